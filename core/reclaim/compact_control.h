/* SPDX-License-Identifier: MIT */
/* compact_control.h - one run of compaction (struct compact_control of mm/internal.h). For this floor. */
#ifndef MMSH_COMPACT_CONTROL_H
#define MMSH_COMPACT_CONTROL_H

#include "compaction.h"
#include "zone.h"

#define COMPACT_CLUSTER_MAX 32u
#define WHOLE_ZONE -1			/* order of compact_memory: any block will do */

/* Whether moving a page may wait for it to be written; kcompactd and most requests wait for less than that. */
enum migrate_mode { MIGRATE_ASYNC, MIGRATE_SYNC_LIGHT, MIGRATE_SYNC };

struct compact_control {
	struct machine *m;
	struct zone *zone;
	/* what is wanted */
	int order;				/* or WHOLE_ZONE */
	enum migratetype type;
	bool anon_only;				/* a request that must not enter file systems: pages of a cache stay */
	/* how */
	enum migrate_mode mode;
	bool direct_compaction;			/* for a request that waits */
	bool proactive_compaction;		/* nobody wants a block: the zone's score is to come down */
	bool whole_zone;			/* from end to end, not from where the last run ended */
	bool ignore_skip_hint;			/* also pageblocks of which nothing is expected, */
	bool ignore_block_suitable;		/* and frames of any pageblock are taken */
	bool rescan;				/* same pageblock as before: now all that is left of it */
	/* where the scanners stand */
	pfn_t migrate_pfn, free_pfn;
	pfn_t fast_start_pfn;			/* lowest pageblock the search found; 0: none, UINT64_MAX: was used */
	int search_order;			/* where the fast search for frames begins */
	unsigned int fast_search_fail;		/* how often it failed in a row: it gives up earlier */
	struct page_list migrate, free;		/* pages to move, frames to move them to; the last found is first */
	uint64_t nr_migrate, nr_free;
	uint64_t migrate_scanned, free_scanned;
};

static inline bool compact_is_async(const struct compact_control *cc)
{
	return cc->mode == MIGRATE_ASYNC;
}

/** How many free blocks a search looks at: fewer, the more often none was good. */
static inline unsigned int freelist_scan_limit(const struct compact_control *cc)
{
	return (cc->fast_search_fail < 6 ? COMPACT_CLUSTER_MAX >> cc->fast_search_fail : 0) + 1;
}

static inline pfn_t pageblock_start_pfn(const struct compact_control *cc, pfn_t pfn)
{
	return round_down(pfn, pageblock_nr_pages(cc->m->phys->zones));
}

static inline pfn_t pageblock_end_pfn(const struct compact_control *cc, pfn_t pfn)
{
	return pageblock_start_pfn(cc, pfn) + pageblock_nr_pages(cc->m->phys->zones);
}

/* ---- compaction.c ---- */

/** Both scanners run over the zone, until they meet or what is wanted is there. */
enum compact_result compact_zone(struct compact_control *cc);
/** Whether a request for this order is turned away, because the last ones were in vain. */
bool compaction_deferred(struct machine *m, struct zone *zone, unsigned int order);
/** A run was in vain: twice as many requests as before are turned away. */
void defer_compaction(struct zone *zone, unsigned int order);

/* ---- compact_migrate.c, compact_free.c: the scanners ---- */

/** Fills cc->migrate from the next pageblock that may have something. False: it had nothing. */
bool isolate_migratepages(struct compact_control *cc);
/** The next frame to move a page to, or NULL: there are no more (compaction_alloc). */
struct page *compaction_alloc(struct compact_control *cc);
/** Frees the frames that were not needed; the highest, 0: there were none (release_freepages). */
pfn_t release_freepages(struct compact_control *cc);

/* ---- compact_skip.c: what a zone's runs remember ---- */

/** Whether anything is expected of the pageblock (isolation_suitable). */
bool isolation_suitable(const struct compact_control *cc, const struct page *page);
/** The migrate scanner need not look below the pageblock behind this frame again (update_cached_migrate). */
void update_cached_migrate(struct compact_control *cc, pfn_t pfn);
/** The free scanner has seen all of a pageblock (update_pageblock_skip). */
void update_pageblock_skip(struct compact_control *cc, struct page *page, pfn_t pfn);
/** The next run begins at the ends of the zone. */
void reset_cached_positions(struct compact_control *cc);
/** Where this run begins. */
void set_scanner_positions(struct compact_control *cc);
/** Pageblocks with something in them get another chance (__reset_isolation_suitable). */
void reset_zone_isolation_suitable(struct machine *m, struct zone *zone);

/* ---- kcompactd.c ---- */

/** How much of the zone's free memory, in hundredths, lies in blocks smaller than a huge page. */
unsigned int fragmentation_score_zone(const struct machine *m, const struct zone *zone);
/** Above the high mark kcompactd starts; a zone that is not above the low one is left. */
unsigned int fragmentation_score_wmark(const struct machine *m, bool low);

#endif
