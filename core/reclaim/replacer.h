/* SPDX-License-Identifier: MIT */
/* replacer.h - what a policy of page replacement remembers, and what a run asks it. For policy.c. */
#ifndef MMSH_REPLACER_H
#define MMSH_REPLACER_H

#include <stdbool.h>
#include <stdint.h>

#include "policy.h"
#include "policy_string.h"

enum { RESIDENT = 1, USED = 2, REFERENCED = 4, ACTIVE = 8, EVICTED = 16 };
enum { OLDEST, ACTIVE_LIST = OLDEST + 1, NR_LISTS };	/* OLDEST: the only list, or the inactive one */

#define NEVER UINT32_MAX
#define FORESIGHT 16u		/* a power of two */

struct replacer {
	const struct policy_string *string;
	uint32_t frames, used;
	uint32_t *next, *prev;		/* lists: heads stand behind the pages */
	uint32_t count[NR_LISTS];
	uint32_t *frame, *slot;
	uint32_t hand;
	uint32_t *key;
	uint32_t *next_use;		/* opt: by reference, when its page is needed again */
	uint8_t *state;
	uint32_t age;			/* linux: nonresident_age */
	/* lru: the next places where a page stood when looked at, first to last; and the first not looked at yet */
	uint32_t standing[FORESIGHT], first, last, unseen;
	uint64_t random;
	uint32_t now;			/* the reference at work */
};

struct policy {
	void (*load)(struct replacer *r, uint32_t page);
	void (*hit)(struct replacer *r, uint32_t page);
	uint32_t (*evict)(struct replacer *r);
	void (*order)(const struct replacer *r, uint32_t *out);
	/* Who probably goes in n evictions, or NO_PAGE. */
	uint32_t (*coming)(const struct replacer *r, uint32_t n);
};

/** The head of a list among next and prev. */
static inline uint32_t head_of(const struct replacer *r, unsigned int list)
{
	return r->string->nr_pages + list;
}

extern const struct policy policies[NR_POLICIES];

#endif
