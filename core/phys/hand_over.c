// SPDX-License-Identifier: MIT
/*
 * hand_over.c - from memblock to the buddy system.
 *
 *   memblock free:  |4|  |=====================================|        lowmem, low to high, to the lists' tails:
 *                    |    1 2 4 8 .. 512  1024 x n  512 .. 2 1           blocks as large as alignment and rest allow
 *                                                                       highmem page by page, merging as it goes
 *
 * So boot leaves lowmem lists in ascending order, and highmem's list of the highest order in descending order: user
 * pages come from the top of memory. All whole blocks of the highest order of a range become one lazy run
 * (lazy_runs.c); only the ragged ends of a range have their sections made, so that the cost is by the number of ranges,
 * not by RAM.
 *
 * Everything that is not free keeps PG_reserved and one reference, whether its descriptor exists or not.
 */
#include "buddy.h"
#include "content.h"
#include "memblock.h"
#include "watermark.h"

void phys_create(struct machine *m)
{
	m->phys = hm_alloc(&m->ctx.mem, sizeof(*m->phys));
	m->phys->zones = hm_alloc(&m->ctx.mem, sizeof(*m->phys->zones));
	memblock_create(m);
	content_create(m);
}

/* A reserved block becomes a free one and goes to the buddy lists (__free_pages_core). */
static void free_boot_block(struct machine *m, struct zone *zone, pfn_t pfn, unsigned int order, enum fpi_flags flags)
{
	struct page *page = pfn_to_page(m, pfn);
	struct mem_section *s = page_section(page);
	uint32_t i, offset = offset_in_section(page);

	if (order < CHUNK_SHIFT)
		write_blank_chunks(page, 1);
	for (i = 0; i < 1u << order; i++) {
		if (chunk_blank(s, offset + i))
			continue;
		page[i].flags = 0;
		page[i]._refcount = 0;
	}
	free_one_block(m, zone, block_of(page, order), pageblock_type(m->phys->zones, page), flags);
}

/* Frames of lowmem below the highest order's alignment, or what is left above it. */
static void free_ragged(struct machine *m, struct zone *zone, pfn_t pfn, pfn_t end)
{
	while (pfn < end) {
		unsigned int order = pfn ? (unsigned int)__builtin_ctzll(pfn) : MAX_ORDER - 1;

		if (order > MAX_ORDER - 1)
			order = MAX_ORDER - 1;
		while (pfn + ((pfn_t)1 << order) > end)
			order--;
		free_boot_block(m, zone, pfn, order, FPI_TO_TAIL);
		pfn += (pfn_t)1 << order;
	}
}

static void free_page_by_page(struct machine *m, struct zone *zone, pfn_t pfn, pfn_t end)
{
	for (; pfn < end; pfn++)
		free_boot_block(m, zone, pfn, 0, FPI_NONE);
}

/* A section that is made anyway, because its pageblock types differ or its frames do, cannot be part of a run. */
static void free_range_of_zone(struct machine *m, struct zone *zone, pfn_t start, pfn_t end)
{
	bool high = is_highmem(m->phys->zones, zone);
	void (*free_part)(struct machine *, struct zone *, pfn_t, pfn_t) = high ? free_page_by_page : free_ragged;
	pfn_t first = round_up(start, SECTION_PAGES), last = round_down(end, SECTION_PAGES);

	zone->managed_pages += end - start;
	count_vm_events(m, PGFREE, end - start);
	if (first >= last) {
		free_part(m, zone, start, end);
		return;
	}
	free_part(m, zone, start, first);
	add_lazy_run(m, zone, first, (last - first) >> SECTION_SHIFT, high);
	free_part(m, zone, last, end);
}

static void free_range(struct machine *m, pfn_t start, pfn_t end)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		pfn_t low = max_u64(start, zone->start_pfn), high = min_u64(end, zone->end_pfn);

		if (low < high)
			free_range_of_zone(m, zone, low, high);
	}
}

/*
 * Where RAM begins inside a pageblock, the pageblock keeps the type that zeroed memory means (first_block_type() in
 * mem_map.c): its section exists from the beginning, so that counts of pageblocks need not ask memblock.
 */
static void touch_unaligned_starts(struct machine *m)
{
	const struct memblock_type *memory = &machine_memblock(m)->memory;
	unsigned int i;

	for (i = 0; i < memory->cnt; i++) {
		pfn_t pfn = memory->regions[i].base >> PAGE_SHIFT;

		if (pfn & (SECTION_PAGES - 1))
			pfn_to_page(m, pfn);
	}
}

static void memblock_free_all(struct machine *m)
{
	paddr_t start = 0, end;

	for (; memblock_next_free(m, &start, &end); start = end) {
		pfn_t low = page_align(start) >> PAGE_SHIFT, high = end >> PAGE_SHIFT;

		if (low < high)
			free_range(m, low, high);
	}
}

void phys_hand_over(struct machine *m)
{
	mem_map_init(m, page_align(memblock_end_of_DRAM(m)) >> PAGE_SHIFT);
	zones_create(m);
	touch_unaligned_starts(m);
	memblock_free_all(m);
	m->phys->memblock->handed_over = true;
	init_per_zone_wmark_min(m);
}

uint64_t free_reserved_area(struct machine *m, paddr_t start, paddr_t end)
{
	pfn_t pfn = page_align(start) >> PAGE_SHIFT;
	uint64_t pages = 0;

	for (; pfn < end >> PAGE_SHIFT; pfn++) {
		struct page *page = pfn_to_page(m, pfn);

		if (!page_test(page, PG_reserved))
			continue;
		page->flags = 0;
		page->_refcount = 1;
		page_zone(page)->managed_pages++;
		__free_pages(m, page, 0);
		pages++;
	}
	return pages;
}

static void activate_cma_area(struct machine *m, pfn_t pfn, pfn_t end)
{
	struct phys_zones *zones = m->phys->zones;

	zones->cma_start = pfn;
	zones->cma_pages = end - pfn;
	for (; pfn < end; pfn += MAX_ORDER_NR_PAGES) {
		struct page *page = pfn_to_page(m, pfn);
		struct zone *zone = page_zone(page);
		uint64_t i;

		for (i = 0; i < MAX_ORDER_NR_PAGES; i += pageblock_nr_pages(zones))
			set_pageblock_type(zones, page + i, MIGRATE_CMA);
		free_boot_block(m, zone, pfn, MAX_ORDER - 1, FPI_NONE);
		zone->managed_pages += MAX_ORDER_NR_PAGES;
	}
}

void init_cma_area(struct machine *m, paddr_t start, uint64_t bytes)
{
	pfn_t pfn = start >> PAGE_SHIFT, end = (start + bytes) >> PAGE_SHIFT;

	if (zone_spans_pfn(page_zone(pfn_to_page(m, pfn)), end - 1))
		activate_cma_area(m, pfn, end);
	else
		free_reserved_area(m, start, start + bytes);
	/* they count as managed before the marks are first computed: a core_initcall, that a postcore_initcall */
	init_per_zone_wmark_min(m);
}
