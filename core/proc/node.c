// SPDX-License-Identifier: MIT
/*
 * node.c - /sys/devices/system/node/node0/{meminfo,numastat} (drivers/base/node.c)
 *
 * A kernel that knows of NUMA describes each node by itself. The machines have one: its figures are the machine's,
 * every page is local, none was wanted elsewhere.
 */
#include "arch.h"
#include "memory_lines.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "vmstat.h"

static void put_memory(const struct memory_lines *l)
{
	uint64_t total = totalram_pages(l->m), free = nr_free_pages(l->m);

	put_pages(l, "MemTotal:", total);
	put_pages(l, "MemFree:", free);
	put_pages(l, "MemUsed:", total - free);
	put_node(l, "SwapCached:", NR_SWAPCACHED);
}

static void put_user_pages(const struct memory_lines *l)
{
	put_node(l, "Dirty:", NR_DIRTY);
	put_node(l, "Writeback:", NR_WRITEBACK);
	put_node(l, "FilePages:", NR_FILE_PAGES);
	put_node(l, "Mapped:", NR_MAPPED);
	put_node(l, "AnonPages:", NR_ANON_PAGES);
	put_node(l, "Shmem:", NR_SHMEM);
}

int show_node_meminfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct memory_lines lines = {m, seq, "Node 0 "};

	(void)args;
	put_memory(&lines);
	put_lru_lists(&lines);
	put_user_pages(&lines);
	put_kernel_pages(&lines);
	put_slab(&lines);
	put_transparent_huge_pages(&lines);
	put_unaccepted(&lines);
	if (m->arch->config & CONFIG_HUGETLB)
		seq_puts(seq, "Node 0 HugePages_Total:     0\nNode 0 HugePages_Free:      0\n"
			      "Node 0 HugePages_Surp:      0\n");
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
