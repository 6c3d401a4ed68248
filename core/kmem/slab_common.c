// SPDX-License-Identifier: MIT
/*
 * slab_common.c - caches: made, found, merged, given up (mm/slab_common.c)
 *
 *	slab_caches --> newest <-> ... <-> kmalloc-32 <-> kmem_cache        slabinfo's order
 *	aliases     --> name -> cache                                      other names, not in slabinfo
 *
 * A new cache whose objects would be as good as those of an older one becomes another name of it: sizes less than a
 * word apart, alignment that fits, the same kind of memory, and neither has a constructor, debug flags, or anything
 * that user space may copy. refcount counts the names; the last to go takes the cache with it, if no object is in use.
 * Otherwise it stays, as in Linux, with refcount 0, and can be given up again later: it keeps the name that was to go,
 * until a new cache is merged with it, which is then the only one that refcount counts. A cache whose own name was
 * given up keeps it in slabinfo; nobody gets at it by that name any more, and a new one may have it.
 *
 * A cache is itself made of objects: a kmem_cache, a copy of its name, its kmem_cache_node, and, on machines with
 * several CPUs, its shared array.
 *
 * Differs from Linux: a name in use is refused, whether the cache would be merged or not.
 */
#include <string.h>

#include "klog.h"
#include "slab_objects.h"

#define SLAB_NEVER_MERGE (SLAB_DEBUG_FLAGS | SLAB_TRACE | SLAB_TYPESAFE_BY_RCU | SLAB_NOLEAKTRACE)
#define SLAB_MERGE_SAME (SLAB_RECLAIM_ACCOUNT | SLAB_CACHE_DMA | SLAB_CACHE_DMA32 | SLAB_ACCOUNT)
#define ARRAY_CACHE_HEAD 16u		/* sizeof(struct array_cache): four numbers before the entries */
#define PCPU_MIN_UNIT_SIZE (32 * SZ_1K)	/* most that one CPU's array may take */

/* ---- finding ---- */

struct kmem_cache *kmem_cache_next(const struct machine *m, const struct kmem_cache *after)
{
	const struct list_head *head = &slab_allocator(m)->slab_caches;
	struct list_head *next = after ? after->list.next : head->next;

	return next == head ? NULL : list_entry(next, struct kmem_cache, list);
}

static struct slab_alias **alias_place(const struct machine *m, const char *name)
{
	struct slab_alias **at = &slab_allocator(m)->aliases;

	while (*at && strcmp((*at)->name, name) != 0)
		at = &(*at)->next;
	return at;
}

static struct kmem_cache *find_own_name(const struct machine *m, const char *name)
{
	struct kmem_cache *s = NULL;

	while ((s = kmem_cache_next(m, s)) != NULL)
		if (!strcmp(s->name, name))
			return s;
	return NULL;
}

/* What its maker has under that name: not a cache that was given up under it, and that others use. */
static struct kmem_cache *find_held_name(const struct machine *m, const char *name)
{
	const struct slab_alias *alias = *alias_place(m, name);
	struct kmem_cache *s = alias ? alias->cache : NULL;

	while (!alias && (s = kmem_cache_next(m, s)) != NULL)
		if (!strcmp(s->name, name) && !s->nameless)
			break;
	return s;
}

struct kmem_cache *kmem_cache_find(const struct machine *m, const char *name)
{
	struct kmem_cache *s = find_held_name(m, name);

	return s ? s : find_own_name(m, name);
}

int kmem_cache_lookup(struct machine *m, const char *name, struct kmem_cache **ret)
{
	*ret = find_held_name(m, name);
	return *ret ? 0 : refuse(m, ENOENT, WHY_NO_CACHE);
}

/* ---- what a cache is made of ---- */

/* Three lists and ten words, of which the lock and two counters have 4 bytes. */
uint64_t kmem_cache_node_bytes(const struct slab_rules *rules)
{
	return rules->word == 8 ? 120 : 64;
}

static uint64_t array_bytes(const struct slab_rules *rules, uint64_t entries)
{
	return ARRAY_CACHE_HEAD + entries * rules->word;
}

static uint64_t shared_array_bytes(const struct slab_rules *rules, const struct kmem_cache *s)
{
	return array_bytes(rules, (uint64_t)s->shared * s->batchcount);
}

static void free_parts(struct machine *m, struct kmem_cache *s)
{
	struct kmem_cache *cache_of_caches = slab_allocator(m)->kmem_cache;

	if (s->shared_kobj)
		kfree_by(m, s->shared_kobj, SITE_KMEM_CACHE_RELEASE);
	if (s->node_kobj)
		kfree_by(m, s->node_kobj, SITE_KMEM_CACHE_RELEASE);
	if (s->name_kobj)
		kfree_by(m, s->name_kobj, SITE_SLAB_KMEM_CACHE_RELEASE);
	if (s->kobj)
		kobj_release(m, cache_of_caches, s->kobj);
}

/* In the kernel's order: name, kmem_cache, shared array, node. */
static int alloc_parts(struct machine *m, struct kmem_cache *s)
{
	const struct slab_rules *rules = &slab_allocator(m)->rules;
	int err = 0;

	if (s->name_room)
		err = kmalloc_by(m, s->name_room, GFP_KERNEL, SITE_KSTRDUP, &s->name_kobj);
	if (!err)
		err = cache_alloc(m, slab_allocator(m)->kmem_cache, GFP_KERNEL | __GFP_ZERO, SITE_CREATE_CACHE,
				  &s->kobj);
	if (!err && s->shared)
		err = kmalloc_by(m, shared_array_bytes(rules, s), GFP_KERNEL, SITE_SETUP_KMEM_CACHE_NODE,
				 &s->shared_kobj);
	if (!err)
		err = kmalloc_by(m, kmem_cache_node_bytes(rules), GFP_KERNEL, SITE_INIT_CACHE_NODE, &s->node_kobj);
	if (err)
		free_parts(m, s);
	return err;
}

int alloc_node_later(struct machine *m, struct kmem_cache *s)
{
	return kmalloc_by(m, kmem_cache_node_bytes(&slab_allocator(m)->rules), GFP_KERNEL, SITE_INIT_CACHE_NODE,
			  &s->node_kobj);
}

/* ---- making ---- */

/* BOOT_CPUCACHE_ENTRIES */
static const struct slab_tunables boot_tunables = {.limit = 1, .batchcount = 1};

static void take_geometry(struct kmem_cache *s, const struct slab_geometry *g)
{
	s->object_size = g->object_size;
	s->align = g->align;
	s->flags = g->flags;
	s->size = g->size;
	s->reciprocal = (uint32_t)((((uint64_t)1 << 32) + g->size - 1) / g->size);
	s->obj_offset = g->obj_offset;
	s->num = g->num;
	s->gfporder = g->gfporder;
	s->colour = g->colour;
	s->colour_off = g->colour_off;
	s->freelist_size = g->freelist_size;
	s->debug = g->flags & SLAB_DEBUG_FLAGS;
}

static void take_tunables(struct kmem_cache *s, struct slab_tunables t)
{
	s->limit = t.limit;
	s->batchcount = t.batchcount;
	s->shared = t.shared;
}

static gfp_t allocflags_of(uint32_t flags)
{
	gfp_t gfp = __GFP_COMP;

	if (flags & SLAB_CACHE_DMA)
		gfp |= GFP_DMA;
	if (flags & SLAB_CACHE_DMA32)
		gfp |= GFP_DMA32;
	if (flags & SLAB_RECLAIM_ACCOUNT)
		gfp |= __GFP_RECLAIMABLE;
	return gfp;
}

static void set_name(struct machine *m, struct kmem_cache *s, const char *name, bool literal)
{
	s->name = name;
	if (literal)
		return;
	s->name_room = strlen(name) + 1;
	s->name = memcpy(hm_alloc(&m->ctx.mem, s->name_room), name, s->name_room);
}

static void free_host(struct machine *m, struct kmem_cache *s)
{
	if (s->name_room)
		hm_free(&m->ctx.mem, (void *)(uintptr_t)s->name, s->name_room);
	hm_free(&m->ctx.mem, s, sizeof(*s));
}

static void list_cache(struct machine *m, struct kmem_cache *s)
{
	struct slab_allocator *a = slab_allocator(m);

	array_caches_create(m, s);
	list_init(&s->node.slabs_partial);
	list_init(&s->node.slabs_full);
	list_init(&s->node.slabs_free);
	s->refcount = 1;
	s->number = a->next_number++;
	list_add(&s->list, &a->slab_caches);
	a->nr_caches++;
	core_changed(m);
}

int create_cache(struct machine *m, const struct kmem_cache_args *args, enum cache_parts parts, struct kmem_cache **ret)
{
	const struct slab_rules *rules = &slab_allocator(m)->rules;
	struct slab_geometry g = {
		.object_size = (uint32_t)args->size, .flags = args->flags, .ctor = args->ctor != NO_CTOR,
		.align = calculate_alignment(rules, args->flags, (uint32_t)args->align, (uint32_t)args->size),
	};
	struct kmem_cache *s;
	int err = 0;

	if (!slab_geometry(rules, &g))
		return refuse(m, E2BIG, WHY_NO_SLAB_FITS, MAX_ORDER - 1, args->size);
	s = hm_alloc(&m->ctx.mem, sizeof(*s));
	take_geometry(s, &g);
	take_tunables(s, slab_allocator(m)->early ? boot_tunables : slab_tunables(rules, s->size, s->debug));
	s->ctor = args->ctor;
	s->allocflags = allocflags_of(s->flags);
	set_name(m, s, args->name, parts != CACHE_OF_USER);
	if (parts != CACHE_STATIC)
		err = alloc_parts(m, s);
	if (err) {
		free_host(m, s);
		return err;
	}
	list_cache(m, s);
	*ret = s;
	return 0;
}

/* ---- merging ---- */

static bool unmergeable(const struct kmem_cache *s)
{
	return s->flags & SLAB_NEVER_MERGE || s->ctor != NO_CTOR || s->usercopy || s->refcount < 0;
}

/* An older cache that can serve as the new one (find_mergeable). */
static struct kmem_cache *find_mergeable(const struct machine *m, const struct kmem_cache_args *args)
{
	const struct slab_rules *rules = &slab_allocator(m)->rules;
	uint64_t size = round_up(args->size, rules->word), align;
	const struct list_head *pos;

	if (args->ctor != NO_CTOR || args->flags & SLAB_NEVER_MERGE)
		return NULL;
	align = calculate_alignment(rules, args->flags, (uint32_t)args->align, (uint32_t)size);
	size = round_up(size, align);
	for (pos = slab_allocator(m)->slab_caches.prev; pos != &slab_allocator(m)->slab_caches; pos = pos->prev) {
		struct kmem_cache *s = list_entry(pos, struct kmem_cache, list);

		if (!unmergeable(s) && size <= s->size && s->size - size < rules->word &&
		    !((args->flags ^ s->flags) & SLAB_MERGE_SAME) && s->size % align == 0 && s->align % align == 0)
			return s;
	}
	return NULL;
}

static void unlink_alias(struct machine *m, struct slab_alias **place)
{
	struct slab_alias *alias = *place;

	*place = alias->next;
	hm_free(&m->ctx.mem, alias->name, strlen(alias->name) + 1);
	hm_free(&m->ctx.mem, alias, sizeof(*alias));
}

/* The name behind place is nobody's any more; where no alias is, the cache's own. */
static void drop_name(struct machine *m, struct kmem_cache *s, struct slab_alias **place)
{
	if (*place)
		unlink_alias(m, place);
	else
		s->nameless = true;
	core_changed(m);
}

/* refcount 0: the one name that could not go. */
static void drop_last_name(struct machine *m, struct kmem_cache *s)
{
	struct slab_alias **place = &slab_allocator(m)->aliases;

	while (*place && (*place)->cache != s)
		place = &(*place)->next;
	drop_name(m, s, place);
}

static int add_alias(struct machine *m, struct kmem_cache *s, const struct kmem_cache_args *args)
{
	struct slab_alias *alias = hm_alloc(&m->ctx.mem, sizeof(*alias));
	size_t len = strlen(args->name) + 1;

	alias->name = memcpy(hm_alloc(&m->ctx.mem, len), args->name, len);
	alias->cache = s;
	if (s->refcount == 0)
		drop_last_name(m, s);
	*alias_place(m, args->name) = alias;
	s->refcount++;
	if (s->object_size < args->size)
		s->object_size = (uint32_t)args->size;
	core_changed(m);
	return 0;
}

static int check_args(struct machine *m, const struct kmem_cache_args *args)
{
	bool good_name = *args->name && !strpbrk(args->name, " \t\n");

	if (!good_name || args->size == 0 || args->size > KMALLOC_MAX_SIZE) {
		printk(m, "kmem_cache_create(%s) integrity check failed\n", args->name);
		return good_name ? refuse(m, EINVAL, WHY_CACHE_ARGS, KMALLOC_MAX_SIZE, args->size) :
				   refuse(m, EINVAL, WHY_CACHE_NAME);
	}
	if (args->align & (args->align - 1) || args->align > KMALLOC_MAX_SIZE)
		return refuse(m, EINVAL, WHY_BAD_ALIGNMENT, args->align);
	if (args->flags & ~SLAB_CREATE_FLAGS ||
	    !(~args->flags & (SLAB_POISON | SLAB_TYPESAFE_BY_RCU)) ||
	    !(~args->flags & (SLAB_CACHE_DMA | SLAB_CACHE_DMA32)))
		return refuse(m, EINVAL, WHY_BAD_FLAGS);
	if (find_held_name(m, args->name))
		return refuse(m, EEXIST, WHY_CACHE_EXISTS);
	return 0;
}

/* What kmem_cache_create() says of a failure; it dies of it with SLAB_PANIC, which we do not. */
static int creation_failed(struct machine *m, const struct kmem_cache_args *args, int err)
{
	printk(m, "__kmem_cache_create(%s) failed with error %d\n", args->name, err);
	return err;
}

int kmem_cache_create(struct machine *m, const struct kmem_cache_args *args, struct kmem_cache **ret)
{
	int err = check_args(m, args);

	if (err)
		return err;
	*ret = find_mergeable(m, args);
	if (*ret)
		return add_alias(m, *ret, args);
	err = create_cache(m, args, CACHE_OF_USER, ret);
	return err ? creation_failed(m, args, err) : 0;
}

/* ---- giving up ---- */

bool kmem_cache_is_kernels(const struct machine *m, const struct kmem_cache *s)
{
	return s->number < slab_allocator(m)->nr_boot_caches;
}

static void release_cache(struct machine *m, struct kmem_cache *s)
{
	struct slab_allocator *a = slab_allocator(m);

	list_del(&s->list);
	a->nr_caches--;
	array_caches_release(m, s);
	free_parts(m, s);
	free_host(m, s);
}

static uint64_t objects_in_use(const struct kmem_cache *s)
{
	struct slabinfo info;

	get_slabinfo(s, &info);
	return info.active_objs;
}

/* The cache is to lose its last name (shutdown_cache). */
static int shutdown_cache(struct machine *m, struct kmem_cache *s)
{
	s->refcount = 0;
	core_changed(m);
	if (!kmem_cache_shrink(m, s))
		return 0;
	printk(m, "kmem_cache_destroy %s: Slab cache still has objects when called from mmsh\n", s->name);
	return refuse(m, EBUSY, WHY_CACHE_BUSY, objects_in_use(s));
}

/* The cache has one name less; it goes when that was the last, and stays as it is if it cannot. */
int kmem_cache_destroy(struct machine *m, const char *name)
{
	struct slab_alias **alias = alias_place(m, name);
	struct kmem_cache *s;
	int err = kmem_cache_lookup(m, name, &s);

	if (err)
		return err;
	if (!*alias && kmem_cache_is_kernels(m, s))
		return refuse(m, EPERM, WHY_KERNELS_CACHE);
	if (s->refcount > 1) {
		s->refcount--;
		drop_name(m, s, alias);
		return 0;
	}
	err = shutdown_cache(m, s);
	if (err)
		return err;
	drop_name(m, s, alias);
	release_cache(m, s);
	return 0;
}

/* ---- tuning ---- */

/* Whether an array of so many entries can be had. */
static int check_array(struct machine *m, uint64_t entries, uint64_t max)
{
	uint64_t bytes = array_bytes(&slab_allocator(m)->rules, entries);

	return bytes > max ? refuse(m, ENOMEM, WHY_ARRAY_TOO_BIG, entries, bytes, max) : 0;
}

/* Empty arrays of another size take the place of the old ones (do_tune_cpucache). */
int do_tune_cpucache(struct machine *m, struct kmem_cache *s, struct slab_tunables t)
{
	uint64_t nr_shared = (uint64_t)t.shared * t.batchcount;
	vaddr_t shared = 0;
	int err = check_array(m, t.limit, PCPU_MIN_UNIT_SIZE);

	if (!err)
		err = check_array(m, nr_shared, KMALLOC_MAX_SIZE);
	if (!err && nr_shared)
		err = kmalloc_by(m, array_bytes(&slab_allocator(m)->rules, nr_shared), GFP_KERNEL,
				 SITE_SETUP_KMEM_CACHE_NODE, &shared);
	if (err)
		return err;
	array_cache_drain(m, s, &s->cpu_cache, s->cpu_cache.avail);
	array_cache_drain(m, s, &s->node.shared, s->node.shared.avail);
	array_caches_release(m, s);
	if (s->shared_kobj && kfree_by(m, s->shared_kobj, SITE_SETUP_KMEM_CACHE_NODE))
		return -EINVAL;
	s->shared_kobj = shared;
	take_tunables(s, t);
	array_caches_create(m, s);
	core_changed(m);
	return 0;
}

int kmem_cache_tune(struct machine *m, const char *name, int32_t limit, int32_t batchcount, int32_t shared)
{
	struct kmem_cache *s = find_own_name(m, name);

	if (!s)
		return refuse(m, EINVAL, WHY_NO_CACHE);
	if (limit < 1 || batchcount < 1 || batchcount > limit || shared < 0)
		return 0;
	return do_tune_cpucache(m, s, (struct slab_tunables){(uint32_t)limit, (uint32_t)batchcount, (uint32_t)shared});
}

/* ---- figures ---- */

void get_slabinfo(const struct kmem_cache *s, struct slabinfo *info)
{
	const struct kmem_cache_node *n = &s->node;

	info->num_slabs = n->total_slabs;
	info->num_objs = n->total_slabs * s->num;
	info->active_objs = info->num_objs - n->free_objects;
	info->active_slabs = n->total_slabs - n->free_slabs;
	info->shared_avail = n->shared.avail;
}
