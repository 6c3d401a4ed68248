// SPDX-License-Identifier: MIT
/*
 * exit.c - the end of a process (kernel/exit.c). Its address space goes with its last user, and it is gone at once: its
 * parent is taken to wait for it.
 *
 * Its children keep their line of descent: their nearest living ancestor becomes their parent, which is who `exit` makes
 * current when they end. /proc shows them as init's children, as Linux reparents them (task->orphan).
 */
#include "task.h"
#include "task_impl.h"
#include "umalloc.h"

static void hand_on_children(struct task_struct *task)
{
	struct task_struct *ancestor = task->parent;
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &task->children) {
		struct task_struct *child = list_entry(pos, struct task_struct, sibling);

		list_del(&child->sibling);
		child->orphan = true;
		child->parent = ancestor;
		if (ancestor)
			list_add_tail(&child->sibling, &ancestor->children);
	}
}

int sys_exit(struct machine *m, struct task_struct *task, int status)
{
	struct tasks *tasks = m->tasks;

	if (tasks->nr_processes == 1)
		return refuse(m, EPERM, WHY_LAST_PROCESS);
	trace(m, sched_process_exit, task->pid);
	task->exit_code = status;
	tasks->by_pid[task->pid] = NULL;
	tasks->nr_processes--;
	make_current(m, task->parent ? task->parent : next_task(m, 0));
	hand_on_children(task);
	list_del(&task->sibling);
	list_del(&task->tasks);
	umalloc_put(m, task);
	mmput(m, task->mm);
	task_free(m, task);
	core_changed(m);
	return 0;
}
