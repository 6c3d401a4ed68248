// SPDX-License-Identifier: MIT
/*
 * The n-th allocation of cma_alloc() fails, for n = 1, 2, ... until none is left: first its own, then a frame for each
 * page that is in the way. The request for the whole area has no other range to go to, and fails; one for a part of it
 * takes the next range up. Pages that moved before stay where they are, as in Linux; nothing is lost, no page changes,
 * the area takes in movable pages as before, and the call works.
 */
#include "machine_kit.h"

#include "cma.h"
#include "mem_map.h"
#include "zone.h"

#define CMA_PAGES 1024u			/* one pageblock */
#define KEPT_EACH 40u			/* pages of memory that was full: one of so many stays */

struct scene {
	struct machine *m;
	vaddr_t base;
	uint32_t pages;
};

/* Memory is full, then nearly empty: pages of a process lie all over it, some of them in the area. */
static struct scene scattered_pages(void)
{
	struct scene s = {.m = kit_boot("vexpress", KIT_RAM, "cma=4M")};
	struct access_report report;

	s.pages = (uint32_t)kit_figure(s.m, "meminfo.MemFree") / 4 - 700;
	s.base = kit_mmap(s.m, s.pages * PAGE_SIZE);
	assert_int_equal(kit_touch(s.m, s.base, s.pages * PAGE_SIZE, ACCESS_WRITE), 0);
	for (uint32_t i = 0; i < s.pages; i += KEPT_EACH) {
		const uint64_t rest = min_u64(KEPT_EACH, s.pages - i) - 1;

		assert_int_equal(write_user(s.m, current_task(s.m), s.base + i * PAGE_SIZE, &i, sizeof(i), &report), 0);
		if (rest)
			assert_int_equal(sys_madvise(s.m, current_task(s.m), s.base + (i + 1) * PAGE_SIZE,
						     rest * PAGE_SIZE, MADV_DONTNEED),
					 0);
	}
	return s;
}

static void assert_unchanged(const struct scene *s)
{
	struct access_report report;
	uint32_t word;

	for (uint32_t i = 0; i < s->pages; i += KEPT_EACH) {
		assert_int_equal(read_user(s->m, current_task(s->m), s->base + i * PAGE_SIZE, &word, sizeof(word),
					   &report),
				 0);
		assert_int_equal(word, i);
	}
}

/* Nothing of an attempt is left: no page between two places, no pageblock isolated. */
static void assert_area_open(const struct machine *m)
{
	const struct phys_zones *zones = m->phys->zones;

	assert_int_equal(zones->cma_pages, CMA_PAGES);
	assert_int_equal(kit_figure(m, "vmstat.nr_isolated_anon"), 0);
	assert_int_equal(pageblock_type(zones, find_page(m, zones->cma_start)), MIGRATE_CMA);
}

static void take_and_give_back(struct machine *m, uint64_t count)
{
	pfn_t pfn;

	assert_int_equal(cma_alloc(m, count, &pfn), 0);
	kit_assert_sound(m, "taking");
	assert_int_equal(cma_release(m, pfn, count), 0);
}

/* Whether the call got as far as its n-th allocation; *failed: it did not get over it. */
static bool fail_nth(uint64_t count, uint64_t n, bool *failed)
{
	const struct scene s = scattered_pages();
	const struct kit_memory before = kit_memory(s.m);
	pfn_t pfn = 0;
	bool met;
	int err;

	s.m->ctx.fail_nth = n;
	s.m->ctx.fail_times = 1;
	err = cma_alloc(s.m, count, &pfn);
	met = s.m->ctx.fail_nth == 0;
	s.m->ctx.fail_nth = 0;
	*failed = err != 0;
	assert_int_equal(err, err ? -ENOMEM : 0);
	kit_assert_sound(s.m, "cma_alloc");
	if (!err)
		assert_int_equal(cma_release(s.m, pfn, count), 0);
	assert_area_open(s.m);
	kit_assert_given_back(s.m, before, "cma_alloc");
	take_and_give_back(s.m, count);
	assert_unchanged(&s);
	kit_assert_given_back(s.m, before, "the next cma_alloc");
	kit_end(s.m);
	return met;
}

static void whole_area(void **state)
{
	uint64_t n = 1;
	bool failed;

	(void)state;
	for (; fail_nth(CMA_PAGES, n, &failed); n++)
		assert_true(failed);
	assert_false(failed);
	assert_true(n > 10);		/* there were pages to move */
}

static void part_of_area(void **state)
{
	uint64_t n = 1;
	bool failed;

	(void)state;
	for (; fail_nth(CMA_PAGES / 2, n, &failed); n++)
		assert_int_equal(failed, n == 1);
	assert_true(n > 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whole_area),
		cmocka_unit_test(part_of_area),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
