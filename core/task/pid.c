// SPDX-License-Identifier: MIT
/*
 * pid.c - the process table: who lives, who is current (kernel/pid.c).
 *
 * Pids of user processes count up from 1 and are not reused before they wrap at PID_MAX; kernel threads take none. A
 * zombie has its pid and its place in the table, and nothing runs in it: find_task() does not find it, find_pid() does.
 *
 * Rules: task-table (table = list, parents live), task-group (nr_threads = tasks that share it, and the leader is one),
 * task-zombie (it has no mm, and somebody who may wait for it, or threads that live), task-mm
 * (mm_users = tasks that run in it, mm_count = one for those and one for each that borrows it).
 */
#include "task.h"

#include <string.h>

#include "slab.h"
#include "task_impl.h"
#include "thread_stack.h"
#include "umalloc.h"
#include "tlb.h"

struct task_struct *find_pid(const struct machine *m, uint64_t pid)
{
	return pid < PID_MAX ? m->tasks->by_pid[pid] : NULL;
}

struct task_struct *find_task(const struct machine *m, uint64_t pid)
{
	struct task_struct *task = find_pid(m, pid);

	return task && task->state != TASK_ZOMBIE ? task : NULL;
}

struct task_struct *next_pid(const struct machine *m, uint32_t after_pid)
{
	for (uint32_t pid = after_pid + 1; pid < PID_MAX; pid = (pid | 63) + 1) {
		uint64_t used = m->tasks->pidmap[pid / 64] >> pid % 64;

		if (used)
			return m->tasks->by_pid[pid + (uint32_t)__builtin_ctzll(used)];
	}
	return NULL;
}

struct task_struct *next_task(const struct machine *m, uint32_t after_pid)
{
	struct task_struct *task = next_pid(m, after_pid);

	while (task && task->state == TASK_ZOMBIE)
		task = next_pid(m, task->pid);
	return task;
}

struct task_struct *next_thread(const struct machine *m, const struct task_struct *task, uint32_t after_pid)
{
	struct task_struct *t = next_task(m, after_pid);

	while (t && t->tgid != task->tgid)
		t = next_task(m, t->pid);
	return t;
}

struct task_struct *next_process(const struct machine *m, uint32_t after_tgid)
{
	struct task_struct *leader = next_pid(m, after_tgid), *thread = NULL;

	while (leader && (is_thread(leader) || !(thread = next_thread(m, leader, 0))))
		leader = next_pid(m, leader->pid);
	return leader ? thread : NULL;
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

int task_alloc_object(struct machine *m, struct task_struct *task, enum task_object object)
{
	return kobj_alloc(m, object_caches[object], &task->kobj[object]);
}

void task_free_object(struct machine *m, struct task_struct *task, enum task_object object)
{
	if (task->kobj[object])
		kobj_free(m, object_caches[object], task->kobj[object]);
	task->kobj[object] = 0;
}

static void free_parts(struct machine *m, struct task_struct *task)
{
	free_thread_stack(m, task);
	for (unsigned int i = 0; i < NR_TASK_OBJECTS; i++)
		task_free_object(m, task, (enum task_object)i);
}

/* In the order of copy_process(): task_struct, stack, then the rest. ENOMEM: it has nothing. */
static int alloc_parts(struct machine *m, struct task_struct *task, unsigned int objects)
{
	int err = kobj_alloc(m, KC_TASK_STRUCT, &task->kobj[TASK_OBJ_TASK_STRUCT]);

	if (!err)
		err = alloc_thread_stack(m, task);
	for (unsigned int i = TASK_OBJ_CRED; i < NR_TASK_OBJECTS && !err; i++)
		if (objects & 1u << i)
			err = task_alloc_object(m, task, (enum task_object)i);
	if (err)
		free_parts(m, task);
	return err;
}

/* A process has its own, which begins as its parent's; a thread shares its creator's (copy_signal). */
static void copy_signal(struct machine *m, struct task_struct *task, bool share)
{
	const struct signal_struct *parents = task->signal;

	if (!share) {
		task->signal = hm_alloc(&m->ctx.mem, sizeof(*task->signal));
		if (parents)
			*task->signal = *parents;
		task->signal->nr_threads = 0;
		task->signal->min_flt = task->signal->maj_flt = 0;
		task->signal->cmin_flt = task->signal->cmaj_flt = 0;
	}
	task->signal->nr_threads++;
}

static void put_signal(struct machine *m, struct task_struct *task)
{
	if (--task->signal->nr_threads == 0)
		hm_free(&m->ctx.mem, task->signal, sizeof(*task->signal));
}

struct task_struct *task_create(struct machine *m, struct task_struct *parent, unsigned int objects)
{
	struct task_struct *task = hm_alloc(&m->ctx.mem, sizeof(*task));

	if (parent) {
		*task = *parent;
		task->min_flt = task->maj_flt = task->seen_min = task->seen_maj = 0;
		task->started = false;
		task->start_time = 0;
		task->umalloc = NULL;
		task->orphan = false;
		task->stack = 0;
		memset(task->kobj, 0, sizeof(task->kobj));
	}
	task->parent = parent;
	list_init(&task->children);
	list_init(&task->sibling);
	list_init(&task->tasks);
	if (!alloc_parts(m, task, objects)) {
		copy_signal(m, task, !(objects & OBJECTS_OF(SIGNAL)));
		return task;
	}
	hm_free(&m->ctx.mem, task, sizeof(*task));
	return NULL;
}

void task_attach(struct machine *m, struct task_struct *task, uint32_t pid)
{
	struct tasks *tasks = m->tasks;

	task->pid = pid;
	tasks->by_pid[pid] = task;
	tasks->pidmap[pid / 64] |= (uint64_t)1 << pid % 64;
	tasks->last_pid = pid;
	tasks->nr_processes++;
	tasks->total_forks++;
	list_add_tail(&task->tasks, &tasks->all);
	if (task->parent)
		list_add_tail(&task->sibling, &task->parent->children);
	core_changed(m);
}

void task_free(struct machine *m, struct task_struct *task)
{
	trace(m, free_task, task->pid);
	free_parts(m, task);
	put_signal(m, task);
	hm_free(&m->ctx.mem, task, sizeof(*task));
}

void make_current(struct machine *m, struct task_struct *task)
{
	struct tasks *tasks = m->tasks;
	const struct task_struct *old = tasks->current;

	process_runs(m);
	if (old == task)
		return;
	if (old && old->mm)
		tlb_switch(m, old->mm);		/* it runs the scheduler, whoever ran a command in between (`on`) */
	tasks->switches++;
	tasks->current = task;
	core_changed(m);
	trace(m, sched_switch, old ? old->pid : 0, task->pid,
	      old && old->active_mm ? old->active_mm->pgd << PAGE_SHIFT : 0, task->mm->pgd << PAGE_SHIFT);
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
	struct signal_struct *sig = task->signal;

	if (m->arch->bits == 32 && value >= UINT32_MAX)
		value = RLIM_INFINITY;	/* more than its word holds is no limit (rlim64_is_infinity) */
	if (value > sig->rlim_max[kind] && !task_is_root(task))
		return refuse(m, EPERM, WHY_HARD_LIMIT, sig->rlim_max[kind]);
	if (sig->rlimit[kind] != value)
		core_changed(m);
	sig->rlimit[kind] = value;
	sig->rlim_max[kind] = max_u64(sig->rlim_max[kind], value);
	return 0;
}

void take_faults(struct task_struct *task, uint64_t *minor, uint64_t *major)
{
	*minor = task->min_flt - task->seen_min;
	*major = task->maj_flt - task->seen_maj;
	task->seen_min = task->min_flt;
	task->seen_maj = task->maj_flt;
}

/* What a thread group has in common, once. */
static void digest_signal(struct hash *h, const struct signal_struct *sig)
{
	hash_u64(h, sig->nr_threads);
	hash_u64(h, sig->min_flt);
	hash_u64(h, sig->maj_flt);
	hash_u64(h, sig->cmin_flt);
	hash_u64(h, sig->cmaj_flt);
	hash_u64(h, (uint64_t)(int64_t)sig->oom_score_adj);
	hash_u64(h, sig->autoreap);
	for (int kind = 0; kind < NR_RLIMITS; kind++) {
		hash_u64(h, sig->rlimit[kind]);
		hash_u64(h, sig->rlim_max[kind]);
	}
}

static void digest_task(struct hash *h, const struct task_struct *task)
{
	hash_u64(h, task->pid);
	hash_u64(h, task->tgid);
	hash_bytes(h, task->comm, strnlen(task->comm, sizeof(task->comm)));
	hash_u64(h, task->parent ? task->parent->pid : 0);
	hash_u64(h, task->orphan);
	hash_u64(h, task->state);
	hash_u64(h, (uint64_t)task->exit_code);
	hash_u64(h, task->stack);
	hash_u64(h, task->mm ? task->mm->id : 0);
	hash_u64(h, task->active_mm ? task->active_mm->id : 0);
	hash_u64(h, task->uid);
	hash_u64(h, task->start_time);
	hash_u64(h, task->min_flt);
	hash_u64(h, task->maj_flt);
	hash_u64(h, task->min_flt - task->seen_min);
	hash_u64(h, task->maj_flt - task->seen_maj);
	hash_u64(h, task->pc);
	hash_u64(h, task->sp);
	if (task->pid == task->tgid)
		digest_signal(h, task->signal);
	umalloc_digest(h, task->umalloc);
}

void tasks_digest(struct hash *h, const struct machine *m)
{
	const struct list_head *pos;

	hash_u64(h, m->tasks->current->pid);
	hash_u64(h, m->tasks->last_pid);
	hash_u64(h, m->tasks->switches);
	hash_u64(h, m->tasks->total_forks);
	list_for_each(pos, &m->tasks->all)
		digest_task(h, list_entry(pos, struct task_struct, tasks));
	thread_stacks_digest(h, m);
}

static void verify_group(struct verify *v, const struct machine *m, const struct task_struct *leader)
{
	const struct list_head *pos;
	uint32_t threads = 0;

	list_for_each(pos, &m->tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (!task->pid || task->tgid != leader->pid)
			continue;
		threads += task->signal == leader->signal;
		verify_that(v, "task-group", "mm of", task->pid, !task->mm || !leader->mm || task->mm == leader->mm);
	}
	verify_equal(v, "task-group", "threads of", leader->pid, leader->signal->nr_threads, threads);
}

static void verify_task(struct verify *v, const struct machine *m, const struct task_struct *task)
{
	verify_that(v, "task-table", "pid", task->pid, find_pid(m, task->pid) == task);
	verify_that(v, "task-table", "pidmap", task->pid, m->tasks->pidmap[task->pid / 64] >> task->pid % 64 & 1);
	verify_that(v, "task-group", "leader of", task->pid, find_pid(m, task->tgid) != NULL);
	if (task->pid == task->tgid)
		verify_group(v, m, task);
	verify_that(v, "task-table", "pid", task->pid,
		    !task->parent || find_task(m, task->parent->pid) == task->parent);
	if (task->state != TASK_ZOMBIE)
		return;
	verify_that(v, "task-zombie", "pid", task->pid, !task->mm && !task->active_mm && task->pid == task->tgid);
	verify_that(v, "task-zombie", "children of", task->pid, list_empty(&task->children));
	verify_that(v, "task-zombie", "who waits for", task->pid, task_reaper(m, task) || !thread_group_empty(task));
}

static void verify_users(struct verify *v, const struct machine *m, const struct mm_struct *mm)
{
	uint64_t users = 0, borrowers = 0;
	const struct list_head *pos;

	list_for_each(pos, &m->tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		users += task->mm == mm;
		borrowers += !task->mm && task->active_mm == mm;
	}
	verify_equal(v, "task-mm", "users of mm", mm->id, (uint64_t)mm->mm_users, users);
	verify_equal(v, "task-mm", "count of mm", mm->id, (uint64_t)mm->mm_count, (users > 0) + borrowers);
}

void tasks_verify(struct verify *v, const struct machine *m)
{
	const struct tasks *tasks = m->tasks;
	const struct mm_struct *mm = NULL;
	const struct list_head *pos;
	uint32_t living = 0, zombies = 0;

	list_for_each(pos, &tasks->all) {
		const struct task_struct *task = list_entry(pos, struct task_struct, tasks);

		if (!task->pid)
			continue;
		living += task->state != TASK_ZOMBIE;
		zombies += task->state == TASK_ZOMBIE;
		verify_task(v, m, task);
	}
	verify_equal(v, "task-table", "processes", 0, tasks->nr_processes, living);
	verify_equal(v, "task-table", "zombies", 0, tasks->nr_zombies, zombies);
	verify_that(v, "task-table", "current", 0, find_task(m, tasks->current->pid) == tasks->current);
	while ((mm = mm_next(m, mm)))
		verify_users(v, m, mm);
	kthreads_verify(v, m);
	thread_stacks_verify(v, m);
}
