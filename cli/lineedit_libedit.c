// SPDX-License-Identifier: MIT
/*
 * The line editor by libedit, through its own interface: the Readline emulation keeps no hold on
 * signals and completion. Characters come from get_char(), so Ctrl-C is never lost.
 */
#include "lineedit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include <histedit.h>

#include "history.h"
#include "lineedit_tty.h"

static volatile sig_atomic_t *interrupted;
static lineedit_complete_fn *completer;
static void *completer_arg;
static EditLine *el;
static History *past;
static char *shown_prompt;
static char *entered;
static char *last_line;	/* when TAB was pressed last, and where */
static size_t last_pos;
static bool reading, ended;

const char *lineedit_name(void)
{
	return "libedit";
}

static char *prompt_of(EditLine *e)
{
	(void)e;
	return shown_prompt;
}

/* The terminal has wrapped the line anew: what stands on the cursor's row goes. */
static void clear_row(void)
{
	char *clear = NULL;

	if (el_get(el, EL_GETTC, "cd", &clear, NULL) == 0 && clear) {
		printf("\r%s", clear);
		fflush(stdout);
	}
}

/* True if the line goes on. */
static bool serve_signal(int sig)
{
	if (sig == SIGWINCH) {
		clear_row();
		el_resize(el);
	} else {
		el_set(el, EL_PREP_TERM, 0);
		if (!tty_signal_deliver(sig))
			return false;
		el_set(el, EL_PREP_TERM, 1);
	}
	el_set(el, EL_REFRESH);
	return true;
}

/* One byte: 1, 0 at end of file, or -errno. */
static int get_byte(char *byte)
{
	for (;;) {
		ssize_t got = tty_read(byte, 1, interrupted);
		int sig;

		if (got > 0)
			return 1;
		sig = tty_signal_take();
		if (sig && !serve_signal(sig)) {
			ended = true;
			return 0;
		}
		if (*interrupted || got != -EINTR)
			return *interrupted ? -EINTR : (int)got;
	}
}

/* libedit's source of characters: 1, 0 at end of file, or -1. */
static int get_char(EditLine *e, wchar_t *wide)
{
	mbstate_t state;
	char byte;

	(void)e;
	memset(&state, 0, sizeof(state));
	for (;;) {
		int got = get_byte(&byte);

		if (got <= 0) {
			errno = -got;
			return got < 0 ? -1 : 0;
		}
		switch (mbrtowc(wide, &byte, 1, &state)) {
		case (size_t)-2:
			break;
		case (size_t)-1:
			/* Not UTF-8: dropped, as there is no character to edit. */
			memset(&state, 0, sizeof(state));
			break;
		default:
			return 1;
		}
	}
}

static size_t terminal_width(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return 80;
}

static unsigned char list_words(const struct completions *c)
{
	char *text = tty_columns(c, terminal_width());

	printf("\n%s", text ? text : "");
	fflush(stdout);
	free(text);
	return CC_REDISPLAY;
}

static unsigned char show_hint(const struct completions *c)
{
	printf("\n%s\n", c->hint);
	fflush(stdout);
	return CC_REDISPLAY;
}

/* Inserts what all words share and the line does not have yet: true if that was anything. */
static bool insert_common(const struct completions *c, size_t have)
{
	size_t common = completions_common(c);
	char *text;

	if (c->nr == 0 || (common <= have && (c->nr > 1 || !c->append)))
		return false;
	text = strndup(c->words[0] + have, common - have);
	if (!text)
		return false;
	if (*text)
		el_insertstr(el, text);
	if (c->nr == 1 && c->append)
		el_insertstr(el, (const char[]){ c->append, '\0' });
	free(text);
	return true;
}

/* TAB inserts; a second TAB at the same place lists. */
static unsigned char complete_at_cursor(EditLine *e, int key)
{
	const LineInfo *info = el_line(e);
	size_t pos = (size_t)(info->cursor - info->buffer);
	char *line = strndup(info->buffer, (size_t)(info->lastchar - info->buffer));
	unsigned char result = CC_REFRESH_BEEP;
	struct completions found;
	bool again;

	(void)key;
	if (!line || !completer) {
		free(line);
		return CC_ERROR;
	}
	completions_init(&found);
	found.start = pos;
	completer(completer_arg, line, pos, &found);
	again = last_line && last_pos == pos && strcmp(last_line, line) == 0;
	free(last_line);
	last_line = line;
	last_pos = pos;
	if (insert_common(&found, pos - found.start))
		result = found.nr == 1 ? CC_REFRESH : CC_REFRESH_BEEP;
	else if (found.nr > 1 && again)
		result = list_words(&found);
	else if (found.nr == 0 && found.hint[0])
		result = show_hint(&found);
	completions_release(&found);
	return result;
}

/* What every terminal user expects and libedit's emacs mode does not bind by itself. */
static void bind_keys(void)
{
	static const char *const keys[][2] = {
		{ "^I", "mmsh-complete" },
		{ "^R", "em-inc-search-prev" },
		{ "^W", "ed-delete-prev-word" },
		{ "\\e[1~", "ed-move-to-beg" },
		{ "\\e[4~", "ed-move-to-end" },
		{ "\\e[7~", "ed-move-to-beg" },
		{ "\\e[8~", "ed-move-to-end" },
		{ "\\e[H", "ed-move-to-beg" },
		{ "\\e[F", "ed-move-to-end" },
		{ "\\e[3~", "ed-delete-next-char" },
		{ "\\e[1;5C", "em-next-word" },
		{ "\\e[1;5D", "ed-prev-word" },
	};

	/* By the wide interface, which keeps the strings; the other one copies and never frees them. */
	el_wset(el, EL_ADDFN, L"mmsh-complete", L"Completes the word", complete_at_cursor);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		el_set(el, EL_BIND, keys[i][0], keys[i][1], NULL);
}

int lineedit_open(volatile sig_atomic_t *flag)
{
	FILE *quiet = fopen("/dev/null", "w");
	HistEvent event;

	interrupted = flag;
	tty_set_ctype();
	/* An unknown terminal is no reason to complain: libedit then treats it as dumb. */
	el = el_init("mmsh", stdin, stdout, quiet ? quiet : stderr);
	past = history_init();
	if (el)
		el_set(el, EL_SETFP, 2, stderr);
	if (quiet)
		fclose(quiet);
	if (!el || !past) {
		lineedit_close();
		return -ENOMEM;
	}
	history(past, &event, H_SETSIZE, HISTORY_MAX_LINES);
	el_set(el, EL_SIGNAL, 0);
	el_set(el, EL_EDITOR, "emacs");
	el_set(el, EL_HIST, history, past);
	el_set(el, EL_GETCFN, get_char);
	bind_keys();
	el_source(el, NULL);
	tty_open();
	return 0;
}

/*
 * libedit marks invisible parts by one character at both ends, so \002 \001 in a row would read as
 * an invisible part of their own; and it keeps them only in front of a visible character, so a
 * last one changes places with the blank before it.
 */
static char *prompt_for_libedit(const char *prompt)
{
	size_t len = strlen(prompt);
	char *text = malloc(len + 1);
	char *to = text, *last;

	for (; text && *prompt; prompt++) {
		if (prompt[0] == '\002' && prompt[1] == '\001')
			prompt++;
		else
			*to++ = *prompt == '\002' ? '\001' : *prompt;
	}
	if (!text)
		return NULL;
	*to = '\0';
	if (to > text && to[-1] == '\001') {
		to[-1] = '\0';
		last = strrchr(text, '\001');
		to[-1] = '\001';
		if (last && last > text && last[-1] == ' ') {
			memmove(last - 1, last, (size_t)(to - last));
			to[-1] = ' ';
		}
	}
	return text;
}

static const char *read_text(int *len)
{
	const char *text;

	ended = false;
	reading = true;
	tty_signals_catch();
	/* Before the prompt shows: what is typed at once must not be echoed by the terminal, too. */
	el_set(el, EL_PREP_TERM, 1);
	/* The window may have changed its size while a command ran. */
	el_resize(el);
	text = el_gets(el, len);
	tty_signals_release();
	reading = false;
	return text;
}

static enum lineedit_status give_up(enum lineedit_status status)
{
	fputs(status == EDIT_INTR ? "^C\n" : "\n", stdout);
	fflush(stdout);
	return status;
}

enum lineedit_status lineedit_read(const char *prompt, const char **line)
{
	const char *text;
	int len = 0, err;

	if (*interrupted)
		return tty_interrupted(interrupted);
	free(shown_prompt);
	shown_prompt = prompt_for_libedit(prompt);
	if (!shown_prompt) {
		errno = ENOMEM;
		return EDIT_ERR;
	}
	el_set(el, EL_PROMPT_ESC, prompt_of, '\001');
	errno = 0;
	text = read_text(&len);
	err = errno;
	if (*interrupted)
		return give_up(tty_interrupted(interrupted));
	if (!text || len <= 0 || ended) {
		errno = err;
		return give_up(len < 0 && err != EIO && !ended ? EDIT_ERR : EDIT_EOF);
	}
	free(entered);
	entered = strndup(text, strcspn(text, "\r\n"));
	if (!entered) {
		errno = ENOMEM;
		return EDIT_ERR;
	}
	*line = entered;
	return EDIT_LINE;
}

void lineedit_drop_paste(void)
{
	/* Each line of a paste comes by itself; Ctrl-C has made the terminal drop the others. */
}

void lineedit_add_history(const char *line)
{
	HistEvent event;

	history(past, &event, H_ENTER, line);
}

void lineedit_set_completer(lineedit_complete_fn *fn, void *arg)
{
	completer = fn;
	completer_arg = arg;
}

void lineedit_print_above(const char *text)
{
	if (reading)
		putchar('\n');
	fputs(text, stdout);
	fflush(stdout);
	if (reading)
		el_set(el, EL_REFRESH);
}

void lineedit_close(void)
{
	if (past)
		history_end(past);
	if (el)
		el_end(el);
	tty_close();
	past = NULL;
	el = NULL;
	free(shown_prompt);
	free(entered);
	free(last_line);
	shown_prompt = entered = last_line = NULL;
}
