// SPDX-License-Identifier: MIT
/*
 * pcp.c - per-CPU page lists: small blocks on their way between callers and the buddy lists.
 *
 *   alloc  <- head [hot] ... [cold] tail <- refill: `batch` blocks from the buddy lists, in their order
 *   free   -> head                       -> drain when count reaches `high`: the coldest go back, and may merge
 *
 * Pages here are in use as far as the buddy lists and NR_FREE_PAGES know. Each free without an allocation in between
 * doubles what the next drain takes (free_factor), each allocation halves it. While that streak lasts, blocks of orders
 * 1 to 3 are not kept at all.
 *
 * Invariants: pcp-count, pcp-links, pcp-page (flags, references, type and order of each page).
 * Differences from Linux: one CPU runs; PG_pcp marks the pages, where Linux knows them by context only.
 */
#include "pcp.h"

#include "buddy.h"

#define PCP_BATCH_SCALE_MAX 5u

/* A block that the buddy lists give one by one. */
static bool refill_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
			 unsigned int alloc_flags)
{
	struct page *page = rmqueue_block(m, zone, order, type, alloc_flags);

	if (!page)
		return false;
	page->flags = PG_pcp;
	page->private = order;
	page_list_add_tail(machine_mem_map(m), &zone->pcp.list[pcp_index(order, type)], page);
	return true;
}

/* Fills an empty list from the buddy lists (rmqueue_bulk). Returns whether it got a page. */
static bool pcp_refill(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		       unsigned int alloc_flags)
{
	struct per_cpu_pages *pcp = &zone->pcp;
	/* where pageblocks have the highest order, a descriptor on the free list may stand for a run of blocks */
	const bool one_by_one = m->ctx.events.fn || zone->stat[NR_FREE_CMA] || order == MAX_ORDER - 1;
	const unsigned int index = pcp_index(order, type);
	uint32_t n = 0, wanted = pcp->batch;

	if (wanted > 1)
		wanted = wanted >> order > 2 ? wanted >> order : 2;
	while (n < wanted) {
		uint32_t got = one_by_one ? 0 : rmqueue_many(m, zone, order, type, wanted - n);

		if (!got && !refill_block(m, zone, order, type, alloc_flags))
			break;
		n += got ? got : 1;
	}
	if (!n)
		return false;
	pcp->count += n << order;
	zone->stat[NR_FREE_PAGES] -= (int64_t)n << order;
	pcp->hot[index] = pgx_page(m, pcp->list[index].first);
	return true;
}

struct page *pcp_take(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type,
		      unsigned int alloc_flags)
{
	if (!pcp_has_block(zone, order, type) && !pcp_refill(m, zone, order, type, alloc_flags)) {
		zone->pcp.free_factor >>= 1;
		return NULL;
	}
	return pcp_take_first(m, zone, order, type);
}

/* The next list in turn that has a page; those found empty at the ends of [*from, *to] are not asked again. */
static int next_list(const struct per_cpu_pages *pcp, int index, int *from, int *to)
{
	for (;;) {
		if (++index > *to)
			index = *from;
		if (pcp->list[index].first)
			return index;
		if (index == *to)
			--*to;
		if (index == *from)
			++*from;
	}
}

/* The frames from the list's end up to `first` leave it; first is the one among them that is nearest to the head. */
static inline void cut_tail(const struct machine *m, struct page_list *list, const struct page *first)
{
	list->last = first->lru.prev;
	if (list->last)
		pgx_page(m, list->last)->lru.next = 0;
	else
		list->first = 0;
}

/* Gives the block at the list's end back, and tells; returns how many pages. */
static uint32_t drain_page(struct machine *m, struct zone *zone, struct page_list *list, struct page *page,
			   unsigned int order)
{
	enum migratetype type = (enum migratetype)page->index;

	cut_tail(m, list, page);
	page->lru.prev = 0;
	page->flags = 0;
	free_one_block(m, zone, block_of(page, order), type, FPI_NONE);
	trace(m, mm_page_pcpu_drain, page_to_pfn(page), order, type);
	return 1u << order;
}

/*
 * The order of the block that frames at the list's end make when they follow each other upwards (step 1) or downwards
 * (step -1) from page on: at most `most` frames, all of one type. Within a pageblock types do not keep frames apart.
 */
static unsigned int run_order(const struct machine *m, const struct page *page, int step, uint32_t most)
{
	unsigned int order = m->phys->zones->pageblock_order;
	pgx_t pgx = page_pgx(page), first = step > 0 ? pgx : pgx + 1;
	uint32_t n = 1, limit = first & ((1u << order) - 1);

	limit = limit ? limit & -limit : 1u << order;
	limit = limit < most ? limit : most;
	while (n < limit && page->lru.prev == pgx + (uint32_t)step && page[step].index == page->index) {
		page += step;
		pgx += (uint32_t)step;
		n++;
	}
	return 31u - (unsigned int)__builtin_clz(n);
}

/*
 * Gives frames at the list's end back that make one block together, which is where merging them one by one would end.
 * Returns how many.
 */
static uint32_t drain_frames(struct machine *m, struct zone *zone, struct page_list *list, struct page *page,
			     uint32_t most)
{
	struct page *first = page;
	enum migratetype type = (enum migratetype)page->index;
	int step = list->last & 1 ? -1 : 1;
	unsigned int order = run_order(m, page, step, most);
	uint32_t i, n = 1u << order;

	if (step < 0)
		first = page - (n - 1);
	cut_tail(m, list, step < 0 ? first : first + n - 1);
	for (i = 0; i < n; i++) {
		first[i].flags = 0;
		first[i].index = 0;
		first[i].lru.next = 0;
		first[i].lru.prev = 0;
	}
	free_one_block(m, zone, block_of(first, order), type, FPI_NONE);
	return n;
}

/* Whether a frame and the next one to leave are buddies, and so make a block together. */
static inline bool next_is_buddy(const struct page_list *list, const struct page *page)
{
	return page->lru.prev == (list->last ^ 1);
}

/* Gives back blocks of a list, from its end, until `count` pages are or none is left; returns how many pages. */
static uint32_t drain_list(struct machine *m, struct zone *zone, struct page_list *list, unsigned int order,
			   uint32_t count)
{
	uint32_t done = 0;

	while (done < count && list->first) {
		struct page *page = pgx_page(m, list->last);

		if (m->ctx.events.fn)
			done += drain_page(m, zone, list, page, order);
		else if (!order && next_is_buddy(list, page))
			done += drain_frames(m, zone, list, page, count - done);
		else
			done += free_many(m, zone, list, order, count - done);
	}
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

/* How many pages the lists may hold (nr_pcp_high). */
static uint32_t pcp_high(const struct per_cpu_pages *pcp, const struct zone *zone, bool flush)
{
	if (!pcp->high || flush)
		return 0;
	if (!zone->reclaim_active)
		return pcp->high;
	return pcp->batch << 2 < pcp->high ? pcp->batch << 2 : pcp->high;
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

void pcp_overflow(struct machine *m, struct zone *zone, unsigned int order, unsigned int index)
{
	struct per_cpu_pages *pcp = &zone->pcp;
	bool flush = pcp->free_factor && order && order <= PAGE_ALLOC_COSTLY_ORDER;
	uint32_t high = pcp_high(pcp, zone, flush);

	if (pcp->count < high)
		return;
	pcp_drain(m, zone, flush ? pcp->count : pcp_nr_free(pcp, high), index);
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

void pcp_set_high_and_batch(const struct machine *m, struct zone *zone)
{
	uint64_t pages = zone->_watermark[WMARK_LOW] + zone->watermark_boost;
	unsigned int cpus = m->arch->nr_cpus ? m->arch->nr_cpus : 1;
	uint32_t fraction = m->phys->zones->pagelist_high_fraction;

	if (fraction)
		pages = zone->managed_pages / fraction;
	zone->pcp.batch = zone_batchsize(zone);
	zone->pcp.high = (uint32_t)max_u64(pages / cpus, (uint64_t)zone->pcp.batch << 2);
}
