/* SPDX-License-Identifier: MIT */
/*
 * free_walk.h - looking at free lists, per-CPU lists and frames without touching anything: for views, digest, census.
 */
#ifndef MMSH_FREE_WALK_H
#define MMSH_FREE_WALK_H

#include "page_alloc.h"

/* Blocks in list order: nr_blocks of the same order, one after the other, upwards or downwards from pfn. */
struct free_run {
	pfn_t pfn;			/* first frame of the run's first block */
	uint64_t nr_blocks;
	bool descending;
	pgx_t next;			/* for next_free_run() */
};

/**
 * The first blocks of a free list (index: the zone's position in arch->zones). Returns whether there are any. A run is
 * as long as the blocks on the list follow each other, however they are represented.
 */
bool first_free_run(const struct machine *m, unsigned int zone_index, unsigned int order, enum migratetype type,
		    struct free_run *run);
/** The blocks behind those of run. */
bool next_free_run(const struct machine *m, struct free_run *run);

/** Walks a free list: for_each_free_run(m, zone_index, order, type, &run). */
#define for_each_free_run(m, zone_index, order, type, run)                                      \
	for (bool more_ = first_free_run(m, zone_index, order, type, run); more_; more_ = next_free_run(m, run))

/** Frame number of block n (from 0) of a run of this order. */
static inline pfn_t free_run_block(const struct free_run *run, unsigned int order, uint64_t n)
{
	return run->descending ? run->pfn - (n << order) : run->pfn + (n << order);
}

/* A block on a per-CPU list. */
struct pcp_block {
	pfn_t pfn;
	unsigned int order;
	enum migratetype type;
	unsigned int list;		/* for next_pcp_block() */
	uint32_t colder;		/* blocks behind it on the list */
};

/** The blocks on a zone's per-CPU lists, list by list, hot ones first. */
bool first_pcp_block(const struct machine *m, unsigned int zone_index, struct pcp_block *block);
bool next_pcp_block(const struct machine *m, struct pcp_block *block);

/** What a frame is to the page allocator. */
enum frame_state {
	FRAME_NONE,			/* no such frame */
	FRAME_RESERVED,			/* the kernel's since boot, or no RAM */
	FRAME_FREE,			/* in a free block of the buddy lists */
	FRAME_PCP,			/* in a block on a per-CPU list */
	FRAME_ALLOCATED,		/* in a block somebody has */
};

/** The frame's state; *head and *order describe the block it is in (order 0 and the frame itself if reserved). */
enum frame_state frame_state(const struct machine *m, pfn_t pfn, pfn_t *head, unsigned int *order);

/** How many frames from start up to end have a descriptor. */
uint64_t nr_valid_frames(const struct machine *m, pfn_t start, pfn_t end);

/** Pageblocks of a zone by type, as pagetypeinfo counts them. Cost by touched memory. */
void zone_pageblocks(const struct machine *m, unsigned int zone_index, uint64_t count[MIGRATE_TYPES]);
/** log2 of the pages of a pageblock. */
unsigned int pageblock_order(const struct machine *m);
/** Type of the pageblock that has the frame. */
enum migratetype pfn_pageblock_type(const struct machine *m, pfn_t pfn);

#endif
