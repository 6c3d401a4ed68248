// SPDX-License-Identifier: MIT
/*
 * compact_skip.c - what compaction remembers of a zone from run to run (mm/compaction.c)
 *
 *   zone   |.. s s . s|. . . . . . .|s s . s ..|        s: skip hint, nothing is expected of the pageblock
 *                     ^cached_migrate    ^cached_free     the next run's scanners begin here
 *
 * A pageblock that a scanner saw all of, and took nothing from, gets a skip hint; so does any the free scanner came to
 * the end of. Asynchronous and synchronous runs have a place each where the migrate scanner goes on. When the scanners
 * meet, both places go back to the ends of the zone. The hints stay; once the scanners have met for a request, they
 * are looked through when kswapd falls asleep, or when compaction is tried again after the longest pause: a pageblock
 * that has a page to move or a free block at one of every eighth frame loses its hint.
 *
 * The place of the migrate scanner moves on one pageblock further than was looked at, in Linux as here.
 *
 * Difference from Linux: a pageblock that nothing touched yet never gets a hint; looking at it again costs no more.
 */
#include "compact_control.h"

#include "isolate.h"

bool isolation_suitable(const struct compact_control *cc, const struct page *page)
{
	return cc->ignore_skip_hint || !get_pageblock_skip(cc->m->phys->zones, page);
}

void update_cached_migrate(struct compact_control *cc, pfn_t pfn)
{
	pfn_t *cached = cc->zone->compact_cached_migrate_pfn;

	pfn = pageblock_end_pfn(cc, pfn);
	cached[0] = max_u64(cached[0], pfn);
	if (!compact_is_async(cc))
		cached[1] = max_u64(cached[1], pfn);
}

void update_pageblock_skip(struct compact_control *cc, struct page *page, pfn_t pfn)
{
	if (page)
		set_pageblock_skip(cc->m->phys->zones, page);
	if (pfn < cc->zone->compact_cached_free_pfn)
		cc->zone->compact_cached_free_pfn = pfn;
}

static pfn_t last_pageblock(const struct compact_control *cc)
{
	return pageblock_start_pfn(cc, cc->zone->end_pfn - 1);
}

void reset_cached_positions(struct compact_control *cc)
{
	struct zone *zone = cc->zone;

	zone->compact_cached_migrate_pfn[0] = zone->start_pfn;
	zone->compact_cached_migrate_pfn[1] = zone->start_pfn;
	zone->compact_cached_free_pfn = last_pageblock(cc);
}

void set_scanner_positions(struct compact_control *cc)
{
	struct zone *zone = cc->zone;

	cc->migrate_pfn = zone->start_pfn;
	cc->free_pfn = last_pageblock(cc);
	if (cc->whole_zone)
		return;
	if (zone_spans_pfn(zone, zone->compact_cached_free_pfn))
		cc->free_pfn = zone->compact_cached_free_pfn;
	else
		zone->compact_cached_free_pfn = cc->free_pfn;
	if (zone_spans_pfn(zone, zone->compact_cached_migrate_pfn[!compact_is_async(cc)]))
		cc->migrate_pfn = zone->compact_cached_migrate_pfn[!compact_is_async(cc)];
	else
		zone->compact_cached_migrate_pfn[0] = zone->compact_cached_migrate_pfn[1] = cc->migrate_pfn;
	if (cc->migrate_pfn <= zone->compact_init_migrate_pfn)
		cc->whole_zone = true;
}

/* ---- another chance ---- */

/* What a pageblock is wanted for. */
struct purpose {
	bool source, target;
};

static bool serves(const struct page *page, struct purpose purpose)
{
	return (purpose.source && page_test(page, PG_lru)) || (purpose.target && PageBuddy(page));
}

/* Whether the pageblock of the frame is one for the purpose; then it has no hint any more (__reset_isolation_pfn). */
static bool reset_pageblock(struct machine *m, const struct zone *zone, pfn_t pfn, struct purpose purpose)
{
	const struct phys_zones *zones = m->phys->zones;
	const uint64_t nr = pageblock_nr_pages(zones);
	const pfn_t start = max_u64(round_down(pfn, nr), zone->start_pfn);
	const pfn_t end = min_u64(round_down(pfn, nr) + nr, zone->end_pfn);
	struct page *page = find_page(m, start);
	bool head;

	/* what nothing touched has no hint, and no page in use */
	if (!page)
		return purpose.target && in_untouched_free_block(m, start, &head);
	if (purpose.source && purpose.target && !get_pageblock_skip(zones, page))
		return true;
	if (!purpose.source && pageblock_type(zones, page) != MIGRATE_MOVABLE)
		return false;
	for (pfn_t at = start; at < end; at += 1u << PAGE_ALLOC_COSTLY_ORDER) {
		if (serves(page + (at - start), purpose)) {
			clear_pageblock_skip(zones, page);
			return true;
		}
	}
	return false;
}

void reset_zone_isolation_suitable(struct machine *m, struct zone *zone)
{
	const uint64_t step = pageblock_nr_pages(m->phys->zones);
	pfn_t migrate_pfn = zone->start_pfn, free_pfn = zone->end_pfn - 1;
	pfn_t source = free_pfn, target = migrate_pfn;
	bool source_set = false, target_set = false;

	if (!zone->compact_blockskip_flush)
		return;
	zone->compact_blockskip_flush = false;
	for (; migrate_pfn < free_pfn; migrate_pfn += step, free_pfn -= step) {
		if (reset_pageblock(m, zone, migrate_pfn, (struct purpose){true, source_set}) && migrate_pfn < source) {
			source_set = true;
			source = migrate_pfn;
			zone->compact_init_migrate_pfn = source;
			zone->compact_cached_migrate_pfn[0] = zone->compact_cached_migrate_pfn[1] = source;
		}
		if (reset_pageblock(m, zone, free_pfn, (struct purpose){target_set, true}) && free_pfn > target) {
			target_set = true;
			target = free_pfn;
			zone->compact_init_free_pfn = target;
			zone->compact_cached_free_pfn = target;
		}
	}
	if (source < target)
		return;
	zone->compact_cached_migrate_pfn[0] = zone->compact_cached_migrate_pfn[1] = migrate_pfn;
	zone->compact_cached_free_pfn = free_pfn;
}
