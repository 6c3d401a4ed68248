// SPDX-License-Identifier: MIT
/*
 * memory.c - page faults (mm/memory.c, and the fault handlers of arch/). One access goes round this loop:
 *
 *	MMU: is the entry valid, and does it allow this?  --yes-->  young (and dirty) are set, done
 *	  | no
 *	is there a VMA here, or a stack that can grow to here?  --no-->  SIGSEGV (MAPERR)
 *	does the VMA allow this?  --no-->  SIGSEGV (ACCERR)
 *	handle_mm_fault() (fault.h):
 *	                   entry empty    -> anonymous: zero page for a read, a new page for a write
 *	                                     file: the page from the cache, a private copy, or the shared page
 *	                   not writable   -> do_wp_page(): reuse, copy, or tell the file (wp.c)
 *	                   otherwise      -> young and dirty where the machine does not set them itself (ARM)
 *	and the MMU looks again.
 *
 * Differences from Linux: nothing is waited for, so a fault that lets go of the mmap lock (VM_FAULT_RETRY) is back at
 * once; no huge pages, no userfaultfd; a frame that cannot be had ends the access with ACCESS_OOM.
 */
#include <string.h>

#include "content.h"
#include "fault.h"
#include "filemap.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "rmap.h"
#include "shmem.h"
#include "swap.h"

/* Makes sure of the leaf table. Reclaim may have run meanwhile: the caller's entry is read again. */
static unsigned int need_table(struct machine *m, struct vm_fault *vmf)
{
	if (vmf->entries)
		return 0;
	vmf->entries = pte_alloc(m, vmf->vma->vm_mm, vmf->address);
	return vmf->entries ? 0 : VM_FAULT_OOM;
}

pte_t maybe_mkwrite(const struct machine *m, pte_t pte, const struct vm_area_struct *vma)
{
	return vma->vm_flags & VM_WRITE ? pte_mkwrite(m, pte) : pte;
}

unsigned int do_anonymous_page(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries,
			       bool write)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, write);
	struct page *page;

	if (vma->vm_flags & VM_SHARED)
		return VM_FAULT_SIGBUS;
	tell_fault(m, &vmf, write ? FAULT_DEMAND_ZERO : FAULT_ZERO_PAGE, NULL);
	if (need_table(m, &vmf))
		return VM_FAULT_OOM;
	if (!write) {
		map_zero_page(m, &vmf);
		return 0;
	}
	if (anon_vma_prepare(m, vma) || alloc_page(m, GFP_HIGHUSER_MOVABLE | __GFP_ZERO | __GFP_COMP, &page))
		return VM_FAULT_OOM;
	add_mm_counter(vma->vm_mm, MM_ANONPAGES, 1);
	map_new_anon_page(m, &vmf, page);
	return 0;
}

/* Maps a file page that the cache has into a table that is locked (do_set_pte). */
static void map_file_page(struct machine *m, struct vm_area_struct *vma, void *entries, vaddr_t address,
			  struct page *page, bool write)
{
	pte_t pte = pte_mkyoung(m, pfn_pte(m, page_to_pfn(page), vma->vm_page_prot));

	if (write)
		pte = maybe_mkwrite(m, pte_mkdirty(m, pte), vma);
	get_page(page);
	page_add_file_rmap(m, page);
	if ((vma->vm_flags & VM_LOCKED) && !page_test(page, PG_mlocked))
		mlock_page(m, page);
	add_mm_counter(vma->vm_mm, mm_counter(page), 1);
	pte = pte_put(m, entries, pte_index(m, address), pte);
	core_changed(m);
	trace(m, set_pte, address, 0, pte.val, vma->vm_mm->id);
}

static uint64_t file_pages(const struct vm_fault *vmf)
{
	return page_align(vmf->vma->vm_file->f_inode->i_size) >> PAGE_SHIFT;
}

static bool beyond_eof(const struct vm_fault *vmf)
{
	return vmf->vma->vm_file && vmf->pgoff >= file_pages(vmf);
}

static unsigned int call_fault(struct machine *m, struct vm_fault *vmf)
{
	unsigned int ret;

	if (!beyond_eof(vmf) && need_table(m, vmf))
		return VM_FAULT_OOM;
	ret = vmf->vma->vm_ops->fault(m, vmf);
	trace(m, vm_ops_fault, vmf->address, vmf->pgoff, ret);
	vmf->tried = ret & VM_FAULT_RETRY;
	if (vmf->tried)
		count_vm_event(m, PGFAULT);
	return ret;
}

/*
 * The window of pages around the fault that are mapped if they are cached: 64 KiB, inside VMA and table. A table is
 * made only for a page to map; 6.18 makes none where the first cached page is the file's last.
 */
static unsigned int do_fault_around(struct machine *m, struct vm_fault *vmf)
{
	const struct vm_area_struct *vma = vmf->vma;
	uint64_t window = (uint64_t)m->vm->fault_around_pages << PAGE_SHIFT;
	vaddr_t start = max_u64(round_down(vmf->address, window), vma->vm_start);
	vaddr_t end = min_u64(start + window, vma->vm_end);
	uint64_t first = vma_page_index(vma, start), last, index = first;

	end = pmd_addr_end(m, start, end);
	last = vma_page_index(vma, end - PAGE_SIZE);
	if (!xa_find(&vma->vm_file->f_inode->i_pages, &index, last))
		return 0;
	if (!vmf->entries && m->rules->no_table_for_last_page && index + 1 == file_pages(vmf) &&
	    vma->vm_file->f_inode->kind != INODE_SHMEM)
		return 0;
	if (need_table(m, vmf))
		return VM_FAULT_OOM;
	return vma->vm_ops->map_pages(m, vmf, first, last);
}

static unsigned int do_read_fault(struct machine *m, struct vm_fault *vmf)
{
	unsigned int ret;

	if (vmf->vma->vm_ops->map_pages && m->vm->fault_around_pages > 1) {
		ret = do_fault_around(m, vmf);
		if (ret)
			return ret & ~VM_FAULT_NOPAGE;
	}
	ret = call_fault(m, vmf);
	if (ret & (VM_FAULT_OOM | VM_FAULT_SIGBUS | VM_FAULT_NOPAGE))
		return ret & ~VM_FAULT_NOPAGE;
	/* now fault-around finds the pages */
	if ((ret & VM_FAULT_RETRY) && vmf->vma->vm_ops->map_pages && (do_fault_around(m, vmf) & VM_FAULT_NOPAGE))
		return ret;
	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	map_file_page(m, vmf->vma, vmf->entries, vmf->address, vmf->page, false);
	return ret;
}

static unsigned int do_cow_fault(struct machine *m, struct vm_fault *vmf)
{
	struct page *page;
	unsigned int ret;

	if (anon_vma_prepare(m, vmf->vma) || alloc_page(m, GFP_HIGHUSER_MOVABLE | __GFP_COMP, &page))
		return VM_FAULT_OOM;
	ret = call_fault(m, vmf);
	if (ret & (VM_FAULT_OOM | VM_FAULT_SIGBUS)) {
		put_page(m, page);
		return ret;
	}
	page_copy_content(m, page, vmf->page);
	add_mm_counter(vmf->vma->vm_mm, MM_ANONPAGES, 1);
	map_new_anon_page(m, vmf, page);
	return ret;
}

static unsigned int do_shared_fault(struct machine *m, struct vm_fault *vmf)
{
	unsigned int ret = call_fault(m, vmf);

	if (ret & (VM_FAULT_OOM | VM_FAULT_SIGBUS))
		return ret;
	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	map_file_page(m, vmf->vma, vmf->entries, vmf->address, vmf->page, true);
	set_page_dirty(m, vmf->page);
	return ret;
}

unsigned int do_fault(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, write);

	vmf.pgoff = vma_page_index(vma, vmf.address);
	if (!vma->vm_ops->fault)
		return VM_FAULT_SIGBUS;
	if (!write) {
		tell_fault(m, &vmf, FAULT_FILE_READ, NULL);
		return do_read_fault(m, &vmf);
	}
	if (vma->vm_flags & VM_SHARED) {
		tell_fault(m, &vmf, FAULT_FILE_SHARED, NULL);
		return do_shared_fault(m, &vmf);
	}
	tell_fault(m, &vmf, FAULT_FILE_PRIVATE, NULL);
	return do_cow_fault(m, &vmf);
}

unsigned int do_access_flags(struct machine *m, struct vm_area_struct *vma, vaddr_t address, void *entries, bool write)
{
	struct vm_fault vmf = fault_at(m, vma, address, entries, write);

	tell_fault(m, &vmf, FAULT_ACCESS_FLAGS, NULL);
	ptep_set_access_flags(m, &vmf, pte_mkyoung(m, write ? pte_mkdirty(m, vmf.orig_pte) : vmf.orig_pte));
	return 0;
}

/* ---- the mappings' own part ---- */

static unsigned int filemap_fault(struct machine *m, struct vm_fault *vmf)
{
	static const unsigned int ret[] = {
		[FILEMAP_CACHED] = 0,
		[FILEMAP_STARTED_READING] = VM_FAULT_RETRY,
		[FILEMAP_MISSED] = VM_FAULT_RETRY | VM_FAULT_MAJOR,
	};
	struct inode *inode = vmf->vma->vm_file->f_inode;
	enum filemap_found found;
	int err;

	if (vmf->pgoff >= page_align(inode->i_size) >> PAGE_SHIFT)
		return VM_FAULT_SIGBUS;
	err = filemap_get_page(m, vmf->vma, vmf->pgoff, &vmf->page, &found);
	if (err)
		return err == -ENOMEM ? VM_FAULT_OOM : VM_FAULT_SIGBUS;
	return ret[found];
}

static unsigned int shmem_fault(struct machine *m, struct vm_fault *vmf)
{
	struct inode *inode = vmf->vma->vm_file->f_inode;
	bool major = false;
	int err;

	if (vmf->pgoff >= page_align(inode->i_size) >> PAGE_SHIFT)
		return VM_FAULT_SIGBUS;
	err = shmem_get_page(m, inode, vmf->pgoff, &vmf->page, &major);
	if (err)
		return err == -ENOMEM ? VM_FAULT_OOM : VM_FAULT_SIGBUS;
	return major ? VM_FAULT_MAJOR : 0;
}

/* Maps the pages first..last (offsets in the file) that are cached and not mapped yet (filemap_map_pages). */
static unsigned int filemap_map_pages(struct machine *m, struct vm_fault *vmf, uint64_t first, uint64_t last)
{
	struct vm_area_struct *vma = vmf->vma;
	const struct inode *inode = vma->vm_file->f_inode;
	uint64_t index, end = page_align(inode->i_size) >> PAGE_SHIFT;
	unsigned int ret = 0;
	uint32_t pgx;

	if (!end)
		return 0;
	pte_lock(m, vma->vm_mm, vmf->address);
	last = min_u64(last, end - 1);
	xa_for_each(&inode->i_pages, index, pgx, first, last) {
		vaddr_t address = vma->vm_start + ((index - vma->vm_pgoff) << PAGE_SHIFT);
		struct page *page = pgx_page(m, pgx);

		if (!page_test(page, PG_uptodate) || page_test(page, PG_reclaim))
			continue;
		if (!pte_none(pte_get(m, vmf->entries, pte_index(m, address))))
			continue;
		map_file_page(m, vma, vmf->entries, address, page, false);
		if (address == vmf->address)
			ret = VM_FAULT_NOPAGE;
	}
	trace(m, vm_ops_map_pages, vmf->address, first, last, ret, vmf->tried);
	return ret;
}

/* The first frame of the kernel image's data that user space may map: [sigpage], then [vdso], then [vvar]. */
static pfn_t special_frames(const struct machine *m)
{
	paddr_t data = m->arch->image.phys + (m->arch->image.init_end - m->arch->image.text);

	return page_align(data) >> PAGE_SHIFT;
}

/* Code that the kernel maps into processes: its frames are reserved and mapped as they are. */
static unsigned int special_mapping_fault(struct machine *m, struct vm_fault *vmf)
{
	pfn_t first = special_frames(m);

	if (strcmp(vmf->vma->vm_name, "[sigpage]"))
		first += m->arch->sigpage_pages;
	vmf->page = pfn_to_page(m, first + vmf->pgoff);
	return 0;
}

/* vvar: its first page is the kernel's time data; the others belong to clocks this machine has not. */
static unsigned int vvar_fault(struct machine *m, struct vm_fault *vmf)
{
	pfn_t pfn = special_frames(m) + m->arch->sigpage_pages + m->arch->vdso_pages;

	if (vmf->pgoff || strcmp(vmf->vma->vm_name, "[vvar]"))
		return VM_FAULT_SIGBUS;
	pte_lock(m, vmf->vma->vm_mm, vmf->address);
	set_pte_at(m, vmf, pte_mkspecial(m, pfn_pte(m, pfn, vmf->vma->vm_page_prot)));
	return VM_FAULT_NOPAGE;
}

const struct vm_operations_struct generic_file_vm_ops = {
	.name = "generic_file_vm_ops", .fault = filemap_fault, .map_pages = filemap_map_pages, .page_mkwrite = true,
};
const struct vm_operations_struct shmem_vm_ops = {
	.name = "shmem_vm_ops", .fault = shmem_fault, .map_pages = filemap_map_pages,
};
const struct vm_operations_struct special_mapping_vmops = {
	.name = "special_mapping_vmops", .fault = special_mapping_fault, .special = true,
};
const struct vm_operations_struct vvar_mapping_vmops = {
	.name = "special_mapping_vmops", .fault = vvar_fault, .special = true,
};
