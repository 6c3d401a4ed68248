// SPDX-License-Identifier: MIT
#include "safe_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check(const char *src, size_t len, enum safe_text_kind kind, const char *expected)
{
	char out[256];
	char *written = NULL;
	size_t written_len = 0;
	FILE *f = open_memstream(&written, &written_len);

	assert_int_equal(safe_text(out, sizeof(out), src, len, kind), strlen(expected));
	assert_string_equal(out, expected);
	assert_int_equal(safe_text_clean(src, len, kind),
			 strlen(expected) == len && memcmp(src, expected, len) == 0);
	assert_non_null(f);
	assert_int_equal(safe_text_write(f, src, len, kind), 0);
	fclose(f);
	assert_string_equal(written, expected);
	free(written);
}

static void check_name(const char *src, const char *expected)
{
	check(src, strlen(src), SAFE_NAME, expected);
}

static void test_printable_stays(void **state)
{
	(void)state;
	check_name("", "");
	check_name("/lib/ld-2.36.so (deleted)", "/lib/ld-2.36.so (deleted)");
	check_name("h\u00e9\u20ac\u4e2d\U0001f600", "h\u00e9\u20ac\u4e2d\U0001f600");
}

static void test_controls_become_visible(void **state)
{
	(void)state;
	check_name("\033[2J", "\\033[2J");
	check_name("a\nb\tc\rd\x7f", "a\\012b\\011c\\015d\\177");
	check_name("\xc2\x9b" "31m", "\\302\\23331m");		/* C1: CSI */
	check_name("\xe2\x80\xae" "x", "\\342\\200\\256x");	/* right-to-left override */
	check_name("\xe2\x80\x8b" "x", "\\342\\200\\213x");	/* zero width space */
	check_name("\xef\xbb\xbf" "x", "\\357\\273\\277x");	/* byte order mark */
	check("a\0b", 3, SAFE_NAME, "a\\000b");
	check("a\nb\tc\033", 6, SAFE_LINES, "a\nb\tc\\033");
}

static void test_malformed_becomes_visible(void **state)
{
	(void)state;
	check_name("\xff", "\\377");
	check_name("\xc3", "\\303");				/* cut short */
	check_name("\x80" "a", "\\200a");			/* no first byte */
	check_name("\xc0\x80", "\\300\\200");			/* overlong NUL */
	check_name("\xe0\x80\xaf", "\\340\\200\\257");		/* overlong slash */
	check_name("\xed\xa0\x80", "\\355\\240\\200");		/* a surrogate */
	check_name("\xf5\x80\x80\x80", "\\365\\200\\200\\200");	/* beyond U+10FFFF */
	check_name("\xe2\x82\xc3\xa9", "\\342\\202\u00e9");	/* then a good one */
}

/* Whatever does not fit goes, whole characters only, and the length tells how much there was. */
static void test_cut(void **state)
{
	static const char *const expected[] = { "", "", "a", "a", "a\u20ac", "a\u20ac", "a\u20ac",
						"a\u20ac", "a\u20ac\\033", "a\u20ac\\033b" };
	static const size_t sizes[] = { 0, 1, 2, 4, 5, 6, 7, 8, 9, 10 };

	(void)state;
	for (size_t i = 1; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		char out[16] = "untouched";

		assert_int_equal(safe_text(out, sizes[i], "a\u20ac\033b", 6, SAFE_NAME), 9);
		assert_string_equal(out, expected[i]);
	}
	assert_int_equal(safe_text(NULL, 0, "\033", 1, SAFE_NAME), 4);
}

/* No sequence of bytes makes a control character come through. */
static void test_random_bytes(void **state)
{
	uint32_t x = 1;

	(void)state;
	for (int round = 0; round < 100000; round++) {
		char src[8], out[40];
		size_t len = 1 + (size_t)round % sizeof(src);

		for (size_t i = 0; i < len; i++) {
			x = x * 1664525 + 1013904223;
			src[i] = (char)(x >> 24);
		}
		safe_text(out, sizeof(out), src, len, SAFE_NAME);
		for (const char *p = out; *p; p++)
			assert_true((unsigned char)*p >= ' ' && *p != 0x7f);
		assert_null(strstr(out, "\xc2\x9b"));
		assert_true(safe_text_clean(out, strlen(out), SAFE_NAME));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_printable_stays),
		cmocka_unit_test(test_controls_become_visible),
		cmocka_unit_test(test_malformed_becomes_visible),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_random_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
