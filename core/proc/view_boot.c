// SPDX-License-Identifier: MIT
/*
 * view_boot.c - what boot left: the kernel's log, /proc/iomem (kernel/resource.c), memblock, the layout of kernel space
 *
 * iomem lists physical addresses: RAM, what the firmware keeps, the kernel's sections inside RAM, and on a PC the
 * classic holes. Entries are written in ascending order with their children behind them.
 */
#include <errno.h>
#include <string.h>

#include "arch.h"
#include "derive.h"
#include "klog.h"
#include "layout.h"
#include "memblock.h"
#include "proc_views.h"

int show_dmesg(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	klog_show(seq, m);
	return 0;
}

static void put_layout_line(void *data, const char *line)
{
	seq_puts(data, line);
	seq_putc(data, '\n');
}

int show_layout(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	if (args->word && !strcmp(args->word, "user"))
		return show_user_layout(m, args, seq);
	if (args->word && strcmp(args->word, "kernel"))
		return -ENOENT;
	layout_lines(m, put_layout_line, seq);
	return 0;
}

int show_derive(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	return derive_put(seq, m->arch, args->word) ? 0 : -ENOENT;
}

int show_memblock(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	memblock_dump(seq, m);
	return 0;
}

/* ---- iomem ---- */

/* One resource; end is its last byte. */
static void put_resource(struct seq_file *seq, unsigned int depth, paddr_t start, paddr_t end, const char *name)
{
	for (unsigned int i = 0; i < depth; i++)
		seq_puts(seq, "  ");
	seq_hex(seq, start, 8);
	seq_putc(seq, '-');
	seq_hex(seq, end, 8);
	seq_printf(seq, " : %s\n", name);
}

/* A section of the kernel, if it lies in the RAM [start, end]. */
static void put_section(const struct machine *m, struct seq_file *seq, vaddr_t from, vaddr_t to, const char *name,
			paddr_t start, paddr_t end)
{
	paddr_t first = image_to_phys(m->arch, from), last = image_to_phys(m->arch, to) - 1;

	if (first >= start && last <= end)
		put_resource(seq, 1, first, last, name);
}

static void put_system_ram(const struct machine *m, struct seq_file *seq, paddr_t start, paddr_t end)
{
	const struct kernel_image *k = &m->arch->image;

	put_resource(seq, 0, start, end, "System RAM");
	if (!(m->arch->config & CONFIG_X86)) {
		put_section(m, seq, k->text, k->init_begin, "Kernel code", start, end);
		put_section(m, seq, k->sdata, k->end, "Kernel data", start, end);
		return;
	}
	put_section(m, seq, k->text, k->etext, "Kernel code", start, end);
	put_section(m, seq, k->rodata, k->erodata, "Kernel rodata", start, end);
	put_section(m, seq, k->sdata, k->edata, "Kernel data", start, end);
	put_section(m, seq, k->bss_start, k->bss_stop, "Kernel bss", start, end);
}

/* RAM of the firmware's map in [from, to), as far as the kernel uses it; x86's page 0 is reserved. */
static void put_pc_ram(const struct machine *m, struct seq_file *seq, paddr_t from, paddr_t to)
{
	paddr_t limit = m->arch->max_pfn << PAGE_SHIFT;

	for (unsigned int i = 0; i < m->arch->nr_e820; i++) {
		const struct e820_entry *e = &m->arch->e820[i];
		paddr_t start = max_u64(e->base, PAGE_SIZE), end = min_u64(e->base + e->size, limit);

		if (e->type == E820_USABLE && e->base >= from && e->base < to && start < end)
			put_system_ram(m, seq, start, end - 1);
	}
}

/* Where RAM below 4 GiB ends and the devices' window begins. */
static paddr_t low_ram_end(const struct arch *arch)
{
	paddr_t end = 0;

	for (unsigned int i = 0; i < arch->nr_ram; i++)
		if (arch->ram[i].base < 4 * SZ_1G)
			end = arch->ram[i].base + arch->ram[i].size;
	return end;
}

static void put_pc(const struct machine *m, struct seq_file *seq)
{
	put_resource(seq, 0, 0, 0xfff, "Reserved");
	put_pc_ram(m, seq, 0, SZ_1M);
	put_resource(seq, 0, 0x9fc00, 0x9ffff, "Reserved");
	put_resource(seq, 0, 0xa0000, 0xbffff, "PCI Bus 0000:00");
	if (m->arch->bits == 32)
		put_resource(seq, 1, 0xa0000, 0xbffff, "Video RAM area");
	put_resource(seq, 0, 0xc0000, 0xc05ff, "Video ROM");
	put_resource(seq, 0, 0xf0000, 0xfffff, "Reserved");
	put_resource(seq, 1, 0xf0000, 0xfffff, "System ROM");
	put_pc_ram(m, seq, SZ_1M, 4 * SZ_1G);
	put_resource(seq, 0, low_ram_end(m->arch), 0xfebfffff, "PCI Bus 0000:00");
	put_resource(seq, 0, 0xfec00000, 0xfec003ff, "IOAPIC 0");
	put_resource(seq, 0, 0xfed00000, 0xfed003ff, "HPET 0");
	put_resource(seq, 1, 0xfed00000, 0xfed003ff, "PNP0103:00");
	put_resource(seq, 0, 0xfee00000, 0xfee00fff, "Local APIC");
	put_resource(seq, 0, 0xfffc0000, 0xffffffff, "Reserved");
	put_pc_ram(m, seq, 4 * SZ_1G, UINT64_MAX);
}

int show_iomem(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	if (m->arch->config & CONFIG_X86) {
		put_pc(m, seq);
		return 0;
	}
	for (unsigned int i = 0; i < m->arch->nr_ram; i++)
		put_system_ram(m, seq, m->arch->ram[i].base, m->arch->ram[i].base + m->arch->ram[i].size - 1);
	return 0;
}
