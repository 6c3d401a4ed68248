// SPDX-License-Identifier: MIT
/*
 * exit.c - the end of a process, and what is left of it until its parent waits (kernel/exit.c)
 *
 *	exit_mm			mm is NULL and one user less: the last one's mappings, frames and page tables go. The page
 *				directory stays, for the CPU still uses it: the task holds mm_count as active_mm
 *	exit_files, exit_fs	open files
 *	exit_notify		children get another parent. From here on it is a zombie: pid, exit_code, task_struct
 *	schedule		somebody else runs: mm_count is dropped, and with the last the page directory; the stack goes
 *	release_task		the rest goes, at once or when the parent waits
 *
 * Whether there is something to wait for is the parent's affair: with autoreap, which processes begin with and hand on, it
 * wants to know nothing of its children, and they leave no zombie (SA_NOCLDWAIT). Threads never do. A zombie whose parent
 * ends is init's.
 *
 * Children keep their line of descent: their nearest living ancestor becomes their parent, which is who `exit` makes current
 * when they end. /proc shows them as init's children, and init waits for them, as Linux reparents them (task->orphan).
 *
 * Differences from Linux: wait does not sleep, and exec leaves autoreap as it is, where Linux takes SA_NOCLDWAIT away.
 */
#include "task.h"
#include "task_impl.h"
#include "thread_stack.h"
#include "umalloc.h"

struct task_struct *task_reaper(const struct machine *m, const struct task_struct *task)
{
	return task->orphan ? find_task(m, 1) : task->parent;
}

static bool is_thread(const struct task_struct *task)
{
	return task->pid != task->tgid;
}

/* Nobody will wait for the task (do_notify_parent). */
static bool is_autoreaped(const struct machine *m, const struct task_struct *task)
{
	const struct task_struct *reaper = task_reaper(m, task);

	return is_thread(task) || !reaper || reaper->autoreap;
}

/* The last that is known of a zombie goes, and its pid is free. */
static void release_task(struct machine *m, struct task_struct *task)
{
	trace(m, sched_process_free, task->pid);
	m->tasks->by_pid[task->pid] = NULL;
	m->tasks->pidmap[task->pid / 64] &= ~((uint64_t)1 << task->pid % 64);
	m->tasks->nr_zombies--;
	list_del(&task->sibling);
	list_del(&task->tasks);
	task_free(m, task);
	core_changed(m);
}

static void exit_mm(struct machine *m, struct task_struct *task)
{
	struct mm_struct *mm = task->mm;

	umalloc_put(m, task);
	mmgrab(mm);
	task->mm = NULL;
	mmput(m, mm);
}

/* Children get another parent; those that are zombies may not have to wait any longer (forget_original_parent). */
static void hand_on_children(struct machine *m, struct task_struct *task)
{
	struct task_struct *ancestor = task->parent;
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &task->children) {
		struct task_struct *child = list_entry(pos, struct task_struct, sibling);

		list_del(&child->sibling);
		child->orphan = true;
		child->parent = ancestor;
		list_init(&child->sibling);
		if (ancestor)
			list_add_tail(&child->sibling, &ancestor->children);
		if (child->state == TASK_ZOMBIE && is_autoreaped(m, child))
			release_task(m, child);
	}
}

/* With init gone, nobody waits for orphans. */
static void release_orphans(struct machine *m)
{
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &m->tasks->all) {
		struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (task->state == TASK_ZOMBIE && !task_reaper(m, task))
			release_task(m, task);
	}
}

static void exit_notify(struct machine *m, struct task_struct *task, int code)
{
	task->exit_code = code;
	task->state = TASK_ZOMBIE;
	m->tasks->nr_processes--;
	m->tasks->nr_zombies++;
	hand_on_children(m, task);
}

/* The task has run for the last time. */
static void finish_task_switch(struct machine *m, struct task_struct *task)
{
	mmdrop(m, task->active_mm);
	task->active_mm = NULL;
	free_thread_stack(m, task);
	if (is_autoreaped(m, task))
		release_task(m, task);
}

int do_exit(struct machine *m, struct task_struct *task, int code)
{
	bool is_init = task->pid == 1;

	if (m->tasks->nr_processes == 1)
		return refuse(m, EPERM, WHY_LAST_PROCESS);
	process_runs(m);
	trace(m, sched_process_exit, task->pid, (uint64_t)task->mm->mm_users - 1);
	exit_mm(m, task);
	task_free_object(m, task, TASK_OBJ_FILES);
	task_free_object(m, task, TASK_OBJ_FS);
	exit_notify(m, task, code);
	make_current(m, task->parent ? task->parent : next_task(m, 0));
	finish_task_switch(m, task);
	if (is_init)
		release_orphans(m);
	core_changed(m);
	return 0;
}

/* ---- waiting ---- */

/* Whether a process of this group would be told of the child's end. */
static bool is_child_of(const struct machine *m, const struct task_struct *child, const struct task_struct *task)
{
	const struct task_struct *reaper = task_reaper(m, child);

	return !is_thread(child) && reaper && reaper->tgid == task->tgid;
}

/* A group's leader stays as long as one of its threads lives (delay_group_leader). */
static bool has_ended(const struct machine *m, const struct task_struct *leader)
{
	if (leader->state != TASK_ZOMBIE)
		return false;
	for (const struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid))
		if (t->tgid == leader->tgid)
			return false;
	return true;
}

int sys_wait4(struct machine *m, struct task_struct *task, uint32_t pid, uint32_t *reaped, int *code)
{
	const struct list_head *pos;
	bool any = false;

	trace(m, sched_process_wait, task->pid, pid);
	list_for_each(pos, &m->tasks->all) {
		struct task_struct *child = list_entry(pos, struct task_struct, tasks);

		if (!child->pid || (pid && child->pid != pid) || !is_child_of(m, child, task))
			continue;
		any = true;
		if (!has_ended(m, child))
			continue;
		*reaped = child->pid;
		*code = child->exit_code;
		release_task(m, child);
		return 0;
	}
	*reaped = 0;
	return any ? 0 : refuse(m, ECHILD, pid ? WHY_NOT_CHILD : WHY_NO_CHILD, pid);
}

void set_autoreap(struct machine *m, struct task_struct *task, bool on)
{
	for (struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid)) {
		if (t->tgid != task->tgid || t->autoreap == on)
			continue;
		t->autoreap = on;
		core_changed(m);
	}
}
