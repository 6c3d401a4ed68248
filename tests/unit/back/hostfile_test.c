// SPDX-License-Identifier: MIT
/*
 * Host files are frozen at first use: whatever happens on the host later, what is read is what was, or it is refused.
 */
#include "hostfile.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct place {
	char dir[PATH_MAX];
	struct host_files *hf;
};

static int set_up(void **state)
{
	struct place *p = calloc(1, sizeof(*p));
	char *real;

	strcpy(p->dir, "/tmp/hostfile_test.XXXXXX");
	if (!mkdtemp(p->dir))
		return -1;
	real = realpath(p->dir, NULL);
	strcpy(p->dir, real);
	free(real);
	p->hf = host_files_create();
	*state = p;
	return 0;
}

static int tear_down(void **state)
{
	struct place *p = *state;
	char command[PATH_MAX + 16];

	host_files_destroy(p->hf);
	snprintf(command, sizeof(command), "rm -rf '%s'", p->dir);
	if (system(command) != 0)
		return -1;
	free(p);
	return 0;
}

static const char *in(const struct place *p, const char *name)
{
	static char path[4][2 * PATH_MAX];
	static int next;
	char *to = path[next++ % 4];

	snprintf(to, sizeof(path[0]), "%s/%s", p->dir, name);
	return to;
}

/* Each change gets a time of its own, however coarse the host's clock is. */
static void stamp(int fd)
{
	static time_t now = 1000000000;
	const struct timespec times[2] = {{.tv_sec = now}, {.tv_sec = now}};

	now++;
	assert_int_equal(futimens(fd, times), 0);
}

static void put(const struct place *p, const char *name, const char *text)
{
	int fd = open(in(p, name), O_WRONLY | O_CREAT | O_TRUNC, 0644);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	stamp(fd);
	close(fd);
}

/* A file too big for a copy, which is read through its descriptor. */
static void put_big(const struct place *p, const char *name, char fill)
{
	char block[4096];
	int fd = open(in(p, name), O_WRONLY | O_CREAT | O_TRUNC, 0644);

	memset(block, fill, sizeof(block));
	for (int i = 0; i < 300; i++)
		assert_int_equal(write(fd, block, sizeof(block)), sizeof(block));
	stamp(fd);
	close(fd);
}

static struct hostfile *must_open(struct place *p, const char *name)
{
	struct hostfile *f = NULL;

	assert_int_equal(hostfile_open(p->hf, in(p, name), &f), 0);
	return f;
}

static int try_open(struct place *p, const char *name)
{
	struct hostfile *f;

	return hostfile_open(p->hf, in(p, name), &f);
}

static void assert_reads(struct hostfile *f, uint64_t offset, const char *text)
{
	char got[64] = {0};

	assert_int_equal(hostfile_read(f, got, sizeof(got) - 1, offset), strlen(text));
	assert_string_equal(got, text);
}

static void reads_and_ends(void **state)
{
	struct place *p = *state;
	struct hostfile *f;

	put(p, "a", "hello");
	f = must_open(p, "a");
	assert_int_equal(hostfile_size(f), 5);
	assert_false(hostfile_executable(f));
	assert_string_equal(hostfile_name(f), in(p, "a"));
	assert_reads(f, 0, "hello");
	assert_reads(f, 3, "lo");
	assert_reads(f, 5, "");
	assert_reads(f, UINT64_MAX, "");
	assert_ptr_equal(must_open(p, "a"), f);
}

static void changed_in_place_is_refused(void **state)
{
	struct place *p = *state;
	struct hostfile *f;

	put(p, "a", "hello");
	f = must_open(p, "a");
	put(p, "a", "world");
	assert_int_equal(try_open(p, "a"), -ESTALE);
	assert_reads(f, 0, "hello");
	put(p, "a", "hello");
	assert_int_equal(try_open(p, "a"), 0);
}

static void replaced_by_rename(void **state)
{
	struct place *p = *state;
	struct hostfile *f;

	put(p, "a", "hello");
	f = must_open(p, "a");
	put(p, "b", "HELLO");
	assert_int_equal(rename(in(p, "b"), in(p, "a")), 0);
	assert_int_equal(try_open(p, "a"), -ESTALE);
	assert_reads(f, 0, "hello");
	put(p, "b", "hello");
	assert_int_equal(rename(in(p, "b"), in(p, "a")), 0);
	assert_ptr_equal(must_open(p, "a"), f);
	assert_int_equal(unlink(in(p, "a")), 0);
	assert_int_equal(try_open(p, "a"), -ESTALE);
}

static void replay_looks_at_nothing(void **state)
{
	struct place *p = *state;
	struct hostfile *f;

	put(p, "a", "hello");
	f = must_open(p, "a");
	assert_int_equal(unlink(in(p, "a")), 0);
	host_files_set_replay(p->hf, true);
	assert_ptr_equal(must_open(p, "a"), f);
	assert_reads(f, 0, "hello");
	assert_int_equal(try_open(p, "never"), -ENOENT);
	host_files_set_replay(p->hf, false);
	assert_int_equal(try_open(p, "a"), -ESTALE);
}

static void big_file_through_descriptor(void **state)
{
	struct place *p = *state;
	char got[8];
	struct hostfile *f;
	int fd;

	put_big(p, "big", 'x');
	f = must_open(p, "big");
	assert_int_equal(hostfile_read(f, got, 8, 1200000), 8);
	assert_memory_equal(got, "xxxxxxxx", 8);

	/* another file in its place: the descriptor still reads the old one */
	put_big(p, "other", 'y');
	assert_int_equal(rename(in(p, "other"), in(p, "big")), 0);
	assert_int_equal(hostfile_read(f, got, 8, 100), 8);
	assert_memory_equal(got, "xxxxxxxx", 8);
	assert_int_equal(try_open(p, "big"), -ESTALE);

	/* changed in place: never a mixture of old and new */
	put_big(p, "big2", 'x');
	f = must_open(p, "big2");
	fd = open(in(p, "big2"), O_WRONLY);
	assert_int_equal(pwrite(fd, "y", 1, 100), 1);
	stamp(fd);
	close(fd);
	assert_int_equal(hostfile_read(f, got, 8, 0), -ESTALE);
	assert_int_equal(truncate(in(p, "big2"), 0), 0);
	assert_int_equal(hostfile_read(f, got, 8, 0), -ESTALE);
}

static void many_big_files_few_descriptors(void **state)
{
	struct place *p = *state;
	struct hostfile *f[200];
	struct rlimit few = {100, 100};
	char name[16], got[4];

	setrlimit(RLIMIT_NOFILE, &few);
	for (int i = 0; i < 200; i++) {
		snprintf(name, sizeof(name), "f%d", i);
		assert_int_equal(close(open(in(p, name), O_CREAT | O_WRONLY, 0644)), 0);
		assert_int_equal(truncate(in(p, name), (2 << 20) + i), 0);
		f[i] = must_open(p, name);
	}
	for (int i = 0; i < 200; i++) {
		assert_int_equal(hostfile_read(f[i], got, 4, 4096), 4);
		assert_int_equal(hostfile_size(f[i]), (2 << 20) + i);
	}
}

static void only_regular_files(void **state)
{
	struct place *p = *state;
	struct hostfile *f;

	assert_int_equal(mkfifo(in(p, "fifo"), 0644), 0);
	alarm(300);
	assert_int_equal(try_open(p, "fifo"), -ENODEV);
	alarm(0);
	assert_int_equal(mkdir(in(p, "dir"), 0755), 0);
	assert_int_equal(try_open(p, "dir"), -ENODEV);
	assert_int_equal(try_open(p, "."), -ENODEV);
	assert_int_equal(hostfile_open(p->hf, "/dev/zero", &f), -ENODEV);
	assert_int_equal(hostfile_open(p->hf, "/", &f), -ENODEV);
	assert_int_equal(hostfile_open(p->hf, "", &f), -ENOENT);
	put(p, "a", "x");
	assert_int_equal(try_open(p, "a/"), -ENOTDIR);
	assert_int_equal(try_open(p, "a/b"), -ENOTDIR);
	assert_int_equal(try_open(p, "nothing/b"), -ENOENT);
}

static void links_and_long_names(void **state)
{
	struct place *p = *state;
	char longest[PATH_MAX + 100];
	struct hostfile *f;

	put(p, "a", "hello");
	assert_int_equal(mkdir(in(p, "d"), 0755), 0);
	assert_int_equal(symlink("../a", in(p, "d/link")), 0);
	assert_int_equal(symlink("d/./link", in(p, "link2")), 0);
	assert_ptr_equal(must_open(p, "link2"), must_open(p, "a"));
	assert_string_equal(hostfile_name(must_open(p, "link2")), in(p, "a"));
	assert_ptr_equal(must_open(p, "d/..//d/../a"), must_open(p, "a"));
	assert_int_equal(symlink("loop", in(p, "loop")), 0);
	assert_int_equal(try_open(p, "loop"), -ELOOP);
	memset(longest, 'x', sizeof(longest));
	longest[0] = '/';
	longest[sizeof(longest) - 1] = '\0';
	assert_int_equal(hostfile_open(p->hf, longest, &f), -ENAMETOOLONG);

	/* the link leads elsewhere now: not what was frozen under this path */
	put(p, "b", "other");
	assert_int_equal(unlink(in(p, "link2")), 0);
	assert_int_equal(symlink("b", in(p, "link2")), 0);
	assert_int_equal(try_open(p, "link2"), -ESTALE);
}

static void relative_to_the_working_directory(void **state)
{
	struct place *p = *state;
	struct hostfile *f;
	char was[PATH_MAX];

	put(p, "a", "hello");
	assert_non_null(getcwd(was, sizeof(was)));
	assert_int_equal(chdir(p->dir), 0);
	assert_int_equal(hostfile_open(p->hf, "a", &f), 0);
	assert_ptr_equal(f, must_open(p, "a"));
	assert_int_equal(chdir("/"), 0);
	assert_int_equal(hostfile_open(p->hf, "no-such-file-in-root", &f), -ENOENT);
	assert_int_equal(chdir(was), 0);
}

static void safe_judges_where_a_path_ends(void **state)
{
	struct place *p = *state;

	assert_int_equal(mkdir(in(p, "lab"), 0755), 0);
	assert_int_equal(mkdir(in(p, "laboratory"), 0755), 0);
	put(p, "lab/a", "inside");
	put(p, "laboratory/a", "outside");
	put(p, "secret", "outside");
	assert_int_equal(symlink("../secret", in(p, "lab/out")), 0);
	assert_int_equal(symlink("lab/a", in(p, "in")), 0);
	assert_int_equal(host_files_restrict(p->hf, in(p, "lab")), 0);
	assert_int_equal(try_open(p, "lab/a"), 0);
	assert_int_equal(try_open(p, "in"), 0);
	assert_int_equal(try_open(p, "lab/out"), -EPERM);
	assert_int_equal(try_open(p, "lab/../secret"), -EPERM);
	assert_int_equal(try_open(p, "laboratory/a"), -EPERM);
	assert_int_equal(host_files_restrict(p->hf, NULL), 0);
	assert_int_equal(try_open(p, "lab/a"), -EPERM);
	assert_int_equal(host_files_restrict(p->hf, in(p, "gone")), -ENOENT);
}

static void sysroot_comes_first(void **state)
{
	struct place *p = *state;
	struct hostfile *f, *g;

	assert_int_equal(mkdir(in(p, "root"), 0755), 0);
	assert_int_equal(mkdir(in(p, "root/lib"), 0755), 0);
	put(p, "root/lib/ld-2.so", "guest");
	assert_int_equal(symlink("/lib/ld-2.so", in(p, "root/lib/ld.so")), 0);
	assert_int_equal(symlink("../../../../../lib/ld-2.so", in(p, "root/lib/up.so")), 0);
	put(p, "host", "host");
	assert_int_equal(host_files_set_sysroot(p->hf, in(p, "host")), -ENOTDIR);
	assert_int_equal(host_files_set_sysroot(p->hf, in(p, "root/")), 0);
	assert_int_equal(hostfile_open_sysroot(p->hf, "/lib/ld.so", &f), 0);
	assert_string_equal(hostfile_name(f), "/lib/ld-2.so");
	assert_reads(f, 0, "guest");
	assert_int_equal(hostfile_open_sysroot(p->hf, "/lib/up.so", &g), 0);
	assert_ptr_equal(f, g);
	assert_int_equal(hostfile_open_sysroot(p->hf, in(p, "host"), &g), 0);
	assert_reads(g, 0, "host");
	assert_int_equal(hostfile_open(p->hf, "/lib/ld-2.so", &g), -ENOENT);
}

static void hash_tells_contents_apart(void **state)
{
	struct place *p = *state;
	uint64_t a, b, c, sparse;

	put(p, "a", "hello");
	put(p, "b", "hello");
	put(p, "c", "hellp");
	assert_int_equal(hostfile_hash(must_open(p, "a"), &a), 0);
	assert_int_equal(hostfile_hash(must_open(p, "b"), &b), 0);
	assert_int_equal(hostfile_hash(must_open(p, "c"), &c), 0);
	assert_true(a == b && a != c);

	/* eight terabytes, of which the hash reads a bounded part */
	put(p, "sparse", "");
	if (truncate(in(p, "sparse"), (off_t)8 << 40) == 0) {
		alarm(300);
		assert_int_equal(hostfile_hash(must_open(p, "sparse"), &sparse), 0);
		alarm(0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(reads_and_ends, set_up, tear_down),
		cmocka_unit_test_setup_teardown(changed_in_place_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(replaced_by_rename, set_up, tear_down),
		cmocka_unit_test_setup_teardown(replay_looks_at_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(big_file_through_descriptor, set_up, tear_down),
		cmocka_unit_test_setup_teardown(only_regular_files, set_up, tear_down),
		cmocka_unit_test_setup_teardown(links_and_long_names, set_up, tear_down),
		cmocka_unit_test_setup_teardown(relative_to_the_working_directory, set_up, tear_down),
		cmocka_unit_test_setup_teardown(safe_judges_where_a_path_ends, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sysroot_comes_first, set_up, tear_down),
		cmocka_unit_test_setup_teardown(hash_tells_contents_apart, set_up, tear_down),
		cmocka_unit_test_setup_teardown(many_big_files_few_descriptors, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
