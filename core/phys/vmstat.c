// SPDX-License-Identifier: MIT
/* vmstat.c - counters of zones, and sums over zones. Those of the node and the events are inline in vmstat.h. */
#include "vmstat.h"

#include "zone.h"

void mod_zone_page_state(struct machine *m, const struct page *page, enum zone_stat_item item, int64_t delta)
{
	(void)m;
	page_zone(page)->stat[item] += delta;
}

/* Free pages of which a whole pageblock is free. */
static uint64_t free_pages_in_blocks(const struct zone *zone, unsigned int pageblock_order)
{
	uint64_t pages = 0;

	for (unsigned int order = pageblock_order; order < MAX_ORDER; order++)
		pages += (zone_nr_free(zone, order) - zone_nr_free_type(zone, order, MIGRATE_ISOLATE)) << order;
	return pages;
}

uint64_t zone_state(const struct machine *m, unsigned int zone_index, enum zone_stat_item item)
{
	const struct zone *zone = machine_zone(m, zone_index);
	int64_t value = zone->stat[item];

	if (item == NR_FREE_PAGES_BLOCKS)
		return free_pages_in_blocks(zone, m->arch->pageblock_order);
	return value < 0 ? 0 : (uint64_t)value;
}

uint64_t global_zone_state(const struct machine *m, enum zone_stat_item item)
{
	uint64_t sum = 0;
	unsigned int i;

	for (i = 0; i < m->phys->zones->nr_zones; i++)
		sum += zone_state(m, i, item);
	return sum;
}

uint64_t zone_numa_state(const struct machine *m, unsigned int zone_index, enum numa_stat_item item)
{
	return item == NUMA_HIT || item == NUMA_LOCAL ? machine_zone(m, zone_index)->numa_hit : 0;
}

uint64_t global_numa_state(const struct machine *m, enum numa_stat_item item)
{
	uint64_t sum = 0;
	unsigned int i;

	for (i = 0; i < m->phys->zones->nr_zones; i++)
		sum += zone_numa_state(m, i, item);
	return sum;
}
