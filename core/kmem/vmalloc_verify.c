// SPDX-License-Identifier: MIT
/*
 * vmalloc_verify.c - the audit of areas of the kernel's addresses, and their part of the digest
 *
 *	vmalloc-area	areas lie where their kind may, and their bookkeeping agrees with the range
 *	vmalloc-pte	entries are those of the frames, the guard has none, nor has a freed range
 *	vmalloc-pages	nr_vmalloc_pages recounted
 *	vmalloc-object	vm_struct and array are live objects of kmalloc's, or the array an area
 */
#include "vmalloc_impl.h"

#include "arch.h"
#include "kernel_pgtable.h"
#include "pgtable.h"
#include "slab.h"

static bool lies_where_it_may(const struct machine *m, const struct vm_struct *area)
{
	const struct arch *a = m->arch;
	vaddr_t end = area->addr + area->size;

	return (area->addr >= a->vmalloc_start && end <= vmalloc_area_end(m)) ||
	       (area->addr >= a->modules_vaddr && end <= a->modules_end);
}

static void verify_entries(struct verify *v, const struct machine *m, const struct vm_struct *area)
{
	for (uint64_t i = 0; i < area->nr_mapped; i++) {
		pte_t pte = kernel_pte(m, area->addr + (i << PAGE_SHIFT));
		pfn_t pfn = area->pages ? area->pages[i] : (area->phys_addr >> PAGE_SHIFT) + i;

		verify_equal(v, "vmalloc-pte", "page", area->addr + (i << PAGE_SHIFT),
			     pte_present(m, pte) ? pte_pfn(m, pte) : 0, pfn);
	}
	verify_that(v, "vmalloc-pte", "guard of", area->addr,
		    pte_none(kernel_pte(m, area->addr + area->size - PAGE_SIZE)));
}

static void verify_objects(struct verify *v, const struct machine *m, const struct vm_struct *area)
{
	bool nested = is_vmalloc_addr(m, area->pages_at);

	verify_that(v, "vmalloc-object", "vm_struct of", area->addr,
		    kmalloc_live(m, vm_struct_bytes(m->arch), area->kobj));
	if (area->pages)
		verify_that(v, "vmalloc-object", "array of", area->addr,
			    nested ? area_at(m, area->pages_at) != NULL :
				     kmalloc_live(m, page_array_bytes(m, area), area->pages_at));
}

void vmalloc_verify(struct verify *v, const struct machine *m)
{
	const struct vmap_space *space = &vmalloc_of(m)->space;
	uint64_t pages = 0;

	if (!vmalloc_of(m)->initialized)
		return;
	vmap_space_verify(v, m, space);
	for (const struct vmap_area *va = vmap_first(&space->busy); va; va = vmap_next(va)) {
		const struct vm_struct *area = va->vm;

		if (!verify_that(v, "vmalloc-area", "range", va->va_start, area && area->addr == va->va_start &&
				 area->size == va->va_end - va->va_start && lies_where_it_may(m, area)))
			continue;
		verify_equal(v, "vmalloc-area", "pages of", area->addr, area->nr_mapped, area_pages(area));
		verify_entries(v, m, area);
		verify_objects(v, m, area);
		pages += area->nr_pages;
	}
	for (const struct vmap_area *va = vmap_first(&space->purge); va; va = vmap_next(va))
		verify_that(v, "vmalloc-pte", "freed range", va->va_start, pte_none(kernel_pte(m, va->va_start)));
	verify_equal(v, "vmalloc-pages", "pages", 0, vmalloc_of(m)->nr_pages, pages);
}

void vmalloc_digest(struct hash *h, const struct machine *m)
{
	vmap_space_digest(h, &vmalloc_of(m)->space);
	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area)) {
		hash_u64(h, area->flags);
		hash_u64(h, area->phys_addr);
		hash_u64(h, area->pages_at);
		hash_u64(h, area->kobj);
		hash_u64(h, area->caller);
		for (uint64_t i = 0; i < area->nr_pages; i++)
			hash_u64(h, area->pages[i]);
	}
}
