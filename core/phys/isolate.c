// SPDX-License-Identifier: MIT
/*
 * isolate.c - free frames by address, not by size
 *
 * Compaction and CMA do not ask for any block of some size: the one wants free frames at the end of a zone, the other a
 * certain range. Both take free blocks off the lists wherever they are there. A range is first isolated: its pageblocks
 * get the type Isolate, so that nobody is given their free blocks while the pages in between are moved out.
 *
 * Differences from Linux: NR_FREE_PAGES goes on counting isolated pages; a range is isolated and let go within one
 * command, so that nobody can see it.
 */
#include "isolate.h"

#include "buddy.h"
#include "fragmentation.h"
#include "watermark.h"

/* Twice the block, to move pages to, and then some (compact_gap). */
static uint64_t compact_gap(unsigned int order)
{
	return (uint64_t)2 << order;
}

static void make_single_frames(struct page *page, uint32_t n)
{
	uint32_t i;

	for (i = 0; i < n; i++) {
		page[i].flags = 0;
		page[i]._refcount = 1;
		page[i].index = 0;
		page[i].private = 0;
		page[i].lru.next = 0;
		page[i].lru.prev = 0;
	}
}

uint32_t isolate_free_block(struct machine *m, struct page *page)
{
	const struct phys_zones *zones = m->phys->zones;
	struct zone *zone = page_zone(page);
	unsigned int order = buddy_order(page);
	uint64_t mark = zone->_watermark[WMARK_MIN] + ((uint64_t)1 << order);

	if (!zone_watermark_ok(zone, 0, mark, 0, ALLOC_CMA, zone->stat[NR_FREE_PAGES]))
		return 0;
	take_free_block(m, zone, page);
	make_single_frames(page, 1u << order);
	/* so much of a pageblock will hold movable pages that it is one for them */
	for (uint32_t i = 0; order + 1 >= zones->pageblock_order && i < 1u << order; i += 1u << zones->pageblock_order)
		if (pageblock_type(zones, page + i) < MIGRATE_PCPTYPES)
			set_pageblock_type(zones, page + i, MIGRATE_MOVABLE);
	return 1u << order;
}

bool in_untouched_free_block(const struct machine *m, pfn_t pfn, bool *head)
{
	*head = pfn % SECTION_PAGES == 0;
	return find_lazy_run(m->phys->zones, pfn);
}

enum compact_result compaction_suitable(const struct machine *m, const struct zone *zone,
					const struct compact_request *wanted, uint64_t available)
{
	const unsigned int order = wanted->order, highest = wanted->highest, flags = wanted->alloc_flags;
	uint64_t mark = zone_wmark(zone, flags & ALLOC_WMARK_MASK);
	int index;

	if (zone_watermark_ok(zone, order, mark, highest, flags, zone->stat[NR_FREE_PAGES]))
		return COMPACT_SUCCESS;
	mark = zone_wmark(zone, order > PAGE_ALLOC_COSTLY_ORDER ? WMARK_LOW : WMARK_MIN) + compact_gap(order);
	if (!zone_watermark_ok(zone, 0, mark, highest, ALLOC_CMA, (int64_t)available))
		return COMPACT_SKIPPED;
	if (order <= PAGE_ALLOC_COSTLY_ORDER)
		return COMPACT_CONTINUE;
	index = fragmentation_index(zone, order);
	if (index >= 0 && (uint32_t)index <= m->phys->zones->extfrag_threshold)
		return COMPACT_SKIPPED;
	return COMPACT_CONTINUE;
}

bool zone_has_block_for(const struct machine *m, const struct zone *zone, unsigned int order, enum migratetype type)
{
	for (; order < MAX_ORDER; order++) {
		const struct free_area *area = &zone->free_area[order];
		bool can_steal;

		if (area->list[type].nr || (type == MIGRATE_MOVABLE && area->list[MIGRATE_CMA].nr))
			return true;
		/* a block of another type will do where the whole pageblock would change hands */
		if (find_suitable_fallback(m->phys->zones, area, order, type, &can_steal) >= 0 && can_steal)
			return true;
	}
	return false;
}

/* ---- ranges ---- */

void move_pageblock(struct machine *m, pfn_t pfn, enum migratetype type)
{
	const struct phys_zones *zones = m->phys->zones;
	struct page *page = pfn_to_page(m, pfn);
	uint64_t movable;

	set_pageblock_type(zones, page, type);
	move_freepages_block(m, page_zone(page), page, type, &movable);
}

/* The free block that has the frame; NULL: it is not free. */
static struct page *free_block_of(struct machine *m, pfn_t pfn)
{
	unsigned int order;

	for (order = 0; order < MAX_ORDER; order++) {
		struct page *page = pfn_to_page(m, round_down(pfn, (pfn_t)1 << order));

		if (PageBuddy(page) && buddy_order(page) >= order)
			return page;
	}
	return NULL;
}

/* Gives the frames [start, end), just taken, back to the lists. */
static void give_back(struct machine *m, pfn_t start, pfn_t end)
{
	for (; start < end; start++) {
		struct page *page = pfn_to_page(m, start);

		page->_refcount = 0;
		page->index = 0;
		free_one_block(m, page_zone(page), block_of(page, 0), MIGRATE_ISOLATE, FPI_NONE);
	}
}

bool take_isolated_range(struct machine *m, pfn_t start, pfn_t end)
{
	pfn_t pfn;

	for (pfn = start; pfn < end; pfn++)
		if (!free_block_of(m, pfn))
			return false;
	for (pfn = start; pfn < end;) {
		struct page *page = free_block_of(m, pfn);
		pfn_t first = page_to_pfn(page), last = first + ((pfn_t)1 << buddy_order(page));

		take_free_block(m, page_zone(page), page);
		make_single_frames(page, (uint32_t)(last - first));
		give_back(m, first, start);
		give_back(m, end, last);
		pfn = last;
	}
	return true;
}
