/* SPDX-License-Identifier: MIT */
/*
 * fault.h - a fault, from the entry that caused it to what is done about it.
 *
 * The way to a page that is there already, the zero page or one that is written where it is, has no call in it, and an
 * access takes it by itself: do_short_fault(). All else goes to a function of its own, which gets plain figures and
 * starts with fault_at(): were the struct vm_fault handed on, every fault would have to build one in memory, and a
 * guard of its stack with it.
 */
#ifndef MMSH_FAULT_H
#define MMSH_FAULT_H

#include "rmap.h"
#include "swap.h"
#include "swap_state.h"
#include "vma.h"

/* All else: entries is what the walk found, NULL where there is no table. They return VM_FAULT_ bits. */

/* ---- memory.c ---- */

/** Anonymous memory, nothing there yet. */
unsigned int do_anonymous_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries,
			       bool write);
/** A mapping with operations of its own, nothing there yet. */
unsigned int do_fault(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write);
/** The entry allows it: young and dirty are set where the machine does not set them itself (ARM). */
unsigned int do_access_flags(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write);

/* ---- wp.c ---- */

/** The entry does not allow the write. page: what it maps; NULL: the zero page, or a frame of a pfn mapping. */
unsigned int do_wp_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries,
			struct page *page);

/* ---- swapin.c ---- */

/** The entry names a slot of swap. */
unsigned int do_swap_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write);

/* ---- parts ---- */

/** The fault that one of the above was called for: its entry is as the walk found it. */
static ALWAYS_INLINE struct vm_fault fault_at(const struct machine *m, struct vm_area_struct *vma, vaddr_t address,
					      void *entries, bool write)
{
	const unsigned int index = pte_index(m, address);

	return (struct vm_fault){
		.vma = vma, .address = address & PAGE_MASK, .real_address = address, .entries = entries, .index = index,
		.orig_pte = entries ? pte_get(m, entries, index) : (pte_t){0}, .write = write,
	};
}

/** Reports what kind of fault it is, with the page that the entry maps until now (NULL: none). */
static ALWAYS_INLINE void tell_fault(struct machine *m, const struct vm_fault *vmf, enum fault_kind kind,
				     const struct page *page)
{
	trace(m, handle_mm_fault, vmf->address, kind, vmf->orig_pte.val, page ? page_to_pfn(page) : 0,
	      page ? (uint64_t)page->_refcount : 0, vmf->vma->vm_mm->id);
}

/** Sets an entry, whose table is locked, and reports it; vmf has it as it is now. */
static ALWAYS_INLINE void set_pte_at(struct machine *m, struct vm_fault *vmf, pte_t pte)
{
	pte = pte_put(m, vmf->entries, vmf->index, pte);
	core_changed(m);
	trace(m, set_pte, vmf->address, vmf->orig_pte.val, pte.val, vmf->vma->vm_mm->id);
	vmf->orig_pte = pte;
}

/** The entry allows more than before: ARM flushes the old one, x86 has dropped it as it faulted. */
static ALWAYS_INLINE void ptep_set_access_flags(struct machine *m, struct vm_fault *vmf, pte_t pte)
{
	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	set_pte_at(m, vmf, pte);
	if (m->arch->config & CONFIG_X86)
		tlb_drop_page(m, vmf->vma->vm_mm, vmf->address);
	else
		tlb_flush_page(m, vmf->vma->vm_mm, vmf->address);
}

/** A new anonymous page is put behind the entry: rmap, LRU, counters (the part all makers share). */
static ALWAYS_INLINE void map_new_anon_page(struct machine *m, struct vm_fault *vmf, struct page *page)
{
	struct vm_area_struct *vma = vmf->vma;
	pte_t pte = pfn_pte(m, page_to_pfn(page), vma->vm_page_prot);

	pte_lock(m, vma->vm_mm, vmf->address);
	/* nobody may read the old frame once the new one is there (ptep_clear_flush) */
	if (pte_present(m, vmf->orig_pte))
		tlb_flush_page(m, vma->vm_mm, vmf->address);
	page_add_new_anon_rmap(m, page, vma, vmf->address);
	if (vma->vm_flags & VM_LOCKED)	/* lru_cache_add_inactive_or_unevictable */
		mlock_new_page(m, page);
	else
		lru_add(m, page);
	set_pte_at(m, vmf, vma->vm_flags & VM_WRITE ? pte_mkwritten(m, pte, true) : pte_mkyoung(m, pte));
}

/** Nobody has written there yet: the zero page. */
static ALWAYS_INLINE void map_zero_page(struct machine *m, struct vm_fault *vmf)
{
	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	set_pte_at(m, vmf, (pte_t){m->vm->zero_pte.val | vmf->vma->vm_page_prot.val});
}

/* ---- write faults on present, write-protected entries: see wp.c ---- */

/** The entry becomes writable. */
static ALWAYS_INLINE void wp_page_reuse(struct machine *m, struct vm_fault *vmf)
{
	ptep_set_access_flags(m, vmf, pte_mkwritten(m, vmf->orig_pte, vmf->vma->vm_flags & VM_WRITE));
	count_vm_event(m, PGREUSE);
}

/* An anonymous page is written that is this process's alone. False: others have it, too, if only the swap cache. */
static ALWAYS_INLINE bool wp_reuse_anon(struct machine *m, struct vm_fault *vmf, struct page *page)
{
	if (page_test(page, PG_anon_exclusive)) {
		tell_fault(m, vmf, FAULT_REUSE, page);
	} else {
		if (page->_refcount > 1)
			return false;
		tell_fault(m, vmf, FAULT_REUSE_LAST, page);
		page_move_anon_rmap(page, vmf->vma);
	}
	wp_page_reuse(m, vmf);
	return true;
}

/* ---- the fault ---- */

/** An access that may become a fault. The walk to its entry comes next, then the VMA; the rest is for do_fault(). */
static ALWAYS_INLINE void start_fault(const struct machine *m, struct vm_fault *vmf, vaddr_t address, bool write)
{
	vmf->address = address & PAGE_MASK;
	vmf->real_address = address;
	vmf->write = write;
	vmf->entries = NULL;
	vmf->index = pte_index(m, address);
}

/** Goes to the entry, once more perhaps: a table that was found stays where it is for as long as its process runs. */
static ALWAYS_INLINE void walk_to_entry(const struct machine *m, const struct mm_struct *mm, struct vm_fault *vmf)
{
	if (!vmf->entries)
		vmf->entries = pte_offset(m, mm, vmf->real_address);
	vmf->orig_pte = vmf->entries ? pte_get(m, vmf->entries, vmf->index) : (pte_t){0};
}

/** A page is there, and its entry does not allow the write. */
static ALWAYS_INLINE bool wp_fault(const struct machine *m, const struct vm_fault *vmf)
{
	return vmf->write && pte_present(m, vmf->orig_pte) && !pte_write(m, vmf->orig_pte);
}

/**
 * What takes no call, of the faults that handle_mm_fault() knows. False: it is another one, and nothing has changed.
 */
static ALWAYS_INLINE bool do_short_fault(struct machine *m, struct vm_fault *vmf)
{
	const struct vm_area_struct *vma = vmf->vma;
	struct page *page;

	if (pte_none(vmf->orig_pte)) {
		if (!vma_is_anonymous(vma) || vmf->write || !vmf->entries || vma->vm_flags & VM_SHARED)
			return false;
		tell_fault(m, vmf, FAULT_ZERO_PAGE, NULL);
		map_zero_page(m, vmf);
		return true;
	}
	if (!wp_fault(m, vmf) || vma->vm_flags & (VM_SHARED | VM_MAYSHARE))
		return false;
	page = vm_normal_page(m, vma, vmf->orig_pte);
	return page && PageAnon(page) && wp_reuse_anon(m, vmf, page);
}

/** Handles the fault that vmf describes, after a walk to its entry: VM_FAULT_ bits. */
static ALWAYS_INLINE unsigned int handle_mm_fault(struct machine *m, struct vm_fault *vmf)
{
	struct vm_area_struct *vma = vmf->vma;

	count_vm_event(m, PGFAULT);
	core_changed(m);
	if (do_short_fault(m, vmf))
		return 0;
	if (pte_none(vmf->orig_pte)) {
		if (!vma_is_anonymous(vma))
			return do_fault(m, vma, vmf->real_address, vmf->entries, vmf->write);
		return do_anonymous_page(m, vma, vmf->real_address, vmf->entries, vmf->write);
	}
	if (!pte_present(m, vmf->orig_pte))
		return do_swap_page(m, vma, vmf->real_address, vmf->entries, vmf->write);
	if (wp_fault(m, vmf))
		return do_wp_page(m, vma, vmf->real_address, vmf->entries, vm_normal_page(m, vma, vmf->orig_pte));
	return do_access_flags(m, vma, vmf->real_address, vmf->entries, vmf->write);
}

#endif
