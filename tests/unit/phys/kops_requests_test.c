// SPDX-License-Identifier: MIT
/*
 * Requests that a running 6.1.192 (x86_64, 2 GB) answered so: who waits for a boost to wear off, who shares a per-CPU
 * list.
 */
#include "phys_machine.h"

#define HUGE 9u
#define NOWAIT_DMA (__GFP_DMA | GFP_NOWAIT)

struct request {
	unsigned int order;
	gfp_t gfp;
	pfn_t pfn;			/* 0: refused */
	uint64_t free;			/* pages left */
};

static pfn_t ask(struct test_machine *t, unsigned int order, gfp_t gfp)
{
	struct page *page;

	return alloc_pages(&t->m, gfp | __GFP_NOWARN, order, &page) ? 0 : page_to_pfn(page);
}

/*
 * ZONE_DMA, whose marks a theft boosts by 512 pages. A request that is only __GFP_HIGH is held to the boosted mark; one
 * that is __GFP_ATOMIC, too, is not.
 */
static const struct request boosted[] = {
	{10, NOWAIT_DMA, 0x400, 2752},
	{10, NOWAIT_DMA, 0x800, 1728},
	{10, NOWAIT_DMA, 0xc00, 704},
	{6, NOWAIT_DMA, 0x140, 640},
	{7, NOWAIT_DMA, 0x180, 512},
	{4, NOWAIT_DMA, 0x200, 496},
	{4, NOWAIT_DMA | __GFP_MOVABLE, 0x210, 480},
	{0, NOWAIT_DMA | __GFP_HIGH, 0x220, 479},
	{7, NOWAIT_DMA | __GFP_MEMALLOC, 0x280, 351},
	{7, NOWAIT_DMA | __GFP_MEMALLOC, 0x300, 223},
	{6, NOWAIT_DMA | __GFP_MEMALLOC, 0x240, 159},
	{0, NOWAIT_DMA | __GFP_HIGH, 0, 159},
	{0, NOWAIT_DMA | __GFP_HIGH | __GFP_RECLAIMABLE, 0, 159},
	{0, __GFP_DMA | GFP_ATOMIC, 0x221, 158},
	{0, __GFP_DMA | GFP_ATOMIC | __GFP_RECLAIMABLE, 0x222, 157},
	{0, NOWAIT_DMA, 0, 157},
};

static void test_boosted(void **state)
{
	struct test_machine t;

	(void)state;
	x86_64_init(&t, 0x7ffe0000);
	phys_hand_over(&t.m);
	/* in use when the series began */
	assert_int_equal(ask(&t, 6, NOWAIT_DMA), 0x100);
	for (size_t i = 0; i < sizeof(boosted) / sizeof(*boosted); i++) {
		const struct request *r = &boosted[i];

		assert_int_equal(ask(&t, r->order, r->gfp), r->pfn);
		assert_int_equal(zone_free_pages(machine_zone(&t.m, 0)), r->free);
	}
	assert_sound(&t);
	machine_destroy(&t);
}

/* Huge pages: a freed reclaimable block is there for an unmovable request, and never for a movable one. */
static void test_huge_lists(void **state)
{
	struct test_machine t;
	struct page *kept, *other, *movable;
	pfn_t pfn;

	(void)state;
	x86_64_init(&t, 0x7ffe0000);
	phys_hand_over(&t.m);
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT | __GFP_RECLAIMABLE, HUGE, &kept), 0);
	pfn = page_to_pfn(kept);
	__free_pages(&t.m, kept, HUGE);
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT, HUGE, &kept), 0);
	assert_int_equal(page_to_pfn(kept), pfn);
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT | __GFP_MOVABLE, HUGE, &movable), 0);
	assert_int_not_equal(page_to_pfn(movable), pfn + (1u << HUGE));
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT, HUGE, &other), 0);
	assert_int_equal(page_to_pfn(other), pfn + (1u << HUGE));
	assert_sound(&t);
	__free_pages(&t.m, kept, HUGE);
	__free_pages(&t.m, movable, HUGE);
	pfn = page_to_pfn(movable);
	assert_int_equal(alloc_pages(&t.m, GFP_NOWAIT | __GFP_MOVABLE, HUGE, &movable), 0);
	assert_int_equal(page_to_pfn(movable), pfn);
	assert_sound(&t);
	machine_destroy(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_boosted),
		cmocka_unit_test(test_huge_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
