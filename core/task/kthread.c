// SPDX-License-Identifier: MIT
/*
 * kthread.c - kernel threads, and whose page tables they run on (kernel/kthread.c, kernel/sched/core.c: context_switch)
 *
 *	init runs		init     mm ──> A <── active_mm			A: mm_users 1, mm_count 1
 *	kswapd0 runs		kswapd0  mm ──> NULL, active_mm ──> A		A: mm_users 1, mm_count 2
 *	init runs again		kswapd0  mm ──> NULL, active_mm ──> NULL	A: mm_users 1, mm_count 1
 *
 * A kernel thread uses kernel addresses only, and those are the same in all page tables. So it has no address space,
 * and the switch to it leaves the page directory register alone: it borrows the mm of whoever ran before, and holds
 * mm_count, so that the page directory stays even if all users of the mm end meanwhile (lazy TLB mode). The switch to a
 * user's process gives it back.
 *
 * The threads are those whose work the machine does: kswapd0, kcompactd0, and kthreadd, which made both at boot. They
 * are tasks with a task_struct and a stack like others, but take no pid. They work at certain points (kswapd.c); one
 * that worked at the end of a command has the CPU until the next command, for nobody else wants it.
 *
 * Rules: task-lazy (mm is NULL; active_mm is the current process's mm for the thread that runs, NULL for all others).
 * Differences from Linux: with nothing to do the CPU would go on to swapper, which borrows in its turn.
 */
#include <string.h>

#include "task.h"
#include "task_impl.h"

static const char *const names[NR_KTHREADS] = {
	[KTHREADD] = "kthreadd", [KCOMPACTD0] = "kcompactd0", [KSWAPD0] = "kswapd0",
};

int kthreads_init(struct machine *m)
{
	struct tasks *tasks = m->tasks;

	for (unsigned int i = 0; i < NR_KTHREADS; i++) {
		struct task_struct *task = task_create(m, NULL, OBJECTS_OF_KTHREAD);

		if (!task)
			return -ENOMEM;
		memcpy(task->comm, names[i], strlen(names[i]));
		task->state = TASK_INTERRUPTIBLE;
		list_add_tail(&task->tasks, &tasks->all);
		tasks->kthread[i] = task;
	}
	return 0;
}

static void goes_to_sleep(struct task_struct *task)
{
	task->active_mm = NULL;
	task->state = TASK_INTERRUPTIBLE;
}

void kthread_runs(struct machine *m, enum kthread which)
{
	struct tasks *tasks = m->tasks;
	struct task_struct *prev = tasks->lazy ? tasks->lazy : tasks->current, *next = tasks->kthread[which];

	if (prev == next)
		return;
	next->active_mm = prev->active_mm;
	if (prev->mm)
		mmgrab(next->active_mm);
	else
		goes_to_sleep(prev);
	next->state = TASK_RUNNING;
	tasks->lazy = next;
	tasks->switches++;
	trace(m, enter_lazy_tlb, which, tasks->current->pid, (uint64_t)next->active_mm->mm_count);
	core_changed(m);
}

bool process_runs(struct machine *m)
{
	struct tasks *tasks = m->tasks;
	struct task_struct *prev = tasks->lazy;
	struct mm_struct *mm;

	if (!prev)
		return false;
	mm = prev->active_mm;
	goes_to_sleep(prev);
	tasks->lazy = NULL;
	tasks->switches++;
	mmdrop(m, mm);
	core_changed(m);
	return true;
}

void kthread_goes_on(struct machine *m, struct task_struct *thread)
{
	struct tasks *tasks = m->tasks;

	thread->active_mm = tasks->current->mm;
	mmgrab(thread->active_mm);
	thread->state = TASK_RUNNING;
	tasks->lazy = thread;
	tasks->switches--;
	core_changed(m);
}

void kthreads_verify(struct verify *v, const struct machine *m)
{
	const struct tasks *tasks = m->tasks;

	for (unsigned int i = 0; i < NR_KTHREADS; i++) {
		const struct task_struct *task = tasks->kthread[i];
		const struct mm_struct *borrowed = task == tasks->lazy ? tasks->current->mm : NULL;

		verify_that(v, "task-lazy", "kernel thread", i, !task->mm && task->active_mm == borrowed);
	}
}
