/* SPDX-License-Identifier: MIT */
/* workingset.h - how long ago a page was evicted, when it comes back (mm/workingset.c). */
#ifndef MMSH_WORKINGSET_H
#define MMSH_WORKINGSET_H

#include "machine.h"
#include "page.h"

/** What is left of a page that reclaim frees: kept in its place in the cache, or in its slot. Never 0. */
uint32_t workingset_eviction(struct machine *m, const struct page *page);
/** A page is read again that left this shadow (0: none): active from the start if it was gone for a short time only. */
void workingset_refault(struct machine *m, struct page *page, uint32_t shadow);
/** A page was used twice: what happened between its evictions happened longer ago. */
void workingset_activation(struct machine *m);
/** Reading it back cost something: the balance of anon and file scanning moves (lru_note_cost). */
void lru_note_cost(struct machine *m, bool file, uint64_t pages);

#endif
