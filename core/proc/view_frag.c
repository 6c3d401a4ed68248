// SPDX-License-Identifier: MIT
/*
 * view_frag.c - fragmentation as /sys/kernel/debug/extfrag shows it, and two words of the lecture: freepages, the
 * watermarks' old name, and mem_map, what the descriptors of all frames take
 */
#include "arch.h"
#include "fields.h"
#include "fragmentation.h"
#include "kernel_addr.h"
#include "kmem.h"
#include "proc_views.h"

/* As the kernel prints it: -500 has its sign behind the point. */
static void put_thousandths(struct seq_file *seq, int value, int width)
{
	seq_printf(seq, "%*d.%03d ", width, value / 1000, value % 1000);
}

static int index_of(const struct zone *zone, unsigned int order, bool unusable)
{
	return unusable ? (int)unusable_free_index(zone, order) : fragmentation_index(zone, order);
}

static int show_index(const struct machine *m, struct seq_file *seq, bool unusable)
{
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (!zone_present(zone))
			continue;
		seq_printf(seq, "Node 0, zone %8s ", zone_name(zone));
		for (unsigned int order = 0; order < MAX_ORDER; order++)
			put_thousandths(seq, index_of(zone, order, unusable), unusable ? 1 : 2);
		seq_putc(seq, '\n');
	}
	return 0;
}

int show_unusable_index(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return show_index(m, seq, true);
}

int show_extfrag_index(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	return show_index(m, seq, false);
}

int show_freepages(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "%-8s %8s %8s %8s %8s\n", "zone", "free", "min", "low", "high");
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (!zone_present(zone))
			continue;
		seq_printf(seq, "%-8s ", zone_name(zone));
		seq_dec(seq, zone_free_pages(zone), 8);
		for (int mark = WMARK_MIN; mark <= WMARK_HIGH; mark++) {
			seq_putc(seq, ' ');
			seq_dec(seq, zone_wmark(zone, (enum zone_watermarks)mark), 8);
		}
		seq_putc(seq, '\n');
	}
	return 0;
}

/* ---- mem_map ---- */

static void size_field(struct seq_file *seq, const char *name, uint64_t bytes, unsigned int each, const char *note)
{
	begin_field(seq, name);
	seq_printf(seq, "%u bytes, ", each);
	seq_dec(seq, bytes >> 10, 0);
	seq_puts(seq, " kB");
	end_field(seq, note);
}

int show_mem_map(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct arch *arch = m->arch;
	uint64_t entries = m->kmem->mem_map_bytes / arch->struct_page_bytes;
	pfn_t first = arch->vmemmap ? 0 : round_down(arch->ram[0].base >> PAGE_SHIFT, MAX_ORDER_NR_PAGES);

	(void)args;
	hex_field(seq, "mem_map", page_descriptor(m, first), arch->vmemmap ? "vmemmap" : NULL);
	hex_field(seq, "first frame", first, NULL);
	dec_field(seq, "descriptors", entries, arch->vmemmap ? "sections that have RAM" : NULL);
	size_field(seq, "sizeof(struct page)", m->kmem->mem_map_bytes, arch->struct_page_bytes, "this kernel");
	size_field(seq, "", entries * arch->lecture_page_bytes, arch->lecture_page_bytes, "the lecture");
	return 0;
}
