// SPDX-License-Identifier: MIT
/*
 * vmap_search.c - which free range a request for kernel addresses gets (find_vmap_lowest_match in mm/vmalloc.c)
 *
 * The tree of free ranges is searched by size, lowest addresses first: each node knows the largest range below it, so
 * subtrees without one that is large enough are never entered. An aligned request may need up to align - 1 bytes more
 * than its size, and the search goes by that length. So a range that fits only because of where it begins is taken if
 * it is on the way, and not looked for otherwise: which one that is depends on the shape of the tree, as it does in
 * Linux.
 */
#include "vmap_area.h"

vaddr_t vmap_fit(const struct vmap_area *va, const struct vmap_request *r, vaddr_t vstart)
{
	vaddr_t start = round_up(max_u64(va->va_start, vstart), r->align);

	if (start < va->va_start || start + r->size < start || start + r->size > va->va_end)
		return 0;
	return start;
}

/* The size of a range that fits wherever it begins; where only one place will do, it has to be aligned as it is. */
static uint64_t search_length(const struct vmap_request *r)
{
	if (r->align <= PAGE_SIZE || r->vend - r->vstart == r->size)
		return r->size;
	return r->size + r->align - 1;
}

/*
 * Nothing fits in a node's right subtree: the next node up that fits, or the right subtree of one that may have a
 * range. What was looked at is not entered again: *vstart moves up.
 */
static const struct rb_node *climb(const struct rb_node *node, const struct vmap_request *r, uint64_t length,
				   vaddr_t *vstart)
{
	while ((node = node->parent)) {
		const struct vmap_area *va = vmap_area_of(node);

		if (vmap_fit(va, r, *vstart)) {
			*vstart = max_u64(*vstart, va->va_start);
			return node;
		}
		if (vmap_max_below(node->right) >= length && *vstart <= va->va_start) {
			*vstart = va->va_start + 1;
			return node->right;
		}
	}
	return NULL;
}

struct vmap_area *vmap_lowest_match(const struct vmap_set *free, const struct vmap_request *r)
{
	const struct rb_node *node = free->root.node;
	uint64_t length = search_length(r);
	vaddr_t vstart = r->vstart;

	while (node) {
		struct vmap_area *va = vmap_area_of(node);

		if (vmap_max_below(node->left) >= length && vstart < va->va_start)
			node = node->left;
		else if (vmap_fit(va, r, vstart))
			return va;
		else if (vmap_max_below(node->right) >= length)
			node = node->right;
		else
			node = climb(node, r, length, &vstart);
	}
	return NULL;
}
