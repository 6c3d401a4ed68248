// SPDX-License-Identifier: MIT
/*
 * mprotect.c - changing protections (mm/mprotect.c). A range may span several VMAs; each is changed by itself, so a
 * hole or a refusal in the middle leaves the ones before it changed, as Linux does. The part of a VMA that changes is
 * first offered to its neighbours (vma_merge), else split off; then its entries get the new protection.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "tlb.h"
#include "vma.h"

#define VM_PROT_BITS ((uint64_t)(VM_READ | VM_WRITE | VM_EXEC))

/* Whether a write would find the page its process's own, or shared and dirty already (can_change_pte_writable). */
static bool writes_need_no_fault(const struct machine *m, const struct vm_area_struct *vma, pte_t pte)
{
	const struct page *page = vm_normal_page(m, vma, pte);
	bool dirty = pte_dirty(m, pte);

	if (!page || (vma->vm_flags & VM_SHARED))
		return page && dirty;
	return (dirty || m->rules->protect_keeps_clean) && PageAnon(page) && page_test(page, PG_anon_exclusive);
}

/* vm_page_prot of private mappings comes without write permission; what needs no fault gets it. */
static pte_t change_pte(const struct machine *m, const struct vm_area_struct *vma, pte_t pte)
{
	pte = pte_modify(m, pte, vma->vm_page_prot);
	if (!(vma->vm_flags & VM_WRITE) || pte_write(m, pte) || !writes_need_no_fault(m, vma, pte))
		return pte;
	return pte_mkwrite(m, pte);
}

/* ARM flushes whatever it went over, x86 what changed, if a TLB can have it: PROT_NONE takes the valid bit away. */
static bool pte_needs_flush(const struct machine *m, pte_t old, pte_t new)
{
	return !(m->arch->config & CONFIG_X86) || (old.val & pte_bits(m)->present && new.val != old.val);
}

/* From the first table on that there is. */
static NOINLINE void change_protection(struct machine *m, struct vm_area_struct *vma, vaddr_t address, vaddr_t end)
{
	const struct mm_struct *mm = vma->vm_mm;
	struct mmu_gather tlb = tlb_gather_mmu(m, mm);

	for (; address < end; address = next_pte_table(m, mm, address, end)) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		void *entries = pte_offset(m, mm, address);

		pte_lock(m, mm, address);
		for (; address < stop; address += PAGE_SIZE) {
			unsigned int index = pte_index(m, address);
			pte_t pte = pte_get(m, entries, index), new;

			if (!pte_present(m, pte))
				continue;
			new = change_pte(m, vma, pte);
			if (pte_needs_flush(m, pte, new))
				tlb_remove_tlb_entry(&tlb, address);
			if (new.val == pte.val)
				continue;
			new = pte_put(m, entries, index, new);
			trace(m, set_pte, address, pte.val, new.val, vma->vm_mm->id);
		}
	}
	tlb_flush_gathered(&tlb);
}

static bool is_data(uint64_t flags)
{
	return (flags & (VM_WRITE | VM_SHARED | VM_STACK)) == VM_WRITE;
}

/* RLIMIT_DATA counts when an area turns into data; RLIMIT_AS does not, the area is there already. */
static int check_data_limit(struct machine *m, const struct task_struct *task, const struct vma_part *part,
			    uint64_t flags)
{
	const struct mm_struct *mm = part->vma->vm_mm;
	uint64_t pages = (part->end - part->start) >> PAGE_SHIFT;

	if (!is_data(flags) || is_data(part->vma->vm_flags) ||
	    mm->data_vm + pages <= rlimit(task, RLIMIT_DATA) >> PAGE_SHIFT)
		return 0;
	if (mm->total_vm + pages > rlimit(task, RLIMIT_AS) >> PAGE_SHIFT)
		return 0;
	return refuse(m, ENOMEM, WHY_RLIMIT_DATA, mm->data_vm, pages);
}

/* A private mapping that becomes writable must be promised its pages; *flags gains or loses VM_ACCOUNT. */
static int charge_writable(struct machine *m, struct task_struct *task, const struct vma_part *part, uint64_t *flags)
{
	const struct vm_area_struct *vma = part->vma;
	int err;

	if (!(*flags & VM_WRITE)) {
		if (!m->rules->account_kept_readonly && vma_is_anonymous(vma) && !vma->anon_vma)
			*flags &= ~(uint64_t)VM_ACCOUNT;
		return 0;
	}
	err = check_data_limit(m, task, part, *flags);
	if (err)
		return err;
	if (vma->vm_flags & (VM_ACCOUNT | VM_WRITE | VM_SHARED | VM_NORESERVE))
		return 0;
	err = vm_account(m, task, (part->end - part->start) >> PAGE_SHIFT);
	if (!err)
		*flags |= VM_ACCOUNT;
	return err;
}

static int mprotect_fixup(struct machine *m, struct task_struct *task, struct vma_part *part, uint64_t flags)
{
	struct mm_struct *mm = part->vma->vm_mm;
	uint64_t pages = (part->end - part->start) >> PAGE_SHIFT, old = part->vma->vm_flags;
	vaddr_t first;
	int err;

	if (flags == old)
		return 0;
	err = charge_writable(m, task, part, &flags);
	if (err)
		return err;
	err = vma_modify_flags(m, part, flags, BY_MPROTECT);
	if (err) {
		if ((flags & VM_ACCOUNT) && !(old & VM_ACCOUNT))
			vm_unaccount(m, pages);
		return err;
	}
	first = next_pte_table(m, mm, part->start, part->end);
	if (first < part->end)
		change_protection(m, part->vma, first, part->end);
	if ((old & VM_ACCOUNT) && !(flags & VM_ACCOUNT))
		vm_unaccount(m, pages);
	vm_stat_account(mm, old, -(int64_t)pages);
	vm_stat_account(mm, flags, (int64_t)pages);
	if ((flags & (VM_LOCKED | VM_WRITE)) == (VM_LOCKED | VM_WRITE) && !(old & (VM_WRITE | VM_SHARED)))
		mm_populate(m, task, part->start, part->end - part->start);
	return 0;
}

static int mprotect_one(struct machine *m, struct task_struct *task, struct vma_part *part, unsigned int prot)
{
	const struct vm_area_struct *vma = part->vma;
	uint64_t flags = (vma->vm_flags & ~VM_PROT_BITS) | (prot & VM_PROT_BITS);

	if (flags & ~(flags >> 4) & VM_PROT_BITS)	/* VM_MAYREAD and so on lie four bits higher */
		return refuse(m, EACCES, vma->vm_file ? WHY_FILE_READ_ONLY : WHY_KERNELS_DATA, vma->vm_start);
	return mprotect_fixup(m, task, part, flags);
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

static int do_mprotect(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int prot)
{
	struct vm_area_struct *vma;
	struct vma_part part;
	vaddr_t start = addr, end = addr + len;
	int err;

	vma = find_vma_intersection(task->mm, start, end);
	if (!vma)
		return refuse(m, ENOMEM, WHY_NOTHING_MAPPED, addr);
	if (prot & PROT_GROWSDOWN) {
		start = vma->vm_start;
		if (!(vma->vm_flags & VM_GROWSDOWN))
			return refuse(m, EINVAL, WHY_NOT_GROWING, vma->vm_start);
	} else if (vma->vm_start > start) {
		return refuse(m, ENOMEM, WHY_NOTHING_MAPPED, start);
	} else if (prot & PROT_GROWSUP) {	/* no VMA of these machines does */
		return refuse(m, EINVAL, WHY_NOT_GROWING, vma->vm_start);
	}
	part = vma_part_first(vma, start, end);
	do {
		if (!part.vma || part.vma->vm_start > part.start)
			return refuse(m, ENOMEM, WHY_HOLE, part.start);
		err = mprotect_one(m, task, &part, prot);
		if (err)
			return err;
	} while (vma_part_next(&part, end));
	return 0;
}

int sys_mprotect(struct machine *m, struct task_struct *task, vaddr_t addr, uint64_t len, unsigned int prot)
{
	int err = check_arguments(m, addr, &len, prot);

	if (err || !len)
		return err;
	mmap_write_lock(m, task);
	err = do_mprotect(m, task, addr, len, prot);
	mmap_write_unlock(m, task);
	return err;
}
