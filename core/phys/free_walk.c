// SPDX-License-Identifier: MIT
/*
 * free_walk.c - const walks over lists and frames. What is not touched stays untouched: a run of untouched blocks is
 * reported as a run, and runs that follow each other on a list are reported as one, so that nobody can tell which
 * descriptors exist.
 */
#include "free_walk.h"

#include "buddy.h"
#include "memblock.h"
#include "pcp.h"

static void run_of_node(const struct page *node, struct free_run *run)
{
	run->pfn = page_to_pfn(node);
	run->nr_blocks = run_blocks(node);
	run->descending = run_descends(node);
	run->next = node->lru.next;
}

/* Appends the blocks of more to run if they go on where it ends, in its direction. */
static bool join_runs(struct free_run *run, const struct free_run *more, unsigned int order)
{
	bool down = run->nr_blocks > 1 ? run->descending : more->pfn < run->pfn;
	pfn_t step = run->nr_blocks << order;

	if (more->pfn != (down ? run->pfn - step : run->pfn + step))
		return false;
	if (more->nr_blocks > 1 && more->descending != down)
		return false;
	run->descending = down;
	run->nr_blocks += more->nr_blocks;
	run->next = more->next;
	return true;
}

static bool run_from(const struct machine *m, pgx_t first, struct free_run *run)
{
	const struct page *node;
	unsigned int order;

	if (!first)
		return false;
	node = pgx_page(m, first);
	order = buddy_order(node);
	run_of_node(node, run);
	while (run->next) {
		struct free_run more;

		run_of_node(pgx_page(m, run->next), &more);
		if (!join_runs(run, &more, order))
			break;
	}
	return true;
}

bool first_free_run(const struct machine *m, unsigned int zone_index, unsigned int order, enum migratetype type,
		    struct free_run *run)
{
	return run_from(m, machine_zone(m, zone_index)->free_area[order].list[type].pages.first, run);
}

bool next_free_run(const struct machine *m, struct free_run *run)
{
	return run_from(m, run->next, run);
}

/* Block n of the list, counted from its cold end from 1 on, or (0) the hottest of the next list that has one. */
static bool pcp_block_from(const struct machine *m, const struct zone *zone, uint32_t n, struct pcp_block *block)
{
	const struct page *page;

	while (!n) {
		if (++block->list >= NR_PCP_LISTS)
			return false;
		n = pcp_list_blocks(&zone->pcp.list[block->list]);
	}
	page = zone->pcp.list[block->list].cold[n - 1];
	block->pfn = page_to_pfn(page);
	block->order = pcp_order(m->phys->zones, block->list);
	block->type = (enum migratetype)page->index;
	block->colder = n - 1;
	return true;
}

bool first_pcp_block(const struct machine *m, unsigned int zone_index, struct pcp_block *block)
{
	const struct zone *zone = machine_zone(m, zone_index);

	block->list = 0;
	return pcp_block_from(m, zone, pcp_list_blocks(&zone->pcp.list[0]), block);
}

bool next_pcp_block(const struct machine *m, struct pcp_block *block)
{
	return pcp_block_from(m, page_zone(find_page(m, block->pfn)), block->colder, block);
}

/* Whether a block of at least this order begins at the descriptor, and in which state it is. */
static enum frame_state block_state(const struct page *head, unsigned int *order)
{
	if (PageBuddy(head)) {
		*order = buddy_order(head);
		return FRAME_FREE;
	}
	if (head->flags & PG_pcp) {
		*order = head->private;
		return FRAME_PCP;
	}
	*order = allocated_order(head);
	return head->_refcount > 0 || *order ? FRAME_ALLOCATED : FRAME_NONE;
}

static enum frame_state touched_frame_state(const struct page *page, pfn_t *head, unsigned int *order)
{
	const struct mem_section *s = page_section(page);
	uint32_t offset = offset_in_section(page);
	unsigned int least;

	for (least = 0; least < MAX_ORDER; least++) {
		uint32_t at = offset & ~((1u << least) - 1);
		enum frame_state state = block_state(&s->page[at], order);

		*head = s->start_pfn + at;
		if (state != FRAME_NONE && *order >= least && offset - at < 1u << *order)
			return state;
	}
	return FRAME_NONE;
}

enum frame_state frame_state(const struct machine *m, pfn_t pfn, pfn_t *head, unsigned int *order)
{
	const struct page *page = find_page(m, pfn);

	*head = pfn;
	*order = 0;
	if (!pfn_valid(m, pfn))
		return FRAME_NONE;
	if (!page && find_lazy_run(m->phys->zones, pfn)) {
		*head = round_down(pfn, SECTION_PAGES);
		*order = MAX_ORDER - 1;
		return FRAME_FREE;
	}
	if (!page || page_test(page, PG_reserved))
		return FRAME_RESERVED;
	return touched_frame_state(page, head, order);
}

unsigned int pageblock_order(const struct machine *m)
{
	return m->phys->zones->pageblock_order;
}

enum migratetype pfn_pageblock_type(const struct machine *m, pfn_t pfn)
{
	const struct page *page = find_page(m, pfn);

	return page ? pageblock_type(m->phys->zones, page) : MIGRATE_MOVABLE;
}

/* Frames start, start + step ... below end that have a descriptor. */
static uint64_t count_valid(const struct phys_zones *zones, pfn_t start, pfn_t end, uint64_t step)
{
	uint64_t count = 0;
	uint32_t i;

	for (i = 0; i < zones->nr_valid; i++) {
		pfn_t low = max_u64(start, zones->valid[i].start), high = min_u64(end, zones->valid[i].end);

		low = start + (low - start + step - 1) / step * step;
		if (low < high)
			count += (high - low + step - 1) / step;
	}
	return count;
}

uint64_t nr_valid_frames(const struct machine *m, pfn_t start, pfn_t end)
{
	return count_valid(m->phys->zones, start, end, 1);
}

/*
 * pagetypeinfo_showblockcount looks at the zone's first frame and at every pageblock's length after it. Sections that
 * nothing touched have movable pageblocks.
 */
void zone_pageblocks(const struct machine *m, unsigned int zone_index, uint64_t count[MIGRATE_TYPES])
{
	const struct phys_zones *zones = m->phys->zones;
	const struct zone *zone = zones->zone[zone_index];
	uint64_t step = pageblock_nr_pages(zones);
	const struct mem_section *s;
	unsigned int i;

	for (i = 0; i < MIGRATE_TYPES; i++)
		count[i] = 0;
	if (zone->start_pfn == zone->end_pfn)
		return;
	count[MIGRATE_MOVABLE] = count_valid(zones, zone->start_pfn, zone->end_pfn, step);
	for (s = next_touched_section(m, zone->start_pfn); s && s->start_pfn < zone->end_pfn;
	     s = next_touched_section(m, s->start_pfn + SECTION_PAGES)) {
		pfn_t pfn = max_u64(s->start_pfn, zone->start_pfn);

		pfn = zone->start_pfn + (pfn - zone->start_pfn + step - 1) / step * step;
		for (; pfn < s->start_pfn + SECTION_PAGES && pfn < zone->end_pfn; pfn += step) {
			count[MIGRATE_MOVABLE]--;
			count[pfn_pageblock_type(m, pfn)]++;
		}
	}
}
