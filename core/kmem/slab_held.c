// SPDX-License-Identifier: MIT
/*
 * slab_held.c - objects that a user asked for by command, and the checks before a user's free
 *
 * The machine's own objects lie in the same caches and slabs as those of commands: a kmem_cache_node is an object of
 * kmalloc-64, a mapping one of vm_area_struct. A kernel would let anybody free them, and die of it; here commands free
 * what commands allocated. Who has what is remembered by physical address.
 *
 * Rule slab-held: a held object is live.
 */
#include "slab_held.h"

#include "slab_objects.h"

static uint64_t held_index(const struct machine *m, vaddr_t object)
{
	return linear_to_phys(m->arch, object) >> 3;
}

static vaddr_t held_object(const struct machine *m, uint64_t index)
{
	return phys_to_linear(m->arch, index << 3);
}

static void hold(struct machine *m, vaddr_t object)
{
	core_changed(m);
	if (object != ZERO_SIZE_PTR)
		xa_store(&m->ctx.mem, &slab_allocator(m)->held, held_index(m, object), 1);
}

static void let_go(struct machine *m, vaddr_t object)
{
	core_changed(m);
	if (object && object != ZERO_SIZE_PTR)
		xa_store(&m->ctx.mem, &slab_allocator(m)->held, held_index(m, object), 0);
}

/* Live objects that no command asked for are the machine's. What is no live object is left to the call that follows. */
static int check_held(struct machine *m, vaddr_t object)
{
	uint64_t bytes;

	if (ksize(m, object, &bytes) || !bytes)
		return 0;
	if (!xa_load(&slab_allocator(m)->held, held_index(m, object)))
		return refuse(m, EINVAL, WHY_OBJECT_NOT_HELD, object);
	return 0;
}

int kmalloc_held(struct machine *m, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	int err = kmalloc(m, size, gfp, ret);

	if (!err)
		hold(m, *ret);
	return err;
}

int krealloc_held(struct machine *m, vaddr_t object, uint64_t size, gfp_t gfp, vaddr_t *ret)
{
	int err = check_held(m, object);

	if (!err)
		err = krealloc(m, object, size, gfp, ret);
	if (err)
		return err;
	let_go(m, object);
	hold(m, *ret);
	return 0;
}

int kfree_held(struct machine *m, vaddr_t object)
{
	int err = check_held(m, object);

	if (!err)
		err = kfree(m, object);
	if (!err)
		let_go(m, object);
	return err;
}

int kmem_cache_alloc_held(struct machine *m, struct kmem_cache *s, gfp_t gfp, vaddr_t *ret)
{
	int err = kmem_cache_alloc(m, s, gfp, ret);

	if (!err)
		hold(m, *ret);
	return err;
}

int kmem_cache_free_held(struct machine *m, struct kmem_cache *s, vaddr_t object)
{
	const struct slab *slab = slab_of(m, object);
	int err = slab && slab->slab_cache == s ? check_held(m, object) : 0;

	if (!err)
		err = kmem_cache_free(m, s, object);
	if (!err)
		let_go(m, object);
	return err;
}

uint64_t slab_held_of(const struct machine *m, const struct kmem_cache *s)
{
	uint64_t index, nr = 0;
	uint32_t value;

	xa_for_each(&slab_allocator(m)->held, index, value, 0, UINT64_MAX) {
		const struct slab *slab = slab_of(m, held_object(m, index));

		nr += slab && slab->slab_cache == s;
	}
	return nr;
}

bool next_held_object(const struct machine *m, vaddr_t *object)
{
	uint64_t index = *object ? held_index(m, *object) + 1 : 0;

	if (!xa_find(&slab_allocator(m)->held, &index, UINT64_MAX))
		return false;
	*object = held_object(m, index);
	return true;
}

uint64_t held_object_bytes(const struct machine *m, vaddr_t object)
{
	const struct slab *slab = slab_of(m, object);
	uint32_t order;

	if (slab)
		return slab->slab_cache->object_size;
	order = xa_load(&slab_allocator(m)->large, held_index(m, object) >> (PAGE_SHIFT - 3)) - 1;
	return (uint64_t)PAGE_SIZE << order;
}

void slab_held_digest(struct hash *h, const struct machine *m)
{
	uint64_t index;
	uint32_t value;

	xa_for_each(&slab_allocator(m)->held, index, value, 0, UINT64_MAX)
		hash_u64(h, index);
}

void slab_held_verify(struct verify *v, const struct machine *m)
{
	uint64_t index;
	uint32_t value, place;

	xa_for_each(&slab_allocator(m)->held, index, value, 0, UINT64_MAX) {
		vaddr_t object = held_object(m, index);
		const struct slab *slab = slab_of(m, object);

		verify_that(v, "slab-held", "object", object,
			    slab ? live_object(slab->slab_cache, slab, object, &place) :
				   xa_load(&slab_allocator(m)->large, index >> (PAGE_SHIFT - 3)) != 0);
	}
}
