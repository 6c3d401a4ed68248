// SPDX-License-Identifier: MIT
/*
 * node.c - /sys/devices/system/node/node0/{meminfo,numastat} (drivers/base/node.c)
 *
 * A kernel that knows of NUMA describes each node by itself. The machines have one: its figures are the machine's,
 * every page is local, none was wanted elsewhere.
 */
#include <string.h>

#include "arch.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "vmstat.h"
#include "zone.h"

#define VALUE_COLUMN 16

static void put_kb(struct seq_file *seq, const char *label, uint64_t kb)
{
	size_t len = strlen(label);

	seq_puts(seq, "Node 0 ");
	seq_puts(seq, label);
	for (; len < VALUE_COLUMN; len++)
		seq_putc(seq, ' ');
	seq_dec(seq, kb, 8);
	seq_puts(seq, " kB\n");
}

static void put_pages(struct seq_file *seq, const char *label, uint64_t pages)
{
	put_kb(seq, label, pages << (PAGE_SHIFT - 10));
}

static void put_memory(const struct machine *m, struct seq_file *seq)
{
	uint64_t total = totalram_pages(m), free = nr_free_pages(m);

	put_pages(seq, "MemTotal:", total);
	put_pages(seq, "MemFree:", free);
	put_pages(seq, "MemUsed:", total - free);
	put_pages(seq, "SwapCached:", global_node_state(m, NR_SWAPCACHED));
}

static void put_lists(const struct machine *m, struct seq_file *seq)
{
	uint64_t active_anon = global_node_state(m, NR_ACTIVE_ANON);
	uint64_t inactive_anon = global_node_state(m, NR_INACTIVE_ANON);
	uint64_t active_file = global_node_state(m, NR_ACTIVE_FILE);
	uint64_t inactive_file = global_node_state(m, NR_INACTIVE_FILE);

	put_pages(seq, "Active:", active_anon + active_file);
	put_pages(seq, "Inactive:", inactive_anon + inactive_file);
	put_pages(seq, "Active(anon):", active_anon);
	put_pages(seq, "Inactive(anon):", inactive_anon);
	put_pages(seq, "Active(file):", active_file);
	put_pages(seq, "Inactive(file):", inactive_file);
	put_pages(seq, "Unevictable:", global_node_state(m, NR_UNEVICTABLE));
	put_pages(seq, "Mlocked:", global_zone_state(m, NR_MLOCK));
}

struct node_line {
	const char *label;
	enum node_stat_item item;
};

static void put_items(const struct machine *m, struct seq_file *seq, const struct node_line *lines, size_t nr)
{
	for (size_t i = 0; i < nr; i++)
		put_pages(seq, lines[i].label, global_node_state(m, lines[i].item));
}

static void put_users(const struct machine *m, struct seq_file *seq)
{
	static const struct node_line pages[] = {
		{"Dirty:", NR_DIRTY}, {"Writeback:", NR_WRITEBACK}, {"FilePages:", NR_FILE_PAGES},
		{"Mapped:", NR_MAPPED}, {"AnonPages:", NR_ANON_PAGES}, {"Shmem:", NR_SHMEM},
	};
	static const struct node_line tables[] = {
		{"PageTables:", NR_PAGE_TABLE_PAGES}, {"SecPageTables:", NR_SEC_PAGE_TABLE_PAGES},
	};

	put_items(m, seq, pages, sizeof(pages) / sizeof(pages[0]));
	put_kb(seq, "KernelStack:", global_node_state(m, NR_KERNEL_STACK));	/* counted in kB */
	put_items(m, seq, tables, sizeof(tables) / sizeof(tables[0]));
	put_kb(seq, "NFS_Unstable:", 0);	/* always, since 5.8 */
	put_pages(seq, "Bounce:", global_zone_state(m, NR_BOUNCE));
	put_pages(seq, "WritebackTmp:", global_node_state(m, NR_WRITEBACK_TEMP));
}

static void put_slab(const struct machine *m, struct seq_file *seq)
{
	uint64_t reclaimable = global_node_state(m, NR_SLAB_RECLAIMABLE);
	uint64_t unreclaimable = global_node_state(m, NR_SLAB_UNRECLAIMABLE);

	put_pages(seq, "KReclaimable:", reclaimable + global_node_state(m, NR_KERNEL_MISC_RECLAIMABLE));
	put_pages(seq, "Slab:", reclaimable + unreclaimable);
	put_pages(seq, "SReclaimable:", reclaimable);
	put_pages(seq, "SUnreclaim:", unreclaimable);
}

static void put_huge_pages(const struct machine *m, struct seq_file *seq)
{
	static const struct node_line thp[] = {
		{"AnonHugePages:", NR_ANON_TRANSPARENT_HUGEPAGES}, {"ShmemHugePages:", NR_SHMEM_HUGEPAGES},
		{"ShmemPmdMapped:", NR_SHMEM_PMDMAPPED}, {"FileHugePages:", NR_FILE_HUGEPAGES},
		{"FilePmdMapped:", NR_FILE_PMDMAPPED},
	};

	if (m->arch->config & CONFIG_THP)
		put_items(m, seq, thp, sizeof(thp) / sizeof(thp[0]));
	if (m->arch->config & CONFIG_HUGETLB)
		seq_puts(seq, "Node 0 HugePages_Total:     0\nNode 0 HugePages_Free:      0\n"
			      "Node 0 HugePages_Surp:      0\n");
}

int show_node_meminfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	put_memory(m, seq);
	put_lists(m, seq);
	put_users(m, seq);
	put_slab(m, seq);
	put_huge_pages(m, seq);
	return 0;
}

int show_numastat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	unsigned long long hits = numa_hits(m);

	(void)args;
	seq_printf(seq, "numa_hit %llu\nnuma_miss 0\nnuma_foreign 0\ninterleave_hit 0\nlocal_node %llu\n"
			"other_node 0\n", hits, hits);
	return 0;
}
