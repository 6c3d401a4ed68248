// SPDX-License-Identifier: MIT
#include "rcfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "safe_text.h"
#include "script.h"

static char *join(const char *folder, const char *rest)
{
	size_t size = strlen(folder) + strlen(rest) + 1;
	char *path = xmalloc(size);

	snprintf(path, size, "%s%s", folder, rest);
	return path;
}

/* The standard for these folders says that a relative one does not count: it would be the current folder's. */
char *rcfile_path(void)
{
	const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");

	if (config && config[0] == '/')
		return join(config, "/mmsh/mmshrc");
	if (home && home[0] == '/')
		return join(home, "/.config/mmsh/mmshrc");
	return NULL;
}

const char *rcfile_mistrust(const struct stat *st, uid_t user)
{
	if (!S_ISREG(st->st_mode))
		return "is no regular file";
	if (st->st_uid != user && st->st_uid != 0)
		return "belongs to another user";
	if (st->st_mode & S_IWOTH)
		return "can be written by everybody";
	return NULL;
}

static void refuse_file(struct session *s, const char *path, const char *why)
{
	char visible[200];

	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	console_errorf(&s->con, "mmsh: %s: %s: not read\n", visible, why);
}

static enum run run_trusted(struct session *s, const char *path, int fd)
{
	enum run r = script_run_fd(s, fd, path, NULL, 0);

	if (r == RUN_INTERRUPTED && !terminated) {
		interrupted = 0;
		console_errorf(&s->con, "interrupted\n");
	}
	return r == RUN_QUIT || terminated ? r : RUN_OK;
}

static enum run run_file(struct session *s, const char *path)
{
	/* A pipe in its place must not be waited for. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	const char *why;
	struct stat st;
	enum run r = RUN_OK;

	if (fd < 0) {
		if (errno != ENOENT && errno != ENOTDIR)
			refuse_file(s, path, errno_message(errno));
		return RUN_OK;
	}
	/* What is asked is the file that is open, whatever comes to its name meanwhile. */
	why = fstat(fd, &st) ? errno_message(errno) : rcfile_mistrust(&st, geteuid());
	if (why)
		refuse_file(s, path, why);
	else
		r = run_trusted(s, path, fd);
	close(fd);
	return r;
}

enum run rcfiles_run(struct session *s)
{
	char *own;
	enum run r = run_file(s, RCFILE_SYSTEM);

	own = r == RUN_OK ? rcfile_path() : NULL;
	if (own)
		r = run_file(s, own);
	free(own);
	return r;
}
