// SPDX-License-Identifier: MIT
/*
 * swap_slots.c - the slots of swap areas: who uses them (mm/swapfile.c, the part around swap_map)
 *
 *	0x00  free                 0x40  in the swap cache only, freed when swap gets full; or on the way between its
 *	                                 area and a page (swap_slots_cache.c)
 *	0x01  one entry, on disk   0x41  one entry, and a page in memory, too
 *	0xbf  a page of a shmem file
 *
 * A slot holds what was written as a content value (content.h); an area keeps slots only for blocks of 256 that were
 * ever used. Which free one is taken next: swap_scan.c and, for kernels since 6.14, swap_cluster.c.
 *
 * Invariants: swap-count (inuse_pages, nr_swap_pages recounted), swap-list (areas with a free slot are listed, no
 * others), swap-map (a slot has content only while it is in use, the cache's flag agrees with the cache). That counts
 * are the entries found is for the census (machine/).
 * Difference from Linux: a count beyond 62 needs no page of its own to continue in.
 */
#include "swapfile.h"

#include "arch.h"
#include "back.h"
#include "content.h"
#include "swap_cluster.h"
#include "swap_slots_cache.h"

struct swap_info *swap_info_of(const struct machine *m, swp_entry_t entry)
{
	unsigned int type = swp_type(entry);

	return type < MAX_SWAPFILES ? m->back->swap->info[type] : NULL;
}

const struct swap_slot *swap_slot_at(const struct swap_info *si, uint64_t offset)
{
	const struct swap_slot_block *block = si->block[offset / SLOT_BLOCK];

	return block ? &block->slot[offset % SLOT_BLOCK] : NULL;
}

struct swap_slot *swap_slot(const struct machine *m, swp_entry_t entry)
{
	const struct swap_info *si = swap_info_of(m, entry);
	uint64_t offset = swp_offset(entry);

	return si && offset && offset < si->max ? (struct swap_slot *)swap_slot_at(si, offset) : NULL;
}

struct swap_slot *swap_slot_make(struct machine *m, struct swap_info *si, uint64_t offset)
{
	struct swap_slot_block **block = &si->block[offset / SLOT_BLOCK];

	if (!*block)
		*block = hm_alloc(&m->ctx.mem, sizeof(**block));
	return &(*block)->slot[offset % SLOT_BLOCK];
}

unsigned int swp_swapcount(const struct machine *m, swp_entry_t entry)
{
	const struct swap_slot *slot = swap_slot(m, entry);

	return slot ? slot->count : 0;
}

unsigned int swap_map_byte(const struct swap_slot *slot)
{
	unsigned int cache = slot->flags & (SLOT_CACHE | SLOT_SPARE) ? SWAP_HAS_CACHE : 0;

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

int64_t nr_swap_pages(const struct machine *m)
{
	return m->back->swap->nr_swap_pages;
}

/* ---- free slots ---- */

void swap_list_by_priority(struct list_head *head, struct list_head *item, size_t link)
{
	struct list_head *pos = head->next;
	int prio = ((struct swap_info *)(void *)((char *)item - link))->prio;

	while (pos != head && ((struct swap_info *)(void *)((char *)pos - link))->prio >= prio)
		pos = pos->next;
	list_add_tail(item, pos);
}

void add_to_avail_list(struct machine *m, struct swap_info *si)
{
	swap_list_by_priority(&m->back->swap->avail, &si->avail, offsetof(struct swap_info, avail));
}

static bool same_priority_follows(const struct swap *swap, const struct swap_info *si)
{
	const struct list_head *next = si->avail.next;

	return next != &swap->avail && list_entry(next, struct swap_info, avail)->prio == si->prio;
}

void swap_avail_requeue(struct machine *m, struct swap_info *si)
{
	if (!same_priority_follows(m->back->swap, si))
		return;
	list_del(&si->avail);
	add_to_avail_list(m, si);
}

unsigned int swapfile_cluster(const struct machine *m)
{
	return m->arch->config & CONFIG_THP_SWAP ? 512 : 256;
}

static void clear_slot(struct machine *m, struct swap_slot *slot, uint8_t flags)
{
	content_put(m, slot->content);
	*slot = (struct swap_slot){.flags = flags};
	core_changed(m);
}

/* swap_range_free() for one slot. */
void swap_entry_free(struct machine *m, swp_entry_t entry)
{
	struct swap_info *si = swap_info_of(m, entry);
	uint64_t offset = swp_offset(entry);
	bool was_full = si->inuse_pages == si->pages;

	clear_slot(m, swap_slot(m, entry), 0);
	if (offset < si->lowest_bit)
		si->lowest_bit = offset;
	if (offset > si->highest_bit)
		si->highest_bit = offset;
	if (si->clusters)
		swap_cluster_slot_freed(si, offset);
	if (was_full && si->write_ok)
		add_to_avail_list(m, si);
	si->inuse_pages--;
	m->back->swap->nr_swap_pages++;
}

static void free_if_unused(struct machine *m, swp_entry_t entry, struct swap_slot *slot)
{
	if (slot->count || slot->flags & SLOT_CACHE)
		return;
	clear_slot(m, slot, SLOT_SPARE);
	free_swap_slot(m, entry);
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
	swap_cluster_digest(h, si);
	for (uint64_t offset = 1; offset < si->max; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot) {
			offset |= SLOT_BLOCK - 1;	/* nothing in the rest of this cluster */
			continue;
		}
		if (!slot_in_use(slot))
			continue;
		hash_u64(h, offset);
		hash_u64(h, (uint64_t)slot->shadow << 32 | (uint32_t)slot->count << 8 | slot->flags);
		hash_u64(h, slot->zero);
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
	swap_slots_cache_digest(h, m);
	list_for_each(pos, &swap->avail)
		hash_u64(h, list_entry(pos, struct swap_info, avail)->type);
}

static void verify_slot(struct verify *v, const struct swap_info *si, uint64_t offset, const struct swap_slot *slot)
{
	bool used = slot_in_use(slot);

	verify_that(v, "swap-map", "slot", offset, used || (!slot->content && !slot->shadow));
	verify_equal(v, "swap-map", "slot", offset, (slot->flags & SLOT_CACHE) != 0, xa_load(&si->cache, offset) != 0);
	verify_that(v, "swap-map", "slot", offset, !(slot->flags & SLOT_SHMEM) || slot->count == 1);
	verify_that(v, "swap-map", "slot of zeros", offset, !slot->zero || (used && !slot->content));
	if (!used && si->write_ok)
		verify_that(v, "swap-map", "free slot", offset, offset >= si->lowest_bit && offset <= si->highest_bit);
}

static uint64_t verify_area(struct verify *v, const struct swap_info *si, uint64_t *spare)
{
	uint64_t inuse = 0;

	for (uint64_t offset = 1; offset < si->max; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot) {
			offset |= SLOT_BLOCK - 1;
			continue;
		}
		verify_slot(v, si, offset, slot);
		inuse += slot_in_use(slot);
		*spare += (slot->flags & SLOT_SPARE) != 0;
	}
	swap_cluster_verify(v, si);
	verify_equal(v, "swap-count", "inuse_pages of area", si->type, si->inuse_pages, inuse);
	verify_equal(v, "swap-count", "pages of area", si->type, si->pages, si->max - 1);
	return inuse;
}

void swap_verify(struct verify *v, const struct machine *m)
{
	const struct swap *swap = m->back->swap;
	const struct list_head *pos;
	uint64_t inuse = 0, spare = 0, pages = 0, avail = 0, listed = 0;
	const struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(m, &type)); type++) {
		inuse += verify_area(v, si, &spare);
		pages += si->pages;
		avail += si->inuse_pages < si->pages;
	}
	list_for_each(pos, &swap->avail)
		listed++;
	verify_equal(v, "swap-map", "spare slots", 0, swap_slots_cache_verify(v, m), spare);
	verify_equal(v, "swap-list", "areas with room", 0, listed, avail);
	verify_equal(v, "swap-count", "total_swap_pages", 0, (uint64_t)swap->total_swap_pages, pages);
	verify_equal(v, "swap-count", "nr_swap_pages", 0, (uint64_t)swap->nr_swap_pages, pages - inuse);
}
