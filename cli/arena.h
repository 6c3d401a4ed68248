/* SPDX-License-Identifier: MIT */
/*
 * arena.h - memory for what one block needs while it is parsed and run: words, statements,
 * substituted text. It grows like a stack; going back to a mark frees all that came after it, and
 * keeps the room for the next line.
 */
#ifndef MMSH_ARENA_H
#define MMSH_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *first, *now;
	char *next, *end;	/* free room of `now` */
};

struct arena_mark {
	struct arena_chunk *chunk;
	char *next;
};

void arena_init(struct arena *a);
void arena_release(struct arena *a);

/** Room for size bytes, aligned to 8, not cleared. Never NULL: see xmalloc(). */
void *arena_alloc_slow(struct arena *a, size_t size);

static inline void *arena_alloc(struct arena *a, size_t size)
{
	char *p = a->next;

	size = (size + 7) & ~(size_t)7;
	if (__builtin_expect((size_t)(a->end - p) < size, 0))
		return arena_alloc_slow(a, size);
	a->next = p + size;
	return p;
}

/** A copy of len bytes of text with a NUL behind it. */
char *arena_copy(struct arena *a, const char *s, size_t len);

static inline struct arena_mark arena_mark(const struct arena *a)
{
	return (struct arena_mark){a->now, a->next};
}

/** Frees everything allocated after the mark was taken. */
void arena_back(struct arena *a, struct arena_mark mark);

/**
 * malloc and realloc that end the program, with a message and status 1, when the host has no
 * memory left.
 */
void *xmalloc(size_t size);
void *xrealloc(void *block, size_t size);
char *xstrdup(const char *s);

#endif
