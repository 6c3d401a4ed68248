// SPDX-License-Identifier: MIT
/* Tasks beside their programs: kernel stacks, kernel threads and what they borrow, zombies, pids. */
#include "machine_kit.h"

#include "exec.h"
#include "arch.h"
#include "reclaim.h"

#define TASKS_AT_BOOT (1 + NR_KTHREADS)

static uint32_t fork_from(struct machine *m, struct task_struct *parent)
{
	uint32_t child;

	assert_int_equal(sys_fork(m, parent, &child), 0);
	return child;
}

static void end(struct machine *m, uint32_t pid, int status)
{
	assert_int_equal(sys_exit(m, find_task(m, pid), status), 0);
}

static uint64_t stack_kb(const struct machine *m)
{
	return thread_size(m->arch) >> 10;
}

static void stacks_are_counted(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		uint32_t child, thread;

		assert_int_equal(thread_size(m->arch), m->arch->bits == 64 ? 16384 : 8192);
		assert_int_equal(kit_figure(m, "meminfo.KernelStack"), TASKS_AT_BOOT * stack_kb(m));
		child = fork_from(m, current_task(m));
		assert_int_equal(sys_clone_vm(m, current_task(m), &thread), 0);
		assert_int_equal(kit_figure(m, "vmstat.nr_kernel_stack"), (TASKS_AT_BOOT + 2) * stack_kb(m));
		assert_ptr_equal(task_of_stack(m, find_task(m, child)->stack + 1), find_task(m, child));
		assert_ptr_equal(task_of_stack(m, find_task(m, thread)->stack + thread_size(m->arch) - 1),
				 find_task(m, thread));
		assert_int_equal(is_vmalloc_addr(m, find_task(m, child)->stack), m->arch->bits == 64);
		end(m, child, 0);
		end(m, thread, 0);
		assert_int_equal(kit_figure(m, "meminfo.KernelStack"), TASKS_AT_BOOT * stack_kb(m));
		kit_assert_sound(m, kit_names[i]);
		kit_end(m);
	}
}

/* Two stacks wait for the next tasks, the third goes. */
static void stacks_are_kept(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	uint32_t child[3];
	uint64_t pages;
	vaddr_t stack;

	(void)state;
	for (unsigned int i = 0; i < 3; i++)
		child[i] = fork_from(m, current_task(m));
	stack = find_task(m, child[0])->stack;
	pages = vmalloc_nr_pages(m);
	for (unsigned int i = 0; i < 3; i++)
		end(m, child[i], 0);
	assert_int_equal(vmalloc_nr_pages(m), pages - 4);
	assert_null(task_of_stack(m, stack));
	child[0] = fork_from(m, current_task(m));
	assert_int_equal(find_task(m, child[0])->stack, stack);
	free_vm_stack_cache(m);
	assert_int_equal(vmalloc_nr_pages(m), pages - 8);
	kit_assert_sound(m, "kept stacks");
	kit_end(m);
}

static void kswapd_borrows(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m), *kswapd = m->tasks->kthread[KSWAPD0];
	uint64_t switches = m->tasks->switches;

	(void)state;
	assert_null(kswapd->mm);
	assert_null(kswapd->active_mm);
	assert_false(process_runs(m));
	kswapd_run_now(m);
	assert_ptr_equal(kswapd->active_mm, init->mm);
	assert_int_equal(init->mm->mm_count, 2);
	assert_int_equal(init->mm->mm_users, 1);
	kthread_runs(m, KCOMPACTD0);
	assert_null(kswapd->active_mm);
	assert_int_equal(init->mm->mm_count, 2);
	kit_assert_sound(m, "borrowed");
	assert_true(process_runs(m));
	assert_int_equal(init->mm->mm_count, 1);
	assert_int_equal(m->tasks->switches, switches + 3);
	kit_end(m);
}

/* A process ends while kswapd runs on its page tables. */
static void borrowed_mm_ends(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct kit_memory before = kit_memory(m);
	uint32_t child = fork_from(m, current_task(m));

	(void)state;
	assert_int_equal(switch_to(m, child), 0);
	kswapd_run_now(m);
	end(m, child, 0);
	assert_null(m->tasks->lazy);
	assert_int_equal(current_task(m)->pid, 1);
	kit_assert_sound(m, "end");
	kit_assert_given_back(m, before, "end");
	kit_end(m);
}

static void zombies_wait(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m), *zombie;
	struct kit_memory before = kit_memory(m);
	uint32_t child, reaped;
	int code;

	(void)state;
	set_autoreap(m, init, false);
	child = fork_from(m, init);
	assert_int_equal(sys_wait4(m, init, 0, &reaped, &code), 0);
	assert_int_equal(reaped, 0);
	end(m, child, 7);
	zombie = find_pid(m, child);
	assert_null(find_task(m, child));
	assert_null(next_task(m, 1));
	assert_ptr_equal(next_pid(m, 1), zombie);
	assert_int_equal(zombie->state, TASK_ZOMBIE);
	assert_null(zombie->mm);
	assert_int_equal(switch_to(m, child), -ESRCH);
	kit_assert_sound(m, "zombie");
	assert_int_equal(sys_wait4(m, init, child + 1, &reaped, &code), -ECHILD);
	assert_int_equal(sys_wait4(m, init, child, &reaped, &code), 0);
	assert_int_equal(reaped, child);
	assert_int_equal(code, 7 << 8);
	assert_int_equal(sys_wait4(m, init, 0, &reaped, &code), -ECHILD);
	kit_assert_given_back(m, before, "zombie");
	kit_end(m);
}

/* A zombie's pid is not given again, however often pids come round. */
static void zombie_keeps_pid(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m);
	uint32_t zombie, reaped;
	int code;

	(void)state;
	set_autoreap(m, init, false);
	zombie = fork_from(m, init);
	end(m, zombie, 0);
	set_autoreap(m, init, true);
	m->tasks->last_pid = PID_MAX - 2;
	end(m, fork_from(m, init), 0);
	assert_int_equal(m->tasks->last_pid, PID_MAX - 1);
	end(m, fork_from(m, init), 0);
	assert_int_equal(m->tasks->last_pid, zombie + 1);
	assert_int_equal(sys_wait4(m, init, 0, &reaped, &code), 0);
	assert_int_equal(reaped, zombie);
	m->tasks->last_pid = PID_MAX - 1;
	assert_int_equal(fork_from(m, init), zombie);
	kit_assert_sound(m, "pids");
	kit_end(m);
}

/* A parent that wants no news of its children is still so as another program: an ignored signal stays ignored. */
static void exec_keeps_autoreap(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m);

	(void)state;
	for (int on = 0; on < 2; on++) {
		uint32_t child;

		set_autoreap(m, init, on);
		assert_int_equal(exec_init_program(m, init), 0);
		child = fork_from(m, init);
		end(m, child, 0);
		assert_int_equal(find_pid(m, child) == NULL, on);
	}
	kit_assert_sound(m, "exec");
	kit_end(m);
}

static int new_process(struct machine *m, uint32_t *pid)
{
	return sys_fork(m, current_task(m), pid);
}

static int new_thread(struct machine *m, uint32_t *pid)
{
	return sys_clone_vm(m, current_task(m), pid);
}

/* The nth allocation fails. Whether there was one. A child that is made all the same has the next pid, and goes. */
static bool fails_at(struct machine *m, int (*make)(struct machine *, uint32_t *), unsigned int nth)
{
	const uint32_t last_pid = m->tasks->last_pid;
	uint32_t pid;
	bool met;
	int err;

	m->ctx.fail_nth = nth;
	m->ctx.fail_times = 1;
	err = make(m, &pid);
	met = !m->ctx.fail_nth;
	m->ctx.fail_nth = 0;
	assert_int_equal(m->tasks->last_pid, err ? last_pid : last_pid + 1);
	if (!err)
		end(m, pid, 0);
	return met;
}

/* Whatever of a child cannot be had, its struct pid last: all it had goes back, and no pid is used. */
static void check_failures(const char *name, int (*make)(struct machine *, uint32_t *), unsigned int at_least)
{
	struct machine *m = kit_machine(name, KIT_RAM);
	vaddr_t p = kit_mmap(m, 4 * PAGE_SIZE);
	struct kit_memory before;
	unsigned int n = 1;

	assert_int_equal(kit_touch(m, p, 4 * PAGE_SIZE, ACCESS_WRITE), 0);
	for (before = kit_memory(m); fails_at(m, make, n); n++) {
		kit_assert_sound(m, name);
		kit_assert_given_back(m, before, name);
	}
	assert_true(n > at_least);
	kit_end(m);
}

static void failures(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		check_failures(kit_names[i], new_process, 20);
		check_failures(kit_names[i], new_thread, 3);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(failures),
		cmocka_unit_test(stacks_are_counted),
		cmocka_unit_test(stacks_are_kept),
		cmocka_unit_test(kswapd_borrows),
		cmocka_unit_test(borrowed_mm_ends),
		cmocka_unit_test(zombies_wait),
		cmocka_unit_test(exec_keeps_autoreap),
		cmocka_unit_test(zombie_keeps_pid),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
