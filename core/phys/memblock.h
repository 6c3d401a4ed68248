/* SPDX-License-Identifier: MIT */
/*
 * memblock.h - the allocator of early boot (mm/memblock.c): what RAM there is and which parts are taken, as two sorted
 * arrays of byte ranges. After phys_hand_over() it is only read.
 */
#ifndef MMSH_MEMBLOCK_H
#define MMSH_MEMBLOCK_H

#include "phys.h"
#include "seq_file.h"
#include "verify.h"

enum memblock_flags {
	MEMBLOCK_NONE = 0, MEMBLOCK_HOTPLUG = 1, MEMBLOCK_MIRROR = 2, MEMBLOCK_NOMAP = 4, MEMBLOCK_DRIVER_MANAGED = 8,
};

struct memblock_region {
	paddr_t base, size;
	uint32_t flags;
};

struct memblock_type {
	const char *name;			/* memory, reserved */
	unsigned int cnt, max;			/* regions used, regions there is room for */
	paddr_t total_size;
	struct memblock_region *regions;	/* ascending, apart or of different flags */
};

struct memblock {
	paddr_t current_limit;			/* allocations end below it */
	struct memblock_type memory, reserved;
	bool handed_over;
};

#define MEMBLOCK_ALLOC_ANYWHERE (~(paddr_t)0)

static inline bool memblock_empty(const struct memblock_type *type)
{
	return type->cnt == 1 && type->regions[0].size == 0;
}

/** For phys_create(): empty arrays, no limit. */
void memblock_create(struct machine *m);

const struct memblock *machine_memblock(const struct machine *m);

/** Adds RAM. Parts that are known already are skipped; neighbours of the same flags merge. */
void memblock_add(struct machine *m, paddr_t base, paddr_t size);
/** Takes RAM away, as `mem=` does. */
void memblock_remove(struct machine *m, paddr_t base, paddr_t size);
/** Marks bytes as taken; overlaps are no error. */
void memblock_reserve(struct machine *m, paddr_t base, paddr_t size);
/** Gives reserved bytes back (memblock_phys_free). */
void memblock_free(struct machine *m, paddr_t base, paddr_t size);
/** Excludes RAM from the linear mapping (memblock_mark_nomap). */
void memblock_mark_nomap(struct machine *m, paddr_t base, paddr_t size);
/** Allocations stay below limit from now on; MEMBLOCK_ALLOC_ANYWHERE lifts it. */
void memblock_set_current_limit(struct machine *m, paddr_t limit);

/**
 * Reserves size bytes at the highest free place of that alignment (a power of two) below the current limit
 * (memblock_phys_alloc). Page 0 is never handed out. Returns the physical address, or 0 when there is no room.
 */
paddr_t memblock_phys_alloc(struct machine *m, paddr_t size, paddr_t align);
/** The same between start and end; end is cut at the current limit. */
paddr_t memblock_phys_alloc_range(struct machine *m, paddr_t size, paddr_t align, paddr_t start, paddr_t end);

/** First byte of RAM. */
paddr_t memblock_start_of_DRAM(const struct machine *m);
/** First byte after the last RAM. */
paddr_t memblock_end_of_DRAM(const struct machine *m);
bool memblock_is_memory(const struct machine *m, paddr_t addr);
bool memblock_is_reserved(const struct machine *m, paddr_t addr);
/** Whole pages of RAM in [start_pfn, end_pfn). */
uint64_t memblock_present_pages(const struct machine *m, pfn_t start_pfn, pfn_t end_pfn);

/**
 * The lowest range at or after *start that is RAM, not reserved and mapped (for_each_free_mem_range). Returns whether
 * there is one; *start and *end become its bounds. Go on with *start = *end.
 */
bool memblock_next_free(const struct machine *m, paddr_t *start, paddr_t *end);

/** The file of debugfs: `%4d: start..end` a region; which is "memory" or "reserved". */
void memblock_show(struct seq_file *seq, const struct machine *m, const struct memblock_type *type);
/** memblock_dump_all(): what memblock=debug prints. */
void memblock_dump(struct seq_file *seq, const struct machine *m);

enum memblock_call { MEMBLOCK_ADD, MEMBLOCK_REMOVE, MEMBLOCK_RESERVE, MEMBLOCK_FREE };

/**
 * The same as if boot had made one more call before it handed over; the machine does not change. False: too many
 * regions.
 */
bool memblock_dump_after(struct seq_file *seq, const struct machine *m, enum memblock_call call, paddr_t base,
			 paddr_t size);

/** Rules memblock-order, memblock-merge, memblock-total, memblock-count. */
void memblock_verify(struct verify *v, const struct machine *m);

#endif
