// SPDX-License-Identifier: MIT
/*
 * vmalloc.c - virtually contiguous kernel memory from single frames (mm/vmalloc.c)
 *
 *	vmap_area ── vm ──> vm_struct { addr, size, pages ──> [pfn][pfn][pfn]...  nr_pages }
 *	addr        │ pte │ pte │ pte │ guard │                   page tables: the same frames, in the same order
 *
 * An area is a range of addresses (vmap_area.c), its frames, and the entries of the kernel's page tables between the
 * two. Frames come one at a time, from HighMem where there is one, so they need not be neighbours: that is what vmalloc
 * is for. One page behind the area stays unmapped, and catches whoever runs over the end. The vm_struct is kmalloc'ed,
 * and so is the array of frames; longer than a page, it is vmalloc'ed itself ("vpages").
 *
 * Steps and their undoing: bookkeeping, addresses, array, frames, entries; a failure frees as far as it came, through
 * vfree's own path. Page tables made for it stay.
 *
 * Differences from Linux: nothing is written into vm_struct and array; warnings come without their call trace.
 */
#include "vmalloc_impl.h"

#include "arch.h"
#include "content.h"
#include "kallsyms.h"
#include "kernel_pgtable.h"
#include "klog.h"
#include "module.h"
#include "page_alloc.h"
#include "slab.h"

ARCHS_KNOWN_HERE(3);

typedef unsigned long long ull;

void vmalloc_create(struct machine *m)
{
	m->kmem->vmalloc = hm_alloc(&m->ctx.mem, sizeof(*m->kmem->vmalloc));
	vmap_space_create(&m->kmem->vmalloc->space);
}

int vmalloc_init(struct machine *m)
{
	int err = vmap_init_free_space(m, &vmalloc_of(m)->space);

	vmalloc_of(m)->initialized = !err;
	return err;
}

/*
 * sizeof(struct vm_struct): next, addr, size, flags, pages; numbers (nr_pages, and page_order where vmalloc has large
 * pages: HAVE_ARCH_HUGE_VMALLOC); phys_addr; caller.
 */
uint64_t vm_struct_bytes(const struct arch *a)
{
	uint64_t word = a->bits / 8, phys = a->pte_is_64 ? 8 : 4;
	uint64_t numbers = a->bits == 64 ? 8 : 4;
	uint64_t align = a->id == ARCH_I386 ? word : phys;	/* of a 64-bit number, where there is one */

	return round_up(round_up(5 * word + numbers, align) + phys + word, align);
}

/* ---- looking ---- */

vaddr_t vmalloc_area_end(const struct machine *m)
{
	return m->arch->vmalloc_end + (m->arch->bits == 64 ? 1 : 0);
}

bool is_vmalloc_addr(const struct machine *m, vaddr_t address)
{
	return address >= m->arch->vmalloc_start && address < vmalloc_area_end(m);
}

struct vm_struct *area_at(const struct machine *m, vaddr_t address)
{
	struct vmap_area *va = find_vmap_area(m, address);

	return va ? va->vm : NULL;
}

const struct vm_struct *find_vm_area(const struct machine *m, vaddr_t address)
{
	return area_at(m, address);
}

const struct vm_struct *next_vm_area(const struct machine *m, const struct vm_struct *area)
{
	const struct vmap_set *busy = &vmalloc_of(m)->space.busy;
	const struct vmap_area *va = area ? vmap_next(find_vmap_area(m, area->addr)) : vmap_first(busy);

	return va ? va->vm : NULL;
}

uint64_t vmalloc_nr_pages(const struct machine *m)
{
	return vmalloc_of(m)->nr_pages;
}

const struct vmap_set *vmalloc_lazy_areas(const struct machine *m)
{
	return &vmalloc_of(m)->space.purge;
}

/* ---- a range of addresses ---- */

/* Entries of the whole area: all but the guard page. */
uint64_t area_pages(const struct vm_struct *area)
{
	return (area->size >> PAGE_SHIFT) - 1;
}

static void drop_area(struct machine *m, struct vm_struct *area, enum call_site site)
{
	kfree_by(m, area->kobj, site);
	if (area->pages)
		hm_free(&m->ctx.mem, area->pages, area_pages(area) * sizeof(*area->pages));
	hm_free(&m->ctx.mem, area, sizeof(*area));
}

/* Device memory is aligned to its size, so that large pages could map it (ioremap_max_order). */
static uint64_t area_alignment(const struct machine *m, const struct vmalloc_request *r)
{
	unsigned int order = PAGE_SHIFT;

	if (!(r->flags & VM_IOREMAP))
		return r->align ? r->align : PAGE_SIZE;
	while (order < m->arch->ioremap_max_order && (uint64_t)1 << order < r->size)
		order++;
	return (uint64_t)1 << order;
}

int get_vm_area(struct machine *m, const struct vmalloc_request *r, struct vm_struct **ret)
{
	const struct vmap_request range = {page_align(r->size) + PAGE_SIZE, area_alignment(m, r), r->start, r->end};
	struct vm_struct *area;
	struct vmap_area *va;
	vaddr_t kobj;
	int err = kmalloc_by(m, vm_struct_bytes(m->arch), GFP_KERNEL | __GFP_ZERO, SITE_GET_VM_AREA_NODE, &kobj);

	if (err)
		return err;
	area = hm_alloc(&m->ctx.mem, sizeof(*area));
	area->kobj = kobj;
	err = alloc_vmap_area(m, &range, area, &va);
	if (err) {
		drop_area(m, area, SITE_GET_VM_AREA_NODE);
		return err;
	}
	area->addr = va->va_start;
	area->size = va->va_end - va->va_start;
	area->flags = r->flags;
	area->caller = r->caller;
	*ret = area;
	return 0;
}

/* Unmaps an area and frees its addresses lazily; its vm_struct is left. */
static void remove_vm_area(struct machine *m, struct vm_struct *area)
{
	kernel_unmap_range(m, area->addr, area->addr + area->size - PAGE_SIZE);
	free_vmap_area(m, find_vmap_area(m, area->addr));
}

void free_vm_area(struct machine *m, struct vm_struct *area)
{
	remove_vm_area(m, area);
	drop_area(m, area, area->flags & VM_IOREMAP ? SITE_IOUNMAP : SITE_VUNMAP);
}

/* ---- frames ---- */

/* Any zone will do for them. */
static gfp_t frame_gfp(const struct vmalloc_request *r)
{
	return r->gfp | __GFP_HIGHMEM;
}

/* Bytes of the kernel's array of page pointers. */
uint64_t page_array_bytes(const struct machine *m, const struct vm_struct *area)
{
	return area_pages(area) * m->arch->bits / 8;
}

static int vmalloc_page_array(struct machine *m, uint64_t bytes, const struct vmalloc_request *r, vaddr_t *ret)
{
	struct vmalloc_request nested = *r;
	struct vm_struct *array;
	int err;

	nested.size = bytes;
	nested.align = 0;
	nested.gfp = (r->gfp & GFP_KERNEL) | __GFP_ZERO;
	nested.start = m->arch->vmalloc_start;
	nested.end = vmalloc_area_end(m);
	nested.prot = m->arch->kernel_prot.page;
	nested.flags = 0;
	err = vmalloc_range(m, &nested, &array);
	*ret = err ? 0 : array->addr;
	return err;
}

static int alloc_page_array(struct machine *m, struct vm_struct *area, const struct vmalloc_request *r)
{
	uint64_t bytes = page_array_bytes(m, area);
	vaddr_t at;
	int err = bytes <= PAGE_SIZE ? kmalloc_by(m, bytes, (r->gfp & GFP_KERNEL) | __GFP_ZERO, SITE_VMALLOC_NODE_RANGE,
						  &at) :
				       vmalloc_page_array(m, bytes, r, &at);

	if (err) {
		warn_alloc(m, frame_gfp(r), "vmalloc error: size %llu, failed to allocated page array size %llu",
			   (ull)area_pages(area) << PAGE_SHIFT, (ull)bytes);
		return err;
	}
	area->pages_at = at;
	area->pages = hm_alloc(&m->ctx.mem, area_pages(area) * sizeof(*area->pages));
	return 0;
}

static int alloc_frames(struct machine *m, struct vm_struct *area, const struct vmalloc_request *r)
{
	uint64_t nr = area_pages(area);

	for (; area->nr_pages < nr; area->nr_pages++) {
		struct page *page;
		int err = alloc_page(m, frame_gfp(r) | __GFP_NOWARN, &page);

		if (err) {
			warn_alloc(m, frame_gfp(r), "vmalloc error: size %llu, page order 0, failed to allocate pages",
				   (ull)area->nr_pages << PAGE_SHIFT);
			return err;
		}
		area->pages[area->nr_pages] = page_to_pfn(page);
		vmalloc_of(m)->nr_pages++;
	}
	return 0;
}

static void free_frames(struct machine *m, struct vm_struct *area)
{
	for (uint64_t i = 0; i < area->nr_pages; i++) {
		struct page *page = pfn_to_page(m, area->pages[i]);

		page_drop_content(m, page);
		__free_pages(m, page, 0);
	}
	vmalloc_of(m)->nr_pages -= area->nr_pages;
}

/* vfree() of an area that is known to be one (__vunmap). */
static void free_area(struct machine *m, struct vm_struct *area)
{
	remove_vm_area(m, area);
	if (area->flags & VM_FLUSH_RESET_PERMS)
		purge_vmap_areas(m);
	free_frames(m, area);
	if (is_vmalloc_addr(m, area->pages_at))
		free_area(m, area_at(m, area->pages_at));
	else
		kfree_by(m, area->pages_at, SITE_VUNMAP);
	drop_area(m, area, SITE_VUNMAP);
}

static int fill_area(struct machine *m, struct vm_struct *area, const struct vmalloc_request *r)
{
	int err = alloc_page_array(m, area, r);

	if (!err)
		err = alloc_frames(m, area, r);
	if (err)
		return err;
	err = kernel_map_pages(m, area->addr, area->pages, area->nr_pages, r->prot);
	if (err)
		warn_alloc(m, frame_gfp(r), "vmalloc error: size %llu, failed to map pages",
			   (ull)area->nr_pages << PAGE_SHIFT);
	area->nr_mapped = area->nr_pages;
	return err;
}

int vmalloc_range(struct machine *m, const struct vmalloc_request *request, struct vm_struct **ret)
{
	struct vmalloc_request r = *request;
	struct vm_struct *area;
	int err;

	if (!r.size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (r.size >> PAGE_SHIFT > totalram_pages(m) || page_align(r.size) < r.size) {
		warn_alloc(m, r.gfp, "vmalloc error: size %llu, exceeds total pages", (ull)r.size);
		return refuse(m, ENOMEM, WHY_VMALLOC_TOO_BIG, r.size, totalram_pages(m) << PAGE_SHIFT);
	}
	r.flags |= VM_ALLOC;
	err = get_vm_area(m, &r, &area);
	if (err) {
		warn_alloc(m, r.gfp, "vmalloc error: size %llu, vm_struct allocation failed", (ull)r.size);
		return err;
	}
	err = fill_area(m, area, &r);
	if (err) {
		free_area(m, area);
		return err;
	}
	*ret = area;
	return 0;
}

static int vmalloc_anywhere(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	const struct vmalloc_request r = {
		.size = size, .gfp = gfp, .start = m->arch->vmalloc_start, .end = vmalloc_area_end(m),
		.prot = m->arch->kernel_prot.page, .caller = kallsyms_caller(m->arch, "mmsh_command"),
	};
	struct vm_struct *area;
	int err = vmalloc_range(m, &r, &area);

	if (!err)
		*ret = area->addr;
	return err;
}

int vmalloc(struct machine *m, uint64_t size, vaddr_t *ret)
{
	return vmalloc_anywhere(m, size, GFP_KERNEL, ret);
}

int vzalloc(struct machine *m, uint64_t size, vaddr_t *ret)
{
	return vmalloc_anywhere(m, size, GFP_KERNEL | __GFP_ZERO, ret);
}

/* ---- freeing ---- */

/* The area that an address to be freed belongs to; for address 0 none, which is no error. Complains as WARN() does. */
static int find_for_free(struct machine *m, vaddr_t address, struct vm_struct **ret)
{
	int digits = (int)m->arch->bits / 4;

	*ret = NULL;
	if (!address)
		return 0;
	if (offset_in_page(address)) {
		kernel_warning(m, "Trying to vfree() bad address (%0*llx)", digits, (ull)address);
		return refuse(m, EINVAL, WHY_UNALIGNED, address);
	}
	*ret = area_at(m, address);
	if (!*ret) {
		kernel_warning(m, "Trying to vfree() nonexistent vm area (%0*llx)", digits, (ull)address);
		return refuse(m, EINVAL, WHY_NO_VM_AREA, address);
	}
	return 0;
}

int vfree(struct machine *m, vaddr_t address)
{
	struct vm_struct *area;
	int err = find_for_free(m, address, &area);

	if (!area)
		return err;
	if (!(area->flags & VM_ALLOC) || find_module_at(m, area->addr))
		return refuse(m, EINVAL, WHY_NOT_VMALLOC, address);
	free_area(m, area);
	return 0;
}

void vfree_area_at(struct machine *m, vaddr_t address)
{
	free_area(m, area_at(m, address));
}

/* ---- mappings of frames that somebody else holds ---- */

static int check_frames(struct machine *m, pfn_t pfn, uint64_t nr)
{
	if (!nr)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (nr > totalram_pages(m))
		return refuse(m, ENOMEM, WHY_VMALLOC_TOO_BIG, nr << PAGE_SHIFT, totalram_pages(m) << PAGE_SHIFT);
	for (uint64_t i = 0; i < nr; i++)
		if (!pfn_valid(m, pfn + i))
			return refuse(m, EINVAL, WHY_BAD_PFN, pfn + i);
	return 0;
}

int vmap(struct machine *m, pfn_t pfn, uint64_t nr, vaddr_t *ret)
{
	const struct vmalloc_request r = {
		.size = nr << PAGE_SHIFT, .start = m->arch->vmalloc_start, .end = vmalloc_area_end(m),
		.flags = VM_MAP, .caller = kallsyms_caller(m->arch, "mmsh_command"),
	};
	struct vm_struct *area;
	int err = check_frames(m, pfn, nr);

	if (!err)
		err = get_vm_area(m, &r, &area);
	if (err)
		return err;
	err = kernel_map_range(m, area->addr, pfn << PAGE_SHIFT, nr, m->arch->kernel_prot.page);
	if (err) {
		free_vm_area(m, area);
		return err;
	}
	area->phys_addr = pfn << PAGE_SHIFT;
	area->nr_mapped = nr;
	*ret = area->addr;
	return 0;
}

int vunmap(struct machine *m, vaddr_t address)
{
	struct vm_struct *area;
	int err = find_for_free(m, address, &area);

	if (!area)
		return err;
	if (!(area->flags & VM_MAP))
		return refuse(m, EINVAL, WHY_NOT_VMAP, address);
	free_vm_area(m, area);
	return 0;
}
