/* SPDX-License-Identifier: MIT */
/* unmap_gather.h - pages of an unmapping that wait for the flush of the TLB (mm/mmu_gather.c). For the files of vm/. */
#ifndef MMSH_UNMAP_GATHER_H
#define MMSH_UNMAP_GATHER_H

#include "mm.h"
#include "tlb.h"

#define MAX_GATHER_FRAMES 19	/* MAX_GATHER_BATCH_COUNT with 64 bits */

struct unmap_gather {
	struct mmu_gather tlb;
	struct page **next, **end;	/* where the next page goes; where the batch is full */
	bool gaps;			/* some places are taken by pages that need not be freed */
	unsigned int nr_batches, nr_frames;
	struct page **batch[MAX_GATHER_FRAMES + 1];	/* in the machine's room, [nr_batches]: where each begins */
	struct page *frame[MAX_GATHER_FRAMES];	/* [nr_frames]: what the kernel keeps batches in, after the first */
};

/** Begins an unmapping (tlb_gather_mmu); fullmm: of all that the mm has. One at a time. */
void unmap_gather_begin(struct unmap_gather *g, struct machine *m, const struct mm_struct *mm, bool fullmm);
/** The TLB is flushed, what waits is freed (tlb_flush_mmu). */
void unmap_gather_flush(struct unmap_gather *g);
/** The same, and nothing comes after it (tlb_finish_mmu). */
void unmap_gather_finish(struct unmap_gather *g);

/** The last batch is full: another, or a flush (tlb_next_batch). */
void unmap_gather_next_batch(struct unmap_gather *g);

/** n pages have taken the next places (__tlb_remove_page). */
static inline void unmap_gather_took(struct unmap_gather *g, unsigned int n)
{
	g->next += n;
	if (__builtin_expect(g->next == g->end, 0))
		unmap_gather_next_batch(g);
}

static inline void gather_page(struct unmap_gather *g, struct page *page)
{
	*g->next = page;
	unmap_gather_took(g, 1);
}

/** n pages take places like others, but there is nothing to free. */
void gather_gap(struct unmap_gather *g, unsigned int n);

#endif
