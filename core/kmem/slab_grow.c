// SPDX-License-Identifier: MIT
/*
 * slab_grow.c - slabs come and go: frames of the page allocator become a slab of a cache, and frames again
 *
 *	base   s_mem = base + colour_off                               base + slab_bytes
 *	  |colour| object 0 | object 1 | ...            | index array |     the array may lie elsewhere: off slab, or in
 *	                                                                     the last free object
 *
 * Each section of mem_map that has a slab's frames knows which slab has which (mem_section.slab).
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

/* Each of the frames, which a section has all of, leads to the slab from now on; NULL: to none. */
static void set_frames_slab(struct machine *m, const struct kmem_cache *s, struct page *page, struct slab *slab)
{
	struct mem_section *section = page_section(page);

	if (!section->slab)
		section->slab = hm_alloc(&m->ctx.mem, SECTION_PAGES * sizeof(*section->slab));
	for (uint32_t i = 0; i < 1u << s->gfporder; i++)
		section->slab[offset_in_section(page) + i] = slab;
}

static void adopt_frames(struct machine *m, const struct kmem_cache *s, struct page *page, struct slab *slab)
{
	page_set(page, PG_slab);
	set_frames_slab(m, s, page, slab);
	mod_node_state(m, cache_vmstat_idx(s), (int64_t)1 << s->gfporder);
	slab_allocator(m)->nr_slabs++;
}

static void release_frames(struct machine *m, const struct kmem_cache *s, struct page *page)
{
	page_clear(page, PG_slab);
	set_frames_slab(m, s, page, NULL);
	mod_node_state(m, cache_vmstat_idx(s), -((int64_t)1 << s->gfporder));
	slab_allocator(m)->nr_slabs--;
	__free_pages(m, page, s->gfporder);
}

/* All objects free, in index order (cache_init_objs). */
static struct slab *make_slab(struct machine *m, struct kmem_cache *s, vaddr_t base, vaddr_t freelist)
{
	struct slab *slab = hm_alloc(&m->ctx.mem, slab_host_size(s));

	slab->slab_cache = s;
	slab->base = base;
	slab->first = base + next_colour(s) + s->obj_offset;
	list_init(&slab->slab_list);
	for (uint32_t i = 0; i < s->num; i++)
		slab->index[i] = (uint8_t)i;
	slab->freelist = freelist;
	if (!freelist)
		slab->freelist = s->flags & CFLGS_OBJFREELIST_SLAB ? index_to_obj(s, slab, s->num - 1) :
				 base + slab_bytes(s) - s->freelist_size;
	return slab;
}

/* The slab is a recent one: it is asked for soon. */
static void remember_slab(struct machine *m, const struct kmem_cache *s, struct slab *slab)
{
	for (uint64_t at = 0; at < slab_bytes(s); at += PAGE_SIZE)
		*recent_slab(m, slab->base + at) = slab;
}

/* It is none any more. */
static void forget_slab(struct machine *m, const struct kmem_cache *s, const struct slab *slab)
{
	for (uint64_t at = 0; at < slab_bytes(s); at += PAGE_SIZE) {
		struct slab **recent = recent_slab(m, slab->base + at);

		if (*recent == slab)
			*recent = NULL;
	}
}

gfp_t kmalloc_fix_flags(struct machine *m, gfp_t gfp)
{
	const gfp_t bad = gfp & (__GFP_HIGHMEM | __GFP_DMA32);

	if (!bad)
		return gfp;
	printk(m, "Unexpected gfp: ");
	log_gfp(m, " ", bad);
	printk(m, ". Fixing up to gfp: ");
	log_gfp(m, " ", gfp & ~bad);
	printk(m, ". Fix your code!\n");
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
		err = kmalloc_by(m, s->freelist_size, gfp & ~GFP_CONSTRAINT_MASK, SITE_CACHE_GROW, &freelist);
		if (err) {
			__free_pages(m, page, s->gfporder);
			return err;
		}
	}
	base = phys_to_linear(m->arch, page_to_pfn(page) << PAGE_SHIFT);
	*ret = make_slab(m, s, base, freelist);
	adopt_frames(m, s, page, *ret);
	remember_slab(m, s, *ret);
	init_objects(m, s, *ret);
	s->grown++;
	trace(m, slab_grow, base, s->gfporder, s->num, slab_colour_off(*ret));
	return 0;
}

void slab_destroy(struct machine *m, struct kmem_cache *s, struct slab *slab)
{
	struct page *page = pfn_to_page(m, linear_to_phys(m->arch, slab->base) >> PAGE_SHIFT);
	vaddr_t freelist = slab->freelist;

	trace(m, slab_destroy, slab->base, s->gfporder);
	slab_destroy_debugcheck(m, slab);
	forget_slab(m, s, slab);
	hm_free(&m->ctx.mem, slab, slab_host_size(s));
	release_frames(m, s, page);
	if (s->flags & CFLGS_OFF_SLAB)
		kfree_by(m, freelist, SITE_SLAB_DESTROY);
}
