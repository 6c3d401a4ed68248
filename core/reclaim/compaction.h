/* SPDX-License-Identifier: MIT */
/* compaction.h - making large free blocks by moving pages (mm/compaction.c). */
#ifndef MMSH_COMPACTION_H
#define MMSH_COMPACTION_H

#include "page_alloc.h"

/** For a request that found no block: compacts zone by zone until there is one; *captured: and it is the request's. */
enum compact_result try_to_compact_pages(struct machine *m, const struct compact_request *wanted,
					 struct page **captured);
/** Compacts every zone from end to end (/proc/sys/vm/compact_memory). */
void compact_nodes(struct machine *m);
/** kswapd falls asleep: where requests have compacted all of a zone, its pageblocks get another chance. */
void reset_isolation_suitable(struct machine *m);

/* ---- kcompactd.c ---- */

void kcompactd_init(struct machine *m);
/**
 * When kswapd goes to sleep after a request of an order above 0: kcompactd makes a block of it, in each zone up to
 * highest where that may help and was not in vain of late (kcompactd_do_work).
 */
void kcompactd(struct machine *m, unsigned int order, unsigned int highest);
/** How eagerly it works ahead of requests, 0 (never) to 100. Unless 0, it is woken for a look (kcompactd_end_call). */
void set_compaction_proactiveness(struct machine *m, int proactiveness);
/** It looks now if somebody asked for it (proactive_compact_trigger). */
void kcompactd_end_call(struct machine *m);
/** Time has passed: it looks as often as it is due. */
void kcompactd_tick(struct machine *m);

#endif
