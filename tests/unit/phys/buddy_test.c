// SPDX-License-Identifier: MIT
/* The buddy system and the per-CPU lists: which frames, which lists, which checks. */
#include "phys_machine.h"

#include "buddy.h"
#include "pcp.h"

/* The article's machine: its HighMem is 66 blocks of the highest order. */
static void vexpress_up(struct test_machine *t)
{
	vexpress_init(t, 9304 * 1024);
	phys_hand_over(&t->m);
}

/* One page from HighMem without the per-CPU list's batch. */
static void split_one_block(void **state)
{
	struct test_machine t;
	struct page *page;

	(void)state;
	vexpress_up(&t);
	machine_zone(&t.m, 1)->pcp.batch = 1;
	page = take(&t, GFP_HIGHUSER, 0);
	drain_all_pages(&t.m);
	assert_buddyinfo(&t, 1, "1 1 1 1 1 1 1 1 1 1 65");
	assert_sound(&t);
	__free_pages(&t.m, page, 0);
	drain_all_pages(&t.m);
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 0 0 0 0 66");
	machine_destroy(&t);
}

/* With the batch of 15 the buddy lists lose 15 pages. */
static void a_batch_leaves(void **state)
{
	struct test_machine t;
	struct zone *high;

	(void)state;
	vexpress_up(&t);
	high = machine_zone(&t.m, 1);
	take(&t, GFP_HIGHUSER_MOVABLE, 0);
	assert_buddyinfo(&t, 1, "1 0 0 0 1 1 1 1 1 1 65");
	assert_int_equal(high->pcp.count, 14);
	assert_int_equal(zone_free_pages(high), 66 * 1024 - 15);
	assert_sound(&t);
	machine_destroy(&t);
}

/* The lecture's requests: 100 pages take a block of 128, 64 pages half of one. */
static void hundred_and_sixty_four(void **state)
{
	struct test_machine t;
	struct page *page, *half;
	pfn_t pfn;

	(void)state;
	vexpress_up(&t);
	page = take(&t, GFP_HIGHUSER, get_order(100 * PAGE_SIZE));
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 0 1 1 1 65");
	pfn = page_to_pfn(page);
	half = take(&t, GFP_HIGHUSER, 6);
	assert_int_equal(page_to_pfn(half), pfn + 128);
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 1 0 1 1 65");
	assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER, 6)), pfn + 192);
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 0 0 1 1 65");
	assert_sound(&t);
	machine_destroy(&t);
}

/* 400 KiB exactly: 28 of 128 pages go back as blocks of 4, 8 and 16. */
static void exactly_hundred(void **state)
{
	struct test_machine t;
	struct page *page;
	uint64_t before[MAX_ORDER];
	unsigned int order, i;

	(void)state;
	vexpress_up(&t);
	/* an unmovable block to split, so that only this request changes the lists */
	__free_pages(&t.m, take(&t, GFP_KERNEL, 10), 10);
	for (order = 0; order < MAX_ORDER; order++)
		before[order] = zone_nr_free(machine_zone(&t.m, 0), order);
	assert_int_equal(alloc_pages_exact(&t.m, 400 * 1024, GFP_KERNEL, &page), 0);
	for (order = 0; order < MAX_ORDER; order++) {
		uint64_t more = (order >= 2 && order <= 4) || (order >= 7 && order <= 9);

		assert_int_equal(zone_nr_free(machine_zone(&t.m, 0), order), before[order] + more - (order == 10));
	}
	for (i = 0; i < 100; i++)
		assert_int_equal(page[i]._refcount, 1);
	assert_true(PageBuddy(page + 100));
	assert_sound(&t);
	free_pages_exact(&t.m, page, 400 * 1024);
	drain_all_pages(&t.m);
	for (order = 0; order < MAX_ORDER; order++)
		assert_int_equal(zone_nr_free(machine_zone(&t.m, 0), order), before[order]);
	machine_destroy(&t);
}

/* Frame numbers are absolute: 0x60004's block of four has its buddy at 0x60000, which is outside of what was free. */
static void buddies_by_number(void **state)
{
	struct test_machine t;
	struct page *page, *upper;

	(void)state;
	vexpress_up(&t);
	page = take(&t, GFP_HIGHUSER, 4);
	__free_pages(&t.m, page, 4);
	assert_true(PageBuddy(page));
	assert_int_equal(buddy_order(page), 10);
	page = take(&t, GFP_HIGHUSER, 4);
	upper = take(&t, GFP_HIGHUSER, 4);
	assert_int_equal(page_to_pfn(upper), page_to_pfn(page) ^ 0x10);
	__free_pages(&t.m, upper, 4);
	assert_int_equal(buddy_order(upper), 4);
	__free_pages(&t.m, page, 4);
	assert_int_equal(buddy_order(page), 10);
	assert_false(PageBuddy(upper));
	page = pfn_to_page(&t.m, 0x60000);
	assert_true(PageBuddy(page));
	assert_int_equal(buddy_order(page), 2);
	assert_sound(&t);
	machine_destroy(&t);
}

/* A block freed while its parent's buddy is free goes to the tail: it will soon be part of something larger. */
static void likely_merges_wait(void **state)
{
	struct test_machine t;
	struct page *block[8];
	struct free_run run;
	unsigned int i;

	(void)state;
	vexpress_up(&t);
	for (i = 0; i < 8; i++)
		block[i] = take(&t, GFP_HIGHUSER, 4);
	__free_pages(&t.m, block[6], 4);
	__free_pages(&t.m, block[4], 4);
	assert_true(first_free_run(&t.m, 1, 4, MIGRATE_UNMOVABLE, &run));
	assert_int_equal(run.pfn, page_to_pfn(block[4]));
	__free_pages(&t.m, block[0], 4);
	__free_pages(&t.m, block[1], 4);
	/* blocks 0 and 1 are one of order 5; when block 2 comes back, its parent's buddy is that one */
	__free_pages(&t.m, block[2], 4);
	assert_true(first_free_run(&t.m, 1, 4, MIGRATE_UNMOVABLE, &run));
	assert_int_equal(run.pfn, page_to_pfn(block[4]));
	assert_sound(&t);
	machine_destroy(&t);
}

/* Pages come off a per-CPU list in ascending order, and the last one that came back goes out first. */
static void per_cpu_order(void **state)
{
	struct test_machine t;
	struct page *page[4];
	unsigned int i;

	(void)state;
	vexpress_up(&t);
	for (i = 0; i < 4; i++)
		page[i] = take(&t, GFP_HIGHUSER_MOVABLE, 0);
	assert_int_equal(page_to_pfn(page[3]), page_to_pfn(page[0]) + 3);
	__free_pages(&t.m, page[1], 0);
	__free_pages(&t.m, page[2], 0);
	assert_ptr_equal(take(&t, GFP_HIGHUSER_MOVABLE, 0), page[2]);
	assert_ptr_equal(take(&t, GFP_HIGHUSER_MOVABLE, 0), page[1]);
	assert_ptr_equal(take(&t, GFP_HIGHUSER_MOVABLE, 0), page[3] + 1);
	machine_destroy(&t);
}

/* Frees so many frames one by one: how many the per-CPU lists hold at most. */
static uint32_t fullest(struct test_machine *t, struct page **page, unsigned int n)
{
	const struct zone *normal = machine_zone(&t->m, 0);
	uint32_t most = 0;

	drain_all_pages(&t->m);
	for (unsigned int i = 0; i < n; i++) {
		__free_pages(&t->m, page[i], 0);
		most = normal->pcp.count > most ? normal->pcp.count : most;
	}
	return most;
}

/* While kswapd runs, the lists keep four batches, if that is less than their high mark of 272. */
static void kswapd_keeps_lists_short(void **state)
{
	enum { FRAMES = 300 };
	struct test_machine t;
	struct page *page[FRAMES];
	const uint32_t expected[] = {271, 251, 271};

	(void)state;
	vexpress_up(&t);
	for (unsigned int round = 0; round < 3; round++) {
		for (unsigned int i = 0; i < FRAMES; i++)
			page[i] = take(&t, GFP_KERNEL, 0);
		zone_set_reclaim_active(machine_zone(&t.m, 0), round == 1);
		assert_int_equal(fullest(&t, page, FRAMES), expected[round]);
		assert_sound(&t);
	}
	machine_destroy(&t);
}

/* The bytes of a frame, also of one inside a block, go with it. */
static void bytes_go_with_the_frame(void **state)
{
	struct test_machine t;
	struct page *page;
	unsigned int order, round;

	(void)state;
	vexpress_up(&t);
	for (order = 0; order < MAX_ORDER; order++) {
		for (round = 0; round < 2; round++) {
			page = take(&t, GFP_HIGHUSER | (round ? __GFP_COMP : 0), order);
			page_write(&t.m, page, 17, "x", 1);
			page_write(&t.m, page + (1u << order) - 1, 4095, "y", 1);
			page_write(&t.m, page + (1u << order) / 3, 5, "z", 1);
			assert_true(content_blocks(&t.m) > 0);
			assert_sound(&t);
			__free_pages(&t.m, page, order);
			assert_int_equal(content_blocks(&t.m), 0);
		}
	}
	assert_sound(&t);
	machine_destroy(&t);
}

static void bad_requests(void **state)
{
	struct test_machine t;
	struct page *page = NULL;
	uint64_t before;

	(void)state;
	vexpress_up(&t);
	before = digest(&t);
	assert_int_not_equal(alloc_pages(&t.m, GFP_KERNEL, MAX_ORDER, &page), 0);
	assert_int_not_equal(alloc_pages(&t.m, __GFP_DMA | __GFP_HIGHMEM, 0, &page), 0);
	assert_int_not_equal(alloc_pages(&t.m, GFP_KERNEL | __GFP_MOVABLE | __GFP_RECLAIMABLE, 0, &page), 0);
	assert_int_not_equal(alloc_pages_exact(&t.m, 0, GFP_KERNEL, &page), 0);
	assert_int_not_equal(alloc_pages_exact(&t.m, (PAGE_SIZE << 10) + 1, GFP_KERNEL, &page), 0);
	t.m.ctx.fail_nth = t.m.ctx.fail_times = 1;
	assert_int_not_equal(alloc_pages(&t.m, GFP_KERNEL, 0, &page), 0);
	assert_null(page);
	assert_int_equal(digest(&t), before);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(split_one_block),
		cmocka_unit_test(a_batch_leaves),
		cmocka_unit_test(hundred_and_sixty_four),
		cmocka_unit_test(exactly_hundred),
		cmocka_unit_test(buddies_by_number),
		cmocka_unit_test(likely_merges_wait),
		cmocka_unit_test(per_cpu_order),
		cmocka_unit_test(kswapd_keeps_lists_short),
		cmocka_unit_test(bytes_go_with_the_frame),
		cmocka_unit_test(bad_requests),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
