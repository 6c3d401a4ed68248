// SPDX-License-Identifier: MIT
/*
 * compact_migrate.c - the migrate scanner: which pages move (mm/compaction.c)
 *
 *   zone start |.M..U.MM.|..M.....|...|        walks upwards, a pageblock at a time, and in it 32 pages at a time
 *
 * The pages of a batch are put on a list whose head is the page found last; so that one moves first. When a batch took
 * the scanner no further than the pageblock that the one before began in, the next takes all that is left of it at
 * once.
 *
 * An asynchronous request is after one block of its order: a page in an aligned block of that size which cannot move
 * makes all others of the block stay, too, and the batch ends with the block.
 *
 * For a large order a search of the free lists comes first: a movable pageblock in the first half of what is between
 * the scanners (later, the first eighth) that has a large free block already is emptied with little work. It gets a
 * skip hint, so that the next search does not find it again; and the scanner, which respects hints at the start of a
 * pageblock, goes past it. That is a mistake of the kernel of 6.1, mended in 6.3; what is left of the search is where
 * scanning goes on.
 */
#include "compact_control.h"

#include "isolate.h"
#include "migrate.h"
#include "reclaim.h"

/* A compound page has all of the pageblock (pageblock_skip_persistent). */
static bool in_compound_pageblock(const struct compact_control *cc, const struct page *page)
{
	if (page->flags & PG_tail)
		page -= page->private;
	return page->flags & (1u << PG_head) && page->private >= cc->m->phys->zones->pageblock_order;
}

static bool suitable_migration_source(const struct compact_control *cc, const struct page *page)
{
	enum migratetype type = pageblock_type(cc->m->phys->zones, page);

	if (in_compound_pageblock(cc, page))
		return false;
	if (!compact_is_async(cc) || !cc->direct_compaction)
		return true;
	if (cc->type == MIGRATE_MOVABLE)
		return type == MIGRATE_MOVABLE || type == MIGRATE_CMA;
	return type == cc->type;
}

static bool takes_page(const struct compact_control *cc, const struct page *page)
{
	if (cc->anon_only && (!PageAnon(page) || page_test(page, PG_swapcache)))
		return false;
	if (page_test(page, PG_unevictable) && !cc->m->reclaim->compact_unevictable_allowed)
		return false;
	return page_is_movable(cc->m, page);
}

/* How many frames are passed over with this one: a free block, or a compound page. */
static uint64_t frames_passed(const struct page *page)
{
	return PageBuddy(page) || page->flags & (1u << PG_head) ? (uint64_t)1 << page->private : 1;
}

/* A pass over one pageblock, or what is left of it. */
struct migrate_pass {
	struct page *first;			/* the pageblock's first descriptor, if the pass looks at that; NULL */
	bool hint_tested;
	bool skip_on_failure;
	pfn_t next_skip_pfn;			/* end of the aligned block of the wanted order */
	uint64_t scanned, taken;
};

static pfn_t block_end_pfn(const struct compact_control *cc, pfn_t pfn)
{
	return round_down(pfn, (pfn_t)1 << cc->order) + ((pfn_t)1 << cc->order);
}

static void take_page(struct compact_control *cc, struct migrate_pass *pass, struct page *page)
{
	isolate_for_migration(cc->m, page);
	page_list_add(machine_mem_map(cc->m), &cc->migrate, page);
	cc->nr_migrate++;
	pass->taken++;
}

static void putback_all(struct compact_control *cc)
{
	while (cc->migrate.first) {
		struct page *page = pgx_page(cc->m, cc->migrate.first);

		page_list_del(machine_mem_map(cc->m), &cc->migrate, page);
		putback_page(cc->m, page);
	}
	cc->nr_migrate = 0;
}

/* A page stays; where that spoils the wanted block, the rest of it is left alone. Returns the next frame. */
static pfn_t page_stays(struct compact_control *cc, struct migrate_pass *pass, pfn_t next)
{
	if (!pass->skip_on_failure)
		return next;
	putback_all(cc);
	pass->taken = 0;
	if (next <= pass->next_skip_pfn) {
		next = pass->next_skip_pfn;
		pass->next_skip_pfn += (pfn_t)1 << cc->order;
	}
	return next;
}

/* The first page that is taken; when it begins a pageblock, that has its hint from now on (test_and_set_skip). */
static void hint_at_first_page(const struct compact_control *cc, struct migrate_pass *pass, struct page *page,
			       pfn_t pfn)
{
	if (!pass->hint_tested && !cc->ignore_skip_hint && pfn == pageblock_start_pfn(cc, pfn))
		set_pageblock_skip(cc->m->phys->zones, page);
	pass->hint_tested = true;
}

/* Takes pages of [pfn, end); returns where it stopped. */
static pfn_t scan_block(struct compact_control *cc, struct migrate_pass *pass, pfn_t pfn, pfn_t end)
{
	while (pfn < end) {
		struct page *page = find_page(cc->m, pfn);

		if (pass->skip_on_failure && pfn >= pass->next_skip_pfn) {
			if (pass->taken)
				break;
			pass->next_skip_pfn = block_end_pfn(cc, pfn);
		}
		pass->scanned++;
		if (!pass->first && pfn == pageblock_start_pfn(cc, pfn)) {
			if (!isolation_suitable(cc, page))
				return end;
			pass->first = page;
		}
		if (PageBuddy(page)) {
			pfn += frames_passed(page);
			continue;
		}
		if (!takes_page(cc, page)) {
			pfn = page_stays(cc, pass, pfn + frames_passed(page));
			continue;
		}
		hint_at_first_page(cc, pass, page, pfn);
		take_page(cc, pass, page);
		pfn++;
		if (cc->nr_migrate >= COMPACT_CLUSTER_MAX && !cc->rescan)
			break;
	}
	return min_u64(pfn, end);
}

/* A pageblock that nothing touched: the head of a free block that is passed over at once, or frames of no use each. */
static uint64_t scan_untouched(const struct compact_control *cc, pfn_t pfn, pfn_t end)
{
	bool head;

	return in_untouched_free_block(cc->m, pfn, &head) && head ? 1 : end - pfn;
}

static void isolate_migratepages_block(struct compact_control *cc, pfn_t start, pfn_t end)
{
	struct migrate_pass pass = {.skip_on_failure = cc->direct_compaction && compact_is_async(cc)};
	pfn_t pfn = end;

	if (pass.skip_on_failure)
		pass.next_skip_pfn = block_end_pfn(cc, start);
	if (find_page(cc->m, start))
		pfn = scan_block(cc, &pass, start, end);
	else
		pass.scanned = scan_untouched(cc, start, end);
	if (pfn == end && (!pass.taken || cc->rescan)) {
		if (pass.first && !pass.hint_tested)
			set_pageblock_skip(cc->m->phys->zones, pass.first);
		update_cached_migrate(cc, pfn);
	}
	cc->migrate_scanned += pass.scanned;
	count_vm_events(cc->m, COMPACTISOLATED, pass.taken);
	trace(cc->m, mm_compaction_isolate_migratepages, start, pfn, pass.scanned, pass.taken);
	cc->migrate_pfn = pfn;
}

/* ---- a pageblock that is nearly free ---- */

static void update_fast_start_pfn(struct compact_control *cc, pfn_t pfn)
{
	if (cc->fast_start_pfn == UINT64_MAX)
		return;
	cc->fast_start_pfn = cc->fast_start_pfn ? min_u64(cc->fast_start_pfn, pfn) : pfn;
}

/* Whether a search makes sense: at a pageblock's start, for a large block, not to empty movable ones for others. */
static bool may_search(const struct compact_control *cc)
{
	if (cc->ignore_skip_hint || cc->order <= PAGE_ALLOC_COSTLY_ORDER)
		return false;
	if (cc->direct_compaction && cc->type != MIGRATE_MOVABLE)
		return false;
	return cc->migrate_pfn == cc->zone->start_pfn || cc->migrate_pfn == pageblock_start_pfn(cc, cc->migrate_pfn);
}

/* The frame below which pageblocks are looked for. */
static pfn_t search_limit(const struct compact_control *cc)
{
	uint64_t distance = (cc->free_pfn - cc->migrate_pfn) / 2;

	if (cc->migrate_pfn != cc->zone->start_pfn)
		distance /= 4;
	return pageblock_start_pfn(cc, cc->migrate_pfn + distance);
}

/* The first block below the limit without a skip hint; it, or where the search gave up, becomes the list's last. */
static struct page *search_list(struct compact_control *cc, struct page_list *list, unsigned int limit,
				unsigned int *scanned)
{
	const pfn_t high_pfn = search_limit(cc);

	for (pgx_t at = list->first; at; at = pgx_page(cc->m, at)->lru.next) {
		struct page *page = pgx_page(cc->m, at);

		if ((*scanned)++ >= limit) {
			page_list_rotate_to_last(machine_mem_map(cc->m), list, page);
			return NULL;
		}
		if (page_to_pfn(page) >= high_pfn || get_pageblock_skip(cc->m->phys->zones, page))
			continue;
		page_list_rotate_to_last(machine_mem_map(cc->m), list, page);
		return page;
	}
	return NULL;
}

/* The search failed: where an earlier one began, once. */
static pfn_t reinit_migrate_pfn(struct compact_control *cc)
{
	cc->fast_search_fail++;
	if (!cc->fast_start_pfn || cc->fast_start_pfn == UINT64_MAX)
		return cc->migrate_pfn;
	cc->migrate_pfn = cc->fast_start_pfn;
	cc->fast_start_pfn = UINT64_MAX;
	return cc->migrate_pfn;
}

/* Where to scan next (fast_find_migrateblock). */
static pfn_t fast_find_migrateblock(struct compact_control *cc)
{
	const unsigned int limit = freelist_scan_limit(cc);
	struct page *found = NULL;
	unsigned int scanned = 0;

	if (!may_search(cc))
		return cc->migrate_pfn;
	for (int order = cc->order - 1; order >= PAGE_ALLOC_COSTLY_ORDER && !found && scanned < limit; order--)
		found = search_list(cc, &cc->zone->free_area[order].list[MIGRATE_MOVABLE].pages, limit, &scanned);
	cc->migrate_scanned += scanned;
	if (!found)
		return reinit_migrate_pfn(cc);
	update_fast_start_pfn(cc, page_to_pfn(found));
	cc->fast_search_fail = 0;
	set_pageblock_skip(cc->m->phys->zones, found);
	return max_u64(pageblock_start_pfn(cc, page_to_pfn(found)), cc->zone->start_pfn);
}

/* ---- all pageblocks ---- */

/* Whether to look into a pageblock: at the start of it hints count, except of the one just found. */
static bool worth_scanning(struct compact_control *cc, pfn_t pfn, pfn_t end, bool found)
{
	const struct page *first = find_page(cc->m, pfn);
	bool at_start = pfn == pageblock_start_pfn(cc, pfn);

	if (!pfn_valid(cc->m, pfn) || !pfn_valid(cc->m, end - 1))
		return false;
	if (!first)
		return !compact_is_async(cc) || !cc->direct_compaction || cc->type == MIGRATE_MOVABLE;
	if (at_start && !found && !isolation_suitable(cc, first))
		return false;
	if (suitable_migration_source(cc, first))
		return true;
	update_cached_migrate(cc, end);
	return false;
}

bool isolate_migratepages(struct compact_control *cc)
{
	pfn_t pfn = fast_find_migrateblock(cc);
	bool found = pfn != cc->migrate_pfn && !cc->fast_search_fail;

	for (pfn_t end = pageblock_end_pfn(cc, pfn); end <= cc->free_pfn; end = pageblock_end_pfn(cc, pfn)) {
		if (worth_scanning(cc, pfn, end, found)) {
			isolate_migratepages_block(cc, pfn, end);
			break;
		}
		found = false;
		cc->migrate_pfn = pfn = end;
	}
	return cc->nr_migrate;
}
