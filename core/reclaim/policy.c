// SPDX-License-Identifier: MIT
/*
 * policy.c - page replacement by itself: a run goes through the references, counts hits and misses, and has the policy
 * (replacer.c) say who goes.
 *
 * References in a row to one page are one step: none of them but the last makes a difference, since behind the first
 * all find the page there. So a string that stays on its pages costs by the pages, not by the references.
 */
#include "policy.h"

#include "ctx.h"
#include "prefetch.h"
#include "replacer.h"

#define POLL_EVERY 4096u	/* steps: a fraction of a millisecond */

/* By reference, the number of the next one to the same page. */
static uint32_t *next_uses(struct hostmem *hm, const struct policy_string *string)
{
	uint32_t *next = hm_alloc(hm, (string->nr_refs + 1) * sizeof(*next));
	uint32_t *seen = hm_alloc(hm, (string->nr_pages + 1) * sizeof(*seen));

	for (uint32_t page = 0; page < string->nr_pages; page++)
		seen[page] = NEVER;
	for (uint32_t i = (uint32_t)string->nr_refs; i-- > 0;) {
		next[i] = seen[string->refs[i]];
		seen[string->refs[i]] = i;
	}
	hm_free(hm, seen, (string->nr_pages + 1) * sizeof(*seen));
	return next;
}

static void *by_page(struct hostmem *hm, const struct policy_string *string, size_t size)
{
	return hm_alloc(hm, (string->nr_pages + NR_LISTS) * size);
}

static void drop_by_page(struct hostmem *hm, const struct policy_string *string, void *array, size_t size)
{
	hm_free(hm, array, (string->nr_pages + NR_LISTS) * size);
}

static void replacer_init(struct replacer *r, struct hostmem *hm, const struct policy_string *string,
			  const struct policy_request *request)
{
	*r = (struct replacer){.string = string, .random = request->seed * 2 + 1};
	/* more frames than pages are never used */
	r->frames = request->frames < string->nr_pages ? request->frames : string->nr_pages;
	r->next = by_page(hm, string, sizeof(*r->next));
	r->prev = by_page(hm, string, sizeof(*r->prev));
	r->slot = by_page(hm, string, sizeof(*r->slot));
	r->frame = by_page(hm, string, sizeof(*r->frame));
	r->key = by_page(hm, string, sizeof(*r->key));
	r->state = by_page(hm, string, sizeof(*r->state));
	r->next_use = request->kind == POLICY_OPT ? next_uses(hm, string) : NULL;
	for (unsigned int list = 0; list < NR_LISTS; list++)
		r->next[head_of(r, list)] = r->prev[head_of(r, list)] = head_of(r, list);
}

static void replacer_release(struct replacer *r, struct hostmem *hm)
{
	drop_by_page(hm, r->string, r->next, sizeof(*r->next));
	drop_by_page(hm, r->string, r->prev, sizeof(*r->prev));
	drop_by_page(hm, r->string, r->slot, sizeof(*r->slot));
	drop_by_page(hm, r->string, r->frame, sizeof(*r->frame));
	drop_by_page(hm, r->string, r->key, sizeof(*r->key));
	drop_by_page(hm, r->string, r->state, sizeof(*r->state));
	hm_free(hm, r->next_use, (r->string->nr_refs + 1) * sizeof(*r->next_use));
}

static void evict(struct replacer *r, const struct policy *policy, struct policy_step *step)
{
	static const uint32_t distance[] = {12, 8, 4};	/* evictions from now; below FORESIGHT */

	step->evicted = policy->evict(r);
	for (unsigned int i = 0; i < 3; i++)
		step->coming[i] = policy->coming(r, distance[i]);
	r->state[step->evicted] = EVICTED;
	r->used--;
}

/* Brings a page in, for which another may have to go. */
static void fault(struct replacer *r, const struct policy *policy, struct policy_step *step)
{
	if (r->used == r->frames)
		evict(r, policy, step);
	policy->load(r, step->page);
	r->used++;
}

/* How many references in a row are to the page of this one. */
static uint32_t run_length(const struct replacer *r)
{
	const uint32_t *refs = r->string->refs;
	size_t end = r->now + 1;

	while (end < r->string->nr_refs && refs[end] == refs[r->now])
		end++;
	return (uint32_t)(end - r->now);
}

/*
 * The next references, which are to one page. Of those behind the first, which find it there, no policy makes more
 * than of the last.
 */
static void refer(struct replacer *r, const struct policy *policy, bool each, struct policy_step *step)
{
	const uint32_t page = r->string->refs[r->now], coming = r->string->refs[r->now + POLICY_AHEAD / 2];

	prefetchw(&r->key[coming]);
	prefetchw(&r->state[coming]);
	step->nr = r->now;
	step->times = each ? 1 : run_length(r);
	step->page = page;
	step->evicted = NO_PAGE;
	step->hit = r->state[page] & RESIDENT;
	step->cold = !(r->state[page] & (RESIDENT | EVICTED));
	if (!step->hit)
		fault(r, policy, step);
	r->now += step->times - 1;
	if (step->hit || step->times > 1)
		policy->hit(r, page);
	r->now++;
}

/* 0, or what the watcher says. */
static int tell(const struct replacer *r, const struct policy *policy, const struct policy_watch *watch,
		struct policy_step *step, uint32_t *order)
{
	if (watch->each) {
		policy->order(r, order);
		step->resident = order;
		step->nr_resident = r->used;
		step->nr_inactive = r->used - r->count[ACTIVE_LIST];
	}
	return watch->fn(watch->data, step);
}

static bool poll(struct core_ctx *ctx, uint32_t steps)
{
	return steps % POLL_EVERY == POLL_EVERY - 1 && core_poll_ctx(ctx);
}

int policy_run(struct core_ctx *ctx, const struct policy_string *string, const struct policy_request *request,
	       const struct policy_watch *watch, struct policy_result *ret)
{
	const struct policy *policy = &policies[request->kind];
	const bool each = watch && watch->each;
	uint32_t *order = each ? by_page(&ctx->mem, string, sizeof(*order)) : NULL;
	struct policy_result result = {0};
	struct policy_step step;
	struct replacer r;
	int err = 0;

	replacer_init(&r, &ctx->mem, string, request);
	for (uint32_t steps = 0; r.now < string->nr_refs && !err; steps++) {
		refer(&r, policy, each, &step);
		result.misses += !step.hit;
		result.hits += step.times - !step.hit;
		result.cold += step.cold;
		if (watch)
			err = tell(&r, policy, watch, &step, order);
		if (!err && poll(ctx, steps))
			err = refuse_why(&ctx->why, EINTR, WHY_INTERRUPTED, 0, 0, 0);
	}
	replacer_release(&r, &ctx->mem);
	drop_by_page(&ctx->mem, string, order, sizeof(*order));
	*ret = result;
	return err;
}
