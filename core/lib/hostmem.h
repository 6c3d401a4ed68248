/* SPDX-License-Identifier: MIT */
/*
 * hostmem.h - the one place that host memory of a simulated machine comes from.
 *
 * Everything a machine owns lies in its arenas and goes with hostmem_release(), so nothing can leak. When the budget
 * or the host is exhausted, hm_alloc() does not return: it longjmps to the place that ran the command, which throws the
 * machine away and rebuilds it from its log. Callers therefore never check for NULL, and must not hold anything
 * outside the arenas (a file descriptor, malloc memory) across an allocation.
 */
#ifndef MMSH_HOSTMEM_H
#define MMSH_HOSTMEM_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define HOST_CACHE_LINE 64u
#define HM_CLASSES 64		/* up to HM_SMALL_MAX */
#define HM_SMALL_MAX ((size_t)2 << 20)

struct hm_chunk;
struct hm_big;

struct hostmem {
	uint64_t used;			/* bytes asked of the host */
	uint64_t budget;		/* most that used may become; 0: no limit */
	jmp_buf *exhausted;		/* where to go when memory is out; NULL: abort() */
	struct hm_chunk *chunks;	/* arenas, newest first */
	char *next, *end;		/* unused part of the newest arena */
	void *free[HM_CLASSES];		/* freed blocks, a list a size class */
	struct hm_big *big;		/* blocks with a mapping of their own */
};

/** budget in bytes, 0 for none. */
void hostmem_init(struct hostmem *hm, uint64_t budget);
/** Gives everything back to the host at once. */
void hostmem_release(struct hostmem *hm);

/**
 * size bytes, zeroed, aligned to 16, and to a cache line when size is a multiple of one. Never NULL; longjmps to
 * hm->exhausted when memory is out. size > 0.
 */
void *hm_alloc(struct hostmem *hm, size_t size);
/** The same, its bytes as the last user left them: for who sets them all. */
void *hm_alloc_unset(struct hostmem *hm, size_t size);
/** Gives a block of hm_alloc back; size is the size it was asked with. NULL is ignored. */
void hm_free(struct hostmem *hm, void *block, size_t size);
/** A block of at least new bytes with the old content, the rest zero; block may be NULL with old 0. */
void *hm_grow(struct hostmem *hm, void *block, size_t old, size_t new);
/**
 * size bytes, zeroed, aligned to align (a power of two, at most 1 MiB); they live as long as the arenas. Large pages
 * are asked for where some fit.
 */
void *hm_alloc_aligned(struct hostmem *hm, size_t size, size_t align);
/**
 * Counts bytes that somebody keeps for the machine outside of its arenas, such as text. False: the budget has no room
 * for them, nothing is counted.
 */
bool hm_charge(struct hostmem *hm, uint64_t bytes);
/** Takes back what was counted. */
void hm_uncharge(struct hostmem *hm, uint64_t bytes);
/** Ends the command as they do: for who needs memory that outlives the machine, and the host has none. */
_Noreturn void hm_out_of_memory(struct hostmem *hm);

#endif
