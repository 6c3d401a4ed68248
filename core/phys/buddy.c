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
 * What says that a block is free, and how blocks join and leave lists, is in free_list.h; many at once, buddy_bulk.c.
 * A merged block goes to the head of its list, or to the tail when the block one order above is likely to become whole
 * soon: its own buddy is free already, so better not hand this half out.
 *
 * Invariants: buddy-head, buddy-map, buddy-align, buddy-zone, buddy-links, buddy-merge (no two free buddies that should
 * be one), buddy-count, buddy-listed; frame-once (each frame in exactly one block).
 * Differences from Linux: lists know how many blocks they hold; runs of untouched blocks (lazy_runs.c).
 */
#include <assert.h>

#include "compiler.h"
#include "free_list.h"

/* ---- taking ---- */

void move_to_free_list(struct machine *m, struct zone *zone, struct page *page, enum migratetype to)
{
	struct frame_block b = block_of(page, buddy_order(page));

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, b);
	add_to_free_list(m, zone, b, to, true);
}

unsigned int take_free_block(struct machine *m, struct zone *zone, struct page *page)
{
	struct frame_block b = block_of(page, buddy_order(page));

	assert(run_blocks(page) == 1);
	del_page_from_free_list(m, zone, b);
	write_blank_chunks(page, 1u << b.order);
	zone->stat[NR_FREE_PAGES] -= (int64_t)1 << b.order;
	return b.order;
}

static inline pfn_t block_pfn(struct frame_block b)
{
	return b.section->start_pfn + b.offset;
}

/* Splits a block, the smallest of its type that will do, down to the order: upper halves go to the lists (expand). */
static inline void expand(struct machine *m, struct zone *zone, struct frame_block b, unsigned int order,
			  enum migratetype type)
{
	while (b.order > order) {
		struct frame_block upper = {b.section, b.offset + (1u << (b.order - 1)), b.order - 1};

		add_to_empty_list(zone, upper, type);
		trace(m, buddy_split, block_pfn(b), b.order, block_pfn(upper), upper.order, type);
		b.order--;
	}
}

/* rmqueue_smallest() when rmqueue_first() has none, or when events are heard. */
static NOINLINE struct page *rmqueue_larger(struct machine *m, struct zone *zone, unsigned int order,
					    enum migratetype type)
{
	unsigned int large_enough = (unsigned int)zone->orders[type] >> order << order;
	struct page *page;
	struct frame_block b;

	if (!large_enough)
		return NULL;
	b = first_block(m, zone, (unsigned int)__builtin_ctz(large_enough), type);
	page = block_page(b);
	del_first_from_free_list(m, zone, b, type);
	write_blank_chunks(page, 1u << order);
	expand(m, zone, b, order, type);
	page->index = type;
	trace(m, mm_page_alloc_zone_locked, block_pfn(b), order, type,
	      order <= PAGE_ALLOC_COSTLY_ORDER && type < MIGRATE_PCPTYPES);
	return page;
}

struct page *rmqueue_smallest(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	struct page *page = trace_enabled(m) ? NULL : rmqueue_first(m, zone, order, type);

	if (__builtin_expect(!page, 0))
		return rmqueue_larger(m, zone, order, type);
	page->index = type;
	return page;
}

/* ---- giving back ---- */

/* Blocks of a pageblock and more keep types apart that have a purpose of their own (migratetype_is_mergeable). */
static bool types_merge(enum migratetype a, enum migratetype b)
{
	return a == b || (a < MIGRATE_PCPTYPES && b < MIGRATE_PCPTYPES);
}

/* Why a block merges no further, for the event; the shell has the words. */
enum merge_stop { STOP_MAX_ORDER, STOP_BUDDY_NOT_FREE, STOP_OTHER_ORDER, STOP_OTHER_ZONE, STOP_OTHER_TYPE };

static enum merge_stop why_not_merged(const struct zone *zone, struct frame_block b)
{
	const struct page *buddy = block_page(buddy_of(b));

	if (b.order == MAX_ORDER - 1)
		return STOP_MAX_ORDER;
	if (!PageBuddy(buddy))
		return STOP_BUDDY_NOT_FREE;
	if (buddy_order(buddy) != b.order)
		return STOP_OTHER_ORDER;
	return block_in_zone(zone, buddy_of(b)) ? STOP_OTHER_TYPE : STOP_OTHER_ZONE;
}

static NOINLINE void report_stop(struct machine *m, const struct zone *zone, struct frame_block b)
{
	pfn_t pfn = block_pfn(b);

	trace(m, buddy_stop, pfn, b.order, pfn ^ (pfn_t)1 << b.order, why_not_merged(zone, b));
}

/*
 * Whether the block goes to the request that compacts for one (compaction_capture). Reserves stay what they are, and
 * so do movable pageblocks, unless the request is for all of one.
 */
static bool capture(const struct phys_zones *zones, const struct zone *zone, struct frame_block b,
		    enum migratetype type)
{
	struct capture_control *capc = zones->capture;

	if (!capc || capc->page || capc->zone != zone || b.order != capc->order || b.order == MAX_ORDER - 1)
		return false;
	if (type == MIGRATE_CMA || type == MIGRATE_ISOLATE)
		return false;
	if (type == MIGRATE_MOVABLE && b.order < zones->pageblock_order)
		return false;
	capc->page = block_page(b);
	return true;
}

/* Merges a block whose buddy is free, and what comes of that, as far as it goes or until somebody captures it. */
static struct frame_block merge(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type)
{
	const struct phys_zones *zones = m->phys->zones;

	while (!capture(zones, zone, b, type) && buddy_free(zone, b)) {
		struct frame_block buddy = buddy_of(b);

		if (b.order >= zones->pageblock_order && !types_merge(type, pageblock_type(zones, block_page(buddy))))
			break;
		del_page_from_free_list(m, zone, buddy);
		trace(m, buddy_merge, block_pfn(b), block_pfn(buddy), b.order + 1, block_pfn(merged_block(b)));
		b = merged_block(b);
	}
	return b;
}

/* The block, which merges no further, goes to the head or the tail of its list. Returns whether to the tail. */
static ALWAYS_INLINE bool put_block(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type,
				    enum fpi_flags flags)
{
	if (flags & FPI_TO_TAIL || buddy_merge_likely(zone, b)) {
		add_to_free_list(m, zone, b, type, true);
		return true;
	}
	add_to_free_list(m, zone, b, type, false);
	return false;
}

/* The block is on no list, and will not be: it is allocated. */
static void hand_to_capturer(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type)
{
	write_blank_chunks(block_page(b), 1u << b.order);
	zone->stat[NR_FREE_PAGES] -= (int64_t)1 << b.order;
	trace(m, compaction_capture, block_pfn(b), b.order, type);
}

/* The rest of free_one_block(): the block's buddy is free, events are heard, or somebody waits for a block. */
static NOINLINE void merge_and_put(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type,
				   enum fpi_flags flags)
{
	const struct phys_zones *zones = m->phys->zones;
	struct page *page = block_page(b);
	bool tail;

	page->index = 0;
	page->private = 0;
	b = merge(m, zone, b, type);
	if (zones->capture && zones->capture->page == block_page(b)) {
		hand_to_capturer(m, zone, b, type);
		return;
	}
	if (m->ctx.events.fn)
		report_stop(m, zone, b);
	tail = put_block(m, zone, b, type, flags);
	trace(m, buddy_free, block_pfn(b), b.order, type, tail);
}

void free_one_block(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type,
		    enum fpi_flags flags)
{
	assert(!(b.offset & ((1u << b.order) - 1)) && "buddy-align");
	zone->stat[NR_FREE_PAGES] += (int64_t)1 << b.order;
	if (__builtin_expect(m->ctx.events.fn || m->phys->zones->capture, 0) || buddy_free(zone, b))
		merge_and_put(m, zone, b, type, flags);
	else
		put_block(m, zone, b, type, flags);
}

/*
 * The order of the block that frames of [at, end) make when they follow each other from *at on, upwards or downwards,
 * all of one type. Within a pageblock types do not keep frames apart.
 */
static unsigned int run_order(const struct phys_zones *zones, struct page *const *at, struct page *const *end,
			      uint32_t offset)
{
	const int step = offset & 1 ? -1 : 1;
	const uint32_t bound = 1u << zones->pageblock_order | (step > 0 ? offset : ~offset);
	const uint32_t limit = (uint32_t)min_u64(bound & -bound, (uint64_t)(end - at));
	uint32_t n = 1;

	while (n < limit && at[n] == at[n - 1] + step && at[n]->index == at[0]->index)
		n++;
	return 31u - (unsigned int)__builtin_clz(n);
}

/* The block that the first frames of [at, end) make together, which is where merging them one by one would end. */
static struct frame_block join_frames(const struct phys_zones *zones, struct page *const *at, struct page *const *end,
				      struct frame_block b)
{
	b.order = run_order(zones, at, end, b.offset);
	b.offset &= ~((1u << b.order) - 1);
	for (uint32_t i = 0; i < 1u << b.order; i++) {
		at[i]->flags = 0;
		at[i]->index = 0;
	}
	return b;
}

uint32_t free_many(struct machine *m, struct zone *zone, struct pcp_list *from, unsigned int order, uint32_t most)
{
	const size_t blocks = (most + (1u << order) - 1) >> order, there = (size_t)(from->hot - from->cold);
	struct page **at = from->cold, **const end = at + (blocks < there ? blocks : there);
	uint32_t frames = 0;

	while (at < end) {
		struct frame_block b = block_of(*at, order);
		enum migratetype type = (enum migratetype)(*at)->index;

		(*at)->flags = 0;
		if (!order && at + 1 < end && at[1] == block_page(buddy_of(b)))
			b = join_frames(m->phys->zones, at, end, b);
		at += (size_t)1 << (b.order - order);
		frames += 1u << b.order;
		if (buddy_free(zone, b))
			merge_and_put(m, zone, b, type, FPI_NONE);
		else
			put_block(m, zone, b, type, FPI_NONE);
	}
	from->cold = at;
	zone->stat[NR_FREE_PAGES] += frames;
	return frames;
}
