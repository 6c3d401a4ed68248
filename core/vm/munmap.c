// SPDX-License-Identifier: MIT
/*
 * munmap.c - taking mappings away (mm/mmap.c: do_munmap, unmap_region).
 *
 * What sticks out of the range at either end is split off and stays; the VMAs between go as a whole: their pages, then
 * the tables that no neighbour needs, then they themselves.
 *
 * Most calls take one end of a VMA: a heap shrinks, a mapping goes that had joined its neighbour. The kernel makes that
 * end a VMA of its own, links it, and takes it out again. Where list and tree end up as they were, it is not linked
 * (cut_end).
 */
#include "page_alloc.h"
#include "pgtable.h"
#include "swap.h"
#include "vma.h"
#include "vma_index.h"

static void unmap_pages(struct machine *m, struct vm_area_struct *first, const struct vm_area_struct *last)
{
	struct mm_struct *mm = first->vm_mm;
	struct unmap_gather gather;

	unmap_gather_init(&gather, m, mm, !mm->mm_users);
	for (struct vm_area_struct *vma = first; vma != last->vm_next; vma = vma->vm_next)
		unmap_vma(&gather, vma);
	if (gather.tlb.fullmm)
		unmap_owed_pages(&gather, mm);
	unmap_gather_finish(&gather);
}

/* Pages of first..last. Where no table is, there has never been one. */
static void unmap_vmas(struct machine *m, struct vm_area_struct *first, const struct vm_area_struct *last)
{
	vaddr_t start = first->vm_start, end = last->vm_end;
	struct mm_struct *mm = first->vm_mm;

	if (m->rules->unmap_drains_lru)
		lru_add_drain(m);
	update_hiwater_rss(mm);
	update_hiwater_vm(mm);
	trace(m, unmap_region, start, end, mm->id);
	if (next_pte_table(m, mm, start, end) < end)
		unmap_pages(m, first, last);
}

static void free_tables(struct machine *m, const struct vm_area_struct *first, const struct vm_area_struct *last)
{
	const struct vm_area_struct *prev = first->vm_prev, *next = last->vm_next;

	free_pgtables(m, first->vm_mm, first->vm_start, last->vm_end, prev ? prev->vm_end : m->arch->first_user_address,
		      next ? next->vm_start : 0);
}

static void unmap_region(struct machine *m, struct vm_area_struct *first, const struct vm_area_struct *last)
{
	unmap_vmas(m, first, last);
	free_tables(m, first, last);
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

static void remove_vma_list(struct machine *m, struct vm_area_struct *first, const struct vm_area_struct *last)
{
	struct vm_area_struct *vma = first, *stop = last->vm_next, *next;

	for (; vma != stop; vma = next) {
		next = vma->vm_next;
		unaccount_vma(m, vma);
		vma_unlink(m, vma);
		vma_destroy(m, vma);
	}
}

static void remove_vmas(struct machine *m, struct vm_area_struct *first, struct vm_area_struct *last)
{
	unmap_region(m, first, last);
	remove_vma_list(m, first, last);
}

void remove_all_vmas(struct machine *m, struct mm_struct *mm, uint32_t pid)
{
	struct vm_area_struct *first = mm->mmap, *last = mm->highest_vma;

	mm_lock_taken(m, mm, false, pid);
	if (first)
		unmap_vmas(m, first, last);
	mm_lock_released(m, mm, false, pid);
	if (!first)
		return;
	mm_lock_taken(m, mm, true, pid);
	free_tables(m, first, last);
	vma_index_free(m, mm);
	remove_vma_list(m, first, last);
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
	unmap_region(m, part, part);
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
