/* SPDX-License-Identifier: MIT */
/*
 * token.h - the words of the language. Words are separated by blanks; `;` and the end of a line
 * separate commands; `{` and `}` are words of their own; `#` at the start of a word begins a
 * comment. '…' is literal, "…" substitutes, a `\` outside of '…' takes the next character's
 * meaning. A word points into the text it was read from, quotes and all.
 */
#ifndef MMSH_TOKEN_H
#define MMSH_TOKEN_H

#include "value.h"

#define WORD_DOLLAR 1u		/* has a $ that substitutes */
#define WORD_QUOTED 2u		/* has quotes or backslashes to take off */
#define WORD_ARGUMENT 4u	/* has a $1, $2 …, which may be any text */

struct word {
	const char *s;
	uint32_t len;
	uint32_t flags;
};

enum token {
	TOKEN_WORD,
	TOKEN_SEPARATOR,	/* ; or the end of a line */
	TOKEN_OPEN,		/* { */
	TOKEN_CLOSE,		/* } */
	TOKEN_END,		/* of the text */
	TOKEN_BAD,		/* a quote, ${ or $( that does not end on its line: see lexer.bad */
};

struct lexer {
	const char *p, *end;	/* *end must be readable: NUL or what follows */
	unsigned long line;	/* of p */
	const char *bad;	/* what is unbalanced: "quote", "$(" or "${" */
};

void lexer_init(struct lexer *lx, const char *text, size_t len, unsigned long line);
/** The next token; *w is set for TOKEN_WORD. TOKEN_BAD stays. */
enum token lexer_next(struct lexer *lx, struct word *w);

/**
 * Whether a line that ends in a backslash goes on on the next line: not where the backslash lies
 * in a comment.
 */
bool line_continues(const char *text, size_t len);

/**
 * Follows the braces of a line: *depth is how many are open. Returns false when the line has
 * something unbalanced of its own, with *bad set ("}" too many, or as lexer.bad).
 */
bool follow_braces(const char *text, size_t len, unsigned int *depth, const char **bad);

static inline struct str word_text(const struct word *w)
{
	return (struct str){w->s, w->len};
}

/** Whether the word, unquoted, is exactly text. */
static inline bool word_is(const struct word *w, const char *text)
{
	return !w->flags && str_is(word_text(w), text);
}

#endif
