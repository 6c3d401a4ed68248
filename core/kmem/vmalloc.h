/* SPDX-License-Identifier: MIT */
/*
 * vmalloc.h - virtually contiguous kernel memory from single frames (mm/vmalloc.c), and device memory in the same
 * window (ioremap).
 */
#ifndef MMSH_VMALLOC_H
#define MMSH_VMALLOC_H

#include "gfp.h"
#include "vmap_area.h"

/* vm_struct.flags, values of include/linux/vmalloc.h */
#define VM_IOREMAP 0x1u
#define VM_ALLOC 0x2u
#define VM_MAP 0x4u
#define VM_FLUSH_RESET_PERMS 0x100u

struct vm_struct {
	vaddr_t addr;
	uint64_t size;			/* with the guard page */
	uint32_t flags;
	pfn_t *pages;			/* frames in order; NULL: ioremap */
	uint64_t nr_pages;		/* frames that are its own: none of vmap and ioremap */
	uint64_t nr_mapped;		/* entries of the page tables */
	vaddr_t pages_at;		/* where the kernel has pages[], of kmalloc or vmalloc (vpages); 0: nowhere */
	vaddr_t kobj;			/* the vm_struct itself: kmalloc'ed */
	paddr_t phys_addr;		/* ioremap */
	vaddr_t caller;			/* an address in the kernel's text */
};

static inline const char *vm_area_kind(const struct vm_struct *area)
{
	if (area->flags & VM_IOREMAP)
		return "ioremap";
	return area->flags & VM_ALLOC ? "vmalloc" : "vmap";
}

struct vmalloc {
	struct vmap_space space;
	bool initialized;		/* addresses may be had (vmap_initialized) */
	uint64_t nr_pages;		/* frames of all areas (nr_vmalloc_pages) */
};

struct vmalloc_request {
	uint64_t size;			/* bytes, rounded up to pages */
	uint64_t align;			/* of the area, a power of two; 0: a page */
	gfp_t gfp;
	vaddr_t start, end;		/* where the area may lie; end exclusive, 0: the end of the address space */
	uint64_t prot;
	uint32_t flags;			/* VM_FLUSH_RESET_PERMS */
	vaddr_t caller;
};

void vmalloc_create(struct machine *m);
/** All kernel addresses become free; slab caches exist. ENOMEM. */
int vmalloc_init(struct machine *m);

/**
 * size bytes of frames, one by one, HighMem first, mapped one behind the other; *ret is the address. Errors: EINVAL
 * (size 0), ENOMEM (more than all RAM, no frame, an injected failure), EBUSY (no free addresses, and the log says so).
 * After a failure nothing is held; page tables made on the way stay, empty.
 */
int vmalloc(struct machine *m, uint64_t size, vaddr_t *ret);
/** The same, and every byte is zero (ours always are; the allocation flags differ). */
int vzalloc(struct machine *m, uint64_t size, vaddr_t *ret);
/** vmalloc() somewhere else, for modules (__vmalloc_node_range). */
int vmalloc_range(struct machine *m, const struct vmalloc_request *request, struct vm_struct **ret);
/**
 * Frees the area that has the address in it; 0 is nothing. EINVAL, a warning in the log and nothing changed for an
 * unaligned address and for one that no area has.
 */
int vfree(struct machine *m, vaddr_t address);

/** Maps nr frames from pfn on that somebody else holds (vmap). Errors: EINVAL (no frame, nr 0), ENOMEM, EBUSY. */
int vmap(struct machine *m, pfn_t pfn, uint64_t nr, vaddr_t *ret);
/** Takes a mapping of vmap() away; the frames stay. EINVAL as vfree(), and for an area that has frames of its own. */
int vunmap(struct machine *m, vaddr_t address);

/**
 * Maps a device's registers, any address and size; *ret keeps the offset in the page. EINVAL: size 0 or a range that
 * wraps; EPERM: RAM (with a warning in the log); EBUSY, ENOMEM as vmalloc().
 */
int ioremap(struct machine *m, paddr_t phys, uint64_t size, vaddr_t *ret);
/** EINVAL and a line in the log when the address is none of ioremap()'s. */
int iounmap(struct machine *m, vaddr_t address);

/** The area that has an address in it, or NULL (find_vm_area). */
const struct vm_struct *find_vm_area(const struct machine *m, vaddr_t address);
/** The first area, and the one after; NULL at the end. In order of addresses. */
const struct vm_struct *next_vm_area(const struct machine *m, const struct vm_struct *area);
/** Frames in vmalloc areas (VmallocUsed). */
uint64_t vmalloc_nr_pages(const struct machine *m);
/** Ranges whose addresses wait for the purge, in order. */
const struct vmap_set *vmalloc_lazy_areas(const struct machine *m);
/** True for an address of the vmalloc area (is_vmalloc_addr). */
bool is_vmalloc_addr(const struct machine *m, vaddr_t address);
/** VMALLOC_END as other machines have it: the first address behind the area. */
vaddr_t vmalloc_area_end(const struct machine *m);

/* For the files of kmem/. */

/** Frees an area that is known to begin at an address, whatever it is for: a module's. */
void vfree_area_at(struct machine *m, vaddr_t address);
/** A range of addresses without anything behind it (get_vm_area): request->flags decide about alignment. */
int get_vm_area(struct machine *m, const struct vmalloc_request *request, struct vm_struct **ret);
/** Unmaps an area that has no frames of its own and frees its addresses lazily; area is gone (free_vm_area). */
void free_vm_area(struct machine *m, struct vm_struct *area);

void vmalloc_digest(struct hash *h, const struct machine *m);
/** Rules vmalloc-area, vmalloc-pte, vmalloc-pages, vmalloc-object, and those of vmap_area.c. */
void vmalloc_verify(struct verify *v, const struct machine *m);

#endif
