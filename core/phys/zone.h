/* SPDX-License-Identifier: MIT */
/*
 * zone.h - a zone as the files of phys/ see it: free lists, per-CPU lists, watermarks, counters
 * (include/linux/mmzone.h). Floors above use the functions of page_alloc.h and free_walk.h.
 */
#ifndef MMSH_ZONE_H
#define MMSH_ZONE_H

#include "arch.h"
#include "mem_map.h"
#include "page_alloc.h"
#include "verify.h"
#include "xarray.h"

/* A list of descriptors, linked by page->lru. */
struct page_list {
	pgx_t first, last;			/* 0: empty */
};

/*
 * Free blocks of one order and migrate type. A descriptor on the list stands for one block, or, at the highest order,
 * for a run of blocks that nothing touched yet (page->index, see buddy.c).
 */
struct free_list {
	struct page_list pages;
	uint64_t nr;				/* blocks, those of runs included */
};

struct free_area {
	struct free_list list[MIGRATE_TYPES];
};

/*
 * One list an order and type for orders 0 to 3. Where huge pages are compiled in, two of the pageblock order: whatever
 * cannot be moved shares the first, the movable ones have the second.
 */
#define NR_PCP_THP 2u
#define NR_LOWORDER_PCP_LISTS ((unsigned int)MIGRATE_PCPTYPES * (PAGE_ALLOC_COSTLY_ORDER + 1))
#define NR_PCP_LISTS (NR_LOWORDER_PCP_LISTS + NR_PCP_THP)

/*
 * The blocks of one list are a piece of an array, so that taking and giving touch no other descriptor, and what goes
 * back to the buddy lists is known ahead:
 *
 *	room [ . . . cold * * * * * * * hot . . . ] end		hot[-1] is taken first, *cold goes back first
 */
struct pcp_list {
	struct page **cold, **hot;		/* [cold, hot) */
	struct page **room, **end;		/* hot < end: one more always finds room */
};

struct per_cpu_pages {
	uint32_t count;				/* pages on the lists */
	uint32_t high;				/* more than this: give back to the buddy lists; */
	uint32_t limit;				/* this many now: fewer while kswapd runs (nr_pcp_high) */
	uint32_t batch;				/* pages to move at a time */
	uint32_t free_factor;			/* frees without an allocation between double the batch */
	struct pcp_list list[NR_PCP_LISTS];
	uint32_t high_max;			/* what high could grow to, with kernels that tune it */
};

struct zone {
	/* what every allocation reads */
	int64_t stat[NR_VM_ZONE_STAT_ITEMS];
	uint64_t _watermark[NR_WMARK];
	uint64_t watermark_boost;
	uint64_t nr_reserved_highatomic;
	uint64_t lowmem_reserve[MAX_NR_ZONES];	/* by position in arch->zones */
	struct per_cpu_pages pcp;
	uint64_t numa_hit;			/* also numa_local: there is one node */
	bool boosted;				/* ZONE_BOOSTED_WATERMARK: the next allocation wakes kswapd */
	bool reclaim_active;			/* ZONE_RECLAIM_ACTIVE: per-CPU lists are kept short */
	/* what it is */
	enum zone_type type;
	uint8_t index;				/* position in arch->zones */
	const char *name;
	pfn_t start_pfn, end_pfn;		/* spanned */
	uint64_t present_pages, managed_pages;
	uint64_t reserve_limit;			/* managed_pages when totalreserve_pages was last computed */
	/* compaction that failed is not tried again at once: see compaction.c */
	uint32_t compact_considered, compact_defer_shift, compact_order_failed;
	/* where its scanners go on, and where they began when all was last looked at afresh: see compact_skip.c */
	pfn_t compact_cached_migrate_pfn[2];	/* by asynchronous, synchronous */
	pfn_t compact_cached_free_pfn;
	pfn_t compact_init_migrate_pfn, compact_init_free_pfn;
	bool compact_blockskip_flush;		/* the scanners have met for a request: afresh when kswapd sleeps */
	uint16_t orders[MIGRATE_TYPES];		/* bit n: the list of order n has a block */
	struct free_area free_area[MAX_ORDER];
};

/* Free blocks of the highest order that have no descriptor of their own: n blocks from pfn on, upwards. */
struct lazy_run {
	pfn_t pfn;				/* lowest frame */
	uint64_t nr_blocks;
	struct page *node;			/* the run's descriptor: of its first block in list order */
	bool descending;			/* list order is from high to low addresses */
};

/* What the low bits of gfp flags ask for: zone modifiers and mobility. */
#define GFP_REQUESTS 32u
#define GFP_CONTRADICTION UINT8_MAX

struct gfp_request {
	struct zone *preferred;			/* NULL: no zone that would do has a frame */
	uint8_t highest;			/* position in arch->zones, or GFP_CONTRADICTION */
	uint8_t type;				/* enum migratetype */
};

#define COMPACT_MAX_DEFER_SHIFT 6u	/* requests turned away after compaction failed: at most 2^6 in a row */

/* A request whose compaction frees a block of its size has it before anybody else can (struct capture_control). */
struct capture_control {
	const struct zone *zone;
	unsigned int order;
	struct page *page;			/* the block; NULL: not yet */
};

struct phys_zones {
	struct zone *zone[MAX_NR_ZONES];	/* by position in arch->zones */
	pfn_t limit[MAX_NR_ZONES];		/* first frame above the zone; of an empty one as of the zone below */
	unsigned int nr_zones;
	int8_t gfp_zone[16];			/* highest zone by the low bits of gfp flags; -1: contradiction */
	struct zone *zonelist[MAX_NR_ZONES][MAX_NR_ZONES + 1];	/* by highest zone; ends with NULL */
	struct gfp_request request[GFP_REQUESTS];	/* by the low bits of gfp flags */
	bool mobility_disabled;			/* page_group_by_mobility_disabled: too little RAM for it */
	unsigned int pageblock_order;
	bool nofragment;			/* ZONE_DMA32 is compiled in: Normal avoids mixing types */
	uint16_t pcp_orders;			/* bit n: blocks of order n go through the per-CPU lists */
	/* runs of untouched blocks, ascending */
	struct lazy_run *run;
	uint32_t nr_runs, run_room;
	/* frames that have a descriptor: ranges of RAM rounded to sections */
	struct pfn_range { pfn_t start, end; } *valid;
	uint32_t nr_valid;
	/* tunables and what follows from them */
	uint64_t min_free_kbytes;
	uint32_t watermark_scale_factor, watermark_boost_factor;
	uint32_t extfrag_threshold;		/* fragmentation index above which compaction is worth its while */
	uint32_t pagelist_high_fraction;	/* percpu_pagelist_high_fraction; 0: by the low watermark */
	uint32_t lowmem_reserve_ratio[MAX_NR_ZONES];	/* by enum zone_type; 0: nothing is kept back */
	uint64_t totalreserve_pages;
	uint64_t vm_total_pages;
	enum zone_type movable_zone;		/* where ZONE_MOVABLE is carved from */
	struct pressure_ops ops;
	struct capture_control *capture;	/* of the request that compacts now; NULL: none does */
	struct xarray held;			/* blocks that commands asked for: first frame -> order + 1 */
	uint64_t kswapd_wakeups;
	pfn_t cma_start;			/* the CMA area: first frame, */
	uint64_t cma_pages;			/* and how many (totalcma_pages) */
};

/** Blocks on all lists of an order. */
static inline uint64_t area_nr_free(const struct free_area *area)
{
	uint64_t nr = 0;

	for (unsigned int type = 0; type < MIGRATE_TYPES; type++)
		nr += area->list[type].nr;
	return nr;
}

/** What kind of pageblocks the request takes its pages from. */
static inline enum migratetype gfp_migratetype(const struct phys_zones *zones, gfp_t gfp)
{
	return zones->mobility_disabled ? MIGRATE_UNMOVABLE : (enum migratetype)(gfp >> 3 & 3);
}

/** Whether a list of a type that ordinary requests take from has a block of this order or a higher one. */
static inline bool zone_has_block(const struct zone *zone, unsigned int order)
{
	unsigned int orders = zone->orders[MIGRATE_UNMOVABLE] | zone->orders[MIGRATE_MOVABLE];

	return (orders | zone->orders[MIGRATE_RECLAIMABLE]) >> order;
}

/** Position in arch->zones of the zone that the frame would be in; beyond the end of RAM the last zone that has any. */
static inline unsigned int zone_index_of(const struct phys_zones *zones, pfn_t pfn)
{
	unsigned int i = 0, next;

	for (next = 1; next < zones->nr_zones && pfn >= zones->limit[i]; next++) {
		if (zones->limit[next] > zones->limit[i])
			i = next;
	}
	return i;
}

/** Makes the zones of arch->zones over what memblock knows, and the zone lists (free_area_init). */
void zones_create(struct machine *m);

#define for_each_zone(m, zone, i)                                                               \
	for ((i) = 0; (i) < (m)->phys->zones->nr_zones && ((zone) = (m)->phys->zones->zone[i]); (i)++)

/* A compaction for this order succeeded; and a block was allocated, too (compaction_defer_reset). */
static inline void compaction_defer_reset(struct zone *zone, unsigned int order, bool allocated)
{
	if (allocated) {
		zone->compact_considered = 0;
		zone->compact_defer_shift = 0;
	}
	if (order >= zone->compact_order_failed)
		zone->compact_order_failed = order + 1;
}

static inline uint64_t pageblock_nr_pages(const struct phys_zones *zones)
{
	return (uint64_t)1 << zones->pageblock_order;
}

/* The type of the pageblock at this offset of a section. */
static inline enum migratetype section_block_type(const struct phys_zones *zones, const struct mem_section *s,
						  uint32_t offset)
{
	return (enum migratetype)s->block_type[offset >> zones->pageblock_order];
}

/* The type of all frames of a section, if they are of one type and zone; else MIGRATE_TYPES. */
static inline enum migratetype section_sole_type(const struct phys_zones *zones, const struct mem_section *s)
{
	bool one_block = zones->pageblock_order == SECTION_SHIFT || s->block_type[0] == s->block_type[1];

	return one_block && s->zone_split == SECTION_PAGES ? (enum migratetype)s->block_type[0] : MIGRATE_TYPES;
}

static inline enum migratetype pageblock_type(const struct phys_zones *zones, const struct page *page)
{
	return section_block_type(zones, page_section(page), offset_in_section(page));
}

static inline uint8_t pageblock_skip_bit(const struct phys_zones *zones, const struct page *page)
{
	return (uint8_t)(1u << (offset_in_section(page) >> zones->pageblock_order));
}

static inline bool get_pageblock_skip(const struct phys_zones *zones, const struct page *page)
{
	return page_section(page)->skip & pageblock_skip_bit(zones, page);
}

static inline void set_pageblock_skip(const struct phys_zones *zones, struct page *page)
{
	page_section(page)->skip |= pageblock_skip_bit(zones, page);
}

static inline void clear_pageblock_skip(const struct phys_zones *zones, struct page *page)
{
	page_section(page)->skip &= (uint8_t)~pageblock_skip_bit(zones, page);
}

static inline bool zone_spans_pfn(const struct zone *zone, pfn_t pfn)
{
	return pfn >= zone->start_pfn && pfn < zone->end_pfn;
}

/* ZONE_HIGHMEM, or ZONE_MOVABLE when it is carved from it (is_highmem). */
static inline bool is_highmem(const struct phys_zones *zones, const struct zone *zone)
{
	return zone->type == ZONE_HIGHMEM ||
	       (zone->type == ZONE_MOVABLE && zones->movable_zone == ZONE_HIGHMEM);
}

/* pgx: the index of page's descriptor, which callers often know. */
static inline void page_list_add_pgx(const struct mem_map *map, struct page_list *list, struct page *page, pgx_t pgx)
{
	page->lru.next = list->first;
	page->lru.prev = 0;
	if (list->first)
		pgx_page_in(map, list->first)->lru.prev = pgx;
	else
		list->last = pgx;
	list->first = pgx;
}

static inline void page_list_add(const struct mem_map *map, struct page_list *list, struct page *page)
{
	page_list_add_pgx(map, list, page, page_pgx(page));
}

static inline void page_list_add_tail_pgx(const struct mem_map *map, struct page_list *list, struct page *page,
					  pgx_t pgx)
{
	page->lru.prev = list->last;
	page->lru.next = 0;
	if (list->last)
		pgx_page_in(map, list->last)->lru.next = pgx;
	else
		list->first = pgx;
	list->last = pgx;
}

static inline void page_list_add_tail(const struct mem_map *map, struct page_list *list, struct page *page)
{
	page_list_add_tail_pgx(map, list, page, page_pgx(page));
}

static inline void page_list_del(const struct mem_map *map, struct page_list *list, struct page *page)
{
	if (page->lru.prev)
		pgx_page_in(map, page->lru.prev)->lru.next = page->lru.next;
	else
		list->first = page->lru.next;
	if (page->lru.next)
		pgx_page_in(map, page->lru.next)->lru.prev = page->lru.prev;
	else
		list->last = page->lru.prev;
	page->lru.next = 0;
	page->lru.prev = 0;
}

/* The list goes round until the page is the last. */
static inline void page_list_rotate_to_last(const struct mem_map *map, struct page_list *list, struct page *page)
{
	if (!page->lru.next)
		return;
	pgx_page_in(map, list->last)->lru.next = list->first;
	pgx_page_in(map, list->first)->lru.prev = list->last;
	list->first = page->lru.next;
	list->last = page_pgx(page);
	pgx_page_in(map, list->first)->lru.prev = 0;
	page->lru.next = 0;
}

/* The list goes round until the page is the first. */
static inline void page_list_rotate_to_first(const struct mem_map *map, struct page_list *list, struct page *page)
{
	if (page->lru.prev)
		page_list_rotate_to_last(map, list, pgx_page_in(map, page->lru.prev));
}

/* The page becomes the one behind `after` on its list. */
static inline void page_list_insert_after(const struct mem_map *map, struct page_list *list,
					  struct page *after, struct page *page)
{
	pgx_t pgx = page_pgx(page);

	page->lru.prev = page_pgx(after);
	page->lru.next = after->lru.next;
	if (after->lru.next)
		pgx_page_in(map, after->lru.next)->lru.prev = pgx;
	else
		list->last = pgx;
	after->lru.next = pgx;
}

#endif
