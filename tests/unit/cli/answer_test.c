// SPDX-License-Identifier: MIT
/* What is taken for a right answer, and what is not: numbers in their units, words, rows of digits. */
#include "answer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

struct answer_row {
	struct value value;
	const char *unit, *words;	/* words: no number */
	const char *right[8], *wrong[8];
};

static const struct answer_row rows[] = {
	{{4096, VALUE_DEC}, NULL, NULL, {"4096", " 4096 ", "0x1000", "04096", "4K", "4 kB", "1pg", "1 page"},
	 {"", "4096 4096", "4095", "-4096", "4", "4 MB", "4096 frames", "4096x"}},
	{{16, VALUE_DEC}, "kB", NULL, {"16", "0x10", "16K", "16 kb", "16KiB", "16384 B", "4 pages", "4pg"},
	 {"16384", "16 MB", "15", "4", "16 frames", "16 kB kB", "18014398509481984 K", "1 6"}},
	{{3, VALUE_DEC}, "faults", NULL, {"3", "3 faults", "3faults", "3 FAULTS"}, {"3 hits", "3 kB", "3K", "three"}},
	{{0xb7ff1000, VALUE_HEX}, NULL, NULL, {"0xb7ff1000", "0xB7FF1000", "b7ff1000", "3086946304", "B7FF1000"},
	 {"b7ff10", "b7ff100", "xb7ff1000", "0xb7ff1001", "b7ff1000b7ff1000b7ff1000"}},
	{{0x10, VALUE_HEX}, NULL, NULL, {"0x10", "16"}, {"10", "00010x"}},
	{{(uint64_t)-5, VALUE_SIGNED}, NULL, NULL, {"-5", "- 5", "-0x5"}, {"5", "18446744073709551611", "--5", "-"}},
	{{0}, NULL, "EINVAL", {"EINVAL", "einval", " EINVAL\t"}, {"22", "EINVAL EINVAL", "ENOMEM", "EINVA"}},
	{{0}, NULL, "minor=1 major=0", {"minor=1 major=0", "minor=1,major=0", "MINOR=1  major=0"},
	 {"minor=1", "major=0 minor=1", "minor=1 major=0 0", "1 0"}},
	{{0}, NULL, "0110 16", {"0110 16", "0110, 0x10", "0110,16"}, {"110 16", "0110", "00110 16", "0110 16 16"}},
};

static void every_row(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct answer_row *row = &rows[i];
		char unit[16] = "", words[32] = "";
		struct answer right = {.kind = row->words ? ANSWER_WORDS : ANSWER_NUMBER, .value = row->value,
				       .unit = row->unit ? unit : NULL, .text = words};

		strncpy(unit, row->unit ? row->unit : "", sizeof(unit) - 1);
		strncpy(words, row->words ? row->words : "", sizeof(words) - 1);
		for (size_t k = 0; k < 8 && row->right[k]; k++)
			if (!answer_is(&right, str_of(row->right[k])))
				fail_msg("row %zu: '%s' is right", i, row->right[k]);
		for (size_t k = 0; k < 8 && row->wrong[k]; k++)
			if (answer_is(&right, str_of(row->wrong[k])))
				fail_msg("row %zu: '%s' is wrong", i, row->wrong[k]);
	}
}

/* Nothing in an answer is evaluated. */
static void no_expressions(void **state)
{
	struct answer right = {.kind = ANSWER_NUMBER, .value = {7, VALUE_DEC}};
	const char *const given[] = {"$(print 7)", "3+4", "$n", "(7)", "`echo 7`", "7;7", "7#", "'7'"};

	(void)state;
	for (size_t i = 0; i < sizeof(given) / sizeof(given[0]); i++)
		assert_false(answer_is(&right, str_of(given[i])));
}

static void long_answers(void **state)
{
	struct answer right = {.kind = ANSWER_NUMBER, .value = {0, VALUE_DEC}};
	char zeros[ANSWER_MAX + 1];

	(void)state;
	memset(zeros, '0', sizeof(zeros));
	assert_true(answer_is(&right, (struct str){zeros, ANSWER_MAX}));
	assert_false(answer_is(&right, (struct str){zeros, ANSWER_MAX + 1}));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row),
		cmocka_unit_test(no_expressions),
		cmocka_unit_test(long_answers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
