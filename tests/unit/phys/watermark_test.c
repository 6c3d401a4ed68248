// SPDX-License-Identifier: MIT
/* Watermarks and reserves: what running kernels had, what they refuse, and where requests of each kind stop. */
#include "phys_machine.h"

#include "buddy.h"
#include "watermark.h"
#include "wmark_rows.h"

static void fail_row(const struct wmark_row *row, unsigned int zone, const char *what, long found, long expected)
{
	fail_msg("min_free_kbytes %d, scale %d, ratio %d, zone %u: %s %ld, expected %ld", row->min_free_kbytes,
		 row->watermark_scale_factor, row->lowmem_reserve_ratio[0], zone, what, found, expected);
}

static void check_zone(const struct test_machine *t, const struct wmark_row *row, unsigned int i)
{
	static const char *const name[] = {"min", "low", "high"};
	const struct zone *zone = machine_zone(&t->m, i);
	unsigned int j;

	for (j = 0; j < 3; j++) {
		long mark = (long)zone_wmark(zone, (enum zone_watermarks)j);

		if (mark != row->mark[i][j])
			fail_row(row, i, name[j], mark, row->mark[i][j]);
	}
	for (j = 0; j < WMARK_ZONES; j++) {
		long reserve = (long)zone_lowmem_reserve(zone, j);

		if (reserve != row->protection[i][j])
			fail_row(row, i, "protection", reserve, row->protection[i][j]);
	}
}

static void check_row(struct test_machine *t, const struct wmark_row *row)
{
	unsigned int i;

	assert_int_equal(set_min_free_kbytes(&t->m, row->min_free_kbytes), 0);
	assert_int_equal(set_watermark_scale_factor(&t->m, row->watermark_scale_factor), 0);
	for (i = 0; i < WMARK_ZONES; i++)
		assert_int_equal(set_lowmem_reserve_ratio(&t->m, (enum zone_type)i, row->lowmem_reserve_ratio[i]), 0);
	for (i = 0; i < WMARK_ZONES; i++)
		check_zone(t, row, i);
	assert_sound(t);
}

/* Reserves pages from an address on, which makes the zone's managed pages those of the capture. */
static void boot_with(struct test_machine *t, paddr_t from, uint64_t pages, unsigned int zone, uint64_t managed)
{
	memblock_reserve(&t->m, from, pages << PAGE_SHIFT);
	phys_hand_over(&t->m);
	assert_int_equal(zone_managed(machine_zone(&t->m, zone)), managed);
}

static void i386_rows(void **state)
{
	struct test_machine t;
	size_t i;

	(void)state;
	i386_init(&t, 0x3ffe0000, 0x36bfe000);
	boot_with(&t, 0x1000000, 220158 - 213777, 1, 213777);
	for (i = 0; i < sizeof(captured_i386) / sizeof(captured_i386[0]); i++)
		check_row(&t, &captured_i386[i]);
	machine_destroy(&t);
}

/*
 * Debian's ARM kernel: its lowmem is named DMA, and Normal is empty. The first row is as boot left it, with 188,500
 * pages managed; init memory and initrd were freed afterwards.
 */
static void arm_rows(void **state)
{
	const paddr_t image = 0x60008000;
	struct test_machine t;
	size_t i;

	(void)state;
	machine_init(&t, 32, CONFIG_HIGHMEM, 10);
	memblock_add(&t.m, 0x60000000, 0x40000000);
	add_zone(&t, ZONE_DMA, "DMA", 0x90000000);
	add_zone(&t, ZONE_NORMAL, "Normal", 0);
	add_zone(&t, ZONE_HIGHMEM, "HighMem", 0xa0000000);
	add_zone(&t, ZONE_MOVABLE, "Movable", 0);
	memblock_set_current_limit(&t.m, 0x90000000);
	boot_with(&t, image, 196608 - 188500, 0, 188500);
	assert_int_equal(free_reserved_area(&t.m, image, image + ((189647 - 188500) << PAGE_SHIFT)), 189647 - 188500);
	assert_int_equal(min_free_kbytes(&t.m), captured_arm[0].min_free_kbytes);
	for (i = 0; i < WMARK_ZONES; i++)
		check_zone(&t, &captured_arm[0], (unsigned int)i);
	for (i = 1; i < sizeof(captured_arm) / sizeof(captured_arm[0]); i++)
		check_row(&t, &captured_arm[i]);
	machine_destroy(&t);
}

static void x86_64_rows(void **state)
{
	struct test_machine t;
	size_t i;

	(void)state;
	x86_64_init(&t, 0x7ffe0000);
	boot_with(&t, 0x1000000, 520160 - 499763, 1, 499763);
	for (i = 0; i < sizeof(captured_x86_64) / sizeof(captured_x86_64[0]); i++)
		check_row(&t, &captured_x86_64[i]);
	machine_destroy(&t);
}

/* What the captured kernels accepted and what they refused. */
static void limits(void **state)
{
	struct test_machine t;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	assert_int_not_equal(set_min_free_kbytes(&t.m, -1), 0);
	assert_int_not_equal(set_watermark_scale_factor(&t.m, 0), 0);
	assert_int_not_equal(set_watermark_scale_factor(&t.m, 3001), 0);
	assert_int_equal(min_free_kbytes(&t.m), 3489);
	assert_int_equal(watermark_scale_factor(&t.m), 10);
	assert_int_equal(set_min_free_kbytes(&t.m, 0), 0);
	assert_int_equal(zone_wmark(machine_zone(&t.m, 0), WMARK_MIN), 0);
	assert_int_equal(set_watermark_scale_factor(&t.m, 3000), 0);
	assert_sound(&t);
	machine_destroy(&t);
}

/* Free pages at which a single page is refused: one more, and it is given. */
static void stops_at(const struct zone *zone, unsigned int highest, enum zone_watermarks mark, unsigned int flags,
		     int64_t free)
{
	assert_false(zone_watermark_ok(zone, 0, zone_wmark(zone, mark), highest, flags, free));
	assert_true(zone_watermark_ok(zone, 0, zone_wmark(zone, mark), highest, flags, free + 1));
	/* of a pair one more page must stay */
	assert_false(zone_watermark_ok(zone, 1, zone_wmark(zone, mark), highest, flags, free + 1));
	assert_true(zone_watermark_ok(zone, 1, zone_wmark(zone, mark), highest, flags, free + 2));
}

static void where_requests_stop(void **state)
{
	struct test_machine t;
	const struct zone *normal, *high;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	normal = machine_zone(&t.m, 0);
	high = machine_zone(&t.m, 1);
	stops_at(normal, 0, WMARK_LOW, 0, 1090);
	stops_at(normal, 0, WMARK_MIN, 0, 872);
	stops_at(normal, 0, WMARK_MIN, ALLOC_MIN_RESERVE | ALLOC_NON_BLOCK, 327);
	stops_at(normal, 0, WMARK_MIN, ALLOC_MIN_RESERVE, 436);
	stops_at(normal, 0, WMARK_MIN, ALLOC_OOM, 436);
	stops_at(normal, 1, WMARK_LOW, 0, 3202);
	stops_at(normal, 1, WMARK_MIN, 0, 2984);
	stops_at(high, 1, WMARK_LOW, 0, 143);
	stops_at(high, 1, WMARK_MIN, 0, 66);
	machine_destroy(&t);
}

/* The same by requests: nobody reclaims here, so each kind gets pages until its mark and then none. */
static void drink_until(struct test_machine *t, gfp_t gfp, uint64_t free)
{
	const struct zone *normal = machine_zone(&t->m, 0);
	struct page *page;
	uint64_t left;

	while (!alloc_pages(&t->m, gfp | __GFP_NOWARN, 0, &page))
		;
	left = zone_free_pages(normal);
	if (left > free || left + normal->pcp.batch <= free)
		fail_msg("%llu pages are left, the mark is %llu", (unsigned long long)left, (unsigned long long)free);
}

static void kinds_of_requests(void **state)
{
	struct test_machine t;

	(void)state;
	vexpress_init(&t, 9304 * 1024);
	phys_hand_over(&t.m);
	drink_until(&t, GFP_HIGHUSER, 2984);
	assert_true(t.m.phys->zones->kswapd_wakeups > 0);
	drink_until(&t, GFP_KERNEL, 872);
	drink_until(&t, GFP_ATOMIC, 327);
	drink_until(&t, GFP_KERNEL | __GFP_MEMALLOC, 0);
	assert_int_equal(zone_free_pages(machine_zone(&t.m, 0)), 0);
	assert_sound(&t);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(i386_rows),
		cmocka_unit_test(arm_rows),
		cmocka_unit_test(x86_64_rows),
		cmocka_unit_test(limits),
		cmocka_unit_test(where_requests_stop),
		cmocka_unit_test(kinds_of_requests),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
