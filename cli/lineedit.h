/* SPDX-License-Identifier: MIT */
#ifndef MMSH_LINEEDIT_H
#define MMSH_LINEEDIT_H

/*
 * The line editor of an interactive session: GNU Readline, libedit, or the terminal's own line
 * discipline. Exactly one of lineedit_{readline,libedit,plain}.c is linked (MMSH_EDITOR). The
 * libraries keep one editor a process, so these calls take no handle.
 */

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

struct completions;

enum lineedit_status {
	EDIT_LINE,	/* a line was entered */
	EDIT_EOF,	/* Ctrl-D on an empty line, or the terminal is gone */
	EDIT_INTR,	/* Ctrl-C: what was typed is dropped, the cursor is on a new line */
	EDIT_ERR,	/* the terminal cannot be read; errno says why */
};

/* Fills @out with what may stand at byte @pos of @line (see completions.h). */
typedef void lineedit_complete_fn(void *arg, const char *line, size_t pos,
				  struct completions *out);

/* True when an editor may be used at all: standard input and output are both terminals. */
bool lineedit_possible(void);

/* "readline", "libedit" or "plain": part of the history file's name, and shown by --version. */
const char *lineedit_name(void);

/*
 * Prepares the editor. *@interrupted is where the program's own signal handlers (SIGINT, perhaps
 * SIGTERM; without SA_RESTART) leave the signal's number. Sets LC_CTYPE, and nothing else of the
 * locale, so that UTF-8 can be edited. 0 or -errno.
 */
int lineedit_open(volatile sig_atomic_t *interrupted);

/*
 * Shows @prompt (colours as SGR sequences between \001 and \002) and reads one line, without its
 * newline, into *@line: borrowed, valid until the next call. A paste of several lines is handed
 * out one line a call, so the caller never sees a newline. When *interrupted is or becomes SIGINT
 * it is cleared and EDIT_INTR returned; any other signal there stays and gives EDIT_EOF. Call it
 * only when lineedit_possible().
 */
enum lineedit_status lineedit_read(const char *prompt, const char **line);

/* Drops the lines of a paste that were not handed out yet: after an interrupted command. */
void lineedit_drop_paste(void);

/* Makes @line the newest entry of the history in memory (files: history.h). */
void lineedit_add_history(const char *line);

/* Sets what TAB calls; NULL: TAB offers nothing. */
void lineedit_set_completer(lineedit_complete_fn *fn, void *arg);

/* Prints @text, lines that end in newlines, above the prompt and the text being edited, if any. */
void lineedit_print_above(const char *text);

/* Restores the terminal and frees the editor's memory. May be called twice. */
void lineedit_close(void);

#endif
