// SPDX-License-Identifier: MIT
#include "lineedit_tty.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void test_list(void **state)
{
	static const char *const words[] = { "mprotect", "mmap", "munmap", "mmap", "touch", "mlock" };
	static const char *const sorted[] = { "mlock", "mmap", "mprotect", "munmap" };
	struct completions c;

	(void)state;
	completions_init(&c);
	assert_int_equal(completions_common(&c), 0);
	completions_finish(&c);
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(completions_add(&c, "mouse", 1, words[i]), 0);
	completions_finish(&c);
	assert_int_equal(c.nr, 4);
	for (size_t i = 0; i < 4; i++)
		assert_string_equal(c.words[i], sorted[i]);
	assert_int_equal(completions_common(&c), 1);
	completions_release(&c);
	completions_release(&c);
}

static size_t common_of(const char *a, const char *b)
{
	struct completions c;
	size_t n;

	completions_init(&c);
	completions_add(&c, "", 0, a);
	completions_add(&c, "", 0, b);
	n = completions_common(&c);
	completions_release(&c);
	return n;
}

static void test_common_prefix(void **state)
{
	(void)state;
	assert_int_equal(common_of("munmap", "munlock"), 3);
	assert_int_equal(common_of("mlock", "mlockall"), 5);
	assert_int_equal(common_of("a", "b"), 0);
	/* U+00E9 and U+00E8 share their first byte. */
	assert_int_equal(common_of("h\u00e9", "h\u00e8"), 1);
	assert_int_equal(common_of("h\u00e9a", "h\u00e9b"), 3);
}

static void test_columns(void **state)
{
	static const char *const words[] = { "a", "bb", "ccc", "d\033", "\u00e9\u00e9", NULL };
	struct completions c;
	char *text;

	(void)state;
	completions_init(&c);
	for (size_t i = 0; words[i]; i++)
		completions_add(&c, "", 0, words[i]);
	text = tty_columns(&c, 80);
	assert_string_equal(text, "a      bb     ccc    d\\033  \u00e9\u00e9\n");
	free(text);
	text = tty_columns(&c, 14);
	assert_string_equal(text, "a      d\\033\nbb     \u00e9\u00e9\nccc\n");
	free(text);
	text = tty_columns(&c, 1);
	assert_string_equal(text, "a\nbb\nccc\nd\\033\n\u00e9\u00e9\n");
	free(text);
	completions_release(&c);
	text = tty_columns(&c, 80);
	assert_string_equal(text, "");
	free(text);
	completions_add(&c, "", 0, "/proc/maps");
	assert_int_equal(completions_folder(&c), 0);
	completions_add(&c, "", 0, "/proc/meminfo");
	assert_int_equal(completions_folder(&c), 6);
	text = tty_columns(&c, 80);
	assert_string_equal(text, "maps     meminfo\n");
	free(text);
	completions_release(&c);
}

static void check_paste(const char *text, const char *const *lines)
{
	struct tty_paste p = { 0 };
	const char *line = tty_paste_begin(&p, strdup(text));

	for (; *lines; lines++) {
		assert_non_null(line);
		assert_string_equal(line, *lines);
		line = tty_paste_next(&p);
	}
	assert_null(line);
	assert_null(tty_paste_next(&p));
	tty_paste_drop(&p);
}

static void test_paste(void **state)
{
	(void)state;
	check_paste("", (const char *const[]){ "", NULL });
	check_paste("one", (const char *const[]){ "one", NULL });
	check_paste("one\n", (const char *const[]){ "one", NULL });
	check_paste("one\ntwo", (const char *const[]){ "one", "two", NULL });
	check_paste("one\rtwo\r\n\nfour\n", (const char *const[]){ "one", "two", "", "four", NULL });
}

static volatile sig_atomic_t seen;

static void note(int sig)
{
	seen = sig;
}

static void test_wait(void **state)
{
	struct sigaction act = { .sa_handler = note }, old;
	int fds[2];

	(void)state;
	seen = 0;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(write(fds[1], "x", 1), 1);
	assert_int_equal(tty_wait(fds[0], &seen), 0);
	/* A signal before the wait counts as one during it. */
	sigaction(SIGINT, &act, &old);
	raise(SIGINT);
	assert_int_equal(tty_wait(fds[0], &seen), -EINTR);
	assert_int_equal(tty_interrupted(&seen), EDIT_INTR);
	assert_int_equal(seen, 0);
	seen = SIGTERM;
	assert_int_equal(tty_interrupted(&seen), EDIT_EOF);
	assert_int_equal(seen, SIGTERM);
	sigaction(SIGINT, &old, NULL);
	close(fds[0]);
	close(fds[1]);
}

/* What was typed behind Ctrl-C is for the next line; standard input's own flags stay. */
static void test_read(void **state)
{
	int terminal = posix_openpt(O_RDWR | O_NOCTTY), before = dup(STDIN_FILENO), slave;
	char text[8];

	(void)state;
	assert_int_equal(grantpt(terminal) | unlockpt(terminal), 0);
	slave = open(ptsname(terminal), O_RDWR | O_NOCTTY);
	assert_int_equal(dup2(slave, STDIN_FILENO), STDIN_FILENO);
	tty_open();
	assert_int_equal(fcntl(STDIN_FILENO, F_GETFL) & O_NONBLOCK, 0);
	seen = 0;
	assert_int_equal(write(terminal, "abc\n\004", 5), 5);
	assert_int_equal(tty_read(text, 2, &seen), 2);
	seen = SIGINT;
	assert_int_equal(tty_read(text + 2, 6, &seen), -EINTR);
	seen = 0;
	assert_int_equal(tty_read(text + 2, 6, &seen), 2);
	assert_memory_equal(text, "abc\n", 4);
	assert_int_equal(tty_read(text, 8, &seen), 0);
	tty_close();
	assert_int_equal(dup2(before, STDIN_FILENO), STDIN_FILENO);
	close(before);
	close(slave);
	close(terminal);
}

/* While a line is read signals are noted; then they go where they would have gone. */
static void test_signals(void **state)
{
	struct sigaction act = { .sa_handler = note }, old;
	volatile sig_atomic_t none = 0;

	(void)state;
	seen = 0;
	sigaction(SIGTERM, &act, &old);
	tty_signals_catch();
	raise(SIGWINCH);
	raise(SIGTERM);
	assert_int_equal(seen, 0);
	assert_int_equal(tty_wait(STDIN_FILENO, &none), -EINTR);
	assert_int_equal(tty_signal_take(), SIGTERM);
	assert_int_equal(tty_signal_take(), SIGWINCH);
	assert_int_equal(tty_signal_take(), 0);
	assert_false(tty_signal_deliver(SIGTERM));
	assert_int_equal(seen, SIGTERM);
	seen = 0;
	raise(SIGTERM);
	tty_signals_release();
	assert_int_equal(seen, SIGTERM);
	sigaction(SIGTERM, &old, NULL);
}

static void test_ignored_signals_stay_ignored(void **state)
{
	(void)state;
	signal(SIGHUP, SIG_IGN);
	tty_signals_catch();
	raise(SIGHUP);
	assert_int_equal(tty_signal_take(), 0);
	tty_signals_release();
	signal(SIGHUP, SIG_DFL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_common_prefix),
		cmocka_unit_test(test_columns),
		cmocka_unit_test(test_paste),
		cmocka_unit_test(test_wait),
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_signals),
		cmocka_unit_test(test_ignored_signals_stay_ignored),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
