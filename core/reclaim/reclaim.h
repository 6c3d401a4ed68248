/* SPDX-License-Identifier: MIT */
/*
 * reclaim.h - frames taken back when memory is short: kswapd, direct reclaim, the OOM killer (mm/vmscan.c,
 * mm/oom_kill.c). The page allocator calls through its pressure_ops; commands and views through the functions below.
 */
#ifndef MMSH_RECLAIM_H
#define MMSH_RECLAIM_H

#include "hash.h"
#include "machine.h"
#include "mmzone.h"
#include "task_types.h"
#include "vclock.h"
#include "verify.h"

/* The lecture's ways to swap. */
enum swap_strategy {
	STRATEGY_LINUX,		/* kswapd in the background; what was written stays in the swap cache while it can */
	STRATEGY_DEMAND,	/* only when a frame is needed and there is none: kswapd sleeps for ever */
	STRATEGY_AHEAD,		/* and ahead of time: each tick frees up to high, writes what looks unused, keeps it */
	STRATEGY_DROP,		/* a page that was written leaves memory at once */
};

/* Caches whose objects can be given up when memory is short (struct shrinker). */
struct shrinker {
	const char *name;
	uint64_t (*count_objects)(const struct machine *m);
	uint64_t (*scan_objects)(struct machine *m, uint64_t nr);	/* objects freed */
	unsigned int seeks;		/* what an object costs to bring back; DEFAULT_SEEKS */
	uint64_t deferred;		/* not scanned yet of what should have been */
};

#define DEFAULT_SEEKS 2u
#define MAX_SHRINKERS 8u

struct reclaim {
	unsigned int swappiness;	/* 0..200 */
	unsigned int vfs_cache_pressure;
	int panic_on_oom, oom_kill_allocating_task, oom_dump_tasks;
	bool oom_victims;		/* some were killed since the command began */
	bool drop_caches_quiet;		/* the log tells no more of who dropped them */
	enum swap_strategy strategy;
	/* kswapd: what it was woken for */
	unsigned int kswapd_order;
	enum zone_type kswapd_highest;
	unsigned int kswapd_failures;	/* runs without any progress; at 16 it gives up until somebody makes some */
	bool pgdat_dirty, pgdat_writeback;
	uint64_t refaults[2];		/* workingset_activate_ anon, file when lists were last aged */
	bool running;			/* reclaim does not recurse */
	/* kcompactd, ahead of requests (kcompactd.c) */
	int compaction_proactiveness;
	bool proactive_compact_trigger;		/* to look at fragmentation when the command ends */
	uint64_t kcompactd_due;			/* ns since boot: when it looks next by itself */
	int compact_unevictable_allowed;	/* whether compaction moves locked pages */
	struct shrinker shrinker[MAX_SHRINKERS];
	unsigned int nr_shrinkers;
	struct vclock clock;
};

/** Sets the floor up and fills the allocator's pressure_ops. */
void reclaim_init(struct machine *m);
/** Adds a cache that reclaim may shrink; there is room for MAX_SHRINKERS. */
void register_shrinker(struct machine *m, const struct shrinker *shrinker);
/** What is due at the end of each command: kswapd runs if it was woken, victims of the OOM killer go. */
void reclaim_end_call(struct machine *m);

/* ---- commands; each tells how many pages were freed ---- */

/** `kswapd`: balances the node now, whether it was woken or not. */
uint64_t kswapd_run_now(struct machine *m);
/** `reclaim N`: as a process that needs N frames would. */
uint64_t reclaim_pages_now(struct machine *m, uint64_t nr);
/** `tick`: time in which nobody needs anything. Also counts pages written ahead (STRATEGY_AHEAD). */
uint64_t reclaim_tick(struct machine *m);
/** Drops clean pages of files that nobody maps (drop_caches 1), unused objects of caches (2). */
void drop_caches(struct machine *m, int which);

/* ---- the OOM killer ---- */

/** How much killing the process would free, in pages, adjusted; INT64_MIN: it may not be killed (oom_badness). */
int64_t oom_badness(const struct machine *m, const struct task_struct *task);
/** /proc/PID/oom_score: badness as a share, 0..1333. */
int64_t oom_score(const struct machine *m, const struct task_struct *task);
/**
 * `echo N > /proc/PID/oom_score_adj`. EINVAL: not in -1000..1000. EACCES: lower than allowed, and task is not root's.
 */
int set_oom_score_adj(struct machine *m, struct task_struct *task, int adj);

void reclaim_digest(struct hash *h, const struct machine *m);

#endif
