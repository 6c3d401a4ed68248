// SPDX-License-Identifier: MIT
#include "host_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seq_file.h"

struct listing {
	struct seq_file *out;
	const char *skip;
	char path[HOST_TREE_DEPTH * (NAME_MAX + 1) + 1];
	unsigned int depth;
};

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_entry(const struct dirent *d)
{
	return strcmp(d->d_name, ".") != 0 && strcmp(d->d_name, "..") != 0;
}

static int open_folder(int dir, const char *name)
{
	int fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

/* The entries of a folder in order; *ret is to be freed, as each of its parts. How many, or -errno. */
static int read_names(int dir, struct dirent ***ret)
{
	int nr = scandirat(dir, ".", ret, is_entry, by_name);

	return nr < 0 ? -errno : nr;
}

static void free_names(struct dirent **names, int nr)
{
	for (int i = 0; i < nr; i++)
		free(names[i]);
	free(names);
}

static char kind_letter(mode_t mode)
{
	if (S_ISDIR(mode))
		return 'd';
	if (S_ISREG(mode))
		return 'f';
	return S_ISLNK(mode) ? 'l' : '?';
}

static int list_folder(struct listing *l, int dir);

static int list_name(struct listing *l, int dir, const char *name)
{
	size_t len = strlen(l->path);
	struct stat st;
	int sub, rc = 0;

	if (strchr(name, '\n') || l->depth == HOST_TREE_DEPTH)
		return -ENOTEMPTY;
	if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return -errno;
	if (len)
		strcat(l->path + len, "/");
	strcat(l->path + len, name);
	seq_printf(l->out, "%c %s\n", kind_letter(st.st_mode), l->path);
	if (S_ISDIR(st.st_mode)) {
		sub = open_folder(dir, name);
		rc = sub < 0 ? sub : list_folder(l, sub);
		if (sub >= 0)
			close(sub);
	}
	l->path[len] = '\0';
	return rc;
}

static int list_folder(struct listing *l, int dir)
{
	struct dirent **names;
	int nr = read_names(dir, &names), rc = 0;

	if (nr < 0)
		return nr;
	l->depth++;
	for (int i = 0; i < nr && rc == 0; i++)
		if (l->depth > 1 || strcmp(names[i]->d_name, l->skip) != 0)
			rc = list_name(l, dir, names[i]->d_name);
	l->depth--;
	free_names(names, nr);
	return rc;
}

int host_tree_list(struct seq_file *out, int dir, const char *skip)
{
	struct listing l = {.out = out, .skip = skip};
	int rc = list_folder(&l, dir);

	return rc == 0 && out->failed ? -ENOMEM : rc;
}

static int remove_below(int dir)
{
	struct dirent **names;
	int nr = read_names(dir, &names), rc = 0;

	if (nr < 0)
		return nr;
	for (int i = 0; i < nr; i++) {
		int err = host_tree_remove(dir, names[i]->d_name);

		rc = rc ? rc : err;
	}
	free_names(names, nr);
	return rc;
}

int host_tree_remove(int dir, const char *name)
{
	int sub = open_folder(dir, name), rc;

	if (sub == -ENOTDIR || sub == -ELOOP)
		return unlinkat(dir, name, 0) ? -errno : 0;
	if (sub < 0)
		return sub;
	rc = remove_below(sub);
	close(sub);
	if (rc == 0 && unlinkat(dir, name, AT_REMOVEDIR) != 0)
		rc = -errno;
	return rc;
}

static int write_all(int fd, const char *text, size_t len)
{
	while (len) {
		ssize_t n = write(fd, text, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		text += n;
		len -= (size_t)n;
	}
	return 0;
}

int host_write_file(int dir, const char *name, const struct seq_file *text, mode_t mode)
{
	int fd, rc;

	if (text->failed)
		return -ENOMEM;
	fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd < 0)
		return -errno;
	rc = write_all(fd, text->buf, text->count);
	if (close(fd) != 0 && rc == 0)
		rc = -errno;
	return rc;
}
