// SPDX-License-Identifier: MIT
/*
 * guard.c - guard regions (mm/madvise.c: madvise_guard_install, madvise_guard_remove). A page that a program never
 * wants to touch, below a thread's stack for example, used to take a PROT_NONE mapping, and so a VMA of its own. A
 * guard takes an entry: a marker where a swap entry would stand, with the type that no area has.
 *
 *	an access	SIGSEGV (SEGV_MAPERR), as if nothing were mapped
 *	fork		the child has it, too: entries of such a VMA are copied whatever it maps
 *	mremap		moves it along
 *	dontneed, free, truncation	leave it; munmap and exit take it
 *
 * The VMA is marked for good (VM_MAYBE_GUARD), though no guard may be left. It gets an anon_vma if it is anonymous, so
 * that it merges as one that was written to.
 *
 *	pte-guard	a guard lies in a VMA that is marked to have some
 *
 * Guards are tried first; when a page is in the way, the whole range loses its pages, and guards are tried again. Out
 * of memory on the way, what was done stays, as in Linux: guards of the tables before, tables made, pages that were
 * lost.
 */
#include "guard.h"

#include "pgtable.h"
#include "rmap.h"
#include "vma.h"

static bool may_have_guards(const struct vm_area_struct *vma, bool locked)
{
	return !(vma->vm_flags & (VM_SPECIAL | (locked ? 0 : VM_LOCKED)));
}

static void set_marker(struct machine *m, const struct vm_area_struct *vma, void *entries, vaddr_t address, pte_t new)
{
	pte_t old = pte_get(m, entries, pte_index(m, address));

	if (old.val == new.val)
		return;
	pte_put(m, entries, pte_index(m, address), new);
	trace(m, set_pte, address, old.val, new.val, vma->vm_mm->id);
}

/* 0 when all entries of a table in [address, end) are guards now, 1 when one of a page is in the way. */
static int install_markers(struct machine *m, const struct vm_area_struct *vma, void *entries, vaddr_t address,
			   vaddr_t end)
{
	const pte_t marker = swp_entry_pte(m, SWP_PTE_MARKER, PTE_MARKER_GUARD);

	pte_lock(m, vma->vm_mm, address);
	for (; address < end; address += PAGE_SIZE) {
		pte_t old = pte_get(m, entries, pte_index(m, address));

		if (!pte_none(old) && !pte_guard(m, old))
			return 1;
		set_marker(m, vma, entries, address, marker);
	}
	return 0;
}

/* The same for a range of any length, tables made on the way; or an errno. */
static int guard_range(struct machine *m, const struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	for (vaddr_t address = start, stop; address < end; address = stop) {
		void *entries;

		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		entries = pte_alloc(m, vma->vm_mm, address);
		if (!entries)
			return refuse_oom(m, ENOMEM);
		stop = pmd_addr_end(m, address, end);
		if (install_markers(m, vma, entries, address, stop))
			return 1;
	}
	return 0;
}

int advise_guard_install(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	int err;

	if (!may_have_guards(vma, false))
		return refuse_locked_or_special(m, vma);
	if (vma_is_anonymous(vma) && anon_vma_prepare(m, vma))
		return refuse_oom(m, ENOMEM);
	core_changed(m);
	vma_change_flags(m, vma, vma->vm_flags | VM_MAYBE_GUARD, BY_GUARD_INSTALL);
	err = guard_range(m, vma, start, end);
	if (err <= 0)
		return err;
	update_hiwater_rss(vma->vm_mm);
	zap_page_range(m, vma, start, end);
	return guard_range(m, vma, start, end);
}

static void remove_markers(struct machine *m, const struct vm_area_struct *vma, vaddr_t address, vaddr_t end)
{
	void *entries = pte_offset(m, vma->vm_mm, address);

	pte_lock(m, vma->vm_mm, address);
	for (; address < end; address += PAGE_SIZE)
		if (pte_guard(m, pte_get(m, entries, pte_index(m, address))))
			set_marker(m, vma, entries, address, (pte_t){0});
}

int advise_guard_remove(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	vaddr_t address = start;

	if (!may_have_guards(vma, true))
		return refuse(m, EINVAL, WHY_FLAG_FORBIDS, vma->vm_start);
	core_changed(m);
	for (; (address = next_pte_table(m, vma->vm_mm, address, end)) < end; address = pmd_addr_end(m, address, end)) {
		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		remove_markers(m, vma, address, pmd_addr_end(m, address, end));
	}
	return 0;
}
