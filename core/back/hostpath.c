// SPDX-License-Identifier: MIT
/*
 * hostpath.c - where a path on the host ends, walked link by link. Done here and not by realpath() because the links of
 * a sysroot are links inside it: below /srv/arm, a link to /lib/ld.so means /srv/arm/lib/ld.so.
 *
 *	done    /usr/lib		walked, free of links
 *	rest    /../lib64/ld.so		still to be walked; a link's target is put in front of it
 */
#include "hostpath.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define LINKS_MAX 40			/* MAXSYMLINKS */

static int append(char *to, const char *from, size_t len)
{
	size_t have = strlen(to);

	if (have + len + 1 >= PATH_MAX)
		return -ENAMETOOLONG;
	memcpy(to + have, from, len);
	to[have + len] = '\0';
	return 0;
}

static void drop_last(char *path)
{
	char *slash = strrchr(path, '/');

	if (slash)
		*slash = '\0';
}

int host_path_full(const struct host_path *w, char full[PATH_MAX])
{
	full[0] = '\0';
	if (append(full, w->root, strlen(w->root)) != 0)
		return -ENAMETOOLONG;
	return w->done[0] ? append(full, w->done, strlen(w->done)) : append(full, "/", 1);
}

/* The link's target takes the place of its name in front of what is still to be walked. */
static int follow_link(struct host_path *w, const char *full)
{
	char target[PATH_MAX];
	ssize_t len = readlink(full, target, sizeof(target) - 1);

	if (len < 0)
		return -errno;
	target[len] = '\0';
	if (append(target, w->rest, strlen(w->rest)) != 0)
		return -ENAMETOOLONG;
	memcpy(w->rest, target, strlen(target) + 1);
	if (target[0] == '/')
		w->done[0] = '\0';
	else
		drop_last(w->done);
	return 0;
}

/* Walks one component; *st describes where that leads. Returns 1 when it was a link that is now in rest. */
static int step(struct host_path *w, struct stat *st)
{
	char full[PATH_MAX];
	size_t skip = strspn(w->rest, "/");
	size_t len = strcspn(w->rest + skip, "/");
	const char *name = w->rest + skip;
	int err;

	if (len == 2 && memcmp(name, "..", 2) == 0)
		drop_last(w->done);
	else if (len != 0 && !(len == 1 && *name == '.')) {
		err = append(w->done, "/", 1);
		if (err == 0)
			err = append(w->done, name, len);
		if (err != 0)
			return err;
	}
	memmove(w->rest, name + len, strlen(name + len) + 1);

	err = host_path_full(w, full);
	if (err != 0)
		return err;
	if (lstat(full, st) != 0)
		return -errno;
	if (!S_ISLNK(st->st_mode))
		return 0;
	err = follow_link(w, full);
	return err != 0 ? err : 1;
}

int host_path_resolve(struct host_path *w, const char *root, const char *path, struct stat *st)
{
	unsigned int links = 0;
	int err;

	w->root = root;
	w->done[0] = w->rest[0] = '\0';
	if (!*path)
		return -ENOENT;
	if (*path != '/' && !*root) {
		if (!getcwd(w->done, sizeof(w->done)))
			return -errno;
		if (strcmp(w->done, "/") == 0)
			w->done[0] = '\0';
	}
	err = append(w->rest, path, strlen(path));
	while (err == 0 && w->rest[0]) {
		err = step(w, st);
		if (err == 1)
			err = ++links > LINKS_MAX ? -ELOOP : 0;
		else if (err == 0 && w->rest[0] && !S_ISDIR(st->st_mode))
			err = -ENOTDIR;
	}
	return err;
}
