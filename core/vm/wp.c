// SPDX-License-Identifier: MIT
/*
 * wp.c - write faults on present, write-protected entries (do_wp_page): copy on write.
 *
 *	shared mapping               the file hears of it (page_mkwrite), the page becomes dirty and the entry writable
 *	anonymous, exclusive         nobody else can have it: writable again, no copy
 *	anonymous, last reference    the other owners are gone: it moves to this VMA's anon_vma and is reused
 *	otherwise                    a copy takes its place; the zero page gives a fresh zero page
 *
 * Which case it is follows 6.1: PageAnonExclusive and the reference count decide, not the map count. do_wp_page()
 * itself, and the reuse, are in fault.h.
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

unsigned int wp_page_copy(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, struct page *old)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, true);
	struct page *page;
	unsigned int ret;

	tell_fault(m, &vmf, !old ? FAULT_COW_ZERO : PageAnon(old) ? FAULT_COW : FAULT_COW_FILE, old);
	ret = alloc_copy(m, &vmf, old, &page);
	if (ret)
		return ret & ~VM_FAULT_NOPAGE;
	if (old)
		page_copy_content(m, page, old);
	if (!old || !PageAnon(old)) {
		if (old)
			add_mm_counter(vma->vm_mm, mm_counter(old), -1);
		add_mm_counter(vma->vm_mm, MM_ANONPAGES, 1);
	}
	map_new_anon_page(m, &vmf, page);
	if (old) {
		page_remove_rmap(m, old);
		free_page_and_swap_cache(m, old);
	}
	return 0;
}

unsigned int wp_page_shared(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries,
			    struct page *page)
{
	const struct vm_fault vmf = fault_at(m, vma, address, entries, true);

	if (!page)
		return VM_FAULT_SIGBUS;
	tell_fault(m, &vmf, FAULT_MKWRITE, page);
	wp_page_reuse(m, &vmf);
	set_page_dirty(m, page);
	return 0;
}
