// SPDX-License-Identifier: MIT
/* Numbers and expressions: boundary tables, forms, precedence, what is refused. */
#include "expr.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static unsigned int commands_run;

static bool name(void *data, struct str n, struct value *v, struct str *text, char *error)
{
	(void)data;
	if (str_is(n, "p"))
		*v = value_hex(0x1000);
	else if (str_is(n, "n"))
		*v = value_dec(7);
	else if (str_is(n, "1"))
		*text = str_of("2+3");
	else if (str_is(n, "2"))
		*text = str_of("$2");
	else
		strcpy(error, "unknown");
	return !error[0];
}

static bool command(void *data, struct str text, struct value *v, char *error)
{
	(void)data;
	commands_run++;
	*v = value_dec(text.len);
	if (str_is(text, "bad"))
		error[0] = '\0';
	return !str_is(text, "bad");
}

static const struct expr_env env = {name, command, NULL};

static struct value value_of(const char *text)
{
	char error[EXPR_ERROR_MAX] = "";
	struct value v;

	if (!expr_eval(&env, str_of(text), &v, NULL, error))
		fail_msg("%s: %s", text, error);
	return v;
}

static void expect(const char *text, uint64_t n)
{
	struct value v = value_of(text);

	if (v.n != n)
		fail_msg("%s is %llu, not %llu", text, (unsigned long long)v.n, (unsigned long long)n);
}

static void refuse(const char *text)
{
	char error[EXPR_ERROR_MAX] = "";
	struct value v;

	if (expr_eval(&env, str_of(text), &v, NULL, error))
		fail_msg("%s is taken for %llu", text, (unsigned long long)v.n);
	assert_true(error[0] != '\0');
	assert_true(strlen(error) < EXPR_ERROR_MAX);
}

static void numbers(void **state)
{
	(void)state;
	expect("0", 0);
	expect("00", 0);
	expect("007", 7);
	expect("010", 10);
	expect("0x0", 0);
	expect("0xFf", 255);
	expect("0Xff", 255);
	expect("18446744073709551615", UINT64_MAX);
	expect("0xffffffffffffffff", UINT64_MAX);
	expect("000000000000000000000000001", 1);
	expect("4K", 4096);
	expect("3M", 3 << 20);
	expect("2G", 2ull << 30);
	expect("1T", 1ull << 40);
	expect("1P", 1ull << 50);
	expect("16383P", 16383ull << 50);
	expect("3pg", 12288);
	expect("0x10K", 16384);
	expect("0x1pg", 4096);
	refuse("18446744073709551616");
	refuse("0x10000000000000000");
	refuse("16384P");
	refuse("17179869184G");
	refuse("99999999999999999999999999999999");
	refuse("4503599627370496pg");
	expect("4503599627370495pg", 0xfffffffffffff000);
}

static void not_numbers(void **state)
{
	static const char *const texts[] = {
		"", " ", "x", "0x", "0xg", "1e9", "6X4K", "4KB", "4k", "4Kpg", "1_000", "1.5", "1,2", "4 5",
		"1+", "*2", "(1", "1)", "()", "1 ? 2", "1 ? 2 :", "$", "$+1", "'1'", "1=2", "1 == ", "K",
		"pg", "1p", "0b11", "--", "1 <", "1 <> 2", "=", "1 & & 2",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		refuse(texts[i]);
}

static void operators(void **state)
{
	(void)state;
	expect("1+2*3", 7);
	expect("(1+2)*3", 9);
	expect("10-2-3", 5);
	expect("100/7/2", 7);
	expect("17%5", 2);
	expect("1<<4+1", 32);
	expect("1<<63", 1ull << 63);
	expect("1<<64", 0);
	expect("1>>64", 0);
	expect("-1>>63", 1);
	expect("-1", UINT64_MAX);
	expect("-4K", (uint64_t)-4096);
	expect("0-1", UINT64_MAX);
	expect("- - 5", 5);
	expect("~0", UINT64_MAX);
	expect("!0", 1);
	expect("!5", 0);
	expect("!!5", 1);
	expect("1|2^3&4", 3);
	expect("6&3==3", 0);
	expect("(6&3)==2", 1);
	expect("1<2==1", 1);
	expect("2>1", 1);
	expect("2>=3", 0);
	expect("2<=2", 1);
	expect("2!=2", 0);
	expect("-1 > 1", 1);
	expect("1||0&&0", 1);
	expect("2 && 3", 1);
	expect("1 ? 2 : 3", 2);
	expect("0 ? 2 : 0 ? 4 : 5", 5);
	expect("1 ? 0 ? 6 : 7 : 8", 7);
	expect("0xffffffffffffffff + 1", 0);
	expect("0xffffffffffffffff * 2", UINT64_MAX - 1);
	expect("$p+4K", 0x2000);
	expect("${p}-1", 0xfff);
	expect("$(abc)+1", 4);
	expect("$1*2", 10);
	refuse("1/0");
	refuse("1%0");
	refuse("1/(2-2)");
	refuse("$nosuch");
	refuse("$2");
}

static void what_is_not_taken_does_not_run(void **state)
{
	(void)state;
	commands_run = 0;
	expect("0 && $(a)", 0);
	expect("1 || $(a)", 1);
	expect("1 ? 2 : $(a)", 2);
	expect("0 && 1/0", 0);
	expect("1 || $nosuch", 1);
	assert_int_equal(commands_run, 0);
	expect("1 && $(a)", 1);
	assert_int_equal(commands_run, 1);
}

static void forms(void **state)
{
	(void)state;
	assert_int_equal(value_of("16").form, VALUE_DEC);
	assert_int_equal(value_of("0x10").form, VALUE_HEX);
	assert_int_equal(value_of("$p+4K").form, VALUE_HEX);
	assert_int_equal(value_of("4K+$p").form, VALUE_HEX);
	assert_int_equal(value_of("$n*2").form, VALUE_DEC);
	assert_int_equal(value_of("$p==$p").form, VALUE_DEC);
	assert_int_equal(value_of("$n<<0x2").form, VALUE_DEC);
	assert_int_equal(value_of("-$p").form, VALUE_HEX);
	assert_int_equal(value_of("!$p").form, VALUE_DEC);
}

static void sides_are_those_of_the_last_operator(void **state)
{
	char error[EXPR_ERROR_MAX];
	struct expr_sides sides;
	struct value v;

	(void)state;
	assert_true(expr_eval(&env, str_of("$p + 1 == $n * 3"), &v, &sides, error));
	assert_string_equal(sides.op, "==");
	assert_int_equal(sides.left.n, 0x1001);
	assert_int_equal(sides.right.n, 21);
	assert_true(expr_eval(&env, str_of("(1 == 2)"), &v, &sides, error));
	assert_string_equal(sides.op, "");
	assert_true(expr_eval(&env, str_of("1 < 2 && 0"), &v, &sides, error));
	assert_string_equal(sides.op, "&&");
}

static void a_failed_command_leaves_no_message(void **state)
{
	char error[EXPR_ERROR_MAX] = "x";
	struct value v;

	(void)state;
	assert_false(expr_eval(&env, str_of("1+$(bad)"), &v, NULL, error));
	assert_string_equal(error, "");
}

static void deep_nesting_is_refused(void **state)
{
	enum { DEEP = 50000 };
	char *text = malloc(DEEP + 2);

	(void)state;
	memset(text, '(', DEEP);
	strcpy(text + DEEP, "1");
	refuse(text);
	memset(text, '-', DEEP);
	refuse(text);
	for (int i = 0; i + 2 <= DEEP; i += 2)
		memcpy(text + i, "1?", 2);
	refuse(text);
	free(text);
}

static void literals(void **state)
{
	struct value v;

	(void)state;
	assert_true(expr_literal(str_of("64K"), &v));
	assert_int_equal(v.n, 65536);
	assert_false(expr_literal(str_of("64K+1"), &v));
	assert_false(expr_literal(str_of("$p"), &v));
	assert_false(expr_literal(str_of(""), &v));
	assert_false(expr_literal(str_of("18446744073709551616"), &v));
}

static void texts(void **state)
{
	static const struct {
		uint64_t n;
		const char *dec, *hex;
	} table[] = {
		{0, "0", "0x0"},
		{9, "9", "0x9"},
		{16, "16", "0x10"},
		{255, "255", "0xff"},
		{4096, "4096", "0x1000"},
		{UINT64_MAX, "18446744073709551615", "0xffffffffffffffff"},
	};
	char buf[VALUE_TEXT + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		buf[value_text(value_dec(table[i].n), buf)] = '\0';
		assert_string_equal(buf, table[i].dec);
		buf[value_text(value_hex(table[i].n), buf)] = '\0';
		assert_string_equal(buf, table[i].hex);
	}
	assert_int_equal(value_text((struct value){5, VALUE_NONE}, buf), 0);
}

static void dollars(void **state)
{
	(void)state;
	assert_int_equal(dollar_length("$abc+1", 6), 4);
	assert_int_equal(dollar_length("$1x", 3), 2);
	assert_int_equal(dollar_length("$12", 3), 3);
	assert_int_equal(dollar_length("${ab}c", 6), 5);
	assert_int_equal(dollar_length("$(a (b) ')' \")\")x", 17), 16);
	assert_int_equal(dollar_length("$", 1), 1);
	assert_int_equal(dollar_length("$ a", 3), 1);
	assert_int_equal(dollar_length("${ab", 4), 0);
	assert_int_equal(dollar_length("$(ab", 4), 0);
	assert_int_equal(dollar_length("$(a\n)", 5), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(not_numbers),
		cmocka_unit_test(operators),
		cmocka_unit_test(what_is_not_taken_does_not_run),
		cmocka_unit_test(forms),
		cmocka_unit_test(sides_are_those_of_the_last_operator),
		cmocka_unit_test(a_failed_command_leaves_no_message),
		cmocka_unit_test(deep_nesting_is_refused),
		cmocka_unit_test(literals),
		cmocka_unit_test(texts),
		cmocka_unit_test(dollars),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
