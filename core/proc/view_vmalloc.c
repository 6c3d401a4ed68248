// SPDX-License-Identifier: MIT
/*
 * view_vmalloc.c - /proc/vmallocinfo (mm/vmalloc.c: s_show): areas in order of addresses, sizes with their guard page,
 * then ranges whose addresses wait for the purge
 */
#include "arch.h"
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
		seq_puts(seq, " ioremap");
	}
	if (area->flags & VM_ALLOC)
		seq_puts(seq, " vmalloc");
	if (area->flags & VM_MAP)
		seq_puts(seq, " vmap");
	if (area->pages_at)
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
