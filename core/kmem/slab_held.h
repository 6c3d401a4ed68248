/* SPDX-License-Identifier: MIT */
/*
 * slab_held.h - the calls of slab.h for a user's commands. They hold what they allocate, and they free only what a
 * command holds: the machine's own objects are refused with EINVAL, like everything else that is no live object.
 */
#ifndef MMSH_SLAB_HELD_H
#define MMSH_SLAB_HELD_H

#include "slab.h"

/** As the calls of these names in slab.h; besides, EINVAL for a live object that no command holds. */
int kmalloc_held(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret);
int krealloc_held(struct machine *m, vaddr_t object, uint64_t size, gfp_t gfp, vaddr_t *ret);
int kfree_held(struct machine *m, vaddr_t object);
int kmem_cache_alloc_held(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret);
int kmem_cache_free_held(struct machine *m, struct kmem_cache *s, vaddr_t object);

/** How many objects of the cache commands hold. */
uint64_t slab_held_of(const struct machine *m, const struct kmem_cache *s);

/** The held object behind *object (0: the first), in the order of physical addresses; false: there is none. */
bool next_held_object(const struct machine *m, vaddr_t *object);
/** Its size: what ksize() says of a live object. */
uint64_t held_object_bytes(const struct machine *m, vaddr_t object);

void slab_held_digest(struct hash *h, const struct machine *m);
/** Rule slab-held. */
void slab_held_verify(struct verify *v, const struct machine *m);

#endif
