// SPDX-License-Identifier: MIT
/* Requests that are not the common case: references, counters, injected failures, pressure, atomic reserves. */
#include "phys_machine.h"

#include "vmstat.h"

static void vexpress_up(struct test_machine *t)
{
	vexpress_init(t, 9304 * 1024);
	phys_hand_over(&t->m);
}

static uint64_t events(const struct test_machine *t, enum vm_event_item item)
{
	return machine_counters(&t->m)->event[item];
}

/* Tails lead to the head, and the last reference takes all of it. */
static void compound_pages(void **state)
{
	struct test_machine t;
	struct page *page;
	unsigned int i;

	(void)state;
	vexpress_up(&t);
	page = take(&t, GFP_KERNEL | __GFP_COMP, 3);
	assert_true(page_test(page, PG_head));
	assert_int_equal(page->private, 3);
	for (i = 1; i < 8; i++) {
		assert_true(page[i].flags & PG_tail);
		assert_int_equal(page[i].private, i);
		assert_int_equal(page[i]._refcount, 0);
	}
	get_page(page);
	put_page(&t.m, page + 5);
	assert_int_equal(page->_refcount, 1);
	put_page(&t.m, page + 2);
	assert_int_equal(page->_refcount, 0);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), totalram_pages(&t.m));
	assert_sound(&t);
	machine_destroy(&t);
}

/* Who still holds the first frame of a plain block keeps that one; the others go. */
static void extra_reference_on_a_block(void **state)
{
	struct test_machine t;
	struct page *page;

	(void)state;
	vexpress_up(&t);
	page = take(&t, GFP_KERNEL, 5);
	get_page(page);
	__free_pages(&t.m, page, 5);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), totalram_pages(&t.m) - 1);
	assert_sound(&t);
	put_page(&t.m, page);
	drain_all_pages(&t.m);
	assert_int_equal(nr_free_pages(&t.m), totalram_pages(&t.m));
	assert_sound(&t);
	machine_destroy(&t);
}

static void counters(void **state)
{
	enum vm_event_item alloc_high = (enum vm_event_item)(PGALLOC + ZONE_HIGHMEM);
	uint64_t allocated, freed, hits;
	struct test_machine t;
	struct page *page;

	(void)state;
	vexpress_up(&t);
	assert_int_equal(events(&t, PGFREE), totalram_pages(&t.m));
	allocated = events(&t, alloc_high);
	freed = events(&t, PGFREE);
	hits = global_numa_state(&t.m, NUMA_HIT);
	page = take(&t, GFP_HIGHUSER, 6);
	__free_pages(&t.m, take(&t, GFP_HIGHUSER, 0), 0);
	__free_pages(&t.m, page, 6);
	assert_int_equal(events(&t, alloc_high) - allocated, 65);
	assert_int_equal(events(&t, PGFREE) - freed, 65);
	assert_int_equal(global_numa_state(&t.m, NUMA_HIT) - hits, 2);
	assert_int_equal(global_numa_state(&t.m, NUMA_LOCAL), global_numa_state(&t.m, NUMA_HIT));
	machine_destroy(&t);
}

/* The n-th request fails, as often as asked, and leaves everything as it was. */
static void injected_failures(void **state)
{
	struct test_machine t;
	struct page *page = NULL;
	uint64_t before, counted;

	(void)state;
	vexpress_up(&t);
	before = digest(&t);
	counted = t.m.ctx.allocations;
	t.m.ctx.fail_nth = 1;
	t.m.ctx.fail_times = 2;
	assert_int_equal(alloc_pages(&t.m, GFP_KERNEL, 0, &page), -ENOMEM);
	assert_int_equal(t.m.ctx.why.why, WHY_INJECTED);
	assert_int_equal(alloc_pages_exact(&t.m, 5 * PAGE_SIZE, GFP_KERNEL, &page), -ENOMEM);
	assert_null(page);
	assert_int_equal(digest(&t), before);
	assert_int_equal(alloc_pages(&t.m, GFP_KERNEL, 0, &page), 0);
	assert_int_equal(t.m.ctx.allocations - counted, 3);
	machine_destroy(&t);
}

/* ---- pressure ---- */

struct reserve {
	struct page *page[256];
	unsigned int nr, reclaims, ooms, wakeups;
};

static struct reserve reserve;

static uint64_t reclaim_one(struct machine *m, unsigned int order, gfp_t gfp)
{
	(void)order;
	(void)gfp;
	reserve.reclaims++;
	if (!reserve.nr)
		return 0;
	__free_pages(m, reserve.page[--reserve.nr], 6);
	return 64;
}

static bool never_kill(struct machine *m, unsigned int order, gfp_t gfp)
{
	(void)m;
	(void)order;
	(void)gfp;
	reserve.ooms++;
	return false;
}

static void count_wakeup(struct machine *m, unsigned int order, gfp_t gfp, enum zone_type highest)
{
	(void)m;
	(void)order;
	(void)gfp;
	assert_int_equal(highest, ZONE_NORMAL);
	reserve.wakeups++;
}

/* Takes the zone down to its min mark, 64 pages of it in each of 16 blocks that reclaim can give back. */
static void fill_memory(struct test_machine *t)
{
	struct page *page;

	memset(&reserve, 0, sizeof(reserve));
	t->m.phys->zones->watermark_boost_factor = 0;
	while (reserve.nr < 16)
		reserve.page[reserve.nr++] = take(t, GFP_KERNEL, 6);
	while (!alloc_pages(&t->m, GFP_KERNEL, 0, &page))
		;
	*machine_pressure_ops(&t->m) = (struct pressure_ops){
		.wake_kswapd = count_wakeup, .direct_reclaim = reclaim_one, .oom = never_kill,
	};
}

/* Direct reclaim is asked when waiting is allowed, and the OOM killer once nothing helps. */
static void reclaim_then_oom(void **state)
{
	struct test_machine t;
	struct page *page;
	unsigned int got = 0;

	(void)state;
	vexpress_up(&t);
	fill_memory(&t);
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT, 0, &page), -ENOMEM);
	assert_int_equal(reserve.reclaims, 0);
	assert_true(reserve.wakeups > 0);
	assert_int_equal(alloc_pages(&t.m, GFP_KERNEL | __GFP_NORETRY, 0, &page), 0);
	assert_true(reserve.reclaims > 0);
	while (!alloc_pages(&t.m, GFP_KERNEL, 0, &page))
		got++;
	assert_int_equal(t.m.ctx.why.why, WHY_NO_FRAME);
	assert_in_range(got, 15 * 64, 16 * 64);
	assert_int_equal(reserve.ooms, 1);
	assert_int_equal(alloc_pages(&t.m, GFP_NOFS, 0, &page), -ENOMEM);
	assert_int_equal(alloc_pages(&t.m, GFP_KERNEL, 4, &page), -ENOMEM);
	assert_int_equal(reserve.ooms, 1);
	assert_sound(&t);
	machine_destroy(&t);
}

/* An atomic request of a larger order keeps its pageblock for the next one. */
static void atomic_reserve(void **state)
{
	struct test_machine t;
	struct page *page;
	const struct zone *normal;

	(void)state;
	vexpress_up(&t);
	normal = machine_zone(&t.m, 0);
	assert_int_equal(normal->nr_reserved_highatomic, 0);
	while (!alloc_pages(&t.m, GFP_KERNEL, 2, &page))
		;
	assert_int_equal(alloc_pages(&t.m, GFP_ATOMIC, 2, &page), 0);
	assert_int_equal(normal->nr_reserved_highatomic, 1024);
	assert_int_equal(pfn_pageblock_type(&t.m, page_to_pfn(page)), MIGRATE_HIGHATOMIC);
	assert_sound(&t);
	__free_pages(&t.m, page, 2);
	assert_int_equal(alloc_pages(&t.m, GFP_KERNEL, 2, &page), -ENOMEM);
	assert_int_equal(alloc_pages(&t.m, GFP_ATOMIC, 2, &page), 0);
	assert_sound(&t);
	machine_destroy(&t);
}

#define MANY_FRAMES 4000u
#define FREED_IN_A_ROW 50u

/* Frames of either zone, some with bytes, go back in pieces out of order; as a list, or one by one. */
static uint64_t digest_after_freeing(bool as_list)
{
	struct page *page[MANY_FRAMES], *freed[MANY_FRAMES];
	struct test_machine t;
	uint64_t ret;
	uint32_t i;

	vexpress_up(&t);
	for (i = 0; i < MANY_FRAMES; i++) {
		page[i] = take(&t, i / 1000 % 2 ? GFP_KERNEL : GFP_HIGHUSER, 0);
		if (i % 97 == 0)
			page_write(&t.m, page[i], 8, "bytes", 5);
	}
	for (i = 0; i < MANY_FRAMES; i++) {
		uint32_t piece = i / FREED_IN_A_ROW * 7 % (MANY_FRAMES / FREED_IN_A_ROW);

		freed[i] = page[piece * FREED_IN_A_ROW + i % FREED_IN_A_ROW];
	}
	for (i = 0; i < MANY_FRAMES; i++) {
		if (as_list)
			freed[i]->_refcount = 0;
		else
			put_page(&t.m, freed[i]);
	}
	if (as_list)
		free_unref_page_list(&t.m, freed, MANY_FRAMES);
	assert_sound(&t);
	assert_int_equal(events(&t, PGFREE), totalram_pages(&t.m) + MANY_FRAMES);
	ret = digest(&t);
	machine_destroy(&t);
	return ret;
}

static void freed_as_a_list(void **state)
{
	(void)state;
	assert_true(digest_after_freeing(true) == digest_after_freeing(false));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compound_pages),
		cmocka_unit_test(extra_reference_on_a_block),
		cmocka_unit_test(counters),
		cmocka_unit_test(injected_failures),
		cmocka_unit_test(reclaim_then_oom),
		cmocka_unit_test(atomic_reserve),
		cmocka_unit_test(freed_as_a_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
