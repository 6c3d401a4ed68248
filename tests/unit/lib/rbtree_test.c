// SPDX-License-Identifier: MIT
/* Red-black trees: order, laws and the augmented value hold after every insertion and removal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "list.h"
#include "rbtree.h"

#define NODES 300

struct item {
	struct rb_node rb;
	unsigned int key, max;		/* max: largest weight of the subtree */
	unsigned int weight;
	bool in;
};

static struct item items[NODES];
static struct rb_root root;

static struct item *item_of(struct rb_node *node)
{
	return container_of(node, struct item, rb);
}

static unsigned int subtree_max(struct item *item)
{
	unsigned int max = item->weight;

	if (item->rb.left && item_of(item->rb.left)->max > max)
		max = item_of(item->rb.left)->max;
	if (item->rb.right && item_of(item->rb.right)->max > max)
		max = item_of(item->rb.right)->max;
	return max;
}

static bool augment(struct rb_node *node)
{
	struct item *item = item_of(node);
	unsigned int max = subtree_max(item);

	if (max == item->max)
		return false;
	item->max = max;
	return true;
}

static void insert(struct item *item)
{
	struct rb_node *parent = NULL, *node = root.node;
	bool left = false;

	while (node) {
		parent = node;
		left = item->key < item_of(node)->key;
		node = left ? node->left : node->right;
	}
	item->max = 0;
	rb_insert(&root, &item->rb, parent, left, augment);
	item->in = true;
}

static void check(unsigned int expected)
{
	struct rb_node *node;
	unsigned int seen = 0, last = 0;

	assert_true(rb_check(&root) >= 0);
	for (node = rb_first(&root); node; node = rb_next(node)) {
		struct item *item = item_of(node);

		assert_true(!seen || item->key > last);
		assert_int_equal(item->max, subtree_max(item));
		assert_true(!rb_prev(node) || rb_next(rb_prev(node)) == node);
		last = item->key;
		seen++;
	}
	assert_int_equal(seen, expected);
}

static void test_insert_and_erase(void **state)
{
	unsigned int i, n = 0;
	uint64_t random = 88172645463325252u;

	(void)state;
	root.node = NULL;
	for (i = 0; i < NODES; i++)
		items[i] = (struct item){.key = i, .weight = i * 7919 % 1000};
	for (i = 0; i < 4000; i++) {
		struct item *item;

		random ^= random << 13;
		random ^= random >> 7;
		random ^= random << 17;
		item = &items[random % NODES];
		if (item->in) {
			rb_erase(&root, &item->rb, augment);
			item->in = false;
			n--;
		} else {
			insert(item);
			n++;
		}
		check(n);
	}
}

static void test_check_finds_damage(void **state)
{
	unsigned int i;

	(void)state;
	root.node = NULL;
	for (i = 0; i < 20; i++) {
		items[i] = (struct item){.key = i};
		insert(&items[i]);
	}
	assert_true(rb_check(&root) >= 0);
	root.node->red = true;
	assert_int_equal(rb_check(&root), -1);
	root.node->red = false;
	root.node->left->red = !root.node->left->red;
	assert_int_equal(rb_check(&root), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_insert_and_erase),
		cmocka_unit_test(test_check_finds_damage),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
