/* SPDX-License-Identifier: MIT */
/*
 * reference_string.h - reference strings from files: page numbers in decimal or 0x hex, separated by blanks, or lines
 * as valgrind's lackey writes them (` L 04222c4c,8`, I, S, M), whose addresses become pages of 4 KiB.
 */
#ifndef MMSH_REFERENCE_STRING_H
#define MMSH_REFERENCE_STRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

#define REFERENCE_BAD 1

/* Where the text comes from, and where the pages go. */
struct reference_pipe {
	/* How many bytes, 0 at the end; -errno. */
	int64_t (*read)(void *data, void *to, uint64_t len, uint64_t offset);
	/* 0 or an error that ends the reading. */
	int (*take)(void *data, const uint64_t *pages, size_t nr);
	void *data;
};

/**
 * Reads a text piece by piece, in a few hundred KiB of the arena however long it is. A `#` or `==` begins a comment up
 * to the end of the line. REFERENCE_BAD: what stands in *line is neither; else 0 or the pipe's error.
 */
int reference_string_read(struct arena *a, const struct reference_pipe *pipe, uint32_t *line);

#endif
