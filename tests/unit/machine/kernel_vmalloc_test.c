// SPDX-License-Identifier: MIT
/* Ranges of kernel addresses at work: vmalloc with its lazy frees, arrays and limits; ioremap of large devices. */
#include "kernel_space_kit.h"

#include "arch.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "pgtable.h"

/* Lowest fit, a guard page each, and lazily freed addresses: FACTS 16.8. */
static void placement(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t start = kit_fill_vm_gaps(m);
		uint64_t used = vmalloc_nr_pages(m);
		vaddr_t a = get(m, 4096), b = get(m, 1000000);

		assert_int_equal(a, start);
		assert_int_equal(b, start + 0x2000);
		assert_int_equal(find_vm_area(m, b)->size, 1007616);
		assert_int_equal(find_vm_area(m, b)->nr_pages, 245);
		assert_int_equal(kit_figure(m, "meminfo.VmallocUsed"), (used + 246) * 4);
		assert_int_equal(vfree(m, a), 0);
		assert_int_equal(get(m, 4096), start + 0xf8000);
		assert_true(purge_vmap_areas(m));
		assert_false(purge_vmap_areas(m));
		assert_int_equal(get(m, 1), start);
		/* frames come from the highest zone */
		kit_assert_sound(m, kit_names[i]);
		kit_end(m);
	}
}

/*
 * kops/vm of the captured kernels, from the first free address on, is the same everywhere but for what boot left there.
 */
static void captured_sequence(void **state)
{
	static const uint64_t pages[] = {1, 2, 3, 4, 1};
	struct machine *m = kit_machine("i386", BIG);
	vaddr_t v[10], base;

	(void)state;
	for (unsigned int i = 0; i < 5; i++)
		v[i] = get(m, pages[i] * PAGE_SIZE);
	base = v[0];
	assert_int_equal(vfree(m, v[1]), 0);
	assert_int_equal(get(m, PAGE_SIZE), base + (2 + 3 + 4 + 5 + 2) * PAGE_SIZE);
	v[6] = get(m, 2 * PAGE_SIZE);
	assert_int_equal(vfree(m, v[0]), 0);
	assert_int_equal(vfree(m, v[2]), 0);
	purge_vmap_areas(m);
	assert_int_equal(get(m, PAGE_SIZE), v[0]);
	assert_int_equal(get(m, 2 * PAGE_SIZE), v[1]);
	assert_int_equal(get(m, 6 * PAGE_SIZE), v[6] + 3 * PAGE_SIZE);
	assert_int_equal(get(m, PAGE_SIZE), v[2]);
	kit_end(m);
}

/*
 * As it was done there: small areas until no hole is left for any, then up to a boundary of 8 MB. Returns the boundary.
 */
static vaddr_t fill_to_boundary(struct machine *m)
{
	vaddr_t last = 0, next, boundary;
	unsigned int in_a_row = 0;

	while (in_a_row < 2000) {
		vaddr_t at = get(m, PAGE_SIZE);

		in_a_row = at == last + 2 * PAGE_SIZE ? in_a_row + 1 : 0;
		last = at;
	}
	next = last + 2 * PAGE_SIZE;
	boundary = round_up(next, 8 * SZ_1M);
	for (; boundary - next > 2 * SZ_1M; next += SZ_1M)
		get(m, SZ_1M - PAGE_SIZE);
	if (boundary > next)
		get(m, boundary - next - PAGE_SIZE);
	return boundary;
}

/*
 * Recorded on 6.1.192 and 6.1.176, from an address that is aligned to 8 MB on. A hole that an aligned request fits
 * exactly is found only if the way through the tree leads past it: on the 32-bit machine it did. What boot leaves
 * shapes the tree.
 */
static void aligned_holes(void **state)
{
	static const struct {
		const char *machine, *boot;
		uint64_t ram;
		vaddr_t at[4];
	} rows[] = {
		{"i386", "physical_start=16M", BIG, {0x0, 0xc000, 0xe000, 0x10000}},
		{"x86_64", NULL, 4608 * SZ_1M, {0xc000, 0x0, 0x2000, 0x10000}},
	};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_boot(rows[i].machine, rows[i].ram, rows[i].boot);
		vaddr_t base = fill_to_boundary(m), a = get(m, 12288), at;

		assert_int_equal(a, base);
		assert_int_equal(get(m, 4096), base + 0x4000);
		assert_int_equal(get(m, 12288), base + 0x6000);
		assert_int_equal(get(m, 4096), base + 0xa000);
		assert_int_equal(vfree(m, a), 0);
		purge_vmap_areas(m);
		assert_int_equal(ioremap(m, 0xe0000000, 0x3000, &at), 0);
		assert_int_equal(at, base + rows[i].at[0]);
		assert_int_equal(ioremap(m, 0xe0000000, 0x1000, &at), 0);
		assert_int_equal(at, base + rows[i].at[1]);
		assert_int_equal(get(m, 4096), base + rows[i].at[2]);
		assert_int_equal(get(m, 4096), base + rows[i].at[3]);
		kit_assert_sound(m, rows[i].machine);
		kit_end(m);
	}
}

/* Freed pages wait up to lazy_max_pages(), 8,192; one more, and all are free again. */
static void lazy_purge(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	vaddr_t start = m->arch->vmalloc_start;

	(void)state;
	assert_int_equal(lazy_max_pages(), 8192);
	for (unsigned int i = 0; i < 8; i++)
		assert_int_equal(vfree(m, get(m, 1023 * PAGE_SIZE)), 0);
	assert_int_equal(m->kmem->vmalloc->space.lazy_nr, 8192);
	assert_int_equal(get(m, 1), start + 8192 * PAGE_SIZE);
	assert_int_equal(vfree(m, start + 8192 * PAGE_SIZE), 0);
	assert_int_equal(m->kmem->vmalloc->space.lazy_nr, 0);
	assert_int_equal(get(m, 1), start);
	kit_assert_sound(m, "purge");
	kit_end(m);
}

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	(void)level;
	(void)pfn;
	(void)base;
	(*(uint64_t *)data)++;
}

static uint64_t users(struct machine *m, const char *cache)
{
	struct slabinfo info;

	/* what arrays hold counts as active */
	kmem_cache_shrink_all(m);
	get_slabinfo(kmem_cache_find(m, cache), &info);
	return info.active_objs;
}

/*
 * An area is a vm_struct, an array of pages and a vmap_area. The first one cuts the free range in two, and one object
 * stays ready; freed areas keep theirs until the purge.
 */
static void objects_of_areas(void **state)
{
	/* arrays of 2,000 bytes */
	static const uint64_t array_pages[] = {500, 500, 250};

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		const char *structs = i == 0 ? "kmalloc-32" : "kmalloc-64";
		/* x86_64 has areas since boot, its free range is cut; the object that stays ready is used up */
		uint64_t ranges = users(m, "vmap_area"), first = ranges > 1 ? 1 : 2, kept = users(m, structs),
			 arrays = users(m, "kmalloc-2k");
		vaddr_t a = get(m, array_pages[i] * PAGE_SIZE), b = get(m, array_pages[i] * PAGE_SIZE);

		/* the free range below, the one above; both areas; the object kept ready */
		assert_int_equal(users(m, "vmap_area"), ranges + first + 2);
		assert_int_equal(users(m, structs), kept + 2);
		assert_int_equal(users(m, "kmalloc-2k"), arrays + 2);
		assert_int_equal(vfree(m, a), 0);
		assert_int_equal(users(m, "vmap_area"), ranges + first + 2);
		assert_int_equal(users(m, structs), kept + 1);
		assert_int_equal(users(m, "kmalloc-2k"), arrays + 1);
		/* a neighbour that waits takes it in */
		assert_int_equal(vfree(m, b), 0);
		assert_int_equal(users(m, "vmap_area"), ranges + first + 1);
		assert_true(purge_vmap_areas(m));
		assert_int_equal(users(m, "vmap_area"), ranges + 1);
		assert_int_equal(users(m, structs), kept);
		kit_assert_sound(m, kit_names[i]);
		kit_end(m);
	}
}

/* The array of pages of a large area is vmalloc'ed, too: above 1,024 pages on 32 bits, 512 on 64. */
static void nested_arrays(void **state)
{
	static const uint64_t most[] = {1024, 1024, 512};

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		vaddr_t a = kit_fill_vm_gaps(m) ? get(m, most[i] * PAGE_SIZE) : 0,
			b = get(m, (most[i] + 1) * PAGE_SIZE);
		uint64_t before = vmalloc_nr_pages(m);
		char *text;

		assert_false(is_vmalloc_addr(m, find_vm_area(m, a)->pages_at));
		assert_int_equal(find_vm_area(m, b)->pages_at, b + (most[i] + 2) * PAGE_SIZE);
		text = kit_view(m, "/proc/vmallocinfo");
		assert_non_null(strstr(text, " vmalloc vpages"));
		free(text);
		assert_int_equal(vfree(m, b), 0);
		assert_int_equal(vmalloc_nr_pages(m), before - most[i] - 1 - 2);
		kit_assert_sound(m, "nested");
		kit_end(m);
	}
}

static void wrong_frees(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	vaddr_t a = get(m, 8192), io = 0;
	uint64_t digest;

	(void)state;
	assert_int_equal(ioremap(m, 0xfed00000, 4096, &io), 0);
	digest = vmalloc_nr_pages(m);
	assert_int_equal(vfree(m, a + 1), -EINVAL);
	assert_logged(m, "Trying to vfree() bad address (c4800001)\n");
	assert_int_equal(vfree(m, io), -EINVAL);
	assert_int_equal(iounmap(m, a), -EINVAL);
	assert_logged(m, "iounmap: bad address c4800000\n");
	assert_int_equal(vunmap(m, a), -EINVAL);
	assert_int_equal(vmalloc_nr_pages(m), digest);
	assert_int_equal(vfree(m, 0), 0);
	/* as the kernel's, the search takes any page of the area */
	assert_int_equal(vfree(m, a + PAGE_SIZE), 0);
	assert_int_equal(vfree(m, a), -EINVAL);
	assert_logged(m, "Trying to vfree() nonexistent vm area (c4800000)\n");
	assert_int_equal(iounmap(m, io + 0x10), 0);
	assert_int_equal(iounmap(m, io), -EINVAL);
	assert_int_equal(vmalloc(m, 0, &a), -EINVAL);
	assert_int_equal(vmalloc(m, KIT_RAM, &a), -ENOMEM);
	assert_logged(m, "init: vmalloc error: size 67108864, exceeds total pages, mode:0xcc0(GFP_KERNEL), "
			 "nodemask=(null),cpuset=/,mems_allowed=0\nMem-Info:\n");
	kit_assert_sound(m, "wrong frees");
	kit_end(m);
}

/* The area runs out of addresses, says so, and recovers; lazily freed ones are purged first. */
static void exhaustion(void **state)
{
	struct machine *m = kit_machine("i386", BIG);
	uint64_t window = m->arch->vmalloc_end - m->arch->vmalloc_start;
	vaddr_t a, first = get(m, 16 * SZ_1M);
	unsigned int nr = 1;
	int err = 0;

	(void)state;
	while (!err && nr < 1000) {
		err = vmalloc(m, 16 * SZ_1M, &a);
		nr += !err;
	}
	assert_int_equal(err, -EBUSY);
	assert_int_equal(nr, window / (16 * SZ_1M + PAGE_SIZE + 5 * PAGE_SIZE));
	assert_logged(m, "vmap allocation for size 16781312 failed: use vmalloc=<size> to increase size\n");
	assert_int_equal(vfree(m, first), 0);
	assert_int_equal(get(m, 16 * SZ_1M), first);
	kit_assert_sound(m, "exhaustion");
	kit_end(m);
}

static void assert_vtop(struct machine *m, vaddr_t address, unsigned int steps, bool large, uint64_t entry)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	paddr_t phys;
	bool present;

	assert_int_equal(walk_page_table(m, m->kmem->pgd, address, step, &present, &phys), steps);
	assert_true(present);
	assert_int_equal(step[steps - 1].large, large);
	assert_true(step[steps - 1].entry == entry);
}

static uint64_t kernel_tables(struct machine *m)
{
	uint64_t tables = 0;

	for_each_kernel_table(m, count_table, &tables);
	return tables;
}

/*
 * x86_64 and PAE map devices by large pages of 2 MiB: the area is aligned to its size. What is left over has small
 * ones.
 */
static void large_device(const char *machine, const char *params, unsigned int levels)
{
	const uint64_t nx = (uint64_t)1 << 63;
	struct machine *m = kit_boot(machine, BIG, params);
	vaddr_t at;

	assert_int_equal(ioremap(m, 0xe0000000, 4 * SZ_1M + PAGE_SIZE, &at), 0);
	assert_vtop(m, at + 2 * SZ_1M + 0x1234, levels - 1, true, nx | 0xe02001f3);
	assert_vtop(m, at + 4 * SZ_1M, levels, false, nx | 0xe0400173);
	/* who asks for a page's entry gets one as a leaf table would have it */
	assert_true(kernel_pte(m, at + 2 * SZ_1M + 0x1234).val == (nx | 0xe0201173));
	kit_assert_sound(m, "large pages");
	assert_int_equal(iounmap(m, at), 0);
	assert_true(pte_none(kernel_pte(m, at)));
	kit_assert_sound(m, "unmapped");
	/* an address or a bus address that is not aligned: small pages */
	assert_int_equal(ioremap(m, 0xe0001000, 4 * SZ_1M, &at), 0);
	assert_vtop(m, at, levels, false, nx | 0xe0001173);
	kit_assert_sound(m, "small pages");
	kit_end(m);
}

/* A table that an earlier area left in the way goes on x86_64; PAE keeps it, and maps small pages. */
static void device_over_table(const char *machine, const char *params, bool replaces)
{
	struct machine *m = kit_boot(machine, BIG, params);
	vaddr_t next = kit_fill_vm_gaps(m), filler = -next & (2 * SZ_1M - 1), at, device;
	uint64_t tables;

	if (filler)
		get(m, filler - PAGE_SIZE);
	at = get(m, PAGE_SIZE);
	tables = kernel_tables(m);

	assert_int_equal(vfree(m, at), 0);
	purge_vmap_areas(m);
	assert_int_equal(ioremap(m, 0xe0000000, 2 * SZ_1M, &device), 0);
	assert_int_equal(device, at);
	assert_int_equal(kernel_tables(m), replaces ? tables - 1 : tables);
	assert_int_equal((kernel_pte(m, device).val & 0xfff), 0x173);
	kit_assert_sound(m, "over a table");
	assert_int_equal(iounmap(m, device), 0);
	purge_vmap_areas(m);
	assert_int_equal(get(m, PAGE_SIZE), at);
	assert_int_equal(kernel_tables(m), tables);
	kit_assert_sound(m, "a table again");
	kit_end(m);
}

static void large_devices(void **state)
{
	(void)state;
	large_device("x86_64", NULL, 4);
	large_device("i386", "pae", 3);
	device_over_table("x86_64", NULL, true);
	device_over_table("i386", "pae", false);
}

/* Device memory: the offset stays, areas are aligned to their size, RAM is refused. */
static void devices(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	vaddr_t a = 0, b = 0;
	unsigned char byte;

	(void)state;
	get(m, 4096);
	assert_int_equal(ioremap(m, 0x10009004, 0x1000, &a), 0);
	assert_int_equal(a, 0xf0002004);
	assert_int_equal(find_vm_area(m, a)->size, 3 * PAGE_SIZE);
	assert_int_equal(ioremap(m, 0x40000000, SZ_1M, &b), 0);
	assert_int_equal(b, 0xf0100000);
	assert_int_equal(kernel_pte(m, b).val, 0x40000653);
	assert_int_equal(get_bytes(m, a, &byte, 1), 0);
	assert_int_equal(byte, 0xff);
	assert_int_equal(ioremap(m, 0x9ffff000, 0x2000, &b), -EPERM);
	assert_logged(m, "WARNING: at arch/arm/mm/ioremap.c __arm_ioremap_pfn_caller\n");
	assert_int_equal(ioremap(m, 0xfffff000, 0x2000, &b), -EINVAL);
	assert_int_equal(ioremap(m, 0x10000000, 0, &b), -EINVAL);
	kit_assert_sound(m, "ioremap");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(placement),
		cmocka_unit_test(captured_sequence),
		cmocka_unit_test(aligned_holes),
		cmocka_unit_test(lazy_purge),
		cmocka_unit_test(objects_of_areas),
		cmocka_unit_test(nested_arrays),
		cmocka_unit_test(wrong_frees),
		cmocka_unit_test(exhaustion),
		cmocka_unit_test(devices),
		cmocka_unit_test(large_devices),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
