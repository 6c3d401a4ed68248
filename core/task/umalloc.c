// SPDX-License-Identifier: MIT
/*
 * umalloc.c - malloc, calloc, realloc and free of the C library in a process, as glibc 2.36 does them.
 *
 * The heap is made of chunks, one behind the other:
 *
 *	p ->    | size of the chunk before, if that is free | size, and PREV_INUSE, IS_MMAPPED
 *	mem ->  | the program's bytes, up to and with the next chunk's first word
 *	        | free: fd, bk, and for large ones fd_nextsize, bk_nextsize
 *	next -> | ...
 *	top     | the rest of the heap, as far as the break
 *
 * Headers and links are in the process's memory and are read and written there like any access of the process: they
 * fault, they are copied by fork, and what the program overwrites is what malloc finds. It then ends as glibc does:
 * with its message and SIGABRT, or with the signal of the access. Only the library's own variables (main_arena, mp_)
 * are kept beside, one struct umalloc an address space: a program that exec has just started has no library yet. The
 * heap begins at the break with the first call, as in a dynamic program; a static one has had its first growth before
 * main.
 *
 * A call that fails for lack of a frame, or by a signal, is taken back. A malloc that returns NULL is not.
 *
 * Differs from glibc: a list that leads in a circle ends the call (ELOOP) and not the reader's
 * patience; threads share one arena and one tcache; no tunables, no mallopt, no huge pages.
 */
#include "umalloc.h"

#include <string.h>

#include "umalloc_heap.h"

bool request_size(struct heap *h, uint64_t bytes, uint64_t *nb)
{
	if (bytes > h->mask >> 1) {
		refuse(h->m, ENOMEM, WHY_MALLOC_TOO_BIG, bytes, h->mask >> 1);
		return false;
	}
	*nb = max_u64((bytes + h->word + h->align - 1) & ~(uint64_t)(h->align - 1), h->minsize);
	return true;
}

void make_tcache(struct heap *h)
{
	uint64_t bytes = TCACHE_BINS * (2 + h->word), nb;
	vaddr_t mem;

	if (h->u->tcache != 0 || !request_size(h, bytes, &nb))
		return;
	mem = heap_malloc(h, nb);
	if (mem == 0)
		return;
	heap_clear(h, mem, bytes);
	h->u->tcache = mem;
}

vaddr_t libc_malloc(struct heap *h, uint64_t bytes)
{
	vaddr_t mem;
	uint64_t nb;

	if (!request_size(h, bytes, &nb))
		return 0;
	make_tcache(h);
	mem = h->err == 0 ? tcache_get(h, nb) : 0;
	return mem == 0 && h->err == 0 ? heap_malloc(h, nb) : mem;
}

/* The program has seen that it frees large blocks: those of that size come from the heap from now on. */
static void raise_threshold(struct heap *h, vaddr_t p)
{
	uint64_t most = h->word == 8 ? 32 * SZ_1M : 512 * SZ_1K;	/* DEFAULT_MMAP_THRESHOLD_MAX */
	uint64_t with_bits = head(h, p);

	if (h->err != 0 || with_bits <= h->u->mmap_threshold || with_bits > most)
		return;
	h->u->mmap_threshold = chunksize(h, p);
	h->u->trim_threshold = 2 * h->u->mmap_threshold;
}

static void libc_free(struct heap *h, vaddr_t mem)
{
	vaddr_t p = mem2chunk(h, mem);

	if (mem == 0)
		return;
	if (is_mmapped(h, p)) {
		raise_threshold(h, p);
		heap_munmap(h, p);
		return;
	}
	if (h->err == 0)
		make_tcache(h);
	if (h->err == 0)
		heap_free(h, p);
}

/* ---- calloc ---- */

/* Of a chunk from top only as much can be dirty as the heap ever reached. */
static uint64_t dirty_top(struct heap *h)
{
	uint64_t size = chunksize(h, top(h)), reached = h->u->sbrk_base + h->u->max_system_mem - top(h);

	return max_u64(size, reached & h->mask);
}

static vaddr_t libc_calloc(struct heap *h, uint64_t bytes)
{
	vaddr_t old_top, mem, p;
	uint64_t dirty, size, nb;

	if (!request_size(h, bytes, &nb))
		return 0;
	make_tcache(h);
	if (h->err != 0)
		return 0;
	old_top = top(h);
	dirty = dirty_top(h);
	mem = heap_malloc(h, nb);
	p = mem2chunk(h, mem);
	if (mem == 0 || is_mmapped(h, p))
		return mem;
	size = chunksize(h, p);
	if (p == old_top)
		size = min_u64(size, dirty);
	heap_clear(h, mem, size - h->word);
	return mem;
}

/* ---- trimming ---- */

/* The whole pages inside one free chunk, past its links, are given back; the address range stays. */
static bool discard_pages(struct heap *h, vaddr_t p)
{
	uint64_t links = 6 * h->word, size = chunksize(h, p);
	vaddr_t inner = page_align(p + links);

	if (size <= PAGE_SIZE - 1 + links || size - (inner - p) < PAGE_SIZE || h->err != 0)
		return false;
	return sys_madvise(h->m, h->task, inner, (size - (inner - p)) & PAGE_MASK, MADV_DONTNEED) == 0;
}

static bool trim_bins(struct heap *h)
{
	bool any = false;

	for (unsigned int i = UNSORTED_BIN; i < NBINS; i++) {
		vaddr_t bin = bin_at(h, i), p;

		if (i != UNSORTED_BIN && i < bin_index(h, PAGE_SIZE))
			continue;
		for (p = load(h, at_bk(h, bin)); p != bin && h->err == 0; p = load(h, at_bk(h, p)))
			any |= discard_pages(h, p);
	}
	return any;
}

/* ---- calls ---- */

static int end_with(struct heap *h, vaddr_t mem, vaddr_t *ret)
{
	int err = heap_end(h);

	if (err == 0 && mem == 0)
		return -ENOMEM;
	if (err == 0)
		*ret = mem;
	return err;
}

int umalloc_malloc(struct machine *m, struct task_struct *task, uint64_t bytes, vaddr_t *ret,
		   struct umalloc_report *report)
{
	struct heap h;
	int err;

	heap_begin(&h, m, task, report);
	err = end_with(&h, libc_malloc(&h, bytes), ret);
	if (!err)
		trace(m, malloc, *ret, bytes);
	return err;
}

int umalloc_calloc(struct machine *m, struct task_struct *task, uint64_t nr, uint64_t size, vaddr_t *ret,
		   struct umalloc_report *report)
{
	struct heap h;
	uint64_t bytes;

	heap_begin(&h, m, task, report);
	if (__builtin_mul_overflow(nr, size, &bytes))
		bytes = UINT64_MAX;
	return end_with(&h, libc_calloc(&h, bytes), ret);
}

int umalloc_realloc(struct machine *m, struct task_struct *task, vaddr_t mem, uint64_t bytes, vaddr_t *ret,
		    struct umalloc_report *report)
{
	struct heap h;
	int err;

	if (mem == 0)
		return umalloc_malloc(m, task, bytes, ret, report);
	if (bytes == 0) {
		err = umalloc_free(m, task, mem, report);
		if (err == 0)
			*ret = 0;
		return err;
	}
	heap_begin(&h, m, task, report);
	return end_with(&h, libc_realloc(&h, mem, bytes), ret);
}

int umalloc_aligned_alloc(struct machine *m, struct task_struct *task, uint64_t align, uint64_t bytes, vaddr_t *ret,
			  struct umalloc_report *report)
{
	struct heap h;
	vaddr_t mem;
	uint64_t power;

	heap_begin(&h, m, task, report);
	power = h.minsize;
	if (align > (h.mask >> 1) + 1) {
		heap_end(&h);
		return refuse(m, EINVAL, WHY_BAD_ALIGNMENT, align);
	}
	while (power < align)
		power <<= 1;
	mem = align <= h.align ? libc_malloc(&h, bytes) : libc_memalign(&h, power, bytes);
	return end_with(&h, mem, ret);
}

int umalloc_free(struct machine *m, struct task_struct *task, vaddr_t mem, struct umalloc_report *report)
{
	struct heap h;

	heap_begin(&h, m, task, report);
	trace(m, free, mem);
	libc_free(&h, mem);
	return heap_end(&h);
}

int umalloc_trim(struct machine *m, struct task_struct *task, uint64_t pad, bool *ret, struct umalloc_report *report)
{
	struct heap h;
	bool any;
	int err;

	heap_begin(&h, m, task, report);
	heap_consolidate(&h);
	any = trim_bins(&h);
	if (h.err == 0)
		any |= heap_systrim(&h, pad);
	err = heap_end(&h);
	if (err == 0)
		*ret = any;
	return err;
}

/* ---- whose heap ---- */

struct umalloc *umalloc_dup(struct machine *m, const struct umalloc *u)
{
	struct umalloc *copy;

	if (!u)
		return NULL;
	copy = hm_alloc(&m->ctx.mem, sizeof(*copy));
	memcpy(copy, u, sizeof(*copy));
	copy->users = 1;
	return copy;
}

struct umalloc *umalloc_share(struct machine *m, struct task_struct *task)
{
	if (!task->umalloc) {
		task->umalloc = hm_alloc(&m->ctx.mem, sizeof(*task->umalloc));
		task->umalloc->users = 1;
	}
	task->umalloc->users++;
	return task->umalloc;
}

void umalloc_put(struct machine *m, struct task_struct *task)
{
	struct umalloc *u = task->umalloc;

	task->umalloc = NULL;
	if (u && --u->users == 0)
		hm_free(&m->ctx.mem, u, sizeof(*u));
}

void umalloc_digest(struct hash *h, const struct umalloc *u)
{
	if (!u || !u->initialised)
		return;
	for (unsigned int i = 0; i < NFASTBINS; i++)
		hash_u64(h, u->fastbins[i]);
	for (unsigned int i = 0; i < sizeof(u->arena) / sizeof(u->arena[0]); i++)
		hash_u64(h, u->arena[i]);
	for (unsigned int i = 0; i < BINMAP_WORDS; i++)
		hash_u64(h, u->binmap[i]);
	hash_u64(h, u->noncontiguous);
	hash_u64(h, u->have_fastchunks);
	hash_u64(h, u->system_mem);
	hash_u64(h, u->max_system_mem);
	hash_u64(h, u->mmap_threshold);
	hash_u64(h, u->trim_threshold);
	hash_u64(h, u->n_mmaps);
	hash_u64(h, u->tcache);
}
