/* SPDX-License-Identifier: MIT */
/*
 * answer.h - what a question of a lab takes for right. An answer that somebody gives is text: a number, a word, or a
 * few of both. It is compared, and never evaluated: there is no expression, no variable and no command in it.
 */
#ifndef MMSH_ANSWER_H
#define MMSH_ANSWER_H

#include "value.h"

#define ANSWER_MAX 200			/* bytes of an answer, right or given */

struct answer {
	enum answer_kind {
		ANSWER_NUMBER,		/* value; 4096, 0x1000, 4K and 4 kB are one number */
		ANSWER_WORDS,		/* text, word by word; those that are numbers as numbers */
	} kind;
	struct value value;
	char *unit;			/* of the number: kB, faults; NULL: none */
	char *text;			/* as it is shown, without the unit */
};

/** Whether the text that was given is the answer. */
bool answer_is(const struct answer *right, struct str given);

/** The text without the blanks around it. */
struct str str_trim(struct str text);

#endif
