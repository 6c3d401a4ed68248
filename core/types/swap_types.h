/* SPDX-License-Identifier: MIT */
/* swap_types.h - names of places in swap: swp_entry_t, and what the byte of swap_map says (include/linux/swap.h). */
#ifndef MMSH_SWAP_TYPES_H
#define MMSH_SWAP_TYPES_H

#include "types.h"

/*
 * A slot: type is the area's number, offset the page in it. Offset 0 holds the header, so val 0 is no slot. It has 32
 * bits, because page->private and the arrays of shmem keep it; so an area has at most 2^27 pages (512 GiB), whatever
 * fits into a machine's page-table entry.
 */
typedef struct {
	uint32_t val;
} swp_entry_t;

#define SWP_OFFSET_BITS 27
#define SWP_PTE_MARKER 31u		/* no area: the entry says something of its page */
#define PTE_MARKER_GUARD 4u		/* an access is a fault for good */
#define MAX_SWAPFILES 23u		/* 2^5 less what 6.1 keeps for devices, migration, poison and markers */

static inline swp_entry_t swp_entry(unsigned int type, uint64_t offset)
{
	return (swp_entry_t){(uint32_t)type << SWP_OFFSET_BITS | (uint32_t)offset};
}

static inline unsigned int swp_type(swp_entry_t entry)
{
	return entry.val >> SWP_OFFSET_BITS;
}

static inline uint64_t swp_offset(swp_entry_t entry)
{
	return entry.val & (((uint32_t)1 << SWP_OFFSET_BITS) - 1);
}

/* The byte of swap_map. */
#define SWAP_MAP_MAX 0x3eu		/* most uses that the byte counts by itself */
#define SWAP_COUNT_MASK 0x3fu
#define SWAP_HAS_CACHE 0x40u
#define COUNT_CONTINUED 0x80u		/* more uses than SWAP_MAP_MAX */
#define SWAP_MAP_SHMEM 0xbfu		/* a page of shared anonymous memory, whose one use is the file's */

#endif
