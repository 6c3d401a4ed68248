/* SPDX-License-Identifier: MIT */
/*
 * kernel_pgtable.h - the kernel's page tables while it runs: entries of vmalloc, modules, pkmap and fixmap. Tables that
 * are missing are made in real frames, and stay.
 */
#ifndef MMSH_KERNEL_PGTABLE_H
#define MMSH_KERNEL_PGTABLE_H

#include "kmem.h"
#include "machine.h"
#include "pgtable_types.h"

/**
 * Maps nr pages from address on: frame pfn[i] each (vmap_pages_range). ENOMEM when no frame is free for a table:
 * entries made so far stay for the caller to unmap; tables stay, empty, as in Linux.
 */
int kernel_map_pages(struct machine *m, vaddr_t address, const pfn_t *pfn, uint64_t nr, uint64_t prot);
/** The same for nr pages of consecutive physical addresses. */
int kernel_map_range(struct machine *m, vaddr_t address, paddr_t phys, uint64_t nr, uint64_t prot);
/** The same for device memory, by large pages where that is possible (ioremap_page_range). */
int kernel_map_device(struct machine *m, vaddr_t address, paddr_t phys, uint64_t nr);
/** Clears all entries of [start, end), which has no part of a large page (vunmap_range). */
void kernel_unmap_range(struct machine *m, vaddr_t start, vaddr_t end);

/** Writes the entry of one address in a table that exists since boot (pkmap, fixmap). */
void kernel_set_pte(struct machine *m, vaddr_t address, pte_t pte);
/** The kernel's entry for an address, for one in a large page as a leaf table would have it; 0 where neither is. */
pte_t kernel_pte(const struct machine *m, vaddr_t address);
/** Whether a large page of the kernel's maps the address. */
bool kernel_large_page(const struct machine *m, vaddr_t address);

/**
 * x86: pages of [start, end) of the linear mapping become read-only; no longer executable, where the machine has such a
 * bit. A large page of which all changes stays one; of which only part does, it is split, in a frame of its own: ENOMEM
 * when none is free, and what came before has changed.
 */
int set_memory_ro(struct machine *m, vaddr_t start, vaddr_t end);
int set_memory_nx(struct machine *m, vaddr_t start, vaddr_t end);

/**
 * Calls fn for every table made while the kernel ran, each before those below it: for census and digest. What boot
 * reserved is not among them.
 */
void for_each_kernel_table(const struct machine *m, void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base),
			   void *data);

/** Rule kernel-pgd: the kernel's half of every process's top level is swapper_pg_dir's. */
void kernel_pgtable_verify(struct verify *v, const struct machine *m);

#endif
