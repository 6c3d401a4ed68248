/* SPDX-License-Identifier: MIT */
/* watermark.h - how much of a zone may be handed out, to whom. For the files of phys/. */
#ifndef MMSH_WATERMARK_H
#define MMSH_WATERMARK_H

#include "zone.h"

/**
 * Whether 2^order pages may be taken without the zone's free pages falling to mark plus the reserve kept from requests
 * that could use zone `highest` (__zone_watermark_ok). free: NR_FREE_PAGES.
 */
bool zone_watermark_ok(const struct zone *zone, unsigned int order, uint64_t mark, unsigned int highest,
		       unsigned int alloc_flags, int64_t free);

/** Whether such a request finds a block of its order, or one to split. */
bool zone_has_usable_block(const struct zone *zone, unsigned int order, unsigned int alloc_flags);

/** Zone reserves from min_free_kbytes: watermarks, per-CPU list sizes, totalreserve (setup_per_zone_wmarks). */
void setup_per_zone_wmarks(struct machine *m);
/** What requests that could use a higher zone must leave in the lower ones (setup_per_zone_lowmem_reserve). */
void setup_per_zone_lowmem_reserve(struct machine *m);
/** min_free_kbytes from lowmem, and all that follows, as if for the first time (init_per_zone_wmark_min). */
void init_per_zone_wmark_min(struct machine *m);

#endif
