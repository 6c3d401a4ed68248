/* SPDX-License-Identifier: MIT */
/* lab_report.h - verdicts: for people, as TAP, as JUnit's XML, as Gradescope's JSON. */
#ifndef MMSH_LAB_REPORT_H
#define MMSH_LAB_REPORT_H

#include "lab.h"
#include "lab_options.h"

struct grading {
	const struct lab *lab;
	const char *name;		/* of the lab */
	uint64_t seed;
	const char *trouble;		/* why there is no verdict; NULL: there is one */
	bool reveal;
};

void lab_report(struct seq_file *out, const struct grading *g, enum lab_form form);
/** A file of answers to fill in. */
void lab_template(struct seq_file *out, const struct grading *g);

#endif
