/* SPDX-License-Identifier: MIT */
/* kernel_addr.h - kernel addresses: __pa and __va with refusals, and which area an address lies in. */
#ifndef MMSH_KERNEL_ADDR_H
#define MMSH_KERNEL_ADDR_H

#include "machine.h"

/**
 * __pa: physical address of an address of the linear mapping or, on x86_64, of the image's own mapping. Returns 0, or
 * -EINVAL with the reason (NOT_LINEAR) for any other address.
 */
int pa_of(struct machine *m, vaddr_t address, paddr_t *ret);
/**
 * __va: address in the linear mapping. Returns 0, or -EINVAL with the reason (NOT_LOWMEM: highmem, or no RAM there).
 */
int va_of(struct machine *m, paddr_t phys, vaddr_t *ret);

/** Address of the descriptor of a frame in the kernel's own mem_map or vmemmap (pfn_to_page). */
vaddr_t page_descriptor(const struct machine *m, pfn_t pfn);
/** page_to_pfn: the frame of a descriptor. EINVAL: there is none at that address. */
int descriptor_pfn(struct machine *m, vaddr_t page, pfn_t *ret);

/** Whether an address is one at all: within the word, and on x86_64 canonical. */
bool address_valid(const struct machine *m, vaddr_t address);
/** Whether an address belongs to user space. */
bool address_is_user(const struct machine *m, vaddr_t address);

/**
 * The kernel's area of an address: "lowmem", "vmalloc", "fixmap" ... or NULL between the areas. The hole between lowmem
 * and vmalloc is one: "hole".
 */
const char *kernel_area(const struct machine *m, vaddr_t address);

#endif
