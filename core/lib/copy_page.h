/* SPDX-License-Identifier: MIT */
/* copy_page.h - copies a page past the host's caches, as the kernel does where it will not read the copy (movnti) */
#ifndef MMSH_COPY_PAGE_H
#define MMSH_COPY_PAGE_H

#include <string.h>

#include "types.h"

#if defined(__SSE2__)
#include <emmintrin.h>

/** to and from are at multiples of 16. An ordinary copy would read from memory what it is going to overwrite. */
static inline void copy_page_nocache(void *to, const void *from)
{
	const __m128i *source = from;
	__m128i *target = to;

	for (unsigned int i = 0; i < PAGE_SIZE / sizeof(*target); i++)
		_mm_stream_si128(target + i, _mm_load_si128(source + i));
}
#else
static inline void copy_page_nocache(void *to, const void *from)
{
	memcpy(to, from, PAGE_SIZE);
}
#endif

#endif
