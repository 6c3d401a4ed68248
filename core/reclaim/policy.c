// SPDX-License-Identifier: MIT
/*
 * policy.c - page replacement by itself
 *
 * A run goes through the references and asks the policy four things: load a page, note a hit, choose whom to evict, and
 * show its order. Pages are small numbers, so all that a policy remembers of a page is arrays by page:
 *
 *	next, prev   lists: the oldest page first (fifo, second, lru; linux has two: inactive, active)
 *	frame[]      pages by frame (clock, random); for opt a heap, the page needed last on top, and slot[] back
 *	key[]        opt: the reference that needs the page next; linux: the lruvec's age when it was evicted
 *	state[]      resident, used since it was last looked at, referenced, active
 *
 * The policies agree on how a bit for "used" is born: clock's page comes with it set, for the access that brought it in
 * sets it, as the MMU does; second chance asks whether a page was used again after it came. With that, second chance is
 * fifo where nothing is used twice.
 *
 * linux is what 6.1 does with anonymous memory, a page at a time (mm/vmscan.c: shrink_active_list,
 * folio_check_references, inactive_is_low; mm/workingset.c). A page comes to the inactive list, with its PTE young. At
 * the list's end a young page stays, once, and is activated if it is found young a second time; an old one goes. While
 * fewer pages are inactive than active, the oldest active one is moved over. A page that comes back after fewer
 * evictions and activations than there are active pages is activated at once (its refault distance).
 */
#include "policy.h"

#include "hostmem.h"

enum { RESIDENT = 1, USED = 2, REFERENCED = 4, ACTIVE = 8, EVICTED = 16 };
enum { OLDEST, ACTIVE_LIST = OLDEST + 1, NR_LISTS };	/* OLDEST: the only list, or the inactive one */

#define NEVER UINT64_MAX

struct replacer {
	const struct policy_string *string;
	uint32_t frames, used;
	uint32_t *next, *prev;		/* lists: heads stand behind the pages */
	uint32_t count[NR_LISTS];
	uint32_t *frame, *slot;
	uint32_t hand;
	uint64_t *key;
	const uint64_t *next_use;	/* opt: by reference, when its page is needed again */
	uint8_t *state;
	uint64_t age;			/* linux: nonresident_age */
	uint64_t random;
	size_t now;			/* the reference at work */
};

struct policy {
	void (*load)(struct replacer *r, uint32_t page);
	void (*hit)(struct replacer *r, uint32_t page);
	uint32_t (*evict)(struct replacer *r);
	void (*order)(const struct replacer *r, uint32_t *out);
};

/* ---- lists ---- */

static uint32_t head_of(const struct replacer *r, unsigned int list)
{
	return r->string->nr_pages + list;
}

static void list_put(struct replacer *r, unsigned int list, uint32_t page)
{
	uint32_t head = head_of(r, list), last = r->prev[head];

	r->next[page] = head;
	r->prev[page] = last;
	r->next[last] = page;
	r->prev[head] = page;
	r->count[list]++;
}

static void list_take(struct replacer *r, unsigned int list, uint32_t page)
{
	r->next[r->prev[page]] = r->next[page];
	r->prev[r->next[page]] = r->prev[page];
	r->count[list]--;
}

static uint32_t list_oldest(const struct replacer *r, unsigned int list)
{
	return r->next[head_of(r, list)];
}

static void list_order(const struct replacer *r, uint32_t *out)
{
	for (unsigned int list = 0; list < NR_LISTS; list++)
		for (uint32_t page = list_oldest(r, list); page != head_of(r, list); page = r->next[page])
			*out++ = page;
}

static void load_last(struct replacer *r, uint32_t page)
{
	r->state[page] = RESIDENT;
	list_put(r, OLDEST, page);
}

static uint32_t evict_oldest(struct replacer *r)
{
	uint32_t page = list_oldest(r, OLDEST);

	list_take(r, OLDEST, page);
	return page;
}

static void no_hit(struct replacer *r, uint32_t page)
{
	(void)r;
	(void)page;
}

static void mark_used(struct replacer *r, uint32_t page)
{
	r->state[page] |= USED;
}

/* ---- lru ---- */

static void hit_lru(struct replacer *r, uint32_t page)
{
	list_take(r, OLDEST, page);
	list_put(r, OLDEST, page);
}

/* ---- second chance ---- */

static uint32_t evict_second(struct replacer *r)
{
	for (;;) {
		uint32_t page = evict_oldest(r);

		if (!(r->state[page] & USED))
			return page;
		load_last(r, page);
	}
}

/* ---- frames: clock, random ---- */

/* The hand stands on the frame to fill, at first the next one that is empty, and goes on. */
static void load_frame(struct replacer *r, uint32_t page)
{
	r->state[page] = RESIDENT | USED;
	r->frame[r->hand] = page;
	r->hand = r->hand + 1 < r->frames ? r->hand + 1 : 0;
}

static uint32_t evict_clock(struct replacer *r)
{
	while (r->state[r->frame[r->hand]] & USED) {
		r->state[r->frame[r->hand]] &= (uint8_t)~USED;
		r->hand = r->hand + 1 < r->frames ? r->hand + 1 : 0;
	}
	return r->frame[r->hand];
}

/* xorshift64* */
static uint64_t next_random(struct replacer *r)
{
	r->random ^= r->random >> 12;
	r->random ^= r->random << 25;
	r->random ^= r->random >> 27;
	return r->random * 0x2545f4914f6cdd1du;
}

static uint32_t evict_random(struct replacer *r)
{
	r->hand = (uint32_t)((next_random(r) >> 32) * r->frames >> 32);
	return r->frame[r->hand];
}

static void frame_order(const struct replacer *r, uint32_t *out)
{
	uint32_t start = r->used == r->frames ? r->hand : 0;

	for (uint32_t i = 0; i < r->used; i++)
		out[i] = r->frame[(start + i) % r->frames];
}

/* ---- opt: a heap, the page that is needed last on top ---- */

static bool needed_later(const struct replacer *r, uint32_t a, uint32_t b)
{
	return r->key[a] > r->key[b] || (r->key[a] == r->key[b] && a < b);
}

static void heap_set(struct replacer *r, uint32_t at, uint32_t page)
{
	r->frame[at] = page;
	r->slot[page] = at;
}

static void heap_up(struct replacer *r, uint32_t at, uint32_t page)
{
	for (; at && needed_later(r, page, r->frame[(at - 1) / 2]); at = (at - 1) / 2)
		heap_set(r, at, r->frame[(at - 1) / 2]);
	heap_set(r, at, page);
}

static void heap_down(struct replacer *r, uint32_t at, uint32_t page, uint32_t nr)
{
	for (;;) {
		uint32_t child = 2 * at + 1;

		if (child + 1 < nr && needed_later(r, r->frame[child + 1], r->frame[child]))
			child++;
		if (child >= nr || !needed_later(r, r->frame[child], page))
			break;
		heap_set(r, at, r->frame[child]);
		at = child;
	}
	heap_set(r, at, page);
}

static void load_opt(struct replacer *r, uint32_t page)
{
	r->state[page] = RESIDENT;
	r->key[page] = r->next_use[r->now];
	heap_up(r, r->used, page);
}

/* A page that is hit is needed later than before. */
static void hit_opt(struct replacer *r, uint32_t page)
{
	r->key[page] = r->next_use[r->now];
	heap_up(r, r->slot[page], page);
}

static uint32_t evict_opt(struct replacer *r)
{
	uint32_t page = r->frame[0], last = r->frame[r->used - 1];

	if (r->used > 1)
		heap_down(r, 0, last, r->used - 1);
	return page;
}

static void opt_order(const struct replacer *r, uint32_t *out)
{
	for (uint32_t i = 0; i < r->used; i++) {
		uint32_t at = i;

		for (; at && needed_later(r, r->frame[i], out[at - 1]); at--)
			out[at] = out[at - 1];
		out[at] = r->frame[i];
	}
}

/* ---- linux ---- */

static bool inactive_is_low(const struct replacer *r)
{
	/* inactive_ratio is 1 below a gigabyte, and these lists are short */
	return r->count[OLDEST] < r->count[ACTIVE_LIST];
}

static void activate(struct replacer *r, uint32_t page)
{
	r->state[page] |= ACTIVE;
	list_put(r, ACTIVE_LIST, page);
}

static void load_linux(struct replacer *r, uint32_t page)
{
	bool refault = r->state[page] & EVICTED;

	r->state[page] = RESIDENT | USED;
	if (!refault || r->age - r->key[page] > r->count[ACTIVE_LIST]) {
		list_put(r, OLDEST, page);
		return;
	}
	r->age++;
	activate(r, page);
}

static void deactivate_oldest(struct replacer *r)
{
	uint32_t page = list_oldest(r, ACTIVE_LIST);

	list_take(r, ACTIVE_LIST, page);
	r->state[page] = RESIDENT;
	list_put(r, OLDEST, page);
}

/* Whether the page, taken off the inactive list, goes; else it was put back somewhere (folio_check_references). */
static bool reclaims(struct replacer *r, uint32_t page)
{
	if (!(r->state[page] & USED))
		return true;
	r->state[page] &= (uint8_t)~USED;
	if (r->state[page] & REFERENCED) {
		r->state[page] &= (uint8_t)~REFERENCED;
		activate(r, page);
	} else {
		r->state[page] |= REFERENCED;
		list_put(r, OLDEST, page);
	}
	return false;
}

static uint32_t evict_linux(struct replacer *r)
{
	uint32_t page;

	do {
		while (inactive_is_low(r))
			deactivate_oldest(r);
		page = list_oldest(r, OLDEST);
		list_take(r, OLDEST, page);
	} while (!reclaims(r, page));
	r->key[page] = r->age++;
	return page;
}

static const struct policy policies[NR_POLICIES] = {
	[POLICY_FIFO] = {load_last, no_hit, evict_oldest, list_order},
	[POLICY_LRU] = {load_last, hit_lru, evict_oldest, list_order},
	[POLICY_CLOCK] = {load_frame, mark_used, evict_clock, frame_order},
	[POLICY_SECOND] = {load_last, mark_used, evict_second, list_order},
	[POLICY_OPT] = {load_opt, hit_opt, evict_opt, opt_order},
	[POLICY_RANDOM] = {load_frame, no_hit, evict_random, frame_order},
	[POLICY_LINUX] = {load_linux, mark_used, evict_linux, list_order},
};

/* ---- the string ---- */

/* Open addressing over twice as many places as references; a place holds a page's number + 1. */
struct page_names {
	uint32_t *place;
	size_t mask;
	uint64_t *name;
	uint32_t nr;
};

static uint32_t number_of(struct page_names *n, uint64_t name)
{
	size_t at = (size_t)(name * 0x9e3779b97f4a7c15u >> 20) & n->mask;

	for (; n->place[at]; at = (at + 1) & n->mask)
		if (n->name[n->place[at] - 1] == name)
			return n->place[at] - 1;
	n->name[n->nr] = name;
	n->place[at] = n->nr + 1;
	return n->nr++;
}

static size_t places_for(size_t nr)
{
	size_t places = 16;

	while (places < 2 * nr)
		places *= 2;
	return places;
}

bool policy_string_create(struct hostmem *hm, const uint64_t *pages, size_t nr, struct policy_string *ret)
{
	size_t places = places_for(nr);
	struct page_names names = {.mask = places - 1};
	uint32_t *refs;

	if (nr >= NO_PAGE - NR_LISTS)
		return false;
	names.place = hm_alloc(hm, places * sizeof(*names.place));
	names.name = hm_alloc(hm, (nr + 1) * sizeof(*names.name));
	refs = hm_alloc(hm, (nr + 1) * sizeof(*refs));
	for (size_t i = 0; i < nr; i++)
		refs[i] = number_of(&names, pages[i]);
	hm_free(hm, names.place, places * sizeof(*names.place));
	*ret = (struct policy_string){refs, nr, names.nr, names.name};
	return true;
}

void policy_string_destroy(struct hostmem *hm, struct policy_string *string)
{
	hm_free(hm, (void *)string->refs, (string->nr_refs + 1) * sizeof(*string->refs));
	hm_free(hm, (void *)string->names, (string->nr_refs + 1) * sizeof(*string->names));
}

/* ---- a run ---- */

/* By reference, the number of the next one to the same page. */
static uint64_t *next_uses(struct hostmem *hm, const struct policy_string *string)
{
	uint64_t *next = hm_alloc(hm, (string->nr_refs + 1) * sizeof(*next));
	uint64_t *seen = hm_alloc(hm, (string->nr_pages + 1) * sizeof(*seen));

	for (uint32_t page = 0; page < string->nr_pages; page++)
		seen[page] = NEVER;
	for (size_t i = string->nr_refs; i-- > 0;) {
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
	hm_free(hm, (void *)r->next_use, (r->string->nr_refs + 1) * sizeof(*r->next_use));
}

/* Brings a page in; returns who went for it. */
static uint32_t fault(struct replacer *r, const struct policy *policy, uint32_t page)
{
	uint32_t evicted = NO_PAGE;

	if (r->used == r->frames) {
		evicted = policy->evict(r);
		r->state[evicted] = EVICTED;
		r->used--;
	}
	policy->load(r, page);
	r->used++;
	return evicted;
}

static void tell(const struct replacer *r, const struct policy *policy, policy_step_fn *fn, void *data,
		 struct policy_step *step, uint32_t *order)
{
	policy->order(r, order);
	step->resident = order;
	step->nr_resident = r->used;
	step->nr_inactive = r->used - r->count[ACTIVE_LIST];
	fn(data, step);
}

void policy_run(struct hostmem *hm, const struct policy_string *string, const struct policy_request *request,
		policy_step_fn *fn, void *data, struct policy_result *ret)
{
	const struct policy *policy = &policies[request->kind];
	uint32_t *order = fn ? by_page(hm, string, sizeof(*order)) : NULL;
	struct policy_result result = {0};
	struct replacer r;

	replacer_init(&r, hm, string, request);
	for (r.now = 0; r.now < string->nr_refs; r.now++) {
		uint32_t page = string->refs[r.now];
		struct policy_step step = {.nr = r.now, .page = page, .evicted = NO_PAGE};

		step.hit = r.state[page] & RESIDENT;
		if (step.hit) {
			policy->hit(&r, page);
			result.hits++;
		} else {
			result.misses++;
			result.cold += !(r.state[page] & EVICTED);
			step.evicted = fault(&r, policy, page);
		}
		if (fn)
			tell(&r, policy, fn, data, &step, order);
	}
	replacer_release(&r, hm);
	drop_by_page(hm, string, order, sizeof(*order));
	*ret = result;
}
