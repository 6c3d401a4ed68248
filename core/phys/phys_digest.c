// SPDX-License-Identifier: MIT
/*
 * phys_digest.c - a hash of all that views can show of physical memory, in an order that depends on the state alone:
 * not on which descriptors exist, which content block holds which bytes, or what happened on the way.
 *
 * Free and reserved frames are what lists and memblock say; their descriptors are left out.
 */
#include "buddy.h"
#include "content.h"
#include "free_walk.h"
#include "memblock.h"
#include "pcp.h"

static void hash_lists(struct hash *h, const struct machine *m, const struct zone *zone)
{
	unsigned int order, type;
	struct pcp_block block;
	struct free_run run;
	bool more;

	for (order = 0; order < MAX_ORDER; order++) {
		for (type = 0; type < MIGRATE_TYPES; type++) {
			hash_u64(h, zone->free_area[order].list[type].nr);
			for_each_free_run(m, zone->index, order, (enum migratetype)type, &run) {
				hash_u64(h, run.pfn);
				hash_u64(h, run.nr_blocks << 1 | run.descending);
			}
		}
	}
	for (more = first_pcp_block(m, zone->index, &block); more; more = next_pcp_block(m, &block)) {
		hash_u64(h, block.pfn);
		hash_u64(h, (uint64_t)block.order << 8 | block.type);
	}
}

static void hash_zone(struct hash *h, const struct machine *m, const struct zone *zone)
{
	uint64_t blocks[MIGRATE_TYPES];
	unsigned int i;

	for (i = 0; i < NR_VM_ZONE_STAT_ITEMS; i++)
		hash_u64(h, (uint64_t)zone->stat[i]);
	for (i = 0; i < NR_WMARK; i++)
		hash_u64(h, zone->_watermark[i]);
	for (i = 0; i < MAX_NR_ZONES; i++)
		hash_u64(h, zone->lowmem_reserve[i]);
	hash_u64(h, zone->watermark_boost);
	hash_u64(h, zone->nr_reserved_highatomic);
	hash_u64(h, zone->managed_pages);
	hash_u64(h, zone->numa_hit);
	hash_u64(h, zone->pcp.high);
	hash_u64(h, zone->pcp.batch);
	hash_u64(h, zone->pcp.free_factor);
	hash_u64(h, zone->boosted);
	hash_u64(h, (uint64_t)zone->compact_order_failed << 16 | zone->compact_defer_shift << 8 |
			    zone->compact_considered);
	hash_u64(h, zone->compact_cached_migrate_pfn[0]);
	hash_u64(h, zone->compact_cached_migrate_pfn[1]);
	hash_u64(h, zone->compact_cached_free_pfn);
	hash_u64(h, zone->compact_init_migrate_pfn);
	hash_u64(h, zone->compact_init_free_pfn << 1 | zone->compact_blockskip_flush);
	zone_pageblocks(m, zone->index, blocks);
	for (i = 0; i < MIGRATE_TYPES; i++)
		hash_u64(h, blocks[i]);
	hash_lists(h, m, zone);
}

/* Frames that somebody has; the order in which lists link them is theirs who own the lists. */
static void hash_page(struct hash *h, const struct machine *m, pfn_t pfn, const struct page *page)
{
	hash_u64(h, pfn);
	hash_u64(h, (uint64_t)(page->flags & ~PG_ORDER_MASK) << 32 | (uint32_t)page->_refcount);
	hash_u64(h, (uint64_t)page->page_type << 32 | page->mapping);
	hash_u64(h, page->index);
	hash_u64(h, (uint64_t)page->private << 8 | allocated_order(page));
	content_hash(h, m, page->content);
}

static bool shows_nothing(const struct page *page)
{
	if (PageBuddy(page) || page->flags & PG_pcp || chunk_blank(page_section(page), offset_in_section(page)))
		return true;
	if (page->_mapcount != -1 || page->mapping || page->index || page->private || page->content)
		return false;
	return page->flags ? page->flags == 1u << PG_reserved && page->_refcount == 1 : !page->_refcount;
}

static void hash_skip_hints(struct hash *h, const struct machine *m)
{
	const struct mem_section *s;

	for (pfn_t pfn = 0; (s = next_touched_section(m, pfn)); pfn = s->start_pfn + SECTION_PAGES) {
		if (!s->skip)
			continue;
		hash_u64(h, s->start_pfn);
		hash_u64(h, s->skip);
	}
}

void phys_digest(struct hash *h, const struct machine *m)
{
	const struct phys_zones *zones = m->phys->zones;
	const struct zone *zone;
	const struct page *page;
	unsigned int i, order;
	pfn_t pfn;

	for_each_zone(m, zone, i)
		hash_zone(h, m, zone);
	hash_u64(h, zones->min_free_kbytes);
	hash_u64(h, zones->watermark_scale_factor);
	hash_u64(h, zones->watermark_boost_factor);
	hash_u64(h, zones->pagelist_high_fraction);
	hash_u64(h, zones->extfrag_threshold);
	hash_u64(h, zones->cma_pages);
	hash_u64(h, zones->totalreserve_pages);
	hash_u64(h, zones->kswapd_wakeups);
	for (i = 0; i < MAX_NR_ZONES; i++)
		hash_u64(h, zones->lowmem_reserve_ratio[i]);
	for (i = 0; i < NR_VM_NODE_STAT_ITEMS; i++)
		hash_u64(h, (uint64_t)machine_counters(m)->node[i]);
	for (i = 0; i < NR_VM_EVENT_ITEMS; i++)
		hash_u64(h, machine_counters(m)->event[i]);
	hash_skip_hints(h, m);
	for (pfn = 0; next_held_block(m, &pfn, &order); pfn++) {
		hash_u64(h, pfn);
		hash_u64(h, order);
	}
	for (pfn = 0; (page = next_touched_page(m, &pfn)); pfn++) {
		if (!shows_nothing(page))
			hash_page(h, m, pfn, page);
	}
}
