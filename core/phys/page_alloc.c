// SPDX-License-Identifier: MIT
/*
 * page_alloc.c - alloc_pages(): from a request to a block of a zone. The slow path is page_slowpath.c, the way back
 * page_free.c.
 *
 *   fast path   zones from the preferred one down: free pages above low + reserve? take a block
 *   slow path   wake kswapd; again with lower marks; then, if the caller can wait, compact, reclaim, retry
 *   a block     small orders from the per-CPU lists (pcp.c), others from the buddy lists (buddy.c, fallback.c)
 *
 * The first frame of a new block has one reference. With __GFP_COMP the others are marked as its tail; without, they
 * carry nothing, and the section remembers the order. Freed frames have lost their contents: a new frame is zero.
 *
 * Differences from Linux: the process is never PF_MEMALLOC.
 */
#include "page_alloc.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

#include "alloc_context.h"
#include "compiler.h"
#include "free_list.h"
#include "pcp.h"
#include "watermark.h"

#define MAX_FAILURE_TEXT 128		/* two numbers and some words */

/* ---- taking a block from a zone ---- */

/* A block straight from the buddy lists (rmqueue_buddy). */
static struct page *rmqueue_buddy(struct machine *m, struct zone *zone, const struct alloc_context *ac,
				  unsigned int alloc_flags)
{
	struct page *page = NULL;

	if (alloc_flags & ALLOC_HIGHATOMIC)
		page = rmqueue_smallest(m, zone, ac->order, MIGRATE_HIGHATOMIC);
	if (!page)
		page = rmqueue_block(m, zone, ac->order, ac->type, alloc_flags);
	if (!page && alloc_flags & (ALLOC_OOM | ALLOC_NON_BLOCK))
		page = rmqueue_smallest(m, zone, ac->order, MIGRATE_HIGHATOMIC);
	if (page)
		zone->stat[NR_FREE_PAGES] -= (int64_t)1 << ac->order;
	return page;
}

static inline void count_allocation(struct machine *m, struct zone *zone, unsigned int order)
{
	count_vm_events(m, (enum vm_event_item)((unsigned int)PGALLOC + zone->type), (uint64_t)1 << order);
	zone->numa_hit++;
}

static struct page *rmqueue(struct machine *m, struct zone *zone, const struct alloc_context *ac,
				   unsigned int alloc_flags)
{
	struct page *page = NULL;

	if (__builtin_expect(pcp_allowed_order(m->phys->zones, ac->order), 1))
		page = pcp_take(m, zone, ac->order, ac->type, alloc_flags);
	if (__builtin_expect(!page, 0))
		page = rmqueue_buddy(m, zone, ac, alloc_flags);
	if (__builtin_expect(!page, 0))
		return NULL;
	count_allocation(m, zone, ac->order);
	if (__builtin_expect(zone->boosted, 0) && alloc_flags & ALLOC_KSWAPD) {
		zone->boosted = false;
		wakeup_kswapd(m, 0, 0, zone->index);
	}
	return page;
}

/* Whether a request is above the mark even if it may use no reserve at all, as nearly all are. */
static inline bool above_mark(const struct zone *zone, enum zone_watermarks wmark, unsigned int highest,
			      unsigned int order)
{
	int64_t kept = (int64_t)(zone->_watermark[wmark] + zone->watermark_boost + zone->nr_reserved_highatomic +
				 zone->lowmem_reserve[highest]) + zone->stat[NR_FREE_CMA];

	return zone->stat[NR_FREE_PAGES] - ((int64_t)1 << order) >= kept;
}

/* zone_watermark_ok() asks for a block that is large enough, if it must be larger than a frame. */
static inline bool may_have_block(const struct zone *zone, unsigned int order)
{
	return !order || zone_has_block(zone, order);
}

/* zone_watermark_fast(): one comparison, mostly. */
static inline bool watermark_fast(const struct zone *zone, const struct alloc_context *ac, unsigned int alloc_flags)
{
	const enum zone_watermarks wmark = alloc_flags & ALLOC_WMARK_MASK;
	uint64_t mark = zone->_watermark[wmark] + zone->watermark_boost;
	int64_t free = zone->stat[NR_FREE_PAGES];

	if (__builtin_expect(above_mark(zone, wmark, ac->highest, ac->order), 1) && may_have_block(zone, ac->order))
		return true;
	if (zone_watermark_ok(zone, ac->order, mark, ac->highest, alloc_flags, free))
		return true;
	/* urgent requests do not wait for the boost to wear off: __GFP_HIGH alone is not urgent enough */
	if (ac->order || !(ac->gfp & __GFP_ATOMIC) || !zone->watermark_boost ||
	    (alloc_flags & ALLOC_WMARK_MASK) != ALLOC_WMARK_MIN)
		return false;
	return zone_watermark_ok(zone, 0, zone->_watermark[WMARK_MIN], ac->highest, alloc_flags, free);
}

/* A zone is passed over: what it has, and what it must keep. */
static void tell_watermark(struct machine *m, const struct zone *zone, const struct alloc_context *ac,
			   unsigned int alloc_flags)
{
	unsigned int which = alloc_flags & ALLOC_WMARK_MASK;

	if (zone->managed_pages)
		trace(m, zone_watermark_ok, zone->index, ac->order, (uint64_t)zone->stat[NR_FREE_PAGES],
		      zone->_watermark[which] + zone->watermark_boost, which, zone->lowmem_reserve[ac->highest],
		      zone_has_usable_block(zone, ac->order, alloc_flags));
}

struct page *get_page_from_freelist(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags)
{
	for (;;) {
		struct zone *const *at;

		for (at = ac->zonelist; *at; at++) {
			struct page *page;

			if (!(alloc_flags & ALLOC_NO_WATERMARKS) && !watermark_fast(*at, ac, alloc_flags)) {
				tell_watermark(m, *at, ac, alloc_flags);
				continue;
			}
			page = rmqueue(m, *at, ac, alloc_flags);
			if (!page)
				continue;
			prep_new_page(page, ac->order, ac->gfp);
			if (__builtin_expect(alloc_flags & ALLOC_HIGHATOMIC, 0))
				reserve_highatomic_pageblock(m, *at, page);
			return page;
		}
		if (!(alloc_flags & ALLOC_NOFRAGMENT))
			return NULL;
		alloc_flags &= ~ALLOC_NOFRAGMENT;
	}
}

/* ---- alloc_pages ---- */

/* On machines with ZONE_DMA32 the preferred zone Normal does not mix types while a lower zone has room. */
static inline unsigned int fast_alloc_flags(const struct machine *m, const struct alloc_context *ac)
{
	unsigned int flags = ALLOC_WMARK_LOW | (ac->gfp & __GFP_KSWAPD_RECLAIM);

	if (ac->type == MIGRATE_MOVABLE)
		flags |= ALLOC_CMA;
	if (m->phys->zones->nofragment && *ac->zonelist && (*ac->zonelist)->type == ZONE_NORMAL)
		flags |= ALLOC_NOFRAGMENT;
	return flags;
}

/*
 * What most requests are: the preferred zone is above its low mark, and the list that would be asked first, a per-CPU
 * list or not, has a block. NULL when it is not so, and nothing has changed; else the same as get_page_from_freelist()
 * would do.
 */
static ALWAYS_INLINE struct page *take_at_once(struct machine *m, const struct gfp_request *wanted, unsigned int order,
					       bool per_cpu)
{
	struct zone *zone = wanted->preferred;
	struct page *page;

	if (__builtin_expect(!zone || zone->boosted || zone->stat[NR_FREE_CMA], 0))
		return NULL;
	if (__builtin_expect(!above_mark(zone, WMARK_LOW, wanted->highest, order), 0))
		return NULL;
	if (per_cpu) {
		if (__builtin_expect(!pcp_has_block(zone, order, wanted->type), 0) || !may_have_block(zone, order))
			return NULL;
		page = pcp_take_first(zone, order, wanted->type);
	} else {
		page = rmqueue_first(m, zone, order, wanted->type);
		if (__builtin_expect(!page, 0))
			return NULL;
		zone->stat[NR_FREE_PAGES] -= (int64_t)1 << order;
	}
	count_allocation(m, zone, order);
	return page;
}

/* The node has a DMA zone, and it has pages. */
static bool has_managed_dma(const struct phys_zones *zones)
{
	const struct zone *zone = zones->zone[zones->gfp_zone[__GFP_DMA]];

	return zone->type == ZONE_DMA && zone->managed_pages;
}

void warn_alloc(struct machine *m, gfp_t gfp, const char *fmt, ...)
{
	const struct phys_zones *zones = m->phys->zones;
	char what[MAX_FAILURE_TEXT];
	va_list ap;

	if (!zones->ops.report_failure || gfp & __GFP_NOWARN || (gfp & __GFP_DMA && !has_managed_dma(zones)))
		return;
	va_start(ap, fmt);
	vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
	zones->ops.report_failure(m, gfp, what);
}

static int allocation_failed(struct machine *m, const struct alloc_context *ac)
{
	warn_alloc(m, ac->gfp, "page allocation failure: order:%u", ac->order);
	return refuse(m, ENOMEM, WHY_NO_FRAME, ac->order, ac->gfp);
}

static inline int alloc_in_context(struct machine *m, const struct alloc_context *ac, struct page **ret)
{
	struct page *page = get_page_from_freelist(m, ac, fast_alloc_flags(m, ac));

	if (__builtin_expect(!page, 0))
		page = alloc_pages_slowpath(m, ac);
	trace(m, mm_page_alloc, page ? page_to_pfn(page) : 0, ac->order, ac->type, ac->gfp);
	if (__builtin_expect(!page, 0))
		return allocation_failed(m, ac);
	*ret = page;
	return 0;
}

/* Any request; *ret on success. */
static NOINLINE int alloc_any_pages(struct machine *m, gfp_t gfp, unsigned int order, struct page **ret)
{
	const struct phys_zones *zones = m->phys->zones;
	const struct gfp_request *wanted = &zones->request[gfp % GFP_REQUESTS];

	if (__builtin_expect(order >= MAX_ORDER, 0))
		return refuse(m, EINVAL, WHY_ORDER_TOO_BIG, order, MAX_ORDER - 1);
	if (__builtin_expect(wanted->highest == GFP_CONTRADICTION, 0))
		return refuse(m, EINVAL, WHY_BAD_GFP, gfp);
	if (core_inject(m))
		return refuse(m, ENOMEM, WHY_INJECTED);
	return alloc_in_context(m, &(struct alloc_context){
		.gfp = gfp, .order = order, .highest = wanted->highest, .type = wanted->type,
		.zonelist = zones->zonelist[wanted->highest],
	}, ret);
}

static ALWAYS_INLINE int alloc_at_once(struct machine *m, gfp_t gfp, unsigned int order, bool per_cpu,
				       struct page **ret)
{
	struct page *page = take_at_once(m, &m->phys->zones->request[gfp % GFP_REQUESTS], order, per_cpu);

	if (__builtin_expect(!page, 0))
		return alloc_any_pages(m, gfp, order, ret);
	m->ctx.allocations++;
	prep_new_page(page, order, gfp);
	*ret = page;
	return 0;
}

static NOINLINE int alloc_small_block(struct machine *m, gfp_t gfp, unsigned int order, struct page **ret)
{
	return alloc_at_once(m, gfp, order, true, ret);
}

static NOINLINE int alloc_large_block(struct machine *m, gfp_t gfp, unsigned int order, struct page **ret)
{
	return alloc_at_once(m, gfp, order, false, ret);
}

int alloc_pages(struct machine *m, gfp_t gfp, unsigned int order, struct page **ret)
{
	if (core_watched(m))
		return alloc_any_pages(m, gfp, order, ret);
	if (!order)
		return alloc_at_once(m, gfp, 0, true, ret);
	if (__builtin_expect(order >= MAX_ORDER, 0))
		return alloc_any_pages(m, gfp, order, ret);
	if (pcp_allowed_order(m->phys->zones, order))
		return alloc_small_block(m, gfp, order, ret);
	return alloc_large_block(m, gfp, order, ret);
}

void split_page(struct machine *m, struct page *page, unsigned int order)
{
	uint32_t i;

	(void)m;
	assert(!(page->flags & (1u << PG_head | PG_tail)));
	page->flags &= ~PG_ORDER_MASK;
	for (i = 1; i < 1u << order; i++)
		page[i]._refcount = 1;
}

unsigned int get_order(uint64_t size)
{
	unsigned int order = 0;

	while (order < 64 - PAGE_SHIFT && PAGE_SIZE << order < size)
		order++;
	return order;
}
