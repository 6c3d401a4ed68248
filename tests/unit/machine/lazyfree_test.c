// SPDX-License-Identifier: MIT
/* What processes do meanwhile to pages that madvise free has offered, and which of their calls move the batch. */
#include "machine_kit.h"

#include "swap.h"
#include "vtop.h"

#define FEW 4u

static struct machine *machine_of(const char *kernel)
{
	struct machine_config config = {.machine = "i386", .ram_bytes = KIT_RAM, .kernel = kernel};
	struct refusal why;
	struct machine *m = NULL;

	assert_int_equal(machine_create(&config, &m, &why), 0);
	return m;
}

/* A few written pages, offered. */
static vaddr_t offered(struct machine *m)
{
	vaddr_t p = kit_mmap(m, FEW * PAGE_SIZE);

	assert_int_equal(kit_touch(m, p, FEW * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_int_equal(sys_madvise(m, current_task(m), p, FEW * PAGE_SIZE, MADV_FREE), 0);
	return p;
}

static unsigned int nr_waiting(const struct machine *m)
{
	unsigned int n = 0;
	pgx_t pgx;

	while (next_lru_batch_page(m, &n, &pgx))
		;
	return n;
}

static struct page *page_at(struct machine *m, vaddr_t addr)
{
	paddr_t at = 0;

	assert_true(vtop_translate(m, current_task(m), addr, &at));
	return pfn_to_page(m, at >> PAGE_SHIFT);
}

/* Until 6.9 whoever takes mappings away moves the batch first, whichever pages wait in it. */
static void munmap_elsewhere(const char *kernel, unsigned int waiting)
{
	struct machine *m = machine_of(kernel);
	vaddr_t other = kit_mmap(m, PAGE_SIZE), p = offered(m);

	assert_int_equal(nr_waiting(m), FEW);
	assert_int_equal(sys_munmap(m, current_task(m), other, PAGE_SIZE), 0);
	assert_int_equal(nr_waiting(m), waiting);
	assert_int_equal(page_test(page_at(m, p), PG_swapbacked), waiting > 0);
	kit_assert_sound(m, "munmap");
	kit_end(m);
}

static void munmap_drains_until_6_9(void **state)
{
	(void)state;
	munmap_elsewhere("6.1", 0);
	munmap_elsewhere("6.18", FEW);
}

/* The batch's references outlive the mapping; the frames are free when the batch is moved. */
static void frames_outlive_their_mapping(void **state)
{
	struct machine *m = machine_of("6.18");
	vaddr_t p = offered(m);
	uint64_t free;

	(void)state;
	drain_all_pages(m);
	free = nr_free_pages(m);
	assert_int_equal(sys_munmap(m, current_task(m), p, FEW * PAGE_SIZE), 0);
	assert_int_equal(nr_waiting(m), FEW);
	kit_assert_sound(m, "munmap of pages that wait");
	drain_all_pages(m);
	assert_true(nr_free_pages(m) < free + FEW);	/* at most their page table */
	free = nr_free_pages(m);
	lru_add_drain(m);
	drain_all_pages(m);
	assert_int_equal(nr_free_pages(m), free + FEW);
	kit_assert_sound(m, "drain");
	kit_end(m);
}

/* A child shares what waits: parent's and child's entry, and the batch. Who writes has a page of its own, not lazy. */
static void fork_shares_what_waits(void **state)
{
	struct machine *m = machine_of("6.18");
	vaddr_t p = offered(m);
	struct page *page = page_at(m, p);
	uint32_t child;

	(void)state;
	assert_int_equal(sys_fork(m, current_task(m), &child), 0);
	assert_int_equal(nr_waiting(m), FEW);
	kit_assert_sound(m, "fork while pages wait");
	lru_add_drain(m);
	assert_false(page_test(page, PG_swapbacked));
	assert_int_equal(page->_refcount, 2);
	assert_int_equal(page_mapcount(page), 2);
	assert_int_equal(kit_touch(m, p, 1, ACCESS_WRITE), 0);
	assert_ptr_not_equal(page_at(m, p), page);
	assert_true(page_test(page_at(m, p), PG_swapbacked));
	assert_int_equal(page_mapcount(page), 1);
	kit_assert_sound(m, "copy on write of a lazyfree page");
	kit_end(m);
}

/* Advice that is given twice finds nothing in the batch: it moves what waits before it begins. */
static void advice_is_given_twice(void **state)
{
	struct machine *m = machine_of("6.18");
	vaddr_t p = offered(m);

	(void)state;
	assert_int_equal(sys_madvise(m, current_task(m), p, FEW * PAGE_SIZE, MADV_FREE), 0);
	assert_int_equal(nr_waiting(m), 0);
	assert_int_equal(kit_figure(m, "vmstat.pglazyfree"), FEW);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(munmap_drains_until_6_9),
		cmocka_unit_test(frames_outlive_their_mapping),
		cmocka_unit_test(fork_shares_what_waits),
		cmocka_unit_test(advice_is_given_twice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
