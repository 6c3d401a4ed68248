// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "wait_input.h"

#define BUFFER_SIZE ((size_t)256 * 1024)

_Static_assert(BUFFER_SIZE > LINEREADER_MAX_LINE + 4, "a longest line, CR LF and NUL must fit");

static int open_common(struct linereader *r)
{
	r->buf = malloc(BUFFER_SIZE);
	r->next = r->end = r->buf;
	return r->buf ? 0 : -ENOMEM;
}

int linereader_open_fd(struct linereader *r, int fd)
{
	*r = (struct linereader){ .stuck = LINE_OK, .fd = fd };
	return open_common(r);
}

int linereader_open_text(struct linereader *r, const char *text, size_t len)
{
	*r = (struct linereader){ .stuck = LINE_OK, .fd = -1, .text = text, .text_left = len };
	return open_common(r);
}

static enum line_status stick(struct linereader *r, enum line_status status)
{
	r->stuck = status;
	return status;
}

static bool is_stopped(const void *arg)
{
	const struct linereader *r = arg;

	return *r->stop;
}

/* Bytes, 0 at the end of the input, or -errno. */
static ssize_t fetch(struct linereader *r, size_t room)
{
	if (r->fd >= 0) {
		int err = r->stop ? wait_input(r->fd, is_stopped, r) : 0;
		ssize_t got = err ? err : read(r->fd, r->end, room);

		return !err && got < 0 ? -errno : got;
	}
	if (room > r->text_left)
		room = r->text_left;
	if (room == 0)
		return 0;
	memcpy(r->end, r->text, room);
	r->text += room;
	r->text_left -= room;
	return (ssize_t)room;
}

/* Moves what is left to the buffer's start and reads more behind it. */
static enum line_status fill(struct linereader *r)
{
	size_t left = (size_t)(r->end - r->next);
	ssize_t got;

	memmove(r->buf, r->next, left);
	r->next = r->buf;
	r->end = r->buf + left;
	/* One byte stays free for the NUL behind a last line without newline. */
	got = fetch(r, BUFFER_SIZE - 1 - left);
	if (got == -EINTR)
		return LINE_INTR;
	if (got < 0) {
		r->error = (int)-got;
		r->lineno++;
		return stick(r, LINE_IO);
	}
	r->at_eof = got == 0;
	r->end += got;
	return LINE_OK;
}

static bool skip_byte_order_mark(struct linereader *r)
{
	if (r->lineno > 0 || r->end - r->next < 3 || memcmp(r->next, "\xef\xbb\xbf", 3) != 0)
		return false;
	r->next += 3;
	return true;
}

static enum line_status hand_out(struct linereader *r, char *newline, char **line, size_t *len)
{
	char *start = r->next;
	size_t n = (size_t)(newline - start);
	char *nul;

	if (n > 0 && start[n - 1] == '\r')
		n--;
	r->lineno++;
	/* The NUL tells more about a binary file than its length. */
	nul = memchr(start, '\0', n);
	if (nul) {
		r->column = (size_t)(nul - start) + 1;
		return stick(r, LINE_NUL);
	}
	if (n > LINEREADER_MAX_LINE)
		return stick(r, LINE_TOO_LONG);
	start[n] = '\0';
	r->next = newline < r->end ? newline + 1 : newline;
	*line = start;
	*len = n;
	return LINE_OK;
}

enum line_status linereader_next(struct linereader *r, char **line, size_t *len)
{
	enum line_status status;
	char *newline;
	size_t seen = 0;

	if (r->stuck != LINE_OK)
		return r->stuck;
	for (;;) {
		size_t left = (size_t)(r->end - r->next);

		newline = memchr(r->next + seen, '\n', left - seen);
		if (newline)
			break;
		if (left > LINEREADER_MAX_LINE + 1 || (r->at_eof && left > 0)) {
			newline = r->end;
			break;
		}
		if (r->at_eof)
			return stick(r, LINE_END);
		seen = left;
		status = fill(r);
		if (status != LINE_OK)
			return status;
		if (skip_byte_order_mark(r))
			seen = 0;
	}
	return hand_out(r, newline, line, len);
}

bool linereader_has_line(const struct linereader *r)
{
	return r->stuck != LINE_OK || memchr(r->next, '\n', (size_t)(r->end - r->next)) != NULL;
}

const char *linereader_message(const struct linereader *r, enum line_status status, char *buf,
			       size_t size)
{
	switch (status) {
	case LINE_TOO_LONG:
		snprintf(buf, size, "line longer than %zu bytes", LINEREADER_MAX_LINE);
		break;
	case LINE_NUL:
		snprintf(buf, size, "NUL byte in column %zu", r->column);
		break;
	case LINE_IO:
		snprintf(buf, size, "%s", strerror(r->error));
		break;
	case LINE_INTR:
		snprintf(buf, size, "interrupted");
		break;
	case LINE_OK:
	case LINE_END:
		snprintf(buf, size, "end of input");
		break;
	}
	return buf;
}

void linereader_close(struct linereader *r)
{
	free(r->buf);
	r->buf = r->next = r->end = NULL;
	r->stuck = LINE_END;
}
