/* SPDX-License-Identifier: MIT */
/*
 * free_list.h - blocks join and leave the free lists of a zone. For buddy.c, buddy_bulk.c and page_alloc.c.
 *
 * A free block is told by its first descriptor (PageBuddy, order in private, list in index) and by the free map of its
 * section, in which the blocks that 1,024 frames can make are the nodes of a tree:
 *
 *            1                  order 10: the whole section
 *       2         3             order 9
 *     4   5     6   7           order 8 ...              1,024 + offset: order 0
 *
 * Bit n is set where node n is a free block. Its buddy is node n ^ 1, and both make node n / 2. So what merging asks is
 * in 256 bytes beside the section's head, while the buddies' descriptors lie all over its 40 KiB. Node 0 is none.
 */
#ifndef MMSH_FREE_LIST_H
#define MMSH_FREE_LIST_H

#include "buddy.h"

static inline uint32_t free_node(struct frame_block b)
{
	return (SECTION_PAGES | b.offset) >> b.order;
}

static inline bool node_is_free(const struct mem_section *s, uint32_t node)
{
	return s->free_map[node / 64] >> node % 64 & 1;
}

/* index: free_index() */
static inline void describe_free_block(struct frame_block b, uint64_t index)
{
	struct page *page = block_page(b);
	uint32_t node = free_node(b);

	page->page_type = ~PG_buddy;
	page->private = b.order;
	page->index = index;
	b.section->free_map[node / 64] |= (uint64_t)1 << node % 64;
}

/* It is no free block any more; what the descriptor says is the caller's. */
static inline void unmap_free_block(struct frame_block b)
{
	uint32_t node = free_node(b);

	b.section->free_map[node / 64] &= ~((uint64_t)1 << node % 64);
}

static inline void clear_free_block(struct frame_block b)
{
	struct page *page = block_page(b);

	unmap_free_block(b);
	page->page_type |= PG_buddy;
	page->private = 0;
	page->index = 0;
}

static inline struct free_list *free_list_of(struct zone *zone, unsigned int order, enum migratetype type)
{
	return &zone->free_area[order].list[type];
}

/* n single blocks are about to join the list. */
static inline void list_will_gain(struct zone *zone, struct free_list *list, unsigned int order,
				  enum migratetype type, uint32_t n)
{
	list->nr += n;
	if (!list->pages.first)
		zone->orders[type] |= (uint16_t)(1u << order);
	if (__builtin_expect(type == MIGRATE_CMA, 0))
		zone->stat[NR_FREE_CMA] += (int64_t)n << order;
}

/* n single blocks have been taken off the list, which may be empty now. */
static inline void list_has_lost(struct zone *zone, struct free_list *list, unsigned int order,
				 enum migratetype type, uint32_t n)
{
	list->nr -= n;
	if (!list->pages.first)
		zone->orders[type] &= (uint16_t)~(1u << order);
	if (__builtin_expect(type == MIGRATE_CMA, 0))
		zone->stat[NR_FREE_CMA] -= (int64_t)n << order;
}

/* The block becomes a free one on a list. */
static inline void add_to_free_list(struct machine *m, struct zone *zone, struct frame_block b, enum migratetype type,
				    bool tail)
{
	struct free_list *list = free_list_of(zone, b.order, type);

	describe_free_block(b, free_index(1, false, type));
	list_will_gain(zone, list, b.order, type, 1);
	if (tail)
		page_list_add_tail_pgx(machine_mem_map(m), &list->pages, block_page(b), block_pgx(b));
	else
		page_list_add_pgx(machine_mem_map(m), &list->pages, block_page(b), block_pgx(b));
}

/* What is left of a block that was the smallest of its type: it will be alone on its list. */
static inline void add_to_empty_list(struct zone *zone, struct frame_block b, enum migratetype type)
{
	struct free_list *list = free_list_of(zone, b.order, type);
	struct page *page = block_page(b);

	describe_free_block(b, free_index(1, false, type));
	list_will_gain(zone, list, b.order, type, 1);
	page->lru.next = 0;
	page->lru.prev = 0;
	list->pages.first = list->pages.last = block_pgx(b);
}

/* The block stops being free, or being a block of its own. */
static inline void del_page_from_free_list(struct machine *m, struct zone *zone, struct frame_block b)
{
	struct page *page = block_page(b);
	enum migratetype type = free_block_type(page);
	struct free_list *list = free_list_of(zone, b.order, type);

	page_list_del(machine_mem_map(m), &list->pages, page);
	list_has_lost(zone, list, b.order, type, 1);
	clear_free_block(b);
}

/* The same for the first block of a list. */
static inline void del_first_from_free_list(struct machine *m, struct zone *zone, struct frame_block b,
					    enum migratetype type)
{
	struct free_list *list = free_list_of(zone, b.order, type);
	struct page *page = block_page(b);
	const pgx_t next = page->lru.next;

	list->pages.first = next;
	if (next)
		pgx_page(m, next)->lru.prev = 0;
	else
		list->pages.last = 0;
	page->lru.next = 0;
	list_has_lost(zone, list, b.order, type, 1);
	clear_free_block(b);
}

/* first_free_block() of a list that has one. */
static inline struct frame_block first_block(struct machine *m, struct zone *zone, unsigned int order,
					     enum migratetype type)
{
	struct frame_block b = pgx_block(machine_mem_map(m), zone->free_area[order].list[type].pages.first, order);

	if (__builtin_expect(run_blocks(block_page(b)) > 1, 0))
		first_free_block(m, zone, order, type);
	return b;
}

/*
 * The first block of a list, if there is one and it is nothing but a block of this order; NULL, and nothing has
 * changed.
 */
static inline struct page *rmqueue_first(struct machine *m, struct zone *zone, unsigned int order,
					 enum migratetype type)
{
	const pgx_t first = free_list_of(zone, order, type)->pages.first;
	struct frame_block b;

	if (__builtin_expect(!first, 0))
		return NULL;
	b = pgx_block(machine_mem_map(m), first, order);
	if (__builtin_expect(b.section->blank || run_blocks(block_page(b)) > 1, 0))
		return NULL;
	del_first_from_free_list(m, zone, b, type);
	return block_page(b);
}

static inline bool block_in_zone(const struct zone *zone, struct frame_block b)
{
	return __builtin_expect(b.section->zone_split == SECTION_PAGES, 1) || section_zone(b.section, b.offset) == zone;
}

static inline struct frame_block buddy_of(struct frame_block b)
{
	return (struct frame_block){b.section, b.offset ^ 1u << b.order, b.order};
}

/* Whether the block's buddy is free, as one block of this order, in the same zone. */
static inline bool buddy_free(const struct zone *zone, struct frame_block b)
{
	return node_is_free(b.section, free_node(b) ^ 1) && block_in_zone(zone, buddy_of(b));
}

/* The block that this one and its buddy make. */
static inline struct frame_block merged_block(struct frame_block b)
{
	return (struct frame_block){b.section, b.offset & ~(1u << b.order), b.order + 1};
}

/*
 * Whether the block that this one and its buddy would make has a free buddy itself (buddy_merge_likely). For a block of
 * the highest order that is asked before it is free: then node 1 is none, either.
 */
static inline bool buddy_merge_likely(const struct zone *zone, struct frame_block b)
{
	return node_is_free(b.section, free_node(b) / 2 ^ 1) && block_in_zone(zone, buddy_of(merged_block(b)));
}

#endif
