/* SPDX-License-Identifier: MIT */
/*
 * swap_state.h - the swap cache (mm/swap_state.c, mm/page_io.c): pages in memory that have a slot, reading and writing
 * them, readahead.
 */
#ifndef MMSH_SWAP_STATE_H
#define MMSH_SWAP_STATE_H

#include "machine.h"
#include "page.h"
#include "swap_types.h"
#include "verify.h"

static inline swp_entry_t page_swap_entry(const struct page *page)
{
	return (swp_entry_t){page->private};
}

/**
 * Gives an anonymous (or shmem) page a slot: it is in the swap cache, and dirty. False: no slot is free (add_to_swap).
 */
bool add_to_swap(struct machine *m, struct page *page);
/** The cache takes page for the slot, which has its flag already; one reference more. */
void add_to_swap_cache(struct machine *m, struct page *page, swp_entry_t entry);
/** Takes a page out, drops the cache's reference (the caller holds one) and the slot if nobody uses it. */
void delete_from_swap_cache(struct machine *m, struct page *page);
/** The cache leads to another frame for the same slot; what else is said of the page stays with the caller. */
void move_in_swap_cache(struct machine *m, const struct page *from, const struct page *to);
/** The page of a slot, or NULL; counts nothing, takes no reference. */
struct page *find_swap_cache_page(const struct machine *m, swp_entry_t entry);
/** The same for a fault, which counts a page that readahead brought as hit (lookup_swap_cache). */
struct page *lookup_swap_cache(struct machine *m, swp_entry_t entry);

/**
 * Brings a page in and, unless page-cluster is 0, those of the slots around it (swap_cluster_readahead); *ret carries a
 * reference. Errors: ENOMEM. A page that could not be read is there, but not up to date.
 */
int swapin_readahead(struct machine *m, swp_entry_t entry, struct page **ret);
/** The same without neighbours, unless it is in the cache already (read_swap_cache_async). */
int read_swap_cache(struct machine *m, swp_entry_t entry, struct page **ret);

/** A page that nobody's entry names any more loses its slot and is dirty (folio_free_swap). Whether it did. */
bool try_to_free_swap(struct machine *m, struct page *page);
/** put_page_lru() for a page that lost an entry: an unmapped one leaves the swap cache first. */
void free_page_and_swap_cache(struct machine *m, struct page *page);
/** The same for n pages at once, see release_pages(). */
void free_pages_and_swap_cache(struct machine *m, struct page **pages, uint32_t n);
/** One entry less for a slot; a page that only the cache has then is freed (free_swap_and_cache). */
void free_swap_and_cache(struct machine *m, swp_entry_t entry);
/** A slot that only the cache has is freed. Whether it is free now. */
bool try_to_reclaim_slot(struct machine *m, swp_entry_t entry);

/**
 * Starts to write a page of the swap cache, which is clean then: under writeback until end_swap_writes(). 0 or -EIO.
 */
int swap_writepage(struct machine *m, struct page *page);
/** The device is done with what was written: pages that reclaim waits for go to the tail of their list. */
void end_swap_writes(struct machine *m);

/** Rule swap-cache; how many pages it has. */
uint64_t swap_cache_verify(struct verify *v, const struct machine *m);

#endif
