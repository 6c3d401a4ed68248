// SPDX-License-Identifier: MIT
/* Frames, free lists, per-CPU lists, zones and memblock are damaged. See damage.h. */
#include "scene.h"

#include "content.h"
#include "free_list.h"
#include "memblock.h"
#include "pcp.h"

static struct zone *some_zone(struct scene *s)
{
	return machine_zone(s->m, 0);
}

/* physical memory */
static struct page *first_free(struct scene *s, struct zone **zone, unsigned int *order)
{
	*zone = some_zone(s);
	for (*order = 0; *order < MAX_ORDER - 1; ++*order)
		for (unsigned int type = 0; type < MIGRATE_TYPES; type++) {
			pgx_t pgx = (*zone)->free_area[*order].list[type].pages.first;

			if (pgx)
				return pgx_page(s->m, pgx);
		}
	fail();
	return NULL;
}
static void buddy_flag(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_set(first_free(s, &zone, &order), PG_referenced);
}
static void buddy_map(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_section(first_free(s, &zone, &order))->free_map[0] ^= 1u << 2;
}
static void buddy_nr_free(struct scene *s)
{
	some_zone(s)->free_area[3].list[MIGRATE_MOVABLE].nr++;
}
static void free_pages(struct scene *s)
{
	some_zone(s)->stat[NR_FREE_PAGES]++;
}
static void buddy_prev(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	page->lru.prev = page_pgx(page);
}

/* The held block, given up by hand: four frames that are nobody's. */
static struct page *loose_frames(struct scene *s)
{
	struct page *page = pfn_to_page(s->m, s->held);

	xa_store(&s->m->ctx.mem, &s->m->phys->zones->held, s->held, 0);
	page->flags &= ~PG_ORDER_MASK;
	page->_refcount = 0;
	return page;
}
static void put_free(struct scene *s, struct page *page, unsigned int order)
{
	struct zone *zone = page_zone(page);
	enum migratetype type = pageblock_type(s->m->phys->zones, page);
	struct free_list *list = &zone->free_area[order].list[type];

	describe_free_block(block_of(page, order), free_index(1, false, type));
	page_list_add(machine_mem_map(s->m), &list->pages, page);
	list->nr++;
	zone->orders[type] |= (uint16_t)(1u << order);
	zone->stat[NR_FREE_PAGES] += 1 << order;
}
static void buddy_unaligned(struct scene *s)
{
	struct page *page = loose_frames(s);

	put_free(s, page, 0);
	put_free(s, page + 1, 1);
	put_free(s, page + 3, 0);
}
static void buddies_apart(struct scene *s)
{
	struct page *page = loose_frames(s);

	put_free(s, page, 1);
	put_free(s, page + 2, 1);
}
static void frames_lost(struct scene *s)
{
	loose_frames(s);
}
static void buddy_zone(struct scene *s)
{
	struct zone *zone;
	unsigned int order;

	page_section(first_free(s, &zone, &order))->zone[0] = machine_zone(s->m, 1);
}
static void lazy_run(struct scene *s)
{
	assert_true(s->m->phys->zones->nr_runs > 0);
	s->m->phys->zones->run[0].descending ^= true;
}
static void inside_of_free(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	assert_true(order > 0);
	page[1].index = 1;
}

static struct page *first_pcp(struct scene *s)
{
	struct zone *zone = page_zone(page_at(s, s->anon));

	for (unsigned int i = 0; i < NR_PCP_LISTS; i++)
		if (!pcp_list_empty(&zone->pcp.list[i]))
			return zone->pcp.list[i].hot[-1];
	fail();
	return NULL;
}
static void pcp_flag(struct scene *s)
{
	page_set(first_pcp(s), PG_uptodate);
}

static struct pcp_list *first_pcp_list(struct scene *s)
{
	struct pcp_list *list = page_zone(page_at(s, s->anon))->pcp.list;

	while (pcp_list_empty(list))
		list++;
	return list;
}
static void pcp_beyond(struct scene *s)
{
	first_pcp_list(s)->hot = first_pcp_list(s)->end + 1;
}
static void pcp_backwards(struct scene *s)
{
	first_pcp_list(s)->cold = first_pcp_list(s)->hot + 1;
}
static void pcp_twice(struct scene *s)
{
	first_pcp_list(s)->hot[-1] = *first_pcp_list(s)->cold;
}
static void block_overlaps(struct scene *s)
{
	page_at(s, s->shared)->flags |= 1u << PG_ORDER_SHIFT;
}
static void content_lost(struct scene *s)
{
	struct access_report report;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &report), 0);
	content_put(s->m, page_at(s, s->anon)->content);
}
static void content_unmarked(struct scene *s)
{
	struct access_report report;
	struct page *page;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &report), 0);
	page = page_at(s, s->anon);
	page_section(page)->has_bytes[offset_in_section(page) / 64] = 0;
}
static void content_unsummed(struct scene *s)
{
	struct access_report report;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &report), 0);
	page_section(page_at(s, s->anon))->chunks_with_bytes = 0;
}
static void order_hidden(struct scene *s)
{
	struct zone *zone;
	unsigned int order;
	struct page *page = first_free(s, &zone, &order);

	zone->orders[free_block_type(page)] &= (uint16_t)~(1u << order);
}
static void used_frame_blank(struct scene *s)
{
	struct page *page = page_at(s, s->anon);

	page_section(page)->blank |= (uint16_t)(1u << (offset_in_section(page) >> CHUNK_SHIFT));
}
static void pcp_count(struct scene *s)
{
	struct zone *zone = page_zone(page_at(s, s->anon));

	zone->pcp.count++;
}
static void managed(struct scene *s)
{
	some_zone(s)->managed_pages++;
}
static void low_watermark(struct scene *s)
{
	some_zone(s)->_watermark[WMARK_LOW]++;
}
static void pause_too_long(struct scene *s)
{
	some_zone(s)->compact_defer_shift = COMPACT_MAX_DEFER_SHIFT + 1;
}
static void hint_of_nothing(struct scene *s)
{
	page_section(page_at(s, s->anon))->skip = 1u << 2;
}
static void totalreserve(struct scene *s)
{
	s->m->phys->zones->totalreserve_pages++;
}
static void section_number(struct scene *s)
{
	machine_mem_map(s->m)->sections[1]->number += 1u << 20;
}
static void held_order(struct scene *s)
{
	xa_store(&s->m->ctx.mem, &s->m->phys->zones->held, s->held, 2);
}
static void content_reused(struct scene *s)
{
	struct access_report report;
	uint32_t content;

	assert_int_equal(write_user(s->m, s->task, s->anon, "A", 1, &report), 0);
	content = page_at(s, s->anon)->content;
	page_drop_content(s->m, page_at(s, s->anon));
	content_get(s->m, content);
}
static void memblock_max(struct scene *s)
{
	s->m->phys->memblock->memory.max = 0;
}
static void memblock_total(struct scene *s)
{
	s->m->phys->memblock->reserved.total_size++;
}
static void memblock_order(struct scene *s)
{
	struct memblock_type *type = &s->m->phys->memblock->reserved;
	paddr_t beyond = type->regions[1].base + PAGE_SIZE - type->regions[0].base;

	assert_true(type->cnt >= 2);
	type->total_size += beyond - type->regions[0].size;
	type->regions[0].size = beyond;
}
static void memblock_merge(struct scene *s)
{
	struct memblock_type *type = &s->m->phys->memblock->reserved;

	type->regions[1].size += type->regions[1].base - (type->regions[0].base + type->regions[0].size);
	type->regions[1].base = type->regions[0].base + type->regions[0].size;
	type->total_size = 0;
	for (unsigned int i = 0; i < type->cnt; i++)
		type->total_size += type->regions[i].size;
}

static const struct damage list[] = {
	DAMAGE("buddy-head", buddy_flag),
	DAMAGE("buddy-map", buddy_map),
	DAMAGE("buddy-count buddy-listed", buddy_nr_free),
	DAMAGE("buddy-count", order_hidden),
	DAMAGE("buddy-count zone-managed", free_pages),
	DAMAGE("buddy-links", buddy_prev),
	DAMAGE("buddy-align", buddy_unaligned),
	DAMAGE("buddy-merge", buddies_apart),
	DAMAGE("buddy-zone", buddy_zone),
	DAMAGE("buddy-run", lazy_run),
	DAMAGE("frame-lost zone-managed census-owner", frames_lost),
	DAMAGE("frame-plain", inside_of_free),
	DAMAGE("frame-once zone-managed", block_overlaps),
	DAMAGE("pcp-page", pcp_flag),
	DAMAGE("pcp-array pcp-count census-owner", pcp_beyond),
	DAMAGE("pcp-array pcp-count census-owner", pcp_backwards),
	DAMAGE("census-owner", pcp_twice),
	DAMAGE("content-refs", content_lost),
	DAMAGE("content-free", content_reused),
	DAMAGE("content-marked", content_unmarked),
	DAMAGE("content-marked", content_unsummed),
	DAMAGE("map-blank", used_frame_blank),
	DAMAGE("pcp-count pcp-listed", pcp_count),
	DAMAGE("zone-managed", managed),
	DAMAGE("zone-watermark", low_watermark),
	DAMAGE("zone-totalreserve", totalreserve),
	DAMAGE("zone-compact", pause_too_long),
	DAMAGE("zone-compact", hint_of_nothing),
	DAMAGE("map-section buddy-listed", section_number),
	DAMAGE("held-block census-owner", held_order),
	DAMAGE("memblock-total", memblock_total),
	DAMAGE("memblock-order", memblock_order),
	DAMAGE("memblock-merge", memblock_merge),
	DAMAGE("memblock-count", memblock_max),
};

int main(void)
{
	struct scene scene;

	return test_damages(&(struct damages){list, sizeof(list) / sizeof(list[0]), &scene, build_scene});
}
