// SPDX-License-Identifier: MIT
/* kcompactd ahead of requests: when it looks, what it finds, when it works, when it gives up for a while. */
#include "machine_kit.h"

#include "compact_control.h"
#include "reclaim.h"
#include "vmstat.h"

#define DEFERRED_TICKS 32u		/* 64 times half a second */

static uint64_t scanned(const struct machine *m)
{
	assert_int_equal(kit_figure(m, "vmstat.compact_daemon_migrate_scanned"),
			 kit_figure(m, "vmstat.compact_migrate_scanned"));
	return kit_figure(m, "vmstat.compact_daemon_migrate_scanned");
}

static void set_proactiveness(struct machine *m, int proactiveness)
{
	set_compaction_proactiveness(m, proactiveness);
	reclaim_end_call(m);
}

/* The worst zone's score. */
static unsigned int worst_score(const struct machine *m)
{
	unsigned int i, worst = 0;
	struct zone *zone;

	for_each_zone(m, zone, i)
		if (fragmentation_score_zone(m, zone) > worst)
			worst = fragmentation_score_zone(m, zone);
	return worst;
}

/*
 * Nearly all of memory is a process's, and every third page of it is given back. Not every other one: once the free
 * scanner has seen a full pageblock it looks at every other frame only.
 */
static void cut_up_movable(struct machine *m)
{
	uint64_t pages = kit_figure(m, "meminfo.MemFree") / 4 - 2000;
	vaddr_t p = kit_mmap(m, pages * PAGE_SIZE);

	assert_int_equal(kit_touch(m, p, pages * PAGE_SIZE, ACCESS_WRITE), 0);
	for (uint64_t i = 0; i < pages; i += 3)
		assert_int_equal(sys_madvise(m, current_task(m), p + i * PAGE_SIZE, PAGE_SIZE, MADV_DONTNEED), 0);
	reclaim_end_call(m);
	drain_all_pages(m);
}

static void writing_wakes_it(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		unsigned int worst;

		cut_up_movable(m);
		worst = worst_score(m);
		assert_true(worst > 50);
		/* the default starts above 90 */
		assert_int_equal(reclaim_tick(m), 0);
		assert_int_equal(scanned(m), 0);
		set_proactiveness(m, 100);
		assert_true(scanned(m) > 0);
		assert_int_equal(kit_figure(m, "vmstat.compact_daemon_wake"), 0);
		assert_int_equal(kit_figure(m, "vmstat.nr_isolated_anon"), 0);
		drain_all_pages(m);
		assert_true(worst_score(m) < worst);
		kit_assert_sound(m, "compaction");
		kit_end(m);
	}
}

/* A run ends where the zone's score is no longer above the low mark. */
static void a_run_goes_down_to_the_low_mark(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	unsigned int score, high;

	(void)state;
	cut_up_movable(m);
	score = worst_score(m);
	/* vexpress has one zone: the node's score is that of the zone, or one less */
	set_proactiveness(m, (int)(110 - score));
	high = fragmentation_score_wmark(m, false);
	assert_int_equal(high, score);
	assert_int_equal(scanned(m), 0);
	set_proactiveness(m, (int)(112 - score));
	/* the rest of a pageblock is emptied at once, so that it may come to less */
	assert_true(worst_score(m) <= fragmentation_score_wmark(m, true));
	assert_true(worst_score(m) + 20 > fragmentation_score_wmark(m, true));
	/* the scanners have not met */
	assert_true(scanned(m) < kit_figure(m, "zoneinfo.Normal.present") / 2);
	kit_assert_sound(m, "compaction");
	kit_end(m);
}

/* Frames of the kernel do not move, and every other one is free: in vain each time, until half of them go. */
static void in_vain_it_waits(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	unsigned int nr = 0, ticks = 0;
	static struct page *page[8192];
	uint64_t before;

	(void)state;
	while (kit_figure(m, "meminfo.MemFree") > SZ_1M / 256 && nr < 8192)
		assert_int_equal(alloc_page(m, GFP_KERNEL, &page[nr++]), 0);
	for (unsigned int i = 0; i < nr; i += 2)
		put_page(m, page[i]);
	reclaim_end_call(m);
	assert_true(worst_score(m) > 50);
	set_proactiveness(m, 100);
	before = scanned(m);
	assert_true(before > 0);
	for (; scanned(m) == before; ticks++) {
		assert_true(ticks <= DEFERRED_TICKS);
		reclaim_tick(m);
	}
	/* it was woken a little after boot, and ticks end on the second */
	assert_int_equal(ticks, DEFERRED_TICKS + 1);
	before = scanned(m);
	set_proactiveness(m, 100);
	assert_true(scanned(m) > before);
	before = scanned(m);
	set_proactiveness(m, 0);
	for (ticks = 0; ticks < 2 * DEFERRED_TICKS; ticks++)
		reclaim_tick(m);
	assert_int_equal(scanned(m), before);
	for (unsigned int i = 1; i < nr; i += 2)
		put_page(m, page[i]);
	kit_assert_sound(m, "waiting");
	kit_end(m);
}

static void marks(void **state)
{
	static const struct {
		const char *kernel;
		int proactiveness;
		unsigned int low, high;
	} cases[] = {
		{"6.1", 0, 100, 100}, {"6.1", 20, 80, 90}, {"6.1", 95, 5, 15}, {"6.1", 100, 5, 15},
		{"6.18", 0, 100, 100}, {"6.18", 20, 80, 90}, {"6.18", 81, 19, 28}, {"6.18", 95, 5, 7},
		{"6.18", 100, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct machine_config config = {.ram_bytes = KIT_RAM, .kernel = cases[i].kernel};
		struct refusal why;
		struct machine *m;

		assert_int_equal(machine_create(&config, &m, &why), 0);
		set_compaction_proactiveness(m, cases[i].proactiveness);
		assert_int_equal(fragmentation_score_wmark(m, true), cases[i].low);
		assert_int_equal(fragmentation_score_wmark(m, false), cases[i].high);
		kit_end(m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writing_wakes_it),
		cmocka_unit_test(a_run_goes_down_to_the_low_mark),
		cmocka_unit_test(in_vain_it_waits),
		cmocka_unit_test(marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
