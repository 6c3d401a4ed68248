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

static inline void add_to_free_list(struct machine *m, struct zone *zone, struct page *page, unsigned int order,
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
	zone->orders[type] |= (uint16_t)(1u << order);
	if (type == MIGRATE_CMA)
		zone->stat[NR_FREE_CMA] += (int64_t)1 << order;
}

static inline void set_buddy_order(struct page *page, unsigned int order)
{
	page->page_type = ~PG_buddy;
	page->private = order;
}

/* n single blocks of a list have been taken off it. */
static inline void list_has_lost(struct zone *zone, unsigned int order, enum migratetype type, uint64_t n)
{
	struct free_area *area = &zone->free_area[order];
	struct free_list *list = &area->list[type];

	list->nr -= n;
	area->nr_free -= n;
	if (!list->nr)
		zone->orders[type] &= (uint16_t)~(1u << order);
	if (type == MIGRATE_CMA)
		zone->stat[NR_FREE_CMA] -= (int64_t)(n << order);
}

static inline void clear_buddy(struct page *page)
{
	page->page_type |= PG_buddy;
	page->private = 0;
	page->index = 0;
}

/* The block stops being free, or being a block of its own. */
static inline void del_page_from_free_list(struct machine *m, struct zone *zone, struct page *page, unsigned int order)
{
	enum migratetype type = free_block_type(page);

	page_list_del(machine_mem_map(m), &zone->free_area[order].list[type].pages, page);
	list_has_lost(zone, order, type, 1);
	clear_buddy(page);
}

void move_to_free_list(struct machine *m, struct zone *zone, struct page *page, enum migratetype to)
{
	unsigned int order = buddy_order(page);

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, page, order);
	set_buddy_order(page, order);
	add_to_free_list(m, zone, page, order, to, true);
}

unsigned int take_free_block(struct machine *m, struct zone *zone, struct page *page)
{
	unsigned int order = buddy_order(page);

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, page, order);
	write_blank_chunks(page, 1u << order);
	zone->stat[NR_FREE_PAGES] -= (int64_t)1 << order;
	return order;
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
		trace(m, buddy_split, page_to_pfn(page), high + 1, page_to_pfn(upper), high, type);
	}
}

struct page *rmqueue_smallest(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	unsigned int large_enough = (unsigned int)zone->orders[type] >> order << order, from;
	struct page *page;

	if (!large_enough)
		return NULL;
	from = (unsigned int)__builtin_ctz(large_enough);
	page = first_free_block(m, zone, from, type);
	del_page_from_free_list(m, zone, page, from);
	write_blank_chunks(page, 1u << order);
	expand(m, zone, page, order, from, type);
	page->index = type;
	trace(m, mm_page_alloc_zone_locked, page_to_pfn(page), order, type,
	      order <= PAGE_ALLOC_COSTLY_ORDER && type < MIGRATE_PCPTYPES);
	return page;
}

/* ---- many single frames at once ---- */

static inline void mark_pcp_frame(struct page *page, enum migratetype type)
{
	page->flags = PG_pcp;
	page->index = type;
}

/* The chain from first to last, linked already, goes to the end of the list. */
static void append_chain(const struct mem_map *map, struct page_list *to, struct page *first, struct page *last)
{
	first->lru.prev = to->last;
	last->lru.next = 0;
	if (to->last)
		pgx_page_in(map, to->last)->lru.next = page_pgx(first);
	else
		to->first = page_pgx(first);
	to->last = page_pgx(last);
}

/* Free blocks of a single frame come off the front of their list as the chain that they are. */
static uint32_t take_single_frames(struct machine *m, struct zone *zone, enum migratetype type, uint32_t wanted,
				   struct page_list *to)
{
	const struct mem_map *map = machine_mem_map(m);
	struct page_list *from = &zone->free_area[0].list[type].pages;
	struct page *first = pgx_page_in(map, from->first), *page = first;
	uint32_t n = 1;
	pgx_t rest;

	clear_buddy(page);
	mark_pcp_frame(page, type);
	while (n < wanted && page->lru.next) {
		page = pgx_page_in(map, page->lru.next);
		clear_buddy(page);
		mark_pcp_frame(page, type);
		n++;
	}
	rest = page->lru.next;
	append_chain(map, to, first, page);
	from->first = rest;
	if (rest)
		pgx_page_in(map, rest)->lru.prev = 0;
	else
		from->last = 0;
	list_has_lost(zone, 0, type, n);
	return n;
}

/*
 * The first n frames of a block. What would be left of it after n splits is one block of each order that fits the rest,
 * every one alone on its list, since the block was the smallest.
 */
static void cut_block(struct machine *m, struct zone *zone, struct page *page, unsigned int order, enum migratetype type,
		      uint32_t n, struct page_list *to)
{
	pgx_t pgx = page_pgx(page);
	uint32_t i;

	del_page_from_free_list(m, zone, page, order);
	write_blank_chunks(page, n);
	for (i = 0; i < n; i++) {
		mark_pcp_frame(&page[i], type);
		page[i].lru.next = pgx + i + 1;
		page[i].lru.prev = pgx + i - 1;
	}
	append_chain(machine_mem_map(m), to, page, &page[n - 1]);
	while (n < 1u << order) {
		unsigned int rest = (unsigned int)__builtin_ctz(n);

		set_buddy_order(&page[n], rest);
		add_to_free_list(m, zone, &page[n], rest, type, false);
		n += 1u << rest;
	}
}

uint32_t rmqueue_frames(struct machine *m, struct zone *zone, enum migratetype type, uint32_t wanted,
			struct page_list *to)
{
	uint32_t taken = 0;

	while (taken < wanted && zone->orders[type]) {
		unsigned int order = (unsigned int)__builtin_ctz(zone->orders[type]);
		uint32_t n = wanted - taken;

		if (!order) {
			taken += take_single_frames(m, zone, type, n, to);
			continue;
		}
		n = n < 1u << order ? n : 1u << order;
		cut_block(m, zone, first_free_block(m, zone, order, type), order, type, n, to);
		taken += n;
	}
	return taken;
}

/* ---- giving back ---- */

/*
 * The block at this offset of a section, or NULL when it is not free as one block of this order in this zone. Blocks
 * below the highest order never leave their section, so a buddy's descriptor exists and lies a known distance away.
 */
static inline struct page *free_block_at(const struct phys_zones *zones, const struct zone *zone, struct mem_section *s,
					 uint32_t offset, unsigned int order)
{
	struct page *page = &s->page[offset];

	if (!PageBuddy(page) || buddy_order(page) != order)
		return NULL;
	return section_zone(zones, s, offset) == zone ? page : NULL;
}

/* Blocks of a pageblock and more keep types apart that have a purpose of their own (migratetype_is_mergeable). */
static bool types_merge(enum migratetype a, enum migratetype b)
{
	return a == b || (a < MIGRATE_PCPTYPES && b < MIGRATE_PCPTYPES);
}

/* Whether the block that this one and its buddy would make has a free buddy itself. */
static inline bool buddy_merge_likely(const struct phys_zones *zones, const struct zone *zone, struct mem_section *s,
				      uint32_t offset, unsigned int order)
{
	if (order >= MAX_ORDER - 2)
		return false;
	return free_block_at(zones, zone, s, (offset & ~(1u << order)) ^ 2u << order, order + 1);
}

/* Why a block merges no further, for the event; the shell has the words. */
enum merge_stop { STOP_MAX_ORDER, STOP_BUDDY_NOT_FREE, STOP_OTHER_ORDER, STOP_OTHER_ZONE, STOP_OTHER_TYPE };

static enum merge_stop why_not_merged(const struct machine *m, const struct zone *zone, struct mem_section *s,
				      uint32_t offset, unsigned int order)
{
	const struct page *buddy = &s->page[offset ^ 1u << order];

	if (order == MAX_ORDER - 1)
		return STOP_MAX_ORDER;
	if (!PageBuddy(buddy))
		return STOP_BUDDY_NOT_FREE;
	if (buddy_order(buddy) != order)
		return STOP_OTHER_ORDER;
	return section_zone(m->phys->zones, s, offset ^ 1u << order) == zone ? STOP_OTHER_TYPE : STOP_OTHER_ZONE;
}

static __attribute__((noinline)) void report_stop(struct machine *m, const struct zone *zone, struct mem_section *s,
						  uint32_t offset, unsigned int order)
{
	pfn_t pfn = s->start_pfn + offset;

	trace(m, buddy_stop, pfn, order, pfn ^ (pfn_t)1 << order, why_not_merged(m, zone, s, offset, order));
}

/* Merges the block with free buddies as far as that goes; *offset and the result are the place and order it ends with. */
static inline unsigned int merge(struct machine *m, struct zone *zone, struct mem_section *s, uint32_t *offset,
				 unsigned int order, enum migratetype type)
{
	const struct phys_zones *zones = m->phys->zones;

	for (; order < MAX_ORDER - 1; order++) {
		uint32_t other = *offset ^ 1u << order;
		struct page *buddy = free_block_at(zones, zone, s, other, order);

		if (!buddy)
			break;
		if (order >= zones->pageblock_order && !types_merge(type, pageblock_type(zones, buddy)))
			break;
		del_page_from_free_list(m, zone, buddy, order);
		trace(m, buddy_merge, s->start_pfn + *offset, s->start_pfn + other, order + 1);
		*offset &= other;
	}
	if (__builtin_expect(m->ctx.events.fn != NULL, 0))
		report_stop(m, zone, s, *offset, order);
	return order;
}

void free_one_block(struct machine *m, struct zone *zone, struct page *page, unsigned int order, enum migratetype type,
		    enum fpi_flags flags)
{
	struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);
	bool tail;

	assert(!(offset & ((1u << order) - 1)) && "buddy-align");
	zone->stat[NR_FREE_PAGES] += (int64_t)1 << order;
	page->index = 0;
	page->private = 0;
	order = merge(m, zone, s, &offset, order, type);
	page = &s->page[offset];
	set_buddy_order(page, order);
	tail = flags & FPI_TO_TAIL || buddy_merge_likely(m->phys->zones, zone, s, offset, order);
	add_to_free_list(m, zone, page, order, type, tail);
	trace(m, buddy_free, page_to_pfn(page), order, type, tail);
}
