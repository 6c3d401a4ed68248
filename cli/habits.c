// SPDX-License-Identifier: MIT
#include "habits.h"

#include <stdio.h>

#include "parse.h"
#include "safe_text.h"

struct habit {
	const char *word, *instead;
};

static const char no_folders[] = "nobody is in a folder; ls PATH and cat PATH take paths of the simulated /proc";
static const char no_editor[] = "files are edited outside; source FILE runs one";
static const char no_filter[] = "there are no filters; get NAME picks a figure of a view, set pager on pages it";
static const char leave[] = "quit ends the shell, and exit a simulated process";
static const char blanks[] = "NAME = VALUE, with blanks, sets a variable";
static const char no_jump[] = "a loop ends where its condition does: while EXPR { ... }";
static const char no_call[] = "blanks stand before and between a command's words, and no parentheses: mmap 64K rw";

static const struct habit commands[] = {
	{"clear", "Ctrl-L clears the screen"},
	{"reset", "Ctrl-L clears the screen; boot starts the machine afresh"},
	{"lab", "labs are run from outside: mmsh lab lists them, mmsh lab L01 runs one"},
	{"grade", "answers are graded from outside: mmsh grade LAB ANSWERS"},
	{"history", "the up arrow and Ctrl-R find lines again; undo takes commands back"},
	{"cd", no_folders}, {"pwd", no_folders}, {"pushd", no_folders}, {"popd", no_folders},
	{"vi", no_editor}, {"vim", no_editor}, {"nano", no_editor}, {"emacs", no_editor}, {"ed", no_editor},
	{"grep", no_filter}, {"head", no_filter}, {"tail", no_filter}, {"less", no_filter}, {"more", no_filter},
	{"wc", no_filter}, {"sort", no_filter}, {"awk", no_filter}, {"sed", no_filter},
	{"logout", leave}, {"bye", leave}, {"q", leave}, {":q", leave}, {":wq", leave}, {"bash", leave}, {"sh", leave},
	{"kill", "on PID exit ends a process"},
	{"sleep", "tick N lets N seconds of virtual time pass"},
	{"uptime", "cat /proc/uptime has the seconds of virtual time since boot, and those without work"},
	{"strace", "trace full tells what commands cause, trace raw in ftrace's format"},
	{"sudo", "commands run as root until setuid gives that up"},
	{"su", "setuid UID makes the current process another user's"},
	{"let", blanks}, {"declare", blanks}, {"local", blanks}, {"int", blanks},
	{"break", no_jump}, {"continue", no_jump},
	{"unset", "variables stay; an unknown one is an error"},
	{"function", "alias NAME COMMAND gives a command a name, source FILE runs a script"},
	{"?", "help lists the commands"},
};

static const struct habit signs[] = {
	{"|", "there are no pipes; get NAME picks a figure; mmsh -c 'COMMANDS' | ... works outside"},
	{"||", "there is no ||; try COMMAND never fails and is 0 or the errno"},
	{"&&", "there is no &&; one command follows another behind ;"},
	{"&", "nothing runs in the background; fork makes a process"},
	{">", "nothing is redirected; mmsh -c 'COMMANDS' > FILE works outside, save FILE keeps the session"},
	{">>", "nothing is redirected; mmsh -c 'COMMANDS' >> FILE works outside"},
	{"<", "nothing is redirected; source FILE runs the commands in a file"},
	{"MAP_ANONYMOUS", "a mapping without file=NAME is anonymous"},
	{"anonymous", "a mapping without file=NAME is anonymous"},
	{"2>&1", "nothing is redirected; try COMMAND prints errors where the rest is printed"},
};

static const char backtick[] = "there are no backticks; $(COMMAND) stands for a command's value";

#define NR(habits) (sizeof(habits) / sizeof((habits)[0]))

static const char *find_habit(const struct habit *habits, size_t nr, struct str word)
{
	for (size_t i = 0; i < nr; i++)
		if (str_is(word, habits[i].word))
			return habits[i].instead;
	return NULL;
}

/* x=3 */
static bool is_tight_assignment(struct str word)
{
	const char *equals = word.len ? memchr(word.s, '=', word.len) : NULL;

	return equals && is_name((struct str){word.s, (size_t)(equals - word.s)});
}

/* mmap(64K */
static bool is_c_call(struct str word)
{
	const char *paren = word.len ? memchr(word.s, '(', word.len) : NULL;

	return paren && command_find(word.s, (size_t)(paren - word.s));
}

const char *habit_of_command(struct str name)
{
	if (name.len && name.s[0] == '`')
		return backtick;
	if (is_c_call(name))
		return no_call;
	return is_tight_assignment(name) ? blanks : find_habit(commands, NR(commands), name);
}

static const char *habit_of_words(struct cmdline args)
{
	for (size_t i = 0; i < args.nr; i++) {
		const struct word *w = &args.words[i];
		const char *instead;

		if (w->flags & WORD_QUOTED)
			continue;
		instead = w->s[0] == '`' ? backtick : find_habit(signs, NR(signs), word_text(w));
		if (instead)
			return instead;
	}
	return NULL;
}

static bool is_key(const struct command *cmd, struct str word)
{
	for (const struct param *p = cmd->params; p && p->kind != PARAM_END; p++)
		if (p->key && str_is(word, p->key))
			return true;
	return false;
}

/* -h, --help, -la: the first word like an option that the command has not; NULL: there is none. */
static const struct word *find_option(const struct command *cmd, struct cmdline args)
{
	for (size_t i = 0; i < args.nr; i++) {
		const struct word *w = &args.words[i];
		bool letter = w->len > 1 && ((w->s[1] | 0x20) >= 'a' && (w->s[1] | 0x20) <= 'z');

		if (w->s[0] == '-' && w->len > 1 && (letter || w->s[1] == '-') && !is_key(cmd, word_text(w)))
			return w;
	}
	return NULL;
}

/* Whether a word's variables are put in before the command has it. */
static bool takes_variables(struct cmdline args)
{
	for (size_t i = 0; i < args.nr; i++)
		if (args.words[i].flags & WORD_DOLLAR)
			return true;
	return false;
}

void explain_habit(struct session *s, const struct command *cmd, struct cmdline args)
{
	const char *instead = habit_of_words(args);
	const struct word *option = find_option(cmd, args);
	char message[FAILURE_MESSAGE_MAX], visible[64];

	if (s->unwind != RUN_FAILED || s->failure.kind != FAILURE_MESSAGE)
		return;
	if (instead) {
		fail_message(s, "%s", instead);
	} else if (option) {
		safe_text(visible, sizeof(visible), option->s, option->len, SAFE_NAME);
		fail_message(s, "%s is none of its options; help %s tells what it takes", visible, cmd->name);
	} else if (!strcmp(cmd->name, "alias") && takes_variables(args)) {
		snprintf(message, sizeof(message), "%.*s", (int)sizeof(message) - 1, s->failure.message);
		fail_message(s, "%s; between single quotes variables wait until the alias is used", message);
	}
}
