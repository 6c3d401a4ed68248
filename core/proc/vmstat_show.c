// SPDX-License-Identifier: MIT
/*
 * vmstat_show.c - /proc/vmstat (mm/vmstat.c), and the node's part of it in /sys (drivers/base/node.c)
 *
 * The lines are the rows of vmstat_items.def, as far as the machine's kernel is configured for them; an event that is
 * counted by zone has a line a zone. Two lines are computed: the dirty thresholds, a share of the memory that may
 * become dirty, which is what is free above the reserves plus the page cache, lowmem only.
 */
#include "arch.h"
#include "kmem.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "vmstat.h"
#include "zone.h"

#define DIRTY_BACKGROUND_RATIO 10	/* dirty_background_ratio, percent */
#define DIRTY_RATIO 20			/* vm_dirty_ratio */

static void put_value(struct seq_file *seq, const char *name, const char *suffix, uint64_t value)
{
	seq_puts(seq, name);
	seq_puts(seq, suffix);
	seq_putc(seq, ' ');
	seq_dec(seq, value, 0);
	seq_putc(seq, '\n');
}

static const char *zone_suffix(enum zone_type type)
{
	static const char *const suffixes[MAX_NR_ZONES] = {
		[ZONE_DMA] = "_dma", [ZONE_DMA32] = "_dma32", [ZONE_NORMAL] = "_normal",
		[ZONE_HIGHMEM] = "_high", [ZONE_MOVABLE] = "_movable", [ZONE_DEVICE] = "_device",
	};

	return suffixes[type];
}

/* What may become dirty in highmem zones, which is not counted (highmem_dirtyable_memory). */
static uint64_t highmem_dirtyable_memory(const struct machine *m, uint64_t total)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i) {
		uint64_t free = zone_free_pages(zone);

		if (!is_highmem(m->phys->zones, zone))
			continue;
		pages += free - min_u64(free, zone_wmark(zone, WMARK_HIGH));
		pages += (uint64_t)(zone->stat[NR_ZONE_INACTIVE_FILE] + zone->stat[NR_ZONE_ACTIVE_FILE]);
	}
	return min_u64(pages, total);
}

/* global_dirtyable_memory(): not zero, so that ratios of it make sense. */
static uint64_t global_dirtyable_memory(const struct machine *m)
{
	uint64_t pages = nr_free_pages(m);

	pages -= min_u64(pages, totalreserve_pages(m));
	pages += global_node_state(m, NR_INACTIVE_FILE) + global_node_state(m, NR_ACTIVE_FILE);
	return pages - highmem_dirtyable_memory(m, pages) + 1;
}

static uint64_t dirty_limit(uint64_t available, unsigned int percent)
{
	return percent * PAGE_SIZE / 100 * available / PAGE_SIZE;
}

static void put_thresholds(const struct machine *m, struct seq_file *seq)
{
	uint64_t available = global_dirtyable_memory(m);

	put_value(seq, "nr_dirty_threshold", "", dirty_limit(available, DIRTY_RATIO));
	put_value(seq, "nr_dirty_background_threshold", "", dirty_limit(available, DIRTY_BACKGROUND_RATIO));
	if (!(m->arch->config & CONFIG_V6_18))
		return;
	put_value(seq, "nr_memmap_pages", "", 0);	/* of memory that was plugged in later */
	put_value(seq, "nr_memmap_boot_pages", "", (m->kmem->mem_map_bytes + PAGE_SIZE - 1) >> PAGE_SHIFT);
}

/* One node: every page is local, none is missed. */
uint64_t numa_hits(const struct machine *m)
{
	const struct zone *zone;
	uint64_t hits = 0;
	unsigned int i;

	for_each_zone(m, zone, i)
		hits += zone->numa_hit;
	return hits;
}

static void put_zone_event(const struct machine *m, struct seq_file *seq, const char *name, unsigned int first)
{
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		enum zone_type type = m->arch->zones[i].type;

		put_value(seq, name, zone_suffix(type), machine_counters(m)->event[first + type]);
	}
}

enum row_kind { ROW_ZONE, ROW_NUMA, ROW_NODE, ROW_EVENT, ROW_ZONE_EVENT };

static const struct vmstat_row {
	enum row_kind kind;
	unsigned int item;
	const char *name;
	uint32_t config;		/* bits that the kernel's configuration must have; 0: always there */
} rows[] = {
#define ZONE_ITEM(symbol, name, config) {ROW_ZONE, symbol, name, CONFIG_##config},
#define NUMA_ITEM(symbol, name, config) {ROW_NUMA, symbol, name, CONFIG_##config},
#define NODE_ITEM(symbol, name, config) {ROW_NODE, symbol, name, CONFIG_##config},
#define EVENT_ITEM(symbol, name, config) {ROW_EVENT, symbol, name, CONFIG_##config},
#define PER_ZONE_EVENT(symbol, name) {ROW_ZONE_EVENT, symbol, name, 0},
#include "vmstat_items.def"
};

#define NR_ROWS (sizeof(rows) / sizeof(rows[0]))

static void put_row(const struct machine *m, struct seq_file *seq, const struct vmstat_row *row)
{
	uint64_t value = 0;

	switch (row->kind) {
	case ROW_ZONE:
		value = global_zone_state(m, row->item);
		break;
	case ROW_NUMA:
		value = row->item == NUMA_HIT || row->item == NUMA_LOCAL ? numa_hits(m) : 0;
		break;
	case ROW_NODE:
		value = global_node_state(m, row->item);
		break;
	case ROW_EVENT:
		value = machine_counters(m)->event[row->item];
		break;
	case ROW_ZONE_EVENT:
		put_zone_event(m, seq, row->name, row->item);
		return;
	}
	put_value(seq, row->name, "", value);
}

static const struct vmstat_row *first_event(void)
{
	const struct vmstat_row *row = rows;

	while (row->kind < ROW_EVENT)
		row++;
	return row;
}

static void put_rows(const struct machine *m, struct seq_file *seq, const struct vmstat_row *row,
		     const struct vmstat_row *end)
{
	for (; row < end; row++)
		if (!(row->config & ~m->arch->config))
			put_row(m, seq, row);
}

/* The node has all but events. */
int show_node_vmstat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	put_rows(m, seq, rows, first_event());
	return 0;
}

int show_vmstat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	show_node_vmstat(m, args, seq);
	put_thresholds(m, seq);
	put_rows(m, seq, first_event(), rows + NR_ROWS);
	put_value(seq, "nr_unstable", "", 0);	/* always, since 5.8 */
	return 0;
}
