// SPDX-License-Identifier: MIT
/*
 * oom_report.c - what the log says when memory has run out (mm/oom_kill.c: dump_header; mm/page_alloc.c: show_free_areas)
 *
 * The lines are the kernel's, from "invoked oom-killer" to the table of processes; every figure is the machine's own. Left out
 * is what a simulated processor does not have: the stack trace and the registers.
 */
#include <stdio.h>

#include "arch.h"
#include "gfp_names.h"
#include "klog.h"
#include "scan_control.h"
#include "swapfile.h"
#include "task.h"
#include "vma.h"
#include "zone.h"

typedef unsigned long long ull;

static ull node(const struct machine *m, enum node_stat_item item)
{
	return global_node_state(m, item);
}

static ull node_kb(const struct machine *m, enum node_stat_item item)
{
	return node(m, item) << (PAGE_SHIFT - 10);
}

static ull kb(uint64_t pages)
{
	return (ull)pages << (PAGE_SHIFT - 10);
}

static uint64_t free_pcp(const struct machine *m)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i)
		pages += zone->pcp.count;
	return pages;
}

static void show_node_pages(struct machine *m)
{
	printk(m, "Mem-Info:\n");
	printk(m, "active_anon:%llu inactive_anon:%llu isolated_anon:%llu\n", node(m, NR_ACTIVE_ANON),
	       node(m, NR_INACTIVE_ANON), node(m, NR_ISOLATED_ANON));
	printk(m, " active_file:%llu inactive_file:%llu isolated_file:%llu\n", node(m, NR_ACTIVE_FILE),
	       node(m, NR_INACTIVE_FILE), node(m, NR_ISOLATED_FILE));
	printk(m, " unevictable:%llu dirty:%llu writeback:%llu\n", node(m, NR_UNEVICTABLE), node(m, NR_DIRTY),
	       node(m, NR_WRITEBACK));
	printk(m, " slab_reclaimable:%llu slab_unreclaimable:%llu\n", node(m, NR_SLAB_RECLAIMABLE),
	       node(m, NR_SLAB_UNRECLAIMABLE));
	printk(m, " mapped:%llu shmem:%llu pagetables:%llu\n", node(m, NR_MAPPED), node(m, NR_SHMEM),
	       node(m, NR_PAGE_TABLE_PAGES));
	printk(m, " sec_pagetables:%llu bounce:%llu\n", node(m, NR_SEC_PAGE_TABLE_PAGES), (ull)global_zone_state(m, NR_BOUNCE));
	printk(m, " kernel_misc_reclaimable:%llu\n", node(m, NR_KERNEL_MISC_RECLAIMABLE));
	printk(m, " free:%llu free_pcp:%llu free_cma:%llu\n", (ull)nr_free_pages(m), (ull)free_pcp(m),
	       (ull)global_zone_state(m, NR_FREE_CMA));
}

static void show_node_kb(struct machine *m)
{
	char huge[160] = "";

	if (m->arch->config & CONFIG_THP)
		snprintf(huge, sizeof(huge), "shmem_thp: %llukB shmem_pmdmapped: %llukB anon_thp: %llukB ",
			 node_kb(m, NR_SHMEM_HUGEPAGES), node_kb(m, NR_SHMEM_PMDMAPPED), node_kb(m, NR_ANON_TRANSPARENT_HUGEPAGES));
	printk(m, "Node 0 active_anon:%llukB inactive_anon:%llukB active_file:%llukB inactive_file:%llukB unevictable:%llukB "
	       "isolated(anon):%llukB isolated(file):%llukB mapped:%llukB dirty:%llukB writeback:%llukB shmem:%llukB %s"
	       "writeback_tmp:%llukB kernel_stack:%llukB pagetables:%llukB sec_pagetables:%llukB all_unreclaimable? %s\n",
	       node_kb(m, NR_ACTIVE_ANON), node_kb(m, NR_INACTIVE_ANON), node_kb(m, NR_ACTIVE_FILE),
	       node_kb(m, NR_INACTIVE_FILE), node_kb(m, NR_UNEVICTABLE), node_kb(m, NR_ISOLATED_ANON),
	       node_kb(m, NR_ISOLATED_FILE), node_kb(m, NR_MAPPED), node_kb(m, NR_DIRTY), node_kb(m, NR_WRITEBACK),
	       node_kb(m, NR_SHMEM), huge, node_kb(m, NR_WRITEBACK_TEMP), node(m, NR_KERNEL_STACK),
	       node_kb(m, NR_PAGE_TABLE_PAGES), node_kb(m, NR_SEC_PAGE_TABLE_PAGES),
	       m->reclaim->kswapd_failures >= MAX_KSWAPD_FAILURES ? "yes" : "no");
}

static const char *node_prefix(const struct machine *m)
{
	return m->arch->config & CONFIG_NUMA ? "Node 0 " : "";
}

static ull zone_kb(const struct zone *zone, enum zone_stat_item item)
{
	return kb((uint64_t)zone->stat[item]);
}

static void show_zone(struct machine *m, const struct zone *zone)
{
	char reserve[128];
	size_t at = 0;

	printk(m, "%s%s free:%llukB boost:%llukB min:%llukB low:%llukB high:%llukB reserved_highatomic:%lluKB active_anon:%llukB "
	       "inactive_anon:%llukB active_file:%llukB inactive_file:%llukB unevictable:%llukB writepending:%llukB "
	       "present:%llukB managed:%llukB mlocked:%llukB bounce:%llukB free_pcp:%llukB local_pcp:%llukB free_cma:%llukB\n",
	       node_prefix(m), zone->name, kb(zone_free_pages(zone)), kb(zone->watermark_boost),
	       kb(zone_wmark(zone, WMARK_MIN)), kb(zone_wmark(zone, WMARK_LOW)), kb(zone_wmark(zone, WMARK_HIGH)),
	       kb(zone->nr_reserved_highatomic), zone_kb(zone, NR_ZONE_ACTIVE_ANON), zone_kb(zone, NR_ZONE_INACTIVE_ANON),
	       zone_kb(zone, NR_ZONE_ACTIVE_FILE), zone_kb(zone, NR_ZONE_INACTIVE_FILE), zone_kb(zone, NR_ZONE_UNEVICTABLE),
	       zone_kb(zone, NR_ZONE_WRITE_PENDING), kb(zone->present_pages), kb(zone->managed_pages),
	       zone_kb(zone, NR_MLOCK), zone_kb(zone, NR_BOUNCE), kb(zone->pcp.count), kb(zone->pcp.count),
	       zone_kb(zone, NR_FREE_CMA));
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		at += (size_t)snprintf(reserve + at, sizeof(reserve) - at, " %llu", (ull)zone->lowmem_reserve[i]);
	printk(m, "lowmem_reserve[]:%s\n", reserve);
}

/* The letters of the migrate types that have blocks of an order: "(UME) ". */
static size_t put_types(char *to, const struct zone *zone, unsigned int order)
{
	static const char letters[MIGRATE_TYPES] = {
		[MIGRATE_UNMOVABLE] = 'U', [MIGRATE_MOVABLE] = 'M', [MIGRATE_RECLAIMABLE] = 'E', [MIGRATE_HIGHATOMIC] = 'H',
		[MIGRATE_CMA] = 'C', [MIGRATE_ISOLATE] = 'I',
	};
	size_t n = 0;

	to[n++] = '(';
	for (unsigned int type = 0; type < MIGRATE_TYPES; type++)
		if (zone->free_area[order].list[type].nr)
			to[n++] = letters[type];
	to[n++] = ')';
	to[n++] = ' ';
	return n;
}

static void show_free_blocks(struct machine *m, const struct zone *zone)
{
	char line[KLOG_LINE_MAX - 64];
	uint64_t pages = 0;
	size_t at = 0;

	for (unsigned int order = 0; order < MAX_ORDER; order++) {
		uint64_t nr = zone->free_area[order].nr_free;

		pages += nr << order;
		at += (size_t)snprintf(line + at, sizeof(line) - at, "%llu*%llukB ", (ull)nr, kb((uint64_t)1 << order));
		if (nr)
			at += put_types(line + at, zone, order);
	}
	line[at] = '\0';
	printk(m, "%s%s: %s= %llukB\n", node_prefix(m), zone->name, line, kb(pages));
}

static void show_totals(struct machine *m)
{
	uint64_t present = 0, managed = 0, high = 0;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		present += zone->present_pages;
		managed += zone->managed_pages;
		high += is_highmem(m->phys->zones, zone) || zone->type == ZONE_MOVABLE ? zone->present_pages : 0;
	}
	printk(m, "%llu total pagecache pages\n", node(m, NR_FILE_PAGES));
	printk(m, "%llu pages in swap cache\n", node(m, NR_SWAPCACHED));
	printk(m, "Free swap  = %llukB\n", kb(nr_swap_pages(m)));
	printk(m, "Total swap = %llukB\n", kb(total_swap_pages(m)));
	printk(m, "%llu pages RAM\n", (ull)present);
	printk(m, "%llu pages HighMem/MovableOnly\n", (ull)high);
	printk(m, "%llu pages reserved\n", (ull)(present - managed));
	if (m->arch->config & CONFIG_MEMORY_FAILURE)
		printk(m, "0 pages hwpoisoned\n");
}

static void show_mem(struct machine *m)
{
	const struct zone *zone;
	unsigned int i;

	show_node_pages(m);
	show_node_kb(m);
	for_each_zone(m, zone, i)
		if (zone->managed_pages)
			show_zone(m, zone);
	for_each_zone(m, zone, i)
		if (zone->managed_pages)
			show_free_blocks(m, zone);
	if (m->arch->config & CONFIG_HUGETLB)
		printk(m, "Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=%llukB\n",
		       (ull)m->arch->pmd_size >> 10);
	show_totals(m);
}

static void dump_tasks(struct machine *m)
{
	printk(m, "Tasks state (memory values in pages):\n");
	printk(m, "[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n");
	for (const struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid)) {
		const struct mm_struct *mm = t->mm;

		if (!mm || t->pid == 1)
			continue;
		printk(m, "[%7u] %5u %5u %8llu %8llu %8llu %8llu         %5d %s\n", t->pid, t->uid, t->tgid,
		       (ull)mm->total_vm, (ull)get_mm_rss(mm), (ull)mm->pgtables_bytes, (ull)mm->rss_stat[MM_SWAPENTS],
		       t->oom_score_adj, t->comm);
	}
}

void oom_report(struct machine *m, const struct task_struct *asks, unsigned int order, gfp_t gfp)
{
	char names[256];

	gfp_names(gfp, names, sizeof(names));
	printk(m, "%s invoked oom-killer: gfp_mask=%#x(%s), order=%u, oom_score_adj=%d\n", asks->comm, gfp, names, order,
	       asks->oom_score_adj);
	show_mem(m);
	if (m->reclaim->oom_dump_tasks)
		dump_tasks(m);
}
