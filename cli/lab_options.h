/* SPDX-License-Identifier: MIT */
/* lab_options.h - what stands behind `mmsh lab` and `mmsh grade`. */
#ifndef MMSH_LAB_OPTIONS_H
#define MMSH_LAB_OPTIONS_H

#include "session.h"

enum lab_task { LAB_LIST, LAB_HELP, LAB_ASK, LAB_REVEAL, LAB_TEMPLATE, LAB_GRADE };
enum lab_form { FORM_TEXT, FORM_TAP, FORM_JUNIT, FORM_GRADESCOPE };

struct lab_options {
	enum lab_task task;
	enum lab_form form;
	bool reveal;			/* LAB_GRADE: with the right answers */
	bool has_seed;
	const char *name;		/* NULL: LAB_LIST, LAB_HELP */
	const char *answers;		/* LAB_GRADE: a file, - is standard input */
	struct limits limits;
};

/**
 * Parses the words from `lab` or `grade` on. *seed is set by --seed. On wrong usage returns false with a message in
 * error (OPTIONS_ERROR_MAX bytes).
 */
bool lab_options_parse(struct lab_options *o, uint64_t *seed, int argc, char **argv, char *error);
/** What --help prints. */
void lab_options_help(struct seq_file *out);

#endif
