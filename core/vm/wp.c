// SPDX-License-Identifier: MIT
/*
 * wp.c - write faults on present, write-protected entries (do_wp_page): copy on write.
 *
 *	shared mapping               the file hears of it (page_mkwrite), the page becomes dirty and the entry writable
 *	anonymous, exclusive         nobody else can have it: writable again, no copy
 *	anonymous, last reference    the other owners are gone: it moves to this VMA's anon_vma and is reused
 *	otherwise                    a copy takes its place; the zero page gives a fresh zero page
 *
 * Which case it is follows 6.1: PageAnonExclusive and the reference count decide, not the map count. Reuse
 * is in fault.h: mostly it is clear at a glance that a page can be reused, and do_wp_page() is not called for it.
 */
#include "content.h"
#include "fault.h"
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "swap.h"

/*
 * The frame for a copy. Reclaim may run for it, so the old page is held, and if its entry was taken away meanwhile
 * there is nothing to copy: VM_FAULT_NOPAGE, the access looks again.
 */
static unsigned int alloc_copy(struct machine *m, struct vm_fault *vmf, struct page *old, struct page **ret)
{
	gfp_t gfp = GFP_HIGHUSER_MOVABLE | __GFP_COMP | (old ? 0 : __GFP_ZERO);
	unsigned int result = 0;

	if (old)
		get_page(old);
	if (anon_vma_prepare(m, vmf->vma) || alloc_page(m, gfp, ret)) {
		result = VM_FAULT_OOM;
	} else if (pte_get(m, vmf->entries, vmf->index).val != vmf->orig_pte.val) {
		put_page(m, *ret);
		result = VM_FAULT_NOPAGE;
	}
	if (old)
		put_page_lru(m, old);
	return result;
}

/* A copy of the page takes its place; NULL: the zero page. */
static unsigned int wp_page_copy(struct machine *m, struct vm_fault *vmf, struct page *old)
{
	struct mm_struct *mm = vmf->vma->vm_mm;
	struct page *page;
	unsigned int ret;

	tell_fault(m, vmf, !old ? FAULT_COW_ZERO : PageAnon(old) ? FAULT_COW : FAULT_COW_FILE, old);
	ret = alloc_copy(m, vmf, old, &page);
	if (ret)
		return ret & ~VM_FAULT_NOPAGE;
	if (old)
		page_copy_content(m, page, old);
	if (!old || !PageAnon(old)) {
		if (old)
			add_mm_counter(mm, mm_counter(old), -1);
		add_mm_counter(mm, MM_ANONPAGES, 1);
	}
	map_new_anon_page(m, vmf, page);
	if (old) {
		page_remove_rmap(m, old);
		if (vmf->vma->vm_flags & VM_LOCKED)
			munlock_vma_page(m, vmf->vma, old);
		free_page_and_swap_cache(m, old);
	}
	return 0;
}

/* A shared mapping is written. page: NULL for pfn mappings. */
static unsigned int wp_page_shared(struct machine *m, struct vm_fault *vmf, struct page *page)
{
	if (!page)
		return VM_FAULT_SIGBUS;
	tell_fault(m, vmf, FAULT_MKWRITE, page);
	wp_page_reuse(m, vmf);
	set_page_dirty(m, page);
	return 0;
}

/* The same as wp_reuse_anon(), but the swap cache's reference goes when it can; those of entries stay. */
static bool wp_reuse_cached(struct machine *m, struct vm_fault *vmf, struct page *page)
{
	if (wp_reuse_anon(m, vmf, page))
		return true;
	if (!page_test(page, PG_swapcache) || page->_refcount > 2)
		return false;
	try_to_free_swap(m, page);
	return wp_reuse_anon(m, vmf, page);
}

unsigned int do_wp_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries,
			struct page *page)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, true);

	if (vma->vm_flags & (VM_SHARED | VM_MAYSHARE))
		return wp_page_shared(m, &vmf, page);
	if (page && PageAnon(page) && wp_reuse_cached(m, &vmf, page))
		return 0;
	return wp_page_copy(m, &vmf, page);
}
