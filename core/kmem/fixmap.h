/* SPDX-License-Identifier: MIT */
/* fixmap.h - kernel addresses fixed when the kernel is built, each for one purpose, each mapped to any frame. */
#ifndef MMSH_FIXMAP_H
#define MMSH_FIXMAP_H

#include "machine.h"
#include "verify.h"

/* Slots in a row with one name: FIX_KMAP_BEGIN to FIX_KMAP_END. */
struct fixmap_name {
	const char *name;
	unsigned int first, last;
	bool kmap;			/* kmap_local's, not for set_fixmap */
};

/** The machine's i-th name, or NULL behind the last. */
const struct fixmap_name *fixmap_name_at(const struct machine *m, unsigned int i);
/** The slot of a name (its first): EINVAL when the machine has none of it. */
int fixmap_find(struct machine *m, const char *name, unsigned int *ret);
/** Slots with a name: __end_of_fixed_addresses. */
unsigned int fixmap_slots(const struct machine *m);

/** Address of a slot: they count down from FIXADDR_TOP (__fix_to_virt). */
vaddr_t fix_to_virt(const struct machine *m, unsigned int slot);

/**
 * Maps the page of a physical address in a slot; *ret is its address. EINVAL: no such slot (the kernel has a BUG()),
 * one of kmap_local's, or an address beyond what the machine has.
 */
int set_fixmap(struct machine *m, unsigned int slot, paddr_t phys, vaddr_t *ret);
/** The slot maps nothing again. EINVAL as set_fixmap(). */
int clear_fixmap(struct machine *m, unsigned int slot);
/** What a slot maps: its entry in the page table, 0 for nothing. */
uint64_t fixmap_entry(const struct machine *m, unsigned int slot);

/** Rule fixmap-slot: nothing is mapped in the area but slots with a name. */
void fixmap_verify(struct verify *v, const struct machine *m);

#endif
