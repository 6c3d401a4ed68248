// SPDX-License-Identifier: MIT
/*
 * policy_string.c - pages by any number become pages 0, 1, 2 ..., so that what is kept of a page can be an array.
 *
 * A hash table finds the number of a group: open addressing, a place holds the number + 1, and nr_places, a power of
 * two, is twice the room for groups. It grows with the groups, not with the references, for most strings name few pages
 * often.
 */
#include "policy_string.h"

#include <string.h>

#include "hostmem.h"
#include "prefetch.h"

#define FIRST_ROOM 512u
#define NAMES_AHEAD 16u
#define FIRST_REFS 4096u

static size_t first_place(const struct policy_builder *b, uint64_t group)
{
	return (size_t)(group * 0x9e3779b97f4a7c15u >> 20) & (b->nr_places - 1);
}

/* The place of the group, or the free one where it would be looked for. */
static size_t place_of(const struct policy_builder *b, uint64_t group)
{
	const uint64_t *groups = b->string.groups;
	size_t at = first_place(b, group);

	while (b->place[at] && groups[b->place[at] - 1] != group)
		at = (at + 1) & (b->nr_places - 1);
	return at;
}

static void make_room(struct policy_builder *b)
{
	struct policy_string *s = &b->string;
	uint32_t room = s->room_groups ? 2 * s->room_groups : FIRST_ROOM;

	s->groups = hm_grow(b->hm, s->groups, s->room_groups * sizeof(*s->groups), room * sizeof(*s->groups));
	s->room_groups = room;
	hm_free(b->hm, b->place, b->nr_places * sizeof(*b->place));
	b->nr_places = (size_t)2 * room;
	b->place = hm_alloc(b->hm, b->nr_places * sizeof(*b->place));
	for (uint32_t group = 0; group < s->nr_groups; group++)
		b->place[place_of(b, s->groups[group])] = group + 1;
}

static uint32_t number_of(struct policy_builder *b, uint64_t group)
{
	struct policy_string *s = &b->string;
	size_t at = place_of(b, group);

	if (b->place[at])
		return b->place[at] - 1;
	if (s->nr_groups == s->room_groups) {
		make_room(b);
		at = place_of(b, group);
	}
	s->groups[s->nr_groups] = group;
	b->place[at] = ++s->nr_groups;
	return s->nr_groups - 1;
}

/* Room for nr more, and what stands behind them. */
static void make_room_for_refs(struct policy_builder *b, size_t nr)
{
	struct policy_string *s = &b->string;
	size_t room = s->room_refs ? s->room_refs : FIRST_REFS;

	while (room < s->nr_refs + nr + POLICY_AHEAD)
		room *= 2;
	s->refs = hm_grow(b->hm, s->refs, s->room_refs * sizeof(*s->refs), room * sizeof(*s->refs));
	s->room_refs = room;
}

void policy_builder_init(struct policy_builder *b, struct hostmem *hm, unsigned int shift, size_t nr)
{
	*b = (struct policy_builder){.hm = hm, .string = {.shift = shift, .room_refs = nr + POLICY_AHEAD}};
	b->string.refs = hm_alloc(hm, b->string.room_refs * sizeof(*b->string.refs));
	make_room(b);
}

bool policy_builder_add(struct policy_builder *b, const uint64_t *pages, size_t nr)
{
	struct policy_string *s = &b->string;
	const uint64_t mask = ((uint64_t)1 << s->shift) - 1;
	const uint32_t most = (NO_PAGE >> s->shift) - 2;	/* behind the pages stand heads of lists */
	uint32_t *refs;

	if (nr >= NO_PAGE - POLICY_AHEAD - s->nr_refs)
		return false;
	if (s->nr_refs + nr + POLICY_AHEAD > s->room_refs)
		make_room_for_refs(b, nr);
	refs = s->refs + s->nr_refs;
	for (size_t i = 0; i < nr; i++) {
		if (i && pages[i] == pages[i - 1]) {
			refs[i] = refs[i - 1];
			continue;
		}
		if (i + NAMES_AHEAD < nr)
			prefetch(&b->place[first_place(b, pages[i + NAMES_AHEAD] >> s->shift)]);
		refs[i] = number_of(b, pages[i] >> s->shift) << s->shift | (uint32_t)(pages[i] & mask);
		if (s->nr_groups > most)
			return false;
	}
	s->nr_refs += nr;
	s->nr_pages = s->nr_groups << s->shift;
	return true;
}

void policy_builder_finish(struct policy_builder *b, struct policy_string *ret)
{
	memset(b->string.refs + b->string.nr_refs, 0, POLICY_AHEAD * sizeof(*b->string.refs));
	hm_free(b->hm, b->place, b->nr_places * sizeof(*b->place));
	*ret = b->string;
}

void policy_builder_drop(struct policy_builder *b)
{
	hm_free(b->hm, b->place, b->nr_places * sizeof(*b->place));
	policy_string_destroy(b->hm, &b->string);
}

bool policy_string_create(struct hostmem *hm, const uint64_t *pages, size_t nr, unsigned int shift,
			  struct policy_string *ret)
{
	struct policy_builder b;

	if (nr >= NO_PAGE - POLICY_AHEAD)
		return false;
	policy_builder_init(&b, hm, shift, nr);
	if (!policy_builder_add(&b, pages, nr)) {
		policy_builder_drop(&b);
		return false;
	}
	policy_builder_finish(&b, ret);
	return true;
}

void policy_string_destroy(struct hostmem *hm, struct policy_string *string)
{
	hm_free(hm, string->refs, string->room_refs * sizeof(*string->refs));
	hm_free(hm, string->groups, string->room_groups * sizeof(*string->groups));
}
