/* SPDX-License-Identifier: MIT */
/*
 * policy.h - page replacement by itself: a reference string, so many frames, a policy, and how often a page was
 * missing. No machine takes part, only its host memory; paging.h has the same on the machine.
 */
#ifndef MMSH_POLICY_H
#define MMSH_POLICY_H

#include <stdbool.h>
#include <stdint.h>

struct core_ctx;
struct policy_string;

enum policy_kind {
	POLICY_FIFO,		/* the page that came first goes first */
	POLICY_LRU,		/* the page that was not used for the longest time */
	POLICY_CLOCK,		/* a hand goes round the frames and skips, once, pages used since it passed */
	POLICY_SECOND,		/* fifo, but a page used again since it came goes to the end instead */
	POLICY_OPT,		/* the page that is needed last: Belady's optimum */
	POLICY_RANDOM,		/* any */
	POLICY_LINUX,		/* active and inactive list, refault distance, as Linux 6.1 for anonymous memory */
	NR_POLICIES
};

struct policy_request {
	enum policy_kind kind;
	uint32_t frames;	/* at least 1 */
	uint64_t seed;		/* of POLICY_RANDOM */
};

/* What happened at one reference, or at several in a row to one page. */
struct policy_step {
	uint32_t nr;		/* of the reference, from 0 */
	uint32_t times;		/* at least 1; those behind the first are hits */
	uint32_t page;
	uint32_t evicted;	/* NO_PAGE: none */
	uint32_t coming[3];	/* with an eviction: who probably goes later, soon, and next; NO_PAGE: unknown */
	bool hit;
	bool cold;		/* the page was never seen before */
	/* for who wants each reference: */
	const uint32_t *resident;	/* in the policy's order, the one it looks at first in front */
	uint32_t nr_resident;
	uint32_t nr_inactive;		/* POLICY_LINUX: the first ones are on the inactive list; else nr_resident */
};

/** Not 0: the run ends, and returns it. */
typedef int policy_step_fn(void *data, const struct policy_step *step);

struct policy_watch {
	policy_step_fn *fn;
	void *data;
	bool each;		/* each reference by itself, and who is resident then: O(frames) */
};

struct policy_result {
	uint64_t misses, hits;
	uint64_t cold;		/* misses of pages never seen before */
};

/** Runs the string. watch may be NULL. EINTR; or what the watcher says. *ret is what there was until then. */
int policy_run(struct core_ctx *ctx, const struct policy_string *string, const struct policy_request *request,
	       const struct policy_watch *watch, struct policy_result *ret);

#endif
