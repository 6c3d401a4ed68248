// SPDX-License-Identifier: MIT
/*
 * hostmem.c - arenas under one budget.
 *
 *   up to 2 MiB   rounded up to a size class, cut from arenas; freed blocks wait on a list of their class
 *   larger        a mapping of its own, on a list, unmapped when freed
 *
 * The first arenas are small, so that a machine that does little stays small; later ones are large and ask the host for
 * large pages, because descriptors and tables are walked in any order. Memory from the host is zero, so only reused
 * blocks are cleared. Under AddressSanitizer freed blocks are poisoned, which finds use after free in spite of arenas.
 */
#include "hostmem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "compiler.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
#else
#define POISON(p, n) ((void)(p), (void)(n))
#define UNPOISON(p, n) ((void)(p), (void)(n))
#endif

#define ARENA_SMALL ((size_t)1 << 20)
#define ARENA_LARGE ((size_t)32 << 20)
#define LARGE_FROM ((uint64_t)6 << 20)	/* bytes in use from which arenas are large */
#define HUGE_PAGE ((size_t)2 << 20)

struct hm_chunk {
	struct hm_chunk *next;
	size_t bytes;
};

struct hm_big {
	struct hm_big *next, *prev;
	size_t bytes;
};

#define BIG_HEADER ((size_t)64)
#define CHUNK_HEADER ((size_t)64)

_Static_assert(sizeof(struct hm_big) <= BIG_HEADER, "header of a large block");

/* Classes: 16, 32, 48, 64, then four steps a power of two: 80, 96, 112, 128, 160, ... up to 2 MiB. */
static unsigned int class_of(size_t size)
{
	unsigned int shift;

	if (size <= 64)
		return (unsigned int)((size + 15) / 16 - 1);
	shift = 63u - (unsigned int)__builtin_clzll(size - 1);
	return 4 * (shift - 5) + (unsigned int)((size - 1) >> (shift - 2)) - 4;
}

static size_t class_bytes(unsigned int class)
{
	if (class < 4)
		return 16 * ((size_t)class + 1);
	return ((size_t)(5 + class % 4)) << (class / 4 + 3);
}

void hm_out_of_memory(struct hostmem *hm)
{
	if (hm->exhausted)
		longjmp(*hm->exhausted, 1);
	abort();
}

bool hm_charge(struct hostmem *hm, uint64_t bytes)
{
	if (hm->budget && (bytes > hm->budget || hm->used > hm->budget - bytes))
		return false;
	hm->used += bytes;
	return true;
}

void hm_uncharge(struct hostmem *hm, uint64_t bytes)
{
	hm->used -= bytes;
}

static void *from_host(struct hostmem *hm, size_t bytes)
{
	void *p;

	if (!hm_charge(hm, bytes))
		hm_out_of_memory(hm);
	p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (p == MAP_FAILED)
		hm_out_of_memory(hm);
	return p;
}

/* A large arena at a boundary of large pages: the mapping is made longer and cut at both ends. */
static void *large_arena(struct hostmem *hm)
{
	char *p = from_host(hm, ARENA_LARGE + HUGE_PAGE);
	char *start = (char *)(((uintptr_t)p + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1));

	if (start > p)
		munmap(p, (size_t)(start - p));
	munmap(start + ARENA_LARGE, (size_t)(p + HUGE_PAGE - start));
	hm->used -= HUGE_PAGE;
	(void)madvise(start, ARENA_LARGE, MADV_HUGEPAGE);
	return start;
}

/* Makes an arena with room for `need` bytes the current one. */
static void new_arena(struct hostmem *hm, size_t need)
{
	bool large = hm->used >= LARGE_FROM && (!hm->budget || hm->budget - hm->used > 2 * ARENA_LARGE);
	size_t bytes = large ? ARENA_LARGE : ARENA_SMALL;
	struct hm_chunk *chunk;

	if (need + CHUNK_HEADER > bytes) {
		large = false;
		bytes = (need + CHUNK_HEADER + 4095) & ~(size_t)4095;
	}
	chunk = large ? large_arena(hm) : from_host(hm, bytes);
	if (hm->end > hm->next)
		POISON(hm->next, (size_t)(hm->end - hm->next));
	chunk->bytes = bytes;
	chunk->next = hm->chunks;
	hm->chunks = chunk;
	hm->next = (char *)chunk + CHUNK_HEADER;
	hm->end = (char *)chunk + bytes;
}

void hostmem_init(struct hostmem *hm, uint64_t budget)
{
	memset(hm, 0, sizeof(*hm));
	hm->budget = budget;
}

void hostmem_release(struct hostmem *hm)
{
	struct hm_chunk *chunk = hm->chunks;
	struct hm_big *big = hm->big;

	while (chunk) {
		struct hm_chunk *next = chunk->next;

		UNPOISON(chunk, chunk->bytes);
		munmap(chunk, chunk->bytes);
		chunk = next;
	}
	while (big) {
		struct hm_big *next = big->next;

		munmap(big, big->bytes);
		big = next;
	}
	hostmem_init(hm, hm->budget);
}

static void *alloc_big(struct hostmem *hm, size_t size)
{
	size_t bytes = (size + BIG_HEADER + 4095) & ~(size_t)4095;
	struct hm_big *big;

	if (bytes < size)
		hm_out_of_memory(hm);
	big = from_host(hm, bytes);
	big->bytes = bytes;
	big->next = hm->big;
	if (hm->big)
		hm->big->prev = big;
	hm->big = big;
	return (char *)big + BIG_HEADER;
}

static void free_big(struct hostmem *hm, void *block)
{
	struct hm_big *big = (struct hm_big *)(void *)((char *)block - BIG_HEADER);

	if (big->prev)
		big->prev->next = big->next;
	else
		hm->big = big->next;
	if (big->next)
		big->next->prev = big->prev;
	hm->used -= big->bytes;
	munmap(big, big->bytes);
}

/* From the newest arena, or from a new one. */
static void *carve(struct hostmem *hm, size_t bytes)
{
	size_t skip = bytes % HOST_CACHE_LINE ? 0 : -(uintptr_t)hm->next % HOST_CACHE_LINE;
	char *p;

	if ((size_t)(hm->end - hm->next) < skip + bytes) {
		new_arena(hm, bytes);
		skip = 0;
	}
	p = hm->next + skip;
	hm->next = p + bytes;
	return p;
}

/* A block that somebody freed; NULL: there is none of its class. */
static inline void *reuse(struct hostmem *hm, unsigned int class)
{
	void *p = hm->free[class];

	if (p) {
		UNPOISON(p, class_bytes(class));
		memcpy(&hm->free[class], p, sizeof(void *));
	}
	return p;
}

/* Only what somebody used before need be cleared. */
static ALWAYS_INLINE void *alloc_block(struct hostmem *hm, size_t size, bool clear)
{
	unsigned int class;
	void *p;

	if (size > HM_SMALL_MAX)
		return alloc_big(hm, size);
	class = class_of(size);
	p = reuse(hm, class);
	if (!p)
		return carve(hm, class_bytes(class));
	return clear ? memset(p, 0, class_bytes(class)) : p;
}

void *hm_alloc(struct hostmem *hm, size_t size)
{
	return alloc_block(hm, size, true);
}

void *hm_alloc_unset(struct hostmem *hm, size_t size)
{
	return alloc_block(hm, size, false);
}

void hm_free(struct hostmem *hm, void *block, size_t size)
{
	unsigned int class;

	if (!block)
		return;
	if (size > HM_SMALL_MAX) {
		free_big(hm, block);
		return;
	}
	class = class_of(size);
	memcpy(block, &hm->free[class], sizeof(void *));
	hm->free[class] = block;
	POISON(block, class_bytes(class));
}

void *hm_grow(struct hostmem *hm, void *block, size_t old, size_t new)
{
	void *p = hm_alloc(hm, new);

	if (old) {
		memcpy(p, block, old);
		hm_free(hm, block, old);
	}
	return p;
}

/* A mapping of its own; a large one asks for large pages, as arenas do. */
void *hm_alloc_aligned(struct hostmem *hm, size_t size, size_t align)
{
	bool large = size >= HUGE_PAGE;
	size_t boundary = large && align < HUGE_PAGE ? HUGE_PAGE : align;
	size_t bytes = (CHUNK_HEADER + size + boundary + 4095) & ~(size_t)4095;
	struct hm_chunk *chunk = from_host(hm, bytes);
	uintptr_t start = ((uintptr_t)chunk + CHUNK_HEADER + boundary - 1) & ~(uintptr_t)(boundary - 1);

	chunk->bytes = bytes;
	chunk->next = hm->chunks;
	hm->chunks = chunk;
	if (large)
		(void)madvise((void *)start, size, MADV_HUGEPAGE);
	return (void *)start;
}
