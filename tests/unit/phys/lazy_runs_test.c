// SPDX-License-Identifier: MIT
/* Runs of untouched blocks: whatever is touched or taken, lists read as if every block had a descriptor. */
#include "phys_machine.h"

#define NORMAL 0u
#define HIGHMEM 1u
#define NR_BLOCKS 66u

static void vexpress_up(struct test_machine *t)
{
	vexpress_init(t, 9304 * 1024);
	phys_hand_over(&t->m);
}

/* Frame numbers of the blocks of the highest order, in list order; returns how many. */
static unsigned int blocks_of(const struct test_machine *t, unsigned int zone, pfn_t *pfn, unsigned int room)
{
	struct free_run run;
	unsigned int n = 0;
	uint64_t i;

	for_each_free_run(&t->m, zone, MAX_ORDER - 1, MIGRATE_MOVABLE, &run) {
		for (i = 0; i < run.nr_blocks; i++) {
			assert_true(n < room);
			pfn[n++] = free_run_block(&run, MAX_ORDER - 1, i);
		}
	}
	return n;
}

/* Looking at blocks in any order changes neither lists nor digest. */
static void touching_changes_nothing(void **state)
{
	pfn_t before[256], after[256];
	struct test_machine t;
	unsigned int zone, nr, i;
	uint64_t at_boot;

	(void)state;
	vexpress_up(&t);
	at_boot = digest(&t);
	for (zone = NORMAL; zone <= HIGHMEM; zone++) {
		nr = blocks_of(&t, zone, before, 256);
		for (i = 0; i < nr; i++) {
			const struct page *page = pfn_to_page(&t.m, before[(i * 41 + 11) % nr] + i % 1024);

			assert_int_equal(PageBuddy(page), i % 1024 == 0);
			assert_int_equal(page->_refcount, 0);
			assert_sound(&t);
			assert_int_equal(blocks_of(&t, zone, after, 256), nr);
			assert_memory_equal(before, after, nr * sizeof(*before));
		}
	}
	assert_int_equal(t.m.phys->zones->nr_runs, 0);
	assert_int_equal(digest(&t), at_boot);
	machine_destroy(&t);
}

/* One in the middle of each run is touched, then all are taken: the order is that of boot. */
static void taking_follows_the_list(void **state)
{
	struct test_machine t;
	pfn_t blocks[NR_BLOCKS];
	unsigned int i;

	(void)state;
	vexpress_up(&t);
	assert_int_equal(blocks_of(&t, HIGHMEM, blocks, NR_BLOCKS), NR_BLOCKS);
	for (i = 0; i < NR_BLOCKS; i++)
		assert_int_equal(blocks[i], 0x9fc00 - 0x400 * i);
	pfn_to_page(&t.m, blocks[20] + 5);
	pfn_to_page(&t.m, blocks[21] + 5);
	pfn_to_page(&t.m, blocks[65] + 5);
	/* the last one would leave the zone below its watermark */
	for (i = 0; i < NR_BLOCKS - 1; i++) {
		assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER_MOVABLE, 10)), blocks[i]);
		assert_sound(&t);
	}
	assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER_MOVABLE, 10)), 0x60800);
	machine_destroy(&t);
}

/* A view of a frame is the same before and after somebody touches it. */
static void snapshots_agree(void **state)
{
	static const pfn_t frames[] = {0x60000, 0x60004, 0x60008, 0x607ad, 0x60800, 0x60801, 0x88000, 0x8ffff, 0x9fc00};
	struct page before, after;
	struct test_machine t;
	unsigned int i;

	(void)state;
	vexpress_up(&t);
	for (i = 0; i < sizeof(frames) / sizeof(frames[0]); i++) {
		assert_true(pfn_valid(&t.m, frames[i]));
		page_snapshot(&t.m, frames[i], &before);
		pfn_to_page(&t.m, frames[i]);
		page_snapshot(&t.m, frames[i], &after);
		before.lru.next = before.lru.prev = after.lru.next = after.lru.prev = 0;
		assert_memory_equal(&before, &after, sizeof(before));
	}
	assert_false(pfn_valid(&t.m, 0x5ffff));
	assert_false(pfn_valid(&t.m, 0xa0000));
	machine_destroy(&t);
}

static void states_of_frames(void **state)
{
	struct test_machine t;
	struct page *page;
	unsigned int order;
	pfn_t head;

	(void)state;
	vexpress_up(&t);
	assert_int_equal(frame_state(&t.m, 0x5ffff, &head, &order), FRAME_NONE);
	assert_int_equal(frame_state(&t.m, 0x60004, &head, &order), FRAME_RESERVED);
	assert_int_equal(frame_state(&t.m, 0x60003, &head, &order), FRAME_FREE);
	assert_int_equal(head, 0x60000);
	assert_int_equal(order, 2);
	assert_int_equal(frame_state(&t.m, 0x88123, &head, &order), FRAME_FREE);
	assert_int_equal(head, 0x88000);
	assert_int_equal(order, 10);
	page = take(&t, GFP_KERNEL, 5);
	assert_int_equal(frame_state(&t.m, page_to_pfn(page) + 31, &head, &order), FRAME_ALLOCATED);
	assert_int_equal(head, page_to_pfn(page));
	assert_int_equal(order, 5);
	page = take(&t, GFP_KERNEL, 1);
	__free_pages(&t.m, page, 1);
	assert_int_equal(frame_state(&t.m, page_to_pfn(page) + 1, &head, &order), FRAME_PCP);
	assert_int_equal(head, page_to_pfn(page));
	assert_int_equal(order, 1);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(touching_changes_nothing),
		cmocka_unit_test(taking_follows_the_list),
		cmocka_unit_test(snapshots_agree),
		cmocka_unit_test(states_of_frames),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
