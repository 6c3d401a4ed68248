// SPDX-License-Identifier: MIT
/*
 * unmap_gather.c - pages whose entries are gone wait until no TLB can have them any more (mm/mmu_gather.c)
 *
 *	8 places | 510 places | 510 places ...		a batch after the first lies in a frame of its own, which is
 *						taken while pages wait and given back at the end
 *
 * Each batch is released by itself, at most 512 pages at once, which shows in the order of the frames to be had next:
 * see release_pages(). When there is no further batch, or no frame for it, everything waiting is flushed and freed.
 *
 * Difference from Linux: the places are the host's; of a batch's frame nothing is used.
 */
#include "unmap_gather.h"

#include "arch.h"
#include "page_alloc.h"
#include "swap_state.h"

#define MMU_GATHER_BUNDLE 8u
#define MAX_RELEASE 512u		/* pages released at once */

/* Pages that a frame has room for beside its head: a pointer and two ints (MAX_GATHER_BATCH). */
static unsigned int batch_places(const struct machine *m)
{
	return m->arch->bits == 64 ? (PAGE_SIZE - 16) / 8 : (PAGE_SIZE - 12) / 4;
}

/* MAX_GATHER_BATCH_COUNT */
static unsigned int max_frames(const struct machine *m)
{
	return 10000 / batch_places(m);
}

static void begin_first_batch(struct unmap_gather *g)
{
	g->next = g->batch[0] = g->tlb.m->vm->gathered;
	g->end = g->next + MMU_GATHER_BUNDLE;
	g->nr_batches = 1;
	g->gaps = false;
}

void unmap_gather_begin(struct unmap_gather *g, struct machine *m, const struct mm_struct *mm, bool fullmm)
{
	const size_t room = MMU_GATHER_BUNDLE + max_frames(m) * batch_places(m);

	if (!m->vm->gathered)
		m->vm->gathered = hm_alloc(&m->ctx.mem, room * sizeof(*m->vm->gathered));
	g->tlb = tlb_gather_mmu(m, mm);
	g->tlb.fullmm = fullmm;
	g->nr_frames = 0;
	begin_first_batch(g);
}

/* ---- gaps ---- */

/* What stands for n pages where a page could: no descriptor has an odd address. */
static struct page *gap_of(unsigned int n)
{
	return (struct page *)((uintptr_t)n << 1 | 1);
}

/* 0: it is a page. */
static unsigned int gap_size(const struct page *page)
{
	return (uintptr_t)page & 1 ? (unsigned int)((uintptr_t)page >> 1) : 0;
}

void gather_gap(struct unmap_gather *g, unsigned int n)
{
	while (n) {
		unsigned int left = (unsigned int)(g->end - g->next), some = n < left ? n : left;

		/* one place in the room for all of them: the batch ends earlier there */
		g->end -= some - 1;
		*g->next = gap_of(some);
		g->gaps = true;
		n -= some;
		unmap_gather_took(g, 1);
	}
}

/* ---- freeing ---- */

/* The pages of the next MAX_RELEASE places, up to end; returns where it stopped. */
static struct page **free_some(struct machine *m, struct page **at, struct page **end)
{
	struct page **const first = at, **to = at;
	unsigned int places = 0;

	for (; at < end && places < MAX_RELEASE; at++) {
		const unsigned int gap = gap_size(*at);

		places += gap ? gap : 1;
		if (!gap)
			*to++ = *at;
	}
	free_pages_and_swap_cache(m, first, (uint32_t)(to - first));
	return at;
}

static void free_batch(const struct unmap_gather *g, struct page **at, struct page **end)
{
	struct machine *m = g->tlb.m;

	while (g->gaps && at < end)
		at = free_some(m, at, end);
	for (uint32_t n; at < end; at += n) {
		n = (uint32_t)min_u64((uint64_t)(end - at), MAX_RELEASE);
		free_pages_and_swap_cache(m, at, n);
	}
}

void unmap_gather_flush(struct unmap_gather *g)
{
	const unsigned int last = g->nr_batches - 1;

	tlb_flush_gathered(&g->tlb);
	for (unsigned int i = 0; i < last; i++)
		free_batch(g, g->batch[i], g->batch[i + 1]);
	free_batch(g, g->batch[last], g->next);
	begin_first_batch(g);
}

void unmap_gather_next_batch(struct unmap_gather *g)
{
	struct machine *m = g->tlb.m;

	/* frames stay from one flush to the next */
	if (g->nr_batches > g->nr_frames) {
		if (g->nr_frames == max_frames(m) ||
		    alloc_page(m, GFP_NOWAIT | __GFP_NOWARN, &g->frame[g->nr_frames])) {
			unmap_gather_flush(g);
			return;
		}
		g->nr_frames++;
	}
	g->batch[g->nr_batches++] = g->next;
	g->end = g->next + batch_places(m);
}

void unmap_gather_finish(struct unmap_gather *g)
{
	unmap_gather_flush(g);
	for (unsigned int i = 0; i < g->nr_frames; i++)
		__free_pages(g->tlb.m, g->frame[i], 0);
}
