// SPDX-License-Identifier: MIT
/* The table of errors: what it lists, what any command may meet, and the page's section that it becomes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "errors.h"
#include "seq_file.h"

static bool listed(const char *name, int err, enum why why)
{
	const struct refusal r = {err, why, {0}};
	const struct command *cmd = command_find(name, strlen(name));

	assert_non_null(cmd);
	return error_is_listed(cmd, &r);
}

static void only_what_the_command_can_meet_is_listed(void **state)
{
	(void)state;
	assert_true(listed("mmap", EINVAL, WHY_ZERO_LENGTH));
	assert_false(listed("mmap", ENOMEM, WHY_ZERO_LENGTH));
	assert_false(listed("mmap", EINVAL, WHY_NO_SLAB));
	assert_false(listed("mmap", ENXIO, WHY_NO_GAP));
	assert_false(listed("digest", EINVAL, WHY_NONE));
}

static void another_command_lends_its_errors(void **state)
{
	(void)state;
	assert_true(listed("kzalloc", ENOMEM, WHY_KMALLOC_TOO_BIG));
	assert_true(listed("krealloc", ENOMEM, WHY_KMALLOC_TOO_BIG));
	assert_true(listed("krealloc", EINVAL, WHY_OBJECT_FREE));
	assert_false(listed("kzalloc", EINVAL, WHY_OBJECT_FREE));
}

static void without_a_reason_the_errno_counts(void **state)
{
	(void)state;
	assert_true(listed("malloc", ENOMEM, WHY_NONE));
	assert_false(listed("malloc", EBUSY, WHY_NONE));
	assert_true(listed("exec", EBUSY, WHY_NONE));		/* the host may say anything of a file */
	assert_false(listed("exec", EBUSY, WHY_NO_GAP));
}

static void any_command_may_meet_these(void **state)
{
	(void)state;
	assert_true(listed("fork", ENOMEM, WHY_INJECTED));
	assert_true(listed("digest", EINTR, WHY_INTERRUPTED));
	assert_true(listed("digest", ESRCH, WHY_NONE));
}

static void the_page_has_an_entry_a_reason(void **state)
{
	struct seq_file seq;

	(void)state;
	seq_init(&seq);
	show_errors(&seq, command_find("digest", 6));
	assert_int_equal(seq.count, 0);
	show_errors(&seq, command_find("cma_alloc", 9));
	seq_putc(&seq, '\0');
	assert_string_equal(seq.buf, ".Sh ERRORS\n.Bl -tag -width EOVERFLOWXXX\n"
			    ".It Bq Er ENODEV\nThe machine has no CMA area: boot vexpress with cma=SIZE.\n"
			    ".It Bq Er ENODEV\nThe CMA area reaches into another zone, so it was not activated.\n"
			    ".It Bq Er EINVAL\nN frames; the CMA area has N.\n"
			    ".It Bq Er ENOMEM\nNo range of N frames of the CMA area can be had.\n.El\n");
	seq_release(&seq);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_what_the_command_can_meet_is_listed),
		cmocka_unit_test(another_command_lends_its_errors),
		cmocka_unit_test(without_a_reason_the_errno_counts),
		cmocka_unit_test(any_command_may_meet_these),
		cmocka_unit_test(the_page_has_an_entry_a_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
