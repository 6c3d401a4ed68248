// SPDX-License-Identifier: MIT
/*
 * swap_slots_cache.c - the cache of slots between the areas and pages (mm/swap_slots.c)
 *
 *	areas  -- 64 at a time -->  slots      -- one by one -->  pages that go out
 *	       <-- 64 at a time --  slots_ret  <-- one by one --  slots that nobody uses any more
 *
 * Areas are locked and searched, so a CPU fetches slots for many pages at once, and gives back many at once. A slot on
 * the way is in use for its area: /proc/swaps shows up to 127 slots more than pages need, and a slot that was given
 * back is not taken again soon. All that is kept goes back when few slots are free, and when an area goes.
 *
 * Kernels from 6.15 on have none (rules->swap_slots_cache).
 *
 * Invariant: swap-map (the slots in the cache are those that are spare).
 */
#include "swap_slots_cache.h"

#include "back.h"
#include "kernel_rules.h"
#include "swap_cluster.h"
#include "swapfile.h"

/* Free slots above which the cache is used, and below which it is not any more; for a CPU. */
#define THRESHOLD_ACTIVATE (5 * (int64_t)SWAP_BATCH)
#define THRESHOLD_DEACTIVATE (2 * (int64_t)SWAP_BATCH)

static void give_back(struct machine *m, const swp_entry_t *entries, unsigned int nr)
{
	for (unsigned int i = 0; i < nr; i++)
		swap_entry_free(m, entries[i]);
}

static void drain_swap_slots_cache(struct machine *m)
{
	struct swap_slots_cache *cache = &m->back->swap->slots_cache;

	give_back(m, cache->slots + cache->cur, cache->nr);
	give_back(m, cache->slots_ret, cache->n_ret);
	cache->cur = cache->nr = cache->n_ret = 0;
}

static bool check_cache_active(struct machine *m)
{
	struct swap *swap = m->back->swap;
	struct swap_slots_cache *cache = &swap->slots_cache;

	if (!cache->enabled)
		return false;
	if (!cache->active) {
		cache->active = swap->nr_swap_pages > THRESHOLD_ACTIVATE;
	} else if (swap->nr_swap_pages < THRESHOLD_DEACTIVATE) {
		cache->active = false;
		drain_swap_slots_cache(m);
	}
	return cache->active;
}

/* The next slot of the cache, which is filled when it is empty. */
static bool take_cached(struct machine *m, swp_entry_t *ret)
{
	struct swap_slots_cache *cache = &m->back->swap->slots_cache;

	if (!cache->nr) {
		cache->cur = 0;
		cache->nr = get_swap_pages(m, SWAP_BATCH, cache->slots);
	}
	if (!cache->nr)
		return false;
	cache->nr--;
	*ret = cache->slots[cache->cur++];
	return true;
}

static bool take_slot(struct machine *m, swp_entry_t *ret)
{
	if (m->rules->swap_clusters)
		return swap_alloc_slow(m, ret);
	return (check_cache_active(m) && take_cached(m, ret)) || get_swap_pages(m, 1, ret);
}

bool get_swap_page(struct machine *m, swp_entry_t *ret)
{
	if (!take_slot(m, ret))
		return false;
	swap_slot(m, *ret)->flags = SLOT_CACHE;
	core_changed(m);
	return true;
}

void free_swap_slot(struct machine *m, swp_entry_t entry)
{
	struct swap_slots_cache *cache = &m->back->swap->slots_cache;

	if (!cache->enabled || !cache->active) {
		swap_entry_free(m, entry);
		return;
	}
	if (cache->n_ret == SWAP_BATCH) {
		give_back(m, cache->slots_ret, cache->n_ret);
		cache->n_ret = 0;
	}
	cache->slots_ret[cache->n_ret++] = entry;
}

void enable_swap_slots_cache(struct machine *m)
{
	m->back->swap->slots_cache.enabled = m->rules->swap_slots_cache;
}

void disable_swap_slots_cache(struct machine *m)
{
	m->back->swap->slots_cache.enabled = false;
	drain_swap_slots_cache(m);
}

/* ---- audit ---- */

static void digest_entries(struct hash *h, const swp_entry_t *entries, unsigned int nr)
{
	hash_u64(h, nr);
	for (unsigned int i = 0; i < nr; i++)
		hash_u64(h, entries[i].val);
}

void swap_slots_cache_digest(struct hash *h, const struct machine *m)
{
	const struct swap_slots_cache *cache = &m->back->swap->slots_cache;

	hash_u64(h, (uint64_t)cache->enabled << 1 | cache->active);
	digest_entries(h, cache->slots + cache->cur, cache->nr);
	digest_entries(h, cache->slots_ret, cache->n_ret);
}

static void verify_entries(struct verify *v, const struct machine *m, const swp_entry_t *entries, unsigned int nr)
{
	for (unsigned int i = 0; i < nr; i++) {
		const struct swap_slot *slot = swap_slot(m, entries[i]);

		verify_that(v, "swap-map", "kept slot", entries[i].val,
			    slot && slot->flags == SLOT_SPARE && !slot->count);
	}
}

uint64_t swap_slots_cache_verify(struct verify *v, const struct machine *m)
{
	const struct swap_slots_cache *cache = &m->back->swap->slots_cache;

	if (!verify_that(v, "swap-map", "kept slots", cache->nr, cache->cur + cache->nr <= SWAP_BATCH) ||
	    !verify_that(v, "swap-map", "slots given back", cache->n_ret, cache->n_ret <= SWAP_BATCH))
		return 0;
	verify_entries(v, m, cache->slots + cache->cur, cache->nr);
	verify_entries(v, m, cache->slots_ret, cache->n_ret);
	return cache->nr + cache->n_ret;
}
