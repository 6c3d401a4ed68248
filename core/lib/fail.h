/* SPDX-License-Identifier: MIT */
/*
 * fail.h - refusals: an errno travels as the return value, the reason rides beside it in the machine's context, as a
 * number and up to three figures. reasons.def has the words; only the shell turns them into text.
 */
#ifndef MMSH_FAIL_H
#define MMSH_FAIL_H

#include <errno.h>
#include <stdint.h>

enum why {
	WHY_NONE,
#define REASON(name, text) WHY_##name,
#include "reasons.def"
#undef REASON
	NR_WHY
};

struct refusal {
	int err;		/* positive errno, 0: nothing was refused */
	enum why why;
	uint64_t arg[3];
};

static inline int refuse_why(struct refusal *r, int err, enum why why, uint64_t a, uint64_t b,
			     uint64_t c)
{
	r->err = err;
	r->why = why;
	r->arg[0] = a;
	r->arg[1] = b;
	r->arg[2] = c;
	return -err;
}

/** return refuse(m, EINVAL, WHY_UNALIGNED, addr): remembers the reason, is -EINVAL. Up to three figures. */
#define refuse(m, err, ...) REFUSE_ARGS(m, err, __VA_ARGS__, 0, 0, 0)
#define REFUSE_ARGS(m, err, why_, a, b, c, ...)                                                 \
	refuse_why(&(m)->ctx.why, err, why_, (uint64_t)(a), (uint64_t)(b), (uint64_t)(c))

/**
 * The same where memory ran out below somebody who hands on no reason, as a page fault does: an injected failure stays
 * the reason, else no frame was free.
 */
#define refuse_oom(m, err) refuse_oom_why(&(m)->ctx.why, err)
static inline int refuse_oom_why(struct refusal *r, int err)
{
	return refuse_why(r, err, r->why == WHY_INJECTED ? WHY_INJECTED : WHY_NO_FRAME, 0, 0, 0);
}

#endif
