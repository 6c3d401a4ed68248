// SPDX-License-Identifier: MIT
/* What --check shows where a transcript differs. */
#include "transcript.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void expect(const char *expected, const char *printed, const char *shown)
{
	struct seq_file out;

	seq_init(&out);
	show_difference(&out, str_of(expected), str_of(printed));
	seq_putc(&out, '\0');
	assert_string_equal(out.buf, shown);
	seq_release(&out);
}

static void differences(void **state)
{
	(void)state;
	expect("a\n", "b\n", "-a\n+b\n");
	expect("", "b\n", "+b\n");
	expect("a\n", "", "-a\n");
	expect("a\nb\nc\n", "a\nx\nc\n", " a\n-b\n+x\n c\n");
	expect("1\n2\n3\n4\n5\n6\n7\n", "1\n2\n3\nx\n5\n6\n7\n", " ...\n 2\n 3\n-4\n+x\n 5\n 6\n ...\n");
	expect("a\nb\nc\nd\n", "b\nc\ne\nd\n", "-a\n b\n c\n+e\n d\n");
	expect("a\n", "a\na\n", " a\n+a\n");
}

static void huge_ones_are_shown_as_replaced(void **state)
{
	enum { MANY = 3000 };
	static char a[5 * MANY + 1], b[5 * MANY + 1];
	struct seq_file out;

	(void)state;
	for (int i = 0; i < MANY; i++) {
		memcpy(a + 5 * i, "left\n", 5);
		memcpy(b + 5 * i, "rite\n", 5);
	}
	seq_init(&out);
	show_difference(&out, str_of(a), str_of(b));
	assert_int_equal(out.count, 12 * MANY);
	seq_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(differences),
		cmocka_unit_test(huge_ones_are_shown_as_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
