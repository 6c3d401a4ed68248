// SPDX-License-Identifier: MIT
#include "paint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Painted text; the caller frees it. */
static char *painted(paint_fn *paint, const char *text)
{
	struct seq_file out;

	seq_init(&out);
	paint(&out, text, strlen(text));
	seq_putc(&out, '\0');
	return out.buf;
}

static void assert_painted(const char *view, const char *text, const char *expected)
{
	char *got = painted(paint_of_view(view), text);

	assert_string_equal(got, expected);
	free(got);
}

static void option_then_environment_then_terminal(void **state)
{
	static const struct {
		enum when option;
		const char *no_color, *force, *term;
		bool tty, allowed;
	} table[] = {
		{WHEN_AUTO, NULL, NULL, "xterm", true, true},	{WHEN_AUTO, NULL, NULL, "xterm", false, false},
		{WHEN_AUTO, NULL, NULL, "dumb", true, false},	{WHEN_AUTO, NULL, NULL, NULL, true, false},
		{WHEN_AUTO, "", NULL, "xterm", true, true},	{WHEN_AUTO, "1", NULL, "xterm", true, false},
		{WHEN_AUTO, "1", "1", "xterm", true, false},	{WHEN_AUTO, NULL, "1", "dumb", false, true},
		{WHEN_AUTO, NULL, "0", "xterm", false, false},	{WHEN_AUTO, NULL, "", "xterm", false, false},
		{WHEN_ALWAYS, "1", NULL, "dumb", false, true},	{WHEN_NEVER, NULL, "1", "xterm", true, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		unsetenv("NO_COLOR");
		unsetenv("CLICOLOR_FORCE");
		unsetenv("TERM");
		if (table[i].no_color)
			setenv("NO_COLOR", table[i].no_color, 1);
		if (table[i].force)
			setenv("CLICOLOR_FORCE", table[i].force, 1);
		if (table[i].term)
			setenv("TERM", table[i].term, 1);
		assert_int_equal(paint_allowed(table[i].option, table[i].tty), table[i].allowed);
	}
}

static void maps_by_what_they_permit(void **state)
{
	(void)state;
	assert_painted("maps", "08048000-08049000 r--p 00000000 08:01 12\n",
		       "08048000-08049000 \033[36mr--p\033[m 00000000 08:01 12\n");
	assert_painted("maps", "1000-2000 rwxs 0", "1000-2000 \033[1;31mrwxs\033[m 0");
	assert_painted("vmas", "  1000-2000 r-xp gap 0x0\n", "  1000-2000 \033[32mr-xp\033[m gap 0x0\n");
	assert_painted("smaps", "1000-2000 ---p 0\nRss:  4 kB\n", "1000-2000 \033[2m---p\033[m 0\nRss:  4 kB\n");
	/* No mapping, though it looks alike. */
	assert_painted("maps", "1000-2000\n1000-2000 rw\n-1000 rw-p\n1000- rw-p\nab-cd-ef rw-p\nxy-12 rw-p\n",
		       "1000-2000\n1000-2000 rw\n-1000 rw-p\n1000- rw-p\nab-cd-ef rw-p\nxy-12 rw-p\n");
}

static void pictures(void **state)
{
	(void)state;
	assert_painted("frames", "zone DMA: 4 frames\n0x00000000 RRa..P \nA anonymous 3\n",
		       "zone DMA: 4 frames\n0x00000000 \033[2mRR\033[m\033[33ma\033[m..\033[36mP\033[m \n"
		       "\033[33mA\033[m anonymous 3\n");
	assert_painted("buddytree", "0x0 order 1 split\n  0x0 order 0 free\n  0x1 order 0 slab\n",
		       "\033[2m0x0 order 1 split\033[m\n\033[32m  0x0 order 0 free\033[m\n  0x1 order 0 slab\n");
	assert_painted("slab", "name a\n    ##a.s\n", "name a\n    \033[33m##\033[m\033[36ma\033[m.\033[36ms\033[m\n");
	assert_painted("diff", "pid 1 maps:\n+1000\n-2000\n",
		       "pid 1 maps:\n\033[32m+1000\033[m\n\033[31m-2000\033[m\n");
}

static void errors(void **state)
{
	char *got = painted(paint_error, "munmap: EINVAL: no\nnothing to say\n");

	(void)state;
	assert_string_equal(got, "\033[1;31mmunmap:\033[m EINVAL: no\nnothing to say\n");
	free(got);
}

/* Text without its newline, and none at all: what lies behind is not looked at. */
static void the_end_of_the_text(void **state)
{
	static const char *const views[] = {"maps", "frames", "buddytree", "slab", "diff"};
	static const char text[] = "0x00000000 ##";

	(void)state;
	for (size_t i = 0; i < sizeof(views) / sizeof(views[0]); i++) {
		for (size_t len = 0; len < sizeof(text); len++) {
			char *copy = malloc(len ? len : 1);
			struct seq_file out;

			assert_non_null(copy);
			memcpy(copy, text, len);
			seq_init(&out);
			paint_of_view(views[i])(&out, copy, len);
			assert_true(out.count >= len);
			seq_release(&out);
			free(copy);
		}
	}
}

static void views_and_files(void **state)
{
	static const char path[] = "/proc/1/smaps";

	(void)state;
	assert_null(paint_of_view("meminfo"));
	assert_ptr_equal(paint_of_path(path, sizeof(path) - 1), paint_of_view("smaps"));
	assert_ptr_equal(paint_of_path("maps", 4), paint_of_view("maps"));
	assert_null(paint_of_path("/proc/1/", 8));
	assert_null(paint_of_path("/proc/meminfo", 13));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(option_then_environment_then_terminal),
		cmocka_unit_test(maps_by_what_they_permit),
		cmocka_unit_test(pictures),
		cmocka_unit_test(errors),
		cmocka_unit_test(the_end_of_the_text),
		cmocka_unit_test(views_and_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
