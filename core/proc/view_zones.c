// SPDX-License-Identifier: MIT
/*
 * view_zones.c - /proc/buddyinfo, pagetypeinfo, zoneinfo (mm/vmstat.c), and free_area, the free lists block by block
 *
 * The first three are the kernel's own text, to the column. free_area shows what stands behind them: each list in its
 * order, first block to be taken first; blocks that follow each other are one entry FIRST..LAST with their number.
 */
#include "arch.h"
#include "free_walk.h"
#include "page_alloc.h"
#include "proc_views.h"
#include "vmstat.h"

#define PAGETYPE_COUNT_MAX 100000u		/* pagetypeinfo stops counting here */

static const char *const migratetype_names[MIGRATE_TYPES] = {
	[MIGRATE_UNMOVABLE] = "Unmovable", [MIGRATE_MOVABLE] = "Movable", [MIGRATE_RECLAIMABLE] = "Reclaimable",
	[MIGRATE_HIGHATOMIC] = "HighAtomic", [MIGRATE_CMA] = "CMA", [MIGRATE_ISOLATE] = "Isolate",
};

static bool has_migratetype(const struct machine *m, int type)
{
	return type != MIGRATE_CMA || m->arch->config & CONFIG_CMA;
}

static const struct zone *populated_zone(const struct machine *m, unsigned int index)
{
	const struct zone *zone = machine_zone(m, index);

	return zone_present(zone) ? zone : NULL;
}

int show_buddyinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = populated_zone(m, i);

		if (!zone)
			continue;
		seq_printf(seq, "Node 0, zone %8s ", zone_name(zone));
		for (unsigned int order = 0; order < MAX_ORDER; order++) {
			seq_dec(seq, zone_nr_free(zone, order), 6);
			seq_putc(seq, ' ');
		}
		seq_putc(seq, '\n');
	}
	return 0;
}

/* ---- pagetypeinfo ---- */

static void put_free_counts(struct seq_file *seq, const struct zone *zone, int type)
{
	seq_printf(seq, "Node %4d, zone %8s, type %12s ", 0, zone_name(zone), migratetype_names[type]);
	for (unsigned int order = 0; order < MAX_ORDER; order++) {
		uint64_t nr = zone_nr_free_type(zone, order, (enum migratetype)type);

		if (nr >= PAGETYPE_COUNT_MAX) {
			seq_putc(seq, '>');
			nr = PAGETYPE_COUNT_MAX;
		}
		seq_dec(seq, nr, 6);
		seq_putc(seq, ' ');
	}
	seq_putc(seq, '\n');
}

static void put_pageblocks(const struct machine *m, struct seq_file *seq, unsigned int index)
{
	uint64_t count[MIGRATE_TYPES] = {0};

	zone_pageblocks(m, index, count);
	seq_printf(seq, "Node %d, zone %8s ", 0, zone_name(machine_zone(m, index)));
	for (int type = 0; type < MIGRATE_TYPES; type++)
		if (has_migratetype(m, type))
			seq_printf(seq, "%12llu ", (unsigned long long)count[type]);
	seq_putc(seq, '\n');
}

int show_pagetypeinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "Page block order: %u\nPages per block:  %llu\n\n", pageblock_order(m),
		   1ull << pageblock_order(m));
	seq_printf(seq, "%-43s ", "Free pages count per migrate type at order");
	for (unsigned int order = 0; order < MAX_ORDER; order++)
		seq_printf(seq, "%6u ", order);
	seq_putc(seq, '\n');
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		for (int type = 0; type < MIGRATE_TYPES; type++)
			if (populated_zone(m, i) && has_migratetype(m, type))
				put_free_counts(seq, machine_zone(m, i), type);
	seq_printf(seq, "\n%-23s", "Number of blocks type ");
	for (int type = 0; type < MIGRATE_TYPES; type++)
		if (has_migratetype(m, type))
			seq_printf(seq, "%12s ", migratetype_names[type]);
	seq_putc(seq, '\n');
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		if (populated_zone(m, i))
			put_pageblocks(m, seq, i);
	return 0;
}

/* ---- zoneinfo ---- */

enum stat_kind { STAT_ZONE, STAT_NUMA, STAT_NODE };

static const struct {
	enum stat_kind kind;
	unsigned int item;
	const char *name;
	uint32_t config;
} stats[] = {
#define ZONE_ITEM(symbol, name, config) {STAT_ZONE, symbol, name, CONFIG_##config},
#define NUMA_ITEM(symbol, name, config) {STAT_NUMA, symbol, name, CONFIG_##config},
#define NODE_ITEM(symbol, name, config) {STAT_NODE, symbol, name, CONFIG_##config},
#define EVENT_ITEM(symbol, name, config)
#define PER_ZONE_EVENT(symbol, name)
#include "vmstat_items.def"
};

static uint64_t stat_value(const struct machine *m, unsigned int zone, enum stat_kind kind, unsigned int item)
{
	switch (kind) {
	case STAT_ZONE:
		return zone_state(m, zone, (enum zone_stat_item)item);
	case STAT_NUMA:
		return zone_numa_state(m, zone, (enum numa_stat_item)item);
	default:
		return global_node_state(m, (enum node_stat_item)item);
	}
}

static void put_stats(const struct machine *m, struct seq_file *seq, unsigned int zone, enum stat_kind kind)
{
	for (size_t i = 0; i < sizeof(stats) / sizeof(stats[0]); i++) {
		if (stats[i].kind != kind || (stats[i].config & ~m->arch->config))
			continue;
		seq_printf(seq, "\n      %-12s ", stats[i].name);
		seq_dec(seq, stat_value(m, zone, kind, stats[i].item), 0);
	}
}

static void put_zone_line(struct seq_file *seq, const char *name, uint64_t pages)
{
	seq_printf(seq, "\n        %-8s %llu", name, (unsigned long long)pages);
}

static void put_zone_sizes(const struct machine *m, struct seq_file *seq, const struct zone *zone)
{
	uint64_t boost = zone_watermark_boost(zone);

	seq_printf(seq, "\n  pages free     %llu", (unsigned long long)zone_free_pages(zone));
	put_zone_line(seq, "boost", boost);
	put_zone_line(seq, "min", zone_wmark(zone, WMARK_MIN));
	put_zone_line(seq, "low", zone_wmark(zone, WMARK_LOW));
	put_zone_line(seq, "high", zone_wmark(zone, WMARK_HIGH));
	if (m->arch->config & CONFIG_V6_18)
		put_zone_line(seq, "promo", zone_wmark(zone, WMARK_PROMO));
	put_zone_line(seq, "spanned", zone_spanned(zone));
	put_zone_line(seq, "present", zone_present(zone));
	put_zone_line(seq, "managed", zone_managed(zone));
	put_zone_line(seq, "cma", zone_cma_pages(m, zone));
	seq_puts(seq, "\n        protection: (");
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		seq_printf(seq, "%s%llu", i ? ", " : "", (unsigned long long)zone_lowmem_reserve(zone, i));
	seq_putc(seq, ')');
}

static void put_pageset_line(struct seq_file *seq, const char *name, bool wide, uint32_t pages)
{
	seq_printf(seq, "\n              %-*s %u", wide ? 9 : 6, name, pages);
}

static void put_pagesets(const struct machine *m, struct seq_file *seq, const struct zone *zone)
{
	struct zone_pageset set;
	bool bounds = m->arch->config & CONFIG_V6_18;

	zone_pageset(zone, &set);
	seq_printf(seq, "\n  pagesets\n    cpu: %i", 0);
	put_pageset_line(seq, "count:", bounds, set.count);
	put_pageset_line(seq, "high:", bounds, set.high);
	put_pageset_line(seq, "batch:", bounds, set.batch);
	if (bounds) {
		put_pageset_line(seq, "high_min:", true, set.high_min);
		put_pageset_line(seq, "high_max:", true, set.high_max);
	}
	seq_printf(seq, "\n  vm stats threshold: %u", zone_stat_threshold(m, zone));
	seq_printf(seq, "\n  node_unreclaimable:  %u\n  start_pfn:           %llu", 0u,
		   (unsigned long long)zone_start_pfn(zone));
}

int show_zoneinfo(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	bool first = true;

	(void)args;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		seq_printf(seq, "Node 0, zone %8s", zone_name(zone));
		if (first && zone_present(zone)) {
			seq_puts(seq, "\n  per-node stats");
			put_stats(m, seq, i, STAT_NODE);
			first = false;
		}
		put_zone_sizes(m, seq, zone);
		if (zone_present(zone)) {
			put_stats(m, seq, i, STAT_ZONE);
			put_stats(m, seq, i, STAT_NUMA);
			put_pagesets(m, seq, zone);
		}
		seq_putc(seq, '\n');
	}
	return 0;
}

/* ---- free_area ---- */

/* Blocks of a list, runs of neighbours as FIRST..LAST(N). */
static void put_blocks(const struct machine *m, struct seq_file *seq, unsigned int zone, unsigned int order,
		       enum migratetype type)
{
	struct free_run run;

	for_each_free_run(m, zone, order, type, &run) {
		seq_puts(seq, " 0x");
		seq_hex(seq, run.pfn, 1);
		if (run.nr_blocks == 1)
			continue;
		seq_puts(seq, "..0x");
		seq_hex(seq, free_run_block(&run, order, run.nr_blocks - 1), 1);
		seq_printf(seq, "(%llu)", (unsigned long long)run.nr_blocks);
	}
	seq_putc(seq, '\n');
}

int show_free_area(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = populated_zone(m, i);

		if (!zone)
			continue;
		seq_printf(seq, "zone %s: %llu pages free\n", zone_name(zone),
			   (unsigned long long)zone_free_pages(zone));
		for (unsigned int order = 0; order < MAX_ORDER; order++)
			for (int type = 0; type < MIGRATE_TYPES; type++) {
				uint64_t nr = zone_nr_free_type(zone, order, (enum migratetype)type);

				if (!nr)
					continue;
				seq_printf(seq, "  order %2u  %-11s %8llu:", order, migratetype_names[type],
					   (unsigned long long)nr);
				put_blocks(m, seq, i, order, (enum migratetype)type);
			}
	}
	return 0;
}
