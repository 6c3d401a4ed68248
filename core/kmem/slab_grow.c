// SPDX-License-Identifier: MIT
/*
 * slab_grow.c - slabs come and go: frames of the page allocator become a slab of a cache, and frames again
 *
 *	base   s_mem = base + colour_off                               base + slab_bytes
 *	  |colour| object 0 | object 1 | ...            | index array |     the array may lie elsewhere: off slab, or in
 *	                                                                     the last free object
 *
 * A slab has a number, which its frames carry in their descriptors: slab_allocator.by_id leads from it to the slab. Numbers
 * that are free lead to by_id[0], which is no slab; the lowest is given out first, so that they follow from what happened.
 */
#include "slab.h"

#include "klog.h"
#include "page_alloc.h"
#include "slab_objects.h"

/* What of a caller's flags goes on to the page allocator (GFP_CONSTRAINT_MASK, GFP_RECLAIM_MASK). */
#define GFP_RECLAIM_MASK                                                                         \
	(__GFP_RECLAIM | __GFP_HIGH | __GFP_IO | __GFP_FS | __GFP_NOWARN | __GFP_RETRY_MAYFAIL |             \
	 __GFP_NOFAIL | __GFP_NORETRY | __GFP_MEMALLOC | __GFP_NOMEMALLOC | __GFP_ATOMIC)
#define GFP_CONSTRAINT_MASK (__GFP_HARDWALL | __GFP_THISNODE)

/* ---- numbers ---- */

static uint32_t take_id(struct machine *m, struct slab_allocator *a)
{
	uint32_t id = a->free_id;

	while (id < a->nr && a->by_id[id] != a->by_id[0])
		id++;
	if (id == a->room) {
		a->by_id = hm_grow(&m->ctx.mem, a->by_id, a->room * sizeof(*a->by_id), 2 * a->room * sizeof(*a->by_id));
		a->room *= 2;
	}
	if (id == a->nr)
		a->nr++;
	a->free_id = id + 1;
	a->nr_slabs++;
	return id;
}

static void give_id_back(struct slab_allocator *a, uint32_t id)
{
	if (a->last == a->by_id[id])
		a->last = a->by_id[0];
	a->by_id[id] = a->by_id[0];
	if (id < a->free_id)
		a->free_id = id;
	a->nr_slabs--;
}

/* ---- slabs ---- */

static enum node_stat_item cache_vmstat_idx(const struct kmem_cache *s)
{
	return s->flags & SLAB_RECLAIM_ACCOUNT ? NR_SLAB_RECLAIMABLE : NR_SLAB_UNRECLAIMABLE;
}

static uint32_t next_colour(struct kmem_cache *s)
{
	struct kmem_cache_node *n = &s->node;

	if (++n->colour_next >= s->colour)
		n->colour_next = 0;
	return n->colour_next * s->colour_off;
}

/* The frames become a slab's: marked, counted, and each leads to the slab. */
static void adopt_frames(struct machine *m, const struct kmem_cache *s, struct page *page, uint32_t id)
{
	page_set(page, PG_slab);
	for (uint32_t i = 0; i < 1u << s->gfporder; i++)
		page[i].slab.slab_cache = id;
	mod_node_state(m, cache_vmstat_idx(s), (int64_t)1 << s->gfporder);
}

static void release_frames(struct machine *m, const struct kmem_cache *s, struct page *page)
{
	page_clear(page, PG_slab);
	for (uint32_t i = 0; i < 1u << s->gfporder; i++)
		page[i].slab.slab_cache = page[i].slab.freelist = 0;
	mod_node_state(m, cache_vmstat_idx(s), -((int64_t)1 << s->gfporder));
	__free_pages(m, page, s->gfporder);
}

/* All objects free, in index order (cache_init_objs). */
static struct slab *make_slab(struct machine *m, struct kmem_cache *s, vaddr_t base, vaddr_t freelist)
{
	struct slab_allocator *a = slab_allocator(m);
	struct slab *slab = hm_alloc(&m->ctx.mem, slab_host_size(s));
	uint8_t *index = slab_freelist(s, slab);

	slab->slab_cache = s;
	slab->base = base;
	slab->bytes = (uint32_t)slab_bytes(s);
	slab->colour_off = next_colour(s);
	slab->id = take_id(m, a);
	a->by_id[slab->id] = slab;
	list_init(&slab->slab_list);
	for (uint32_t i = 0; i < s->num; i++)
		index[i] = (uint8_t)i;
	slab->freelist = freelist;
	if (!freelist)
		slab->freelist = s->flags & CFLGS_OBJFREELIST_SLAB ? index_to_obj(s, slab, s->num - 1) :
				 base + slab_bytes(s) - s->freelist_size;
	return slab;
}

gfp_t kmalloc_fix_flags(struct machine *m, gfp_t gfp)
{
	const gfp_t bad = gfp & (__GFP_HIGHMEM | __GFP_DMA32);

	if (!bad)
		return gfp;
	printk(m, "Unexpected gfp: %#x (%s). Fixing up to gfp: %#x. Fix your code!\n", bad,
	       bad == __GFP_HIGHMEM ? "__GFP_HIGHMEM" : bad == __GFP_DMA32 ? "GFP_DMA32" : "__GFP_HIGHMEM|GFP_DMA32",
	       gfp & ~bad);
	return gfp & ~bad;
}

int cache_grow_begin(struct machine *m, struct kmem_cache *s, gfp_t gfp, struct slab **ret)
{
	vaddr_t base, freelist = 0;
	struct page *page;
	int err;

	gfp = kmalloc_fix_flags(m, gfp);
	if (s->ctor != NO_CTOR && gfp & __GFP_ZERO)
		printk(m, "WARNING: cache `%s' has a constructor and is asked for zeroed objects\n", s->name);
	gfp &= GFP_RECLAIM_MASK | GFP_CONSTRAINT_MASK;
	err = alloc_pages(m, gfp | s->allocflags, s->gfporder, &page);
	if (err)
		return err;
	if (s->flags & CFLGS_OFF_SLAB) {
		err = cache_alloc(m, s->freelist_cache, gfp & ~GFP_CONSTRAINT_MASK, SITE_CACHE_GROW, &freelist);
		if (err) {
			__free_pages(m, page, s->gfporder);
			return err;
		}
	}
	base = phys_to_linear(m->arch, page_to_pfn(page) << PAGE_SHIFT);
	*ret = make_slab(m, s, base, freelist);
	adopt_frames(m, s, page, (*ret)->id);
	init_objects(m, s, *ret);
	s->grown++;
	trace(m, slab_grow, base, s->gfporder, s->num, (*ret)->colour_off);
	return 0;
}

void slab_destroy(struct machine *m, struct kmem_cache *s, struct slab *slab)
{
	struct page *page = pfn_to_page(m, linear_to_phys(m->arch, slab->base) >> PAGE_SHIFT);
	vaddr_t freelist = slab->freelist;

	trace(m, slab_destroy, slab->base, s->gfporder);
	give_id_back(slab_allocator(m), slab->id);
	hm_free(&m->ctx.mem, slab, slab_host_size(s));
	release_frames(m, s, page);
	if (s->flags & CFLGS_OFF_SLAB)
		kobj_release(m, s->freelist_cache, freelist);
}
