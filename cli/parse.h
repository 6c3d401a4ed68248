/* SPDX-License-Identifier: MIT */
/*
 * parse.h - a block of text becomes a small tree, once; loops then run the tree. A statement is a
 * row of words and, where braces follow, the block between them. What the words mean is decided
 * when they run: only an unbalanced quote, brace or $( is an error here.
 */
#ifndef MMSH_PARSE_H
#define MMSH_PARSE_H

#include "arena.h"
#include "token.h"

struct stmt;

struct block {
	struct stmt *body;		/* NULL: { } */
	struct stmt *other;		/* of else */
	bool has_else;
	bool else_if;			/* other is the if of an `else if` */
};

struct stmt {
	struct stmt *next;
	const char *text;		/* as written, from the first word to the last, no block */
	size_t text_len;
	unsigned long line;
	struct word *words;
	size_t nr_words;
	struct block *block;		/* NULL: no braces */
};

enum parse_status {
	PARSE_OK,
	PARSE_MORE,		/* braces are open at the end of the text */
	PARSE_BAD,		/* unbalanced, or nested too deeply: message and line say so */
};

#define PARSE_MAX_DEPTH 100

struct parse {
	struct arena *arena;		/* the tree goes there */
	struct stmt *first;		/* the statements; NULL: blank */
	unsigned int depth;		/* PARSE_MORE: how many braces are open */
	unsigned long line;		/* PARSE_BAD */
	char message[80];
};

/**
 * Parses a text whose first line has the number line. The text must stay where it is while the
 * tree is used, and text[len] must be readable.
 */
enum parse_status parse_text(struct parse *p, struct arena *arena, const char *text, size_t len,
			     unsigned long line);

#endif
