// SPDX-License-Identifier: MIT
/*
 * fallback.c - migrate types: pageblocks of like pages, and what happens when a type's lists are empty.
 *
 * Pages that can be moved, reclaimed, or neither are kept in different pageblocks, so that unmovable ones do not end up
 * everywhere and leave no large block. When a type has no block left, it takes the largest one of another type (so the
 * damage happens rarely), and, if enough of the pageblock is free or alike, claims the whole pageblock:
 *
 *   request     falls back to                    claims the pageblock
 *   unmovable   reclaimable, then movable        always tried
 *   reclaimable unmovable, then movable          always tried
 *   movable     reclaimable, then unmovable      only from large blocks; else takes the smallest block that will do
 *
 * A claimed pageblock of mixed use moves its free blocks to the new type's lists; it changes its type when at least
 * half of it is free or alike. Each such theft boosts the zone's watermarks, so that kswapd makes room (not in tiny
 * zones).
 *
 * Differences from Linux: types of pageblocks are kept beside the descriptors of their section.
 */
#include "buddy.h"

static const enum migratetype fallback_types[MIGRATE_PCPTYPES][2] = {
	[MIGRATE_UNMOVABLE] = {MIGRATE_RECLAIMABLE, MIGRATE_MOVABLE},
	[MIGRATE_MOVABLE] = {MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE},
	[MIGRATE_RECLAIMABLE] = {MIGRATE_UNMOVABLE, MIGRATE_MOVABLE},
};

void set_pageblock_type(const struct phys_zones *zones, struct page *page, enum migratetype type)
{
	if (zones->mobility_disabled && type < MIGRATE_PCPTYPES)
		type = MIGRATE_UNMOVABLE;
	set_section_block_type(zones, page_section(page), offset_in_section(page), type);
}

static bool can_steal_fallback(const struct phys_zones *zones, unsigned int order, enum migratetype start)
{
	return order >= zones->pageblock_order / 2 || start == MIGRATE_RECLAIMABLE || start == MIGRATE_UNMOVABLE ||
	       zones->mobility_disabled;
}

int find_suitable_fallback(const struct phys_zones *zones, const struct free_area *area, unsigned int order,
			   enum migratetype start, bool *can_steal)
{
	unsigned int i;

	*can_steal = false;
	for (i = 0; i < 2; i++) {
		enum migratetype type = fallback_types[start][i];

		if (!area->list[type].nr)
			continue;
		*can_steal = can_steal_fallback(zones, order, start);
		return (int)type;
	}
	return -1;
}

/* Raises the watermarks by a pageblock (boost_watermark); false when the zone is too small for that. */
static bool boost_watermark(const struct phys_zones *zones, struct zone *zone)
{
	uint64_t most = zone->_watermark[WMARK_HIGH] * zones->watermark_boost_factor / 10000;

	if (!zones->watermark_boost_factor || 4 * pageblock_nr_pages(zones) > zone->managed_pages || !most)
		return false;
	most = max_u64(most, pageblock_nr_pages(zones));
	zone->watermark_boost = min_u64(zone->watermark_boost + pageblock_nr_pages(zones), most);
	return true;
}

/* A pageblock that the zone has only in part moves nothing above it. */
uint64_t move_freepages_block(struct machine *m, struct zone *zone, struct page *page, enum migratetype type,
			      uint64_t *movable)
{
	const struct phys_zones *zones = m->phys->zones;
	uint64_t nr = pageblock_nr_pages(zones), moved = 0;
	pfn_t pfn = page_to_pfn(page), start = round_down(pfn, nr), end = start + nr;
	struct page *at;

	*movable = 0;
	if (!zone_spans_pfn(zone, end - 1))
		return 0;
	if (!zone_spans_pfn(zone, start))
		start = pfn;
	for (at = page - (pfn - start); start < end;) {
		uint64_t step = 1;

		if (PageBuddy(at)) {
			step = (uint64_t)1 << buddy_order(at);
			move_to_free_list(m, zone, at, type);
			moved += step;
		} else if (page_test(at, PG_lru)) {
			++*movable;
		}
		at += step;
		start += step;
	}
	return moved;
}

/* Makes the block, and perhaps its pageblock, one of type start (steal_suitable_fallback). */
static void steal_suitable_fallback(struct machine *m, struct zone *zone, struct page *page, unsigned int alloc_flags,
				    enum migratetype start, bool whole_block)
{
	const struct phys_zones *zones = m->phys->zones;
	enum migratetype old = pageblock_type(zones, page);
	unsigned int i, order = buddy_order(page);
	uint64_t moved = 0, movable, alike = 0;

	if (old == MIGRATE_HIGHATOMIC) {
		whole_block = false;
	} else if (order >= zones->pageblock_order) {
		for (i = 0; i < 1u << (order - zones->pageblock_order); i++)
			set_pageblock_type(zones, page + i * pageblock_nr_pages(zones), start);
		whole_block = false;
	} else if (boost_watermark(zones, zone) && alloc_flags & ALLOC_KSWAPD) {
		zone->boosted = true;
	}
	if (whole_block)
		moved = move_freepages_block(m, zone, page, start, &movable);
	if (!moved) {
		move_to_free_list(m, zone, page, start);
		return;
	}
	if (start == MIGRATE_MOVABLE)
		alike = movable;
	else if (old == MIGRATE_MOVABLE)
		alike = pageblock_nr_pages(zones) - (moved + movable);
	if (moved + alike >= pageblock_nr_pages(zones) / 2 || zones->mobility_disabled)
		set_pageblock_type(zones, page, start);
}

/* A free block of another type. */
struct fallback {
	unsigned int order;
	int type;			/* -1: no other type has one */
	bool can_steal;			/* the rest of its pageblock may come along */
};

static struct fallback fallback_of_order(const struct phys_zones *zones, const struct zone *zone, unsigned int order,
					 enum migratetype start)
{
	struct fallback f = {.order = order};

	f.type = find_suitable_fallback(zones, &zone->free_area[order], order, start, &f.can_steal);
	return f;
}

/*
 * The block to take: the largest, with which most of a pageblock comes along; where nothing may come along, a movable
 * request breaks no more than it must (first half of __rmqueue_fallback).
 */
static struct fallback choose_fallback(const struct phys_zones *zones, const struct zone *zone, unsigned int order,
				       enum migratetype start, unsigned int alloc_flags)
{
	const bool whole_only = order < zones->pageblock_order && alloc_flags & ALLOC_NOFRAGMENT;
	const unsigned int lowest = whole_only ? zones->pageblock_order : order;
	struct fallback f = {.type = -1};
	unsigned int current;

	for (current = MAX_ORDER; current-- > lowest && f.type < 0;)
		f = fallback_of_order(zones, zone, current, start);
	if (f.type < 0 || f.can_steal || start != MIGRATE_MOVABLE)
		return f;
	f.type = -1;
	for (current = order; f.type < 0; current++)
		f = fallback_of_order(zones, zone, current, start);
	return f;
}

/* Brings a block of another type to the lists of start (__rmqueue_fallback). */
static bool rmqueue_fallback(struct machine *m, struct zone *zone, unsigned int order, enum migratetype start,
			     unsigned int alloc_flags)
{
	const struct phys_zones *zones = m->phys->zones;
	const struct fallback from = choose_fallback(zones, zone, order, start, alloc_flags);
	struct page *page;

	if (from.type < 0)
		return false;
	page = first_free_block(m, zone, from.order, (enum migratetype)from.type);
	steal_suitable_fallback(m, zone, page, alloc_flags, start, from.can_steal);
	trace(m, mm_page_alloc_extfrag, page_to_pfn(page), order, from.order, zones->pageblock_order, start,
	      (uint64_t)from.type, from.order < zones->pageblock_order, pageblock_type(zones, page) == start);
	return true;
}

struct page *rmqueue_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			   unsigned int alloc_flags)
{
	const bool may_use_cma = alloc_flags & ALLOC_CMA;
	struct page *page = NULL;

	/* the CMA area is kept as free as the rest of the zone is, so that movable pages fill both evenly */
	if (may_use_cma && zone->stat[NR_FREE_CMA] > zone->stat[NR_FREE_PAGES] / 2)
		page = rmqueue_smallest(m, zone, order, MIGRATE_CMA);
	if (!page)
		page = rmqueue_smallest(m, zone, order, type);
	while (!page) {
		if (may_use_cma)
			page = rmqueue_smallest(m, zone, order, MIGRATE_CMA);
		if (page || !rmqueue_fallback(m, zone, order, type, alloc_flags))
			break;
		page = rmqueue_smallest(m, zone, order, type);
	}
	return page;
}

void reserve_highatomic_pageblock(struct machine *m, struct zone *zone, struct page *page)
{
	const struct phys_zones *zones = m->phys->zones;
	uint64_t movable;

	if (zone->nr_reserved_highatomic >= zone->managed_pages / 100 + pageblock_nr_pages(zones))
		return;
	if (pageblock_type(zones, page) >= MIGRATE_PCPTYPES)
		return;
	zone->nr_reserved_highatomic += pageblock_nr_pages(zones);
	set_pageblock_type(zones, page, MIGRATE_HIGHATOMIC);
	move_freepages_block(m, zone, page, MIGRATE_HIGHATOMIC, &movable);
}

static bool unreserve_in_zone(struct machine *m, struct zone *zone, enum migratetype type)
{
	const struct phys_zones *zones = m->phys->zones;
	unsigned int order;

	for (order = 0; order < MAX_ORDER; order++) {
		struct page *page = first_free_block(m, zone, order, MIGRATE_HIGHATOMIC);
		uint64_t movable;

		if (!page)
			continue;
		if (pageblock_type(zones, page) == MIGRATE_HIGHATOMIC)
			zone->nr_reserved_highatomic -= min_u64(pageblock_nr_pages(zones),
								zone->nr_reserved_highatomic);
		set_pageblock_type(zones, page, type);
		if (move_freepages_block(m, zone, page, type, &movable))
			return true;
	}
	return false;
}

bool unreserve_highatomic_pageblock(struct machine *m, struct zone *const *zonelist, enum migratetype type,
				    bool force)
{
	for (; *zonelist; zonelist++) {
		if (!force && (*zonelist)->nr_reserved_highatomic <= pageblock_nr_pages(m->phys->zones))
			continue;
		if (unreserve_in_zone(m, *zonelist, type))
			return true;
	}
	return false;
}
