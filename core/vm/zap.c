// SPDX-License-Identifier: MIT
/*
 * zap.c - taking pages out of page tables (zap_pte_range, unmap_mapping_range), and files that shrink under mappings.
 *
 * An entry is cleared first; then the page loses its mapping and the process its counter. The frame's reference is
 * kept, with those of the other pages, until the TLB is flushed; that it goes frees an anonymous page when it was the
 * last. Tables stay: free_pgtables() takes those no VMA needs any more.
 */
#include "content.h"
#include "filemap.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "prefetch.h"
#include "rmap.h"
#include "swap.h"
#include "swap_state.h"
#include "tlb.h"
#include "unmap_gather.h"
#include "vma.h"
#include "vmstat.h"

enum rss_counter mm_counter(const struct page *page)
{
	if (PageAnon(page))
		return MM_ANONPAGES;
	return page_test(page, PG_swapbacked) ? MM_SHMEMPAGES : MM_FILEPAGES;
}

struct other_lock {
	const struct machine *m;
	const struct vm_area_struct *vma;
	pfn_t pfn;
	bool found;
};

static bool is_locked_elsewhere(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct other_lock *other = data;
	void *entries;
	pte_t pte;

	if (vma == other->vma || !(vma->vm_flags & VM_LOCKED))
		return false;
	entries = pte_offset(other->m, vma->vm_mm, address);
	if (!entries)
		return false;
	pte = pte_get(other->m, entries, pte_index(other->m, address));
	other->found = pte_present(other->m, pte) && pte_pfn(other->m, pte) == other->pfn;
	return other->found;
}

void munlock_vma_page(struct machine *m, const struct vm_area_struct *vma, struct page *page)
{
	struct other_lock other = {.m = m, .vma = vma, .pfn = page_to_pfn(page)};

	if (!page_test(page, PG_mlocked))
		return;
	if (page_mapped(page))
		rmap_walk(m, page, is_locked_elsewhere, &other);
	if (!other.found)
		munlock_page(m, page);
}

/* ---- entries ---- */

/* What the entry of a file's page knew of its use. */
static void tell_file_page(struct machine *m, const struct vm_area_struct *vma, struct page *page, pte_t pte)
{
	if (pte_dirty(m, pte))
		set_page_dirty(m, page);
	if (pte_young(m, pte) && !(vma->vm_flags & VM_SEQ_READ))
		mark_page_accessed(m, page);
}

/* How many pages of each kind a walk took out, and how many of them nobody maps any more: told once a table. */
struct zapped {
	int64_t rss[NR_MM_COUNTERS], unmapped_anon;
	bool dirty_file;		/* some entry of a file's page was dirty */
};

static void tell_zapped(struct machine *m, struct mm_struct *mm, const struct zapped *zapped)
{
	for (int counter = 0; counter < NR_MM_COUNTERS; counter++)
		add_mm_counter(mm, counter, -zapped->rss[counter]);
	mod_node_state(m, NR_ANON_PAGES, -zapped->unmapped_anon);
}

/* A present entry was taken out of its table: its page loses a mapping, the frame soon a reference. */
static inline void zap_present_pte(struct machine *m, const struct vm_area_struct *vma, struct page *page, pte_t pte,
				   struct zapped *zapped)
{
	if (PageAnon(page)) {
		zapped->rss[MM_ANONPAGES]++;
		zapped->unmapped_anon += --page->_mapcount < 0;
	} else {
		tell_file_page(m, vma, page, pte);
		zapped->dirty_file |= pte_dirty(m, pte);
		zapped->rss[mm_counter(page)]++;
		page_remove_rmap(m, page);
	}
	if (vma->vm_flags & VM_LOCKED)
		munlock_vma_page(m, vma, page);
}

/* An entry that named a slot was taken out. */
static void zap_swap_pte(struct machine *m, const struct vm_area_struct *vma, pte_t pte)
{
	add_mm_counter(vma->vm_mm, MM_SWAPENTS, -1);
	free_swap_and_cache(m, pte_to_swp_entry(m, pte));
}

/* Which entries a walk takes: all, or only those of file pages (truncation without private copies). */
struct zap_filter {
	const struct inode *inode;	/* NULL: every page */
	bool even_cows;
};

static bool takes(const struct machine *m, const struct zap_filter *filter, const struct vm_area_struct *vma,
		  pte_t pte)
{
	const struct page *page;

	if (!filter || filter->even_cows)
		return true;
	page = vm_normal_page(m, vma, pte);
	return page && page_inode(m, page) == filter->inode;
}

static inline void clear_pte(struct machine *m, void *entries, unsigned int index)
{
	pte_put(m, entries, index, (pte_t){0});
	core_changed(m);
}

static inline void tell_cleared(struct machine *m, const struct vm_area_struct *vma, vaddr_t address, pte_t was)
{
	trace(m, set_pte, address, was.val, 0, vma->vm_mm->id);
}

struct zap_walk {
	struct unmap_gather *g;
	struct vm_area_struct *vma;
	const struct zap_filter *filter;	/* NULL: every page */
	bool drop_markers;			/* of guards, too: their VMA goes */
};

/* Whether most entries ask for no more than zap_run() does: nobody listens, no page is left out, none is locked. */
static bool is_plain(const struct zap_walk *walk)
{
	const struct machine *m = walk->g->tlb.m;

	return m->arch->pte_is_64 && !walk->filter && !trace_enabled(m) &&
	       !(walk->vma->vm_flags & (VM_PFNMAP | VM_LOCKED));
}

/* How many descriptors ahead one is fetched that will be wanted, if frames follow each other. */
#define ZAP_AHEAD 16

/*
 * A process's own pages mostly follow each other. Takes out those that a plain table's entries from address on begin
 * with: flush, change and counters are noted for all of them at once. Returns how many there were.
 */
static unsigned int zap_run(const struct zap_walk *walk, uint64_t *entries, vaddr_t address, vaddr_t end,
			    struct zapped *zapped)
{
	struct unmap_gather *g = walk->g;
	struct machine *m = g->tlb.m;
	const struct pte_bits bits = *pte_bits(m);
	const pfn_t zero_pfn = m->vm->zero_pfn;
	const unsigned int entries_left = (unsigned int)((end - address) >> PAGE_SHIFT);
	const unsigned int most = (unsigned int)min_u64(entries_left, (uint64_t)(g->end - g->next));
	struct page **gathered = g->next;
	struct mem_section *near = NULL;
	unsigned int n;

	for (n = 0; n < most && pte_present_by(&bits, (pte_t){entries[n]}); n++) {
		pfn_t pfn = pte_pfn_by(&bits, (pte_t){entries[n]});
		struct page *page = find_page_near(m, &near, pfn);

		if (pfn == zero_pfn || !page || !PageAnon(page))
			break;
		prefetchw(page + ZAP_AHEAD);
		entries[n] = 0;
		zapped->unmapped_anon += --page->_mapcount < 0;
		gathered[n] = page;
	}
	if (!n)
		return 0;
	zapped->rss[MM_ANONPAGES] += n;
	tlb_remove_tlb_entry(&g->tlb, address);
	tlb_remove_tlb_entry(&g->tlb, address + (n - 1) * PAGE_SIZE);
	core_changed(m);
	unmap_gather_took(g, n);
	return n;
}

/* Markers of guards stay unless their VMA goes. */
static void zap_nonpresent_pte(const struct zap_walk *walk, void *entries, unsigned int index, vaddr_t address,
			       pte_t pte)
{
	struct machine *m = walk->g->tlb.m;
	const bool guard = pte_guard(m, pte);

	if (guard && !walk->drop_markers)
		return;
	clear_pte(m, entries, index);
	tell_cleared(m, walk->vma, address, pte);
	if (!guard)
		zap_swap_pte(m, walk->vma, pte);
}

static void zap_table(const struct zap_walk *walk, void *entries, vaddr_t address, vaddr_t end)
{
	struct unmap_gather *g = walk->g;
	struct machine *m = g->tlb.m;
	struct vm_area_struct *vma = walk->vma;
	const struct zap_filter *filter = walk->filter;
	const bool plain = is_plain(walk);
	struct mem_section *near = NULL;
	struct zapped zapped = {0};

	pte_lock(m, vma->vm_mm, address);
	for (unsigned int index = pte_index(m, address); address < end; address += PAGE_SIZE, index++) {
		pte_t pte = pte_get(m, entries, index);
		struct page *page;
		unsigned int run;

		if (pte_none(pte) || (filter && !takes(m, filter, vma, pte)))
			continue;
		run = plain ? zap_run(walk, (uint64_t *)entries + index, address, end, &zapped) : 0;
		if (run) {
			index += run - 1;
			address += (run - 1) * PAGE_SIZE;
			continue;
		}
		if (!pte_present(m, pte)) {
			zap_nonpresent_pte(walk, entries, index, address, pte);
			continue;
		}
		clear_pte(m, entries, index);
		tell_cleared(m, vma, address, pte);
		tlb_remove_tlb_entry(&g->tlb, address);
		page = vm_normal_page_near(m, vma, &near, pte);
		if (!page)
			continue;
		zap_present_pte(m, vma, page, pte, &zapped);
		gather_page(g, page);
	}
	tell_zapped(m, vma->vm_mm, &zapped);
	/* whoever writes a file's pages must not miss one that some TLB still lets be written to */
	if (zapped.dirty_file)
		unmap_gather_flush(g);
}

/*
 * A child that ends before anybody looked at this table: its entries were never copied, no count was raised for them.
 * Not where somebody listens to what happens to each.
 */
static bool leave_shared_table(const struct zap_walk *walk, vaddr_t address, vaddr_t end)
{
	struct mm_struct *mm = walk->vma->vm_mm;
	struct machine *m = walk->g->tlb.m;
	unsigned int pages;

	if (!walk->g->tlb.fullmm || end - address < pmd_size(m) || trace_enabled(m))
		return false;
	if (!leaf_share_leave(m, find_leaf_table(m, mm, address), &pages))
		return false;
	mm->owed_pages -= pages;
	add_mm_counter(mm, MM_ANONPAGES, -(int64_t)pages);
	if (pages)
		tlb_remove_tlb_entry(&walk->g->tlb, address);
	gather_gap(walk->g, pages);
	return true;
}

static void zap_range(const struct zap_walk *walk, vaddr_t address, vaddr_t end)
{
	const struct mm_struct *mm = walk->vma->vm_mm;
	const struct machine *m = walk->g->tlb.m;

	/* where no table is, nothing was ever mapped, nor remembered */
	while ((address = next_pte_table(m, mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);

		if (!leave_shared_table(walk, address, stop))
			zap_table(walk, pte_offset(m, mm, address), address, stop);
		address = stop;
	}
}

void unmap_vma(struct unmap_gather *g, struct vm_area_struct *vma)
{
	zap_range(&(struct zap_walk){.g = g, .vma = vma, .drop_markers = true}, vma->vm_start, vma->vm_end);
}

/* One range by itself (zap_page_range_single). */
static void zap_single(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
		       const struct zap_filter *filter)
{
	struct unmap_gather g;

	if (m->rules->unmap_drains_lru)
		lru_add_drain(m);
	unmap_gather_begin(&g, m, vma->vm_mm, false);
	zap_range(&(struct zap_walk){.g = &g, .vma = vma, .filter = filter}, start, end);
	unmap_gather_finish(&g);
}

void zap_page_range(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	zap_single(m, vma, start, end, NULL);
}

void zap_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address)
{
	void *entries = pte_offset(m, vma->vm_mm, address);
	unsigned int index = pte_index(m, address);
	pte_t pte = entries ? pte_get(m, entries, index) : (pte_t){0};
	struct zapped zapped = {0};
	struct page *page;

	update_hiwater_rss(vma->vm_mm);
	if (pte_none(pte))
		return;
	pte_lock(m, vma->vm_mm, address);
	clear_pte(m, entries, index);
	tell_cleared(m, vma, address, pte);
	if (!pte_present(m, pte)) {
		zap_swap_pte(m, vma, pte);
		return;
	}
	page = vm_normal_page(m, vma, pte);
	if (page)
		zap_present_pte(m, vma, page, pte, &zapped);
	tell_zapped(m, vma->vm_mm, &zapped);
	tlb_flush_page(m, vma->vm_mm, address);
	if (page)
		free_page_and_swap_cache(m, page);
}

void unmap_mapping_range(struct machine *m, struct inode *inode, uint64_t first, uint64_t last, bool even_cows)
{
	struct zap_filter filter = {.inode = inode, .even_cows = even_cows};
	struct list_head *pos;

	list_for_each(pos, &inode->i_mmap) {
		struct vm_area_struct *vma = list_entry(pos, struct vm_area_struct, shared);
		uint64_t from = max_u64(first, vma->vm_pgoff);
		uint64_t to = min_u64(last, vma->vm_pgoff + vma_pages(vma) - 1);

		if (from > to)
			continue;
		update_hiwater_rss(vma->vm_mm);
		zap_single(m, vma, vma->vm_start + ((from - vma->vm_pgoff) << PAGE_SHIFT),
			   vma->vm_start + ((to + 1 - vma->vm_pgoff) << PAGE_SHIFT), &filter);
	}
}

static void zero_tail(struct machine *m, struct inode *inode, uint64_t end)
{
	if (offset_in_page(end))
		filemap_zero_tail(m, inode, end >> PAGE_SHIFT, (unsigned int)offset_in_page(end));
}

/* The cached pages beyond the end leave the cache; the one the end falls into is zeroed behind it. */
static void drop_cache_beyond(struct machine *m, struct inode *inode, uint64_t size)
{
	truncate_inode_pages_range(m, inode, page_align(size) >> PAGE_SHIFT, UINT64_MAX);
	zero_tail(m, inode, size);
}

int sys_truncate(struct machine *m, const char *name, uint64_t size)
{
	struct inode *inode = inode_find(m, name);
	uint64_t old;
	int err;

	if (!inode)
		return refuse(m, ENOENT, WHY_NO_SIMULATED);
	old = inode->i_size;
	err = inode_set_size(m, inode, size);
	if (err)
		return err;
	core_changed(m);
	if (size <= old) {
		unmap_mapping_range(m, inode, page_align(size) >> PAGE_SHIFT, UINT64_MAX >> PAGE_SHIFT, true);
		drop_cache_beyond(m, inode, size);
	} else if (m->rules->grow_zeroes_tail) {
		zero_tail(m, inode, old);
	}
	filemap_write_and_wait(m, inode, 0, UINT64_MAX);
	return 0;
}

int sys_evict(struct machine *m, const char *name)
{
	struct inode *inode = inode_find(m, name);

	if (!inode)
		return refuse(m, ENOENT, WHY_NO_FILE_KNOWN);
	filemap_write_and_wait(m, inode, 0, UINT64_MAX);
	if (invalidate_mapping_pages(m, inode, 0, UINT64_MAX))
		core_changed(m);
	return 0;
}
