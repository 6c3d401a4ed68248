/* SPDX-License-Identifier: MIT */
/* fragmentation.h - how badly the free memory of a zone is cut up (mm/vmstat.c). */
#ifndef MMSH_FRAGMENTATION_H
#define MMSH_FRAGMENTATION_H

#include "page_alloc.h"

/**
 * The part of the free memory, in thousandths, that a request of this order cannot use because its blocks are too small
 * (unusable_free_index). 1000 when nothing is free.
 */
unsigned int unusable_free_index(const struct zone *zone, unsigned int order);
/**
 * Why a request of this order would fail (fragmentation_index): towards 0 for lack of memory, towards 1000 because it
 * is fragmented; -1000 when a block is there and it would not fail.
 */
int fragmentation_index(const struct zone *zone, unsigned int order);
/** The same as unusable_free_index() in hundredths; 0 when nothing is free (extfrag_for_order). */
unsigned int extfrag_for_order(const struct zone *zone, unsigned int order);

#endif
