/* SPDX-License-Identifier: MIT */
/*
 * lab.h - the questions of a lab. `ask` puts one: its answer is what a command prints or is worth on the machine as it
 * stands, so nothing that could be looked up is kept. A session has a lab while `mmsh lab` or `mmsh grade` runs one;
 * without, `ask` prints the answer.
 */
#ifndef MMSH_LAB_H
#define MMSH_LAB_H

#include "answer.h"
#include "seq_file.h"

#define LAB_MAX_QUESTIONS 200
#define LAB_MAX_POINTS 1000

struct session;

struct question {
	char *id;
	char *text;			/* NULL: only hints so far */
	char *choices;			/* the words to choose from, a blank between them; NULL: none */
	char **hints;
	size_t nr_hints;
	unsigned int points;
	unsigned long line;		/* in the lab */
	struct answer right;
	struct str command;		/* what gave the answer, while `asked` is called */
	char *given;			/* NULL: no answer */
	bool is_right;
};

struct lab {
	struct question *questions;	/* in the order in which they were asked */
	size_t nr;
	/** Called when one is asked; printed is what its command printed. NULL: it is only kept. */
	void (*asked)(void *data, struct question *q, const struct seq_file *printed);
	void *data;
};

void lab_init(struct lab *lab);
void lab_release(struct lab *lab);
/** The question of that id; a new one without a text if there is none yet. NULL: too many. */
struct question *lab_question(struct lab *lab, struct str id);
/** The question of that id that was asked, or NULL. */
struct question *lab_find(const struct lab *lab, struct str id);
/** Notes an answer, and whether it is right. */
void question_answer(struct question *q, struct str given);

/** How many points the right answers have, and all of them. */
unsigned int lab_score(const struct lab *lab);
unsigned int lab_points(const struct lab *lab);

#endif
