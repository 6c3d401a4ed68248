// SPDX-License-Identifier: MIT
/* Slots of swap as kernels since 6.14 take them: cluster by cluster, and which cluster comes next. */
#include "swap_machine.h"

#include "swap_cluster.h"
#include "swap_slots_cache.h"

#define SIZE 256u		/* slots of a cluster of i386 */

static int set_up(void **state)
{
	return swap_up(state, "6.18");
}

static uint64_t take_slot(struct machine *m)
{
	swp_entry_t entry;

	assert_true(get_swap_page(m, &entry));
	return swp_offset(entry);
}

static void take_slots(struct machine *m, uint64_t first, uint64_t last)
{
	for (uint64_t offset = first; offset <= last; offset++)
		assert_int_equal(take_slot(m), offset);
}

static void free_slots(struct machine *m, uint64_t first, uint64_t last)
{
	for (uint64_t offset = first; offset <= last; offset++)
		swapcache_free(m, swp_entry(0, offset));
}

/* Of so many clusters, the first one's slot for the header included. */
static struct swap_info *area(struct machine *m, const char *name, uint64_t clusters, int prio)
{
	assert_int_equal(swapon_device(m, name, clusters * SIZE * PAGE_SIZE, prio), 0);
	return swap_find(m, name);
}

static uint64_t findings_of(const struct swap_info *si)
{
	struct verify v = {.out = NULL};

	swap_cluster_verify(&v, si);
	return v.findings;
}

static void none_is_kept_for_later(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 16, SWAP_PRIO_AUTO);

	take_slots(m, 1, 3);
	assert_int_equal(si->inuse_pages, 3);
	free_slots(m, 3, 3);
	assert_int_equal(si->inuse_pages, 2);
	assert_int_equal(nr_swap_pages(m), 16 * SIZE - 3);
}

static void freed_slots_wait_for_the_end_of_the_cluster(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 16, SWAP_PRIO_AUTO);

	take_slots(m, 1, SIZE + 10);
	free_slots(m, 20, 29);
	free_slots(m, SIZE + 2, SIZE + 3);
	take_slots(m, SIZE + 11, 2 * SIZE - 1);
	take_slots(m, 20, 29);
	take_slots(m, 2 * SIZE, 2 * SIZE + 5);	/* the cluster of SIZE + 2 was used since: it is not asked again */
	assert_int_equal(findings_of(si), 0);
}

static void emptied_clusters_come_behind_untouched_ones(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 4, SWAP_PRIO_AUTO);

	take_slots(m, 1, 2 * SIZE);
	free_slots(m, SIZE, 2 * SIZE - 1);
	take_slots(m, 2 * SIZE + 1, 4 * SIZE - 1);
	take_slots(m, SIZE, 2 * SIZE - 1);
	assert_false(get_swap_page(m, &(swp_entry_t){0}));
	assert_int_equal(findings_of(si), 0);
}

static void an_emptied_cluster_at_hand_begins_anew(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;

	area(m, "/dev/vda", 4, SWAP_PRIO_AUTO);
	take_slots(m, 1, SIZE + 7);
	free_slots(m, SIZE, SIZE + 7);
	take_slots(m, SIZE, SIZE + 9);
}

static void a_short_last_cluster_comes_second(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si;

	assert_int_equal(swapon_device(m, "/dev/vda", (3 * SIZE + 2) * PAGE_SIZE, SWAP_PRIO_AUTO), 0);
	si = swap_find(m, "/dev/vda");
	take_slots(m, 1, SIZE - 1);
	take_slots(m, 3 * SIZE, 3 * SIZE + 1);
	take_slots(m, SIZE, 3 * SIZE - 1);
	assert_false(get_swap_page(m, &(swp_entry_t){0}));
	assert_int_equal(nr_swap_pages(m), 0);
	assert_int_equal(findings_of(si), 0);
}

static void the_area_ends_before_its_last_cluster(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	struct swap_info *si;

	assert_int_equal(swapon_device(m, "/dev/vda", (3 * SIZE + 2) * PAGE_SIZE, SWAP_PRIO_AUTO), 0);
	si = swap_find(m, "/dev/vda");
	take_slots(m, 1, SIZE - 1);
	take_slots(m, 3 * SIZE, 3 * SIZE);
	free_slots(m, 3 * SIZE, 3 * SIZE);
	take_slots(m, 3 * SIZE + 1, 3 * SIZE + 1);
	assert_int_equal(swap_cluster_next(si), 0);
	take_slots(m, SIZE, SIZE);
	assert_int_equal(findings_of(si), 0);
}

static void areas_of_one_priority_take_turns_slot_by_slot(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	swp_entry_t entry;

	area(m, "/dev/vda", 16, 5);
	area(m, "/dev/vdb", 16, 5);
	area(m, "/dev/vdc", 16, 4);
	for (unsigned int i = 0; i < 20; i++) {
		assert_true(get_swap_page(m, &entry));
		assert_int_equal(entry.val, swp_entry(i % 2, 1 + i / 2).val);
	}
}

static void a_wrong_count_is_found(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	struct swap_info *si = area(m, "/dev/vda", 16, SWAP_PRIO_AUTO);

	take_slots(m, 1, SIZE);
	assert_int_equal(findings_of(si), 0);
	swap_cluster_slot_freed(si, SIZE);
	assert_int_equal(findings_of(si), 2);	/* the count, and so the list */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(none_is_kept_for_later, set_up, swap_down),
		cmocka_unit_test_setup_teardown(freed_slots_wait_for_the_end_of_the_cluster, set_up, swap_down),
		cmocka_unit_test_setup_teardown(emptied_clusters_come_behind_untouched_ones, set_up, swap_down),
		cmocka_unit_test_setup_teardown(an_emptied_cluster_at_hand_begins_anew, set_up, swap_down),
		cmocka_unit_test_setup_teardown(a_short_last_cluster_comes_second, set_up, swap_down),
		cmocka_unit_test_setup_teardown(the_area_ends_before_its_last_cluster, set_up, swap_down),
		cmocka_unit_test_setup_teardown(areas_of_one_priority_take_turns_slot_by_slot, set_up, swap_down),
		cmocka_unit_test_setup_teardown(a_wrong_count_is_found, set_up, swap_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
