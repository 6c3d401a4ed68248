// SPDX-License-Identifier: MIT
/*
 * watermark.c - what a zone keeps back.
 *
 *   free pages
 *      ^    high    kswapd, once woken, reclaims up to here (the lecture's freepages.high)
 *      |    low     below it an ordinary allocation wakes kswapd (freepages.low)
 *      |    min     below it an ordinary allocation must reclaim itself (freepages.min)
 *      |    3/8 min GFP_ATOMIC may go down to here
 *      0            PF_MEMALLOC and __GFP_MEMALLOC alone
 *
 * min is the zone's share of min_free_kbytes, which grows with the square root of lowmem: 16 MB of lowmem keep 0.5 MB,
 * 1 GB keeps 4 MB. The distances are a quarter of min, or watermark_scale_factor ten-thousandths of the zone, if more.
 * lowmem_reserve protects low zones from requests that could have used a higher one: a request for highmem that falls
 * back to Normal must leave managed(HighMem) / 32 pages above the mark.
 *
 * Invariants: zone-watermark (equal steps), zone-totalreserve.
 * Difference from Linux: counters are exact, so there is no zone_watermark_ok_safe.
 */
#include "watermark.h"

#include <string.h>

#include "buddy.h"
#include "pcp.h"
#include "phys_verify.h"

#define MIN_FREE_KBYTES_MIN 128u
#define MIN_FREE_KBYTES_MAX 262144u
/* hugepage_init() leaves huge pages alone on machines with less RAM than this. */
#define THP_MIN_PAGES ((uint64_t)512 << (20 - PAGE_SHIFT))

/* Free pages that this request may not have (__zone_watermark_unusable_free). */
static uint64_t unusable_free(const struct zone *zone, unsigned int order, unsigned int alloc_flags)
{
	uint64_t unusable = ((uint64_t)1 << order) - 1;

	if (!(alloc_flags & ALLOC_RESERVES))
		unusable += zone->nr_reserved_highatomic;
	if (!(alloc_flags & ALLOC_CMA))
		unusable += (uint64_t)zone->stat[NR_FREE_CMA];
	return unusable;
}

bool zone_has_usable_block(const struct zone *zone, unsigned int order, unsigned int alloc_flags)
{
	for (; order < MAX_ORDER; order++) {
		const struct free_area *area = &zone->free_area[order];
		unsigned int type;

		for (type = 0; type < MIGRATE_PCPTYPES; type++) {
			if (area->list[type].nr)
				return true;
		}
		if (alloc_flags & ALLOC_CMA && area->list[MIGRATE_CMA].nr)
			return true;
		if (alloc_flags & (ALLOC_HIGHATOMIC | ALLOC_OOM) && area->list[MIGRATE_HIGHATOMIC].nr)
			return true;
	}
	return false;
}

bool zone_watermark_ok(const struct zone *zone, unsigned int order, uint64_t mark, unsigned int highest,
		       unsigned int alloc_flags, int64_t free)
{
	int64_t min = (int64_t)mark;

	free -= (int64_t)unusable_free(zone, order, alloc_flags);
	if (alloc_flags & ALLOC_MIN_RESERVE) {
		min -= min / 2;
		if (alloc_flags & ALLOC_NON_BLOCK)
			min -= min / 4;
	}
	if (alloc_flags & ALLOC_OOM)
		min -= min / 2;
	if (free <= min + (int64_t)zone->lowmem_reserve[highest])
		return false;
	return !order || zone_has_usable_block(zone, order, alloc_flags);
}

/* Pages of zones the kernel can address directly, above a watermark (nr_free_buffer_pages when 0). */
static uint64_t lowmem_pages(const struct machine *m, bool above_high)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i) {
		uint64_t high = above_high ? zone->_watermark[WMARK_HIGH] + zone->watermark_boost : 0;

		if (zone->type <= ZONE_NORMAL && zone->managed_pages > high)
			pages += zone->managed_pages - high;
	}
	return pages;
}

static uint64_t int_sqrt(uint64_t x)
{
	uint64_t root = 0, bit = (uint64_t)1 << 62;

	while (bit > x)
		bit >>= 2;
	for (; bit; bit >>= 2) {
		if (x >= root + bit) {
			x -= root + bit;
			root = (root >> 1) + bit;
		} else {
			root >>= 1;
		}
	}
	return root;
}

static void calculate_min_free_kbytes(struct machine *m)
{
	uint64_t kbytes = int_sqrt(16 * 4 * lowmem_pages(m, true));

	if (kbytes < MIN_FREE_KBYTES_MIN)
		kbytes = MIN_FREE_KBYTES_MIN;
	if (kbytes > MIN_FREE_KBYTES_MAX)
		kbytes = MIN_FREE_KBYTES_MAX;
	m->phys->zones->min_free_kbytes = kbytes;
}

/* a * b / c without overflow of the product. */
static uint64_t mul_div(uint64_t a, uint64_t b, uint64_t c)
{
	return a / c * b + a % c * b / c;
}

static uint64_t min_of_highmem(const struct zone *zone)
{
	uint64_t min = zone->managed_pages / 1024;

	if (min < 32)
		return 32;
	return min < 128 ? min : 128;
}

/* Allocations of the kernel that must not fail do not come from such a zone. */
static bool takes_no_share(const struct machine *m, const struct zone *zone)
{
	return is_highmem(m->phys->zones, zone) || (m->arch->movable_min && zone->type == ZONE_MOVABLE);
}

static void set_zone_wmarks(const struct machine *m, struct zone *zone, uint64_t pages_min, uint64_t lowmem)
{
	const struct phys_zones *zones = m->phys->zones;
	uint64_t share = lowmem ? mul_div(zone->managed_pages, pages_min, lowmem) : 0;
	uint64_t step = max_u64(share / 4,
				mul_div(zone->managed_pages, zones->watermark_scale_factor, 10000));

	zone->_watermark[WMARK_MIN] = takes_no_share(m, zone) ? min_of_highmem(zone) : share;
	zone->watermark_boost = 0;
	zone->_watermark[WMARK_LOW] = zone->_watermark[WMARK_MIN] + step;
	zone->_watermark[WMARK_HIGH] = zone->_watermark[WMARK_LOW] + step;
	zone->_watermark[WMARK_PROMO] = zone->_watermark[WMARK_HIGH] + step;
}

/* The most that a zone may have to keep back, whoever asks. */
static uint64_t zone_reserve(const struct phys_zones *zones, const struct zone *zone)
{
	uint64_t most = 0;
	unsigned int i;

	for (i = zone->index; i < zones->nr_zones; i++)
		most = max_u64(most, zone->lowmem_reserve[i]);
	return min_u64(most + zone->_watermark[WMARK_HIGH], zone->reserve_limit);
}

static uint64_t sum_of_reserves(const struct machine *m)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i)
		pages += zone_reserve(m->phys->zones, zone);
	return pages;
}

/* Init memory that is freed later raises managed_pages, but not what was computed here. */
static void calculate_totalreserve_pages(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		zone->reserve_limit = zone->managed_pages;
	m->phys->zones->totalreserve_pages = sum_of_reserves(m);
}

void setup_per_zone_wmarks(struct machine *m)
{
	uint64_t pages_min = m->phys->zones->min_free_kbytes >> (PAGE_SHIFT - 10);
	uint64_t lowmem = 0;
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		lowmem += takes_no_share(m, zone) ? 0 : zone->managed_pages;
	for_each_zone(m, zone, i) {
		set_zone_wmarks(m, zone, pages_min, lowmem);
		if (zone->present_pages)
			pcp_set_high_and_batch(m, zone);
	}
	calculate_totalreserve_pages(m);
}

void setup_per_zone_lowmem_reserve(struct machine *m)
{
	struct phys_zones *zones = m->phys->zones;
	unsigned int i, j;

	for (i = 0; i + 1 < zones->nr_zones; i++) {
		struct zone *zone = zones->zone[i];
		uint32_t ratio = zones->lowmem_reserve_ratio[zone->type];
		uint64_t upper = 0;

		for (j = i + 1; j < zones->nr_zones; j++) {
			upper += zones->zone[j]->managed_pages;
			zone->lowmem_reserve[j] = ratio && zone->managed_pages ? upper / ratio : 0;
		}
	}
	calculate_totalreserve_pages(m);
}

static void set_min_free(struct machine *m)
{
	calculate_min_free_kbytes(m);
	setup_per_zone_wmarks(m);
	setup_per_zone_lowmem_reserve(m);
}

void init_per_zone_wmark_min(struct machine *m)
{
	struct zone *zone;
	unsigned int i;

	/* nothing is kept back yet: what lowmem is counted as does not depend on marks there were */
	for_each_zone(m, zone, i)
		memset(zone->_watermark, 0, sizeof(zone->_watermark));
	set_min_free(m);
	/* starting khugepaged with huge pages set to never computes once more, from what is above the new marks */
	if (m->arch->config & CONFIG_THP && totalram_pages(m) >= THP_MIN_PAGES)
		set_min_free(m);
}

uint64_t zone_wmark(const struct zone *zone, enum zone_watermarks mark)
{
	return zone->_watermark[mark] + zone->watermark_boost;
}

static uint64_t available_part(uint64_t pages, uint64_t low)
{
	return pages - min_u64(pages / 2, low);
}

uint64_t si_mem_available(const struct machine *m)
{
	uint64_t pagecache = global_node_state(m, NR_ACTIVE_FILE) + global_node_state(m, NR_INACTIVE_FILE);
	uint64_t reclaimable = global_node_state(m, NR_SLAB_RECLAIMABLE) +
			       global_node_state(m, NR_KERNEL_MISC_RECLAIMABLE);
	uint64_t low = 0, available, reserve = m->phys->zones->totalreserve_pages;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		low += zone->_watermark[WMARK_LOW];
	available = nr_free_pages(m) + available_part(pagecache, low) + available_part(reclaimable, low);
	return available > reserve ? available - reserve : 0;
}

void watermark_verify(struct verify *v, const struct machine *m)
{
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		uint64_t step = zone->_watermark[WMARK_LOW] - zone->_watermark[WMARK_MIN];

		verify_equal(v, "zone-watermark", zone->name, i, zone->_watermark[WMARK_HIGH],
			     zone->_watermark[WMARK_LOW] + step);
		verify_that(v, "zone-totalreserve", zone->name, i, zone->reserve_limit <= zone->managed_pages);
	}
	verify_equal(v, "zone-totalreserve", "pages", 0, m->phys->zones->totalreserve_pages,
		     sum_of_reserves(m));
}
