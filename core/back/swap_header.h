/* SPDX-License-Identifier: MIT */
/*
 * swap_header.h - the first page of a swap file: version, length, UUID and the signature SWAPSPACE2 (union
 * swap_header).
 */
#ifndef MMSH_SWAP_HEADER_H
#define MMSH_SWAP_HEADER_H

#include "types.h"

/* What is wrong with a header, in the order of read_swap_header(). */
enum header_trouble {
	HEADER_NO_SIGNATURE = 1, HEADER_WRONG_VERSION, HEADER_EMPTY, HEADER_TOO_SHORT, HEADER_BAD_PAGES,
	HEADER_HAS_HOLES,
};

/** A trouble as a result below all errnos, so that a replay can remember it; the version is part of what is said. */
static inline int64_t header_trouble(enum header_trouble what, uint32_t version)
{
	return -((int64_t)what << 32 | version);
}

/** The last page of the area, or a trouble; the file has file_pages. */
int64_t swap_header_check(const unsigned char header[PAGE_SIZE], uint64_t file_pages);
/** Writes what mkswap writes; the bytes before it, where a boot loader may be, stay. */
void swap_header_fill(unsigned char header[PAGE_SIZE], uint64_t file_pages, const unsigned char uuid[16]);

#endif
