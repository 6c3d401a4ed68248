// SPDX-License-Identifier: MIT
/* The text buffer's own number formatting against printf's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "hostmem.h"
#include "seq_file.h"

static struct seq_file seq;

static void assert_text(const char *expected)
{
	assert_int_equal(seq.count, strlen(expected));
	assert_memory_equal(seq.buf, expected, seq.count);
	seq_clear(&seq);
}

static void test_numbers(void **state)
{
	static const uint64_t values[] = {0, 1, 9, 10, 15, 16, 255, 4096, 99999999, UINT32_MAX, UINT64_MAX};
	char want[64];
	unsigned int width;
	size_t i;

	(void)state;
	seq_init(&seq);
	for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		for (width = 0; width < 22; width += 3) {
			snprintf(want, sizeof(want), "%*llu", (int)width, (unsigned long long)values[i]);
			seq_dec(&seq, values[i], width);
			assert_text(want);
			snprintf(want, sizeof(want), "%0*llx", (int)width, (unsigned long long)values[i]);
			seq_hex(&seq, values[i], width);
			assert_text(want);
		}
	}
	seq_release(&seq);
}

static void test_lines(void **state)
{
	(void)state;
	seq_init(&seq);
	seq_puts(&seq, "first line\nab");
	seq_pad(&seq, 5, 1);
	seq_puts(&seq, "c\nabcdefgh");
	seq_pad(&seq, 5, 1);
	seq_escape(&seq, "a\nb", "\n");
	seq_printf(&seq, "%d%%", 7);
	assert_text("first line\nab   c\nabcdefgh a\\012b7%");
	seq_release(&seq);
}

/* What did not fit leaves no hole in the text: the rest is swallowed, be there room for it or not. */
static void test_limit(void **state)
{
	(void)state;
	seq_init(&seq);
	seq.limit = 10;
	seq_puts(&seq, "12345678");
	assert_false(seq.failed);
	seq_puts(&seq, "abc");
	assert_true(seq.failed);
	seq_putc(&seq, '9');
	assert_text("12345678");
	seq_puts(&seq, "1234567890");
	assert_false(seq.failed);
	seq_putc(&seq, 'a');
	assert_true(seq.failed);
	assert_text("1234567890");
	seq_release(&seq);
}

/* The room of a charged buffer counts for the budget until it is given back. */
static void test_charge(void **state)
{
	struct hostmem hm;

	(void)state;
	hostmem_init(&hm, 4 << 20);
	seq_init(&seq);
	seq_charge(&seq, &hm);
	while (!seq.failed)
		seq_puts(&seq, "0123456789abcdef");
	assert_true(seq.exhausted);
	assert_int_equal(seq.count, 4 << 20);
	assert_int_equal(hm.used, seq.size);
	assert_false(hm_charge(&hm, 1));
	seq_clear(&seq);
	assert_false(seq.exhausted);
	assert_int_equal(hm.used, 0);
	seq_puts(&seq, "a");
	assert_int_equal(hm.used, seq.size);
	seq_charge(&seq, NULL);
	assert_int_equal(hm.used, 0);
	seq_puts(&seq, "b");
	assert_text("b");
	seq_release(&seq);
}

static void test_discard(void **state)
{
	(void)state;
	seq_init(&seq);
	seq_puts(&seq, "a");
	seq_discard(&seq);
	seq_puts(&seq, "b");
	seq_pad(&seq, 8, 1);
	assert_text("");
	seq_puts(&seq, "c");
	assert_text("c");
	seq_release(&seq);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_limit),
		cmocka_unit_test(test_charge),
		cmocka_unit_test(test_discard),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
