// SPDX-License-Identifier: MIT
/*
 * slab.c - objects: out of a cache and back (mm/slab.c)
 *
 *	kmem_cache --> cpu_cache   [obj obj obj ...... avail)      last in, first out
 *	    |              ^  | batchcount at a time
 *	    |              |  v
 *	    |          shared array     (machines with several CPUs)
 *	    |              ^  |
 *	    v              |  v
 *	  node --> slabs_partial, slabs_full, slabs_free --> slab: s_mem, active, index array
 *	                                                          ^ |
 *	                                       2^gfporder frames  | v   page allocator
 *
 * alloc pops an entry; an empty array is refilled from the shared array, else from partial slabs, else from free ones,
 * else from one new slab. free pushes; a full array gives its oldest batchcount entries to the shared array, else to
 * their slabs, and a cache with more than free_limit free objects gives slabs back. An index array is a stack: entries
 * [active, num) are the free objects, in the order in which they will leave.
 *
 * From an address to its slab: a section of mem_map that has a slab's frames has a table of whose they are. Linux finds
 * struct slab in place of struct page; a table is five times as dense, and frees come from anywhere. What was looked up
 * lately is at hand without a walk to the section.
 *
 * Rules (slab_verify.c): slab-list, slab-count, slab-objects, slab-freelist, slab-array, slab-frame, slab-limits.
 * Differs from Linux: it does not notice an object freed twice or a wrong address unless built for debugging. Here each
 * object has a bit, so that both are refused. Index arrays are host memory, wherever the kernel would keep them.
 */
#include "slab.h"

#include <string.h>

#include "compiler.h"
#include "klog.h"
#include "page_alloc.h"
#include "prefetch.h"
#include "slab_objects.h"

#define PREFETCH_AHEAD 6u		/* objects, while slabs get theirs back; twice that for their own lines */
#define BATCHREFILL_LIMIT 16u		/* of an array that nobody has used since it was made or reaped */

/* ---- array caches ---- */

static void array_cache_create(struct machine *m, struct array_cache *ac, uint32_t limit, uint32_t batchcount)
{
	*ac = (struct array_cache){.limit = limit, .batchcount = batchcount};
	if (limit)
		ac->entry = hm_alloc(&m->ctx.mem, limit * sizeof(*ac->entry));
}

static void array_cache_release(struct machine *m, struct array_cache *ac)
{
	hm_free(&m->ctx.mem, ac->entry, ac->limit * sizeof(*ac->entry));
	*ac = (struct array_cache){0};
}

void array_caches_create(struct machine *m, struct kmem_cache *s)
{
	array_cache_create(m, &s->cpu_cache, s->limit, s->batchcount);
	array_cache_create(m, &s->node.shared, s->shared * s->batchcount, s->batchcount);
	/* one CPU is online, and the shared array is like another */
	s->node.free_limit = 2 * s->batchcount + s->num;
}

void array_caches_release(struct machine *m, struct kmem_cache *s)
{
	array_cache_release(m, &s->cpu_cache);
	array_cache_release(m, &s->node.shared);
}

/* The last entries of one array go to the end of another. Returns how many (transfer_objects). */
static uint32_t transfer_objects(struct array_cache *to, struct array_cache *from, uint32_t max)
{
	uint32_t nr = (uint32_t)min_u64(min_u64(from->avail, max), to->limit - to->avail);

	if (!nr)
		return 0;
	memcpy(to->entry + to->avail, from->entry + from->avail - nr, nr * sizeof(*to->entry));
	from->avail -= nr;
	to->avail += nr;
	return nr;
}

static void drop_oldest(struct array_cache *ac, uint32_t nr)
{
	ac->avail -= nr;
	memmove(ac->entry, ac->entry + nr, ac->avail * sizeof(*ac->entry));
}

void array_cache_drain(struct machine *m, struct kmem_cache *s, struct array_cache *ac, uint32_t nr)
{
	if (!nr)
		return;
	free_block(m, s, ac->entry, nr);
	drop_oldest(ac, nr);
	core_changed(m);
}

/* ---- out of the slabs ---- */

/* Where the kernel would have the index array of a slab that is not full. */
static vaddr_t freelist_place(const struct kmem_cache *s, const struct slab *slab, uint32_t free_index)
{
	return s->flags & CFLGS_OBJFREELIST_SLAB ? index_to_obj(s, slab, free_index) : slab->freelist;
}

/* A slab that was taken off its list to take objects from it goes where it belongs now (fixup_slab_list). */
static void fixup_slab_list(struct machine *m, struct kmem_cache *s, struct slab *slab)
{
	if (slab->active < s->num) {
		list_move(&slab->slab_list, &s->node.slabs_partial);
		return;
	}
	list_move(&slab->slab_list, &s->node.slabs_full);
	if (s->flags & CFLGS_OBJFREELIST_SLAB) {
		poison_freelist(m, slab);
		slab->freelist = 0;
	}
}

/* Up to want objects move from the slab to the array. Returns how many are still wanted (alloc_block). */
static uint32_t alloc_block(const struct kmem_cache *s, struct array_cache *ac, struct slab *slab, uint32_t want)
{
	while (slab->active < s->num && want) {
		uint32_t i = slab->index[slab->active++];

		ac->entry[ac->avail++] = (struct array_entry){index_to_obj(s, slab, i), slab, i};
		want--;
	}
	return want;
}

/* The slab to take objects from: a partial one, else an empty one; NULL (get_first_slab). */
static struct slab *get_first_slab(struct kmem_cache_node *n)
{
	if (!list_empty(&n->slabs_partial))
		return list_slab(n->slabs_partial.next);
	n->free_touched = true;
	if (list_empty(&n->slabs_free))
		return NULL;
	n->free_slabs--;
	return list_slab(n->slabs_free.next);
}

/* From the shared array, else from the slabs there are. */
static void refill_from_node(struct machine *m, struct kmem_cache *s, struct array_cache *ac, uint32_t want)
{
	struct kmem_cache_node *n = &s->node;
	struct slab *slab;

	if (transfer_objects(ac, &n->shared, want)) {
		n->shared.touched = true;
		return;
	}
	while (want && (slab = get_first_slab(n)) != NULL) {
		want = alloc_block(s, ac, slab, want);
		fixup_slab_list(m, s, slab);
	}
	n->free_objects -= ac->avail;
}

/* A new slab, from which objects were taken or not, becomes one of the cache's. */
static void cache_grow_end(struct machine *m, struct kmem_cache *s, struct slab *slab)
{
	struct kmem_cache_node *n = &s->node;

	n->total_slabs++;
	n->free_objects += s->num - slab->active;
	if (slab->active) {
		fixup_slab_list(m, s, slab);
	} else {
		list_add_tail(&slab->slab_list, &n->slabs_free);
		n->free_slabs++;
	}
}

/* An empty array gets objects; as many as there are, but at least one (cache_alloc_refill). */
static int cache_alloc_refill(struct machine *m, struct kmem_cache *s, gfp_t gfp)
{
	struct array_cache *ac = &s->cpu_cache;
	struct kmem_cache_node *n = &s->node;
	uint32_t want = ac->batchcount;
	struct slab *slab;
	int err;

	if (!ac->touched && want > BATCHREFILL_LIMIT)
		want = BATCHREFILL_LIMIT;
	if (n->free_objects || n->shared.avail)
		refill_from_node(m, s, ac, want);
	if (ac->avail)
		return 0;
	err = cache_grow_begin(m, s, gfp, &slab);
	if (err)	/* unless reclaim gave the array something meanwhile */
		return ac->avail ? 0 : err;
	if (!ac->avail)
		alloc_block(s, ac, slab, want);
	cache_grow_end(m, s, slab);
	return 0;
}

/* ---- back to the slabs ---- */

bool destroy_free_slab(struct machine *m, struct kmem_cache *s)
{
	struct kmem_cache_node *n = &s->node;
	struct slab *slab;

	if (list_empty(&n->slabs_free))
		return false;
	slab = list_slab(n->slabs_free.prev);
	list_del(&slab->slab_list);
	n->free_slabs--;
	n->total_slabs--;
	n->free_objects -= s->num;
	slab_destroy(m, s, slab);
	return true;
}

/*
 * Objects freed in random order lie in slabs that are not in the host's first cache: what is written soon is fetched,
 * first the slab, which says who its neighbours are, and then those.
 */
static inline void prefetch_slab(struct slab *slab)
{
	prefetchw(&slab->slab_list);
}

static inline void prefetch_neighbours(struct slab *slab)
{
	prefetchw(slab->slab_list.next);
	prefetchw(slab->slab_list.prev);
}

void free_block(struct machine *m, struct kmem_cache *s, const struct array_entry *entries, uint32_t nr)
{
	const struct array_entry *end = entries + nr, *coming = entries + min_u64(nr, PREFETCH_AHEAD);
	const struct array_entry *far = entries;
	struct kmem_cache_node *n = &s->node;

	n->free_objects += nr;
	while (far < entries + min_u64(nr, 2 * PREFETCH_AHEAD))
		prefetch_slab((far++)->slab);
	for (const struct array_entry *entry = entries; entry < end; entry++) {
		struct slab *slab = entry->slab;
		const uint32_t active = slab->active - 1;

		if (far < end)
			prefetch_slab((far++)->slab);
		if (coming < end)
			prefetch_neighbours((coming++)->slab);
		if (__builtin_expect(!slab->freelist, 0))
			slab->freelist = freelist_place(s, slab, entry->index);
		slab->active = active;
		slab->index[active] = (uint8_t)entry->index;
		if (active) {
			list_move_tail(&slab->slab_list, &n->slabs_partial);
		} else {
			list_move(&slab->slab_list, &n->slabs_free);
			n->free_slabs++;
		}
	}
	while (n->free_objects > n->free_limit && destroy_free_slab(m, s))
		;
}

void cache_flusharray(struct machine *m, struct kmem_cache *s)
{
	struct array_cache *ac = &s->cpu_cache, *shared = &s->node.shared;
	uint32_t nr = ac->batchcount, room = shared->limit - shared->avail;

	if (!room) {
		array_cache_drain(m, s, ac, nr);
		return;
	}
	if (nr > room)
		nr = room;
	memcpy(shared->entry + shared->avail, ac->entry, nr * sizeof(*ac->entry));
	shared->avail += nr;
	drop_oldest(ac, nr);
}

/* ---- objects ---- */

int get_object_slowly(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret)
{
	if (!s->cpu_cache.avail) {
		int err = cache_alloc_refill(m, s, gfp);

		if (err)
			return err;
	}
	*ret = pop_object(&s->cpu_cache);
	prepare_object(m, s, gfp, *ret);
	return 0;
}

struct slab *look_up_slab(struct machine *m, vaddr_t address)
{
	struct slab *slab = frame_slab(m, address);

	if (slab)
		*recent_slab(m, address) = slab;
	return slab;
}

struct slab *slab_of(const struct machine *m, vaddr_t address)
{
	return frame_slab(m, address);
}

bool slab_object_live(const struct machine *m, const struct kmem_cache *s, vaddr_t object)
{
	const struct slab *slab = slab_of(m, object);
	uint32_t index;

	return slab && slab->slab_cache == s && live_object(s, slab, object, &index);
}

/* Why an address is no live object of its slab. */
int refuse_object(struct machine *m, const struct slab *slab, vaddr_t address)
{
	const struct kmem_cache *s = slab->slab_cache;
	uint64_t offset = address - slab_s_mem(slab);
	uint64_t index = offset / s->size;

	if (address < slab_s_mem(slab) || index >= s->num)
		return refuse(m, EINVAL, WHY_NO_OBJECT_THERE, address, slab->base);
	if (index_to_obj(s, slab, (uint32_t)index) != address)
		return refuse(m, EINVAL, WHY_INSIDE_OBJECT, address, index_to_obj(s, slab, (uint32_t)index));
	return refuse(m, EINVAL, WHY_OBJECT_FREE, address);
}

int check_free(struct machine *m, const struct slab *slab, vaddr_t object, uint32_t *index)
{
	struct kmem_cache *s = slab->slab_cache;

	if (!live_object(s, slab, object, index)) {
		int err = refuse_object(m, slab, object);

		if (m->ctx.why.why == WHY_OBJECT_FREE)
			report_double_free(m, s, object);
		return err;
	}
	return __builtin_expect(s->debug, 0) ? debug_free(m, s, object) : 0;
}

static NOINLINE int cache_alloc_slowly(struct machine *m, struct kmem_cache *s, gfp_t gfp, enum call_site site,
				       vaddr_t *ret)
{
	int err;

	if (core_inject(m))
		return refuse(m, ENOMEM, WHY_INJECTED);
	err = get_object(m, s, gfp, ret);
	if (err)
		return err;
	trace(m, kmem_cache_alloc, *ret, s->object_size, s->size, gfp, site);
	return 0;
}

/* Mostly the array has an object, and there is nothing to call: so there is no frame to set up. */
int cache_alloc(struct machine *m, struct kmem_cache *s, gfp_t gfp, enum call_site site, vaddr_t *ret)
{
	if (core_watched(m) || !object_at_hand(s, gfp))
		return cache_alloc_slowly(m, s, gfp, site, ret);
	m->ctx.allocations++;
	*ret = pop_object(&s->cpu_cache);
	return 0;
}

int kmem_cache_alloc(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret)
{
	return cache_alloc(m, s, gfp, SITE_COMMAND, ret);
}

/* Says which cache is meant, and which it would have been (cache_from_obj). */
static int refuse_cache(struct machine *m, const struct kmem_cache *s, const struct slab *slab, vaddr_t object)
{
	if (!slab)
		return refuse(m, EINVAL, WHY_NO_SLAB, object);
	printk(m, "cache_from_obj: Wrong slab cache. %s but object is from %s\n", s->name, slab->slab_cache->name);
	return refuse(m, EINVAL, WHY_WRONG_CACHE, object);
}

int kmem_cache_free(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	struct slab *slab = slab_of(m, object);
	uint32_t index;
	int err;

	if (!slab || slab->slab_cache != s)
		return refuse_cache(m, s, slab, object);
	err = check_free(m, slab, object, &index);
	if (err)
		return err;
	trace(m, kmem_cache_free, object, SITE_COMMAND);
	put_object(m, slab, object, index);
	return 0;
}

/* Nobody has asked lately where the object lies. If it is none, the machine is damaged: slab_verify tells. */
static NOINLINE void kobj_release_elsewhere(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	const struct slab *slab = look_up_slab(m, object);
	uint32_t index;

	if (slab && live_object(s, slab, object, &index))
		kobj_release(m, s, object);
}

/* Events are heard, or the array is full. */
static NOINLINE void kobj_release_slowly(struct machine *m, struct slab *slab, vaddr_t object, uint32_t index)
{
	trace(m, kmem_cache_free, object, SITE_OF_CACHE);
	put_object(m, slab, object, index);
}

/* As in cache_alloc(), nothing is called in the middle. */
void kobj_release(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	struct slab *slab = *recent_slab(m, object);
	struct array_cache *ac = &s->cpu_cache;
	uint32_t index;

	if (__builtin_expect(!slab || !live_object(s, slab, object, &index), 0)) {
		kobj_release_elsewhere(m, s, object);
		return;
	}
	if (__builtin_expect(ac->avail == ac->limit || m->ctx.events.fn, 0)) {
		kobj_release_slowly(m, slab, object, index);
		return;
	}
	push_object(ac, slab, object, index);
}

int kobj_alloc_by(struct machine *m, enum kernel_cache which, enum call_site site, vaddr_t *ret)
{
	return cache_alloc(m, slab_allocator(m)->kernel[which], GFP_KERNEL, site, ret);
}

int kobj_alloc(struct machine *m, enum kernel_cache which, vaddr_t *ret)
{
	return kobj_alloc_by(m, which, SITE_OF_CACHE, ret);
}

void kobj_free(struct machine *m, enum kernel_cache which, vaddr_t object)
{
	kobj_release(m, slab_allocator(m)->kernel[which], object);
}
