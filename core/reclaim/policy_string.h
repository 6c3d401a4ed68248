/* SPDX-License-Identifier: MIT */
/*
 * policy_string.h - a reference string, its pages under small numbers. Pages are numbered in groups of 2^shift
 * neighbours, in the order in which the groups first appear; within its group a page keeps its place. With shift 0
 * that is page by page.
 */
#ifndef MMSH_POLICY_STRING_H
#define MMSH_POLICY_STRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hostmem;

#define NO_PAGE UINT32_MAX
/* Behind the references stand as many of page 0: who looks that far ahead need not ask where the string ends. */
#define POLICY_AHEAD 32u

struct policy_string {
	uint32_t *refs;		/* [nr_refs + POLICY_AHEAD], room for room_refs of them */
	size_t nr_refs, room_refs;
	uint32_t nr_pages;	/* of all groups */
	uint32_t nr_groups, room_groups;
	unsigned int shift;
	uint64_t *groups;	/* [room_groups] what the first page of each was called, >> shift */
};

/* A string that comes in parts. */
struct policy_builder {
	struct hostmem *hm;
	struct policy_string string;
	uint32_t *place;	/* the numbering: see policy_string.c */
	size_t nr_places;
};

/** Begins a string of probably nr references (0: unknown); what it becomes is memory of hm. */
void policy_builder_init(struct policy_builder *b, struct hostmem *hm, unsigned int shift, size_t nr);
/** Numbers the pages of nr more references. False: 32 bits are too few for their numbers; drop it then. */
bool policy_builder_add(struct policy_builder *b, const uint64_t *pages, size_t nr);
/** The whole string; the builder is gone. */
void policy_builder_finish(struct policy_builder *b, struct policy_string *ret);
void policy_builder_drop(struct policy_builder *b);

/** A string of nr references at once. Fails as policy_builder_add(). */
bool policy_string_create(struct hostmem *hm, const uint64_t *pages, size_t nr, unsigned int shift,
			  struct policy_string *ret);
void policy_string_destroy(struct hostmem *hm, struct policy_string *string);

/** What the page was called. */
static inline uint64_t policy_page_name(const struct policy_string *s, uint32_t page)
{
	return s->groups[page >> s->shift] << s->shift | (page & (((uint32_t)1 << s->shift) - 1));
}

#endif
