// SPDX-License-Identifier: MIT
/*
 * The tree is written beside its place, in a folder of its own, and then put there by one rename: whoever looks sees
 * all of it or nothing, and what is interrupted leaves nothing. With the tree goes a list of what is in it. A folder
 * that holds exactly what its list says is a former export, and makes way; anything else is somebody's, and stays.
 */
#include "export.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "host_tree.h"
#include "root.h"
#include "session.h"
#include "task.h"

#define LIST_NAME ".mmsh-export"
#define LIST_TITLE "mmsh export 1\n"
#define TREE_NAME "tree"		/* in the folder beside */
#define PATH_ROOM 256			/* paths of views are short */

struct exporter {
	const struct machine *m;
	struct seq_file text;		/* of the file that is written */
	int top;			/* the new tree, open */
	int err;			/* the first error */
	char path[PATH_ROOM];		/* of the simulated machine */
};

/* ---- writing ---- */

/* A file that the kernel would have, but not let be read (of a process without memory, or write-only), is left out. */
static int export_file(struct exporter *e)
{
	int rc;

	seq_clear(&e->text);
	rc = proc_read(e->m, e->path, &e->text);
	if (rc)
		return rc == -ESRCH || rc == -EACCES ? 0 : rc;
	return host_write_file(e->top, e->path + 1, &e->text, 0444);
}

static int export_self(const struct exporter *e)
{
	char pid[12];

	snprintf(pid, sizeof(pid), "%u", current_task(e->m)->pid);
	return symlinkat(pid, e->top, e->path + 1) ? -errno : 0;
}

static void export_name(void *data, const char *name, bool dir);

static int export_folder(struct exporter *e)
{
	int rc = mkdirat(e->top, e->path + 1, 0777) ? -errno : 0;

	return rc ? rc : proc_readdir(e->m, e->path, export_name, e);
}

static void export_name(void *data, const char *name, bool dir)
{
	struct exporter *e = data;
	size_t len = strlen(e->path);
	int rc;

	if (e->err)
		return;
	snprintf(e->path + len, sizeof(e->path) - len, "/%s", name);
	if (interrupted)
		rc = -EINTR;
	else if (!strcmp(e->path, "/proc/self"))
		rc = export_self(e);
	else
		rc = dir ? export_folder(e) : export_file(e);
	e->path[len] = '\0';
	if (!e->err)
		e->err = rc;
}

/* What is in the folder open at dir now. */
static int list_tree(struct seq_file *list, int dir)
{
	seq_puts(list, LIST_TITLE);
	return host_tree_list(list, dir, LIST_NAME);
}

static int write_tree(const struct machine *m, int top)
{
	struct exporter e = {.m = m, .top = top};
	int rc;

	seq_init(&e.text);
	rc = proc_readdir(m, "/", export_name, &e);
	rc = rc ? rc : e.err;
	seq_clear(&e.text);
	if (!rc)
		rc = list_tree(&e.text, top);
	if (!rc)
		rc = host_write_file(top, LIST_NAME, &e.text, 0444);
	seq_release(&e.text);
	return rc;
}

/* ---- the place where it goes ---- */

/* Whether the file has exactly this text. */
static bool has_text(int dir, const char *name, const struct seq_file *text)
{
	int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	size_t at = 0;
	char bytes[4096];
	ssize_t n = -1;

	while (fd >= 0 && (n = read(fd, bytes, sizeof(bytes))) > 0) {
		if ((size_t)n > text->count - at || memcmp(text->buf + at, bytes, (size_t)n) != 0)
			break;
		at += (size_t)n;
	}
	if (fd >= 0)
		close(fd);
	return n == 0 && at == text->count;
}

enum place { PLACE_FREE, PLACE_EXPORT };

/* What is at dir: an enum place, or -errno. */
static int look_at(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), rc;
	struct seq_file list;

	if (fd < 0)
		return errno == ENOENT ? PLACE_FREE : errno == ELOOP ? -ENOTDIR : -errno;
	seq_init(&list);
	rc = list_tree(&list, fd);
	if (!rc && list.count == strlen(LIST_TITLE) && faccessat(fd, LIST_NAME, F_OK, AT_SYMLINK_NOFOLLOW))
		rc = PLACE_FREE;
	else if (!rc)
		rc = has_text(fd, LIST_NAME, &list) ? PLACE_EXPORT : -ENOTEMPTY;
	seq_release(&list);
	close(fd);
	return rc;
}

/* Puts the new tree at dir. What was there is in the folder beside, then. */
static int put_in_place(int beside, const char *dir)
{
	int place = look_at(dir);

	if (place < 0)
		return place;
	if (place == PLACE_EXPORT)
		return renameat2(beside, TREE_NAME, AT_FDCWD, dir, RENAME_EXCHANGE) ? -errno : 0;
	return renameat(beside, TREE_NAME, AT_FDCWD, dir) ? -errno : 0;
}

static int export_beside(const struct machine *m, int beside, const char *dir)
{
	int top, rc;

	if (mkdirat(beside, TREE_NAME, 0777) != 0)
		return -errno;
	top = openat(beside, TREE_NAME, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (top < 0)
		return -errno;
	rc = write_tree(m, top);
	close(top);
	return rc ? rc : put_in_place(beside, dir);
}

/* DIR without slashes at its end, and the name of a folder beside it; both to be freed. */
static int name_beside(const char *dir, char **place, char **beside)
{
	size_t len = strlen(dir), name;

	while (len > 1 && dir[len - 1] == '/')
		len--;
	for (name = len; name && dir[name - 1] != '/';)
		name--;
	if (!len || len == name || !strcmp(dir + name, ".") || !strcmp(dir + name, ".."))
		return -EBUSY;
	*place = xstrdup(dir);
	(*place)[len] = '\0';
	*beside = xmalloc(name + sizeof(".mmsh-export-XXXXXX"));
	memcpy(*beside, dir, name);
	strcpy(*beside + name, ".mmsh-export-XXXXXX");
	return 0;
}

int export_tree(const struct machine *m, const char *dir)
{
	char *place, *beside;
	int fd, rc = name_beside(dir, &place, &beside);

	if (rc)
		return rc;
	rc = look_at(place);
	if (rc >= 0)
		rc = mkdtemp(beside) ? 0 : -errno;
	if (!rc) {
		fd = open(beside, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		rc = fd < 0 ? -errno : export_beside(m, fd, place);
		if (fd >= 0)
			close(fd);
		host_tree_remove(AT_FDCWD, beside);
	}
	free(place);
	free(beside);
	return rc;
}
