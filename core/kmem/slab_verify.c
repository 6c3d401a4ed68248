// SPDX-License-Identifier: MIT
/*
 * slab_verify.c - the audit of slabs, and their part of the digest
 *
 * Everything is recounted from the slabs: where each object is follows from the slab's index array (free), from its
 * bits (a user's) or from an array cache, and from exactly one of them.
 *
 *	slab-list	a slab is on the list that its `active` asks for, and of the list's cache
 *	slab-count	total_slabs, free_slabs, free_objects; all slabs of the caches are all slabs there are
 *	slab-freelist	the free part of an index array has different indices of objects that nobody has
 *	slab-objects	objects that left a slab = those of users + those in arrays
 *	slab-array	an array has no more than its limit, of objects that no user has, each once
 *	slab-frame	the frames of a slab, and no others, lead to it, those looked up lately too; PG_slab, its order
 *	slab-limits	tunables: 1 <= batchcount <= limit; free_limit follows from them
 *	slab-name	an alias leads to a cache of the list; refcount counts names
 */
#include <string.h>

#include "free_walk.h"
#include "slab_held.h"
#include "slab_objects.h"

/* An object of one slab, while it is audited. */
struct object_set {
	uint64_t bit[SLAB_MAP_WORDS];
};

/* Adds index to the set. False: it is no index, or there already. */
static bool add_index(struct object_set *set, uint32_t num, uint32_t index)
{
	uint64_t bit = (uint64_t)1 << index % 64;

	if (index >= num || set->bit[index / 64] & bit)
		return false;
	set->bit[index / 64] |= bit;
	return true;
}

static uint32_t users_objects(const struct slab *slab)
{
	uint32_t n = 0;

	for (unsigned int i = 0; i < SLAB_MAP_WORDS; i++)
		n += (uint32_t)__builtin_popcountll(slab->allocated[i]);
	return n;
}

static void verify_freelist(struct verify *v, const struct kmem_cache *s, struct slab *slab)
{
	const uint8_t *index = slab->index;
	struct object_set set = {{0}};

	for (uint32_t i = slab->active; i < s->num; i++)
		verify_that(v, "slab-freelist", "slab", slab->base,
			    add_index(&set, s->num, index[i]) && !slab_allocated(slab, index[i]));
}

static void verify_frames(struct verify *v, const struct machine *m, const struct kmem_cache *s,
			  const struct slab *slab)
{
	pfn_t pfn = linear_to_phys(m->arch, slab->base) >> PAGE_SHIFT;
	const struct page *page = find_page(m, pfn);

	if (!verify_that(v, "slab-frame", "frame", pfn, page != NULL))
		return;
	verify_that(v, "slab-frame", "frame", pfn, page_test(page, PG_slab) && allocated_order(page) == s->gfporder);
	for (uint32_t i = 0; i < 1u << s->gfporder; i++)
		verify_that(v, "slab-frame", "frame", pfn + i, slab_of(m, slab->base + i * PAGE_SIZE) == slab);
}

static void verify_slab(struct verify *v, const struct machine *m, const struct kmem_cache *s, struct slab *slab)
{
	verify_that(v, "slab-list", "slab", slab->base, slab->slab_cache == s);
	verify_freelist(v, s, slab);
	verify_frames(v, m, s, slab);
}

struct slab_sums {
	uint64_t slabs, active, users;
};

/* Slabs of one list, whose `active` lies in [low, high]. */
static uint64_t verify_list(struct verify *v, const struct machine *m, const struct kmem_cache *s,
			    const struct list_head *head, struct slab_sums *sums)
{
	const uint32_t low = head == &s->node.slabs_free ? 0 : head == &s->node.slabs_full ? s->num : 1;
	const uint32_t high = head == &s->node.slabs_free ? 0 : head == &s->node.slabs_full ? s->num : s->num - 1;
	const struct list_head *pos;
	uint64_t nr = 0;

	list_for_each(pos, head) {
		struct slab *slab = list_slab(pos);

		if (nr++ >= slab_allocator(m)->nr_slabs)
			break;		/* in a circle; the counts tell */
		verify_that(v, "slab-list", "slab", slab->base, slab->active >= low && slab->active <= high);
		verify_slab(v, m, s, slab);
		sums->active += slab->active;
		sums->users += users_objects(slab);
	}
	sums->slabs += nr;
	return nr;
}

static void verify_array(struct verify *v, const struct machine *m, const struct kmem_cache *s,
			 const struct array_cache *ac)
{
	if (!verify_that(v, "slab-array", s->name, ac->avail, ac->avail <= ac->limit))
		return;
	for (uint32_t i = 0; i < ac->avail; i++) {
		const struct array_entry *e = &ac->entry[i];
		const struct slab *slab = slab_of(m, e->object);

		if (!verify_that(v, "slab-array", s->name, i,
				 slab && slab == e->slab && slab->slab_cache == s && e->index < s->num))
			continue;
		verify_that(v, "slab-array", s->name, i,
			    !slab_allocated(slab, e->index) && e->object == index_to_obj(s, slab, e->index));
		for (uint32_t k = 0; k < i; k++)
			verify_that(v, "slab-array", s->name, i, ac->entry[k].object != e->object);
	}
}

static void verify_tunables(struct verify *v, const struct kmem_cache *s)
{
	verify_that(v, "slab-limits", s->name, s->limit,
		    s->batchcount >= 1 && s->batchcount <= s->limit && s->cpu_cache.limit == s->limit &&
		    s->cpu_cache.batchcount == s->batchcount && s->node.shared.limit == s->shared * s->batchcount);
	verify_equal(v, "slab-limits", s->name, s->limit, s->node.free_limit, 2 * s->batchcount + s->num);
}

/* The slabs that the cache has. */
static uint64_t verify_cache(struct verify *v, const struct machine *m, const struct kmem_cache *s)
{
	const struct kmem_cache_node *n = &s->node;
	struct slab_sums sums = {0};
	uint64_t free = verify_list(v, m, s, &n->slabs_free, &sums);

	verify_list(v, m, s, &n->slabs_partial, &sums);
	verify_list(v, m, s, &n->slabs_full, &sums);
	verify_equal(v, "slab-count", s->name, 0, n->free_slabs, free);
	verify_equal(v, "slab-count", s->name, 1, n->total_slabs, sums.slabs);
	verify_equal(v, "slab-count", s->name, 2, n->free_objects, sums.slabs * s->num - sums.active);
	verify_equal(v, "slab-objects", s->name, 0, sums.active, sums.users + s->cpu_cache.avail + n->shared.avail);
	verify_array(v, m, s, &s->cpu_cache);
	verify_array(v, m, s, &n->shared);
	verify_tunables(v, s);
	return sums.slabs;
}

/* With refcount 0 one: the cache could not go with it. */
static uint64_t names_held(const struct kmem_cache *s)
{
	return s->refcount ? (uint64_t)s->refcount : 1;
}

static int names_of(const struct slab_allocator *a, const struct kmem_cache *s)
{
	int names = !s->nameless;

	for (const struct slab_alias *alias = a->aliases; alias; alias = alias->next)
		names += alias->cache == s;
	return names;
}

/* Frames that lead to a slab; *recent: those of them that do so in the table of recent ones, too. */
static uint64_t slab_frames(const struct machine *m, uint64_t *recent)
{
	const struct mem_section *section;
	uint64_t nr = 0;
	pfn_t pfn = 0;

	*recent = 0;
	for (; (section = next_touched_section(m, pfn)) != NULL; pfn = section->start_pfn + SECTION_PAGES) {
		for (uint32_t i = 0; section->slab && i < SECTION_PAGES; i++) {
			vaddr_t address = phys_to_linear(m->arch, (section->start_pfn + i) << PAGE_SHIFT);

			if (!section->slab[i])
				continue;
			nr++;
			*recent += *recent_slab(m, address) == section->slab[i];
		}
	}
	return nr;
}

static void verify_all_frames(struct verify *v, const struct machine *m, uint64_t frames)
{
	uint64_t recent, nr = 0;

	verify_equal(v, "slab-frame", "frames", 0, slab_frames(m, &recent), frames);
	for (unsigned int i = 0; i < RECENT_FRAMES; i++)
		nr += slab_allocator(m)->recent[i] != NULL;
	verify_equal(v, "slab-frame", "recent", 0, nr, recent);
}

void slab_verify(struct verify *v, const struct machine *m)
{
	const struct slab_allocator *a = slab_allocator(m);
	const struct kmem_cache *s = NULL;
	uint64_t slabs = 0, frames = 0, caches = 0;

	while ((s = kmem_cache_next(m, s)) != NULL && caches++ < a->nr_caches) {
		uint64_t nr = verify_cache(v, m, s);

		slabs += nr;
		frames += nr << s->gfporder;
		if (s->refcount >= 0)
			verify_equal(v, "slab-name", s->name, 0, names_held(s), (uint64_t)names_of(a, s));
	}
	verify_equal(v, "slab-count", "caches", 0, a->nr_caches, caches);
	verify_equal(v, "slab-count", "slabs", 0, a->nr_slabs, slabs);
	verify_all_frames(v, m, frames);
	slab_held_verify(v, m);
}

static uint64_t objects_on(const struct list_head *head)
{
	const struct list_head *pos;
	uint64_t n = 0;

	list_for_each(pos, head)
		n += users_objects(list_slab(pos));
	return n;
}

uint64_t kobj_count(const struct machine *m, enum kernel_cache which)
{
	const struct kmem_cache *s = kernel_cache(slab_allocator(m), which);

	return objects_on(&s->node.slabs_full) + objects_on(&s->node.slabs_partial) - slab_held_of(m, s);
}

/* ---- frames ---- */

static void each_block(const struct machine *m, const struct kmem_cache *s, const struct list_head *head,
		       void (*fn)(void *data, pfn_t pfn, unsigned int order), void *data)
{
	const struct list_head *pos;

	list_for_each(pos, head)
		fn(data, linear_to_phys(m->arch, list_slab(pos)->base) >> PAGE_SHIFT, s->gfporder);
}

void for_each_slab_block(const struct machine *m, void (*fn)(void *data, pfn_t pfn, unsigned int order), void *data)
{
	const struct kmem_cache *s = NULL;
	uint64_t pfn;
	uint32_t value;

	while ((s = kmem_cache_next(m, s)) != NULL) {
		each_block(m, s, &s->node.slabs_full, fn, data);
		each_block(m, s, &s->node.slabs_partial, fn, data);
		each_block(m, s, &s->node.slabs_free, fn, data);
	}
	xa_for_each(&slab_allocator(m)->large, pfn, value, 0, UINT64_MAX)
		fn(data, pfn, value - 1);
}

uint64_t slab_pages(const struct machine *m, bool reclaimable)
{
	const struct kmem_cache *s = NULL;
	uint64_t pages = 0, pfn;
	uint32_t value;

	while ((s = kmem_cache_next(m, s)) != NULL)
		if (!(s->flags & SLAB_RECLAIM_ACCOUNT) == !reclaimable)
			pages += s->node.total_slabs << s->gfporder;
	xa_for_each(&slab_allocator(m)->large, pfn, value, 0, UINT64_MAX)
		pages += reclaimable ? 0 : (uint64_t)1 << (value - 1);
	return pages;
}

/* ---- digest ---- */

static void digest_array(struct hash *h, const struct array_cache *ac)
{
	hash_u64(h, ac->limit);
	hash_u64(h, ac->batchcount);
	hash_u64(h, ac->touched);
	hash_u64(h, ac->avail);
	for (uint32_t i = 0; i < ac->avail; i++)
		hash_u64(h, ac->entry[i].object);
}

static void digest_list(struct hash *h, const struct kmem_cache *s, const struct list_head *head)
{
	const struct list_head *pos;

	list_for_each(pos, head) {
		struct slab *slab = list_slab(pos);

		hash_u64(h, slab_s_mem(slab));
		hash_u64(h, slab->freelist);
		hash_u64(h, slab->active);
		for (unsigned int i = 0; i < (s->num + 63) / 64; i++)
			hash_u64(h, slab->allocated[i]);
		hash_bytes(h, slab->index + slab->active, s->num - slab->active);
	}
	hash_u64(h, 0);
}

static void digest_cache(struct hash *h, const struct kmem_cache *s)
{
	const struct kmem_cache_node *n = &s->node;

	hash_bytes(h, s->name, strlen(s->name));
	hash_u64(h, (uint64_t)s->flags << 32 | s->size);
	hash_u64(h, (uint64_t)s->object_size << 32 | s->align);
	hash_u64(h, (uint64_t)(int64_t)s->ctor);
	hash_u64(h, s->ctor_calls);
	hash_u64(h, (uint64_t)(int64_t)s->refcount);
	hash_u64(h, s->grown);
	hash_u64(h, s->reaped);
	hash_u64(h, (uint64_t)n->colour_next << 1 | n->free_touched);
	digest_array(h, &s->cpu_cache);
	digest_array(h, &n->shared);
	digest_list(h, s, &n->slabs_full);
	digest_list(h, s, &n->slabs_partial);
	digest_list(h, s, &n->slabs_free);
}

void slab_digest(struct hash *h, const struct machine *m)
{
	const struct slab_allocator *a = slab_allocator(m);
	const struct kmem_cache *s = NULL;
	uint64_t pfn;
	uint32_t value;

	while ((s = kmem_cache_next(m, s)) != NULL)
		digest_cache(h, s);
	for (const struct slab_alias *alias = a->aliases; alias; alias = alias->next) {
		hash_bytes(h, alias->name, strlen(alias->name));
		hash_u64(h, alias->cache->number);
	}
	xa_for_each(&a->large, pfn, value, 0, UINT64_MAX) {
		hash_u64(h, pfn);
		hash_u64(h, value);
	}
	slab_held_digest(h, m);
}
