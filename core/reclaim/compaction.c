// SPDX-License-Identifier: MIT
/*
 * compaction.c - making large free blocks by moving pages
 *
 *   zone start                                                            zone end
 *   |.M..U.MM.|..M.....|...        pages move  ------>        ...|.F.FFF..|FF.F..F.|
 *      migrate scanner -->                                        <-- free scanner
 *
 * One scanner walks upwards and collects pages that can move (compact_migrate.c); the other walks downwards, pageblock
 * by pageblock, and takes free frames for them (compact_free.c). What is left behind merges to larger blocks. It ends
 * when a block of the wanted order is free, or when the scanners meet. compact_memory and kcompactd, when it works
 * ahead of requests, go through the whole zone; the others go on where the last run ended (compact_skip.c).
 *
 * An asynchronous run (the first try of a request) moves only pages of pageblocks of the request's own type; movable
 * ones for a movable request, for example. A run that scanned a zone in vain makes the next ones wait: 1, 2, 4 .. 64
 * requests are turned away without trying (deferred). kcompactd (kcompactd.c) does the same when nobody waits.
 *
 * What a request's run frees may be taken by others before it looks. So a block of exactly its order is handed to it
 * when merging makes it (capture, phys/buddy.c), unless that would mix types.
 *
 * Differences from Linux: pages move in one step and never fail to, so no batch is tried again. The rules are those of
 * 6.1 for both kernels.
 */
#include "compact_control.h"

#include "isolate.h"
#include "migrate.h"
#include "pcp.h"
#include "reclaim.h"
#include "swap.h"

/* ---- a zone ---- */

/* Pages of the batch move; false: frames ran out, and the rest are back where they were (migrate_pages). */
static bool migrate_pages(struct compact_control *cc)
{
	struct page_list *list = &cc->migrate;
	bool all = true;

	while (list->first) {
		struct page *from = pgx_page(cc->m, list->first), *to = all ? compaction_alloc(cc) : NULL;

		page_list_del(machine_mem_map(cc->m), list, from);
		if (to)
			migrate_page(cc->m, from, to);
		else
			putback_page(cc->m, from);
		if (!to && all)
			count_vm_event(cc->m, PGMIGRATE_FAIL);
		all = to;
	}
	cc->nr_migrate = 0;
	return all;
}

static bool scanners_met(const struct compact_control *cc)
{
	return pageblock_start_pfn(cc, cc->free_pfn) <= pageblock_start_pfn(cc, cc->migrate_pfn);
}

static enum compact_result finish_zone(struct compact_control *cc)
{
	reset_cached_positions(cc);
	if (cc->direct_compaction)
		cc->zone->compact_blockskip_flush = true;
	return cc->whole_zone ? COMPACT_COMPLETE : COMPACT_PARTIAL_SKIPPED;
}

static enum compact_result compact_finished(struct compact_control *cc)
{
	if (scanners_met(cc))
		return finish_zone(cc);
	/* nobody waits for a block: it ends when little enough of the zone is cut up */
	if (cc->proactive_compaction &&
	    fragmentation_score_zone(cc->m, cc->zone) <= fragmentation_score_wmark(cc->m, true))
		return COMPACT_SUCCESS;
	/* a pageblock is always looked through to its end, so that it becomes as free as it can */
	if (cc->order == WHOLE_ZONE || cc->migrate_pfn != pageblock_start_pfn(cc, cc->migrate_pfn))
		return COMPACT_CONTINUE;
	if (zone_has_block_for(cc->m, cc->zone, (unsigned int)cc->order, cc->type))
		return COMPACT_SUCCESS;
	return COMPACT_CONTINUE;
}

static bool captured(const struct compact_control *cc)
{
	const struct capture_control *capc = cc->m->phys->zones->capture;

	return capc && capc->page;
}

/*
 * Once the migrate scanner has left the block of the wanted size that pages moved out of: what was freed would only
 * wait on the per-CPU lists, and could not merge.
 */
static void drain_left_block(struct compact_control *cc, pfn_t *last_migrated)
{
	if (cc->order <= 0 || !*last_migrated || *last_migrated >= round_down(cc->migrate_pfn, (pfn_t)1 << cc->order))
		return;
	lru_add_drain(cc->m);
	pcp_drain(cc->m, cc->zone, cc->zone->pcp.count, 0);
	*last_migrated = 0;
}

/* An asynchronous request gives the rest of the block up that it could not empty. */
static void skip_rest_of_block(struct compact_control *cc, pfn_t *last_migrated)
{
	if (!cc->direct_compaction || !compact_is_async(cc))
		return;
	cc->migrate_pfn = round_down(cc->migrate_pfn - 1, (pfn_t)1 << cc->order) + ((pfn_t)1 << cc->order);
	*last_migrated = 0;
}

/* Both scanners, batch by batch. */
static enum compact_result run_scanners(struct compact_control *cc)
{
	pfn_t *const cached = cc->zone->compact_cached_migrate_pfn, last_migrated = 0;
	bool update_cached = compact_is_async(cc) && cached[0] == cached[1];
	enum compact_result result;

	while ((result = compact_finished(cc)) == COMPACT_CONTINUE) {
		const pfn_t start = cc->migrate_pfn;

		cc->rescan = pageblock_start_pfn(cc, last_migrated) == pageblock_start_pfn(cc, start);
		if (isolate_migratepages(cc)) {
			update_cached = false;
			last_migrated = start;
			if (!migrate_pages(cc)) {
				if (!scanners_met(cc))
					return COMPACT_CONTENDED;
				skip_rest_of_block(cc, &last_migrated);
			}
		} else if (update_cached) {
			cached[1] = cached[0];
		}
		drain_left_block(cc, &last_migrated);
		if (captured(cc))
			return COMPACT_SUCCESS;
	}
	return result;
}

static void end_run(struct compact_control *cc)
{
	pfn_t highest = release_freepages(cc);

	/* the frames given back are the first that the next run may find */
	if (highest)
		cc->zone->compact_cached_free_pfn = max_u64(cc->zone->compact_cached_free_pfn,
							    pageblock_start_pfn(cc, highest));
	count_vm_events(cc->m, COMPACTMIGRATE_SCANNED, cc->migrate_scanned);
	count_vm_events(cc->m, COMPACTFREE_SCANNED, cc->free_scanned);
}

/* The longest pause is over: another chance for every pageblock (compaction_restarting). */
static bool compaction_restarting(const struct compact_control *cc)
{
	const struct zone *zone = cc->zone;

	return cc->order >= (int)zone->compact_order_failed && zone->compact_defer_shift == COMPACT_MAX_DEFER_SHIFT &&
	       zone->compact_considered >= 1u << COMPACT_MAX_DEFER_SHIFT;
}

enum compact_result compact_zone(struct compact_control *cc)
{
	struct zone *zone = cc->zone;
	enum compact_result result;

	if (compaction_restarting(cc))
		reset_zone_isolation_suitable(cc->m, zone);
	set_scanner_positions(cc);
	trace(cc->m, mm_compaction_begin, zone->start_pfn, cc->migrate_pfn, cc->free_pfn, zone->end_pfn, cc->mode);
	lru_add_drain(cc->m);
	result = run_scanners(cc);
	end_run(cc);
	trace(cc->m, mm_compaction_end, zone->start_pfn, cc->migrate_pfn, cc->free_pfn, zone->end_pfn, result,
	      cc->mode);
	return result;
}

void compact_nodes(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		struct compact_control cc = {
			.m = m, .zone = zone, .order = WHOLE_ZONE, .mode = MIGRATE_SYNC, .whole_zone = true,
			.ignore_skip_hint = true,
		};

		if (zone->managed_pages)
			compact_zone(&cc);
	}
}

/* ---- deferring ---- */

bool compaction_deferred(struct machine *m, struct zone *zone, unsigned int order)
{
	uint32_t limit = 1u << zone->compact_defer_shift;

	if (order < zone->compact_order_failed)
		return false;
	if (++zone->compact_considered >= limit) {
		zone->compact_considered = limit;
		return false;
	}
	trace(m, mm_compaction_deferred, zone->index, order, zone->compact_considered, limit,
	      zone->compact_order_failed);
	return true;
}

void defer_compaction(struct zone *zone, unsigned int order)
{
	zone->compact_considered = 0;
	if (zone->compact_defer_shift < COMPACT_MAX_DEFER_SHIFT)
		zone->compact_defer_shift++;
	if (order < zone->compact_order_failed)
		zone->compact_order_failed = order;
}

void reset_isolation_suitable(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		if (zone->managed_pages)
			reset_zone_isolation_suitable(m, zone);
}

/* ---- a request ---- */

static struct compact_control request_control(struct machine *m, struct zone *zone,
					      const struct compact_request *wanted)
{
	const bool full = wanted->priority == MIN_COMPACT_PRIORITY;

	return (struct compact_control){
		.m = m, .zone = zone, .order = (int)wanted->order, .search_order = (int)wanted->order,
		.type = gfp_migratetype(m->phys->zones, wanted->gfp), .anon_only = !(wanted->gfp & __GFP_FS),
		.mode = wanted->priority == COMPACT_PRIO_ASYNC ? MIGRATE_ASYNC : MIGRATE_SYNC_LIGHT,
		.direct_compaction = true, .whole_zone = full, .ignore_skip_hint = full, .ignore_block_suitable = full,
	};
}

static enum compact_result compact_zone_order(struct machine *m, struct zone *zone,
					      const struct compact_request *wanted, struct page **captured)
{
	struct compact_control cc = request_control(m, zone, wanted);
	struct capture_control capc = {.zone = zone, .order = wanted->order};
	enum compact_result result = compaction_suitable(m, zone, wanted, zone_free_pages(zone));

	trace(m, mm_compaction_suitable, wanted->order, zone->index, result);
	if (result != COMPACT_CONTINUE)
		return result;
	m->phys->zones->capture = &capc;
	result = compact_zone(&cc);
	m->phys->zones->capture = NULL;
	*captured = capc.page;
	return capc.page ? COMPACT_SUCCESS : result;
}

enum compact_result try_to_compact_pages(struct machine *m, const struct compact_request *wanted,
					 struct page **captured)
{
	struct zone *const *at = m->phys->zones->zonelist[wanted->highest];
	enum compact_result best = COMPACT_SKIPPED;

	trace(m, mm_compaction_try_to_compact_pages, wanted->order, wanted->gfp, wanted->priority);
	for (; *at; at++) {
		enum compact_result result = COMPACT_DEFERRED;

		if (wanted->priority == MIN_COMPACT_PRIORITY || !compaction_deferred(m, *at, wanted->order))
			result = compact_zone_order(m, *at, wanted, captured);
		best = result > best ? result : best;
		if (result == COMPACT_SUCCESS) {
			compaction_defer_reset(*at, wanted->order, false);
			break;
		}
		if (wanted->priority != COMPACT_PRIO_ASYNC &&
		    (result == COMPACT_COMPLETE || result == COMPACT_PARTIAL_SKIPPED))
			defer_compaction(*at, wanted->order);
	}
	return best;
}
