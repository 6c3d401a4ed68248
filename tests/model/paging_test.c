// SPDX-License-Identifier: MIT
/*
 * Demand paging on the machine against the policy alone, and against exact LRU in its plainest form: random strings,
 * every policy, all machines. The machine's own counters must agree, and all structures be sound on the way and after
 * it.
 */
#include "machine_kit.h"

#include "paging.h"
#include "tlb.h"
#include "vmstat.h"

#define MAX_REFS 600
#define ROUNDS 12
#define AUDIT_EVERY 97u

struct scene {
	struct machine *m;
	uint64_t pages[MAX_REFS];
	size_t nr;
	uint32_t frames;
	uint32_t steps;
};

static uint64_t counter(const struct machine *m, enum vm_event_item item)
{
	return machine_counters(m)->event[item];
}

/* Pages near each other and far apart; some references in a row are to one page. */
static void make_string(struct scene *s)
{
	uint64_t span = 1 + (uint64_t)rand() % 60;

	s->nr = 1 + (size_t)rand() % MAX_REFS;
	s->frames = 1 + (uint32_t)rand() % 40;
	for (size_t i = 0; i < s->nr; i++) {
		uint64_t far = (uint64_t)(rand() % 3) << 40;

		s->pages[i] = i && rand() % 4 == 0 ? s->pages[i - 1] : far + (uint64_t)rand() % span * 50;
	}
}

static uint64_t plain_lru_misses(const struct scene *s)
{
	uint64_t resident[64], misses = 0;
	uint32_t nr = 0;

	for (size_t i = 0; i < s->nr; i++) {
		uint32_t at = 0;

		while (at < nr && resident[at] != s->pages[i])
			at++;
		misses += at == nr;
		if (at == nr && nr == s->frames)
			at = 0;
		else if (at == nr)
			nr++;
		memmove(&resident[at], &resident[at + 1], (nr - at - 1) * sizeof(resident[0]));
		resident[nr - 1] = s->pages[i];
	}
	return misses;
}

static int audit(void *data, const struct policy_step *step)
{
	struct scene *s = data;

	(void)step;
	if (s->steps++ % AUDIT_EVERY == 0)
		kit_assert_sound(s->m, "while pages come and go");
	return 0;
}

static void run_policy(struct scene *s, enum policy_kind kind)
{
	const struct policy_watch watch = {.fn = audit, .data = s};
	struct paging_request request = {.policy = {.kind = kind, .frames = s->frames, .seed = 3}, .watch = &watch};
	const struct task_struct *task = current_task(s->m);
	uint64_t faults = task->min_flt, hits = tlb_hits_since_boot(s->m), walks = tlb_misses_since_boot(s->m);
	uint64_t freed = counter(s->m, PGFREE), total_vm = task->mm->total_vm, rss = task->mm->rss_stat[MM_ANONPAGES];
	struct policy_result mapped, alone;
	struct policy_string string;
	struct access_report report;

	assert_true(paging_string_create(s->m, s->pages, s->nr, &string));
	request.string = &string;
	assert_int_equal(paging_run(s->m, current_task(s->m), &request, &mapped, &report), 0);
	policy_string_destroy(&s->m->ctx.mem, &string);
	assert_true(policy_string_create(&s->m->ctx.mem, s->pages, s->nr, 0, &string));
	assert_int_equal(policy_run(&s->m->ctx, &string, &request.policy, NULL, &alone), 0);
	policy_string_destroy(&s->m->ctx.mem, &string);

	assert_int_equal(mapped.misses, alone.misses);
	assert_int_equal(mapped.hits, alone.hits);
	assert_int_equal(mapped.cold, alone.cold);
	if (kind == POLICY_LRU)
		assert_int_equal(mapped.misses, plain_lru_misses(s));
	/* a fault a miss, a look into the TLB a reference, and of it all nothing is left */
	assert_int_equal(task->min_flt - faults, mapped.misses);
	assert_int_equal(tlb_hits_since_boot(s->m) - hits + tlb_misses_since_boot(s->m) - walks, s->nr);
	assert_true(tlb_misses_since_boot(s->m) - walks >= mapped.misses);
	assert_true(counter(s->m, PGFREE) - freed >= mapped.misses);
	assert_int_equal(task->mm->total_vm, total_vm);
	assert_int_equal(task->mm->rss_stat[MM_ANONPAGES], rss);
	kit_assert_sound(s->m, "after the run");
}

static void test_on(const char *name)
{
	struct scene s = {.m = kit_machine(name, KIT_RAM)};

	srand(11);
	for (unsigned int round = 0; round < ROUNDS; round++) {
		make_string(&s);
		for (unsigned int kind = 0; kind < NR_POLICIES; kind++)
			run_policy(&s, kind);
	}
	kit_end(s.m);
}

static void test_machines(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++)
		test_on(kit_names[i]);
}

/* Whichever simulated allocation fails, the run ends with ENOMEM and leaves nothing behind. */
static void test_no_memory(void **state)
{
	(void)state;
	for (uint64_t nth = 1; nth < 40; nth++) {
		struct machine *m = kit_machine("x86_64", KIT_RAM);
		const uint64_t pages[] = {1, 2, 3, 600, 1, 1 << 20, 2, 3, 4, 5, 6, 600, 7, 8, 9, 10};
		struct paging_request request = {.policy = {.kind = POLICY_LRU, .frames = 4}};
		uint64_t total_vm = current_task(m)->mm->total_vm;
		struct access_report report;
		struct policy_string string;
		struct policy_result result;
		int err;

		assert_true(paging_string_create(m, pages, sizeof(pages) / sizeof(pages[0]), &string));
		request.string = &string;
		m->ctx.fail_nth = nth;
		m->ctx.fail_times = 1;
		err = paging_run(m, current_task(m), &request, &result, &report);
		assert_int_equal(err, m->ctx.fail_nth ? 0 : -ENOMEM);
		m->ctx.fail_nth = 0;
		assert_int_equal(current_task(m)->mm->total_vm, total_vm);
		kit_assert_sound(m, "after a failed allocation");
		policy_string_destroy(&m->ctx.mem, &string);
		kit_end(m);
	}
}

/* Who stops it, stops it between two references. */
static void test_interrupted(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct paging_request request = {.policy = {.kind = POLICY_LRU, .frames = 2}};
	volatile sig_atomic_t interrupt = 1;
	struct access_report report;
	struct policy_string string;
	struct policy_result result;
	static uint64_t pages[20000];

	(void)state;
	for (size_t i = 0; i < 20000; i++)
		pages[i] = i % 3;
	assert_true(paging_string_create(m, pages, 20000, &string));
	request.string = &string;
	m->ctx.interrupt = &interrupt;
	assert_int_equal(paging_run(m, current_task(m), &request, &result, &report), -EINTR);
	assert_true(result.misses > 0 && result.misses < 20000);
	kit_assert_sound(m, "after an interruption");
	policy_string_destroy(&m->ctx.mem, &string);
	kit_end(m);
}

static void test_locked(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	const uint64_t pages[] = {1};
	struct paging_request request = {.policy = {.kind = POLICY_LRU, .frames = 1}};
	struct access_report report;
	struct policy_string string;
	struct policy_result result;

	(void)state;
	assert_true(paging_string_create(m, pages, 1, &string));
	request.string = &string;
	assert_int_equal(sys_mlockall(m, current_task(m), MCL_FUTURE), 0);
	assert_int_equal(paging_run(m, current_task(m), &request, &result, &report), -EINVAL);
	assert_int_equal(m->ctx.why.why, WHY_LOCKS_FUTURE);
	policy_string_destroy(&m->ctx.mem, &string);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_machines), cmocka_unit_test(test_no_memory), cmocka_unit_test(test_interrupted),
		cmocka_unit_test(test_locked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
