// SPDX-License-Identifier: MIT
/*
 * workingset.c - refault distances (mm/workingset.c)
 *
 *	+--------+  evicted                         nonresident_age counts evictions and activations: how far the
 *	|inactive| ----------> shadow (age then)    inactive list has moved on
 *	+--------+                  |
 *	     ^                      v  read again: distance = age now - age then
 *	     |        distance > memory that active pages have: it could not have stayed. Inactive, as a new page.
 *	  otherwise it would have been hit had the active list been shorter: it is active at once, and challenges
 *	  the others.
 *
 * A shadow is one number: 30 bits of age, whether the page was in the workingset (active once), and a 1, so that it is
 * never 0. It stands where the page was: for files in an array of its own beside the page cache's, for swap in the
 * slot.
 *
 * Difference from Linux: there a shadow takes the page's place in the array and loses low bits of age on 32-bit
 * machines.
 */
#include "workingset.h"

#include "back.h"
#include "page_alloc.h"
#include "swap.h"
#include "swapfile.h"

#define SHADOW_PRESENT 1u
#define SHADOW_WORKINGSET 2u
#define SHADOW_AGE_SHIFT 2
#define SHADOW_AGE_MASK (UINT32_MAX >> SHADOW_AGE_SHIFT)

/* One of a pair of counters, anon and file. */
static void count_workingset(struct machine *m, enum node_stat_item anon, bool file)
{
	mod_node_state(m, (enum node_stat_item)((int)anon + file), 1);
}

uint32_t workingset_eviction(struct machine *m, const struct page *page)
{
	struct lru_balance *balance = lru_balance(m);
	uint32_t age = (uint32_t)balance->nonresident_age & SHADOW_AGE_MASK;

	balance->nonresident_age++;
	return age << SHADOW_AGE_SHIFT | (page_test(page, PG_workingset) ? SHADOW_WORKINGSET : 0) | SHADOW_PRESENT;
}

void workingset_activation(struct machine *m)
{
	lru_balance(m)->nonresident_age++;
}

/* How much memory the other pages have that this one competes with. */
static uint64_t workingset_size(const struct machine *m, bool file)
{
	uint64_t pages = lru_size(m, LRU_ACTIVE_FILE);

	if (!file)
		pages += lru_size(m, LRU_INACTIVE_FILE);
	if (nr_swap_pages(m) <= 0)
		return pages;
	pages += lru_size(m, LRU_ACTIVE_ANON);
	return file ? pages + lru_size(m, LRU_INACTIVE_ANON) : pages;
}

void workingset_refault(struct machine *m, struct page *page, uint32_t shadow)
{
	bool file = page_is_file_lru(page);
	uint32_t age = (uint32_t)lru_balance(m)->nonresident_age, distance;

	if (!shadow)
		return;
	distance = (age - (shadow >> SHADOW_AGE_SHIFT)) & SHADOW_AGE_MASK;
	count_workingset(m, WORKINGSET_REFAULT_ANON, file);
	if (distance > workingset_size(m, file))
		return;
	page_set(page, PG_active);
	workingset_activation(m);
	count_workingset(m, WORKINGSET_ACTIVATE_ANON, file);
	if (!(shadow & SHADOW_WORKINGSET))
		return;
	page_set(page, PG_workingset);
	lru_note_cost(m, file, 1);
	count_workingset(m, WORKINGSET_RESTORE_ANON, file);
}

void lru_note_cost(struct machine *m, bool file, uint64_t pages)
{
	struct lru_balance *balance = lru_balance(m);
	uint64_t evictable = lru_size(m, LRU_INACTIVE_ANON) + lru_size(m, LRU_ACTIVE_ANON) +
			     lru_size(m, LRU_INACTIVE_FILE) + lru_size(m, LRU_ACTIVE_FILE);

	if (file)
		balance->file_cost += pages;
	else
		balance->anon_cost += pages;
	if (balance->anon_cost + balance->file_cost > evictable / 4) {
		balance->anon_cost /= 2;
		balance->file_cost /= 2;
	}
}
