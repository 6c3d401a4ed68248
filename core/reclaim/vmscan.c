// SPDX-License-Identifier: MIT
/*
 * vmscan.c - the scan of the LRU lists (mm/vmscan.c)
 *
 *	            used again                        head        tail
 *	new page -> inactive list [ . . . . . . . . . . . . ] -> shrink_page_list: freed, kept, or activated
 *	              ^                                               |
 *	              | deactivated                                   v
 *	            active list   [ . . . . . . . . . . . . ] <- used twice
 *
 * A pass at priority p looks at 1/2^p of each list. How much of it goes to anonymous and how much to file pages follows
 * from swappiness and from what bringing back either has cost lately (get_scan_count). The active list is only
 * shortened while the inactive one is too short for a second chance (inactive_is_low), or while pages come back that
 * had just been evicted.
 *
 * Both lists are FIFOs; use is noticed only when a page reaches the end of one. That is the second chance.
 *
 * Differences from Linux: one node and no control groups; pages are taken one by one, not in per-CPU batches; the
 * flusher threads do nothing but write all dirty pages when a scan has met nothing else.
 */
#include "file.h"
#include "filemap.h"
#include "leaf_share.h"
#include "scan_control.h"
#include "swap.h"
#include "swap_state.h"
#include "swapfile.h"
#include "swapops.h"
#include "workingset.h"
#include "watermark.h"
#include "zone.h"

/* ---- lists ---- */

/* Pages of a list in zones that help (lruvec_lru_size). */
static uint64_t list_size(const struct machine *m, enum lru_list lru, unsigned int reclaim_idx)
{
	uint64_t pages = 0;

	for (unsigned int i = 0; i <= reclaim_idx; i++)
		pages += zone_state(m, i, (enum zone_stat_item)((int)NR_ZONE_INACTIVE_ANON + (int)lru));
	return pages;
}

static unsigned int int_sqrt(uint64_t x)
{
	unsigned int root = 0;

	while ((uint64_t)(root + 1) * (root + 1) <= x)
		root++;
	return root;
}

/* The inactive list should hold 1/ratio of the active one; ratio grows with the square root of memory. */
static bool inactive_is_low(const struct machine *m, bool file)
{
	enum lru_list inactive = file ? LRU_INACTIVE_FILE : LRU_INACTIVE_ANON;
	uint64_t nr_inactive = lru_size(m, inactive), nr_active = lru_size(m, inactive + 1);
	uint64_t gb = (nr_inactive + nr_active) >> (30 - PAGE_SHIFT);
	uint64_t ratio = gb ? int_sqrt(10 * gb) : 1;

	return nr_inactive * ratio < nr_active;
}

static bool can_reclaim_anon(const struct machine *m)
{
	return nr_swap_pages(m) > 0;
}

unsigned int isolate_lru_pages(struct machine *m, struct scan_control *sc, enum lru_list lru, uint64_t nr,
			       struct page **pages, uint64_t *scanned)
{
	uint64_t left;
	unsigned int taken = 0;

	lru_add_drain(m);
	left = lru_size(m, lru);

	for (*scanned = 0; taken < nr && left; left--) {
		struct page *page = pgx_page(m, lru_last(m, lru));
		const struct zone *zone = page_zone(page);

		++*scanned;
		if (zone->index > sc->reclaim_idx) {
			count_vm_event(m, (enum vm_event_item)((int)PGSKIP + (int)zone->type));
			lru_to_head(m, page);
			continue;
		}
		isolate_lru_page(m, page);
		pages[taken++] = page;
	}
	return taken;
}

void move_pages_to_lru(struct machine *m, struct page **pages, unsigned int nr)
{
	for (unsigned int i = 0; i < nr; i++) {
		if (page_test(pages[i], PG_active))
			workingset_activation(m);
		putback_lru_page(m, pages[i]);
	}
}

/* ---- the inactive lists ---- */

/* All dirty pages of files are written (wakeup_flusher_threads). */
static void wake_flushers(struct machine *m)
{
	struct inode *inode = NULL;

	while ((inode = inode_next(m, inode)))
		filemap_write_and_wait(m, inode, 0, UINT64_MAX);
}

static void count_scan(struct machine *m, const struct scan_control *sc, bool file, uint64_t scanned)
{
	count_vm_events(m, sc->kswapd ? PGSCAN_KSWAPD : PGSCAN_DIRECT, scanned);
	count_vm_events(m, file ? PGSCAN_FILE : PGSCAN_ANON, scanned);
}

static void count_steal(struct machine *m, const struct scan_control *sc, bool file, uint64_t stolen)
{
	count_vm_events(m, sc->kswapd ? PGSTEAL_KSWAPD : PGSTEAL_DIRECT, stolen);
	count_vm_events(m, file ? PGSTEAL_FILE : PGSTEAL_ANON, stolen);
}

static uint64_t shrink_inactive_list(struct machine *m, uint64_t nr_to_scan, enum lru_list lru, struct scan_control *sc)
{
	struct page *pages[SWAP_CLUSTER_MAX];
	struct reclaim_stat stat = {0};
	bool file = lru == LRU_INACTIVE_FILE;
	uint64_t scanned, freed;
	unsigned int taken = isolate_lru_pages(m, sc, lru, nr_to_scan, pages, &scanned), nr = taken;

	count_scan(m, sc, file, scanned);
	trace(m, mm_vmscan_lru_isolate, sc->order, nr_to_scan, scanned, taken, lru, sc->reclaim_idx, scanned - taken);
	if (!taken)
		return 0;
	freed = shrink_page_list(m, pages, &nr, sc, &stat);
	move_pages_to_lru(m, pages, nr);
	end_swap_writes(m);
	count_steal(m, sc, file, freed);
	lru_note_cost(m, file, stat.nr_pageout);
	if (stat.nr_unqueued_dirty == taken)
		wake_flushers(m);
	sc->dirty += stat.nr_dirty;
	sc->unqueued_dirty += stat.nr_unqueued_dirty;
	sc->taken += taken;
	sc->file_taken += file ? taken : 0;
	trace(m, mm_vmscan_lru_shrink_inactive, scanned, freed, stat.nr_dirty, stat.nr_activate[0], stat.nr_activate[1],
	      stat.nr_ref_keep, stat.nr_unmap_fail, (uint64_t)sc->priority, file);
	return freed;
}

/* ---- the active lists ---- */

/* Executed pages of files go round once more; all others move to the inactive list, used or not. */
static bool stays_active(struct machine *m, struct page *page)
{
	struct page_use use = page_referenced(m, page);

	return use.referenced && (use.vm_flags & VM_EXEC) && page_is_file_lru(page);
}

static void shrink_active_list(struct machine *m, uint64_t nr_to_scan, enum lru_list lru, struct scan_control *sc)
{
	struct page *pages[SWAP_CLUSTER_MAX];
	uint64_t scanned, deactivated = 0, rotated = 0;
	unsigned int taken = isolate_lru_pages(m, sc, lru, nr_to_scan, pages, &scanned);

	count_vm_events(m, PGREFILL, scanned);
	for (unsigned int i = 0; i < taken; i++) {
		if (page_test(pages[i], PG_mlocked))
			continue;
		if (stays_active(m, pages[i])) {
			rotated++;
			continue;
		}
		page_clear(pages[i], PG_active);
		page_set(pages[i], PG_workingset);
		deactivated++;
	}
	move_pages_to_lru(m, pages, taken);
	count_vm_events(m, PGDEACTIVATE, deactivated);
	trace(m, mm_vmscan_lru_shrink_active, taken, rotated, deactivated, rotated, (uint64_t)sc->priority,
	      lru >= LRU_INACTIVE_FILE);
}

static uint64_t shrink_list(struct machine *m, enum lru_list lru, uint64_t nr, struct scan_control *sc)
{
	bool file = lru >= LRU_INACTIVE_FILE;

	if (lru != LRU_ACTIVE_ANON && lru != LRU_ACTIVE_FILE)
		return shrink_inactive_list(m, nr, lru, sc);
	if (sc->may_deactivate[file])
		shrink_active_list(m, nr, lru, sc);
	else
		sc->skipped_deactivate = true;
	return 0;
}

void age_active_anon(struct machine *m, struct scan_control *sc)
{
	if (total_swap_pages(m) && inactive_is_low(m, false))
		shrink_active_list(m, SWAP_CLUSTER_MAX, LRU_ACTIVE_ANON, sc);
}

/* ---- the balance of anonymous and file pages ---- */

static uint64_t activations(const struct machine *m, bool file)
{
	return global_node_state(m, file ? WORKINGSET_ACTIVATE_FILE : WORKINGSET_ACTIVATE_ANON);
}

void snapshot_refaults(struct machine *m)
{
	m->reclaim->refaults[0] = activations(m, false);
	m->reclaim->refaults[1] = activations(m, true);
}

static bool file_is_tiny(const struct machine *m, const struct scan_control *sc)
{
	uint64_t pages = lru_size(m, LRU_ACTIVE_FILE) + lru_size(m, LRU_INACTIVE_FILE) + nr_free_pages(m), high = 0;
	const struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		high += zone->managed_pages ? zone_wmark(zone, WMARK_HIGH) : 0;
	return pages <= high && !sc->may_deactivate[0] && lru_size(m, LRU_INACTIVE_ANON) >> sc->priority;
}

static void prepare_scan_count(struct machine *m, struct scan_control *sc)
{
	const struct lru_balance *balance = lru_balance(m);

	sc->anon_cost = balance->anon_cost;
	sc->file_cost = balance->file_cost;
	for (int file = 0; file < 2; file++)
		sc->may_deactivate[file] = sc->force_deactivate || activations(m, file) != m->reclaim->refaults[file] ||
					   inactive_is_low(m, file);
	sc->cache_trim_mode = lru_size(m, LRU_INACTIVE_FILE) >> sc->priority && !sc->may_deactivate[1];
	sc->file_is_tiny = file_is_tiny(m, sc);
}

enum scan_balance { SCAN_EQUAL, SCAN_FRACT, SCAN_ANON, SCAN_FILE };

static enum scan_balance scan_balance(const struct machine *m, const struct scan_control *sc)
{
	if (!sc->may_swap || !can_reclaim_anon(m))
		return SCAN_FILE;
	if (!sc->priority && m->reclaim->swappiness)
		return SCAN_EQUAL;
	if (sc->file_is_tiny)
		return SCAN_ANON;
	return sc->cache_trim_mode ? SCAN_FILE : SCAN_FRACT;
}

/* How many pages of each list this pass looks at. */
static void get_scan_count(const struct machine *m, const struct scan_control *sc, uint64_t nr[NR_LRU_LISTS])
{
	enum scan_balance balance = scan_balance(m, sc);
	uint64_t swappiness = m->reclaim->swappiness, sum = sc->anon_cost + sc->file_cost;
	uint64_t anon_cost = sum + sc->anon_cost, file_cost = sum + sc->file_cost, total = anon_cost + file_cost;
	uint64_t share[2] = {
		swappiness * (total + 1) / (anon_cost + 1), (200 - swappiness) * (total + 1) / (file_cost + 1),
	};

	for (unsigned int lru = LRU_INACTIVE_ANON; lru < LRU_UNEVICTABLE; lru++) {
		bool file = lru >= LRU_INACTIVE_FILE;

		nr[lru] = list_size(m, lru, sc->reclaim_idx) >> sc->priority;
		if (balance == SCAN_FRACT)
			nr[lru] = nr[lru] * share[file] / (share[0] + share[1]);
		else if (balance != SCAN_EQUAL && (balance == SCAN_FILE) != file)
			nr[lru] = 0;
	}
}

/* One list of a kind shrinks to the same part that the other kind's has left to scan. */
static void scale_rest(uint64_t *nr, uint64_t target, uint64_t percentage)
{
	uint64_t done = target - *nr;

	*nr = target * (100 - percentage) / 100;
	*nr -= min_u64(*nr, done);
}

/*
 * Enough was reclaimed, and both kinds have pages left to scan: the smaller rest is let off, the larger cut down in
 * proportion, so that the balance stays. False: nothing is left of one kind.
 */
static bool cut_scan_short(uint64_t nr[NR_LRU_LISTS], const uint64_t targets[NR_LRU_LISTS])
{
	uint64_t nr_anon = nr[LRU_INACTIVE_ANON] + nr[LRU_ACTIVE_ANON];
	uint64_t nr_file = nr[LRU_INACTIVE_FILE] + nr[LRU_ACTIVE_FILE];
	unsigned int stop = nr_file > nr_anon ? LRU_INACTIVE_ANON : LRU_INACTIVE_FILE;
	unsigned int go = nr_file > nr_anon ? LRU_INACTIVE_FILE : LRU_INACTIVE_ANON;
	uint64_t percentage;

	if (!nr_anon || !nr_file)
		return false;
	percentage = (nr[stop] + nr[stop + 1]) * 100 / (targets[stop] + targets[stop + 1] + 1);
	nr[stop] = nr[stop + 1] = 0;
	scale_rest(&nr[go], targets[go], percentage);
	scale_rest(&nr[go + 1], targets[go + 1], percentage);
	return true;
}

static void shrink_lruvec(struct machine *m, struct scan_control *sc)
{
	uint64_t nr[NR_LRU_LISTS] = {0}, targets[NR_LRU_LISTS], freed = 0;
	bool proportional = !sc->kswapd && sc->priority == DEF_PRIORITY;

	get_scan_count(m, sc, nr);
	__builtin_memcpy(targets, nr, sizeof(targets));
	while (nr[LRU_INACTIVE_ANON] || nr[LRU_ACTIVE_FILE] || nr[LRU_INACTIVE_FILE]) {
		for (unsigned int lru = LRU_INACTIVE_ANON; lru < LRU_UNEVICTABLE; lru++) {
			uint64_t part = min_u64(nr[lru], SWAP_CLUSTER_MAX);

			nr[lru] -= part;
			if (part)
				freed += shrink_list(m, lru, part, sc);
		}
		if (freed >= sc->nr_to_reclaim && !proportional && !cut_scan_short(nr, targets))
			break;
	}
	sc->nr_reclaimed += freed;
	age_active_anon(m, sc);
}

/* ---- the node ---- */

/* For a block: whether more pages should go before compaction has room enough (should_continue_reclaim). */
static bool should_continue_reclaim(const struct machine *m, const struct scan_control *sc, uint64_t freed)
{
	uint64_t inactive = lru_size(m, LRU_INACTIVE_FILE);

	if (!sc->order || !freed || (sc->order <= PAGE_ALLOC_COSTLY_ORDER && sc->priority >= DEF_PRIORITY - 2))
		return false;
	for (unsigned int i = 0; i <= sc->reclaim_idx; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (zone->managed_pages && zone_watermark_ok(zone, sc->order, zone_wmark(zone, WMARK_MIN),
							     sc->reclaim_idx, 0, zone->stat[NR_FREE_PAGES]))
			return false;
	}
	if (can_reclaim_anon(m))
		inactive += lru_size(m, LRU_INACTIVE_ANON);
	return inactive > (uint64_t)2 << sc->order;
}

void shrink_node(struct machine *m, struct scan_control *sc)
{
	uint64_t before;
	bool reclaimable = false;

	leaf_unshare_all(m);
	do {
		before = sc->nr_reclaimed;
		sc->dirty = sc->unqueued_dirty = sc->writeback = sc->taken = sc->file_taken = 0;
		prepare_scan_count(m, sc);
		shrink_lruvec(m, sc);
		shrink_slab(m, sc);
		reclaimable |= sc->nr_reclaimed > before;
		if (sc->kswapd && sc->unqueued_dirty == sc->file_taken)
			m->reclaim->pgdat_dirty = true;
	} while (should_continue_reclaim(m, sc, sc->nr_reclaimed - before));
	if (reclaimable)
		m->reclaim->kswapd_failures = 0;
}
