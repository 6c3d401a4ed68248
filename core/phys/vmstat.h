/* SPDX-License-Identifier: MIT */
/* vmstat.h - the counters of the machine (mm/vmstat.c). They are exact: nothing is batched per CPU. */
#ifndef MMSH_VMSTAT_H
#define MMSH_VMSTAT_H

#include "phys.h"

static inline struct vm_counters *machine_counters(const struct machine *m)
{
	return &m->phys->counters;
}

/** A counter of the node, as NR_ANON_PAGES, moves by delta. */
static inline void mod_node_state(struct machine *m, enum node_stat_item item, int64_t delta)
{
	machine_counters(m)->node[item] += delta;
}

/** An event counter, as PGFAULT, grows by n. */
static inline void count_vm_events(struct machine *m, enum vm_event_item item, uint64_t n)
{
	machine_counters(m)->event[item] += n;
}

static inline void count_vm_event(struct machine *m, enum vm_event_item item)
{
	count_vm_events(m, item, 1);
}

static inline uint64_t global_node_state(const struct machine *m, enum node_stat_item item)
{
	int64_t value = machine_counters(m)->node[item];

	return value < 0 ? 0 : (uint64_t)value;
}

/** A counter of the page's zone, as NR_MLOCK, moves by delta. */
void mod_zone_page_state(struct machine *m, const struct page *page, enum zone_stat_item item, int64_t delta);
/** A counter of one zone (index: position in arch->zones); never negative. */
uint64_t zone_state(const struct machine *m, unsigned int zone_index, enum zone_stat_item item);
/** The sum over zones. */
uint64_t global_zone_state(const struct machine *m, enum zone_stat_item item);
/** A NUMA counter of one zone, and the sum over zones. */
uint64_t zone_numa_state(const struct machine *m, unsigned int zone_index, enum numa_stat_item item);
uint64_t global_numa_state(const struct machine *m, enum numa_stat_item item);

#endif
