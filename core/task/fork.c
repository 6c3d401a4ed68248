// SPDX-License-Identifier: MIT
/*
 * fork.c - new processes (kernel/fork.c: copy_process, copy_mm) and init, the first one.
 *
 *	admit_task	may there be one more, of this user and of all? Which pid will it have?
 *	task_create	its task_struct, with the objects that belong to it, and a stack
 *	dup_mm		fork: the parent's address space, pages copy-on-write; a thread shares it (mmget)
 *	give_pid	its struct pid
 *	attach_child	it is in the tables, the pid is used, and it runs: one instruction, then the parent has the
 *			processor back. Should the instruction be out of reach, that is the child's affair: fork has
 *			succeeded
 *
 * Until attach_child() nobody sees the child, so whatever fails before leaves nothing behind.
 *
 * Differs from Linux: the faults of that first instruction are not counted as the child's.
 */
#include "arch.h"
#include "exec.h"
#include "task.h"
#include "task_impl.h"
#include "umalloc.h"
#include "tlb.h"

#define DEFAULT_STACK_LIMIT (8 * SZ_1M)
#define DEFAULT_MEMLOCK_LIMIT (8 * SZ_1M)

/* The page of the task's next instruction is mapped. */
static enum access_result fetch_instruction(struct machine *m, struct task_struct *task)
{
	uint64_t min_flt = task->min_flt, maj_flt = task->maj_flt;
	enum access_result result = access_user(m, task, task->pc, ACCESS_EXEC, NULL);

	task->min_flt = min_flt;
	task->maj_flt = maj_flt;
	return result;
}

/* The signal of the child's first instruction. Whoever is current stays that, unless it is a thread of the child's. */
static void end_child(struct machine *m, struct task_struct *child, enum access_result result)
{
	uint32_t pid = current_task(m)->pid;
	struct task_struct *current;

	end_by_fault(m, child, result);
	current = find_task(m, pid);
	if (current)
		make_current(m, current);
}

/* The child's first instruction is over, and the processor back with the parent. */
static void resume_parent(struct machine *m, const struct task_struct *parent)
{
	if (parent && parent->mm)
		tlb_switch(m, parent->mm);
}

static void attach_child(struct machine *m, struct task_struct *child, uint32_t pid)
{
	uint32_t parent = child->parent->pid;
	enum access_result result;

	task_attach(m, child, pid);
	trace(m, task_newtask, pid, child->tgid == pid ? 0 : CLONE_THREAD_FLAGS);
	trace(m, sched_process_fork, parent, pid);
	result = fetch_instruction(m, child);
	if (is_fault_signal(result) && m->tasks->fatal_signals)
		end_child(m, child, result);
	resume_parent(m, find_task(m, parent));
}

/* As many tasks as this of one user, unless he is root (RLIMIT_NPROC: half of all). */
static bool too_many_of_user(const struct machine *m, const struct task_struct *task)
{
	uint64_t nr = 0;

	if (task_is_root(task))
		return false;
	for (const struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid))
		nr += t->uid == task->uid;
	return nr >= rlimit_nproc(m);
}

/* The checks of copy_process(), and the pid that is free now: it is used only by a child that is attached. */
static int admit_task(struct machine *m, const struct task_struct *task, uint32_t *pid)
{
	if (too_many_of_user(m, task))
		return refuse(m, EAGAIN, WHY_RLIMIT_NPROC, task->uid, rlimit_nproc(m));
	if (m->tasks->nr_processes + m->tasks->nr_zombies + NR_KTHREADS >= m->max_threads)
		return refuse(m, EAGAIN, WHY_THREADS_MAX, m->max_threads);
	return alloc_pid(m, pid);
}

/* The last of the child's parts, when it has its mm. ENOMEM: the child is gone. */
static int give_pid(struct machine *m, const struct task_struct *parent, struct task_struct *child, uint32_t pid)
{
	int err = task_alloc_object(m, child, TASK_OBJ_PID);

	if (err) {
		mmput(m, child->mm, parent->pid);
		task_free(m, child);
		return err;
	}
	trace(m, alloc_pid, parent->pid, pid);
	return 0;
}

int sys_fork(struct machine *m, struct task_struct *task, uint32_t *child)
{
	struct task_struct *new;
	uint32_t pid;
	int err = admit_task(m, task, &pid);

	if (err)
		return err;
	new = task_create(m, task, OBJECTS_OF_PROCESS & ~OBJECTS_OF(PID));
	if (!new)
		return -ENOMEM;
	new->pid = pid;
	trace(m, copy_process, task->pid, pid, false);
	err = dup_mm(m, task, pid, &new->mm);
	if (err) {
		task_free(m, new);
		return err;
	}
	err = give_pid(m, task, new, pid);
	if (err)
		return err;
	new->active_mm = new->mm;
	new->umalloc = umalloc_dup(m, task->umalloc);
	new->tgid = pid;
	attach_child(m, new, pid);
	*child = pid;
	return 0;
}

int sys_clone_vm(struct machine *m, struct task_struct *task, uint32_t *child)
{
	struct task_struct *new;
	uint32_t pid;
	int err = admit_task(m, task, &pid);

	if (err)
		return err;
	new = task_create(m, task, OBJECTS_OF_THREAD & ~OBJECTS_OF(PID));
	if (!new)
		return -ENOMEM;
	new->pid = pid;
	trace(m, copy_process, task->pid, pid, true);
	mmget(new->mm);
	trace(m, mmget, task->pid, pid, (uint64_t)new->mm->mm_users);
	err = give_pid(m, task, new, pid);
	if (err)
		return err;
	new->umalloc = umalloc_share(m, task);
	attach_child(m, new, pid);
	*child = pid;
	return 0;
}

static void init_signals(struct signal_struct *sig)
{
	for (int kind = 0; kind < NR_RLIMITS; kind++)
		sig->rlimit[kind] = sig->rlim_max[kind] = RLIM_INFINITY;
	sig->rlimit[RLIMIT_STACK] = DEFAULT_STACK_LIMIT;
	sig->rlimit[RLIMIT_MEMLOCK] = sig->rlim_max[RLIMIT_MEMLOCK] = DEFAULT_MEMLOCK_LIMIT;
	sig->autoreap = true;
}

int tasks_init(struct machine *m)
{
	struct tasks *tasks = hm_alloc(&m->ctx.mem, sizeof(*tasks));
	struct task_struct *init;
	int err;

	m->tasks = tasks;
	list_init(&tasks->all);
	tasks->by_pid = hm_alloc(&m->ctx.mem, PID_MAX * sizeof(*tasks->by_pid));
	init = task_create(m, NULL, OBJECTS_OF_PROCESS);
	if (!init)
		return -ENOMEM;
	err = kthreads_init(m);
	if (err)
		return err;
	init->tgid = 1;
	init_signals(init->signal);
	err = exec_init_program(m, init);
	if (err)
		return err;
	task_attach(m, init, 1);
	make_current(m, init);
	tasks->switches = 0;
	m->tlb->flushes = 0;
	return 0;
}
