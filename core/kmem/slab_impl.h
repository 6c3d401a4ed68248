/* SPDX-License-Identifier: MIT */
/* slab_impl.h - the slab allocator's inside, for its own files. */
#ifndef MMSH_SLAB_IMPL_H
#define MMSH_SLAB_IMPL_H

#include "kmem.h"
#include "mem_map.h"
#include "slab.h"

static inline struct slab_allocator *slab_allocator(const struct machine *m)
{
	return m->kmem->slab;
}

/* Bytes of a slab's frames. */
static inline uint64_t slab_bytes(const struct kmem_cache *s)
{
	return PAGE_SIZE << s->gfporder;
}

/* Whole cache lines, so that hostmem puts it at the start of one. */
static inline size_t slab_host_size(const struct kmem_cache *s)
{
	return round_up(offsetof(struct slab, index) + s->num, HOST_CACHE_LINE);
}

static inline struct slab *list_slab(const struct list_head *pos)
{
	return list_entry(pos, struct slab, slab_list);
}

/* ---- slab.c ---- */

/** Objects go from an array to their slabs, which change lists; more free objects than free_limit free slabs. */
void free_block(struct machine *m, struct kmem_cache *s, const struct array_entry *entries, uint32_t nr);
/** The first nr entries leave the array, for their slabs. */
void array_cache_drain(struct machine *m, struct kmem_cache *s, struct array_cache *ac, uint32_t nr);
/** Gives the last of slabs_free back. Returns false when there is none. */
bool destroy_free_slab(struct machine *m, struct kmem_cache *s);
/** A cache whose geometry is known gets its arrays: limit entries a CPU, shared * batchcount shared (0: none). */
void array_caches_create(struct machine *m, struct kmem_cache *s);
void array_caches_release(struct machine *m, struct kmem_cache *s);

/** Why the address is no live object of a slab that it lies in: EINVAL. */
int refuse_object(struct machine *m, const struct slab *slab, vaddr_t address);
/** Flags that no kernel object can be had with are dropped, and the kernel complains. */
gfp_t kmalloc_fix_flags(struct machine *m, gfp_t gfp);
/** A new slab with all objects free, on no list yet (cache_grow_begin). ENOMEM: nothing has changed. */
int cache_grow_begin(struct machine *m, struct kmem_cache *s, gfp_t gfp, struct slab **ret);
/** Gives the frames and the index array of a slab back that is on no list (slab_destroy). */
void slab_destroy(struct machine *m, struct kmem_cache *s, struct slab *slab);

/* ---- slab_debug.c ---- */

/** The constructor and the debug patterns of all objects of a new slab. */
void init_objects(struct machine *m, struct kmem_cache *s, const struct slab *slab);
/**
 * An object is about to be free: EINVAL and a report in the log when its red zones were overwritten, else its patterns.
 */
int debug_free(struct machine *m, struct kmem_cache *s, vaddr_t object);
/** The slab's index array leaves the free object that had it: what was written there is overwritten. */
void poison_freelist(struct machine *m, const struct slab *slab);
/** A slab without users is about to go: a report in the log of each object that somebody wrote to all the same. */
void slab_destroy_debugcheck(struct machine *m, const struct slab *slab);
/** The kernel's lines when an object is freed twice. */
void report_double_free(struct machine *m, const struct kmem_cache *s, vaddr_t object);

/* ---- slab_common.c ---- */

/* What of a cache lies in simulated memory. */
enum cache_parts {
	CACHE_STATIC,			/* nothing: the first ones are in the kernel's image */
	CACHE_OF_KERNEL,		/* all but its name, which is in the image */
	CACHE_OF_USER,
};

/** A cache from its arguments, on the list; names and sizes are not checked. ENOMEM, E2BIG. */
int create_cache(struct machine *m, const struct kmem_cache_args *args, enum cache_parts parts,
		 struct kmem_cache **ret);
/** Empty arrays of other sizes take the place of the cache's old ones. ENOMEM. */
int do_tune_cpucache(struct machine *m, struct kmem_cache *s, struct slab_tunables t);
/** sizeof(struct kmem_cache_node). */
uint64_t kmem_cache_node_bytes(const struct slab_rules *rules);
/** A CACHE_STATIC cache gets its kmem_cache_node. */
int alloc_node_later(struct machine *m, struct kmem_cache *s);

#endif
