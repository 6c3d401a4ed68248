// SPDX-License-Identifier: MIT
/*
 * The n-th simulated allocation of a call on the kernel's address space fails, for n = 1, 2, ... until the call survives.
 * After each failure the machine is sound, and has no frame less but those of the kernel's page tables, which stay, as in
 * Linux, and serve the next call.
 */
#include "machine_kit.h"

#include "kernel_pgtable.h"
#include "module.h"
#include "vmalloc.h"

struct subject {
	const char *name;
	int (*call)(struct machine *m, vaddr_t *at);
	int (*undo)(struct machine *m, vaddr_t at);
};

static int small(struct machine *m, vaddr_t *at)
{
	return vmalloc(m, 5 * PAGE_SIZE, at);
}

/* With a nested array, and over several leaf tables. */
static int large(struct machine *m, vaddr_t *at)
{
	return vmalloc(m, 9 * SZ_1M, at);
}

static int device(struct machine *m, vaddr_t *at)
{
	return ioremap(m, 0x10009000, 9 * SZ_1M, at);
}

static int module(struct machine *m, vaddr_t *at)
{
	return insmod(m, "m", 3 * SZ_1M, at);
}

static int unload(struct machine *m, vaddr_t at)
{
	(void)at;
	return rmmod(m, "m");
}

static const struct subject subjects[] = {
	{"vmalloc 20K", small, vfree}, {"vmalloc 9M", large, vfree}, {"ioremap 9M", device, iounmap},
	{"insmod 3M", module, unload},
};

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	(void)level;
	(void)pfn;
	(void)base;
	(*(uint64_t *)data)++;
}

/* Free frames, and those that became kernel page tables. */
static uint64_t frames_left(struct machine *m)
{
	uint64_t tables = 0;

	drain_all_pages(m);
	for_each_kernel_table(m, count_table, &tables);
	return nr_free_pages(m) + tables;
}

static void fail_each(const char *machine, const struct subject *s)
{
	struct machine *m = kit_machine(machine, KIT_RAM);
	uint64_t before = frames_left(m), n = 0;
	vaddr_t at = 0;
	int err;

	do {
		m->ctx.fail_nth = ++n;
		m->ctx.fail_times = 1;
		err = s->call(m, &at);
		m->ctx.fail_nth = 0;
		if (!err)
			continue;
		assert_int_equal(err, -ENOMEM);
		if (frames_left(m) != before)
			print_error("%s on %s, allocation %llu\n", s->name, machine, (unsigned long long)n);
		assert_int_equal(frames_left(m), before);
		assert_int_equal(vmalloc_nr_pages(m), 0);
		assert_null(next_vm_area(m, NULL));
		if (n < 40 || n % 500 == 0)
			kit_assert_sound(m, s->name);
	} while (err);
	/* bookkeeping alone are three allocations: it was not the first that survived */
	assert_true(n > 2);
	kit_assert_sound(m, s->name);
	assert_int_equal(s->undo(m, at), 0);
	assert_int_equal(frames_left(m), before);
	kit_assert_sound(m, s->name);
	kit_end(m);
}

static void failures_unwind(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++)
		for (size_t s = 0; s < sizeof(subjects) / sizeof(subjects[0]); s++)
			fail_each(kit_names[i], &subjects[s]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(failures_unwind)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
