/* SPDX-License-Identifier: MIT */
/* event_words.h - the rows of events.def as the shell uses them. */
#ifndef MMSH_EVENT_WORDS_H
#define MMSH_EVENT_WORDS_H

#include <stdbool.h>

#include "event.h"

/*
 * Where an event stands among its causes, from a call down to the free lists: what is deeper follows from what is less
 * deep. A kernel reports most things before what follows from them, and some when they have ended (ENDS).
 */
enum event_place {
	AT_CALL = 1, AT_LOCK, AT_VMA, AT_VMA_PART, AT_CACHE, AT_TABLE, AT_OBJECT, AT_SLAB, AT_FRAME, AT_PCP, AT_BUDDY,
	NR_PLACES,
	AT_FAULT = AT_LOCK, AT_PTE = AT_CACHE,
	PLACE_MASK = 0x1f,
	ENDS = 0x20,		/* reported behind the deeper ones that it caused */
	OPENS = 0x40, CLOSES = 0x80,	/* a fault, a run of reclaim: what is between is deeper */
	CHAIN = 0x100,		/* one for each order of a block: brief tells of all of them */
	KIND = 0x200,		/* says what a fault is */
	LEAF = 0x2000,		/* nothing follows from it */
	LOUD = 0x1000,		/* told even in a fault of a kind that has been told */
	OF_SLAB = 0x400, OF_FRAME = 0x800,	/* reported behind the one slab, or frame, that it took */
};

struct event_words {
	const char *name, *system;
	unsigned int place;
	const char *function, *raw, *story, *fields;
};

extern const struct event_words event_words[NR_EVENTS];

/** The kernel has no tracepoint for it. */
bool event_is_probe(const struct event_words *w);

#endif
