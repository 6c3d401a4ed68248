// SPDX-License-Identifier: MIT
#include "console.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "arena.h"
#include "progress.h"
#include "safe_text.h"
#include "seq_file.h"

void console_init(struct console *con)
{
	*con = (struct console){
		.buf = xmalloc(CONSOLE_ROOM),
		.out_tty = isatty(STDOUT_FILENO),
		.err_tty = isatty(STDERR_FILENO),
	};
}

/* Returns 0 or errno. A signal that only wants to be noticed does not cut the output short. */
static int write_all(int fd, const char *text, size_t len)
{
	progress_clear();
	while (len > 0) {
		ssize_t n = write(fd, text, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		text += n;
		len -= (size_t)n;
	}
	return 0;
}

void console_flush(struct console *con)
{
	if (con->count && !con->error)
		con->error = write_all(STDOUT_FILENO, con->buf, con->count);
	con->count = 0;
}

static void buffer(struct console *con, const char *text, size_t len)
{
	if (len > CONSOLE_ROOM - con->count)
		console_flush(con);
	if (len > CONSOLE_ROOM) {
		if (!con->error)
			con->error = write_all(STDOUT_FILENO, text, len);
		return;
	}
	memcpy(con->buf + con->count, text, len);
	con->count += len;
}

/*
 * The text with its control characters visible, from malloc; NULL when there is nothing to
 * change.
 */
static char *made_visible(const char *text, size_t len, size_t *visible)
{
	char *copy;

	if (safe_text_clean(text, len, SAFE_LINES))
		return NULL;
	*visible = safe_text(NULL, 0, text, len, SAFE_LINES);
	copy = xmalloc(*visible + 1);
	safe_text(copy, *visible + 1, text, len, SAFE_LINES);
	return copy;
}

/* What a stream of this kind gets to see, in place of *text; to be freed, NULL: the text as it is. */
static char *dressed(const char **text, size_t *len, bool tty, paint_fn *paint)
{
	char *visible = tty ? made_visible(*text, *len, len) : NULL;
	struct seq_file painted;

	if (visible)
		*text = visible;
	if (!paint)
		return visible;
	seq_init(&painted);
	paint(&painted, *text, *len);
	free(visible);
	*text = painted.buf;
	*len = painted.count;
	return painted.buf;
}

/* Whether there is text for the outside; who captures gets it here. */
static bool goes_out(struct console *con, const char *text, size_t len)
{
	if (con->mute || !len)
		return false;
	con->written += len;
	if (con->capture)
		seq_write(con->capture, text, len);
	return !con->capture;
}

void console_show(struct console *con, const char *text, size_t len, const struct console_look *look)
{
	char *owned;

	if (!goes_out(con, text, len))
		return;
	owned = dressed(&text, &len, con->out_tty, con->out_color ? look->paint : NULL);
	if (!look->page || !look->page(look->arg, text, len))
		buffer(con, text, len);
	free(owned);
}

void console_write(struct console *con, const char *text, size_t len)
{
	static const struct console_look plain;

	console_show(con, text, len, &plain);
}

void console_value(struct console *con, struct value v)
{
	char text[VALUE_TEXT + 1];
	size_t len;

	if (con->mute)
		return;
	len = value_text(v, text);
	text[len++] = '\n';
	console_write(con, text, len);
}

void console_error(struct console *con, const char *text, size_t len)
{
	char *owned;

	if (!goes_out(con, text, len))
		return;
	console_flush(con);
	owned = dressed(&text, &len, con->err_tty, con->err_color ? paint_error : NULL);
	write_all(STDERR_FILENO, text, len);
	free(owned);
}

void console_errorf(struct console *con, const char *fmt, ...)
{
	char text[1024];
	va_list ap;
	int len;

	va_start(ap, fmt);
	len = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (len < 0)
		return;
	if ((size_t)len >= sizeof(text)) {
		len = sizeof(text) - 1;
		text[len - 1] = '\n';
	}
	console_error(con, text, (size_t)len);
}

int console_finish(struct console *con)
{
	console_flush(con);
	free(con->buf);
	con->buf = NULL;
	return con->error;
}
