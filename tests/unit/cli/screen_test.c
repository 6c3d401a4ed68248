// SPDX-License-Identifier: MIT
#include "screen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pager.h"

static size_t rows(const char *text, unsigned int columns)
{
	return screen_rows(text, strlen(text), columns);
}

static void rows_of_a_text(void **state)
{
	(void)state;
	assert_int_equal(rows("", 20), 0);
	assert_int_equal(rows("\n\n", 20), 2);
	assert_int_equal(rows("one\ntwo", 20), 2);
	assert_int_equal(rows("12345678901234567890\n", 20), 1);
	assert_int_equal(rows("123456789012345678901\n", 20), 2);
	assert_int_equal(rows("\t\t\tx\n", 20), 2);
	/* Characters, not bytes; colours are none. */
	assert_int_equal(rows("\303\251\303\251\303\251\n", 3), 1);
	assert_int_equal(rows("\033[1;31m123\033[m\n", 3), 1);
	assert_int_equal(rows("\033[1", 3), 1);
}

static void no_terminal_is_the_usual_one(void **state)
{
	struct screen screen = screen_of(-1);

	(void)state;
	assert_int_equal(screen.columns, 80);
	assert_int_equal(screen.rows, 24);
}

/* The words that make the pager, joined by bars; "-" for none. */
static const char *pager_of(const char *own, const char *usual, const char *term)
{
	static char text[100];
	char **words;

	unsetenv("MMSH_PAGER");
	unsetenv("PAGER");
	unsetenv("TERM");
	if (own)
		setenv("MMSH_PAGER", own, 1);
	if (usual)
		setenv("PAGER", usual, 1);
	if (term)
		setenv("TERM", term, 1);
	words = pager_words();
	if (!words)
		return "-";
	text[0] = '\0';
	for (size_t i = 0; words[i]; i++) {
		strcat(text, words[i]);
		strcat(text, "|");
	}
	free(words);
	return text;
}

static void which_pager(void **state)
{
	(void)state;
	assert_string_equal(pager_of(NULL, NULL, "xterm"), "less|-FRX|");
	assert_string_equal(pager_of(NULL, NULL, "dumb"), "-");
	assert_string_equal(pager_of(NULL, NULL, NULL), "-");
	assert_string_equal(pager_of(NULL, "more", "dumb"), "more|");
	assert_string_equal(pager_of("most -w  -s", "more", NULL), "most|-w|-s|");
	assert_string_equal(pager_of("", "more", "xterm"), "-");
	assert_string_equal(pager_of("  \t", "more", "xterm"), "-");
	assert_string_equal(pager_of("a b c d e f", NULL, NULL), "a|b|c|d|e|f|");
}

static void a_program_and_its_end(void **state)
{
	static const char *const seven[] = {"sh", "-c", "exit 7", NULL},
			  *const killed[] = {"sh", "-c", "kill $$", NULL},
			  *const nowhere[] = {"/nowhere/program", NULL};
	int status = 0;

	(void)state;
	assert_int_equal(run_program(seven, -1, &status), 0);
	assert_int_equal(status, 7);
	assert_int_equal(run_program(killed, -1, &status), 0);
	assert_int_equal(status, -1);
	assert_true(run_program(nowhere, -1, &status) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_of_a_text),
		cmocka_unit_test(no_terminal_is_the_usual_one),
		cmocka_unit_test(which_pager),
		cmocka_unit_test(a_program_and_its_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
