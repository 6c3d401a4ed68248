// SPDX-License-Identifier: MIT
/*
 * swap_slots.c - the slots of swap areas: which are free, who uses the others (mm/swapfile.c, the part around swap_map)
 *
 *	0x00  free                 0x40  in the swap cache only; freed when swap gets full
 *	0x01  one entry, on disk   0x41  one entry, and a page in memory, too
 *	0xbf  a page of a shmem file
 *
 * Slots are filled in clusters of 256: the first run of 256 free ones, then one by one in it, so that pages that go out
 * together lie together and readahead brings them back together. When there is no such run, the next free slot after
 * the last one, from the lowest again at the end. Areas are tried from the highest priority down; those of the same
 * take turns.
 *
 * A slot holds what was written as a content value (content.h); an area keeps slots only for clusters that were ever
 * used.
 *
 * Invariants: swap-count (inuse_pages, nr_swap_pages recounted), swap-list (areas with a free slot are listed, no
 * others), swap-map (a slot has content only while it is in use, the cache's flag agrees with the cache). That counts are
 * the entries found is for the census (machine/).
 * Differences from Linux: one slot at a time, without the per-CPU caches of 64 slots; a count beyond 62 needs no page
 * of its own to continue in.
 */
#include "swapfile.h"

#include "back.h"
#include "content.h"
#include "swap_state.h"

struct swap_info *swap_info_of(const struct machine *m, swp_entry_t entry)
{
	unsigned int type = swp_type(entry);

	return type < MAX_SWAPFILES ? m->back->swap->info[type] : NULL;
}

const struct swap_slot *swap_slot_at(const struct swap_info *si, uint64_t offset)
{
	const struct swap_cluster *cluster = si->cluster[offset / SWAPFILE_CLUSTER];

	return cluster ? &cluster->slot[offset % SWAPFILE_CLUSTER] : NULL;
}

struct swap_slot *swap_slot(const struct machine *m, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(m, entry);
	uint64_t offset = swp_offset(entry);

	return si && offset && offset < si->max ? (struct swap_slot *)swap_slot_at(si, offset) : NULL;
}

unsigned int swp_swapcount(const struct machine *m, swp_entry_t entry)
{
	const struct swap_slot *slot = swap_slot(m, entry);

	return slot ? slot->count : 0;
}

unsigned int swap_map_byte(const struct swap_slot *slot)
{
	unsigned int cache = slot->flags & SLOT_CACHE ? SWAP_HAS_CACHE : 0;

	if (slot->flags & SLOT_SHMEM)
		return SWAP_MAP_SHMEM | cache;
	if (slot->count > SWAP_MAP_MAX)
		return COUNT_CONTINUED | cache | SWAP_MAP_MAX;
	return cache | slot->count;
}

bool vm_swap_full(const struct machine *m)
{
	return m->back->swap->nr_swap_pages * 2 < m->back->swap->total_swap_pages;
}

uint64_t total_swap_pages(const struct machine *m)
{
	return (uint64_t)m->back->swap->total_swap_pages;
}

uint64_t nr_swap_pages(const struct machine *m)
{
	return (uint64_t)m->back->swap->nr_swap_pages;
}

/* ---- free slots ---- */

static bool slot_in_use(const struct swap_info *si, uint64_t offset)
{
	const struct swap_slot *slot = swap_slot_at(si, offset);

	return slot && (slot->count || slot->flags);
}

/* A slot that only the cache has is as good as free when swap is nearly full (__try_to_reclaim_swap). */
static bool slot_available(struct machine *m, struct swap_info *si, uint64_t offset)
{
	const struct swap_slot *slot = swap_slot_at(si, offset);

	if (!slot || !(slot->count || slot->flags))
		return true;
	if (slot->flags != SLOT_CACHE || slot->count || !vm_swap_full(m))
		return false;
	return try_to_reclaim_slot(m, swp_entry(si->type, offset));
}

/* The first run of SWAPFILE_CLUSTER free slots; 0: none. */
static uint64_t find_free_cluster(const struct swap_info *si)
{
	uint64_t offset, run = 0;

	for (offset = si->lowest_bit; offset <= si->highest_bit; offset++) {
		run = slot_in_use(si, offset) ? 0 : run + 1;
		if (run == SWAPFILE_CLUSTER)
			return offset - SWAPFILE_CLUSTER + 1;
	}
	return 0;
}

/* Where to begin: inside the cluster being filled, or at the start of another. */
static void choose_cluster(struct swap_info *si)
{
	uint64_t start;

	if (si->cluster_nr) {
		si->cluster_nr--;
		return;
	}
	si->cluster_nr = SWAPFILE_CLUSTER - 1;
	if (si->pages - si->inuse_pages < SWAPFILE_CLUSTER)
		return;
	start = find_free_cluster(si);
	si->cluster_next = start ? start : si->lowest_bit;
}

static uint64_t scan_slots(struct machine *m, struct swap_info *si, uint64_t first, uint64_t last)
{
	for (uint64_t offset = first; offset <= last; offset++)
		if (slot_available(m, si, offset))
			return offset;
	return 0;
}

/* A free slot (scan_swap_map_slots); 0: none. */
static uint64_t find_free_slot(struct machine *m, struct swap_info *si)
{
	uint64_t base, offset;

	choose_cluster(si);
	base = si->cluster_next;
	if (base > si->highest_bit || base < si->lowest_bit)
		base = si->lowest_bit;
	offset = scan_slots(m, si, base, si->highest_bit);
	return offset || base <= si->lowest_bit ? offset : scan_slots(m, si, si->lowest_bit, base - 1);
}

static struct swap_slot *make_slot(struct machine *m, struct swap_info *si, uint64_t offset)
{
	struct swap_cluster **cluster = &si->cluster[offset / SWAPFILE_CLUSTER];

	if (!*cluster)
		*cluster = hm_alloc(&m->ctx.mem, sizeof(**cluster));
	return &(*cluster)->slot[offset % SWAPFILE_CLUSTER];
}

/* swap_range_alloc() for one slot. */
static void note_taken(struct machine *m, struct swap_info *si, uint64_t offset)
{
	if (offset == si->lowest_bit)
		si->lowest_bit++;
	if (offset == si->highest_bit)
		si->highest_bit--;
	si->inuse_pages++;
	si->cluster_next = offset + 1;
	m->back->swap->nr_swap_pages--;
	if (si->inuse_pages < si->pages)
		return;
	si->lowest_bit = si->max;
	si->highest_bit = 0;
	list_del(&si->avail);
}

static bool same_priority_follows(const struct swap *swap, const struct swap_info *si)
{
	const struct list_head *next = si->avail.next;

	return next != &swap->avail && list_entry(next, struct swap_info, avail)->prio == si->prio;
}

void swap_list_by_priority(struct list_head *head, struct list_head *item, size_t link)
{
	struct list_head *pos = head->next;
	int prio = ((struct swap_info *)(void *)((char *)item - link))->prio;

	while (pos != head && ((struct swap_info *)(void *)((char *)pos - link))->prio >= prio)
		pos = pos->next;
	list_add_tail(item, pos);
}

static void add_to_avail_list(struct machine *m, struct swap_info *si)
{
	swap_list_by_priority(&m->back->swap->avail, &si->avail, offsetof(struct swap_info, avail));
}

bool get_swap_page(struct machine *m, swp_entry_t *ret)
{
	struct swap *swap = m->back->swap;
	struct list_head *pos, *next;

	list_for_each_safe(pos, next, &swap->avail) {
		struct swap_info *si = list_entry(pos, struct swap_info, avail);
		uint64_t offset;

		if (same_priority_follows(swap, si)) {
			list_del(&si->avail);
			add_to_avail_list(m, si);
		}
		offset = si->write_ok && si->highest_bit ? find_free_slot(m, si) : 0;
		if (!offset)
			continue;
		make_slot(m, si, offset)->flags = SLOT_CACHE;
		note_taken(m, si, offset);
		core_changed(m);
		*ret = swp_entry(si->type, offset);
		return true;
	}
	return false;
}

/* swap_range_free() for one slot that nobody uses any more. */
static void free_slot(struct machine *m, struct swap_info *si, uint64_t offset, struct swap_slot *slot)
{
	bool was_full = !si->highest_bit;

	content_put(m, slot->content);
	*slot = (struct swap_slot){0};
	if (offset < si->lowest_bit)
		si->lowest_bit = offset;
	if (offset > si->highest_bit)
		si->highest_bit = offset;
	if (was_full && si->write_ok)
		add_to_avail_list(m, si);
	si->inuse_pages--;
	if (si->write_ok)
		m->back->swap->nr_swap_pages++;
	core_changed(m);
}

static void free_if_unused(struct machine *m, swp_entry_t entry, struct swap_slot *slot)
{
	if (!slot->count && !(slot->flags & SLOT_CACHE))
		free_slot(m, swap_info_of(m, entry), swp_offset(entry), slot);
}

/* ---- uses ---- */

bool swap_duplicate(struct machine *m, swp_entry_t entry)
{
	struct swap_slot *slot = swap_slot(m, entry);

	if (!slot || slot->count == UINT16_MAX)
		return false;
	slot->count++;
	trace(m, swap_map, swp_type(entry), swp_offset(entry), swap_map_byte(slot), true);
	return true;
}

void swap_shmem_alloc(struct machine *m, swp_entry_t entry)
{
	struct swap_slot *slot = swap_slot(m, entry);

	slot->count = 1;
	slot->flags |= SLOT_SHMEM;
}

void swap_free(struct machine *m, swp_entry_t entry)
{
	struct swap_slot *slot = swap_slot(m, entry);

	if (!slot || !slot->count)
		return;
	if (--slot->count == 0)
		slot->flags &= (uint8_t)~SLOT_SHMEM;
	trace(m, swap_map, swp_type(entry), swp_offset(entry), swap_map_byte(slot), false);
	free_if_unused(m, entry, slot);
}

void swapcache_free(struct machine *m, swp_entry_t entry)
{
	struct swap_slot *slot = swap_slot(m, entry);

	slot->flags &= (uint8_t)~SLOT_CACHE;
	free_if_unused(m, entry, slot);
}

/* ---- audit ---- */

static void digest_area(struct hash *h, const struct machine *m, const struct swap_info *si)
{
	hash_u64(h, si->type);
	hash_bytes(h, si->name, __builtin_strlen(si->name));
	hash_u64(h, (uint64_t)(int64_t)si->prio);
	hash_u64(h, si->max);
	hash_u64(h, si->pages);
	hash_u64(h, si->inuse_pages);
	hash_u64(h, si->cluster_next);
	hash_u64(h, si->cluster_nr);
	for (uint64_t offset = 1; offset < si->max; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot) {
			offset |= SWAPFILE_CLUSTER - 1;	/* nothing in the rest of this cluster */
			continue;
		}
		if (!slot->count && !slot->flags)
			continue;
		hash_u64(h, offset);
		hash_u64(h, (uint64_t)slot->shadow << 32 | (uint32_t)slot->count << 8 | slot->flags);
		content_hash(h, m, slot->content);
	}
}

void swap_digest(struct hash *h, const struct machine *m)
{
	const struct swap *swap = m->back->swap;
	const struct list_head *pos;
	const struct swap_device *dev;
	unsigned int type = 0;
	const struct swap_info *si;

	hash_u64(h, swap->page_cluster);
	hash_u64(h, (uint64_t)(int64_t)swap->least_priority);
	hash_u64(h, (uint64_t)swap->last_ra_pages << 32 | swap->ra_hits);
	hash_u64(h, swap->prev_offset);
	for (dev = swap->devices; dev; dev = dev->next)
		hash_u64(h, dev->pages);
	for (; (si = swap_next(m, &type)); type++)
		digest_area(h, m, si);
	list_for_each(pos, &swap->avail)
		hash_u64(h, list_entry(pos, struct swap_info, avail)->type);
}

static void verify_slot(struct verify *v, const struct swap_info *si, uint64_t offset, const struct swap_slot *slot)
{
	bool used = slot->count || slot->flags;

	verify_that(v, "swap-map", "slot", offset, used || (!slot->content && !slot->shadow));
	verify_equal(v, "swap-map", "slot", offset, (slot->flags & SLOT_CACHE) != 0, xa_load(&si->cache, offset) != 0);
	verify_that(v, "swap-map", "slot", offset, !(slot->flags & SLOT_SHMEM) || slot->count == 1);
	if (!used && si->write_ok)
		verify_that(v, "swap-map", "free slot", offset, offset >= si->lowest_bit && offset <= si->highest_bit);
}

static uint64_t verify_area(struct verify *v, const struct swap_info *si)
{
	uint64_t inuse = 0;

	for (uint64_t offset = 1; offset < si->max; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot) {
			offset |= SWAPFILE_CLUSTER - 1;
			continue;
		}
		verify_slot(v, si, offset, slot);
		inuse += slot->count || slot->flags;
	}
	verify_equal(v, "swap-count", "inuse_pages of area", si->type, si->inuse_pages, inuse);
	verify_equal(v, "swap-count", "pages of area", si->type, si->pages, si->max - 1);
	return inuse;
}

void swap_verify(struct verify *v, const struct machine *m)
{
	const struct swap *swap = m->back->swap;
	const struct list_head *pos;
	uint64_t inuse = 0, pages = 0, avail = 0, listed = 0;
	const struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(m, &type)); type++) {
		inuse += verify_area(v, si);
		pages += si->pages;
		avail += si->inuse_pages < si->pages;
	}
	list_for_each(pos, &swap->avail)
		listed++;
	verify_equal(v, "swap-list", "areas with room", 0, listed, avail);
	verify_equal(v, "swap-count", "total_swap_pages", 0, (uint64_t)swap->total_swap_pages, pages);
	verify_equal(v, "swap-count", "nr_swap_pages", 0, (uint64_t)swap->nr_swap_pages, pages - inuse);
}
