// SPDX-License-Identifier: MIT
/*
 * swap_scan.c - free slots are looked for and taken (mm/swapfile.c: get_swap_pages, scan_swap_map_slots; until 6.13)
 *
 *	a cluster is being filled     the slot behind the last one
 *	it is used up                 the first run of free slots as long as a cluster, from the lowest free slot on
 *	there is no such run          the next free slot, and behind the last one from the lowest again
 *
 * So pages that go out together lie together, and readahead brings them back together. Areas are tried from the highest
 * priority down; those of the same take turns, call by call.
 *
 * A call asks for many slots, and gets those that lie near. Nobody may look at more than a ration of slots at a time,
 * and whoever has found something by then goes with it. The search for a run uses up nearly all of it: the first call
 * of an area comes back with two slots, or with three where clusters have 512.
 *
 * When swap is nearly full, slots that only the swap cache has are as good as free.
 *
 * Invariants: those of swap_slots.c. Difference from Linux: no area is taken for an SSD, which has clusters of its own.
 */
#include "arch.h"
#include "back.h"
#include "swap_state.h"
#include "swapfile.h"

#define LATENCY_LIMIT 256

/* Where a scan stands; what becomes of the slot it looks at. */
struct slot_scan {
	struct machine *m;
	struct swap_info *si;
	uint64_t offset;
	uint64_t base;			/* where it began; it ends there, having begun again at the lowest slot */
	int ration;			/* slots that it may still look at */
	bool scanned_many;
};

enum scan_result { SCAN_FREE, SCAN_STOP, SCAN_NOTHING };

static bool in_use(const struct slot_scan *s, uint64_t offset)
{
	return slot_in_use(swap_slot_at(s->si, offset));
}

static bool only_cached(const struct slot_scan *s)
{
	return slot_only_cached(swap_slot_at(s->si, s->offset));
}

static bool may_be_had(const struct slot_scan *s)
{
	return !in_use(s, s->offset) || (vm_swap_full(s->m) && only_cached(s));
}

/* One slot was looked at. False: the ration is used up, there is a new one. */
static bool spend_ration(struct slot_scan *s)
{
	if (--s->ration >= 0)
		return true;
	s->ration = LATENCY_LIMIT;
	return false;
}

/* The first run of free slots that is as long as a cluster; 0: none. */
static uint64_t find_free_cluster(struct slot_scan *s)
{
	unsigned int size = swapfile_cluster(s->m);
	uint64_t offset = s->si->lowest_bit, last = offset + size - 1;

	for (; last <= s->si->highest_bit; offset++) {
		if (in_use(s, offset))
			last = offset + size;
		else if (offset == last)
			return offset - (size - 1);
		spend_ration(s);
	}
	return 0;
}

/* Where to begin: inside the cluster being filled, or at the start of another. */
static void choose_cluster(struct slot_scan *s)
{
	struct swap_info *si = s->si;
	uint64_t start;

	s->offset = s->base = si->cluster_next;
	if (si->cluster_nr) {
		si->cluster_nr--;
		return;
	}
	si->cluster_nr = swapfile_cluster(s->m) - 1;
	if (si->pages - si->inuse_pages < swapfile_cluster(s->m))
		return;
	s->base = si->lowest_bit;
	start = find_free_cluster(s);
	s->offset = start ? start : s->base;
}

/* Goes on to the next slot that may be had, in the whole area if must be. */
static bool search(struct slot_scan *s)
{
	while (++s->offset <= s->si->highest_bit) {
		if (may_be_had(s))
			return true;
		s->scanned_many |= !spend_ration(s);
	}
	for (s->offset = s->si->lowest_bit; s->offset < s->base; s->offset++) {
		if (may_be_had(s))
			return true;
		s->scanned_many |= !spend_ration(s);
	}
	return false;
}

/* Whether the slot is free; the first one of a call is searched for until one is. */
static enum scan_result look_at_slot(struct slot_scan *s, bool first)
{
	struct swap_info *si = s->si;

	while (si->highest_bit) {
		bool reclaim;

		if (s->offset > si->highest_bit)
			s->offset = s->base = si->lowest_bit;
		if (!in_use(s, s->offset))
			return SCAN_FREE;
		reclaim = vm_swap_full(s->m) && only_cached(s);
		if (reclaim && try_to_reclaim_slot(s->m, swp_entry(si->type, s->offset)))
			continue;
		if (!reclaim && !first)
			return SCAN_STOP;
		if (!search(s))
			return SCAN_NOTHING;
	}
	return SCAN_NOTHING;
}

/* swap_range_alloc() for one slot; nr_swap_pages counts it already. */
static swp_entry_t take_slot(struct slot_scan *s)
{
	struct swap_info *si = s->si;

	swap_slot_make(s->m, si, s->offset)->flags = SLOT_SPARE;
	if (s->offset == si->lowest_bit)
		si->lowest_bit++;
	if (s->offset == si->highest_bit)
		si->highest_bit--;
	si->inuse_pages++;
	if (si->inuse_pages == si->pages) {
		si->lowest_bit = si->max;
		si->highest_bit = 0;
		list_del(&si->avail);
	}
	core_changed(s->m);
	return swp_entry(si->type, s->offset);
}

/* Another slot for the same call, if one lies near. */
static bool go_to_neighbour(struct slot_scan *s)
{
	struct swap_info *si = s->si;
	uint64_t limit;

	if (s->offset >= si->highest_bit || --s->ration < 0)
		return false;
	if (si->cluster_nr && !in_use(s, ++s->offset)) {
		si->cluster_nr--;
		return true;
	}
	if (s->scanned_many)
		return false;
	limit = s->offset < s->base ? s->base : si->highest_bit;
	for (; s->offset <= limit && --s->ration > 0; s->offset++)
		if (!in_use(s, s->offset))
			return true;
	return false;
}

static unsigned int scan_swap_map_slots(struct machine *m, struct swap_info *si, unsigned int nr, swp_entry_t *entries)
{
	struct slot_scan s = {.m = m, .si = si, .ration = LATENCY_LIMIT};
	enum scan_result result;
	unsigned int found = 0;

	choose_cluster(&s);
	do {
		result = look_at_slot(&s, !found);
		if (result == SCAN_FREE)
			entries[found++] = take_slot(&s);
	} while (result == SCAN_FREE && found < nr && go_to_neighbour(&s));
	if (result != SCAN_NOTHING)
		si->cluster_next = s.offset + 1;
	return found;
}

unsigned int get_swap_pages(struct machine *m, unsigned int nr, swp_entry_t *entries)
{
	struct swap *swap = m->back->swap;
	struct list_head *pos, *next;
	unsigned int found = 0;

	if (swap->nr_swap_pages <= 0)
		return 0;
	if (swap->nr_swap_pages < nr)
		nr = (unsigned int)swap->nr_swap_pages;
	swap->nr_swap_pages -= nr;
	list_for_each_safe(pos, next, &swap->avail) {
		struct swap_info *si = list_entry(pos, struct swap_info, avail);

		if (!nr || found)
			break;
		swap_avail_requeue(m, si);
		found = scan_swap_map_slots(m, si, nr, entries);
	}
	swap->nr_swap_pages += nr - found;
	return found;
}
