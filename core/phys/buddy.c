// SPDX-License-Identifier: MIT
/*
 * buddy.c - the buddy system: free blocks of 1, 2, 4 ... 1,024 frames, a list an order and migrate type.
 *
 *   taking order 1 from a block of order 3 at frame 8:
 *       8           12                       the lower half is kept, the upper half goes to the
 *       |=====8=====|=====12====|            head of the list of the lower order:
 *       |==8==|==10=|           |            12 to order 2, 10 to order 1; 8 is handed out
 *
 *   giving back order 1 at frame 8: its buddy is 8 ^ 2 = 10. Free and of order 1? Merge to order 2 at 8 & 10 = 8, whose
 *   buddy is 8 ^ 4 = 12, and so on until a buddy is not free, or the highest order is reached.
 *
 * Only the first descriptor of a free block says that it is one (PageBuddy, order in private, list in index).
 * A merged block goes to the head of its list, or to the tail when the block one order above is likely to become whole
 * soon: its own buddy is free already, so better not hand this half out.
 *
 * Invariants: buddy-head, buddy-align, buddy-zone, buddy-links, buddy-merge (no two free buddies that should be one),
 * buddy-count, buddy-listed; frame-once (each frame in exactly one block).
 * Differences from Linux: lists know how many blocks they hold; runs of untouched blocks (lazy_runs.c).
 */
#include "buddy.h"

#include <assert.h>

static void add_to_free_list(struct machine *m, struct zone *zone, struct page *page, unsigned int order,
			     enum migratetype type, bool tail)
{
	struct free_area *area = &zone->free_area[order];
	struct free_list *list = &area->list[type];

	page->index = free_index(1, false, type);
	if (tail)
		page_list_add_tail(machine_mem_map(m), &list->pages, page);
	else
		page_list_add(machine_mem_map(m), &list->pages, page);
	list->nr++;
	area->nr_free++;
}

static void set_buddy_order(struct page *page, unsigned int order)
{
	page->page_type &= ~PG_buddy;
	page->private = order;
}

/* The block stops being free, or being a block of its own. */
static void del_page_from_free_list(struct machine *m, struct zone *zone, struct page *page, unsigned int order)
{
	struct free_area *area = &zone->free_area[order];
	struct free_list *list = &area->list[free_block_type(page)];

	page_list_del(machine_mem_map(m), &list->pages, page);
	list->nr--;
	area->nr_free--;
	page->page_type |= PG_buddy;
	page->private = 0;
	page->index = 0;
}

void move_to_free_list(struct machine *m, struct zone *zone, struct page *page, enum migratetype to)
{
	unsigned int order = buddy_order(page);

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, page, order);
	set_buddy_order(page, order);
	add_to_free_list(m, zone, page, order, to, true);
}

/* Splits a block of order high down to low: upper halves go to the lists' heads (expand). */
static void expand(struct machine *m, struct zone *zone, struct page *page, unsigned int low, unsigned int high,
		   enum migratetype type)
{
	while (high > low) {
		struct page *upper;

		high--;
		upper = page + ((size_t)1 << high);
		set_buddy_order(upper, high);
		add_to_free_list(m, zone, upper, high, type, false);
		trace(m, buddy_split, page_to_pfn(upper), high, type);
	}
}

struct page *rmqueue_smallest(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	unsigned int current_order;

	for (current_order = order; current_order < MAX_ORDER; current_order++) {
		struct page *page = first_free_block(m, zone, current_order, type);

		if (!page)
			continue;
		del_page_from_free_list(m, zone, page, current_order);
		expand(m, zone, page, order, current_order, type);
		page->index = type;
		trace(m, mm_page_alloc_zone_locked, page_to_pfn(page), order, type,
		      order <= PAGE_ALLOC_COSTLY_ORDER && type < MIGRATE_PCPTYPES);
		return page;
	}
	return NULL;
}

/*
 * The buddy of the block at page, or NULL when it is not free as one block of this order in this zone. Blocks below the
 * highest order never leave their section, so the buddy's descriptor exists and lies a known distance away.
 */
static struct page *find_buddy(const struct machine *m, const struct zone *zone, struct page *page, unsigned int order)
{
	uint32_t offset = offset_in_section(page);
	struct page *buddy = page - offset + (offset ^ 1u << order);

	if (!PageBuddy(buddy) || buddy_order(buddy) != order)
		return NULL;
	return page_zone_in(m->phys->zones, buddy) == zone ? buddy : NULL;
}

/* Blocks of a pageblock and more keep types apart that have a purpose of their own (migratetype_is_mergeable). */
static bool types_merge(enum migratetype a, enum migratetype b)
{
	return a == b || (a < MIGRATE_PCPTYPES && b < MIGRATE_PCPTYPES);
}

/* Whether the block that this one and its buddy would make has a free buddy itself. */
static bool buddy_merge_likely(const struct machine *m, const struct zone *zone, struct page *page, unsigned int order)
{
	uint32_t offset = offset_in_section(page);

	if (order >= MAX_ORDER - 2)
		return false;
	return find_buddy(m, zone, page - (offset & 1u << order), order + 1);
}

/* Why a block merges no further, for the event: 0 highest order, 1 buddy not free as such a block, 2 types. */
enum merge_stop { STOP_MAX_ORDER, STOP_BUDDY_NOT_FREE, STOP_TYPES };

static struct page *merge_step(struct machine *m, struct zone *zone, struct page *page, unsigned int order,
			       enum migratetype type, enum merge_stop *why)
{
	const struct phys_zones *zones = m->phys->zones;
	struct page *buddy = find_buddy(m, zone, page, order);

	*why = STOP_BUDDY_NOT_FREE;
	if (!buddy)
		return NULL;
	*why = STOP_TYPES;
	if (order >= zones->pageblock_order && !types_merge(type, pageblock_type(zones, buddy)))
		return NULL;
	del_page_from_free_list(m, zone, buddy, order);
	trace(m, buddy_merge, page_to_pfn(page), page_to_pfn(buddy), order + 1);
	return buddy < page ? buddy : page;
}

void free_one_block(struct machine *m, struct zone *zone, struct page *page, unsigned int order, enum migratetype type,
		    enum fpi_flags flags)
{
	enum merge_stop why = STOP_MAX_ORDER;
	bool tail;

	assert(!(offset_in_section(page) & ((1u << order) - 1)) && "buddy-align");
	zone->stat[NR_FREE_PAGES] += (int64_t)1 << order;
	page->index = 0;
	page->private = 0;
	while (order < MAX_ORDER - 1) {
		struct page *merged = merge_step(m, zone, page, order, type, &why);

		if (!merged)
			break;
		page = merged;
		order++;
	}
	if (order == MAX_ORDER - 1)
		why = STOP_MAX_ORDER;
	trace(m, buddy_stop, page_to_pfn(page), order, page_to_pfn(page) ^ (pfn_t)1 << order, why);
	set_buddy_order(page, order);
	tail = flags & FPI_TO_TAIL || buddy_merge_likely(m, zone, page, order);
	add_to_free_list(m, zone, page, order, type, tail);
}
