/* SPDX-License-Identifier: MIT */
/* savereader.h - reading the lines of a saved session (savefile.h), which may say anything. */
#ifndef MMSH_SAVEREADER_H
#define MMSH_SAVEREADER_H

#include "arena.h"
#include "value.h"

struct savereader {
	const char *p, *end;
	unsigned long line;
	struct arena *arena;		/* texts go there */
	char *error;			/* SAVE_ERROR_MAX; NULL: nobody asks */
	bool failed;
};

/** Says what is wrong in this line. Is false. */
bool reader_fail(struct savereader *r, const char *what);
/** The next character; 0 at the end. */
char reader_peek(const struct savereader *r);
/** Moves behind text, if it stands here. */
bool reader_skip(struct savereader *r, const char *text);
/** The same; it must. */
bool reader_need(struct savereader *r, const char *text);
/** What stands here up to a blank, = or the end of the line. */
struct str reader_name(struct savereader *r);
/** A number, decimal or 0x and hex. */
bool reader_number(struct savereader *r, uint64_t *n);
/** A text in double quotes, which come off; no NUL is in it. */
bool reader_text(struct savereader *r, struct str *text);

#endif
