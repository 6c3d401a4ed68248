// SPDX-License-Identifier: MIT
/*
 * kcompactd.c - when kcompactd works (mm/compaction.c)
 *
 * It is asked: kswapd was woken for an order above 0, has freed enough, and leaves it to kcompactd to make a block of
 * that order. The next request finds it.
 *
 * Or it works ahead of requests. Each half second it looks at how badly free memory is cut up:
 *
 *	score of a zone      how many hundredths of its free memory lie in blocks smaller than a huge page
 *	score of the node    the zones' scores, each weighted by its part of the node's pages
 *
 *	  100 |
 *	      |  above: it starts
 *	 high |- - - - - - - - - - - - -     low + 10
 *	      |  a run goes on down to
 *	  low |- - - - - - - - - - - - -     100 - vm.compaction_proactiveness
 *	    0 |
 *
 * A run that did not bring the node's score down makes it wait 64 times as long. Who writes compaction_proactiveness
 * wakes it at once. With 0 it never works ahead.
 *
 * Differences from Linux: it looks when a tick ends, as often as it would have in the tick's last second; a look
 * without work is no switch of tasks and no event. It runs when kswapd does not, and to its end, so neither has to make
 * way.
 */
#include "compact_control.h"

#include "fragmentation.h"
#include "isolate.h"
#include "kernel_rules.h"
#include "pcp.h"
#include "reclaim.h"
#include "task.h"
#include "zone.h"

#define HPAGE_FRAG_CHECK_INTERVAL_MSEC 500u
#define CHECK_INTERVAL_NS (HPAGE_FRAG_CHECK_INTERVAL_MSEC * (uint64_t)1000000)
#define CHECK_DEFERRED_NS (CHECK_INTERVAL_NS << COMPACT_MAX_DEFER_SHIFT)

void kcompactd_init(struct machine *m)
{
	m->reclaim->compaction_proactiveness = 20;
	m->reclaim->kcompactd_due = CHECK_INTERVAL_NS;
}

/* ---- scores ---- */

/* COMPACTION_HPAGE_ORDER: what one entry of the level above the page tables maps. */
static unsigned int compaction_hpage_order(const struct machine *m)
{
	return m->arch->pmd_shift - PAGE_SHIFT;
}

unsigned int fragmentation_score_zone(const struct machine *m, const struct zone *zone)
{
	return extfrag_for_order(zone, compaction_hpage_order(m));
}

static unsigned int fragmentation_score_node(const struct machine *m)
{
	uint64_t node_present_pages = 0, score = 0;
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i)
		node_present_pages += zone->present_pages;
	for_each_zone(m, zone, i)
		score += zone->present_pages * fragmentation_score_zone(m, zone) / (node_present_pages + 1);
	return (unsigned int)score;
}

unsigned int fragmentation_score_wmark(const struct machine *m, bool low)
{
	unsigned int wmark_low = 100 - (unsigned int)m->reclaim->compaction_proactiveness, leeway = 10;

	if (m->rules->proactive_to_zero)
		leeway = (unsigned int)min_u64(leeway, wmark_low / 2);
	else
		wmark_low = (unsigned int)max_u64(wmark_low, 5);
	return low ? wmark_low : (unsigned int)min_u64(wmark_low + leeway, 100);
}

/* ---- a run ---- */

/* What it scanned from here on is its own (compact_daemon_*_scanned). */
struct scanned {
	uint64_t migrate, free;
};

static struct scanned scanned_so_far(const struct machine *m)
{
	const uint64_t *event = machine_counters(m)->event;

	return (struct scanned){event[COMPACTMIGRATE_SCANNED], event[COMPACTFREE_SCANNED]};
}

static void count_scanned_since(struct machine *m, struct scanned before)
{
	const struct scanned now = scanned_so_far(m);

	count_vm_events(m, KCOMPACTD_MIGRATE_SCANNED, now.migrate - before.migrate);
	count_vm_events(m, KCOMPACTD_FREE_SCANNED, now.free - before.free);
}

/* ---- asked for a block ---- */

static bool kcompactd_suits(const struct machine *m, const struct zone *zone, unsigned int order, unsigned int highest)
{
	const struct compact_request wanted = {.order = order, .gfp = GFP_KERNEL, .highest = highest};

	return compaction_suitable(m, zone, &wanted, zone_free_pages(zone)) == COMPACT_CONTINUE;
}

static void kcompactd_zone(struct machine *m, struct zone *zone, unsigned int order, unsigned int highest)
{
	struct compact_control cc = {
		.m = m, .zone = zone, .order = (int)order, .search_order = (int)order, .mode = MIGRATE_SYNC_LIGHT,
		.type = MIGRATE_UNMOVABLE,
	};
	enum compact_result result;

	if (!zone->managed_pages || compaction_deferred(m, zone, order) ||
	    !kcompactd_suits(m, zone, order, zone->index) || !kcompactd_suits(m, zone, order, highest))
		return;
	result = compact_zone(&cc);
	if (result == COMPACT_SUCCESS) {
		compaction_defer_reset(zone, order, false);
	} else if (result == COMPACT_COMPLETE || result == COMPACT_PARTIAL_SKIPPED) {
		pcp_drain(m, zone, zone->pcp.count, 0);
		defer_compaction(zone, order);
	}
}

static bool kcompactd_may_help(struct machine *m, unsigned int order, unsigned int highest)
{
	for (unsigned int i = 0; i <= highest; i++) {
		struct zone *zone = machine_zone(m, i);

		if (zone->managed_pages && kcompactd_suits(m, zone, order, highest))
			return true;
	}
	return false;
}

static uint64_t now_ns(const struct machine *m)
{
	const struct vtime now = vclock_now(m);

	return vtime_work(&now) + now.idle;
}

void kcompactd(struct machine *m, unsigned int order, unsigned int highest)
{
	const struct scanned before = scanned_so_far(m);

	if (!order || !kcompactd_may_help(m, order, highest))
		return;
	kthread_runs(m, KCOMPACTD0);
	trace(m, mm_compaction_kcompactd_wake, 0, order, highest);
	count_vm_event(m, KCOMPACTD_WAKE);
	for (unsigned int i = 0; i <= highest; i++)
		kcompactd_zone(m, machine_zone(m, i), order, highest);
	count_scanned_since(m, before);
	m->reclaim->kcompactd_due = now_ns(m) + CHECK_INTERVAL_NS;
	trace(m, mm_compaction_kcompactd_sleep, 0);
}

/* ---- ahead of requests ---- */

static void proactive_compact_node(struct machine *m)
{
	const struct scanned before = scanned_so_far(m);
	struct zone *zone;
	unsigned int i;

	for_each_zone(m, zone, i) {
		struct compact_control cc = {
			.m = m, .zone = zone, .order = WHOLE_ZONE, .mode = MIGRATE_SYNC_LIGHT, .whole_zone = true,
			.ignore_skip_hint = true, .proactive_compaction = true,
		};

		if (zone->managed_pages)
			compact_zone(&cc);
	}
	count_scanned_since(m, before);
}

/* One look at the node, and what follows from it. How long until the next look, ns. */
static uint64_t look_at_fragmentation(struct machine *m)
{
	const unsigned int score = fragmentation_score_node(m), high = fragmentation_score_wmark(m, false);

	if (!m->reclaim->compaction_proactiveness || score <= high)
		return CHECK_INTERVAL_NS;
	kthread_runs(m, KCOMPACTD0);
	trace(m, proactive_compact_node, 0, score, high);
	proactive_compact_node(m);
	trace(m, mm_compaction_kcompactd_sleep, 0);
	core_changed(m);
	return fragmentation_score_node(m) >= score ? CHECK_DEFERRED_NS : CHECK_INTERVAL_NS;
}

static unsigned int highest_populated_zone(const struct machine *m)
{
	unsigned int i = m->arch->nr_zones - 1;

	while (i && !machine_zone(m, i)->present_pages)
		i--;
	return i;
}

void set_compaction_proactiveness(struct machine *m, int proactiveness)
{
	struct reclaim *r = m->reclaim;

	r->compaction_proactiveness = proactiveness;
	if (!proactiveness || r->proactive_compact_trigger)
		return;
	r->proactive_compact_trigger = true;
	trace(m, mm_compaction_wakeup_kcompactd, 0, (uint64_t)WHOLE_ZONE, highest_populated_zone(m));
}

void kcompactd_end_call(struct machine *m)
{
	struct reclaim *r = m->reclaim;

	if (!r->proactive_compact_trigger)
		return;
	r->kcompactd_due = now_ns(m) + look_at_fragmentation(m);
	r->proactive_compact_trigger = false;
}

void kcompactd_tick(struct machine *m)
{
	struct reclaim *r = m->reclaim;
	const uint64_t now = now_ns(m);

	/* nothing changes within a tick, so that more looks in a longer one would find the same */
	r->kcompactd_due = max_u64(r->kcompactd_due, now - (TICK_NS - CHECK_INTERVAL_NS));
	while (r->kcompactd_due <= now)
		r->kcompactd_due += look_at_fragmentation(m);
}
