/* SPDX-License-Identifier: MIT */
/*
 * formula.h - arithmetic on named figures, as text: C's operators + - * & | ~ << >>, numbers with K M G T, min(a, b),
 * max, round_up, round_down. So a formula that is shown is the formula that is computed.
 */
#ifndef MMSH_FORMULA_H
#define MMSH_FORMULA_H

#include "seq_file.h"
#include "types.h"

/* What a name in a formula stands for; false: nothing. */
typedef bool formula_name_fn(void *data, const char *name, size_t len, uint64_t *ret);

/** Computes a formula. False: it is malformed, or has a name that stands for nothing. */
bool formula_eval(const char *text, formula_name_fn *name, void *data, uint64_t *ret);
/** Writes it with a number for each name. */
void formula_put(struct seq_file *seq, const char *text, formula_name_fn *name, void *data);
/** The next name in a formula at or after *text, which is moved behind it; its length, 0 at the end. */
size_t formula_next_name(const char **text, const char **name);

#endif
