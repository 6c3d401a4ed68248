// SPDX-License-Identifier: MIT
/*
 * view_vmalloc.c - /proc/vmallocinfo (mm/vmalloc.c: s_show): areas in order of addresses, sizes with their guard page,
 * then ranges whose addresses wait for the purge; and one vm_struct, with the frames in its pages[]
 */
#include <errno.h>

#include "arch.h"
#include "fields.h"
#include "kallsyms.h"
#include "proc_views.h"
#include "vmalloc.h"

static void put_range(struct seq_file *seq, const struct machine *m, vaddr_t start, vaddr_t end)
{
	unsigned int digits = m->arch->bits / 4;

	seq_puts(seq, "0x");
	seq_hex(seq, start, digits);
	seq_puts(seq, "-0x");
	seq_hex(seq, end, digits);
	seq_putc(seq, ' ');
	seq_dec(seq, end - start, 7);
}

static void put_area(struct seq_file *seq, const struct machine *m, const struct vm_struct *area)
{
	put_range(seq, m, area->addr, area->addr + area->size);
	seq_putc(seq, ' ');
	kallsyms_put(seq, m->arch, area->caller);
	if (area->nr_pages)
		seq_printf(seq, " pages=%llu", (unsigned long long)area->nr_pages);
	if (area->flags & VM_IOREMAP) {
		seq_puts(seq, " phys=0x");
		seq_hex(seq, area->phys_addr, m->arch->max_phys > 4 * SZ_1G ? 16 : 8);
	}
	seq_printf(seq, " %s", vm_area_kind(area));
	if (is_vmalloc_addr(m, area->pages_at))
		seq_puts(seq, " vpages");
	if (m->arch->config & CONFIG_NUMA && area->nr_pages)
		seq_printf(seq, " N0=%llu", (unsigned long long)area->nr_pages);
	seq_putc(seq, '\n');
}

int show_vmallocinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area))
		put_area(seq, m, area);
	for (const struct vmap_area *va = vmap_first(vmalloc_lazy_areas(m)); va; va = vmap_next(va)) {
		put_range(seq, m, va->va_start, va->va_end);
		seq_puts(seq, " unpurged vm_area\n");
	}
	return 0;
}

/* ---- one area ---- */

/* The frames in the order of their addresses; those that follow each other on a line: nobody asked for that. */
static void put_pages(struct seq_file *seq, const struct vm_struct *area)
{
	uint64_t runs = 0;

	for (uint64_t i = 0, first; i < area->nr_mapped && area->pages; runs++) {
		for (first = i++; i < area->nr_mapped && area->pages[i] == area->pages[i - 1] + 1;)
			i++;
		begin_field(seq, first ? "" : "pages[]");
		put_0x(seq, area->pages[first]);
		if (i - first > 1) {
			seq_putc(seq, '-');
			put_0x(seq, area->pages[i - 1]);
		}
		end_field(seq, NULL);
	}
	dec_field(seq, "runs", runs, "of frames in a row");
}

int show_vm_struct(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vm_struct *area = find_vm_area(m, args->arg[0]);

	if (!area)
		return -EFAULT;
	hex_field(seq, "vm_struct", area->kobj, "an object of kmalloc's");
	hex_field(seq, "addr", area->addr, NULL);
	hex_field(seq, "size", area->size, "with the guard page behind it");
	hex_field(seq, "flags", area->flags, vm_area_kind(area));
	if (area->pages_at)
		hex_field(seq, "pages", area->pages_at,
			  is_vmalloc_addr(m, area->pages_at) ? "vmalloc'ed" : "kmalloc'ed");
	dec_field(seq, "nr_pages", area->nr_pages, "frames of its own");
	begin_field(seq, "caller");
	kallsyms_put(seq, m->arch, area->caller);
	end_field(seq, NULL);
	if (area->flags & VM_IOREMAP)
		hex_field(seq, "phys_addr", area->phys_addr, NULL);
	else
		put_pages(seq, area);
	return 0;
}
