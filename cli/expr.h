/* SPDX-License-Identifier: MIT */
/*
 * expr.h - expressions: C's operators with C's precedence on unsigned 64-bit numbers that wrap
 * around. A literal is decimal (leading zeros are only zeros) or 0x hex, with a suffix K M G T P
 * (powers of 1024) or pg (pages). Hex is what has a hex operand; comparisons and logical
 * operators give decimal 0 and 1.
 */
#ifndef MMSH_EXPR_H
#define MMSH_EXPR_H

#include "value.h"

#define EXPR_PAGE_SIZE 4096u
#define EXPR_ERROR_MAX 160

/*
 * What an expression's $ means. Both return false, with the message in error (or already told),
 * when they fail.
 */
struct expr_env {
	/*
	 * $name, ${name}: its value, or its text (then text->s is set), which is evaluated in
	 * turn
	 */
	bool (*name)(void *data, struct str name, struct value *v, struct str *text, char *error);
	/* $(command): its value */
	bool (*command)(void *data, struct str command, struct value *v, char *error);
	void *data;
};

/*
 * The operands of the operator that was applied last, for `assert`: op is empty when there was
 * none.
 */
struct expr_sides {
	struct value left, right;
	char op[3];
};

/**
 * Evaluates all of text. sides may be NULL. On failure returns false and leaves a message in
 * error (EXPR_ERROR_MAX bytes), empty when a command inside has failed and says so itself.
 */
bool expr_eval(const struct expr_env *env, struct str text, struct value *v,
	       struct expr_sides *sides, char *error);

/** Whether text is one plain literal; then *v is its value. The short way for most arguments. */
bool expr_literal(struct str text, struct value *v);

/**
 * Length of the `$…` that text begins with: $name ${name} $(…) $1 $_; 1 for a lone $; 0 when it
 * does not end.
 */
size_t dollar_length(const char *text, size_t len);

#endif
