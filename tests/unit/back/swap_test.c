// SPDX-License-Identifier: MIT
/* The batch in which pages that madvise free offers wait: when it is moved, in which order, and what it lets go. */
#include "unit/phys/phys_machine.h"

#include "back.h"
#include "kernel_rules.h"
#include "swap.h"
#include "vmstat.h"

#define MOST 31u

static int set_up_kernel(void **state, const char *kernel)
{
	struct test_machine *t = calloc(1, sizeof(*t));

	i386_init(t, 64 << 20, 64 << 20);
	phys_hand_over(&t->m);
	t->m.rules = kernel_rules_find(kernel);
	t->m.back = hm_alloc(&t->m.ctx.mem, sizeof(*t->m.back));
	lru_init(&t->m);
	*state = t;
	return 0;
}

static int set_up(void **state)
{
	return set_up_kernel(state, "6.1");
}

static int set_up_new(void **state)
{
	return set_up_kernel(state, "6.18");
}

static void assert_lists_sound(struct test_machine *t)
{
	struct verify v = {&t->report, 0};

	seq_clear(&t->report);
	lru_verify(&v, &t->m);
	phys_verify(&v, &t->m);
	if (v.findings)
		fail_msg("%.*s", (int)t->report.count, t->report.buf);
}

static int tear_down(void **state)
{
	struct test_machine *t = *state;

	assert_lists_sound(t);
	machine_destroy(t);
	free(t);
	return 0;
}

/* A page as a write fault leaves it: listed, with the one reference of its entry. */
static struct page *anon_page(struct test_machine *t)
{
	struct page *page = take(t, GFP_HIGHUSER_MOVABLE, 0);

	page->mapping = PAGE_MAPPING_ANON;
	page_set(page, PG_swapbacked);
	lru_add(&t->m, page);
	return page;
}

static void offer(struct test_machine *t, struct page **pages, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		pages[i] = anon_page(t);
		mark_page_lazyfree(&t->m, pages[i]);
	}
}

static unsigned int nr_waiting(const struct machine *m)
{
	unsigned int n = 0;
	pgx_t pgx;

	while (next_lru_batch_page(m, &n, &pgx))
		;
	return n;
}

static uint64_t nr_lazyfree(const struct machine *m)
{
	return m->phys->counters.event[PGLAZYFREE];
}

static uint64_t free_frames(struct machine *m)
{
	drain_all_pages(m);
	return nr_free_pages(m);
}

static void assert_waits(const struct machine *m, unsigned int at, const struct page *page)
{
	pgx_t pgx;

	assert_true(next_lru_batch_page(m, &at, &pgx));
	assert_ptr_equal(pgx_page(m, pgx), page);
	assert_int_equal(page->_refcount, 2);
	assert_int_equal(page_lru(page), LRU_INACTIVE_ANON);
}

/* The pages are on the list of files, the last one at its head, and nobody but their owner has them. */
static void assert_moved(const struct machine *m, struct page *const *pages, unsigned int n)
{
	pgx_t at = lru_last(m, LRU_INACTIVE_FILE);

	for (unsigned int i = 0; i < n; i++) {
		assert_int_equal(at, page_pgx(pages[i]));
		assert_int_equal(page_lru(pages[i]), LRU_INACTIVE_FILE);
		assert_int_equal(pages[i]->_refcount, 1);
		at = pages[i]->lru.prev;
	}
	assert_int_equal(at, 0);
	assert_int_equal(lru_size(m, LRU_INACTIVE_FILE), n);
}

/* One page less than a batch stays where it was; the page that makes it full moves them all, in their order. */
static void moves_when_full(struct test_machine *t, unsigned int full)
{
	struct page *pages[MOST];

	offer(t, pages, full - 1);
	assert_int_equal(nr_waiting(&t->m), full - 1);
	for (unsigned int i = 0; i < full - 1; i++)
		assert_waits(&t->m, i, pages[i]);
	assert_int_equal(lru_size(&t->m, LRU_INACTIVE_ANON), full - 1);
	assert_int_equal(nr_lazyfree(&t->m), 0);
	assert_lists_sound(t);

	offer(t, &pages[full - 1], 1);
	assert_int_equal(nr_waiting(&t->m), 0);
	assert_moved(&t->m, pages, full);
	assert_int_equal(lru_size(&t->m, LRU_INACTIVE_ANON), 0);
	assert_int_equal(nr_lazyfree(&t->m), full);
}

static void the_fifteenth_moves_them(void **state)
{
	moves_when_full(*state, 15);
}

static void the_thirty_first_moves_them(void **state)
{
	moves_when_full(*state, 31);
}

static void a_full_batch_begins_anew(void **state)
{
	struct test_machine *t = *state;
	struct page *pages[16];

	offer(t, pages, 16);
	assert_int_equal(nr_waiting(&t->m), 1);
	assert_waits(&t->m, 0, pages[15]);
	assert_moved(&t->m, pages, 15);
}

static void drain_moves_what_waits(void **state)
{
	struct test_machine *t = *state;
	struct page *pages[3];

	lru_add_drain(&t->m);
	assert_int_equal(nr_lazyfree(&t->m), 0);
	offer(t, pages, 3);
	lru_add_drain(&t->m);
	assert_int_equal(nr_waiting(&t->m), 0);
	assert_moved(&t->m, pages, 3);
	lru_add_drain(&t->m);
	assert_moved(&t->m, pages, 3);
	assert_int_equal(nr_lazyfree(&t->m), 3);
}

/* That it was used before is forgotten. */
static void an_active_page_is_as_any_other(void **state)
{
	struct test_machine *t = *state;
	struct page *page = anon_page(t);

	activate_page(&t->m, page);
	page_set(page, PG_referenced);
	mark_page_lazyfree(&t->m, page);
	assert_int_equal(lru_size(&t->m, LRU_ACTIVE_ANON), 1);
	lru_add_drain(&t->m);
	assert_moved(&t->m, &page, 1);
	assert_false(page_test(page, PG_referenced));
}

/* Its last user lets go of it: the frame is free when the batch is moved, not before. */
static void a_page_is_freed_while_it_waits(void **state)
{
	struct test_machine *t = *state;
	uint64_t free = free_frames(&t->m);
	struct page *pages[2];

	offer(t, pages, 2);
	put_page_lru(&t->m, pages[0]);
	assert_int_equal(pages[0]->_refcount, 1);
	assert_int_equal(free_frames(&t->m), free - 2);
	assert_lists_sound(t);

	lru_add_drain(&t->m);
	assert_int_equal(free_frames(&t->m), free - 1);
	assert_moved(&t->m, &pages[1], 1);
	assert_int_equal(nr_lazyfree(&t->m), 2);
}

/* Whoever locked it, or put it into the swap cache, since it was offered wants to keep it. */
static void a_page_is_kept_after_all(void **state)
{
	struct test_machine *t = *state;
	struct page *pages[2];

	offer(t, pages, 2);
	mlock_page(&t->m, pages[0]);
	page_set(pages[1], PG_swapcache);
	lru_add_drain(&t->m);
	assert_int_equal(page_lru(pages[0]), LRU_UNEVICTABLE);
	assert_int_equal(page_lru(pages[1]), LRU_INACTIVE_ANON);
	assert_int_equal(pages[0]->_refcount, 1);
	assert_int_equal(pages[1]->_refcount, 1);
	assert_int_equal(nr_lazyfree(&t->m), 0);
}

static void only_listed_anonymous_pages_are_taken(void **state)
{
	struct test_machine *t = *state;
	struct page *of_file = take(t, GFP_HIGHUSER_MOVABLE, 0), *isolated = anon_page(t), *moved = anon_page(t);

	lru_add(&t->m, of_file);
	mark_page_lazyfree(&t->m, of_file);
	isolate_lru_page(&t->m, isolated);
	mark_page_lazyfree(&t->m, isolated);
	assert_int_equal(nr_waiting(&t->m), 0);
	putback_lru_page(&t->m, isolated);

	mark_page_lazyfree(&t->m, moved);
	lru_add_drain(&t->m);
	mark_page_lazyfree(&t->m, moved);
	assert_int_equal(nr_waiting(&t->m), 0);
	assert_int_equal(nr_lazyfree(&t->m), 1);
}

/* Which pages wait is part of the machine's state. */
static uint64_t lists_hash(const struct machine *m)
{
	struct hash h;

	hash_init(&h);
	lru_digest(&h, m);
	return hash_final(&h);
}

static void the_digest_tells_who_waits(void **state)
{
	struct test_machine *t = *state;
	struct page *page = anon_page(t);
	uint64_t before = lists_hash(&t->m);

	mark_page_lazyfree(&t->m, page);
	assert_true(lists_hash(&t->m) != before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_fifteenth_moves_them, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_thirty_first_moves_them, set_up_new, tear_down),
		cmocka_unit_test_setup_teardown(a_full_batch_begins_anew, set_up, tear_down),
		cmocka_unit_test_setup_teardown(drain_moves_what_waits, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_active_page_is_as_any_other, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_page_is_freed_while_it_waits, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_page_is_kept_after_all, set_up, tear_down),
		cmocka_unit_test_setup_teardown(only_listed_anonymous_pages_are_taken, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_digest_tells_who_waits, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
