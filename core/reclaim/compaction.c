// SPDX-License-Identifier: MIT
/*
 * compaction.c - making large free blocks by moving pages
 *
 *   zone start                                                            zone end
 *   |.M..U.MM.|..M.....|...        pages move  ------>        ...|.F.FFF..|FF.F..F.|
 *      migrate scanner -->                                        <-- free scanner
 *
 * One scanner walks upwards and collects movable pages, 32 at a time; the other walks downwards, pageblock by
 * pageblock, and takes free frames for them. What is left behind merges to larger blocks. It ends when a block of the
 * wanted order is free, or when the scanners meet. The free scanner takes frames from movable pageblocks only, so that
 * movable pages do not spread into others, and from none that is free as a whole.
 *
 * An asynchronous run (the first try of a request) moves only pages of pageblocks of the request's own type; movable
 * ones for a movable request, for example. A run that scanned a zone in vain makes the next ones wait: 1, 2, 4 .. 64
 * requests are turned away without trying (deferred). kcompactd (kcompactd.c) does the same when nobody waits.
 *
 * Differences from Linux: the scanners always begin at the ends of the zone, without remembering where they were and
 * which pageblocks are hopeless; there is no search for free pages through the free lists.
 */
#include "compact_control.h"

#include "isolate.h"
#include "migrate.h"
#include "pcp.h"
#include "reclaim.h"
#include "swap.h"
#include "zone.h"

static uint64_t pageblock_pages(const struct compact_control *cc)
{
	return pageblock_nr_pages(cc->m->phys->zones);
}

/* ---- the migrate scanner ---- */

static bool suitable_migration_source(const struct compact_control *cc, const struct page *page)
{
	enum migratetype type = pageblock_type(cc->m->phys->zones, page);

	if (cc->priority != COMPACT_PRIO_ASYNC)
		return true;
	if (cc->type == MIGRATE_MOVABLE)
		return type == MIGRATE_MOVABLE || type == MIGRATE_CMA;
	return type == cc->type;
}

static bool takes_page(const struct compact_control *cc, const struct page *page)
{
	if (page_test(page, PG_unevictable) && !cc->m->reclaim->compact_unevictable_allowed)
		return false;
	return page_is_movable(cc->m, page);
}

/* Collects pages of [start, end) of one pageblock; returns where it stopped. */
static pfn_t isolate_migratepages_block(struct compact_control *cc, pfn_t start, pfn_t end)
{
	struct machine *m = cc->m;
	uint64_t scanned = 0;
	pfn_t pfn = start;

	while (pfn < end && cc->nr_migrate < COMPACT_CLUSTER_MAX) {
		struct page *page = find_page(m, pfn);

		scanned++;
		if (PageBuddy(page)) {
			pfn += (pfn_t)1 << page->private;
			continue;
		}
		if (takes_page(cc, page)) {
			isolate_for_migration(m, page);
			cc->migrate[cc->nr_migrate++] = page;
		}
		pfn++;
	}
	count_vm_events(m, COMPACTMIGRATE_SCANNED, scanned);
	count_vm_events(m, COMPACTISOLATED, cc->nr_migrate);
	trace(m, mm_compaction_isolate_migratepages, start, pfn, scanned, cc->nr_migrate);
	return pfn;
}

/* Fills cc->migrate from the next pageblocks that have something. False: the scanners have met. */
static bool isolate_migratepages(struct compact_control *cc)
{
	cc->nr_migrate = cc->next_migrate = 0;
	while (!cc->nr_migrate) {
		pfn_t end = round_down(cc->migrate_pfn, pageblock_pages(cc)) + pageblock_pages(cc);
		const struct page *first = find_page(cc->m, cc->migrate_pfn);

		if (end > cc->free_pfn)
			return false;
		/* frames without descriptors are free, or reserved: nothing moves there */
		if (first && suitable_migration_source(cc, first))
			cc->migrate_pfn = isolate_migratepages_block(cc, cc->migrate_pfn, end);
		else
			cc->migrate_pfn = end;
	}
	return true;
}

/* ---- the free scanner ---- */

static bool suitable_migration_target(const struct compact_control *cc, const struct page *page)
{
	const struct phys_zones *zones = cc->m->phys->zones;
	enum migratetype type = pageblock_type(zones, page);

	if (PageBuddy(page) && page->private >= zones->pageblock_order)
		return false;
	return cc->priority == COMPACT_PRIO_SYNC_FULL || type == MIGRATE_MOVABLE || type == MIGRATE_CMA;
}

/* Takes free frames of [start, end) of one pageblock until there are as many as pages to move; where it stopped. */
static pfn_t isolate_freepages_block(struct compact_control *cc, pfn_t start, pfn_t end)
{
	struct machine *m = cc->m;
	uint64_t scanned = 0, taken = 0, wanted = cc->nr_migrate - cc->next_migrate;
	pfn_t pfn = start;

	while (pfn < end && cc->nr_free < wanted) {
		struct page *page = find_page(m, pfn);
		uint32_t i, n;

		scanned++;
		if (!PageBuddy(page)) {
			pfn++;
			continue;
		}
		n = isolate_free_block(m, page);
		if (!n)
			break;
		for (i = 0; i < n; i++)
			page_list_add_tail(machine_mem_map(m), &cc->free, page + i);
		cc->nr_free += n;
		taken += n;
		pfn += n;
	}
	count_vm_events(m, COMPACTFREE_SCANNED, scanned);
	count_vm_events(m, COMPACTISOLATED, taken);
	trace(m, mm_compaction_isolate_freepages, start, pfn, scanned, taken);
	return pfn;
}

/* Goes on with the free scanner, downwards from the pageblock it is in, as far as the migrate scanner's. */
static void isolate_freepages(struct compact_control *cc)
{
	pfn_t low = round_down(cc->migrate_pfn, pageblock_pages(cc)) + pageblock_pages(cc);

	while (cc->free_pfn >= low) {
		pfn_t end = min_u64(cc->free_pfn + pageblock_pages(cc), cc->zone->end_pfn);
		const struct page *first = find_page(cc->m, cc->free_pfn);

		if (first && cc->take_from < end && suitable_migration_target(cc, first))
			cc->take_from = isolate_freepages_block(cc, cc->take_from, end);
		if (cc->nr_free)
			return;
		cc->free_pfn -= pageblock_pages(cc);
		cc->take_from = max_u64(cc->free_pfn, cc->zone->start_pfn);
	}
}

/* A frame to move a page to, or NULL (compaction_alloc). */
static struct page *compaction_alloc(struct compact_control *cc)
{
	struct page *page;

	if (!cc->nr_free)
		isolate_freepages(cc);
	if (!cc->nr_free)
		return NULL;
	page = pgx_page(cc->m, cc->free.first);
	page_list_del(machine_mem_map(cc->m), &cc->free, page);
	cc->nr_free--;
	return page;
}

static void release_freepages(struct compact_control *cc)
{
	while (cc->free.first) {
		struct page *page = pgx_page(cc->m, cc->free.first);

		page_list_del(machine_mem_map(cc->m), &cc->free, page);
		__free_pages(cc->m, page, 0);
	}
}

/* ---- a zone ---- */

static void migrate_pages(struct compact_control *cc)
{
	for (; cc->next_migrate < cc->nr_migrate; cc->next_migrate++) {
		struct page *from = cc->migrate[cc->next_migrate], *to = compaction_alloc(cc);

		if (to) {
			migrate_page(cc->m, from, to);
			continue;
		}
		putback_page(cc->m, from);
		count_vm_event(cc->m, PGMIGRATE_FAIL);
	}
}

/* Nobody waits for a block: it ends when little enough of the zone is cut up. */
static enum compact_result proactive_finished(const struct compact_control *cc)
{
	if (cc->free_pfn <= cc->migrate_pfn)
		return COMPACT_COMPLETE;
	if (fragmentation_score_zone(cc->m, cc->zone) > fragmentation_score_wmark(cc->m, true))
		return COMPACT_CONTINUE;
	return COMPACT_SUCCESS;
}

static enum compact_result compact_finished(const struct compact_control *cc)
{
	if (cc->proactive_compaction)
		return proactive_finished(cc);
	/* a pageblock is always looked through to its end, so that it becomes as free as it can */
	if (cc->migrate_pfn & (pageblock_pages(cc) - 1))
		return COMPACT_CONTINUE;
	if (cc->order != WHOLE_ZONE && zone_has_block_for(cc->m, cc->zone, (unsigned int)cc->order, cc->type))
		return COMPACT_SUCCESS;
	return cc->free_pfn <= cc->migrate_pfn ? COMPACT_COMPLETE : COMPACT_CONTINUE;
}

enum compact_result compact_zone(struct compact_control *cc)
{
	struct zone *zone = cc->zone;
	enum compact_result result;

	lru_add_drain(cc->m);
	cc->migrate_pfn = zone->start_pfn;
	cc->free_pfn = round_down(zone->end_pfn - 1, pageblock_pages(cc));
	cc->take_from = max_u64(cc->free_pfn, zone->start_pfn);
	trace(cc->m, mm_compaction_begin, zone->start_pfn, cc->migrate_pfn, cc->free_pfn, zone->end_pfn, cc->priority);
	while ((result = compact_finished(cc)) == COMPACT_CONTINUE) {
		if (!isolate_migratepages(cc)) {
			result = COMPACT_COMPLETE;
			break;
		}
		migrate_pages(cc);
		/* what was freed would only wait on the per-CPU lists, and could not merge */
		if (cc->order != WHOLE_ZONE)
			pcp_drain(cc->m, zone, zone->pcp.count, 0);
	}
	release_freepages(cc);
	trace(cc->m, mm_compaction_end, zone->start_pfn, cc->migrate_pfn, cc->free_pfn, zone->end_pfn, result,
	      cc->priority);
	return result;
}

void compact_nodes(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		struct compact_control cc = {
			.m = m, .zone = zone, .order = WHOLE_ZONE, .priority = COMPACT_PRIO_SYNC_LIGHT,
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

/* ---- a request ---- */

static enum compact_result compact_zone_order(struct machine *m, struct zone *zone, unsigned int order, gfp_t gfp,
					      enum compact_priority priority)
{
	struct compact_control cc = {
		.m = m, .zone = zone, .order = (int)order, .priority = priority,
		.type = gfp_migratetype(m->phys->zones, gfp),
	};
	unsigned int highest = (unsigned int)m->phys->zones->gfp_zone[gfp & 0xf];
	enum compact_result result = compaction_suitable(m, zone, order, highest, zone_free_pages(zone));

	trace(m, mm_compaction_suitable, order, zone->index, result);
	return result == COMPACT_CONTINUE ? compact_zone(&cc) : result;
}

enum compact_result try_to_compact_pages(struct machine *m, unsigned int order, gfp_t gfp,
					 enum compact_priority priority)
{
	struct zone *const *at = m->phys->zones->zonelist[m->phys->zones->gfp_zone[gfp & 0xf]];
	enum compact_result best = COMPACT_SKIPPED;

	trace(m, mm_compaction_try_to_compact_pages, order, gfp, priority);
	for (; *at; at++) {
		enum compact_result result = COMPACT_DEFERRED;

		if (priority == MIN_COMPACT_PRIORITY || !compaction_deferred(m, *at, order))
			result = compact_zone_order(m, *at, order, gfp, priority);
		best = result > best ? result : best;
		if (result == COMPACT_SUCCESS) {
			compaction_defer_reset(*at, order, false);
			break;
		}
		if (priority != COMPACT_PRIO_ASYNC && result == COMPACT_COMPLETE)
			defer_compaction(*at, order);
	}
	return best;
}
