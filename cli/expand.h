/* SPDX-License-Identifier: MIT */
/* expand.h - what words stand for: quotes come off, $ substitutes, expressions become numbers. */
#ifndef MMSH_EXPAND_H
#define MMSH_EXPAND_H

#include "expr.h"
#include "interp.h"

/**
 * The word's text after substitution; it lies in the word itself or in the session's arena.
 * Returns false, with the session's failure set, for an unknown name or a $(…) that failed.
 */
bool expand_word(struct session *s, const struct word *w, struct str *text);
/** The words' texts with one blank between them. */
bool expand_words(struct session *s, const struct word *w, size_t nr, struct str *text);

/** Evaluates text as an expression; sides may be NULL. False: session's failure is set. */
bool eval(struct session *s, struct str text, struct value *v, struct expr_sides *sides);
/**
 * The text of an expression that the words make: as written, unless something in it is quoted.
 * nr > 0.
 */
bool expression_text(struct session *s, const struct word *w, size_t nr, struct str *text);
/** Evaluates words, blanks between them and all, as one expression. nr > 0. */
bool eval_words(struct session *s, const struct word *w, size_t nr, struct value *v);

/** From the first word to the last, as written: they stand in one text. */
struct str words_span(const struct word *w, size_t nr);

#endif
