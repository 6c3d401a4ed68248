// SPDX-License-Identifier: MIT
/*
 * swap_cluster.c - slots are taken from clusters (mm/swapfile.c: cluster_alloc_swap_entry, since 6.14)
 *
 *	free       no slot in use                      nonfull    one was given back since the last was taken
 *	frag       slots are taken, or were last       full       no slot is free
 *
 *	a cluster is being filled     its next free slot, upwards; what was freed below is not looked at
 *	it is used up                 the first one of nonfull, from its start; then of free; then of frag
 *
 * Lists are queues: clusters join them at the end. So slots that became free are used again before untouched ones, but
 * not before the cluster at hand is used up (6.16 and 6.17 ask free before nonfull). The first cluster has the header
 * and an area's last one may be short: what they lack counts as in use, and makes them nonfull from the start.
 *
 * When swap is nearly full, slots that only the swap cache has are as good as free. An area that has become full frees
 * those of all full clusters, as soon as the reclaimer's batch is done: a page that found no slot meanwhile stays.
 *
 * Clusters that were never used are a range, fresh to whole, ahead of all others on the list free: an area's cost is by
 * what was used of it.
 *
 * Invariant: swap-cluster (a count is the slots in use; the list is the one that it asks for).
 * Difference from Linux: no area is taken for an SSD, where a CPU has a cluster of its own, and areas of the same
 * priority take turns cluster by cluster instead of slot by slot.
 */
#include "swap_cluster.h"

#include "arch.h"
#include "back.h"
#include "swap_state.h"
#include "swapfile.h"

enum cluster_list { CLUSTER_NONE, CLUSTER_FREE, CLUSTER_NONFULL, CLUSTER_FRAG, CLUSTER_FULL, NR_CLUSTER_LISTS };

struct swap_cluster {
	struct list_head list;
	uint16_t count;			/* slots in use, and those that the area does not have */
	uint8_t on;			/* enum cluster_list; fresh ones are on none */
};

struct swap_clusters {
	struct list_head lists[NR_CLUSTER_LISTS];
	unsigned int size;		/* slots of a cluster (SWAPFILE_CLUSTER) */
	uint64_t nr;
	uint64_t fresh, whole;		/* clusters from fresh on and below whole were never used */
	uint64_t next;			/* slot that is looked at next, of the cluster being filled; 0: it is used up */
	bool full_work;			/* the area became full: swap_reclaim_work() is due */
	struct swap_cluster cluster[];
};

static size_t clusters_bytes(uint64_t nr)
{
	return sizeof(struct swap_clusters) + nr * sizeof(struct swap_cluster);
}

static uint64_t cluster_start(const struct swap_clusters *cs, const struct swap_cluster *ci)
{
	return (uint64_t)(ci - cs->cluster) * cs->size;
}

/* ---- lists ---- */

static void move_cluster(struct swap_clusters *cs, struct swap_cluster *ci, enum cluster_list to)
{
	if (ci->on == to)
		return;
	if (ci->on != CLUSTER_NONE)
		list_del(&ci->list);
	list_add_tail(&ci->list, &cs->lists[to]);
	ci->on = (uint8_t)to;
}

/* After a cluster was looked through. */
static void relocate_cluster(struct swap_clusters *cs, struct swap_cluster *ci)
{
	if (!ci->count)
		move_cluster(cs, ci, CLUSTER_FREE);
	else if (ci->count == cs->size)
		move_cluster(cs, ci, CLUSTER_FULL);
	else
		move_cluster(cs, ci, CLUSTER_FRAG);
}

/* The first cluster of a list, taken off it; NULL: there is none. */
static struct swap_cluster *isolate_cluster(struct swap_clusters *cs, enum cluster_list from)
{
	struct swap_cluster *ci;

	if (from == CLUSTER_FREE && cs->fresh < cs->whole)
		return &cs->cluster[cs->fresh++];
	if (list_empty(&cs->lists[from]))
		return NULL;
	ci = list_first_entry(&cs->lists[from], struct swap_cluster, list);
	list_del(&ci->list);
	ci->on = CLUSTER_NONE;
	return ci;
}

/* ---- an area comes and goes ---- */

/* Slots that lie in the cluster, but not in the area; the header's is none either. */
static unsigned int missing_slots(const struct swap_clusters *cs, const struct swap_info *si, uint64_t index)
{
	uint64_t end = (index + 1) * cs->size;

	return (index == 0) + (end > si->max ? (unsigned int)(end - si->max) : 0);
}

struct swap_clusters *swap_clusters_new(struct machine *m, const struct swap_info *si)
{
	unsigned int size = swapfile_cluster(m);
	uint64_t nr = (si->max + size - 1) / size;
	struct swap_clusters *cs = hm_alloc(&m->ctx.mem, clusters_bytes(nr));

	cs->size = size;
	cs->nr = nr;
	cs->fresh = 1;
	cs->whole = si->max / size;
	for (int i = 0; i < NR_CLUSTER_LISTS; i++)
		list_init(&cs->lists[i]);
	for (uint64_t i = 0; i < nr; i = i + 1 < cs->whole ? cs->whole : i + 1) {
		cs->cluster[i].count = (uint16_t)missing_slots(cs, si, i);
		move_cluster(cs, &cs->cluster[i], CLUSTER_NONFULL);
	}
	return cs;
}

void swap_clusters_free(struct machine *m, struct swap_info *si)
{
	if (si->clusters)
		hm_free(&m->ctx.mem, si->clusters, clusters_bytes(si->clusters->nr));
}

uint64_t swap_cluster_next(const struct swap_info *si)
{
	return si->clusters->next;
}

/* ---- taking and giving back ---- */

/* swap_range_alloc() for one slot. */
static void take_slot(struct machine *m, struct swap_info *si, struct swap_cluster *ci, uint64_t offset)
{
	swap_slot_make(m, si, offset)->flags = SLOT_SPARE;
	ci->count++;
	si->inuse_pages++;
	if (si->inuse_pages == si->pages) {
		list_del(&si->avail);
		si->clusters->full_work = vm_swap_full(m);
	}
	m->back->swap->nr_swap_pages--;
	core_changed(m);
}

/* Whether the slot is free, or can be made so (cluster_reclaim_range). */
static bool slot_to_be_had(struct machine *m, struct swap_info *si, uint64_t offset)
{
	const struct swap_slot *slot = swap_slot_at(si, offset);

	if (!slot_in_use(slot))
		return true;
	return vm_swap_full(m) && slot_only_cached(slot) && try_to_reclaim_slot(m, swp_entry(si->type, offset));
}

/* The first slot of a cluster from offset on; 0: none. */
static uint64_t scan_cluster(struct machine *m, struct swap_info *si, struct swap_cluster *ci, uint64_t offset)
{
	struct swap_clusters *cs = si->clusters;
	uint64_t start = cluster_start(cs, ci), end = min_u64(start + cs->size, si->max), found = 0;

	offset += !offset;
	while (offset < end && !slot_to_be_had(m, si, offset))
		offset++;
	if (offset < end) {
		found = ci->count ? offset : start;	/* the cache may have had all that was in use */
		take_slot(m, si, ci, found);
	}
	cs->next = found && ci->count < cs->size && found + 1 < end ? found + 1 : 0;
	relocate_cluster(cs, ci);
	return found;
}

/* A slot of the first cluster of a list, or of the first that has one. */
static uint64_t scan_list(struct machine *m, struct swap_info *si, enum cluster_list from)
{
	struct swap_clusters *cs = si->clusters;
	struct swap_cluster *ci;
	uint64_t found = 0;

	while (!found && (ci = isolate_cluster(cs, from)))
		found = ci->count == cs->size ? 0 : scan_cluster(m, si, ci, cluster_start(cs, ci));
	return found;
}

/* A slot of the cluster being filled. */
static uint64_t scan_current(struct machine *m, struct swap_info *si)
{
	struct swap_clusters *cs = si->clusters;
	struct swap_cluster *ci = &cs->cluster[cs->next / cs->size];

	if (!cs->next || ci->on == CLUSTER_FULL)
		return 0;
	return scan_cluster(m, si, ci, ci->count ? cs->next : cluster_start(cs, ci));
}

/* Frees the slots of the first full cluster that only the swap cache has (swap_reclaim_full_clusters). */
static void reclaim_full_cluster(struct machine *m, struct swap_info *si)
{
	struct swap_clusters *cs = si->clusters;
	struct swap_cluster *ci = isolate_cluster(cs, CLUSTER_FULL);
	uint64_t offset = ci ? cluster_start(cs, ci) : 0, end = min_u64(offset + cs->size, si->max);

	if (!ci)
		return;
	for (; offset < end; offset++)
		if (slot_only_cached(swap_slot_at(si, offset)))
			try_to_reclaim_slot(m, swp_entry(si->type, offset));
	if (ci->on == CLUSTER_NONE)
		relocate_cluster(cs, ci);
}

void swap_reclaim_work(struct machine *m)
{
	struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(m, &type)); type++) {
		if (!si->clusters || !si->clusters->full_work)
			continue;
		si->clusters->full_work = false;
		for (uint64_t n = max_u64(si->inuse_pages / si->clusters->size, 1); n; n--)
			reclaim_full_cluster(m, si);
	}
}

static uint64_t cluster_alloc_swap_entry(struct machine *m, struct swap_info *si)
{
	uint64_t found = scan_current(m, si);

	if (!found)
		found = scan_list(m, si, CLUSTER_NONFULL);
	if (!found)
		found = scan_list(m, si, CLUSTER_FREE);
	if (found)
		return found;
	if (vm_swap_full(m))
		reclaim_full_cluster(m, si);
	return scan_list(m, si, CLUSTER_FRAG);
}

bool swap_alloc_slow(struct machine *m, swp_entry_t *ret)
{
	struct swap *swap = m->back->swap;
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &swap->avail) {
		struct swap_info *si = list_entry(pos, struct swap_info, avail);
		uint64_t offset;

		swap_avail_requeue(m, si);
		offset = cluster_alloc_swap_entry(m, si);
		if (!offset)
			continue;
		*ret = swp_entry(si->type, offset);
		return true;
	}
	return false;
}

void swap_cluster_slot_freed(struct swap_info *si, uint64_t offset)
{
	struct swap_clusters *cs = si->clusters;
	struct swap_cluster *ci = &cs->cluster[offset / cs->size];

	ci->count--;
	move_cluster(cs, ci, ci->count ? CLUSTER_NONFULL : CLUSTER_FREE);
}

/* ---- audit ---- */

void swap_cluster_digest(struct hash *h, const struct swap_info *si)
{
	const struct swap_clusters *cs = si->clusters;
	const struct list_head *pos;

	if (!cs)
		return;
	hash_u64(h, cs->next << 1 | cs->full_work);
	hash_u64(h, cs->fresh);
	for (int i = CLUSTER_FREE; i < NR_CLUSTER_LISTS; i++) {
		hash_u64(h, (uint64_t)i);
		list_for_each(pos, &cs->lists[i])
			hash_u64(h, cluster_start(cs, list_entry(pos, struct swap_cluster, list)));
	}
}

static uint64_t recount(const struct swap_clusters *cs, const struct swap_info *si, uint64_t index)
{
	uint64_t offset = index * cs->size, end = min_u64(offset + cs->size, si->max);
	uint64_t count = missing_slots(cs, si, index);

	for (; offset < end; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (slot)
			count += slot_in_use(slot);
		else
			offset |= SLOT_BLOCK - 1;	/* nothing in the rest of this block */
	}
	return count;
}

/* Whether a cluster with so many slots in use may be on the list. */
static bool belongs_on(const struct swap_clusters *cs, uint64_t count, unsigned int list)
{
	if (!count || count == cs->size)
		return list == (count ? CLUSTER_FULL : CLUSTER_FREE);
	return list == CLUSTER_NONFULL || list == CLUSTER_FRAG;
}

static void verify_cluster(struct verify *v, const struct swap_info *si, uint64_t index)
{
	const struct swap_clusters *cs = si->clusters;
	const struct swap_cluster *ci = &cs->cluster[index];
	uint64_t count = recount(cs, si, index);

	verify_equal(v, "swap-cluster", "count of cluster", index, ci->count, count);
	if (index >= cs->fresh && index < cs->whole)
		verify_that(v, "swap-cluster", "fresh cluster", index, !count && ci->on == CLUSTER_NONE);
	else
		verify_that(v, "swap-cluster", "list of cluster", index, belongs_on(cs, count, ci->on));
}

void swap_cluster_verify(struct verify *v, const struct swap_info *si)
{
	const struct swap_clusters *cs = si->clusters;

	if (!cs)
		return;
	verify_that(v, "swap-cluster", "next slot of area", si->type, cs->next < si->max);
	for (uint64_t i = 0; i < cs->nr; i++)
		verify_cluster(v, si, i);
}
