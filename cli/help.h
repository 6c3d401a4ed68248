/* SPDX-License-Identifier: MIT */
/*
 * help.h - what the command table says about a command, as text: usage, help, suggestions, a man
 * page's head.
 */
#ifndef MMSH_HELP_H
#define MMSH_HELP_H

#include "session.h"

/** `mmap LEN [none|r|w|x] …`, in the session's arena. */
const char *usage_text(struct session *s, const struct command *cmd);
/** `; did you mean 'mmap'?`, or nothing, in the session's arena. */
const char *suggest_command(struct session *s, struct str name);
/** The same for a word behind a command: keywords of its that are near. */
const char *suggest_keyword(struct session *s, const struct command *cmd, struct str word);

/** The commands of each family, a line each. */
void help_all(struct seq_file *out);
/** Those of one. */
void help_family(struct seq_file *out, enum family family);
/** A command's usage and what it takes. */
void help_command(struct seq_file *out, const struct command *cmd);
/** The synopsis as in usage_text(). */
void show_usage(struct seq_file *out, const struct command *cmd);
/** NAME, SYNOPSIS and ERRORS of a command's man page, in mdoc. */
void dump_man(struct seq_file *out, const struct command *cmd);
/** What one parameter looks like: [addr=A]. */
void show_param(struct seq_file *out, const struct param *p);

#endif
