// SPDX-License-Identifier: MIT
/* The line editor by GNU Readline. Readline's own signal handlers stay off: it gets its keys from get_key(). */
#include "lineedit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "lineedit_tty.h"

static volatile sig_atomic_t *interrupted;
static lineedit_complete_fn *completer;
static void *completer_arg;
static struct completions found;
static struct tty_paste paste;
static bool is_open, reading, ended;
static size_t ending;	/* keys that inner_end() gave since the line began */

const char *lineedit_name(void)
{
	return "readline";
}

/* True if the line goes on. */
static bool serve_signal(int sig)
{
	if (sig == SIGWINCH) {
		rl_resize_terminal();
		return true;
	}
	rl_deprep_terminal();
	if (!tty_signal_deliver(sig))
		return false;
	rl_prep_terminal(1);
	rl_forced_update_display();
	return true;
}

/* The key by which readline ends the line; its text is for nobody. */
static int end_line(void)
{
	rl_done = 1;
	return '\n';
}

/*
 * Readline may be within something that reads keys of its own: a search, a quoted key, the question whether
 * to display 120 possibilities. That is ended by its own keys: Ctrl-G, and what ends a paste, as Ctrl-C has
 * made the terminal drop the end that it had.
 */
static int inner_end(void)
{
	static const char keys[] = "\007\033[201~";

	if (RL_ISSTATE(RL_STATE_COMPLETING))
		return 'n';
	return keys[ending++ % (sizeof(keys) - 1)];
}

static int drop_line(void)
{
	if (RL_ISSTATE(RL_STATE_MOREINPUT))
		return inner_end();
#if RL_READLINE_VERSION >= 0x0801
	/* What was pasted last is shown marked; putting that right would overwrite the ^C. */
	rl_deactivate_mark();
#endif
	rl_point = rl_end;
	rl_redisplay();
	rl_echo_signal_char(SIGINT);
	return end_line();
}

/* Readline's source of keys. */
static int get_key(FILE *in)
{
	(void)in;
	for (;;) {
		unsigned char key;
		ssize_t got = tty_read(&key, 1, interrupted);
		int sig;

		if (got > 0)
			return key;
		sig = tty_signal_take();
		if (sig && !serve_signal(sig)) {
			ended = true;
			return end_line();
		}
		if (*interrupted)
			return drop_line();
		if (got != -EINTR)
			return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF;
	}
}

/* Readline asks what separates words: the byte before the part that we would complete. */
static char *find_word(void)
{
	static char before[2];

	completions_release(&found);
	completions_init(&found);
	found.start = (size_t)rl_point;
	if (completer)
		completer(completer_arg, rl_line_buffer, (size_t)rl_point, &found);
	before[0] = found.start ? rl_line_buffer[found.start - 1] : '\0';
	return before;
}

/*
 * The first @len bytes of @word as readline needs them: it replaces rl_line_buffer[start, point),
 * the word is for [found.start, point). Both begin alike, so the difference is put in or left out.
 */
static char *fit(const char *word, size_t len, size_t start)
{
	size_t lead = found.start > start ? found.start - start : 0;
	size_t skip = found.start < start ? start - found.start : 0;
	char *s;

	skip = skip < len ? skip : len;
	s = malloc(lead + len - skip + 1);
	if (s) {
		memcpy(s, rl_line_buffer + start, lead);
		memcpy(s + lead, word + skip, len - skip);
		s[lead + len - skip] = '\0';
	}
	return s;
}

static void show_hint(void)
{
	char line[sizeof(found.hint) + 1];

	snprintf(line, sizeof(line), "%s\n", found.hint);
	lineedit_print_above(line);
}

static char **attempt(const char *text, int start, int end)
{
	char **matches;

	(void)text;
	rl_attempted_completion_over = 1;
	/* At the line's start readline does not ask where the word begins. */
	if (end == 0)
		find_word();
	if (found.nr == 0) {
		if (found.hint[0])
			show_hint();
		return NULL;
	}
	rl_completion_append_character = found.append;
	rl_completion_suppress_append = found.append == '\0';
	/* matches[0] is what replaces the text; a lone word has no further entry. */
	matches = calloc(found.nr + 2, sizeof(*matches));
	if (!matches)
		return NULL;
	matches[0] = fit(found.words[0], completions_common(&found), (size_t)start);
	for (size_t i = 0; found.nr > 1 && i < found.nr; i++)
		matches[i + 1] = fit(found.words[i], strlen(found.words[i]), (size_t)start);
	return matches;
}

/* Lists the words without the folder they lie in; matches[0] is what they share. */
static void show_words(char **matches, int nr, int widest)
{
	const char *slash = strrchr(matches[0], '/');
	size_t folder = slash ? (size_t)(slash - matches[0]) + 1 : 0;
	char **shown = calloc((size_t)nr + 2, sizeof(*shown));

	for (int i = 0; shown && i <= nr; i++)
		shown[i] = matches[i] + folder;
	rl_display_match_list(shown ? shown : matches, nr, widest - (int)folder);
	rl_forced_update_display();
	free(shown);
}

int lineedit_open(volatile sig_atomic_t *flag)
{
	interrupted = flag;
	/* Readline asks the environment again before every line. */
	if (tty_set_ctype())
		setenv("LC_ALL", "C.UTF-8", 1);
	rl_readline_name = "mmsh";
	rl_catch_signals = 0;
	rl_catch_sigwinch = 0;
	rl_change_environment = 0;
	rl_getc_function = get_key;
	rl_attempted_completion_function = attempt;
	rl_completion_word_break_hook = find_word;
	rl_completion_display_matches_hook = show_words;
	rl_sort_completion_matches = 0;
	tty_open();
	rl_instream = stdin;
	rl_outstream = stdout;
	rl_initialize();
	using_history();
	is_open = true;
	return 0;
}

/* At end of file readline ends the line itself where it ends bracketed paste mode. */
static void end_line_after_eof(void)
{
	const char *bracketed = rl_variable_value("enable-bracketed-paste");

	if (!bracketed || strcmp(bracketed, "on") != 0)
		putchar('\n');
	fflush(stdout);
}

static char *read_text(const char *prompt)
{
	char *text;

	/* The window may have changed its size while a command ran. */
	rl_reset_screen_size();
	ended = false;
	ending = 0;
	reading = true;
	tty_signals_catch();
	text = readline(prompt);
	tty_signals_release();
	reading = false;
	return text;
}

enum lineedit_status lineedit_read(const char *prompt, const char **line)
{
	char *text;

	if (*interrupted) {
		tty_paste_drop(&paste);
		return tty_interrupted(interrupted);
	}
	*line = tty_paste_next(&paste);
	if (*line)
		return EDIT_LINE;
	text = read_text(prompt);
	if (*interrupted) {
		free(text);
		return tty_interrupted(interrupted);
	}
	if (!text || ended) {
		free(text);
		end_line_after_eof();
		return EDIT_EOF;
	}
	*line = tty_paste_begin(&paste, text);
	return EDIT_LINE;
}

void lineedit_drop_paste(void)
{
	paste.next = NULL;
}

void lineedit_add_history(const char *line)
{
	add_history(line);
}

void lineedit_set_completer(lineedit_complete_fn *fn, void *arg)
{
	completer = fn;
	completer_arg = arg;
}

void lineedit_print_above(const char *text)
{
	if (reading)
		rl_clear_visible_line();
	fputs(text, stdout);
	if (reading) {
		rl_on_new_line();
		rl_redisplay();
	}
}

void lineedit_close(void)
{
	if (!is_open)
		return;
	is_open = false;
	tty_close();
	tty_paste_drop(&paste);
	completions_release(&found);
	completions_init(&found);
	clear_history();
}
