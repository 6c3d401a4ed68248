// SPDX-License-Identifier: MIT
/*
 * copy.c - the address space of a child (kernel/fork.c: dup_mmap; mm/memory.c: copy_page_range).
 *
 * Every VMA is copied, but page-table entries only where a fault could not bring them back: in VMAs that have an
 * anon_vma. Copied anonymous pages lose PageAnonExclusive; in private mappings both sides are write-protected, so that
 * the first write on either side faults and copies. No page is copied by fork itself.
 */
#include "filemap.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "swapfile.h"
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
	struct mem_section *near;	/* where the last page was found */
	struct pte_change parent, child;
	bool share;			/* whole tables are copied when somebody looks at them */
	uint64_t ended;			/* leaf_shares_ended() at the beginning */
};

/* A parent that might write is write-protected; the child's entry is old, and clean where the mapping is shared. */
static pte_t parent_pte(const struct copy_walk *walk, pte_t pte)
{
	return vma_is_cow(walk->src->vm_flags) ? pte_wrprotect(walk->m, pte) : pte;
}

static pte_t child_pte(const struct copy_walk *walk, pte_t pte)
{
	pte = parent_pte(walk, pte);
	if (walk->src->vm_flags & VM_SHARED)
		pte = pte_mkclean(walk->m, pte);
	return pte_mkold(walk->m, pte);
}

static void plan_changes(struct copy_walk *walk)
{
	const pte_t none = {0}, all = {UINT64_MAX};

	walk->parent = pte_change_of(parent_pte(walk, none), parent_pte(walk, all));
	walk->child = pte_change_of(child_pte(walk, none), child_pte(walk, all));
}

/* The child maps the page, too; which of its counters that goes to. */
static inline enum rss_counter share_page(struct page *page)
{
	get_page(page);
	if (!PageAnon(page)) {
		page->_mapcount++;
		return mm_counter(page);
	}
	page_dup_anon_rmap(page);
	return MM_ANONPAGES;
}

/* Both sides name the slot from now on, and neither has the page for itself (copy_nonpresent_pte). */
static bool copy_swap_pte(struct copy_walk *walk, void *from, void *to, unsigned int index, pte_t pte)
{
	struct machine *m = walk->m;
	struct mm_struct *mm = walk->dst->vm_mm;

	if (pte_guard(m, pte)) {
		pte_put(m, to, index, pte);
		return true;
	}
	if (!swap_duplicate(m, pte_to_swp_entry(m, pte)))
		return false;
	if (list_empty(&mm->mmlist))
		list_add(&mm->mmlist, &walk->src->vm_mm->mmlist);
	pte = pte_swp_mkexclusive(m, pte, false);
	pte_put(m, from, index, pte);
	pte_put(m, to, index, pte);
	add_mm_counter(mm, MM_SWAPENTS, 1);
	walk->report->ptes++;
	return true;
}

static bool copy_table(struct copy_walk *walk, void *from, void *to, vaddr_t address, vaddr_t end)
{
	const struct machine *m = walk->m;
	unsigned int index = pte_index(m, address), stop = index + (unsigned int)((end - address) >> PAGE_SHIFT);
	int64_t rss[NR_MM_COUNTERS] = {0};
	bool swapped = true;	/* the slots could be shared */

	for (; index < stop && swapped; index++) {
		pte_t pte = pte_get(m, from, index), protected = pte_changed(&walk->parent, pte);
		struct page *page;

		if (pte_none(pte))
			continue;
		if (!pte_present(m, pte)) {
			swapped = copy_swap_pte(walk, from, to, index, pte);
			continue;
		}
		page = vm_normal_page_near(m, walk->src, &walk->near, pte);
		if (page)
			rss[share_page(page)]++;
		if (protected.val != pte.val) {
			pte_put(m, from, index, protected);
			walk->report->write_protected++;
		}
		pte_put(m, to, index, pte_changed(&walk->child, pte));
		walk->report->ptes++;
	}
	for (int i = 0; i < NR_MM_COUNTERS; i++)
		add_mm_counter(walk->dst->vm_mm, (enum rss_counter)i, rss[i]);
	return swapped;
}

/*
 * Whether the child's tables may get their entries later (leaf_share.h): nobody listens, and neither slots of swap nor
 * guards are concerned.
 */
static bool may_share(const struct machine *m, const struct mm_struct *mm)
{
	if (trace_enabled(m) || mm->rss_stat[MM_SWAPENTS] || mm->rss_stat[MM_ANONPAGES] < ptrs_per_pte(m))
		return false;
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next) {
		if (vma->vm_flags & VM_MAYBE_GUARD)
			return false;
		if (vma->anon_vma && vma->vm_flags & (VM_DONTCOPY | VM_WIPEONFORK))
			return false;
	}
	return true;
}

/* Reclaim put an end to all sharing in the middle of a fork, or the fork fails: everything is copied at once. */
static void stop_sharing(struct copy_walk *walk, struct mm_struct *mm)
{
	walk->share = false;
	leaf_unshare_all(walk->m);
	add_mm_counter(mm, MM_ANONPAGES, -mm->owed_pages);
	mm->owed_pages = 0;
}

/* The child's pages that are not in its tables yet: all that the parent has and that were not copied at once. */
static void count_shared(struct mm_struct *mm, const struct mm_struct *old)
{
	mm->owed_pages = (int64_t)(old->rss_stat[MM_ANONPAGES] - mm->rss_stat[MM_ANONPAGES]);
	add_mm_counter(mm, MM_ANONPAGES, mm->owed_pages);
}

/* `to`, the child's table, still without entries, shares those of [address, end) if they are a whole table's. */
static bool share_table(struct copy_walk *walk, struct page *to, vaddr_t address, vaddr_t end)
{
	struct machine *m = walk->m;
	const struct mm_struct *mm = walk->src->vm_mm;

	if (walk->share && leaf_shares_ended(m) != walk->ended)
		stop_sharing(walk, walk->dst->vm_mm);
	if (!walk->share || end - address < pmd_size(m) || !vma_is_anonymous(walk->src))
		return false;
	leaf_share(m, find_leaf_table(m, mm, address), to, walk->dst->vm_mm);
	forget_leaf(m, mm, address);
	return true;
}

/* The entries of one table; false: a slot of swap has no room for one more that names it. */
static bool copy_pte_range(struct copy_walk *walk, struct page *table, vaddr_t address, vaddr_t end)
{
	struct machine *m = walk->m;
	const struct mm_struct *mm = walk->src->vm_mm;
	void *to;

	if (share_table(walk, table, address, end))
		return true;
	to = pte_alloc(m, walk->dst->vm_mm, address);
	pte_lock(m, walk->dst->vm_mm, address);
	pte_lock_nested(m, mm, address);
	return copy_table(walk, pte_offset(m, mm, address), to, address, end);
}

static int copy_page_range(struct copy_walk *walk)
{
	struct machine *m = walk->m;
	const struct mm_struct *mm = walk->src->vm_mm;
	vaddr_t address = walk->src->vm_start, end = walk->src->vm_end;
	struct copy_report before;

	if (!walk->src->anon_vma && !(walk->src->vm_flags & (VM_PFNMAP | VM_MIXEDMAP | VM_MAYBE_GUARD)))
		return 0;
	plan_changes(walk);
	before = *walk->report;
	while ((address = next_pte_table(m, mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		struct page *table = alloc_leaf_table(m, walk->dst->vm_mm, address);

		if (!table)
			return -ENOMEM;
		if (!copy_pte_range(walk, table, address, stop))
			return refuse(m, ENOMEM, WHY_SWAP_COUNT);
		address = stop;
	}
	trace(m, copy_page_range, walk->src->vm_start, walk->src->vm_end, walk->report->ptes - before.ptes,
	      walk->report->write_protected - before.write_protected, walk->dst->vm_mm->id);
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

/*
 * A VMA counts in total_vm once it is linked, even when its entries could not all be copied: mmput() takes it off
 * again.
 */
static int dup_mmap(struct machine *m, struct task_struct *parent, struct mm_struct *mm, struct copy_report *report)
{
	struct copy_walk walk = {
		.m = m, .report = report, .share = may_share(m, parent->mm), .ended = leaf_shares_ended(m)};
	int err = 0;

	for (walk.src = parent->mm->mmap; walk.src && !err; walk.src = walk.src->vm_next) {
		if (walk.src->vm_flags & VM_DONTCOPY)
			continue;
		err = dup_vma(&walk, parent, mm);
		if (!err || (walk.dst && walk.dst->vm_mm == mm && walk.dst->vm_start == walk.src->vm_start))
			vm_stat_account(mm, walk.src->vm_flags, (int64_t)vma_pages(walk.src));
	}
	if (walk.share && (err || leaf_shares_ended(m) != walk.ended))
		stop_sharing(&walk, mm);
	else if (walk.share)
		count_shared(mm, parent->mm);
	return err;
}

int dup_mm(struct machine *m, struct task_struct *parent, uint32_t child, struct mm_struct **ret)
{
	struct copy_report report = {0};
	struct mm_struct *mm;
	int err = mm_alloc_by(m, SITE_DUP_MM, &mm);

	if (err)
		return err;
	copy_fields(mm, parent->mm);
	mmap_write_lock(m, parent);
	mm_lock_taken(m, mm, true, child);	/* nobody else knows it yet: it is free */
	err = dup_mmap(m, parent, mm, &report);
	mm_lock_released(m, mm, true, child);
	tlb_flush_mm(m, parent->mm);
	mmap_write_unlock(m, parent);
	if (err) {
		mmput(m, mm, parent->pid);
		return err;
	}
	mm->hiwater_rss = get_mm_rss(mm);
	mm->hiwater_vm = mm->total_vm;
	trace(m, dup_mm, parent->pid, child, report.vmas, report.ptes, report.write_protected, mm->nr_tables,
	      parent->mm->id, mm->id);
	*ret = mm;
	return 0;
}
