/* SPDX-License-Identifier: MIT */
/* compaction.h - making large free blocks by moving pages (mm/compaction.c). */
#ifndef MMSH_COMPACTION_H
#define MMSH_COMPACTION_H

#include "page_alloc.h"

/** For a request that found no block: compacts zone by zone until there is one (try_to_compact_pages). */
enum compact_result try_to_compact_pages(struct machine *m, unsigned int order, gfp_t gfp,
					 enum compact_priority priority);
/**
 * When kswapd goes to sleep after a request of an order above 0: kcompactd makes a block of it, in each zone up to
 * highest where that may help and was not in vain of late (kcompactd_do_work).
 */
void kcompactd(struct machine *m, unsigned int order, unsigned int highest);
/** Compacts every zone from end to end (/proc/sys/vm/compact_memory). */
void compact_nodes(struct machine *m);

#endif
