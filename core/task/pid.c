// SPDX-License-Identifier: MIT
/*
 * pid.c - the process table: who lives, who is current (kernel/pid.c).
 *
 * Pids of user processes count up from 1 and are not reused before they wrap at PID_MAX; kernel threads take none. A
 * process that exits is gone at once: its parent is taken to wait for it.
 *
 * Rules: task-table (table = list, parents live), task-mm (mm_users = tasks that run in it).
 */
#include "task.h"

#include <string.h>

#include "slab.h"
#include "task_impl.h"
#include "umalloc.h"
#include "tlb.h"

struct task_struct *find_task(const struct machine *m, uint64_t pid)
{
	return pid < PID_MAX ? m->tasks->by_pid[pid] : NULL;
}

struct task_struct *next_task(const struct machine *m, uint32_t after_pid)
{
	uint32_t pid;

	for (pid = after_pid + 1; pid < PID_MAX && pid <= m->tasks->highest_pid; pid++)
		if (m->tasks->by_pid[pid])
			return m->tasks->by_pid[pid];
	return NULL;
}

int alloc_pid(struct machine *m, uint32_t *ret)
{
	struct tasks *tasks = m->tasks;
	uint32_t pid = tasks->last_pid, tries;

	for (tries = 1; tries < PID_MAX; tries++) {
		pid = pid + 1 < PID_MAX ? pid + 1 : 2;
		if (!tasks->by_pid[pid]) {
			*ret = pid;
			return 0;
		}
	}
	return refuse(m, EAGAIN, WHY_TOO_MANY_PROCESSES, PID_MAX - 1);
}

static const enum kernel_cache object_caches[NR_TASK_OBJECTS] = {
	[TASK_OBJ_TASK_STRUCT] = KC_TASK_STRUCT, [TASK_OBJ_CRED] = KC_CRED_JAR, [TASK_OBJ_FILES] = KC_FILES_CACHE,
	[TASK_OBJ_FS] = KC_FS_CACHE, [TASK_OBJ_SIGHAND] = KC_SIGHAND_CACHE, [TASK_OBJ_SIGNAL] = KC_SIGNAL_CACHE,
	[TASK_OBJ_PID] = KC_PID,
};

static void free_objects(struct machine *m, const vaddr_t kobj[NR_TASK_OBJECTS])
{
	for (unsigned int i = 0; i < NR_TASK_OBJECTS; i++)
		if (kobj[i])
			kobj_free(m, object_caches[i], kobj[i]);
}

/* A thread has only a task_struct and a pid of its own. ENOMEM. */
static int alloc_objects(struct machine *m, bool thread, vaddr_t kobj[NR_TASK_OBJECTS])
{
	int err = 0;

	for (unsigned int i = 0; i < NR_TASK_OBJECTS && !err; i++)
		if (!thread || i == TASK_OBJ_TASK_STRUCT || i == TASK_OBJ_PID)
			err = kobj_alloc(m, object_caches[i], &kobj[i]);
	if (err)
		free_objects(m, kobj);
	return err;
}

struct task_struct *task_create(struct machine *m, struct task_struct *parent, bool thread)
{
	vaddr_t kobj[NR_TASK_OBJECTS] = {0};
	struct task_struct *task;

	if (alloc_objects(m, thread, kobj))
		return NULL;
	task = hm_alloc(&m->ctx.mem, sizeof(*task));
	if (parent) {
		*task = *parent;
		task->min_flt = task->maj_flt = task->seen_min = task->seen_maj = 0;
		task->umalloc = NULL;
		task->orphan = false;
	}
	memcpy(task->kobj, kobj, sizeof(kobj));
	task->parent = parent;
	list_init(&task->children);
	list_init(&task->sibling);
	list_init(&task->tasks);
	return task;
}

void task_attach(struct machine *m, struct task_struct *task, uint32_t pid)
{
	struct tasks *tasks = m->tasks;

	task->pid = pid;
	tasks->by_pid[pid] = task;
	tasks->last_pid = pid;
	if (pid > tasks->highest_pid)
		tasks->highest_pid = pid;
	tasks->nr_processes++;
	tasks->total_forks++;
	list_add_tail(&task->tasks, &tasks->all);
	if (task->parent)
		list_add_tail(&task->sibling, &task->parent->children);
	core_changed(m);
}

void task_free(struct machine *m, struct task_struct *task)
{
	free_objects(m, task->kobj);
	hm_free(&m->ctx.mem, task, sizeof(*task));
}

void make_current(struct machine *m, struct task_struct *task)
{
	struct tasks *tasks = m->tasks;
	const struct task_struct *old = tasks->current;

	if (old == task)
		return;
	tasks->switches++;
	tasks->current = task;
	core_changed(m);
	trace(m, sched_switch, old ? old->pid : 0, task->pid, old && old->mm ? old->mm->pgd << PAGE_SHIFT : 0,
	      task->mm->pgd << PAGE_SHIFT);
	tlb_switch(m, task->mm);
}

int switch_to(struct machine *m, uint64_t pid)
{
	struct task_struct *task = find_task(m, pid);

	if (!task)
		return refuse(m, ESRCH, WHY_NO_PROCESS, pid);
	make_current(m, task);
	return 0;
}

int sys_setuid(struct machine *m, struct task_struct *task, uint32_t uid)
{
	if (!task_is_root(task) && uid != task->uid)
		return refuse(m, EPERM, WHY_NOT_ROOT);
	if (task->uid != uid)
		core_changed(m);
	task->uid = uid;
	return 0;
}

int sys_setrlimit(struct machine *m, struct task_struct *task, enum rlimit_kind kind, uint64_t value)
{
	if (task->rlimit[kind] != value)
		core_changed(m);
	task->rlimit[kind] = value;
	return 0;
}

void take_faults(struct task_struct *task, uint64_t *minor, uint64_t *major)
{
	*minor = task->min_flt - task->seen_min;
	*major = task->maj_flt - task->seen_maj;
	task->seen_min = task->min_flt;
	task->seen_maj = task->maj_flt;
}

static void digest_task(struct hash *h, const struct task_struct *task)
{
	int kind;

	hash_u64(h, task->pid);
	hash_u64(h, task->tgid);
	hash_bytes(h, task->comm, strnlen(task->comm, sizeof(task->comm)));
	hash_u64(h, task->parent ? task->parent->pid : 0);
	hash_u64(h, task->mm ? task->mm->id : 0);
	hash_u64(h, task->uid);
	hash_u64(h, task->min_flt);
	hash_u64(h, task->maj_flt);
	hash_u64(h, task->min_flt - task->seen_min);
	hash_u64(h, task->maj_flt - task->seen_maj);
	hash_u64(h, task->pc);
	hash_u64(h, task->sp);
	hash_u64(h, (uint64_t)(int64_t)task->oom_score_adj);
	for (kind = 0; kind < NR_RLIMITS; kind++)
		hash_u64(h, task->rlimit[kind]);
	umalloc_digest(h, task->umalloc);
}

void tasks_digest(struct hash *h, const struct machine *m)
{
	const struct task_struct *task;
	uint32_t pid = 0;

	hash_u64(h, m->tasks->current->pid);
	hash_u64(h, m->tasks->last_pid);
	hash_u64(h, m->tasks->switches);
	hash_u64(h, m->tasks->total_forks);
	while ((task = next_task(m, pid))) {
		digest_task(h, task);
		pid = task->pid;
	}
}

void tasks_verify(struct verify *v, const struct machine *m)
{
	const struct tasks *tasks = m->tasks;
	const struct mm_struct *mm = NULL;
	const struct list_head *pos;
	uint32_t listed = 0;

	list_for_each(pos, &tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (!task->pid)
			continue;
		listed++;
		verify_that(v, "task-table", "pid", task->pid, find_task(m, task->pid) == task);
		verify_that(v, "task-table", "pid", task->pid,
			    !task->parent || find_task(m, task->parent->pid) == task->parent);
	}
	verify_equal(v, "task-table", "processes", 0, tasks->nr_processes, listed);
	verify_that(v, "task-table", "current", 0, find_task(m, tasks->current->pid) == tasks->current);
	while ((mm = mm_next(m, mm))) {
		uint64_t users = 0;

		list_for_each(pos, &tasks->all)
			users += list_entry(pos, struct task_struct, tasks)->mm == mm;
		verify_equal(v, "task-mm", "mm", mm->id, (uint64_t)mm->mm_users, users);
	}
}
