/* SPDX-License-Identifier: MIT */
/*
 * page_alloc.h - the zoned page allocator (mm/page_alloc.c): alloc_pages, __free_pages, references.
 */
#ifndef MMSH_PAGE_ALLOC_H
#define MMSH_PAGE_ALLOC_H

#include "gfp.h"
#include "mem_map.h"
#include "vmstat.h"

/* How hard compaction tries, hardest first, and what came of it (linux/compaction.h). */
enum compact_priority {
	COMPACT_PRIO_SYNC_FULL, COMPACT_PRIO_SYNC_LIGHT, COMPACT_PRIO_ASYNC,
	MIN_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_FULL, MIN_COMPACT_COSTLY_PRIORITY = COMPACT_PRIO_SYNC_LIGHT,
	DEF_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_LIGHT, INIT_COMPACT_PRIORITY = COMPACT_PRIO_ASYNC,
};
enum compact_result {
	COMPACT_SKIPPED = 1,		/* too little memory, or it would not help */
	COMPACT_DEFERRED,		/* it failed lately */
	COMPACT_NO_SUITABLE_PAGE,	/* there is no block so far */
	COMPACT_CONTINUE,
	COMPACT_COMPLETE,		/* the whole zone was scanned, and no block came of it */
	COMPACT_PARTIAL_SKIPPED,	/* a part of it was, from where the last run ended */
	COMPACT_CONTENDED,		/* no frames were left to move pages to */
	COMPACT_SUCCESS,		/* there is a block */
};

/* Who wants a block, and how. */
struct compact_request {
	unsigned int order;
	gfp_t gfp;
	unsigned int highest;		/* zone position, */
	unsigned int alloc_flags;	/* and which marks and reserves count (mm/internal.h) */
	enum compact_priority priority;
};

/*
 * What the allocator asks of the floors above it when memory is short. The lower floor owns the table; boot fills it.
 * A NULL entry answers "nothing could be done".
 */
struct pressure_ops {
	void (*wake_kswapd)(struct machine *m, unsigned int order, gfp_t gfp, enum zone_type highest);
	/* *captured: a block of the order that came of it and is the request's already, or NULL */
	enum compact_result (*compact)(struct machine *m, const struct compact_request *wanted, struct page **captured);
	uint64_t (*direct_reclaim)(struct machine *m, unsigned int order, gfp_t gfp);	/* pages freed */
	bool (*oom)(struct machine *m, unsigned int order, gfp_t gfp);	/* whether something was killed */
	bool (*can_swap)(const struct machine *m);	/* whether anonymous pages could be reclaimed */
	/* MADV_PAGEOUT: reclaims pages taken off their lists; puts back what it cannot have. Pages freed. */
	uint64_t (*reclaim_pages)(struct machine *m, struct page **pages, unsigned int nr);
	void (*run_kswapd)(struct machine *m);		/* kswapd was woken, and now it can run */
	void (*report_failure)(struct machine *m, gfp_t gfp, const char *what);	/* of a request (warn_alloc) */
};

struct pressure_ops *machine_pressure_ops(struct machine *m);

/** Whether kswapd is to run. */
static inline bool kswapd_is_woken(const struct machine *m)
{
	return __builtin_expect(m->phys->kswapd_woken, 0);
}

/**
 * kswapd runs if it was woken. Called at the end of each fault and each call, where nobody holds a page that reclaim
 * may take: so it is always the same, however often a session is replayed.
 */
static inline void serve_kswapd(struct machine *m)
{
	if (kswapd_is_woken(m))
		machine_pressure_ops(m)->run_kswapd(m);
}

/**
 * 2^order contiguous frames; _refcount of the first is 1 (__GFP_COMP marks the rest as its tail). __GFP_ZERO is free:
 * frames come with zero content. Errors: ENOMEM (no frame, or injected), EINVAL (order, flags).
 * On failure nothing is allocated (watermarks, per-CPU lists and counters may have moved as Linux moves them).
 */
int alloc_pages(struct machine *m, gfp_t gfp, unsigned int order, struct page **ret)
	__attribute__((warn_unused_result));
/** One frame. */
static inline int alloc_page(struct machine *m, gfp_t gfp, struct page **ret)
{
	return alloc_pages(m, gfp, 0, ret);
}

/**
 * Tells the log of a request that failed, with what there is of memory: of one without __GFP_NOWARN, and not of one for
 * a DMA zone that has nothing.
 */
void warn_alloc(struct machine *m, gfp_t gfp, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/** Drops one reference; the block is freed when it was the last. order as allocated. For code that cannot be wrong. */
void __free_pages(struct machine *m, struct page *page, unsigned int order);

static inline void get_page(struct page *page)
{
	page->_refcount++;
}

/** Drops one reference of an order-0 page (or of the head of a compound page); frees it with the last. */
void put_page(struct machine *m, struct page *page);

/** Frees single frames whose last reference is gone already, in this order. */
void free_unref_page_list(struct machine *m, struct page *const *pages, uint32_t n);

/** A block of order > 0 that is not compound becomes pages of their own, one reference each (split_page). */
void split_page(struct machine *m, struct page *page, unsigned int order);

/**
 * Enough frames for size bytes and no more (alloc_pages_exact): a block is split and what is left over goes straight
 * back to the buddy lists. Each frame has a reference of its own. Errors as alloc_pages; EINVAL for size 0.
 */
int alloc_pages_exact(struct machine *m, uint64_t size, gfp_t gfp, struct page **ret);
/** Frees what alloc_pages_exact gave, page by page. */
void free_pages_exact(struct machine *m, struct page *page, uint64_t size);
/** The smallest order whose block holds size bytes (get_order), if there were blocks of every order. */
unsigned int get_order(uint64_t size);

/*
 * Blocks that a user holds: what the commands alloc_pages, __get_free_pages ... asked for. They own their frames in the
 * census, and they alone can be freed by number.
 */
/** alloc_pages() for a user; *ret is the first frame's number. */
int alloc_held_pages(struct machine *m, gfp_t gfp, unsigned int order, pfn_t *ret);
/** alloc_pages_exact() for a user: each frame is held by itself. */
int alloc_held_pages_exact(struct machine *m, uint64_t size, gfp_t gfp, pfn_t *ret);
/**
 * What a user asked to free, checked in the steps of the lecture's free_pages(): 1 an index into mem_map, 2 not
 * reserved, 3 the count of a block of this order that a command holds, 4 what the kernel asks of a page being freed.
 * EINVAL with the reason, nothing changed, and the event free_pages_stop with the step.
 */
int free_pages_checked(struct machine *m, pfn_t pfn, unsigned int order);
/**
 * What the kernel would say of a page whose last reference goes (page_bad_reason): "nonzero mapcount" ...; NULL: all is
 * well with it. The count itself is not looked at.
 */
const char *page_bad_reason(const struct page *page);
/** n frames in a row, one reference each, are a command's from now on. */
void hold_frames(struct machine *m, pfn_t pfn, uint64_t n);
/** free_pages_checked() for each of n frames; all are checked before the first is freed. */
int free_held_frames(struct machine *m, pfn_t pfn, uint64_t n);
/** free_pages_checked() for each frame of size bytes; all are checked before the first is freed. */
int free_held_pages_exact(struct machine *m, pfn_t pfn, uint64_t size);
/** The first held block at or after *pfn, which becomes its first frame; false: none. */
bool next_held_block(const struct machine *m, pfn_t *pfn, unsigned int *order);

/* Zones, for views and for whoever computes from them. Index: position in arch->zones. */
struct zone;
struct zone *machine_zone(const struct machine *m, unsigned int index);
const char *zone_name(const struct zone *zone);
enum zone_type zone_type(const struct zone *zone);
pfn_t zone_start_pfn(const struct zone *zone);
uint64_t zone_spanned(const struct zone *zone);
uint64_t zone_present(const struct zone *zone);
uint64_t zone_managed(const struct zone *zone);
uint64_t zone_free_pages(const struct zone *zone);
/** Watermark in pages, boost included (wmark_pages). */
uint64_t zone_wmark(const struct zone *zone, enum zone_watermarks mark);
/** Blocks on the free lists of an order, all migrate types (nr_free). */
uint64_t zone_nr_free(const struct zone *zone, unsigned int order);

/** The same of one migrate type. */
uint64_t zone_nr_free_type(const struct zone *zone, unsigned int order, enum migratetype type);
/** Pages kept back from requests that could use the zone at position index of arch->zones ("protection"). */
uint64_t zone_lowmem_reserve(const struct zone *zone, unsigned int index);
uint64_t zone_watermark_boost(const struct zone *zone);

/* What zoneinfo prints of a zone's per-CPU lists. */
struct zone_pageset {
	uint32_t count, high, batch;
	uint32_t high_min, high_max;	/* between which a kernel since 6.7 would tune high */
};

void zone_pageset(const struct zone *zone, struct zone_pageset *ret);
/** "vm stats threshold": how far Linux's counters of a CPU may be off (ours are not). */
unsigned int zone_stat_threshold(const struct machine *m, const struct zone *zone);

/** All managed pages of RAM (totalram_pages), and the part in highmem (totalhigh_pages). */
uint64_t totalram_pages(const struct machine *m);
uint64_t totalhigh_pages(const struct machine *m);
/** Pages of the CMA area that lie in the zone. */
uint64_t zone_cma_pages(const struct machine *m, const struct zone *zone);
/** Pages of the CMA area (totalcma_pages). */
uint64_t totalcma_pages(const struct machine *m);
uint64_t nr_free_pages(const struct machine *m);
/** Pages that ordinary requests cannot have (totalreserve_pages). */
uint64_t totalreserve_pages(const struct machine *m);
/** MemAvailable in pages (si_mem_available). */
uint64_t si_mem_available(const struct machine *m);

/** Empties the per-CPU lists into the buddy system (drain_all_pages). */
void drain_all_pages(struct machine *m);

/* Tunables of /proc/sys/vm. Writing returns 0 or EINVAL as Linux does, and recomputes what follows. */
uint64_t min_free_kbytes(const struct machine *m);
int set_min_free_kbytes(struct machine *m, int64_t kbytes);
uint64_t watermark_scale_factor(const struct machine *m);
int set_watermark_scale_factor(struct machine *m, int64_t factor);
uint64_t watermark_boost_factor(const struct machine *m);
int set_watermark_boost_factor(struct machine *m, int64_t factor);
/** 0: per-CPU lists follow from the low watermark; else a zone's are a part of it, one in so many (8 or more). */
uint64_t percpu_pagelist_high_fraction(const struct machine *m);
int set_percpu_pagelist_high_fraction(struct machine *m, int64_t fraction);
uint64_t extfrag_threshold(const struct machine *m);
int set_extfrag_threshold(struct machine *m, int64_t threshold);
/** 0: the ratio of a zone type that the machine has not. */
uint64_t lowmem_reserve_ratio(const struct machine *m, enum zone_type type);
int set_lowmem_reserve_ratio(struct machine *m, enum zone_type type, int64_t ratio);

#endif
