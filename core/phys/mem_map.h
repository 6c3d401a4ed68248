/* SPDX-License-Identifier: MIT */
/*
 * mem_map.h - from frame number to descriptor and back. Descriptors come in sections of 1,024 frames made on first use;
 * a section lies in a slot of 64 KiB of the host, so a descriptor's address tells its section.
 */
#ifndef MMSH_MEM_MAP_H
#define MMSH_MEM_MAP_H

#include "phys.h"

static inline struct mem_map *machine_mem_map(const struct machine *m)
{
	return &m->phys->map;
}

/** The section of a slot of host memory. Were its place there fixed, all would compete for few lines of the cache. */
static inline struct mem_section *slot_section(uintptr_t slot)
{
	return (struct mem_section *)(slot + slot / SECTION_SLOT % SECTION_COLOURS * HOST_CACHE_LINE);
}

static inline struct mem_section *page_section(const struct page *page)
{
	return slot_section((uintptr_t)page & ~(SECTION_SLOT - 1));
}

/** Whether the descriptor is of this section. */
static inline bool page_is_of(const struct mem_section *s, const struct page *page)
{
	return ((uintptr_t)s ^ (uintptr_t)page) < SECTION_SLOT;
}

/** Position of the descriptor in its section. */
static inline uint32_t offset_in_section(const struct page *page)
{
	return (uint32_t)(page - page_section(page)->page);
}

/* The zone of the frame at this offset of a section. */
static inline struct zone *section_zone(const struct mem_section *s, uint32_t offset)
{
	return __builtin_expect(s->zone_split == SECTION_PAGES, 1) ? s->zone[0] : s->zone[offset >= s->zone_split];
}

static inline struct zone *page_zone(const struct page *page)
{
	return section_zone(page_section(page), offset_in_section(page));
}

static inline pfn_t page_to_pfn(const struct page *page)
{
	return page_section(page)->start_pfn + offset_in_section(page);
}

static inline pgx_t page_pgx(const struct page *page)
{
	return page_section(page)->number << SECTION_SHIFT | offset_in_section(page);
}

static inline struct page *pgx_page_in(const struct mem_map *map, pgx_t pgx)
{
	return &map->sections[pgx >> SECTION_SHIFT]->page[pgx & (SECTION_PAGES - 1)];
}

/** The touched descriptor of this index. */
static inline struct page *pgx_page(const struct machine *m, pgx_t pgx)
{
	return pgx_page_in(machine_mem_map(m), pgx);
}

/** The section of a frame, or NULL when nothing ever touched it. */
static inline struct mem_section *find_section(const struct mem_map *map, pfn_t pfn)
{
	struct mem_section **sections;

	if (pfn >= map->end_pfn)
		return NULL;
	sections = map->directory[pfn >> (2 * SECTION_SHIFT)];
	return sections ? sections[pfn >> SECTION_SHIFT & (SECTION_PAGES - 1)] : NULL;
}

/** The descriptor of a frame, or NULL when nothing ever touched its section. For views: creates nothing. */
static inline struct page *find_page(const struct machine *m, pfn_t pfn)
{
	struct mem_section *s = find_section(machine_mem_map(m), pfn);

	return s ? &s->page[pfn & (SECTION_PAGES - 1)] : NULL;
}

/**
 * find_page() for a walk over many frames: most lie in the section of the one before, which *near keeps (NULL at
 * first).
 */
static inline struct page *find_page_near(const struct machine *m, struct mem_section **near, pfn_t pfn)
{
	if (!*near || pfn - (*near)->start_pfn >= SECTION_PAGES)
		*near = find_section(machine_mem_map(m), pfn);
	return *near ? &(*near)->page[pfn & (SECTION_PAGES - 1)] : NULL;
}

/** Whether the frame at this offset is in a chunk of free frames that nobody wrote the descriptors of. */
static inline bool chunk_blank(const struct mem_section *s, uint32_t offset)
{
	return s->blank >> (offset >> CHUNK_SHIFT) & 1;
}

/* The other half of write_blank_chunks(). */
void write_chunks(struct mem_section *s, uint32_t first, uint32_t last);

/** Descriptors of n frames from page on, which leave the free lists, are written if they were blank. */
static inline void write_blank_chunks(struct page *page, uint32_t n)
{
	struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);

	if (__builtin_expect(s->blank, 0))
		write_chunks(s, offset >> CHUNK_SHIFT, (offset + n - 1) >> CHUNK_SHIFT);
}

/** Makes the section of a frame that nothing touched so far; its frames keep the state they have. */
struct mem_section *touch_section(struct machine *m, pfn_t pfn);

/** The descriptor of a frame of RAM; makes its section when it is the first touch. pfn must be valid. */
static inline struct page *pfn_to_page(struct machine *m, pfn_t pfn)
{
	struct mem_section *s = find_section(machine_mem_map(m), pfn);

	if (__builtin_expect(!s, 0))
		s = touch_section(m, pfn);
	return &s->page[pfn & (SECTION_PAGES - 1)];
}

/** True when the frame has a descriptor: RAM, and holes in the same 1,024 frames as RAM (they are reserved). */
bool pfn_valid(const struct machine *m, pfn_t pfn);

/** A copy of the frame's descriptor as it would be if it had been touched. pfn must be valid. For views. */
void page_snapshot(const struct machine *m, pfn_t pfn, struct page *ret);

/**
 * The first touched descriptor at or after *pfn, which becomes its frame number; NULL when there is none.
 * Walks touched descriptors in ascending order with: for (pfn = 0; (page = next_touched_page(m, &pfn)); pfn++)
 */
struct page *next_touched_page(const struct machine *m, pfn_t *pfn);

/** Gives the pageblock at this offset of a section its type. */
void set_section_block_type(const struct phys_zones *zones, struct mem_section *s, uint32_t offset,
			    enum migratetype type);

/** The first touched section whose frames end after pfn, or NULL. */
struct mem_section *next_touched_section(const struct machine *m, pfn_t pfn);

/** The same, and the caller says whether its frames are free: for runs of free blocks that nothing touched yet. */
struct mem_section *create_section(struct machine *m, pfn_t pfn, bool free);

/* For boot: the directory covers [0, end_pfn). */
void mem_map_init(struct machine *m, pfn_t end_pfn);

#endif
