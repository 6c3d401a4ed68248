// SPDX-License-Identifier: MIT
/*
 * highmem.c - kernel addresses for page frames that have none of their own (mm/highmem.c)
 *
 *	kmap        pkmap area, one leaf table:   slot    0   1   2   3  ... LAST_PKMAP - 1
 *	                                          count   0   2   1   3      0 free, 1 unused but mapped, n: n - 1 users
 *	            page_address_htable: frame -> slot
 *	kmap_local  fixmap slots FIX_KMAP_BEGIN + depth: a stack, taken down in the reverse order
 *
 * kmap looks for a slot with count 0 from the last one on. kunmap leaves the mapping in place at count 1: the address
 * stays good, and the page gets the same one when it is mapped again. Only when the search comes round to slot 0 are
 * all slots of count 1 emptied, with one flush of the TLB for all of them. The first slot ever used is 1, since the
 * search begins behind the last number, 0.
 *
 * Rules: pkmap-pte (a slot has its frame's entry if and only if its count is not 0), pkmap-hash (each mapped slot is
 * found from its frame), pkmap-used (slots with users are counted), kmap-local (the stack's entries, and none above
 * it).
 * Differences from Linux: where all slots have users, kmap would sleep until another task gives one up; here the
 * command fails. One CPU runs, so there is one stack.
 */
#include "highmem.h"

#include "arch.h"
#include "kernel_pgtable.h"
#include "klog.h"
#include "mem_map.h"
#include "pgtable.h"

typedef unsigned long long ull;

static struct highmem *highmem_of(const struct machine *m)
{
	return m->kmem->highmem;
}

void highmem_init(struct machine *m)
{
	m->kmem->highmem = hm_alloc(&m->ctx.mem, sizeof(*m->kmem->highmem));
}

bool pfn_is_highmem(const struct machine *m, pfn_t pfn)
{
	return pfn >= m->arch->lowmem_end >> PAGE_SHIFT;
}

vaddr_t pkmap_address(const struct machine *m, unsigned int slot)
{
	return m->arch->pkmap_base + slot * PAGE_SIZE;
}

vaddr_t kmap_local_address(const struct machine *m, unsigned int idx)
{
	return m->arch->fixaddr_top - (m->arch->fix_kmap_begin + idx) * PAGE_SIZE;
}

static pte_t kmap_pte(const struct machine *m, pfn_t pfn)
{
	return pfn_pte(m, pfn, (pte_t){m->arch->kernel_prot.page});
}

/* ---- from frame to slot: page_address_htable ---- */

static uint32_t *bucket_of(struct highmem *h, pfn_t pfn)
{
	return &h->bucket[(pfn * 0x9e3779b97f4a7c15u) >> 57];
}

/* The slot that maps a frame, or NULL. */
static struct pkmap_slot *find_slot(struct highmem *h, pfn_t pfn)
{
	for (uint32_t at = *bucket_of(h, pfn); at; at = h->slot[at - 1].next)
		if (h->slot[at - 1].pfn == pfn)
			return &h->slot[at - 1];
	return NULL;
}

static void hash_slot(struct highmem *h, struct pkmap_slot *slot)
{
	uint32_t *bucket = bucket_of(h, slot->pfn);

	slot->next = *bucket;
	*bucket = (uint32_t)(slot - h->slot) + 1;
}

static void unhash_slot(struct highmem *h, struct pkmap_slot *slot)
{
	uint32_t *at = bucket_of(h, slot->pfn), number = (uint32_t)(slot - h->slot) + 1;

	while (*at != number)
		at = &h->slot[*at - 1].next;
	*at = slot->next;
	slot->next = 0;
}

vaddr_t page_address(const struct machine *m, pfn_t pfn)
{
	struct highmem *h = highmem_of(m);
	const struct pkmap_slot *slot;

	if (!pfn_is_highmem(m, pfn))
		return phys_to_linear(m->arch, pfn << PAGE_SHIFT);
	slot = find_slot(h, pfn);
	return slot ? pkmap_address(m, (unsigned int)(slot - h->slot)) : 0;
}

/* ---- kmap ---- */

static void flush_all_zero_pkmaps(struct machine *m)
{
	struct highmem *h = highmem_of(m);
	uint64_t nr = 0;

	for (unsigned int i = 0; i < m->arch->last_pkmap; i++) {
		if (h->slot[i].count != 1)
			continue;
		h->slot[i].count = 0;
		unhash_slot(h, &h->slot[i]);
		kernel_set_pte(m, pkmap_address(m, i), (pte_t){0});
		nr++;
	}
	h->flushes++;
	trace(m, flush_all_zero_pkmaps, nr);
}

/* A slot with count 0: the next behind the last one used. NULL: each has users. */
static struct pkmap_slot *get_free_slot(struct machine *m)
{
	struct highmem *h = highmem_of(m);
	unsigned int mask = m->arch->last_pkmap - 1;

	for (unsigned int left = m->arch->last_pkmap; left; left--) {
		h->last_pkmap_nr = (h->last_pkmap_nr + 1) & mask;
		if (!h->last_pkmap_nr) {
			flush_all_zero_pkmaps(m);
			left = m->arch->last_pkmap;
		}
		if (!h->slot[h->last_pkmap_nr].count)
			return &h->slot[h->last_pkmap_nr];
	}
	return NULL;
}

static void add_user(struct highmem *h, struct pkmap_slot *slot)
{
	h->used += slot->count == 1;
	slot->count++;
}

static void drop_user(struct highmem *h, struct pkmap_slot *slot)
{
	slot->count--;
	h->used -= slot->count == 1;
}

static int map_new_virtual(struct machine *m, pfn_t pfn, struct pkmap_slot **ret)
{
	struct highmem *h = highmem_of(m);
	struct pkmap_slot *slot;

	if (h->used == m->arch->last_pkmap)
		return refuse(m, EAGAIN, WHY_PKMAP_FULL, m->arch->last_pkmap);
	slot = get_free_slot(m);
	slot->pfn = pfn;
	slot->count = 1;
	hash_slot(h, slot);
	kernel_set_pte(m, pkmap_address(m, (unsigned int)(slot - h->slot)), kmap_pte(m, pfn));
	*ret = slot;
	return 0;
}

int kmap(struct machine *m, pfn_t pfn, vaddr_t *ret)
{
	struct highmem *h = highmem_of(m);
	struct pkmap_slot *slot;
	int err = 0;

	if (!pfn_valid(m, pfn))
		return refuse(m, EINVAL, WHY_BAD_PFN, pfn);
	if (pfn_is_highmem(m, pfn)) {
		slot = find_slot(h, pfn);
		if (!slot)
			err = map_new_virtual(m, pfn, &slot);
		if (err)
			return err;
		add_user(h, slot);
		trace(m, kmap_high, pfn, pkmap_address(m, (unsigned int)(slot - h->slot)), slot->count);
	}
	*ret = page_address(m, pfn);
	return 0;
}

int kunmap(struct machine *m, pfn_t pfn)
{
	struct pkmap_slot *slot;

	if (!pfn_valid(m, pfn))
		return refuse(m, EINVAL, WHY_BAD_PFN, pfn);
	if (!pfn_is_highmem(m, pfn))
		return 0;
	slot = find_slot(highmem_of(m), pfn);
	if (!slot || slot->count < 2) {
		printk(m, "kernel BUG at mm/highmem.c: kunmap_high of a page without users, pfn:%05llx\n", (ull)pfn);
		add_taint(m, TAINT_DIE);
		return refuse(m, EINVAL, WHY_NOT_KMAPPED, pfn, slot ? slot->count : 0);
	}
	drop_user(highmem_of(m), slot);
	trace(m, kunmap_high, pfn, pkmap_address(m, (unsigned int)(slot - highmem_of(m)->slot)), slot->count);
	return 0;
}

/* ---- kmap_local ---- */

/* ARM: a page that kmap has mapped already is used where it is (kmap_high_get, ARCH_NEEDS_KMAP_HIGH_GET). */
static bool reuse_kmap(struct machine *m, pfn_t pfn, vaddr_t *ret)
{
	struct pkmap_slot *slot = m->arch->config & CONFIG_X86 ? NULL : find_slot(highmem_of(m), pfn);

	if (!slot)
		return false;
	add_user(highmem_of(m), slot);
	*ret = page_address(m, pfn);
	return true;
}

int kmap_local(struct machine *m, pfn_t pfn, vaddr_t *ret)
{
	struct highmem *h = highmem_of(m);

	if (!pfn_valid(m, pfn))
		return refuse(m, EINVAL, WHY_BAD_PFN, pfn);
	if (!pfn_is_highmem(m, pfn)) {
		*ret = phys_to_linear(m->arch, pfn << PAGE_SHIFT);
		return 0;
	}
	if (reuse_kmap(m, pfn, ret))
		return 0;
	if (h->depth == KM_MAX_IDX)
		return refuse(m, EAGAIN, WHY_KMAP_LOCAL_DEEP, KM_MAX_IDX);
	h->local[h->depth] = pfn;
	*ret = kmap_local_address(m, h->depth);
	kernel_set_pte(m, *ret, kmap_pte(m, pfn));
	h->depth++;
	trace(m, kmap_local, pfn, *ret, h->depth);
	return 0;
}

static bool is_pkmap(const struct machine *m, vaddr_t address)
{
	return address >= m->arch->pkmap_base && address < pkmap_address(m, m->arch->last_pkmap);
}

int kunmap_local(struct machine *m, vaddr_t address)
{
	struct highmem *h = highmem_of(m);
	vaddr_t page = address & PAGE_MASK;

	if (is_linear(m->arch, page))
		return 0;
	if (is_pkmap(m, page))
		return kunmap(m, h->slot[(page - m->arch->pkmap_base) >> PAGE_SHIFT].pfn);
	if (!h->depth || page != kmap_local_address(m, h->depth - 1)) {
		kernel_warning(m, "kunmap_local of %0*llx, which is not the last mapping", (int)m->arch->bits / 4,
			       (ull)address);
		return refuse(m, EINVAL, WHY_KMAP_LOCAL_ORDER, address,
			      h->depth ? kmap_local_address(m, h->depth - 1) : 0);
	}
	h->depth--;
	kernel_set_pte(m, page, (pte_t){0});
	trace(m, kunmap_local, h->local[h->depth], page, h->depth);
	return 0;
}

/* ---- audit ---- */

static void verify_slot(struct verify *v, const struct machine *m, unsigned int i)
{
	const struct pkmap_slot *slot = &highmem_of(m)->slot[i];
	pte_t pte = kernel_pte(m, pkmap_address(m, i));

	verify_equal(v, "pkmap-pte", "slot", i, pte.val, slot->count ? kmap_pte(m, slot->pfn).val : 0);
	if (slot->count)
		verify_that(v, "pkmap-hash", "slot", i, find_slot(highmem_of(m), slot->pfn) == slot);
}

void highmem_verify(struct verify *v, const struct machine *m)
{
	const struct highmem *h = highmem_of(m);
	unsigned int used = 0;

	for (unsigned int i = 0; i < m->arch->last_pkmap; i++) {
		verify_slot(v, m, i);
		used += h->slot[i].count > 1;
	}
	verify_equal(v, "pkmap-used", "slots", 0, h->used, used);
	for (unsigned int i = 0; i < KM_MAX_IDX && m->arch->last_pkmap; i++)
		verify_equal(v, "kmap-local", "mapping", i, kernel_pte(m, kmap_local_address(m, i)).val,
			     i < h->depth ? kmap_pte(m, h->local[i]).val : 0);
}

void highmem_digest(struct hash *hash, const struct machine *m)
{
	const struct highmem *h = highmem_of(m);

	hash_u64(hash, h->last_pkmap_nr);
	hash_u64(hash, h->flushes);
	for (unsigned int i = 0; i < m->arch->last_pkmap; i++) {
		hash_u64(hash, h->slot[i].count);
		hash_u64(hash, h->slot[i].count ? h->slot[i].pfn : 0);
	}
	hash_u64(hash, h->depth);
	for (unsigned int i = 0; i < h->depth; i++)
		hash_u64(hash, h->local[i]);
}
