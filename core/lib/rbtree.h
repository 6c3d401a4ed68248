/* SPDX-License-Identifier: MIT */
/*
 * rbtree.h - red-black trees embedded in the things they order, optionally augmented: a node may cache a value
 * computed from its subtree (rb_subtree_gap, for example), which the tree keeps up to date through one callback.
 *
 * A change that asks for no rebalancing is made in its caller, where the callback is no call; the rest is in rbtree.c.
 */
#ifndef MMSH_RBTREE_H
#define MMSH_RBTREE_H

#include <stdbool.h>
#include <stddef.h>

struct rb_node {
	struct rb_node *parent, *left, *right;
	bool red;
};

struct rb_root {
	struct rb_node *node;
};

/**
 * Recomputes what the node caches about its subtree from itself and its two children.
 * Returns whether the cached value changed (propagation upwards stops when it did not).
 */
typedef bool rb_augment_fn(struct rb_node *node);

/** Recomputes cached values from node up to the root (or until nothing changes). */
static inline void rb_propagate(struct rb_node *node, rb_augment_fn *augment)
{
	while (node && augment(node))
		node = node->parent;
}

/* Puts new (maybe NULL) where old was below parent. */
static inline void rb_replace_child(struct rb_root *root, struct rb_node *parent, struct rb_node *old,
				    struct rb_node *new)
{
	if (!parent)
		root->node = new;
	else if (parent->left == old)
		parent->left = new;
	else
		parent->right = new;
	if (new)
		new->parent = parent;
}

/* ---- what a change may ask for besides, in rbtree.c ---- */

/* A new node, which is red, is the root, or below a red one. */
void rb_insert_fixup(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment);
/* node (maybe NULL, child of parent) lacks one black on its paths. */
void rb_erase_fixup(struct rb_root *root, struct rb_node *node, struct rb_node *parent, rb_augment_fn *augment);
/* Takes a node out that has two children. */
void rb_erase_inner(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment);

/* ---- changes: here, so that each kind of tree has its callback in them ---- */

/**
 * Links node as the left or right child of parent (NULL: the tree is empty) and rebalances.
 * augment may be NULL for a plain tree; else node caches what an empty subtree would, and where that stays so, nothing
 * above it changes.
 */
static inline void rb_insert(struct rb_root *root, struct rb_node *node, struct rb_node *parent, bool left,
			     rb_augment_fn *augment)
{
	*node = (struct rb_node){.parent = parent, .red = true};
	if (!parent)
		root->node = node;
	else if (left)
		parent->left = node;
	else
		parent->right = node;
	if (augment && augment(node))
		rb_propagate(parent, augment);
	if (!parent || parent->red)
		rb_insert_fixup(root, node, augment);
}

/** Takes node out and rebalances; node's own fields are left undefined. */
static inline void rb_erase(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment)
{
	struct rb_node *child = node->left ? node->left : node->right, *parent = node->parent;

	if (node->left && node->right) {
		rb_erase_inner(root, node, augment);
		return;
	}
	rb_replace_child(root, parent, node, child);
	if (augment)
		rb_propagate(parent, augment);
	if (child)
		child->red = false;	/* an only child is red, below a black node */
	else if (!node->red)
		rb_erase_fixup(root, NULL, parent, augment);
}

struct rb_node *rb_first(const struct rb_root *root);
struct rb_node *rb_last(const struct rb_root *root);
struct rb_node *rb_next(const struct rb_node *node);
struct rb_node *rb_prev(const struct rb_node *node);

/**
 * Checks the red-black laws. Returns the black height, or -1 when a law is broken
 * (red node with a red child, unequal black heights, wrong parent link).
 */
int rb_check(const struct rb_root *root);

#endif
