// SPDX-License-Identifier: MIT
/*
 * show_mem.c - the kernel's report of memory in its log (warn_alloc, show_mem, show_free_areas)
 *
 * A request that fails leaves it behind, and so does the OOM killer: sums over the node, its counters, a line a zone
 * with watermarks and reserves, the free lists by order, each with letters for the migrate types it has blocks of (U
 * unmovable, M movable, E reclaimable, H highatomic, C CMA, I isolate), and how much memory there is at all.
 *
 * Differences from Linux: the call trace is left out, and so is the limit of one report in ten seconds, since there is
 * no clock.
 */
#include "show_mem.h"

#include "arch.h"
#include "klog.h"
#include "scan_control.h"
#include "swapfile.h"
#include "task.h"
#include "zone.h"

typedef unsigned long long ull;

static ull kb(uint64_t pages)
{
	return pages << (PAGE_SHIFT - 10);
}

static ull node(const struct machine *m, enum node_stat_item item)
{
	return global_node_state(m, item);
}

static ull node_kb(const struct machine *m, enum node_stat_item item)
{
	return kb(global_node_state(m, item));
}

static ull zone_kb(const struct machine *m, const struct zone *zone, enum zone_stat_item item)
{
	return kb(zone_state(m, zone->index, item));
}

/* Zones of a report: those that have RAM, up to the highest that the request could use. */
#define for_each_shown_zone(m, zone, i, highest)                                                \
	for_each_zone(m, zone, i)                                                               \
		if ((i) <= (highest) && (zone)->present_pages)

/* On a NUMA kernel a zone's line begins with its node. */
static void log_node_of_zone(struct machine *m)
{
	if (m->arch->config & CONFIG_NUMA)
		printk(m, "Node 0 ");
}

static void log_sums(struct machine *m, unsigned int highest)
{
	const struct zone *zone;
	uint64_t free_pcp = 0;
	unsigned int i;

	for_each_shown_zone(m, zone, i, highest)
		free_pcp += zone->pcp.count;
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
	printk(m, " sec_pagetables:%llu bounce:%llu\n", node(m, NR_SEC_PAGE_TABLE_PAGES),
	       (ull)global_zone_state(m, NR_BOUNCE));
	printk(m, " kernel_misc_reclaimable:%llu\n", node(m, NR_KERNEL_MISC_RECLAIMABLE));
	printk(m, " free:%llu free_pcp:%llu free_cma:%llu\n", (ull)nr_free_pages(m), (ull)free_pcp,
	       (ull)global_zone_state(m, NR_FREE_CMA));
}

static void log_node(struct machine *m)
{
	printk(m, "Node 0 active_anon:%llukB inactive_anon:%llukB active_file:%llukB inactive_file:%llukB ",
	       node_kb(m, NR_ACTIVE_ANON), node_kb(m, NR_INACTIVE_ANON), node_kb(m, NR_ACTIVE_FILE),
	       node_kb(m, NR_INACTIVE_FILE));
	printk(m, "unevictable:%llukB isolated(anon):%llukB isolated(file):%llukB mapped:%llukB dirty:%llukB ",
	       node_kb(m, NR_UNEVICTABLE), node_kb(m, NR_ISOLATED_ANON), node_kb(m, NR_ISOLATED_FILE),
	       node_kb(m, NR_MAPPED), node_kb(m, NR_DIRTY));
	printk(m, "writeback:%llukB shmem:%llukB ", node_kb(m, NR_WRITEBACK), node_kb(m, NR_SHMEM));
	if (m->arch->config & CONFIG_THP)
		printk(m, "shmem_thp: %llukB shmem_pmdmapped: %llukB anon_thp: %llukB ", node_kb(m, NR_SHMEM_HUGEPAGES),
		       node_kb(m, NR_SHMEM_PMDMAPPED), node_kb(m, NR_ANON_TRANSPARENT_HUGEPAGES));
	printk(m, "writeback_tmp:%llukB kernel_stack:%llukB pagetables:%llukB sec_pagetables:%llukB ",
	       node_kb(m, NR_WRITEBACK_TEMP), node(m, NR_KERNEL_STACK), node_kb(m, NR_PAGE_TABLE_PAGES),
	       node_kb(m, NR_SEC_PAGE_TABLE_PAGES));
	printk(m, "all_unreclaimable? %s\n",
	       m->reclaim->kswapd_failures >= MAX_KSWAPD_FAILURES ? "yes" : "no");
}

static void log_zone(struct machine *m, const struct zone *zone)
{
	log_node_of_zone(m);
	printk(m, "%s free:%llukB boost:%llukB min:%llukB low:%llukB high:%llukB reserved_highatomic:%lluKB ",
	       zone->name, zone_kb(m, zone, NR_FREE_PAGES), kb(zone->watermark_boost), kb(zone_wmark(zone, WMARK_MIN)),
	       kb(zone_wmark(zone, WMARK_LOW)), kb(zone_wmark(zone, WMARK_HIGH)), kb(zone->nr_reserved_highatomic));
	printk(m, "active_anon:%llukB inactive_anon:%llukB active_file:%llukB inactive_file:%llukB ",
	       zone_kb(m, zone, NR_ZONE_ACTIVE_ANON), zone_kb(m, zone, NR_ZONE_INACTIVE_ANON),
	       zone_kb(m, zone, NR_ZONE_ACTIVE_FILE), zone_kb(m, zone, NR_ZONE_INACTIVE_FILE));
	printk(m, "unevictable:%llukB writepending:%llukB present:%llukB managed:%llukB mlocked:%llukB ",
	       zone_kb(m, zone, NR_ZONE_UNEVICTABLE), zone_kb(m, zone, NR_ZONE_WRITE_PENDING), kb(zone->present_pages),
	       kb(zone->managed_pages), zone_kb(m, zone, NR_MLOCK));
	printk(m, "bounce:%llukB free_pcp:%llukB local_pcp:%llukB free_cma:%llukB\n", zone_kb(m, zone, NR_BOUNCE),
	       kb(zone->pcp.count), kb(zone->pcp.count), zone_kb(m, zone, NR_FREE_CMA));
	printk(m, "lowmem_reserve[]:");
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		printk(m, " %llu", (ull)zone->lowmem_reserve[i]);
	printk(m, "\n");
}

/* Which migrate types have blocks of the order: (UM). */
static void log_migration_types(struct machine *m, const struct free_area *area)
{
	static const char letters[MIGRATE_TYPES] = {
		[MIGRATE_UNMOVABLE] = 'U', [MIGRATE_MOVABLE] = 'M', [MIGRATE_RECLAIMABLE] = 'E',
		[MIGRATE_HIGHATOMIC] = 'H', [MIGRATE_CMA] = 'C', [MIGRATE_ISOLATE] = 'I',
	};
	char text[MIGRATE_TYPES + 1];
	unsigned int n = 0, type;

	for (type = 0; type < MIGRATE_TYPES; type++)
		if (area->list[type].nr)
			text[n++] = letters[type];
	text[n] = '\0';
	printk(m, "(%s) ", text);
}

static void log_free_lists(struct machine *m, const struct zone *zone)
{
	uint64_t pages = 0;

	log_node_of_zone(m);
	printk(m, "%s: ", zone->name);
	for (unsigned int order = 0; order < MAX_ORDER; order++) {
		uint64_t blocks = zone_nr_free(zone, order);

		printk(m, "%llu*%llukB ", (ull)blocks, kb((uint64_t)1 << order));
		if (blocks)
			log_migration_types(m, &zone->free_area[order]);
		pages += blocks << order;
	}
	printk(m, "= %llukB\n", kb(pages));
}

/* Both are longs: on a 32-bit machine they wrap. */
static void log_swap(struct machine *m)
{
	int64_t free_kb = nr_swap_pages(m) * (int64_t)(PAGE_SIZE / 1024);

	if (m->arch->bits == 32)
		free_kb = (int32_t)free_kb;
	printk(m, "%llu total pagecache pages\n", node(m, NR_FILE_PAGES));
	printk(m, "%llu pages in swap cache\n", node(m, NR_SWAPCACHED));
	printk(m, "Free swap  = %lldkB\n", (long long)free_kb);
	printk(m, "Total swap = %llukB\n", kb(total_swap_pages(m)) & arch_word_mask(m->arch));
}

static void log_ram(struct machine *m)
{
	uint64_t present = 0, reserved = 0, high = 0;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		present += zone->present_pages;
		reserved += zone->present_pages - zone->managed_pages;
		high += is_highmem(m->phys->zones, zone) ? zone->present_pages : 0;
	}
	printk(m, "%llu pages RAM\n", (ull)present);
	printk(m, "%llu pages HighMem/MovableOnly\n", (ull)high);
	printk(m, "%llu pages reserved\n", (ull)reserved);
	if (m->arch->config & CONFIG_CMA)
		printk(m, "%llu pages cma reserved\n", (ull)totalcma_pages(m));
	if (m->arch->config & CONFIG_MEMORY_FAILURE)
		printk(m, "%u pages hwpoisoned\n", 0);
}

void show_mem(struct machine *m, unsigned int highest)
{
	const struct zone *zone;
	unsigned int i;

	printk(m, "Mem-Info:\n");
	log_sums(m, highest);
	log_node(m);
	for_each_shown_zone(m, zone, i, highest)
		log_zone(m, zone);
	for_each_shown_zone(m, zone, i, highest)
		log_free_lists(m, zone);
	if (m->arch->config & CONFIG_HUGETLB)
		printk(m, "Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=%llukB\n",
		       (ull)m->arch->pmd_size >> 10);
	log_swap(m);
	log_ram(m);
	core_changed(m);
}

void log_failed_alloc(struct machine *m, gfp_t gfp, const char *what)
{
	const struct task_struct *task = m->tasks ? current_task(m) : NULL;

	printk(m, "%s: %s, mode:", task ? task->comm : "swapper/0", what);
	log_gfp(m, "", gfp);
	printk(m, ", nodemask=(null),cpuset=/,mems_allowed=0\n");
	show_mem(m, (unsigned int)m->phys->zones->gfp_zone[gfp & 0xf]);
}
