/* SPDX-License-Identifier: MIT */
/*
 * phys.h - the physical memory of a machine as a whole. The structures are visible so that counters and descriptors
 * cost one load; floors above use the functions of mem_map.h, vmstat.h and page_alloc.h.
 */
#ifndef MMSH_PHYS_H
#define MMSH_PHYS_H

#include "machine.h"
#include "mmzone.h"
#include "page.h"

struct slab;
struct zone;
struct phys_zones;		/* zones, free lists, per-CPU lists: zone.h */
struct memblock;		/* memblock.h */
struct content_store;		/* content.c */
struct hash;
struct verify;

#define SECTION_SHIFT 10
#define SECTION_PAGES (1u << SECTION_SHIFT)
#define CHUNK_SHIFT 6
#define CHUNK_PAGES (1u << CHUNK_SHIFT)
#define SECTION_SLOT_SHIFT 16
#define SECTION_SLOT ((uintptr_t)1 << SECTION_SLOT_SHIFT)	/* of host memory for a section, */
#define SECTION_COLOURS 256u					/* in which it begins at one of so many cache lines */

/* The descriptors of 1,024 frames: one block of the highest order. */
struct mem_section {
	pfn_t start_pfn;
	uint32_t number;		/* order of creation; pgx = number << SECTION_SHIFT | offset */
	uint16_t zone_split;		/* offsets below are in zone[0] (SECTION_PAGES: all are), others in zone[1] */
	uint8_t block_type[2];		/* enum migratetype of its pageblocks */
	uint8_t sole_type;		/* section_sole_type() */
	uint8_t skip;			/* bit n: compaction expects nothing of pageblock n (PB_migrate_skip) */
	struct zone *zone[2];
	struct slab **slab;		/* whose the frames are, by offset; NULL: no slab has any (kmem/slab_grow.c) */
	uint16_t blank;			/* bit n: nobody wrote the descriptors of chunk n yet (mem_map.c) */
	uint16_t chunks_with_bytes;	/* bit n: has_bytes[n] may have a set bit */
	uint64_t free_map[2 * SECTION_PAGES / 64];	/* bit free_node(): a free block begins there (buddy.c) */
	struct page page[SECTION_PAGES];
	uint64_t has_bytes[SECTION_PAGES / 64];	/* a clear bit: this frame's content is zero */
};

_Static_assert(sizeof(struct mem_section) + (SECTION_COLOURS - 1) * HOST_CACHE_LINE <= SECTION_SLOT,
	       "a section of any colour fits its slot");
_Static_assert(SECTION_SLOT - sizeof(struct mem_section) - HOST_CACHE_LINE >= 2 * SECTION_PAGES * sizeof(uint64_t),
	       "and page tables of its frames before or behind it");
_Static_assert(MAX_ORDER_NR_PAGES == SECTION_PAGES, "a section is one block of the highest order");

struct mem_map {
	struct mem_section **sections;	/* by number; [0] is unused, so that pgx 0 means none */
	uint32_t nr_sections, room;
	struct mem_section ***directory;	/* by pfn >> 20, then pfn >> 10 & 1023; NULL: untouched */
	pfn_t end_pfn;			/* end of the directory, a multiple of 2^20 */
	char *spare;			/* host memory for coming sections */
	uint32_t nr_spare;
};

struct vm_counters {
	int64_t node[NR_VM_NODE_STAT_ITEMS];
	uint64_t event[NR_VM_EVENT_ITEMS];
};

struct phys {
	struct mem_map map;
	struct vm_counters counters;
	struct phys_zones *zones;
	struct memblock *memblock;
	struct content_store *content;
	bool kswapd_woken;		/* to be served at the end of the fault or call that runs */
};

/** Gives the machine an empty physical memory: boot fills memblock, then calls phys_hand_over(). */
void phys_create(struct machine *m);

/**
 * Ends the age of memblock (free_area_init, memblock_free_all, init_per_zone_wmark_min): zones with their spans, every
 * free range of memblock to the buddy lists, watermarks and reserves. memblock must not change afterwards.
 * Cost and host memory do not depend on the amount of RAM.
 */
void phys_hand_over(struct machine *m);

/**
 * Frees reserved frames page by page once the machine runs (free_reserved_area: init memory, initrd). Frames of the
 * byte range [start, end) that are wholly inside it. Returns how many.
 */
uint64_t free_reserved_area(struct machine *m, paddr_t start, paddr_t end);

/**
 * Gives a range that memblock has reserved, whole blocks of the highest order, to movable requests as the CMA area
 * (cma_init_reserved_areas). If part of it lies in another zone there is no area: its pages become ordinary free ones.
 */
void init_cma_area(struct machine *m, paddr_t start, uint64_t bytes);

/** Pages that the zone lists were built for: present minus what the descriptors of lowmem take ("Total pages:"). */
uint64_t vm_total_pages(const struct machine *m);

/** Hashes what views can show of physical memory, in canonical order; cost by touched memory. */
void phys_digest(struct hash *h, const struct machine *m);

/** All rules of this floor: memblock-, map-, buddy-, pcp-, zone-, frame-, content-. */
void phys_verify(struct verify *v, const struct machine *m);

#endif
