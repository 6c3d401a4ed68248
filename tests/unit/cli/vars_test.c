// SPDX-License-Identifier: MIT
#include "vars.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void kept_and_found(void **state)
{
	struct vars vars;

	(void)state;
	vars_init(&vars);
	assert_null(vars_get(&vars, str_of("p")));
	vars_set(&vars, str_of("p"), value_hex(1));
	vars_set(&vars, str_of("pp"), value_dec(2));
	vars_set(&vars, str_of("p"), value_dec(3));
	assert_int_equal(vars_get(&vars, str_of("p"))->n, 3);
	assert_int_equal(vars_get(&vars, str_of("p"))->form, VALUE_DEC);
	assert_int_equal(vars_get(&vars, str_of("pp"))->n, 2);
	assert_null(vars_get(&vars, str_of("ppp")));
	assert_int_equal(vars.nr, 2);
	vars_release(&vars);
}

static void many(void **state)
{
	struct vars vars;
	char name[20];

	(void)state;
	vars_init(&vars);
	for (unsigned int i = 0; i < 20000; i++) {
		snprintf(name, sizeof(name), "v%u", i);
		vars_set(&vars, str_of(name), value_dec(i));
	}
	for (unsigned int i = 0; i < 20000; i++) {
		snprintf(name, sizeof(name), "v%u", i);
		assert_int_equal(vars_get(&vars, str_of(name))->n, i);
	}
	vars_release(&vars);
}

/* Not in the order of their hashes, nor in that in which they came. */
static void sorted_by_name(void **state)
{
	static const char *const names[] = {"d", "aa", "c", "a", "b", "e"},
			  *const sorted[] = {"a", "aa", "b", "c", "d", "e"};
	const struct var **list;
	struct vars vars;

	(void)state;
	vars_init(&vars);
	for (size_t i = 0; i < 6; i++)
		vars_set(&vars, str_of(names[i]), value_dec(i));
	list = vars_sorted(&vars);
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(list[i]->name, sorted[i]);
	free(list);
	vars_release(&vars);
}

static void names(void **state)
{
	(void)state;
	assert_true(is_name(str_of("a")));
	assert_true(is_name(str_of("_a1_B")));
	assert_false(is_name(str_of("")));
	assert_false(is_name(str_of("1a")));
	assert_false(is_name(str_of("a-b")));
	assert_false(is_name(str_of("$a")));
	assert_int_equal(name_length("ab+c", 4), 2);
	assert_int_equal(name_length("1", 1), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kept_and_found),
		cmocka_unit_test(many),
		cmocka_unit_test(sorted_by_name),
		cmocka_unit_test(names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
