// SPDX-License-Identifier: MIT
/* Free frames by address: what is taken is what was asked for, and all of it comes back. */
#include "phys_machine.h"

#include "buddy.h"
#include "isolate.h"

static void vexpress_up(struct test_machine *t)
{
	vexpress_init(t, 9304 * 1024);
	phys_hand_over(&t->m);
}

static void free_range(struct test_machine *t, pfn_t start, pfn_t end)
{
	for (; start < end; start++)
		__free_pages(&t->m, pfn_to_page(&t->m, start), 0);
}

static void a_block_becomes_frames(void **state)
{
	struct test_machine t;
	struct page *page;
	uint64_t before;
	pfn_t pfn;

	(void)state;
	vexpress_up(&t);
	page = take(&t, GFP_KERNEL, 5);
	pfn = page_to_pfn(page);
	__free_pages(&t.m, page, 5);
	before = nr_free_pages(&t.m);
	page = pfn_to_page(&t.m, pfn);
	while (!PageBuddy(page))
		page--;
	pfn = page_to_pfn(page);
	assert_int_equal(isolate_free_block(&t.m, page), 1u << 10);
	assert_int_equal(nr_free_pages(&t.m), before - 1024);
	assert_int_equal(page[77]._refcount, 1);
	free_range(&t, pfn, pfn + 1024);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), before);
	assert_sound(&t);
	machine_destroy(&t);
}

/* A range in the middle of larger blocks: these are cut, and merge again. */
static void an_isolated_range(void **state)
{
	struct test_machine t;
	const pfn_t start = 0x70405, end = 0x707fe, block = 0x70400;
	uint64_t before;

	(void)state;
	vexpress_up(&t);
	before = nr_free_pages(&t.m);
	pfn_to_page(&t.m, block);
	move_pageblock(&t.m, block, MIGRATE_ISOLATE);
	assert_int_equal(pfn_pageblock_type(&t.m, block), MIGRATE_ISOLATE);
	assert_true(take_isolated_range(&t.m, start, end));
	assert_int_equal(nr_free_pages(&t.m), before - (end - start));
	assert_false(take_isolated_range(&t.m, start - 1, end));
	assert_int_equal(nr_free_pages(&t.m), before - (end - start));
	move_pageblock(&t.m, block, MIGRATE_MOVABLE);
	assert_sound(&t);
	free_range(&t, start, end);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), before);
	assert_int_equal(zone_nr_free(machine_zone(&t.m, 0), 10), 185);
	assert_sound(&t);
	machine_destroy(&t);
}

static enum compact_result suits(const struct test_machine *t, const struct zone *zone, unsigned int order)
{
	const struct compact_request wanted = {.order = order, .gfp = GFP_KERNEL};

	return compaction_suitable(&t->m, zone, &wanted, zone_free_pages(zone));
}

static void suitability(void **state)
{
	struct test_machine t;
	struct zone *normal;

	(void)state;
	vexpress_up(&t);
	normal = machine_zone(&t.m, 0);
	assert_int_equal(suits(&t, normal, 5), COMPACT_SUCCESS);
	assert_true(zone_has_block_for(&t.m, normal, 10, MIGRATE_MOVABLE));
	assert_true(zone_has_block_for(&t.m, normal, 10, MIGRATE_UNMOVABLE));
	while (zone_nr_free(normal, 10))
		take(&t, GFP_KERNEL | __GFP_MEMALLOC, 10);
	while (zone_nr_free(normal, 9) || zone_nr_free(normal, 8))
		take(&t, GFP_KERNEL | __GFP_MEMALLOC, 8);
	assert_false(zone_has_block_for(&t.m, normal, 10, MIGRATE_MOVABLE));
	/* too few pages are left for an order-8 block, however they are moved */
	assert_int_equal(suits(&t, normal, 8), COMPACT_SKIPPED);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_block_becomes_frames),
		cmocka_unit_test(an_isolated_range),
		cmocka_unit_test(suitability),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
