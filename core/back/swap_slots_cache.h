/* SPDX-License-Identifier: MIT */
/* swap_slots_cache.h - slots are fetched from the areas, and given back to them, many at a time (mm/swap_slots.c). */
#ifndef MMSH_SWAP_SLOTS_CACHE_H
#define MMSH_SWAP_SLOTS_CACHE_H

#include "hash.h"
#include "machine.h"
#include "swap_types.h"
#include "verify.h"

/** A slot for a page, which the swap cache has from now on (folio_alloc_swap): false when none is free. */
bool get_swap_page(struct machine *m, swp_entry_t *ret);
/** A spare slot is given back: to the cache of slots, or at once to its area. */
void free_swap_slot(struct machine *m, swp_entry_t entry);

/** An area came, or another one went. */
void enable_swap_slots_cache(struct machine *m);
/** An area is going: all slots go back to theirs, and none is kept until enable_swap_slots_cache(). */
void disable_swap_slots_cache(struct machine *m);

void swap_slots_cache_digest(struct hash *h, const struct machine *m);
/** Rule swap-map: what the cache has is spare. Returns how many slots it has. */
uint64_t swap_slots_cache_verify(struct verify *v, const struct machine *m);

#endif
