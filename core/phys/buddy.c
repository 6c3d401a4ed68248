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

#include "pcp.h"

/* A block on its way: its first descriptor, the index of that, and its order. All of it lies in one section. */
struct block {
	struct page *page;
	pgx_t pgx;
	unsigned int order;
};

static inline struct block block_of(struct page *page, unsigned int order)
{
	return (struct block){page, page_pgx(page), order};
}

/* The block of this order that begins n frames above the one given. */
static inline struct block block_above(struct block b, uint32_t n, unsigned int order)
{
	return (struct block){b.page + n, b.pgx + n, order};
}

/* n blocks have joined a list, or left it when n is negative. */
static inline void count_free_blocks(struct zone *zone, struct free_area *area, struct free_list *list, int64_t n)
{
	list->nr += (uint64_t)n;
	area->nr_free += (uint64_t)n;
	if (__builtin_expect(list == &area->list[MIGRATE_CMA], 0))
		zone->stat[NR_FREE_CMA] += n * ((int64_t)1 << (area - zone->free_area));
}

static inline void set_free_block(struct block b, enum migratetype type)
{
	b.page->page_type = ~PG_buddy;
	b.page->private = b.order;
	b.page->index = free_index(1, false, type);
}

/* The block becomes a free one on a list. */
static inline void add_to_free_list(struct machine *m, struct zone *zone, struct block b, enum migratetype type,
				    bool tail)
{
	struct free_area *area = &zone->free_area[b.order];
	struct free_list *list = &area->list[type];

	set_free_block(b, type);
	if (!list->pages.first)
		zone->orders[type] |= (uint16_t)(1u << b.order);
	if (tail)
		page_list_add_tail_pgx(machine_mem_map(m), &list->pages, b.page, b.pgx);
	else
		page_list_add_pgx(machine_mem_map(m), &list->pages, b.page, b.pgx);
	count_free_blocks(zone, area, list, 1);
}

/* What is left of a block that was the smallest of its type: it will be alone on its list. */
static inline void add_to_empty_list(struct zone *zone, struct block b, enum migratetype type)
{
	struct free_area *area = &zone->free_area[b.order];
	struct free_list *list = &area->list[type];

	set_free_block(b, type);
	b.page->lru.next = 0;
	b.page->lru.prev = 0;
	list->pages = (struct page_list){b.pgx, b.pgx};
	zone->orders[type] |= (uint16_t)(1u << b.order);
	count_free_blocks(zone, area, list, 1);
}

/* n single blocks have been taken off a list, which may be empty now. */
static inline void list_has_lost(struct zone *zone, unsigned int order, enum migratetype type, uint32_t n)
{
	struct free_area *area = &zone->free_area[order];
	struct free_list *list = &area->list[type];

	if (!list->pages.first)
		zone->orders[type] &= (uint16_t)~(1u << order);
	count_free_blocks(zone, area, list, -(int64_t)n);
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

/* The same for the first block of a list. */
static inline void del_first_from_free_list(struct machine *m, struct zone *zone, struct block b, enum migratetype type)
{
	struct page_list *list = &zone->free_area[b.order].list[type].pages;

	list->first = b.page->lru.next;
	if (list->first)
		pgx_page(m, list->first)->lru.prev = 0;
	else
		list->last = 0;
	b.page->lru.next = 0;
	list_has_lost(zone, b.order, type, 1);
	clear_buddy(b.page);
}

/* first_free_block() of a list that has one. */
static inline struct block first_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	pgx_t pgx = zone->free_area[order].list[type].pages.first;
	struct page *page = pgx_page(m, pgx);

	if (__builtin_expect(run_blocks(page) > 1, 0))
		page = first_free_block(m, zone, order, type);
	return (struct block){page, pgx, order};
}

void move_to_free_list(struct machine *m, struct zone *zone, struct page *page, enum migratetype to)
{
	unsigned int order = buddy_order(page);

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, page, order);
	add_to_free_list(m, zone, block_of(page, order), to, true);
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

/* Splits a block, the smallest of its type that will do, down to the order: upper halves go to the lists (expand). */
static inline void expand(struct machine *m, struct zone *zone, struct block b, unsigned int order,
			  enum migratetype type)
{
	while (b.order > order) {
		struct block upper = block_above(b, 1u << (b.order - 1), b.order - 1);

		add_to_empty_list(zone, upper, type);
		trace(m, buddy_split, page_to_pfn(b.page), b.order, page_to_pfn(upper.page), upper.order, type);
		b.order--;
	}
}

/* The rest of rmqueue_smallest(): for a block that is too large or blank, or when events are heard. */
static __attribute__((noinline)) struct page *cut_to_order(struct machine *m, struct zone *zone, struct block b,
							   unsigned int order, enum migratetype type)
{
	write_blank_chunks(b.page, 1u << order);
	expand(m, zone, b, order, type);
	b.page->index = type;
	trace(m, mm_page_alloc_zone_locked, page_to_pfn(b.page), order, type,
	      order <= PAGE_ALLOC_COSTLY_ORDER && type < MIGRATE_PCPTYPES);
	return b.page;
}

struct page *rmqueue_smallest(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	unsigned int large_enough = (unsigned int)zone->orders[type] >> order << order;
	struct block b;

	if (!large_enough)
		return NULL;
	b = first_block(m, zone, (unsigned int)__builtin_ctz(large_enough), type);
	del_first_from_free_list(m, zone, b, type);
	if (b.order != order || page_section(b.page)->blank || m->ctx.events.fn)
		return cut_to_order(m, zone, b, order, type);
	b.page->index = type;
	return b.page;
}

/* ---- many blocks at once ---- */

static inline void mark_pcp_block(struct page *page, unsigned int order, enum migratetype type)
{
	page->flags = PG_pcp;
	page->private = order;
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

/* A free block that stays on its chain; none of its descriptors is blank afterwards. */
static inline void free_to_pcp(struct page *page, unsigned int order, enum migratetype type)
{
	page->page_type |= PG_buddy;
	mark_pcp_block(page, order, type);
	if (order >= CHUNK_SHIFT)
		write_blank_chunks(page, 1u << order);
}

/* Free blocks come off the front of their list, which has one, as the chain that they are. */
static uint32_t take_chain(struct machine *m, struct zone *zone, unsigned int index, uint32_t wanted)
{
	const struct mem_map *map = machine_mem_map(m);
	const unsigned int order = pcp_order(m->phys->zones, index);
	const enum migratetype type = index % MIGRATE_PCPTYPES;
	struct page_list *from = &zone->free_area[order].list[type].pages;
	struct page *first = pgx_page_in(map, from->first), *page = first;
	uint32_t n = 1;
	pgx_t rest;

	free_to_pcp(page, order, type);
	while (n < wanted && page->lru.next) {
		page = pgx_page_in(map, page->lru.next);
		free_to_pcp(page, order, type);
		n++;
	}
	rest = page->lru.next;
	append_chain(map, &zone->pcp.list[index], first, page);
	from->first = rest;
	if (rest)
		pgx_page_in(map, rest)->lru.prev = 0;
	else
		from->last = 0;
	list_has_lost(zone, order, type, n);
	return n;
}

/*
 * The first blocks of a larger one, up to `wanted`. What would be left of it after as many splits is one block of each
 * order that fits the rest, every one alone on its list, since the block was the smallest.
 */
static uint32_t cut_block(struct machine *m, struct zone *zone, struct block b, unsigned int index, uint32_t wanted)
{
	const unsigned int order = pcp_order(m->phys->zones, index);
	const enum migratetype type = index % MIGRATE_PCPTYPES;
	const uint32_t frames = 1u << b.order, step = 1u << order;
	uint32_t end = wanted < frames >> order ? wanted << order : frames, at;

	del_first_from_free_list(m, zone, b, type);
	write_blank_chunks(b.page, end);
	for (at = 0; at < end; at += step) {
		mark_pcp_block(&b.page[at], order, type);
		b.page[at].lru.next = b.pgx + at + step;
		b.page[at].lru.prev = b.pgx + at - step;
	}
	append_chain(machine_mem_map(m), &zone->pcp.list[index], b.page, &b.page[end - step]);
	for (at = end; at < frames; at += at & -at)
		add_to_empty_list(zone, block_above(b, at, (unsigned int)__builtin_ctz(at)), type);
	return end >> order;
}

uint32_t rmqueue_many(struct machine *m, struct zone *zone, unsigned int index, uint32_t wanted)
{
	const unsigned int order = pcp_order(m->phys->zones, index);
	const enum migratetype type = index % MIGRATE_PCPTYPES;
	uint32_t taken = 0;

	while (taken < wanted && zone->orders[type] >> order) {
		unsigned int smallest = order + (unsigned int)__builtin_ctz((unsigned int)zone->orders[type] >> order);

		if (smallest == order)
			taken += take_chain(m, zone, index, wanted - taken);
		else
			taken += cut_block(m, zone, first_block(m, zone, smallest, type), index, wanted - taken);
	}
	return taken;
}

/* ---- giving back ---- */

/*
 * Whether what begins at this offset of a section is free, as one block of this order, in this zone. Blocks below the
 * highest order never leave their section, so a buddy's descriptor exists and lies a known distance away.
 */
static inline bool free_block_at(const struct machine *m, const struct zone *zone, const struct mem_section *s,
				 uint32_t offset, unsigned int order)
{
	const struct page *page = &s->page[offset];

	if (!PageBuddy(page) || buddy_order(page) != order)
		return false;
	return __builtin_expect(s->zone_split == SECTION_PAGES, 1) || section_zone(m->phys->zones, s, offset) == zone;
}

/* Blocks of a pageblock and more keep types apart that have a purpose of their own (migratetype_is_mergeable). */
static bool types_merge(enum migratetype a, enum migratetype b)
{
	return a == b || (a < MIGRATE_PCPTYPES && b < MIGRATE_PCPTYPES);
}

/* Whether the block that this one and its buddy would make has a free buddy itself. */
static inline bool buddy_merge_likely(const struct machine *m, const struct zone *zone, struct block b)
{
	uint32_t merged = b.pgx % SECTION_PAGES & ~(1u << b.order);

	return b.order < MAX_ORDER - 2 &&
	       free_block_at(m, zone, page_section(b.page), merged ^ 2u << b.order, b.order + 1);
}

/* Why a block merges no further, for the event; the shell has the words. */
enum merge_stop { STOP_MAX_ORDER, STOP_BUDDY_NOT_FREE, STOP_OTHER_ORDER, STOP_OTHER_ZONE, STOP_OTHER_TYPE };

static enum merge_stop why_not_merged(const struct machine *m, const struct zone *zone, struct block b)
{
	const struct mem_section *s = page_section(b.page);
	uint32_t other = b.pgx % SECTION_PAGES ^ 1u << b.order;

	if (b.order == MAX_ORDER - 1)
		return STOP_MAX_ORDER;
	if (!PageBuddy(&s->page[other]))
		return STOP_BUDDY_NOT_FREE;
	if (buddy_order(&s->page[other]) != b.order)
		return STOP_OTHER_ORDER;
	return section_zone(m->phys->zones, s, other) == zone ? STOP_OTHER_TYPE : STOP_OTHER_ZONE;
}

static __attribute__((noinline)) void report_stop(struct machine *m, const struct zone *zone, struct block b)
{
	pfn_t pfn = page_to_pfn(b.page);

	trace(m, buddy_stop, pfn, b.order, pfn ^ (pfn_t)1 << b.order, why_not_merged(m, zone, b));
}

static inline bool buddy_free(const struct machine *m, const struct zone *zone, struct block b)
{
	const struct mem_section *s = page_section(b.page);

	return b.order < MAX_ORDER - 1 && free_block_at(m, zone, s, b.pgx % SECTION_PAGES ^ 1u << b.order, b.order);
}

/* Merges a block whose buddy is free, and what comes of that, as far as it goes. */
static struct block merge(struct machine *m, struct zone *zone, struct block b, enum migratetype type)
{
	const struct phys_zones *zones = m->phys->zones;

	while (buddy_free(m, zone, b)) {
		pgx_t other = b.pgx ^ 1u << b.order;
		struct page *buddy = other > b.pgx ? b.page + (other - b.pgx) : b.page - (b.pgx - other);

		if (b.order >= zones->pageblock_order && !types_merge(type, pageblock_type(zones, buddy)))
			break;
		del_page_from_free_list(m, zone, buddy, b.order);
		trace(m, buddy_merge, page_to_pfn(b.page), page_to_pfn(buddy), b.order + 1);
		b = (struct block){other > b.pgx ? b.page : buddy, b.pgx & other, b.order + 1};
	}
	return b;
}

/* The block, which merges no further, goes to the head or the tail of its list. Returns whether to the tail. */
static inline bool put_block(struct machine *m, struct zone *zone, struct block b, enum migratetype type,
			     enum fpi_flags flags)
{
	bool tail = flags & FPI_TO_TAIL || buddy_merge_likely(m, zone, b);

	add_to_free_list(m, zone, b, type, tail);
	return tail;
}

/* The rest of free_one_block() for a block whose buddy is free, or when events are heard. */
static __attribute__((noinline)) void merge_and_put(struct machine *m, struct zone *zone, struct block b,
						    enum migratetype type, enum fpi_flags flags)
{
	bool tail;

	b = merge(m, zone, b, type);
	if (m->ctx.events.fn)
		report_stop(m, zone, b);
	tail = put_block(m, zone, b, type, flags);
	trace(m, buddy_free, page_to_pfn(b.page), b.order, type, tail);
}

void free_one_block(struct machine *m, struct zone *zone, struct page *page, unsigned int order, enum migratetype type,
		    enum fpi_flags flags)
{
	struct block b = block_of(page, order);

	assert(!(b.pgx & ((1u << order) - 1)) && "buddy-align");
	zone->stat[NR_FREE_PAGES] += (int64_t)1 << order;
	page->index = 0;
	page->private = 0;
	if (__builtin_expect(m->ctx.events.fn != NULL, 0) || buddy_free(m, zone, b))
		merge_and_put(m, zone, b, type, flags);
	else
		put_block(m, zone, b, type, flags);
}
