// SPDX-License-Identifier: MIT
/* What is appended to the log comes back, and places for undo are right. */
#include "cmdlog.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "arena.h"

static const struct command *find(const char *name)
{
	return command_find(name, strlen(name));
}

static void append(struct cmdlog *log, const char *name, uint32_t given, const struct arg *arg,
		   bool counts)
{
	cmdlog_append(log, &(struct log_entry){
				   .cmd = find(name), .counts = counts, .given = given, .arg = arg});
}

static void entries_come_back(void **state)
{
	struct str words[] = {{"-a", 2}, {"", 0}, {"b\nc", 3}};
	struct arg munmap_args[] = {{.n = UINT64_MAX}, {.n = 0}};
	struct arg exec_args[] = {{.n = 1}, {.s = "/bin/x", .len = 6}, {.n = 3, .list = words}};
	struct arg byte[] = {{.n = 0x1000}, {.n = 200}}, text[] = {{.n = 0x1000}, {.s = "hi", .len = 2}};
	struct arena arena;
	struct cmdlog log;
	struct log_entry e;
	size_t pos = 0;

	(void)state;
	arena_init(&arena);
	cmdlog_init(&log);
	cmdlog_append(&log, &(struct log_entry){.cmd = find("munmap"), .on_pid = 300, .stop_at = 7,
						.counts = true, .given = 3, .arg = munmap_args});
	append(&log, "exec", 7, exec_args, true);
	append(&log, "write", 3, byte, false);
	append(&log, "write", 3, text, true);

	assert_true(cmdlog_read(&log, &pos, &e, &arena));
	assert_ptr_equal(e.cmd, find("munmap"));
	assert_int_equal(e.on_pid, 300);
	assert_int_equal(e.stop_at, 7);
	assert_int_equal(e.arg[0].n, UINT64_MAX);
	assert_int_equal(e.arg[1].n, 0);

	assert_true(cmdlog_read(&log, &pos, &e, &arena));
	assert_int_equal(e.on_pid, 0);
	assert_int_equal(e.stop_at, 0);
	assert_int_equal(e.arg[1].len, 6);
	assert_memory_equal(e.arg[1].s, "/bin/x", 6);
	assert_int_equal(e.arg[2].n, 3);
	assert_int_equal(e.arg[2].list[1].len, 0);
	assert_memory_equal(e.arg[2].list[2].s, "b\nc", 3);

	assert_true(cmdlog_read(&log, &pos, &e, &arena));
	assert_false(e.counts);
	assert_null(e.arg[1].s);
	assert_int_equal(e.arg[1].n, 200);
	assert_true(cmdlog_read(&log, &pos, &e, &arena));
	assert_true(e.counts);
	assert_memory_equal(e.arg[1].s, "hi", 2);
	assert_false(cmdlog_read(&log, &pos, &e, &arena));
	assert_int_equal(pos, log.used);
	cmdlog_release(&log);
	arena_release(&arena);
}

static void places_and_new_ends(void **state)
{
	struct arg arg[] = {{.n = 1}, {.n = 2}};
	struct cmdlog log, copy;
	size_t after_two;

	(void)state;
	cmdlog_init(&log);
	append(&log, "munmap", 3, arg, true);
	append(&log, "munmap", 3, arg, false);
	append(&log, "munmap", 3, arg, true);
	append(&log, "munmap", 3, arg, false);
	after_two = log.at;
	append(&log, "munmap", 3, arg, true);
	assert_int_equal(log.nr_at, 3);
	assert_int_equal(cmdlog_place(&log, 0), 0);
	assert_int_equal(cmdlog_place(&log, 2), after_two);
	assert_int_equal(cmdlog_place(&log, 3), log.used);

	/* Going back keeps the rest for redo; a new command drops it if it counts. */
	log.at = after_two;
	log.nr_at = 2;
	assert_int_equal(log.nr_used, 3);
	cmdlog_copy(&copy, &log);
	assert_int_equal(copy.used, after_two);
	assert_int_equal(copy.nr_used, 2);
	append(&log, "faults", 0, NULL, false);
	assert_int_equal(log.nr_at, 2);
	assert_int_equal(log.nr_used, 3);
	assert_int_equal(cmdlog_place(&log, 2), log.at);
	assert_true(log.at > after_two);
	assert_int_equal(cmdlog_place(&log, 3), log.used);
	assert_true(log.used > log.at);
	append(&log, "fork", 0, NULL, true);
	assert_int_equal(log.nr_used, 3);
	assert_int_equal(log.used, log.at);
	cmdlog_release(&copy);
	cmdlog_release(&log);
}

static void grows(void **state)
{
	struct arg arg[] = {{.n = 0x12345678}, {.n = 4096}};
	struct arena arena;
	struct cmdlog log;
	struct log_entry e;
	size_t pos = 0, nr = 0;

	(void)state;
	arena_init(&arena);
	cmdlog_init(&log);
	for (int i = 0; i < 100000; i++)
		append(&log, "touch", 3, arg, true);
	assert_true(log.used < 12 * 100000);
	while (cmdlog_read(&log, &pos, &e, &arena))
		nr += e.arg[0].n == 0x12345678 && e.arg[1].n == 4096;
	assert_int_equal(nr, 100000);
	cmdlog_release(&log);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entries_come_back),
		cmocka_unit_test(places_and_new_ends),
		cmocka_unit_test(grows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
