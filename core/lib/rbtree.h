/* SPDX-License-Identifier: MIT */
/*
 * rbtree.h - red-black trees embedded in the things they order, optionally augmented: a node may cache a value
 * computed from its subtree (rb_subtree_gap, for example), which the tree keeps up to date through one callback.
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

/**
 * Links node as the left or right child of parent (NULL: the tree is empty) and rebalances.
 * augment may be NULL for a plain tree; else node caches what an empty subtree would, and where that stays so, nothing
 * above it changes.
 */
void rb_insert(struct rb_root *root, struct rb_node *node, struct rb_node *parent, bool left,
	       rb_augment_fn *augment);
/** Takes node out and rebalances; node's own fields are left undefined. */
void rb_erase(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment);
/** Recomputes cached values from node up to the root (or until nothing changes). */
void rb_propagate(struct rb_node *node, rb_augment_fn *augment);

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
