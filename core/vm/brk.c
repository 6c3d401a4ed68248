// SPDX-License-Identifier: MIT
/*
 * brk.c - the program break (mm/mmap.c: brk, do_brk_flags). The break is kept to the byte, the heap's VMAs to the page.
 *
 * The call never fails: what cannot be done leaves the break where it was. A grown heap only extends a VMA that ends at
 * the old break and reaches above start_brk, so the first growth never joins the bss below.
 */
#include "vma.h"

static bool rlimit_data_allows(const struct task_struct *task, const struct mm_struct *mm, vaddr_t brk)
{
	uint64_t limit = rlimit(task, RLIMIT_DATA);

	return limit == RLIM_INFINITY || (brk - mm->start_brk) + (mm->end_data - mm->start_data) <= limit;
}

static uint64_t heap_flags(const struct mm_struct *mm)
{
	return VM_DATA_DEFAULT_FLAGS | VM_ACCOUNT | mm->def_flags;
}

/* Whether a heap grown at addr may simply extend the VMA below it. */
static bool extendable(const struct vm_area_struct *vma, vaddr_t addr)
{
	if (!vma || vma->vm_end != addr || addr <= vma->vm_mm->start_brk)
		return false;
	if (((vma->vm_flags ^ heap_flags(vma->vm_mm)) & ~(uint64_t)VM_IGNORE_MERGE) || vma->vm_file || vma->vm_ops)
		return false;
	if (vma->anon_vma && !list_is_singular(&vma->anon_vma_chain))
		return false;
	return vma->vm_pgoff + vma_pages(vma) == addr >> PAGE_SHIFT;
}

static int new_heap_vma(struct machine *m, struct mm_struct *mm, struct vm_area_struct *prev, vaddr_t start,
			vaddr_t end)
{
	struct vm_area_struct *vma = vma_create(m, mm);

	if (!vma)
		return -ENOMEM;
	vma->vm_start = start;
	vma->vm_end = end;
	vma->vm_pgoff = start >> PAGE_SHIFT;
	vma_set_flags(m, vma, heap_flags(mm) | vm_softdirty(m));
	vma_link(m, vma, prev);
	return 0;
}

static int grow_heap(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len)
{
	struct mm_struct *mm = task->mm;
	uint64_t flags = heap_flags(mm), pages = len >> PAGE_SHIFT;
	struct vm_area_struct *prev;
	int err;

	if (addr + len > mm->task_size)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, mm->task_size);
	err = mlock_future_check(m, task, mm, mm->def_flags, pages);
	if (err)
		return err;
	err = may_expand_vm(m, task, mm, flags, pages);
	if (err)
		return err;
	if ((uint64_t)mm->map_count > m->vm->max_map_count)
		return refuse(m, ENOMEM, WHY_MAP_COUNT, mm->map_count, m->vm->max_map_count);
	err = vm_account(m, task, pages);
	if (err)
		return err;
	prev = find_vma_prev(mm, addr);
	if (extendable(prev, addr)) {
		vma_set_range(m, prev, prev->vm_start, addr + len, prev->vm_pgoff);
	} else if (new_heap_vma(m, mm, prev, addr, addr + len)) {
		vm_unaccount(m, pages);
		return -ENOMEM;
	}
	vm_stat_account(mm, flags, (int64_t)pages);
	if (flags & VM_LOCKED)
		mm->locked_vm += pages;
	return 0;
}

/* Moves the break; what cannot be done is refused. */
static int move_break(struct machine *m, struct task_struct *task, vaddr_t brk)
{
	struct mm_struct *mm = task->mm;
	vaddr_t old = page_align(mm->brk), new = page_align(brk);
	const struct vm_area_struct *next;

	if (brk < mm->start_brk)
		return refuse(m, ENOMEM, WHY_BELOW_HEAP, mm->start_brk);
	if (!rlimit_data_allows(task, mm, brk))
		return refuse(m, ENOMEM, WHY_RLIMIT_DATA, mm->data_vm, (brk - mm->start_brk) >> PAGE_SHIFT);
	if (new == old)
		return 0;
	if (new < brk || (m->arch->bits == 32 && new > UINT32_MAX))
		return refuse(m, ENOMEM, WHY_LENGTH_WRAPS, brk);
	if (brk <= mm->brk) {
		/* nothing is left of the heap there: the break stays */
		if (!find_vma_intersection(mm, new, old))
			return -ENOMEM;
		return do_munmap(m, mm, new, old);
	}
	next = find_vma(mm, old);
	if (next && new + PAGE_SIZE > vm_start_gap(next))
		return refuse(m, ENOMEM, WHY_ALREADY_MAPPED, next->vm_start, next->vm_end);
	return grow_heap(m, task, old, new - old);
}

int sys_brk(struct machine *m, struct task_struct *task, vaddr_t brk, vaddr_t *ret)
{
	struct mm_struct *mm = task->mm;
	vaddr_t old = mm->brk;
	bool moved;

	mmap_write_lock(m, task);
	moved = !move_break(m, task, brk);
	if (moved && mm->brk != brk)
		core_changed(m);
	if (moved)
		mm->brk = brk;
	trace(m, brk, old, brk, mm->brk);
	mmap_write_unlock(m, task);
	if (moved && brk > old && (mm->def_flags & VM_LOCKED))
		mm_populate(m, task, page_align(old), page_align(brk) - page_align(old));
	*ret = mm->brk;
	return 0;
}
