// SPDX-License-Identifier: MIT
/*
 * Virtual time: sums are exact, a TLB that is replaced loses none, ticks are kept for a while; caches shrink with time.
 */
#include "machine_kit.h"

#include "file.h"
#include "pageout.h"
#include "reclaim.h"
#include "swapfile.h"
#include "tlb.h"

#define PAGES 64u

static uint64_t get(const struct machine *m, const char *event, const char *column)
{
	char name[64];

	snprintf(name, sizeof(name), "cost.%s.%s", event, column);
	return kit_figure(m, name);
}

static void sums_are_exact(void **state)
{
	static const uint64_t latency[NR_COST_EVENTS] = {3, 5, 7, 11, 13};

	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t p = kit_mmap(m, PAGES * PAGE_SIZE);

		assert_int_equal(swapon_device(m, "/dev/vda", 16 * SZ_1M, SWAP_PRIO_AUTO), 0);
		assert_int_equal(vclock_set_latencies(m, latency), 0);
		m->reclaim->strategy = STRATEGY_DROP;
		vclock_reset(m);
		assert_int_equal(get(m, "effective", "total"), 0);
		assert_int_equal(kit_touch(m, p, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
		assert_int_equal(get(m, "access", "count"), PAGES);
		assert_int_equal(get(m, "minor", "count"), PAGES);
		assert_int_equal(pageout_mm(m, current_task(m), p, p + PAGES * PAGE_SIZE), PAGES);
		assert_int_equal(get(m, "swapout", "count"), PAGES);
		assert_int_equal(kit_touch(m, p, PAGES * PAGE_SIZE, ACCESS_READ), 0);
		assert_int_equal(get(m, "access", "count"), 2 * PAGES);
		assert_true(get(m, "major", "count") > 0);
		/* once the page has come, the handler runs again */
		assert_int_equal(get(m, "minor", "count"), 2 * PAGES);
		assert_int_equal(get(m, "effective", "total"), 3 * 2 * PAGES + 5 * get(m, "walk", "count") +
				 7 * get(m, "minor", "count") + 11 * get(m, "major", "count") + 13 * PAGES);
		kit_end(m);
	}
}

static void a_latency_too_long_changes_none(void **state)
{
	static const uint64_t latency[NR_COST_EVENTS] = {1, 1, 1, 1, LATENCY_MAX + 1};
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t before = machine_digest(m);

	(void)state;
	assert_int_equal(vclock_set_latencies(m, latency), -EINVAL);
	assert_int_equal(machine_digest(m), before);
	kit_end(m);
}

static void another_tlb_loses_no_time(void **state)
{
	const struct tlb_config config = {.entries = 8, .ways = 2};
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t p = kit_mmap(m, PAGES * PAGE_SIZE);
	uint64_t total;

	(void)state;
	assert_int_equal(kit_touch(m, p, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
	total = get(m, "effective", "total");
	assert_int_equal(tlb_configure(m, &config), 0);
	assert_int_equal(kit_figure(m, "tlb.misses"), 0);
	assert_int_equal(get(m, "effective", "total"), total);
	kit_end(m);
}

static unsigned int ticks_shown(const struct machine *m)
{
	struct seq_file seq;
	unsigned int lines = 0;

	seq_init(&seq);
	assert_int_equal(proc_view_find("ticks")->show(m, &(struct view_args){0}, &seq), 0);
	for (size_t i = 0; i < seq.count; i++)
		lines += seq.buf[i] == '\n';
	seq_release(&seq);
	return lines - 2;		/* two lines of headings */
}

static void ticks_are_kept_for_a_while(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t before = machine_digest(m);

	(void)state;
	assert_int_equal(ticks_shown(m), 0);
	reclaim_tick(m);
	assert_int_equal(ticks_shown(m), 1);
	assert_int_not_equal(machine_digest(m), before);
	for (unsigned int i = 0; i < 3 * TICK_HISTORY; i++)
		reclaim_tick(m);
	assert_int_equal(ticks_shown(m), TICK_HISTORY);
	kit_end(m);
}

static void assert_shows(const struct machine *m, const char *path, const char *wanted)
{
	struct seq_file seq;

	seq_init(&seq);
	assert_int_equal(proc_read(m, path, &seq), 0);
	seq_putc(&seq, '\0');
	assert_string_equal(seq.buf, wanted);
	seq_release(&seq);
}

/* A tick is a second, or as long as its work; what has passed keeps the latencies that it had. */
static void uptime_is_ticks_and_work(void **state)
{
	uint64_t latency[NR_COST_EVENTS] = {0};

	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t p = kit_mmap(m, 2 * PAGES * PAGE_SIZE);

		assert_int_equal(vclock_set_latencies(m, latency), 0);
		assert_shows(m, "/proc/uptime", "0.00 0.00\n");
		reclaim_tick(m);
		reclaim_tick(m);
		assert_shows(m, "/proc/uptime", "2.00 2.00\n");
		latency[COST_MINOR] = 50000000;
		assert_int_equal(vclock_set_latencies(m, latency), 0);
		assert_shows(m, "/proc/uptime", "2.00 2.00\n");
		assert_int_equal(kit_touch(m, p, PAGES * PAGE_SIZE, ACCESS_WRITE), 0);
		assert_shows(m, "/proc/uptime", "5.20 2.00\n");		/* 64 faults of 50 ms */
		reclaim_tick(m);
		assert_shows(m, "/proc/uptime", "5.20 2.00\n");	/* longer than a second: nothing is left of it */
		assert_int_equal(kit_touch(m, p + PAGES * PAGE_SIZE, 3 * PAGE_SIZE, ACCESS_WRITE), 0);
		reclaim_tick(m);
		assert_shows(m, "/proc/uptime", "6.20 2.85\n");
		latency[COST_MINOR] = 0;
		assert_int_equal(vclock_set_latencies(m, latency), 0);
		assert_shows(m, "/proc/uptime", "6.20 2.85\n");
		kit_end(m);
	}
}

/* From 0, with somebody always busy, five seconds give 1 - exp(-5/60), then the same of the rest. */
static void load_rises_and_falls(void **state)
{
	static const uint64_t latency[NR_COST_EVENTS] = {[COST_MINOR] = 1000000000};
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t p = kit_mmap(m, PAGES * PAGE_SIZE);
	char wanted[64];

	(void)state;
	snprintf(wanted, sizeof(wanted), "0.00 0.00 0.00 1/1 1\n");
	assert_int_equal(vclock_set_latencies(m, (uint64_t[NR_COST_EVENTS]){0}), 0);
	for (int i = 0; i < 5; i++)
		reclaim_tick(m);
	assert_shows(m, "/proc/loadavg", wanted);
	assert_int_equal(vclock_set_latencies(m, latency), 0);
	reclaim_tick(m);			/* boot's faults, at a second each */
	for (unsigned int i = 0; i < PAGES - 4; i++)
		assert_int_equal(kit_touch(m, p + i * PAGE_SIZE, 1, ACCESS_WRITE), 0);
	reclaim_tick(m);
	assert_true(m->reclaim->clock.avenrun[0] > FIXED_1 / 2 && m->reclaim->clock.avenrun[0] < FIXED_1);
	assert_true(m->reclaim->clock.avenrun[0] > m->reclaim->clock.avenrun[1]);
	assert_true(m->reclaim->clock.avenrun[1] > m->reclaim->clock.avenrun[2]);
	for (int i = 0; i < 1200; i++)
		reclaim_tick(m);
	assert_shows(m, "/proc/loadavg", wanted);
	kit_end(m);
}

/* Idle slabs go with time, as they do by cache_reap(). */
static void ticks_reap_slabs(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t object[512];
	uint64_t with;

	(void)state;
	for (unsigned int i = 0; i < 512; i++)
		assert_int_equal(kmalloc(m, 128, GFP_KERNEL, &object[i]), 0);
	for (unsigned int i = 0; i < 512; i++)
		assert_int_equal(kfree(m, object[i]), 0);
	with = slab_pages(m, false);
	reclaim_tick(m);
	assert_int_equal(slab_pages(m, false), with);		/* the first second passes */
	for (unsigned int i = 0; i < 64; i++)
		reclaim_tick(m);
	assert_true(slab_pages(m, false) < with);
	kit_assert_sound(m, "ticks");
	kit_end(m);
}

/* ---- inodes that nobody uses ---- */

static const char image[] = "an image";

static void open_and_close(struct machine *m)
{
	struct file *file;

	assert_int_equal(file_open_image(m, "image", image, sizeof(image), &file), 0);
	assert_int_equal(nr_unused_inodes(m), 0);
	fput(m, file);
}

static uint64_t inodes_in_memory(const struct machine *m)
{
	return kit_figure(m, "slabinfo.dentry.active_objs");
}

static void unused_inodes_are_dropped(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct kit_memory before;

	(void)state;
	drop_caches(m, 3);
	before = kit_memory(m);
	open_and_close(m);
	assert_int_equal(nr_unused_inodes(m), 1);
	drop_caches(m, 1);
	assert_int_equal(nr_unused_inodes(m), 1);
	drop_caches(m, 2);
	assert_int_equal(nr_unused_inodes(m), 0);
	kit_assert_given_back(m, before, "drop_caches 2");
	kit_assert_sound(m, "drop_caches 2");
	open_and_close(m);		/* the same inode, read anew */
	assert_int_equal(nr_unused_inodes(m), 1);
	kit_assert_sound(m, "opening it again");
	kit_end(m);
}

static void an_inode_that_cannot_be_read_stays_out(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct file *file;

	(void)state;
	open_and_close(m);
	drop_caches(m, 2);
	for (unsigned int nth = 1; nth <= 3; nth++) {
		struct kit_memory before = kit_memory(m);

		m->ctx.fail_nth = nth;
		m->ctx.fail_times = 1;
		assert_int_equal(file_open_image(m, "image", image, sizeof(image), &file), -ENOMEM);
		drop_caches(m, 2);
		kit_assert_given_back(m, before, "an open that failed");
		kit_assert_sound(m, "an open that failed");
	}
	kit_end(m);
}

static void pressure_zero_keeps_inodes(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint64_t dentries;

	(void)state;
	open_and_close(m);
	dentries = inodes_in_memory(m);
	m->reclaim->vfs_cache_pressure = 0;
	reclaim_pages_now(m, 1 << 20);
	assert_int_equal(nr_unused_inodes(m), 1);
	assert_int_equal(inodes_in_memory(m), dentries);
	m->reclaim->vfs_cache_pressure = 100;
	reclaim_pages_now(m, 1 << 20);
	assert_int_equal(nr_unused_inodes(m), 0);
	kit_assert_sound(m, "pressure");
	kit_end(m);
}

/* A thread is a copy of its process, but for the time; boot's processes were there from the start. */
static void processes_start_when_they_are_made(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	uint32_t child, thread;

	(void)state;
	reclaim_tick(m);
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	reclaim_end_call(m);
	reclaim_tick(m);
	reclaim_tick(m);
	reclaim_tick(m);
	assert_int_equal(sys_clone_vm(m, find_task(m, child), &thread), 0);
	reclaim_end_call(m);
	reclaim_end_call(m);
	assert_int_equal(nsec_to_clock_t(find_task(m, 1)->start_time), 0);
	assert_int_equal(nsec_to_clock_t(find_task(m, child)->start_time), 1 * USER_HZ);
	assert_int_equal(nsec_to_clock_t(find_task(m, thread)->start_time), 4 * USER_HZ);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_are_exact),
		cmocka_unit_test(a_latency_too_long_changes_none),
		cmocka_unit_test(another_tlb_loses_no_time),
		cmocka_unit_test(ticks_are_kept_for_a_while),
		cmocka_unit_test(uptime_is_ticks_and_work),
		cmocka_unit_test(processes_start_when_they_are_made),
		cmocka_unit_test(load_rises_and_falls),
		cmocka_unit_test(ticks_reap_slabs),
		cmocka_unit_test(unused_inodes_are_dropped),
		cmocka_unit_test(an_inode_that_cannot_be_read_stays_out),
		cmocka_unit_test(pressure_zero_keeps_inodes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
