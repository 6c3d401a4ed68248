// SPDX-License-Identifier: MIT
/* What mlock and munlock count, as mm/mlock.c does: unevictable_pgs_* of vmstat, and what the lists hold. */
#include "machine_kit.h"

#include "migrate.h"
#include "swap.h"
#include "vmstat.h"

#define PAGES 16

struct counts {
	uint64_t culled, rescued, mlocked, munlocked, cleared, stranded;
};

static void assert_counts(const struct machine *m, const struct counts *expected)
{
	const uint64_t *event = m->phys->counters.event;

	assert_int_equal(event[UNEVICTABLE_PGS_CULLED], expected->culled);
	assert_int_equal(event[UNEVICTABLE_PGS_RESCUED], expected->rescued);
	assert_int_equal(event[UNEVICTABLE_PGS_MLOCKED], expected->mlocked);
	assert_int_equal(event[UNEVICTABLE_PGS_MUNLOCKED], expected->munlocked);
	assert_int_equal(event[UNEVICTABLE_PGS_CLEARED], expected->cleared);
	assert_int_equal(event[UNEVICTABLE_PGS_STRANDED], expected->stranded);
	assert_int_equal(kit_figure(m, "vmstat.nr_unevictable"), expected->culled - expected->rescued);
	kit_assert_sound(m, "locking and unlocking");
}

static void lock(struct machine *m, vaddr_t addr, uint64_t pages)
{
	assert_int_equal(sys_mlock(m, current_task(m), addr, pages * PAGE_SIZE, 0), 0);
}

/* Half of the pages are there before, the others come as new ones; locking them twice changes nothing. */
static void locked_and_unlocked(void **state)
{
	(void)state;
	for (int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t p = kit_mmap(m, PAGES * PAGE_SIZE);

		assert_int_equal(kit_touch(m, p, PAGES / 2 * PAGE_SIZE, ACCESS_WRITE), 0);
		lock(m, p, PAGES);
		assert_counts(m, &(struct counts){.culled = PAGES, .mlocked = PAGES});
		lock(m, p, PAGES);
		assert_counts(m, &(struct counts){.culled = PAGES, .mlocked = PAGES});
		assert_int_equal(sys_munlock(m, current_task(m), p, PAGES / 2 * PAGE_SIZE), 0);
		assert_counts(m, &(struct counts){PAGES, PAGES / 2, PAGES, PAGES / 2, 0, 0});
		assert_int_equal(sys_munmap(m, current_task(m), p, PAGES * PAGE_SIZE), 0);
		assert_counts(m, &(struct counts){PAGES, PAGES, PAGES, PAGES, 0, 0});
		kit_end(m);
	}
}

/* A page that others lock, too, stays where it is until the last of them unlocks it. */
static void locked_by_two(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *task = current_task(m);
	struct file *file;
	vaddr_t p, q;

	(void)state;
	assert_int_equal(file_create(m, "f", PAGE_SIZE), 0);
	assert_int_equal(file_open(m, "f", &file), 0);
	assert_int_equal(kit_try_mmap(m, PAGE_SIZE, MAP_SHARED, file, &p), 0);
	assert_int_equal(kit_try_mmap(m, PAGE_SIZE, MAP_SHARED, file, &q), 0);
	fput(m, file);
	lock(m, p, 1);
	lock(m, q, 1);
	assert_counts(m, &(struct counts){.culled = 1, .mlocked = 1});
	assert_int_equal(sys_munlock(m, task, p, PAGE_SIZE), 0);
	assert_counts(m, &(struct counts){.culled = 1, .mlocked = 1});
	assert_int_equal(sys_munlock(m, task, q, PAGE_SIZE), 0);
	assert_counts(m, &(struct counts){1, 1, 1, 1, 0, 0});
	kit_end(m);
}

static struct page *page_at(struct machine *m, vaddr_t addr)
{
	struct page *page;

	assert_int_equal(access_user(m, current_task(m), addr, ACCESS_READ, &page), ACCESS_OK);
	return page;
}

/* A page on no list is locked and unlocked without being moved; what it is when it comes back counts. */
static void locked_off_the_lists(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t p = kit_mmap(m, PAGE_SIZE);
	struct page *page;

	(void)state;
	assert_int_equal(kit_touch(m, p, PAGE_SIZE, ACCESS_WRITE), 0);
	page = page_at(m, p);
	assert_true(isolate_lru_page(m, page));
	lock(m, p, 1);
	assert_int_equal(m->phys->counters.event[UNEVICTABLE_PGS_CULLED], 0);
	putback_lru_page(m, page);
	assert_counts(m, &(struct counts){.culled = 1, .mlocked = 1});
	assert_true(isolate_lru_page(m, page));
	assert_int_equal(sys_munlock(m, current_task(m), p, PAGE_SIZE), 0);
	assert_int_equal(m->phys->counters.event[UNEVICTABLE_PGS_RESCUED], 0);
	putback_lru_page(m, page);
	assert_counts(m, &(struct counts){1, 1, 1, 0, 0, 1});
	kit_end(m);
}

/* The page loses its lock with its entry, off the lists, and gets it back with the new one, on a list. */
static void locked_and_moved(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	vaddr_t p = kit_mmap(m, PAGE_SIZE);
	struct page *from, *to;

	(void)state;
	lock(m, p, 1);
	from = page_at(m, p);
	assert_int_equal(alloc_page(m, GFP_HIGHUSER_MOVABLE, &to), 0);
	isolate_for_migration(m, from);
	migrate_page(m, from, to);
	assert_ptr_equal(page_at(m, p), to);
	assert_counts(m, &(struct counts){.culled = 2, .rescued = 1, .mlocked = 2, .stranded = 1});
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(locked_and_unlocked),
		cmocka_unit_test(locked_by_two),
		cmocka_unit_test(locked_off_the_lists),
		cmocka_unit_test(locked_and_moved),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
