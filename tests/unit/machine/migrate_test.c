// SPDX-License-Identifier: MIT
/* Pages that move: whoever maps them finds the same bytes in another frame, on every machine. */
#include "machine_kit.h"

#include "compaction.h"
#include "migrate.h"
#include "pageout.h"
#include "pgtable.h"
#include "reclaim.h"
#include "swap_state.h"
#include "swapfile.h"
#include "swapops.h"
#include "vmstat.h"

static struct page *page_at(struct machine *m, struct task_struct *task, vaddr_t addr)
{
	struct page *page;

	assert_int_equal(access_user(m, task, addr, ACCESS_READ, &page), ACCESS_OK);
	return page;
}

static uint32_t word_at(struct machine *m, struct task_struct *task, vaddr_t addr)
{
	struct access_report report;
	uint32_t word = 0;

	assert_int_equal(read_user(m, task, addr, &word, sizeof(word), &report), 0);
	return word;
}

static void write_words(struct machine *m, vaddr_t base, uint32_t pages)
{
	struct access_report report;

	for (uint32_t i = 0; i < pages; i++)
		assert_int_equal(write_user(m, current_task(m), base + i * PAGE_SIZE, &i, sizeof(i), &report), 0);
}

static void assert_words(struct machine *m, struct task_struct *task, vaddr_t base, uint32_t pages)
{
	for (uint32_t i = 0; i < pages; i++)
		if (i % 2)
			assert_int_equal(word_at(m, task, base + i * PAGE_SIZE), i);
}

/* A checkerboard, shared with a child; the zones are compacted. */
static void check_compaction(const char *name)
{
	struct machine *m = kit_machine(name, KIT_RAM);
	/* half of the memory, several pageblocks: pages move to those that are in use already */
	uint32_t pages = (uint32_t)kit_figure(m, "meminfo.MemFree") / 8;
	vaddr_t base = kit_mmap(m, pages * PAGE_SIZE);
	struct task_struct *parent = current_task(m);
	uint64_t anon;
	uint32_t pid;

	write_words(m, base, pages);
	for (uint32_t i = 0; i < pages; i += 2)
		assert_int_equal(sys_madvise(m, parent, base + i * PAGE_SIZE, PAGE_SIZE, MADV_DONTNEED), 0);
	assert_int_equal(sys_fork(m, parent, &pid), 0);
	anon = kit_figure(m, "vmstat.nr_anon_pages");
	compact_nodes(m);
	assert_true(kit_figure(m, "vmstat.pgmigrate_success") > 0);
	assert_int_equal(kit_figure(m, "vmstat.nr_isolated_anon"), 0);
	assert_int_equal(kit_figure(m, "vmstat.nr_anon_pages"), anon);
	kit_assert_sound(m, "compaction");
	assert_words(m, parent, base, pages);
	assert_words(m, find_task(m, pid), base, pages);
	kit_assert_sound(m, "reading");
	kit_end(m);
}

static void compaction(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++)
		check_compaction(kit_names[i]);
}

static void move(struct machine *m, struct page *from)
{
	struct page *to;

	assert_true(page_is_movable(m, from));
	assert_int_equal(alloc_page(m, GFP_HIGHUSER_MOVABLE, &to), 0);
	isolate_for_migration(m, from);
	assert_false(page_is_movable(m, from));
	migrate_page(m, from, to);
}

/* A dirty file page, mapped shared by two processes: the cache and both find it again. */
static void file_page(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		struct task_struct *parent = current_task(m);
		struct page *old;
		struct file *file;
		vaddr_t addr;
		uint32_t pid;

		assert_int_equal(file_create(m, "f", 3 * PAGE_SIZE), 0);
		assert_int_equal(file_open(m, "f", &file), 0);
		assert_int_equal(kit_try_mmap(m, 3 * PAGE_SIZE, MAP_SHARED, file, &addr), 0);
		fput(m, file);
		assert_int_equal(kit_touch(m, addr, 3 * PAGE_SIZE, ACCESS_WRITE), 0);
		assert_int_equal(sys_fork(m, parent, &pid), 0);
		assert_int_equal(kit_touch(m, addr, 3 * PAGE_SIZE, ACCESS_READ), 0);
		old = page_at(m, parent, addr + PAGE_SIZE);
		move(m, old);
		kit_assert_sound(m, "moving a file page");
		assert_ptr_not_equal(page_at(m, parent, addr + PAGE_SIZE), old);
		assert_ptr_equal(page_at(m, parent, addr + PAGE_SIZE), page_at(m, find_task(m, pid), addr + PAGE_SIZE));
		assert_int_equal(word_at(m, parent, addr + PAGE_SIZE), 0x02020202);
		kit_assert_sound(m, "reading it");
		kit_end(m);
	}
}

#define SWAPPED 8u

/* The page of a slot that no entry of the process leads to any more, or not yet. */
static struct page *page_in_swap_cache(struct machine *m, vaddr_t addr)
{
	const struct mm_struct *mm = current_task(m)->mm;
	pte_t pte = pte_get(m, pte_offset(m, mm, addr), pte_index(m, addr));

	assert_true(is_swap_pte(m, pte));
	return find_swap_cache_page(m, pte_to_swp_entry(m, pte));
}

/* Pages with a slot: one that is mapped again, and one that is not. The slot leads to the frame they are in. */
static void check_swapped(const char *name, enum swap_strategy strategy, bool unmapped_is_anon)
{
	struct machine *m = kit_machine(name, KIT_RAM);
	struct task_struct *task = current_task(m);
	vaddr_t addr = kit_mmap(m, SWAPPED * PAGE_SIZE);
	struct page *mapped, *unmapped;
	uint64_t majors;

	assert_int_equal(swapon_device(m, "/dev/vda", 16 * SZ_1M, SWAP_PRIO_AUTO), 0);
	m->reclaim->strategy = strategy;
	write_words(m, addr, SWAPPED);
	assert_int_equal(pageout_mm(m, task, addr, addr + SWAPPED * PAGE_SIZE), SWAPPED);
	mapped = page_at(m, task, addr + PAGE_SIZE);
	unmapped = page_in_swap_cache(m, addr + 3 * PAGE_SIZE);
	assert_true(page_test(mapped, PG_swapcache) && unmapped);
	assert_int_equal(PageAnon(unmapped), unmapped_is_anon);
	move(m, mapped);
	move(m, unmapped);
	kit_assert_sound(m, "moving pages of the swap cache");
	assert_ptr_not_equal(page_at(m, task, addr + PAGE_SIZE), mapped);
	assert_ptr_not_equal(page_in_swap_cache(m, addr + 3 * PAGE_SIZE), unmapped);
	majors = kit_figure(m, "vmstat.pgmajfault");
	assert_words(m, task, addr, 4);
	assert_int_equal(kit_figure(m, "vmstat.pgmajfault"), majors);
	assert_int_equal(kit_touch(m, addr, SWAPPED * PAGE_SIZE, ACCESS_WRITE), 0);
	assert_words(m, task, addr, SWAPPED);
	kit_assert_sound(m, "writing to them");
	kit_end(m);
}

static void swap_cache(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		check_swapped(kit_names[i], STRATEGY_LINUX, true);
		check_swapped(kit_names[i], STRATEGY_DROP, false);	/* read ahead: of no object yet */
	}
}

/* A locked page takes its count along; what the kernel uses itself does not move. */
static void locked_and_foreign_pages(void **state)
{
	struct machine *m = kit_machine("i386", 2 * SZ_1G);
	vaddr_t addr = kit_mmap(m, PAGE_SIZE);
	struct page *kernel;

	(void)state;
	assert_int_equal(sys_mlock(m, current_task(m), addr, PAGE_SIZE, 0), 0);
	move(m, page_at(m, current_task(m), addr));
	assert_int_equal(kit_figure(m, "meminfo.Mlocked"), 4);
	kit_assert_sound(m, "moving a locked page");
	assert_int_equal(alloc_page(m, GFP_KERNEL, &kernel), 0);
	assert_false(page_is_movable(m, kernel));
	put_page(m, kernel);
	get_page(page_at(m, current_task(m), addr));
	assert_false(page_is_movable(m, page_at(m, current_task(m), addr)));
	put_page(m, page_at(m, current_task(m), addr));
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compaction),
		cmocka_unit_test(file_page),
		cmocka_unit_test(swap_cache),
		cmocka_unit_test(locked_and_foreign_pages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
