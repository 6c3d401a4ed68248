// SPDX-License-Identifier: MIT
/* How numbers that are written to /proc/sys are read. */
#include "sysctl.h"

#include <errno.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "arch.h"

/* As much of a machine as reading a number needs. */
static struct machine reader;

static int parse_int(const char *text, int *ret)
{
	return sysctl_parse_int(&reader, text, strlen(text), INT_MIN, INT_MAX, ret);
}

/* A number that 0 to 2 does not have, and which one the refusal names. */
static void out_of_range(const char *text, int64_t named)
{
	int n = 7;

	assert_int_equal(sysctl_parse_int(&reader, text, strlen(text), 0, 2, &n), -EINVAL);
	assert_int_equal(n, 7);
	assert_int_equal(reader.ctx.why.why, WHY_BAD_SYSCTL);
	assert_int_equal((int64_t)reader.ctx.why.arg[0], named);
	assert_int_equal(reader.ctx.why.arg[2], 2);
}

static void test_int(void **state)
{
	int n = 7;

	(void)state;
	assert_int_equal(parse_int("60", &n), 0);
	assert_int_equal(n, 60);
	assert_int_equal(parse_int(" \t-1\n", &n), 0);
	assert_int_equal(n, -1);
	assert_int_equal(parse_int("0x1f", &n), 0);
	assert_int_equal(n, 31);
	assert_int_equal(parse_int("010", &n), 0);
	assert_int_equal(n, 8);
	assert_int_equal(parse_int("0", &n), 0);
	assert_int_equal(n, 0);
	assert_int_equal(parse_int("-2147483648", &n), 0);
	assert_int_equal(n, INT_MIN);
}

static void test_int_refused(void **state)
{
	const char *const bad[] = {"", " ", "x", "12x", "1.5", "0x", "-", "--1", "2147483648", "-2147483649",
				   "99999999999999999999999", "08", "+1"};
	int n = 7;

	(void)state;
	for (unsigned int i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(parse_int(bad[i], &n), -EINVAL);
	assert_int_equal(n, 7);
	out_of_range("3", 3);
	out_of_range("-1", -1);
	out_of_range("-18446744073709551615", -INT64_MAX);
	assert_int_equal(parse_int("1.5", &n), -EINVAL);
	assert_int_equal(reader.ctx.why.why, WHY_NO_NUMBER);
}

static void test_ulong(void **state)
{
	struct arch arch = {.bits = 32};
	struct machine m = {.arch = &arch};
	uint64_t n = 7;

	(void)state;
	assert_int_equal(sysctl_parse_ulong(&m, "4294967295", 10, &n), 0);
	assert_int_equal(n, UINT32_MAX);
	assert_int_equal(sysctl_parse_ulong(&m, "4294967296", 10, &n), -EINVAL);
	assert_int_equal(m.ctx.why.why, WHY_LARGE_SYSCTL);
	assert_int_equal(sysctl_parse_ulong(&m, "18446744073709551615", 20, &n), -EINVAL);
	assert_int_equal(m.ctx.why.arg[0], UINT64_MAX);
	assert_int_equal(m.ctx.why.arg[1], UINT32_MAX);
	assert_int_equal(sysctl_parse_ulong(&m, "-1", 2, &n), -EINVAL);
	assert_int_equal(m.ctx.why.why, WHY_NEGATIVE_SYSCTL);
	arch.bits = 64;
	assert_int_equal(sysctl_parse_ulong(&m, "-1", 2, &n), -EINVAL);
	assert_int_equal(m.ctx.why.arg[1], UINT64_MAX);
	assert_int_equal(sysctl_parse_ulong(&m, "18446744073709551615", 20, &n), 0);
	assert_int_equal(n, UINT64_MAX);
	assert_int_equal(sysctl_parse_ulong(&m, "18446744073709551616", 20, &n), -EINVAL);
	/* the text need not be terminated */
	assert_int_equal(sysctl_parse_ulong(&m, "123456", 3, &n), 0);
	assert_int_equal(n, 123);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_int),
		cmocka_unit_test(test_int_refused),
		cmocka_unit_test(test_ulong),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
