// SPDX-License-Identifier: MIT
#include "history.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linereader.h"

char *history_path(const char *editor)
{
	const char *file = getenv("MMSH_HISTFILE");
	const char *state = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");
	char *path = NULL;
	int n;

	if (file)
		return *file ? strdup(file) : NULL;
	if (strcmp(editor, "plain") == 0)
		return NULL;
	/* The XDG rules: a relative path is as if it were not set. */
	if (state && *state == '/')
		n = asprintf(&path, "%s/mmsh/history-%s", state, editor);
	else if (home && *home == '/')
		n = asprintf(&path, "%s/.local/state/mmsh/history-%s", home, editor);
	else
		return NULL;
	return n < 0 ? NULL : path;
}

/* Makes the folders that @path lies in, 0700 as the XDG rules want. 0 or -errno. */
static int make_folders(char *path)
{
	int err = 0;

	for (char *slash = strchr(path + 1, '/'); slash && !err; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(path, 0700) != 0 && errno != EEXIST)
			err = -errno;
		*slash = '/';
	}
	return err;
}

/* Whether @path still names the file behind @fd: another session may have replaced it. */
static bool is_current(const char *path, int fd)
{
	struct stat named, opened;

	return stat(path, &named) == 0 && fstat(fd, &opened) == 0 &&
	       named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

/*
 * Opens @path to read and append, made if need be, and locks it against other sessions. Pipes and
 * devices, which would block or never end, are -EINVAL. fd or -errno.
 */
static int open_locked(const char *path)
{
	struct stat st;
	int fd;

	for (;;) {
		fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
		if (fd < 0)
			return -errno;
		if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
			close(fd);
			return -EINVAL;
		}
		/* Without the lock (Ctrl-C, an odd file system) all works but that rare case. */
		if (flock(fd, LOCK_EX) != 0 || is_current(path, fd))
			return fd;
		close(fd);
	}
}

/*
 * Calls @fn for each line of the file from number @first on, counted from 0, and counts them in
 * *@count. -EINVAL if this is no text file, nor ours therefore.
 */
static int each_line(int fd, unsigned long first, void (*fn)(void *, const char *), void *arg,
		     unsigned long *count)
{
	struct linereader r;
	enum line_status status;
	char *line;
	size_t len;
	int err;

	*count = 0;
	if (lseek(fd, 0, SEEK_SET) < 0)
		return -errno;
	err = linereader_open_fd(&r, fd);
	if (err)
		return err;
	while ((status = linereader_next(&r, &line, &len)) != LINE_END) {
		if (status == LINE_INTR)
			continue;
		if (status != LINE_OK) {
			err = status == LINE_IO ? -r.error : -EINVAL;
			break;
		}
		if ((*count)++ >= first && fn && len > 0)
			fn(arg, line);
	}
	linereader_close(&r);
	return err;
}

static void print_line(void *file, const char *line)
{
	fprintf(file, "%s\n", line);
}

/* Writes the lines from @first on to @temp_fd, which it closes. */
static int write_rest(int temp_fd, int fd, unsigned long first)
{
	FILE *out = fdopen(temp_fd, "w");
	unsigned long count;
	int err;

	if (!out) {
		err = -errno;
		close(temp_fd);
		return err;
	}
	err = each_line(fd, first, print_line, out, &count);
	if (!err && (fflush(out) != 0 || fsync(temp_fd) != 0))
		err = -errno;
	if (fclose(out) != 0 && !err)
		err = -errno;
	return err;
}

/* Replaces the file by its lines from @first on: complete under another name, then renamed. */
static int cut_file(const char *path, int fd, unsigned long first)
{
	/* Behind a symbolic link it is the file that is replaced, not the link. */
	char *target = realpath(path, NULL);
	char *temp = NULL;
	int temp_fd, err = -ENOMEM;

	if (!target || asprintf(&temp, "%s.XXXXXX", target) < 0)
		goto out;
	temp_fd = mkostemp(temp, O_CLOEXEC);
	if (temp_fd < 0) {
		err = -errno;
		goto out;
	}
	err = write_rest(temp_fd, fd, first);
	if (!err && rename(temp, target) != 0)
		err = -errno;
	if (err)
		unlink(temp);
out:
	free(temp);
	free(target);
	return err;
}

static void load_line(void *arg, const char *line)
{
	struct history_file *h = arg;

	h->ops.add(h->ops.arg, line);
	free(h->last);
	h->last = strdup(line);
}

static int load(struct history_file *h)
{
	int fd = open_locked(h->path);
	unsigned long lines, first;
	int err;

	if (fd < 0)
		return fd;
	err = each_line(fd, 0, NULL, NULL, &lines);
	first = lines > HISTORY_MAX_LINES ? lines - HISTORY_MAX_LINES : 0;
	if (!err)
		err = each_line(fd, first, load_line, h, &lines);
	if (!err && first > 0)
		err = cut_file(h->path, fd, first);
	close(fd);
	return err;
}

static void give_up(struct history_file *h, int err)
{
	h->works = false;
	h->ops.warn(h->ops.arg, h->path, -err);
}

void history_open(struct history_file *h, const char *editor, const struct history_ops *ops)
{
	int err = 0;

	*h = (struct history_file){ .ops = *ops, .path = history_path(editor), .fd = -1 };
	h->works = h->path != NULL;
	if (!h->works)
		return;
	/* A folder named by the user is theirs to make. */
	if (!getenv("MMSH_HISTFILE"))
		err = make_folders(h->path);
	if (!err)
		err = load(h);
	if (err)
		give_up(h, err);
}

/* The file that the path names now, locked. fd, which stays the history's, or -errno. */
static int lock_file(struct history_file *h)
{
	if (h->fd >= 0) {
		/* As in open_locked(), it works without the lock. */
		(void)flock(h->fd, LOCK_EX);
		if (is_current(h->path, h->fd))
			return h->fd;
		close(h->fd);
	}
	h->fd = open_locked(h->path);
	return h->fd;
}

/* One write, so that lines of sessions side by side never mix. 0 or -errno. */
static int append(struct history_file *h, const char *line, size_t len)
{
	char text[HISTORY_MAX_BYTES + 1];
	int fd = lock_file(h);
	ssize_t done;
	int err;

	if (fd < 0)
		return fd;
	memcpy(text, line, len);
	text[len] = '\n';
	do
		done = write(fd, text, len + 1);
	while (done < 0 && errno == EINTR);
	err = done < 0 ? -errno : (size_t)done < len + 1 ? -ENOSPC : 0;
	flock(fd, LOCK_UN);
	return err;
}

void history_add(struct history_file *h, const char *line)
{
	size_t len = strlen(line);
	char *entry;
	int err = 0;

	/* Completion leaves a blank behind a word. */
	while (len > 0 && (line[len - 1] == ' ' || line[len - 1] == '\t'))
		len--;
	if (len == 0 || line[0] == ' ')
		return;
	entry = strndup(line, len);
	if (!entry || (h->last && strcmp(h->last, entry) == 0)) {
		free(entry);
		return;
	}
	free(h->last);
	h->last = entry;
	h->ops.add(h->ops.arg, entry);
	if (h->works && len <= HISTORY_MAX_BYTES)
		err = append(h, entry, len);
	if (err)
		give_up(h, err);
}

void history_close(struct history_file *h)
{
	free(h->path);
	free(h->last);
	if (h->fd >= 0)
		close(h->fd);
	*h = (struct history_file){ .works = false, .fd = -1 };
}
