// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void expect_line(struct linereader *r, const char *text)
{
	char *line = NULL;
	size_t len = 0;

	assert_int_equal(linereader_next(r, &line, &len), LINE_OK);
	assert_string_equal(line, text);
	assert_int_equal(len, strlen(text));
}

static void expect_status(struct linereader *r, enum line_status status)
{
	char *line;
	size_t len;

	assert_int_equal(linereader_next(r, &line, &len), status);
	/* The end and the errors are final. */
	if (status != LINE_INTR)
		assert_int_equal(linereader_next(r, &line, &len), status);
}

/* A reader of a file with that content. */
static int open_content(struct linereader *r, const void *content, size_t len)
{
	FILE *f = tmpfile();
	int fd;

	assert_non_null(f);
	assert_int_equal(fwrite(content, 1, len, f), len);
	assert_int_equal(fflush(f), 0);
	fd = dup(fileno(f));
	fclose(f);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(linereader_open_fd(r, fd), 0);
	return fd;
}

static void close_content(struct linereader *r, int fd)
{
	linereader_close(r);
	close(fd);
}

static void test_lines_and_their_ends(void **state)
{
	static const char text[] = "one\ntwo\r\n\n  \r\nlone \r middle\nlast";
	struct linereader r;
	int fd = open_content(&r, text, sizeof(text) - 1);

	(void)state;
	expect_line(&r, "one");
	expect_line(&r, "two");
	expect_line(&r, "");
	expect_line(&r, "  ");
	expect_line(&r, "lone \r middle");
	assert_int_equal(r.lineno, 5);
	expect_line(&r, "last");
	assert_int_equal(r.lineno, 6);
	expect_status(&r, LINE_END);
	close_content(&r, fd);
}

static void test_nothing_at_all(void **state)
{
	struct linereader r;
	int fd = open_content(&r, "", 0);

	(void)state;
	expect_status(&r, LINE_END);
	assert_int_equal(r.lineno, 0);
	close_content(&r, fd);
}

static void test_text(void **state)
{
	struct linereader r;

	(void)state;
	assert_int_equal(linereader_open_text(&r, "fork\nps", 7), 0);
	expect_line(&r, "fork");
	expect_line(&r, "ps");
	expect_status(&r, LINE_END);
	linereader_close(&r);
	linereader_close(&r);
	expect_status(&r, LINE_END);
}

static void test_byte_order_mark(void **state)
{
	static const char text[] = "\xef\xbb\xbf" "one\n\xef\xbb\xbf" "two\n";
	struct linereader r;

	(void)state;
	assert_int_equal(linereader_open_text(&r, text, sizeof(text) - 1), 0);
	expect_line(&r, "one");
	expect_line(&r, "\xef\xbb\xbf" "two");
	linereader_close(&r);
}

/* A pipe that hands over what is written byte by byte. */
static void test_trickle(void **state)
{
	static const char text[] = "\xef\xbb\xbf" "a\r\nbc\n";
	struct linereader r;
	int fds[2];
	pid_t child;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		for (size_t i = 0; i < sizeof(text) - 1; i++)
			if (write(fds[1], &text[i], 1) != 1 || usleep(500) != 0)
				_exit(1);
		_exit(0);
	}
	close(fds[1]);
	assert_int_equal(linereader_open_fd(&r, fds[0]), 0);
	expect_line(&r, "a");
	expect_line(&r, "bc");
	expect_status(&r, LINE_END);
	close_content(&r, fds[0]);
}

/* Every position of a line's end against the buffer's end, by lines of all lengths. */
static void test_all_lengths(void **state)
{
	size_t most = 1500, size = most * (most + 3) / 2, at = 0;
	char *text = malloc(size);
	struct linereader r;
	char *line;
	size_t len;
	int fd;

	(void)state;
	assert_non_null(text);
	for (size_t n = 0; n < most; n++) {
		memset(text + at, 'a' + (int)(n % 26), n);
		at += n;
		text[at++] = '\n';
	}
	fd = open_content(&r, text, at);
	for (size_t n = 0; n < most; n++) {
		assert_int_equal(linereader_next(&r, &line, &len), LINE_OK);
		assert_int_equal(len, n);
		assert_int_equal(strlen(line), n);
		assert_int_equal(strspn(line, (char[]){ (char)('a' + (int)(n % 26)), 0 }), n);
	}
	expect_status(&r, LINE_END);
	free(text);
	close_content(&r, fd);
}

/* A longest line fits, with each of its ends; one byte more does not. */
static void check_length(size_t n, const char *end, enum line_status expected)
{
	char *text = malloc(n + 16);
	struct linereader r;
	char *line;
	size_t len;

	assert_non_null(text);
	memcpy(text, "first\n", 6);
	memset(text + 6, 'x', n);
	strcpy(text + 6 + n, end);
	assert_int_equal(linereader_open_text(&r, text, strlen(text)), 0);
	expect_line(&r, "first");
	assert_int_equal(linereader_next(&r, &line, &len), expected);
	assert_int_equal(r.lineno, 2);
	if (expected == LINE_OK)
		assert_int_equal(len, n);
	expect_status(&r, expected == LINE_OK ? LINE_END : expected);
	linereader_close(&r);
	free(text);
}

static void test_longest_line(void **state)
{
	static const char *const ends[] = { "", "\n", "\r\n" };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		check_length(LINEREADER_MAX_LINE - 1, ends[i], LINE_OK);
		check_length(LINEREADER_MAX_LINE, ends[i], LINE_OK);
		check_length(LINEREADER_MAX_LINE + 1, ends[i], LINE_TOO_LONG);
		check_length(8 * LINEREADER_MAX_LINE, ends[i], LINE_TOO_LONG);
	}
}

static void test_nul(void **state)
{
	struct linereader r;
	char buf[64];

	(void)state;
	assert_int_equal(linereader_open_text(&r, "ok\nab\0c\nno\n", 11), 0);
	expect_line(&r, "ok");
	expect_status(&r, LINE_NUL);
	assert_int_equal(r.lineno, 2);
	assert_int_equal(r.column, 3);
	assert_string_equal(linereader_message(&r, LINE_NUL, buf, sizeof(buf)),
			    "NUL byte in column 3");
	linereader_close(&r);
}

static void test_endless_device(void **state)
{
	struct linereader r;
	int fd = open("/dev/zero", O_RDONLY);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(linereader_open_fd(&r, fd), 0);
	expect_status(&r, LINE_NUL);
	assert_int_equal(r.column, 1);
	close_content(&r, fd);
}

static void test_read_error_is_no_end(void **state)
{
	struct linereader r;
	char buf[64];
	int fd = open("/", O_RDONLY | O_DIRECTORY);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(linereader_open_fd(&r, fd), 0);
	expect_status(&r, LINE_IO);
	assert_int_equal(r.error, EISDIR);
	assert_string_equal(linereader_message(&r, LINE_IO, buf, sizeof(buf)), "Is a directory");
	assert_string_equal(linereader_message(&r, LINE_TOO_LONG, buf, sizeof(buf)),
			    "line longer than 65536 bytes");
	close_content(&r, fd);
}

static void do_nothing(int sig)
{
	(void)sig;
}

static void test_signal_while_waiting(void **state)
{
	struct sigaction act = { .sa_handler = do_nothing }, old;
	struct linereader r;
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(sigaction(SIGALRM, &act, &old), 0);
	assert_int_equal(linereader_open_fd(&r, fds[0]), 0);
	assert_int_equal(write(fds[1], "ha", 2), 2);
	ualarm(20000, 20000);
	expect_status(&r, LINE_INTR);
	ualarm(0, 0);
	sigaction(SIGALRM, &old, NULL);
	assert_int_equal(write(fds[1], "lf\n", 3), 3);
	close(fds[1]);
	expect_line(&r, "half");
	expect_status(&r, LINE_END);
	close_content(&r, fds[0]);
}

static volatile sig_atomic_t stop;

static void note_stop(int sig)
{
	stop = sig;
}

/* A signal that came before the wait ends it; what can be read is for a later call. */
static void test_stop(void **state)
{
	struct sigaction act = { .sa_handler = note_stop }, old;
	struct linereader r;
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(sigaction(SIGINT, &act, &old), 0);
	assert_int_equal(linereader_open_fd(&r, fds[0]), 0);
	r.stop = &stop;
	assert_int_equal(write(fds[1], "one\nha", 6), 6);
	expect_line(&r, "one");
	raise(SIGINT);
	expect_status(&r, LINE_INTR);
	assert_int_equal(write(fds[1], "lf\n", 3), 3);
	expect_status(&r, LINE_INTR);
	stop = 0;
	expect_line(&r, "half");
	sigaction(SIGINT, &old, NULL);
	close(fds[1]);
	expect_status(&r, LINE_END);
	close_content(&r, fds[0]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines_and_their_ends),
		cmocka_unit_test(test_nothing_at_all),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_byte_order_mark),
		cmocka_unit_test(test_trickle),
		cmocka_unit_test(test_all_lengths),
		cmocka_unit_test(test_longest_line),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_endless_device),
		cmocka_unit_test(test_read_error_is_no_end),
		cmocka_unit_test(test_signal_while_waiting),
		cmocka_unit_test(test_stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
