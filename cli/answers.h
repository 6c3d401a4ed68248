/* SPDX-License-Identifier: MIT */
/*
 * answers.h - a file of answers, `ID = ANSWER` a line, # begins a comment. It comes from a stranger: it is read, up to
 * a bound, and nothing in it is run. `lab =` and `seed =` say what the answers are for.
 */
#ifndef MMSH_ANSWERS_H
#define MMSH_ANSWERS_H

#include "lab.h"

#define ANSWERS_MAX_LINES 2000

struct answers {
	char *lab;			/* NULL: it does not say */
	char *seed;
	struct given {
		char *id, *text;
		unsigned long line;
	} *list;
	size_t nr;
	struct seq_file complaints;	/* lines that were not understood */
};

/** Reads a file; - is standard input. NULL, or what is wrong with it as a whole. */
const char *answers_read(struct answers *a, const char *path);
void answers_release(struct answers *a);
/** Answers the lab's questions; what fits none is added to the complaints. */
void answers_give(struct answers *a, struct lab *lab, const char *path);

#endif
