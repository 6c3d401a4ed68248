// SPDX-License-Identifier: MIT
/*
 * swap.c - the LRU lists (mm/swap.c): every page of user memory and of the page cache is on one of five lists.
 *
 *	new page -> inactive anon | inactive file -> (used again) -> active anon | active file
 *	PG_mlocked -> unevictable
 *
 * A list is a chain of page indices; new pages enter at the head, reclaim takes from the tail. Pages go on their list
 * at once, without the kernel's per-CPU batches, so that views are exact. Of these batches there is only the one that
 * smaps shows: pages that madvise free offers wait, with a reference, until there are lru_batch of them or somebody
 * drains the lists, to become lazyfree pages: without PG_swapbacked, on the inactive list of files.
 *
 * Invariants: lru-list (links lead both ways, PG_lru, flags agree with the list), lru-count (sizes recomputed),
 * lru-batch (fewer wait than make a batch full, each once).
 */
#include "swap.h"

#include <string.h>

#include "back.h"
#include "compiler.h"
#include "kernel_rules.h"
#include "mem_map.h"
#include "page_alloc.h"
#include "prefetch.h"
#include "vmstat.h"
#include "workingset.h"

struct lru {
	pgx_t head, tail;
	uint64_t nr;
};

struct lruvec {
	struct lru list[NR_LRU_LISTS];
	struct lru_balance balance;
	unsigned int nr_lazyfree;
	pgx_t lazyfree[LRU_BATCH_MAX];	/* cpu_fbatches.lru_lazyfree */
};

void lru_init(struct machine *m)
{
	m->back->lru = hm_alloc(&m->ctx.mem, sizeof(struct lruvec));
}

enum lru_list page_lru(const struct page *page)
{
	enum lru_list list;

	if (page_test(page, PG_unevictable))
		return LRU_UNEVICTABLE;
	list = page_test(page, PG_swapbacked) ? LRU_INACTIVE_ANON : LRU_INACTIVE_FILE;
	return page_test(page, PG_active) ? list + 1 : list;
}

static ALWAYS_INLINE void count_lru(struct machine *m, const struct page *page, enum lru_list list, int64_t delta)
{
	m->back->lru->list[list].nr += (uint64_t)delta;
	mod_node_state(m, (enum node_stat_item)((int)NR_INACTIVE_ANON + (int)list), delta);
	mod_zone_page_state(m, page, (enum zone_stat_item)((int)NR_ZONE_INACTIVE_ANON + (int)list), delta);
}

/* Links a page that belongs on this list at its head or its tail. */
static ALWAYS_INLINE void link_page(struct machine *m, struct page *page, enum lru_list which, bool tail)
{
	struct lru *lru = &m->back->lru->list[which];
	const pgx_t pgx = page_pgx(page), prev = tail ? lru->tail : 0, next = tail ? 0 : lru->head;

	page->lru.prev = prev;
	page->lru.next = next;
	page_set(page, PG_lru);
	if (next)
		pgx_page(m, next)->lru.prev = pgx;
	else
		lru->tail = pgx;
	if (prev)
		pgx_page(m, prev)->lru.next = pgx;
	else
		lru->head = pgx;
	count_lru(m, page, which, 1);
}

/* Locked pages become unevictable as they are listed, others evictable again. */
static NOINLINE void update_unevictable(struct machine *m, struct page *page)
{
	const bool was_unevictable = page_test(page, PG_unevictable);

	if (!page_test(page, PG_mlocked)) {
		page_clear(page, PG_unevictable);
		count_vm_event(m, UNEVICTABLE_PGS_RESCUED);
		return;
	}
	page_clear(page, PG_active);
	page_set(page, PG_unevictable);
	if (!was_unevictable)
		count_vm_event(m, UNEVICTABLE_PGS_CULLED);
}

/* To the head of the list that its flags name. */
static ALWAYS_INLINE enum lru_list list_page(struct machine *m, struct page *page)
{
	enum lru_list which;

	if (page->flags & (1u << PG_mlocked | 1u << PG_unevictable))
		update_unevictable(m, page);
	which = page_lru(page);
	link_page(m, page, which, false);
	return which;
}

void lru_add(struct machine *m, struct page *page)
{
	enum lru_list which = list_page(m, page);

	trace(m, mm_lru_insertion, page_to_pfn(page), which);
}

/* These two are neighbours from now on; 0: an end of the list. */
static ALWAYS_INLINE void close_gap(struct machine *m, struct lru *lru, pgx_t prev, pgx_t next)
{
	if (prev)
		pgx_page(m, prev)->lru.next = next;
	else
		lru->head = next;
	if (next)
		pgx_page(m, next)->lru.prev = prev;
	else
		lru->tail = prev;
}

void lru_del(struct machine *m, struct page *page)
{
	enum lru_list which = page_lru(page);

	if (!page_test(page, PG_lru))
		return;
	close_gap(m, &m->back->lru->list[which], page->lru.prev, page->lru.next);
	page->lru.next = page->lru.prev = 0;
	page_clear(page, PG_lru);
	count_lru(m, page, which, -1);
}

void prefetch_lru_neighbours(const struct machine *m, const struct page *page)
{
	if (page->lru.next)
		prefetchw(pgx_page(m, page->lru.next));
	if (page->lru.prev)
		prefetchw(pgx_page(m, page->lru.prev));
}

/* Its last reference is about to go (__page_cache_release). */
static void leave_lru(struct machine *m, struct page *page)
{
	lru_del(m, page);
	if (page_test(page, PG_mlocked)) {
		mod_zone_page_state(m, page, NR_MLOCK, -1);
		count_vm_event(m, UNEVICTABLE_PGS_CLEARED);
	}
	page->flags &= ~(1u << PG_active | 1u << PG_unevictable | 1u << PG_mlocked);
}

void put_page_lru(struct machine *m, struct page *page)
{
	if (page->_refcount == 1)
		leave_lru(m, page);
	put_page(m, page);
}

/* It has one reference, and when that goes, there is nothing to do but to take it off its list. */
static inline bool is_only_listed(const struct page *page)
{
	const uint32_t more = 1u << PG_swapcache | 1u << PG_mlocked | 1u << PG_unevictable | 1u << PG_head | PG_tail;

	return page->_refcount == 1 && (page->flags & (more | 1u << PG_lru)) == 1u << PG_lru;
}

/*
 * Pages that were touched one after the other are neighbours on their list, the later ones nearer to its head. Takes
 * the first of n off at once, and their references, as far as they are such neighbours and from one section, of one
 * zone.
 */
static uint32_t lru_del_chain(struct machine *m, struct page *const *pages, uint32_t n)
{
	struct mem_section *s = page_section(pages[0]);
	const enum lru_list which = page_lru(pages[0]);
	const pgx_t base = s->number << SECTION_SHIFT, next = pages[0]->lru.next;
	pgx_t at = page_pgx(pages[0]);
	uint32_t i;

	if (s->zone_split != SECTION_PAGES)
		return 0;
	for (i = 0; i < n; i++) {
		struct page *page = pages[i];

		if (at - base >= SECTION_PAGES || page != &s->page[at - base] || !is_only_listed(page))
			break;
		at = page->lru.prev;
		page->lru.next = page->lru.prev = 0;
		page->flags &= ~(1u << PG_lru | 1u << PG_active);
		page->_refcount = 0;
	}
	if (!i)
		return 0;
	close_gap(m, &m->back->lru->list[which], at, next);
	count_lru(m, pages[0], which, -(int64_t)i);
	return i;
}

bool put_page_testzero(struct machine *m, struct page *page)
{
	if (page->_refcount == 1)
		leave_lru(m, page);
	if (page->flags & (1u << PG_head | PG_tail)) {
		put_page(m, page);
		return false;
	}
	return --page->_refcount == 0;
}

static void reverse(struct page **pages, uint32_t n)
{
	for (uint32_t i = 0; i < n / 2; i++) {
		struct page *page = pages[i];

		pages[i] = pages[n - 1 - i];
		pages[n - 1 - i] = page;
	}
}

/*
 * Where pages were touched in no order, their neighbours on the list are fetched so many pages before they are written.
 */
#define RELEASE_AHEAD 8u

void release_pages(struct machine *m, struct page **pages, uint32_t n)
{
	uint32_t unused = 0, some;

	for (uint32_t i = 0; i < n; i += some) {
		if (n - i > RELEASE_AHEAD)
			prefetch_lru_neighbours(m, pages[i + RELEASE_AHEAD]);
		some = lru_del_chain(m, pages + i, n - i);
		if (!some) {
			some = 1;
			if (!put_page_testzero(m, pages[i]))
				continue;
		}
		if (unused < i)
			memmove(pages + unused, pages + i, some * sizeof(*pages));
		unused += some;
	}
	free_released(m, pages, unused);
}

void free_released(struct machine *m, struct page **pages, uint32_t n)
{
	if (m->rules->released_backwards)
		reverse(pages, n);
	free_unref_page_list(m, pages, n);
}

void activate_page(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_lru) || page_test(page, PG_active) || page_test(page, PG_unevictable))
		return;
	lru_del(m, page);
	page_set(page, PG_active);
	link_page(m, page, page_lru(page), false);
	count_vm_event(m, PGACTIVATE);
	trace(m, mm_lru_activate, page_to_pfn(page));
}

void deactivate_page(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_lru) || !page_test(page, PG_active) || page_test(page, PG_unevictable))
		return;
	lru_del(m, page);
	page_clear(page, PG_active);
	page_clear(page, PG_referenced);
	lru_add(m, page);
	count_vm_event(m, PGDEACTIVATE);
}

static bool may_be_lazyfree(const struct page *page)
{
	return page_test(page, PG_lru) && PageAnon(page) && page_test(page, PG_swapbacked) &&
	       !page_test(page, PG_swapcache) && !page_test(page, PG_unevictable);
}

static void make_lazyfree(struct machine *m, struct page *page)
{
	if (!may_be_lazyfree(page))
		return;
	lru_del(m, page);
	page_clear(page, PG_swapbacked);
	page_clear(page, PG_active);
	page_clear(page, PG_referenced);
	lru_add(m, page);
	count_vm_event(m, PGLAZYFREE);
}

static NOINLINE void drain_lazyfree(struct machine *m)
{
	struct lruvec *lruvec = m->back->lru;
	const unsigned int nr = lruvec->nr_lazyfree;

	lruvec->nr_lazyfree = 0;
	for (unsigned int i = 0; i < nr; i++) {
		struct page *page = pgx_page(m, lruvec->lazyfree[i]);

		make_lazyfree(m, page);
		put_page_lru(m, page);
	}
	core_changed(m);
}

void lru_add_drain(struct machine *m)
{
	if (m->back->lru->nr_lazyfree)
		drain_lazyfree(m);
}

void mark_page_lazyfree(struct machine *m, struct page *page)
{
	struct lruvec *lruvec = m->back->lru;

	if (!may_be_lazyfree(page))
		return;
	get_page(page);
	lruvec->lazyfree[lruvec->nr_lazyfree++] = page_pgx(page);
	if (lruvec->nr_lazyfree == m->rules->lru_batch)
		drain_lazyfree(m);
}

bool next_lru_batch_page(const struct machine *m, unsigned int *at, pgx_t *ret)
{
	const struct lruvec *lruvec = m->back->lru;

	if (*at >= lruvec->nr_lazyfree)
		return false;
	*ret = lruvec->lazyfree[(*at)++];
	return true;
}

void rotate_reclaimable_page(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_lru) || page_test(page, PG_locked) || page_test(page, PG_dirty) ||
	    page_test(page, PG_unevictable))
		return;
	lru_del(m, page);
	page_clear(page, PG_active);
	link_page(m, page, page_lru(page), true);
	count_vm_event(m, PGROTATED);
}

void lru_to_head(struct machine *m, struct page *page)
{
	lru_del(m, page);
	link_page(m, page, page_lru(page), false);
}

bool isolate_lru_page(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_lru))
		return false;
	lru_del(m, page);
	get_page(page);
	return true;
}

void putback_lru_page(struct machine *m, struct page *page)
{
	if (page->_refcount > 1)
		lru_add(m, page);
	put_page_lru(m, page);
}

struct lru_balance *lru_balance(const struct machine *m)
{
	return &m->back->lru->balance;
}

void mark_page_accessed(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_referenced)) {
		page_set(page, PG_referenced);
		return;
	}
	if (page_test(page, PG_unevictable) || page_test(page, PG_active) || !page_test(page, PG_lru))
		return;
	activate_page(m, page);
	page_clear(page, PG_referenced);
	workingset_activation(m);
}

static void set_mlocked(struct machine *m, struct page *page)
{
	page_set(page, PG_mlocked);
	mod_zone_page_state(m, page, NR_MLOCK, 1);
	count_vm_event(m, UNEVICTABLE_PGS_MLOCKED);
}

void mlock_new_page(struct machine *m, struct page *page)
{
	set_mlocked(m, page);
	list_page(m, page);
	trace(m, mlock_new_page, page_to_pfn(page));
}

void mlock_page(struct machine *m, struct page *page)
{
	if (page_test(page, PG_mlocked))
		return;
	set_mlocked(m, page);
	if (!page_test(page, PG_lru))
		return;
	lru_del(m, page);
	list_page(m, page);
	trace(m, mlock_page, page_to_pfn(page));
}

void munlock_page(struct machine *m, struct page *page)
{
	const bool listed = page_test(page, PG_lru);
	enum lru_list which;

	if (!page_test(page, PG_mlocked))
		return;
	page_clear(page, PG_mlocked);
	mod_zone_page_state(m, page, NR_MLOCK, -1);
	count_vm_event(m, listed || !page_test(page, PG_unevictable) ? UNEVICTABLE_PGS_MUNLOCKED :
								       UNEVICTABLE_PGS_STRANDED);
	if (!listed)
		return;
	lru_del(m, page);
	which = list_page(m, page);
	trace(m, munlock_page, page_to_pfn(page), which);
}

pgx_t lru_last(const struct machine *m, enum lru_list list)
{
	return m->back->lru->list[list].tail;
}

pgx_t lru_first(const struct machine *m, enum lru_list list)
{
	return m->back->lru->list[list].head;
}

uint64_t lru_size(const struct machine *m, enum lru_list list)
{
	return m->back->lru->list[list].nr;
}

void lru_digest(struct hash *h, const struct machine *m)
{
	const struct lru_balance *balance = lru_balance(m);

	hash_u64(h, balance->anon_cost);
	hash_u64(h, balance->file_cost);
	hash_u64(h, balance->nonresident_age);
	hash_u64(h, m->back->lru->nr_lazyfree);
	for (unsigned int i = 0; i < m->back->lru->nr_lazyfree; i++)
		hash_u64(h, page_to_pfn(pgx_page(m, m->back->lru->lazyfree[i])));
	for (int which = 0; which < NR_LRU_LISTS; which++) {
		hash_u64(h, m->back->lru->list[which].nr);
		for (pgx_t pgx = lru_first(m, which); pgx; pgx = pgx_page(m, pgx)->lru.next)
			hash_u64(h, page_to_pfn(pgx_page(m, pgx)));
	}
}

static void verify_batch(struct verify *v, const struct machine *m)
{
	const struct lruvec *lruvec = m->back->lru;

	verify_that(v, "lru-batch", "pages", lruvec->nr_lazyfree, lruvec->nr_lazyfree < m->rules->lru_batch);
	for (unsigned int i = 1; i < lruvec->nr_lazyfree; i++)
		for (unsigned int before = 0; before < i; before++)
			verify_that(v, "lru-batch", "page", i, lruvec->lazyfree[before] != lruvec->lazyfree[i]);
}

void lru_verify(struct verify *v, const struct machine *m)
{
	int which;

	verify_batch(v, m);

	for (which = 0; which < NR_LRU_LISTS; which++) {
		const struct lru *lru = &m->back->lru->list[which];
		uint64_t nr = 0;
		pgx_t prev = 0, pgx;

		for (pgx = lru->head; pgx && nr <= lru->nr; pgx = pgx_page(m, pgx)->lru.next) {
			const struct page *page = pgx_page(m, pgx);
			pfn_t pfn = page_to_pfn(page);

			verify_that(v, "lru-list", "frame", pfn, page_test(page, PG_lru));
			verify_equal(v, "lru-list", "frame", pfn, page_lru(page), (uint64_t)which);
			verify_equal(v, "lru-list", "frame", pfn, page->lru.prev, prev);
			prev = pgx;
			nr++;
		}
		verify_equal(v, "lru-list", "tail of list", (uint64_t)which, lru->tail, prev);
		verify_equal(v, "lru-count", "list", (uint64_t)which, lru->nr, nr);
		verify_equal(v, "lru-count", "counter of list", (uint64_t)which,
			     global_node_state(m, (enum node_stat_item)((int)NR_INACTIVE_ANON + which)), nr);
	}
}
