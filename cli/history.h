/* SPDX-License-Identifier: MIT */
#ifndef MMSH_HISTORY_H
#define MMSH_HISTORY_H

/*
 * The history file: $MMSH_HISTFILE (empty: none), else mmsh/history-EDITOR in $XDG_STATE_HOME or
 * ~/.local/state. Plain text, one line an entry, mode 0600. A line is appended by one write when
 * it is entered; a session that starts cuts the file to its newest HISTORY_MAX_LINES lines, under
 * a lock, so sessions side by side lose nothing. The entries in memory are the line editor's.
 */

#include <stdbool.h>

#define HISTORY_MAX_LINES 5000
#define HISTORY_MAX_BYTES 4096	/* a longer line stays out of the file: one write, whole */

struct history_ops {
	/* Takes one entry, oldest first: lineedit_add_history(). */
	void (*add)(void *arg, const char *line);
	/* Tells once what does not work: the file's path and an errno. */
	void (*warn)(void *arg, const char *path, int err);
	void *arg;
};

struct history_file {
	struct history_ops ops;
	bool works;		/* false: off, or failed and told */
	char *path;		/* NULL: off */
	char *last;		/* the newest entry, for repetitions; NULL: none */
	int fd;			/* the file, open since the first entry came; -1: not yet */
};

/*
 * Finds the file of @editor (lineedit_name()), cuts it and hands its entries to ops->add. What
 * fails is told to ops->warn and leaves a history that lives in memory only; never fatal.
 */
void history_open(struct history_file *h, const char *editor, const struct history_ops *ops);

/*
 * Appends @line to the file and hands it to ops->add, unless it is blank, begins with a space or
 * repeats the newest entry.
 */
void history_add(struct history_file *h, const char *line);

void history_close(struct history_file *h);

/*
 * The path that history_open() takes, by malloc; NULL: no history. The plain editor cannot recall
 * lines, so it has a file only where MMSH_HISTFILE names one.
 */
char *history_path(const char *editor);

#endif
