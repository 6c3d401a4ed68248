// SPDX-License-Identifier: MIT
/* Frames that users ask for and free by number: each step of the checks refuses, and a refusal changes nothing. */
#include "phys_machine.h"

static void vexpress_up(struct test_machine *t)
{
	vexpress_init(t, 9304 * 1024);
	phys_hand_over(&t->m);
}

static void refused(struct test_machine *t, pfn_t pfn, unsigned int order, enum why why)
{
	uint64_t before = digest(t);

	t->m.ctx.why = (struct refusal){0};
	assert_int_equal(free_pages_checked(&t->m, pfn, order), -EINVAL);
	assert_int_equal(t->m.ctx.why.why, why);
	assert_int_equal(digest(t), before);
	assert_sound(t);
}

static pfn_t hold(struct test_machine *t, gfp_t gfp, unsigned int order)
{
	pfn_t pfn = 0;

	assert_int_equal(alloc_held_pages(&t->m, gfp, order, &pfn), 0);
	return pfn;
}

static void each_step_refuses(void **state)
{
	struct test_machine t;
	struct page *machines;
	pfn_t pfn;

	(void)state;
	vexpress_up(&t);
	refused(&t, 0x5ffff, 0, WHY_BAD_PFN);
	refused(&t, ~(pfn_t)0, 0, WHY_BAD_PFN);
	refused(&t, 0x60800, MAX_ORDER, WHY_ORDER_TOO_BIG);
	refused(&t, 0x60004, 0, WHY_RESERVED_FRAME);
	refused(&t, 0x8f700, 0, WHY_RESERVED_FRAME);
	refused(&t, 0x90000, 10, WHY_NOT_ALLOCATED);
	refused(&t, 0x60000, 2, WHY_NOT_ALLOCATED);
	machines = take(&t, GFP_KERNEL, 2);
	refused(&t, page_to_pfn(machines), 2, WHY_FRAME_NOT_HELD);
	pfn = hold(&t, GFP_KERNEL, 3);
	refused(&t, pfn, 2, WHY_WRONG_ORDER);
	refused(&t, pfn, 4, WHY_WRONG_ORDER);
	refused(&t, pfn + 4, 2, WHY_INSIDE_BLOCK);
	refused(&t, pfn + 7, 0, WHY_INSIDE_BLOCK);
	find_page(&t.m, pfn)->_mapcount = 0;
	assert_int_equal(free_pages_checked(&t.m, pfn, 3), -EINVAL);
	assert_int_equal(t.m.ctx.why.why, WHY_FRAME_MAPPED);
	find_page(&t.m, pfn)->_mapcount = -1;
	page_set(find_page(&t.m, pfn + 3), PG_locked);
	assert_int_equal(free_pages_checked(&t.m, pfn, 3), -EINVAL);
	assert_int_equal(t.m.ctx.why.why, WHY_FRAME_BAD_STATE);
	page_clear(find_page(&t.m, pfn + 3), PG_locked);
	assert_int_equal(free_pages_checked(&t.m, pfn, 3), 0);
	refused(&t, pfn, 3, WHY_NOT_ALLOCATED);
	machine_destroy(&t);
}

static void compound_tails(void **state)
{
	struct test_machine t;
	pfn_t pfn;

	(void)state;
	vexpress_up(&t);
	pfn = hold(&t, GFP_HIGHUSER | __GFP_COMP, 4);
	refused(&t, pfn + 1, 0, WHY_INSIDE_BLOCK);
	refused(&t, pfn, 0, WHY_WRONG_ORDER);
	assert_int_equal(free_pages_checked(&t.m, pfn, 4), 0);
	drain_all_pages(&t.m);
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 0 0 0 0 66");
	assert_sound(&t);
	machine_destroy(&t);
}

/* The last reference frees, the others only count. */
static void references(void **state)
{
	struct test_machine t;
	unsigned int order;
	pfn_t pfn, at = 0;

	(void)state;
	vexpress_up(&t);
	pfn = hold(&t, GFP_KERNEL, 0);
	get_page(find_page(&t.m, pfn));
	assert_int_equal(free_pages_checked(&t.m, pfn, 0), 0);
	assert_int_equal(find_page(&t.m, pfn)->_refcount, 1);
	assert_true(next_held_block(&t.m, &at, &order));
	assert_int_equal(at, pfn);
	assert_int_equal(free_pages_checked(&t.m, pfn, 0), 0);
	at = 0;
	assert_false(next_held_block(&t.m, &at, &order));
	refused(&t, pfn, 0, WHY_NOT_ALLOCATED);
	machine_destroy(&t);
}

/* Exact requests hold frame by frame; a wrong free of them changes nothing at all. */
static void exact(void **state)
{
	struct test_machine t;
	uint64_t free_at_boot, before;
	pfn_t pfn;

	(void)state;
	vexpress_up(&t);
	free_at_boot = nr_free_pages(&t.m);
	assert_int_equal(alloc_held_pages_exact(&t.m, 100 * PAGE_SIZE, GFP_KERNEL, &pfn), 0);
	assert_int_equal(nr_free_pages(&t.m), free_at_boot - 100);
	before = digest(&t);
	assert_int_equal(free_held_pages_exact(&t.m, pfn, 101 * PAGE_SIZE), -EINVAL);
	assert_int_equal(free_held_pages_exact(&t.m, pfn, 0), -EINVAL);
	assert_int_equal(free_held_pages_exact(&t.m, pfn, ~(uint64_t)0), -EINVAL);
	assert_int_equal(digest(&t), before);
	refused(&t, pfn, 7, WHY_WRONG_ORDER);
	assert_int_equal(free_pages_checked(&t.m, pfn + 50, 0), 0);
	refused(&t, pfn + 50, 0, WHY_NOT_ALLOCATED);
	assert_int_equal(free_held_pages_exact(&t.m, pfn, 50 * PAGE_SIZE), 0);
	assert_int_equal(free_held_pages_exact(&t.m, pfn + 51, 49 * PAGE_SIZE), 0);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), free_at_boot);
	assert_sound(&t);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_step_refuses),
		cmocka_unit_test(compound_tails),
		cmocka_unit_test(references),
		cmocka_unit_test(exact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
