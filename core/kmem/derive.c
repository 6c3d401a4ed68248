// SPDX-License-Identifier: MIT
/*
 * derive.c - where the figures of a machine's address space come from
 *
 *	given (RAM, configuration) -> vmalloc_min -> vmalloc_limit -> arm_lowmem_limit -> high_memory -> VMALLOC_START
 *
 * One table a machine: name, formula, what it means, and the field of struct arch that has the same figure, computed by
 * arch/. The formula shown is the formula computed (formula.c), and the audit compares both: neither can be a text that
 * was true once. A name may have several rows, of which the first that applies to this configuration counts.
 *
 * Rule: layout-derivation.
 */
#include "derive.h"

#include <stddef.h>
#include <string.h>

#include "arch.h"
#include "formula.h"

ARCHS_KNOWN_HERE(3);

#define FIELD(field) (offsetof(struct arch, field) + 1)

/* When a row applies. */
enum condition { ALWAYS, VMALLOC_ARG, PART_OF_PAGE, WITH_HIGHMEM, THREE_LEVELS, THUMB2, HIGHMEM_CUT, OWN_CONSTANTS };

/* Where a figure without a formula is from. */
enum given { COMPUTED, BY_FIELD, BY_RAM_END, BY_CPU_PAGES, BY_FIX_SLOTS };

struct derivation {
	const char *name;
	const char *formula;		/* NULL: given */
	const char *means;
	size_t field;			/* offset in struct arch and 1; 0: no field has it */
	enum condition when;
	enum given given;
};

static const struct derivation vexpress_rows[] = {
	{"PAGE_OFFSET", NULL, "CONFIG_PAGE_OFFSET, the split of the 4 GB", FIELD(page_offset), ALWAYS, BY_FIELD},
	{"PHYS_OFFSET", NULL, "where RAM begins", FIELD(phys_offset), ALWAYS, BY_FIELD},
	{"block_end", NULL, "memory.regions[0]: where RAM ends", 0, ALWAYS, BY_RAM_END},
	{"PAGE_SIZE", "4K", NULL, 0, ALWAYS, COMPUTED},
	{"PMD_SIZE", "1 << 21", "what a leaf table maps", FIELD(pmd_size), ALWAYS, COMPUTED},
	{"SECTION_SIZE", "1 << 21", "what a section maps", FIELD(large_page), THREE_LEVELS, COMPUTED},
	{"SECTION_SIZE", "1 << 20", "what a section maps", FIELD(large_page), ALWAYS, COMPUTED},
	{"TEXT_OFFSET", "0x8000", NULL, 0, ALWAYS, COMPUTED},
	{"KERNEL_RAM_VADDR", "PAGE_OFFSET + TEXT_OFFSET", "_text", FIELD(image.text), ALWAYS, COMPUTED},
	{"PG_DIR_SIZE", "0x5000", "LPAE: a page for the pgd, four for the pmds", 0, THREE_LEVELS, COMPUTED},
	{"PG_DIR_SIZE", "0x4000", "2,048 entries of 8 bytes", 0, ALWAYS, COMPUTED},
	{"swapper_pg_dir", "KERNEL_RAM_VADDR - PG_DIR_SIZE",
	 "the pgd of init_mm", FIELD(swapper_pg_dir), ALWAYS, COMPUTED},
	{"VMALLOC_END", "0xff000000", NULL, FIELD(vmalloc_end), ALWAYS, COMPUTED},
	{"VMALLOC_OFFSET", "8M", "the hole below the vmalloc area", FIELD(vmalloc_offset), ALWAYS, COMPUTED},
	{"vmalloc_reserve", NULL,
	 "vmalloc=, at least 16M, and 32M of lowmem stay", FIELD(vmalloc_reserve), VMALLOC_ARG, BY_FIELD},
	{"vmalloc_reserve", "240M", "vmalloc= was not given", FIELD(vmalloc_reserve), ALWAYS, COMPUTED},
	{"vmalloc_min", "VMALLOC_END - vmalloc_reserve",
	 "early_vmalloc() forgets the hole", FIELD(vmalloc_min), VMALLOC_ARG, COMPUTED},
	{"vmalloc_min", "VMALLOC_END - vmalloc_reserve - VMALLOC_OFFSET", NULL, FIELD(vmalloc_min), ALWAYS, COMPUTED},
	{"vmalloc_limit", "vmalloc_min - PAGE_OFFSET + PHYS_OFFSET", "__pa(vmalloc_min - 1) + 1", 0, ALWAYS, COMPUTED},
	{"arm_lowmem_limit", "min(block_end, round_down(vmalloc_limit, PAGE_SIZE))",
	 "where lowmem ends, physical: whole pages", FIELD(lowmem_end), PART_OF_PAGE, COMPUTED},
	{"arm_lowmem_limit", "min(block_end, vmalloc_limit)",
	 "where lowmem ends, physical", FIELD(lowmem_end), ALWAYS, COMPUTED},
	{"memblock_limit", "round_down(arm_lowmem_limit, PMD_SIZE)",
	 "the first page tables come from below it", 0, ALWAYS, COMPUTED},
	{"high_memory", "arm_lowmem_limit - PHYS_OFFSET + PAGE_OFFSET",
	 "__va(arm_lowmem_limit - 1) + 1", FIELD(high_memory), ALWAYS, COMPUTED},
	{"lowmem", "high_memory - PAGE_OFFSET", "bytes with a linear address", 0, ALWAYS, COMPUTED},
	{"min", "PHYS_OFFSET >> 12", "find_limits(): the first frame", 0, ALWAYS, COMPUTED},
	{"max_low", "arm_lowmem_limit >> 12", "the frame behind ZONE_NORMAL", 0, ALWAYS, COMPUTED},
	{"max_high", "block_end >> 12", "the frame behind all RAM", FIELD(max_pfn), ALWAYS, COMPUTED},
	{"VMALLOC_START", "(high_memory + VMALLOC_OFFSET) & ~(VMALLOC_OFFSET - 1)",
	 NULL, FIELD(vmalloc_start), ALWAYS, COMPUTED},
	{"hole", "VMALLOC_START - high_memory", "bytes between lowmem and vmalloc", 0, ALWAYS, COMPUTED},
	{"vmalloc", "VMALLOC_END - VMALLOC_START", "bytes for vmalloc and ioremap", 0, ALWAYS, COMPUTED},
	{"TASK_SIZE", NULL, "task_size=", FIELD(task_size), OWN_CONSTANTS, BY_FIELD},
	{"TASK_SIZE", "PAGE_OFFSET - 16M", "where modules begin", FIELD(task_size), ALWAYS, COMPUTED},
	{"STACK_TOP", "TASK_SIZE", "below it the stack of a new program", 0, ALWAYS, COMPUTED},
	{"PTRS_PER_PTE", "512", "entries of a leaf table", FIELD(ptrs_per_pte), ALWAYS, COMPUTED},
	{"LAST_PKMAP", NULL, "last_pkmap=", FIELD(last_pkmap), OWN_CONSTANTS, BY_FIELD},
	{"LAST_PKMAP", "PTRS_PER_PTE", "one table", FIELD(last_pkmap), WITH_HIGHMEM, COMPUTED},
	{"PKMAP_BASE", NULL, "pkmap_base=", FIELD(pkmap_base), OWN_CONSTANTS, BY_FIELD},
	{"PKMAP_BASE", "PAGE_OFFSET - PMD_SIZE", NULL, FIELD(pkmap_base), WITH_HIGHMEM, COMPUTED},
	{"pkmap", "LAST_PKMAP * PAGE_SIZE", "bytes of the pkmap area", 0, WITH_HIGHMEM, COMPUTED},
	{"PKMAP_END", "PKMAP_BASE + pkmap", NULL, 0, WITH_HIGHMEM, COMPUTED},
	{"MODULES_VADDR", "PAGE_OFFSET - 8M",
	 "Thumb-2 branches reach less far", FIELD(modules_vaddr), THUMB2, COMPUTED},
	{"MODULES_VADDR", "PAGE_OFFSET - 16M",
	 "within 32 MB of the kernel's text", FIELD(modules_vaddr), ALWAYS, COMPUTED},
	{"MODULES_END", "PAGE_OFFSET - PMD_SIZE", "pkmap has the rest", FIELD(modules_end), WITH_HIGHMEM, COMPUTED},
	{"MODULES_END", "PAGE_OFFSET", "there is no pkmap", FIELD(modules_end), ALWAYS, COMPUTED},
	{"modules", "MODULES_END - MODULES_VADDR", "bytes for modules", 0, ALWAYS, COMPUTED},
	{"FIXADDR_START", "0xffc00000", NULL, FIELD(fixaddr_start), ALWAYS, COMPUTED},
	{"FIXADDR_END", "0xfff00000", NULL, FIELD(fixaddr_end), ALWAYS, COMPUTED},
	{"FIXADDR_TOP", "FIXADDR_END - PAGE_SIZE",
	 "slot 0: the last page, no hole", FIELD(fixaddr_top), ALWAYS, COMPUTED},
	{"fixmap", "FIXADDR_END - FIXADDR_START", "bytes of the fixmap area", 0, ALWAYS, COMPUTED},
	{"CONFIG_VECTORS_BASE", "0xffff0000", NULL, FIELD(vectors_base), ALWAYS, COMPUTED},
	{NULL, NULL, NULL, 0, ALWAYS, COMPUTED},
};

static const struct derivation i386_rows[] = {
	{"PAGE_OFFSET", NULL, "CONFIG_PAGE_OFFSET, the split of the 4 GB", FIELD(page_offset), ALWAYS, BY_FIELD},
	{"physical_start", NULL, "where the kernel is loaded", FIELD(image.phys), ALWAYS, BY_FIELD},
	{"ram_end", NULL, "max_pfn << PAGE_SHIFT: where RAM ends", 0, ALWAYS, BY_RAM_END},
	{"PAGE_SIZE", "4K", NULL, 0, ALWAYS, COMPUTED},
	{"PMD_SIZE", "1 << 21", "PAE: what a leaf table maps", FIELD(pmd_size), THREE_LEVELS, COMPUTED},
	{"PMD_SIZE", "1 << 22", "what a leaf table maps", FIELD(pmd_size), ALWAYS, COMPUTED},
	{"PTRS_PER_PTE", "PMD_SIZE >> 12", "entries of a leaf table", FIELD(ptrs_per_pte), ALWAYS, COMPUTED},
	{"_text", "PAGE_OFFSET + physical_start", NULL, FIELD(image.text), ALWAYS, COMPUTED},
	{"TASK_SIZE", "PAGE_OFFSET", NULL, FIELD(task_size), ALWAYS, COMPUTED},
	{"STACK_TOP", "TASK_SIZE", "below it the stack of a new program", 0, ALWAYS, COMPUTED},
	{"FIXADDR_TOP", "0xfffff000", "slot 0", FIELD(fixaddr_top), ALWAYS, COMPUTED},
	{"fixed_addresses", NULL, "__end_of_permanent_fixed_addresses: slots with a name", 0, ALWAYS, BY_FIX_SLOTS},
	{"FIXADDR_START", "FIXADDR_TOP - fixed_addresses * PAGE_SIZE", NULL, FIELD(fixaddr_start), ALWAYS, COMPUTED},
	{"FIXADDR_SIZE", "FIXADDR_TOP - FIXADDR_START", NULL, 0, ALWAYS, COMPUTED},
	{"CPU_ENTRY_AREA_PAGES", NULL, "of one CPU", 0, ALWAYS, BY_CPU_PAGES},
	{"CPU_ENTRY_AREA_BASE", "round_down(FIXADDR_START - PAGE_SIZE * (CPU_ENTRY_AREA_PAGES + 1), PMD_SIZE)",
	 NULL, FIELD(cpu_entry_area), ALWAYS, COMPUTED},
	{"PKMAP_BASE", "round_down(CPU_ENTRY_AREA_BASE - PAGE_SIZE, PMD_SIZE)",
	 NULL, FIELD(pkmap_base), WITH_HIGHMEM, COMPUTED},
	{"LAST_PKMAP", NULL, "PTRS_PER_PTE: the area has one table", FIELD(last_pkmap), WITH_HIGHMEM, BY_FIELD},
	{"pkmap", "LAST_PKMAP * PAGE_SIZE", "bytes of the pkmap area", 0, WITH_HIGHMEM, COMPUTED},
	{"PKMAP_END", "PKMAP_BASE + pkmap", NULL, 0, WITH_HIGHMEM, COMPUTED},
	{"VMALLOC_END", "PKMAP_BASE - 2 * PAGE_SIZE", NULL, FIELD(vmalloc_end), WITH_HIGHMEM, COMPUTED},
	{"VMALLOC_END", "CPU_ENTRY_AREA_BASE - 2 * PAGE_SIZE",
	 "there is no pkmap", FIELD(vmalloc_end), ALWAYS, COMPUTED},
	{"VMALLOC_OFFSET", "8M", "the hole below the vmalloc area", FIELD(vmalloc_offset), ALWAYS, COMPUTED},
	{"__VMALLOC_RESERVE", NULL, "128M, or vmalloc= and the hole", FIELD(vmalloc_reserve), ALWAYS, BY_FIELD},
	{"MAXMEM", "round_down(4G - PAGE_OFFSET - __VMALLOC_RESERVE, PAGE_SIZE)",
	 "the most that lowmem can be", 0, ALWAYS, COMPUTED},
	{"highmem_cut", NULL, "highmem= takes it from lowmem", FIELD(highmem_cut), HIGHMEM_CUT, BY_FIELD},
	{"max_low", "min(ram_end, MAXMEM) - highmem_cut",
	 "where lowmem ends, physical", FIELD(lowmem_end), HIGHMEM_CUT, COMPUTED},
	{"max_low", "min(ram_end, MAXMEM)", "where lowmem ends, physical", FIELD(lowmem_end), ALWAYS, COMPUTED},
	{"max_low_pfn", "max_low >> 12", "the frame behind ZONE_NORMAL", 0, ALWAYS, COMPUTED},
	{"max_pfn", "ram_end >> 12", "the frame behind all RAM", FIELD(max_pfn), ALWAYS, COMPUTED},
	{"high_memory", "max_low + PAGE_OFFSET", "__va(max_low)", FIELD(high_memory), ALWAYS, COMPUTED},
	{"lowmem", "high_memory - PAGE_OFFSET", "bytes with a linear address", 0, ALWAYS, COMPUTED},
	{"VMALLOC_START", "round_up(high_memory + VMALLOC_OFFSET, VMALLOC_OFFSET)",
	 NULL, FIELD(vmalloc_start), ALWAYS, COMPUTED},
	{"hole", "VMALLOC_START - high_memory", "bytes between lowmem and vmalloc", 0, ALWAYS, COMPUTED},
	{"vmalloc", "VMALLOC_END - VMALLOC_START", "bytes for vmalloc, ioremap and modules", 0, ALWAYS, COMPUTED},
	{"MODULES_VADDR", "VMALLOC_START", "modules have no area of their own", FIELD(modules_vaddr), ALWAYS, COMPUTED},
	{"MODULES_END", "VMALLOC_END", NULL, FIELD(modules_end), ALWAYS, COMPUTED},
	{NULL, NULL, NULL, 0, ALWAYS, COMPUTED},
};

static const struct derivation x86_64_rows[] = {
	{"physical_start", NULL, "where the kernel is loaded", FIELD(image.phys), ALWAYS, BY_FIELD},
	{"ram_end", NULL, "max_pfn << PAGE_SHIFT: where RAM ends", 0, ALWAYS, BY_RAM_END},
	{"PAGE_SIZE", "4K", NULL, 0, ALWAYS, COMPUTED},
	{"PTRS_PER_PTE", "512", "entries of a table of any level", FIELD(ptrs_per_pte), ALWAYS, COMPUTED},
	{"PGDIR_SIZE", "1 << 39", "what an entry of the top level maps", 0, ALWAYS, COMPUTED},
	{"TASK_SIZE", "(1 << 47) - PAGE_SIZE", "the lower half, less a page", FIELD(task_size), ALWAYS, COMPUTED},
	{"STACK_TOP", "TASK_SIZE", "below it the stack of a new program", 0, ALWAYS, COMPUTED},
	{"LDT_BASE_ADDR", "~0 - 240 * PGDIR_SIZE + 1", "entry 272", FIELD(ldt_base), ALWAYS, COMPUTED},
	{"PAGE_OFFSET", "LDT_BASE_ADDR + PGDIR_SIZE", "entry 273", FIELD(page_offset), ALWAYS, COMPUTED},
	{"MAXMEM", "1 << 46", "64T: what the direct mapping has room for", FIELD(max_phys), ALWAYS, COMPUTED},
	{"high_memory", "PAGE_OFFSET + ram_end", NULL, FIELD(high_memory), ALWAYS, COMPUTED},
	{"direct", "high_memory - PAGE_OFFSET", "bytes of the direct mapping", 0, ALWAYS, COMPUTED},
	{"VMALLOC_START", "PAGE_OFFSET + MAXMEM + PGDIR_SIZE",
	 "a hole of one entry between", FIELD(vmalloc_start), ALWAYS, COMPUTED},
	{"VMALLOC_END", "VMALLOC_START + 32T - 1", "the last byte", FIELD(vmalloc_end), ALWAYS, COMPUTED},
	{"vmalloc", "VMALLOC_END + 1 - VMALLOC_START", "bytes for vmalloc and ioremap", 0, ALWAYS, COMPUTED},
	{"VMEMMAP_START", "VMALLOC_END + 1 + 1T", "a hole of 1T between", FIELD(vmemmap), ALWAYS, COMPUTED},
	{"sizeof_struct_page", NULL, NULL, FIELD(struct_page_bytes), ALWAYS, BY_FIELD},
	{"vmemmap_end", "VMEMMAP_START + (round_up(ram_end, 128M) >> 12) * sizeof_struct_page",
	 "whole sections", FIELD(vmemmap_end), ALWAYS, COMPUTED},
	{"CPU_ENTRY_AREA_BASE", "~0 - 4 * PGDIR_SIZE + 1", "entry 508", FIELD(cpu_entry_area), ALWAYS, COMPUTED},
	{"__START_KERNEL_map", "~0 - 2G + 1",
	 "the last 2 GB: what 32-bit offsets reach", FIELD(kernel_map), ALWAYS, COMPUTED},
	{"_text", "__START_KERNEL_map + physical_start", NULL, FIELD(image.text), ALWAYS, COMPUTED},
	{"KERNEL_IMAGE_SIZE", "1G", "with RANDOMIZE_BASE", 0, ALWAYS, COMPUTED},
	{"MODULES_VADDR", "__START_KERNEL_map + KERNEL_IMAGE_SIZE", NULL, FIELD(modules_vaddr), ALWAYS, COMPUTED},
	{"MODULES_END", "0xffffffffff000000", NULL, FIELD(modules_end), ALWAYS, COMPUTED},
	{"modules", "MODULES_END - MODULES_VADDR", "bytes for modules", 0, ALWAYS, COMPUTED},
	{"VSYSCALL_ADDR", "~0 - 10M + 1", NULL, 0, ALWAYS, COMPUTED},
	{"FIXADDR_TOP", "round_up(VSYSCALL_ADDR + PAGE_SIZE, 2M) - PAGE_SIZE",
	 "slot 0", FIELD(fixaddr_top), ALWAYS, COMPUTED},
	{"fixed_addresses", NULL, "__end_of_permanent_fixed_addresses: slots with a name", 0, ALWAYS, BY_FIX_SLOTS},
	{"FIXADDR_START", "FIXADDR_TOP - fixed_addresses * PAGE_SIZE", NULL, FIELD(fixaddr_start), ALWAYS, COMPUTED},
	{"FIXADDR_SIZE", "FIXADDR_TOP - FIXADDR_START", NULL, 0, ALWAYS, COMPUTED},
	{NULL, NULL, NULL, 0, ALWAYS, COMPUTED},
};

static const struct derivation *const rows[NR_ARCHS] = {
	[ARCH_I386] = i386_rows, [ARCH_VEXPRESS] = vexpress_rows, [ARCH_X86_64] = x86_64_rows,
};

/* ---- values ---- */

static bool applies(const struct arch *a, enum condition when)
{
	switch (when) {
	case VMALLOC_ARG:
		return a->vmalloc_given;
	case PART_OF_PAGE:
		return (a->vmalloc_min & ~PAGE_MASK) != 0;
	case WITH_HIGHMEM:
		return a->last_pkmap != 0;
	case THREE_LEVELS:
		return a->nr_levels == 3;
	case THUMB2:
		return a->thumb2;
	case OWN_CONSTANTS:
		return a->own_constants;
	case HIGHMEM_CUT:
		return a->highmem_cut != 0;
	default:
		return true;
	}
}

/* The value of a field of struct arch: 4 or 8 bytes. */
static uint64_t field_value(const struct arch *arch, size_t field)
{
	const char *at = (const char *)arch + field - 1;
	unsigned int narrow;
	uint64_t wide;

	if (field == FIELD(last_pkmap) || field == FIELD(struct_page_bytes) || field == FIELD(ptrs_per_pte)) {
		memcpy(&narrow, at, sizeof(narrow));
		return narrow;
	}
	memcpy(&wide, at, sizeof(wide));
	return wide;
}

static uint64_t given_value(const struct arch *a, const struct derivation *row)
{
	switch (row->given) {
	case BY_RAM_END:
		return a->max_pfn << PAGE_SHIFT;
	case BY_CPU_PAGES:
		return ((a->cpu_entry_area_end - a->cpu_entry_area) >> PAGE_SHIFT) - 1;	/* but for the IDT's */
	case BY_FIX_SLOTS:
		return (a->fixaddr_top - a->fixaddr_start) >> PAGE_SHIFT;
	default:
		return field_value(a, row->field);
	}
}

static const struct derivation *find_row(const struct arch *arch, const char *name, size_t len)
{
	for (const struct derivation *row = rows[arch->id]; row->name; row++)
		if (strlen(row->name) == len && !memcmp(row->name, name, len) && applies(arch, row->when))
			return row;
	return NULL;
}

static bool name_value(void *data, const char *name, size_t len, uint64_t *ret)
{
	const struct arch *arch = data;
	const struct derivation *row = find_row(arch, name, len);

	if (!row)
		return false;
	if (row->formula)
		return formula_eval(row->formula, name_value, data, ret);
	*ret = given_value(arch, row);
	return true;
}

bool derive_value(const struct arch *arch, const char *name, uint64_t *ret)
{
	return name_value((void *)(uintptr_t)arch, name, strlen(name), ret);
}

/* ---- text ---- */

static void put_number(struct seq_file *seq, uint64_t value)
{
	seq_printf(seq, value < 10 ? "%llu" : "0x%llx", (unsigned long long)value);
}

static void put_line_start(struct seq_file *seq, const char *name)
{
	seq_puts(seq, name);
	seq_pad(seq, 21, 0);
	seq_puts(seq, "= ");
}

static void put_row(struct seq_file *seq, const struct arch *arch, const struct derivation *row)
{
	void *data = (void *)(uintptr_t)arch;
	const char *text = row->formula, *name;
	uint64_t value = 0;
	size_t len;

	name_value(data, row->name, strlen(row->name), &value);
	put_line_start(seq, row->name);
	if (!row->formula)
		put_number(seq, value);
	else
		seq_puts(seq, row->formula);
	if (row->means)
		seq_printf(seq, "   (%s)", row->means);
	seq_putc(seq, '\n');
	if (!row->formula)
		return;
	len = formula_next_name(&text, &name);
	if (len && row->formula[len]) {		/* a name alone has its value on the next line */
		put_line_start(seq, "");
		formula_put(seq, row->formula, name_value, data);
		seq_putc(seq, '\n');
	}
	if (!strncmp(row->formula, "0x", 2))
		return;
	put_line_start(seq, "");
	put_number(seq, value);
	seq_putc(seq, '\n');
}

#define MAX_ROWS 64

/* Marks a row and all that it rests on. */
static void mark_needed(const struct arch *arch, const struct derivation *row, bool needed[MAX_ROWS])
{
	const char *text = row->formula, *name;
	size_t len;

	needed[row - rows[arch->id]] = true;
	while (text && (len = formula_next_name(&text, &name))) {
		const struct derivation *other = find_row(arch, name, len);

		if (other)
			mark_needed(arch, other, needed);
	}
}

bool derive_put(struct seq_file *seq, const struct arch *arch, const char *name)
{
	const struct derivation *wanted = name ? find_row(arch, name, strlen(name)) : NULL;
	bool needed[MAX_ROWS] = {false};

	if (name && !wanted)
		return false;
	if (wanted)
		mark_needed(arch, wanted, needed);
	for (const struct derivation *row = rows[arch->id]; row->name; row++)
		if (name ? needed[row - rows[arch->id]] : find_row(arch, row->name, strlen(row->name)) == row)
			put_row(seq, arch, row);
	return true;
}

void derive_verify(struct verify *v, const struct machine *m)
{
	const struct derivation *first = rows[m->arch->id];

	for (const struct derivation *row = first; row->name; row++) {
		uint64_t value = 0;
		bool known = find_row(m->arch, row->name, strlen(row->name)) != row ||
			     derive_value(m->arch, row->name, &value);

		verify_that(v, "layout-derivation", row->name, 0, known);
		if (row->field && find_row(m->arch, row->name, strlen(row->name)) == row)
			verify_equal(v, "layout-derivation", row->name, 0, value, field_value(m->arch, row->field));
	}
}
