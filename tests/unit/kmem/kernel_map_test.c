// SPDX-License-Identifier: MIT
/* The kernel's half: linear mapping, image, holes; __pa and __va; areas. */
#include "kmem_machine.h"

#include "kernel_pgtable.h"

static unsigned int walk(const struct machine *m, vaddr_t address, struct walk_step step[PGTABLE_MAX_LEVELS],
			 paddr_t *phys)
{
	bool present;
	unsigned int steps = walk_page_table(m, kernel_pgd(m), address, step, &present, phys);

	if (!present)
		*phys = 0;
	return steps;
}

static paddr_t phys_of(const struct machine *m, vaddr_t address)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	paddr_t phys;

	walk(m, address, step, &phys);
	return phys;
}

/* Each frame of lowmem is found where __va says, with every amount of RAM; behind the last there is nothing. */
static void linear_mapping(void **state)
{
	static const uint64_t sizes[] = {
		64 * SZ_1M, 64 * SZ_1M + 4 * SZ_1K, 65 * SZ_1M, 97 * SZ_1M + 512 * SZ_1K, SZ_1G, 3 * SZ_1G,
	};

	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		for (unsigned int s = 0; s < sizeof(sizes) / sizeof(sizes[0]); s++) {
			struct machine m;
			uint64_t seed = s + 1, span;

			km_begin(&m, km_names[i], sizes[s]);
			span = m.arch->lowmem_end - m.arch->phys_offset;
			for (unsigned int n = 0; n < 300; n++) {
				paddr_t phys = m.arch->phys_offset + km_random(&seed) % span;

				if (memblock_is_memory(&m, phys))
					assert_int_equal(phys_of(&m, phys_to_linear(m.arch, phys)), phys);
			}
			assert_int_equal(phys_of(&m, m.arch->high_memory - 1), m.arch->lowmem_end - 1);
			assert_int_equal(phys_of(&m, m.arch->high_memory), 0);
			assert_int_equal(phys_of(&m, m.arch->vmalloc_start), 0);
			km_end(&m);
		}
	}
}

/*
 * How lowmem is mapped: i386 by 4 MiB but for the first, and the one in which read-only data ends, ARM by sections of
 * 1 MiB, x86_64 by 2 MiB.
 */
static void large_pages(void **state)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	struct machine m;
	paddr_t phys;

	(void)state;
	km_begin(&m, "i386", 64 * SZ_1M);
	assert_int_equal(walk(&m, 0xc0000000, step, &phys), 2);
	assert_int_equal(walk(&m, 0xc0400000, step, &phys), 2);
	assert_int_equal(walk(&m, 0xc0800000, step, &phys), 1);
	assert_true(step[0].large);
	assert_int_equal(step[0].entry, 0x8001e3);
	km_end(&m);
	km_begin(&m, "vexpress", 64 * SZ_1M);
	assert_int_equal(walk(&m, 0xc0012345, step, &phys), 1);
	assert_true(step[0].large);
	assert_int_equal(phys, 0x60012345);
	assert_int_equal(step[0].table, 0x60004000);
	assert_int_equal(step[0].entry & 0xfff00003, 0x60000002);
	assert_int_equal(step[0].entry2 & 0xfff00003, 0x60100002);
	assert_int_equal(phys_of(&m, 0xc0112345), 0x60112345);
	/* beyond the image nothing is executable */
	walk(&m, 0xc1000000, step, &phys);
	assert_true(step[0].entry & 0x10);
	km_end(&m);
	km_begin(&m, "x86_64", 64 * SZ_1M);
	assert_int_equal(walk(&m, 0xffff888000200000, step, &phys), 3);
	assert_true(step[2].large);
	assert_int_equal(step[2].entry, 0x80000000002001e3);
	assert_int_equal(walk(&m, 0xffff888000000000, step, &phys), 4);
	assert_int_equal(walk(&m, 0xffffffff81000000, step, &phys), 3);
	assert_int_equal(phys, 0x1000000);
	km_end(&m);
}

/* A tail of lowmem that is no whole section or large page is mapped by 4 KiB entries, to its last page. */
static void odd_tail(void **state)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	struct machine m;
	paddr_t phys;

	(void)state;
	km_begin(&m, "vexpress", 64 * SZ_1M + 12 * SZ_1K);
	assert_int_equal(walk(&m, 0xc4002000, step, &phys), 2);
	assert_int_equal(phys, 0x64002000);
	assert_int_equal(walk(&m, 0xc4003000, step, &phys), 2);
	assert_int_equal(phys, 0);
	km_end(&m);
	km_begin(&m, "i386", 65 * SZ_1M);
	assert_int_equal(walk(&m, 0xc40ff000, step, &phys), 2);
	assert_int_equal(phys, 0x40ff000);
	assert_int_equal(phys_of(&m, 0xc4100000), 0);
	km_end(&m);
}

/* A large page that changes as a whole stays one; else a leaf table, from the buddy lists, maps the same. */
static void split_large_pages(void **state)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	uint64_t free, small, large;
	struct machine m;
	paddr_t phys;

	(void)state;
	km_begin(&m, "i386", 64 * SZ_1M);
	drain_all_pages(&m);
	free = nr_free_pages(&m);
	kernel_map_direct_bytes(&m, &small, &large);
	assert_int_equal(small, 8 * SZ_1M);
	assert_int_equal(large, 56 * SZ_1M);
	/* nothing forbids execution there, and what is read-only stays so */
	assert_int_equal(set_memory_nx(&m, 0xc1000000, 0xc1001000), 0);
	assert_int_equal(set_memory_ro(&m, 0xc1000000, 0xc1400000), 0);
	assert_int_equal(set_memory_ro(&m, 0xc1002000, 0xc1003000), 0);
	assert_int_equal(walk(&m, 0xc1002000, step, &phys), 1);
	assert_int_equal(step[0].entry, 0x10001e1);
	assert_int_equal(nr_free_pages(&m), free);
	/* a range that ends in the middle of one */
	assert_int_equal(set_memory_ro(&m, 0xc1400000, 0xc1801000), 0);
	assert_int_equal(walk(&m, 0xc17ff123, step, &phys), 1);
	assert_int_equal(step[0].entry, 0x14001e1);
	assert_int_equal(walk(&m, 0xc1800123, step, &phys), 2);
	assert_int_equal(step[0].entry & 0xfff, 0x063);
	assert_int_equal(step[1].entry, 0x1800161);
	assert_int_equal(walk(&m, 0xc1801123, step, &phys), 2);
	assert_int_equal(step[1].entry, 0x1801163);
	assert_int_equal(phys, 0x1801123);
	assert_int_equal(walk(&m, 0xc1bff000, step, &phys), 2);
	assert_int_equal(step[1].entry, 0x1bff163);
	drain_all_pages(&m);
	assert_int_equal(nr_free_pages(&m), free - 1);
	kernel_map_direct_bytes(&m, &small, &large);
	assert_int_equal(small, 12 * SZ_1M);
	assert_int_equal(large, 52 * SZ_1M);
	/* no frame for a table */
	m.ctx.fail_nth = 1;
	m.ctx.fail_times = 1;
	assert_int_equal(set_memory_ro(&m, 0xc1c00000, 0xc1c01000), -ENOMEM);
	assert_int_equal(walk(&m, 0xc1c00000, step, &phys), 1);
	assert_int_equal(step[0].entry, 0x1c001e3);
	km_end(&m);
}

static void pa_and_va(void **state)
{
	struct machine m;
	uint64_t ret = 0;

	(void)state;
	km_begin(&m, "vexpress", SZ_1G);
	assert_int_equal(pa_of(&m, 0xc0008000, &ret), 0);
	assert_int_equal(ret, 0x60008000);
	assert_int_equal(va_of(&m, 0x8f7ff000, &ret), 0);
	assert_int_equal(ret, 0xef7ff000);
	assert_int_equal(va_of(&m, 0x8f800000, &ret), -EINVAL);		/* highmem */
	assert_int_equal(m.ctx.why.why, WHY_NOT_LOWMEM);
	assert_int_equal(va_of(&m, 0x5ffff000, &ret), -EINVAL);
	assert_int_equal(pa_of(&m, 0xef800000, &ret), -EINVAL);
	assert_int_equal(m.ctx.why.why, WHY_NOT_LINEAR);
	assert_int_equal(ret, 0xef7ff000);
	km_end(&m);
	km_begin(&m, "i386", SZ_1G);
	assert_int_equal(pa_of(&m, 0xc0100000, &ret), 0);
	assert_int_equal(ret, 0x100000);
	assert_int_equal(va_of(&m, 0x100000, &ret), 0);
	assert_int_equal(ret, 0xc0100000);
	assert_int_equal(pa_of(&m, 0x8048000, &ret), -EINVAL);
	assert_int_equal(va_of(&m, 0xb8000, &ret), 0);			/* the video hole is mapped */
	km_end(&m);
	km_begin(&m, "x86_64", 64 * SZ_1M);
	assert_int_equal(pa_of(&m, 0xffff888001234567, &ret), 0);
	assert_int_equal(ret, 0x1234567);
	assert_int_equal(pa_of(&m, 0xffffffff81000000, &ret), 0);
	assert_int_equal(ret, 0x1000000);
	assert_int_equal(pa_of(&m, 0xffffffff80000000, &ret), -EINVAL);	/* below the image */
	assert_int_equal(pa_of(&m, 0xffffc90000000000, &ret), -EINVAL);
	km_end(&m);
}

static void addresses_and_areas(void **state)
{
	static const struct { const char *machine; vaddr_t address; const char *area; } rows[] = {
		{"i386", 0xc0100000, "kernel"}, {"i386", 0xc2000000, "lowmem"}, {"i386", 0xf8000000, "hole"},
		{"i386", 0xf8800000, "vmalloc"}, {"i386", 0xff800000, "pkmap"}, {"i386", 0xfffff000, "fixmap"},
		{"vexpress", 0xbf000000, "modules"}, {"vexpress", 0xbfe00000, "pkmap"},
		{"vexpress", 0xc0008000, "kernel"},
		{"vexpress", 0xc1000000, "lowmem"}, {"vexpress", 0xef800000, "hole"},
		{"vexpress", 0xf0000000, "vmalloc"},
		{"vexpress", 0xff000000, NULL}, {"vexpress", 0xffc00000, "fixmap"}, {"vexpress", 0xffff1000, "vectors"},
		{"x86_64", 0xffff888000000000, "direct"}, {"x86_64", 0xffffc90000000000, "vmalloc"},
		{"x86_64", 0xffffea0000000000, "vmemmap"}, {"x86_64", 0xffffffff81000000, "kernel"},
		{"x86_64", 0xffffffffc0000000, "modules"}, {"x86_64", 0xffffe8ffffffffff, "vmalloc"},
		{"x86_64", 0xffffe90000000000, NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *area;
		struct machine m;

		km_begin(&m, rows[i].machine, SZ_1G);
		area = kernel_area(&m, rows[i].address);
		assert_true(address_valid(&m, rows[i].address));
		assert_false(address_is_user(&m, rows[i].address));
		if (rows[i].area) {
			assert_non_null(area);
			assert_string_equal(area, rows[i].area);
		} else {
			assert_null(area);
		}
		km_end(&m);
	}
}

static void canonical_addresses(void **state)
{
	struct machine m;

	(void)state;
	km_begin(&m, "x86_64", 64 * SZ_1M);
	assert_true(address_valid(&m, 0x7fffffffffff));
	assert_false(address_valid(&m, 0x800000000000));
	assert_false(address_valid(&m, 0xffff7fffffffffff));
	assert_true(address_valid(&m, 0xffff800000000000));
	km_end(&m);
	km_begin(&m, "i386", 64 * SZ_1M);
	assert_true(address_valid(&m, 0xffffffff));
	assert_false(address_valid(&m, 0x100000000));
	km_end(&m);
}

/* 64 TiB: no table is stored, and each is found all the same. */
static void largest_machine(void **state)
{
	struct machine m;
	struct verify v = {.out = NULL};

	(void)state;
	km_begin(&m, "x86_64", 64 * SZ_1T);
	assert_int_equal(phys_of(&m, 0xffff888000000000 + (64 * SZ_1T - 1)), 64 * SZ_1T - 1);
	assert_int_equal(phys_of(&m, 0xffff888000000000 + (uint64_t)0x123456789abc), 0x123456789abc);
	assert_true(m.ctx.mem.used < 16 * SZ_1M);
	kmem_verify(&v, &m);
	assert_int_equal(v.findings, 0);
	km_end(&m);
}

static void a_damaged_table_is_found(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KM_MACHINES; i++) {
		struct verify v = {.out = NULL};
		struct machine m;

		km_begin(&m, km_names[i], 64 * SZ_1M);
		kmem_verify(&v, &m);
		assert_int_equal(v.findings, 0);
		m.kmem->pgd += (pfn_t)1 << m.arch->pgd_order;
		kmem_verify(&v, &m);
		assert_true(v.findings > 0);
		km_end(&m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(linear_mapping), cmocka_unit_test(large_pages), cmocka_unit_test(odd_tail),
		cmocka_unit_test(split_large_pages),
		cmocka_unit_test(pa_and_va), cmocka_unit_test(addresses_and_areas),
		cmocka_unit_test(canonical_addresses),
		cmocka_unit_test(largest_machine), cmocka_unit_test(a_damaged_table_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
