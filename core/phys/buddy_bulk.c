// SPDX-License-Identifier: MIT
/*
 * buddy_bulk.c - many blocks from the buddy lists to a per-CPU list: what taking them one by one would come to, with
 * the work of once for many.
 *
 *   free list [a b c] d e     the chain a b c changes lists as it is           per-CPU list: ... [a b c]
 *   a larger block            is cut where the last block wanted ends                        ... [+0 +1 +2]
 *
 * Chains report no events: while events are heard, blocks go one by one.
 */
#include "free_list.h"
#include "pcp.h"

/* Linked blocks on their way from one list to another. */
struct chain {
	struct page *first, *last;
	pgx_t first_pgx, last_pgx;
};

static inline void mark_pcp_block(struct page *page, unsigned int order, enum migratetype type)
{
	page->flags = PG_pcp;
	page->private = order;
	page->index = type;
}

static void append_chain(const struct mem_map *map, struct page_list *to, struct chain chain)
{
	chain.first->lru.prev = to->last;
	chain.last->lru.next = 0;
	if (to->last)
		pgx_page_in(map, to->last)->lru.next = chain.first_pgx;
	else
		to->first = chain.first_pgx;
	to->last = chain.last_pgx;
}

/* A free block that stays on its chain; none of its descriptors is blank afterwards. */
static inline void free_to_pcp(struct frame_block b, enum migratetype type)
{
	struct page *page = block_page(b);

	unmap_free_block(b);
	page->page_type |= PG_buddy;
	mark_pcp_block(page, b.order, type);
	if (b.order >= CHUNK_SHIFT)
		write_blank_chunks(page, 1u << b.order);
}

/* Free blocks come off the front of their list, which has one, as the chain that they are. */
static uint32_t take_chain(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			   uint32_t wanted)
{
	const struct mem_map *map = machine_mem_map(m);
	struct free_list *from = free_list_of(zone, order, type);
	struct frame_block b = pgx_block(map, from->pages.first, order);
	struct chain chain = {block_page(b), block_page(b), from->pages.first, from->pages.first};
	uint32_t n = 1;
	pgx_t rest;

	free_to_pcp(b, type);
	while ((rest = chain.last->lru.next) && n < wanted) {
		b = pgx_block(map, rest, order);
		free_to_pcp(b, type);
		chain.last = block_page(b);
		chain.last_pgx = rest;
		n++;
	}
	append_chain(map, &zone->pcp.list[pcp_index(order, type)], chain);
	from->pages.first = rest;
	if (rest)
		pgx_page_in(map, rest)->lru.prev = 0;
	else
		from->pages.last = 0;
	list_has_lost(zone, from, order, type, n);
	return n;
}

/*
 * The first blocks of a larger one, up to `wanted`. What would be left of it after as many splits is one block of each
 * order that fits the rest, every one alone on its list, since the block was the smallest.
 */
static uint32_t cut_block(struct machine *m, struct zone *zone, struct frame_block b, unsigned int order,
			  enum migratetype type, uint32_t wanted)
{
	const uint32_t frames = 1u << b.order, step = 1u << order;
	uint32_t end = wanted < frames >> order ? wanted << order : frames, at;
	const pgx_t pgx = block_pgx(b);
	struct page *page = block_page(b);

	del_first_from_free_list(m, zone, b, type);
	write_blank_chunks(page, end);
	for (at = 0; at < end; at += step) {
		mark_pcp_block(&page[at], order, type);
		page[at].lru.next = pgx + at + step;
		page[at].lru.prev = pgx + at - step;
	}
	append_chain(machine_mem_map(m), &zone->pcp.list[pcp_index(order, type)],
		     (struct chain){page, &page[end - step], pgx, pgx + end - step});
	for (at = end; at < frames; at += at & -at)
		add_to_empty_list(zone, (struct frame_block){b.section, b.offset + at, (unsigned int)__builtin_ctz(at)},
				  type);
	return end >> order;
}

uint32_t rmqueue_many(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type, uint32_t wanted)
{
	uint32_t taken = 0;

	while (taken < wanted && zone->orders[type] >> order) {
		unsigned int smallest = order + (unsigned int)__builtin_ctz((unsigned int)zone->orders[type] >> order);

		if (smallest == order)
			taken += take_chain(m, zone, order, type, wanted - taken);
		else
			taken += cut_block(m, zone, first_block(m, zone, smallest, type), order, type, wanted - taken);
	}
	return taken;
}
