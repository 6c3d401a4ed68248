// SPDX-License-Identifier: MIT
/* When reclaim runs: at exactly which marks, on all machines; what it takes first; what it leaves alone. */
#include "machine_kit.h"

#include "back.h"
#include "file.h"
#include "filemap.h"
#include "swap.h"
#include "pageout.h"
#include "reclaim.h"
#include "scan_control.h"
#include "swapfile.h"
#include "swapops.h"
#include "zone.h"

#define RAM (48 * SZ_1M)

static struct machine *swapping_machine(const char *name)
{
	struct machine *m = kit_machine(name, RAM);

	assert_int_equal(swapon_device(m, "/dev/vda", 64 * SZ_1M, SWAP_PRIO_AUTO), 0);
	m->phys->zones->watermark_boost_factor = 0;	/* stolen pageblocks wake kswapd, too */
	return m;
}

/* Whether some zone that a GFP_KERNEL request may use has more than the mark and what it keeps for others. */
static bool some_zone_above(const struct machine *m, enum zone_watermarks mark)
{
	const struct phys_zones *zones = m->phys->zones;
	unsigned int highest = (unsigned int)zones->gfp_zone[GFP_KERNEL & 0xf];

	for (struct zone *const *at = zones->zonelist[highest]; *at; at++)
		if (zone_free_pages(*at) > zone_wmark(*at, mark) + zone_lowmem_reserve(*at, highest))
			return true;
	return false;
}

static uint64_t stalls(const struct machine *m)
{
	return m->phys->counters.event[ALLOCSTALL + ZONE_NORMAL];
}

/* Takes frames until the condition holds; it is false before each. */
static void take_frames_until(struct machine *m, gfp_t gfp, bool (*holds)(struct machine *m))
{
	pfn_t pfn;

	while (!holds(m))
		assert_int_equal(alloc_held_pages(m, gfp, 0, &pfn), 0);
}


static bool none_above_low(struct machine *m)
{
	return !some_zone_above(m, WMARK_LOW);
}

static bool none_above_min(struct machine *m)
{
	return !some_zone_above(m, WMARK_MIN);
}

/* Memory that reclaim can have, so that there is something to do. */
static void use_memory(struct machine *m)
{
	vaddr_t p = kit_mmap(m, 12 * SZ_1M);

	assert_int_equal(kit_touch(m, p, 12 * SZ_1M, ACCESS_WRITE), 0);
}

static void kswapd_between_low_and_high(const char *name)
{
	struct machine *m = swapping_machine(name);
	pfn_t pfn;

	use_memory(m);
	/* the last frame above low wakes nobody; the next request does */
	take_frames_until(m, GFP_KERNEL, none_above_low);
	assert_false(m->phys->kswapd_woken);
	assert_int_equal(alloc_held_pages(m, GFP_KERNEL, 0, &pfn), 0);
	assert_true(m->phys->kswapd_woken);
	assert_int_equal(stalls(m), 0);
	reclaim_end_call(m);
	assert_false(m->phys->kswapd_woken);
	assert_true(some_zone_above(m, WMARK_HIGH));
	assert_int_equal(stalls(m), 0);
	kit_assert_sound(m, "kswapd");
	kit_end(m);
}

static void direct_reclaim_below_min(const char *name)
{
	struct machine *m = swapping_machine(name);
	pfn_t pfn;

	use_memory(m);
	m->reclaim->strategy = STRATEGY_DEMAND;
	take_frames_until(m, GFP_KERNEL, none_above_min);
	assert_int_equal(stalls(m), 0);
	/* a request that cannot wait takes from the reserve and does not stall */
	assert_int_equal(alloc_held_pages(m, GFP_ATOMIC, 0, &pfn), 0);
	assert_int_equal(stalls(m), 0);
	assert_int_equal(alloc_held_pages(m, GFP_KERNEL, 0, &pfn), 0);
	assert_int_equal(stalls(m), 1);
	assert_false(m->phys->kswapd_woken);
	kit_assert_sound(m, "direct reclaim");
	kit_end(m);
}

static void marks_are_exact(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		kswapd_between_low_and_high(kit_names[i]);
		direct_reclaim_below_min(kit_names[i]);
	}
}

/* GFP_NOWAIT gets nothing below min, GFP_ATOMIC down to three eighths of it. */
static void atomic_requests_end_in_the_reserve(void **state)
{
	struct machine *m = swapping_machine("i386");
	const struct zone *zone = machine_zone(m, 1);
	uint64_t half = zone_wmark(zone, WMARK_MIN) - zone_wmark(zone, WMARK_MIN) / 2;
	pfn_t pfn;

	(void)state;
	m->reclaim->strategy = STRATEGY_DEMAND;
	while (alloc_held_pages(m, GFP_NOWAIT, 0, &pfn) == 0)
		;
	assert_int_equal(zone_free_pages(zone), zone_wmark(zone, WMARK_MIN));
	while (alloc_held_pages(m, GFP_ATOMIC, 0, &pfn) == 0)
		;
	assert_int_equal(zone_free_pages(zone), half - half / 4);
	kit_end(m);
}

static uint64_t resident(struct machine *m, vaddr_t at, uint64_t pages)
{
	unsigned char vec[4096];
	uint64_t sum = 0;

	assert_int_equal(sys_mincore(m, current_task(m), at, pages * PAGE_SIZE, vec), 0);
	for (uint64_t i = 0; i < pages; i++)
		sum += vec[i] & 1;
	return sum;
}

/* Locked pages stay, and so does what is used again and again; clean pages of files go without being written. */
static void what_reclaim_takes(void **state)
{
	struct machine *m = swapping_machine("i386");
	vaddr_t locked = kit_mmap(m, 64 * PAGE_SIZE), cold = kit_mmap(m, 64 * PAGE_SIZE);

	(void)state;
	assert_int_equal(sys_mlock(m, current_task(m), locked, 64 * PAGE_SIZE, 0), 0);
	assert_int_equal(kit_touch(m, cold, 64 * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(file_create(m, "f", 64 * PAGE_SIZE), 0);
	while (reclaim_pages_now(m, 256))
		;
	assert_int_equal(resident(m, locked, 64), 64);
	assert_int_equal(kit_figure(m, "meminfo.Mlocked"), 256);
	assert_int_equal(resident(m, cold, 64), 0);
	assert_int_equal(inode_find(m, "f")->nrpages, 0);
	assert_int_equal(kit_figure(m, "vmstat.pgsteal_file") >= 64, 1);
	/* nothing of the file was dirty */
	assert_int_equal(kit_figure(m, "vmstat.nr_dirtied"), 0);
	kit_assert_sound(m, "reclaim of all");
	kit_end(m);
}

/* MADV_FREE: gone without a slot unless written again. */
/* Pages of HighMem do not help a request for lowmem: they are looked at, counted, and go to the head. */
static void pages_of_other_zones_are_skipped(void **state)
{
	enum { PAGES = 64 };
	struct machine *m = kit_machine("i386", (uint64_t)1 << 30);
	struct scan_control sc = {.reclaim_idx = 1};	/* DMA, Normal */
	struct page *pages[SWAP_CLUSTER_MAX];
	vaddr_t p = kit_mmap(m, PAGES * PAGE_SIZE);
	pgx_t last;
	uint64_t scanned, size;

	(void)state;
	assert_int_equal(kit_touch(m, p, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	size = lru_size(m, LRU_INACTIVE_ANON);
	last = lru_last(m, LRU_INACTIVE_ANON);
	assert_in_range(size, PAGES, PAGES + 8);
	assert_int_equal(isolate_lru_pages(m, &sc, LRU_INACTIVE_ANON, SWAP_CLUSTER_MAX, pages, &scanned), 0);
	assert_int_equal(scanned, size);
	assert_int_equal(m->phys->counters.event[PGSKIP + ZONE_HIGHMEM], size);
	assert_int_equal(lru_last(m, LRU_INACTIVE_ANON), last);
	kit_end(m);
}

/*
 * A section may have frames of two zones, so neighbours on a list, too; each zone counts its own. Where memory is split
 * so, a booted machine has taken the frames below, so here a section is said to be split.
 */
static void neighbours_of_two_zones(void **state)
{
	struct machine *m = kit_machine("i386", (uint64_t)1 << 30);
	struct zone *normal = machine_zone(m, 1), *high = machine_zone(m, 2);
	const int64_t before[] = {normal->stat[NR_ZONE_INACTIVE_FILE], high->stat[NR_ZONE_INACTIVE_FILE]};
	struct mem_section *s;
	struct page *pages[2];

	(void)state;
	for (unsigned int i = 0; i < 2; i++)
		assert_int_equal(alloc_pages(m, GFP_HIGHUSER_MOVABLE, 0, &pages[i]), 0);
	s = page_section(pages[0]);
	assert_ptr_equal(pages[1], pages[0] + 1);
	s->zone_split = (uint16_t)offset_in_section(pages[1]);
	s->zone[0] = normal;
	s->zone[1] = high;
	s->sole_type = MIGRATE_TYPES;
	lru_add(m, pages[0]);
	lru_add(m, pages[1]);
	assert_int_equal(normal->stat[NR_ZONE_INACTIVE_FILE], before[0] + 1);
	release_pages(m, pages, 2);
	assert_int_equal(normal->stat[NR_ZONE_INACTIVE_FILE], before[0]);
	assert_int_equal(high->stat[NR_ZONE_INACTIVE_FILE], before[1]);
	kit_end(m);
}

static void lazily_freed_pages_go_first(void **state)
{
	struct machine *m = swapping_machine("x86_64");
	vaddr_t p = kit_mmap(m, 32 * PAGE_SIZE);
	uint64_t written;

	(void)state;
	assert_int_equal(kit_touch(m, p, 32 * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(sys_madvise(m, current_task(m), p, 32 * PAGE_SIZE, MADV_FREE), 0);
	assert_int_equal(kit_touch(m, p, 8 * PAGE_SIZE, ACCESS_WRITE), 0);
	written = kit_figure(m, "vmstat.pswpout");
	while (kit_figure(m, "vmstat.pglazyfreed") < 24)
		assert_true(reclaim_pages_now(m, 64) > 0);
	assert_int_equal(resident(m, p + 8 * PAGE_SIZE, 24), 0);
	assert_true(kit_figure(m, "vmstat.pswpout") >= written);
	kit_assert_sound(m, "lazy freeing");
	kit_end(m);
}

/* A page that comes back sooner than the active list is long starts there. */
static void refaults_activate(void **state)
{
	struct machine *m = swapping_machine("i386");
	vaddr_t p = kit_mmap(m, 256 * PAGE_SIZE);
	struct swapin_range range = {0};

	(void)state;
	assert_int_equal(kit_touch(m, p, 256 * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(file_create(m, "f", 2048 * PAGE_SIZE), 0);
	m->reclaim->strategy = STRATEGY_DROP;
	pageout_mm(m, current_task(m), p, p + 32 * PAGE_SIZE);
	assert_int_equal(resident(m, p, 32), 0);
	assert_int_equal(swapin_mm(m, current_task(m)->mm, &range), 0);
	assert_int_equal(kit_figure(m, "vmstat.workingset_refault_anon"), 32);
	assert_int_equal(kit_figure(m, "vmstat.workingset_activate_anon"), 32);
	kit_assert_sound(m, "refaults");
	kit_end(m);
}

static uint64_t counted, scanned;

static uint64_t count_objects(const struct machine *m)
{
	(void)m;
	return counted;
}

static uint64_t scan_objects(struct machine *m, uint64_t nr)
{
	(void)m;
	scanned += nr;
	return nr;
}

static void shrinkers_are_asked(void **state)
{
	struct machine *m = swapping_machine("i386");
	struct shrinker s = {
		.name = "test", .count_objects = count_objects, .scan_objects = scan_objects, .seeks = DEFAULT_SEEKS,
	};

	(void)state;
	counted = 1 << 20;
	scanned = 0;
	register_shrinker(m, &s);
	use_memory(m);
	reclaim_pages_now(m, 32);
	assert_true(scanned > 0);
	assert_int_equal(scanned, kit_figure(m, "vmstat.slabs_scanned"));
	scanned = 0;
	drop_caches(m, 2);
	assert_int_equal(scanned, counted);
	kit_end(m);
}

/* The strategies of the lecture differ as they should. */
static void strategies(void **state)
{
	struct machine *m = swapping_machine("i386");
	vaddr_t p = kit_mmap(m, 64 * PAGE_SIZE);

	(void)state;
	assert_int_equal(kit_touch(m, p, 64 * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(reclaim_tick(m), 0);
	m->reclaim->strategy = STRATEGY_AHEAD;
	while (kit_figure(m, "vmstat.pswpout") < 64)
		reclaim_tick(m);
	assert_int_equal(resident(m, p, 64), 64);	/* written, and all in the swap cache */
	assert_int_equal(kit_touch(m, p, 64 * PAGE_SIZE, ACCESS_WRITE), 0);
	m->reclaim->strategy = STRATEGY_DROP;
	pageout_mm(m, current_task(m), p, p + 64 * PAGE_SIZE);
	assert_int_equal(resident(m, p, 64), 0);
	assert_int_equal(kit_figure(m, "meminfo.SwapCached"), 0);
	kit_assert_sound(m, "strategies");
	kit_end(m);
}

/* swapoff that does not find room changes nothing. */
static void swapoff_without_room(void **state)
{
	struct machine *m = swapping_machine("i386");
	vaddr_t p = kit_mmap(m, 8 * SZ_1M);
	uint64_t used;

	(void)state;
	assert_int_equal(kit_touch(m, p, 8 * SZ_1M, ACCESS_WRITE), 0);
	assert_true(pageout_mm(m, current_task(m), p, p + 8 * SZ_1M) > 0);
	used = m->back->swap->info[0]->inuse_pages;
	assert_int_equal(proc_write(m, "/proc/sys/vm/overcommit_memory", "2", 1), 0);
	assert_int_equal(proc_write(m, "/proc/sys/vm/overcommit_ratio", "1", 1), 0);
	assert_int_equal(sys_swapoff(m, current_task(m), "/dev/vda"), -ENOMEM);
	assert_int_equal(m->back->swap->info[0]->inuse_pages, used);
	kit_assert_sound(m, "a refused swapoff");
	assert_int_equal(proc_write(m, "/proc/sys/vm/overcommit_memory", "0", 1), 0);
	assert_int_equal(sys_swapoff(m, current_task(m), "/dev/vda"), 0);
	assert_int_equal(total_swap_pages(m), 0);
	kit_assert_sound(m, "swapoff");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_are_exact),
		cmocka_unit_test(atomic_requests_end_in_the_reserve),
		cmocka_unit_test(what_reclaim_takes),
		cmocka_unit_test(pages_of_other_zones_are_skipped),
		cmocka_unit_test(neighbours_of_two_zones),
		cmocka_unit_test(lazily_freed_pages_go_first),
		cmocka_unit_test(refaults_activate),
		cmocka_unit_test(shrinkers_are_asked),
		cmocka_unit_test(strategies),
		cmocka_unit_test(swapoff_without_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
