/* SPDX-License-Identifier: MIT */
/*
 * umalloc_heap.h - the inside of umalloc: glibc's own variables, its chunks in the process's
 * memory, and the access to both. umalloc.c explains them.
 */
#ifndef MMSH_UMALLOC_HEAP_H
#define MMSH_UMALLOC_HEAP_H

#include "umalloc.h"

#define NBINS 128
#define NFASTBINS 11			/* of i386; the others use ten */
#define TCACHE_BINS 64			/* TCACHE_MAX_BINS */
#define TCACHE_COUNT 7			/* TCACHE_FILL_COUNT */
#define BINMAP_WORDS (NBINS / 32)

#define PREV_INUSE 1u			/* the chunk before is not free */
#define IS_MMAPPED 2u
#define SIZE_BITS 7u			/* with NON_MAIN_ARENA */

#define NO_ADDRESS UINT64_MAX		/* MORECORE_FAILURE */

/* glibc's variables: main_arena, mp_ and the thread's tcache pointer. */
struct umalloc {
	uint32_t users;			/* threads */
	bool initialised, noncontiguous, have_fastchunks;
	vaddr_t fastbins[NFASTBINS];
	/*
	 * What chunks point to: top, last_remainder, and fd and bk of bins 1 .. 127. It has an address (arena_at()), so
	 * that a bin's head can be taken for a chunk: its fd and bk lie where a chunk has them.
	 */
	vaddr_t arena[2 + 2 * (NBINS - 1)];
	uint32_t binmap[BINMAP_WORDS];
	uint64_t system_mem, max_system_mem;
	vaddr_t sbrk_base;
	uint64_t mmap_threshold, trim_threshold;
	uint64_t n_mmaps;
	vaddr_t tcache;			/* 0: none yet */
	uint64_t tcache_key;
};

struct heap_undo {
	vaddr_t at;
	uint64_t old;
	unsigned int bytes;
};

/*
 * One call. A failed access is latched in err: from then on loads give 0, stores do nothing, and
 * loops end. Everything that was stored is remembered, so that a failed call can be taken back.
 */
struct heap {
	struct machine *m;
	struct task_struct *task;
	struct umalloc *u;
	struct umalloc_report *report;
	unsigned int word, align, header, minsize;	/* bytes */
	uint64_t mask;			/* of a word */
	uint64_t max_fast;		/* largest chunk of a fastbin */
	int err;
	uint64_t loads;			/* left to this call before it must be going in a circle */
	struct umalloc saved;
	vaddr_t saved_brk;
	vaddr_t mapped_at;		/* a mapping this call made */
	uint64_t mapped_len;
	struct heap_undo *log;
	uint32_t nr, room;
};

/* ---- umalloc_heap.c: a call's beginning and end, memory, the kernel ---- */

/**
 * A call of the task's C library begins: *report is empty, and so is the log of what heap_end() may have to take back.
 */
void heap_begin(struct heap *h, struct machine *m, struct task_struct *task, struct umalloc_report *report);
/** Takes the call back if it failed. Returns its result. */
int heap_end(struct heap *h);
/** The program aborts, because of chunk p; not if the call has failed already. */
void heap_abort(struct heap *h, enum malloc_abort what, vaddr_t p);

/** A number of 2, 4 or 8 bytes in memory, and a word. */
uint64_t heap_load_bytes(struct heap *h, vaddr_t at, unsigned int bytes);
void heap_store_bytes(struct heap *h, vaddr_t at, uint64_t value, unsigned int bytes);

static inline uint64_t load(struct heap *h, vaddr_t at)
{
	return heap_load_bytes(h, at, h->word);
}

static inline void store(struct heap *h, vaddr_t at, uint64_t value)
{
	heap_store_bytes(h, at, value, h->word);
}

/** memset(at, 0, len) and memcpy(); not taken back when the call fails. */
void heap_clear(struct heap *h, vaddr_t at, uint64_t len);
void heap_copy(struct heap *h, vaddr_t to, vaddr_t from, uint64_t len);

/** sbrk(): the old break, or NO_ADDRESS. */
vaddr_t heap_morecore(struct heap *h, uint64_t increment);
/** mmap() of private anonymous memory: its address, or NO_ADDRESS. */
vaddr_t heap_mmap(struct heap *h, uint64_t len);

/* ---- chunks ---- */

/* Where fields lie: prev_size, size | bits, then fd, bk, fd_nextsize, bk_nextsize while the chunk is free. */
static inline vaddr_t at_size(const struct heap *h, vaddr_t p)
{
	return (p + h->word) & h->mask;
}

static inline vaddr_t at_fd(const struct heap *h, vaddr_t p)
{
	return (p + 2 * h->word) & h->mask;
}

static inline vaddr_t at_bk(const struct heap *h, vaddr_t p)
{
	return (p + 3 * h->word) & h->mask;
}

static inline vaddr_t at_fd_nextsize(const struct heap *h, vaddr_t p)
{
	return (p + 4 * h->word) & h->mask;
}

static inline vaddr_t at_bk_nextsize(const struct heap *h, vaddr_t p)
{
	return (p + 5 * h->word) & h->mask;
}

static inline vaddr_t chunk2mem(const struct heap *h, vaddr_t p)
{
	return (p + h->header) & h->mask;
}

static inline vaddr_t mem2chunk(const struct heap *h, vaddr_t mem)
{
	return (mem - h->header) & h->mask;
}

static inline uint64_t prev_size(struct heap *h, vaddr_t p)
{
	return load(h, p);
}

/** The size field, bits and all. */
static inline uint64_t head(struct heap *h, vaddr_t p)
{
	return load(h, at_size(h, p));
}

static inline uint64_t chunksize(struct heap *h, vaddr_t p)
{
	return head(h, p) & ~(uint64_t)SIZE_BITS;
}

static inline bool prev_inuse(struct heap *h, vaddr_t p)
{
	return head(h, p) & PREV_INUSE;
}

static inline bool is_mmapped(struct heap *h, vaddr_t p)
{
	return head(h, p) & IS_MMAPPED;
}

static inline void set_head(struct heap *h, vaddr_t p, uint64_t size_and_bits)
{
	store(h, at_size(h, p), size_and_bits);
}

static inline void set_head_size(struct heap *h, vaddr_t p, uint64_t size)
{
	set_head(h, p, size | (head(h, p) & SIZE_BITS));
}

/** A free chunk's size, where the chunk behind it looks for it. */
static inline void set_foot(struct heap *h, vaddr_t p, uint64_t size)
{
	store(h, (p + size) & h->mask, size);
}

/** Whether the chunk of this size at p is in use: the chunk behind knows. */
static inline bool inuse_at(struct heap *h, vaddr_t p, uint64_t size)
{
	return prev_inuse(h, p + size);
}

static inline void set_inuse_at(struct heap *h, vaddr_t p, uint64_t size)
{
	set_head(h, p + size, head(h, p + size) | PREV_INUSE);
}

static inline bool misaligned(const struct heap *h, vaddr_t p)
{
	return chunk2mem(h, p) & (h->align - 1);
}

/** A pointer in a single-linked list as memory holds it: mixed with its own address (safe linking). */
static inline uint64_t protect_ptr(vaddr_t at, uint64_t ptr)
{
	return (at >> PAGE_SHIFT) ^ ptr;
}

static inline uint64_t reveal_ptr(struct heap *h, vaddr_t at)
{
	return protect_ptr(at, load(h, at)) & h->mask;
}

/* ---- umalloc_bins.c: the lists of free chunks ---- */

#define UNSORTED_BIN 1

/** The head of a bin, as a chunk. */
vaddr_t bin_at(const struct heap *h, unsigned int i);
unsigned int bin_index(const struct heap *h, uint64_t size);
bool in_smallbin_range(const struct heap *h, uint64_t size);
unsigned int fastbin_index(const struct heap *h, uint64_t size);

static inline vaddr_t top(const struct heap *h)
{
	return h->u->arena[0];
}

static inline void set_top(struct heap *h, vaddr_t p)
{
	h->u->arena[0] = p & h->mask;
}

/** Where top points before the first growth: a chunk of size 0. */
static inline vaddr_t initial_top(const struct heap *h)
{
	return bin_at(h, UNSORTED_BIN);
}

/** A free chunk between bck and fwd. */
void link_chunk(struct heap *h, vaddr_t p, vaddr_t bck, vaddr_t fwd);
/** Takes a chunk out of its list. */
void unlink_chunk(struct heap *h, vaddr_t p);
/** A chunk to the head of the unsorted list; what: the message if the list is broken. */
void put_unsorted(struct heap *h, vaddr_t p, uint64_t size, enum malloc_abort what);
/** A chunk from the unsorted list to its own bin, large ones in order of size. */
void sort_chunk(struct heap *h, vaddr_t p, uint64_t size);

/** The tcache's bin for chunks of this size; TCACHE_BINS or more: none. */
uint64_t tcache_index(const struct heap *h, uint64_t size);
/** Whether the thread has a tcache and room there. */
bool tcache_has_room(struct heap *h, uint64_t size);
void tcache_put(struct heap *h, vaddr_t p, uint64_t size);
/** A block of this chunk size from the tcache, or 0. */
vaddr_t tcache_get(struct heap *h, uint64_t size);
/** Whether a block that is being freed is in the tcache already: then the program was aborted. */
bool tcache_freed_twice(struct heap *h, vaddr_t p, uint64_t size);

/* ---- umalloc_alloc.c, umalloc_release.c ---- */

/** A chunk of nb bytes: its user address, or 0 (out of memory, or err is set) (_int_malloc). */
vaddr_t heap_malloc(struct heap *h, uint64_t nb);
/** Frees a chunk, which goes to the tcache if there is room (_int_free). */
void heap_free(struct heap *h, vaddr_t p);
/** Unmaps a chunk of its own (munmap_chunk). */
void heap_munmap(struct heap *h, vaddr_t p);
/** Empties the fastbins into the unsorted list (malloc_consolidate). */
void heap_consolidate(struct heap *h);
/** Lowers the break, leaving pad bytes (systrim); whether it did. */
bool heap_systrim(struct heap *h, uint64_t pad);

/* ---- umalloc.c: what malloc itself begins with ---- */

/** The size of the chunk for a request (checked_request2size); false: larger than PTRDIFF_MAX. */
bool request_size(struct heap *h, uint64_t bytes, uint64_t *nb);
/** The tcache is the first chunk of the heap (tcache_init). Without memory for it there is none, until next time. */
void make_tcache(struct heap *h);
/** A block of so many bytes; 0: there is none, or the call has failed. */
vaddr_t libc_malloc(struct heap *h, uint64_t bytes);

/* ---- umalloc_resize.c ---- */

/** The block with another size, perhaps elsewhere; 0: it is as it was. */
vaddr_t libc_realloc(struct heap *h, vaddr_t mem, uint64_t bytes);
/** A block that begins at a multiple of align, a power of two. */
vaddr_t libc_memalign(struct heap *h, uint64_t align, uint64_t bytes);

#endif
