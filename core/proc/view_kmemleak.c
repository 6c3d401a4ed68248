// SPDX-License-Identifier: MIT
/*
 * view_kmemleak.c - what commands took of the kernel's memory and did not give back: objects of kmalloc and of caches,
 * blocks of frames, areas of vmalloc, vmap and ioremap; of each kind in the order of their addresses
 *
 * Differs from /sys/kernel/debug/kmemleak: the kernel scans its memory for pointers and reports what none leads to.
 * Here the pointers are in the user's hands, so all is listed that nobody freed, frames and device mappings, too.
 */
#include "arch.h"
#include "kallsyms.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "slab_held.h"
#include "vmalloc.h"

static void put_row(struct seq_file *seq, const struct machine *m, uint64_t place, uint64_t bytes)
{
	seq_printf(seq, "0x%-*llx ", (int)m->arch->bits / 4, (unsigned long long)place);
	seq_dec(seq, bytes, 10);
	seq_puts(seq, "  ");
}

static void put_objects(struct seq_file *seq, const struct machine *m)
{
	for (vaddr_t object = 0; next_held_object(m, &object);) {
		const struct slab *slab = slab_of(m, object);

		put_row(seq, m, object, held_object_bytes(m, object));
		seq_puts(seq, slab ? slab->slab_cache->name : "kmalloc");
		seq_putc(seq, '\n');
	}
}

static void put_blocks(struct seq_file *seq, const struct machine *m)
{
	unsigned int order;

	for (pfn_t pfn = 0; next_held_block(m, &pfn, &order); pfn += (pfn_t)1 << order) {
		put_row(seq, m, pfn, PAGE_SIZE << order);
		seq_printf(seq, "frames, order %u\n", order);
	}
}

/* The kernel's own areas, its stacks and modules, have other callers. */
static void put_areas(struct seq_file *seq, const struct machine *m)
{
	vaddr_t command = kallsyms_caller(m->arch, "mmsh_command");

	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area)) {
		if (area->caller != command)
			continue;
		put_row(seq, m, area->addr, area->nr_mapped << PAGE_SHIFT);
		seq_printf(seq, "%s\n", vm_area_kind(area));
	}
}

int show_kmemleak(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "%-*s %10s  %s\n", (int)m->arch->bits / 4 + 2, "place", "bytes", "what");
	put_objects(seq, m);
	put_blocks(seq, m);
	put_areas(seq, m);
	return 0;
}
