/* SPDX-License-Identifier: MIT */
/* screen.h - how large the terminal is, and how much of it a text takes. */
#ifndef MMSH_SCREEN_H
#define MMSH_SCREEN_H

#include <stddef.h>

struct screen {
	unsigned int columns, rows;
};

/** The terminal behind a descriptor; 80 by 24 where it does not say. */
struct screen screen_of(int fd);
/** How many rows a text takes that wraps at columns; colours take no room. */
size_t screen_rows(const char *text, size_t len, unsigned int columns);

#endif
