// SPDX-License-Identifier: MIT
/* Lists, zones and watermarks as the hand-over leaves them. */
#include "phys_machine.h"

/* Article's machine with its other reservations as one block at the top of lowmem. */
static void vexpress_lists(void **state)
{
	struct test_machine t;
	const struct zone *normal, *high;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	assert_buddyinfo(&t, 0, "1 2 1 1 1 1 2 1 0 1 185");
	assert_buddyinfo(&t, 1, "0 0 0 0 0 0 0 0 0 0 66");
	assert_int_equal(nr_free_pages(&t.m) * 4, 1031428);
	normal = machine_zone(&t.m, 0);
	high = machine_zone(&t.m, 1);
	assert_int_equal(min_free_kbytes(&t.m), 3489);
	assert_int_equal(zone_wmark(normal, WMARK_MIN), 872);
	assert_int_equal(zone_wmark(normal, WMARK_LOW), 1090);
	assert_int_equal(zone_wmark(normal, WMARK_HIGH), 1308);
	assert_int_equal(zone_wmark(normal, WMARK_PROMO), 1526);
	assert_int_equal(zone_wmark(high, WMARK_MIN), 66);
	assert_int_equal(zone_wmark(high, WMARK_LOW), 143);
	assert_int_equal(zone_wmark(high, WMARK_HIGH), 220);
	assert_int_equal(zone_wmark(high, WMARK_PROMO), 297);
	assert_int_equal(zone_lowmem_reserve(normal, 0), 0);
	assert_int_equal(zone_lowmem_reserve(normal, 1), 2112);
	assert_int_equal(zone_lowmem_reserve(normal, 2), 2112);
	assert_int_equal(normal->pcp.batch, 63);
	assert_int_equal(normal->pcp.high, 272);
	assert_int_equal(high->pcp.batch, 15);
	assert_int_equal(high->pcp.high, 60);
	assert_int_equal(zone_stat_threshold(&t.m, normal), 24);
	assert_int_equal(zone_stat_threshold(&t.m, high), 18);
	assert_int_equal(totalreserve_pages(&t.m), 3640);
	assert_int_equal(vm_total_pages(&t.m), 260624);
	assert_sound(&t);
	machine_destroy(&t);
}

static void vexpress_init_memory(void **state)
{
	struct test_machine t;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	assert_int_equal(free_reserved_area(&t.m, 0x6060b000, 0x6075c000), 337);
	drain_all_pages(&t.m);
	assert_buddyinfo(&t, 0, "2 2 3 2 3 2 4 2 0 1 185");
	assert_int_equal(totalram_pages(&t.m) * 4, 1032776);
	assert_int_equal(nr_free_pages(&t.m) * 4, 1032776);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 0), WMARK_MIN), 872);
	assert_sound(&t);
	machine_destroy(&t);
}

/* A real i386's ZONE_DMA: frame 0x100 on, the first pageblock unmovable. */
static void i386_dma_zone(void **state)
{
	struct test_machine t;
	struct free_run run;
	uint64_t blocks[MIGRATE_TYPES];
	const struct zone *dma;

	(void)state;
	i386_init(&t, 0x3ffe0000, 0x36bfe000);
	phys_hand_over(&t.m);
	dma = machine_zone(&t.m, 0);
	assert_int_equal(zone_start_pfn(dma), 1);
	assert_int_equal(zone_spanned(dma), 4095);
	assert_int_equal(zone_present(dma), 3998);
	assert_int_equal(zone_managed(dma), 3840);
	assert_int_equal(zone_spanned(machine_zone(&t.m, 1)), 220158);
	assert_int_equal(zone_start_pfn(machine_zone(&t.m, 2)), 224254);
	assert_int_equal(zone_spanned(machine_zone(&t.m, 2)), 37858);
	assert_buddyinfo(&t, 0, "0 0 0 0 0 0 0 0 1 1 3");
	assert_int_equal(zone_nr_free_type(dma, 8, MIGRATE_UNMOVABLE), 1);
	assert_int_equal(zone_nr_free_type(dma, 9, MIGRATE_UNMOVABLE), 1);
	assert_true(first_free_run(&t.m, 0, 10, MIGRATE_MOVABLE, &run));
	assert_int_equal(run.pfn, 0x400);
	assert_int_equal(run.nr_blocks, 3);
	assert_false(run.descending);
	zone_pageblocks(&t.m, 0, blocks);
	assert_int_equal(blocks[MIGRATE_UNMOVABLE], 1);
	assert_int_equal(blocks[MIGRATE_MOVABLE], 3);
	assert_int_equal(vm_total_pages(&t.m), 259824);
	assert_sound(&t);
	machine_destroy(&t);
}

/* Frames are handed out from below in lowmem, from the top in highmem. */
static void first_pages(void **state)
{
	struct test_machine t;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER_MOVABLE, 0)), 0x9fc00);
	assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER_MOVABLE, 0)), 0x9fc01);
	assert_int_equal(page_to_pfn(take(&t, GFP_HIGHUSER_MOVABLE, 10)), 0x9f800);
	assert_int_equal(page_to_pfn(take(&t, GFP_KERNEL, 10)), 0x60800);
	assert_int_equal(page_to_pfn(take(&t, GFP_KERNEL | __GFP_MOVABLE, 10)), 0x60c00);
	assert_int_equal(page_to_pfn(take(&t, GFP_KERNEL | __GFP_MOVABLE, 0)), 0x607ad);
	assert_sound(&t);
	machine_destroy(&t);
}

/* 4 GB as the sheet computes it: managed 3840, 745472, 229376, no huge pages. */
static void x86_64_watermarks(void **state)
{
	struct test_machine t;

	(void)state;
	x86_64_init(&t, 0x100000000);
	t.arch.config &= ~(uint32_t)CONFIG_THP;
	memblock_reserve(&t.m, 0x2000000, (uint64_t)(0xc0000 - 0x1000 - 745472) << 12);
	memblock_reserve(&t.m, 0x140000000 - ((uint64_t)(0x40000 - 229376) << 12), (uint64_t)(0x40000 - 229376) << 12);
	phys_hand_over(&t.m);
	assert_int_equal(zone_managed(machine_zone(&t.m, 0)), 3840);
	assert_int_equal(zone_managed(machine_zone(&t.m, 1)), 745472);
	assert_int_equal(zone_managed(machine_zone(&t.m, 2)), 229376);
	assert_int_equal(min_free_kbytes(&t.m), 7914);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 0), WMARK_MIN), 7);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 0), WMARK_HIGH), 13);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 1), WMARK_MIN), 1506);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 1), WMARK_LOW), 2251);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 2), WMARK_MIN), 463);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 2), WMARK_HIGH), 921);
	assert_int_equal(zone_lowmem_reserve(machine_zone(&t.m, 0), 1), 2912);
	assert_int_equal(zone_lowmem_reserve(machine_zone(&t.m, 0), 4), 3808);
	assert_int_equal(zone_lowmem_reserve(machine_zone(&t.m, 1), 2), 896);
	assert_sound(&t);
	machine_destroy(&t);
}

/* Descriptors and time do not grow with RAM. */
static void boot_64_tib(void **state)
{
	struct test_machine t;
	struct page snapshot;
	uint32_t sections;

	(void)state;
	x86_64_init(&t, (uint64_t)64 << 40);
	memblock_phys_alloc(&t.m, (uint64_t)1 << 40, 4096);
	phys_hand_over(&t.m);
	sections = machine_mem_map(&t.m)->nr_sections;
	assert_true(sections < 12);
	assert_int_equal(zone_present(machine_zone(&t.m, 2)) >> 20, (((uint64_t)64 << 40) - ((uint64_t)3 << 30)) >> 32);
	assert_int_equal(page_to_pfn(take(&t, GFP_KERNEL | __GFP_MOVABLE, 10)), 0x100000);
	page_snapshot(&t.m, 0x200000, &snapshot);
	assert_true(PageBuddy(&snapshot));
	page_snapshot(&t.m, 0x200001, &snapshot);
	assert_false(PageBuddy(&snapshot));
	assert_int_equal(snapshot._refcount, 0);
	assert_int_equal(machine_mem_map(&t.m)->nr_sections, sections + 1);
	assert_sound(&t);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(vexpress_lists),
		cmocka_unit_test(vexpress_init_memory),
		cmocka_unit_test(i386_dma_zone),
		cmocka_unit_test(first_pages),
		cmocka_unit_test(x86_64_watermarks),
		cmocka_unit_test(boot_64_tib),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
