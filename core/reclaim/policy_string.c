// SPDX-License-Identifier: MIT
/*
 * policy_string.c - pages by any number become pages 0, 1, 2 ..., so that what is kept of a page can be an array.
 *
 * A hash table finds the number of a group: open addressing, a place holds the number + 1, and at most half of the
 * places are taken. It grows with the groups, not with the references, for most strings name few pages often.
 */
#include "policy_string.h"

#include "hostmem.h"
#include "prefetch.h"

#define FIRST_ROOM 512u
#define NAMES_AHEAD 16u

struct numbering {
	struct hostmem *hm;
	uint32_t *place;
	size_t nr_places;		/* a power of two, twice the room for groups */
	struct policy_string *string;
};

static size_t first_place(const struct numbering *n, uint64_t group)
{
	return (size_t)(group * 0x9e3779b97f4a7c15u >> 20) & (n->nr_places - 1);
}

/* The place of the group, or the free one where it would be looked for. */
static size_t place_of(const struct numbering *n, uint64_t group)
{
	const uint64_t *groups = n->string->groups;
	size_t at = first_place(n, group);

	while (n->place[at] && groups[n->place[at] - 1] != group)
		at = (at + 1) & (n->nr_places - 1);
	return at;
}

static void make_room(struct numbering *n)
{
	struct policy_string *s = n->string;
	uint32_t room = s->room_groups ? 2 * s->room_groups : FIRST_ROOM;

	s->groups = hm_grow(n->hm, s->groups, s->room_groups * sizeof(*s->groups), room * sizeof(*s->groups));
	s->room_groups = room;
	hm_free(n->hm, n->place, n->nr_places * sizeof(*n->place));
	n->nr_places = (size_t)2 * room;
	n->place = hm_alloc(n->hm, n->nr_places * sizeof(*n->place));
	for (uint32_t group = 0; group < s->nr_groups; group++)
		n->place[place_of(n, s->groups[group])] = group + 1;
}

static uint32_t number_of(struct numbering *n, uint64_t group)
{
	struct policy_string *s = n->string;
	size_t at = place_of(n, group);

	if (n->place[at])
		return n->place[at] - 1;
	if (s->nr_groups == s->room_groups) {
		make_room(n);
		at = place_of(n, group);
	}
	s->groups[s->nr_groups] = group;
	n->place[at] = ++s->nr_groups;
	return s->nr_groups - 1;
}

/* False: too many groups. */
static bool number_pages(struct numbering *n, const uint64_t *pages)
{
	struct policy_string *s = n->string;
	const uint64_t mask = ((uint64_t)1 << s->shift) - 1;
	const uint32_t most = (NO_PAGE >> s->shift) - 2;	/* behind the pages stand heads of lists */

	for (size_t i = 0; i < s->nr_refs; i++) {
		if (i && pages[i] == pages[i - 1]) {
			s->refs[i] = s->refs[i - 1];
			continue;
		}
		if (i + NAMES_AHEAD < s->nr_refs)
			prefetch(&n->place[first_place(n, pages[i + NAMES_AHEAD] >> s->shift)]);
		s->refs[i] = number_of(n, pages[i] >> s->shift) << s->shift | (uint32_t)(pages[i] & mask);
		if (s->nr_groups > most)
			return false;
	}
	s->nr_pages = s->nr_groups << s->shift;
	return true;
}

bool policy_string_create(struct hostmem *hm, const uint64_t *pages, size_t nr, unsigned int shift,
			  struct policy_string *ret)
{
	struct policy_string string = {.nr_refs = nr, .shift = shift};
	struct numbering n = {.hm = hm, .string = &string};
	bool numbered;

	if (nr >= NO_PAGE - POLICY_AHEAD)
		return false;
	string.refs = hm_alloc(hm, (nr + POLICY_AHEAD) * sizeof(*string.refs));
	make_room(&n);
	numbered = number_pages(&n, pages);
	hm_free(hm, n.place, n.nr_places * sizeof(*n.place));
	if (numbered)
		*ret = string;
	else
		policy_string_destroy(hm, &string);
	return numbered;
}

void policy_string_destroy(struct hostmem *hm, struct policy_string *string)
{
	hm_free(hm, string->refs, (string->nr_refs + POLICY_AHEAD) * sizeof(*string->refs));
	hm_free(hm, string->groups, string->room_groups * sizeof(*string->groups));
}
