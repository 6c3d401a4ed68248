// SPDX-License-Identifier: MIT
/* Formulas: precedence, suffixes, functions, names, and what is no formula. */
#include "kmem_machine.h"

#include "formula.h"

static bool name_of(void *data, const char *name, size_t len, uint64_t *ret)
{
	(void)data;
	if (len == 1 && *name >= 'a' && *name <= 'c')
		*ret = (uint64_t)(*name - 'a') + 10;
	return len == 1 && *name >= 'a' && *name <= 'c';
}

static void values(void **state)
{
	static const struct { const char *text; uint64_t value; } rows[] = {
		{"1 + 2 * 3", 7}, {"(1 + 2) * 3", 9}, {"1 << 4 + 1", 32}, {"0xff & 0xf0 | 1", 0xf1}, {"~0", UINT64_MAX},
		{"8M", 8 << 20}, {"4K - 1", 4095}, {"a - b", UINT64_MAX}, {"min(a, b + c)", 10}, {"max(a, c) * 2", 24},
		{"round_up(5, 4)", 8}, {"round_down(b, 8)", 8}, {"(a + 7) & ~(8 - 1)", 16}, {"1T >> 30", 1024},
		{"~0 - 2G + 1", UINT64_MAX - ((uint64_t)2 << 30) + 1}, {"10 - 3 - 2", 5},
	};
	uint64_t value;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(formula_eval(rows[i].text, name_of, NULL, &value));
		if (value != rows[i].value)
			print_error("%s\n", rows[i].text);
		assert_int_equal(value, rows[i].value);
	}
}

static void malformed(void **state)
{
	static const char *const rows[] = {
		"", "1 +", "(1", "1 2", "d", "min(1)", "min(1, 2", "a b", "+", "1 $ 2", "ab",
	};
	uint64_t value = 7;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_false(formula_eval(rows[i], name_of, NULL, &value));
	assert_int_equal(value, 7);
}

static void in_numbers(void **state)
{
	struct seq_file seq;

	(void)state;
	seq_init(&seq);
	formula_put(&seq, "min(a, 0xa) + b - 4K << c", name_of, NULL);
	seq_putc(&seq, '\0');
	assert_string_equal(seq.buf, "min(0xa, 0xa) + 0xb - 4K << 0xc");
	seq_release(&seq);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values), cmocka_unit_test(malformed), cmocka_unit_test(in_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
