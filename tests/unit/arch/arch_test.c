// SPDX-License-Identifier: MIT
/*
 * Constants of the machines: against what a module printed on real 6.1 kernels where the layouts are the same, against
 * the lecture (i386) and the article (vexpress) where they are older.
 */
#include "arch_machine.h"

static void x86_64_constants(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "x86_64", 2 * SZ_1G, "");

	(void)state;
	assert_int_equal(a->bits, 64);
	assert_int_equal(a->page_offset, 0xffff888000000000);
	assert_int_equal(a->phys_offset, 0);
	assert_int_equal(a->task_size, 0x7ffffffff000);
	assert_int_equal(a->stack_top, 0x7ffffffff000);
	assert_int_equal(a->high_memory, 0xffff888080000000);
	assert_int_equal(a->vmalloc_start, 0xffffc90000000000);
	assert_int_equal(a->vmalloc_end, 0xffffe8ffffffffff);
	assert_int_equal(a->modules_vaddr, 0xffffffffc0000000);
	assert_int_equal(a->modules_end, 0xffffffffff000000);
	assert_int_equal(a->fixaddr_start, 0xffffffffff579000);
	assert_int_equal(a->fixaddr_top, 0xffffffffff7ff000);
	assert_int_equal(a->vmemmap, 0xffffea0000000000);
	assert_int_equal(a->cpu_entry_area, 0xfffffe0000000000);
	assert_int_equal(a->ldt_base, 0xffff880000000000);
	assert_int_equal(a->kernel_map, 0xffffffff80000000);
	assert_int_equal(a->image.text, 0xffffffff81000000);
	assert_int_equal(a->pageblock_order, 9);
	assert_int_equal(a->nr_zones, 5);
	assert_int_equal(a->struct_page_bytes, 64);
	assert_int_equal(a->nr_levels, 4);
	assert_int_equal(a->pgd_order, 0);
	assert_int_equal(a->pkmap_base, 0);
	arch_end(&t);
}

static void i386_constants(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "i386", SZ_1G, "");

	(void)state;
	assert_int_equal(a->bits, 32);
	assert_int_equal(a->page_offset, 0xc0000000);
	assert_int_equal(a->phys_offset, 0);
	assert_int_equal(a->task_size, 0xc0000000);
	assert_int_equal(a->stack_top, 0xc0000000);
	assert_int_equal(a->vmalloc_offset, 0x800000);
	assert_int_equal(a->last_pkmap, 1024);
	assert_int_equal(a->fix_kmap_begin, 68);
	assert_int_equal(a->fix_kmap_end, 579);
	assert_int_equal(a->fixaddr_top - a->fix_kmap_begin * PAGE_SIZE, 0xfffbb000);
	assert_int_equal(a->fixaddr_top - a->fix_kmap_end * PAGE_SIZE, 0xffdbc000);
	assert_int_equal(a->fixaddr_start, 0xffdb8000);
	assert_int_equal(a->fixaddr_top, 0xfffff000);
	assert_int_equal(a->struct_page_bytes, 40);
	assert_int_equal(a->pageblock_order, 10);
	assert_int_equal(a->nr_zones, 4);
	/* the lecture's: kernel at 1 MB, 896 MB of lowmem, the vmalloc area 8 MB above it and two pages below pkmap */
	assert_int_equal(a->image.text, 0xc0100000);
	assert_int_equal(a->lowmem_end, 896 * SZ_1M);
	assert_int_equal(a->high_memory, 0xf8000000);
	assert_int_equal(a->vmalloc_start, 0xf8800000);
	assert_int_equal(a->pkmap_base, 0xff800000);
	assert_int_equal(a->vmalloc_end, a->pkmap_base - 2 * PAGE_SIZE);
	arch_end(&t);
}

static void vexpress_constants(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "vexpress", SZ_1G, "");

	(void)state;
	assert_int_equal(a->bits, 32);
	assert_int_equal(a->page_offset, 0xc0000000);
	assert_int_equal(a->phys_offset, 0x60000000);
	assert_int_equal(a->task_size, 0xbf000000);
	assert_int_equal(a->stack_top, 0xbf000000);
	assert_int_equal(a->modules_vaddr, 0xbf000000);
	assert_int_equal(a->modules_end, 0xbfe00000);
	assert_int_equal(a->vmalloc_offset, 0x800000);
	assert_int_equal(a->pkmap_base, 0xbfe00000);
	assert_int_equal(a->last_pkmap, 512);
	assert_int_equal(a->fixaddr_top, 0xffeff000);
	assert_int_equal(a->fixaddr_end, 0xfff00000);
	assert_int_equal(a->vectors_base, 0xffff0000);
	/* the article's: sanity_check_meminfo(), System.map, the table that mem_init() prints */
	assert_int_equal(a->vmalloc_min, 0xef800000);
	assert_int_equal(a->lowmem_end, 0x8f800000);
	assert_int_equal(a->high_memory, 0xef800000);
	assert_int_equal(a->vmalloc_start, 0xf0000000);
	assert_int_equal(a->vmalloc_end, 0xff000000);
	assert_int_equal(a->fixaddr_start, 0xffc00000);
	assert_int_equal(a->swapper_pg_dir, 0xc0004000);
	assert_int_equal(a->image.text, 0xc0008000);
	assert_int_equal(image_to_phys(a, a->image.text), 0x60008000);
	assert_int_equal(a->image.end, 0xc07acbf0);
	assert_int_equal(a->struct_page_bytes, 32);
	assert_int_equal(a->pgd_order, 2);
	assert_int_equal(a->first_kernel_pgd, 1528);
	arch_end(&t);
}

/* PGDIR_SHIFT, PTRS_PER_..., bytes of an entry. */
static void page_table_geometry(void **state)
{
	static const struct { const char *name; unsigned int level, shift, entries, bytes; } rows[] = {
		{"i386", 0, 22, 1024, 4}, {"i386", 1, 12, 1024, 4},
		{"vexpress", 0, 21, 2048, 8}, {"vexpress", 1, 12, 512, 4},
		{"x86_64", 0, 39, 512, 8}, {"x86_64", 1, 30, 512, 8}, {"x86_64", 2, 21, 512, 8},
		{"x86_64", 3, 12, 512, 8},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct test_arch t;
		const struct pgtable_level *l = &arch_begin(&t, rows[i].name, 0, "")->level[rows[i].level];

		assert_int_equal(l->shift, rows[i].shift);
		assert_int_equal(l->entries, rows[i].entries);
		assert_int_equal(l->entry_bytes, rows[i].bytes);
		arch_end(&t);
	}
}

/* The levels' indexes and the offset take every bit of an address once, and a table fills its frames. */
static void levels_fit(void **state)
{
	static const char *const names[] = {"i386", "vexpress", "x86_64"};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct test_arch t;
		const struct arch *a = arch_begin(&t, names[i], 0, "");

		for (unsigned int l = 0; l < a->nr_levels; l++) {
			const struct pgtable_level *level = &a->level[l];
			unsigned int below = l + 1 < a->nr_levels ? level[1].shift : 0;
			uint64_t frames = l ? 1 : (uint64_t)1 << a->pgd_order;

			if (below)
				assert_int_equal((uint64_t)level[1].entries << below, (uint64_t)1 << level->shift);
			assert_true((uint64_t)level->entries * level->entry_bytes <= frames * PAGE_SIZE);
		}
		assert_int_equal(a->level[a->nr_levels - 1].shift, PAGE_SHIFT);
		if (a->bits == 32)
			assert_int_equal((uint64_t)a->level[0].entries << a->level[0].shift, (uint64_t)1 << 32);
		arch_end(&t);
	}
}

/* RAM, boot parameters, and where lowmem and the vmalloc area come to lie. */
static void lowmem_and_vmalloc(void **state)
{
	static const struct {
		const char *name;
		uint64_t ram;
		const char *params;
		uint64_t high_memory, vmalloc;
	} rows[] = {
		{"vexpress", 512 * SZ_1M, "", 0xe0000000, 0xe0800000},
		{"vexpress", 100 * SZ_1M, "", 0xc6400000, 0xc6800000},
		{"vexpress", 760 * SZ_1M, "", 0xef800000, 0xf0000000},
		{"vexpress", 2 * SZ_1G, "", 0xef800000, 0xf0000000},
		/* early_vmalloc() of 4.0 forgets the 8 MB hole: 248M is what 240M is by default */
		{"vexpress", SZ_1G, "vmalloc=248M", 0xef800000, 0xf0000000},
		{"vexpress", SZ_1G, "vmalloc=512M", 0xdf000000, 0xdf800000},
		{"vexpress", SZ_1G, "vmalloc=1M", 0xfe000000, 0xfe800000},	/* at least 16M */
		{"vexpress", SZ_1G, "vmalloc=2G", 0xc2000000, 0xc2800000},	/* and 32M of lowmem */
		{"vexpress", SZ_1G, "mem=64M", 0xc4000000, 0xc4800000},
		{"i386", 128 * SZ_1M, "", 0xc8000000, 0xc8800000},
		{"i386", 896 * SZ_1M, "", 0xf8000000, 0xf8800000},
		{"i386", 4 * SZ_1G, "", 0xf8000000, 0xf8800000},
		{"i386", SZ_1G, "vmalloc=256M", 0xef800000, 0xf0000000},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct test_arch t;
		const struct arch *a = arch_begin(&t, rows[i].name, rows[i].ram, rows[i].params);

		assert_int_equal(a->high_memory, rows[i].high_memory);
		assert_int_equal(a->vmalloc_start, rows[i].vmalloc);
		assert_int_equal(linear_to_phys(a, a->high_memory), a->lowmem_end);
		arch_end(&t);
	}
}

static uint64_t frames_of(const struct arch *a, pfn_t start, pfn_t end)
{
	uint64_t frames = 0;

	for (unsigned int i = 0; i < a->nr_ram; i++) {
		pfn_t from = max_u64(start, a->ram[i].base >> PAGE_SHIFT);
		pfn_t to = min_u64(end, (a->ram[i].base + a->ram[i].size) >> PAGE_SHIFT);

		frames += to > from ? to - from : 0;
	}
	return frames;
}

/* Zones follow each other, span every frame of RAM once, and end at the machine's borders. */
static void check_zones(const struct arch *a)
{
	pfn_t end = 0;
	uint64_t frames = 0;

	for (unsigned int i = 0; i < a->nr_zones; i++) {
		const struct arch_zone *z = &a->zones[i];

		assert_int_equal(arch_zone_index(a, z->type), i);
		if (!z->end_pfn)
			continue;
		assert_true(z->start_pfn >= end && z->end_pfn > z->start_pfn);
		end = z->end_pfn;
		frames += frames_of(a, z->start_pfn, z->end_pfn);
		if (z->type == ZONE_DMA)
			assert_true(z->end_pfn <= 0x1000);
		if (z->type == ZONE_DMA32)
			assert_true(z->end_pfn <= 0x100000);
		if (z->type == ZONE_HIGHMEM)
			assert_true(z->start_pfn >= a->lowmem_end >> PAGE_SHIFT);
	}
	assert_int_equal(frames, frames_of(a, 0, UINT64_MAX));
	assert_int_equal(end, a->max_pfn);
}

static void zones_cover_ram(void **state)
{
	static const char *const names[] = {"i386", "vexpress", "x86_64"};
	static const char *const params[] = {"", "movablecore=100M", "kernelcore=20M", "movablecore=64T", "nohighmem"};
	uint64_t seed = 1;

	(void)state;
	for (unsigned int round = 0; round < 600; round++) {
		struct test_arch t;
		uint64_t ram;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		ram = 32 * SZ_1M + (seed >> 20) % ((uint64_t)1 << (25 + round % 22));
		check_zones(arch_begin(&t, names[round % 3], ram, params[round % 5]));
		arch_end(&t);
	}
}

static void movable_zone(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "x86_64", 4 * SZ_1G, "movablecore=256M");
	const struct arch_zone *movable = &a->zones[arch_zone_index(a, ZONE_MOVABLE)];

	(void)state;
	/* 4G of RAM: 3G below the devices' window, 1G from 4G on */
	assert_int_equal(movable->end_pfn, 5 * SZ_1G >> PAGE_SHIFT);
	assert_int_equal(movable->end_pfn - movable->start_pfn, 256 * SZ_1M >> PAGE_SHIFT);
	assert_int_equal(a->zones[arch_zone_index(a, ZONE_NORMAL)].end_pfn, movable->start_pfn);
	arch_end(&t);
}

/* ZONE_MOVABLE may take all of highmem: that is empty then, but what it could hold, and what Movable is, stays. */
static void movable_zone_takes_highmem(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "vexpress", SZ_1G, "kernelcore=64M");
	const struct arch_zone *high = &a->zones[arch_zone_index(a, ZONE_HIGHMEM)];

	(void)state;
	assert_int_equal(high->start_pfn, 0);
	assert_int_equal(high->end_pfn, 0);
	assert_int_equal(high->possible.start, 0x8f800);
	assert_int_equal(high->possible.end, 0xa0000);
	assert_int_equal(a->zones[arch_zone_index(a, ZONE_NORMAL)].possible.end, 0x8f800);
	assert_int_equal(arch_movable_zone(a), ZONE_HIGHMEM);
	arch_end(&t);
}

/* Where Movable begins; 0: there is none, and every frame lies in another zone. */
static pfn_t movable_start(const char *machine, uint64_t ram, const char *params)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, machine, ram, params);
	const struct arch_zone *movable = &a->zones[arch_zone_index(a, ZONE_MOVABLE)];
	pfn_t start = movable->start_pfn, end = movable->end_pfn, others = 0;

	for (unsigned int i = 0; i < a->nr_zones; i++)
		if (&a->zones[i] != movable)
			others = others > a->zones[i].end_pfn ? others : a->zones[i].end_pfn;
	assert_int_equal(others, start ? start : a->max_pfn);
	assert_int_equal(end, start ? a->max_pfn : 0);
	arch_end(&t);
	return start;
}

/* movablecore= that leaves no RAM to the kernel is not heeded. */
static void movable_zone_of_all_ram(void **state)
{
	(void)state;
	assert_int_equal(movable_start("i386", 512 * SZ_1M, "movablecore=512M"), 0);
	assert_int_equal(movable_start("i386", 512 * SZ_1M, "movablecore=600M"), 0);
	assert_int_equal(movable_start("i386", SZ_1G, "movablecore=2G"), 0);
	assert_int_equal(movable_start("x86_64", 4 * SZ_1G, "movablecore=64T"), 0);
	assert_int_equal(movable_start("vexpress", SZ_1G, "movablecore=1G"), 0);
	/* rounded up to 512M it is all that the PC's firmware left, and more */
	assert_int_equal(movable_start("i386", 512 * SZ_1M, "movablecore=510M"), 0);
	/* and 4M less are the kernel's, but for those that are RAM */
	assert_int_equal(movable_start("i386", 512 * SZ_1M, "movablecore=508M"), 0x1000);
	assert_int_equal(movable_start("vexpress", SZ_1G, "movablecore=1020M"), 0x8f800);
}

/* Of both words counts that which leaves more to the kernel. */
static void kernelcore_and_movablecore(void **state)
{
	(void)state;
	assert_int_equal(movable_start("vexpress", SZ_1G, "movablecore=200M"), 0x93800);
	assert_int_equal(movable_start("vexpress", SZ_1G, "kernelcore=1000M movablecore=200M"), 0x9e800);
	assert_int_equal(movable_start("vexpress", SZ_1G, "kernelcore=64M movablecore=200M"), 0x93800);
	assert_int_equal(movable_start("vexpress", SZ_1G, "kernelcore=1000M movablecore=2G"), 0x9e800);
	assert_int_equal(movable_start("vexpress", SZ_1G, "kernelcore=1G movablecore=200M"), 0);
	assert_int_equal(movable_start("vexpress", SZ_1G, "kernelcore=2G"), 0);
}

/* The firmware's map of a PC: 640K hole, devices' window below 4G from 3.5G of RAM on. */
static void pc_ram(void **state)
{
	struct test_arch t;
	const struct arch *a = arch_begin(&t, "x86_64", 4 * SZ_1G, "");

	(void)state;
	assert_int_equal(a->nr_ram, 3);
	assert_int_equal(a->ram[0].base, 0x1000);
	assert_int_equal(a->ram[0].base + a->ram[0].size, 0x9f000);
	assert_int_equal(a->ram[1].base, 0x100000);
	assert_int_equal(a->ram[1].base + a->ram[1].size, 0xc0000000);
	assert_int_equal(a->ram[2].base, 0x100000000);
	assert_int_equal(a->ram[2].base + a->ram[2].size, 0x140000000);
	arch_end(&t);
	/* what the kernel cannot address is left out */
	a = arch_begin(&t, "i386", 6 * SZ_1G, "");
	assert_int_equal(a->max_pfn, 0xc0000);
	arch_end(&t);
	a = arch_begin(&t, "x86_64", 100 * SZ_1T, "");
	assert_int_equal(a->max_pfn, (uint64_t)64 << 28);
	arch_end(&t);
	a = arch_begin(&t, "vexpress", 4 * SZ_1G, "");
	assert_int_equal(a->max_pfn, 0xfffff);
	arch_end(&t);
}

/* Refused with the sum: RAM, what the image takes, what else is needed. */
static void too_little_ram(void **state)
{
	static const struct { const char *name, *params; uint64_t least; } rows[] = {
		{"i386", "", 16 * SZ_1M}, {"i386", "physical_start=16M", 48 * SZ_1M}, {"vexpress", "", 16 * SZ_1M},
		{"x86_64", "", 32 * SZ_1M},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t below[] = {rows[i].least - PAGE_SIZE, SZ_1M, PAGE_SIZE, 1000};
		struct test_arch t;

		arch_begin(&t, rows[i].name, rows[i].least, rows[i].params);
		arch_end(&t);
		for (size_t j = 0; j < 4; j++) {
			assert_int_equal(arch_try(&t, rows[i].name, below[j], rows[i].params), -EINVAL);
			assert_int_equal(t.why.why, WHY_TOO_LITTLE_RAM);
			assert_int_equal(t.why.arg[0], below[j]);
			assert_int_equal(t.why.arg[1] + t.why.arg[2], rows[i].least);
			arch_end(&t);
		}
	}
}

/* mem= that leaves too little is refused, too. */
static void too_little_by_mem(void **state)
{
	static const char *const names[NR_ARCHS] = {"i386", "vexpress", "x86_64"};
	struct test_arch t;

	(void)state;
	for (int id = 0; id < NR_ARCHS; id++) {
		assert_int_equal(arch_try(&t, names[id], SZ_1G, "mem=8M"), -EINVAL);
		assert_int_equal(t.why.why, WHY_TOO_LITTLE_RAM);
		assert_int_equal(t.why.arg[0], 8 * SZ_1M);
		arch_end(&t);
	}
}

/* A level includes those below; other machines have no use for them. */
static void processors(void **state)
{
	static const struct { const char *name, *params; uint32_t hwcaps; } rows[] = {
		{"x86_64", "", 0}, {"x86_64", "hwcaps=x86-64-v2", HWCAP_X86_64_V2},
		{"x86_64", "ro hwcaps=haswell,x86-64-v3", HWCAP_X86_64_V2 | HWCAP_X86_64_V3 | HWCAP_HASWELL},
		{"x86_64", "hwcaps=x86-64-v4,xeon_phi,avx512_1",
		 HWCAP_X86_64_V2 | HWCAP_X86_64_V3 | HWCAP_X86_64_V4 | HWCAP_XEON_PHI | HWCAP_AVX512_1},
		{"i386", "hwcaps=x86-64-v2", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct test_arch t;
		const struct arch *a = arch_begin(&t, rows[i].name, 0, rows[i].params);

		assert_int_equal(a->hwcaps, rows[i].hwcaps);
		arch_end(&t);
	}
}

static void boot_parameters(void **state)
{
	static const struct { const char *params; enum why why; const char *name; } wrong[] = {
		{"mem=", WHY_BOOT_NO_NUMBER, "mem"}, {"mem=12Q", WHY_BOOT_NO_NUMBER, "mem"},
		{"quiet mem=x", WHY_BOOT_NO_NUMBER, "mem"}, {"mem=0", WHY_BOOT_ZERO, "mem"},
		{"a b vmalloc=99999999999999999999", WHY_BOOT_NO_NUMBER, "vmalloc"},
		{"mem=18446744073709551615K", WHY_BOOT_NO_NUMBER, "mem"}, {"vmalloc", WHY_BOOT_NO_NUMBER, "vmalloc"},
		{"vmalloc=953M", WHY_BOOT_RANGE, "vmalloc"}, {"vmalloc=1", WHY_BOOT_RANGE, "vmalloc"},
		{"physical_start=3", WHY_BOOT_RANGE, "physical_start"},
		{"physical_start=211M vmalloc=800M", WHY_BOOT_RANGE, "physical_start"},	/* ends behind lowmem */
		{"physical_start=1025K", WHY_BOOT_UNALIGNED, "physical_start"},
		{"x physical_start=17M1", WHY_BOOT_NO_NUMBER, "physical_start"},
		{"ro thumb2", WHY_BOOT_OTHER_MACHINE, "thumb2"}, {"lpae", WHY_BOOT_OTHER_MACHINE, "lpae"},
		{"pae=1", WHY_BOOT_NO_VALUE, "pae"}, {"slab_max_order=x", WHY_BOOT_NO_NUMBER, "slab_max_order"},
		{"hwcaps", WHY_BOOT_HWCAPS, "hwcaps"}, {"hwcaps=", WHY_BOOT_HWCAPS, "hwcaps"},
		{"hwcaps=x86-64-v5", WHY_BOOT_HWCAPS, "hwcaps"}, {"hwcaps=haswell,", WHY_BOOT_HWCAPS, "hwcaps"},
		{"ro hwcaps=xeon_phi,haswell", WHY_BOOT_HWCAPS, "hwcaps"},
	};
	struct test_arch t;
	const struct arch *a;
	bool has_value;

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		assert_int_equal(arch_try(&t, "i386", SZ_1G, wrong[i].params), -EINVAL);
		assert_int_equal(t.why.why, wrong[i].why);
		assert_string_equal(arch_boot_word((unsigned int)t.why.arg[0], &has_value), wrong[i].name);
		arch_end(&t);
	}
	a = arch_begin(&t, "i386", SZ_1G, "quiet  mem=0x4000000\tro root=/dev/sda1");
	assert_int_equal(a->max_pfn, 0x4000);
	assert_string_equal(a->unknown_params, "quiet ro root=/dev/sda1");
	arch_end(&t);
	a = arch_begin(&t, "i386", SZ_1G, "mem=0100000000");	/* octal, as memparse() */
	assert_int_equal(a->max_pfn, 0x1000);
	arch_end(&t);
}

/* The image moves as a whole, and everything that is measured from it. */
static void physical_start(void **state)
{
	struct test_arch at1, at16;
	const struct arch *a = arch_begin(&at1, "i386", SZ_1G, ""),
			  *b = arch_begin(&at16, "i386", SZ_1G, "physical_start=16M");

	(void)state;
	assert_int_equal(b->image.text, 0xc1000000);
	assert_int_equal(b->image.phys, 0x1000000);
	assert_int_equal(b->image.end - b->image.text, a->image.end - a->image.text);
	assert_int_equal(b->swapper_pg_dir - a->swapper_pg_dir, 15 * SZ_1M);
	assert_int_equal(image_to_phys(b, b->image.sdata), b->image.sdata - b->page_offset);
	assert_int_equal(b->high_memory, a->high_memory);
	arch_end(&at1);
	arch_end(&at16);
}

static void names(void **state)
{
	(void)state;
	assert_int_equal(arch_find("i386"), ARCH_I386);
	assert_int_equal(arch_find("vexpress"), ARCH_VEXPRESS);
	assert_int_equal(arch_find("x86_64"), ARCH_X86_64);
	assert_int_equal(arch_find("arm"), -EINVAL);
	assert_int_equal(arch_find(""), -EINVAL);
	assert_non_null(kernel_rules_find("6.1"));
	assert_non_null(kernel_rules_find("6.18"));
	assert_null(kernel_rules_find("6.2"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(x86_64_constants), cmocka_unit_test(i386_constants),
		cmocka_unit_test(vexpress_constants), cmocka_unit_test(page_table_geometry),
		cmocka_unit_test(levels_fit), cmocka_unit_test(lowmem_and_vmalloc), cmocka_unit_test(zones_cover_ram),
		cmocka_unit_test(movable_zone), cmocka_unit_test(movable_zone_takes_highmem),
		cmocka_unit_test(movable_zone_of_all_ram), cmocka_unit_test(kernelcore_and_movablecore),
		cmocka_unit_test(pc_ram), cmocka_unit_test(too_little_ram),
		cmocka_unit_test(too_little_by_mem), cmocka_unit_test(boot_parameters), cmocka_unit_test(processors),
		cmocka_unit_test(physical_start),
		cmocka_unit_test(names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
