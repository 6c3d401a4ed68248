/* SPDX-License-Identifier: MIT */
/*
 * mmzone.h - names of zones, migrate types, LRU lists and counters (include/linux/mmzone.h). The structures behind them
 * belong to the page allocator (phys/).
 */
#ifndef MMSH_MMZONE_H
#define MMSH_MMZONE_H

#include "types.h"

#define MAX_ORDER 11			/* orders 0..10 */
#define MAX_ORDER_NR_PAGES ((uint64_t)1 << (MAX_ORDER - 1))
#define PAGE_ALLOC_COSTLY_ORDER 3

/* All zones any machine has; a machine configures some of them (arch->zones). */
enum zone_type { ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_HIGHMEM, ZONE_MOVABLE, ZONE_DEVICE, MAX_NR_ZONES };

enum migratetype {
	MIGRATE_UNMOVABLE, MIGRATE_MOVABLE, MIGRATE_RECLAIMABLE, MIGRATE_PCPTYPES,
	MIGRATE_HIGHATOMIC = MIGRATE_PCPTYPES, MIGRATE_CMA, MIGRATE_ISOLATE, MIGRATE_TYPES
};

enum zone_watermarks { WMARK_MIN, WMARK_LOW, WMARK_HIGH, WMARK_PROMO, NR_WMARK };

enum lru_list {
	LRU_INACTIVE_ANON, LRU_ACTIVE_ANON, LRU_INACTIVE_FILE, LRU_ACTIVE_FILE, LRU_UNEVICTABLE, NR_LRU_LISTS
};

/* Which kernels have a line of /proc/vmstat, /proc/meminfo ... (bits of arch->config). */
enum kernel_config {
	CONFIG_ALWAYS = 0, CONFIG_NUMA = 1, CONFIG_THP = 2, CONFIG_PUD_THP = 4, CONFIG_HUGETLB = 8, CONFIG_CMA = 16,
	CONFIG_X86 = 32, CONFIG_HIGHMEM = 64, CONFIG_MEMORY_FAILURE = 128, CONFIG_SOFTDIRTY = 256,
	CONFIG_VMAP_STACK = 512, CONFIG_HAVE_MOVE_PMD = 1024, CONFIG_HAVE_MOVE_PUD = 2048,
	CONFIG_THP_SWAP = 4096,
	/* no configuration, but which kernel it is (rules->lines) */
	CONFIG_V6_1 = 8192, CONFIG_V6_18 = 16384,
	CONFIG_NUMA_V6_18 = CONFIG_NUMA | CONFIG_V6_18, CONFIG_THP_V6_18 = CONFIG_THP | CONFIG_V6_18,
	CONFIG_HUGETLB_V6_18 = CONFIG_HUGETLB | CONFIG_V6_18, CONFIG_X86_V6_18 = CONFIG_X86 | CONFIG_V6_18,
};

/* Enumerations over vmstat_items.def */
#define ZONE_ITEM(symbol, name, config) symbol,
#define NUMA_ITEM(symbol, name, config)
#define NODE_ITEM(symbol, name, config)
#define EVENT_ITEM(symbol, name, config)
#define PER_ZONE_EVENT(symbol, name)
enum zone_stat_item {
#include "vmstat_items.def"
	NR_VM_ZONE_STAT_ITEMS
};
#undef ZONE_ITEM
#undef NUMA_ITEM
#define ZONE_ITEM(symbol, name, config)
#define NUMA_ITEM(symbol, name, config) symbol,
enum numa_stat_item {
#include "vmstat_items.def"
	NR_VM_NUMA_EVENT_ITEMS
};
#undef NUMA_ITEM
#undef NODE_ITEM
#define NUMA_ITEM(symbol, name, config)
#define NODE_ITEM(symbol, name, config) symbol,
enum node_stat_item {
#include "vmstat_items.def"
	NR_VM_NODE_STAT_ITEMS
};
#undef NODE_ITEM
#undef EVENT_ITEM
#undef PER_ZONE_EVENT
#define NODE_ITEM(symbol, name, config)
#define EVENT_ITEM(symbol, name, config) symbol,
#define PER_ZONE_EVENT(symbol, name) symbol, symbol##_LAST = symbol + MAX_NR_ZONES - 1,
enum vm_event_item {
#include "vmstat_items.def"
	NR_VM_EVENT_ITEMS
};
#undef ZONE_ITEM
#undef NUMA_ITEM
#undef NODE_ITEM
#undef EVENT_ITEM
#undef PER_ZONE_EVENT

#endif
