// SPDX-License-Identifier: MIT
/*
 * munmap.c - taking mappings away (mm/mmap.c: do_munmap, unmap_region).
 *
 * What sticks out of the range at either end is split off and stays; the VMAs between go as a whole: out of list and
 * tree, then their pages, then the tables that no neighbour needs, then they themselves.
 *
 * Most calls take one end of a VMA: a heap shrinks, a mapping goes that had joined its neighbour. The kernel makes that
 * end a VMA of its own, links it, and takes it out again. Where list and tree end up as they were, it is not linked
 * (cut_end).
 */
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "swap.h"
#include "unmap_gather.h"
#include "vma.h"
#include "vma_index.h"

/* Neighbours in an address space, which are on its list or were, and who is beside them there. */
struct vma_run {
	struct vm_area_struct *first, *last;
	const struct vm_area_struct *prev, *next;
};

static struct vma_run vma_run(struct vm_area_struct *first, struct vm_area_struct *last)
{
	return (struct vma_run){first, last, first->vm_prev, last->vm_next};
}

static void unmap_vmas(struct unmap_gather *gather, const struct vma_run *run)
{
	for (struct vm_area_struct *vma = run->first; vma != run->next; vma = vma->vm_next)
		unmap_vma(gather, vma);
}

/*
 * A table waits for the flush, too. On classic ARM, where an entry of the first level is two of the MMU's, what lies
 * around the middle of its range is flushed, so that both are (__pte_free_tlb).
 */
static void gather_table(void *data, struct page *table, vaddr_t address)
{
	struct unmap_gather *gather = data;
	const struct machine *m = gather->tlb.m;

	tlb_remove_tlb_entry(&gather->tlb, address);
	if (m->arch->level[0].entry_bytes > 4 && !m->arch->pte_is_64) {
		vaddr_t middle = round_down(address, pmd_size(m)) + pmd_size(m) / 2;

		tlb_remove_tlb_entry(&gather->tlb, middle - PAGE_SIZE);
		tlb_remove_tlb_entry(&gather->tlb, middle);
	}
	gather_page(gather, table);
}

/* No page leads to them any more (the beginning of free_pgtables). */
static void unlink_rmap(struct machine *m, const struct vma_run *run)
{
	for (struct vm_area_struct *vma = run->first; vma != run->next; vma = vma->vm_next) {
		if (!list_empty(&vma->anon_vma_chain))
			unlink_anon_vmas(m, vma);
		if (vma->vm_file)
			list_del(&vma->shared);
	}
}

static void free_tables(struct unmap_gather *gather, const struct vma_run *run)
{
	struct machine *m = gather->tlb.m;
	const struct pgtable_limits limits = {
		.m = m, .mm = run->first->vm_mm,
		.floor = run->prev ? run->prev->vm_end : m->arch->first_user_address,
		.ceiling = run->next ? run->next->vm_start : 0,
		.take = gather_table, .data = gather,
	};

	free_pgtables(&limits, run->first->vm_start, run->last->vm_end);
}

static void begin_unmap(struct machine *m, const struct vma_run *run)
{
	struct mm_struct *mm = run->first->vm_mm;

	if (m->rules->unmap_drains_lru)
		lru_add_drain(m);
	update_hiwater_rss(mm);
	update_hiwater_vm(mm);
	trace(m, unmap_region, run->first->vm_start, run->last->vm_end, mm->id);
}

static void unmap_region(struct machine *m, const struct vma_run *run)
{
	struct unmap_gather gather;

	begin_unmap(m, run);
	unmap_gather_begin(&gather, m, run->first->vm_mm, false);
	unmap_vmas(&gather, run);
	unlink_rmap(m, run);
	free_tables(&gather, run);
	unmap_gather_finish(&gather);
}

static void unaccount_vma(struct machine *m, const struct vm_area_struct *vma)
{
	uint64_t pages = vma_pages(vma);

	if (vma->vm_flags & VM_ACCOUNT)
		vm_unaccount(m, pages);
	if (vma->vm_flags & VM_LOCKED)
		vma->vm_mm->locked_vm -= pages;
	vm_stat_account(vma->vm_mm, vma->vm_flags, -(int64_t)pages);
}

static void remove_vma_list(struct machine *m, const struct vma_run *run, bool detached)
{
	struct vm_area_struct *vma, *next;

	for (vma = run->first; vma != run->next; vma = next) {
		next = vma->vm_next;
		unaccount_vma(m, vma);
		if (!detached)
			vma_detach(m, vma);
		vma_destroy(m, vma);
	}
}

static void detach_vmas(struct machine *m, const struct vma_run *run)
{
	for (struct vm_area_struct *vma = run->first; vma != run->next; vma = vma->vm_next)
		vma_detach(m, vma);
}

static void remove_vmas(struct machine *m, struct vm_area_struct *first, struct vm_area_struct *last)
{
	const struct vma_run run = vma_run(first, last);

	detach_vmas(m, &run);
	unmap_region(m, &run);
	remove_vma_list(m, &run, true);
}

void remove_all_vmas(struct machine *m, struct mm_struct *mm, uint32_t pid)
{
	const struct vma_run run = {.first = mm->mmap, .last = mm->highest_vma};
	struct unmap_gather gather;

	mm_lock_taken(m, mm, false, pid);
	if (run.first) {
		begin_unmap(m, &run);
		unmap_gather_begin(&gather, m, mm, true);
		unmap_vmas(&gather, &run);
	}
	mm_lock_released(m, mm, false, pid);
	if (!run.first)
		return;
	mm_lock_taken(m, mm, true, pid);
	unlink_rmap(m, &run);
	free_tables(&gather, &run);
	unmap_gather_finish(&gather);
	vma_index_free(m, mm);
	remove_vma_list(m, &run, false);
	mm_lock_released(m, mm, true, pid);
}

/* Whether [start, end) takes one end of vma and nothing else, and nobody would see the VMA of that end linked. */
static bool is_quiet_end(const struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	bool head = start <= vma->vm_start && end < vma->vm_end;
	bool tail = start > vma->vm_start && end >= vma->vm_end && (!vma->vm_next || vma->vm_next->vm_start >= end);

	return (head || tail) && !trace_enabled(m) && vma_passes(vma, head);
}

/* The end of vma below (else above) addr goes. ENOMEM, EINVAL: as a split. */
static int cut_end(struct machine *m, struct vm_area_struct *vma, vaddr_t addr, bool below)
{
	struct vm_area_struct *part;
	int err = vma_copy_for_split(m, vma, &part);

	if (err)
		return err;
	vma_cut(m, vma, part, addr, below);
	unmap_region(m, &(struct vma_run){part, part, part->vm_prev, part->vm_next});
	unaccount_vma(m, part);
	vma_destroy(m, part);
	return 0;
}

/*
 * What sticks out of [start, end), in which *first is the first VMA, is split off: first and last are all that lies in
 * it.
 */
static int gather_vmas(struct machine *m, vaddr_t start, vaddr_t end, struct vm_area_struct **first,
		       struct vm_area_struct **last)
{
	struct mm_struct *mm = (*first)->vm_mm;
	int err;

	if (start > (*first)->vm_start) {
		if (end < (*first)->vm_end && (uint64_t)mm->map_count >= m->vm->max_map_count)
			return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
		err = split_vma_unchecked(m, *first, start, false);
		if (err)
			return err;
		*first = (*first)->vm_next;
	}
	*last = (*first)->vm_end < end ? find_vma_prev(mm, end) : *first;
	if ((*last)->vm_end > end) {
		err = split_vma_unchecked(m, *last, end, true);
		if (err)
			return err;
		if (*first == *last)
			*first = (*last)->vm_prev;
		*last = (*last)->vm_prev;
	}
	return 0;
}

int split_edges(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	struct vm_area_struct *first = find_vma_intersection(mm, start, end), *last;

	return first ? gather_vmas(m, start, end, &first, &last) : 0;
}

int do_munmap(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	struct vm_area_struct *first = find_vma_intersection(mm, start, end), *last;
	int err;

	if (!first)
		return 0;
	if (is_quiet_end(m, first, start, end))
		return start > first->vm_start ? cut_end(m, first, start, false) : cut_end(m, first, end, true);
	err = gather_vmas(m, start, end, &first, &last);
	if (err)
		return err;
	remove_vmas(m, first, last);
	return 0;
}

static int vm_munmap(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len)
{
	uint64_t task_size = task->mm->task_size;

	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if (addr > task_size || len > task_size - addr)
		return refuse(m, EINVAL, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, task_size);
	if (!len)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	return do_munmap(m, task->mm, addr, addr + page_align(len));
}

int sys_munmap(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len)
{
	int err;

	mmap_write_lock(m, task);
	err = vm_munmap(m, task, addr, len);
	mmap_write_unlock(m, task);
	return err;
}
