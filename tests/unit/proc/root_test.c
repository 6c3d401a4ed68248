// SPDX-License-Identifier: MIT
/* The path table by itself. */
#include "root.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void test_rows_are_whole(void **state)
{
	const struct proc_view *view;

	(void)state;
	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		assert_non_null(view->show);
		assert_true(view->path || view->name);
		if (view->path)
			assert_int_equal(view->path[0] == '/', view->owner == VIEW_OF_MACHINE);
		/*
		 * what is written can be read back as one figure, as a list of them, or in a row of a table; but it may
		 * be an order to do something
		 */
		if (view->store && strcmp(view->path, "/proc/sys/vm/compact_memory") &&
		    strcmp(view->path, "/proc/sys/vm/drop_caches"))
			assert_true(view->figures == FIGURES_SINGLE || view->figures == FIGURES_LIST ||
				    view->figures == FIGURES_TABLE);
	}
}

static bool same(const char *a, const char *b)
{
	return a && b && !strcmp(a, b);
}

static void test_names_and_paths_are_unique(void **state)
{
	const struct proc_view *a, *b;

	(void)state;
	for (unsigned int i = 0; (a = proc_view_at(i)) != NULL; i++)
		for (unsigned int j = i + 1; (b = proc_view_at(j)) != NULL; j++) {
			assert_false(same(a->name, b->name));
			assert_false(same(a->path, b->path));
		}
}

static void test_find(void **state)
{
	(void)state;
	assert_string_equal(proc_view_find("meminfo")->path, "/proc/meminfo");
	assert_int_equal(proc_view_find("maps")->owner, VIEW_OF_TASK);
	assert_null(proc_view_find("meminf"));
	assert_null(proc_view_find(""));
}

/* A map's line fits on the screen, is as long as can be, and is 64 of the usual 80. */
static void test_width_of_maps(void **state)
{
	(void)state;
	assert_int_equal(view_map_chars(0, 11), 64);
	assert_int_equal(view_map_chars(80, 11), 64);
	assert_int_equal(view_map_chars(74, 11), 32);
	assert_int_equal(view_map_chars(75, 11), 64);
	assert_int_equal(view_map_chars(200, 11), 128);
	assert_int_equal(view_map_chars(20, 11), 8);
	assert_int_equal(view_map_chars(1, 11), 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows_are_whole),
		cmocka_unit_test(test_names_and_paths_are_unique),
		cmocka_unit_test(test_find),
		cmocka_unit_test(test_width_of_maps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
