// SPDX-License-Identifier: MIT
#include "rcfile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static const char *mistrust(mode_t mode, uid_t owner, uid_t user)
{
	struct stat st = {.st_mode = mode, .st_uid = owner};

	return rcfile_mistrust(&st, user);
}

static void whom_to_trust(void **state)
{
	(void)state;
	assert_null(mistrust(S_IFREG | 0644, 1000, 1000));
	assert_null(mistrust(S_IFREG | 0664, 1000, 1000));
	assert_null(mistrust(S_IFREG | 0644, 0, 1000));
	assert_non_null(mistrust(S_IFREG | 0644, 1000, 1001));
	assert_non_null(mistrust(S_IFREG | 0600, 1000, 0));
	assert_non_null(mistrust(S_IFREG | 0646, 1000, 1000));
	assert_non_null(mistrust(S_IFREG | 0666, 0, 0));
	assert_non_null(mistrust(S_IFDIR | 0755, 1000, 1000));
	assert_non_null(mistrust(S_IFIFO | 0600, 1000, 1000));
}

static void assert_path(const char *config, const char *home, const char *expected)
{
	char *path;

	unsetenv("XDG_CONFIG_HOME");
	unsetenv("HOME");
	if (config)
		setenv("XDG_CONFIG_HOME", config, 1);
	if (home)
		setenv("HOME", home, 1);
	path = rcfile_path();
	if (expected)
		assert_string_equal(path, expected);
	else
		assert_null(path);
	free(path);
}

/* Never a relative one: that would lie in the current folder. */
static void where_it_is(void **state)
{
	(void)state;
	assert_path("/conf", "/home/me", "/conf/mmsh/mmshrc");
	assert_path(NULL, "/home/me", "/home/me/.config/mmsh/mmshrc");
	assert_path("", "/home/me", "/home/me/.config/mmsh/mmshrc");
	assert_path(".", "/home/me", "/home/me/.config/mmsh/mmshrc");
	assert_path("conf", "home", NULL);
	assert_path(NULL, NULL, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whom_to_trust),
		cmocka_unit_test(where_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
