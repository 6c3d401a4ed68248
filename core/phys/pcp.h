/* SPDX-License-Identifier: MIT */
/* pcp.h - per-CPU page lists in front of the buddy lists. For the files of phys/. */
#ifndef MMSH_PCP_H
#define MMSH_PCP_H

#include "buddy.h"
#include "compiler.h"

#define MIN_PERCPU_PAGELIST_HIGH_FRACTION 8

/** Blocks of this order go through the per-CPU lists (pcp_allowed_order). */
static inline bool pcp_allowed_order(const struct phys_zones *zones, unsigned int order)
{
	return zones->pcp_orders >> order & 1;
}

/** Which list (order_to_pindex). */
static inline unsigned int pcp_index(unsigned int order, enum migratetype type)
{
	if (__builtin_expect(order > PAGE_ALLOC_COSTLY_ORDER, 0))
		return NR_LOWORDER_PCP_LISTS + (type == MIGRATE_MOVABLE);
	return MIGRATE_PCPTYPES * order + type;
}

static inline unsigned int pcp_order(const struct phys_zones *zones, unsigned int index)
{
	return index < NR_LOWORDER_PCP_LISTS ? index / MIGRATE_PCPTYPES : zones->pageblock_order;
}

static inline bool pcp_list_empty(const struct pcp_list *list)
{
	return list->cold == list->hot;
}

/** What all rely on: the list lies within its array, and one more block finds room. */
static inline bool pcp_list_sound(const struct pcp_list *list)
{
	return list->room <= list->cold && list->cold <= list->hot && list->hot < list->end;
}

static inline uint32_t pcp_list_blocks(const struct pcp_list *list)
{
	return (uint32_t)(list->hot - list->cold);
}

static inline bool pcp_has_block(const struct zone *zone, unsigned int order, enum migratetype type)
{
	return !pcp_list_empty(&zone->pcp.list[pcp_index(order, type)]);
}

/** Takes the first block of a list that has one. */
static inline struct page *pcp_take_first(struct zone *zone, unsigned int order, enum migratetype type)
{
	struct per_cpu_pages *pcp = &zone->pcp;

	pcp->free_factor >>= 1;
	pcp->count -= 1u << order;
	return *--pcp->list[pcp_index(order, type)].hot;
}

/** The same, of a list that is filled first if it is empty (__rmqueue_pcplist); NULL: the zone has none. */
struct page *pcp_take(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		      unsigned int alloc_flags);

/** Gives back `count` pages, list `index` first, then the others in turn (free_pcppages_bulk). */
void pcp_drain(struct machine *m, struct zone *zone, uint32_t count, unsigned int index);

/** The lists hold as much as they may, or the array of this one does (second half of free_unref_page_commit). */
NOINLINE void pcp_commit_slowly(struct machine *m, struct zone *zone, unsigned int order, unsigned int index);

static inline struct pcp_list *pcp_list_of(struct zone *zone, unsigned int order, enum migratetype type)
{
	return &zone->pcp.list[pcp_index(order, type)];
}

/** A freed block, whose index is its migrate type, takes a place of its list: hot[0], or one behind it. */
static inline void pcp_place(struct page **place, struct page *page, unsigned int order)
{
	page->flags = PG_pcp;
	page->private = order;
	*place = page;
}

/** n blocks have taken the next places of their list (free_unref_page_commit). */
static inline void pcp_commit(struct machine *m, struct zone *zone, struct pcp_list *list, unsigned int order,
			      uint32_t n)
{
	struct per_cpu_pages *pcp = &zone->pcp;

	list->hot += n;
	pcp->count += n << order;
	if (__builtin_expect(pcp->count >= pcp->limit || list->hot == list->end, 0) || (order && pcp->free_factor))
		pcp_commit_slowly(m, zone, order, (unsigned int)(list - pcp->list));
}

/** How many frames may take places at once, so that the last one is the first for which pcp_commit() has more to do. */
static inline uint32_t pcp_room(const struct per_cpu_pages *pcp, const struct pcp_list *list)
{
	uint32_t below_limit = pcp->count < pcp->limit ? pcp->limit - pcp->count : 1;

	return (uint32_t)min_u64(below_limit, (uint64_t)(list->end - list->hot));
}

/** Puts a freed block, whose index is its migrate type, on the front of its list. */
static inline void pcp_put(struct machine *m, struct zone *zone, struct page *page, unsigned int order,
			   enum migratetype type)
{
	struct pcp_list *list = pcp_list_of(zone, order, type);

	pcp_place(list->hot, page, order);
	pcp_commit(m, zone, list, order, 1);
}

/** Arrays for the lists of a new zone. */
void pcp_create(struct machine *m, struct zone *zone);
/** kswapd begins or ends its work on the zone: meanwhile the lists are kept short (ZONE_RECLAIM_ACTIVE). */
void zone_set_reclaim_active(struct zone *zone, bool active);
/** high and batch by the zone's size and low watermark (zone_set_pageset_high_and_batch). */
void pcp_set_high_and_batch(const struct machine *m, struct zone *zone);

#endif
