// SPDX-License-Identifier: MIT
/*
 * copy_page.c - a page from memory to memory.
 *
 * What a copy waits for is lines of the source, and a processor waits for a dozen of lines at a time. One that is
 * stored past the caches in pieces is among them until it is whole; so a line is stored in one piece where the host can
 * do that, and several are loaded before the first is stored.
 */
#include "copy_page.h"

#include <string.h>

#include "hostmem.h"
#include "types.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define LINES_AT_ONCE 8u

__attribute__((target("avx512f"))) static void copy_whole_lines(void *to, const void *from)
{
	const __m512i *source = from;
	__m512i *target = to, line[LINES_AT_ONCE];

	for (unsigned int i = 0; i < PAGE_SIZE / sizeof(*target); i += LINES_AT_ONCE) {
#pragma GCC unroll 8
		for (unsigned int j = 0; j < LINES_AT_ONCE; j++)
			line[j] = _mm512_load_si512(source + i + j);
#pragma GCC unroll 8
		for (unsigned int j = 0; j < LINES_AT_ONCE; j++)
			_mm512_stream_si512(target + i + j, line[j]);
	}
}

static void copy_pieces(void *to, const void *from, size_t bytes)
{
	const __m128i *source = from;
	__m128i *target = to;

	for (size_t i = 0; i < bytes / sizeof(*target); i++)
		_mm_stream_si128(target + i, _mm_load_si128(source + i));
}

/* The line of the copy at this offset again, with what the patch has for it: neither is read from memory. */
static void patch_line(unsigned char *to, const unsigned char *from, uint64_t at, const struct page_patch *patch)
{
	_Alignas(HOST_CACHE_LINE) unsigned char line[HOST_CACHE_LINE];
	uint64_t start = max_u64(patch->offset, at), end = min_u64(patch->offset + patch->len, at + sizeof(line));

	memcpy(line, from + at, sizeof(line));
	memcpy(line + (start - at), (const unsigned char *)patch->bytes + (start - patch->offset), end - start);
	copy_pieces(to + at, line, sizeof(line));
}

void copy_page_nocache(void *to, const void *from, const struct page_patch *patch)
{
	uint64_t end = patch->offset + patch->len;

	if (__builtin_cpu_supports("avx512f"))
		copy_whole_lines(to, from);
	else
		copy_pieces(to, from, PAGE_SIZE);
	for (uint64_t at = round_down(patch->offset, HOST_CACHE_LINE); at < end; at += HOST_CACHE_LINE)
		patch_line(to, from, at, patch);
}
#else
void copy_page_nocache(void *to, const void *from, const struct page_patch *patch)
{
	memcpy(to, from, PAGE_SIZE);
	if (patch->len)
		memcpy((unsigned char *)to + patch->offset, patch->bytes, patch->len);
}
#endif
