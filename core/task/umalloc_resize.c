// SPDX-License-Identifier: MIT
/*
 * umalloc_resize.c - blocks that change their size, or begin where the program wants them: realloc and memalign of
 * glibc
 *
 *	in the heap        | chunk | free, or top |   grows into what lies behind it, else moves; what is too much is
 *	                   freed
 *	a mapping          the kernel resizes it (mremap)
 *	aligned            | lead | block | rest |     of a larger chunk the ends are freed
 */
#include "umalloc_heap.h"

/* ---- realloc ---- */

/* A mapping of its own, resized by the kernel (mremap_chunk); 0: it could not be. */
static vaddr_t remap_chunk(struct heap *h, vaddr_t p, uint64_t nb)
{
	uint64_t inset = prev_size(h, p), total = inset + chunksize(h, p);
	uint64_t size = page_align(nb + inset + h->word) & h->mask;
	vaddr_t block = (p - inset) & h->mask, in_page = chunk2mem(h, p) & ~PAGE_MASK, at;

	if (offset_in_page(block | total) || in_page & (in_page - 1))
		heap_abort(h, MALLOC_ABORT_MREMAP_POINTER, p);
	if (h->err != 0)
		return 0;
	if (total == size)
		return p;
	if (sys_mremap(h->m, h->task, &(struct mremap_request){block, total, size, MREMAP_MAYMOVE, 0}, &at) != 0)
		return 0;
	set_head(h, at + inset, (size - inset) | IS_MMAPPED);
	return at + inset;
}

static vaddr_t realloc_mapped(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb, uint64_t bytes)
{
	vaddr_t moved = remap_chunk(h, p, nb), mem;

	if (moved != 0 || h->err != 0)
		return chunk2mem(h, moved);
	if (size - h->word >= nb)
		return chunk2mem(h, p);
	mem = libc_malloc(h, bytes);
	if (mem == 0)
		return 0;
	heap_copy(h, mem, chunk2mem(h, p), size - h->header);
	heap_munmap(h, p);
	return mem;
}

static bool check_realloc(struct heap *h, vaddr_t p, uint64_t size)
{
	uint64_t next_head = head(h, p + size);

	if (head(h, p) <= h->header || size >= h->u->system_mem)
		heap_abort(h, MALLOC_ABORT_REALLOC_OLD, p);
	else if (next_head <= h->header || (next_head & ~(uint64_t)SIZE_BITS) >= h->u->system_mem)
		heap_abort(h, MALLOC_ABORT_REALLOC_NEXT, p);
	return h->err == 0;
}

/* Grown at the end of the heap: takes what it needs of top. */
static vaddr_t grow_into_top(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb)
{
	set_head_size(h, p, nb);
	set_top(h, p + nb);
	set_head(h, top(h), (size - nb) | PREV_INUSE);
	return chunk2mem(h, p);
}

/* Keeps nb bytes of a chunk in use, and frees the rest if that can be a chunk. */
static vaddr_t cut(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb)
{
	vaddr_t rest = (p + nb) & h->mask;

	if (size - nb < h->minsize) {
		set_head_size(h, p, size);
		set_inuse_at(h, p, size);
		return chunk2mem(h, p);
	}
	set_head_size(h, p, nb);
	set_head(h, rest, (size - nb) | PREV_INUSE);
	set_inuse_at(h, rest, size - nb);
	heap_free(h, rest);
	return chunk2mem(h, p);
}

static vaddr_t move_block(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb)
{
	vaddr_t mem = heap_malloc(h, nb), fresh = mem2chunk(h, mem);

	if (mem == 0)
		return 0;
	if (fresh == ((p + size) & h->mask))
		return cut(h, p, size + chunksize(h, fresh), nb);
	heap_copy(h, mem, chunk2mem(h, p), size - h->word);
	heap_free(h, p);
	return mem;
}

static vaddr_t realloc_heap(struct heap *h, vaddr_t p, uint64_t size, uint64_t nb)
{
	vaddr_t next = (p + size) & h->mask;
	uint64_t next_size, joined;

	if (!check_realloc(h, p, size))
		return 0;
	if (size >= nb)
		return cut(h, p, size, nb);
	next_size = chunksize(h, next);
	joined = size + next_size;
	if (next == top(h) && joined >= nb + h->minsize)
		return grow_into_top(h, p, joined, nb);
	if (next == top(h) || inuse_at(h, next, next_size) || joined < nb)
		return move_block(h, p, size, nb);
	unlink_chunk(h, next);
	return cut(h, p, joined, nb);
}

vaddr_t libc_realloc(struct heap *h, vaddr_t mem, uint64_t bytes)
{
	vaddr_t p = mem2chunk(h, mem);
	uint64_t size = chunksize(h, p), nb;
	bool mapped = is_mmapped(h, p);

	if (!mapped && h->err == 0)
		make_tcache(h);
	if (p > (-size & h->mask) || misaligned(h, p))
		heap_abort(h, MALLOC_ABORT_REALLOC_POINTER, p);
	if (h->err != 0 || !request_size(h, bytes, &nb))
		return 0;
	return mapped ? realloc_mapped(h, p, size, nb, bytes) : realloc_heap(h, p, size, nb);
}

/* ---- aligned blocks ---- */

/* Gives the bytes before `aligned` back: the block begins there. */
static vaddr_t drop_lead(struct heap *h, vaddr_t p, vaddr_t aligned)
{
	uint64_t lead = aligned - p, size = chunksize(h, p) - lead;

	if (is_mmapped(h, p)) {
		store(h, aligned, prev_size(h, p) + lead);
		set_head(h, aligned, size | IS_MMAPPED);
		return aligned;
	}
	set_head(h, aligned, size | PREV_INUSE);
	set_inuse_at(h, aligned, size);
	set_head_size(h, p, lead);
	heap_free(h, p);
	return aligned;
}

vaddr_t libc_memalign(struct heap *h, uint64_t align, uint64_t bytes)
{
	vaddr_t mem, p, aligned;
	uint64_t nb, room;

	if (!request_size(h, bytes, &nb) || !request_size(h, nb + align + h->minsize, &room))
		return 0;
	mem = heap_malloc(h, room);
	if (mem == 0)
		return 0;
	p = mem2chunk(h, mem);
	if (mem & (align - 1)) {
		aligned = mem2chunk(h, (mem + align - 1) & ~(align - 1));
		if (aligned - p < h->minsize)
			aligned += align;
		p = drop_lead(h, p, aligned);
	}
	if (!is_mmapped(h, p) && chunksize(h, p) > nb + h->minsize)
		cut(h, p, chunksize(h, p), nb);
	return chunk2mem(h, p);
}
