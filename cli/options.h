/* SPDX-License-Identifier: MIT */
/* options.h - the command line of mmsh, and the options of `boot`. */
#ifndef MMSH_OPTIONS_H
#define MMSH_OPTIONS_H

#include "lab_options.h"
#include "session.h"

enum mode { MODE_RUN, MODE_CHECK, MODE_COMPLETE, MODE_DUMP_MAN, MODE_HELP, MODE_VERSION, MODE_LAB };

struct options {
	enum mode mode;
	char *commands;			/* -c, lines of several joined; NULL: none */
	bool interactive, keep_going, echo, safe, json, norc, no_pager;
	enum when color;
	const char *sysroot;
	const char *complete_line;
	size_t complete_pos;
	struct boot_options boot;
	struct lab_options lab;		/* MODE_LAB */
	uint64_t lab_seed;		/* its variant; the machine keeps its own seed */
	char **args;			/* SCRIPT and what follows */
	int nr_args;
};

#define OPTIONS_ERROR_MAX 200

/** False, with the message "what 'text'" in error (OPTIONS_ERROR_MAX bytes), the text made visible. */
bool option_wrong(char *error, const char *what, const char *text);
/** Fills o; on wrong usage returns false with a message in error (OPTIONS_ERROR_MAX bytes). */
bool options_parse(struct options *o, int argc, char **argv, char *error);
void options_release(struct options *o);
/** What --help prints. */
void options_help(struct seq_file *out);

/**
 * Takes one option of a boot: mem, kernel, boot or seed, without the dashes. False, with a
 * message in error, when name or value is wrong, or the value is missing (NULL).
 */
bool boot_option(struct boot_options *boot, const char *name, const char *value, char *error);
/** Whether there are such a machine and such a kernel; else false with a message in error. */
bool boot_options_check(const struct boot_options *boot, char *error);

#endif
