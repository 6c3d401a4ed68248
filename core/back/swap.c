// SPDX-License-Identifier: MIT
/*
 * swap.c - the LRU lists (mm/swap.c): every page of user memory and of the page cache is on one of five lists.
 *
 *	new page -> inactive anon | inactive file -> (used again) -> active anon | active file
 *	PG_mlocked -> unevictable
 *
 * A list is a chain of page indices; new pages enter at the head, reclaim takes from the tail. Pages go on their list
 * at once, without the kernel's per-CPU batches, so that views are exact.
 *
 * Invariants: lru-list (links lead both ways, PG_lru, flags agree with the list), lru-count (sizes recomputed).
 */
#include "swap.h"

#include "back.h"
#include "compiler.h"
#include "mem_map.h"
#include "page_alloc.h"
#include "vmstat.h"
#include "workingset.h"

struct lru {
	pgx_t head, tail;
	uint64_t nr;
};

struct lruvec {
	struct lru list[NR_LRU_LISTS];
	struct lru_balance balance;
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

void lru_add(struct machine *m, struct page *page)
{
	enum lru_list which;

	if (page_test(page, PG_mlocked)) {
		page_set(page, PG_unevictable);
		page_clear(page, PG_active);
	}
	which = page_lru(page);
	link_page(m, page, which, false);
	trace(m, mm_lru_insertion, page_to_pfn(page), which);
}

void lru_del(struct machine *m, struct page *page)
{
	enum lru_list which = page_lru(page);
	struct lru *lru = &m->back->lru->list[which];

	if (!page_test(page, PG_lru))
		return;
	if (page->lru.prev)
		pgx_page(m, page->lru.prev)->lru.next = page->lru.next;
	else
		lru->head = page->lru.next;
	if (page->lru.next)
		pgx_page(m, page->lru.next)->lru.prev = page->lru.prev;
	else
		lru->tail = page->lru.prev;
	page->lru.next = page->lru.prev = 0;
	page_clear(page, PG_lru);
	count_lru(m, page, which, -1);
}

void put_page_lru(struct machine *m, struct page *page)
{
	if (page->_refcount == 1) {
		lru_del(m, page);
		if (page_test(page, PG_mlocked)) {
			mod_zone_page_state(m, page, NR_MLOCK, -1);
			count_vm_event(m, UNEVICTABLE_PGS_CLEARED);
		}
		page->flags &= ~(1u << PG_active | 1u << PG_unevictable | 1u << PG_mlocked);
	}
	put_page(m, page);
}

void activate_page(struct machine *m, struct page *page)
{
	if (!page_test(page, PG_lru) || page_test(page, PG_active) || page_test(page, PG_unevictable))
		return;
	lru_del(m, page);
	page_set(page, PG_active);
	lru_add(m, page);
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

void mlock_page(struct machine *m, struct page *page)
{
	bool listed = page_test(page, PG_lru);

	if (page_test(page, PG_mlocked))
		return;
	if (listed)
		lru_del(m, page);
	page_set(page, PG_mlocked);
	mod_zone_page_state(m, page, NR_MLOCK, 1);
	count_vm_event(m, UNEVICTABLE_PGS_MLOCKED);
	if (listed)
		lru_add(m, page);
}

void munlock_page(struct machine *m, struct page *page)
{
	bool listed = page_test(page, PG_lru);

	if (!page_test(page, PG_mlocked))
		return;
	if (listed)
		lru_del(m, page);
	page_clear(page, PG_mlocked);
	page_clear(page, PG_unevictable);
	mod_zone_page_state(m, page, NR_MLOCK, -1);
	count_vm_event(m, UNEVICTABLE_PGS_MUNLOCKED);
	count_vm_event(m, UNEVICTABLE_PGS_RESCUED);
	if (listed)
		lru_add(m, page);
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
	for (int which = 0; which < NR_LRU_LISTS; which++) {
		hash_u64(h, m->back->lru->list[which].nr);
		for (pgx_t pgx = lru_first(m, which); pgx; pgx = pgx_page(m, pgx)->lru.next)
			hash_u64(h, page_to_pfn(pgx_page(m, pgx)));
	}
}

void lru_verify(struct verify *v, const struct machine *m)
{
	int which;

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
