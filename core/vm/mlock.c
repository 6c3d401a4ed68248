// SPDX-License-Identifier: MIT
/*
 * mlock.c - memory that stays resident (mm/mlock.c), and the populating that locks, MAP_POPULATE and madvise share.
 *
 * Flags are set first, VMA by VMA, so that a hole leaves the part before it locked; then the range is faulted in. Pages
 * of locked VMAs are PG_mlocked and on the unevictable list.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "swap.h"
#include "vma.h"

#define VM_LOCKED_MASK ((uint64_t)(VM_LOCKED | VM_LOCKONFAULT))

/* Marks or unmarks the present pages of a VMA whose lock changed (mlock_vma_pages_range). */
static void mark_pages(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end, bool lock)
{
	vaddr_t address = start;

	lru_add_drain(m);
	while ((address = next_pte_table(m, vma->vm_mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		const void *entries = pte_offset(m, vma->vm_mm, address);

		for (; address < stop; address += PAGE_SIZE) {
			pte_t pte = pte_get(m, entries, pte_index(m, address));
			struct page *page = pte_present(m, pte) ? vm_normal_page(m, vma, pte) : NULL;

			if (page && lock)
				mlock_page(m, page);
			else if (page)
				munlock_vma_page(m, vma, page);
		}
	}
}

/* Puts the lock bits of one part in the place of those it has; special mappings have none. */
static int mlock_fixup(struct machine *m, struct vma_part *part, uint64_t bits)
{
	struct mm_struct *mm = part->vma->vm_mm;
	uint64_t old = part->vma->vm_flags, flags = (old & ~VM_LOCKED_MASK) | bits;
	uint64_t pages = (part->end - part->start) >> PAGE_SHIFT;
	int err;

	if (flags == old || (old & VM_SPECIAL))
		return 0;
	err = vma_modify_flags(m, part, flags, BY_MLOCK);
	if (err)
		return err;
	if ((flags & VM_LOCKED) && !(old & VM_LOCKED))
		mm->locked_vm += pages;
	else if (!(flags & VM_LOCKED) && (old & VM_LOCKED))
		mm->locked_vm -= pages;
	if ((flags ^ old) & VM_LOCKED)
		mark_pages(m, part->vma, part->start, part->end, flags & VM_LOCKED);
	return 0;
}

/* Sets the lock bits of [start, end) (apply_vma_lock_flags). */
static int apply_lock_flags(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end, uint64_t bits)
{
	struct vma_part part = vma_part_first(vma_lookup(mm, start), start, end);

	if (start == end)
		return 0;
	if (!part.vma)
		return refuse(m, ENOMEM, WHY_NOTHING_MAPPED, start);
	do {
		int err;

		if (!part.vma || part.vma->vm_start > part.start)
			return refuse(m, ENOMEM, WHY_HOLE, part.start);
		err = mlock_fixup(m, &part, bits);
		if (err)
			return err;
	} while (vma_part_next(&part, end));
	return 0;
}

static int fault_in_pages(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end,
			  unsigned int gup_flags)
{
	for (vaddr_t address = start; address < end; address += PAGE_SIZE) {
		struct page *page;

		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		switch (fault_in_user(m, task, address, gup_flags, &page)) {
		case ACCESS_OK:
			break;
		case ACCESS_OOM:
			return refuse_oom(m, ENOMEM);
		case ACCESS_KILLED:
			return refuse(m, EINTR, WHY_OOM_KILLED);
		default:
			return refuse(m, EFAULT, WHY_CANNOT_FAULT_IN, address);
		}
	}
	return 0;
}

int fault_in_range(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end, unsigned int gup_flags)
{
	int err = fault_in_pages(m, task, start, end, gup_flags);

	core_changed(m);	/* even of pages that were there it is known that they were used */
	lru_add_drain(m);
	return err;
}

/* Populates the part of one VMA; the protection a fault needs follows the VMA (populate_vma_page_range). */
static int populate_vma(struct machine *m, struct task_struct *task, const struct vm_area_struct *vma, vaddr_t start,
			vaddr_t end)
{
	const bool write = (vma->vm_flags & (VM_WRITE | VM_SHARED)) == VM_WRITE;

	if (vma->vm_flags & (VM_LOCKONFAULT | VM_IO | VM_PFNMAP))
		return 0;
	return fault_in_range(m, task, start, end, FOLL_UNLOCKABLE | (write ? FOLL_WRITE : 0));
}

static int populate_vmas(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end)
{
	while (start < end) {
		const struct vm_area_struct *vma = find_vma_intersection(task->mm, start, end);
		vaddr_t stop;
		int err;

		if (!vma)
			return 0;
		start = max_u64(start, vma->vm_start);
		stop = min_u64(vma->vm_end, end);
		err = populate_vma(m, task, vma, start, stop);
		if (err)
			return err;
		start = stop;
	}
	return 0;
}

int populate_range(struct machine *m, struct task_struct *task, vaddr_t start, vaddr_t end)
{
	int err;

	mmap_read_lock(m, task);
	err = populate_vmas(m, task, start, end);
	mmap_read_unlock(m, task);
	return err;
}

void mm_populate(struct machine *m, struct task_struct *task, vaddr_t start, uint64_t len)
{
	(void)populate_range(m, task, start, start + len);
}

/* Pages of the range that are locked already: they do not count against the limit again. */
static uint64_t count_locked(const struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	const struct vm_area_struct *vma = find_vma_intersection(mm, start, end);
	uint64_t pages = 0;

	for (; vma && vma->vm_start < end; vma = vma->vm_next)
		if (vma->vm_flags & VM_LOCKED)
			pages += (min_u64(end, vma->vm_end) - max_u64(start, vma->vm_start)) >> PAGE_SHIFT;
	return pages;
}

/* Start rounded down, length extended and rounded up; false when the end wraps (0 or below start). */
static bool page_range(const struct machine *m, vaddr_t *start, uint64_t *len, vaddr_t *end)
{
	uint64_t mask = arch_word_mask(m->arch);

	*len = page_align(*len + (*start & ~PAGE_MASK)) & mask;
	*start &= PAGE_MASK;
	*end = (*start + *len) & mask;
	return *end >= *start;
}

/* The VMAs of [addr, end), len bytes, which is not sane if it wraps. */
static int lock_vmas(struct machine *m, struct task_struct *task, vaddr_t addr, vaddr_t end, uint64_t flags)
{
	struct mm_struct *mm = task->mm;
	uint64_t limit = rlimit(task, RLIMIT_MEMLOCK) >> PAGE_SHIFT;
	uint64_t mask = arch_word_mask(m->arch);
	uint64_t pages = ((end - addr) & mask) >> PAGE_SHIFT, locked = mm->locked_vm + pages;
	bool sane = end >= addr;

	if (locked > limit && !task_is_root(task))
		locked -= count_locked(mm, addr, sane ? end : mask);
	if (locked > limit && !task_is_root(task))
		return refuse(m, ENOMEM, WHY_RLIMIT_MEMLOCK, mm->locked_vm, locked - mm->locked_vm);
	if (!sane)
		return refuse(m, EINVAL, WHY_LENGTH_WRAPS, (end - addr) & mask);
	return apply_lock_flags(m, mm, addr, end, flags);
}

int sys_mlock(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int flags)
{
	vaddr_t end;
	int err;

	if (flags & ~MLOCK_ONFAULT)
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if (!can_do_mlock(task))
		return refuse(m, EPERM, WHY_NOT_ROOT);
	page_range(m, &addr, &len, &end);
	mmap_write_lock(m, task);
	err = lock_vmas(m, task, addr, end, VM_LOCKED | (flags & MLOCK_ONFAULT ? VM_LOCKONFAULT : 0));
	mmap_write_unlock(m, task);
	if (err)
		return err;
	err = populate_range(m, task, addr, end);
	if (err == -EFAULT)
		return refuse(m, ENOMEM, m->ctx.why.why, m->ctx.why.arg[0]);
	return err == -ENOMEM ? refuse_oom(m, EAGAIN) : err;
}

int sys_munlock(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len)
{
	vaddr_t end;
	int err;

	mmap_write_lock(m, task);
	err = page_range(m, &addr, &len, &end) ? apply_lock_flags(m, task->mm, addr, end, 0) :
						 refuse(m, EINVAL, WHY_LENGTH_WRAPS, len);
	mmap_write_unlock(m, task);
	return err;
}

/* Changes every VMA; what cannot be split or is special is passed over (apply_mlockall_flags). */
static void apply_to_all(struct machine *m, struct mm_struct *mm, unsigned int flags)
{
	uint64_t bits = flags & MCL_CURRENT ? VM_LOCKED | (flags & MCL_ONFAULT ? VM_LOCKONFAULT : 0) : 0;
	struct vma_part part;

	mm->def_flags &= ~VM_LOCKED_MASK;
	if (flags & MCL_FUTURE) {
		mm->def_flags |= VM_LOCKED | (flags & MCL_ONFAULT ? VM_LOCKONFAULT : 0);
		if (!(flags & MCL_CURRENT))
			return;
	}
	for (struct vm_area_struct *vma = mm->mmap; vma; vma = part.vma->vm_next) {
		part = vma_part_first(vma, vma->vm_start, vma->vm_end);
		(void)mlock_fixup(m, &part, bits);
	}
}

int sys_mlockall(struct machine *m, struct task_struct *task, unsigned int flags)
{
	struct mm_struct *mm = task->mm;
	struct vm_area_struct *vma;
	bool allowed;

	if (flags & ~(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if (!(flags & (MCL_CURRENT | MCL_FUTURE)))
		return refuse(m, EINVAL, WHY_LOCKS_NOTHING);
	if (!can_do_mlock(task))
		return refuse(m, EPERM, WHY_NOT_ROOT);
	mmap_write_lock(m, task);
	allowed = !(flags & MCL_CURRENT) || mm->total_vm <= rlimit(task, RLIMIT_MEMLOCK) >> PAGE_SHIFT ||
		  task_is_root(task);
	if (allowed) {
		core_changed(m);
		apply_to_all(m, mm, flags);
	}
	mmap_write_unlock(m, task);
	if (!allowed)
		return refuse(m, ENOMEM, WHY_MEMLOCK_ALL, mm->total_vm, rlimit(task, RLIMIT_MEMLOCK) >> PAGE_SHIFT);
	/* every mapping is populated, whatever becomes of the others */
	for (vma = flags & MCL_CURRENT ? mm->mmap : NULL; vma; vma = vma->vm_next)
		mm_populate(m, task, vma->vm_start, vma->vm_end - vma->vm_start);
	return 0;
}

int sys_munlockall(struct machine *m, struct task_struct *task)
{
	mmap_write_lock(m, task);
	core_changed(m);
	apply_to_all(m, task->mm, 0);
	mmap_write_unlock(m, task);
	return 0;
}
