// SPDX-License-Identifier: MIT
/*
 * shrinker.c - caches of objects shrink along with the page lists (mm/vmscan.c: do_shrink_slab; fs/super.c:
 * super_cache_scan)
 *
 * A cache tells how many objects it could do without. When lists are scanned at priority p, it is asked for 1/2^p of
 * them, times 4 / seeks, in batches of 128; what is not worth a batch is kept for the next time (deferred), unless it
 * is all there is.
 *
 * The machine has one such cache: inodes and directory entries of files that nobody has open and that have no page in
 * the page cache. vfs_cache_pressure is a factor in percent on their number: 0 keeps them for ever.
 *
 * Differences from Linux: the pages that slabs give back are not counted as reclaimed.
 */
#include "file.h"
#include "scan_control.h"
#include "vmstat.h"

void register_shrinker(struct machine *m, const struct shrinker *shrinker)
{
	struct reclaim *r = m->reclaim;

	if (r->nr_shrinkers < MAX_SHRINKERS)
		r->shrinker[r->nr_shrinkers++] = *shrinker;
}

static void do_shrink_slab(struct machine *m, struct shrinker *s, int priority)
{
	uint64_t freeable = s->count_objects(m), deferred = s->deferred, delta, scan, scanned = 0;

	if (!freeable)
		return;
	delta = (freeable >> priority) * 4 / s->seeks;
	scan = min_u64((deferred >> priority) + delta, 2 * freeable);
	while (scan && (scan >= SHRINK_BATCH || scan >= freeable)) {
		uint64_t batch = min_u64(scan, SHRINK_BATCH);

		s->scan_objects(m, batch);
		count_vm_events(m, SLABS_SCANNED, batch);
		scan -= batch;
		scanned += batch;
	}
	s->deferred = deferred + delta > scanned ? min_u64(deferred + delta - scanned, 2 * freeable) : 0;
}

void shrink_slab(struct machine *m, const struct scan_control *sc)
{
	for (unsigned int i = 0; i < m->reclaim->nr_shrinkers; i++)
		do_shrink_slab(m, &m->reclaim->shrinker[i], sc->priority);
}

void drop_slab(struct machine *m)
{
	for (unsigned int i = 0; i < m->reclaim->nr_shrinkers; i++) {
		struct shrinker *s = &m->reclaim->shrinker[i];

		s->scan_objects(m, s->count_objects(m));
	}
}

/* ---- inodes and directory entries ---- */

static uint64_t super_cache_count(const struct machine *m)
{
	return nr_unused_inodes(m) * OBJECTS_PER_FILE * m->reclaim->vfs_cache_pressure / 100;
}

static uint64_t super_cache_scan(struct machine *m, uint64_t nr)
{
	return prune_inodes(m, (nr + OBJECTS_PER_FILE - 1) / OBJECTS_PER_FILE) * OBJECTS_PER_FILE;
}

void shrinkers_init(struct machine *m)
{
	static const struct shrinker super_cache = {
		.name = "super_cache", .count_objects = super_cache_count, .scan_objects = super_cache_scan,
		.seeks = DEFAULT_SEEKS,
	};

	register_shrinker(m, &super_cache);
}
