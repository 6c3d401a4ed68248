// SPDX-License-Identifier: MIT
/*
 * zone.c - the zones of a machine: what is in them, which of them a request may use, and in which order.
 *
 *   i386     |DMA 16M|        Normal        | HighMem          |     32-bit: the kernel reaches lowmem only
 *   vexpress |        Normal                | HighMem          |
 *   x86_64   |DMA 16M|   DMA32 to 4G        | Normal           |
 *
 * A zone spans from its limit below (or the first RAM) to its limit above (or the last RAM), holes included; present is
 * the RAM in it; managed is what the buddy system was given. The low four bits of gfp flags name the highest zone a
 * request can use; lower zones follow, populated ones only. A zone that the machine has not is replaced by Normal.
 *
 * Difference from Linux: one node, one zone list.
 */
#include "zone.h"

#include "memblock.h"
#include "pcp.h"

static struct zone *zone_create(struct machine *m, unsigned int index)
{
	const struct arch_zone *arch_zone = &m->arch->zones[index];
	struct zone *zone = hm_alloc(&m->ctx.mem, sizeof(*zone));

	zone->type = arch_zone->type;
	zone->name = arch_zone->name;
	zone->index = (uint8_t)index;
	zone->pcp.batch = 1;
	pcp_create(m, zone);
	zone->start_pfn = arch_zone->start_pfn;
	zone->end_pfn = arch_zone->end_pfn;
	zone->present_pages = memblock_present_pages(m, zone->start_pfn, zone->end_pfn);
	return zone;
}

/* The machine's zone of the type, or Normal in its place. */
static int zone_or_normal(const struct phys_zones *zones, enum zone_type type)
{
	int normal = 0;
	unsigned int i;

	for (i = 0; i < zones->nr_zones; i++) {
		if (zones->zone[i]->type == type)
			return (int)i;
		if (zones->zone[i]->type == ZONE_NORMAL)
			normal = (int)i;
	}
	return normal;
}

/* GFP_ZONE_TABLE: Movable is meant by highmem and movable together only; two of DMA, DMA32 and HIGHMEM contradict. */
static void fill_gfp_zone(struct phys_zones *zones)
{
	unsigned int bits;

	for (bits = 0; bits < 16; bits++) {
		int zone = -1;

		switch (bits & ~__GFP_MOVABLE) {
		case 0:
			zone = zone_or_normal(zones, ZONE_NORMAL);
			break;
		case __GFP_DMA:
			zone = zone_or_normal(zones, ZONE_DMA);
			break;
		case __GFP_HIGHMEM:
			zone = zone_or_normal(zones, bits & __GFP_MOVABLE ? ZONE_MOVABLE : ZONE_HIGHMEM);
			break;
		case __GFP_DMA32:
			zone = zone_or_normal(zones, ZONE_DMA32);
			break;
		default:
			break;
		}
		zones->gfp_zone[bits] = (int8_t)zone;
	}
}

static void build_zonelists(struct phys_zones *zones)
{
	unsigned int highest;

	for (highest = 0; highest < zones->nr_zones; highest++) {
		struct zone **next = zones->zonelist[highest];
		unsigned int i;

		for (i = highest + 1; i-- > 0;) {
			if (zones->zone[i]->present_pages)
				*next++ = zones->zone[i];
		}
		*next = NULL;
	}
}

static void fill_gfp_requests(struct phys_zones *zones)
{
	gfp_t bits;

	for (bits = 0; bits < GFP_REQUESTS; bits++) {
		int highest = zones->gfp_zone[bits & 0xf];

		if (highest < 0 || !(~bits & (__GFP_MOVABLE | __GFP_RECLAIMABLE)))
			zones->request[bits] = (struct gfp_request){.highest = GFP_CONTRADICTION};
		else
			zones->request[bits] = (struct gfp_request){
				.preferred = zones->zonelist[highest][0], .highest = (uint8_t)highest,
				.type = (uint8_t)gfp_migratetype(zones, bits),
			};
	}
}

/* Pages that the real kernel's descriptors of a zone take (calc_memmap_size). */
static uint64_t memmap_pages(const struct machine *m, const struct zone *zone)
{
	uint64_t pages = zone->end_pfn - zone->start_pfn;

	if (m->arch->bits == 64 && pages > zone->present_pages + (zone->present_pages >> 4))
		pages = zone->present_pages;
	return page_align(pages * m->arch->struct_page_bytes) >> PAGE_SHIFT;
}

/* Before the hand-over managed is a guess: what is present less its descriptors; it decides about mobility. */
static void guess_total_pages(struct machine *m)
{
	struct phys_zones *zones = m->phys->zones;
	const struct zone *zone;
	unsigned int i;
	unsigned int types = m->arch->config & CONFIG_CMA ? MIGRATE_TYPES : MIGRATE_TYPES - 1;

	for_each_zone(m, zone, i) {
		uint64_t memmap = is_highmem(zones, zone) ? 0 : memmap_pages(m, zone);

		zones->vm_total_pages += zone->present_pages > memmap ? zone->present_pages - memmap : 0;
	}
	zones->mobility_disabled = zones->vm_total_pages < pageblock_nr_pages(zones) * types;
}

/* Frames with a descriptor: RAM, rounded to whole sections. */
static void find_valid_ranges(struct machine *m)
{
	const struct memblock_type *memory = &machine_memblock(m)->memory;
	struct phys_zones *zones = m->phys->zones;
	unsigned int i;

	zones->valid = hm_alloc(&m->ctx.mem, memory->cnt * sizeof(*zones->valid));
	for (i = 0; i < memory->cnt; i++) {
		const struct memblock_region *r = &memory->regions[i];
		pfn_t start = round_down(r->base >> PAGE_SHIFT, SECTION_PAGES);
		pfn_t end = round_up(page_align(r->base + r->size) >> PAGE_SHIFT, SECTION_PAGES);
		struct pfn_range *last = zones->valid + zones->nr_valid;

		if (zones->nr_valid && start <= last[-1].end)
			last[-1].end = end;
		else
			zones->valid[zones->nr_valid++] = (struct pfn_range){start, end};
	}
}

static void set_tunables(struct phys_zones *zones)
{
	static const uint32_t ratio[MAX_NR_ZONES] = {
		[ZONE_DMA] = 256, [ZONE_DMA32] = 256, [ZONE_NORMAL] = 32,
	};
	unsigned int i;

	zones->watermark_scale_factor = 10;
	zones->watermark_boost_factor = 15000;
	zones->extfrag_threshold = 500;
	for (i = 0; i < MAX_NR_ZONES; i++)
		zones->lowmem_reserve_ratio[i] = ratio[i];
}

void zones_create(struct machine *m)
{
	struct phys_zones *zones = m->phys->zones;
	pfn_t limit = 0;
	unsigned int i;

	zones->nr_zones = m->arch->nr_zones;
	zones->pageblock_order = m->arch->pageblock_order;
	zones->pcp_orders = (1u << (PAGE_ALLOC_COSTLY_ORDER + 1)) - 1;
	if (m->arch->config & CONFIG_THP)
		zones->pcp_orders |= (uint16_t)(1u << zones->pageblock_order);
	set_tunables(zones);
	for (i = 0; i < zones->nr_zones; i++) {
		zones->zone[i] = zone_create(m, i);
		zones->nofragment |= zones->zone[i]->type == ZONE_DMA32;
		limit = max_u64(limit, zones->zone[i]->end_pfn);
		zones->limit[i] = limit;
	}
	zones->movable_zone = arch_movable_zone(m->arch);
	fill_gfp_zone(zones);
	build_zonelists(zones);
	find_valid_ranges(m);
	guess_total_pages(m);
	fill_gfp_requests(zones);
}

struct zone *machine_zone(const struct machine *m, unsigned int index)
{
	return m->phys->zones->zone[index];
}

const char *zone_name(const struct zone *zone)
{
	return zone->name;
}

enum zone_type zone_type(const struct zone *zone)
{
	return zone->type;
}

pfn_t zone_start_pfn(const struct zone *zone)
{
	return zone->start_pfn;
}

uint64_t zone_spanned(const struct zone *zone)
{
	return zone->end_pfn - zone->start_pfn;
}

uint64_t zone_present(const struct zone *zone)
{
	return zone->present_pages;
}

uint64_t zone_managed(const struct zone *zone)
{
	return zone->managed_pages;
}

uint64_t zone_free_pages(const struct zone *zone)
{
	return (uint64_t)zone->stat[NR_FREE_PAGES];
}

uint64_t zone_nr_free(const struct zone *zone, unsigned int order)
{
	return area_nr_free(&zone->free_area[order]);
}

uint64_t zone_nr_free_type(const struct zone *zone, unsigned int order, enum migratetype type)
{
	return zone->free_area[order].list[type].nr;
}

uint64_t zone_lowmem_reserve(const struct zone *zone, unsigned int index)
{
	return zone->lowmem_reserve[index];
}

uint64_t zone_watermark_boost(const struct zone *zone)
{
	return zone->watermark_boost;
}

void zone_pageset(const struct zone *zone, struct zone_pageset *ret)
{
	const struct per_cpu_pages *pcp = &zone->pcp;

	*ret = (struct zone_pageset){pcp->count, pcp->high, pcp->batch, pcp->high, pcp->high_max};
}

static unsigned int fls(uint64_t x)
{
	return x ? 64 - (unsigned int)__builtin_clzll(x) : 0;
}

unsigned int zone_stat_threshold(const struct machine *m, const struct zone *zone)
{
	unsigned int cpus = m->arch->nr_cpus ? m->arch->nr_cpus : 1;
	unsigned int threshold = 2 * fls(cpus) * (1 + fls(zone->managed_pages >> (27 - PAGE_SHIFT)));

	return threshold < 125 ? threshold : 125;
}

uint64_t totalram_pages(const struct machine *m)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i)
		pages += zone->managed_pages;
	return pages;
}

uint64_t totalhigh_pages(const struct machine *m)
{
	const struct zone *zone;
	uint64_t pages = 0;
	unsigned int i;

	for_each_zone(m, zone, i) {
		if (is_highmem(m->phys->zones, zone))
			pages += zone->managed_pages;
	}
	return pages;
}

uint64_t zone_cma_pages(const struct machine *m, const struct zone *zone)
{
	return zone_spans_pfn(zone, m->phys->zones->cma_start) ? totalcma_pages(m) : 0;
}

uint64_t totalcma_pages(const struct machine *m)
{
	return m->phys->zones->cma_pages;
}

uint64_t nr_free_pages(const struct machine *m)
{
	return global_zone_state(m, NR_FREE_PAGES);
}

uint64_t totalreserve_pages(const struct machine *m)
{
	return m->phys->zones->totalreserve_pages;
}

uint64_t vm_total_pages(const struct machine *m)
{
	return m->phys->zones->vm_total_pages;
}
