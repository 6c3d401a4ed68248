// SPDX-License-Identifier: MIT
/*
 * cma.c - the contiguous memory allocator
 *
 * A range that was reserved at boot (cma=) lies in pageblocks of a type of their own. Only movable requests
 * get frames there, so whoever needs a large range, a device that can only do DMA to contiguous memory, can have it:
 * the pageblocks are isolated, the pages in them move elsewhere, and the range is taken.
 *
 *   |......m.mm...|   isolate   |......m.mm...|   migrate   |.............|   take   |xxxxx........|
 *
 * The lowest range that no command holds is tried first, then the next one up.
 *
 * Difference from Linux: one area, used by commands.
 */
#include "cma.h"

#include "isolate.h"
#include "migrate.h"
#include "swap.h"
#include "zone.h"

static uint64_t pageblock_pages(const struct machine *m)
{
	return pageblock_nr_pages(m->phys->zones);
}

static void set_isolation(struct machine *m, pfn_t start, pfn_t end, bool on)
{
	for (pfn_t pfn = round_down(start, pageblock_pages(m)); pfn < end; pfn += pageblock_pages(m))
		move_pageblock(m, pfn, on ? MIGRATE_ISOLATE : MIGRATE_CMA);
}

/* A page moves to wherever user pages may be, outside isolated pageblocks (alloc_migration_target). */
static int move_out(struct machine *m, struct page *page)
{
	struct page *to;
	int err;

	isolate_for_migration(m, page);
	err = alloc_page(m, GFP_USER | __GFP_MOVABLE | __GFP_RETRY_MAYFAIL | __GFP_NOWARN, &to);
	if (err) {
		putback_page(m, page);
		count_vm_event(m, PGMIGRATE_FAIL);
		return err;
	}
	migrate_page(m, page, to);
	return 0;
}

/* The pages of the range that can move do; 0, or the error of the first that finds no frame. */
static int migrate_range(struct machine *m, pfn_t start, pfn_t end)
{
	int err = 0;

	for (pfn_t pfn = start; pfn < end && !err; pfn++) {
		struct page *page = pfn_to_page(m, pfn);

		if (page_is_movable(m, page))
			err = move_out(m, page);
	}
	return err;
}

/* Takes [start, end); false: something in it stays, or has no place to go (alloc_contig_range). */
static bool alloc_contig_range(struct machine *m, pfn_t start, pfn_t end)
{
	bool taken;

	lru_add_drain(m);
	drain_all_pages(m);
	set_isolation(m, start, end, true);
	taken = !migrate_range(m, start, end) && take_isolated_range(m, start, end);
	set_isolation(m, start, end, false);
	return taken;
}

/* The first frame at or above pfn from which on no command holds any of `count` frames. */
static pfn_t next_unheld_range(const struct machine *m, pfn_t pfn, uint64_t count)
{
	unsigned int order;
	pfn_t held = pfn;

	while (next_held_block(m, &held, &order) && held < pfn + count)
		pfn = ++held;
	return pfn;
}

static int check_count(struct machine *m, uint64_t count)
{
	const struct phys_zones *zones = m->phys->zones;

	if (!zones->cma_pages)
		return refuse(m, ENODEV, m->arch->cma_bytes ? WHY_CMA_ZONES : WHY_NO_CMA);
	if (!count || count > zones->cma_pages)
		return refuse(m, EINVAL, WHY_CMA_COUNT, count, zones->cma_pages);
	return 0;
}

int cma_alloc(struct machine *m, uint64_t count, pfn_t *ret)
{
	const struct phys_zones *zones = m->phys->zones;
	pfn_t start = zones->cma_start, end = start + zones->cma_pages;
	int err = check_count(m, count);

	if (err)
		return err;
	if (core_inject(m))
		return refuse(m, ENOMEM, WHY_INJECTED);
	for (;; start++) {
		start = next_unheld_range(m, start, count);
		if (start + count > end) {
			count_vm_event(m, CMA_ALLOC_FAIL);
			core_changed(m);
			return refuse(m, ENOMEM, WHY_CMA_BUSY, count);
		}
		if (alloc_contig_range(m, start, start + count))
			break;
	}
	hold_frames(m, start, count);
	count_vm_event(m, CMA_ALLOC_SUCCESS);
	core_changed(m);
	trace(m, cma_alloc_finish, start, count);
	*ret = start;
	return 0;
}

int cma_release(struct machine *m, pfn_t pfn, uint64_t count)
{
	const struct phys_zones *zones = m->phys->zones;
	int err = check_count(m, count);

	if (err)
		return err;
	if (pfn < zones->cma_start || pfn + count > zones->cma_start + zones->cma_pages)
		return refuse(m, EINVAL, WHY_NOT_CMA, pfn);
	err = free_held_frames(m, pfn, count);
	if (err)
		return err;
	core_changed(m);
	trace(m, cma_release, pfn, count);
	return 0;
}
