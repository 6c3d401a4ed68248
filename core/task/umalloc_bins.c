// SPDX-License-Identifier: MIT
/*
 * umalloc_bins.c - the lists of free chunks.
 *
 *	bin 1        unsorted: what was freed lately, in no order
 *	bins 2..63   small: one size each, first in first out
 *	bins 64..126 large: a range of sizes each, largest first; the first chunk of each size is also in a ring through
 *	             fd_nextsize and bk_nextsize
 *
 * A bin's head stands in the ring like a chunk. The tcache lies on the heap itself, its first
 * chunk: counts of 16 bits and heads of single-linked lists, a pair for each size.
 */
#include "umalloc_heap.h"

#define NSMALLBINS 64
#define LAST_LARGE 126

/* ---- which list ---- */

/* On i386 chunks of 16 bytes leave the first small bin without a size: all move up by one. */
static unsigned int small_correction(const struct heap *h)
{
	return h->align > h->header ? 1 : 0;
}

bool in_smallbin_range(const struct heap *h, uint64_t size)
{
	return size < (uint64_t)(NSMALLBINS - small_correction(h)) * h->align;
}

/* Large bins: the widths grow from 64 bytes to 256 KiB. The first row differs between the machines (largebin_index). */
static unsigned int largebin_index(const struct heap *h, uint64_t size)
{
	static const struct {
		unsigned int shift, most, first;
	} rows[] = {{9, 20, 91}, {12, 10, 110}, {15, 4, 119}, {18, 2, 124}};
	unsigned int most = h->word == 8 ? 48 : h->align == 16 ? 45 : 38;
	unsigned int first = h->word == 8 ? 48 : h->align == 16 ? 49 : 56;

	if (size >> 6 <= most)
		return first + (unsigned int)(size >> 6);
	for (unsigned int i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (size >> rows[i].shift <= rows[i].most)
			return rows[i].first + (unsigned int)(size >> rows[i].shift);
	return LAST_LARGE;
}

unsigned int bin_index(const struct heap *h, uint64_t size)
{
	if (in_smallbin_range(h, size))
		return (unsigned int)(size / h->align) + small_correction(h);
	return largebin_index(h, size);
}

unsigned int fastbin_index(const struct heap *h, uint64_t size)
{
	uint64_t i = size / h->header;

	return i < 2 || i - 2 >= NFASTBINS ? NFASTBINS : (unsigned int)(i - 2);
}

/* ---- rings ---- */

void link_chunk(struct heap *h, vaddr_t p, vaddr_t bck, vaddr_t fwd)
{
	store(h, at_bk(h, p), bck);
	store(h, at_fd(h, p), fwd);
	store(h, at_bk(h, fwd), p);
	store(h, at_fd(h, bck), p);
}

/* A large chunk that leaves hands its place in the ring of sizes to the next of its size, if there is one. */
static void leave_sizes(struct heap *h, vaddr_t p, vaddr_t fd)
{
	vaddr_t next = load(h, at_fd_nextsize(h, p)), prev;

	if (next == 0)
		return;
	prev = load(h, at_bk_nextsize(h, p));
	if (load(h, at_bk_nextsize(h, next)) != p || load(h, at_fd_nextsize(h, prev)) != p) {
		heap_abort(h, MALLOC_ABORT_UNLINK_LARGE, p);
		return;
	}
	if (load(h, at_fd_nextsize(h, fd)) != 0) {
		store(h, at_bk_nextsize(h, next), prev);
		store(h, at_fd_nextsize(h, prev), next);
	} else if (next == p) {
		store(h, at_fd_nextsize(h, fd), fd);
		store(h, at_bk_nextsize(h, fd), fd);
	} else {
		store(h, at_fd_nextsize(h, fd), next);
		store(h, at_bk_nextsize(h, fd), prev);
		store(h, at_bk_nextsize(h, next), fd);
		store(h, at_fd_nextsize(h, prev), fd);
	}
}

void unlink_chunk(struct heap *h, vaddr_t p)
{
	uint64_t size = chunksize(h, p);
	vaddr_t fd, bk;

	if (prev_size(h, p + size) != size) {
		heap_abort(h, MALLOC_ABORT_UNLINK_SIZE, p);
		return;
	}
	fd = load(h, at_fd(h, p));
	bk = load(h, at_bk(h, p));
	if (load(h, at_bk(h, fd)) != p || load(h, at_fd(h, bk)) != p) {
		heap_abort(h, MALLOC_ABORT_UNLINK_LIST, p);
		return;
	}
	store(h, at_bk(h, fd), bk);
	store(h, at_fd(h, bk), fd);
	if (!in_smallbin_range(h, size))
		leave_sizes(h, p, fd);
}

static void clear_sizes(struct heap *h, vaddr_t p)
{
	store(h, at_fd_nextsize(h, p), 0);
	store(h, at_bk_nextsize(h, p), 0);
}

void put_unsorted(struct heap *h, vaddr_t p, uint64_t size, enum malloc_abort what)
{
	vaddr_t bck = bin_at(h, UNSORTED_BIN), fwd = load(h, at_fd(h, bck));

	if (load(h, at_bk(h, fwd)) != bck) {
		heap_abort(h, what, p);
		return;
	}
	link_chunk(h, p, bck, fwd);
	if (!in_smallbin_range(h, size))
		clear_sizes(h, p);
}

/* ---- sorting ---- */

/* The smallest of a large bin: becomes its last chunk. */
static void append_large(struct heap *h, vaddr_t p, vaddr_t bin)
{
	vaddr_t first = load(h, at_fd(h, bin)), last_size = load(h, at_bk_nextsize(h, first));

	store(h, at_fd_nextsize(h, p), first);
	store(h, at_bk_nextsize(h, p), last_size);
	store(h, at_fd_nextsize(h, last_size), p);
	store(h, at_bk_nextsize(h, first), p);
	link_chunk(h, p, load(h, at_bk(h, bin)), bin);
}

/* A size of its own, before the next smaller one. */
static void insert_size(struct heap *h, vaddr_t p, vaddr_t smaller)
{
	vaddr_t larger = load(h, at_bk_nextsize(h, smaller));

	store(h, at_fd_nextsize(h, p), smaller);
	store(h, at_bk_nextsize(h, p), larger);
	if (load(h, at_fd_nextsize(h, larger)) != smaller) {
		heap_abort(h, MALLOC_ABORT_LARGE_NEXTSIZE, p);
		return;
	}
	store(h, at_bk_nextsize(h, smaller), p);
	store(h, at_fd_nextsize(h, larger), p);
}

static void sort_large(struct heap *h, vaddr_t p, uint64_t size, vaddr_t bin)
{
	vaddr_t fwd = load(h, at_fd(h, bin)), bck;

	if (fwd == bin) {
		store(h, at_fd_nextsize(h, p), p);
		store(h, at_bk_nextsize(h, p), p);
		link_chunk(h, p, bin, bin);
		return;
	}
	if (size < chunksize(h, load(h, at_bk(h, bin)))) {
		append_large(h, p, bin);
		return;
	}
	while (h->err == 0 && size < chunksize(h, fwd))
		fwd = load(h, at_fd_nextsize(h, fwd));
	/* Of equal sizes the first stays where it is in the ring of sizes. */
	if (size == chunksize(h, fwd))
		fwd = load(h, at_fd(h, fwd));
	else
		insert_size(h, p, fwd);
	bck = load(h, at_bk(h, fwd));
	if (load(h, at_fd(h, bck)) != fwd) {
		heap_abort(h, MALLOC_ABORT_LARGE_BK, p);
		return;
	}
	link_chunk(h, p, bck, fwd);
}

void sort_chunk(struct heap *h, vaddr_t p, uint64_t size)
{
	unsigned int i = bin_index(h, size);
	vaddr_t bin = bin_at(h, i);

	if (in_smallbin_range(h, size))
		link_chunk(h, p, bin, load(h, at_fd(h, bin)));
	else
		sort_large(h, p, size, bin);
	h->u->binmap[i / 32] |= 1u << i % 32;
}

/* ---- tcache ---- */

static vaddr_t count_at(const struct heap *h, uint64_t i)
{
	return h->u->tcache + 2 * i;
}

static vaddr_t entry_at(const struct heap *h, uint64_t i)
{
	return h->u->tcache + 2 * TCACHE_BINS + i * h->word;
}

uint64_t tcache_index(const struct heap *h, uint64_t size)
{
	return (size - h->minsize + h->align - 1) / h->align;
}

bool tcache_has_room(struct heap *h, uint64_t size)
{
	uint64_t i = tcache_index(h, size);

	return h->u->tcache != 0 && i < TCACHE_BINS && heap_load_bytes(h, count_at(h, i), 2) < TCACHE_COUNT;
}

/* The block's first word is the next one's address, its second says that it is here. */
void tcache_put(struct heap *h, vaddr_t p, uint64_t size)
{
	uint64_t i = tcache_index(h, size);
	vaddr_t mem = chunk2mem(h, p);

	store(h, mem + h->word, h->u->tcache_key);
	store(h, mem, protect_ptr(mem, load(h, entry_at(h, i))));
	store(h, entry_at(h, i), mem);
	heap_store_bytes(h, count_at(h, i), heap_load_bytes(h, count_at(h, i), 2) + 1, 2);
}

vaddr_t tcache_get(struct heap *h, uint64_t size)
{
	uint64_t i = tcache_index(h, size), count;
	vaddr_t mem;

	if (h->u->tcache == 0 || i >= TCACHE_BINS)
		return 0;
	count = heap_load_bytes(h, count_at(h, i), 2);
	if (count == 0)
		return 0;
	mem = load(h, entry_at(h, i));
	if (mem & (h->align - 1)) {
		heap_abort(h, MALLOC_ABORT_TCACHE_CHUNK, mem2chunk(h, mem));
		return 0;
	}
	store(h, entry_at(h, i), reveal_ptr(h, mem));
	heap_store_bytes(h, count_at(h, i), count - 1, 2);
	store(h, mem + h->word, 0);
	return mem;
}

bool tcache_freed_twice(struct heap *h, vaddr_t p, uint64_t size)
{
	uint64_t i = tcache_index(h, size);
	vaddr_t mem = chunk2mem(h, p), entry;
	unsigned int seen = 0;

	if (h->u->tcache == 0 || i >= TCACHE_BINS || load(h, mem + h->word) != h->u->tcache_key)
		return false;
	/* Only a look at the list tells a second free from a block that happens to hold the key. */
	for (entry = load(h, entry_at(h, i)); entry != 0 && h->err == 0; entry = reveal_ptr(h, entry)) {
		if (seen++ == TCACHE_COUNT)
			heap_abort(h, MALLOC_ABORT_TCACHE_TOO_MANY, p);
		else if (entry & (h->align - 1))
			heap_abort(h, MALLOC_ABORT_TCACHE_UNALIGNED, p);
		else if (entry == mem)
			heap_abort(h, MALLOC_ABORT_TCACHE_TWICE, p);
	}
	return h->err != 0;
}
