/* SPDX-License-Identifier: MIT */
/*
 * slab_objects.h - the short way in and out of a cache, for slab.c and kmalloc.c: one object from or to the array of
 * its CPU. What takes longer lies behind a call. That something changed is for the callers to note (core_changed).
 */
#ifndef MMSH_SLAB_OBJECTS_H
#define MMSH_SLAB_OBJECTS_H

#include "slab_impl.h"

/** An object when the array is empty, or when debug caches and __GFP_ZERO want something done to it. ENOMEM. */
int get_object_slowly(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret);
/** A full array gives up its oldest entries. */
void cache_flusharray(struct machine *m, struct kmem_cache *s);
/** What debug caches and __GFP_ZERO want done to an object that is handed out (slab_debug.c). */
void prepare_object(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t object);
/**
 * Whether a user may give the address, which lies in the slab, back: *index is the object's place, and debug caches
 * have done what they do. EINVAL: the reason.
 */
int check_free(struct machine *m, const struct slab *slab, vaddr_t object, uint32_t *index);
/** Gives an object back that the kernel is sure of. */
void kobj_release(struct machine *m, struct kmem_cache *s, vaddr_t object);

/* The slab of an address by way of its section, NULL when it is in none. */
static inline struct slab *frame_slab(const struct machine *m, vaddr_t address)
{
	const pfn_t pfn = linear_to_phys(m->arch, address) >> PAGE_SHIFT;
	const struct mem_section *s = find_section(machine_mem_map(m), pfn);

	return s && s->slab ? s->slab[pfn % SECTION_PAGES] : NULL;
}

/** The same, remembered as a recent one. */
struct slab *look_up_slab(struct machine *m, vaddr_t address);

/*
 * Frees find slabs as a processor finds frames: a small table by frame has what was looked up lately. What it has may
 * be the slab of another address, in which live_object() finds none.
 */
static inline struct slab **recent_slab(const struct machine *m, vaddr_t address)
{
	return &slab_allocator(m)->recent[(address >> PAGE_SHIFT) % RECENT_FRAMES];
}

/* Whether a user has an object of the slab at this address, which may be any; *index is then its place. */
static inline bool live_object(const struct kmem_cache *s, const struct slab *slab, vaddr_t object, uint32_t *index)
{
	uint64_t offset = object - slab->first;
	uint32_t i = (uint32_t)(offset * s->reciprocal >> 32);

	*index = i;
	/* the product is exact for multiples of the size, and for nothing else */
	return i < s->num && (uint64_t)i * s->size == offset && slab_allocated(slab, i);
}

/* The last object of the array, which has one, becomes a user's. */
static inline vaddr_t pop_object(struct array_cache *ac)
{
	const struct array_entry *entry = &ac->entry[--ac->avail];

	ac->touched = true;
	entry->slab->allocated[entry->index / 64] |= (uint64_t)1 << entry->index % 64;
	return entry->object;
}

/* A user's object becomes the last of the array, which has room. */
static inline void push_object(struct array_cache *ac, struct slab *slab, vaddr_t object, uint32_t index)
{
	slab->allocated[index / 64] &= ~((uint64_t)1 << index % 64);
	ac->entry[ac->avail++] = (struct array_entry){object, slab, index};
}

/* Whether the array has an object that nothing needs to be done to. */
static inline bool object_at_hand(const struct kmem_cache *s, gfp_t gfp)
{
	return __builtin_expect(s->cpu_cache.avail && !s->debug && !(gfp & __GFP_ZERO), 1);
}

/* Failures are injected, or counted, by the callers. */
static inline int get_object(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret)
{
	if (!object_at_hand(s, gfp))
		return get_object_slowly(m, s, gfp, ret);
	*ret = pop_object(&s->cpu_cache);
	return 0;
}

static inline void put_object(struct machine *m, struct slab *slab, vaddr_t object, uint32_t index)
{
	struct array_cache *ac = &slab->slab_cache->cpu_cache;

	if (__builtin_expect(ac->avail == ac->limit, 0))
		cache_flusharray(m, slab->slab_cache);
	push_object(ac, slab, object, index);
}

#endif
