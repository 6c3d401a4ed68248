// SPDX-License-Identifier: MIT
/*
 * vmap_area.c - who has which kernel virtual addresses (the lower half of mm/vmalloc.c)
 *
 *	busy   |####|  |########|    |##|              vmalloc, ioremap, modules
 *	purge       |~~|             .                 freed, but the TLB may still know them
 *	free   ......           |....|  |............  everything else, up to the ends of the address space
 *
 * Each set is a red-black tree by address and a list in the same order. Nodes of the free tree know the largest range
 * below them (subtree_max_size), for the search in vmap_search.c. A range taken from the middle of a free one leaves
 * two.
 *
 * Freeing is lazy: unmapped pages may still be in some CPU's TLB, and flushing all of them is expensive. So freed
 * ranges wait in the purge set, joined with their neighbours, until more than lazy_max_pages() wait or an allocation
 * finds nothing; then one flush makes them all free. Until then their addresses are not handed out: vmalloc, vfree,
 * vmalloc gives ascending addresses.
 *
 * Each range, in whatever set, is an object of the vmap_area cache: one is taken for the new range, and one is kept
 * ready for the free range that becomes two by it; ranges that join give one back. So freed areas keep theirs until the
 * purge.
 *
 * Rules: vmap-order (list ascending, ranges page-aligned and apart), vmap-tree (red-black laws; tree = list),
 * vmap-gap (subtree_max_size recomputed; free neighbours are joined), vmap-cover (the three sets together cover the
 * address space once), vmap-lazy (pages waiting are counted, and fewer than the limit), vmap-object (each range has a
 * live object of the cache, and the cache no other).
 * Difference from Linux: the purge runs at once, not in a worker.
 */
#include "vmap_area.h"

#include "arch.h"
#include "klog.h"
#include "kmem.h"
#include "slab.h"
#include "vmalloc.h"

#define LAZY_BYTES_PER_STEP (32 * SZ_1M)	/* times fls(CPUs online); one is */

uint64_t lazy_max_pages(void)
{
	return LAZY_BYTES_PER_STEP >> PAGE_SHIFT;
}

static struct vmap_space *space_of(const struct machine *m)
{
	return &m->kmem->vmalloc->space;
}

static uint64_t va_size(const struct vmap_area *va)
{
	return va->va_end - va->va_start;
}

/* ---- sets ---- */

static uint64_t compute_max(const struct vmap_area *va)
{
	return max_u64(va_size(va), max_u64(vmap_max_below(va->rb_node.left), vmap_max_below(va->rb_node.right)));
}

static bool update_max(struct rb_node *node)
{
	struct vmap_area *va = vmap_area_of(node);
	uint64_t max = compute_max(va);
	bool changed = max != va->subtree_max_size;

	va->subtree_max_size = max;
	return changed;
}

struct vmap_area *vmap_first(const struct vmap_set *set)
{
	const struct rb_node *node = rb_first(&set->root);

	return node ? vmap_area_of(node) : NULL;
}

struct vmap_area *vmap_next(const struct vmap_area *va)
{
	const struct rb_node *node = rb_next(&va->rb_node);

	return node ? vmap_area_of(node) : NULL;
}

/* The last range that begins at or before an address. */
static struct vmap_area *find_at_or_before(const struct vmap_set *set, vaddr_t address)
{
	const struct rb_node *node = set->root.node;
	struct vmap_area *found = NULL;

	while (node) {
		struct vmap_area *va = vmap_area_of(node);

		if (va->va_start > address) {
			node = node->left;
		} else {
			found = va;
			node = node->right;
		}
	}
	return found;
}

static void link_va(struct vmap_set *set, struct vmap_area *va)
{
	struct rb_node *parent = NULL, *node = set->root.node;
	struct vmap_area *before = find_at_or_before(set, va->va_start);
	bool left = false;

	while (node) {
		parent = node;
		left = va->va_start < vmap_area_of(node)->va_start;
		node = left ? node->left : node->right;
	}
	va->subtree_max_size = 0;
	rb_insert(&set->root, &va->rb_node, parent, left, update_max);
	list_add(&va->list, before ? &before->list : &set->list);
	set->nr++;
}

static void unlink_va(struct vmap_set *set, struct vmap_area *va)
{
	rb_erase(&set->root, &va->rb_node, update_max);
	list_del(&va->list);
	set->nr--;
}

/* A range changed its ends, not its place. */
static void resize_va(struct vmap_area *va, vaddr_t start, vaddr_t end)
{
	va->va_start = start;
	va->va_end = end;
	rb_propagate(&va->rb_node, update_max);
}

static struct vmap_area *new_va(struct machine *m, vaddr_t kobj, vaddr_t start, vaddr_t end)
{
	struct vmap_area *va = hm_alloc(&m->ctx.mem, sizeof(*va));

	va->kobj = kobj;
	va->va_start = start;
	va->va_end = end;
	return va;
}

static void drop_va(struct machine *m, struct vmap_area *va)
{
	kobj_free(m, KC_VMAP_AREA, va->kobj);
	hm_free(&m->ctx.mem, va, sizeof(*va));
}

/* Adds a range to a set, joined with neighbours that touch it: their objects stay, its own goes. */
static void merge_or_add(struct machine *m, struct vmap_set *set, struct vmap_area *va)
{
	struct vmap_area *before = find_at_or_before(set, va->va_start);
	struct vmap_area *after = before ? vmap_next(before) : vmap_first(set);
	bool linked = after && after->va_start == va->va_end;

	va->vm = NULL;
	if (linked) {
		resize_va(after, va->va_start, after->va_end);
		drop_va(m, va);
		va = after;
	}
	if (before && before->va_end == va->va_start) {
		if (linked)
			unlink_va(set, va);
		resize_va(before, before->va_start, va->va_end);
		drop_va(m, va);
	} else if (!linked) {
		link_va(set, va);
	}
}

/* ---- allocation ---- */

/* An object for the second half of a free range. Without one a range that needs no second half may still be found. */
static void preload(struct machine *m, struct vmap_space *space)
{
	vaddr_t kobj;

	if (!space->preloaded && !kobj_alloc(m, KC_VMAP_AREA, &kobj))
		space->preloaded = kobj;
}

static int take_preloaded(struct machine *m, struct vmap_space *space, vaddr_t *kobj)
{
	if (!space->preloaded)
		return kobj_alloc(m, KC_VMAP_AREA, kobj);
	*kobj = space->preloaded;
	space->preloaded = 0;
	return 0;
}

/* Takes [start, end) out of the middle of a free range: it stays the upper one of two, the lower one is new. */
static int cut_in_two(struct machine *m, struct vmap_space *space, struct vmap_area *va, vaddr_t start, vaddr_t end)
{
	vaddr_t kobj, lowest = va->va_start;
	int err = take_preloaded(m, space, &kobj);

	if (err)
		return err;
	resize_va(va, end, va->va_end);
	link_va(&space->free, new_va(m, kobj, lowest, start));
	return 0;
}

/* Takes [start, end) out of a free range (adjust_va_to_fit_type). */
static int cut(struct machine *m, struct vmap_space *space, struct vmap_area *va, vaddr_t start, vaddr_t end)
{
	if (start > va->va_start && end < va->va_end)
		return cut_in_two(m, space, va, start, end);
	if (start > va->va_start) {
		resize_va(va, va->va_start, start);
	} else if (end < va->va_end) {
		resize_va(va, end, va->va_end);
	} else {
		unlink_va(&space->free, va);
		drop_va(m, va);
	}
	return 0;
}

static int take_lowest(struct machine *m, const struct vmap_request *r, vaddr_t *ret)
{
	struct vmap_space *space = space_of(m);
	struct vmap_area *va;
	int err = -EBUSY;

	preload(m, space);
	va = vmap_lowest_match(&space->free, r);
	*ret = va ? vmap_fit(va, r, r->vstart) : 0;
	if (*ret && !(r->vend && *ret + r->size > r->vend))
		err = cut(m, space, va, *ret, *ret + r->size);
	trace(m, alloc_vmap_area, err ? 0 : *ret, r->size, r->align, r->vstart, r->vend, err != 0);
	return err;
}

static int take_range(struct machine *m, const struct vmap_request *r, vaddr_t *start)
{
	int err = take_lowest(m, r, start);

	if (err && purge_vmap_areas(m))
		err = take_lowest(m, r, start);
	if (err)
		printk(m, "vmap allocation for size %llu failed: use vmalloc=<size> to increase size\n",
		       (unsigned long long)r->size);
	return err == -EBUSY ? refuse(m, EBUSY, WHY_NO_VMAP_RANGE, r->size, r->vstart, r->vend) : err;
}

int alloc_vmap_area(struct machine *m, const struct vmap_request *r, struct vm_struct *vm, struct vmap_area **ret)
{
	vaddr_t kobj, start;
	int err = kobj_alloc(m, KC_VMAP_AREA, &kobj);

	if (err)
		return err;
	err = take_range(m, r, &start);
	if (err) {
		kobj_free(m, KC_VMAP_AREA, kobj);
		return err;
	}
	*ret = new_va(m, kobj, start, start + r->size);
	(*ret)->vm = vm;
	link_va(&space_of(m)->busy, *ret);
	return 0;
}

struct vmap_area *find_vmap_area(const struct machine *m, vaddr_t address)
{
	struct vmap_area *va = find_at_or_before(&space_of(m)->busy, address);

	return va && address < va->va_end ? va : NULL;
}

/* ---- freeing ---- */

void free_vmap_area(struct machine *m, struct vmap_area *va)
{
	struct vmap_space *space = space_of(m);
	vaddr_t start = va->va_start;

	unlink_va(&space->busy, va);
	space->lazy_nr += va_size(va) >> PAGE_SHIFT;
	merge_or_add(m, &space->purge, va);
	trace(m, free_vmap_area_noflush, start, space->lazy_nr, lazy_max_pages());
	if (space->lazy_nr > lazy_max_pages())
		purge_vmap_areas(m);
}

bool purge_vmap_areas(struct machine *m)
{
	struct vmap_space *space = space_of(m);
	struct vmap_area *va = vmap_first(&space->purge);

	if (!va)
		return false;
	trace(m, purge_vmap_area_lazy, va->va_start,
	      list_last_entry(&space->purge.list, struct vmap_area, list)->va_end, space->purge.nr);
	while ((va = vmap_first(&space->purge))) {
		unlink_va(&space->purge, va);
		merge_or_add(m, &space->free, va);
	}
	space->lazy_nr = 0;
	return true;
}

/* ---- the whole ---- */

static vaddr_t space_end(const struct machine *m)
{
	return m->arch->bits == 64 ? PAGE_MASK : (vaddr_t)UINT32_MAX & PAGE_MASK;
}

static void set_init(struct vmap_set *set)
{
	set->root.node = NULL;
	list_init(&set->list);
	set->nr = 0;
}

void vmap_space_create(struct vmap_space *space)
{
	set_init(&space->busy);
	set_init(&space->free);
	set_init(&space->purge);
}

int vmap_init_free_space(struct machine *m, struct vmap_space *space)
{
	vaddr_t kobj;
	int err = kobj_alloc(m, KC_VMAP_AREA, &kobj);

	if (!err)
		link_va(&space->free, new_va(m, kobj, PAGE_SIZE, space_end(m)));
	return err;
}

static void digest_set(struct hash *h, const struct vmap_set *set)
{
	hash_u64(h, set->nr);
	for (const struct vmap_area *va = vmap_first(set); va; va = vmap_next(va)) {
		hash_u64(h, va->va_start);
		hash_u64(h, va->va_end);
		hash_u64(h, va->kobj);
	}
}

void vmap_space_digest(struct hash *h, const struct vmap_space *space)
{
	digest_set(h, &space->busy);
	digest_set(h, &space->purge);
	digest_set(h, &space->free);
	hash_u64(h, space->preloaded);
}

static uint64_t verify_set(struct verify *v, const struct vmap_set *set, bool joined)
{
	const struct list_head *pos = set->list.next;
	uint64_t bytes = 0, nr = 0;
	vaddr_t end = 0;

	verify_that(v, "vmap-tree", "set", set->nr, rb_check(&set->root) >= 0);
	for (const struct vmap_area *va = vmap_first(set); va && nr <= set->nr; va = vmap_next(va), nr++) {
		verify_that(v, "vmap-tree", "range", va->va_start, pos == &va->list);
		verify_that(v, "vmap-order", "range", va->va_start,
			    va->va_start < va->va_end && !offset_in_page(va->va_start | va->va_end) &&
			    (joined ? va->va_start > end || !end : va->va_start >= end));
		verify_equal(v, "vmap-gap", "range", va->va_start, va->subtree_max_size, compute_max(va));
		end = va->va_end;
		bytes += va_size(va);
		pos = pos->next;
	}
	verify_equal(v, "vmap-tree", "ranges", 0, nr, set->nr);
	return bytes;
}

/* Ranges in use or waiting do not overlap a free one. */
static void verify_apart(struct verify *v, const struct vmap_set *a, const struct vmap_set *b)
{
	for (const struct vmap_area *va = vmap_first(a); va; va = vmap_next(va)) {
		const struct vmap_area *other = find_at_or_before(b, va->va_end - 1);

		verify_that(v, "vmap-cover", "range", va->va_start, !other || other->va_end <= va->va_start);
	}
}

static void verify_live(struct verify *v, const struct machine *m, vaddr_t range, vaddr_t kobj)
{
	verify_that(v, "vmap-object", "range", range,
		    slab_object_live(m, kernel_cache(m->kmem->slab, KC_VMAP_AREA), kobj));
}

static void verify_objects(struct verify *v, const struct machine *m, const struct vmap_space *space)
{
	const struct vmap_set *sets[] = {&space->busy, &space->free, &space->purge};
	uint64_t objects = space->preloaded != 0;

	if (space->preloaded)
		verify_live(v, m, 0, space->preloaded);
	for (unsigned int i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		for (const struct vmap_area *va = vmap_first(sets[i]); va; va = vmap_next(va), objects++)
			verify_live(v, m, va->va_start, va->kobj);
	verify_equal(v, "vmap-object", "objects", 0, kobj_count(m, KC_VMAP_AREA), objects);
}

void vmap_space_verify(struct verify *v, const struct machine *m, const struct vmap_space *space)
{
	uint64_t busy = verify_set(v, &space->busy, false), free = verify_set(v, &space->free, true);
	uint64_t purge = verify_set(v, &space->purge, true);

	verify_equal(v, "vmap-cover", "bytes", 0, busy + free + purge, space_end(m) - PAGE_SIZE);
	verify_apart(v, &space->busy, &space->free);
	verify_apart(v, &space->busy, &space->purge);
	verify_equal(v, "vmap-lazy", "pages", 0, space->lazy_nr, purge >> PAGE_SHIFT);
	verify_that(v, "vmap-lazy", "limit", space->lazy_nr, space->lazy_nr <= lazy_max_pages());
	verify_objects(v, m, space);
}
