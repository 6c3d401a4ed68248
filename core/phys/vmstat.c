// SPDX-License-Identifier: MIT
/* vmstat.c - counters of zones, and sums over zones. Those of the node and the events are inline in vmstat.h. */
#include "vmstat.h"

#include "zone.h"

void mod_zone_page_state(struct machine *m, const struct page *page, enum zone_stat_item item, int64_t delta)
{
	(void)m;
	page_zone(page)->stat[item] += delta;
}

uint64_t zone_state(const struct machine *m, unsigned int zone_index, enum zone_stat_item item)
{
	int64_t value = machine_zone(m, zone_index)->stat[item];

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
