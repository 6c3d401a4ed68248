// SPDX-License-Identifier: MIT
/*
 * pcp.c - per-CPU page lists: small blocks on their way between callers and the buddy lists.
 *
 *   refill: `batch` blocks from the       ->  [cold * * * * * hot)  ->  alloc
 *   buddy lists, the first the hottest
 *   drain when count reaches `limit`: the <-                        <-  free
 *   coldest go back, and may merge
 *
 * Pages here are in use as far as the buddy lists and NR_FREE_PAGES know. Each free without an allocation in between
 * doubles what the next drain takes (free_factor), each allocation halves it. While that streak lasts, blocks of orders
 * 1 to 3 are not kept at all. While kswapd runs, the limit is four batches, so that what it frees is soon seen as free.
 *
 * Invariants: pcp-count, pcp-array (a list lies within its array), pcp-page (flags, references, type, order of each
 * page).
 * Differences from Linux: one CPU runs; a list is a piece of an array, not linked through its descriptors; PG_pcp marks
 * the pages, where Linux knows them by context only.
 */
#include "pcp.h"

#include <string.h>

#define PCP_FIRST_ROOM 4u		/* blocks: most lists stay short */
#define PCP_BATCH_SCALE_MAX 5u

/* ---- room ---- */

/* The blocks move to the start of a new array for n. */
static void pcp_resize(struct machine *m, struct pcp_list *list, size_t n)
{
	size_t used = pcp_list_blocks(list);
	struct page **room = hm_alloc(&m->ctx.mem, n * sizeof(*room));

	if (used)
		memcpy(room, list->cold, used * sizeof(*room));
	if (list->room)
		hm_free(&m->ctx.mem, list->room, (size_t)(list->end - list->room) * sizeof(*room));
	*list = (struct pcp_list){.cold = room, .hot = room + used, .room = room, .end = room + n};
}

/* Room for more blocks at the hot end. */
static void pcp_make_room(struct machine *m, struct pcp_list *list)
{
	size_t used = pcp_list_blocks(list), room = (size_t)(list->end - list->room);

	if (2 * used > room) {
		pcp_resize(m, list, 2 * room);
		return;
	}
	memmove(list->room, list->cold, used * sizeof(*list->room));
	list->cold = list->room;
	list->hot = list->room + used;
}

void pcp_create(struct machine *m, struct zone *zone)
{
	for (unsigned int i = 0; i < NR_PCP_LISTS; i++)
		pcp_resize(m, &zone->pcp.list[i], PCP_FIRST_ROOM);
}

/* An empty list is going to get up to n blocks, the hottest first: below their places nothing lies. */
static void make_room_for_refill(struct machine *m, struct pcp_list *list, size_t n)
{
	if ((size_t)(list->end - list->room) <= n)
		pcp_resize(m, list, 2 * n);
	list->cold = list->hot = list->room + n;
}

/* ---- from the buddy lists ---- */

/* A block that the buddy lists give one by one. */
static bool refill_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			 unsigned int alloc_flags)
{
	struct page *page = rmqueue_block(m, zone, order, type, alloc_flags);

	if (!page)
		return false;
	page->flags = PG_pcp;
	page->private = order;
	*--zone->pcp.list[pcp_index(order, type)].cold = page;
	return true;
}

/* Fills an empty list from the buddy lists (rmqueue_bulk). Returns whether it got a page. */
static bool pcp_refill(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		       unsigned int alloc_flags)
{
	struct per_cpu_pages *pcp = &zone->pcp;
	/* where pageblocks have the highest order, a descriptor on the free list may stand for a run of blocks */
	const bool one_by_one = m->ctx.events.fn || zone->stat[NR_FREE_CMA] || order == MAX_ORDER - 1;
	uint32_t n = 0, wanted = pcp->batch;

	if (wanted > 1)
		wanted = wanted >> order > 2 ? wanted >> order : 2;
	make_room_for_refill(m, &pcp->list[pcp_index(order, type)], wanted);
	while (n < wanted) {
		uint32_t got = one_by_one ? 0 : rmqueue_many(m, zone, order, type, wanted - n);

		if (!got && !refill_block(m, zone, order, type, alloc_flags))
			break;
		n += got ? got : 1;
	}
	pcp->count += n << order;
	zone->stat[NR_FREE_PAGES] -= (int64_t)n << order;
	return n;
}

struct page *pcp_take(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		      unsigned int alloc_flags)
{
	if (!pcp_has_block(zone, order, type) && !pcp_refill(m, zone, order, type, alloc_flags)) {
		zone->pcp.free_factor >>= 1;
		return NULL;
	}
	return pcp_take_first(zone, order, type);
}

/* ---- back to the buddy lists ---- */

/* The next list in turn that has a page; those found empty at the ends of [*from, *to] are not asked again. */
static int next_list(const struct per_cpu_pages *pcp, int index, int *from, int *to)
{
	for (;;) {
		if (++index > *to)
			index = *from;
		if (!pcp_list_empty(&pcp->list[index]))
			return index;
		if (index == *to)
			--*to;
		if (index == *from)
			++*from;
	}
}

/* Gives the coldest block back, and tells; returns how many pages. */
static uint32_t drain_page(struct machine *m, struct zone *zone, struct pcp_list *list, unsigned int order)
{
	struct page *page = *list->cold++;
	enum migratetype type = (enum migratetype)page->index;

	page->flags = 0;
	free_one_block(m, zone, block_of(page, order), type, FPI_NONE);
	trace(m, mm_page_pcpu_drain, page_to_pfn(page), order, type);
	return 1u << order;
}

/* Gives back blocks of a list, coldest first, until `count` pages are or none is left; returns how many pages. */
static uint32_t drain_list(struct machine *m, struct zone *zone, struct pcp_list *list, unsigned int order,
			   uint32_t count)
{
	uint32_t done = 0;

	if (!m->ctx.events.fn && !m->phys->zones->capture)
		return free_many(m, zone, list, order, count);
	while (done < count && !pcp_list_empty(list))
		done += drain_page(m, zone, list, order);
	return done;
}

void pcp_drain(struct machine *m, struct zone *zone, uint32_t count, unsigned int index)
{
	const struct phys_zones *zones = m->phys->zones;
	struct per_cpu_pages *pcp = &zone->pcp;
	int from = 0, to = NR_PCP_LISTS - 1, at = (int)index - 1;

	count = count < pcp->count ? count : pcp->count;
	while (count) {
		uint32_t done;

		at = next_list(pcp, at, &from, &to);
		done = drain_list(m, zone, &pcp->list[at], pcp_order(zones, (unsigned int)at), count);
		pcp->count -= done;
		count -= done < count ? done : count;
	}
}

/* How many pages to give back (nr_pcp_free). */
static uint32_t pcp_nr_free(struct per_cpu_pages *pcp, uint32_t high)
{
	uint32_t most = high - pcp->batch, n = pcp->batch << pcp->free_factor;

	if (high < pcp->batch)
		return 1;
	if (n < most && pcp->free_factor < PCP_BATCH_SCALE_MAX)
		pcp->free_factor++;
	n = n < pcp->batch ? pcp->batch : n;
	return n < most ? n : most;
}

/* The lists hold as much as they may: gives back a batch. */
static void pcp_overflow(struct machine *m, struct zone *zone, unsigned int order, unsigned int index)
{
	struct per_cpu_pages *pcp = &zone->pcp;
	bool flush = pcp->free_factor && order && order <= PAGE_ALLOC_COSTLY_ORDER;

	if (flush)
		pcp_drain(m, zone, pcp->count, index);
	else if (pcp->count >= pcp->limit)
		pcp_drain(m, zone, pcp_nr_free(pcp, pcp->limit), index);
}

void pcp_commit_slowly(struct machine *m, struct zone *zone, unsigned int order, unsigned int index)
{
	const struct per_cpu_pages *pcp = &zone->pcp;

	if (pcp->list[index].hot == pcp->list[index].end)
		pcp_make_room(m, &zone->pcp.list[index]);
	if (pcp->count >= pcp->limit || (order && pcp->free_factor))
		pcp_overflow(m, zone, order, index);
}

static uint64_t rounddown_pow_of_two(uint64_t n)
{
	return (uint64_t)1 << (63 - __builtin_clzll(n));
}

/* A thousandth of the zone, at most 1 MiB, a quarter of that, rounded to 2^n - 1 (zone_batchsize). */
static uint32_t zone_batchsize(const struct zone *zone)
{
	uint64_t batch = min_u64(zone->managed_pages >> 10, SZ_1M / PAGE_SIZE) / 4;

	if (batch < 1)
		batch = 1;
	batch = rounddown_pow_of_two(batch + batch / 2) - 1;
	return batch < 1 ? 1 : (uint32_t)batch;
}

/* How many pages the lists may hold as things are (nr_pcp_high). */
static void pcp_set_limit(struct zone *zone)
{
	struct per_cpu_pages *pcp = &zone->pcp;

	pcp->limit = zone->reclaim_active && pcp->batch << 2 < pcp->high ? pcp->batch << 2 : pcp->high;
}

void zone_set_reclaim_active(struct zone *zone, bool active)
{
	zone->reclaim_active = active;
	pcp_set_limit(zone);
}

void pcp_set_high_and_batch(const struct machine *m, struct zone *zone)
{
	uint64_t pages = zone->_watermark[WMARK_LOW] + zone->watermark_boost;
	unsigned int cpus = m->arch->nr_cpus ? m->arch->nr_cpus : 1;
	uint32_t fraction = m->phys->zones->pagelist_high_fraction;
	uint64_t most = zone->managed_pages / (fraction ? fraction : MIN_PERCPU_PAGELIST_HIGH_FRACTION);

	if (fraction)
		pages = most;
	zone->pcp.batch = zone_batchsize(zone);
	zone->pcp.high = (uint32_t)max_u64(pages / cpus, (uint64_t)zone->pcp.batch << 2);
	zone->pcp.high_max = (uint32_t)max_u64(most / cpus, (uint64_t)zone->pcp.batch << 2);
	pcp_set_limit(zone);
}
