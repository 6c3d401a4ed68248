// SPDX-License-Identifier: MIT
/*
 * rbtree.c - red-black trees with parent links and an optional augmentation callback.
 *
 * The laws (rb_check): the root is black; a red node has no red child; every path from a node down to a missing
 * child crosses the same number of black nodes. A missing child counts as black.
 *
 * Differences from Linux: the colour is a field of its own, not the low bit of the parent pointer, and one callback
 * that recomputes a single node takes the place of propagate/copy/rotate.
 */
#include "rbtree.h"

static void rotate_left(struct rb_root *root, struct rb_node *x, rb_augment_fn *augment)
{
	struct rb_node *y = x->right;

	x->right = y->left;
	if (y->left)
		y->left->parent = x;
	rb_replace_child(root, x->parent, x, y);
	y->left = x;
	x->parent = y;
	if (augment) {
		augment(x);
		augment(y);
	}
}

static void rotate_right(struct rb_root *root, struct rb_node *x, rb_augment_fn *augment)
{
	struct rb_node *y = x->left;

	x->left = y->right;
	if (y->right)
		y->right->parent = x;
	rb_replace_child(root, x->parent, x, y);
	y->right = x;
	x->parent = y;
	if (augment) {
		augment(x);
		augment(y);
	}
}

static bool is_red(const struct rb_node *node)
{
	return node && node->red;
}

void rb_insert_fixup(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment)
{
	while (is_red(node->parent)) {
		struct rb_node *parent = node->parent, *grand = parent->parent;
		bool left = parent == grand->left;
		struct rb_node *uncle = left ? grand->right : grand->left;

		if (is_red(uncle)) {
			parent->red = uncle->red = false;
			grand->red = true;
			node = grand;
			continue;
		}
		if (node == (left ? parent->right : parent->left)) {
			if (left)
				rotate_left(root, parent, augment);
			else
				rotate_right(root, parent, augment);
			parent = node;
		}
		parent->red = false;
		grand->red = true;
		if (left)
			rotate_right(root, grand, augment);
		else
			rotate_left(root, grand, augment);
		break;
	}
	root->node->red = false;
}

void rb_erase_fixup(struct rb_root *root, struct rb_node *node, struct rb_node *parent, rb_augment_fn *augment)
{
	while (parent && !is_red(node)) {
		bool left = node == parent->left;
		struct rb_node *sibling = left ? parent->right : parent->left;

		if (sibling->red) {
			sibling->red = false;
			parent->red = true;
			if (left)
				rotate_left(root, parent, augment);
			else
				rotate_right(root, parent, augment);
			sibling = left ? parent->right : parent->left;
		}
		if (!is_red(sibling->left) && !is_red(sibling->right)) {
			sibling->red = true;
			node = parent;
			parent = node->parent;
			continue;
		}
		if (left && !is_red(sibling->right)) {
			sibling->left->red = false;
			sibling->red = true;
			rotate_right(root, sibling, augment);
			sibling = parent->right;
		} else if (!left && !is_red(sibling->left)) {
			sibling->right->red = false;
			sibling->red = true;
			rotate_left(root, sibling, augment);
			sibling = parent->left;
		}
		sibling->red = parent->red;
		parent->red = false;
		if (left) {
			sibling->right->red = false;
			rotate_left(root, parent, augment);
		} else {
			sibling->left->red = false;
			rotate_right(root, parent, augment);
		}
		return;
	}
	if (node)
		node->red = false;
}

static struct rb_node *leftmost(struct rb_node *node)
{
	while (node && node->left)
		node = node->left;
	return node;
}

static struct rb_node *rightmost(struct rb_node *node)
{
	while (node && node->right)
		node = node->right;
	return node;
}

/* node has two children: next, its successor, takes its place and colour. */
static void replace_by_successor(struct rb_root *root, struct rb_node *node, struct rb_node *next)
{
	if (next->parent != node) {
		rb_replace_child(root, next->parent, next, next->right);
		next->right = node->right;
		next->right->parent = next;
	}
	rb_replace_child(root, node->parent, node, next);
	next->left = node->left;
	next->left->parent = next;
	next->red = node->red;
}

void rb_erase_inner(struct rb_root *root, struct rb_node *node, rb_augment_fn *augment)
{
	struct rb_node *next = leftmost(node->right), *child = next->right;
	struct rb_node *parent = next->parent == node ? next : next->parent;
	bool black = !next->red;

	replace_by_successor(root, node, next);
	if (augment) {
		/* the successor moved far up: every node on the way must be recomputed */
		for (struct rb_node *n = parent; n != next; n = n->parent)
			augment(n);
		augment(next);
		rb_propagate(next->parent, augment);
	}
	if (black)
		rb_erase_fixup(root, child, parent, augment);
}

struct rb_node *rb_first(const struct rb_root *root)
{
	return leftmost(root->node);
}

struct rb_node *rb_last(const struct rb_root *root)
{
	return rightmost(root->node);
}

struct rb_node *rb_next(const struct rb_node *node)
{
	struct rb_node *n;

	if (node->right)
		return leftmost(node->right);
	for (n = node->parent; n && node == n->right; n = n->parent)
		node = n;
	return n;
}

struct rb_node *rb_prev(const struct rb_node *node)
{
	struct rb_node *n;

	if (node->left)
		return rightmost(node->left);
	for (n = node->parent; n && node == n->left; n = n->parent)
		node = n;
	return n;
}

static int check_subtree(const struct rb_node *node, const struct rb_node *parent, int depth)
{
	int left, right;

	if (!node)
		return 0;
	if (depth > 128 || node->parent != parent || (node->red && parent && parent->red))
		return -1;
	left = check_subtree(node->left, node, depth + 1);
	right = check_subtree(node->right, node, depth + 1);
	if (left < 0 || left != right)
		return -1;
	return left + !node->red;
}

int rb_check(const struct rb_root *root)
{
	if (is_red(root->node))
		return -1;
	return check_subtree(root->node, NULL, 0);
}
