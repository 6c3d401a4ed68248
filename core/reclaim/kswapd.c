// SPDX-License-Identifier: MIT
/*
 * kswapd.c - when reclaim runs (mm/vmscan.c: balance_pgdat, try_to_free_pages)
 *
 *	free pages
 *	   high   kswapd goes to sleep when some zone that the request could use is above it
 *	   low    an allocation that finds no zone above it wakes kswapd
 *	   min    an allocation that finds no zone above it reclaims by itself: 32 pages, from 1/4096 of each list up to
 *	          all
 *	   min/2  and waits for kswapd first
 *
 * A real kswapd runs beside the processes. This one runs at the end of the fault or the command that woke it, to its
 * end: so a process meets direct reclaim only where one call needs more than kswapd keeps free, or where kswapd does
 * not help. It is a task like others (kthread.c): in the middle of a call the process gets the CPU back, after a
 * command it does not.
 *
 * Nothing recurses: while reclaim runs, an allocation that needs reclaim gets nothing.
 *
 * Differences from Linux: there is no time, so kswapd does not nap between two runs, and nobody waits for slow devices.
 */
#include "compaction.h"
#include "file.h"
#include "filemap.h"
#include "klog.h"
#include "pcp.h"
#include "scan_control.h"
#include "show_mem.h"
#include "swap.h"
#include "swap_state.h"
#include "swapfile.h"
#include "task.h"
#include "watermark.h"
#include "zone.h"

/* ---- kswapd ---- */

static bool pgdat_balanced(const struct machine *m, unsigned int order, unsigned int highest)
{
	bool managed = false;

	for (unsigned int i = 0; i <= highest; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (!zone->managed_pages)
			continue;
		managed = true;
		if (zone_watermark_ok(zone, order, zone_wmark(zone, WMARK_HIGH), highest, 0, zone->stat[NR_FREE_PAGES]))
			return true;
	}
	return !managed;
}

static unsigned int zone_position(const struct machine *m, enum zone_type type)
{
	unsigned int i = 0;

	while (i + 1 < m->arch->nr_zones && machine_zone(m, i)->type != type)
		i++;
	return i;
}

static uint64_t sum_boosts(const struct machine *m, unsigned int highest)
{
	uint64_t pages = 0;

	for (unsigned int i = 0; i <= highest; i++)
		pages += machine_zone(m, i)->watermark_boost;
	return pages;
}

/* Each zone's boost goes as far as it was when the run began; a later one stays. */
static void drop_boosts(struct machine *m, unsigned int highest, const uint64_t *boost)
{
	for (unsigned int i = 0; i <= highest; i++) {
		struct zone *zone = machine_zone(m, i);

		zone->watermark_boost -= min_u64(zone->watermark_boost, boost[i]);
	}
}

static void set_reclaim_active(struct machine *m, unsigned int highest, bool active)
{
	for (unsigned int i = 0; i <= highest; i++)
		zone_set_reclaim_active(machine_zone(m, i), active);
}

/* One pass of kswapd: it wants what the zones' high marks are. Whether it looked at as much. */
static bool kswapd_shrink_node(struct machine *m, struct scan_control *sc)
{
	sc->nr_to_reclaim = 0;
	sc->nr_scanned = 0;
	for (unsigned int i = 0; i <= sc->reclaim_idx; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (zone->managed_pages)
			sc->nr_to_reclaim += max_u64(zone_wmark(zone, WMARK_HIGH), SWAP_CLUSTER_MAX);
	}
	shrink_node(m, sc);
	if (sc->order && sc->nr_reclaimed >= (uint64_t)2 << sc->order)
		sc->order = 0;
	return sc->nr_scanned >= sc->nr_to_reclaim;
}

/* Passes of rising priority until the node is balanced; boosts are worked off first, without writing. */
static void balance_passes(struct machine *m, struct scan_control *sc, uint64_t boost)
{
	bool boosted = boost != 0;

	for (sc->priority = DEF_PRIORITY; sc->priority >= 1;) {
		uint64_t before = sc->nr_reclaimed, freed;
		bool balanced = pgdat_balanced(m, sc->order, sc->reclaim_idx), raise;

		if (!balanced && boosted) {
			boosted = false;
			boost = 0;
			sc->priority = DEF_PRIORITY;
			continue;
		}
		if (balanced && !boosted)
			return;
		raise = !(boosted && sc->priority == DEF_PRIORITY - 2);
		sc->may_writepage = !boosted || sc->priority < DEF_PRIORITY - 2;
		sc->may_swap = !boosted;
		age_active_anon(m, sc);
		if (kswapd_shrink_node(m, sc))
			raise = false;
		freed = sc->nr_reclaimed - before;
		boost -= min_u64(boost, freed);
		if (boosted && (!freed || !boost))
			return;
		if (raise || !freed)
			sc->priority--;
	}
	if (!sc->nr_reclaimed)
		m->reclaim->kswapd_failures++;
}

static uint64_t balance_pgdat(struct machine *m, unsigned int order, unsigned int highest)
{
	struct scan_control sc = {
		.gfp = GFP_KERNEL, .order = order, .reclaim_idx = highest, .kswapd = true, .may_unmap = true,
	};
	uint64_t boost[MAX_NR_ZONES];

	for (unsigned int i = 0; i <= highest; i++)
		boost[i] = machine_zone(m, i)->watermark_boost;
	count_vm_event(m, PAGEOUTRUN);
	m->reclaim->running = true;
	m->reclaim->pgdat_dirty = false;
	set_reclaim_active(m, highest, true);
	balance_passes(m, &sc, sum_boosts(m, highest));
	set_reclaim_active(m, highest, false);
	drop_boosts(m, highest, boost);
	snapshot_refaults(m);
	m->reclaim->running = false;
	core_changed(m);
	return sc.nr_reclaimed;
}

/* Runs until it may sleep: some zone is above its high mark, or nothing helps. */
static void run_kswapd(struct machine *m)
{
	struct reclaim *r = m->reclaim;
	unsigned int order = r->kswapd_order, asked = order, highest = zone_position(m, r->kswapd_highest);

	m->phys->kswapd_woken = false;
	r->kswapd_order = 0;
	r->kswapd_highest = ZONE_DMA;
	kthread_runs(m, KSWAPD0);
	trace(m, mm_vmscan_kswapd_wake, 0, order);
	do {
		balance_pgdat(m, order, highest);
		order = 0;
	} while (!pgdat_balanced(m, order, highest) && r->kswapd_failures < MAX_KSWAPD_FAILURES);
	reset_isolation_suitable(m);
	kcompactd(m, asked, highest);
	kthread_runs(m, KSWAPD0);
	trace(m, mm_vmscan_kswapd_sleep, 0);
}

/* In the middle of a call: its process goes on afterwards. */
static void run_kswapd_meanwhile(struct machine *m)
{
	run_kswapd(m);
	process_runs(m);
}

/* At the end of a command nobody wants the CPU back. */
static void run_kswapd_at_leisure(struct machine *m)
{
	if (m->phys->kswapd_woken)
		run_kswapd(m);
}

static void wake_kswapd(struct machine *m, unsigned int order, gfp_t gfp, enum zone_type highest)
{
	struct reclaim *r = m->reclaim;

	(void)gfp;
	if (r->strategy == STRATEGY_DEMAND || r->kswapd_failures >= MAX_KSWAPD_FAILURES || r->running)
		return;
	r->kswapd_order = order > r->kswapd_order ? order : r->kswapd_order;
	r->kswapd_highest = highest > r->kswapd_highest ? highest : r->kswapd_highest;
	m->phys->kswapd_woken = true;
}

uint64_t kswapd_run_now(struct machine *m)
{
	uint64_t freed;

	kthread_runs(m, KSWAPD0);
	freed = balance_pgdat(m, 0, m->arch->nr_zones - 1);
	m->phys->kswapd_woken = false;
	return freed;
}

/* ---- direct reclaim ---- */

/* Half of what emergencies need is gone: kswapd has to work before anybody takes more (throttle_direct_reclaim). */
static bool must_wait_for_kswapd(const struct machine *m)
{
	uint64_t reserve = 0, free = 0;

	if (m->reclaim->kswapd_failures >= MAX_KSWAPD_FAILURES || m->reclaim->strategy == STRATEGY_DEMAND)
		return false;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);

		if (zone->type > ZONE_NORMAL || !zone->managed_pages)
			continue;
		reserve += zone->_watermark[WMARK_MIN] + zone->watermark_boost;
		free += zone_free_pages(zone);
	}
	return reserve && free <= reserve / 2;
}

static void throttle_direct_reclaim(struct machine *m, unsigned int order, enum zone_type highest)
{
	if (!must_wait_for_kswapd(m))
		return;
	count_vm_event(m, PGSCAN_DIRECT_THROTTLE);
	wake_kswapd(m, order, 0, highest);
	run_kswapd_meanwhile(m);
}

/* Passes of rising priority until enough is free (do_try_to_free_pages). */
static uint64_t do_try_to_free_pages(struct machine *m, struct scan_control *sc)
{
	do {
		for (sc->priority = DEF_PRIORITY; sc->priority >= 0; sc->priority--) {
			if (sc->nr_reclaimed >= sc->nr_to_reclaim)
				break;
			shrink_node(m, sc);
		}
		snapshot_refaults(m);
		if (sc->nr_reclaimed || sc->force_deactivate || !sc->skipped_deactivate)
			return sc->nr_reclaimed;
		sc->force_deactivate = true;
	} while (true);
}

static uint64_t direct_reclaim(struct machine *m, unsigned int order, gfp_t gfp)
{
	struct scan_control sc = {
		.nr_to_reclaim = SWAP_CLUSTER_MAX, .gfp = gfp, .order = order, .may_writepage = true, .may_unmap = true,
		.may_swap = true, .reclaim_idx = (unsigned int)m->phys->zones->gfp_zone[gfp & 0xf],
	};
	enum zone_type highest = machine_zone(m, sc.reclaim_idx)->type;

	if (m->reclaim->running)
		return 0;
	throttle_direct_reclaim(m, order, highest);
	trace(m, mm_vmscan_direct_reclaim_begin, order, gfp);
	count_vm_event(m, (enum vm_event_item)((int)ALLOCSTALL + (int)highest));
	m->reclaim->running = true;
	do_try_to_free_pages(m, &sc);
	m->reclaim->running = false;
	trace(m, mm_vmscan_direct_reclaim_end, sc.nr_reclaimed);
	core_changed(m);
	return sc.nr_reclaimed;
}

uint64_t reclaim_pages_now(struct machine *m, uint64_t nr)
{
	struct scan_control sc = {
		.nr_to_reclaim = nr, .gfp = GFP_KERNEL, .may_writepage = true, .may_unmap = true, .may_swap = true,
		.reclaim_idx = m->arch->nr_zones - 1,
	};

	if (!nr)
		return 0;
	m->reclaim->running = true;
	do_try_to_free_pages(m, &sc);
	m->reclaim->running = false;
	core_changed(m);
	return sc.nr_reclaimed;
}

/* ---- time passes ---- */

/* Pages that reclaim would come to next are written while nothing else is to do, and stay. How many. */
static uint64_t write_ahead(struct machine *m)
{
	struct page *pages[SWAP_CLUSTER_MAX];
	struct scan_control sc = {.gfp = GFP_KERNEL, .may_writepage = true, .may_unmap = true, .may_swap = true};
	struct reclaim_stat stat = {0};
	pgx_t pgx, before;
	unsigned int nr = 0;

	lru_add_drain(m);
	for (pgx = lru_last(m, LRU_INACTIVE_ANON); pgx && nr < SWAP_CLUSTER_MAX; pgx = before) {
		struct page *page = pgx_page(m, pgx);

		before = page->lru.prev;
		if (!page_test(page, PG_swapcache) && isolate_lru_page(m, page))
			pages[nr++] = page;
	}
	shrink_page_list(m, pages, &nr, &sc, &stat);
	move_pages_to_lru(m, pages, nr);
	end_swap_writes(m);
	return stat.nr_pageout;
}

uint64_t reclaim_tick(struct machine *m)
{
	uint64_t written = 0;

	run_kswapd_at_leisure(m);
	if (m->reclaim->strategy == STRATEGY_AHEAD) {
		kthread_runs(m, KSWAPD0);
		if (!pgdat_balanced(m, 0, m->arch->nr_zones - 1))
			balance_pgdat(m, 0, m->arch->nr_zones - 1);
		written = write_ahead(m);
	}
	vclock_tick(m);
	kcompactd_tick(m);
	return written;
}

void drop_caches(struct machine *m, int which)
{
	struct inode *inode = NULL;

	if (which & 1) {
		lru_add_drain(m);
		while ((inode = inode_next(m, inode)))
			if (inode->kind != INODE_SHMEM)
				invalidate_mapping_pages(m, inode, 0, UINT64_MAX);
		count_vm_event(m, DROP_PAGECACHE);
	}
	if (which & 2) {
		drop_slab(m);
		count_vm_event(m, DROP_SLAB);
	}
	core_changed(m);
}

/* ---- the floor ---- */

static bool can_swap(const struct machine *m)
{
	return nr_swap_pages(m) > 0;
}

void reclaim_init(struct machine *m)
{
	struct pressure_ops *ops = machine_pressure_ops(m);
	struct reclaim *r = hm_alloc(&m->ctx.mem, sizeof(*r));

	r->swappiness = 60;
	r->vfs_cache_pressure = 100;
	r->oom_dump_tasks = 1;
	r->compact_unevictable_allowed = 1;
	m->reclaim = r;
	kcompactd_init(m);
	vclock_init(m);
	shrinkers_init(m);
	ops->wake_kswapd = wake_kswapd;
	ops->run_kswapd = run_kswapd_meanwhile;
	ops->direct_reclaim = direct_reclaim;
	ops->reclaim_pages = reclaim_pages;
	ops->can_swap = can_swap;
	ops->oom = out_of_memory;
	ops->compact = try_to_compact_pages;
	ops->report_failure = log_failed_alloc;
}

void reclaim_end_call(struct machine *m)
{
	run_kswapd_at_leisure(m);
	kcompactd_end_call(m);
	bury_victims(m);
	vclock_start_tasks(m);
}

void reclaim_digest(struct hash *h, const struct machine *m)
{
	const struct reclaim *r = m->reclaim;

	hash_u64(h, r->swappiness);
	hash_u64(h, r->vfs_cache_pressure);
	hash_u64(h, (uint64_t)r->panic_on_oom << 4 | (uint64_t)r->oom_kill_allocating_task << 1 |
			    (uint64_t)r->oom_dump_tasks);
	hash_u64(h, r->drop_caches_quiet);
	hash_u64(h, r->strategy);
	hash_u64(h, (uint64_t)r->compaction_proactiveness << 1 | (uint64_t)r->compact_unevictable_allowed);
	hash_u64(h, r->kcompactd_due << 1 | r->proactive_compact_trigger);
	hash_u64(h, (uint64_t)r->kswapd_failures << 32 | (uint64_t)r->kswapd_order << 8 | r->kswapd_highest);
	hash_u64(h, m->phys->kswapd_woken);
	hash_u64(h, r->refaults[0]);
	hash_u64(h, r->refaults[1]);
	for (unsigned int i = 0; i < r->nr_shrinkers; i++)
		hash_u64(h, r->shrinker[i].deferred);
	vclock_digest(h, m);
}
