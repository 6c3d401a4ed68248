/* SPDX-License-Identifier: MIT */
#ifndef MMSH_LINEEDIT_TTY_H
#define MMSH_LINEEDIT_TTY_H

/* What the line editors share: signals while a line is read, pasted lines, completion's text. */

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "completions.h"
#include "lineedit.h"

/*
 * setlocale(LC_CTYPE); where the environment asks for the C locale, C.UTF-8 if there is one. True
 * if it was replaced so.
 */
bool tty_set_ctype(void);

/*
 * While a line is read the terminal may be in raw mode, so signals that stop or end the program
 * are only noted: the editor restores the terminal and then delivers them.
 */
void tty_signals_catch(void);
void tty_signals_release(void);

/* The signal noted since the last call (SIGWINCH last), or 0. */
int tty_signal_take(void);

/* Delivers @sig as if it had not been caught. True if the program goes on reading (SIGTSTP). */
bool tty_signal_deliver(int sig);

/*
 * For an editor that leaves the terminal as it is, so that Ctrl-Z stops the program at once: notes
 * that it goes on. tty_continued(): whether it has since the last call.
 */
void tty_continue_catch(void);
bool tty_continued(void);

/*
 * Waits until @fd can be read: 0. -EINTR when a signal was noted or *@interrupted is set, even
 * just before the call. With *@interrupted, what can be read is for the next line.
 */
int tty_wait(int fd, const volatile sig_atomic_t *interrupted);

/* Between them tty_read() reads what is typed; without them it reads standard input. */
void tty_open(void);
void tty_close(void);

/* Waits as tty_wait() does and reads: bytes, 0 at end of file, or -errno; with -EINTR nothing was read. */
ssize_t tty_read(void *buf, size_t size, const volatile sig_atomic_t *interrupted);

/* What a line that was interrupted comes to: clears SIGINT, any other signal is for the caller. */
enum lineedit_status tty_interrupted(volatile sig_atomic_t *interrupted);

/* The lines of a paste, handed out one by one. */
struct tty_paste {
	char *text;	/* malloc; NULL: none */
	char *next;	/* the first line not handed out; NULL: none */
};

/* Takes over @text and returns its first line. */
const char *tty_paste_begin(struct tty_paste *p, char *text);
/* The next line, or NULL. */
const char *tty_paste_next(struct tty_paste *p);
void tty_paste_drop(struct tty_paste *p);

/*
 * The words in columns for a terminal @width wide, downwards first, as ls has them; allocated by
 * malloc, NULL when there is no memory. A folder that all lie in is left out, control characters
 * are made visible.
 */
char *tty_columns(const struct completions *c, size_t width);

#endif
