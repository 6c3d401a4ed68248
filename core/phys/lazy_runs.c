// SPDX-License-Identifier: MIT
/*
 * lazy_runs.c - free blocks of the highest order that nothing touched yet, without a descriptor each.
 *
 *   list of order 10:   [ 0x4a00 ] -> [ 0x8000, 3 blocks upwards ] -> [ 0x1000, 16,777,000 blocks upwards ]
 *
 * A run stands in the free list at one place, under the descriptor of its first block in list order, and means its
 * blocks one after the other: upwards where boot frees memory at the list's tail, downwards in highmem, which is freed
 * page by page so that each completed block goes to the list's head. Blocks of the highest order never merge, so a run
 * changes in one way only: a block of it is taken or looked at, and the run falls into what is before, the block, and
 * what is behind. Lists, counters and order are at every moment what they would be with all descriptors there.
 *
 * A run of one block is an ordinary free block; the table of runs has only the longer ones, ascending.
 * Invariant: buddy-run (table and nodes agree, no section inside a run exists but the node's).
 */
#include "free_list.h"

#include <string.h>

#include "phys_verify.h"

static const struct lazy_run *run_at_or_below(const struct phys_zones *zones, pfn_t pfn)
{
	uint32_t low = 0, high = zones->nr_runs;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (zones->run[middle].pfn <= pfn)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? &zones->run[low - 1] : NULL;
}

const struct lazy_run *find_lazy_run(const struct phys_zones *zones, pfn_t pfn)
{
	const struct lazy_run *run = run_at_or_below(zones, pfn);

	return run && pfn - run->pfn < run->nr_blocks << SECTION_SHIFT ? run : NULL;
}

static void insert_run(struct machine *m, uint32_t at, struct lazy_run run)
{
	struct phys_zones *zones = m->phys->zones;

	if (zones->nr_runs == zones->run_room) {
		size_t bytes = zones->run_room * sizeof(*zones->run);

		zones->run = hm_grow(&m->ctx.mem, zones->run, bytes, bytes ? 2 * bytes : 16 * sizeof(*zones->run));
		zones->run_room = bytes ? 2 * zones->run_room : 16;
	}
	memmove(&zones->run[at + 1], &zones->run[at], (zones->nr_runs - at) * sizeof(*zones->run));
	zones->run[at] = run;
	zones->nr_runs++;
}

static void remove_run(struct phys_zones *zones, uint32_t at)
{
	zones->nr_runs--;
	memmove(&zones->run[at], &zones->run[at + 1], (zones->nr_runs - at) * sizeof(*zones->run));
}

/* The block of a run that is number n in list order. */
static pfn_t run_block(const struct lazy_run *run, uint64_t n)
{
	return run->pfn + ((run->descending ? run->nr_blocks - 1 - n : n) << SECTION_SHIFT);
}

/* The descriptor says what it stands for: n blocks of the run from number `first` on. */
static void describe_run(struct page *node, const struct lazy_run *run, uint64_t n)
{
	enum migratetype type = free_block_type(run->node);

	describe_free_block(block_of(node, MAX_ORDER - 1), free_index(n, run->descending && n > 1, type));
}

/* The part of a run from number `first` on, n blocks, as an entry of the table. */
static struct lazy_run run_part(const struct lazy_run *run, uint64_t first, uint64_t n, struct page *node)
{
	pfn_t pfn = run_block(run, run->descending ? first + n - 1 : first);

	return (struct lazy_run){pfn, n, node, run->descending};
}

/*
 * Splits a run in front of and behind its block number n, whose descriptor is `block`. What is before keeps the run's
 * node, what is behind gets one of its own.
 */
static void split_run(struct machine *m, struct zone *zone, const struct lazy_run *at, uint64_t n, struct page *block)
{
	struct phys_zones *zones = m->phys->zones;
	struct mem_map *map = machine_mem_map(m);
	const struct lazy_run run = *at;
	uint64_t behind = run.nr_blocks - n - 1;
	uint32_t entry = (uint32_t)(at - zones->run);
	struct page *rest = NULL;
	struct page_list *list = &free_list_of(zone, MAX_ORDER - 1, free_block_type(run.node))->pages;

	if (behind) {
		rest = create_section(m, run_block(&run, n + 1), true)->page;
		describe_run(rest, &run, behind);
		page_list_insert_after(map, list, run.node, rest);
	}
	describe_run(block, &run, 1);
	if (block != run.node)
		page_list_insert_after(map, list, run.node, block);
	if (n)
		describe_run(run.node, &run, n);
	remove_run(zones, entry);
	if (behind > 1)
		insert_run(m, entry, run_part(&run, n + 1, behind, rest));
	if (n > 1)
		insert_run(m, entry + (run.descending && behind > 1), run_part(&run, 0, n, run.node));
}

void split_lazy_run(struct machine *m, struct mem_section *section)
{
	const struct phys_zones *zones = m->phys->zones;
	const struct lazy_run *run = find_lazy_run(zones, section->start_pfn);
	uint64_t n = (section->start_pfn - run->pfn) >> SECTION_SHIFT;

	if (run->descending)
		n = run->nr_blocks - 1 - n;
	split_run(m, page_zone(section->page), run, n, section->page);
}

struct page *first_free_block(struct machine *m, struct zone *zone, unsigned int order, enum migratetype type)
{
	pgx_t first = zone->free_area[order].list[type].pages.first;
	struct page *page;

	if (!first)
		return NULL;
	page = pgx_page(m, first);
	if (run_blocks(page) > 1)
		split_run(m, zone, find_lazy_run(m->phys->zones, page_to_pfn(page)), 0, page);
	return page;
}

void add_lazy_run(struct machine *m, struct zone *zone, pfn_t pfn, uint64_t nr_blocks, bool descending)
{
	struct phys_zones *zones = m->phys->zones;
	struct mem_map *map = machine_mem_map(m);
	pfn_t first = descending ? pfn + ((nr_blocks - 1) << SECTION_SHIFT) : pfn;
	struct page *node = create_section(m, first, true)->page;
	enum migratetype type = pageblock_type(zones, node);
	struct free_list *list = free_list_of(zone, MAX_ORDER - 1, type);

	describe_free_block(block_of(node, MAX_ORDER - 1), free_index(nr_blocks, descending && nr_blocks > 1, type));
	if (descending)
		page_list_add(map, &list->pages, node);
	else
		page_list_add_tail(map, &list->pages, node);
	list->nr += nr_blocks;
	zone->orders[type] |= (uint16_t)(1u << (MAX_ORDER - 1));
	zone->stat[NR_FREE_PAGES] += (int64_t)(nr_blocks << (MAX_ORDER - 1));
	if (nr_blocks > 1) {
		const struct lazy_run *below = run_at_or_below(zones, pfn);
		uint32_t at = below ? (uint32_t)(below - zones->run) + 1 : 0;

		insert_run(m, at, (struct lazy_run){pfn, nr_blocks, node, descending});
	}
}

void lazy_runs_verify(struct verify *v, const struct machine *m)
{
	const struct phys_zones *zones = m->phys->zones;
	uint32_t i;

	for (i = 0; i < zones->nr_runs; i++) {
		const struct lazy_run *run = &zones->run[i];
		pfn_t end = run->pfn + (run->nr_blocks << SECTION_SHIFT);
		const struct mem_section *s = next_touched_section(m, run->pfn);
		pfn_t node = page_to_pfn(run->node);

		verify_that(v, "buddy-run", "run", run->pfn, run->nr_blocks > 1);
		verify_that(v, "buddy-run", "run", run->pfn,
			    !i || run[-1].pfn + (run[-1].nr_blocks << SECTION_SHIFT) <= run->pfn);
		verify_equal(v, "buddy-run", "node", run->pfn, node, run_block(run, 0));
		verify_equal(v, "buddy-run", "node", node, run_blocks(run->node), run->nr_blocks);
		verify_equal(v, "buddy-run", "node", node, run_descends(run->node), run->descending);
		while (s && s->start_pfn < end) {
			verify_equal(v, "buddy-run", "section", run->pfn, s->start_pfn, node);
			s = next_touched_section(m, s->start_pfn + SECTION_PAGES);
		}
	}
}
