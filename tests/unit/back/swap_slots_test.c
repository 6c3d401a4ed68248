// SPDX-License-Identifier: MIT
/* Slots of swap: in which order they are taken, how many at a time, and which are free again. */
#include "swap_machine.h"

#include "swap_slots_cache.h"

static int set_up(void **state)
{
	return swap_up(state, "6.1");
}

/* The next slot; for no page. */
static swp_entry_t take_slot(struct machine *m)
{
	swp_entry_t entry;

	assert_true(get_swap_page(m, &entry));
	return entry;
}

static void free_slot(struct machine *m, swp_entry_t entry)
{
	swapcache_free(m, entry);
}

static struct swap_info *area(struct machine *m, const char *name, uint64_t slots, int prio)
{
	assert_int_equal(swapon_device(m, name, (slots + 1) * PAGE_SIZE, prio), 0);
	return swap_find(m, name);
}

static void first_call_finds_a_run_and_little_more(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 4096, SWAP_PRIO_AUTO);
	static const unsigned int in_use[] = {2, 2, 66, 66};

	for (unsigned int i = 0; i < 4; i++) {
		assert_int_equal(take_slot(m).val, swp_entry(0, i + 1).val);
		assert_int_equal(si->inuse_pages, in_use[i]);
	}
	assert_int_equal(nr_swap_pages(m), 4096 - 66);
}

static void clusters_of_512(void **state)
{
	struct test_machine *t = *state;
	const struct swap_info *si = area(&t->m, "/dev/vda", 4096, SWAP_PRIO_AUTO);

	t->arch.config |= CONFIG_THP_SWAP;
	take_slot(&t->m);
	assert_int_equal(si->inuse_pages, 3);
}

static void freed_slots_wait_for_64(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 4096, SWAP_PRIO_AUTO);
	swp_entry_t entries[66];

	for (unsigned int i = 0; i < 66; i++)
		entries[i] = take_slot(m);
	for (unsigned int i = 0; i < 64; i++)
		free_slot(m, entries[i]);
	assert_int_equal(si->inuse_pages, 66);
	assert_int_equal(swap_map_byte(swap_slot(m, entries[0])), SWAP_HAS_CACHE);
	free_slot(m, entries[64]);
	assert_int_equal(si->inuse_pages, 2);
	assert_int_equal(swap_map_byte(swap_slot(m, entries[0])), 0);
	assert_int_equal(take_slot(m).val, swp_entry(0, 67).val);
}

static void a_run_used_up_begins_again_at_the_lowest(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	swp_entry_t first[300];
	uint64_t next, last = 0;

	area(m, "/dev/vda", 4096, SWAP_PRIO_AUTO);
	for (unsigned int i = 0; i < 300; i++)
		first[i] = take_slot(m);
	assert_int_equal(swp_offset(first[299]), 300);
	for (unsigned int i = 0; i < 290; i++)
		free_slot(m, first[i]);
	while ((next = swp_offset(take_slot(m))) > last)
		last = next;
	assert_in_range(last, 512, 512 + SWAP_BATCH);
	assert_int_equal(next, 1);
}

static void areas_of_one_priority_take_turns(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	unsigned int taken[3] = {0};

	area(m, "/dev/vda", 4096, 5);
	area(m, "/dev/vdb", 4096, 5);
	area(m, "/dev/vdc", 4096, 4);
	for (unsigned int i = 0; i < 4 + 64; i++)
		taken[swp_type(take_slot(m))]++;
	assert_int_equal(taken[0], 66);
	assert_int_equal(taken[1], 2);
	assert_int_equal(taken[2], 0);
	assert_int_equal(swp_type(take_slot(m)), 1);
}

static void little_swap_is_taken_slot_by_slot(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 320, SWAP_PRIO_AUTO);
	swp_entry_t entry = take_slot(m);

	assert_int_equal(si->inuse_pages, 1);
	free_slot(m, entry);
	assert_int_equal(si->inuse_pages, 0);
	for (unsigned int i = 0; i < 320; i++)
		take_slot(m);
	assert_false(get_swap_page(m, &entry));
	assert_int_equal(nr_swap_pages(m), 0);
}

static void what_is_kept_goes_back_when_few_are_free(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	const struct swap_info *si = area(m, "/dev/vda", 400, SWAP_PRIO_AUTO);

	for (unsigned int i = 0; i < 400; i++) {
		take_slot(m);
		assert_true(si->inuse_pages - (i + 1) < SWAP_BATCH);
	}
	assert_false(m->back->swap->slots_cache.active);
	assert_int_equal(si->inuse_pages, 400);
}

static void later_kernels_have_no_cache(void **state)
{
	struct test_machine *t = *state;
	const struct swap_info *si;

	t->m.rules = kernel_rules_find("6.18");
	si = area(&t->m, "/dev/vda", 4096, SWAP_PRIO_AUTO);
	free_slot(&t->m, take_slot(&t->m));
	assert_int_equal(si->inuse_pages, 0);
}

static void swapoff_empties_the_cache(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	struct swap_info *si = area(m, "/dev/vda", 4096, SWAP_PRIO_AUTO);

	free_slot(m, take_slot(m));
	swapoff_begin(m, si);
	assert_int_equal(si->inuse_pages, 0);
	swapoff_end(m, si);
	assert_int_equal(nr_swap_pages(m), 0);
}

static void an_area_that_stays_comes_back_with_the_lowest_priority(void **state)
{
	struct machine *m = &((struct test_machine *)*state)->m;
	struct swap_info *first = area(m, "/dev/vda", 64, SWAP_PRIO_AUTO), *own = area(m, "/dev/vdb", 64, 5);
	struct swap_info *last = area(m, "/dev/vdc", 64, SWAP_PRIO_AUTO);

	swapoff_begin(m, first);
	assert_int_equal(last->prio, -2);
	swapoff_cancel(m, first);
	assert_int_equal(first->prio, -3);
	assert_int_equal(last->prio, -2);
	swapoff_begin(m, own);
	swapoff_cancel(m, own);
	assert_int_equal(own->prio, 5);
	assert_int_equal(swp_type(take_slot(m)), 1);
	assert_int_equal(area(m, "/dev/vdd", 64, SWAP_PRIO_AUTO)->prio, -4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(first_call_finds_a_run_and_little_more, set_up, swap_down),
		cmocka_unit_test_setup_teardown(clusters_of_512, set_up, swap_down),
		cmocka_unit_test_setup_teardown(freed_slots_wait_for_64, set_up, swap_down),
		cmocka_unit_test_setup_teardown(a_run_used_up_begins_again_at_the_lowest, set_up, swap_down),
		cmocka_unit_test_setup_teardown(areas_of_one_priority_take_turns, set_up, swap_down),
		cmocka_unit_test_setup_teardown(little_swap_is_taken_slot_by_slot, set_up, swap_down),
		cmocka_unit_test_setup_teardown(what_is_kept_goes_back_when_few_are_free, set_up, swap_down),
		cmocka_unit_test_setup_teardown(later_kernels_have_no_cache, set_up, swap_down),
		cmocka_unit_test_setup_teardown(swapoff_empties_the_cache, set_up, swap_down),
		cmocka_unit_test_setup_teardown(an_area_that_stays_comes_back_with_the_lowest_priority, set_up,
						swap_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
