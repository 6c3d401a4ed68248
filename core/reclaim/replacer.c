// SPDX-License-Identifier: MIT
/*
 * replacer.c - the policies of page replacement
 *
 * Each answers four things: a page is loaded, a page is hit, whom to evict, and in which order it sees them. Pages are
 * small numbers, so all that a policy remembers of a page is arrays by page:
 *
 *	next, prev   lists: the oldest page first (fifo, second; linux has two: inactive, active)
 *	frame[]      pages by frame (clock, random); for opt a heap, the page needed last on top, and slot[] back
 *	key[]        lru: the page's last reference; opt: the reference that needs it next; linux: the lruvec's age
 *	             when it was evicted
 *	state[]      resident, used since it was last looked at, referenced, active
 *
 * lru needs no list, for the string is one: a page stands where it was referenced last. A reference notes its place,
 * and touches no neighbours; who looks for the oldest page goes along the string, over places that their page has
 * left, and passes each place once.
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
#include "replacer.h"

#include <stdlib.h>

#include "policy_string.h"
#include "prefetch.h"

/* ---- lists ---- */

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

static uint32_t coming_unknown(const struct replacer *r, uint32_t n)
{
	(void)r;
	(void)n;
	return NO_PAGE;
}

/* ---- lru ---- */

static void hit_lru(struct replacer *r, uint32_t page)
{
	r->key[page] = r->now;
}

static void load_lru(struct replacer *r, uint32_t page)
{
	r->state[page] = RESIDENT;
	hit_lru(r, page);
}

/* Who stands at the next places: they go next, unless they are used before. */
static void look_ahead(struct replacer *r)
{
	const uint32_t *refs = r->string->refs;

	for (; r->last - r->first < FORESIGHT && r->unseen < r->now; r->unseen++) {
		prefetch(&r->key[refs[r->unseen + POLICY_AHEAD / 2]]);
		if (r->key[refs[r->unseen]] == r->unseen)
			r->standing[r->last++ % FORESIGHT] = r->unseen;
	}
}

static uint32_t evict_lru(struct replacer *r)
{
	const uint32_t *refs = r->string->refs;
	uint32_t place;

	do {
		look_ahead(r);
		place = r->standing[r->first++ % FORESIGHT];
	} while (r->key[refs[place]] != place);
	return refs[place];
}

static uint32_t coming_lru(const struct replacer *r, uint32_t n)
{
	return r->last - r->first > n ? r->string->refs[r->standing[(r->first + n) % FORESIGHT]] : NO_PAGE;
}

static int ascending(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void lru_order(const struct replacer *r, uint32_t *out)
{
	uint32_t nr = 0;

	for (uint32_t page = 0; page < r->string->nr_pages; page++)
		if (r->state[page] & RESIDENT)
			out[nr++] = r->key[page];
	qsort(out, nr, sizeof(*out), ascending);
	while (nr--)
		out[nr] = r->string->refs[out[nr]];
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

const struct policy policies[NR_POLICIES] = {
	[POLICY_FIFO] = {load_last, no_hit, evict_oldest, list_order, coming_unknown},
	[POLICY_LRU] = {load_lru, hit_lru, evict_lru, lru_order, coming_lru},
	[POLICY_CLOCK] = {load_frame, mark_used, evict_clock, frame_order, coming_unknown},
	[POLICY_SECOND] = {load_last, mark_used, evict_second, list_order, coming_unknown},
	[POLICY_OPT] = {load_opt, hit_opt, evict_opt, opt_order, coming_unknown},
	[POLICY_RANDOM] = {load_frame, no_hit, evict_random, frame_order, coming_unknown},
	[POLICY_LINUX] = {load_linux, mark_used, evict_linux, list_order, coming_unknown},
};
