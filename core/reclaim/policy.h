/* SPDX-License-Identifier: MIT */
/*
 * policy.h - page replacement by itself: a reference string, so many frames, a policy, and how often a page was missing.
 * No machine takes part, only its host memory.
 */
#ifndef MMSH_POLICY_H
#define MMSH_POLICY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hostmem;

enum policy_kind {
	POLICY_FIFO,		/* the page that came first goes first */
	POLICY_LRU,		/* the page that was not used for the longest time */
	POLICY_CLOCK,		/* a hand goes round the frames and skips, once, pages used since it passed */
	POLICY_SECOND,		/* fifo, but a page used again since it came goes to the end instead */
	POLICY_OPT,		/* the page that is needed last: Belady's optimum */
	POLICY_RANDOM,		/* any */
	POLICY_LINUX,		/* active and inactive list, and refault distance, as Linux 6.1 for anonymous memory */
	NR_POLICIES
};

/* What a run is asked for. Pages are numbered from 0 in the order in which they first appear: policy_string. */
struct policy_string {
	const uint32_t *refs;
	size_t nr_refs;
	uint32_t nr_pages;
	const uint64_t *names;	/* what each page was called */
};

struct policy_request {
	enum policy_kind kind;
	uint32_t frames;	/* at least 1 */
	uint64_t seed;		/* of POLICY_RANDOM */
};

#define NO_PAGE UINT32_MAX

/* What happened at one reference. */
struct policy_step {
	size_t nr;		/* of the reference, from 0 */
	uint32_t page;
	bool hit;
	uint32_t evicted;	/* NO_PAGE: none */
	const uint32_t *resident;	/* in the policy's order, the one it looks at first in front */
	uint32_t nr_resident;
	uint32_t nr_inactive;		/* POLICY_LINUX: the first of them are on the inactive list; else nr_resident */
};

typedef void policy_step_fn(void *data, const struct policy_step *step);

struct policy_result {
	uint64_t misses, hits;
	uint64_t cold;		/* misses of pages never seen before */
};

/** Numbers the pages of nr references; the result is memory of hm. Fails when there are more than 2^32 - 2 pages. */
bool policy_string_create(struct hostmem *hm, const uint64_t *pages, size_t nr, struct policy_string *ret);
void policy_string_destroy(struct hostmem *hm, struct policy_string *string);

/** Runs the string. fn, unless NULL, is called after each reference (that makes a run O(frames) a reference). */
void policy_run(struct hostmem *hm, const struct policy_string *string, const struct policy_request *request,
		policy_step_fn *fn, void *data, struct policy_result *ret);

#endif
