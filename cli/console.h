/* SPDX-License-Identifier: MIT */
/*
 * console.h - where results and errors go. Results are kept in a buffer of our own and written
 * when it is full, before an error is written (so that both appear in the order in which they
 * happen), before input is waited for, and at the end. While a capture is set, both go there
 * instead, in order; while muted, both are dropped.
 */
#ifndef MMSH_CONSOLE_H
#define MMSH_CONSOLE_H

#include <stdbool.h>
#include <stddef.h>

#include "paint.h"
#include "value.h"

#define CONSOLE_ROOM ((size_t)64 * 1024)

struct console {
	char *buf;
	size_t count;
	unsigned long long written;	/* bytes, told or captured */
	int error;			/* errno of the first failed write; then all is dropped */
	unsigned int mute;		/* > 0: drop results and errors */
	struct seq_file *capture;	/* results and errors go here; NULL: to the descriptors */
	bool out_tty, err_tty;		/* terminals see control characters in a visible form */
	bool out_color, err_color;	/* which may have colours; see paint_allowed() */
};

/* How a result may look where a person reads it; what is NULL does nothing. */
struct console_look {
	paint_fn *paint;		/* puts colours in, where there may be some */
	/* Shows the text in another way, by a pager. False: it was not shown. */
	bool (*page)(void *arg, const char *text, size_t len);
	void *arg;
};

void console_init(struct console *con);
/** Writes what is left. Returns 0 or the errno of the first write that failed. */
int console_finish(struct console *con);

void console_flush(struct console *con);
/** A result. */
void console_write(struct console *con, const char *text, size_t len);
/** A result that may have colours, or be paged; captured, it is plain. */
void console_show(struct console *con, const char *text, size_t len, const struct console_look *look);
/** A value on a line of its own. */
void console_value(struct console *con, struct value v);
/** A whole error line, its newline included. */
void console_error(struct console *con, const char *text, size_t len);
void console_errorf(struct console *con, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#endif
