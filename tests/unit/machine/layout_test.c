// SPDX-License-Identifier: MIT
/* Layouts of all configurations: figures, refusals with their inequality, and that nothing in them is a fixed text. */
#include "machine_kit.h"

#include "arch.h"
#include "arch_setup.h"
#include "boot.h"
#include "derive.h"
#include "kmem.h"
#include "pgtable.h"

/* ---- figures ---- */

struct expected {
	const char *machine, *params, *figure;
	uint64_t ram, value;
};

static const struct expected figures[] = {
	/* the article's board, and what moves it */
	{"vexpress", "", "vmalloc_min", SZ_1G, 0xef800000}, {"vexpress", "", "vmalloc_limit", SZ_1G, 0x8f800000},
	{"vexpress", "", "high_memory", SZ_1G, 0xef800000}, {"vexpress", "", "VMALLOC_START", SZ_1G, 0xf0000000},
	{"vexpress", "", "min", SZ_1G, 0x60000}, {"vexpress", "", "max_low", SZ_1G, 0x8f800},
	{"vexpress", "", "max_high", SZ_1G, 0xa0000}, {"vexpress", "", "swapper_pg_dir", SZ_1G, 0xc0004000},
	{"vexpress", "", "PKMAP_BASE", SZ_1G, 0xbfe00000}, {"vexpress", "", "modules", SZ_1G, 14 * SZ_1M},
	{"vexpress", "", "FIXADDR_TOP", SZ_1G, 0xffeff000},
	{"vexpress", "", "high_memory", 512 * SZ_1M, 0xe0000000},
	{"vexpress", "", "VMALLOC_START", 512 * SZ_1M, 0xe0800000},
	{"vexpress", "vmalloc=248M", "high_memory", SZ_1G, 0xef800000},
	{"vexpress", "vmalloc=240M", "high_memory", SZ_1G, 0xf0000000},
	/* no whole section: only what is taken before the tail is mapped lies below one */
	{"vexpress", "vmalloc=100000K", "arm_lowmem_limit", SZ_1G, 0x98e58000},
	{"vexpress", "vmalloc=100000K", "high_memory", SZ_1G, 0xf8e58000},
	{"vexpress", "vmalloc=100000K", "max_low", SZ_1G, 0x98e58},
	{"vexpress", "vmalloc=100000K", "memblock_limit", SZ_1G, 0x98e00000},
	{"vexpress", "vmalloc=100000K", "VMALLOC_START", SZ_1G, 0xf9000000},
	{"vexpress", "vmalloc=102400001", "arm_lowmem_limit", SZ_1G, 0x98e57000},
	{"vexpress", "lpae", "swapper_pg_dir", SZ_1G, 0xc0003000}, {"vexpress", "lpae", "PG_DIR_SIZE", SZ_1G, 0x5000},
	{"vexpress", "thumb2", "MODULES_VADDR", SZ_1G, 0xbf800000},
	{"vexpress", "nohighmem", "modules", SZ_1G, 16 * SZ_1M},
	{"vexpress", "page_offset=0x80000000", "high_memory", SZ_1G, 0xc0000000},
	{"vexpress", "phys_offset=0x80000000", "vmalloc_limit", SZ_1G, 0xaf800000},
	/* the lecture's PC */
	{"i386", "", "high_memory", SZ_1G, 0xf8000000}, {"i386", "", "VMALLOC_START", SZ_1G, 0xf8800000},
	{"i386", "", "PKMAP_BASE", SZ_1G, 0xff800000}, {"i386", "", "VMALLOC_END", SZ_1G, 0xff7fe000},
	{"i386", "pae", "PKMAP_BASE", SZ_1G, 0xffa00000}, {"i386", "pae", "LAST_PKMAP", SZ_1G, 512},
	{"i386", "nohighmem", "VMALLOC_END", SZ_1G, 0xffbfe000}, {"i386", "highmem=100M", "max_pfn", SZ_1G, 0x3e400},
	{"i386", "highmem=100M", "max_low", 512 * SZ_1M, 412 * SZ_1M}, {"i386", "highmem=0", "max_pfn", SZ_1G, 0x38000},
	{"i386", "page_offset=0x80000000", "max_low", 2 * SZ_1G, 0x78000000},
	/* captured */
	{"x86_64", "", "VMALLOC_START", SZ_1G, 0xffffc90000000000},
	{"x86_64", "", "FIXADDR_START", SZ_1G, 0xffffffffff579000},
	{"x86_64", "", "MODULES_VADDR", SZ_1G, 0xffffffffc0000000},
	{"x86_64", "", "VMEMMAP_START", SZ_1G, 0xffffea0000000000},
	{"x86_64", "", "LDT_BASE_ADDR", SZ_1G, 0xffff880000000000},
};

static void derived_figures(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(figures) / sizeof(figures[0]); i++) {
		const struct expected *e = &figures[i];
		struct machine *m = kit_boot(e->machine, e->ram, e->params);
		uint64_t value = 0;

		assert_true(derive_value(m->arch, e->figure, &value));
		if (value != e->value)
			print_error("%s %s: %s\n", e->machine, e->params, e->figure);
		assert_int_equal(value, e->value);
		assert_false(derive_value(m->arch, "no_such_figure", &value));
		kit_end(m);
	}
}

/* Every configuration boots into a machine that works, with processes, and whose formulas hold. */
static void configurations_work(void **state)
{
	static const struct { const char *machine, *params; } rows[] = {
		{"i386", "pae"}, {"i386", "pae nohighmem"}, {"i386", "nohighmem"}, {"i386", "pae highmem=70M"},
		{"i386", "page_offset=0x80000000"}, {"i386", "page_offset=0xb0000000"},
		{"i386", "page_offset=0x78000000"},
		{"i386", "page_offset=0x40000000 pae"}, {"i386", "vmalloc=512M"}, {"i386", "physical_start=16M pae"},
		{"vexpress", "lpae"}, {"vexpress", "lpae nohighmem"}, {"vexpress", "thumb2"}, {"vexpress", "tcm=8K"},
		{"vexpress", "page_offset=0x80000000"}, {"vexpress", "page_offset=0x40000000 lpae"},
		{"vexpress", "phys_offset=0x80000000"}, {"vexpress", "phys_offset=0 lpae vmalloc=300M"},
		{"vexpress", "task_size=0xa0000000"}, {"vexpress", "last_pkmap=128"},
		{"vexpress", "vmalloc=700001K"}, {"vexpress", "lpae vmalloc=700004K"},
		{"vexpress", "vmalloc=300000001"}, {"vexpress", "vmalloc=301M nohighmem"},
		{"vexpress", "vmalloc=700028K cma=8M"},
	};
	static const uint64_t sizes[] = {64 * SZ_1M, 777 * SZ_1M + 4096, 2 * SZ_1G};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (size_t j = 0; j < sizeof(sizes) / sizeof(sizes[0]); j++) {
			struct machine *m;
			struct refusal why;
			uint32_t child;
			vaddr_t at;

			if (kit_try_boot(rows[i].machine, sizes[j], rows[i].params, &m, &why)) {
				/* phys_offset=0 is no value; the others boot */
				assert_non_null(strstr(rows[i].params, "phys_offset=0 "));
				continue;
			}
			at = kit_mmap(m, 4 * PAGE_SIZE);
			assert_int_equal(kit_touch(m, at, 4 * PAGE_SIZE, ACCESS_WRITE), 0);
			assert_int_equal(sys_fork(m, current_task(m), &child), 0);
			assert_int_equal(kit_touch(m, at, PAGE_SIZE, ACCESS_WRITE), 0);
			kit_assert_sound(m, rows[i].params);
			kit_end(m);
		}
}

/* ---- refusals ---- */

static void refusals(void **state)
{
	static const struct { const char *machine, *params; enum why why; uint64_t a, b; } rows[] = {
		{"vexpress", "task_size=0xbf800000", WHY_BUG_TASK_SIZE, 0xbf800000, 0xbf000000},
		{"vexpress", "last_pkmap=1024", WHY_BUG_PKMAP_PAGE_OFFSET, 0xc0200000, 0xc0000000},
		{"vexpress", "pkmap_base=0xbff00000", WHY_BUG_PKMAP_PAGE_OFFSET, 0xc0100000, 0xc0000000},
		{"vexpress", "last_pkmap=100", WHY_BUG_LAST_PKMAP, 100, 512},
		{"vexpress", "page_offset=0xb0001000", WHY_BUG_TEXT_OFFSET, 0xb0009000, 0},
		{"vexpress", "page_offset=0xb0000000", WHY_BAD_SPLIT, 0xb0000000, 0},
		{"vexpress", "phys_offset=0x60100000", WHY_BAD_PHYS_OFFSET, 0x60100000, 16 * SZ_1M},
		{"vexpress", "pae", WHY_BOOT_OTHER_MACHINE, BOOT_PAE, 1u << ARCH_I386},
		{"i386", "quiet lpae", WHY_BOOT_OTHER_MACHINE, BOOT_LPAE, 1u << ARCH_VEXPRESS},
		{"i386", "pae page_offset=0xb0000000", WHY_BAD_SPLIT, 0xb0000000, 0},
		{"i386", "page_offset=0x10000000", WHY_BAD_SPLIT, 0x10000000, 0},
		{"vexpress", "pkmap_base=0xbf000000", WHY_BOOT_TOO_LOW, BOOT_PKMAP_BASE, 0xbfe00000},
		{"vexpress", "task_size=0x1000", WHY_BOOT_UNALIGNED, BOOT_TASK_SIZE, 2 * SZ_1M},
		{"vexpress", "task_size=254M", WHY_BOOT_TOO_LOW, BOOT_TASK_SIZE, 256 * SZ_1M},
		{"vexpress", "vmalloc=4G", WHY_BOOT_TOO_BIG, BOOT_VMALLOC, 0xff000000},
		{"x86_64", "thumb2", WHY_BOOT_OTHER_MACHINE, BOOT_THUMB2, 1u << ARCH_VEXPRESS},
		{"x86_64", "physical_start=15M", WHY_BOOT_RANGE, BOOT_PHYSICAL_START, 16 * SZ_1M},
		{"x86_64", "physical_start=17M", WHY_BOOT_UNALIGNED, BOOT_PHYSICAL_START, 2 * SZ_1M},
		{"vexpress", "thumb2=1", WHY_BOOT_NO_VALUE, BOOT_THUMB2, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct refusal why = kit_refused(rows[i].machine, SZ_1G, rows[i].params);

		if (why.why != rows[i].why)
			print_error("%s %s\n", rows[i].machine, rows[i].params);
		assert_int_equal(why.why, rows[i].why);
		assert_int_equal(why.arg[0], rows[i].a);
		assert_int_equal(why.arg[1], rows[i].b);
	}
	host_files_destroy(kit_files);
	kit_files = NULL;
}

/* ---- one section larger ---- */

/* A machine from the article's description with other sections; only what boot makes. */
static void boot_sections(struct machine *m, const struct image_sections *sections)
{
	const struct arch_request req = {ARCH_VEXPRESS, SZ_1G, NULL, kernel_rules_find("6.1")};
	struct refusal why;
	const struct arch *described;
	struct arch *arch;

	memset(m, 0, sizeof(*m));
	hostmem_init(&m->ctx.mem, 0);
	m->rules = req.rules;
	assert_int_equal(arch_create(&m->ctx.mem, &req, &described, &why), 0);
	arch = hm_alloc(&m->ctx.mem, sizeof(*arch));
	*arch = *described;
	vexpress_place_image(arch, sections);
	m->arch = arch;
	assert_int_equal(boot_machine(m, &(struct event_sink){0}), 0);
}

/* Lines of two texts that differ, by number: bit i for line i. */
static uint64_t different_lines(const char *a, const char *b)
{
	uint64_t different = 0;

	for (unsigned int line = 0; *a || *b; line++) {
		size_t alen = strcspn(a, "\n"), blen = strcspn(b, "\n");

		if (alen != blen || memcmp(a, b, alen))
			different |= (uint64_t)1 << line;
		a += alen + (a[alen] == '\n');
		b += blen + (b[blen] == '\n');
	}
	return different;
}

/*
 * Each section moves what lies behind it, and nothing else. Lines: heading, vector ... modules, .text 7, .init, .data,
 * .bss
 */
static void sections_move_the_rest(void **state)
{
	static const struct { size_t section; uint64_t lines; } rows[] = {
		{offsetof(struct image_sections, text), 0x780}, {offsetof(struct image_sections, init), 0x700},
		{offsetof(struct image_sections, data), 0x600}, {offsetof(struct image_sections, bss), 0x400},
	};
	struct machine plain, other;
	char *layout, *log, *sym;

	(void)state;
	boot_sections(&plain, &vexpress_sections);
	layout = kit_show(&plain, "layout");
	log = kit_show(&plain, "dmesg");
	sym = kit_show(&plain, "kallsyms");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct image_sections sections = vexpress_sections;
		char *text;

		*(uint64_t *)(void *)((char *)&sections + rows[i].section) += 64 * SZ_1K;
		boot_sections(&other, &sections);
		text = kit_show(&other, "layout");
		assert_int_equal(different_lines(layout, text), rows[i].lines);
		free(text);
		text = kit_show(&other, "dmesg");
		assert_non_null(strstr(log, "Memory: 1031428K/1048576K available"));
		assert_non_null(strstr(text, "Memory: 1031364K/1048576K available"));
		assert_non_null(strstr(text, "17212K reserved"));
		free(text);
		text = kit_show(&other, "kallsyms");
		assert_true(different_lines(sym, text));
		free(text);
		hostmem_release(&other.ctx.mem);
	}
	free(layout);
	free(log);
	free(sym);
	hostmem_release(&plain.ctx.mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(derived_figures), cmocka_unit_test(configurations_work), cmocka_unit_test(refusals),
		cmocka_unit_test(sections_move_the_rest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
