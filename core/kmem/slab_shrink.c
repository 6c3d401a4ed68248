// SPDX-License-Identifier: MIT
/*
 * slab_shrink.c - slabs go back to the page allocator
 *
 * kmem_cache_shrink() empties the array caches into the slabs and frees all that are empty then.
 *
 * cache_reap() is what every CPU does every two seconds, a little of the same for every cache: an array that was used
 * meanwhile is spared once, else a fifth of its limit goes back; every other time the same for the shared array, and of
 * the free slabs as many as hold a fifth of free_limit, unless they were needed meanwhile. Reaping walks the caches in
 * slabinfo's order.
 */
#include "slab_impl.h"

#define REAP_PARTS 5u

/* Frees up to `most` empty slabs, the longest unused first. Returns how many (drain_freelist). */
static uint64_t drain_freelist(struct machine *m, struct kmem_cache *s, uint64_t most)
{
	uint64_t freed = 0;

	while (freed < most && destroy_free_slab(m, s))
		freed++;
	if (freed)
		core_changed(m);
	return freed;
}

int kmem_cache_shrink(struct machine *m, struct kmem_cache *s)
{
	array_cache_drain(m, s, &s->cpu_cache, s->cpu_cache.avail);
	array_cache_drain(m, s, &s->node.shared, s->node.shared.avail);
	drain_freelist(m, s, UINT64_MAX);
	return !list_empty(&s->node.slabs_full) || !list_empty(&s->node.slabs_partial);
}

/* Index arrays that lie in kmalloc's objects come free with their slabs, so kmalloc's caches have their turn again. */
void kmem_cache_shrink_all(struct machine *m)
{
	struct kmem_cache *s = NULL;

	while ((s = kmem_cache_next(m, s)) != NULL)
		kmem_cache_shrink(m, s);
	for (unsigned int i = 0; i < KMALLOC_CLASSES; i++)
		if (slab_allocator(m)->kmalloc[KMALLOC_NORMAL][i])
			kmem_cache_shrink(m, slab_allocator(m)->kmalloc[KMALLOC_NORMAL][i]);
}

/*
 * A used array is spared once; else a fifth of its limit goes, or half of what it has when that is less (drain_array).
 */
static void reap_array(struct machine *m, struct kmem_cache *s, struct array_cache *ac)
{
	uint32_t nr = (ac->limit + REAP_PARTS - 1) / REAP_PARTS;

	if (!ac->avail)
		return;
	core_changed(m);
	if (ac->touched) {
		ac->touched = false;
		return;
	}
	if (nr > ac->avail)
		nr = (ac->avail + 1) / 2;
	array_cache_drain(m, s, ac, nr);
}

static void reap_node(struct machine *m, struct kmem_cache *s)
{
	struct kmem_cache_node *n = &s->node;
	uint64_t objects = REAP_PARTS * (uint64_t)s->num;

	reap_array(m, s, &n->shared);
	if (n->free_touched) {
		n->free_touched = false;
		return;
	}
	s->reaped += drain_freelist(m, s, (n->free_limit + objects - 1) / objects);
}

void cache_reap(struct machine *m, bool node)
{
	struct kmem_cache *s = NULL;

	while ((s = kmem_cache_next(m, s)) != NULL) {
		reap_array(m, s, &s->cpu_cache);
		if (node)
			reap_node(m, s);
	}
}
