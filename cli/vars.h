/* SPDX-License-Identifier: MIT */
/*
 * vars.h - the variables of a session: names with values. ($_ and $pid and a script's $1 $2 … are
 * not kept here.)
 */
#ifndef MMSH_VARS_H
#define MMSH_VARS_H

#include "value.h"

struct var {
	char *name;		/* NULL: an empty slot */
	size_t len;
	uint32_t hash;
	struct value value;
};

struct vars {
	struct var *slots;	/* open addressing; a power of two of them */
	size_t nr_slots, nr;
};

void vars_init(struct vars *vars);
void vars_release(struct vars *vars);
void vars_set(struct vars *vars, struct str name, struct value value);
/** The value of that name, or NULL. */
const struct value *vars_get(const struct vars *vars, struct str name);

/** All of them by name, nr of them, from malloc. */
const struct var **vars_sorted(const struct vars *vars);

/** Whether the text is a name: a letter or _, then letters, digits and _. */
bool is_name(struct str text);
/** How many bytes at the start of text belong to a name; 0: none. */
size_t name_length(const char *text, size_t len);

#endif
