// SPDX-License-Identifier: MIT
/*
 * buddy_bulk.c - many blocks from the buddy lists to a per-CPU list: what taking them one by one would come to, with
 * the work of once for many.
 *
 *   free list [a b c] d e     the chain a b c leaves as a whole                per-CPU list:  [c b a
 *   a larger block            is cut where the last block wanted ends                         [+2 +1 +0
 *
 * Chains report no events: while events are heard, blocks go one by one.
 */
#include "free_list.h"
#include "pcp.h"

static inline void add_cold(struct pcp_list *list, struct page *page, unsigned int order, enum migratetype type)
{
	page->flags = PG_pcp;
	page->private = order;
	page->index = type;
	*--list->cold = page;
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

/* Free blocks come off the front of their list, which has one. */
static uint32_t take_chain(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			   uint32_t wanted)
{
	const struct mem_map *map = machine_mem_map(m);
	struct free_list *from = free_list_of(zone, order, type);
	struct pcp_list *to = &zone->pcp.list[pcp_index(order, type)];
	pgx_t next = from->pages.first;
	uint32_t n;

	for (n = 0; n < wanted && next; n++) {
		struct frame_block b = pgx_block(map, next, order);

		next = unchain(b);
		add_cold(to, block_page(b), order, type);
	}
	from->pages.first = next;
	if (next)
		pgx_page_in(map, next)->lru.prev = 0;
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
	struct pcp_list *to = &zone->pcp.list[pcp_index(order, type)];
	struct page *page = block_page(b);

	del_first_from_free_list(m, zone, b, type);
	write_blank_chunks(page, end);
	for (at = 0; at < end; at += step)
		add_cold(to, &page[at], order, type);
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
