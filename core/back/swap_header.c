// SPDX-License-Identifier: MIT
/*
 * swap_header.c - the first page of a swap file
 *
 *	bytes 0..1023 left alone | version 1, last_page, nr_badpages, uuid, label | ... | SWAPSPACE2 at 4086
 *
 * Numbers are little-endian whatever the host is, for so are the machines.
 */
#include "swap_header.h"

#include <string.h>

#define SWAP_VERSION 1u
#define VERSION_AT 1024u
#define LAST_PAGE_AT 1028u
#define NR_BADPAGES_AT 1032u
#define UUID_AT 1036u
#define SIGNATURE "SWAPSPACE2"
#define SIGNATURE_BYTES 10u
#define SIGNATURE_AT (PAGE_SIZE - SIGNATURE_BYTES)

static uint32_t get_u32(const unsigned char *bytes, size_t at)
{
	return bytes[at] | (uint32_t)bytes[at + 1] << 8 | (uint32_t)bytes[at + 2] << 16 | (uint32_t)bytes[at + 3] << 24;
}

static void put_u32(unsigned char *bytes, size_t at, uint32_t value)
{
	for (unsigned int i = 0; i < 4; i++)
		bytes[at + i] = (unsigned char)(value >> 8 * i);
}

int64_t swap_header_check(const unsigned char header[PAGE_SIZE], uint64_t file_pages)
{
	uint32_t version = get_u32(header, VERSION_AT), last_page = get_u32(header, LAST_PAGE_AT);

	if (memcmp(header + SIGNATURE_AT, SIGNATURE, SIGNATURE_BYTES))
		return header_trouble(HEADER_NO_SIGNATURE, 0);
	if (version != SWAP_VERSION)
		return header_trouble(HEADER_WRONG_VERSION, version);
	if (!last_page)
		return header_trouble(HEADER_EMPTY, version);
	if (last_page >= file_pages)
		return header_trouble(HEADER_TOO_SHORT, version);
	if (get_u32(header, NR_BADPAGES_AT))	/* of devices only */
		return header_trouble(HEADER_BAD_PAGES, version);
	return last_page;
}

void swap_header_fill(unsigned char header[PAGE_SIZE], uint64_t file_pages, const unsigned char uuid[16])
{
	memset(header + VERSION_AT, 0, PAGE_SIZE - VERSION_AT);
	put_u32(header, VERSION_AT, SWAP_VERSION);
	put_u32(header, LAST_PAGE_AT, (uint32_t)min_u64(file_pages - 1, UINT32_MAX));
	memcpy(header + UUID_AT, uuid, 16);
	memcpy(header + SIGNATURE_AT, SIGNATURE, SIGNATURE_BYTES);
}
