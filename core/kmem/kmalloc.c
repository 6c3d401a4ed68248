// SPDX-License-Identifier: MIT
/*
 * kmalloc.c - memory by size (mm/slab_common.c)
 *
 *	0                       ZERO_SIZE_PTR: an address that faults when it is used, and may be freed
 *	1 .. 8192               an object of the smallest class that holds it: kmalloc-32, -64, -96 ... -8k
 *	.. KMALLOC_MAX_SIZE     2^order frames of the page allocator, as one compound page
 *
 * The type follows from the flags: __GFP_DMA takes from ZONE_DMA where the machine has one, __GFP_RECLAIMABLE says that
 * the object can be had back. Frames of large requests count as slab, too, but no slab has them.
 *
 * Differs from Linux: kfree() of an address that kmalloc never gave is refused; Linux would free the frame behind it.
 */
#include "compiler.h"
#include "klog.h"
#include "page_alloc.h"
#include "kernel_bytes.h"
#include "slab_objects.h"

static enum kmalloc_type kmalloc_type(const struct machine *m, gfp_t gfp)
{
	if (__builtin_expect(!(gfp & (__GFP_DMA | __GFP_RECLAIMABLE)), 1))
		return KMALLOC_NORMAL;
	if (gfp & __GFP_DMA && slab_allocator(m)->kmalloc[KMALLOC_DMA][KMALLOC_SHIFT_HIGH])
		return KMALLOC_DMA;
	return gfp & __GFP_RECLAIMABLE ? KMALLOC_RECLAIM : KMALLOC_NORMAL;
}

/* kmalloc_index() without its questions. */
static inline unsigned int size_class(const struct slab_allocator *a, uint64_t size)
{
	if (size <= KMALLOC_TABLE_MAX)
		return a->size_index[(size - 1) / 8];
	return 64 - (unsigned int)__builtin_clzll(size - 1);
}

static paddr_t phys_of(const struct machine *m, vaddr_t object)
{
	return linear_to_phys(m->arch, object);
}

/* ---- large requests ---- */

static void count_large(struct machine *m, unsigned int order, int64_t sign)
{
	mod_node_state(m, NR_SLAB_UNRECLAIMABLE, sign * ((int64_t)1 << order));
	core_changed(m);
}

static int kmalloc_large(struct machine *m, uint64_t size, gfp_t gfp, enum call_site site, vaddr_t *ret)
{
	unsigned int order = get_order(size);
	struct page *page;
	int err;

	if (size > KMALLOC_MAX_SIZE)
		return refuse(m, ENOMEM, WHY_KMALLOC_TOO_BIG, size, KMALLOC_MAX_SIZE);
	err = alloc_pages(m, kmalloc_fix_flags(m, gfp) | __GFP_COMP, order, &page);
	if (err)
		return err;
	xa_store(&m->ctx.mem, &slab_allocator(m)->large, page_to_pfn(page), order + 1);
	count_large(m, order, 1);
	*ret = phys_to_linear(m->arch, page_to_pfn(page) << PAGE_SHIFT);
	trace(m, kmalloc, *ret, size, PAGE_SIZE << order, gfp, site);
	return 0;
}

/* The order of a large object that begins at the address; false: none does. */
static bool large_object(const struct machine *m, vaddr_t object, unsigned int *order)
{
	uint32_t value;

	if (!is_linear(m->arch, object) || offset_in_page(object))
		return false;
	value = xa_load(&slab_allocator(m)->large, phys_of(m, object) >> PAGE_SHIFT);
	*order = value - 1;
	return value != 0;
}

static void free_large(struct machine *m, vaddr_t object, unsigned int order)
{
	pfn_t pfn = phys_of(m, object) >> PAGE_SHIFT;

	xa_store(&m->ctx.mem, &slab_allocator(m)->large, pfn, 0);
	count_large(m, order, -1);
	__free_pages(m, pfn_to_page(m, pfn), order);
}

/* ---- the calls ---- */

static inline struct kmem_cache *kmalloc_slab(const struct machine *m, uint64_t size, gfp_t gfp)
{
	const struct slab_allocator *a = slab_allocator(m);

	return a->kmalloc[kmalloc_type(m, gfp)][size_class(a, size)];
}

int kmalloc_by(struct machine *m, uint64_t size, gfp_t gfp, enum call_site site, vaddr_t *ret)
{
	struct kmem_cache *s;
	int err;

	if (!size) {
		*ret = ZERO_SIZE_PTR;
		return 0;
	}
	if (size > KMALLOC_MAX_CACHE_SIZE)
		return kmalloc_large(m, size, gfp, site, ret);
	if (core_inject(m))
		return refuse(m, ENOMEM, WHY_INJECTED);
	s = kmalloc_slab(m, size, gfp);
	err = get_object(m, s, gfp, ret);
	if (err)
		return err;
	trace(m, kmalloc, *ret, size, s->size, gfp, site);
	return 0;
}

/* Nothing, a large object, or while events are heard or allocations are to fail. */
static NOINLINE int kmalloc_other(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	return kmalloc_by(m, size, gfp, SITE_COMMAND, ret);
}

int kmalloc(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	if (core_watched(m) || __builtin_expect(size - 1 >= KMALLOC_MAX_CACHE_SIZE, 0))
		return kmalloc_other(m, size, gfp, ret);
	m->ctx.allocations++;
	return get_object(m, kmalloc_slab(m, size, gfp), gfp, ret);
}

bool kmalloc_live(const struct machine *m, uint64_t size, vaddr_t object)
{
	return slab_object_live(m, kmalloc_slab(m, size, GFP_KERNEL), object);
}

/* A live object of any cache, or a large one: *slab NULL then. */
static int find_object(struct machine *m, vaddr_t object, struct slab **slab, unsigned int *order)
{
	uint32_t index;

	*slab = slab_of(m, object);
	if (*slab && live_object((*slab)->slab_cache, *slab, object, &index))
		return 0;
	if (*slab)
		return refuse_object(m, *slab, object);
	return large_object(m, object, order) ? 0 : refuse(m, EINVAL, WHY_NO_SLAB, object);
}

/* What no slab has: nothing, a large object, or a wrong address. */
static NOINLINE int kfree_other(struct machine *m, vaddr_t object, enum call_site site)
{
	unsigned int order;

	if (object == 0 || object == ZERO_SIZE_PTR) {
		trace(m, kfree, object, site, 0);
		return 0;
	}
	if (large_object(m, object, &order)) {
		trace(m, kfree, object, site, PAGE_SIZE << order);
		free_large(m, object, order);
		return 0;
	}
	if (!is_linear(m->arch, object))
		printk(m, "kfree_debugcheck: out of range ptr %llxh\n", (unsigned long long)object);
	return refuse(m, EINVAL, WHY_NO_SLAB, object);
}

/* What is no object of a recent slab, or somebody looks. */
NOINLINE int kfree_by(struct machine *m, vaddr_t object, enum call_site site)
{
	struct slab *slab = look_up_slab(m, object);
	uint32_t index;
	int err;

	if (!slab)
		return kfree_other(m, object, site);
	err = check_free(m, slab, object, &index);
	if (err)
		return err;
	trace(m, kfree, object, site, 0);
	put_object(m, slab, object, index);
	return 0;
}

static NOINLINE int kfree_to_full(struct machine *m, vaddr_t object, struct kmem_cache *s)
{
	cache_flusharray(m, s);
	return kfree(m, object);
}

int kfree(struct machine *m, vaddr_t object)
{
	struct slab *slab = *recent_slab(m, object);
	struct kmem_cache *s;
	uint32_t index;

	if (__builtin_expect(!slab || m->ctx.events.fn, 0))
		return kfree_by(m, object, SITE_COMMAND);
	s = slab->slab_cache;
	if (__builtin_expect(s->debug || !live_object(s, slab, object, &index), 0))
		return kfree_by(m, object, SITE_COMMAND);
	if (__builtin_expect(s->cpu_cache.avail == s->cpu_cache.limit, 0))
		return kfree_to_full(m, object, s);
	push_object(&s->cpu_cache, slab, object, index);
	return 0;
}

int ksize(struct machine *m, vaddr_t object, uint64_t *ret)
{
	struct slab *slab;
	unsigned int order;
	int err;

	*ret = 0;
	if (object == 0 || object == ZERO_SIZE_PTR)
		return 0;
	err = find_object(m, object, &slab, &order);
	if (!err)
		*ret = slab ? slab->slab_cache->object_size : PAGE_SIZE << order;
	return err;
}

int krealloc(struct machine *m, vaddr_t object, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	uint64_t had;
	vaddr_t new;
	int err = ksize(m, object, &had);

	if (err)
		return err;
	if (!size) {
		*ret = ZERO_SIZE_PTR;
		return kfree_by(m, object, SITE_KREALLOC);
	}
	if (had >= size) {
		*ret = object;
		return 0;
	}
	err = kmalloc(m, size, gfp, &new);
	if (err)
		return err;
	kernel_copy(m, new, object, had);
	err = kfree_by(m, object, SITE_KREALLOC);
	if (err)		/* its red zones are broken: it stays, and nothing else is left */
		return kfree(m, new) ? -EINVAL : err;
	*ret = new;
	return 0;
}
