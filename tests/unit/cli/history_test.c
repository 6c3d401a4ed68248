// SPDX-License-Identifier: MIT
#include "history.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char folder[64];
static char last_added[8192];
static int added, warned, warned_err;

static void note_add(void *arg, const char *line)
{
	assert_ptr_equal(arg, folder);
	added++;
	snprintf(last_added, sizeof(last_added), "%s", line);
}

static void note_warn(void *arg, const char *path, int err)
{
	(void)arg;
	assert_non_null(path);
	warned++;
	warned_err = err;
}

static const struct history_ops ops = { note_add, note_warn, folder };

static int setup(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/mmsh-history-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	unsetenv("MMSH_HISTFILE");
	setenv("XDG_STATE_HOME", folder, 1);
	setenv("HOME", folder, 1);
	added = warned = warned_err = 0;
	return 0;
}

static int teardown(void **state)
{
	char command[128];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	return system(command);
}

static const char *in_folder(const char *name)
{
	static char path[256];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

static void put_file(const char *path, const char *content, size_t len)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(content, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

static char *get_file(const char *path)
{
	static char text[65536];
	FILE *f = fopen(path, "r");
	size_t len;

	assert_non_null(f);
	len = fread(text, 1, sizeof(text) - 1, f);
	text[len] = '\0';
	fclose(f);
	return text;
}

static unsigned long count_lines(const char *path)
{
	FILE *f = fopen(path, "r");
	unsigned long n = 0;
	int c;

	assert_non_null(f);
	while ((c = getc(f)) != EOF)
		n += c == '\n';
	fclose(f);
	return n;
}

static void check_path(const char *editor, const char *expected)
{
	char *path = history_path(editor);

	if (expected)
		assert_string_equal(path, expected);
	else
		assert_null(path);
	free(path);
}

static void test_path(void **state)
{
	(void)state;
	check_path("readline", in_folder("mmsh/history-readline"));
	check_path("libedit", in_folder("mmsh/history-libedit"));
	check_path("plain", NULL);
	setenv("XDG_STATE_HOME", "relative", 1);
	check_path("readline", in_folder(".local/state/mmsh/history-readline"));
	unsetenv("XDG_STATE_HOME");
	check_path("readline", in_folder(".local/state/mmsh/history-readline"));
	unsetenv("HOME");
	check_path("readline", NULL);
	setenv("MMSH_HISTFILE", "/some/where", 1);
	check_path("readline", "/some/where");
	check_path("plain", "/some/where");
	setenv("MMSH_HISTFILE", "", 1);
	check_path("readline", NULL);
}

static void test_lines_survive(void **state)
{
	struct history_file h;
	struct stat st;

	(void)state;
	history_open(&h, "readline", &ops);
	assert_true(h.works);
	history_add(&h, "mmap 64K");
	history_add(&h, "h\u00e9 \\ 'quoted'");
	/* On disk at once: a session that is killed loses nothing. */
	assert_string_equal(get_file(in_folder("mmsh/history-readline")),
			    "mmap 64K\nh\u00e9 \\ 'quoted'\n");
	history_close(&h);
	assert_int_equal(added, 2);

	assert_int_equal(stat(in_folder("mmsh/history-readline"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(stat(in_folder("mmsh"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);

	added = 0;
	history_open(&h, "readline", &ops);
	assert_int_equal(added, 2);
	assert_string_equal(last_added, "h\u00e9 \\ 'quoted'");
	history_close(&h);

	added = 0;
	history_open(&h, "libedit", &ops);
	assert_int_equal(added, 0);
	history_close(&h);
	assert_int_equal(warned, 0);
}

/* Another session cuts the file, which is then another one; or somebody takes it away. */
static void test_replaced_meanwhile(void **state)
{
	struct history_file h;
	char cut[256];

	(void)state;
	history_open(&h, "readline", &ops);
	history_add(&h, "ps");
	snprintf(cut, sizeof(cut), "%s", in_folder("cut"));
	put_file(cut, "maps\n", 5);
	assert_int_equal(rename(cut, in_folder("mmsh/history-readline")), 0);
	history_add(&h, "fork");
	assert_string_equal(get_file(in_folder("mmsh/history-readline")), "maps\nfork\n");
	assert_int_equal(unlink(in_folder("mmsh/history-readline")), 0);
	history_add(&h, "exit");
	history_close(&h);
	assert_string_equal(get_file(in_folder("mmsh/history-readline")), "exit\n");
	assert_int_equal(warned, 0);
}

static void test_what_is_not_kept(void **state)
{
	char longer[HISTORY_MAX_BYTES + 2];
	struct history_file h;

	(void)state;
	history_open(&h, "readline", &ops);
	history_add(&h, "");
	history_add(&h, "  \t");
	history_add(&h, " secret");
	assert_int_equal(added, 0);
	history_add(&h, "ps");
	history_add(&h, "ps");
	history_add(&h, "ps  ");
	assert_int_equal(added, 1);
	history_add(&h, "maps");
	history_add(&h, "ps");
	memset(longer, 'x', sizeof(longer) - 1);
	longer[sizeof(longer) - 1] = '\0';
	history_add(&h, longer);
	/* The editor can recall it in this session. */
	assert_int_equal(added, 4);
	longer[HISTORY_MAX_BYTES] = '\0';
	history_add(&h, longer);
	history_close(&h);
	assert_int_equal(count_lines(in_folder("mmsh/history-readline")), 4);
	assert_int_equal(warned, 0);
}

static void test_off(void **state)
{
	struct history_file h;

	(void)state;
	setenv("MMSH_HISTFILE", "", 1);
	history_open(&h, "readline", &ops);
	history_add(&h, "ps");
	assert_int_equal(added, 1);
	history_close(&h);
	assert_int_equal(warned, 0);
	assert_int_equal(access(in_folder("mmsh"), F_OK), -1);
}

static void write_numbers(const char *path, int count)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	for (int i = 0; i < count; i++)
		fprintf(f, "line %d\n", i);
	fclose(f);
}

static void test_cut_at_start(void **state)
{
	struct history_file h;
	struct stat st;

	(void)state;
	setenv("MMSH_HISTFILE", in_folder("link"), 1);
	write_numbers(in_folder("real"), HISTORY_MAX_LINES + 7);
	assert_int_equal(symlink("real", in_folder("link")), 0);
	history_open(&h, "readline", &ops);
	assert_int_equal(added, HISTORY_MAX_LINES);
	assert_string_equal(last_added, "line 5006");
	history_add(&h, "new");
	history_close(&h);
	assert_int_equal(count_lines(in_folder("real")), HISTORY_MAX_LINES + 1);
	assert_memory_equal(get_file(in_folder("real")), "line 7\n", 7);
	assert_int_equal(lstat(in_folder("link"), &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_int_equal(stat(in_folder("real"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(warned, 0);
}

/* Sessions add lines while others start and cut the file: none of the newest lines is lost. */
static void test_side_by_side(void **state)
{
	enum { WRITERS = 4, EACH = 200 };
	struct history_file h;
	int status;

	(void)state;
	setenv("MMSH_HISTFILE", in_folder("h"), 1);
	write_numbers(in_folder("h"), HISTORY_MAX_LINES);
	fflush(NULL);
	for (int w = 0; w < WRITERS; w++) {
		if (fork() == 0) {
			char line[48];

			history_open(&h, "readline", &ops);
			for (int i = 0; i < EACH; i++) {
				snprintf(line, sizeof(line), "writer %d line %d", w, i);
				history_add(&h, line);
				if (i % 50 == 49) {
					history_close(&h);
					history_open(&h, "readline", &ops);
				}
			}
			history_close(&h);
			_exit(warned);
		}
	}
	for (int w = 0; w < WRITERS; w++) {
		wait(&status);
		assert_int_equal(status, 0);
	}
	history_open(&h, "readline", &ops);
	history_close(&h);
	assert_int_equal(count_lines(in_folder("h")), HISTORY_MAX_LINES);
	for (int w = 0; w < WRITERS; w++) {
		char line[32];
		FILE *f = fopen(in_folder("h"), "r");
		int next = 0;

		assert_non_null(f);
		while (fgets(line, sizeof(line), f)) {
			int writer, number;

			if (sscanf(line, "writer %d line %d", &writer, &number) == 2 &&
			    writer == w)
				assert_int_equal(number, next++);
		}
		fclose(f);
		assert_int_equal(next, EACH);
	}
}

static void check_refused(int err)
{
	struct history_file h;

	warned = 0;
	history_open(&h, "readline", &ops);
	history_add(&h, "ps");
	history_add(&h, "maps");
	assert_int_equal(warned, 1);
	assert_int_equal(warned_err, err);
	assert_string_equal(last_added, "maps");
	history_close(&h);
}

static void test_one_warning(void **state)
{
	static const char binary[] = "some\0thing\n";

	(void)state;
	setenv("MMSH_HISTFILE", "/nowhere/at/all", 1);
	check_refused(ENOENT);
	setenv("MMSH_HISTFILE", folder, 1);
	check_refused(EISDIR);
	/* A file that is not ours stays as it is. */
	setenv("MMSH_HISTFILE", in_folder("binary"), 1);
	put_file(in_folder("binary"), binary, sizeof(binary) - 1);
	check_refused(EINVAL);
	assert_int_equal(count_lines(in_folder("binary")), 1);
	setenv("MMSH_HISTFILE", "/dev/null", 1);
	check_refused(EINVAL);
	put_file(in_folder("file"), "", 0);
	unsetenv("MMSH_HISTFILE");
	setenv("XDG_STATE_HOME", in_folder("file"), 1);
	check_refused(ENOTDIR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_path, setup, teardown),
		cmocka_unit_test_setup_teardown(test_lines_survive, setup, teardown),
		cmocka_unit_test_setup_teardown(test_replaced_meanwhile, setup, teardown),
		cmocka_unit_test_setup_teardown(test_what_is_not_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(test_off, setup, teardown),
		cmocka_unit_test_setup_teardown(test_cut_at_start, setup, teardown),
		cmocka_unit_test_setup_teardown(test_side_by_side, setup, teardown),
		cmocka_unit_test_setup_teardown(test_one_warning, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
