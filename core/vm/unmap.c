// SPDX-License-Identifier: MIT
/*
 * unmap.c - pages that reclaim wants: were they used, and out of all page tables with them (mm/rmap.c)
 *
 *	page_referenced   rmap walk: young entries are counted and made old
 *	try_to_unmap      rmap walk: every entry of an anonymous page becomes the name of its slot, which counts it;
 *	                  one of a file page becomes empty. Dirty entries make the page dirty.
 *
 * A page of MADV_FREE that nobody wrote to since is simply gone: its next reader finds zeros. Locked pages stay.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "swap.h"
#include "swap_state.h"
#include "swapfile.h"
#include "swapops.h"
#include "tlb.h"
#include "vma.h"

struct rmap_visit {
	struct machine *m;
	struct page *page;
	pfn_t pfn;
	struct page_use use;
	bool failed;
};

/* The entry of the page in vma, if it maps it there (page_vma_mapped_walk). */
static void *entry_of(const struct rmap_visit *v, const struct vm_area_struct *vma, vaddr_t address,
		      unsigned int *index)
{
	void *entries = pte_offset(v->m, vma->vm_mm, address);
	pte_t pte;

	if (!entries)
		return NULL;
	*index = pte_index(v->m, address);
	pte = pte_get(v->m, entries, *index);
	if (!pte_present(v->m, pte) || pte_pfn(v->m, pte) != v->pfn)
		return NULL;
	pte_lock(v->m, vma->vm_mm, address);
	return entries;
}

/* x86 does without a flush: the bit may come late (ptep_clear_flush_young). */
static void clear_young(struct machine *m, const struct mm_struct *mm, vaddr_t address, void *entries)
{
	unsigned int index = pte_index(m, address);
	pte_t pte = pte_get(m, entries, index), old = pte_put(m, entries, index, pte_mkold(m, pte));

	trace(m, set_pte, address, pte.val, old.val, mm->id);
	if (!(m->arch->config & CONFIG_X86))
		tlb_flush_page(m, mm, address);
}

static bool reference_one(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct rmap_visit *v = data;
	unsigned int index;
	void *entries = entry_of(v, vma, address, &index);
	pte_t pte;

	if (!entries)
		return false;
	if (vma->vm_flags & VM_LOCKED) {
		v->use.vm_flags |= VM_LOCKED;
		mlock_page(v->m, v->page);
		return true;
	}
	pte = pte_get(v->m, entries, index);
	if (pte_young(v->m, pte)) {
		clear_young(v->m, vma->vm_mm, address, entries);
		if (!(vma->vm_flags & VM_SEQ_READ))
			v->use.referenced++;
		v->use.vm_flags |= vma->vm_flags;
	}
	return false;
}

struct page_use page_referenced(struct machine *m, struct page *page)
{
	struct rmap_visit v = {.m = m, .page = page, .pfn = page_to_pfn(page)};

	if (page_mapped(page))
		rmap_walk(m, page, reference_one, &v);
	return v.use;
}

/* What stands in the entry afterwards, and the counters. False: the page must stay here. */
static bool replace_anon(struct rmap_visit *v, struct mm_struct *mm, pte_t pte, pte_t *new)
{
	struct machine *m = v->m;
	struct page *page = v->page;
	swp_entry_t entry = page_swap_entry(page);

	if (!page_test(page, PG_swapbacked)) {	/* MADV_FREE */
		if (page_test(page, PG_dirty) || page->_refcount != 1 + page_mapcount(page)) {
			page_set(page, PG_swapbacked);
			return false;
		}
		add_mm_counter(mm, MM_ANONPAGES, -1);
		*new = (pte_t){0};
		return true;
	}
	if (!page_test(page, PG_swapcache) || !swap_duplicate(m, entry))
		return false;
	if (list_empty(&mm->mmlist))
		list_add(&mm->mmlist, &m->vm->init_mm.mmlist);
	add_mm_counter(mm, MM_ANONPAGES, -1);
	add_mm_counter(mm, MM_SWAPENTS, 1);
	*new = pte_swp_mkexclusive(m, swp_entry_to_pte(m, entry), page_test(page, PG_anon_exclusive));
	if (pte_bits(m)->soft_dirty && pte_has(m, pte, pte_bits(m)->soft_dirty))
		new->val |= pte_bits(m)->swap_soft_dirty;
	return true;
}

static bool unmap_one(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct rmap_visit *v = data;
	struct machine *m = v->m;
	pte_t pte, new = {0};
	unsigned int index;
	void *entries = entry_of(v, vma, address, &index);

	if (!entries)
		return false;
	if (vma->vm_flags & VM_LOCKED) {
		mlock_page(m, v->page);
		v->failed = true;
		return true;
	}
	pte = pte_get(m, entries, index);
	update_hiwater_rss(vma->vm_mm);
	if (pte_dirty(m, pte))
		set_page_dirty(m, v->page);
	if (!PageAnon(v->page)) {
		add_mm_counter(vma->vm_mm, mm_counter(v->page), -1);
	} else if (!replace_anon(v, vma->vm_mm, pte, &new)) {
		v->failed = true;
		return true;
	}
	pte_put(m, entries, index, new);
	trace(m, set_pte, address, pte.val, new.val, vma->vm_mm->id);
	tlb_flush_page(m, vma->vm_mm, address);
	core_changed(m);
	page_remove_rmap(m, v->page);
	put_page(m, v->page);	/* not the last: the reclaimer holds it */
	return false;
}

bool try_to_unmap(struct machine *m, struct page *page)
{
	struct rmap_visit v = {.m = m, .page = page, .pfn = page_to_pfn(page)};

	rmap_walk(m, page, unmap_one, &v);
	if (page_mapped(page))
		return false;
	page_clear(page, PG_anon_exclusive);
	return true;
}
