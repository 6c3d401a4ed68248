// SPDX-License-Identifier: MIT
/* Processes and threads are damaged. See damage.h. */
#include "scene.h"


/* tasks */
static void mm_users(struct scene *s)
{
	s->mm->mm_users++;
}
static void no_users(struct scene *s)
{
	s->mm->mm_users = 0;
}
static void pid(struct scene *s)
{
	s->m->tasks->nr_processes++;
}
static void parent(struct scene *s)
{
	static struct task_struct stranger = {.pid = 77};

	find_task(s->m, 2)->parent = &stranger;
}
static void stack_of_nobody(struct scene *s)
{
	find_task(s->m, 2)->stack += thread_size(s->m->arch);
}
static void stack_counter(struct scene *s)
{
	mod_node_state(s->m, NR_KERNEL_STACK, 16);
}
static void stack_cached_twice(struct scene *s)
{
	s->m->tasks->cached_stacks[0] = s->anon;
}
static void borrowed_mm(struct scene *s)
{
	kthread_runs(s->m, KSWAPD0);
	s->m->tasks->lazy->active_mm = find_task(s->m, 2)->mm;
}
static void mm_count(struct scene *s)
{
	s->mm->mm_count++;
}
static void threads(struct scene *s)
{
	s->task->signal->nr_threads++;
}

static struct task_struct *make_zombie(struct scene *s)
{
	set_autoreap(s->m, s->task, false);
	assert_int_equal(sys_exit(s->m, find_task(s->m, 2), 0), 0);
	return find_pid(s->m, 2);
}
static void zombie_runs(struct scene *s)
{
	make_zombie(s)->state = TASK_RUNNING;
}
static void zombie_of_nobody(struct scene *s)
{
	make_zombie(s)->parent = NULL;
}
static void zombies(struct scene *s)
{
	make_zombie(s);
	s->m->tasks->nr_zombies = 0;
}

static const struct damage list[] = {
	DAMAGE("task-mm", mm_users),
	DAMAGE("mm-users task-mm", no_users),
	DAMAGE("task-table", pid),
	DAMAGE("task-table", parent),
	DAMAGE("task-stack", stack_of_nobody),
	DAMAGE("task-stack", stack_counter),
	DAMAGE("task-stack", stack_cached_twice),
	DAMAGE("task-mm task-lazy", borrowed_mm),
	DAMAGE("task-mm", mm_count),
	DAMAGE("task-group", threads),
	DAMAGE("task-table task-stack", zombie_runs),
	DAMAGE("task-zombie", zombie_of_nobody),
	DAMAGE("task-table", zombies),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build_scene});
}
