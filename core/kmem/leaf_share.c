// SPDX-License-Identifier: MIT
/*
 * leaf_share.c - leaf tables of a child that fork has not filled yet
 *
 *	parent's table ──entries──> pages		counted once, for the parent
 *	   │ ring through page->lru
 *	child's table, grandchild's table ...		no bytes; each page's counts lack one for each of them
 *
 * The parent's entries are not write-protected either before leaf_unshare(). What is put off is seen by nobody: walks
 * to a leaf table end in pte_offset_walk(), for_each_table() or walk_page_table(), which unshare it first; reclaim,
 * compaction, audits, digests and commands that may look at a page's counts begin with leaf_unshare_all().
 *
 * A count that lacks some is still no smaller than the number of tables that are not shared and map the page, plus one
 * for the owner. So a task that got to a page by its own table sees a count of one only if nobody else maps the page.
 *
 * Functions here take a const machine: like reading a file into a cache, finishing a copy changes nothing that can be
 * seen.
 */
#include "leaf_share.h"

#include <assert.h>
#include <string.h>

#include "compiler.h"
#include "content.h"
#include "kmem.h"
#include "mem_map.h"
#include "pgtable.h"
#include "prefetch.h"

static struct leaf_share *share_of(const struct machine *m, const struct page *table)
{
	return &m->kmem->leaf_shares.share[table->private - 1];
}

/* ---- places, and the ring ---- */

static uint32_t take_place(struct machine *m)
{
	struct leaf_shares *all = &m->kmem->leaf_shares;
	uint32_t place = all->free;

	if (place) {
		all->free = all->share[place - 1].next_free;
		return place;
	}
	if (all->nr_used == all->room) {
		uint32_t room = all->room ? 2 * all->room : 64;

		all->share = hm_grow(&m->ctx.mem, all->share, all->room * sizeof(*all->share),
				     room * sizeof(*all->share));
		all->room = room;
	}
	return ++all->nr_used;
}

static void give_place(const struct machine *m, struct leaf_share *share)
{
	struct leaf_shares *all = &m->kmem->leaf_shares;

	*share = (struct leaf_share){.next_free = all->free};
	all->free = (uint32_t)(share - all->share) + 1;
	all->nr--;
}

static void ring_add(const struct machine *m, struct page *first, struct page *table)
{
	struct page *next = pgx_page(m, first->lru.next);

	table->lru.next = first->lru.next;
	table->lru.prev = page_pgx(first);
	next->lru.prev = first->lru.next = page_pgx(table);
	table->private = first->private;
}

static void ring_del(const struct machine *m, struct page *table)
{
	pgx_page(m, table->lru.prev)->lru.next = table->lru.next;
	pgx_page(m, table->lru.next)->lru.prev = table->lru.prev;
	table->lru.next = table->lru.prev = 0;
	table->index = table->private = 0;
}

static void begin_share(struct machine *m, struct page *owner)
{
	uint32_t place = take_place(m);

	m->kmem->leaf_shares.share[place - 1] = (struct leaf_share){.owner = page_pgx(owner), .nr_tables = 1};
	m->kmem->leaf_shares.nr++;
	owner->lru.next = owner->lru.prev = page_pgx(owner);
	owner->private = place;
}

void leaf_share(struct machine *m, struct page *from, struct page *to, struct mm_struct *mm)
{
	assert(to->content == CONTENT_ZERO && "leaf-share");
	if (!leaf_is_shared(from))
		begin_share(m, from);
	ring_add(m, from, to);
	to->index = (uintptr_t)mm;
	share_of(m, from)->nr_tables++;
}

/* ---- what fork put off ---- */

static ALWAYS_INLINE unsigned int count_pages_of(const struct machine *m, const void *entries, bool is_64)
{
	const struct pte_bits bits = *pte_bits(m);
	const pfn_t zero_pfn = m->kmem->zero_pfn;
	unsigned int n = 0;

	for (unsigned int i = 0, nr = ptrs_per_pte(m); i < nr; i++) {
		pte_t pte = pte_load(entries, i, is_64);

		n += pte_present_by(&bits, pte) & (pte_pfn_by(&bits, pte) != zero_pfn);
	}
	return n;
}

/* Pages that the entries of a table map. */
static unsigned int count_pages(const struct machine *m, const struct page *table)
{
	const void *entries = content_bytes(m, table->content);

	if (!entries)
		return 0;
	return m->arch->pte_is_64 ? count_pages_of(m, entries, true) : count_pages_of(m, entries, false);
}

bool leaf_share_leave(struct machine *m, struct page *table, unsigned int *pages)
{
	struct leaf_share *share;

	if (!leaf_is_shared(table))
		return false;
	share = share_of(m, table);
	if (share->owner == page_pgx(table))
		return false;
	*pages = count_pages(m, pgx_page(m, share->owner));
	ring_del(m, table);
	share->nr_tables--;
	return true;
}

/* What fork makes of the entries of private mappings: no side may write, and the child's are old. */
static struct pte_change parent_change(const struct machine *m)
{
	return pte_change_of(pte_wrprotect(m, (pte_t){0}), pte_wrprotect(m, (pte_t){UINT64_MAX}));
}

static struct pte_change child_change(const struct machine *m)
{
	return pte_change_of(pte_mkold(m, pte_wrprotect(m, (pte_t){0})),
			     pte_mkold(m, pte_wrprotect(m, (pte_t){UINT64_MAX})));
}

#define PAGES_AHEAD 64		/* frames mostly follow each other, and their descriptors */

static inline void share_page(struct page *page, int more)
{
	page->_refcount += more;
	page->_mapcount += more;
	page_clear(page, PG_anon_exclusive);
}

/*
 * Entries go from parent to child (NULL: no child is left), and each page is mapped by so many more. Returns how many
 * pages. Compiled for either width of entries: what is asked of the machine is asked once a table.
 */
static ALWAYS_INLINE unsigned int share_entries_of(const struct machine *m, void *parent, void *child, int more,
						   bool is_64)
{
	const struct pte_change parents = parent_change(m), childs = child_change(m);
	const struct pte_bits bits = *pte_bits(m);
	const pfn_t zero_pfn = m->kmem->zero_pfn;
	struct mem_section *near = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0, nr = ptrs_per_pte(m); i < nr; i++) {
		pte_t pte = pte_load(parent, i, is_64);
		pfn_t pfn = pte_pfn_by(&bits, pte);
		struct page *page;

		if (!pte_present_by(&bits, pte)) {
			if (child && !pte_none(pte))
				pte_store(child, i, pte, is_64);
			continue;
		}
		if (child)
			pte_store(child, i, pte_for_mmu(&bits, pte_changed(&childs, pte)), is_64);
		if (pfn == zero_pfn)
			continue;
		page = find_page_near(m, &near, pfn);
		prefetchw(page + PAGES_AHEAD);
		share_page(page, more);
		pte_store(parent, i, pte_for_mmu(&bits, pte_changed(&parents, pte)), is_64);
		n++;
	}
	return n;
}

static unsigned int share_entries(const struct machine *m, void *parent, void *child, int more)
{
	if (m->arch->pte_is_64)
		return share_entries_of(m, parent, child, more, true);
	return share_entries_of(m, parent, child, more, false);
}

static void fill_tables(struct machine *m, struct page *owner)
{
	void *parent = page_write_bytes(m, owner), *child = NULL;
	struct page *table;
	unsigned int n;

	/* tables first take what they need of the host, which may have no more: then nothing has happened */
	for (table = pgx_page(m, owner->lru.next); table != owner; table = pgx_page(m, table->lru.next))
		child = page_write_bytes(m, table);
	n = share_entries(m, parent, child, (int)share_of(m, owner)->nr_tables - 1);
	while ((table = pgx_page(m, owner->lru.next)) != owner) {
		void *bytes = page_write_bytes(m, table);

		if (bytes != child)
			memcpy(bytes, child, PAGE_SIZE);
		((struct mm_struct *)(uintptr_t)table->index)->owed_pages -= n;
		ring_del(m, table);
	}
}

static void end_share(const struct machine *m, struct leaf_share *share)
{
	struct page *owner = pgx_page(m, share->owner);

	fill_tables((struct machine *)(uintptr_t)m, owner);
	ring_del(m, owner);
	give_place(m, share);
}

void leaf_unshare(const struct machine *m, struct page *table)
{
	end_share(m, share_of(m, table));
}

void leaf_unshare_all(const struct machine *m)
{
	struct leaf_shares *all = &m->kmem->leaf_shares;

	for (uint32_t i = 0; all->nr && i < all->nr_used; i++) {
		if (all->share[i].nr_tables)
			end_share(m, &all->share[i]);
	}
	all->all_ended++;
}

uint64_t leaf_shares_ended(const struct machine *m)
{
	return m->kmem->leaf_shares.all_ended;
}

/* ---- audit ---- */

static void verify_share(struct verify *v, const struct machine *m, const struct leaf_share *share)
{
	const struct page *owner = pgx_page(m, share->owner), *table;
	unsigned int pages = count_pages(m, owner);
	uint32_t nr = 1;

	for (table = pgx_page(m, owner->lru.next); table != owner && nr <= share->nr_tables; nr++) {
		verify_that(v, "leaf-share", "frame", page_to_pfn(table),
			    PageTable(table) && table->content == CONTENT_ZERO && share_of(m, table) == share);
		verify_that(v, "leaf-share", "pages of frame", page_to_pfn(table),
			    ((const struct mm_struct *)(uintptr_t)table->index)->owed_pages >= pages);
		table = pgx_page(m, table->lru.next);
	}
	verify_equal(v, "leaf-share", "tables of frame", page_to_pfn(owner), nr, share->nr_tables);
}

void leaf_share_verify(struct verify *v, const struct machine *m)
{
	const struct leaf_shares *all = &m->kmem->leaf_shares;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < all->nr_used; i++) {
		if (!all->share[i].nr_tables)
			continue;
		verify_share(v, m, &all->share[i]);
		nr++;
	}
	verify_equal(v, "leaf-share", "counter", 0, all->nr, nr);
}
