// SPDX-License-Identifier: MIT
/*
 * migrate.c - moving user pages to other frames
 *
 *   PTEs of all who map it   ---rmap_walk--->   rewritten: same rights, new frame
 *   inode->i_pages[index]    ---------------->  new frame
 *   swap cache [slot]        ---------------->  new frame
 *   flags, mapping, index, content, counts      copied; the old frame is empty and goes back
 *
 * A page moves only when all its references are known: one from each entry, one from the page cache or the swap
 * cache.
 *
 * Linux unmaps the page first, by entries that say "under migration", and then maps the new one. In 32-bit entries
 * these have no room for the accessed and dirty bits, so there an entry comes back old and clean, and the page
 * remembers that it is dirty; with 64 bits nothing is lost. That difference is kept. The page goes to the head of its
 * LRU list.
 *
 * Difference from Linux: it is done in one step, since nobody can touch the page meanwhile.
 */
#include "migrate.h"

#include "arch.h"
#include "content.h"
#include "file.h"
#include "filemap.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "swap.h"
#include "swap_state.h"
#include "tlb.h"
#include "vmstat.h"

/* What belongs to the frame and not to the page in it. */
#define FRAME_FLAGS (1u << PG_lru | 1u << PG_locked | 1u << PG_writeback)

/* Whether the swap cache, or the file that the page is of, has a reference. */
static bool cache_has(const struct machine *m, const struct page *page)
{
	if (page_test(page, PG_swapcache))
		return find_swap_cache_page(m, page_swap_entry(page)) == page;
	return !PageAnon(page) && find_cached_page(m, page_inode(m, page), page->index) == page;
}

bool page_is_movable(const struct machine *m, const struct page *page)
{
	if (!page_test(page, PG_lru) || page->flags & (1u << PG_head | PG_tail) || page_test(page, PG_writeback))
		return false;
	/* nobody maps a page that was just read from swap, and it is of no object yet */
	if (!page->mapping && !page_test(page, PG_swapcache))
		return false;
	return page->_refcount == page_mapcount(page) + cache_has(m, page);
}

static enum node_stat_item isolated_item(const struct page *page)
{
	return page_test(page, PG_swapbacked) ? NR_ISOLATED_ANON : NR_ISOLATED_FILE;
}

void isolate_for_migration(struct machine *m, struct page *page)
{
	leaf_unshare_all(m);
	lru_del(m, page);
	mod_node_state(m, isolated_item(page), 1);
}

void putback_page(struct machine *m, struct page *page)
{
	mod_node_state(m, isolated_item(page), -1);
	lru_add(m, page);
}

struct remap {
	struct machine *m;
	struct page *from;
	pfn_t old, new;
	unsigned int ptes;
};

/* The entry of a page that moves, as Linux's way through a migration entry leaves it. */
static pte_t moved_pte(const struct machine *m, pte_t pte, pfn_t pfn)
{
	const struct pte_bits *b = pte_bits(m);

	pte.val = (pte.val & ~(b->pfn_mask | b->hw_ng)) | ((pfn << PAGE_SHIFT) & b->pfn_mask);
	return m->arch->bits == 64 ? pte : pte_mkclean(m, pte_mkold(m, pte));
}

static bool remap_pte(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct remap *r = data;
	void *entries = pte_offset(r->m, vma->vm_mm, address);
	unsigned int index = pte_index(r->m, address);
	pte_t pte, moved;

	if (!entries)
		return false;
	pte = pte_get(r->m, entries, index);
	if (!pte_present(r->m, pte) || pte_pfn(r->m, pte) != r->old)
		return false;
	if (pte_dirty(r->m, pte) && PageAnon(r->from))
		page_set(r->from, PG_dirty);
	else if (pte_dirty(r->m, pte))
		set_page_dirty(r->m, r->from);
	moved = moved_pte(r->m, pte, r->new);
	trace(r->m, page_table_lock, address, vma->vm_mm->id, false);
	moved = pte_put(r->m, entries, index, moved);
	trace(r->m, set_pte, address, pte.val, moved.val, vma->vm_mm->id);
	tlb_flush_page(r->m, vma->vm_mm, address);
	r->ptes++;
	return false;
}

/* Counters of the zone move along: the two frames may lie in different zones. */
static void move_zone_state(struct machine *m, struct page *from, struct page *to, enum zone_stat_item item)
{
	mod_zone_page_state(m, from, item, -1);
	mod_zone_page_state(m, to, item, 1);
}

/* The cache that has the page has the new one instead. */
static void move_cache_slot(struct machine *m, struct page *from, struct page *to)
{
	struct inode *inode;

	if (page_test(from, PG_swapcache)) {
		move_in_swap_cache(m, from, to);
		return;
	}
	if (PageAnon(from))
		return;
	inode = page_inode(m, from);
	xa_store(&m->ctx.mem, &inode->i_pages, from->index, page_pgx(to));
	if (page_test(from, PG_dirty) && inode->kind != INODE_SHMEM)
		move_zone_state(m, from, to, NR_ZONE_WRITE_PENDING);
}

void migrate_page(struct machine *m, struct page *from, struct page *to)
{
	struct remap r = {.m = m, .from = from, .old = page_to_pfn(from), .new = page_to_pfn(to)};
	const bool locked = page_test(from, PG_mlocked);	/* by its entries, so not while it has none */

	if (page_mapped(from))
		rmap_walk(m, from, remap_pte, &r);
	move_cache_slot(m, from, to);
	if (locked)
		munlock_page(m, from);
	page_copy_content(m, to, from);
	to->flags = from->flags & ~FRAME_FLAGS;
	to->mapping = from->mapping;
	to->index = from->index;
	to->private = from->private;
	to->_mapcount = from->_mapcount;
	to->_refcount = from->_refcount;
	from->flags = 0;
	from->_mapcount = -1;
	from->_refcount = 1;
	putback_page(m, to);
	if (locked)
		mlock_page(m, to);
	put_page(m, from);
	count_vm_event(m, PGMIGRATE_SUCCESS);
	core_changed(m);
	trace(m, migrate_page, r.old, r.new, r.ptes);
}
