// SPDX-License-Identifier: MIT
/*
 * msync.c - writing shared file pages back (mm/msync.c), and asking what is resident (mm/mincore.c).
 */
#include "filemap.h"
#include "pgtable.h"
#include "shmem.h"
#include "swap_state.h"
#include "vma.h"

static void sync_vma(struct machine *m, const struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	if (vma->vm_file && (vma->vm_flags & VM_SHARED))
		filemap_write_and_wait(m, vma->vm_file->f_inode, vma_page_index(vma, start),
				       vma_page_index(vma, end) - 1);
}

/* Goes over the range; a hole is noted and passed over, ENOMEM comes at the end. */
static int msync_walk(struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end, unsigned int flags)
{
	const struct vm_area_struct *vma = find_vma_intersection(mm, start, UINT64_MAX);
	int unmapped = 0;

	for (;;) {
		vaddr_t stop;

		if (!vma)
			return refuse(m, ENOMEM, WHY_HOLE, start);
		if (start < vma->vm_start) {
			unmapped = refuse(m, ENOMEM, WHY_HOLE, start);
			if (flags == MS_ASYNC)
				return unmapped;
			start = vma->vm_start;
			if (start >= end)
				return unmapped;
		}
		if ((flags & MS_INVALIDATE) && (vma->vm_flags & VM_LOCKED))
			return refuse(m, EBUSY, WHY_LOCKED, vma->vm_start);
		stop = min_u64(end, vma->vm_end);
		if (flags & MS_SYNC)
			sync_vma(m, vma, start, stop);
		start = vma->vm_end;
		if (start >= end)
			return unmapped;
		vma = vma->vm_next;
	}
}

int sys_msync(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int flags)
{
	uint64_t mask = arch_word_mask(m->arch);
	vaddr_t end;
	int err;

	if (flags & ~(MS_ASYNC | MS_INVALIDATE | MS_SYNC))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if ((flags & (MS_ASYNC | MS_SYNC)) == (MS_ASYNC | MS_SYNC))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	end = (addr + (page_align(len) & mask)) & mask;
	if (end < addr)
		return refuse(m, ENOMEM, WHY_LENGTH_WRAPS, len);
	if (end == addr)
		return 0;
	mmap_read_lock(m, task);
	err = msync_walk(m, task->mm, addr, end, flags);
	mmap_read_unlock(m, task);
	return err;
}

/* Whether the process may learn what is cached of the file: it owns it or may write it (can_do_mincore). */
static bool may_know(const struct task_struct *task, const struct vm_area_struct *vma)
{
	if (vma_is_anonymous(vma))
		return true;
	return vma->vm_file && (task_is_root(task) || vma->vm_file->writable ||
				vma->vm_file->f_inode->kind == INODE_SHMEM);
}

static bool in_swap_cache(const struct machine *m, swp_entry_t entry)
{
	const struct page *page = find_swap_cache_page(m, entry);

	return page && page_test(page, PG_uptodate);
}

/* A page of shared memory that went to swap may still be in the swap cache. */
static bool page_in_memory(const struct machine *m, const struct inode *inode, uint64_t index)
{
	swp_entry_t entry = shmem_swap_entry(inode, index);

	return entry.val ? in_swap_cache(m, entry) : filemap_has_read(m, inode, index);
}

static unsigned char page_resident(const struct machine *m, const struct task_struct *task,
				   const struct vm_area_struct *vma, vaddr_t address)
{
	const void *entries;
	pte_t pte;

	if (!may_know(task, vma))
		return 1;
	entries = pte_offset(m, vma->vm_mm, address);
	pte = entries ? pte_get(m, entries, pte_index(m, address)) : (pte_t){0};
	if (pte_swap(m, pte))
		return in_swap_cache(m, pte_to_swp_entry(m, pte));
	if (pte_present(m, pte))
		return 1;
	return vma->vm_file && page_in_memory(m, vma->vm_file->f_inode, vma_page_index(vma, address));
}

static int do_mincore(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned char *vec)
{
	const struct vm_area_struct *vma = NULL;
	vaddr_t address;

	for (address = addr; address - addr < len; address += PAGE_SIZE) {
		if (!vma || address >= vma->vm_end)
			vma = vma_lookup(task->mm, address);
		if (!vma)
			return refuse(m, ENOMEM, WHY_HOLE, address);
		*vec++ = page_resident(m, task, vma, address);
	}
	return 0;
}

int mincore_check_range(struct machine *m, const struct task_struct *task, vaddr_t addr, uint64_t len)
{
	uint64_t task_size = task->mm->task_size;

	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if (len > task_size || addr > task_size - len)
		return refuse(m, ENOMEM, WHY_RANGE_BEYOND_TASK_SIZE, addr, len, task_size);
	return 0;
}

uint64_t mincore_mapped_bytes(const struct task_struct *task, vaddr_t addr, uint64_t len)
{
	const struct vm_area_struct *vma = vma_lookup(task->mm, addr);
	vaddr_t end = addr;

	for (; vma && vma->vm_start <= end && end - addr < len; vma = vma->vm_next)
		end = vma->vm_end;
	return min_u64(end - addr, len);
}

int sys_mincore(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned char *vec)
{
	int err = mincore_check_range(m, task, addr, len);

	if (err)
		return err;
	mmap_read_lock(m, task);
	err = do_mincore(m, task, addr, len, vec);
	mmap_read_unlock(m, task);
	return err;
}
