// SPDX-License-Identifier: MIT
/*
 * copy.c - the address space of a child (kernel/fork.c: dup_mmap; mm/memory.c: copy_page_range).
 *
 * Every VMA is copied, but page-table entries only where a fault could not bring them back: in VMAs that have an anon_vma.
 * Copied anonymous pages lose PageAnonExclusive; in private mappings both sides are write-protected, so that the first
 * write on either side faults and copies. No page is copied by fork itself.
 */
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "tlb.h"
#include "vma.h"

/* What a fork did, for the event that tells of it. */
struct copy_report {
	uint64_t vmas, ptes, write_protected;
};

struct copy_walk {
	struct machine *m;
	struct vm_area_struct *src, *dst;
	struct copy_report *report;
};

static pte_t copy_entry(const struct copy_walk *walk, pte_t pte)
{
	const struct machine *m = walk->m;

	if (walk->src->vm_flags & VM_SHARED)
		pte = pte_mkclean(m, pte);
	return pte_mkold(m, pte);
}

static void copy_present_pte(struct copy_walk *walk, void *from, void *to, unsigned int index, pte_t pte)
{
	struct machine *m = walk->m;
	struct page *page = vm_normal_page(m, walk->src, pte);

	if (page) {
		get_page(page);
		if (PageAnon(page))
			page_dup_anon_rmap(page);
		else
			page->_mapcount++;
		add_mm_counter(walk->dst->vm_mm, mm_counter(page), 1);
	}
	if (vma_is_cow(walk->src->vm_flags) && pte_write(m, pte)) {
		pte = pte_wrprotect(m, pte);
		pte_put(m, from, index, pte);
		walk->report->write_protected++;
	}
	pte_put(m, to, index, copy_entry(walk, pte));
	walk->report->ptes++;
}

static void copy_table(struct copy_walk *walk, void *from, void *to, vaddr_t address, vaddr_t end)
{
	for (; address < end; address += PAGE_SIZE) {
		unsigned int index = pte_index(walk->m, address);
		pte_t pte = pte_get(walk->m, from, index);

		if (!pte_none(pte) && pte_present(walk->m, pte))
			copy_present_pte(walk, from, to, index, pte);
	}
}

static int copy_page_range(struct copy_walk *walk)
{
	struct machine *m = walk->m;
	const struct mm_struct *mm = walk->src->vm_mm;
	uint64_t span = pmd_size(m);
	vaddr_t address = walk->src->vm_start, end = walk->src->vm_end;

	if (!walk->src->anon_vma && !(walk->src->vm_flags & (VM_PFNMAP | VM_MIXEDMAP)))
		return 0;
	while ((address = next_pte_table(m, mm, address, end)) < end) {
		vaddr_t stop = min_u64(end, round_down(address, span) + span);
		void *to = pte_alloc(m, walk->dst->vm_mm, address);

		if (!to)
			return -ENOMEM;
		copy_table(walk, pte_offset(m, mm, address), to, address, stop);
		address = stop;
	}
	return 0;
}

static int dup_vma(struct copy_walk *walk, struct task_struct *parent, struct mm_struct *mm)
{
	struct machine *m = walk->m;
	struct vm_area_struct *vma;
	uint64_t pages = vma_pages(walk->src);
	bool account = walk->src->vm_flags & VM_ACCOUNT;

	if (account && vm_account(m, parent, pages))
		return -ENOMEM;
	vma = vma_dup(m, mm, walk->src);
	if (!vma)
		goto unaccount;
	vma->vm_flags &= ~(uint64_t)(VM_LOCKED | VM_LOCKONFAULT);
	if (!(vma->vm_flags & VM_WIPEONFORK) && anon_vma_fork(m, vma, walk->src)) {
		vma_destroy(m, vma);
		goto unaccount;
	}
	vma_link(m, vma, walk->dst);
	walk->dst = vma;
	walk->report->vmas++;
	return vma->vm_flags & VM_WIPEONFORK ? 0 : copy_page_range(walk);
unaccount:
	if (account)
		vm_unaccount(m, pages);
	return -ENOMEM;
}

static void copy_fields(struct mm_struct *mm, const struct mm_struct *old)
{
	mm->topdown = old->topdown;
	mm->mmap_base = old->mmap_base;
	mm->mmap_legacy_base = old->mmap_legacy_base;
	mm->def_flags = old->def_flags & VM_NOHUGEPAGE;
	mm->start_code = old->start_code;
	mm->end_code = old->end_code;
	mm->start_data = old->start_data;
	mm->end_data = old->end_data;
	mm->start_brk = old->start_brk;
	mm->brk = old->brk;
	mm->start_stack = old->start_stack;
	mm->arg_start = old->arg_start;
	mm->arg_end = old->arg_end;
	mm->env_start = old->env_start;
	mm->env_end = old->env_end;
	if (old->exe_file)
		mm->exe_file = get_file(old->exe_file);
}

/* A VMA counts in total_vm once it is linked, even when its entries could not all be copied: mmput() takes it off again. */
static int dup_mmap(struct machine *m, struct task_struct *parent, struct mm_struct *mm, struct copy_report *report)
{
	struct copy_walk walk = {.m = m, .report = report};
	int err = 0;

	for (walk.src = parent->mm->mmap; walk.src && !err; walk.src = walk.src->vm_next) {
		if (walk.src->vm_flags & VM_DONTCOPY)
			continue;
		err = dup_vma(&walk, parent, mm);
		if (!err || (walk.dst && walk.dst->vm_mm == mm && walk.dst->vm_start == walk.src->vm_start))
			vm_stat_account(mm, walk.src->vm_flags, (int64_t)vma_pages(walk.src));
	}
	return err;
}

int dup_mm(struct machine *m, struct task_struct *parent, uint32_t child, struct mm_struct **ret)
{
	struct copy_report report = {0};
	struct mm_struct *mm;
	int err = mm_alloc(m, &mm);

	if (err)
		return err;
	copy_fields(mm, parent->mm);
	err = dup_mmap(m, parent, mm, &report);
	tlb_flush_mm(m, parent->mm);
	if (err) {
		mmput(m, mm);
		return err;
	}
	mm->hiwater_rss = get_mm_rss(mm);
	mm->hiwater_vm = mm->total_vm;
	trace(m, sched_process_fork, parent->pid, child, report.vmas, report.ptes, report.write_protected, mm->nr_ptes);
	*ret = mm;
	return 0;
}
