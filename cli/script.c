// SPDX-License-Identifier: MIT
#include "script.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "linereader.h"

static enum run gathered(struct session *s, enum gather g, const struct stmt *list)
{
	switch (g) {
	case GATHER_MORE:
		return RUN_OK;
	case GATHER_BAD:
		return RUN_SYNTAX;
	case GATHER_BLOCK:
		break;
	}
	return run_list(s, list);
}

static enum run feed(struct session *s, struct frame *f, const char *line, size_t len)
{
	struct arena_mark mark = arena_mark(&s->arena);
	const struct stmt *list;
	enum gather g = gather_line(s, f, (struct str){line, len}, f->reader->lineno, &list);
	enum run r = gathered(s, g, list);

	arena_back(&s->arena, mark);
	return r;
}

static enum run feed_end(struct session *s, struct frame *f)
{
	struct arena_mark mark = arena_mark(&s->arena);
	const struct stmt *list;
	enum gather g = gather_end(s, f, &list);
	enum run r = gathered(s, g, list);

	arena_back(&s->arena, mark);
	return r;
}

static enum run unreadable(struct session *s, struct linereader *r, enum line_status status)
{
	char message[100];

	s->line = r->lineno;
	s->running = (struct str){"", 0};
	fail_message(s, "%s", linereader_message(r, status, message, sizeof(message)));
	report_failure(s);
	return RUN_UNREADABLE;
}

static enum run read_lines(struct session *s, struct frame *f, bool interactive_source)
{
	enum run r = RUN_OK;

	while (r == RUN_OK) {
		enum line_status status;
		char *line;
		size_t len;

		if (interactive_source && !linereader_has_line(f->reader))
			console_flush(&s->con);
		status = linereader_next(f->reader, &line, &len);
		if (status == LINE_OK)
			r = feed(s, f, line, len);
		else if (status == LINE_END)
			return feed_end(s, f);
		else if (status == LINE_INTR)
			r = interrupted ? RUN_INTERRUPTED : RUN_OK;
		else
			r = unreadable(s, f->reader, status);
		if (s->con.error)
			r = RUN_UNREADABLE;
	}
	return r;
}

/* Whoever writes to a pipe or a socket may be waiting for the answer before writing on. */
static bool may_wait(int fd)
{
	struct stat st;

	return fstat(fd, &st) || !S_ISREG(st.st_mode);
}

static enum run run_frame(struct session *s, struct frame *f, int fd, const char *text, size_t len)
{
	int rc;
	enum run r;

	f->reader = xmalloc(sizeof(*f->reader));
	rc = fd >= 0 ? linereader_open_fd(f->reader, fd)
		     : linereader_open_text(f->reader, text, len);
	if (rc) {
		s->running = (struct str){"", 0};
		fail_message(s, "the host has no memory left to read it");
		report_failure(s);
		r = RUN_UNREADABLE;
	} else {
		f->reader->stop = &interrupted;
		r = read_lines(s, f, fd >= 0 && may_wait(fd));
	}
	session_close_frames(s, f->up);
	return r;
}

/* Opens what can be a script: a file or a pipe, not a directory. */
static int open_script(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct stat st;

	if (fd < 0)
		return -errno;
	if (!fstat(fd, &st) && S_ISDIR(st.st_mode)) {
		close(fd);
		return -EISDIR;
	}
	return fd;
}

enum run script_run_file(struct session *s, const char *path, const struct str *args,
			 size_t nr_args, int *err)
{
	struct frame *f;
	int fd = open_script(path);

	*err = fd < 0 ? fd : 0;
	if (fd < 0)
		return RUN_FAILED;
	f = frame_push(s, path);
	if (!f) {
		close(fd);
		*err = -ELOOP;
		return RUN_FAILED;
	}
	f->fd = fd;
	f->args = args;
	f->nr_args = nr_args;
	return run_frame(s, f, fd, NULL, 0);
}

enum run script_run_fd(struct session *s, int fd, const char *name, const struct str *args,
		       size_t nr_args)
{
	struct frame *f = frame_push(s, name);

	f->args = args;
	f->nr_args = nr_args;
	return run_frame(s, f, fd, NULL, 0);
}

enum run script_run_text(struct session *s, struct str text, const char *name, const struct str *args,
			 size_t nr_args)
{
	struct frame *f = frame_push(s, name);

	f->args = args;
	f->nr_args = nr_args;
	return run_frame(s, f, -1, text.s, text.len);
}

bool script_allowed(const struct session *s, const char *path)
{
	size_t len;
	char *real;
	bool below;

	if (!s->safe)
		return true;
	real = s->safe_folder ? realpath(path, NULL) : NULL;
	if (!real)
		return false;
	len = strlen(s->safe_folder);
	below = !strncmp(real, s->safe_folder, len) && (real[len] == '/' || len == 1);
	free(real);
	return below;
}
