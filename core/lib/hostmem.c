// SPDX-License-Identifier: MIT
/*
 * hostmem.c - arenas under one budget.
 *
 *   small (<= 32 KiB)  rounded up to a size class, cut from 1 MiB arenas; freed blocks wait on a list of their class
 *   large              a mapping of its own, on a list, unmapped when freed
 *
 * Memory from the host is zero, so only reused blocks are cleared. Under AddressSanitizer freed blocks are poisoned,
 * which finds use after free in spite of the arenas.
 */
#include "hostmem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
#else
#define POISON(p, n) ((void)(p), (void)(n))
#define UNPOISON(p, n) ((void)(p), (void)(n))
#endif

#define ARENA_BYTES ((size_t)1 << 20)
#define SMALL_MAX ((size_t)32 << 10)

struct hm_chunk {
	struct hm_chunk *next;
	size_t bytes;
};

struct hm_big {
	struct hm_big *next, *prev;
	size_t bytes;
};

#define BIG_HEADER ((size_t)64)

_Static_assert(sizeof(struct hm_big) <= BIG_HEADER, "header of a large block");

/* Classes: 16, 32, 48, 64, then four steps a power of two: 80, 96, 112, 128, 160, ... up to 32 KiB. */
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

static _Noreturn void out_of_memory(struct hostmem *hm)
{
	if (hm->exhausted)
		longjmp(*hm->exhausted, 1);
	abort();
}

static void *from_host(struct hostmem *hm, size_t bytes)
{
	void *p;

	if (hm->budget && hm->used + bytes > hm->budget)
		out_of_memory(hm);
	p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (p == MAP_FAILED)
		out_of_memory(hm);
	hm->used += bytes;
	return p;
}

static void new_arena(struct hostmem *hm)
{
	struct hm_chunk *chunk = from_host(hm, ARENA_BYTES);

	if (hm->end > hm->next)
		POISON(hm->next, (size_t)(hm->end - hm->next));
	chunk->bytes = ARENA_BYTES;
	chunk->next = hm->chunks;
	hm->chunks = chunk;
	hm->next = (char *)chunk + 64;
	hm->end = (char *)chunk + ARENA_BYTES;
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
		out_of_memory(hm);
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

void *hm_alloc(struct hostmem *hm, size_t size)
{
	unsigned int class;
	size_t bytes;
	void *p;

	if (size > SMALL_MAX)
		return alloc_big(hm, size);
	class = class_of(size);
	bytes = class_bytes(class);
	p = hm->free[class];
	if (p) {
		UNPOISON(p, bytes);
		memcpy(&hm->free[class], p, sizeof(void *));
		memset(p, 0, bytes);
		return p;
	}
	if ((size_t)(hm->end - hm->next) < bytes)
		new_arena(hm);
	p = hm->next;
	hm->next += bytes;
	return p;
}

void hm_free(struct hostmem *hm, void *block, size_t size)
{
	unsigned int class;

	if (!block)
		return;
	if (size > SMALL_MAX) {
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

void *hm_alloc_aligned(struct hostmem *hm, size_t size, size_t align)
{
	uintptr_t p = (uintptr_t)hm_alloc(hm, size + align + SMALL_MAX);

	return (void *)((p + align - 1) & ~(uintptr_t)(align - 1));
}
