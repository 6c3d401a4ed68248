// SPDX-License-Identifier: MIT
/*
 * madvise.c - advice about a range (mm/madvise.c). Holes are passed over: what is mapped gets the advice, and the call
 * then ends with ENOMEM. Advice that only changes flags goes the way of mprotect: merge, or split and set.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pageout.h"
#include "pgtable.h"
#include "shmem.h"
#include "swap.h"
#include "swap_state.h"
#include "tlb.h"
#include "vma.h"

/* madvise_behavior_valid(): what the kernel was built with. */
static bool advice_known(const struct machine *m, unsigned int advice)
{
	switch (advice) {
	case MADV_NORMAL: case MADV_RANDOM: case MADV_SEQUENTIAL: case MADV_WILLNEED: case MADV_DONTNEED:
	case MADV_DONTNEED_LOCKED: case MADV_FREE: case MADV_REMOVE: case MADV_DONTFORK: case MADV_DOFORK:
	case MADV_MERGEABLE: case MADV_UNMERGEABLE: case MADV_DONTDUMP: case MADV_DODUMP: case MADV_WIPEONFORK:
	case MADV_KEEPONFORK: case MADV_COLD: case MADV_PAGEOUT: case MADV_POPULATE_READ: case MADV_POPULATE_WRITE:
		return true;
	case MADV_HUGEPAGE: case MADV_NOHUGEPAGE: case MADV_COLLAPSE:
		return m->arch->config & CONFIG_THP;
	default:
		return false;
	}
}

static int update_flags(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct **prev, vaddr_t start,
			vaddr_t end, uint64_t flags)
{
	int err = flags == vma->vm_flags ? 0 : vma_modify_flags(m, &vma, *prev, start, end, flags);

	*prev = vma;
	return err;
}

/* Advice that sets or clears flags of the VMA. */
static int advise_flags(struct machine *m, struct vm_area_struct *vma, struct vm_area_struct **prev, vaddr_t start,
			vaddr_t end, unsigned int advice)
{
	uint64_t flags = vma->vm_flags, read = VM_SEQ_READ | VM_RAND_READ;

	switch (advice) {
	case MADV_NORMAL:
		flags &= ~read;
		break;
	case MADV_SEQUENTIAL:
		flags = (flags & ~read) | VM_SEQ_READ;
		break;
	case MADV_RANDOM:
		flags = (flags & ~read) | VM_RAND_READ;
		break;
	case MADV_DONTFORK:
		flags |= VM_DONTCOPY;
		break;
	case MADV_DOFORK:
		if (flags & VM_IO)
			return refuse(m, EINVAL, WHY_SPECIAL_MAPPING, vma->vm_start);
		flags &= ~(uint64_t)VM_DONTCOPY;
		break;
	case MADV_WIPEONFORK:
		if (vma->vm_file || (flags & VM_SHARED))
			return refuse(m, EINVAL, WHY_BAD_FLAGS);
		flags |= VM_WIPEONFORK;
		break;
	case MADV_KEEPONFORK:
		flags &= ~(uint64_t)VM_WIPEONFORK;
		break;
	case MADV_DONTDUMP:
		flags |= VM_DONTDUMP;
		break;
	case MADV_DODUMP:
		if (flags & VM_SPECIAL)
			return refuse(m, EINVAL, WHY_SPECIAL_MAPPING, vma->vm_start);
		flags &= ~(uint64_t)VM_DONTDUMP;
		break;
	case MADV_HUGEPAGE:
		flags = (flags & ~(uint64_t)VM_NOHUGEPAGE) | VM_HUGEPAGE;
		break;
	case MADV_NOHUGEPAGE:
		flags = (flags & ~(uint64_t)VM_HUGEPAGE) | VM_NOHUGEPAGE;
		break;
	case MADV_MERGEABLE:
		if (!(flags & (VM_MERGEABLE | VM_SHARED | VM_MAYSHARE | VM_PFNMAP | VM_IO | VM_DONTEXPAND)))
			flags |= VM_MERGEABLE;
		break;
	default:
		flags &= ~(uint64_t)VM_MERGEABLE;
		break;
	}
	return update_flags(m, vma, prev, start, end, flags);
}

static int advise_dontneed(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
			   unsigned int advice)
{
	uint64_t forbidden = VM_PFNMAP | (advice == MADV_DONTNEED_LOCKED ? 0 : VM_LOCKED);

	if (vma->vm_flags & forbidden)
		return refuse(m, EINVAL, vma->vm_flags & VM_LOCKED ? WHY_LOCKED : WHY_SPECIAL_MAPPING, vma->vm_start);
	update_hiwater_rss(vma->vm_mm);
	zap_page_range(m, vma, start, end);
	return 0;
}

/* A page that is in swap only is not wanted any more. */
static void lazyfree_swapped(struct machine *m, struct vm_area_struct *vma, void *entries, vaddr_t address)
{
	unsigned int index = pte_index(m, address);
	pte_t pte = pte_get(m, entries, index);

	pte_put(m, entries, index, (pte_t){0});
	trace(m, set_pte, address, pte.val, 0, vma->vm_mm->id);
	add_mm_counter(vma->vm_mm, MM_SWAPENTS, -1);
	free_swap_and_cache(m, pte_to_swp_entry(m, pte));
}

/* A page of the swap cache is nobody else's if it can be taken out of there; else it is left alone. */
static bool may_lazyfree(struct machine *m, struct page *page)
{
	if (!PageAnon(page) || page_mapcount(page) != 1)
		return false;
	if (!page_test(page, PG_swapcache) && !page_test(page, PG_dirty))
		return true;
	if (page_test(page, PG_swapcache) && !try_to_free_swap(m, page))
		return false;
	page_clear(page, PG_dirty);
	return true;
}

/* MADV_FREE: entries old and clean, pages off the anonymous lists; reclaim may take them as they are. */
static void lazyfree_entry(struct machine *m, struct vm_area_struct *vma, void *entries, vaddr_t address)
{
	unsigned int index = pte_index(m, address);
	pte_t pte = pte_get(m, entries, index), new;
	struct page *page = vm_normal_page(m, vma, pte);

	if (pte_swap(m, pte))
		lazyfree_swapped(m, vma, entries, address);
	if (!page || !may_lazyfree(m, page))
		return;
	new = pte_mkclean(m, pte_mkold(m, pte));
	if (new.val != pte.val) {
		pte_put(m, entries, index, new);
		trace(m, set_pte, address, pte.val, new.val, vma->vm_mm->id);
	}
	if (!page_test(page, PG_swapbacked) || !page_test(page, PG_lru) || page_test(page, PG_unevictable))
		return;
	lru_del(m, page);
	page_clear(page, PG_swapbacked);
	page_clear(page, PG_active);
	page_clear(page, PG_referenced);
	lru_add(m, page);
	count_vm_event(m, PGLAZYFREE);
}

static int advise_free(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	vaddr_t address = start;

	if (vma->vm_flags & (VM_LOCKED | VM_PFNMAP))
		return refuse(m, EINVAL, WHY_LOCKED, vma->vm_start);
	if (!vma_is_anonymous(vma))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	core_changed(m);
	while ((address = next_pte_table(m, vma->vm_mm, address, end)) < end) {
		vaddr_t stop = min_u64(end, round_down(address, pmd_size(m)) + pmd_size(m));
		void *entries = pte_offset(m, vma->vm_mm, address);

		for (; address < stop; address += PAGE_SIZE)
			lazyfree_entry(m, vma, entries, address);
	}
	tlb_flush_range(m, vma->vm_mm, start, end);
	return 0;
}

/* MADV_REMOVE punches a hole into the file behind a shared mapping (shmem and our own files can). */
static int advise_remove(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	struct inode *inode = vma->vm_file ? vma->vm_file->f_inode : NULL;
	uint64_t first = vma_page_index(vma, start), last = vma_page_index(vma, end) - 1, index = first;
	uint32_t pgx;

	if (vma->vm_flags & VM_LOCKED)
		return refuse(m, EINVAL, WHY_LOCKED, vma->vm_start);
	if (!inode)
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if ((vma->vm_flags & (VM_SHARED | VM_WRITE)) != (VM_SHARED | VM_WRITE))
		return refuse(m, EACCES, WHY_NOT_ALLOWED);
	unmap_mapping_range(m, inode, first, last, false);
	while ((pgx = xa_find(&inode->i_pages, &index, last)))
		delete_from_page_cache(m, inode, pgx_page(m, pgx));
	shmem_free_swap(m, inode, first, last);
	for (index = first; inode->kind == INODE_SIM && index <= last; index++)
		inode_write_content(m, inode, index, CONTENT_ZERO);
	core_changed(m);
	return 0;
}

static int advise_populate(struct machine *m, struct task_struct *task, const struct vm_area_struct *vma,
			   vaddr_t start, vaddr_t end, bool write)
{
	vaddr_t address;

	for (address = start; address < end; address += PAGE_SIZE) {
		struct page *page;

		if ((vma->vm_flags & (VM_IO | VM_PFNMAP)) || !(vma->vm_flags & (write ? VM_WRITE : VM_READ)))
			return refuse(m, EINVAL, WHY_NOT_ALLOWED);
		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		switch (fault_in_user(m, task, task->mm, address, write, &page)) {
		case ACCESS_OK:
			break;
		case ACCESS_OOM:
			return refuse(m, ENOMEM, WHY_NO_FRAME, 0);
		default:
			return refuse(m, EFAULT, WHY_NOT_ALLOWED);
		}
	}
	return 0;
}

static int madvise_vma(struct machine *m, struct task_struct *task, struct vm_area_struct *vma,
		       struct vm_area_struct **prev, vaddr_t start, vaddr_t end, unsigned int advice)
{
	int err;

	switch (advice) {
	case MADV_DONTNEED:
	case MADV_DONTNEED_LOCKED:
		*prev = vma;
		return advise_dontneed(m, vma, start, end, advice);
	case MADV_FREE:
		*prev = vma;
		return advise_free(m, vma, start, end);
	case MADV_REMOVE:
		*prev = vma;
		return advise_remove(m, vma, start, end);
	case MADV_WILLNEED:
		*prev = vma;
		advise_willneed(m, vma, start, end);
		return 0;
	case MADV_COLLAPSE:
		*prev = vma;
		return 0;
	case MADV_COLD:
	case MADV_PAGEOUT:
		*prev = vma;
		return advise_cold_or_pageout(m, task, vma, start, end, advice == MADV_PAGEOUT);
	case MADV_POPULATE_READ:
	case MADV_POPULATE_WRITE:
		*prev = vma;
		return advise_populate(m, task, vma, start, end, advice == MADV_POPULATE_WRITE);
	default:
		err = advise_flags(m, vma, prev, start, end, advice);
		return err == -ENOMEM ? refuse(m, EAGAIN, m->ctx.why.why, m->ctx.why.arg[0], m->ctx.why.arg[1]) : err;
	}
}

static bool is_populate(unsigned int advice)
{
	return advice == MADV_POPULATE_READ || advice == MADV_POPULATE_WRITE;
}

/* Goes over the mapped parts of [start, end) (madvise_walk_vmas; populate stops at a hole). */
static int madvise_walk(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end, unsigned int advice)
{
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *vma = find_vma_intersection(mm, start, UINT64_MAX), *prev;
	int unmapped = 0, err;

	prev = vma && start > vma->vm_start ? vma : vma ? vma->vm_prev : NULL;
	for (;;) {
		vaddr_t stop;

		if (!vma)
			return refuse(m, ENOMEM, WHY_HOLE, start);
		if (start < vma->vm_start) {
			unmapped = refuse(m, ENOMEM, WHY_HOLE, start);
			start = vma->vm_start;
			if (start >= end || (is_populate(advice) && !m->rules->populate_skips_holes))
				return unmapped;
		}
		stop = min_u64(vma->vm_end, end);
		err = madvise_vma(m, task, vma, &prev, start, stop, advice);
		if (err)
			return err;
		start = max_u64(stop, prev->vm_end);
		if (start >= end)
			return unmapped;
		vma = prev->vm_next;
	}
}

int sys_madvise(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int advice)
{
	uint64_t mask = m->arch->bits == 32 ? UINT32_MAX : UINT64_MAX, whole = page_align(len) & mask;
	vaddr_t end = (addr + whole) & mask;

	if (!advice_known(m, advice))
		return refuse(m, EINVAL, WHY_BAD_ADVICE, advice);
	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if ((len && !whole) || end < addr)
		return refuse(m, EINVAL, WHY_LENGTH_WRAPS, len);
	if (end == addr)
		return 0;
	trace(m, mmap_lock_acquire_returned, task->pid,
	      advice != MADV_DONTNEED && advice != MADV_FREE && !is_populate(advice));
	return madvise_walk(m, task, addr, end, advice);
}
