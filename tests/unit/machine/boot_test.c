// SPDX-License-Identifier: MIT
/* Machines from power-on to init: every size, the article's boot log, refusals. */
#include "machine_kit.h"

#include "arch.h"
#include "pgtable.h"

static void assert_shows(const struct machine *m, const char *name, const char *lines)
{
	char *text = kit_show(m, name);

	if (!strstr(text, lines))
		print_error("%s prints\n%swithout\n%s", name, text, lines);
	assert_non_null(strstr(text, lines));
	free(text);
}

/* ---- sizes ---- */

static void sound_at_every_size(void **state)
{
	static const struct { const char *name; uint64_t ram; } rows[] = {
		{"i386", 16 * SZ_1M}, {"i386", 16 * SZ_1M + 4096}, {"i386", 17 * SZ_1M + 123}, {"i386", 63 * SZ_1M},
		{"i386", 895 * SZ_1M}, {"i386", 896 * SZ_1M}, {"i386", 896 * SZ_1M + 4096}, {"i386", 897 * SZ_1M},
		{"i386", SZ_1G}, {"i386", 3 * SZ_1G}, {"i386", 3583 * SZ_1M}, {"i386", 4 * SZ_1G}, {"i386", 9 * SZ_1G},
		{"vexpress", 16 * SZ_1M}, {"vexpress", 17000 * SZ_1K}, {"vexpress", 100 * SZ_1M + 12 * SZ_1K},
		{"vexpress", 512 * SZ_1M}, {"vexpress", 759 * SZ_1M}, {"vexpress", 760 * SZ_1M},
		{"vexpress", 760 * SZ_1M + 4096}, {"vexpress", SZ_1G}, {"vexpress", 2559 * SZ_1M},
		{"vexpress", 4 * SZ_1G},
		{"x86_64", 32 * SZ_1M}, {"x86_64", 32 * SZ_1M + 4096}, {"x86_64", 127 * SZ_1M},
		{"x86_64", 3583 * SZ_1M},
		{"x86_64", 3584 * SZ_1M}, {"x86_64", 4 * SZ_1G}, {"x86_64", SZ_1T}, {"x86_64", 64 * SZ_1T - 4096},
		{"x86_64", 64 * SZ_1T}, {"x86_64", 65 * SZ_1T}, {"x86_64", UINT64_MAX},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct machine *m = kit_boot(rows[i].name, rows[i].ram, "");
		uint64_t usable = 0;

		for (unsigned int r = 0; r < m->arch->nr_ram; r++)
			usable += m->arch->ram[r].size;
		kit_assert_sound(m, rows[i].name);
		assert_true(usable <= rows[i].ram);
		assert_true(totalram_pages(m) << PAGE_SHIFT < usable);
		assert_true(nr_free_pages(m) <= totalram_pages(m));
		assert_int_equal(kit_figure(m, "meminfo.MemTotal"), totalram_pages(m) * 4);
		kit_touch(m, kit_mmap(m, SZ_1M), SZ_1M, ACCESS_WRITE);
		kit_assert_sound(m, "a megabyte written");
		kit_end(m);
	}
}

/* Nothing that boot does depends on anything but the machine's description. */
static void boots_alike(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_boot(kit_names[i], 0, "");
		uint64_t digest = machine_digest(m);

		kit_end(m);
		m = kit_boot(kit_names[i], 0, "");
		assert_int_equal(machine_digest(m), digest);
		kit_end(m);
		m = kit_boot(kit_names[i], 77 * SZ_1M, "");
		assert_int_not_equal(machine_digest(m), digest);
		kit_end(m);
	}
}

/* A machine of 64 TiB costs no more than one of 64 MiB. */
static void size_costs_nothing(void **state)
{
	struct machine *small = kit_boot("x86_64", 64 * SZ_1M, ""), *large = kit_boot("x86_64", 64 * SZ_1T, "");

	(void)state;
	assert_true(large->ctx.mem.used <= small->ctx.mem.used + SZ_1M);
	machine_destroy(small);
	kit_end(large);
}

static void too_little(void **state)
{
	static const struct { const char *name, *params; uint64_t least; } rows[] = {
		{"i386", "", 16 * SZ_1M}, {"i386", "physical_start=16M", 48 * SZ_1M}, {"vexpress", "", 16 * SZ_1M},
		{"x86_64", "", 32 * SZ_1M}, {"x86_64", "physical_start=32M", 48 * SZ_1M},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct refusal why = kit_refused(rows[i].name, rows[i].least - 4096, rows[i].params);
		struct machine *m = kit_boot(rows[i].name, rows[i].least, rows[i].params);

		assert_int_equal(why.why, WHY_TOO_LITTLE_RAM);
		assert_int_equal(why.arg[0], rows[i].least - 4096);
		assert_true(why.arg[1] + why.arg[2] > why.arg[0]);
		kit_assert_sound(m, "the smallest machine");
		kit_end(m);
	}
}

/* ---- the article's machine ---- */

static void article_log(void **state)
{
	struct machine *m = kit_boot("vexpress", SZ_1G, "");

	(void)state;
	assert_shows(m, "dmesg",
		     "Memory: 1031428K/1048576K available (4787K kernel code, 156K rwdata, 1364K rodata, 1348K init, "
		     "166K bss, 17148K reserved, 0K cma-reserved, 270336K highmem)\n"
		     "Virtual kernel memory layout:\n"
		     "    vector  : 0xffff0000 - 0xffff1000   (   4 kB)\n"
		     "    fixmap  : 0xffc00000 - 0xfff00000   (3072 kB)\n"
		     "    vmalloc : 0xf0000000 - 0xff000000   ( 240 MB)\n"
		     "    lowmem  : 0xc0000000 - 0xef800000   ( 760 MB)\n"
		     "    pkmap   : 0xbfe00000 - 0xc0000000   (   2 MB)\n"
		     "    modules : 0xbf000000 - 0xbfe00000   (  14 MB)\n"
		     "      .text : 0xc0008000 - 0xc060a09c   (6153 kB)\n"
		     "      .init : 0xc060b000 - 0xc075c000   (1348 kB)\n"
		     "      .data : 0xc075c000 - 0xc07833c0   ( 157 kB)\n"
		     "       .bss : 0xc07833c0 - 0xc07acbf0   ( 167 kB)\n");
	assert_shows(m, "dmesg",
		"On node 0 totalpages: 262144\n"
		"free_area_init_node: node 0, node_mem_map eeffa000\n"
		"  Normal zone: 1520 pages used for memmap\n"
		"  Normal zone: 0 pages reserved\n"
		"  Normal zone: 194560 pages, LIFO batch:31\n"
		"  HighMem zone: 67584 pages, LIFO batch:15\n");
	assert_shows(m, "dmesg", "Built 1 zonelists in Zone order, mobility grouping on.  Total pages: 260624\n");
	assert_shows(m, "dmesg", "PID hash table entries: 4096 (order: 2, 16384 bytes)\n"
		"Dentry cache hash table entries: 131072 (order: 7, 524288 bytes)\n"
		"Inode-cache hash table entries: 65536 (order: 6, 262144 bytes)\n");
	assert_shows(m, "dmesg", "Freeing unused kernel memory: 1348K (c060b000 - c075c000)\n");
	assert_int_equal(kit_figure(m, "meminfo.MemTotal"), 1032776);
	assert_int_equal(kit_figure(m, "meminfo.HighTotal"), 270336);
	kit_end(m);
}

static void article_memory(void **state)
{
	struct machine *m = kit_boot("vexpress", SZ_1G, "");

	(void)state;
	assert_shows(m, "memblock",
		" memory[0x0]\t[0x60000000-0x9fffffff], 0x40000000 bytes flags: 0x0\n"
		" reserved.cnt  = 0x3\n"
		" reserved[0x0]\t[0x60004000-0x607acbef], 0x007a8bf0 bytes flags: 0x0\n"
		" reserved[0x1]\t[0x68000000-0x6800afff], 0x0000b000 bytes flags: 0x0\n"
		" reserved[0x2]\t[0x8eef5000-0x8f7fffff], 0x0090b000 bytes flags: 0x0\n");
	assert_shows(m, "iomem",
		"60000000-9fffffff : System RAM\n"
		"  60008000-6060afff : Kernel code\n"
		"  6075c000-607acbef : Kernel data\n");
	assert_int_equal(kit_figure(m, "zoneinfo.Normal.min"), 872);
	assert_int_equal(kit_figure(m, "zoneinfo.Normal.low"), 1090);
	assert_int_equal(kit_figure(m, "zoneinfo.Normal.high"), 1308);
	assert_int_equal(kit_figure(m, "zoneinfo.HighMem.min"), 66);
	assert_int_equal(kit_figure(m, "zoneinfo.HighMem.low"), 143);
	assert_int_equal(kit_figure(m, "zoneinfo.HighMem.high"), 220);
	kit_end(m);
}

/* With other RAM or parameters every line follows. */
static void vexpress_variants(void **state)
{
	struct machine *m = kit_boot("vexpress", 512 * SZ_1M, "");

	(void)state;
	assert_shows(m, "layout",
		"    vmalloc : 0xe0800000 - 0xff000000   ( 488 MB)\n"
		"    lowmem  : 0xc0000000 - 0xe0000000   ( 512 MB)\n");
	assert_shows(m, "dmesg", ", 0K highmem)\n");
	kit_end(m);
	m = kit_boot("vexpress", SZ_1G, "vmalloc=512M");
	assert_shows(m, "layout",
		"    vmalloc : 0xdf800000 - 0xff000000   ( 504 MB)\n"
		"    lowmem  : 0xc0000000 - 0xdf000000   ( 496 MB)\n");
	assert_shows(m, "dmesg", ", 540672K highmem)\n");
	kit_end(m);
	m = kit_boot("vexpress", SZ_1G, "vmalloc=8M");
	assert_shows(m, "dmesg", "vmalloc area too small, limiting to 16MB\nMemory policy");
	kit_end(m);
	m = kit_boot("vexpress", SZ_1G, "vmalloc=1000M");
	assert_shows(m, "dmesg", "vmalloc area is too big, limiting to 976MB\nMemory policy");
	kit_end(m);
	m = kit_boot("vexpress", SZ_1G, "nohighmem");
	assert_shows(m, "dmesg", "#1 SMP\nTruncating RAM at 0x60000000-0xa0000000 to -0x8f800000\nMemory policy");
	assert_shows(m, "dmesg", ", 0K cma-reserved)\n");
	assert_shows(m, "layout", "    modules : 0xbf000000 - 0xc0000000   (  16 MB)\n");
	assert_shows(m, "iomem", "60000000-8f7fffff : System RAM\n");
	kit_end(m);
}

/* Lowmem that ends within a section: the zones meet there, and a leaf table maps the last pages. */
static void lowmem_tail(void **state)
{
	struct machine *m = kit_boot("vexpress", SZ_1G, "vmalloc=100000K");
	struct walk_step step[PGTABLE_MAX_LEVELS];
	paddr_t phys;
	bool present;

	(void)state;
	assert_shows(m, "layout", "    lowmem  : 0xc0000000 - 0xf8e58000   ( 910 MB)\n");
	assert_shows(m, "dmesg", "  Normal   [mem 0x0000000060000000-0x0000000098e57fff]\n"
		"  HighMem  [mem 0x0000000098e58000-0x000000009fffffff]\n");
	assert_int_equal(walk_page_table(m, kernel_pgd(m), 0xf8dfffff, step, &present, &phys), 1);
	assert_true(present && step[0].large);
	assert_int_equal(phys, 0x98dfffff);
	assert_int_equal(walk_page_table(m, kernel_pgd(m), 0xf8e57abc, step, &present, &phys), 2);
	assert_true(present);
	assert_int_equal(phys, 0x98e57abc);
	assert_true(step[1].table < 0x98e00000);
	assert_int_equal(walk_page_table(m, kernel_pgd(m), 0xf8e58000, step, &present, &phys), 2);
	assert_false(present);
	kit_end(m);
}

/* The vectors: two pages of lowmem at the top of the address space, the first readable by programs. */
static void vectors_mapped(void **state)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	struct machine *m = kit_boot("vexpress", SZ_1G, "");
	paddr_t phys;
	bool present;

	(void)state;
	assert_int_equal(walk_page_table(m, current_task(m)->mm->pgd, 0xffff0000, step, &present, &phys), 2);
	assert_true(present);
	assert_int_equal(phys, 0x8f7fe000);
	assert_int_equal(step[1].table, 0x8f7fd000);
	assert_int_equal(step[1].entry2 & 0x20, 0x20);	/* AP1: user */
	walk_page_table(m, current_task(m)->mm->pgd, 0xffff1abc, step, &present, &phys);
	assert_true(present);
	assert_int_equal(phys, 0x8f7ffabc);
	assert_int_equal(step[1].entry2 & 0x20, 0);
	/* pkmap and the fixmap have tables of their own, still empty */
	assert_int_equal(walk_page_table(m, kernel_pgd(m), 0xbfe00000, step, &present, &phys), 2);
	assert_false(present);
	assert_int_equal(step[1].table, 0x8f7fc000);
	walk_page_table(m, kernel_pgd(m), 0xffc00000, step, &present, &phys);
	assert_int_equal(step[1].table, 0x8f7fb000);
	kit_end(m);
}

/* ---- PCs ---- */

static void i386_at_1M(void **state)
{
	struct machine *m = kit_boot("i386", SZ_1G, "");

	(void)state;
	assert_shows(m, "dmesg", "128MB HIGHMEM available.\n896MB LOWMEM available.\n"
		"  mapped low ram: 0 - 38000000\n  low ram: 0 - 38000000\n");
	assert_shows(m, "dmesg", "  DMA      [mem 0x0000000000001000-0x0000000000ffffff]\n"
		"  Normal   [mem 0x0000000001000000-0x0000000037ffffff]\n"
		"  HighMem  [mem 0x0000000038000000-0x000000003fffffff]\n");
	assert_shows(m, "iomem", "00100000-3fffffff : System RAM\n  00100000-00415d39 : Kernel code\n");
	assert_shows(m, "layout", "    vmalloc : 0xf8800000 - 0xff7fe000   ( 111 MB)\n"
		"    lowmem  : 0xc0000000 - 0xf8000000   ( 896 MB)\n");
	kit_end(m);
}

#define NX ((uint64_t)1 << 63)

/* What of the image may be written and, with PAE, executed; which large pages were split for it. */
static void i386_rodata(void **state)
{
	static const struct {
		const char *params;
		vaddr_t address;
		unsigned int steps;
		uint64_t entry;
	} rows[] = {
		{"", 0xc00ff000, 2, 0xff163}, {"", 0xc0100000, 2, 0x100161}, {"", 0xc0415000, 2, 0x415161},
		{"", 0xc0528000, 2, 0x528161}, {"", 0xc0529000, 2, 0x529163}, {"", 0xc07ff000, 2, 0x7ff163},
		{"", 0xc0800000, 1, 0x8001e3},
		{"physical_start=16M", 0xc0ffffff, 1, 0xc001e3}, {"physical_start=16M", 0xc13fffff, 1, 0x10001e1},
		{"physical_start=16M", 0xc1428000, 2, 0x1428161}, {"physical_start=16M", 0xc1429000, 2, 0x1429163},
		{"pae", 0xc00ff000, 3, NX | 0xff163}, {"pae", 0xc0100000, 3, 0x100161},
		{"pae", 0xc0200000, 2, 0x2001e1}, {"pae", 0xc0415000, 3, 0x415161},
		{"pae", 0xc0416000, 3, NX | 0x416161}, {"pae", 0xc0529000, 3, NX | 0x529163},
		{"pae", 0xc0600000, 3, NX | 0x600163}, {"pae", 0xc0800000, 2, NX | 0x8001e3},
		{"pae physical_start=16M", 0xc1000000, 2, 0x10001e1},
		{"pae physical_start=16M", 0xc1315000, 3, 0x1315161},
		{"pae physical_start=16M", 0xc1316000, 3, NX | 0x1316161},
		{"pae physical_start=16M", 0xc1429000, 3, NX | 0x1429163},
		{"pae physical_start=16M", 0xc1600000, 2, NX | 0x16001e3},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct machine *m = kit_boot("i386", SZ_1G, rows[i].params);
		struct walk_step step[PGTABLE_MAX_LEVELS];
		paddr_t phys;
		bool present;

		assert_int_equal(walk_page_table(m, kernel_pgd(m), rows[i].address, step, &present, &phys),
				 rows[i].steps);
		assert_int_equal(step[rows[i].steps - 1].entry, rows[i].entry);
		assert_int_equal(phys, rows[i].address - 0xc0000000);
		kit_assert_sound(m, rows[i].params);
		kit_end(m);
	}
}

/* The lines of 6.1, and how much of lowmem large pages still map: as on the recorded kernel, one less. */
static void i386_rodata_log(void **state)
{
	struct machine *m = kit_boot("i386", SZ_1G, "");

	(void)state;
	assert_shows(m, "dmesg", "Freeing unused kernel image (initmem) memory: 536K\n"
		     "Write protecting kernel text and read-only data: 4260k\n");
	assert_int_equal(kit_figure(m, "meminfo.DirectMap4k"), 8192);
	assert_int_equal(kit_figure(m, "meminfo.DirectMap4M"), 909312);
	kit_end(m);
	m = kit_boot("i386", SZ_1G, "pae");
	assert_shows(m, "dmesg", "Write protecting kernel text and read-only data: 4260k\n"
		     "NX-protecting the kernel data: 4008k\n");
	assert_int_equal(kit_figure(m, "meminfo.DirectMap4k"), 6144);
	kit_end(m);
}

/*
 * highmem= that cannot be is ignored, and said so: more than there is above lowmem, or in all, or too much of lowmem.
 */
static void i386_highmem(void **state)
{
	static const struct { uint64_t ram; const char *params, *log; } cases[] = {
		{SZ_1G, "highmem=0", "\n0MB HIGHMEM available.\n896MB LOWMEM available.\n"},
		{SZ_1G, "highmem=512M", "\nonly 128MB highmem pages available, ignoring highmem size of 512MB!\n"
			"128MB HIGHMEM available.\n896MB LOWMEM available.\n"},
		{512 * SZ_1M, "highmem=1G", "\nhighmem size (1024MB) is bigger than pages available (512MB)!\n"
			"0MB HIGHMEM available.\n512MB LOWMEM available.\n"},
		{512 * SZ_1M, "highmem=480M", "\nhighmem size (480MB) results in <64MB lowmem, ignoring it!\n"
			"0MB HIGHMEM available.\n512MB LOWMEM available.\n"},
		{512 * SZ_1M, "highmem=100M", "\n100MB HIGHMEM available.\n412MB LOWMEM available.\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct machine *m = kit_boot("i386", cases[i].ram, cases[i].params);

		assert_shows(m, "dmesg", cases[i].log);
		kit_assert_sound(m, "boot");
		kit_end(m);
	}
}

/* Where the captured kernels lie: ZONE_DMA is as theirs, from frame 0x100 on all free. */
static void i386_at_16M(void **state)
{
	struct machine *m = kit_boot("i386", SZ_1G, "physical_start=16M");

	(void)state;
	assert_shows(m, "iomem", "  01000000-01315d39 : Kernel code\n");
	assert_shows(m, "layout", "      .text : 0xc1000000 - 0xc1315d3a   (3159 kB)\n");
	assert_shows(m, "buddyinfo",
		     "Node 0, zone      DMA      0      0      0      0      0      0      0      0"
		     "      1      1      3 \n");
	assert_shows(m, "pagetypeinfo",
		     "Node 0, zone      DMA            1            3            0            0            0 \n");
	assert_int_equal(kit_figure(m, "zoneinfo.DMA.managed"), 3840);
	assert_int_equal(kit_figure(m, "zoneinfo.DMA.present"), 3998);
	assert_int_equal(kit_figure(m, "zoneinfo.DMA.spanned"), 4095);
	kit_assert_sound(m, "boot");
	kit_end(m);
}

static void x86_64_log(void **state)
{
	struct machine *m = kit_boot("x86_64", 2 * SZ_1G, "");

	(void)state;
	assert_shows(m, "dmesg", "last_pfn = 0x80000 max_arch_pfn = 0x400000000\n");
	assert_shows(m, "dmesg",
		     "  DMA32    [mem 0x0000000001000000-0x000000007fffffff]\n  Normal   empty\n  Device   empty\n");
	assert_shows(m, "dmesg", "On node 0, zone DMA: 1 pages in unavailable ranges\n"
		"On node 0, zone DMA: 97 pages in unavailable ranges\n");
	assert_shows(m, "layout", "    direct  : 0xffff888000000000 - 0xffff888080000000   (   2 GB)\n");
	kit_end(m);
	/* frames behind all RAM are of the last zone, those of a hole are of the zone behind it */
	m = kit_boot("x86_64", 2000 * SZ_1M, "");
	assert_shows(m, "dmesg", "On node 0, zone DMA: 97 pages in unavailable ranges\n"
		"On node 0, zone DMA32: 12288 pages in unavailable ranges\n");
	kit_end(m);
	m = kit_boot("x86_64", 2000 * SZ_1M, "movablecore=256M");
	assert_shows(m, "dmesg", "On node 0, zone Movable: 12288 pages in unavailable ranges\n");
	kit_end(m);
	m = kit_boot("i386", 8 * SZ_1G, "pae");
	assert_shows(m, "dmesg", "On node 0, zone HighMem: 262144 pages in unavailable ranges\n");
	kit_end(m);
	m = kit_boot("x86_64", 4 * SZ_1G, "");
	assert_shows(m, "iomem", "00100000-bfffffff : System RAM\n");
	assert_shows(m, "iomem", "100000000-13fffffff : System RAM\n");
	kit_end(m);
	m = kit_boot("x86_64", 100 * SZ_1T, "");
	assert_shows(m, "dmesg", "last_pfn = 0x400000000 max_arch_pfn = 0x400000000\n");
	assert_shows(m, "dmesg", "e820: remove [mem 0x400000000000-");
	kit_end(m);
}

static void the_command_line(void **state)
{
	struct machine *m = kit_boot("i386", 64 * SZ_1M, "mem=48M quiet ro");

	(void)state;
	assert_shows(m, "dmesg", "Kernel command line: mem=48M quiet ro\n"
		"Unknown kernel command line parameters \"quiet ro\", will be passed to user space.\n");
	assert_int_equal(m->arch->max_pfn, 48 * SZ_1M >> PAGE_SHIFT);
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sound_at_every_size), cmocka_unit_test(boots_alike),
		cmocka_unit_test(size_costs_nothing),
		cmocka_unit_test(too_little), cmocka_unit_test(article_log), cmocka_unit_test(article_memory),
		cmocka_unit_test(vexpress_variants), cmocka_unit_test(vectors_mapped), cmocka_unit_test(lowmem_tail),
		cmocka_unit_test(i386_at_1M), cmocka_unit_test(i386_rodata), cmocka_unit_test(i386_rodata_log),
		cmocka_unit_test(i386_at_16M), cmocka_unit_test(i386_highmem), cmocka_unit_test(x86_64_log),
		cmocka_unit_test(the_command_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
