// SPDX-License-Identifier: MIT
/*
 * The n-th simulated allocation of a call on the kernel's address space fails, for n = 1, 2, ... until the call
 * survives. After each failure the machine is sound, and has no frame less but those of the kernel's page tables, which
 * stay, as in Linux, and serve the next call; objects are counted by the frames of their slabs, all empty ones given
 * back. One failure is none of the call's: of the object that is kept ready for a free range to become two, which is
 * then asked for again.
 */
#include "machine_kit.h"

#include "kernel_pgtable.h"
#include "module.h"
#include "slab.h"
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

	purge_vmap_areas(m);
	kmem_cache_shrink_all(m);
	drain_all_pages(m);
	for_each_kernel_table(m, count_table, &tables);
	return nr_free_pages(m) + tables;
}

/* Whether the call got as far as its n-th allocation. *tolerated: that failed, and the call did not. */
static bool fail_nth(struct machine *m, const struct subject *s, uint64_t n, bool *tolerated)
{
	vaddr_t at = 0;
	bool met;
	int err;

	m->ctx.fail_nth = n;
	m->ctx.fail_times = 1;
	err = s->call(m, &at);
	met = m->ctx.fail_nth == 0;
	m->ctx.fail_nth = 0;
	*tolerated = met && !err;
	assert_int_equal(err, err ? -ENOMEM : 0);
	assert_true(met || !err);
	if (n < 40 || n % 500 == 0 || !err)
		kit_assert_sound(m, s->name);
	if (!err)
		assert_int_equal(s->undo(m, at), 0);
	return met;
}

static void fail_each(const char *machine, const struct subject *s)
{
	struct machine *m = kit_machine(machine, KIT_RAM);
	uint64_t before = frames_left(m), pages = vmalloc_nr_pages(m), n = 1, survived = 0;
	unsigned int areas = kit_nr_vm_areas(m);
	bool tolerated;

	for (; fail_nth(m, s, n, &tolerated); n++) {
		if (frames_left(m) != before)
			print_error("%s on %s, allocation %llu\n", s->name, machine, (unsigned long long)n);
		assert_int_equal(frames_left(m), before);
		assert_int_equal(vmalloc_nr_pages(m), pages);
		assert_int_equal(kit_nr_vm_areas(m), areas);
		survived += tolerated;
	}
	/* vm_struct, vmap_area, the one kept ready */
	assert_true(n > 3);
	assert_in_range(survived, 1, 2);	/* one a range: a large area's array has its own */
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
