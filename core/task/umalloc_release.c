// SPDX-License-Identifier: MIT
/*
 * umalloc_release.c - where a chunk goes: tcache, fastbin, or joined with its free neighbours to the unsorted list or
 * to top. When much is free at the end of the heap, the kernel gets it back: a free that makes 64 KiB or more joins
 * what the fastbins hold, and a top of trim_threshold bytes or more is cut.
 */
#include "umalloc_heap.h"

#define CONSOLIDATION_THRESHOLD 65536u	/* FASTBIN_CONSOLIDATION_THRESHOLD */
#define TOP_PAD 131072u			/* DEFAULT_TOP_PAD */

/* ---- joining ---- */

/* Joins p with free neighbours, and puts the result where it belongs. Returns its size; *size is p's. */
static uint64_t join(struct heap *h, vaddr_t p, uint64_t size, enum malloc_abort what)
{
	vaddr_t next = (p + size) & h->mask;
	uint64_t next_size = chunksize(h, next);

	if (!prev_inuse(h, p)) {
		uint64_t before = prev_size(h, p);

		size += before;
		p = (p - before) & h->mask;
		if (chunksize(h, p) != before)
			heap_abort(h, MALLOC_ABORT_FREE_PREV_SIZE, p);
		unlink_chunk(h, p);
	}
	if (next == top(h)) {
		size += next_size;
		set_head(h, p, size | PREV_INUSE);
		set_top(h, p);
		return size;
	}
	if (!inuse_at(h, next, next_size)) {
		unlink_chunk(h, next);
		size += next_size;
	} else {
		set_head(h, next, head(h, next) & ~(uint64_t)PREV_INUSE);
	}
	put_unsorted(h, p, size, what);
	set_head(h, p, size | PREV_INUSE);
	set_foot(h, p, size);
	return size;
}

static void consolidate_fastbin(struct heap *h, unsigned int i)
{
	vaddr_t p = h->u->fastbins[i], next;

	h->u->fastbins[i] = 0;
	for (; p != 0 && h->err == 0; p = next) {
		uint64_t size;

		if (misaligned(h, p)) {
			heap_abort(h, MALLOC_ABORT_CONSOLIDATE_UNALIGNED, p);
			return;
		}
		size = chunksize(h, p);
		if (fastbin_index(h, size) != i) {
			heap_abort(h, MALLOC_ABORT_CONSOLIDATE_SIZE, p);
			return;
		}
		next = reveal_ptr(h, at_fd(h, p));
		join(h, p, size, MALLOC_ABORT_FREE_UNSORTED);
	}
}

void heap_consolidate(struct heap *h)
{
	h->u->have_fastchunks = false;
	for (unsigned int i = 0; i < NFASTBINS && h->err == 0; i++)
		consolidate_fastbin(h, i);
}

/* ---- back to the kernel ---- */

bool heap_systrim(struct heap *h, uint64_t pad)
{
	uint64_t size = chunksize(h, top(h)), spare, extra;
	vaddr_t now;

	if (size < h->minsize + 1)
		return false;
	spare = size - h->minsize - 1;
	if (spare <= pad)
		return false;
	extra = (spare - pad) & PAGE_MASK;
	now = heap_morecore(h, 0);
	if (extra == 0 || now != ((top(h) + size) & h->mask))
		return false;
	heap_morecore(h, -extra & h->mask);
	extra = now - heap_morecore(h, 0);
	if (extra == 0)
		return false;
	h->u->system_mem -= extra;
	set_head(h, top(h), (size - extra) | PREV_INUSE);
	return true;
}

void heap_munmap(struct heap *h, vaddr_t p)
{
	uint64_t before = prev_size(h, p), total = before + chunksize(h, p);
	vaddr_t block = (p - before) & h->mask, in_page = chunk2mem(h, p) & ~PAGE_MASK;

	if (offset_in_page(block | total) || in_page & (in_page - 1)) {
		heap_abort(h, MALLOC_ABORT_MUNMAP_POINTER, p);
		return;
	}
	if (h->err != 0)
		return;
	h->u->n_mmaps--;
	sys_munmap(h->m, h->task, block, total);
}

/* ---- free ---- */

static void free_fast(struct heap *h, vaddr_t p, uint64_t size)
{
	vaddr_t *list = &h->u->fastbins[fastbin_index(h, size)];
	uint64_t next_head = head(h, p + size);

	if (next_head <= h->header || (next_head & ~(uint64_t)SIZE_BITS) >= h->u->system_mem) {
		heap_abort(h, MALLOC_ABORT_FREE_NEXT_FAST, p);
		return;
	}
	if (*list == p) {
		heap_abort(h, MALLOC_ABORT_TWICE_FAST, p);
		return;
	}
	store(h, at_fd(h, p), protect_ptr(at_fd(h, p), *list));
	if (h->err != 0)
		return;
	h->u->have_fastchunks = true;
	*list = p;
}

static enum malloc_abort check_free(struct heap *h, vaddr_t p, uint64_t size)
{
	vaddr_t next = (p + size) & h->mask;
	uint64_t next_head;

	if (p == top(h))
		return MALLOC_ABORT_TWICE_TOP;
	if (!h->u->noncontiguous && next >= top(h) + chunksize(h, top(h)))
		return MALLOC_ABORT_TWICE_OUT;
	next_head = head(h, next);
	if (!(next_head & PREV_INUSE))
		return MALLOC_ABORT_TWICE_PREV;
	if (next_head <= h->header || (next_head & ~(uint64_t)SIZE_BITS) >= h->u->system_mem)
		return MALLOC_ABORT_FREE_NEXT;
	return MALLOC_SOUND;
}

static void free_slowly(struct heap *h, vaddr_t p, uint64_t size)
{
	enum malloc_abort what = check_free(h, p, size);

	if (what != MALLOC_SOUND)
		heap_abort(h, what, p);
	if (h->err != 0)
		return;
	if (join(h, p, size, MALLOC_ABORT_FREE_UNSORTED) < CONSOLIDATION_THRESHOLD)
		return;
	if (h->u->have_fastchunks)
		heap_consolidate(h);
	if (chunksize(h, top(h)) >= h->u->trim_threshold)
		heap_systrim(h, TOP_PAD);
}

void heap_free(struct heap *h, vaddr_t p)
{
	uint64_t size = chunksize(h, p);

	if (p > (-size & h->mask) || misaligned(h, p))
		heap_abort(h, MALLOC_ABORT_FREE_POINTER, p);
	else if (size < h->minsize || size & (h->align - 1))
		heap_abort(h, MALLOC_ABORT_FREE_SIZE, p);
	if (h->err != 0 || tcache_freed_twice(h, p, size))
		return;
	if (tcache_has_room(h, size))
		tcache_put(h, p, size);
	else if (size <= h->max_fast)
		free_fast(h, p, size);
	else if (is_mmapped(h, p))
		heap_munmap(h, p);
	else
		free_slowly(h, p, size);
}
