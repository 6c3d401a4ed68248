/* SPDX-License-Identifier: MIT */
/* compact_control.h - one run of compaction (struct compact_control of mm/internal.h). For this floor. */
#ifndef MMSH_COMPACT_CONTROL_H
#define MMSH_COMPACT_CONTROL_H

#include "compaction.h"
#include "zone.h"

#define COMPACT_CLUSTER_MAX 32u
#define COMPACT_MAX_DEFER_SHIFT 6u
#define WHOLE_ZONE -1			/* order of compact_memory: any block will do */

struct compact_control {
	struct machine *m;
	struct zone *zone;
	int order;			/* wanted; WHOLE_ZONE */
	enum migratetype type;
	enum compact_priority priority;
	bool proactive_compaction;	/* nobody wants a block: the zone's score is to come down */
	pfn_t migrate_pfn, free_pfn;	/* where the scanners stand; free_pfn: start of the pageblock looked at last */
	pfn_t take_from;		/* frame in that pageblock to go on from */
	struct page *migrate[COMPACT_CLUSTER_MAX];
	unsigned int nr_migrate, next_migrate;
	struct page_list free;		/* frames to move pages to */
	uint64_t nr_free;
};

/* ---- compaction.c ---- */

/** Both scanners run over the zone, until they meet or what is wanted is there. */
enum compact_result compact_zone(struct compact_control *cc);
/** Whether a request for this order is turned away, because the last ones were in vain. */
bool compaction_deferred(struct machine *m, struct zone *zone, unsigned int order);
/** A run was in vain: twice as many requests as before are turned away. */
void defer_compaction(struct zone *zone, unsigned int order);

/* ---- kcompactd.c ---- */

/** How much of the zone's free memory, in hundredths, lies in blocks smaller than a huge page. */
unsigned int fragmentation_score_zone(const struct machine *m, const struct zone *zone);
/** Above the high mark kcompactd starts; a zone that is not above the low one is left. */
unsigned int fragmentation_score_wmark(const struct machine *m, bool low);

#endif
