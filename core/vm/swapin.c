// SPDX-License-Identifier: MIT
/*
 * swapin.c - faults on swapped pages (mm/memory.c: do_swap_page), and bringing whole ranges back
 *
 *	the entry names a slot -> the page is in the swap cache: a minor fault
 *	                          it is not: read with its neighbours, a major fault
 *	-> the slot has one use less; the entry maps the page again
 *	-> whether it is this process's alone: the entry said so when it was swapped (x86_64), or nobody else
 *	   refers to it
 *	-> a write goes on to do_wp_page(), unless it is
 *
 * The page stays in the swap cache as long as that helps: so long as it is clean, going out again costs no write.
 */
#include "fault.h"
#include "filemap.h"
#include "kernel_rules.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "shmem.h"
#include "swapfile.h"
#include "swapops.h"

/* Whether the slot is worth less than the page's freedom (should_try_to_free_swap). */
static bool should_try_to_free_swap(const struct machine *m, const struct vm_fault *vmf, const struct page *page)
{
	if (!page_test(page, PG_swapcache))
		return false;
	if (vm_swap_full(m) || (vmf->vma->vm_flags & VM_LOCKED) || page_test(page, PG_mlocked))
		return true;
	return vmf->write && page->_refcount == 2;
}

/* Maps the page by an entry that has just been named; the caller's reference on it becomes the entry's. */
static void map_swapped_page(struct machine *m, struct vm_fault *vmf, struct page *page, bool exclusive, pte_t pte)
{
	struct vm_area_struct *vma = vmf->vma;

	add_mm_counter(vma->vm_mm, MM_ANONPAGES, 1);
	add_mm_counter(vma->vm_mm, MM_SWAPENTS, -1);
	if (vmf->orig_pte.val & pte_bits(m)->swap_soft_dirty)
		pte = pte_with(m, pte, pte_bits(m)->soft_dirty, true);
	page_add_anon_rmap(m, page, vma, vmf->address, exclusive);
	if ((vma->vm_flags & VM_LOCKED) && !page_test(page, PG_mlocked))
		mlock_page(m, page);
	set_pte_at(m, vmf, pte);
}

static unsigned int finish_swap_fault(struct machine *m, struct vm_fault *vmf, struct page *page)
{
	swp_entry_t entry = pte_to_swp_entry(m, vmf->orig_pte);
	bool exclusive = pte_swp_exclusive(m, vmf->orig_pte), written;
	pte_t pte = pte_mkyoung(m, pfn_pte(m, page_to_pfn(page), vmf->vma->vm_page_prot));

	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	swap_free(m, entry);
	if (should_try_to_free_swap(m, vmf, page))
		try_to_free_swap(m, page);
	exclusive = exclusive || page->_refcount == 1;
	written = vmf->write && exclusive;
	if (written)
		pte = pte_mkdirty(m, pte);
	if (written || (exclusive && m->rules->swapin_writable))
		pte = maybe_mkwrite(m, pte, vmf->vma);
	map_swapped_page(m, vmf, page, exclusive, pte);
	return vmf->write && !written ? do_wp_page(m, vmf->vma, vmf->real_address, vmf->entries, page) : 0;
}

unsigned int do_swap_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, write);
	swp_entry_t entry = pte_to_swp_entry(m, vmf.orig_pte);
	struct page *page = lookup_swap_cache(m, entry);
	unsigned int ret = 0;

	if (pte_guard(m, vmf.orig_pte))	/* handle_pte_marker */
		return VM_FAULT_SIGSEGV;
	tell_fault(m, &vmf, page ? FAULT_SWAP_CACHE : FAULT_SWAP_READ, page);
	if (page) {
		get_page(page);
	} else {
		if (swapin_readahead(m, entry, &page))
			return VM_FAULT_OOM;
		/* the kernel let go of the mmap lock to read, so the fault was tried again */
		ret = VM_FAULT_MAJOR;
		count_vm_event(m, PGMAJFAULT);
		count_vm_event(m, PGFAULT);
	}
	if (pte_get(m, vmf.entries, vmf.index).val != vmf.orig_pte.val) {
		put_page_lru(m, page);
		return ret;
	}
	if (!page_test(page, PG_uptodate)) {
		put_page_lru(m, page);
		return VM_FAULT_SIGBUS;
	}
	return ret | finish_swap_fault(m, &vmf, page);
}

/* ---- whole ranges ---- */

/* One page, as its process would fault it in. */
static int swapin_pte(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, false);
	unsigned int fault = handle_mm_fault(m, &vmf);

	if (fault & VM_FAULT_OOM)
		return refuse_oom(m, ENOMEM);
	return fault & VM_FAULT_SIGBUS ? refuse(m, EIO, WHY_SWAP_IO) : 0;
}

/* The same for swapoff: nobody accessed it, so it is no fault, and the entry is old. The slot is not kept. */
static int unuse_pte(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, false);
	swp_entry_t entry = pte_to_swp_entry(m, vmf.orig_pte);
	struct page *page = m->rules->swapoff_ra_hits ? lookup_swap_cache(m, entry) : find_swap_cache_page(m, entry);
	int err = 0;

	if (page)
		get_page(page);
	else
		err = swapin_readahead(m, entry, &page);
	if (err)	/* nobody needs the slot any more: who did was killed to find the frame */
		return swp_swapcount(m, entry) ? err : 0;
	end_swap_writes(m);
	if (!page_test(page, PG_uptodate))
		err = refuse(m, EIO, WHY_SWAP_IO);
	if (err || pte_get(m, vmf.entries, vmf.index).val != vmf.orig_pte.val) {
		put_page_lru(m, page);
		return err;
	}
	pte_lock(m, vma->vm_mm, address);
	map_swapped_page(m, &vmf, page, pte_swp_exclusive(m, vmf.orig_pte),
			 pte_mkold(m, pfn_pte(m, page_to_pfn(page), vma->vm_page_prot)));
	swap_free(m, entry);
	try_to_free_swap(m, page);
	return 0;
}

/* Brings back what [start, end) of a VMA has in swap, and maps it. */
static int swapin_vma(struct machine *m, struct vm_area_struct *vma, struct swapin_range *range)
{
	vaddr_t address = vma->vm_start;

	while ((address = next_pte_table(m, vma->vm_mm, address, vma->vm_end)) < vma->vm_end) {
		vaddr_t stop = pmd_addr_end(m, address, vma->vm_end);

		for (; address < stop; address += PAGE_SIZE) {
			void *entries = pte_offset(m, vma->vm_mm, address);
			pte_t pte = pte_get(m, entries, pte_index(m, address));
			int err;

			if (!pte_swap(m, pte) || (range->one_area && pte_swp_type(m, pte) != range->type))
				continue;
			if (core_poll(m))
				return refuse(m, EINTR, WHY_INTERRUPTED);
			if (range->one_area && m->vm->asking->oom_victim)
				return refuse(m, EINTR, WHY_OOM_KILLED);
			err = range->one_area ? unuse_pte(m, vma, address, entries)
					      : swapin_pte(m, vma, address, entries);
			if (err)
				return err;
			range->pages++;
		}
	}
	return 0;
}

static int swapin_shmem(struct machine *m, struct vm_area_struct *vma, struct swapin_range *range)
{
	uint64_t first = vma->vm_pgoff, last = first + vma_pages(vma) - 1, index;
	struct inode *inode = vma->vm_file->f_inode;
	uint32_t val;

	xa_for_each(&inode->i_swap, index, val, first, last) {
		struct page *page;
		bool major = false;
		int err;

		if (core_poll(m))
			return refuse(m, EINTR, WHY_INTERRUPTED);
		err = shmem_get_page(m, inode, index, &page, &major);
		if (err)
			return err;
		range->pages++;
	}
	return 0;
}

int swapin_mm(struct machine *m, struct mm_struct *mm, struct swapin_range *range)
{
	int err = 0;

	for (struct vm_area_struct *vma = mm->mmap; vma && !err; vma = vma->vm_next) {
		err = swapin_vma(m, vma, range);
		if (!err && !range->one_area && vma->vm_file && vma->vm_file->f_inode->kind == INODE_SHMEM)
			err = swapin_shmem(m, vma, range);
	}
	return err;
}

/* ---- swapoff ---- */

/*
 * Every page of the area comes back: those of shared memory, then those that entries of processes name (try_to_unuse).
 */
static int try_to_unuse(struct machine *m, struct swap_info *si)
{
	struct swapin_range range = {.one_area = true, .type = si->type};
	struct list_head *pos, *next;
	int err = shmem_unuse(m, si->type);

	list_for_each_safe(pos, next, &m->vm->init_mm.mmlist) {
		struct mm_struct *mm = list_entry(pos, struct mm_struct, mmlist);

		if (err)
			return err;
		if (mm->rss_stat[MM_SWAPENTS])
			err = swapin_mm(m, mm, &range);
		if (!mm->rss_stat[MM_SWAPENTS])
			list_del(&mm->mmlist);
	}
	return err;
}

/*
 * The same for a task. It asks for much memory on purpose: should there be none, it is the first to go
 * (set_current_oom_origin), and the signal ends the call.
 */
static int try_to_unuse_for(struct machine *m, struct task_struct *task, struct swap_info *si)
{
	int err;

	m->vm->asking = task;
	task->signal->oom_flag_origin = true;
	err = try_to_unuse(m, si);
	task->signal->oom_flag_origin = false;
	m->vm->asking = NULL;
	return task->oom_victim ? refuse(m, EINTR, WHY_OOM_KILLED) : err;
}

/* Pages that are in memory again and still have their slot lose it. */
static void drop_cached_slots(struct machine *m, struct swap_info *si)
{
	uint64_t offset = 0;

	end_swap_writes(m);
	for (; xa_find(&si->cache, &offset, UINT64_MAX); offset++)
		try_to_reclaim_slot(m, swp_entry(si->type, offset));
}

int sys_swapoff(struct machine *m, struct task_struct *task, const char *name)
{
	struct swap_info *si = swap_find(m, name);
	int err;

	if (!si)
		return refuse(m, EINVAL, WHY_NO_SWAP_AREA);
	/* all that is in swap must be promised to fit into memory */
	err = vm_account(m, task, si->pages);
	if (err)
		return err;
	vm_unaccount(m, si->pages);
	swapoff_begin(m, si);
	err = try_to_unuse_for(m, task, si);
	drop_cached_slots(m, si);
	if (!err && si->inuse_pages)
		err = refuse(m, EBUSY, WHY_SWAP_IN_USE);
	if (err) {
		swapoff_cancel(m, si);
		return err;
	}
	swapoff_end(m, si);
	return 0;
}
