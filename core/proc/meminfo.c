// SPDX-License-Identifier: MIT
/*
 * meminfo.c - /proc/meminfo (fs/proc/meminfo.c)
 *
 * Which lines there are follows from how the machine's kernel is configured: HighTotal.. only with highmem,
 * AnonHugePages.. only with huge pages.
 */
#include "arch.h"
#include "kernel_map.h"
#include "memory_lines.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "proc_views.h"
#include "swapfile.h"
#include "vma.h"
#include "vmstat.h"
#include "vmalloc.h"
#include "zone.h"

static void put_memory(const struct memory_lines *l)
{
	const struct machine *m = l->m;
	uint64_t swapcached = global_node_state(m, NR_SWAPCACHED);

	put_pages(l, "MemTotal:", totalram_pages(m));
	put_pages(l, "MemFree:", nr_free_pages(m));
	put_pages(l, "MemAvailable:", si_mem_available(m));
	put_pages(l, "Buffers:", 0);		/* no block devices below the page cache */
	put_pages(l, "Cached:", global_node_state(m, NR_FILE_PAGES) - swapcached);
	put_pages(l, "SwapCached:", swapcached);
}

static void put_highmem(const struct memory_lines *l)
{
	const struct machine *m = l->m;
	uint64_t total = totalhigh_pages(m), free = 0;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		if (is_highmem(m->phys->zones, zone))
			free += zone_free_pages(zone);

	put_pages(l, "HighTotal:", total);
	put_pages(l, "HighFree:", free);
	put_pages(l, "LowTotal:", totalram_pages(m) - total);
	put_pages(l, "LowFree:", nr_free_pages(m) - free);
}

static void put_user_pages(const struct memory_lines *l)
{
	put_node(l, "Dirty:", NR_DIRTY);
	put_node(l, "Writeback:", NR_WRITEBACK);
	put_node(l, "AnonPages:", NR_ANON_PAGES);
	put_node(l, "Mapped:", NR_MAPPED);
	put_node(l, "Shmem:", NR_SHMEM);
}

static void put_huge_pages(const struct memory_lines *l)
{
	static const char *const hugetlb[] = {
		"HugePages_Total:", "HugePages_Free:", "HugePages_Rsvd:", "HugePages_Surp:"};
	uint32_t config = l->m->arch->config;

	put_transparent_huge_pages(l);
	if (config & CONFIG_CMA) {
		put_pages(l, "CmaTotal:", totalcma_pages(l->m));
		put_pages(l, "CmaFree:", global_zone_state(l->m, NR_FREE_CMA));
	}
	put_unaccepted(l);
	if (config & CONFIG_V6_18)
		put_node(l, "Balloon:", NR_BALLOON_PAGES);
	if (!(config & CONFIG_HUGETLB))
		return;
	for (unsigned int i = 0; i < sizeof(hugetlb) / sizeof(hugetlb[0]); i++)
		put_count(l, hugetlb[i], 0);
	put_kb(l, "Hugepagesize:", pmd_size(l->m) >> 10);
	put_kb(l, "Hugetlb:", 0);
}

/* x86: how much of the linear mapping large pages carry, and how much single ones (arch_report_meminfo). */
static void put_direct_map(const struct memory_lines *l)
{
	const struct arch *arch = l->m->arch;
	uint64_t small, large;

	if (!(arch->config & CONFIG_X86))
		return;
	kernel_map_direct_bytes(l->m, &small, &large);
	put_kb(l, "DirectMap4k:", small >> 10);
	put_kb(l, arch->large_page == 2 * SZ_1M ? "DirectMap2M:" : "DirectMap4M:", large >> 10);
}

int show_meminfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct memory_lines lines = {m, seq, ""}, *l = &lines;

	(void)args;
	put_memory(l);
	put_lru_lists(l);
	if (m->arch->config & CONFIG_HIGHMEM)
		put_highmem(l);
	put_pages(l, "SwapTotal:", total_swap_pages(m));
	put_pages(l, "SwapFree:", (uint64_t)nr_swap_pages(m));
	put_kb(l, "Zswap:", 0);
	put_kb(l, "Zswapped:", 0);
	put_user_pages(l);
	put_slab(l);
	put_kernel_pages(l);
	put_pages(l, "CommitLimit:", vm_commit_limit(m));
	put_pages(l, "Committed_AS:", m->vm->committed_pages);
	put_kb(l, "VmallocTotal:", (m->arch->vmalloc_end - m->arch->vmalloc_start) >> 10);
	put_pages(l, "VmallocUsed:", vmalloc_nr_pages(m));
	put_kb(l, "VmallocChunk:", 0);	/* always, since 4.4 */
	put_pages(l, "Percpu:", m->kmem->percpu_pages);
	if (m->arch->config & CONFIG_MEMORY_FAILURE)
		seq_puts(seq, "HardwareCorrupted:     0 kB\n");	/* a longer label, a narrower field */
	put_huge_pages(l);
	put_direct_map(l);
	return 0;
}
