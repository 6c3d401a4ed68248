/* SPDX-License-Identifier: MIT */
/* task_types.h - task_struct, as far as memory management and ps need it. */
#ifndef MMSH_TASK_TYPES_H
#define MMSH_TASK_TYPES_H

#include "list.h"
#include "mm_types.h"

#define TASK_COMM_LEN 16
#define RLIM_INFINITY UINT64_MAX

enum rlimit_kind { RLIMIT_AS, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_MEMLOCK, NR_RLIMITS };

enum task_state { TASK_RUNNING, TASK_INTERRUPTIBLE, TASK_ZOMBIE };

/* What the kernel allocates for a process, in the order of copy_process(). */
enum task_object {
	TASK_OBJ_TASK_STRUCT, TASK_OBJ_CRED, TASK_OBJ_FILES, TASK_OBJ_FS, TASK_OBJ_SIGHAND, TASK_OBJ_SIGNAL,
	TASK_OBJ_PID,
	NR_TASK_OBJECTS
};

struct umalloc;			/* task/umalloc.h: the libc allocator inside the process */

/* What the threads of a process have in common. */
struct signal_struct {
	uint32_t nr_threads;		/* tasks that are not released */
	uint64_t rlimit[NR_RLIMITS];	/* soft limits, bytes; RLIM_INFINITY */
	uint64_t rlim_max[NR_RLIMITS];	/* hard limits, no soft one is above its own */
	uint64_t min_flt, maj_flt;	/* faults of threads that were released */
	uint64_t cmin_flt, cmaj_flt;	/* of children that were waited for, and of theirs */
	int oom_score_adj;
	int oom_score_adj_min;		/* lower values need CAP_SYS_RESOURCE */
	bool autoreap;			/* of its children: they leave no zombie (SIGCHLD is ignored) */
	bool oom_flag_origin;		/* in a call that needs much memory: the first to be killed for it */
};

struct task_struct {
	uint32_t pid;			/* kernel threads have pid 0 and only a name */
	uint32_t tgid;			/* pid of the thread group's leader */
	char comm[TASK_COMM_LEN];
	enum task_state state;
	vaddr_t stack;			/* the kernel's, for this task; 0: a zombie has none */
	struct mm_struct *mm;		/* NULL: kernel thread, or zombie */
	struct mm_struct *active_mm;	/* whose page tables it runs on: its own, or what a kernel thread borrows */
	struct task_struct *parent;	/* nearest living ancestor; NULL: none (init) */
	bool orphan;			/* its own parent is gone: /proc shows it as init's child */
	struct list_head children, sibling;
	struct list_head tasks;		/* every task, in order of creation */
	uint32_t uid;
	struct signal_struct *signal;	/* the thread group's */
	uint64_t start_time;		/* virtual, ns since boot; once `started`: when the call that made it ended */
	bool started;
	uint64_t min_flt, maj_flt;	/* faults since the process was made */
	uint64_t seen_min, seen_maj;	/* figures when `faults` last asked */
	vaddr_t pc;			/* address of the next instruction: the entry point */
	vaddr_t sp;
	bool oom_victim;		/* killed for its memory; goes at the end of the command that runs */
	int exit_code;			/* as wait(2) hands it on: status << 8, or the signal */
	struct umalloc *umalloc;
	uint64_t kobj[NR_TASK_OBJECTS];	/* the simulated objects that it is made of; 0: its thread group's */
};

/** The soft limit of the process. */
static inline uint64_t rlimit(const struct task_struct *task, enum rlimit_kind kind)
{
	return task->signal->rlimit[kind];
}

/** A thread that is not its process's first. */
static inline bool is_thread(const struct task_struct *task)
{
	return task->pid != task->tgid;
}

/** Whether the process has no other thread. */
static inline bool thread_group_empty(const struct task_struct *task)
{
	return task->signal->nr_threads == 1;
}

/** Root may do what needs CAP_SYS_ADMIN, CAP_IPC_LOCK, CAP_SYS_RAWIO ... */
static inline bool task_is_root(const struct task_struct *task)
{
	return task->uid == 0;
}

#endif
