// SPDX-License-Identifier: MIT
/*
 * kallsyms.c - symbols of the kernel image
 *
 * The linker's marks between the sections are the machine's own figures (struct kernel_image). Beside them the image
 * has a few functions and variables, those that this program's views name: load_module and kernel_clone with the size
 * and the call that captured kernels have them, mmsh_command as the caller of all that commands allocate. Their places
 * follow from the sections they lie in. The article's System.map has further marks of its own.
 *
 * Symbols are put in order of addresses when somebody asks, by selection: there are some thirty.
 */
#include "kallsyms.h"

#include <stddef.h>
#include <string.h>

ARCHS_KNOWN_HERE(3);

#define IMAGE(field) offsetof(struct kernel_image, field)
#define ON_I386 (1u << ARCH_I386)
#define ON_VEXPRESS (1u << ARCH_VEXPRESS)
#define ON_X86_64 (1u << ARCH_X86_64)
#define ON_X86 (ON_I386 | ON_X86_64)
#define ON_ALL (ON_X86 | ON_VEXPRESS)

struct image_symbol {
	const char *name;
	size_t base;			/* the mark in struct kernel_image it lies behind */
	uint64_t offset, size;
	uint64_t call;			/* offset of the call that counts as caller */
	unsigned int machines;
	char type;
};

static const struct image_symbol symbols[] = {
	{"_text", IMAGE(text), 0, 0, 0, ON_ALL, 'T'},
	{"startup_32", IMAGE(text), 0, 0, 0, ON_I386, 'T'},
	{"startup_64", IMAGE(text), 0, 0, 0, ON_X86_64, 'T'},
	{"stext", IMAGE(text), 0, 0, 0, ON_VEXPRESS, 'T'},
	{"_stext", IMAGE(stext), 0, 0, 0, ON_ALL, 'T'},
	{"load_module", IMAGE(stext), 0x90000, 0x1d20, 0xae0, ON_I386, 't'},
	{"load_module", IMAGE(stext), 0x90000, 0x21c8, 0xa90, ON_VEXPRESS, 't'},
	{"load_module", IMAGE(stext), 0x90000, 0x21a0, 0xbb7, ON_X86_64, 't'},
	{"kernel_clone", IMAGE(stext), 0x22000, 0x430, 0xbf, ON_X86_64, 'T'},
	{"mmsh_command", IMAGE(stext), 0xa0000, 0x80, 0x2c, ON_ALL, 'T'},
	{"vector_swi", IMAGE(stext), 0x6c80, 0x100, 0, ON_VEXPRESS, 'T'},
	{"__start_rodata", IMAGE(rodata), 0, 0, 0, ON_ALL, 'R'},
	{"__end_rodata", IMAGE(erodata), 0, 0, 0, ON_ALL, 'R'},
	{"_etext", IMAGE(etext), 0, 0, 0, ON_ALL, 'T'},
	{"__init_begin", IMAGE(init_begin), 0, 0, 0, ON_ALL, 'T'},
	{"start_kernel", IMAGE(init_begin), 0x800, 0x748, 0x550, ON_ALL, 'T'},
	{"__init_end", IMAGE(init_end), 0, 0, 0, ON_ALL, 'D'},
	{"_data", IMAGE(sdata), 0, 0, 0, ON_VEXPRESS, 'D'},
	{"_sdata", IMAGE(sdata), 0, 0, 0, ON_ALL, 'D'},
	{"init_thread_union", IMAGE(sdata), 0, 0x2000, 0, ON_ALL, 'D'},
	{"__nosave_begin", IMAGE(sdata), 0x2000, 0, 0, ON_VEXPRESS, 'D'},
	{"init_mm", IMAGE(sdata), 0x3000, 0x230, 0, ON_ALL, 'D'},
	{"_edata", IMAGE(edata), 0, 0, 0, ON_ALL, 'D'},
	{"__bss_start", IMAGE(bss_start), 0, 0, 0, ON_ALL, 'B'},
	{"high_memory", IMAGE(bss_start), 0x4100, 0x8, 0, ON_ALL, 'B'},
	{"mem_map", IMAGE(bss_start), 0x4108, 0x8, 0, ON_I386 | ON_VEXPRESS, 'B'},
	{"__bss_stop", IMAGE(bss_stop), 0, 0, 0, ON_ALL, 'B'},
	{"_end", IMAGE(end), 0, 0, 0, ON_ALL, 'B'},
};

#define NR_SYMBOLS (sizeof(symbols) / sizeof(symbols[0]))

static vaddr_t address_of(const struct arch *arch, const struct image_symbol *s)
{
	vaddr_t base;

	memcpy(&base, (const char *)&arch->image + s->base, sizeof(base));
	return base + s->offset;
}

/*
 * The i-th of all symbols, in the table's order; the table's last is swapper_pg_dir, which lies where the machine says.
 */
static bool symbol(const struct arch *arch, size_t i, struct ksym *ret)
{
	bool x86_64 = arch->id == ARCH_X86_64;

	if (i == NR_SYMBOLS) {
		*ret = (struct ksym){x86_64 ? "init_top_pgt" : "swapper_pg_dir", arch->swapper_pg_dir, 0,
				     arch->config & CONFIG_X86 ? (x86_64 ? 'D' : 'B') : 'A'};
		return true;
	}
	if (!(symbols[i].machines >> arch->id & 1))
		return false;
	*ret = (struct ksym){symbols[i].name, address_of(arch, &symbols[i]), symbols[i].size, symbols[i].type};
	return true;
}

/* How many symbols come before symbol i. */
static unsigned int rank(const struct arch *arch, size_t i)
{
	struct ksym this, other;
	unsigned int before = 0;

	symbol(arch, i, &this);
	for (size_t j = 0; j <= NR_SYMBOLS; j++)
		if (symbol(arch, j, &other) &&
		    (other.address < this.address || (other.address == this.address && j < i)))
			before++;
	return before;
}

bool kallsyms_at(const struct arch *arch, unsigned int n, struct ksym *ret)
{
	for (size_t i = 0; i <= NR_SYMBOLS; i++)
		if (symbol(arch, i, ret) && rank(arch, i) == n)
			return true;
	return false;
}

bool kallsyms_find(const struct arch *arch, const char *name, struct ksym *ret)
{
	struct ksym s;

	for (size_t i = 0; i <= NR_SYMBOLS; i++) {
		if (!symbol(arch, i, &s) || strcmp(s.name, name) != 0)
			continue;
		*ret = s;
		return true;
	}
	return false;
}

/* Whether a is the better name for an address than b: it is inside, it is nearer. */
static bool names_better(const struct ksym *a, const struct ksym *b, vaddr_t address)
{
	bool a_inside = address - a->address < a->size, b_inside = address - b->address < b->size;

	if (a_inside != b_inside)
		return a_inside;
	return a->address > b->address;
}

bool kallsyms_lookup(const struct arch *arch, vaddr_t address, struct ksym *ret)
{
	struct ksym s;
	bool found = false;

	if (address < min_u64(arch->image.text, arch->swapper_pg_dir) || address > arch->image.end)
		return false;
	for (size_t i = 0; i <= NR_SYMBOLS; i++) {
		if (!symbol(arch, i, &s) || s.address > address || (found && !names_better(&s, ret, address)))
			continue;
		*ret = s;
		found = true;
	}
	return found;
}

vaddr_t kallsyms_caller(const struct arch *arch, const char *function)
{
	for (size_t i = 0; i < NR_SYMBOLS; i++)
		if (symbols[i].machines >> arch->id & 1 && !strcmp(symbols[i].name, function))
			return address_of(arch, &symbols[i]) + symbols[i].call;
	return 0;
}

/* Bytes of a symbol: those it has, or, for a mark of the linker, those up to the next address with a name. */
static uint64_t extent(const struct arch *arch, const struct ksym *s)
{
	vaddr_t end = arch->image.end;
	struct ksym next;

	if (s->size)
		return s->size;
	for (size_t i = 0; i <= NR_SYMBOLS; i++)
		if (symbol(arch, i, &next) && next.address > s->address && next.address < end)
			end = next.address;
	return end - s->address;
}

void kallsyms_put(struct seq_file *seq, const struct arch *arch, vaddr_t address)
{
	struct ksym s;

	if (kallsyms_lookup(arch, address, &s))
		seq_printf(seq, "%s+0x%llx/0x%llx", s.name, (unsigned long long)(address - s.address),
			   (unsigned long long)extent(arch, &s));
	else
		seq_printf(seq, "0x%llx", (unsigned long long)address);
}
