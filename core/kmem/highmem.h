/* SPDX-License-Identifier: MIT */
/*
 * highmem.h - kernel addresses for page frames that have none of their own (mm/highmem.c): kmap for as long as one
 * likes, kmap_local for a moment.
 */
#ifndef MMSH_HIGHMEM_H
#define MMSH_HIGHMEM_H

#include "hash.h"
#include "machine.h"
#include "verify.h"

#define MAX_PKMAP 1024u
#define KM_MAX_IDX 16u			/* kmap_local mappings at once; a CPU's share of the fixmap slots */
#define PA_HASH_SIZE 128u		/* 1 << PA_HASH_ORDER */

struct pkmap_slot {
	uint32_t count;			/* pkmap_count: 0 free, 1 mapped and unused, n: n - 1 users */
	uint32_t next;			/* slot number + 1 of the next in its hash bucket */
	pfn_t pfn;			/* what it maps, when count is not 0 */
};

struct highmem {
	struct pkmap_slot slot[MAX_PKMAP];
	unsigned int used;		/* slots with users */
	unsigned int last_pkmap_nr;	/* where the search for a free slot goes on */
	uint64_t flushes;		/* flush_all_zero_pkmaps() so far */
	uint32_t bucket[PA_HASH_SIZE];	/* page_address_htable: slot number + 1 */
	unsigned int depth;		/* kmap_local mappings in use */
	pfn_t local[KM_MAX_IDX];
};

void highmem_init(struct machine *m);

/** Whether the frame lies above lowmem (PageHighMem). */
bool pfn_is_highmem(const struct machine *m, pfn_t pfn);
/** The kernel address that a frame has at the moment, 0: none (page_address). */
vaddr_t page_address(const struct machine *m, pfn_t pfn);

/**
 * Maps a frame: lowmem has its linear address, highmem gets a pkmap slot or, mapped already, one more user. Errors:
 * EINVAL (no such frame), EAGAIN (every slot has users: the kernel would sleep).
 */
int kmap(struct machine *m, pfn_t pfn, vaddr_t *ret);
/** One user less; the address stays good until the slots are flushed. EINVAL where the kernel has a BUG(). */
int kunmap(struct machine *m, pfn_t pfn);

/**
 * Maps a frame on top of the stack of this CPU's mappings. Errors: EINVAL (no such frame), EAGAIN (KM_MAX_IDX deep: a
 * BUG in the kernel).
 */
int kmap_local(struct machine *m, pfn_t pfn, vaddr_t *ret);
/**
 * Takes away the mapping on top; of lowmem nothing. EINVAL for any other address: the kernel's warning is in the log.
 */
int kunmap_local(struct machine *m, vaddr_t address);

/** Address of a slot. */
vaddr_t pkmap_address(const struct machine *m, unsigned int slot);
vaddr_t kmap_local_address(const struct machine *m, unsigned int idx);

void highmem_digest(struct hash *h, const struct machine *m);
/** Rules pkmap-pte, pkmap-hash, pkmap-used, kmap-local. */
void highmem_verify(struct verify *v, const struct machine *m);

#endif
