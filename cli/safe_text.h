/* SPDX-License-Identifier: MIT */
#ifndef MMSH_SAFE_TEXT_H
#define MMSH_SAFE_TEXT_H

/*
 * Names come from files, arguments and scripts; a terminal obeys the control characters in them.
 * Everything shown on a terminal that mmsh did not write itself passes through here: printable
 * UTF-8 stays, each byte of C0, DEL, C1, bidirectional and zero-width controls and of malformed
 * UTF-8 becomes \ooo, as the kernel writes it in /proc.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum safe_text_kind {
	SAFE_NAME,	/* one name or word: newline and tab are escaped too */
	SAFE_LINES,	/* whole output: newline and tab stay */
};

/* True if @src needs no escaping. */
bool safe_text_clean(const char *src, size_t len, enum safe_text_kind kind);

/*
 * Writes @src, made visible, to @dst, terminated and cut before a character that does not fit.
 * Returns the length without the cut, as snprintf does. @dst may be NULL when @size is 0.
 */
size_t safe_text(char *dst, size_t size, const char *src, size_t len, enum safe_text_kind kind);

/* Writes @src, made visible, to @f. 0 or -errno. */
int safe_text_write(FILE *f, const char *src, size_t len, enum safe_text_kind kind);

#endif
