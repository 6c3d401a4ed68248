/* SPDX-License-Identifier: MIT */
/* swap.h - the LRU lists (mm/swap.c): inactive and active, anon and file, and unevictable. */
#ifndef MMSH_SWAP_H
#define MMSH_SWAP_H

#include "hash.h"
#include "machine.h"
#include "mmzone.h"
#include "page.h"
#include "verify.h"

void lru_init(struct machine *m);
/** Puts a page that is on no list on the one its flags name. */
void lru_add(struct machine *m, struct page *page);
/** Takes a page off its list, if it is on one. */
void lru_del(struct machine *m, struct page *page);
/** What lru_del() of this page will write. */
void prefetch_lru_neighbours(const struct machine *m, const struct page *page);
/** put_page() for a page that may be on an LRU list: it leaves the list when this was the last reference. */
void put_page_lru(struct machine *m, struct page *page);
/**
 * Drops a reference of each of n pages; those that have no other leave their lists, and are freed when all have been
 * looked at. 6.1 collects them on a list that turns their order round, so that the first of them is the next frame to
 * be had. What is in pages afterwards is of no use (release_pages).
 */
void release_pages(struct machine *m, struct page **pages, uint32_t n);
/** Drops a reference; true: it was the last, the page is on no list any more, and free_released() may have it. */
bool put_page_testzero(struct machine *m, struct page *page);
/** The end of release_pages(): frees pages that have no reference any more and are on no list. */
void free_released(struct machine *m, struct page **pages, uint32_t n);
/** inactive -> active. */
void activate_page(struct machine *m, struct page *page);
/** A use the kernel knows of: inactive -> inactive, referenced -> active -> active, referenced (mark_page_accessed). */
void mark_page_accessed(struct machine *m, struct page *page);
/** A new page of a locked VMA, on no list yet: PG_mlocked and to the unevictable list. */
void mlock_new_page(struct machine *m, struct page *page);
/** PG_mlocked and to the unevictable list; and back. A page that is on no list stays on none. */
void mlock_page(struct machine *m, struct page *page);
void munlock_page(struct machine *m, struct page *page);

/** active -> inactive, as somebody advised (deactivate_page). */
void deactivate_page(struct machine *m, struct page *page);
/** The page may be reclaimed unwritten, once the batch that it joins is moved (mark_page_lazyfree). */
void mark_page_lazyfree(struct machine *m, struct page *page);
/** Moves what waits in the batch (lru_add_drain). Whoever takes pages off the lists calls it before. */
void lru_add_drain(struct machine *m);
/** The pages that wait, one by one, from *at = 0 on. */
bool next_lru_batch_page(const struct machine *m, unsigned int *at, pgx_t *ret);
/** A page that was written goes where reclaim looks next: the tail of its inactive list (pgrotated). */
void rotate_reclaimable_page(struct machine *m, struct page *page);
/** Takes a page off its list for reclaim: one reference more, no list. False: it is on none (isolate_lru_page). */
bool isolate_lru_page(struct machine *m, struct page *page);
/** Puts an isolated page on the list that its flags name and drops the reference (putback_lru_page). */
void putback_lru_page(struct machine *m, struct page *page);
/** Moves a page to the head of its list. */
void lru_to_head(struct machine *m, struct page *page);

/* Whether reclaim should look for anonymous or for file pages: how much bringing each back has cost. */
struct lru_balance {
	uint64_t anon_cost, file_cost;
	uint64_t nonresident_age;	/* workingset.h */
};

/** The machine's, to read and to change. */
struct lru_balance *lru_balance(const struct machine *m);

static inline bool page_is_file_lru(const struct page *page)
{
	return !page_test(page, PG_swapbacked);
}

/** The list a page belongs to by its flags. */
enum lru_list page_lru(const struct page *page);
/** First page of a list (the end reclaim takes from is the tail), and the next one; 0 at the end. */
pgx_t lru_last(const struct machine *m, enum lru_list list);
pgx_t lru_first(const struct machine *m, enum lru_list list);
uint64_t lru_size(const struct machine *m, enum lru_list list);

/** Hashes the lists in their order. */
void lru_digest(struct hash *h, const struct machine *m);
void lru_verify(struct verify *v, const struct machine *m);

#endif
