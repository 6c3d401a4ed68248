// SPDX-License-Identifier: MIT
/*
 * buddy_bulk.c - many blocks from the buddy lists to a per-CPU list: what taking them one by one would come to, with
 * the work of once for many.
 *
 *   free list [a b c] d e     the chain a b c leaves as a whole                per-CPU list:  [c b a
 *   the same, larger blocks   and each is cut up                                   [+1 c +1 b +1 a
 *   the last block            is cut where what is wanted ends                          [+2 +1 +0
 *
 * Chains report no events: while events are heard, blocks go one by one.
 */
#include "free_list.h"
#include "pcp.h"

/* The first n frames of a block go to the cold end of the list, in blocks of this order. */
static inline void add_cold(struct pcp_list *list, struct page *page, uint32_t n, unsigned int order,
			    enum migratetype type)
{
	struct page **cold = list->cold;

	for (const struct page *end = page + n; page < end; page += (size_t)1 << order) {
		page->flags = PG_pcp;
		page->private = order;
		page->index = type;
		*--cold = page;
	}
	list->cold = cold;
}

/* A free block leaves its chain; none of its descriptors is blank afterwards. Returns who comes next. */
static inline pgx_t unchain(struct frame_block b)
{
	struct page *page = block_page(b);
	pgx_t next = page->lru.next;

	unmap_free_block(b);
	page->page_type |= PG_buddy;
	page->lru.next = 0;
	page->lru.prev = 0;
	if (b.order >= CHUNK_SHIFT)
		write_blank_chunks(page, 1u << b.order);
	return next;
}

/* Free blocks of the order `large` come off the front of their list, which has one, each to be cut up wholly. */
static uint32_t take_chain(struct machine *m, struct zone *zone, unsigned int large, unsigned int order,
			   enum migratetype type, uint32_t wanted)
{
	const struct mem_map *map = machine_mem_map(m);
	const uint32_t most = wanted >> (large - order);
	struct free_list *from = free_list_of(zone, large, type);
	struct pcp_list *to = pcp_list_of(zone, order, type);
	pgx_t next = from->pages.first;
	uint32_t n;

	for (n = 0; n < most && next; n++) {
		struct frame_block b = pgx_block(map, next, large);

		next = unchain(b);
		add_cold(to, block_page(b), 1u << large, order, type);
	}
	from->pages.first = next;
	if (next)
		pgx_page_in(map, next)->lru.prev = 0;
	else
		from->pages.last = 0;
	list_has_lost(zone, from, large, type, n);
	return n << (large - order);
}

/*
 * The first blocks of a larger one, up to `wanted`. What would be left of it after as many splits is one block of each
 * order that fits the rest, every one alone on its list, since the block was the smallest.
 */
static uint32_t cut_block(struct machine *m, struct zone *zone, struct frame_block b, unsigned int order,
			  enum migratetype type, uint32_t wanted)
{
	const uint32_t frames = 1u << b.order;
	uint32_t end = wanted < frames >> order ? wanted << order : frames, at;
	struct page *page = block_page(b);

	del_first_from_free_list(m, zone, b, type);
	write_blank_chunks(page, end);
	add_cold(pcp_list_of(zone, order, type), page, end, order, type);
	for (at = end; at < frames; at += at & -at)
		add_to_empty_list(zone, (struct frame_block){b.section, b.offset + at, (unsigned int)__builtin_ctz(at)},
				  type);
	return end >> order;
}

uint32_t rmqueue_many(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type, uint32_t wanted)
{
	uint32_t left = wanted;

	while (left && zone->orders[type] >> order) {
		unsigned int large = order + (unsigned int)__builtin_ctz((unsigned int)zone->orders[type] >> order);

		/* a descriptor of the highest order may stand for a run of blocks */
		if (left >> (large - order) && large < MAX_ORDER - 1)
			left -= take_chain(m, zone, large, order, type, left);
		else
			left -= cut_block(m, zone, first_block(m, zone, large, type), order, type, left);
	}
	return wanted - left;
}
