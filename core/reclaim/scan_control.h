/* SPDX-License-Identifier: MIT */
/*
 * scan_control.h - one run of reclaim (struct scan_control): what it wants, what it may do, what it has done. For this
 * floor.
 */
#ifndef MMSH_SCAN_CONTROL_H
#define MMSH_SCAN_CONTROL_H

#include "gfp.h"
#include "mmzone.h"
#include "page.h"
#include "reclaim.h"

#define SWAP_CLUSTER_MAX 32u
#define DEF_PRIORITY 12
#define MAX_KSWAPD_FAILURES 16u
#define SHRINK_BATCH 128u

struct scan_control {
	uint64_t nr_to_reclaim;
	gfp_t gfp;
	unsigned int order;
	unsigned int reclaim_idx;	/* position of the highest zone whose pages help */
	int priority;			/* a list of n pages is scanned for n >> priority */
	bool kswapd;
	bool may_writepage, may_unmap, may_swap;
	bool ignore_references;		/* MADV_PAGEOUT */
	bool force_deactivate, skipped_deactivate;
	/* of this node, now (prepare_scan_count) */
	bool may_deactivate[2];		/* anon, file */
	bool cache_trim_mode, file_is_tiny;
	uint64_t anon_cost, file_cost;
	/* done */
	uint64_t nr_scanned, nr_reclaimed;
	uint64_t dirty, unqueued_dirty, writeback, taken, file_taken;
};

/* Why reclaim did with a page what it did, for the event that tells of it. */
enum page_verdict {
	VERDICT_FREED,			/* clean, and nobody needs it */
	VERDICT_BUSY,			/* locked, or under writeback */
	VERDICT_MLOCKED,
	VERDICT_MAPPED,			/* and this run unmaps nothing */
	VERDICT_REFERENCED,		/* used since the last look: a second chance */
	VERDICT_ACTIVATED,		/* used twice, or by many, or code */
	VERDICT_NO_SWAP_IO,		/* this run may not swap */
	VERDICT_SWAP_FULL,
	VERDICT_UNMAP_FAILED,
	VERDICT_DIRTY_FILE,		/* for the flusher to write */
	VERDICT_MAY_NOT_WRITE,		/* dirty, and this run writes nothing */
	VERDICT_WRITTEN,		/* written now, freed at the next look */
	VERDICT_WRITE_FAILED,
	VERDICT_IN_USE,			/* somebody refers to it still */
	NR_PAGE_VERDICTS
};

/* What became of a batch of pages (struct reclaim_stat). */
struct reclaim_stat {
	enum page_verdict verdict;	/* why the last page looked at stays, or goes */
	uint64_t nr_dirty, nr_unqueued_dirty, nr_writeback, nr_immediate, nr_pageout;
	uint64_t nr_activate[2], nr_ref_keep, nr_unmap_fail;
};

/* ---- shrink_list.c ---- */

#define SHRINK_PAGES_MAX 1024u		/* madvise pageout: as many as a leaf table maps */

/**
 * Reclaims isolated pages, at most SHRINK_PAGES_MAX, the oldest first. Returns how many were freed; those that were not
 * are left in pages[0..*nr), to be put back.
 */
uint64_t shrink_page_list(struct machine *m, struct page **pages, unsigned int *nr, struct scan_control *sc,
			  struct reclaim_stat *stat);
/** MADV_PAGEOUT (pressure_ops.reclaim_pages). */
uint64_t reclaim_pages(struct machine *m, struct page **pages, unsigned int nr);

/* ---- vmscan.c ---- */

/** One pass over the node's lists and the shrinkers at sc->priority (shrink_node). */
void shrink_node(struct machine *m, struct scan_control *sc);
/** Active anonymous pages age, so that the inactive list does not run dry (kswapd_age_node). */
void age_active_anon(struct machine *m, struct scan_control *sc);
/** From now on refaults count as new (snapshot_refaults). */
void snapshot_refaults(struct machine *m);
/**
 * Takes up to nr pages of a list from its tail. Those of zones that do not help go to its head; *scanned counts them,
 * too. Returns how many were taken.
 */
unsigned int isolate_lru_pages(struct machine *m, struct scan_control *sc, enum lru_list lru, uint64_t nr,
			       struct page **pages, uint64_t *scanned);
/** Puts pages back on the lists that their flags name (move_folios_to_lru). */
void move_pages_to_lru(struct machine *m, struct page **pages, unsigned int nr);

/* ---- oom_kill.c, oom_report.c ---- */

/** The allocator found nothing (pressure_ops.oom): whether somebody was killed. */
bool out_of_memory(struct machine *m, unsigned int order, gfp_t gfp);
/** Victims that were killed while the command ran go. */
void bury_victims(struct machine *m);
/** The report in the log: who asked, memory, processes. */
void oom_report(struct machine *m, const struct task_struct *asks, unsigned int order, gfp_t gfp);

/* ---- shrinker.c ---- */

/** Objects of each cache, in proportion to how hard pages are scanned. */
void shrink_slab(struct machine *m, const struct scan_control *sc);
/** All that caches can give up. */
void drop_slab(struct machine *m);
/** The caches that the machine has by itself. */
void shrinkers_init(struct machine *m);

#endif
