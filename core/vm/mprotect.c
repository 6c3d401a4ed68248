// SPDX-License-Identifier: MIT
/*
 * mprotect.c - changing protections (mm/mprotect.c). A range may span several VMAs; each is changed by itself, so a hole or
 * a refusal in the middle leaves the ones before it changed, as Linux does. The part of a VMA that changes is first
 * offered to its neighbours (vma_merge), else split off; then its entries get the new protection.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "tlb.h"
#include "vma.h"

#define VM_PROT_BITS ((uint64_t)(VM_READ | VM_WRITE | VM_EXEC))

/* An entry keeps write permission only where the page may be written without asking anybody (can_change_pte_writable). */
static pte_t change_pte(const struct machine *m, const struct vm_area_struct *vma, pte_t pte)
{
	const struct page *page = vm_normal_page(m, vma, pte);
	bool writable = vma->vm_flags & VM_WRITE;

	pte = pte_modify(m, pte, vma->vm_page_prot);
	if (!writable || pte_write(m, pte) || !page || !pte_dirty(m, pte))
		return pte;
	if (vma->vm_flags & VM_SHARED)
		return pte_mkwrite(m, pte);
	return PageAnon(page) && page_test(page, PG_anon_exclusive) ? pte_mkwrite(m, pte) : pte;
}

static void change_protection(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	const struct mm_struct *mm = vma->vm_mm;
	uint64_t span = pmd_size(m);
	vaddr_t address = start;

	while ((address = next_pte_table(m, mm, address, end)) < end) {
		vaddr_t stop = min_u64(end, round_down(address, span) + span);
		void *entries = pte_offset(m, mm, address);

		for (; address < stop; address += PAGE_SIZE) {
			unsigned int index = pte_index(m, address);
			pte_t pte = pte_get(m, entries, index), new;

			if (!pte_present(m, pte))
				continue;
			new = change_pte(m, vma, pte);
			if (new.val == pte.val)
				continue;
			pte_put(m, entries, index, new);
			trace(m, set_pte, address, pte.val, new.val, vma->vm_mm->id);
		}
	}
	tlb_flush_range(m, mm, start, end);
}

static bool is_data(uint64_t flags)
{
	return (flags & (VM_WRITE | VM_SHARED | VM_STACK)) == VM_WRITE;
}

/* RLIMIT_DATA counts when an area turns into data; RLIMIT_AS does not, the area is there already. */
static int check_data_limit(struct machine *m, const struct task_struct *task, const struct mm_struct *mm,
			    uint64_t old, uint64_t flags, uint64_t pages)
{
	if (!is_data(flags) || is_data(old) || mm->data_vm + pages <= task->rlimit[RLIMIT_DATA] >> PAGE_SHIFT)
		return 0;
	if (mm->total_vm + pages > task->rlimit[RLIMIT_AS] >> PAGE_SHIFT)
		return 0;
	return refuse(m, ENOMEM, WHY_RLIMIT_DATA, mm->data_vm, pages);
}

/* A private mapping that becomes writable must be promised its pages; *flags gains or loses VM_ACCOUNT. */
static int charge_writable(struct machine *m, struct task_struct *task, const struct vm_area_struct *vma,
			   uint64_t pages, uint64_t *flags, bool *charged)
{
	uint64_t old = vma->vm_flags;
	int err;

	*charged = false;
	if (!(*flags & VM_WRITE)) {
		if (!m->rules->account_kept_readonly && vma_is_anonymous(vma) && !vma->anon_vma)
			*flags &= ~(uint64_t)VM_ACCOUNT;
		return 0;
	}
	err = check_data_limit(m, task, vma->vm_mm, old, *flags, pages);
	if (err)
		return err;
	if (old & (VM_ACCOUNT | VM_WRITE | VM_SHARED | VM_NORESERVE))
		return 0;
	err = vm_account(m, task, pages);
	if (err)
		return err;
	*flags |= VM_ACCOUNT;
	*charged = true;
	return 0;
}

static int mprotect_fixup(struct machine *m, struct task_struct *task, struct vm_area_struct *vma,
			  struct vm_area_struct **prev, vaddr_t start, vaddr_t end, uint64_t flags)
{
	struct mm_struct *mm = vma->vm_mm;
	uint64_t pages = (end - start) >> PAGE_SHIFT, old = vma->vm_flags;
	bool charged;
	int err;

	if (flags == old) {
		*prev = vma;
		return 0;
	}
	err = charge_writable(m, task, vma, pages, &flags, &charged);
	if (err)
		return err;
	err = vma_modify_flags(m, &vma, *prev, start, end, flags);
	if (err) {
		if (charged)
			vm_unaccount(m, pages);
		return err;
	}
	*prev = vma;
	change_protection(m, vma, start, end);
	if ((old & VM_ACCOUNT) && !(flags & VM_ACCOUNT))
		vm_unaccount(m, pages);
	vm_stat_account(mm, old, -(int64_t)pages);
	vm_stat_account(mm, flags, (int64_t)pages);
	if ((flags & (VM_LOCKED | VM_WRITE)) == (VM_LOCKED | VM_WRITE) && !(old & (VM_WRITE | VM_SHARED)))
		mm_populate(m, task, start, end - start);
	return 0;
}

static int mprotect_one(struct machine *m, struct task_struct *task, struct vm_area_struct *vma,
			struct vm_area_struct **prev, vaddr_t start, vaddr_t end, unsigned int prot)
{
	uint64_t flags = (vma->vm_flags & ~VM_PROT_BITS) | (prot & VM_PROT_BITS);

	if (flags & ~(flags >> 4) & VM_PROT_BITS)
		return refuse(m, EACCES, WHY_NOT_ALLOWED);
	return mprotect_fixup(m, task, vma, prev, start, end, flags);
}

static int check_arguments(struct machine *m, vaddr_t addr, uint64_t *len, unsigned int prot)
{
	if ((prot & (PROT_GROWSDOWN | PROT_GROWSUP)) == (PROT_GROWSDOWN | PROT_GROWSUP))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if (offset_in_page(addr))
		return refuse(m, EINVAL, WHY_UNALIGNED, addr);
	if (!*len)
		return 0;
	*len = page_align(*len);
	if (m->arch->bits == 32)
		*len &= UINT32_MAX;
	if (addr + *len <= addr || (m->arch->bits == 32 && addr + *len > UINT32_MAX))
		return refuse(m, ENOMEM, WHY_LENGTH_WRAPS, *len);
	if (prot & ~(PROT_GROWSDOWN | PROT_GROWSUP | PROT_READ | PROT_WRITE | PROT_EXEC | PROT_SEM))
		return refuse(m, EINVAL, WHY_BAD_PROT, prot);
	return 0;
}

int sys_mprotect(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int prot)
{
	struct vm_area_struct *vma, *prev;
	vaddr_t start = addr, end;
	int err = check_arguments(m, addr, &len, prot);

	if (err || !len)
		return err;
	trace(m, mmap_lock_acquire_returned, task->pid, 1);
	end = addr + len;
	vma = find_vma_intersection(task->mm, start, end);
	if (!vma)
		return refuse(m, ENOMEM, WHY_NOTHING_MAPPED, addr);
	if (prot & PROT_GROWSDOWN) {
		start = vma->vm_start;
		if (!(vma->vm_flags & VM_GROWSDOWN))
			return refuse(m, EINVAL, WHY_BAD_FLAGS);
	} else if (vma->vm_start > start) {
		return refuse(m, ENOMEM, WHY_NOTHING_MAPPED, start);
	}
	prev = start > vma->vm_start ? vma : vma->vm_prev;
	for (;;) {
		vaddr_t stop = min_u64(vma->vm_end, end);

		err = mprotect_one(m, task, vma, &prev, start, stop, prot);
		if (err)
			return err;
		start = max_u64(stop, prev->vm_end);
		if (start >= end)
			return 0;
		vma = prev->vm_next;
		if (!vma || vma->vm_start != start)
			return refuse(m, ENOMEM, WHY_HOLE, start);
	}
}
