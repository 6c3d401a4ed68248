// SPDX-License-Identifier: MIT
/*
 * layout.c - the kernel's virtual memory layout in lines
 *
 * One table a machine: name, start, end, and how the size is shown. The article's kernel truncates the sizes of areas
 * to kB or MB (MLK, MLM) and rounds those of the image's sections up (MLK_ROUNDUP); i386 truncates all. x86_64 never
 * printed such a table; its areas are shown in the same form.
 */
#include "layout.h"

#include <stdio.h>

#include "arch.h"

ARCHS_KNOWN_HERE(3);

enum size_unit { KB, KB_UP, MB, GB, TB };

struct layout_line {
	const char *name;		/* as printed, blanks included; NULL: not on this machine */
	vaddr_t start, end;
	enum size_unit unit;
};

struct emitter {
	const struct machine *m;
	void (*emit)(void *data, const char *line);
	void *data;
};

static void emit_line(const struct emitter *e, const struct layout_line *l)
{
	static const struct { const char *name; unsigned int shift; } units[] = {
		[KB] = {"kB", 10}, [KB_UP] = {"kB", 10}, [MB] = {"MB", 20}, [GB] = {"GB", 30}, [TB] = {"TB", 40},
	};
	int digits = e->m->arch->bits == 64 ? 16 : 8;
	uint64_t size = l->end - l->start;
	char line[128];

	if (l->unit == KB_UP)
		size += SZ_1K - 1;
	snprintf(line, sizeof(line), "%s : 0x%0*llx - 0x%0*llx   (%4llu %s)", l->name, digits,
		 (unsigned long long)l->start, digits, (unsigned long long)l->end,
		 (unsigned long long)(size >> units[l->unit].shift), units[l->unit].name);
	e->emit(e->data, line);
}

static void emit_lines(const struct emitter *e, const char *heading, const struct layout_line *lines, size_t nr)
{
	e->emit(e->data, heading);
	for (size_t i = 0; i < nr; i++)
		if (lines[i].name)
			emit_line(e, &lines[i]);
}

#define EMIT_LINES(e, heading, lines) emit_lines(e, heading, lines, sizeof(lines) / sizeof((lines)[0]))

static void vexpress_lines(const struct emitter *e)
{
	const struct arch *a = e->m->arch;
	const struct kernel_image *k = &a->image;
	bool tcm = a->has_tcm, high = a->last_pkmap;
	const struct layout_line lines[] = {
		{"    vector ", a->vectors_base, a->vectors_base + PAGE_SIZE, KB},
		{tcm ? "    DTCM   " : NULL, a->dtcm_offset, a->dtcm_end, KB},
		{tcm ? "    ITCM   " : NULL, a->itcm_offset, a->itcm_end, KB},
		{"    fixmap ", a->fixaddr_start, a->fixaddr_end, KB},
		{"    vmalloc", a->vmalloc_start, a->vmalloc_end, MB},
		{"    lowmem ", a->page_offset, a->high_memory, MB},
		{high ? "    pkmap  " : NULL, a->pkmap_base, a->pkmap_base + a->last_pkmap * PAGE_SIZE, MB},
		{"    modules", a->modules_vaddr, a->modules_end, MB},
		{"      .text", k->text, k->etext, KB_UP},
		{"      .init", k->init_begin, k->init_end, KB_UP},
		{"      .data", k->sdata, k->edata, KB_UP},
		{"       .bss", k->bss_start, k->bss_stop, KB_UP},
	};

	EMIT_LINES(e, "Virtual kernel memory layout:", lines);
}

static void i386_lines(const struct emitter *e)
{
	const struct arch *a = e->m->arch;
	const struct kernel_image *k = &a->image;
	const struct layout_line lines[] = {
		{"    fixmap ", a->fixaddr_start, a->fixaddr_top, KB},
		{"  cpu_entry", a->cpu_entry_area, a->cpu_entry_area_end, KB},
		{a->last_pkmap ? "    pkmap  " : NULL, a->pkmap_base, a->pkmap_base + a->last_pkmap * PAGE_SIZE, KB},
		{"    vmalloc", a->vmalloc_start, a->vmalloc_end, MB},
		{"    lowmem ", a->page_offset, a->high_memory, MB},
		{"      .init", k->init_begin, k->init_end, KB},
		{"      .data", k->etext, k->edata, KB},
		{"      .text", k->text, k->etext, KB},
	};

	EMIT_LINES(e, "virtual kernel memory layout:", lines);
}

/* The largest unit in which at least one whole unit shows. */
static enum size_unit area_unit(uint64_t size)
{
	if (size >= SZ_1T)
		return TB;
	if (size >= SZ_1G)
		return GB;
	return size >= SZ_1M ? MB : KB;
}

static void x86_64_lines(const struct emitter *e)
{
	const struct arch *a = e->m->arch;
	const struct kernel_image *k = &a->image;
	struct layout_line lines[] = {
		{"    fixmap ", a->fixaddr_start, a->fixaddr_top, KB},
		{"    modules", a->modules_vaddr, a->modules_end, MB},
		{"    kernel ", a->kernel_map, a->modules_vaddr, MB},
		{"  cpu_entry", a->cpu_entry_area, a->cpu_entry_area_end, GB},
		{"    vmemmap", a->vmemmap, a->vmemmap_end, area_unit(a->vmemmap_end - a->vmemmap)},
		{"    vmalloc", a->vmalloc_start, a->vmalloc_end + 1, TB},
		{"    direct ", a->page_offset, a->high_memory, area_unit(a->high_memory - a->page_offset)},
		{"    ldt    ", a->ldt_base, a->page_offset, GB},
		{"      .text", k->text, k->etext, KB},
		{"    .rodata", k->rodata, k->erodata, KB},
		{"      .data", k->sdata, k->edata, KB},
		{"      .init", k->init_begin, k->init_end, KB},
		{"       .bss", k->bss_start, k->bss_stop, KB},
	};

	EMIT_LINES(e, "Virtual kernel memory layout:", lines);
}

void layout_lines(const struct machine *m, void (*emit)(void *data, const char *line), void *data)
{
	const struct emitter e = {m, emit, data};

	switch (m->arch->id) {
	case ARCH_I386:
		i386_lines(&e);
		break;
	case ARCH_VEXPRESS:
		vexpress_lines(&e);
		break;
	default:
		x86_64_lines(&e);
	}
}
