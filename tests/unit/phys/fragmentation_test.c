// SPDX-License-Identifier: MIT
/* The indices of /sys/kernel/debug/extfrag, against sums made by hand. */
#include "phys_machine.h"

#include "fragmentation.h"

/* A zone whose free lists have just these blocks. */
static struct zone *zone_with(unsigned int order, uint64_t blocks)
{
	struct zone *zone = calloc(1, sizeof(*zone));

	assert_non_null(zone);
	zone->free_area[order].list[MIGRATE_MOVABLE].nr = blocks;
	return zone;
}

static void assert_indices(unsigned int have, uint64_t blocks, unsigned int order, unsigned int unusable, int index)
{
	struct zone *zone = zone_with(have, blocks);

	assert_int_equal(unusable_free_index(zone, order), unusable);
	assert_int_equal(fragmentation_index(zone, order), index);
	assert_int_equal(extfrag_for_order(zone, order), blocks ? unusable / 10 : 0);
	free(zone);
}

static void single_frames(void **state)
{
	(void)state;
	assert_indices(0, 10, 0, 0, -1000);
	assert_indices(0, 10, 1, 1000, 400);
	assert_indices(0, 1000, 1, 1000, 499);
	assert_indices(0, 1000, 3, 1000, 874);
	assert_indices(0, 1, 1, 1000, -500);
}

static void nothing_free(void **state)
{
	(void)state;
	assert_indices(0, 0, 0, 1000, 0);
	assert_indices(0, 0, 10, 1000, 0);
}

/* Larger blocks count as many times as the request fits in them. */
static void larger_blocks(void **state)
{
	struct zone *zone = zone_with(3, 1);

	(void)state;
	zone->free_area[0].list[MIGRATE_MOVABLE].nr = 8;
	assert_int_equal(unusable_free_index(zone, 2), 500);
	assert_int_equal(unusable_free_index(zone, 4), 1000);
	assert_int_equal(fragmentation_index(zone, 3), -1000);
	assert_int_equal(fragmentation_index(zone, 4), 1000 - (1000 + 1000) / 9);
	free(zone);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(single_frames),
		cmocka_unit_test(nothing_free),
		cmocka_unit_test(larger_blocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
