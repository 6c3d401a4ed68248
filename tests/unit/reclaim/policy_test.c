// SPDX-License-Identifier: MIT
/* Replacement policies against textbook counts, and against the plainest versions of themselves. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "ctx.h"
#include "policy.h"
#include "policy_string.h"

#define MAX_REFS 400
#define MAX_FRAMES 12

static struct policy_result run(enum policy_kind kind, uint32_t frames, const uint64_t *pages, size_t nr)
{
	struct policy_request request = {.kind = kind, .frames = frames, .seed = 7};
	struct policy_string string;
	struct policy_result result;
	struct core_ctx ctx = {.fail_nth = 0};

	hostmem_init(&ctx.mem, 0);
	assert_true(policy_string_create(&ctx.mem, pages, nr, 0, &string));
	assert_int_equal(policy_run(&ctx, &string, &request, NULL, &result), 0);
	policy_string_destroy(&ctx.mem, &string);
	hostmem_release(&ctx.mem);
	return result;
}

static void test_belady(void **state)
{
	static const uint64_t pages[] = {1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5};
	const size_t nr = sizeof(pages) / sizeof(pages[0]);

	(void)state;
	assert_int_equal(run(POLICY_FIFO, 3, pages, nr).misses, 9);
	assert_int_equal(run(POLICY_FIFO, 4, pages, nr).misses, 10);
	assert_int_equal(run(POLICY_LRU, 3, pages, nr).misses, 10);
	assert_int_equal(run(POLICY_LRU, 4, pages, nr).misses, 8);
	assert_int_equal(run(POLICY_OPT, 3, pages, nr).misses, 7);
	assert_int_equal(run(POLICY_OPT, 4, pages, nr).misses, 6);
	assert_int_equal(run(POLICY_OPT, 4, pages, nr).cold, 5);
}

static void test_silberschatz(void **state)
{
	static const uint64_t pages[] = {7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1};
	const size_t nr = sizeof(pages) / sizeof(pages[0]);

	(void)state;
	assert_int_equal(run(POLICY_FIFO, 3, pages, nr).misses, 15);
	assert_int_equal(run(POLICY_OPT, 3, pages, nr).misses, 9);
	assert_int_equal(run(POLICY_LRU, 3, pages, nr).misses, 12);
}

/* ---- the plainest versions: an array of frames, oldest first ---- */

struct plain {
	uint64_t page[MAX_FRAMES];
	bool used[MAX_FRAMES];
	uint32_t nr, hand;
};

static void drop(struct plain *p, uint32_t at)
{
	memmove(&p->page[at], &p->page[at + 1], (p->nr - at - 1) * sizeof(p->page[0]));
	memmove(&p->used[at], &p->used[at + 1], (p->nr - at - 1) * sizeof(p->used[0]));
	p->nr--;
}

static void add(struct plain *p, uint64_t page)
{
	p->page[p->nr] = page;
	p->used[p->nr++] = false;
}

static uint32_t find(const struct plain *p, uint64_t page)
{
	uint32_t at = 0;

	while (at < p->nr && p->page[at] != page)
		at++;
	return at;
}

static size_t next_use(const uint64_t *pages, size_t nr, size_t now, uint64_t page)
{
	size_t i = now + 1;

	while (i < nr && pages[i] != page)
		i++;
	return i;
}

static void evict_plain(struct plain *p, enum policy_kind kind, const uint64_t *pages, size_t nr, size_t now)
{
	uint32_t victim = 0;

	if (kind == POLICY_OPT)
		for (uint32_t i = 1; i < p->nr; i++)
			if (next_use(pages, nr, now, p->page[i]) > next_use(pages, nr, now, p->page[victim]))
				victim = i;
	while (kind == POLICY_SECOND && p->used[0]) {
		uint64_t page = p->page[0];

		drop(p, 0);
		add(p, page);
	}
	drop(p, victim);
}

static uint64_t misses_of_clock(uint32_t frames, const uint64_t *pages, size_t nr)
{
	struct plain p = {.nr = 0};
	uint64_t misses = 0;

	for (size_t i = 0; i < nr; i++) {
		uint32_t at = find(&p, pages[i]);

		if (at < p.nr) {
			p.used[at] = true;
			continue;
		}
		misses++;
		if (p.nr < frames) {
			p.page[p.nr] = pages[i];
			p.used[p.nr++] = true;
			continue;
		}
		for (; p.used[p.hand]; p.hand = (p.hand + 1) % frames)
			p.used[p.hand] = false;
		p.page[p.hand] = pages[i];
		p.used[p.hand] = true;
		p.hand = (p.hand + 1) % frames;
	}
	return misses;
}

static uint64_t misses_of(enum policy_kind kind, uint32_t frames, const uint64_t *pages, size_t nr)
{
	struct plain p = {.nr = 0};
	uint64_t misses = 0;

	if (kind == POLICY_CLOCK)
		return misses_of_clock(frames, pages, nr);
	for (size_t i = 0; i < nr; i++) {
		uint32_t at = find(&p, pages[i]);

		if (at < p.nr) {
			p.used[at] = true;
			if (kind == POLICY_LRU) {
				drop(&p, at);
				add(&p, pages[i]);
			}
			continue;
		}
		misses++;
		if (p.nr == frames)
			evict_plain(&p, kind, pages, nr, i);
		add(&p, pages[i]);
	}
	return misses;
}

static void test_plain(void **state)
{
	uint64_t pages[MAX_REFS];

	(void)state;
	srand(1);
	for (unsigned int round = 0; round < 300; round++) {
		size_t nr = 1 + (size_t)rand() % MAX_REFS;
		unsigned int span = 1 + (unsigned int)rand() % 30;
		uint32_t frames = 1 + (uint32_t)rand() % MAX_FRAMES;

		for (size_t i = 0; i < nr; i++)
			pages[i] = (uint64_t)rand() % span << 40 | (uint64_t)rand() % 2;
		for (unsigned int kind = POLICY_FIFO; kind <= POLICY_OPT; kind++) {
			struct policy_result got = run(kind, frames, pages, nr);

			assert_int_equal(got.misses, misses_of(kind, frames, pages, nr));
			assert_int_equal(got.misses + got.hits, nr);
		}
	}
}

/* No policy beats opt; whoever has room for all pages misses each once. */
static void test_bounds(void **state)
{
	uint64_t pages[MAX_REFS];

	(void)state;
	srand(2);
	for (unsigned int round = 0; round < 100; round++) {
		uint32_t frames = 1 + (uint32_t)rand() % MAX_FRAMES;

		for (size_t i = 0; i < MAX_REFS; i++)
			pages[i] = (uint64_t)rand() % 20;
		for (unsigned int kind = 0; kind < NR_POLICIES; kind++) {
			struct policy_result got = run(kind, frames, pages, MAX_REFS);
			struct policy_result best = run(POLICY_OPT, frames, pages, MAX_REFS);

			assert_true(got.misses >= best.misses);
			assert_int_equal(got.cold, best.cold);
			assert_int_equal(run(kind, 20, pages, MAX_REFS).misses, got.cold);
			assert_int_equal(run(kind, UINT32_MAX, pages, MAX_REFS).misses, got.cold);
		}
	}
}

/* ---- linux, step by step ---- */

struct want {
	uint64_t page;
	bool hit;
	const char *resident;	/* pages are letters, | before the active list */
};

struct walk {
	const struct policy_string *string;
	const struct want *want;
};

static int check_step(void *data, const struct policy_step *step)
{
	const struct walk *walk = data;
	const struct want *want = &walk->want[step->nr];
	char text[32];
	size_t len = 0;

	for (uint32_t i = 0; i < step->nr_resident; i++) {
		if (i == step->nr_inactive)
			text[len++] = '|';
		text[len++] = (char)policy_page_name(walk->string, step->resident[i]);
	}
	text[len] = '\0';
	assert_int_equal(step->hit, want->hit);
	assert_string_equal(text, want->resident);
	return 0;
}

/*
 * Four frames. All came young: the fault of e finds them so, gives each another turn, and takes a, old by then. b and c
 * are used: found young for the second time by the fault of f, they are activated, and d goes. It comes back after two
 * evictions, no more than there are active pages, and is activated at once; a comes back later, and is not.
 */
static void test_linux(void **state)
{
	static const struct want want[] = {
		{'a', false, "a"}, {'b', false, "ab"}, {'c', false, "abc"}, {'d', false, "abcd"}, {'e', false, "bcde"},
		{'b', true, "bcde"}, {'c', true, "bcde"}, {'f', false, "ef|bc"}, {'d', false, "f|bcd"},
		{'a', false, "ba|cd"},
	};
	uint64_t pages[sizeof(want) / sizeof(want[0])];
	struct policy_request request = {.kind = POLICY_LINUX, .frames = 4};
	struct policy_string string;
	struct policy_result result;
	struct walk walk = {&string, want};
	const struct policy_watch watch = {.fn = check_step, .data = &walk, .each = true};
	struct core_ctx ctx = {.fail_nth = 0};

	(void)state;
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++)
		pages[i] = want[i].page;
	hostmem_init(&ctx.mem, 0);
	assert_true(policy_string_create(&ctx.mem, pages, sizeof(want) / sizeof(want[0]), 0, &string));
	assert_int_equal(policy_run(&ctx, &string, &request, &watch, &result), 0);
	hostmem_release(&ctx.mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_belady), cmocka_unit_test(test_silberschatz), cmocka_unit_test(test_plain),
		cmocka_unit_test(test_bounds), cmocka_unit_test(test_linux),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
