/* SPDX-License-Identifier: MIT */
/*
 * census.h - who claims each page frame: filled in by walks of every list, table and cache, then compared with mem_map.
 * For the files of machine/.
 */
#ifndef MMSH_CENSUS_H
#define MMSH_CENSUS_H

#include "machine.h"
#include "mm_types.h"
#include "page.h"
#include "swap_types.h"
#include "verify.h"

/* Every managed frame has exactly one. The numbers are what verify prints for census-owner. */
enum frame_owner {
	OWNER_NONE,
	OWNER_BUDDY,		/* free, on a buddy list */
	OWNER_PCP,		/* free, on a per-CPU list */
	OWNER_TABLE,		/* page table of a process */
	OWNER_CACHE,		/* page cache */
	OWNER_SWAPCACHE,	/* swap cache */
	OWNER_ANON,		/* anonymous page of a process */
	OWNER_SLAB,		/* of a slab, or a large object of kmalloc */
	OWNER_VMALLOC,		/* of a vmalloc area */
	OWNER_STACK,		/* kernel stack of a task, a block of lowmem; x86_64's are of vmalloc */
	OWNER_KERNEL,		/* in a block that a command asked for: alloc_pages */
	OWNER_RESERVED,		/* never handed to the allocator */
	NR_OWNERS
};

/* What the walks found out about one frame. */
struct claim {
	uint32_t ptes;		/* entries that map it */
	uint8_t owner;
	uint8_t held;		/* references beside those of entries: one of its owner, one of a batch of the LRU */
	bool on_lru;
	bool writable;		/* one of the entries allows writing */
};

struct census {
	const struct machine *m;
	struct verify *v;
	struct claim *claims;	/* by pgx; scratch memory of this walk */
	size_t nr;
	uint64_t frames[NR_OWNERS];
	struct swap_uses *uses;	/* entries found by slot (verify_swap.c) */
};

/** Gets scratch memory for all touched frames. False: the host has none left, and there is no census. */
bool census_start(struct census *c, const struct machine *m, struct verify *v);
void census_end(struct census *c);

/** What has been noted of a touched frame. */
struct claim *census_claim(const struct census *c, const struct page *page);

/**
 * Notes owners: free lists, blocks held by commands, slabs, tables of every mm and the kernel's, vmalloc areas, kernel
 * stacks, page caches, LRU lists. A second owner breaks census-owner.
 */
void census_walk_free_lists(struct census *c);
void census_walk_held(struct census *c);
void census_walk_slabs(struct census *c);
void census_walk_tables(struct census *c);
void census_walk_vmalloc(struct census *c);
void census_walk_stacks(struct census *c);
void census_walk_caches(struct census *c);
void census_walk_swap_cache(struct census *c);
void census_walk_lru_batch(struct census *c);
void census_walk_lru(struct census *c);
/** A page that an entry maps (verify_mm.c walks the entries). */
void census_note_mapping(struct census *c, const struct page *page, bool writable);

/**
 * Compares every touched frame with its claims: rules census-owner, census-refs, census-lru, rmap-mapcount, pte-cow;
 * and the node's counters with the census: rule node-counter.
 */
void census_compare(struct census *c);

/** Every process's entries against its VMAs and counters: rules pte-*, rmap-*, mm-* (verify_mm.c). */
void verify_address_spaces(struct census *c);

/** An entry, or a file of shared memory, that names a slot of swap (verify_swap.c). */
void census_note_slot(struct census *c, swp_entry_t entry);
/** Compares the counts of slots with what was noted: rule swap-map. */
void verify_swap_counts(struct census *c);

#endif
