/* SPDX-License-Identifier: MIT */
/* copy_page.h - copies a page past the host's caches, as the kernel does where it will not read the copy (movnti). */
#ifndef MMSH_COPY_PAGE_H
#define MMSH_COPY_PAGE_H

#include <stdint.h>

/** len bytes that a write puts at offset of a page; len may be 0, then bytes may be NULL. offset + len <= PAGE_SIZE. */
struct page_patch {
	uint64_t offset, len;
	const void *bytes;
};

/**
 * Copies PAGE_SIZE bytes with the patch laid over them; to and from begin at a cache line and do not overlap. An
 * ordinary copy would read from memory what it is going to overwrite, and so would an ordinary write to the copy.
 */
void copy_page_nocache(void *to, const void *from, const struct page_patch *patch);

#endif
