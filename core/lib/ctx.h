/* SPDX-License-Identifier: MIT */
/*
 * ctx.h - what every part of core needs of its machine, whatever floor it is on: memory, events, refusals, injected
 * failures, interruption. It is the first member of struct machine, so the macros below take either.
 */
#ifndef MMSH_CTX_H
#define MMSH_CTX_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "event.h"
#include "fail.h"
#include "hostmem.h"

struct core_ctx {
	struct hostmem mem;
	struct refusal why;		/* reason of the last refused call */
	struct event_sink events;
	/* injected failures: the fail_nth-th simulated allocation from now fails, and fail_times in all */
	uint64_t fail_nth, fail_times;
	uint64_t allocations;		/* simulated allocations so far */
	/* interruption: a command that takes many steps polls; a replay stops where the log says */
	const volatile sig_atomic_t *interrupt;
	uint64_t steps;			/* polls of this command so far */
	uint64_t stop_at;		/* stop from this step on: a replay sets it, an interruption notes it; 0: not */
	uint64_t changes;		/* grows with each change that views can show */
};

/**
 * Called once for every simulated allocation (a frame block or a kernel object). Returns whether it must fail:
 * the `fail NTH [TIMES]` command asked so.
 */
static inline bool core_inject_ctx(struct core_ctx *ctx)
{
	ctx->allocations++;
	if (__builtin_expect(!ctx->fail_nth, 1))
		return false;
	if (ctx->fail_nth > 1) {
		ctx->fail_nth--;
		return false;
	}
	if (--ctx->fail_times == 0)
		ctx->fail_nth = 0;
	return true;
}

/**
 * Whether somebody listens to events or wants allocations to fail. While nobody does, the shortest ways through the
 * allocators need not ask at each step; they count the allocation themselves.
 */
static inline bool core_watched_ctx(const struct core_ctx *ctx)
{
	return __builtin_expect(ctx->events.fn || ctx->fail_nth, 0);
}

/**
 * Called between the steps of a long command, where stopping leaves every structure whole.
 * Returns whether the command has to end now, with -EINTR.
 */
static inline bool core_poll_ctx(struct core_ctx *ctx)
{
	ctx->steps++;
	if (__builtin_expect(!ctx->stop_at && ctx->interrupt && *ctx->interrupt, 0))
		ctx->stop_at = ctx->steps;
	return __builtin_expect(ctx->stop_at && ctx->steps >= ctx->stop_at, 0);
}

#define core_inject(m) core_inject_ctx(&(m)->ctx)
#define core_watched(m) core_watched_ctx(&(m)->ctx)
#define core_poll(m) core_poll_ctx(&(m)->ctx)
/** Notes that something views can show has changed (undo counts commands that changed the machine). */
#define core_changed(m) ((void)(m)->ctx.changes++)

#endif
