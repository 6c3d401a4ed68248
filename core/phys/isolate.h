/* SPDX-License-Identifier: MIT */
/* isolate.h - free frames by address, not by size: for compaction and CMA (mm/page_alloc.c, mm/page_isolation.c). */
#ifndef MMSH_ISOLATE_H
#define MMSH_ISOLATE_H

#include "page_alloc.h"

/**
 * Takes a free block off its list as single frames with one reference each (__isolate_free_page, split_map_pages).
 * Returns how many; 0: the zone would fall below its min mark, and nothing has changed.
 */
uint32_t isolate_free_block(struct machine *m, struct page *page);

/** Whether a free block that nothing touched yet begins at the frame, or goes on there (*head). */
bool in_untouched_free_block(const struct machine *m, pfn_t pfn, bool *head);

/** Whether compaction for this order may help the zone (compaction_suitable); available: pages free and to be freed. */
enum compact_result compaction_suitable(const struct machine *m, const struct zone *zone,
					const struct compact_request *wanted, uint64_t available);

/** Whether the zone has what a request of this order and type wants: then compaction is done (__compact_finished). */
bool zone_has_block_for(const struct machine *m, const struct zone *zone, unsigned int order, enum migratetype type);

/** The pageblock that has the frame gets a type, and its free blocks go to the lists of that type. */
void move_pageblock(struct machine *m, pfn_t pfn, enum migratetype type);
/**
 * Takes the frames of [start, end), which must all be free in isolated pageblocks, one reference each; blocks that
 * reach beyond are cut. Returns false when one is not free; then nothing is taken.
 */
bool take_isolated_range(struct machine *m, pfn_t start, pfn_t end);

#endif
