/* SPDX-License-Identifier: MIT */
/* vmalloc_impl.h - vmalloc's inside, for its own files. */
#ifndef MMSH_VMALLOC_IMPL_H
#define MMSH_VMALLOC_IMPL_H

#include "kmem.h"
#include "vmalloc.h"

static inline struct vmalloc *vmalloc_of(const struct machine *m)
{
	return m->kmem->vmalloc;
}

/** What kmalloc is asked for one (sizeof(struct vm_struct)). */
uint64_t vm_struct_bytes(const struct arch *a);
/** The area that begins at address, or NULL. */
struct vm_struct *area_at(const struct machine *m, vaddr_t address);
/** Pages of its size, without the guard. */
uint64_t area_pages(const struct vm_struct *area);
/** What its array of frames takes in the kernel. */
uint64_t page_array_bytes(const struct machine *m, const struct vm_struct *area);

#endif
