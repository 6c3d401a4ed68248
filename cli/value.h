/* SPDX-License-Identifier: MIT */
/*
 * value.h - what commands give and variables keep: a 64-bit number that remembers whether it
 * prints in decimal or in hex. Of two operands' forms the later one below wins. A piece of text
 * is a pointer and a length: it mostly points into the line it was read from.
 */
#ifndef MMSH_VALUE_H
#define MMSH_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum value_form {
	VALUE_NONE,		/* the command has no value */
	VALUE_DEC,		/* pids, counts, errno, sizes */
	VALUE_SIGNED,		/* figures that may be below zero: decimal, with a sign */
	VALUE_HEX,		/* addresses, page frame numbers, digests */
};

struct value {
	uint64_t n;
	enum value_form form;
};

struct str {
	const char *s;
	size_t len;
};

/* Room for any value's text. */
#define VALUE_TEXT 24

/**
 * Writes the value's text to buf (VALUE_TEXT bytes, not terminated) and returns its length;
 * nothing for VALUE_NONE.
 */
size_t value_text(struct value v, char *buf);

static inline struct value value_dec(uint64_t n)
{
	return (struct value){n, VALUE_DEC};
}

/** Of a two's complement. */
static inline struct value value_signed(uint64_t n)
{
	return (struct value){n, VALUE_SIGNED};
}

static inline struct value value_hex(uint64_t n)
{
	return (struct value){n, VALUE_HEX};
}

/** Whether the text is exactly the word. */
static inline bool str_is(struct str t, const char *word)
{
	return strlen(word) == t.len && !memcmp(t.s, word, t.len);
}

static inline struct str str_of(const char *s)
{
	return (struct str){s, strlen(s)};
}

#endif
