/* SPDX-License-Identifier: MIT */
/*
 * reference_string.h - reference strings from files: page numbers in decimal or 0x hex, separated by blanks, or lines as
 * valgrind's lackey writes them (` L 04222c4c,8`, I, S, M), whose addresses become pages of 4 KiB.
 */
#ifndef MMSH_REFERENCE_STRING_H
#define MMSH_REFERENCE_STRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

/**
 * Reads len bytes of text; *ret is memory of the arena. A `#` or `==` begins a comment up to the end of the line. False:
 * what stands in *line is neither.
 */
bool reference_string_parse(struct arena *a, const char *text, size_t len, uint64_t **ret, size_t *nr, uint32_t *line);

#endif
