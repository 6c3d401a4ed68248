/* SPDX-License-Identifier: MIT */
/*
 * alias.h - names that stand for commands: the person's own, and those that crash and procps have for what mmsh calls
 * otherwise. An alias is looked for only where no command has the name, so a script means the same with and without.
 */
#ifndef MMSH_ALIAS_H
#define MMSH_ALIAS_H

#include "interp.h"

struct alias {
	struct alias *next;	/* by name */
	char *name;
	char *text;		/* what it stands for */
};

/** Defines one, or changes it. */
void alias_set(struct session *s, struct str name, struct str text);
/** False: there is none. */
bool alias_remove(struct session *s, struct str name);
const struct alias *alias_find(const struct session *s, struct str name);
void aliases_release(struct session *s);

/* A name of another tool's. */
struct foreign_name {
	const char *name;
	const char *option;	/* the word behind it, NULL: any or none */
	const char *text;	/* the command of mmsh */
};

const struct foreign_name *foreign_name_at(unsigned int i);
/** What the words begin with in another tool's language, or NULL. */
const struct foreign_name *foreign_name_find(const struct word *words, size_t nr);

/** The command that has that name in another tool, options aside, or NULL. */
const struct command *foreign_command(struct str name);

/**
 * Runs the line by what its first word stands for, the words behind it following. False: it stands for nothing, and
 * nothing was done; else *r is how it ended.
 */
bool run_alias(struct session *s, struct cmdline line, struct value *v, enum run *r);
/** The command of which the word is the beginning, if it is the only one. */
const struct command *command_of_prefix(struct str word);

#endif
