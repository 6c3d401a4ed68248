// SPDX-License-Identifier: MIT
/* The kernel's areas at work: vmalloc, ioremap, kmap, fixmap, modules, and access through the page tables. */
#include "machine_kit.h"

#include "arch.h"
#include "fixmap.h"
#include "highmem.h"
#include "kernel_access.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "klog.h"
#include "kmem.h"
#include "module.h"
#include "pgtable.h"
#include "vmalloc.h"

#define BIG (1024 * SZ_1M)

static vaddr_t get(struct machine *m, uint64_t size)
{
	vaddr_t at = 0;

	assert_int_equal(vmalloc(m, size, &at), 0);
	return at;
}

static int get_bytes(struct machine *m, vaddr_t at, void *to, uint64_t len)
{
	vaddr_t bad;

	return kernel_read_virtual(m, current_task(m)->mm->pgd, at, to, len, &bad);
}

static int put_bytes(struct machine *m, vaddr_t at, const void *from, uint64_t len)
{
	return kernel_write_virtual(m, current_task(m)->mm->pgd, at, from, len);
}

static void assert_logged(const struct machine *m, const char *line)
{
	struct seq_file seq;

	seq_init(&seq);
	klog_show(&seq, m);
	seq_putc(&seq, '\0');
	if (!strstr(seq.buf, line))
		print_error("not in the log: %s\n", line);
	assert_non_null(strstr(seq.buf, line));
	seq_release(&seq);
}

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

/* kops/vm of the captured kernels, from the first free address on, is the same everywhere but for what boot left there. */
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
 * An area is a vm_struct, an array of pages and a vmap_area. The first one cuts the free range in two, and one object stays
 * ready; freed areas keep theirs until the purge.
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
		uint64_t ranges = users(m, "vmap_area"), first = ranges > 1 ? 1 : 2, kept = users(m, structs), arrays = users(m, "kmalloc-2k");
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
		vaddr_t a = kit_fill_vm_gaps(m) ? get(m, most[i] * PAGE_SIZE) : 0, b = get(m, (most[i] + 1) * PAGE_SIZE);
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
	assert_logged(m, "vmalloc error: size 67108864, exceeds total pages\n");
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

/* x86_64 and PAE map devices by large pages of 2 MiB: the area is aligned to its size. What is left over has small ones. */
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
	assert_logged(m, "ioremap on RAM at 0x9ffff000 - 0xa0000fff\n");
	assert_int_equal(ioremap(m, 0xfffff000, 0x2000, &b), -EINVAL);
	assert_int_equal(ioremap(m, 0x10000000, 0, &b), -EINVAL);
	kit_assert_sound(m, "ioremap");
	kit_end(m);
}

/* ---- highmem ---- */

static void kmap_slots(void **state)
{
	static const struct { const char *name; vaddr_t first, local; unsigned int slots; } rows[] = {
		{"vexpress", 0xbfe01000, 0xffeff000, 512}, {"i386", 0xff801000, 0xfffbb000, 1024},
	};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_machine(rows[i].name, BIG);
		pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
		vaddr_t a = 0;

		for (unsigned int n = 0; n + 1 < rows[i].slots; n++) {
			assert_int_equal(kmap(m, high + n, &a), 0);
			assert_int_equal(a, rows[i].first + n * PAGE_SIZE);
		}
		/* the search comes round to slot 0 */
		assert_int_equal(kmap(m, high + rows[i].slots, &a), 0);
		assert_int_equal(a, rows[i].first - PAGE_SIZE);
		assert_int_equal(m->kmem->highmem->flushes, 1);
		assert_int_equal(kmap(m, high + 5000, &a), -EAGAIN);
		assert_int_equal(m->ctx.why.why, WHY_PKMAP_FULL);
		/* mapped pages can be mapped again, and one given up makes room */
		assert_int_equal(kmap(m, high, &a), 0);
		assert_int_equal(kunmap(m, high + 7), 0);
		assert_int_equal(kmap(m, high + 5000, &a), 0);
		assert_int_equal(a, rows[i].first + 7 * PAGE_SIZE);
		assert_int_equal(kunmap(m, high + 7), -EINVAL);
		assert_int_equal(kmap(m, high - 1, &a), 0);
		assert_int_equal(a, m->arch->high_memory - PAGE_SIZE);
		assert_int_equal(kmap(m, 0xfffffff, &a), -EINVAL);
		kit_assert_sound(m, "kmap");
		kit_end(m);
	}
}

/* An address stays good, and comes back, until the slots are flushed. */
static void kmap_keeps(void **state)
{
	struct machine *m = kit_machine("i386", BIG);
	pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
	vaddr_t a = 0, b = 0;

	(void)state;
	assert_int_equal(kmap(m, high, &a), 0);
	assert_int_equal(kunmap(m, high), 0);
	assert_int_equal(page_address(m, high), a);
	assert_int_equal(kunmap(m, high), -EINVAL);
	assert_int_equal(kmap(m, high + 1, &b), 0);
	assert_int_equal(b, a + PAGE_SIZE);
	assert_int_equal(kmap(m, high, &b), 0);
	assert_int_equal(b, a);
	assert_int_equal(kunmap(m, high), 0);
	for (unsigned int n = 2; n < 1024; n++) {
		assert_int_equal(kmap(m, high + n, &b), 0);
		assert_int_equal(kunmap(m, high + n), 0);
	}
	assert_int_equal(page_address(m, high), 0);
	kit_end(m);
}

static void kmap_local_stack(void **state)
{
	struct machine *m = kit_machine("i386", BIG);
	pfn_t high = m->arch->lowmem_end >> PAGE_SHIFT;
	vaddr_t a[KM_MAX_IDX], b;

	(void)state;
	for (unsigned int i = 0; i < KM_MAX_IDX; i++) {
		assert_int_equal(kmap_local(m, high + i, &a[i]), 0);
		assert_int_equal(a[i], 0xfffbb000 - i * PAGE_SIZE);
	}
	assert_int_equal(kmap_local(m, high + 99, &b), -EAGAIN);
	assert_int_equal(kunmap_local(m, a[3]), -EINVAL);
	assert_logged(m, "kunmap_local of fffb8000, which is not the last mapping\n");
	kit_assert_sound(m, "kmap_local");
	for (unsigned int i = KM_MAX_IDX; i-- > 0;)
		assert_int_equal(kunmap_local(m, a[i] + 5), 0);
	assert_int_equal(kunmap_local(m, a[0]), -EINVAL);
	/* ARM uses what kmap has */
	kit_end(m);
	m = kit_machine("vexpress", BIG);
	high = m->arch->lowmem_end >> PAGE_SHIFT;
	assert_int_equal(kmap(m, high, &b), 0);
	assert_int_equal(kmap_local(m, high, &a[0]), 0);
	assert_int_equal(a[0], b);
	assert_int_equal(kunmap_local(m, a[0]), 0);
	assert_int_equal(kunmap(m, high), 0);
	assert_int_equal(kunmap(m, high), -EINVAL);
	kit_end(m);
}

static void fixmap_slots_map(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	unsigned int slot = 0;
	unsigned char byte = 0;
	vaddr_t a = 0;
	pfn_t pfn;

	(void)state;
	assert_int_equal(fixmap_find(m, "FIX_TEXT_POKE0", &slot), 0);
	assert_int_equal(slot, 64);
	assert_int_equal(fix_to_virt(m, 0), 0xffeff000);
	assert_int_equal(alloc_held_pages(m, GFP_KERNEL, 0, &pfn), 0);
	assert_int_equal(set_fixmap(m, slot, pfn << PAGE_SHIFT, &a), 0);
	assert_int_equal(a, 0xffeff000 - 64 * PAGE_SIZE);
	assert_int_equal(put_bytes(m, page_address(m, pfn), "x", 1), 0);
	assert_int_equal(get_bytes(m, a, &byte, 1), 0);
	assert_int_equal(byte, 'x');
	assert_int_equal(set_fixmap(m, 66, 0x60008000, &a), -EINVAL);
	assert_int_equal(set_fixmap(m, 0, 0x60008000, &a), -EINVAL);
	assert_int_equal(fixmap_find(m, "FIX_HOLE", &slot), -EINVAL);
	kit_assert_sound(m, "fixmap");
	assert_int_equal(clear_fixmap(m, 64), 0);
	assert_int_equal(get_bytes(m, a, &byte, 1), -EFAULT);
	kit_end(m);
}

/* ---- modules ---- */

static void module_areas(void **state)
{
	static const struct { const char *name; uint64_t area; bool reused; } rows[] = {
		{"vexpress", 14 * SZ_1M, false}, {"x86_64", 0x3f000000, true},
	};

	(void)state;
	for (unsigned int i = 0; i < 2; i++) {
		struct machine *m = kit_machine(rows[i].name, BIG);
		vaddr_t a = 0, b = 0;
		char name[16], *text;

		assert_int_equal(m->arch->modules_end - m->arch->modules_vaddr, rows[i].area);
		assert_int_equal(insmod(m, "mod", 16 * SZ_1K, &a), 0);
		assert_int_equal(a, m->arch->modules_vaddr);
		assert_int_equal(insmod(m, "mod", 4096, &b), -EEXIST);
		assert_int_equal(insmod(m, "next", 24000, &b), 0);
		assert_int_equal(b, a + 0x5000);
		text = kit_view(m, "/proc/modules");
		snprintf(name, sizeof(name), "next %u 0 -", 24576);
		assert_non_null(strstr(text, name));
		free(text);
		assert_int_equal(vfree(m, a), -EINVAL);
		assert_int_equal(rmmod(m, "mod"), 0);
		assert_int_equal(rmmod(m, "mod"), -ENOENT);
		assert_int_equal(insmod(m, "again", 16 * SZ_1K, &b), 0);
		assert_int_equal(b == a, rows[i].reused);
		assert_int_equal(insmod(m, "", 4096, &b), -EINVAL);
		assert_int_equal(insmod(m, "a b", 4096, &b), -EINVAL);
		assert_int_equal(insmod(m, "empty", 0, &b), -EINVAL);
		assert_int_equal(insmod(m, "huge", rows[i].area + 1, &b), -ENOMEM);
		kit_assert_sound(m, "modules");
		kit_end(m);
	}
}

static void module_area_fills(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	unsigned int nr = 0;
	char name[16];
	vaddr_t a;
	int err;

	(void)state;
	do {
		snprintf(name, sizeof(name), "m%u", nr);
		err = insmod(m, name, SZ_1M, &a);
		nr += !err;
	} while (!err && nr < 100);
	assert_int_equal(err, -ENOMEM);
	assert_int_equal(nr, 13);
	assert_logged(m, "vmap allocation for size 1052672 failed");
	assert_int_equal(rmmod(m, "m4"), 0);
	assert_int_equal(insmod(m, "fits", SZ_1M, &a), 0);
	assert_int_equal(a, 0xbf000000 + 4 * (SZ_1M + PAGE_SIZE));
	kit_assert_sound(m, "full");
	kit_end(m);
}

/* ---- access ---- */

static void access_everywhere(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], BIG);
		vaddr_t v = get(m, 3 * PAGE_SIZE), linear;
		char text[] = "across two pages", back[sizeof(text)];
		pte_t pte;

		assert_int_equal(put_bytes(m, v + PAGE_SIZE - 8, text, sizeof(text)), 0);
		assert_int_equal(get_bytes(m, v + PAGE_SIZE - 8, back, sizeof(back)), 0);
		assert_string_equal(back, text);
		/* the same bytes at another address of the frame */
		pte = kernel_pte(m, v + PAGE_SIZE);
		linear = page_address(m, pte_pfn(m, pte));
		if (!linear)
			assert_int_equal(kmap(m, pte_pfn(m, pte), &linear), 0);
		assert_int_equal(get_bytes(m, linear, back, 8), 0);
		assert_memory_equal(back, text + 8, 8);
		/* the guard page stops a write before it begins */
		assert_int_equal(put_bytes(m, v + 3 * PAGE_SIZE - 4, text, 8), -EFAULT);
		assert_int_equal(get_bytes(m, v + 3 * PAGE_SIZE - 4, back, 4), 0);
		assert_int_equal(back[0], 0);
		/* nor is what the machine stands on written to */
		assert_int_equal(put_bytes(m, phys_to_linear(m->arch, current_task(m)->mm->pgd << PAGE_SHIFT), text, 1), -EPERM);
		kit_assert_sound(m, "access");
		kit_end(m);
	}
}

static void paging_requests(void **state)
{
	struct machine *m = kit_machine("vexpress", BIG);
	unsigned char byte;

	(void)state;
	assert_int_equal(get_bytes(m, 0xef800000, &byte, 1), -EFAULT);
	assert_logged(m, "Unable to handle kernel paging request at virtual address ef800000\npgd = c0004000\n"
		      "[ef800000] *pgd=00000000\nInternal error: Oops: 5 [#1] SMP ARM\n");
	assert_int_equal(get_bytes(m, 0x10, &byte, 1), -EFAULT);
	assert_logged(m, "Unable to handle kernel NULL pointer dereference at virtual address 00000010\n");
	assert_int_equal(put_bytes(m, 0xffff0000, "x", 1), -EFAULT);
	assert_logged(m, "Internal error: Oops: 80f [#3] SMP ARM\n");
	kit_end(m);
	m = kit_machine("x86_64", KIT_RAM);
	assert_int_equal(put_bytes(m, 0xffffffff81000000, "x", 1), -EFAULT);
	assert_logged(m, "BUG: unable to handle page fault for address: ffffffff81000000\n"
		      "#PF: supervisor write access in kernel mode\n#PF: error_code(0x0003) - permissions violation\n");
	kit_end(m);
	m = kit_machine("i386", KIT_RAM);
	assert_int_equal(get_bytes(m, 0, &byte, 1), -EFAULT);
	assert_logged(m, "BUG: kernel NULL pointer dereference, address: 00000000\n");
	kit_end(m);
}

static uint64_t frames(struct machine *m)
{
	kmem_cache_shrink_all(m);
	drain_all_pages(m);
	return nr_free_pages(m);
}

/* A new address space has its pgd and the middle tables that processor or kernel want at once; all or nothing, and all go. */
static void check_early_tables(const char *machine, const char *params, unsigned int tables)
{
	struct machine *m = kit_boot(machine, BIG, params);
	struct mm_struct *mm;
	uint64_t before;

	assert_int_equal(mm_alloc(m, &mm), 0);
	mmput(m, mm);
	before = frames(m);
	for (unsigned int nth = 1; nth <= 2 + tables; nth++) {
		m->ctx.fail_nth = nth;
		m->ctx.fail_times = 1;
		assert_int_equal(mm_alloc(m, &mm), -ENOMEM);
		assert_int_equal(m->ctx.fail_nth, 0);
		assert_int_equal(frames(m), before);
		kit_assert_sound(m, params);
	}
	assert_int_equal(mm_alloc(m, &mm), 0);
	assert_int_equal(mm->nr_tables, tables);
	assert_int_equal(mm->pgtables_bytes, tables * PAGE_SIZE);
	mmput(m, mm);
	assert_int_equal(frames(m), before);
	kit_assert_sound(m, params);
	kit_end(m);
}

static void early_middle_tables(void **state)
{
	(void)state;
	check_early_tables("i386", "pae", 3);
	check_early_tables("i386", "pae page_offset=0x80000000", 2);
	check_early_tables("i386", "", 0);
	check_early_tables("vexpress", "lpae", 1);
	check_early_tables("x86_64", "", 0);
}

/* What users may do with the vectors page, and what is in it. */
static void kuser_helpers(void **state)
{
	struct machine *m = kit_machine("vexpress", KIT_RAM);
	unsigned char bytes[4];
	struct access_report report;
	uint64_t done;

	(void)state;
	assert_int_equal(read_user(m, current_task(m), 0xffff0fe0, bytes, 4, &done, &report), 0);
	assert_memory_equal(bytes, "\x70\x0f\x1d\xee", 4);
	assert_int_equal(kit_touch(m, 0xffff0fc0, 1, ACCESS_EXEC), 0);
	assert_int_equal(kit_touch(m, 0xffff0fc0, 1, ACCESS_WRITE), -EFAULT);
	assert_int_equal(kit_touch(m, 0xffff1000, 1, ACCESS_READ), -EFAULT);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(placement), cmocka_unit_test(captured_sequence), cmocka_unit_test(lazy_purge),
		cmocka_unit_test(objects_of_areas), cmocka_unit_test(nested_arrays), cmocka_unit_test(wrong_frees),
		cmocka_unit_test(exhaustion), cmocka_unit_test(devices), cmocka_unit_test(large_devices),
		cmocka_unit_test(kmap_slots), cmocka_unit_test(kmap_keeps), cmocka_unit_test(kmap_local_stack), cmocka_unit_test(fixmap_slots_map),
		cmocka_unit_test(module_areas), cmocka_unit_test(module_area_fills), cmocka_unit_test(access_everywhere),
		cmocka_unit_test(paging_requests), cmocka_unit_test(kuser_helpers), cmocka_unit_test(early_middle_tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
