// SPDX-License-Identifier: MIT
/*
 * mem_map.c - descriptors of page frames, made on first use.
 *
 *   directory        pfn >> 20          pfn >> 10 & 1023         pfn & 1023
 *   [0] ---------> [ ][ ][*][ ] -----> section: 1,024 struct page of 40 bytes
 *   [1] NULL               ^           (one block of the highest order)
 *                          |
 *   sections [0] unused [1]*[2] ...    by number: pgx = number << 10 | offset
 *
 * An untouched section is in one of two states: its frames are one free block of the highest order, inside a run of
 * such blocks on a free list; or none of them is free (reserved, or no RAM). Sections of mixed frames are made at boot.
 * So a section can be filled in without asking anybody but the runs, and page_snapshot() can tell what it would hold.
 *
 * A section's memory comes zeroed. For chunks of 64 free frames that is as good as written: such a chunk is blank as
 * long as it lies inside one free block, of which only the first descriptor says anything. It is written when a frame
 * of it is taken for the first time, so that boot does not write what nobody uses.
 *
 * A section lies in a 64 KiB slot of the host's memory, coloured as slabs are: page_section() is arithmetic.
 *
 * Invariants: map-section (directory, number and start_pfn agree), map-blank (blank chunks are inside a free block).
 * Difference from Linux: mem_map is an array of all frames (FLATMEM) or of sections that exist from boot on
 * (SPARSEMEM).
 */
#include "mem_map.h"

#include <assert.h>
#include <string.h>

#include "buddy.h"
#include "memblock.h"

#define FIRST_SPARE 16u			/* sections of host memory at first, 1 MiB; then 2, 4, 8, 16 */
#define MOST_SPARE 256u

void mem_map_init(struct machine *m, pfn_t end_pfn)
{
	struct mem_map *map = machine_mem_map(m);

	map->end_pfn = round_up(end_pfn, (pfn_t)1 << (2 * SECTION_SHIFT));
	map->directory = hm_alloc(&m->ctx.mem, (map->end_pfn >> (2 * SECTION_SHIFT)) * sizeof(*map->directory));
	map->room = 256;
	map->sections = hm_alloc(&m->ctx.mem, map->room * sizeof(*map->sections));
	map->nr_sections = 1;
}

/*
 * Beside a section, before or behind it, its slot has room for the page tables that map the section's frames. In large
 * pages of the host that room is resident anyway.
 */
static void give_gap(struct machine *m, char *slot, struct mem_section *s)
{
	const size_t before = (size_t)((char *)s - slot), tables = SECTION_PAGES * sizeof(uint64_t) / PAGE_SIZE;
	char *gap = before >= tables * PAGE_SIZE ? slot : (char *)s + round_up(sizeof(*s), HOST_CACHE_LINE);

	for (size_t i = 0; i < tables; i++)
		hm_free(&m->ctx.mem, gap + i * PAGE_SIZE, PAGE_SIZE);
}

/* Zeroed memory of one section; asked of the host for many at a time. */
static struct mem_section *section_memory(struct machine *m, struct mem_map *map)
{
	struct mem_section *s;

	if (!map->nr_spare) {
		uint32_t n = (uint32_t)min_u64(map->nr_sections - 1 + FIRST_SPARE, MOST_SPARE);

		map->spare = hm_alloc_aligned(&m->ctx.mem, n * SECTION_SLOT, SECTION_SLOT);
		map->nr_spare = n;
	}
	s = slot_section((uintptr_t)map->spare);
	give_gap(m, map->spare, s);
	map->spare += SECTION_SLOT;
	map->nr_spare--;
	return s;
}

static void enter_section(struct machine *m, struct mem_map *map, struct mem_section *s)
{
	struct mem_section ***slot = &map->directory[s->start_pfn >> (2 * SECTION_SHIFT)];

	if (!*slot)
		*slot = hm_alloc(&m->ctx.mem, SECTION_PAGES * sizeof(**slot));
	if (map->nr_sections == map->room) {
		size_t bytes = map->room * sizeof(*map->sections);

		map->sections = hm_grow(&m->ctx.mem, map->sections, bytes, 2 * bytes);
		map->room *= 2;
	}
	s->number = map->nr_sections;
	map->sections[map->nr_sections++] = s;
	(*slot)[s->start_pfn >> SECTION_SHIFT & (SECTION_PAGES - 1)] = s;
}

/*
 * A pageblock is movable from boot on if its first frame is RAM; only then does the kernel's init loop meet a
 * block-aligned frame number and write the type (memmap_init_range). x86 has no frame 0, so its first block is not.
 */
static enum migratetype first_block_type(const struct machine *m, pfn_t pfn)
{
	return memblock_is_memory(m, pfn << PAGE_SHIFT) ? MIGRATE_MOVABLE : MIGRATE_UNMOVABLE;
}

static void set_section_zones(const struct phys_zones *zones, struct mem_section *s)
{
	unsigned int low = zone_index_of(zones, s->start_pfn);
	unsigned int high = zone_index_of(zones, s->start_pfn + SECTION_PAGES - 1);

	s->zone[0] = zones->zone[low];
	s->zone[1] = zones->zone[high];
	s->zone_split = SECTION_PAGES;
	if (low != high)
		s->zone_split = (uint16_t)(zones->limit[low] - s->start_pfn);
}

void set_section_block_type(const struct phys_zones *zones, struct mem_section *s, uint32_t offset,
			    enum migratetype type)
{
	s->block_type[offset >> zones->pageblock_order] = (uint8_t)type;
	s->sole_type = (uint8_t)section_sole_type(zones, s);
}

void write_chunks(struct mem_section *s, uint32_t first, uint32_t last)
{
	uint32_t chunk, i;

	for (chunk = first; chunk <= last; chunk++) {
		if (!(s->blank >> chunk & 1))
			continue;
		for (i = chunk << CHUNK_SHIFT; i < (chunk + 1) << CHUNK_SHIFT; i++)
			s->page[i]._mapcount = -1;
		s->blank &= (uint16_t)~(1u << chunk);
	}
}

/* The chunks of a section that memblock leaves wholly free: they are about to go to the buddy lists. */
static uint16_t free_chunks(const struct machine *m, pfn_t start_pfn)
{
	paddr_t start = start_pfn << PAGE_SHIFT, end;
	uint32_t blank = 0;

	for (; memblock_next_free(m, &start, &end); start = end) {
		pfn_t low = max_u64(page_align(start) >> PAGE_SHIFT, start_pfn), high = end >> PAGE_SHIFT;
		uint32_t nr = (uint32_t)(min_u64(high, start_pfn + SECTION_PAGES) - start_pfn);
		uint32_t chunk, last = nr >> CHUNK_SHIFT;

		if (low >= start_pfn + SECTION_PAGES)
			break;
		for (chunk = (uint32_t)(low - start_pfn + CHUNK_PAGES - 1) >> CHUNK_SHIFT; chunk < last; chunk++)
			blank |= 1u << chunk;
	}
	return (uint16_t)blank;
}

static void write_reserved_chunk(struct page *page)
{
	uint32_t i;

	for (i = 0; i < CHUNK_PAGES; i++) {
		page[i].flags = 1u << PG_reserved;
		page[i]._refcount = 1;
		page[i]._mapcount = -1;
	}
}

struct mem_section *create_section(struct machine *m, pfn_t pfn, bool free)
{
	struct mem_map *map = machine_mem_map(m);
	const struct phys_zones *zones = m->phys->zones;
	struct mem_section *s = section_memory(m, map);
	uint32_t i;

	assert(pfn < map->end_pfn);
	s->start_pfn = round_down(pfn, SECTION_PAGES);
	enter_section(m, map, s);
	set_section_zones(zones, s);
	for (i = 0; i < SECTION_PAGES; i += 1u << zones->pageblock_order)
		set_section_block_type(zones, s, i, first_block_type(m, s->start_pfn + i));
	s->blank = free ? UINT16_MAX : free_chunks(m, s->start_pfn);
	for (i = 0; i < SECTION_PAGES; i += CHUNK_PAGES) {
		if (!chunk_blank(s, i))
			write_reserved_chunk(&s->page[i]);
	}
	return s;
}

struct mem_section *touch_section(struct machine *m, pfn_t pfn)
{
	bool free = find_lazy_run(m->phys->zones, pfn);
	struct mem_section *s = create_section(m, pfn, free);

	if (free)
		split_lazy_run(m, s);
	return s;
}

bool pfn_valid(const struct machine *m, pfn_t pfn)
{
	const struct phys_zones *zones = m->phys->zones;
	uint32_t i;

	for (i = 0; i < zones->nr_valid; i++) {
		if (pfn >= zones->valid[i].start && pfn < zones->valid[i].end)
			return true;
	}
	return false;
}

void page_snapshot(const struct machine *m, pfn_t pfn, struct page *ret)
{
	const struct page *page = find_page(m, pfn);

	if (page) {
		*ret = *page;
		if (PageBuddy(page))
			ret->index = 0;
		else if (chunk_blank(page_section(page), offset_in_section(page)))
			ret->_mapcount = -1;
		ret->flags &= ~(PG_pcp | PG_ORDER_MASK);
		return;
	}
	memset(ret, 0, sizeof(*ret));
	ret->_mapcount = -1;
	if (!find_lazy_run(m->phys->zones, pfn)) {
		ret->flags = 1u << PG_reserved;
		ret->_refcount = 1;
	} else if (!(pfn & (SECTION_PAGES - 1))) {
		ret->page_type &= ~PG_buddy;
		ret->private = MAX_ORDER - 1;
	}
}

struct mem_section *next_touched_section(const struct machine *m, pfn_t pfn)
{
	const struct mem_map *map = machine_mem_map(m);

	while (pfn < map->end_pfn) {
		struct mem_section **sections = map->directory[pfn >> (2 * SECTION_SHIFT)];
		pfn_t step = (pfn_t)1 << (2 * SECTION_SHIFT);

		if (sections) {
			struct mem_section *s = sections[pfn >> SECTION_SHIFT & (SECTION_PAGES - 1)];

			if (s)
				return s;
			step = SECTION_PAGES;
		}
		pfn = round_down(pfn, step) + step;
	}
	return NULL;
}

struct page *next_touched_page(const struct machine *m, pfn_t *pfn)
{
	struct mem_section *s = next_touched_section(m, *pfn);

	if (!s)
		return NULL;
	*pfn = max_u64(*pfn, s->start_pfn);
	return &s->page[*pfn - s->start_pfn];
}
