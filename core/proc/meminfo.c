// SPDX-License-Identifier: MIT
/*
 * meminfo.c - /proc/meminfo (fs/proc/meminfo.c)
 *
 * Every line is a label, blanks up to column 16, the value in a field of 8, and kB. Which lines there are follows from
 * how the machine's kernel is configured: HighTotal.. only with highmem, AnonHugePages.. only with huge pages.
 */
#include <string.h>

#include "arch.h"
#include "kernel_map.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "proc_views.h"
#include "swapfile.h"
#include "vma.h"
#include "vmstat.h"
#include "vmalloc.h"
#include "zone.h"

#define VALUE_COLUMN 16

static void put_line(struct seq_file *seq, const char *label, uint64_t value, unsigned int width)
{
	size_t len = strlen(label);

	seq_puts(seq, label);
	for (; len < VALUE_COLUMN; len++)
		seq_putc(seq, ' ');
	seq_dec(seq, value, width);
}

static void put_kb(struct seq_file *seq, const char *label, uint64_t kb)
{
	put_line(seq, label, kb, 8);
	seq_puts(seq, " kB\n");
}

static void put_pages(struct seq_file *seq, const char *label, uint64_t pages)
{
	put_kb(seq, label, pages << (PAGE_SHIFT - 10));
}

static void put_node(const struct machine *m, struct seq_file *seq, const char *label, enum node_stat_item item)
{
	put_pages(seq, label, global_node_state(m, item));
}

static void put_memory(const struct machine *m, struct seq_file *seq)
{
	uint64_t swapcached = global_node_state(m, NR_SWAPCACHED);

	put_pages(seq, "MemTotal:", totalram_pages(m));
	put_pages(seq, "MemFree:", nr_free_pages(m));
	put_pages(seq, "MemAvailable:", si_mem_available(m));
	put_pages(seq, "Buffers:", 0);		/* no block devices below the page cache */
	put_pages(seq, "Cached:", global_node_state(m, NR_FILE_PAGES) - swapcached);
	put_pages(seq, "SwapCached:", swapcached);
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
	put_node(m, seq, "Unevictable:", NR_UNEVICTABLE);
	put_pages(seq, "Mlocked:", global_zone_state(m, NR_MLOCK));
}

static void put_highmem(const struct machine *m, struct seq_file *seq)
{
	uint64_t total = totalhigh_pages(m), free = 0;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		if (is_highmem(m->phys->zones, zone))
			free += zone_free_pages(zone);

	put_pages(seq, "HighTotal:", total);
	put_pages(seq, "HighFree:", free);
	put_pages(seq, "LowTotal:", totalram_pages(m) - total);
	put_pages(seq, "LowFree:", nr_free_pages(m) - free);
}

static void put_user_pages(const struct machine *m, struct seq_file *seq)
{
	put_node(m, seq, "Dirty:", NR_DIRTY);
	put_node(m, seq, "Writeback:", NR_WRITEBACK);
	put_node(m, seq, "AnonPages:", NR_ANON_PAGES);
	put_node(m, seq, "Mapped:", NR_MAPPED);
	put_node(m, seq, "Shmem:", NR_SHMEM);
}

static void put_kernel_pages(const struct machine *m, struct seq_file *seq)
{
	uint64_t reclaimable = global_node_state(m, NR_SLAB_RECLAIMABLE);
	uint64_t unreclaimable = global_node_state(m, NR_SLAB_UNRECLAIMABLE);

	put_pages(seq, "KReclaimable:", reclaimable + global_node_state(m, NR_KERNEL_MISC_RECLAIMABLE));
	put_pages(seq, "Slab:", reclaimable + unreclaimable);
	put_pages(seq, "SReclaimable:", reclaimable);
	put_pages(seq, "SUnreclaim:", unreclaimable);
	put_kb(seq, "KernelStack:", global_node_state(m, NR_KERNEL_STACK));	/* counted in kB */
	put_node(m, seq, "PageTables:", NR_PAGE_TABLE_PAGES);
	put_node(m, seq, "SecPageTables:", NR_SEC_PAGE_TABLE_PAGES);
	put_kb(seq, "NFS_Unstable:", 0);	/* always, since 5.8 */
	put_pages(seq, "Bounce:", global_zone_state(m, NR_BOUNCE));
	put_node(m, seq, "WritebackTmp:", NR_WRITEBACK_TEMP);
}

static void put_huge_pages(const struct machine *m, struct seq_file *seq)
{
	static const char *const hugetlb[] = {"HugePages_Total:", "HugePages_Free:", "HugePages_Rsvd:", "HugePages_Surp:"};
	uint32_t config = m->arch->config;

	if (config & CONFIG_THP) {
		put_node(m, seq, "AnonHugePages:", NR_ANON_TRANSPARENT_HUGEPAGES);
		put_node(m, seq, "ShmemHugePages:", NR_SHMEM_HUGEPAGES);
		put_node(m, seq, "ShmemPmdMapped:", NR_SHMEM_PMDMAPPED);
		put_node(m, seq, "FileHugePages:", NR_FILE_HUGEPAGES);
		put_node(m, seq, "FilePmdMapped:", NR_FILE_PMDMAPPED);
	}
	if (config & CONFIG_CMA) {
		put_pages(seq, "CmaTotal:", totalcma_pages(m));
		put_pages(seq, "CmaFree:", global_zone_state(m, NR_FREE_CMA));
	}
	if (!(config & CONFIG_HUGETLB))
		return;
	for (unsigned int i = 0; i < sizeof(hugetlb) / sizeof(hugetlb[0]); i++) {
		put_line(seq, hugetlb[i], 0, 8);
		seq_putc(seq, '\n');
	}
	put_kb(seq, "Hugepagesize:", pmd_size(m) >> 10);
	put_kb(seq, "Hugetlb:", 0);
}

/* Bytes of a block of the direct mapping that are mapped. */
static uint64_t mapped_in_block(const struct big_map *map, uint64_t start, uint64_t size)
{
	uint64_t bytes = 0;

	for (unsigned int i = 0; i < map->nr_ranges; i++) {
		uint64_t from = max_u64(map->range[i].start, start), to = min_u64(map->range[i].end, start + size);

		bytes += to > from ? to - from : 0;
	}
	return bytes;
}

/* x86: how much of the linear mapping large pages carry, and how much single ones (arch_report_meminfo). */
static void put_direct_map(const struct machine *m, struct seq_file *seq)
{
	const struct arch *arch = m->arch;
	uint64_t all = 0, small = 0, block = (uint64_t)1 << arch->level[arch->nr_levels - 2].shift;

	if (!(arch->config & CONFIG_X86))
		return;
	if (m->kmem->direct.size) {
		const struct big_map *map = &m->kmem->direct;

		for (unsigned int i = 0; i < map->nr_ranges; i++)
			all += map->range[i].end - map->range[i].start;
		for (unsigned int i = 0; i < map->nr_part; i++)
			small += mapped_in_block(map, map->part[i] * block, block);
	} else {
		vaddr_t base[2];
		unsigned int nr = kernel_map_lowmem_tables(m, base);

		all = arch->lowmem_end;
		for (unsigned int i = 0; i < nr; i++)
			small += min_u64(block, all - (base[i] - arch->page_offset));
	}
	put_kb(seq, "DirectMap4k:", small >> 10);
	put_kb(seq, arch->large_page == 2 * SZ_1M ? "DirectMap2M:" : "DirectMap4M:", (all - small) >> 10);
}

int show_meminfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	put_memory(m, seq);
	put_lists(m, seq);
	if (m->arch->config & CONFIG_HIGHMEM)
		put_highmem(m, seq);
	put_pages(seq, "SwapTotal:", total_swap_pages(m));
	put_pages(seq, "SwapFree:", nr_swap_pages(m));
	put_kb(seq, "Zswap:", 0);
	put_kb(seq, "Zswapped:", 0);
	put_user_pages(m, seq);
	put_kernel_pages(m, seq);
	put_pages(seq, "CommitLimit:", vm_commit_limit(m));
	put_pages(seq, "Committed_AS:", m->vm->committed_pages);
	put_kb(seq, "VmallocTotal:", (m->arch->vmalloc_end - m->arch->vmalloc_start) >> 10);
	put_kb(seq, "VmallocUsed:", vmalloc_nr_pages(m) << (PAGE_SHIFT - 10));
	put_kb(seq, "VmallocChunk:", 0);	/* always, since 4.4 */
	put_pages(seq, "Percpu:", m->kmem->percpu_pages);
	if (m->arch->config & CONFIG_MEMORY_FAILURE) {
		put_line(seq, "HardwareCorrupted:", 0, 6);
		seq_puts(seq, " kB\n");
	}
	put_huge_pages(m, seq);
	put_direct_map(m, seq);
	return 0;
}
