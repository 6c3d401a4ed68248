/* SPDX-License-Identifier: MIT */
/*
 * task.h - processes: their making, running and end, and what they do to user memory (kernel/fork.c, exit.c,
 * fs/exec.c).
 */
#ifndef MMSH_TASK_H
#define MMSH_TASK_H

#include "hash.h"
#include "machine.h"
#include "mm.h"
#include "task_types.h"
#include "verify.h"

#define PID_MAX 32768
#define NR_CACHED_STACKS 2

/* Kernel threads that the machine has work for. */
enum kthread {
	KTHREADD,			/* makes the others, at boot */
	KCOMPACTD0,			/* compaction.c */
	KSWAPD0,			/* kswapd.c */
	NR_KTHREADS
};

struct tasks {
	struct list_head all;		/* task_struct.tasks, in order of creation; kernel threads and zombies too */
	struct task_struct **by_pid;	/* [PID_MAX] */
	uint64_t pidmap[PID_MAX / 64];	/* which of them are not NULL (Linux up to 4.14) */
	uint32_t last_pid;
	uint32_t nr_processes;		/* that live */
	uint32_t nr_zombies;
	struct task_struct *kthread[NR_KTHREADS];
	struct task_struct *lazy;	/* the kernel thread that runs in a borrowed mm; NULL: current runs */
	vaddr_t cached_stacks[NR_CACHED_STACKS];	/* of vmalloc, without a task; 0: free */
	struct task_struct *current;	/* whose address space the MMU uses */
	bool fatal_signals;		/* set fatal-signals on: SIGSEGV and SIGBUS end the process */
	uint64_t switches, total_forks;	/* processes ever made */
};

/** Sets the process table up and starts init (pid 1) from the built-in program. */
int tasks_init(struct machine *m);

/** The process a command acts on. */
static inline struct task_struct *current_task(const struct machine *m)
{
	return m->tasks->current;
}

/** The living process of this pid, or NULL. */
struct task_struct *find_task(const struct machine *m, uint64_t pid);
/** The process or zombie that has this pid, or NULL: what /proc and ps show. */
struct task_struct *find_pid(const struct machine *m, uint64_t pid);
/** The parent as /proc shows it: a thread's is its process's, an orphan's is init; 0 for init itself. */
static inline uint32_t parent_pid(const struct task_struct *task)
{
	while (task->parent && task->parent->tgid == task->tgid)
		task = task->parent;
	if (task->orphan)
		return 1;
	return task->parent ? task->parent->tgid : 0;
}
/** Every living user process in order of pid; 0: the first. NULL at the end. */
struct task_struct *next_task(const struct machine *m, uint32_t after_pid);
/**
 * Every process that has an address space in order of pid, by its first thread that lives (for_each_process,
 * find_lock_task_mm). NULL at the end.
 */
struct task_struct *next_process(const struct machine *m, uint32_t after_tgid);
/** The same as next_task(), zombies too. */
struct task_struct *next_pid(const struct machine *m, uint32_t after_pid);

/** A thread of the group that lives, other than this one; NULL: none. */
struct task_struct *find_alive_thread(const struct machine *m, const struct task_struct *task);

/** How many tasks a user other than root may have, and signals may wait: RLIMIT_NPROC and SIGPENDING, which stay. */
static inline uint32_t rlimit_nproc(const struct machine *m)
{
	return m->max_threads / 2;
}

/**
 * Makes a child with a copy-on-write copy of the address space; it fetches one instruction: should that end in a signal
 * and signals be fatal, the child has ended. ENOMEM, EAGAIN (too many).
 */
int sys_fork(struct machine *m, struct task_struct *task, uint32_t *child);
/* What a thread shares of its creator (clone_flags; include/uapi/linux/sched.h). */
#define CLONE_VM 0x100u
#define CLONE_FS 0x200u
#define CLONE_FILES 0x400u
#define CLONE_SIGHAND 0x800u
#define CLONE_THREAD 0x10000u
#define CLONE_THREAD_FLAGS (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD)

/** A thread: a task of its own that shares the mm (clone with CLONE_VM). Errors as those of sys_fork(). */
int sys_clone_vm(struct machine *m, struct task_struct *task, uint32_t *child);
/**
 * Ends a task: a process, or one of its threads; its nearest living ancestor becomes current (without one, the process
 * with the lowest pid). Its children become init's in /proc, or another thread's. It is gone at once where its parent
 * wants no zombies, else it stays until its parent waits for it; a leader stays until the last of its threads has
 * ended. code: as wait(2) hands it on. EPERM for the last process: nobody would be left.
 */
int do_exit(struct machine *m, struct task_struct *task, int code);
/** Ends all threads of the process, as a fatal signal does. EPERM for the last process: nothing has changed. */
int do_group_exit(struct machine *m, struct task_struct *task, int code);
/** Whether an access ended in SIGSEGV or SIGBUS; the same as do_group_exit() by that signal. */
bool is_fault_signal(enum access_result result);
int end_by_fault(struct machine *m, struct task_struct *task, enum access_result result);
static inline int sys_exit(struct machine *m, struct task_struct *task, int status)
{
	return do_exit(m, task, (status & 0xff) << 8);
}
/**
 * Reaps a child that has ended: the one of this pid, or (pid 0) the first that ended. *reaped is its pid, *code how it
 * ended; *reaped is 0 when children live, but none has ended (WNOHANG). ECHILD: there is no such child.
 */
int sys_wait4(struct machine *m, struct task_struct *task, uint32_t pid, uint32_t *reaped, int *code);
/** Whether children of this process's threads are gone at once when they end (SIGCHLD is ignored). */
void set_autoreap(struct machine *m, struct task_struct *task, bool on);
/** Context switch. ESRCH. */
int switch_to(struct machine *m, uint64_t pid);

/* ---- kernel threads (kthread.c) ---- */

/** A kernel thread runs: in the address space of whoever ran before, which it borrows (context_switch). */
void kthread_runs(struct machine *m, enum kthread which);
/** The current process runs again, if a kernel thread did, which gives back what it borrowed. Whether one did. */
bool process_runs(struct machine *m);
/** Takes process_runs() back, which ended this thread's turn: no process had anything to do. */
void kthread_goes_on(struct machine *m, struct task_struct *thread);

/* What a command's accesses came to. */
struct access_report {
	enum access_result result;	/* ACCESS_OK, or how the access at `address` ended */
	vaddr_t address;
	uint64_t minor, major;		/* faults these accesses took */
};

/**
 * Replaces the process's program by an ELF file (do_execveat_common, load_elf_binary): argv[0] is path as given.
 * linked: go on as the dynamic linker does until main. Whatever the error, the old program is intact. Of a program that
 * was started *fetch says how the fetch of its first instruction ended (no fault is counted).
 */
int sys_execve(struct machine *m, struct task_struct *task, const char *path, unsigned int argc,
	       const char *const *argv, bool linked, struct access_report *fetch);

/** The user that permissions and limits go by; only root may become another: else EPERM. */
int sys_setuid(struct machine *m, struct task_struct *task, uint32_t uid);
/** The soft limit of this kind, in its own unit: bytes, or processes. Always 0. */
int sys_setrlimit(struct machine *m, struct task_struct *task, enum rlimit_kind kind, uint64_t value);

/* ---- access to user memory (uaccess.c) ---- */

/** How an access at address ended that did not go through: -ENOMEM, or -EFAULT with the signal in *report. */
int end_access(struct machine *m, enum access_result result, vaddr_t address, struct access_report *report);
/**
 * Touches addr, then each following page start below addr + len (len >= 1); a write keeps the content. Stops at the
 * first access that faults for good. Returns 0, or -EFAULT with the signal in *report, -ENOMEM, -EINTR.
 */
int touch_user(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, enum access_kind kind,
	       struct access_report *report);
/**
 * Copies len bytes of user memory out, page by page; errors as those of touch_user(), what came before one is in `to`.
 */
int read_user(struct machine *m, struct task_struct *task, vaddr_t addr, void *to, uint64_t len,
	      struct access_report *report);
/** Copies len bytes in, page by page; what came before an error is written. */
int write_user(struct machine *m, struct task_struct *task, vaddr_t addr, const void *from, uint64_t len,
	       struct access_report *report);
/** Faults of a process since the last call (the `faults` command). */
void take_faults(struct task_struct *task, uint64_t *minor, uint64_t *major);

void tasks_digest(struct hash *h, const struct machine *m);
void tasks_verify(struct verify *v, const struct machine *m);

#endif
