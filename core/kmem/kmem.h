/* SPDX-License-Identifier: MIT */
/*
 * kmem.h - the kernel's own memory as a whole: its page tables, its areas, its log. The structure is visible to the
 * files of kmem/; floors above use pgtable.h, kernel_map.h and klog.h.
 */
#ifndef MMSH_KMEM_H
#define MMSH_KMEM_H

#include "hash.h"
#include "leaf_share.h"
#include "machine.h"
#include "verify.h"

/*
 * A stretch of kernel addresses that maps a stretch of RAM, offsets counted from the area's start. Its tables follow
 * from it, so they are computed when somebody looks (kernel_map.c).
 */
struct map_range {
	uint64_t start, end;		/* offsets in the area */
	paddr_t phys;			/* of start */
};

#define MAX_MAP_RANGES 4
#define MAX_PART_BLOCKS (2 * MAX_MAP_RANGES)

/* An area of x86_64 whose lower tables are computed: the direct mapping, vmemmap. */
struct big_map {
	vaddr_t base;
	uint64_t size;			/* bytes of virtual addresses; 0: the machine has none */
	unsigned int nr_ranges;
	struct map_range range[MAX_MAP_RANGES];
	unsigned int nr_part;		/* 2 MiB blocks that need a leaf table: only partly mapped */
	uint64_t part[MAX_PART_BLOCKS];	/* block numbers, ascending */
	uint64_t nr_pud, nr_pmd;	/* tables of each level, then nr_part leaf tables; contiguous frames */
	pfn_t tables;			/* first frame */
};

/* A boot-time leaf table of the kernel: covers one entry of the top level (i386, ARM) or of a pmd. */
struct kernel_table {
	vaddr_t base;			/* first address it maps */
	pfn_t pfn;
};

/* The kernel's log (kernel/printk): lines as dmesg shows them. */
struct klog {
	char *text;
	size_t len, room;
	uint32_t tainted;		/* a bit a flag (tainted_mask) */
};

struct slab_allocator;			/* slab.h */
struct vmalloc;				/* vmalloc.h */
struct highmem;				/* highmem.h */
struct modules;				/* module.h */

struct kmem {
	pfn_t pgd;			/* frame of swapper_pg_dir */
	uint64_t pgd_frames;		/* of it and of the image's other page tables behind it */
	struct leaf_shares leaf_shares;
	pgx_t pgd_list;			/* top-level tables of all processes, linked through page->lru */
	pfn_t zero_pfn;			/* empty_zero_page: reserved at boot, all zero for ever */
	paddr_t mem_map;		/* descriptors of all frames, from max-order alignment on; x86_64: vmemmap's */
	uint64_t mem_map_bytes;
	pfn_t vectors_pfn;		/* ARM: vectors, and their stubs in the frame behind; else 0 */
	struct big_map direct, vmemmap;
	unsigned int nr_tables, room_for_tables;
	struct kernel_table *table;	/* since boot */
	paddr_t percpu;			/* per-CPU memory of the first CPU */
	uint64_t percpu_pages;		/* of all CPUs together (pcpu_nr_pages) */
	struct klog log;
	struct slab_allocator *slab;	/* NULL before kmem_cache_init() */
	uint64_t oopses;		/* reports of accesses that went wrong */
	struct vmalloc *vmalloc;
	struct highmem *highmem;
	struct modules *modules;
};

/** Gives the machine an empty kmem floor. */
void kmem_create(struct machine *m);

/** Hashes kernel page tables, areas, the log and slabs. */
void kmem_digest(struct hash *h, const struct machine *m);
/** Rules kernel-map-*: every linear address translates to its frame, and back; those of the areas; slab-*. */
void kmem_verify(struct verify *v, const struct machine *m);

#endif
