/* SPDX-License-Identifier: MIT */
/*
 * kernel_map.h - the kernel's half of every address space: linear mapping, image, fixed areas. Boot asks how many table
 * frames it takes, reserves them, and has them filled once descriptors exist.
 */
#ifndef MMSH_KERNEL_MAP_H
#define MMSH_KERNEL_MAP_H

#include "kmem.h"
#include "machine.h"

/** Notes the boot-time leaf table for the top-level (i386, ARM) entry of base; before or after its frame is filled. */
void kernel_map_add_table(struct machine *m, vaddr_t base, pfn_t pfn);

/** x86_64: describes the direct mapping; its table frames are to be reserved (big_map_tables() of them). */
void kernel_map_plan_direct(struct machine *m);
/** x86_64: the same for vmemmap, whose descriptors lie from memmap on. */
void kernel_map_plan_vmemmap(struct machine *m, paddr_t memmap);
/** Frames that the tables below the top level take. */
uint64_t big_map_tables(const struct big_map *map);

/** i386, ARM: whether part of a lowmem block needs 4 KiB entries, one leaf table a block: how many, and which. */
unsigned int kernel_map_lowmem_tables(const struct machine *m, vaddr_t base[2]);

/**
 * Fills swapper_pg_dir and the boot-time tables. After phys_hand_over(): descriptors exist, and all frames concerned
 * are reserved.
 */
void kernel_map_fill(struct machine *m);
/** Maps one page in a boot-time leaf table that covers address (set_fixmap, the vectors). */
void kernel_map_page(struct machine *m, vaddr_t address, paddr_t phys, uint64_t prot);

/**
 * i386: init memory, before it is freed, can no longer be executed (free_init_pages); then text and read-only data
 * cannot be written, nor what is behind the text executed (mark_rodata_ro). Without PAE nothing forbids execution.
 * ENOMEM: no frame for the table of a large page that is split.
 */
int set_initmem_nx(struct machine *m);
int mark_rodata_ro(struct machine *m);
/** x86: bytes that mark_rodata_ro() write-protects. */
uint64_t kernel_ro_bytes(const struct arch *arch);
/** i386: what is behind the text, for mark_rodata_ro(). */
void kernel_nx_data(const struct arch *arch, vaddr_t *start, vaddr_t *end);

/** Bytes of RAM that the linear mapping maps with 4 KiB entries and with large pages (meminfo's DirectMap lines). */
void kernel_map_direct_bytes(const struct machine *m, uint64_t *small, uint64_t *large);

/** The entry that a table of this level has for the table in frame pfn below it. */
uint64_t kernel_table_entry(const struct machine *m, unsigned int level, pfn_t pfn);
/** Bytes that a big map maps with 4 KiB entries and with large pages. */
void big_map_bytes(const struct machine *m, const struct big_map *map, uint64_t *small, uint64_t *large);
/** The big map that covers a kernel address, or NULL: its lower tables are read with big_map_entry(). */
const struct big_map *find_big_map(const struct machine *m, vaddr_t address);
/** The entry for address in the computed table of this level (1 to 3); 0: nothing is mapped there. */
uint64_t big_map_entry(const struct machine *m, const struct big_map *map, unsigned int level, vaddr_t address);

#endif
