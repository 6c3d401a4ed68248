// SPDX-License-Identifier: MIT
/* No editor: the terminal's own line discipline (erase, kill, Ctrl-D) and nothing beyond it. */
#include "lineedit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lineedit_tty.h"
#include "linereader.h"

static volatile sig_atomic_t *interrupted;
static char *buf;	/* LINEREADER_MAX_LINE bytes and two more */
static size_t filled;	/* bytes read; those of the line handed out last come first */
static size_t used;	/* bytes of the line handed out last, its newline too */

const char *lineedit_name(void)
{
	return "plain";
}

int lineedit_open(volatile sig_atomic_t *flag)
{
	interrupted = flag;
	tty_set_ctype();
	tty_continue_catch();
	tty_open();
	filled = used = 0;
	if (!buf)
		buf = malloc(LINEREADER_MAX_LINE + 2);
	return buf ? 0 : -ENOMEM;
}

static void show_prompt(const char *prompt)
{
	for (; *prompt; prompt++)
		if (*prompt != '\001' && *prompt != '\002')
			putchar(*prompt);
	fflush(stdout);
}

/* Bytes of the line that is complete in the buffer, with its newline; 0 if there is none. */
static size_t complete_line_bytes(void)
{
	char *newline = memchr(buf, '\n', filled);

	return newline ? (size_t)(newline - buf) + 1 : 0;
}

/* Reads what the terminal hands over: mostly a line, less of it after Ctrl-D. -errno, or bytes. */
static ssize_t read_more(void)
{
	ssize_t got;

	/* The terminal itself keeps lines shorter; what follows a longer one is its own line. */
	if (filled > LINEREADER_MAX_LINE) {
		buf[filled++] = '\n';
		return 1;
	}
	got = tty_read(buf + filled, LINEREADER_MAX_LINE + 1 - filled, interrupted);
	if (got > 0)
		filled += (size_t)got;
	return got;
}

static enum lineedit_status give_up(enum lineedit_status status)
{
	filled = used = 0;
	putchar('\n');
	fflush(stdout);
	return status;
}

enum lineedit_status lineedit_read(const char *prompt, const char **line)
{
	int empty_reads = 0;
	size_t n;

	filled -= used;
	memmove(buf, buf + used, filled);
	used = 0;
	if (*interrupted) {
		filled = 0;
		return tty_interrupted(interrupted);
	}
	/* What happened while a command ran has been seen to. */
	tty_continued();
	show_prompt(prompt);
	while ((n = complete_line_bytes()) == 0) {
		ssize_t got = read_more();

		if (*interrupted)
			return give_up(tty_interrupted(interrupted));
		/* After Ctrl-Z and fg; the terminal itself has dropped what was typed. */
		if (tty_continued())
			show_prompt(prompt);
		if (got < 0 && got != -EINTR) {
			errno = (int)-got;
			return give_up(errno == EIO ? EDIT_EOF : EDIT_ERR);
		}
		/* Ctrl-D behind text is ignored once, as the editors do; a dead terminal repeats it. */
		if (got == 0 && (filled == 0 || ++empty_reads > 2))
			return give_up(EDIT_EOF);
	}
	used = n;
	buf[n - 1] = '\0';
	*line = buf;
	return EDIT_LINE;
}

void lineedit_drop_paste(void)
{
	filled = used;
}

void lineedit_add_history(const char *line)
{
	(void)line;
}

void lineedit_set_completer(lineedit_complete_fn *fn, void *arg)
{
	(void)fn;
	(void)arg;
}

void lineedit_print_above(const char *text)
{
	fputs(text, stdout);
	fflush(stdout);
}

void lineedit_close(void)
{
	tty_close();
	free(buf);
	buf = NULL;
	filled = used = 0;
}
