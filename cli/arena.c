// SPDX-License-Identifier: MIT
#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK_SIZE ((size_t)32 * 1024)

struct arena_chunk {
	struct arena_chunk *next;
	size_t size;
	char room[];
};

static void out_of_memory(void)
{
	fputs("mmsh: the host has no memory left\n", stderr);
	exit(1);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *xrealloc(void *block, size_t size)
{
	void *p = realloc(block, size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

char *xstrdup(const char *s)
{
	size_t size = strlen(s) + 1;

	return memcpy(xmalloc(size), s, size);
}

static struct arena_chunk *chunk_new(size_t size)
{
	struct arena_chunk *c = xmalloc(sizeof(*c) + size);

	c->next = NULL;
	c->size = size;
	return c;
}

static void use_chunk(struct arena *a, struct arena_chunk *c)
{
	a->now = c;
	a->next = c->room;
	a->end = c->room + c->size;
}

void arena_init(struct arena *a)
{
	a->first = chunk_new(CHUNK_SIZE);
	use_chunk(a, a->first);
}

void arena_release(struct arena *a)
{
	struct arena_chunk *next;

	for (struct arena_chunk *c = a->first; c; c = next) {
		next = c->next;
		free(c);
	}
	*a = (struct arena){0};
}

void *arena_alloc_slow(struct arena *a, size_t size)
{
	struct arena_chunk *c = a->now->next;
	void *p;

	/* Chunks behind the current one are left from before; one that is too small gives way. */
	while (c && c->size < size) {
		a->now->next = c->next;
		free(c);
		c = a->now->next;
	}
	if (!c) {
		c = chunk_new(size > CHUNK_SIZE ? size : CHUNK_SIZE);
		a->now->next = c;
	}
	use_chunk(a, c);
	p = a->next;
	a->next += size;
	return p;
}

char *arena_copy(struct arena *a, const char *s, size_t len)
{
	char *p = arena_alloc(a, len + 1);

	if (len)
		memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

void arena_back(struct arena *a, struct arena_mark mark)
{
	struct arena_chunk *c = mark.chunk->next;

	use_chunk(a, mark.chunk);
	a->next = mark.next;
	/* A huge block's room goes back to the host; ordinary chunks are kept for the next line. */
	if (c && c->size > CHUNK_SIZE) {
		mark.chunk->next = c->next;
		free(c);
	}
}
