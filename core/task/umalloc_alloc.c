// SPDX-License-Identifier: MIT
/*
 * umalloc_alloc.c - where a chunk comes from, in this order:
 *
 *	fastbin    of exactly its size, last freed first        } what is left of the size goes to the tcache
 *	small bin  of exactly its size, first freed first       }
 *	unsorted   sorted into bins on the way; the first that fits exactly, or a piece of the last remainder
 *	bins       the smallest chunk that is large enough, split; what is left over goes to the unsorted list
 *	top        the end of the heap
 *	kernel     a mapping of its own from mmap_threshold on, else brk() for size + 128 KiB; where brk() cannot grow,
 *	           an mmap() of 1 MiB at least
 */
#include "umalloc_heap.h"

#define TOP_PAD 131072u			/* DEFAULT_TOP_PAD */
#define MMAPS_MAX 65536u		/* DEFAULT_MMAP_MAX */
#define MMAP_AS_MORECORE_SIZE SZ_1M
#define UNSORTED_MAX 10000u		/* MAX_ITERS */

static bool is_small(const struct heap *h, uint64_t nb)
{
	return in_smallbin_range(h, nb);
}

/* nb bytes of a free chunk that is in no list any more; the rest, if it can be a chunk, to the unsorted list. */
static vaddr_t use_chunk(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb, bool last)
{
	vaddr_t rest = (p + nb) & h->mask;

	if (size - nb < h->minsize) {
		set_inuse_at(h, p, size);
		return chunk2mem(h, p);
	}
	put_unsorted(h, rest, size - nb, MALLOC_ABORT_UNSORTED_CHUNKS);
	if (last)
		h->u->arena[1] = rest;
	set_head(h, p, nb | PREV_INUSE);
	set_head(h, rest, (size - nb) | PREV_INUSE);
	set_foot(h, rest, size - nb);
	return chunk2mem(h, p);
}

/* ---- lists of one size ---- */

static vaddr_t pop_fastbin(struct heap *h, unsigned int i)
{
	vaddr_t p = h->u->fastbins[i];

	if (p == 0)
		return 0;
	if (misaligned(h, p)) {
		heap_abort(h, MALLOC_ABORT_FAST_UNALIGNED, p);
		return 0;
	}
	h->u->fastbins[i] = reveal_ptr(h, at_fd(h, p));
	return p;
}

static vaddr_t from_fastbin(struct heap *h, uint64_t nb)
{
	unsigned int i = fastbin_index(h, nb);
	vaddr_t p = pop_fastbin(h, i), more;

	if (p == 0 || h->err != 0)
		return 0;
	if (fastbin_index(h, chunksize(h, p)) != i) {
		heap_abort(h, MALLOC_ABORT_FAST_SIZE, p);
		return 0;
	}
	while (h->u->fastbins[i] != 0 && h->err == 0 && tcache_has_room(h, nb)) {
		more = pop_fastbin(h, i);
		if (more != 0)
			tcache_put(h, more, nb);
	}
	return chunk2mem(h, p);
}

/* The oldest chunk of a small bin, marked in use; 0: the bin is empty. */
static vaddr_t pop_smallbin(struct heap *h, vaddr_t bin, uint64_t nb, bool check)
{
	vaddr_t p = load(h, at_bk(h, bin)), bck;

	if (p == bin)
		return 0;
	bck = load(h, at_bk(h, p));
	if (check && load(h, at_fd(h, bck)) != p) {
		heap_abort(h, MALLOC_ABORT_SMALL_LIST, p);
		return 0;
	}
	set_inuse_at(h, p, nb);
	store(h, at_bk(h, bin), bck);
	store(h, at_fd(h, bck), bin);
	return p;
}

static vaddr_t from_smallbin(struct heap *h, uint64_t nb)
{
	vaddr_t bin = bin_at(h, bin_index(h, nb)), p = pop_smallbin(h, bin, nb, true), more;

	if (p == 0)
		return 0;
	while (h->err == 0 && tcache_has_room(h, nb)) {
		more = pop_smallbin(h, bin, nb, false);
		if (more == 0)
			break;
		tcache_put(h, more, nb);
	}
	return chunk2mem(h, p);
}

/* ---- unsorted ---- */

static bool check_unsorted(struct heap *h, vaddr_t p, uint64_t size, vaddr_t bck)
{
	vaddr_t bin = bin_at(h, UNSORTED_BIN), next = (p + size) & h->mask;
	enum malloc_abort what = MALLOC_SOUND;
	uint64_t next_head;

	if (size <= h->header || size > h->u->system_mem) {
		heap_abort(h, MALLOC_ABORT_UNSORTED_SIZE, p);
		return false;
	}
	next_head = head(h, next);
	if (next_head < h->header || next_head > h->u->system_mem)
		what = MALLOC_ABORT_UNSORTED_NEXT;
	else if ((prev_size(h, next) & ~(uint64_t)SIZE_BITS) != size)
		what = MALLOC_ABORT_UNSORTED_PREV_SIZE;
	else if (load(h, at_fd(h, bck)) != p || load(h, at_fd(h, p)) != bin)
		what = MALLOC_ABORT_UNSORTED_LIST;
	else if (next_head & PREV_INUSE)
		what = MALLOC_ABORT_UNSORTED_INUSE;
	if (what != MALLOC_SOUND)
		heap_abort(h, what, p);
	return h->err == 0;
}

/* A small request takes from the last remainder while that is all there is: neighbours in time become neighbours. */
static vaddr_t split_remainder(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb)
{
	vaddr_t bin = bin_at(h, UNSORTED_BIN), rest = (p + nb) & h->mask;

	store(h, at_bk(h, bin), rest);
	store(h, at_fd(h, bin), rest);
	h->u->arena[1] = rest;
	store(h, at_bk(h, rest), bin);
	store(h, at_fd(h, rest), bin);
	if (!in_smallbin_range(h, size - nb)) {
		store(h, at_fd_nextsize(h, rest), 0);
		store(h, at_bk_nextsize(h, rest), 0);
	}
	set_head(h, p, nb | PREV_INUSE);
	set_head(h, rest, (size - nb) | PREV_INUSE);
	set_foot(h, rest, size - nb);
	return chunk2mem(h, p);
}

/*
 * Sorts what was freed lately. A chunk of exactly the size is taken; the tcache is filled with such
 * ones first, and the request then served from there.
 */
static vaddr_t from_unsorted(struct heap *h, uint64_t nb)
{
	vaddr_t bin = bin_at(h, UNSORTED_BIN), p;
	bool cached = false;

	for (unsigned int i = 0; i < UNSORTED_MAX && h->err == 0; i++) {
		vaddr_t bck;
		uint64_t size;

		p = load(h, at_bk(h, bin));
		if (p == bin)
			break;
		bck = load(h, at_bk(h, p));
		size = chunksize(h, p);
		if (!check_unsorted(h, p, size, bck))
			return 0;
		if (is_small(h, nb) && bck == bin && p == h->u->arena[1] && size > nb + h->minsize)
			return split_remainder(h, p, size, nb);
		store(h, at_bk(h, bin), bck);
		store(h, at_fd(h, bck), bin);
		if (size != nb) {
			sort_chunk(h, p, size);
			continue;
		}
		set_inuse_at(h, p, size);
		if (!tcache_has_room(h, nb))
			return chunk2mem(h, p);
		tcache_put(h, p, nb);
		cached = true;
	}
	return cached && h->err == 0 ? tcache_get(h, nb) : 0;
}

/* ---- larger chunks ---- */

/* The smallest of the request's own large bin that is large enough. */
static vaddr_t from_largebin(struct heap *h, uint64_t nb)
{
	vaddr_t bin = bin_at(h, bin_index(h, nb)), p = load(h, at_fd(h, bin));
	uint64_t size;

	if (p == bin || chunksize(h, p) < nb)
		return 0;
	do
		p = load(h, at_bk_nextsize(h, p));
	while (h->err == 0 && chunksize(h, p) < nb);
	size = chunksize(h, p);
	/* Another of its size is not in the ring of sizes, which saves work. */
	if (p != load(h, at_bk(h, bin)) && head(h, p) == head(h, load(h, at_fd(h, p))))
		p = load(h, at_fd(h, p));
	unlink_chunk(h, p);
	return use_chunk(h, p, size, nb, false);
}

/* The first bin from i on that the map says may hold something; NBINS: none. */
static unsigned int next_marked(const struct heap *h, unsigned int i)
{
	while (i < NBINS && !(h->u->binmap[i / 32] & 1u << i % 32))
		i++;
	return i;
}

/* The last chunk of the first bin above the request's that has any. */
static vaddr_t from_larger_bins(struct heap *h, uint64_t nb)
{
	for (unsigned int i = next_marked(h, bin_index(h, nb) + 1); i < NBINS && h->err == 0; i = next_marked(h, i)) {
		vaddr_t bin = bin_at(h, i), p = load(h, at_bk(h, bin));
		uint64_t size;

		if (p == bin) {
			h->u->binmap[i / 32] &= ~(1u << i % 32);
			continue;
		}
		size = chunksize(h, p);
		unlink_chunk(h, p);
		return use_chunk(h, p, size, nb, is_small(h, nb));
	}
	return 0;
}

/* ---- the kernel ---- */

static uint64_t page_round(const struct heap *h, uint64_t size)
{
	return page_align(size) & h->mask;
}

/* A mapping of its own: the chunk's prev_size is what lies unused before it. */
static vaddr_t map_chunk(struct heap *h, uint64_t nb)
{
	uint64_t extra = h->align == h->header ? h->word : h->word + h->align - 1;
	uint64_t size = page_round(h, nb + extra), inset;
	vaddr_t at;

	if (size <= nb)
		return 0;
	at = heap_mmap(h, size);
	if (at == NO_ADDRESS)
		return 0;
	inset = (h->align - (chunk2mem(h, at) & (h->align - 1))) & (h->align - 1);
	store(h, at + inset, inset);
	set_head(h, at + inset, (size - inset) | IS_MMAPPED);
	h->u->n_mmaps++;
	return chunk2mem(h, at + inset);
}

/* A piece of the heap that begins anew, behind memory that is not ours or far away. */
struct new_heap {
	vaddr_t brk;			/* where it begins */
	uint64_t size;			/* asked for so far */
	vaddr_t end;			/* NO_ADDRESS: as far as the break */
};

/* Two small chunks in use end the old piece, so that nothing joins across. */
static void fence_old_top(struct heap *h, vaddr_t old_top, uint64_t old_size)
{
	uint64_t size = (old_size - 2 * h->header) & ~(uint64_t)(h->align - 1);

	set_head(h, old_top, size | PREV_INUSE);
	set_head(h, old_top + size, h->header | PREV_INUSE);
	set_head(h, old_top + size + h->header, h->header | PREV_INUSE);
	if (size >= h->minsize)
		heap_free(h, old_top);
}

/* Makes the new piece's beginning fit for chunks and its end a page boundary, and moves top there. */
static void begin_piece(struct heap *h, struct new_heap *n, vaddr_t old_top, uint64_t old_size)
{
	vaddr_t aligned = n->brk;
	uint64_t correction = 0, front = chunk2mem(h, n->brk) & (h->align - 1);

	if (front != 0)
		aligned += h->align - front;
	if (!h->u->noncontiguous) {
		if (old_size != 0)
			h->u->system_mem += n->brk - (old_top + old_size);
		correction = aligned - n->brk + old_size;
		correction += -(n->brk + n->size + correction) & ~PAGE_MASK;
		n->end = heap_morecore(h, correction);
		if (n->end == NO_ADDRESS)
			correction = 0;
	}
	if (n->end == NO_ADDRESS)
		n->end = heap_morecore(h, 0);
	set_top(h, aligned);
	set_head(h, aligned, ((n->end - aligned + correction) & h->mask) | PREV_INUSE);
	h->u->system_mem += correction;
	if (old_size != 0)
		fence_old_top(h, old_top, old_size);
}

/* Where brk() does not grow: a mapping serves as heap, and from now on the heap is in pieces. */
static bool grow_by_mmap(struct heap *h, struct new_heap *n, uint64_t nb, uint64_t old_size)
{
	if (!h->u->noncontiguous)
		n->size = page_round(h, n->size + old_size);
	n->size = max_u64(n->size, MMAP_AS_MORECORE_SIZE);
	if (n->size <= nb)
		return false;
	n->brk = heap_mmap(h, n->size);
	if (n->brk == NO_ADDRESS)
		return false;
	h->u->noncontiguous = true;
	n->end = n->brk + n->size;
	return true;
}

static void join_growth(struct heap *h, struct new_heap *n, vaddr_t old_top, uint64_t old_size)
{
	vaddr_t old_end = (old_top + old_size) & h->mask;

	if (h->u->sbrk_base == 0)
		h->u->sbrk_base = n->brk;
	h->u->system_mem += n->size;
	if (n->brk == old_end && n->end == NO_ADDRESS)
		set_head(h, old_top, (n->size + old_size) | PREV_INUSE);
	else if (!h->u->noncontiguous && old_size != 0 && n->brk < old_end)
		heap_abort(h, MALLOC_ABORT_BREAK_MOVED, old_top);
	else
		begin_piece(h, n, old_top, old_size);
	h->u->max_system_mem = max_u64(h->u->max_system_mem, h->u->system_mem);
}

static vaddr_t split_top(struct heap *h, uint64_t nb)
{
	vaddr_t p = top(h);
	uint64_t size = chunksize(h, p);

	if (size < nb + h->minsize)
		return 0;
	set_top(h, p + nb);
	set_head(h, p, nb | PREV_INUSE);
	set_head(h, top(h), (size - nb) | PREV_INUSE);
	return chunk2mem(h, p);
}

static bool check_top(struct heap *h, vaddr_t old_top, uint64_t old_size)
{
	if (old_top == initial_top(h) && old_size == 0)
		return true;
	if (old_size < h->minsize || !prev_inuse(h, old_top) || offset_in_page(old_top + old_size))
		heap_abort(h, MALLOC_ABORT_SYSMALLOC, old_top);
	return h->err == 0;
}

/* More memory from the kernel (sysmalloc). */
static vaddr_t from_kernel(struct heap *h, uint64_t nb)
{
	struct new_heap n = {.end = NO_ADDRESS};
	vaddr_t old_top, mem;
	uint64_t old_size;

	if (nb >= h->u->mmap_threshold && h->u->n_mmaps < MMAPS_MAX) {
		mem = map_chunk(h, nb);
		if (mem != 0 || h->err != 0)
			return mem;
	}
	old_top = top(h);
	old_size = chunksize(h, old_top);
	if (!check_top(h, old_top, old_size))
		return 0;
	n.size = page_round(h, nb + TOP_PAD + h->minsize - (h->u->noncontiguous ? 0 : old_size));
	n.brk = n.size & (h->mask ^ h->mask >> 1) || n.size == 0 ? NO_ADDRESS : heap_morecore(h, n.size);
	if (n.brk == NO_ADDRESS && !grow_by_mmap(h, &n, nb, old_size))
		return 0;
	join_growth(h, &n, old_top, old_size);
	return h->err == 0 ? split_top(h, nb) : 0;
}

/* ---- all together ---- */

static vaddr_t search_bins(struct heap *h, uint64_t nb)
{
	vaddr_t mem = from_unsorted(h, nb);

	if (mem == 0 && h->err == 0 && !is_small(h, nb))
		mem = from_largebin(h, nb);
	if (mem == 0 && h->err == 0)
		mem = from_larger_bins(h, nb);
	return mem;
}

vaddr_t heap_malloc(struct heap *h, uint64_t nb)
{
	vaddr_t mem = 0;

	if (nb <= h->max_fast)
		mem = from_fastbin(h, nb);
	if (mem == 0 && h->err == 0 && is_small(h, nb))
		mem = from_smallbin(h, nb);
	else if (mem == 0 && h->u->have_fastchunks)
		heap_consolidate(h);
	while (mem == 0 && h->err == 0) {
		mem = search_bins(h, nb);
		if (mem != 0 || h->err != 0)
			break;
		if (chunksize(h, top(h)) > h->u->system_mem)
			heap_abort(h, MALLOC_ABORT_TOP_SIZE, top(h));
		mem = split_top(h, nb);
		if (mem != 0 || h->err != 0)
			break;
		if (!h->u->have_fastchunks) {
			mem = from_kernel(h, nb);
			break;
		}
		heap_consolidate(h);
	}
	return h->err == 0 ? mem : 0;
}
