// SPDX-License-Identifier: MIT
/*
 * verify_mm.c - entries of every address space against its VMAs, the pages they map, and the counters of the mm
 *
 * Rules:
 *	pte-vma		an entry lies inside a VMA
 *	pte-prot	it allows no more than its VMA: write, execution (where the MMU can forbid it), any access
 *	pte-guard	a guard lies in a VMA that is marked to have some
 *	pte-frame	the frame that it maps has a descriptor and is no free frame
 *	pte-cow		a writable entry of a private mapping maps an anonymous page; the zero page is never writable
 *	rmap-anchor	the page's anon_vma is linked to the VMA, or its file is the VMA's
 *	rmap-index	the page's offset is the one at which the VMA maps it here
 *	mm-rss		rss_stat recounted
 *	mm-tables	pgtables_bytes and nr_tables recounted
 */
#include "arch.h"
#include "census.h"
#include "file.h"
#include "mem_map.h"
#include "mm.h"
#include "pagewalk.h"
#include "pgtable.h"
#include "rmap.h"
#include "vma.h"

struct mm_audit {
	struct census *c;
	const struct mm_struct *mm;
	const struct vm_area_struct *vma;	/* the first that ends above the address */
	uint64_t rss[NR_MM_COUNTERS];
	uint64_t nr_tables, table_bytes;
};

/* ---- entries ---- */

/* What the MMU forbids altogether (PROT_NONE) may leave its other bits as it likes, but for write. */
static void check_prot(const struct mm_audit *a, vaddr_t address, pte_t pte)
{
	const struct machine *m = a->c->m;
	uint64_t flags = a->vma->vm_flags;
	bool executes = pte_bits(m)->exec && pte_exec(m, pte);
	bool more = pte_write(m, pte) && !(flags & VM_WRITE);

	if (pte_user(m, pte))
		more = more || !(flags & VM_ACCESS_FLAGS) || (executes && !(flags & VM_EXEC));
	verify_that(a->c->v, "pte-prot", "entry at", address, !more);
}

static bool linked_to(const struct vm_area_struct *vma, const struct anon_vma *av)
{
	const struct list_head *pos;

	list_for_each(pos, &vma->anon_vma_chain)
		if (list_entry(pos, struct anon_vma_chain, same_vma)->anon_vma == av)
			return true;
	return false;
}

/* rmap would find this entry when it starts from the page. */
static void check_rmap(const struct mm_audit *a, vaddr_t address, const struct page *page)
{
	const struct vm_area_struct *vma = a->vma;
	const struct machine *m = a->c->m;
	bool anchored;

	if (page_test(page, PG_reserved))	/* the kernel's own: vdso */
		return;
	if (PageAnon(page)) {
		const struct anon_vma *av = anon_vma_by_id(m, page->mapping >> 1);

		anchored = av && linked_to(vma, av);
	} else {
		anchored = vma->vm_file && page_inode(m, page) == vma->vm_file->f_inode;
	}
	if (verify_equal(a->c->v, "rmap-anchor", "page at", address, anchored ? 1 : page->mapping, 1))
		verify_equal(a->c->v, "rmap-index", "page at", address, page->index, vma_page_index(vma, address));
}

static void check_page(struct mm_audit *a, vaddr_t address, pte_t pte, const struct page *page)
{
	struct census *c = a->c;
	bool writable = pte_write(c->m, pte);

	census_note_mapping(c, page, writable);
	a->rss[mm_counter(page)]++;
	check_rmap(a, address, page);
	if (writable && !(a->vma->vm_flags & VM_SHARED))
		verify_that(c->v, "pte-cow", "private page at", address, PageAnon(page));
}

static void check_entry(void *data, vaddr_t address, pte_t pte)
{
	struct mm_audit *a = data;
	const struct machine *m = a->c->m;
	const struct page *page;

	while (a->vma && a->vma->vm_end <= address)
		a->vma = a->vma->vm_next;
	if (!verify_that(a->c->v, "pte-vma", "entry at", address, a->vma && a->vma->vm_start <= address))
		return;
	if (pte_guard(m, pte)) {
		verify_that(a->c->v, "pte-guard", "marker at", address, (a->vma->vm_flags & VM_MAYBE_GUARD) != 0);
		return;
	}
	if (pte_swap(m, pte)) {
		a->rss[MM_SWAPENTS]++;
		census_note_slot(a->c, pte_to_swp_entry(m, pte));
		return;
	}
	check_prot(a, address, pte);
	if (pte_pfn(m, pte) == m->vm->zero_pfn) {
		verify_that(a->c->v, "pte-cow", "zero page at", address, !pte_write(m, pte));
		return;
	}
	if (a->vma->vm_flags & VM_PFNMAP)
		return;
	page = find_page(m, pte_pfn(m, pte));
	if (verify_that(a->c->v, "pte-frame", "entry at", address, page && page->_refcount > 0))
		check_page(a, address, pte, page);
}

/* ---- one mm ---- */

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct mm_audit *a = data;
	const struct arch *arch = a->c->m->arch;

	(void)pfn;
	(void)base;
	if (level == 0)
		return;
	a->nr_tables++;
	a->table_bytes += level + 1 == arch->nr_levels ? arch->pte_table_bytes : PAGE_SIZE;
}

static void check_entries(struct census *c, const struct mm_struct *mm)
{
	struct mm_audit a = {.c = c, .mm = mm, .vma = mm->mmap};

	walk_page_range(c->m, mm, 0, mm->task_size, check_entry, &a);
	for (unsigned int i = 0; i < NR_MM_COUNTERS; i++)
		verify_equal(c->v, "mm-rss", "mm", mm->id, mm->rss_stat[i], a.rss[i]);
	for_each_table(c->m, mm, count_table, &a);
	verify_equal(c->v, "mm-tables", "mm", mm->id, mm->nr_tables, a.nr_tables);
	verify_equal(c->v, "mm-tables", "mm", mm->id, mm->pgtables_bytes, a.table_bytes);
}

void verify_address_spaces(struct census *c)
{
	for (const struct mm_struct *mm = mm_next(c->m, NULL); mm; mm = mm_next(c->m, mm))
		check_entries(c, mm);
}
