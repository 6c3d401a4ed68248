// SPDX-License-Identifier: MIT
#include "lineedit_tty.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "safe_text.h"
#include "wait_input.h"

bool lineedit_possible(void)
{
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

bool tty_set_ctype(void)
{
	const char *name = setlocale(LC_CTYPE, "");

	if (name && strcmp(name, "C") != 0 && strcmp(name, "POSIX") != 0)
		return false;
	return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

/* In the order in which tty_signal_take() tells them. */
static const int caught[] = { SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH };

#define NR_CAUGHT (sizeof(caught) / sizeof(caught[0]))

static volatile sig_atomic_t noted[NR_CAUGHT];
static struct sigaction before[NR_CAUGHT];

static void note_signal(int sig)
{
	for (size_t i = 0; i < NR_CAUGHT; i++)
		if (caught[i] == sig)
			noted[i] = 1;
}

void tty_signals_catch(void)
{
	struct sigaction note = { .sa_handler = note_signal };

	sigemptyset(&note.sa_mask);
	for (size_t i = 0; i < NR_CAUGHT; i++) {
		sigaction(caught[i], &note, &before[i]);
		/* Who started us with nohup wants the signal ignored. */
		if (before[i].sa_handler == SIG_IGN)
			sigaction(caught[i], &before[i], NULL);
	}
}

int tty_signal_take(void)
{
	for (size_t i = 0; i < NR_CAUGHT; i++) {
		if (noted[i]) {
			noted[i] = 0;
			return caught[i];
		}
	}
	return 0;
}

void tty_signals_release(void)
{
	int sig;

	for (size_t i = 0; i < NR_CAUGHT; i++)
		sigaction(caught[i], &before[i], NULL);
	/* The terminal is as it was, so what came at the last moment may have its way. */
	while ((sig = tty_signal_take()) != 0)
		raise(sig);
}

bool tty_signal_deliver(int sig)
{
	tty_signals_release();
	raise(sig);
	tty_signals_catch();
	return sig == SIGTSTP;
}

static bool any_noted(void)
{
	for (size_t i = 0; i < NR_CAUGHT; i++)
		if (noted[i])
			return true;
	return false;
}

static volatile sig_atomic_t continued;

static void note_continued(int sig)
{
	(void)sig;
	continued = 1;
}

void tty_continue_catch(void)
{
	struct sigaction note = { .sa_handler = note_continued };

	sigaction(SIGCONT, &note, NULL);
}

bool tty_continued(void)
{
	bool was = continued;

	continued = 0;
	return was;
}

/* arg: the line's own flag of interruption */
static bool wants_notice(const void *arg)
{
	const volatile sig_atomic_t *interrupted = arg;

	return *interrupted || continued || any_noted();
}

int tty_wait(int fd, const volatile sig_atomic_t *interrupted)
{
	int err = wait_input(fd, wants_notice, (const void *)interrupted);

	/* Of a signal and a key that were there at once the signal came first: Ctrl-C empties the terminal's queue. */
	return *interrupted ? -EINTR : err;
}

/* Where keys are read from. */
static int keyboard = STDIN_FILENO;

void tty_open(void)
{
	char name[PATH_MAX];

	tty_close();
	/*
	 * Ctrl-C empties the terminal's queue, so a read() of what was there a moment ago might wait, with
	 * the signal long noted. It must not; but standard input's own flags are others', too.
	 */
	if (ttyname_r(STDIN_FILENO, name, sizeof(name)) == 0)
		keyboard = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (keyboard < 0)
		keyboard = STDIN_FILENO;
}

void tty_close(void)
{
	if (keyboard != STDIN_FILENO)
		close(keyboard);
	keyboard = STDIN_FILENO;
}

/* What is there already, as most of what was pasted is. Negative: nothing, or somebody must be told something first. */
static ssize_t read_at_once(void *buf, size_t size, const volatile sig_atomic_t *interrupted)
{
	ssize_t got;

	if (keyboard == STDIN_FILENO || wants_notice((const void *)interrupted))
		return -1;
	got = read(keyboard, buf, size);
	return *interrupted ? -1 : got;
}

ssize_t tty_read(void *buf, size_t size, const volatile sig_atomic_t *interrupted)
{
	ssize_t there = read_at_once(buf, size, interrupted);

	if (there >= 0)
		return there;
	for (;;) {
		int err = tty_wait(keyboard, interrupted);
		ssize_t got;

		if (err)
			return err;
		got = read(keyboard, buf, size);
		if (got >= 0)
			return got;
		if (errno != EAGAIN)
			return -errno;
	}
}

enum lineedit_status tty_interrupted(volatile sig_atomic_t *interrupted)
{
	if (*interrupted != SIGINT)
		return EDIT_EOF;
	*interrupted = 0;
	return EDIT_INTR;
}

const char *tty_paste_begin(struct tty_paste *p, char *text)
{
	tty_paste_drop(p);
	p->text = p->next = text;
	return tty_paste_next(p);
}

const char *tty_paste_next(struct tty_paste *p)
{
	char *line = p->next;
	char *end;

	if (!line)
		return NULL;
	end = line + strcspn(line, "\r\n");
	p->next = NULL;
	if (*end) {
		p->next = end + (end[0] == '\r' && end[1] == '\n' ? 2 : 1);
		*end = '\0';
		/* A newline at the very end ends the last line; it does not begin another. */
		if (*p->next == '\0')
			p->next = NULL;
	}
	return line;
}

void tty_paste_drop(struct tty_paste *p)
{
	free(p->text);
	p->text = p->next = NULL;
}

/* Length of a word as shown, with what it takes up on the screen taken to be its characters. */
static size_t shown_width(const char *word)
{
	size_t bytes = safe_text(NULL, 0, word, strlen(word), SAFE_NAME);
	size_t width = bytes;

	if (bytes != strlen(word))
		return bytes;
	for (; *word; word++)
		width -= ((unsigned char)*word & 0xc0) == 0x80;
	return width;
}

static char *append_padded(char *to, char *end, const char *word, size_t width)
{
	size_t shown = shown_width(word);

	to += safe_text(to, (size_t)(end - to), word, strlen(word), SAFE_NAME);
	for (; shown < width && to < end; shown++)
		*to++ = ' ';
	return to;
}

char *tty_columns(const struct completions *c, size_t width)
{
	size_t folder = completions_folder(c);
	size_t widest = 1, bytes = 1, columns, rows;
	char *text, *to;

	for (size_t i = 0; i < c->nr; i++) {
		const char *word = c->words[i] + folder;
		size_t w = shown_width(word);

		widest = w > widest ? w : widest;
		bytes += safe_text(NULL, 0, word, strlen(word), SAFE_NAME);
	}
	columns = (width + 1) / (widest + 2);
	columns = columns ? columns : 1;
	rows = (c->nr + columns - 1) / columns;
	bytes += c->nr * (widest + 2) + rows;
	text = to = malloc(bytes);
	if (!text)
		return NULL;
	for (size_t row = 0; row < rows; row++) {
		for (size_t i = row; i < c->nr; i += rows)
			to = append_padded(to, text + bytes, c->words[i] + folder,
					   i + rows < c->nr ? widest + 2 : 0);
		*to++ = '\n';
	}
	*to = '\0';
	return text;
}
