// SPDX-License-Identifier: MIT
/*
 * madvise.c - advice about a range (mm/madvise.c). Holes are passed over: what is mapped gets the advice, and the call
 * then ends with ENOMEM. Advice that only changes flags goes the way of mprotect: merge, or split and set.
 *
 * Differs from Linux: no frame is ever poisoned or taken offline. A kernel without CONFIG_MEMORY_FAILURE says EINVAL to
 * the advice that asks for it, and so does every machine here; with it root gets his will, and others EPERM.
 */
#include "filemap.h"
#include "guard.h"
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
	case MADV_GUARD_INSTALL: case MADV_GUARD_REMOVE:
		return m->rules->guard_regions;
	default:
		return false;
	}
}

/* Advice that changes flags of the VMA, and nothing else. */
static const struct flag_advice {
	unsigned int advice;
	uint64_t clear, set;
} flag_advice[] = {
	{MADV_NORMAL, VM_SEQ_READ | VM_RAND_READ, 0},
	{MADV_SEQUENTIAL, VM_RAND_READ, VM_SEQ_READ},
	{MADV_RANDOM, VM_SEQ_READ, VM_RAND_READ},
	{MADV_DONTFORK, 0, VM_DONTCOPY},
	{MADV_DOFORK, VM_DONTCOPY, 0},
	{MADV_WIPEONFORK, 0, VM_WIPEONFORK},
	{MADV_KEEPONFORK, VM_WIPEONFORK, 0},
	{MADV_DONTDUMP, 0, VM_DONTDUMP},
	{MADV_DODUMP, VM_DONTDUMP, 0},
	{MADV_HUGEPAGE, VM_NOHUGEPAGE, VM_HUGEPAGE},
	{MADV_NOHUGEPAGE, VM_HUGEPAGE, VM_NOHUGEPAGE},
	{MADV_MERGEABLE, 0, VM_MERGEABLE},
	{MADV_UNMERGEABLE, VM_MERGEABLE, 0},
};

/* What the flags become. Pages that cannot be merged stay as they are, without an error. */
static uint64_t advised_flags(uint64_t flags, unsigned int advice)
{
	const struct flag_advice *row = flag_advice;

	while (row->advice != advice)
		row++;
	if (advice == MADV_MERGEABLE &&
	    flags & (VM_MERGEABLE | VM_SHARED | VM_MAYSHARE | VM_PFNMAP | VM_IO | VM_DONTEXPAND))
		return flags;
	return (flags & ~row->clear) | row->set;
}

static int advise_flags(struct machine *m, struct vma_part *part, unsigned int advice)
{
	const struct vm_area_struct *vma = part->vma;
	uint64_t flags = vma->vm_flags, advised = advised_flags(flags, advice);
	int err;

	if ((advice == MADV_DOFORK && flags & VM_IO) || (advice == MADV_DODUMP && flags & VM_SPECIAL))
		return refuse(m, EINVAL, WHY_FLAG_FORBIDS, vma->vm_start);
	if (advice == MADV_WIPEONFORK && (vma->vm_file || (flags & VM_SHARED)))
		return refuse(m, EINVAL, WHY_NOT_ANONYMOUS, vma->vm_start);
	if (advised == flags)
		return 0;
	err = vma_modify_flags(m, part, advised, BY_MADVISE);
	return err == -ENOMEM ? refuse(m, EAGAIN, m->ctx.why.why, m->ctx.why.arg[0], m->ctx.why.arg[1]) : err;
}

int refuse_locked_or_special(struct machine *m, const struct vm_area_struct *vma)
{
	return refuse(m, EINVAL, vma->vm_flags & VM_LOCKED ? WHY_LOCKED : WHY_FLAG_FORBIDS, vma->vm_start);
}

static int advise_dontneed(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
			   unsigned int advice)
{
	uint64_t forbidden = VM_PFNMAP | (advice == MADV_DONTNEED_LOCKED ? 0 : VM_LOCKED);

	if (vma->vm_flags & forbidden)
		return refuse_locked_or_special(m, vma);
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

/*
 * What a page holds beside its entries must be nobody else's: its slot in swap, if it can be taken out of the cache,
 * and that it is dirty. Where it has neither, others may map it, too: their entries stay dirty, and keep it.
 */
static bool may_lazyfree(struct machine *m, struct page *page)
{
	if (!PageAnon(page))
		return false;
	if (!page_test(page, PG_swapcache) && !page_test(page, PG_dirty))
		return true;
	if (page_mapcount(page) != 1 || (page_test(page, PG_swapcache) && !try_to_free_swap(m, page)))
		return false;
	page_clear(page, PG_dirty);
	return true;
}

/* MADV_FREE: entries old and clean, pages off the anonymous lists; reclaim may take them as they are. */
static void lazyfree_entry(struct mmu_gather *tlb, struct vm_area_struct *vma, void *entries, vaddr_t address)
{
	struct machine *m = tlb->m;
	unsigned int index = pte_index(m, address);
	pte_t pte = pte_get(m, entries, index), new;
	struct page *page = vm_normal_page(m, vma, pte);

	if (pte_swap(m, pte))
		lazyfree_swapped(m, vma, entries, address);
	if (!page || !may_lazyfree(m, page))
		return;
	new = pte_mkclean(m, pte_mkold(m, pte));
	if (new.val != pte.val) {
		new = pte_put(m, entries, index, new);
		tlb_remove_tlb_entry(tlb, address);
		trace(m, set_pte, address, pte.val, new.val, vma->vm_mm->id);
	}
	mark_page_lazyfree(m, page);
}

static int advise_free(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	struct mmu_gather tlb = tlb_gather_mmu(m, vma->vm_mm);
	vaddr_t address = start;

	if (vma->vm_flags & (VM_LOCKED | VM_PFNMAP))
		return refuse_locked_or_special(m, vma);
	if (!vma_is_anonymous(vma))
		return refuse(m, EINVAL, WHY_NOT_ANONYMOUS, vma->vm_start);
	core_changed(m);
	lru_add_drain(m);
	while ((address = next_pte_table(m, vma->vm_mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		void *entries = pte_offset(m, vma->vm_mm, address);

		pte_lock(m, vma->vm_mm, address);
		for (; address < stop; address += PAGE_SIZE)
			lazyfree_entry(&tlb, vma, entries, address);
	}
	tlb_flush_gathered(&tlb);
	return 0;
}

/* MADV_REMOVE punches a hole into the file behind a shared mapping (shmem and our own files can). */
static int advise_remove(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	struct inode *inode = vma->vm_file ? vma->vm_file->f_inode : NULL;
	uint64_t first = vma_page_index(vma, start), last = vma_page_index(vma, end) - 1;

	if (vma->vm_flags & VM_LOCKED)
		return refuse(m, EINVAL, WHY_LOCKED, vma->vm_start);
	if (!inode)
		return refuse(m, EINVAL, WHY_NO_FILE_THERE, vma->vm_start);
	if ((vma->vm_flags & (VM_SHARED | VM_MAYWRITE)) != (VM_SHARED | VM_MAYWRITE))
		return refuse(m, EACCES, WHY_NOT_SHARED_WRITE, vma->vm_start);
	unmap_mapping_range(m, inode, first, last, false);
	truncate_inode_pages_range(m, inode, first, last);
	shmem_free_swap(m, inode, first, last);
	inode_punch_hole(m, inode, first, last);
	core_changed(m);
	return 0;
}

static int advise_populate(struct machine *m, struct task_struct *task, const struct vma_part *part, bool write)
{
	const unsigned int gup_flags = (m->rules->populate_unlocks ? FOLL_UNLOCKABLE : 0) | (write ? FOLL_WRITE : 0);
	uint64_t flags = part->vma->vm_flags;

	if (flags & (VM_IO | VM_PFNMAP))
		return refuse(m, EINVAL, WHY_FLAG_FORBIDS, part->vma->vm_start);
	if (!(flags & (write ? VM_WRITE : VM_READ)))
		return refuse(m, EINVAL, WHY_NO_SUCH_ACCESS, part->vma->vm_start);
	return fault_in_range(m, task, part->start, part->end, gup_flags);
}

static bool is_populate(unsigned int advice)
{
	return advice == MADV_POPULATE_READ || advice == MADV_POPULATE_WRITE;
}

static int madvise_part(struct machine *m, struct task_struct *task, struct vma_part *part, unsigned int advice)
{
	switch (advice) {
	case MADV_DONTNEED:
	case MADV_DONTNEED_LOCKED:
		return advise_dontneed(m, part->vma, part->start, part->end, advice);
	case MADV_FREE:
		return advise_free(m, part->vma, part->start, part->end);
	case MADV_REMOVE:
		return advise_remove(m, part->vma, part->start, part->end);
	case MADV_WILLNEED:
		advise_willneed(m, part->vma, part->start, part->end);
		return 0;
	case MADV_COLLAPSE:
		return refuse(m, EINVAL, WHY_NO_HUGE_PAGES);
	case MADV_COLD:
	case MADV_PAGEOUT:
		return advise_cold_or_pageout(m, task, part, advice == MADV_PAGEOUT);
	case MADV_POPULATE_READ:
	case MADV_POPULATE_WRITE:
		return advise_populate(m, task, part, advice == MADV_POPULATE_WRITE);
	case MADV_GUARD_INSTALL:
		return advise_guard_install(m, part->vma, part->start, part->end);
	case MADV_GUARD_REMOVE:
		return advise_guard_remove(m, part->vma, part->start, part->end);
	default:
		return advise_flags(m, part, advice);
	}
}

/* Goes over the mapped parts of [start, end) (madvise_walk_vmas; populate stops at a hole). */
static int madvise_walk(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end, unsigned int advice)
{
	struct vma_part part = vma_part_first(find_vma_intersection(task->mm, start, UINT64_MAX), start, end);
	int unmapped = 0, err;

	do {
		if (!part.vma)
			return refuse(m, ENOMEM, WHY_HOLE, part.start);
		if (part.start < part.vma->vm_start) {
			unmapped = refuse(m, ENOMEM, WHY_HOLE, part.start);
			part.start = part.vma->vm_start;
			if (part.start >= end || (is_populate(advice) && !m->rules->populate_skips_holes))
				return unmapped;
		}
		err = madvise_part(m, task, &part, advice);
		if (err)
			return err;
	} while (vma_part_next(&part, end));
	return unmapped;
}

/* What only looks at pages is content with the lock for reading (madvise_need_mmap_write). */
static bool changes_vmas(unsigned int advice)
{
	switch (advice) {
	case MADV_DONTNEED: case MADV_DONTNEED_LOCKED: case MADV_FREE: case MADV_REMOVE: case MADV_WILLNEED:
	case MADV_COLD: case MADV_PAGEOUT: case MADV_COLLAPSE: case MADV_POPULATE_READ: case MADV_POPULATE_WRITE:
	case MADV_GUARD_INSTALL: case MADV_GUARD_REMOVE:
		return false;
	default:
		return true;
	}
}

int sys_madvise(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int advice)
{
	uint64_t mask = arch_word_mask(m->arch), whole = page_align(len) & mask;
	vaddr_t end = (addr + whole) & mask;
	int err;

	if (advice == MADV_HWPOISON || advice == MADV_SOFT_OFFLINE)
		return refuse(m, EINVAL, WHY_NO_POISONING, advice);
	if (!advice_known(m, advice))
		return refuse(m, EINVAL, WHY_BAD_ADVICE, advice);
	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if ((len && !whole) || end < addr)
		return refuse(m, EINVAL, WHY_LENGTH_WRAPS, len);
	if (end == addr)
		return 0;
	if (changes_vmas(advice))
		mmap_write_lock(m, task);
	else
		mmap_read_lock(m, task);
	err = madvise_walk(m, task, addr, end, advice);
	if (changes_vmas(advice))
		mmap_write_unlock(m, task);
	else
		mmap_read_unlock(m, task);
	return err;
}
