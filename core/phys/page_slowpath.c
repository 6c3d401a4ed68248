// SPDX-License-Identifier: MIT
/*
 * page_slowpath.c - a request that found no zone above its low mark (__alloc_pages_slowpath)
 *
 *	wake kswapd  ->  again, down to min (less for GFP_ATOMIC)  ->  may the caller wait?  --no-->  it gets nothing
 *	                                                                    | yes
 *	      again  <--  while that helps  <--  reclaim, compact  <--------+
 *	                                              | no more
 *	                                     the OOM killer chooses, and again
 *
 * Reclaim, compaction and the OOM killer lie above: pressure_ops, filled at boot. A missing one did nothing.
 *
 * Differences from Linux: a request without __GFP_FS that finds no memory fails, and so does __GFP_NOFAIL, where Linux
 * would wait for other processes for ever.
 */
#include "alloc_context.h"
#include "buddy.h"
#include "isolate.h"
#include "page_alloc.h"
#include "watermark.h"

#define MAX_RECLAIM_RETRIES 16u
#define MAX_COMPACT_RETRIES 16u

/* How compaction has gone so far for a request. */
struct compaction_try {
	enum compact_priority priority;
	enum compact_result result;
	unsigned int retries;
};

struct pressure_ops *machine_pressure_ops(struct machine *m)
{
	return &m->phys->zones->ops;
}

/* ---- kswapd ---- */

/* Some zone of the request has reached its high mark (pgdat_balanced). */
static bool node_balanced(const struct machine *m, unsigned int order, unsigned int highest)
{
	const struct phys_zones *zones = m->phys->zones;
	bool managed = false;
	unsigned int i;

	for (i = 0; i <= highest; i++) {
		const struct zone *zone = zones->zone[i];

		if (!zone->managed_pages)
			continue;
		managed = true;
		if (zone_watermark_ok(zone, order, zone_wmark(zone, WMARK_HIGH), highest, 0,
				      zone->stat[NR_FREE_PAGES]))
			return true;
	}
	return !managed;
}

static bool node_boosted(const struct machine *m, unsigned int highest)
{
	unsigned int i;

	for (i = 0; i <= highest; i++) {
		if (m->phys->zones->zone[i]->watermark_boost)
			return true;
	}
	return false;
}

void wakeup_kswapd(struct machine *m, unsigned int order, gfp_t gfp, unsigned int highest)
{
	struct phys_zones *zones = m->phys->zones;

	if (node_balanced(m, order, highest) && !node_boosted(m, highest))
		return;
	zones->kswapd_wakeups++;
	trace(m, mm_vmscan_wakeup_kswapd, 0, order, gfp);
	if (zones->ops.wake_kswapd)
		zones->ops.wake_kswapd(m, order, gfp, zones->zone[highest]->type);
}

/* ---- a request ---- */

static unsigned int gfp_to_alloc_flags(const struct alloc_context *ac)
{
	unsigned int flags = ALLOC_WMARK_MIN | ALLOC_CPUSET;

	if (ac->gfp & __GFP_HIGH)
		flags |= ALLOC_MIN_RESERVE;
	if (ac->gfp & __GFP_KSWAPD_RECLAIM)
		flags |= ALLOC_KSWAPD;
	if (ac->type == MIGRATE_MOVABLE)
		flags |= ALLOC_CMA;
	if (ac->gfp & __GFP_DIRECT_RECLAIM)
		return flags;
	if (!(ac->gfp & __GFP_NOMEMALLOC)) {
		flags |= ALLOC_NON_BLOCK;
		if (ac->order && flags & ALLOC_MIN_RESERVE)
			flags |= ALLOC_HIGHATOMIC;
	}
	if (flags & ALLOC_MIN_RESERVE)
		flags &= ~ALLOC_CPUSET;
	return flags;
}

/* Pages of a zone that are free, or would be if all that can be reclaimed were (zone_reclaimable_pages). */
static uint64_t reclaimable(const struct machine *m, const struct zone *zone)
{
	const struct pressure_ops *ops = &m->phys->zones->ops;
	const int64_t *stat = zone->stat;
	int64_t pages = stat[NR_FREE_PAGES] + stat[NR_ZONE_INACTIVE_FILE] + stat[NR_ZONE_ACTIVE_FILE];

	if (ops->can_swap && ops->can_swap(m))
		pages += stat[NR_ZONE_INACTIVE_ANON] + stat[NR_ZONE_ACTIVE_ANON];
	return (uint64_t)pages;
}

static struct compact_request compact_request(const struct alloc_context *ac, unsigned int alloc_flags,
					      enum compact_priority priority)
{
	return (struct compact_request){ac->order, ac->gfp, ac->highest, alloc_flags, priority};
}

/* Compaction, for a request of more than a page, and another look (__alloc_pages_direct_compact). */
static struct page *direct_compact(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags,
				   struct compaction_try *try)
{
	const struct pressure_ops *ops = &m->phys->zones->ops;
	const struct compact_request wanted = compact_request(ac, alloc_flags, try->priority);
	struct page *page = NULL;

	try->result = COMPACT_SKIPPED;
	if (!ac->order || !(ac->gfp & __GFP_IO) || !ops->compact)
		return NULL;
	try->result = ops->compact(m, &wanted, &page);
	if (try->result == COMPACT_SKIPPED)
		return NULL;
	count_vm_event(m, COMPACTSTALL);
	if (page)
		prep_new_page(page, ac->order, ac->gfp);
	else
		page = get_page_from_freelist(m, ac, alloc_flags);
	count_vm_event(m, page ? COMPACTSUCCESS : COMPACTFAIL);
	if (!page)
		return NULL;
	page_zone(page)->compact_blockskip_flush = false;
	compaction_defer_reset(page_zone(page), ac->order, true);
	return page;
}

/* Whether to compact once more after reclaim got somewhere, and harder than before (should_compact_retry). */
static bool should_compact_retry(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags,
				 struct compaction_try *try)
{
	const struct compact_request wanted = compact_request(ac, alloc_flags, try->priority);
	const bool costly = ac->order > PAGE_ALLOC_COSTLY_ORDER;
	struct zone *const *at;

	if (!ac->order)
		return false;
	if (try->result == COMPACT_SKIPPED) {
		for (at = ac->zonelist; *at; at++)
			if (compaction_suitable(m, *at, &wanted, reclaimable(m, *at)) != COMPACT_SKIPPED)
				return true;
		return false;
	}
	if (try->result == COMPACT_SUCCESS &&
	    ++try->retries <= (costly ? MAX_COMPACT_RETRIES / 4 : MAX_COMPACT_RETRIES))
		return true;
	if (try->priority <= (costly ? MIN_COMPACT_COSTLY_PRIORITY : MIN_COMPACT_PRIORITY))
		return false;
	try->priority--;
	try->retries = 0;
	return true;
}

static struct page *direct_reclaim(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags,
				   bool *progress)
{
	const struct pressure_ops *ops = &m->phys->zones->ops;
	struct page *page;

	*progress = ops->direct_reclaim && ops->direct_reclaim(m, ac->order, ac->gfp);
	if (!*progress)
		return NULL;
	page = get_page_from_freelist(m, ac, alloc_flags);
	if (page)
		return page;
	/* pages may be stuck on the per-CPU lists or in blocks kept for atomic requests */
	unreserve_highatomic_pageblock(m, ac->zonelist, ac->type, false);
	drain_all_pages(m);
	return get_page_from_freelist(m, ac, alloc_flags);
}

/* Whether some zone could satisfy the request if all that is reclaimable were reclaimed (should_reclaim_retry). */
static bool should_reclaim_retry(struct machine *m, const struct alloc_context *ac, unsigned int alloc_flags,
				 bool progress, unsigned int *no_progress)
{
	struct zone *const *at;

	if (progress && ac->order <= PAGE_ALLOC_COSTLY_ORDER)
		*no_progress = 0;
	else if (++*no_progress > MAX_RECLAIM_RETRIES)
		return unreserve_highatomic_pageblock(m, ac->zonelist, ac->type, true);
	for (at = ac->zonelist; *at && m->phys->zones->ops.direct_reclaim; at++) {
		if (zone_watermark_ok(*at, ac->order, zone_wmark(*at, WMARK_MIN), ac->highest, alloc_flags,
				      (int64_t)reclaimable(m, *at)))
			return true;
	}
	return false;
}

/* The last try, above the high mark, then the OOM killer for requests that may call it (__alloc_pages_may_oom). */
static struct page *may_oom(struct machine *m, const struct alloc_context *ac, bool *killed)
{
	const struct phys_zones *zones = m->phys->zones;
	struct page *page = get_page_from_freelist(m, ac, ALLOC_WMARK_HIGH | ALLOC_CPUSET);

	*killed = false;
	if (page || ac->order > PAGE_ALLOC_COSTLY_ORDER || !(ac->gfp & __GFP_FS) ||
	    ac->gfp & (__GFP_RETRY_MAYFAIL | __GFP_THISNODE) || zones->zone[ac->highest]->type < ZONE_NORMAL)
		return page;
	*killed = zones->ops.oom && zones->ops.oom(m, ac->order, ac->gfp);
	return NULL;
}

struct page *alloc_pages_slowpath(struct machine *m, const struct alloc_context *ac)
{
	const gfp_t gfp = ac->gfp;
	const bool costly = ac->order > PAGE_ALLOC_COSTLY_ORDER, can_compact = gfp & __GFP_IO;
	struct compaction_try try = {.priority = INIT_COMPACT_PRIORITY};
	unsigned int alloc_flags = gfp_to_alloc_flags(ac), no_progress = 0;
	struct page *page;
	bool progress, killed;

	if (alloc_flags & ALLOC_KSWAPD)
		wakeup_kswapd(m, ac->order, gfp, ac->highest);
	page = get_page_from_freelist(m, ac, alloc_flags);
	if (page)
		return page;
	if (gfp & __GFP_DIRECT_RECLAIM && can_compact && !(gfp & __GFP_MEMALLOC) &&
	    (costly || (ac->order && ac->type != MIGRATE_MOVABLE))) {
		page = direct_compact(m, ac, alloc_flags, &try);
		/* a request that is not to try hard does not reclaim for compaction that cannot run */
		if (page || (costly && gfp & __GFP_NORETRY && try.result <= COMPACT_DEFERRED))
			return page;
	}
	if (!costly || !(gfp & __GFP_NORETRY))
		try.priority = DEF_COMPACT_PRIORITY;
	for (;;) {
		if (alloc_flags & ALLOC_KSWAPD)
			wakeup_kswapd(m, ac->order, gfp, ac->highest);
		if (gfp & __GFP_MEMALLOC && !(gfp & __GFP_NOMEMALLOC))
			alloc_flags = ALLOC_NO_WATERMARKS | (alloc_flags & (ALLOC_KSWAPD | ALLOC_CMA));
		page = get_page_from_freelist(m, ac, alloc_flags);
		if (page || !(gfp & __GFP_DIRECT_RECLAIM))
			return page;
		page = direct_reclaim(m, ac, alloc_flags, &progress);
		if (!page)
			page = direct_compact(m, ac, alloc_flags, &try);
		if (page || gfp & __GFP_NORETRY)
			return page;
		if (costly && (!can_compact || !(gfp & __GFP_RETRY_MAYFAIL)))
			return NULL;
		if (should_reclaim_retry(m, ac, alloc_flags, progress, &no_progress))
			continue;
		if (progress && should_compact_retry(m, ac, alloc_flags, &try))
			continue;
		page = may_oom(m, ac, &killed);
		if (page || !killed)
			return page;
		no_progress = 0;
	}
}
