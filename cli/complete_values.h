/* SPDX-License-Identifier: MIT */
#ifndef MMSH_COMPLETE_VALUES_H
#define MMSH_COMPLETE_VALUES_H

/* The candidates for one word, by what may stand there. complete.c finds out what may. */

#include "command.h"
#include "completions.h"
#include "token.h"

struct session;
struct task_struct;

struct completing {
	const struct session *s;
	const struct task_struct *task;	/* whose addresses; NULL: none */
	const char *word;		/* what candidates begin with; starts at out->start */
	size_t len;
	bool quoted;			/* inside of a quote */
	struct completions *out;
};

/* Adds one word if it fits. */
void offer(const struct completing *c, const char *word);

/* The person's aliases. */
void offer_aliases(const struct completing *c);

/* Commands and aliases, and `else` where a block has just ended. */
void offer_commands(const struct completing *c, bool after_block);

/* Variables: behind the `$` or `${` that c->word begins with, or (@dollar false) bare names. */
void offer_variables(const struct completing *c, bool dollar);

/* The words of a keyword list; NULL: none. */
void offer_keywords(const struct completing *c, const struct keyword *words);

/* What fits a parameter of @cmd, its key not included. Moves c->word to the part completed. */
void offer_values(struct completing *c, const struct command *cmd, const struct param *p);

/* Adds @name behind the first @folder_len bytes that were typed, escaped as the word is quoted. */
void offer_name(const struct completing *c, size_t folder_len, const char *name, bool folder);

/* Names of things that the machine or the session has now. False: the kind stands for none. */
bool offer_names(const struct completing *c, const struct command *cmd, enum param_kind kind);

/* Paths below /proc. */
void offer_proc_path(struct completing *c);

/*
 * Words of the language that no parameter describes: `for NAME in`, `TEXT > /proc/...`, the names
 * of settings. @words are the command's, the one at the cursor last. False: nothing special here.
 */
bool offer_special(struct completing *c, const struct command *cmd, const struct word *words,
		   size_t nr);

#endif
