/* SPDX-License-Identifier: MIT */
/* pcp.h - per-CPU page lists in front of the buddy lists. For the files of phys/. */
#ifndef MMSH_PCP_H
#define MMSH_PCP_H

#include "buddy.h"

/** Blocks of this order go through the per-CPU lists (pcp_allowed_order). */
static inline bool pcp_allowed_order(const struct phys_zones *zones, unsigned int order)
{
	return zones->pcp_orders >> order & 1;
}

/** Which list (order_to_pindex). */
static inline unsigned int pcp_index(unsigned int order, enum migratetype type)
{
	unsigned int base = order <= PAGE_ALLOC_COSTLY_ORDER ? order : NR_PCP_ORDERS;

	return MIGRATE_PCPTYPES * base + type;
}

static inline unsigned int pcp_order(const struct phys_zones *zones, unsigned int index)
{
	unsigned int order = index / MIGRATE_PCPTYPES;

	return order <= PAGE_ALLOC_COSTLY_ORDER ? order : zones->pageblock_order;
}

/** Takes a page of a list, filling it first if it is empty (__rmqueue_pcplist); NULL: the zone has none. */
struct page *pcp_take(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		      unsigned int alloc_flags);

/* The first page of a list that has one. */
static inline struct page *pcp_pop(struct machine *m, struct per_cpu_pages *pcp, unsigned int index)
{
	struct page_list *list = &pcp->list[index];
	struct page *page = pcp->hot[index], *next;

	list->first = page->lru.next;
	if (__builtin_expect(!list->first, 0)) {
		list->last = 0;
		return page;
	}
	next = pgx_page(m, list->first);
	next->lru.prev = 0;
	pcp->hot[index] = next;
	return page;
}

/* A page, whose descriptor has the index pgx, becomes the first of a list. */
static inline void pcp_push(struct per_cpu_pages *pcp, unsigned int index, struct page *page, pgx_t pgx)
{
	struct page_list *list = &pcp->list[index];

	page->lru.next = list->first;
	page->lru.prev = 0;
	if (__builtin_expect(list->first != 0, 1))
		pcp->hot[index]->lru.prev = pgx;
	else
		list->last = pgx;
	list->first = pgx;
	pcp->hot[index] = page;
}

static inline bool pcp_has_block(const struct zone *zone, unsigned int order, enum migratetype type)
{
	return zone->pcp.list[pcp_index(order, type)].first;
}

/** Takes the first page of a list that has one. */
static inline struct page *pcp_take_first(struct machine *m, struct zone *zone, unsigned int order,
					  enum migratetype type)
{
	struct per_cpu_pages *pcp = &zone->pcp;

	pcp->free_factor >>= 1;
	pcp->count -= 1u << order;
	return pcp_pop(m, pcp, pcp_index(order, type));
}

/** Gives back `count` pages, list `index` first, then the others in turn (free_pcppages_bulk). */
void pcp_drain(struct machine *m, struct zone *zone, uint32_t count, unsigned int index);

/** The lists hold as much as they may: gives back a batch (second half of free_unref_page_commit). */
void pcp_overflow(struct machine *m, struct zone *zone, unsigned int order, unsigned int index);

/** Puts a freed block b, whose index is its migrate type, on the front of its list (free_unref_page_commit). */
static inline void pcp_put(struct machine *m, struct zone *zone, struct page *page, struct frame_block b,
			   enum migratetype type)
{
	struct per_cpu_pages *pcp = &zone->pcp;
	unsigned int index = pcp_index(b.order, type);

	page->flags = PG_pcp;
	page->private = b.order;
	pcp_push(pcp, index, page, block_pgx(b));
	pcp->count += 1u << b.order;
	if (__builtin_expect(pcp->count >= pcp->high, 0) || (b.order && pcp->free_factor))
		pcp_overflow(m, zone, b.order, index);
}

/** high and batch by the zone's size and low watermark (zone_set_pageset_high_and_batch). */
void pcp_set_high_and_batch(const struct machine *m, struct zone *zone);

#endif
