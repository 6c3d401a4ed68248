// SPDX-License-Identifier: MIT
/*
 * compact_free.c - the free scanner: which frames pages move to (mm/compaction.c)
 *
 *   |...|..MF.FFF.|FF.F..F.| zone end         walks downwards from pageblock to pageblock, and upwards in each
 *
 * It takes free blocks until there are as many frames as pages in the batch, and then some, for a block is taken
 * whole. They are put on a list whose head is the frame found last, and used from there; what is left serves the next
 * batch. It passes over pageblocks that are not for movable pages, that are one free block, or that have a skip hint;
 * and an asynchronous run looks at every 32nd frame of a pageblock only, until it finds something.
 *
 * When a block of a certain order is wanted, a search of the free lists of lower orders comes first: of movable blocks
 * in the upper quarter of what is between the scanners, else the highest in the upper half. It begins at the tail of
 * the list that the last search was lucky with, and goes down from there; the list goes round so that the next search
 * does not begin with the same blocks.
 */
#include "compact_control.h"

#include "isolate.h"

static bool suitable_migration_target(const struct compact_control *cc, const struct page *page)
{
	const struct phys_zones *zones = cc->m->phys->zones;
	enum migratetype type = pageblock_type(zones, page);

	if (PageBuddy(page) && page->private >= zones->pageblock_order)
		return false;
	return cc->ignore_block_suitable || type == MIGRATE_MOVABLE || type == MIGRATE_CMA;
}

/* Takes a free block; how many frames, 0: the zone has no more to spare. */
static uint32_t take_block(struct compact_control *cc, struct page *page)
{
	uint32_t n = isolate_free_block(cc->m, page);

	for (uint32_t i = 0; i < n; i++)
		page_list_add(machine_mem_map(cc->m), &cc->free, page + i);
	cc->nr_free += n;
	count_vm_events(cc->m, COMPACTISOLATED, n);
	return n;
}

/* ---- a pageblock ---- */

/* Takes free blocks of [pfn, end), looking at every `stride`th frame; where it stopped. */
static pfn_t scan_block(struct compact_control *cc, pfn_t pfn, pfn_t end, unsigned int stride, uint64_t *scanned)
{
	while (pfn < end) {
		struct page *page = find_page(cc->m, pfn);
		uint32_t n;

		++*scanned;
		if (!PageBuddy(page)) {
			/* a compound page is passed over whole */
			pfn += page->flags & (1u << PG_head) ? ((uint64_t)1 << page->private) - 1 : 0;
			pfn += stride;
			continue;
		}
		n = take_block(cc, page);
		if (!n)
			break;
		*scanned += n - 1;
		if (cc->nr_free >= cc->nr_migrate) {
			pfn += n;
			break;
		}
		pfn += n - 1 + stride;
	}
	return min_u64(pfn, end);
}

/* Returns whether it took anything; *pfn is where it stopped. */
static bool isolate_freepages_block(struct compact_control *cc, pfn_t *pfn, pfn_t end, unsigned int stride)
{
	const uint64_t before = cc->nr_free;
	const pfn_t start = *pfn;
	uint64_t scanned = 0;

	if (find_page(cc->m, start)) {
		*pfn = scan_block(cc, start, end, stride, &scanned);
	} else {
		scanned = (end - start + stride - 1) / stride;
		*pfn = end;
	}
	cc->free_scanned += scanned;
	trace(cc->m, mm_compaction_isolate_freepages, start, *pfn, scanned, cc->nr_free - before);
	return cc->nr_free > before;
}

/* ---- the free lists ---- */

/* A search of the free lists. */
struct free_search {
	pfn_t low_pfn, min_pfn;			/* above the first taken at once; below the second not at all */
	pfn_t highest;				/* pageblock of the highest block seen; 0: none */
	unsigned int limit;			/* blocks of an order to look at */
	unsigned int scanned;
	bool from_start;			/* the scanner stands where it began */
};

/* Looks at a list from its tail: the block to take, or NULL (first half of fast_isolate_freepages' loop). */
static struct page *search_list(struct compact_control *cc, struct free_search *search, struct page_list *list,
				unsigned int order, unsigned int *looked_at)
{
	struct page *high = NULL, *page = NULL;
	pgx_t at;

	for (at = list->last; at; at = page->lru.prev) {
		pfn_t pfn;

		page = pgx_page(cc->m, at);
		pfn = page_to_pfn(page);
		++*looked_at;
		if (pfn >= search->highest)
			search->highest = max_u64(pageblock_start_pfn(cc, pfn), cc->zone->start_pfn);
		if (pfn >= search->low_pfn) {
			cc->fast_search_fail = 0;
			cc->search_order = (int)order;
			high = page;
			break;
		}
		if (pfn >= search->min_pfn && (!high || pfn > page_to_pfn(high))) {
			high = page;
			search->limit >>= 1;
		}
		if (*looked_at >= search->limit)
			break;
	}
	search->scanned += *looked_at;
	if (high)
		page = high;
	else if (!at)
		return NULL;
	page_list_rotate_to_first(machine_mem_map(cc->m), list, page);
	return high;
}

/* The order to look at after this one: downwards, and round; -1: all were (next_search_order). */
static int next_search_order(struct compact_control *cc, int order)
{
	order = order ? order - 1 : cc->order - 1;
	if (order != cc->search_order)
		return order;
	cc->search_order = cc->search_order ? cc->search_order - 1 : cc->order - 1;
	return -1;
}

/* Looks through the lists; the block taken last, or NULL. */
static struct page *search_orders(struct compact_control *cc, struct free_search *search)
{
	struct page *page = NULL;
	int order;

	cc->search_order = cc->search_order < cc->order - 1 ? cc->search_order : cc->order - 1;
	for (order = cc->search_order; !page && order >= 0; order = next_search_order(cc, order)) {
		struct free_area *area = &cc->zone->free_area[order];
		unsigned int looked_at = 0;

		if (!area_nr_free(area))
			continue;
		page = search_list(cc, search, &area->list[MIGRATE_MOVABLE].pages, (unsigned int)order, &looked_at);
		if (page) {
			uint32_t n = take_block(cc, page);

			if (n) {
				search->scanned += n - 1;
			} else {
				order = cc->search_order + 1;
				page = NULL;
			}
		}
		if (cc->nr_free >= cc->nr_migrate)
			break;
		if (looked_at >= search->limit)
			search->limit = search->limit > 3 ? search->limit >> 1 : 1;
	}
	return page;
}

static struct free_search free_search(const struct compact_control *cc)
{
	const uint64_t distance = cc->free_pfn - cc->migrate_pfn;
	struct free_search search = {
		.low_pfn = pageblock_start_pfn(cc, cc->free_pfn - (distance >> 2)),
		.min_pfn = pageblock_start_pfn(cc, cc->free_pfn - (distance >> 1)),
		.limit = (unsigned int)max_u64(1, freelist_scan_limit(cc) >> 1),
		.from_start = cc->free_pfn >= cc->zone->compact_init_free_pfn,
	};

	if (search.from_start)
		search.limit = (unsigned int)(pageblock_nr_pages(cc->m->phys->zones) >> 1);
	return search;
}

#define NOWHERE UINT64_MAX

/* The search found nothing: the scanner may move on at once, and then this is the frame around which to take some. */
static pfn_t search_failed(struct compact_control *cc, const struct free_search *search)
{
	cc->fast_search_fail++;
	if (!search->from_start)
		return NOWHERE;
	if (search->highest >= search->min_pfn)
		return cc->free_pfn = search->highest;
	if (cc->direct_compaction && pfn_valid(cc->m, search->min_pfn))
		return cc->free_pfn = search->min_pfn;
	return NOWHERE;
}

/* The rest of the pageblock of a frame, which may have more of what is needed (fast_isolate_around). */
static void fast_isolate_around(struct compact_control *cc, pfn_t pfn)
{
	pfn_t start = max_u64(pageblock_start_pfn(cc, pfn), cc->zone->start_pfn);
	pfn_t end = min_u64(pageblock_end_pfn(cc, pfn), cc->zone->end_pfn);
	struct page *first = find_page(cc->m, start);

	if (cc->nr_free >= cc->nr_migrate || (cc->direct_compaction && compact_is_async(cc)))
		return;
	isolate_freepages_block(cc, &start, end, 1);
	if (first && cc->nr_free < cc->nr_migrate)
		set_pageblock_skip(cc->m->phys->zones, first);
}

static void fast_isolate_freepages(struct compact_control *cc)
{
	struct free_search search;
	struct page *page;
	pfn_t around;

	if (cc->order <= 0)
		return;
	search = free_search(cc);
	page = search_orders(cc, &search);
	around = page ? page_to_pfn(page) : search_failed(cc, &search);
	if (search.highest && search.highest >= cc->zone->compact_cached_free_pfn)
		cc->zone->compact_cached_free_pfn = search.highest - pageblock_nr_pages(cc->m->phys->zones);
	cc->free_scanned += search.scanned;
	if (around != NOWHERE)
		fast_isolate_around(cc, around);
}

/* ---- all pageblocks ---- */

static bool worth_scanning(const struct compact_control *cc, pfn_t start, pfn_t end)
{
	const struct page *first = find_page(cc->m, start);
	bool head;

	if (!pfn_valid(cc->m, start) || !pfn_valid(cc->m, end - 1))
		return false;
	if (!first)
		return !in_untouched_free_block(cc->m, start, &head) || !head;
	return suitable_migration_target(cc, first) && isolation_suitable(cc, first);
}

/* Goes on downwards from cc->free_pfn, as far as the pageblock that the migrate scanner is in. */
static void scan_downwards(struct compact_control *cc)
{
	const uint64_t block = pageblock_nr_pages(cc->m->phys->zones);
	const pfn_t low = pageblock_end_pfn(cc, cc->migrate_pfn);
	unsigned int stride = compact_is_async(cc) ? COMPACT_CLUSTER_MAX : 1;
	pfn_t pfn = cc->free_pfn, start = pageblock_start_pfn(cc, pfn), end = min_u64(start + block, cc->zone->end_pfn);

	for (; start >= low; end = start, start -= block, pfn = start) {
		bool taken;

		if (!worth_scanning(cc, start, end))
			continue;
		taken = isolate_freepages_block(cc, &pfn, end, stride);
		if (pfn == end)
			update_pageblock_skip(cc, find_page(cc->m, start), start);
		if (cc->nr_free >= cc->nr_migrate) {
			if (pfn >= end)
				pfn = start - block;
			break;
		}
		if (pfn < end)
			break;
		stride = taken ? 1 : (unsigned int)min_u64(COMPACT_CLUSTER_MAX, stride << 1);
	}
	cc->free_pfn = pfn;
}

struct page *compaction_alloc(struct compact_control *cc)
{
	struct page *page;

	if (!cc->nr_free)
		fast_isolate_freepages(cc);
	if (!cc->nr_free)
		scan_downwards(cc);
	if (!cc->nr_free)
		return NULL;
	page = pgx_page(cc->m, cc->free.first);
	page_list_del(machine_mem_map(cc->m), &cc->free, page);
	cc->nr_free--;
	return page;
}

pfn_t release_freepages(struct compact_control *cc)
{
	pfn_t highest = 0;

	while (cc->free.first) {
		struct page *page = pgx_page(cc->m, cc->free.first);

		highest = max_u64(highest, page_to_pfn(page));
		page_list_del(machine_mem_map(cc->m), &cc->free, page);
		__free_pages(cc->m, page, 0);
	}
	cc->nr_free = 0;
	return highest;
}
