/* SPDX-License-Identifier: MIT */
/*
 * transcript.h - --check: a recorded session is typed again, and what is printed compared with
 * what the record says. Lines that begin with `mmsh> ` are typed, `...> ` continues one; the
 * lines behind them are what must be printed. What stands before the first such line is prose.
 */
#ifndef MMSH_TRANSCRIPT_H
#define MMSH_TRANSCRIPT_H

#include "session.h"

/**
 * Runs the transcript in a file and prints where it differs. Returns the exit status: 0, 1 (it
 * differs), 2, 130.
 */
int transcript_check(struct session *s, const char *path);

/* What a line of a transcript is. */
enum transcript_line {
	TRANSCRIPT_TYPED,	/* a command, or the first line of one */
	TRANSCRIPT_MORE,	/* continues one, if one is open */
	TRANSCRIPT_PRINTED,	/* output, or prose before the first command */
};

/** What the line is; *typed is what stands behind its mark. A mark alone on its line is a blank command. */
enum transcript_line transcript_line(const char *line, size_t len, struct str *typed);

/**
 * Prints the lines in which two texts differ, with - (expected) and + (printed) in front and some
 * of the equal ones.
 */
void show_difference(struct seq_file *out, struct str expected, struct str printed);

#endif
