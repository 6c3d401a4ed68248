// SPDX-License-Identifier: MIT
/*
 * shrink_list.c - what becomes of one page that reclaim took off its list (mm/vmscan.c: shrink_page_list)
 *
 *	locked?                                    keep
 *	mlocked?                                   activate: it goes to the unevictable list
 *	used since the last look?                  keep, or activate when used twice
 *	anonymous, no slot yet?                    swap cache, dirty;  swap is full: activate
 *	mapped?                                    try_to_unmap;  somebody holds on to it: activate
 *	dirty?                                     file: the flusher's business: activate, unless kswapd has no choice
 *	                                           swap: write it;  under writeback now: keep, the next scan frees it
 *	clean, and only the cache and we have it?  out of the cache, a shadow stays: freed
 *
 * Keep: back to the inactive list. Activate: to the active list, where it is safe for a while.
 */
#include "filemap.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "scan_control.h"
#include "shmem.h"
#include "swap.h"
#include "swap_state.h"
#include "swapfile.h"
#include "swapops.h"
#include "workingset.h"

enum outcome { PAGE_FREED, PAGE_KEEP, PAGE_ACTIVATE };
enum references { REFERENCES_RECLAIM, REFERENCES_RECLAIM_CLEAN, REFERENCES_KEEP, REFERENCES_ACTIVATE };

/* page_check_references(): a page mapped and used once gets a second round; twice, or executed, it is active. */
static enum references check_references(struct machine *m, struct page *page)
{
	struct page_use use = page_referenced(m, page);
	bool referenced = page_test(page, PG_referenced), file = page_is_file_lru(page);

	page_clear(page, PG_referenced);
	if (use.vm_flags & VM_LOCKED)
		return REFERENCES_ACTIVATE;
	if (use.referenced) {
		page_set(page, PG_referenced);
		if (referenced || use.referenced > 1 || ((use.vm_flags & VM_EXEC) && file))
			return REFERENCES_ACTIVATE;
		return REFERENCES_KEEP;
	}
	return referenced && file ? REFERENCES_RECLAIM_CLEAN : REFERENCES_RECLAIM;
}

static enum outcome because(struct reclaim_stat *stat, enum page_verdict verdict, enum outcome outcome)
{
	stat->verdict = verdict;
	return outcome;
}

static bool is_lazyfree(const struct page *page)
{
	return PageAnon(page) && !page_test(page, PG_swapbacked);
}

/* Whether a page that must be written first may be written now. */
static bool may_write(const struct page *page, const struct scan_control *sc, enum references references)
{
	bool swap = page_test(page, PG_swapbacked);

	if (references == REFERENCES_RECLAIM_CLEAN || !sc->may_writepage)
		return false;
	return sc->gfp & (swap ? __GFP_IO : __GFP_FS);
}

/* Writes a dirty page. PAGE_FREED: it is clean and may go on to be freed. */
static enum outcome pageout(struct machine *m, struct page *page, struct reclaim_stat *stat)
{
	page_set(page, PG_reclaim);
	if (page_test(page, PG_swapcache)) {
		swap_writepage(m, page);
	} else if (page_test(page, PG_swapbacked)) {
		if (!shmem_writepage(m, page)) {
			page_clear(page, PG_reclaim);
			return because(stat, VERDICT_WRITE_FAILED, PAGE_ACTIVATE);
		}
	} else {
		writeback_page(m, page_inode(m, page), page);
	}
	mod_node_state(m, NR_VMSCAN_WRITE, 1);
	trace(m, mm_vmscan_write_folio, page_to_pfn(page), page_is_file_lru(page), page->flags);
	stat->nr_pageout++;
	if (m->reclaim->strategy == STRATEGY_DROP)
		end_swap_writes(m);
	if (page_test(page, PG_writeback) || page_test(page, PG_dirty))
		return because(stat, VERDICT_WRITTEN, PAGE_KEEP);
	page_clear(page, PG_reclaim);
	return PAGE_FREED;
}

static enum outcome write_if_dirty(struct machine *m, struct page *page, const struct scan_control *sc,
				   enum references references, struct reclaim_stat *stat)
{
	if (!page_test(page, PG_dirty) || is_lazyfree(page))
		return PAGE_FREED;
	if (page_is_file_lru(page) && !(sc->kswapd && page_test(page, PG_reclaim) && m->reclaim->pgdat_dirty)) {
		mod_node_state(m, NR_VMSCAN_IMMEDIATE_RECLAIM, 1);
		page_set(page, PG_reclaim);
		return because(stat, VERDICT_DIRTY_FILE, PAGE_ACTIVATE);
	}
	if (!may_write(page, sc, references))
		return because(stat, VERDICT_MAY_NOT_WRITE, PAGE_KEEP);
	return pageout(m, page, stat);
}

/* Takes the page out of its cache if nobody but the cache and the reclaimer has it (__remove_mapping). */
static bool remove_mapping(struct machine *m, struct page *page)
{
	if (is_lazyfree(page)) {
		if (page->_refcount != 1)
			return false;
		count_vm_event(m, PGLAZYFREED);
		return true;
	}
	if (page->_refcount != 2 || page_test(page, PG_dirty))
		return false;
	if (page_test(page, PG_swapcache)) {
		struct swap_slot *slot = swap_slot(m, page_swap_entry(page));

		if (slot->count)
			slot->shadow = workingset_eviction(m, page);
		delete_from_swap_cache(m, page);
		return true;
	}
	if (!page_inode(m, page))
		return false;
	filemap_evict(m, page);
	return true;
}

/* Anonymous pages need a slot before their entries can name it. */
static enum outcome prepare_anon(struct machine *m, struct page *page, const struct scan_control *sc,
				 struct reclaim_stat *stat)
{
	if (!PageAnon(page) || !page_test(page, PG_swapbacked) || page_test(page, PG_swapcache))
		return PAGE_FREED;
	if (!(sc->gfp & __GFP_IO) || !sc->may_swap)
		return because(stat, VERDICT_NO_SWAP_IO, PAGE_KEEP);
	return add_to_swap(m, page) ? PAGE_FREED : because(stat, VERDICT_SWAP_FULL, PAGE_ACTIVATE);
}

static enum outcome unmap_page(struct machine *m, struct page *page, struct reclaim_stat *stat)
{
	if (!page_mapped(page) || try_to_unmap(m, page))
		return PAGE_FREED;
	stat->nr_unmap_fail++;
	return because(stat, VERDICT_UNMAP_FAILED, PAGE_ACTIVATE);
}

static void note_dirty_file(const struct page *page, struct reclaim_stat *stat)
{
	if (!page_is_file_lru(page) || PageAnon(page) || !page_test(page, PG_dirty))
		return;
	stat->nr_dirty++;
	stat->nr_unqueued_dirty++;
}

static enum outcome look_at_page(struct machine *m, struct page *page, const struct scan_control *sc,
				 struct reclaim_stat *stat)
{
	enum references references = REFERENCES_RECLAIM;
	enum outcome outcome;

	if (page_test(page, PG_locked) || page_test(page, PG_writeback))
		return because(stat, VERDICT_BUSY, PAGE_KEEP);
	if (page_test(page, PG_mlocked))
		return because(stat, VERDICT_MLOCKED, PAGE_ACTIVATE);
	if (!sc->may_unmap && page_mapped(page))
		return because(stat, VERDICT_MAPPED, PAGE_KEEP);
	note_dirty_file(page, stat);
	if (!sc->ignore_references)
		references = check_references(m, page);
	if (references == REFERENCES_ACTIVATE)
		return because(stat, VERDICT_ACTIVATED, PAGE_ACTIVATE);
	if (references == REFERENCES_KEEP) {
		stat->nr_ref_keep++;
		return because(stat, VERDICT_REFERENCED, PAGE_KEEP);
	}
	outcome = prepare_anon(m, page, sc, stat);
	if (outcome == PAGE_FREED)
		outcome = unmap_page(m, page, stat);
	if (outcome == PAGE_FREED)
		outcome = write_if_dirty(m, page, sc, references, stat);
	if (outcome == PAGE_FREED && !remove_mapping(m, page))
		return because(stat, VERDICT_IN_USE, PAGE_KEEP);
	return outcome == PAGE_FREED ? because(stat, VERDICT_FREED, PAGE_FREED) : outcome;
}

/* The page is not for swapping now, so its slot may serve another when swap is full. */
static void activate(struct machine *m, struct page *page, struct reclaim_stat *stat)
{
	if (page_test(page, PG_swapcache) && (vm_swap_full(m) || page_test(page, PG_mlocked)))
		try_to_free_swap(m, page);
	if (page_test(page, PG_mlocked))
		return;
	page_set(page, PG_active);
	stat->nr_activate[page_is_file_lru(page)]++;
	count_vm_event(m, PGACTIVATE);
}

uint64_t shrink_page_list(struct machine *m, struct page **pages, unsigned int *nr, struct scan_control *sc,
			  struct reclaim_stat *stat)
{
	struct page *unused[SHRINK_PAGES_MAX];
	unsigned int kept = 0;
	uint32_t freed = 0, nr_unused = 0;

	for (unsigned int i = 0; i < *nr; i++) {
		enum outcome outcome = look_at_page(m, pages[i], sc, stat);

		sc->nr_scanned++;
		trace(m, shrink_folio, page_to_pfn(pages[i]), stat->verdict, outcome, page_is_file_lru(pages[i]));
		if (outcome == PAGE_FREED) {
			if (put_page_testzero(m, pages[i]))
				unused[nr_unused++] = pages[i];
			freed++;
			continue;
		}
		if (outcome == PAGE_ACTIVATE)
			activate(m, pages[i], stat);
		pages[kept++] = pages[i];
	}
	free_released(m, unused, nr_unused);
	*nr = kept;
	return freed;
}

uint64_t reclaim_pages(struct machine *m, struct page **pages, unsigned int nr)
{
	struct scan_control sc = {
		.gfp = GFP_KERNEL, .may_writepage = true, .may_unmap = true, .may_swap = true,
		.ignore_references = true,
	};
	struct reclaim_stat stat = {0};
	uint64_t freed;

	leaf_unshare_all(m);
	for (unsigned int i = 0; i < nr; i++)
		page_clear(pages[i], PG_active);	/* what stays is not wanted */
	freed = shrink_page_list(m, pages, &nr, &sc, &stat);
	for (unsigned int i = 0; i < nr; i++)
		putback_lru_page(m, pages[i]);
	end_swap_writes(m);
	return freed;
}
