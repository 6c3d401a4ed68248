// SPDX-License-Identifier: MIT
/*
 * exit.c - the end of a process, and what is left of it until its parent waits (kernel/exit.c)
 *
 *	exit_mm			mm is NULL and one user less: the last one's mappings, frames and page tables go. The
 *				page directory stays, for the CPU still uses it: the task holds mm_count as active_mm
 *	exit_files, exit_fs	open files
 *	exit_notify		children get another parent. From here on it is a zombie: pid, exit_code, task_struct
 *	schedule		somebody else runs: mm_count is dropped, and with the last the page directory; the
 *				stack goes
 *	release_task		the rest goes, at once or when the parent waits
 *
 * Whether there is something to wait for is the parent's affair: with autoreap, which processes begin with and hand on,
 * it wants to know nothing of its children, and they leave no zombie: it ignores SIGCHLD. exec leaves that alone, for
 * what is ignored stays so (flush_signal_handlers); SA_NOCLDWAIT, a flag that exec takes away, is not modelled. Threads
 * never leave one. A zombie whose parent ends is init's. A leader is a zombie at least until the last of its threads
 * has ended, for the group has its pid.
 *
 * The children of a thread that ends are another thread's of its group. Those of a process keep their line of descent:
 * their nearest living ancestor becomes their parent, which is who `exit` makes current when they end. /proc shows them
 * as init's children, and init waits for them, as Linux reparents them (task->orphan).
 *
 * Differs from Linux: wait does not sleep.
 */
#include <signal.h>

#include "mmap_lock.h"
#include "task.h"
#include "task_impl.h"
#include "tlb.h"
#include "thread_stack.h"
#include "umalloc.h"

struct task_struct *task_reaper(const struct machine *m, const struct task_struct *task)
{
	return task->orphan ? find_task(m, 1) : task->parent;
}

/* A group's leader stays as long as one of its threads lives (delay_group_leader). */
static bool has_ended(const struct task_struct *task)
{
	return task->state == TASK_ZOMBIE && (is_thread(task) || thread_group_empty(task));
}

/* Nobody will wait for the task (do_notify_parent). */
static bool is_autoreaped(const struct machine *m, const struct task_struct *task)
{
	const struct task_struct *reaper = task_reaper(m, task);

	return is_thread(task) || !reaper || reaper->signal->autoreap;
}

/* The last that is known of a zombie goes, and its pid is free. The process keeps count of its threads' faults. */
static void release_task(struct machine *m, struct task_struct *task)
{
	trace(m, sched_process_free, task->pid);
	task->signal->min_flt += task->min_flt;
	task->signal->maj_flt += task->maj_flt;
	m->tasks->by_pid[task->pid] = NULL;
	m->tasks->pidmap[task->pid / 64] &= ~((uint64_t)1 << task->pid % 64);
	m->tasks->nr_zombies--;
	list_del(&task->sibling);
	list_del(&task->tasks);
	task_free(m, task);
	core_changed(m);
}

/* The same, unless somebody will wait for it, or its threads live. */
static void release_if_unwanted(struct machine *m, struct task_struct *task)
{
	if (has_ended(task) && is_autoreaped(m, task))
		release_task(m, task);
}

static void exit_mm(struct machine *m, struct task_struct *task)
{
	struct mm_struct *mm = task->mm;

	umalloc_put(m, task);
	mmap_read_lock(m, task);
	mmgrab(mm);
	mmap_read_unlock(m, task);
	task->mm = NULL;
	mmput(m, mm, task->pid);
}

struct task_struct *find_alive_thread(const struct machine *m, const struct task_struct *task)
{
	struct task_struct *t = thread_group_empty(task) ? NULL : next_thread(m, task, 0);

	return t == task ? next_thread(m, task, t->pid) : t;
}

/* A child of a task that ends: threads of its own group take its place, whoever else is an orphan (find_new_reaper). */
static void reparent(struct machine *m, struct task_struct *child, const struct task_struct *father)
{
	struct task_struct *thread = find_alive_thread(m, father);

	list_del(&child->sibling);
	list_init(&child->sibling);
	child->parent = father->parent;
	if (child->tgid == father->tgid)
		child->orphan = father->orphan;
	else if (thread)
		child->parent = thread;
	else
		child->orphan = true;
	if (child->parent)
		list_add_tail(&child->sibling, &child->parent->children);
}

/* Children get another parent; those that are zombies may not have to wait any longer (forget_original_parent). */
static void hand_on_children(struct machine *m, struct task_struct *task)
{
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &task->children) {
		struct task_struct *child = list_entry(pos, struct task_struct, sibling);

		reparent(m, child, task);
		release_if_unwanted(m, child);
	}
}

/* With init gone, nobody waits for orphans. */
static void release_orphans(struct machine *m)
{
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &m->tasks->all) {
		struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (!task_reaper(m, task))
			release_if_unwanted(m, task);
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

/* Open files and the working directory go with the last thread of the process. */
static void exit_files(struct machine *m, const struct task_struct *task)
{
	struct task_struct *leader = find_pid(m, task->tgid);

	if (find_alive_thread(m, task))
		return;
	task_free_object(m, leader, TASK_OBJ_FILES);
	task_free_object(m, leader, TASK_OBJ_FS);
}

/* The task has run for the last time. A leader that only waited for this thread may go as well. */
static void finish_task_switch(struct machine *m, struct task_struct *task)
{
	struct task_struct *leader = find_pid(m, task->tgid);

	mmdrop(m, task->active_mm);
	task->active_mm = NULL;
	free_thread_stack(m, task);
	release_if_unwanted(m, task);
	if (leader != task)
		release_if_unwanted(m, leader);
}

int do_exit(struct machine *m, struct task_struct *task, int code)
{
	bool is_init = task->pid == 1;

	if (m->tasks->nr_processes == 1)
		return refuse(m, EPERM, WHY_LAST_PROCESS);
	process_runs(m);
	tlb_switch(m, task->mm);	/* it ends itself, even on a signal */
	trace(m, sched_process_exit, task->pid, (uint64_t)task->mm->mm_users - 1);
	exit_mm(m, task);
	exit_files(m, task);
	exit_notify(m, task, code);
	make_current(m, task->parent ? task->parent : next_task(m, 0));
	finish_task_switch(m, task);
	if (is_init)
		release_orphans(m);
	core_changed(m);
	return 0;
}

int do_group_exit(struct machine *m, struct task_struct *task, int code)
{
	struct task_struct *thread = next_process(m, 0);

	if (thread->tgid == task->tgid && !next_process(m, task->tgid))
		return refuse(m, EPERM, WHY_LAST_PROCESS);
	while ((thread = find_alive_thread(m, task)) != NULL)
		do_exit(m, thread, code);
	return do_exit(m, task, code);
}

bool is_fault_signal(enum access_result result)
{
	return result != ACCESS_OK && result != ACCESS_OOM && result != ACCESS_KILLED;
}

int end_by_fault(struct machine *m, struct task_struct *task, enum access_result result)
{
	return do_group_exit(m, task, result == ACCESS_BUS_ADRERR ? SIGBUS : SIGSEGV);
}

/* What the thread shared of the leader is its own now; with the leader goes what the thread had under its old pid. */
static void inherit_objects(struct task_struct *task, struct task_struct *leader)
{
	for (unsigned int i = 0; i < NR_TASK_OBJECTS; i++) {
		uint64_t own = task->kobj[i];

		if (own && i != TASK_OBJ_PID)
			continue;
		task->kobj[i] = leader->kobj[i];
		leader->kobj[i] = own;
	}
}

/* The leader, a zombie, goes, and the last thread that lives is the process under its pid. */
static void become_leader(struct machine *m, struct task_struct *task, struct task_struct *leader)
{
	struct tasks *tasks = m->tasks;
	uint32_t pid = task->pid;

	task->pid = leader->pid;
	task->parent = leader->parent;
	task->orphan = leader->orphan;
	list_del(&task->sibling);
	list_init(&task->sibling);
	if (task->parent)
		list_add_tail(&task->sibling, &task->parent->children);
	leader->pid = pid;
	tasks->by_pid[pid] = leader;
	tasks->by_pid[task->pid] = task;
	inherit_objects(task, leader);
	release_task(m, leader);
}

void de_thread(struct machine *m, struct task_struct *task)
{
	struct task_struct *current = current_task(m), *thread;

	if (thread_group_empty(task))
		return;
	if (current->tgid == task->tgid)
		current = task;
	while ((thread = find_alive_thread(m, task)) != NULL)
		do_exit(m, thread, 0);
	if (is_thread(task))
		become_leader(m, task, find_pid(m, task->tgid));
	make_current(m, current);
}

/* ---- waiting ---- */

/* Whether a process of this group would be told of the child's end. */
static bool is_child_of(const struct machine *m, const struct task_struct *child, const struct task_struct *task)
{
	const struct task_struct *reaper = task_reaper(m, child);

	return !is_thread(child) && reaper && reaper->tgid == task->tgid;
}

/* What the child and its children took of faults, its parent remembers (wait_task_zombie). */
static void count_childs_faults(struct signal_struct *sig, const struct task_struct *child)
{
	sig->cmin_flt += child->min_flt + child->signal->min_flt + child->signal->cmin_flt;
	sig->cmaj_flt += child->maj_flt + child->signal->maj_flt + child->signal->cmaj_flt;
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
		if (!has_ended(child))
			continue;
		*reaped = child->pid;
		*code = child->exit_code;
		count_childs_faults(task->signal, child);
		release_task(m, child);
		return 0;
	}
	*reaped = 0;
	return any ? 0 : refuse(m, ECHILD, pid ? WHY_NOT_CHILD : WHY_NO_CHILD, pid);
}

void set_autoreap(struct machine *m, struct task_struct *task, bool on)
{
	if (task->signal->autoreap != on)
		core_changed(m);
	task->signal->autoreap = on;
}
