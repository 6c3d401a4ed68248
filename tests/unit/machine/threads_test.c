// SPDX-License-Identifier: MIT
/* Threads: what those of a process have in common, who outlives whom, and what a program or a signal makes of them. */
#include "exec_kit.h"

static uint32_t fork_from(struct machine *m, struct task_struct *parent)
{
	uint32_t child;

	assert_int_equal(sys_fork(m, parent, &child), 0);
	return child;
}

static uint32_t thread_of(struct machine *m, struct task_struct *task)
{
	uint32_t thread;

	assert_int_equal(sys_clone_vm(m, task, &thread), 0);
	assert_int_equal(find_task(m, thread)->tgid, task->tgid);
	return thread;
}

static void end(struct machine *m, uint32_t pid, int status)
{
	assert_int_equal(sys_exit(m, find_task(m, pid), status), 0);
	kit_assert_sound(m, "end");
}

static void limits_are_shared(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m), *thread = find_task(m, thread_of(m, init));
	struct task_struct *child = find_task(m, fork_from(m, init));

	(void)state;
	sys_setrlimit(m, thread, RLIMIT_AS, SZ_1M);
	assert_int_equal(rlimit(init, RLIMIT_AS), SZ_1M);
	assert_int_equal(rlimit(child, RLIMIT_AS), RLIM_INFINITY);
	set_autoreap(m, thread, false);
	assert_false(init->signal->autoreap);
	assert_true(child->signal->autoreap);
	kit_assert_sound(m, "limits");
	kit_end(m);
}

/* A leader that ends first is a zombie until its last thread has ended, and its files stay as long. */
static void leader_waits_for_threads(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct kit_memory before = kit_memory(m);
	uint32_t leader = fork_from(m, current_task(m)), first, second;
	uint64_t files;

	(void)state;
	first = thread_of(m, find_task(m, leader));
	second = thread_of(m, find_task(m, first));
	files = kit_figure(m, "slabinfo.files_cache.active_objs");
	end(m, leader, 5);
	assert_int_equal(find_pid(m, leader)->state, TASK_ZOMBIE);
	assert_int_equal(kit_figure(m, "slabinfo.files_cache.active_objs"), files);
	end(m, first, 0);
	assert_null(find_pid(m, first));
	assert_non_null(find_pid(m, leader));
	end(m, second, 0);
	assert_null(find_pid(m, leader));
	kit_assert_given_back(m, before, "threads");
	kit_end(m);
}

static void wait_for_whole_process(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m);
	uint32_t leader, thread, reaped;
	int code;

	(void)state;
	set_autoreap(m, init, false);
	leader = fork_from(m, init);
	thread = thread_of(m, find_task(m, leader));
	end(m, leader, 5);
	assert_int_equal(sys_wait4(m, init, leader, &reaped, &code), 0);
	assert_int_equal(reaped, 0);
	end(m, thread, 6);
	assert_int_equal(sys_wait4(m, init, leader, &reaped, &code), 0);
	assert_int_equal(reaped, leader);
	assert_int_equal(code, 5 << 8);
	kit_end(m);
}

/* A thread's parent is its process's, and its children are another thread's when it ends, until none is left. */
static void parents(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint32_t outer = fork_from(m, current_task(m)), leader, thread, child;

	(void)state;
	leader = fork_from(m, find_task(m, outer));
	thread = thread_of(m, find_task(m, leader));
	child = fork_from(m, find_task(m, thread));
	assert_int_equal(parent_pid(find_task(m, thread)), outer);
	assert_int_equal(parent_pid(find_task(m, child)), leader);
	end(m, leader, 0);
	assert_int_equal(parent_pid(find_task(m, thread)), outer);
	assert_int_equal(parent_pid(find_task(m, child)), leader);
	end(m, thread, 0);
	assert_int_equal(parent_pid(find_task(m, child)), 1);
	assert_ptr_equal(find_task(m, child)->parent, find_task(m, outer));
	kit_end(m);
}

static void touch(struct machine *m, uint32_t pid, vaddr_t addr, unsigned int pages)
{
	struct access_report report;

	assert_int_equal(touch_user(m, find_task(m, pid), addr, pages * PAGE_SIZE, ACCESS_WRITE, &report), 0);
	assert_int_equal(report.minor, pages);
}

/* stat: of the process, with threads that have ended; of one thread; of children that were waited for. */
static void faults_are_summed(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m);
	uint32_t leader, thread, reaped;
	vaddr_t brk, end_of_heap;
	int code;

	(void)state;
	set_autoreap(m, init, false);
	leader = fork_from(m, init);
	thread = thread_of(m, find_task(m, leader));
	brk = find_task(m, leader)->mm->brk;
	assert_int_equal(sys_brk(m, find_task(m, leader), brk + 8 * PAGE_SIZE, &end_of_heap), 0);
	touch(m, leader, brk, 3);
	touch(m, thread, brk + 3 * PAGE_SIZE, 5);
	assert_int_equal(kit_figure(m, "2.stat.10"), 8);
	end(m, thread, 0);
	assert_int_equal(kit_figure(m, "2.stat.10"), 8);
	end(m, leader, 0);
	assert_int_equal(sys_wait4(m, init, 0, &reaped, &code), 0);
	assert_int_equal(kit_figure(m, "1.stat.10"), 0);
	assert_int_equal(kit_figure(m, "1.stat.11"), 8);
	kit_end(m);
}

/* The program is the whole process, whichever of its threads asked for it. */
static void exec_ends_threads(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int by_leader = 0; by_leader < 2; by_leader++) {
		struct machine *m = kit_machine("i386", KIT_RAM);
		struct kit_memory before;
		uint32_t leader, thread, child;
		struct access_report fetch;
		struct task_struct *caller;
		const char *path;

		static_program(&b, m, 0x10);
		path = write_program(&b, folder, "program");
		/* one that leaves the file in the page cache */
		leader = fork_from(m, current_task(m));
		assert_int_equal(sys_execve(m, find_task(m, leader), path, 1, &path, false, &fetch), 0);
		end(m, leader, 0);
		before = kit_memory(m);
		leader = fork_from(m, current_task(m));
		thread = thread_of(m, find_task(m, leader));
		thread_of(m, find_task(m, thread));
		child = fork_from(m, find_task(m, thread));
		assert_int_equal(switch_to(m, leader), 0);
		caller = find_task(m, by_leader ? leader : thread);
		assert_int_equal(sys_execve(m, caller, path, 1, &path, false, &fetch), 0);
		assert_int_equal(current_task(m)->pid, leader);
		assert_true(thread_group_empty(current_task(m)));
		assert_string_equal(current_task(m)->comm, "program");
		assert_null(find_pid(m, thread));
		assert_int_equal(parent_pid(find_task(m, child)), leader);
		kit_assert_sound(m, "exec");
		end(m, child, 0);
		end(m, leader, 0);
		kit_assert_given_back(m, before, "exec");
		kit_end(m);
	}
}

/* Kernel stacks take an eighth of RAM at most; a user other than root has half of them. */
static void tasks_are_limited(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *init = current_task(m);
	uint32_t nr = 1, child, thread;

	(void)state;
	assert_in_range(m->max_threads, kit_figure(m, "meminfo.MemTotal") / 64 - 16,
			kit_figure(m, "meminfo.MemTotal") / 64);
	m->max_threads = 8 + NR_KTHREADS;
	sys_setuid(m, init, 1000);
	for (; sys_fork(m, init, &child) == 0; nr++)
		;
	assert_int_equal(nr, rlimit_nproc(m));
	assert_int_equal(m->ctx.why.why, WHY_RLIMIT_NPROC);
	assert_int_equal(sys_clone_vm(m, init, &thread), -EAGAIN);
	init->uid = 0;
	for (; sys_clone_vm(m, init, &thread) == 0; nr++)
		;
	assert_int_equal(nr, 8);
	assert_int_equal(sys_fork(m, init, &child), -EAGAIN);
	assert_int_equal(m->ctx.why.why, WHY_THREADS_MAX);
	kit_assert_sound(m, "limits");
	kit_end(m);
}

static void signal_ends_process(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct kit_memory before = kit_memory(m);
	uint32_t leader = fork_from(m, current_task(m)), thread = thread_of(m, find_task(m, leader));

	(void)state;
	assert_int_equal(do_group_exit(m, find_task(m, thread), 11), 0);
	assert_null(find_pid(m, thread));
	assert_null(find_pid(m, leader));
	assert_int_equal(current_task(m)->pid, 1);
	kit_assert_given_back(m, before, "signal");
	thread = thread_of(m, current_task(m));
	assert_int_equal(do_group_exit(m, find_task(m, thread), 11), -EPERM);
	assert_non_null(find_task(m, thread));
	kit_assert_sound(m, "last");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limits_are_shared),
		cmocka_unit_test(leader_waits_for_threads),
		cmocka_unit_test(wait_for_whole_process),
		cmocka_unit_test(parents),
		cmocka_unit_test(faults_are_summed),
		cmocka_unit_test_setup_teardown(exec_ends_threads, make_folder, remove_folder),
		cmocka_unit_test(tasks_are_limited),
		cmocka_unit_test(signal_ends_process),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
