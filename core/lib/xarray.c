// SPDX-License-Identifier: MIT
/*
 * xarray.c - the sparse array. A node has 64 slots: values in the lowest level, nodes above it. `used` counts slots
 * that are not empty; a node that becomes empty is freed, so memory follows the values held.
 */
#include "xarray.h"

#include <stddef.h>

#include "hostmem.h"

#define XA_SHIFT 6
#define XA_SLOTS (1u << XA_SHIFT)
#define XA_MAX_HEIGHT 11	/* 11 * 6 >= 64 bits */

struct xa_node {
	uint32_t used;
	union {
		struct xa_node *child[XA_SLOTS];
		uint32_t value[XA_SLOTS];
	};
};

/* A leaf needs only the values. */
#define XA_LEAF_BYTES (offsetof(struct xa_node, value) + XA_SLOTS * sizeof(uint32_t))
#define XA_NODE_BYTES sizeof(struct xa_node)

static size_t node_bytes(uint32_t level)
{
	return level == 1 ? XA_LEAF_BYTES : XA_NODE_BYTES;
}

static uint32_t slot_of(uint64_t index, uint32_t level)
{
	return (uint32_t)(index >> (level - 1) * XA_SHIFT) & (XA_SLOTS - 1);
}

/* Largest index a tree of this height can hold. */
static uint64_t max_index(uint32_t height)
{
	return height * XA_SHIFT >= 64 ? UINT64_MAX : ((uint64_t)1 << height * XA_SHIFT) - 1;
}

uint32_t xa_load(const struct xarray *xa, uint64_t index)
{
	const struct xa_node *node = xa->root;
	uint32_t level;

	if (!node || index > max_index(xa->height))
		return 0;
	for (level = xa->height; level > 1 && node; level--)
		node = node->child[slot_of(index, level)];
	return node ? node->value[slot_of(index, 1)] : 0;
}

static void grow(struct hostmem *hm, struct xarray *xa, uint64_t index)
{
	while (!xa->root || index > max_index(xa->height)) {
		struct xa_node *node;

		if (!xa->root) {
			uint32_t height = 1;

			while (index > max_index(height))
				height++;
			xa->root = hm_alloc(hm, node_bytes(height));
			xa->height = height;
			return;
		}
		node = hm_alloc(hm, XA_NODE_BYTES);
		node->child[0] = xa->root;
		node->used = 1;
		xa->root = node;
		xa->height++;
	}
}

static uint32_t put(struct hostmem *hm, struct xarray *xa, uint64_t index, uint32_t value)
{
	struct xa_node *node;
	uint32_t level, old, *slot;

	grow(hm, xa, index);
	node = xa->root;
	for (level = xa->height; level > 1; level--) {
		struct xa_node **child = &node->child[slot_of(index, level)];

		if (!*child) {
			*child = hm_alloc(hm, node_bytes(level - 1));
			node->used++;
		}
		node = *child;
	}
	slot = &node->value[slot_of(index, 1)];
	old = *slot;
	node->used += !old;
	*slot = value;
	return old;
}

static uint32_t erase(struct hostmem *hm, struct xarray *xa, uint64_t index)
{
	struct xa_node *path[XA_MAX_HEIGHT + 1];
	struct xa_node *node = xa->root;
	uint32_t level, old;

	for (level = xa->height; level >= 1; level--) {
		if (!node)
			return 0;
		path[level] = node;
		if (level > 1)
			node = node->child[slot_of(index, level)];
	}
	old = node->value[slot_of(index, 1)];
	if (!old)
		return 0;
	node->value[slot_of(index, 1)] = 0;
	for (level = 1; level <= xa->height; level++) {
		if (--path[level]->used)
			return old;
		hm_free(hm, path[level], node_bytes(level));
		if (level == xa->height)
			break;
		path[level + 1]->child[slot_of(index, level + 1)] = NULL;
	}
	xa->root = NULL;
	xa->height = 0;
	return old;
}

uint32_t xa_store(struct hostmem *hm, struct xarray *xa, uint64_t index, uint32_t value)
{
	if (value)
		return put(hm, xa, index, value);
	if (!xa->root || index > max_index(xa->height))
		return 0;
	return erase(hm, xa, index);
}

static uint32_t find_in(const struct xa_node *node, uint32_t level, uint64_t *index, uint64_t last)
{
	uint32_t slot = slot_of(*index, level);
	uint64_t step = (uint64_t)1 << (level - 1) * XA_SHIFT;

	for (; slot < XA_SLOTS; slot++) {
		uint64_t next;

		if (*index > last)
			return 0;
		if (level == 1 && node->value[slot])
			return node->value[slot];
		if (level > 1 && node->child[slot]) {
			uint32_t value = find_in(node->child[slot], level - 1, index, last);

			if (value || *index > last)
				return value;
			if (!*index)		/* wrapped beyond the largest index */
				return 0;
			continue;		/* find_in moved to the next slot's first index */
		}
		next = (*index & ~(step - 1)) + step;
		if (next < *index) {
			*index = 0;
			return 0;
		}
		*index = next;
	}
	return 0;
}

uint32_t xa_find(const struct xarray *xa, uint64_t *index, uint64_t last)
{
	if (!xa->root || *index > last || *index > max_index(xa->height))
		return 0;
	return find_in(xa->root, xa->height, index, last);
}

static void destroy(struct hostmem *hm, struct xa_node *node, uint32_t level)
{
	uint32_t slot;

	for (slot = 0; level > 1 && slot < XA_SLOTS; slot++)
		if (node->child[slot])
			destroy(hm, node->child[slot], level - 1);
	hm_free(hm, node, node_bytes(level));
}

void xa_destroy(struct hostmem *hm, struct xarray *xa)
{
	if (xa->root)
		destroy(hm, xa->root, xa->height);
	xa->root = NULL;
	xa->height = 0;
}
