// SPDX-License-Identifier: MIT
/*
 * munmap.c - taking mappings away (mm/mmap.c: do_munmap, unmap_region).
 *
 * What sticks out of the range at either end is split off and stays; the VMAs between go as a whole: their pages, then the
 * tables that no neighbour needs, then they themselves.
 *
 * Most calls take one end of a VMA: a heap shrinks, a mapping goes that had joined its neighbour. The kernel makes that end
 * a VMA of its own, which comes and goes within the call. Where nobody can see it, only its object does (cut_end).
 */
#include "page_alloc.h"
#include "pgtable.h"
#include "vma.h"

/* What is unmapped, and where other mappings are next to it: the tables that those need stay. */
struct unmapped_range {
	vaddr_t start, end;
	vaddr_t floor, ceiling;		/* ceiling 0: nothing is mapped above */
};

static vaddr_t end_below(const struct machine *m, const struct vm_area_struct *vma)
{
	return vma->vm_prev ? vma->vm_prev->vm_end : m->arch->first_user_address;
}

static vaddr_t start_above(const struct vm_area_struct *vma)
{
	return vma->vm_next ? vma->vm_next->vm_start : 0;
}

static void unmap_pages(struct machine *m, struct vm_area_struct *first, vaddr_t start, vaddr_t end)
{
	struct mm_struct *mm = first->vm_mm;
	struct unmap_gather gather;

	unmap_gather_init(&gather, m, mm, !mm->mm_users);
	for (struct vm_area_struct *vma = first; vma && vma->vm_start < end; vma = vma->vm_next)
		unmap_range(&gather, vma, max_u64(vma->vm_start, start), min_u64(vma->vm_end, end));
	if (gather.tlb.fullmm)
		unmap_owed_pages(&gather, mm);
	unmap_gather_finish(&gather);
}

/* Pages and tables of the range, which begins in `first`. Without a table there has never been a page. */
static void unmap_region(struct machine *m, struct vm_area_struct *first, const struct unmapped_range *range)
{
	struct mm_struct *mm = first->vm_mm;

	update_hiwater_rss(mm);
	update_hiwater_vm(mm);
	trace(m, unmap_region, range->start, range->end, mm->id);
	if (next_pte_table(m, mm, range->start, range->end) < range->end)
		unmap_pages(m, first, range->start, range->end);
	free_pgtables(m, mm, range->start, range->end, range->floor, range->ceiling);
}

static void unaccount_pages(struct machine *m, const struct vm_area_struct *vma, uint64_t pages)
{
	if (vma->vm_flags & VM_ACCOUNT)
		vm_unaccount(m, pages);
	if (vma->vm_flags & VM_LOCKED)
		vma->vm_mm->locked_vm -= pages;
	vm_stat_account(vma->vm_mm, vma->vm_flags, -(int64_t)pages);
}

void remove_vmas(struct machine *m, struct vm_area_struct *first, struct vm_area_struct *last)
{
	const struct unmapped_range range = {first->vm_start, last->vm_end, end_below(m, first), start_above(last)};
	struct vm_area_struct *vma = first, *stop = last->vm_next, *next;

	unmap_region(m, first, &range);
	for (; vma != stop; vma = next) {
		next = vma->vm_next;
		unaccount_pages(m, vma, vma_pages(vma));
		vma_unlink(m, vma);
		vma_destroy(m, vma);
	}
}

/* Whether [start, end) is one end of vma, and nothing else, and nobody could see a VMA there: no listener, no rmap, no file. */
static bool is_plain_end(const struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	bool head = start <= vma->vm_start && end < vma->vm_end;
	bool tail = start > vma->vm_start && end >= vma->vm_end && (!vma->vm_next || vma->vm_next->vm_start >= end);

	return (head || tail) && !core_watched(m) && vma_is_anonymous(vma) && !vma->anon_vma && vma_passes(vma, head);
}

/* Takes the head or the tail of vma away. ENOMEM: there is no object for the VMA that it would be. */
static int cut_end(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	bool head = start <= vma->vm_start;
	const struct unmapped_range range = {
		head ? vma->vm_start : start, head ? end : vma->vm_end,
		head ? end_below(m, vma) : start, head ? end : start_above(vma),
	};
	uint64_t pages = (range.end - range.start) >> PAGE_SHIFT;
	vaddr_t object;

	if (kobj_alloc_by(m, KC_VM_AREA_STRUCT, SITE_VM_AREA_DUP, &object))
		return -ENOMEM;
	unmap_region(m, vma, &range);
	unaccount_pages(m, vma, pages);
	if (head)
		vma_set_range(m, vma, end, vma->vm_end, vma->vm_pgoff + pages);
	else
		vma_set_range(m, vma, vma->vm_start, start, vma->vm_pgoff);
	vma->vm_mm->vmacache_seqnum += 2;	/* it came and went */
	kobj_free(m, KC_VM_AREA_STRUCT, object);
	return 0;
}

int do_munmap(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	struct vm_area_struct *first = find_vma_intersection(mm, start, end), *last;
	int err;

	if (!first)
		return 0;
	if (is_plain_end(m, first, start, end))
		return cut_end(m, first, start, end);
	if (start > first->vm_start) {
		if (end < first->vm_end && (uint64_t)mm->map_count >= m->vm->max_map_count)
			return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
		err = split_vma_unchecked(m, first, start, false);
		if (err)
			return err;
		first = first->vm_next;
	}
	last = first->vm_end < end ? find_vma_prev(mm, end) : first;
	if (last->vm_end > end) {
		err = split_vma_unchecked(m, last, end, true);
		if (err)
			return err;
		if (first == last)
			first = last->vm_prev;
		last = last->vm_prev;
	}
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
