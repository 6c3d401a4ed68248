// SPDX-License-Identifier: MIT
/*
 * pageout.c - advice about pages that will not, or will soon be needed (mm/madvise.c: MADV_COLD, MADV_PAGEOUT,
 * MADV_WILLNEED)
 *
 *	cold       old, not referenced, on the inactive list: reclaim comes to them first
 *	pageout    the same, and reclaimed at once; what has to be written stays in the swap cache until it is needed
 *	willneed   read from swap or from the file, not mapped
 *
 * Pages that others map, too, are left alone: advice is given for oneself. Who swaps a whole process out (pageout_mm,
 * the lecture's word, not a system call) means its shared pages as well; they leave every process, and their slots
 * count all.
 */
#include "filemap.h"
#include "kernel_rules.h"
#include "page_alloc.h"
#include "pageout.h"
#include "pgtable.h"
#include "readahead.h"
#include "shmem.h"
#include "swap.h"
#include "swap_state.h"
#include "tlb.h"
#include "vma.h"

#define BATCH_MAX 1024u		/* i386's leaf tables have the most entries; SHRINK_PAGES_MAX */

/* Pages of one leaf table, taken off their lists, to be reclaimed together. */
struct pageout_batch {
	struct page *page[BATCH_MAX];
	unsigned int nr;
	bool shared;			/* those that others map, too */
};

static void reclaim_batch(struct machine *m, struct pageout_batch *batch)
{
	const struct pressure_ops *ops = machine_pressure_ops(m);

	if (batch->nr && ops->reclaim_pages)
		ops->reclaim_pages(m, batch->page, batch->nr);
	batch->nr = 0;
}

static void make_old(struct mmu_gather *tlb, struct vm_area_struct *vma, void *entries, vaddr_t address)
{
	struct machine *m = tlb->m;
	unsigned int index = pte_index(m, address);
	pte_t pte = pte_get(m, entries, index), old;

	if (!pte_young(m, pte))
		return;
	old = pte_put(m, entries, index, pte_mkold(m, pte));
	tlb_remove_tlb_entry(tlb, address);
	trace(m, set_pte, address, pte.val, old.val, vma->vm_mm->id);
}

/* The page behind an entry if the advice concerns it: on an LRU list, and this process's alone if not `shared`. */
static struct page *advised_page(struct machine *m, struct vm_area_struct *vma, void *entries, vaddr_t address,
				 bool shared)
{
	pte_t pte = pte_get(m, entries, pte_index(m, address));
	struct page *page = vm_normal_page(m, vma, pte);

	return page && page_test(page, PG_lru) && (shared || page_mapcount(page) == 1) ? page : NULL;
}

static void advise_page(struct mmu_gather *tlb, struct vm_area_struct *vma, void *entries, vaddr_t address,
			struct pageout_batch *batch)
{
	struct machine *m = tlb->m;
	struct page *page = advised_page(m, vma, entries, address, batch && batch->shared);

	if (!page)
		return;
	core_changed(m);	/* even of a page that stays as it is, its list and counters know */
	if (!batch || m->rules->pageout_makes_old)
		make_old(tlb, vma, entries, address);
	page_clear(page, PG_referenced);
	if (!batch) {
		deactivate_page(m, page);
		return;
	}
	if (page_test(page, PG_unevictable) || !isolate_lru_page(m, page))
		return;
	batch->page[batch->nr++] = page;
}

static void advise_range(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
			 struct pageout_batch *batch)
{
	struct mmu_gather tlb = tlb_gather_mmu(m, vma->vm_mm);
	vaddr_t address = start;

	lru_add_drain(m);
	while ((address = next_pte_table(m, vma->vm_mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		void *entries = pte_offset(m, vma->vm_mm, address);

		pte_lock(m, vma->vm_mm, address);
		for (; address < stop; address += PAGE_SIZE)
			advise_page(&tlb, vma, entries, address, batch);
		if (batch)
			reclaim_batch(m, batch);
	}
	tlb_flush_gathered(&tlb);
}

/* Only who may write the file may throw its pages out of memory (can_do_pageout). */
static bool can_do_pageout(const struct task_struct *task, const struct vm_area_struct *vma)
{
	return vma_is_anonymous(vma) || (vma->vm_file && (task_is_root(task) || vma->vm_file->writable));
}

int advise_cold_or_pageout(struct machine *m, const struct task_struct *task, const struct vma_part *part,
			   bool pageout)
{
	struct pageout_batch batch = {.nr = 0};
	struct vm_area_struct *vma = part->vma;

	if (vma->vm_flags & (VM_LOCKED | VM_PFNMAP))
		return refuse_locked_or_special(m, vma);
	if (!pageout)
		advise_range(m, vma, part->start, part->end, NULL);
	else if (can_do_pageout(task, vma))
		advise_range(m, vma, part->start, part->end, &batch);
	return 0;
}

uint64_t pageout_mm(struct machine *m, const struct task_struct *task, vaddr_t start, vaddr_t end)
{
	struct pageout_batch batch = {.shared = true};
	struct mm_struct *mm = task->mm;
	uint64_t before = get_mm_rss(mm);

	for (struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next) {
		vaddr_t from = max_u64(start, vma->vm_start), to = min_u64(end, vma->vm_end);

		if (from < to && !(vma->vm_flags & (VM_LOCKED | VM_PFNMAP)) && can_do_pageout(task, vma))
			advise_range(m, vma, from, to, &batch);
	}
	return before - get_mm_rss(mm);
}

/* ---- MADV_WILLNEED ---- */

static void read_swapped(struct machine *m, const struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	vaddr_t address = start;

	while ((address = next_pte_table(m, vma->vm_mm, address, end)) < end) {
		vaddr_t stop = pmd_addr_end(m, address, end);
		const void *entries = pte_offset(m, vma->vm_mm, address);

		for (; address < stop; address += PAGE_SIZE) {
			pte_t pte = pte_get(m, entries, pte_index(m, address));
			struct page *page;

			if (pte_swap(m, pte) && !read_swap_cache(m, pte_to_swp_entry(m, pte), &page) && page)
				put_page_lru(m, page);
		}
	}
}

static void read_swapped_shmem(struct machine *m, struct inode *inode, uint64_t first, uint64_t last)
{
	uint64_t index;
	uint32_t val;

	xa_for_each(&inode->i_swap, index, val, first, last) {
		struct page *page;

		if (!read_swap_cache(m, (swp_entry_t){val}, &page) && page)
			put_page_lru(m, page);
	}
}

void advise_willneed(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	struct inode *inode = vma->vm_file ? vma->vm_file->f_inode : NULL;
	uint64_t first = vma_page_index(vma, start), nr = (end - start) >> PAGE_SHIFT;

	if (!inode)
		read_swapped(m, vma, start, end);
	else if (inode->kind == INODE_SHMEM)
		read_swapped_shmem(m, inode, first, first + nr - 1);
	else
		force_page_cache_readahead(m, inode, first, nr);
}
