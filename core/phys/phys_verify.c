// SPDX-License-Identifier: MIT
/*
 * phys_verify.c - the audit of physical memory. Nothing is believed: lists are walked, blocks recounted, and each frame
 * of a touched section must be in exactly one block.
 *
 *   free lists      buddy-links   the chain forwards, backwards, and its end (walks stop at the number of sections'
 *                                 descriptors: a loop is a finding)
 *                   buddy-head    first frame of a free block, free and plain
 *                   buddy-map     the section's map of free blocks says what its descriptors say
 *                   buddy-align   frame number a multiple of the block's size
 *                   buddy-zone    in the zone whose list it is on
 *                   buddy-merge   no two free buddies that should have merged
 *                   buddy-count   blocks of each list and order, NR_FREE_PAGES
 *                   buddy-run     runs of untouched blocks (lazy_runs.c)
 *                   buddy-listed  as many free blocks in mem_map as on the lists
 *   per-CPU lists   pcp-array, pcp-page, pcp-count, pcp-listed
 *   frames          frame-once    in one block, not in two
 *                   frame-lost    in a block at all (or reserved)
 *                   frame-plain   the inside of a free block is free and has no bytes
 *   zones           zone-managed  managed = free + per-CPU + allocated
 *                   zone-compact  no request compacts now; pauses and skip hints are what they can be
 *                   zone-watermark, zone-totalreserve, held-block, content-free, content-refs, memblock-...
 *   contents        content-marked  a frame with bytes has its bit in has_bytes, and its chunk one in chunks_with_bytes
 *   descriptors     map-section   directory, table and section agree
 *                   map-blank     descriptors that were never written are inside free blocks
 */
#include "phys_verify.h"

#include <string.h>

#include "content.h"
#include "free_list.h"
#include "free_walk.h"
#include "memblock.h"
#include "pcp.h"

/* What a walk over all touched frames counts. */
struct frame_census {
	uint64_t claimed[SECTION_PAGES / 64];	/* of the section at hand: bit n: frame n is in a block */
	uint64_t free_map[2 * SECTION_PAGES / 64];	/* of the section at hand: what its free_map should be */
	uint64_t free_heads[MAX_ORDER];		/* free blocks that have a descriptor */
	uint64_t pcp_pages[MAX_NR_ZONES], used_pages[MAX_NR_ZONES];
};

static uint64_t most_nodes(const struct machine *m)
{
	return (uint64_t)machine_mem_map(m)->nr_sections << SECTION_SHIFT;
}

/* A page that a list names; NULL, and a finding, when there is no such descriptor. */
static const struct page *list_page(struct verify *v, const char *rule, const struct machine *m, pgx_t pgx)
{
	const struct mem_map *map = machine_mem_map(m);
	uint32_t number = pgx >> SECTION_SHIFT;

	if (!verify_that(v, rule, "link", pgx, number && number < map->nr_sections))
		return NULL;
	return pgx_page_in(map, pgx);
}

/* ---- free lists ---- */

/* The buddy is free, of the same order and zone, and of a type that merges: then why are they two? */
static bool should_have_merged(const struct machine *m, const struct zone *zone, const struct page *page,
			       unsigned int order)
{
	const struct phys_zones *zones = m->phys->zones;
	uint32_t offset = offset_in_section(page);
	const struct page *buddy = page - offset + (offset ^ 1u << order);
	enum migratetype a = pageblock_type(zones, page), b = pageblock_type(zones, buddy);

	if (!PageBuddy(buddy) || buddy_order(buddy) != order || page_zone(buddy) != zone)
		return false;
	return order < zones->pageblock_order || a == b || (a < MIGRATE_PCPTYPES && b < MIGRATE_PCPTYPES);
}

static void verify_free_block(struct verify *v, const struct machine *m, const struct zone *zone,
			      const struct page *page, unsigned int order, enum migratetype type)
{
	pfn_t pfn = page_to_pfn(page);

	if (!verify_that(v, "buddy-head", "frame", pfn, PageBuddy(page)) ||
	    !verify_equal(v, "buddy-head", "order of frame", pfn, buddy_order(page), order))
		return;
	verify_that(v, "buddy-head", "state of frame", pfn,
		    !page->flags && !page->_refcount && !page->mapping && page->content == CONTENT_ZERO);
	verify_equal(v, "buddy-head", "type of frame", pfn, free_block_type(page), type);
	verify_that(v, "buddy-head", "blocks of frame", pfn,
		    run_blocks(page) == 1 || (order == MAX_ORDER - 1 && run_blocks(page) > 1));
	verify_equal(v, "buddy-align", "frame", pfn, pfn & (((pfn_t)1 << order) - 1), 0);
	verify_equal(v, "buddy-zone", "frame", pfn, page_zone(page)->index, zone->index);
	if (order < MAX_ORDER - 1)
		verify_that(v, "buddy-merge", "frame", pfn, !should_have_merged(m, zone, page, order));
}

/* Blocks found on a list. */
static uint64_t verify_free_list(struct verify *v, const struct machine *m, const struct zone *zone,
				 unsigned int order, enum migratetype type)
{
	const struct free_list *list = &zone->free_area[order].list[type];
	uint64_t blocks = 0, left = most_nodes(m);
	pgx_t pgx, previous = 0;

	for (pgx = list->pages.first; pgx; previous = pgx, pgx = pgx_page(m, pgx)->lru.next) {
		const struct page *page = list_page(v, "buddy-links", m, pgx);

		if (!page || !verify_that(v, "buddy-links", "loop in order", order, left-- > 0))
			return blocks;
		verify_equal(v, "buddy-links", "frame", page_to_pfn(page), page->lru.prev, previous);
		verify_free_block(v, m, zone, page, order, type);
		blocks += run_blocks(page);
	}
	verify_equal(v, "buddy-links", "end of order", order, list->pages.last, previous);
	verify_equal(v, "buddy-count", "list of order", order, list->nr, blocks);
	verify_equal(v, "buddy-count", "list in use of order", order, zone->orders[type] >> order & 1, blocks > 0);
	return blocks;
}

void buddy_verify(struct verify *v, const struct machine *m)
{
	const struct zone *zone;
	unsigned int i, order, type;

	for_each_zone(m, zone, i) {
		uint64_t pages = 0;

		for (order = 0; order < MAX_ORDER; order++) {
			for (type = 0; type < MIGRATE_TYPES; type++)
				pages += verify_free_list(v, m, zone, order, (enum migratetype)type) << order;
		}
		verify_equal(v, "buddy-count", "free pages of zone", i, (uint64_t)zone->stat[NR_FREE_PAGES], pages);
		pages = 0;
		for (order = 0; order < MAX_ORDER; order++)
			pages += zone->free_area[order].list[MIGRATE_CMA].nr << order;
		verify_equal(v, "buddy-count", "free CMA pages of zone", i, (uint64_t)zone->stat[NR_FREE_CMA], pages);
	}
}

/* ---- per-CPU lists ---- */

static void verify_pcp_page(struct verify *v, const struct machine *m, const struct zone *zone,
			    const struct page *page, unsigned int index)
{
	pfn_t pfn = page_to_pfn(page);
	enum migratetype type = page->index < MIGRATE_PCPTYPES ? (enum migratetype)page->index : MIGRATE_MOVABLE;

	verify_that(v, "pcp-page", "frame", pfn,
		    page->flags == PG_pcp && !page->_refcount && page->_mapcount == -1 && !page->mapping &&
		    page->content == CONTENT_ZERO);
	verify_equal(v, "pcp-page", "zone of frame", pfn, page_zone(page)->index, zone->index);
	verify_equal(v, "pcp-page", "order of frame", pfn, page->private, pcp_order(m->phys->zones, index));
	verify_equal(v, "pcp-page", "list of frame", pfn, pcp_index((unsigned int)page->private, type), index);
}

/* Pages found on a list. */
static uint64_t verify_pcp_list(struct verify *v, const struct machine *m, const struct zone *zone, unsigned int index)
{
	const struct pcp_list *list = &zone->pcp.list[index];
	uint64_t pages = 0;

	if (!verify_that(v, "pcp-array", "list", index, pcp_list_sound(list)))
		return 0;
	for (struct page *const *at = list->cold; at < list->hot; at++) {
		verify_pcp_page(v, m, zone, *at, index);
		pages += (uint64_t)1 << pcp_order(m->phys->zones, index);
	}
	return pages;
}

void pcp_verify(struct verify *v, const struct machine *m)
{
	const struct zone *zone;
	unsigned int i, index;

	for_each_zone(m, zone, i) {
		uint64_t pages = 0;

		for (index = 0; index < NR_PCP_LISTS; index++)
			pages += verify_pcp_list(v, m, zone, index);
		verify_equal(v, "pcp-count", "zone", i, zone->pcp.count, pages);
	}
}

/* ---- frames ---- */

/* Frames that a block covers; bit n: frame n of the section. */
static void claim_frames(struct verify *v, const struct mem_section *s, uint32_t offset, unsigned int order,
			 uint64_t *claimed)
{
	uint32_t i, end = offset + (1u << order);

	if (!verify_that(v, "frame-once", "end of block", s->start_pfn + offset, end <= SECTION_PAGES))
		return;
	for (i = offset; i < end; i++) {
		uint64_t bit = (uint64_t)1 << (i & 63);

		verify_that(v, "frame-once", "frame", s->start_pfn + i, !(claimed[i / 64] & bit));
		claimed[i / 64] |= bit;
	}
}

static void verify_inside_free(struct verify *v, const struct mem_section *s, uint32_t offset, unsigned int order)
{
	uint32_t i;

	for (i = offset + 1; i < offset + (1u << order) && i < SECTION_PAGES; i++) {
		const struct page *page = &s->page[i];

		verify_that(v, "frame-plain", "frame", s->start_pfn + i,
			    !page->flags && !page->_refcount && !page->mapping &&
			    (page->_mapcount == -1 || (chunk_blank(s, i) && !page->_mapcount)) &&
			    !page->index && !page->private && page->content == CONTENT_ZERO);
	}
}

/* Claims the frames of the block that begins at the descriptor, if one does. */
static void claim_block(struct verify *v, const struct mem_section *s, uint32_t offset, struct frame_census *census)
{
	const struct page *page = &s->page[offset];
	unsigned int order = allocated_order(page), zone = page_zone(page)->index;

	if (PageBuddy(page)) {
		order = buddy_order(page);
		if (!verify_that(v, "buddy-head", "order of frame", s->start_pfn + offset, order < MAX_ORDER))
			return;
		census->free_heads[order]++;
		census->free_map[free_node(block_of(page, order)) / 64] |=
			(uint64_t)1 << free_node(block_of(page, order)) % 64;
		verify_inside_free(v, s, offset, order);
	} else if (page->flags & PG_pcp) {
		order = page->private;
		if (!verify_that(v, "pcp-page", "order of frame", s->start_pfn + offset, order < MAX_ORDER))
			return;
		census->pcp_pages[zone] += (uint64_t)1 << order;
	} else if (page_test(page, PG_reserved)) {
		order = 0;
	} else if (page->_refcount > 0 && !(page->flags & PG_tail)) {
		census->used_pages[zone] += (uint64_t)1 << order;
	} else {
		return;
	}
	if (!PageBuddy(page) || order < CHUNK_SHIFT)
		verify_that(v, "map-blank", "frame", s->start_pfn + offset, !chunk_blank(s, offset));
	claim_frames(v, s, offset, order, census->claimed);
}

static void verify_section(struct verify *v, const struct machine *m, const struct mem_section *s,
			   struct frame_census *census)
{
	const struct mem_map *map = machine_mem_map(m);
	uint32_t i;

	memset(census->claimed, 0, sizeof(census->claimed));
	memset(census->free_map, 0, sizeof(census->free_map));
	if (!verify_that(v, "map-section", "section", s->start_pfn,
			 s->number && s->number < map->nr_sections && map->sections[s->number] == s))
		return;
	verify_equal(v, "map-section", "type of section", s->start_pfn, s->sole_type,
		     section_sole_type(m->phys->zones, s));
	for (i = 0; i < SECTION_PAGES; i++)
		claim_block(v, s, i, census);
	for (i = 0; i < SECTION_PAGES; i++)
		verify_that(v, "frame-lost", "frame", s->start_pfn + i, census->claimed[i / 64] >> (i & 63) & 1);
	for (i = 0; i < 2 * SECTION_PAGES / 64; i++)
		verify_equal(v, "buddy-map", "section", s->start_pfn, s->free_map[i], census->free_map[i]);
}

/* Nodes of runs stand for blocks that have no descriptor. */
static uint64_t blocks_without_descriptor(const struct phys_zones *zones)
{
	uint64_t blocks = 0;
	uint32_t i;

	for (i = 0; i < zones->nr_runs; i++)
		blocks += zones->run[i].nr_blocks - 1;
	return blocks;
}

static void verify_frames(struct verify *v, const struct machine *m)
{
	struct frame_census census = {0};
	const struct mem_section *s;
	const struct zone *zone;
	unsigned int i, order;
	uint32_t sections = 1;

	for (s = next_touched_section(m, 0); s; s = next_touched_section(m, s->start_pfn + SECTION_PAGES)) {
		verify_section(v, m, s, &census);
		sections++;
	}
	verify_equal(v, "map-section", "sections", 0, machine_mem_map(m)->nr_sections, sections);
	census.free_heads[MAX_ORDER - 1] += blocks_without_descriptor(m->phys->zones);
	for (order = 0; order < MAX_ORDER; order++) {
		uint64_t listed = 0;

		for_each_zone(m, zone, i)
			listed += area_nr_free(&zone->free_area[order]);
		verify_equal(v, "buddy-listed", "order", order, listed, census.free_heads[order]);
	}
	for_each_zone(m, zone, i) {
		verify_equal(v, "pcp-listed", "zone", i, zone->pcp.count, census.pcp_pages[i]);
		verify_equal(v, "zone-managed", "zone", i, zone->managed_pages,
			     (uint64_t)zone->stat[NR_FREE_PAGES] + census.pcp_pages[i] + census.used_pages[i]);
	}
}

/* ---- what compaction left behind ---- */

static void compact_verify(struct verify *v, const struct machine *m)
{
	const struct phys_zones *zones = m->phys->zones;
	const unsigned int pageblocks = SECTION_PAGES >> zones->pageblock_order;
	const struct mem_section *s;
	const struct zone *zone;
	unsigned int i;

	verify_that(v, "zone-compact", "capture", 0, !zones->capture);
	for_each_zone(m, zone, i) {
		verify_that(v, "zone-compact", "zone", i, zone->compact_defer_shift <= COMPACT_MAX_DEFER_SHIFT);
		verify_that(v, "zone-compact", "zone", i, zone->compact_considered >> zone->compact_defer_shift <= 1);
	}
	for (s = next_touched_section(m, 0); s; s = next_touched_section(m, s->start_pfn + SECTION_PAGES))
		verify_that(v, "zone-compact", "section", s->start_pfn, s->skip >> pageblocks == 0);
}

/* ---- contents ---- */

/* has_bytes and its summary say that the frame may have bytes. */
static bool frame_marked(const struct page *page)
{
	const struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);

	return s->has_bytes[offset / 64] >> offset % 64 & s->chunks_with_bytes >> offset / 64 & 1;
}

/* No block has fewer references than frames that show it. Blocks are few compared with frames: count into a table. */
static void verify_content_refs(struct verify *v, const struct machine *m)
{
	const struct page *page;
	pfn_t pfn;

	for (pfn = 0; (page = next_touched_page(m, &pfn)); pfn++) {
		if (page->content != CONTENT_ZERO)
			verify_that(v, "content-marked", "frame", pfn, frame_marked(page));
		if (page->content >= CONTENT_BLOCK0)
			verify_that(v, "content-refs", "frame", pfn, content_refs(m, page->content) > 0);
	}
}

void phys_verify(struct verify *v, const struct machine *m)
{
	memblock_verify(v, m);
	buddy_verify(v, m);
	lazy_runs_verify(v, m);
	pcp_verify(v, m);
	verify_frames(v, m);
	watermark_verify(v, m);
	compact_verify(v, m);
	held_verify(v, m);
	content_verify(v, m);
	verify_content_refs(v, m);
}
