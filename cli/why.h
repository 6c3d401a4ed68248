/* SPDX-License-Identifier: MIT */
/*
 * why.h - how an address, or a frame, came to be what it is. The session is lived once more, on a machine beside its
 * own, with somebody listening who keeps what bears on the question. So nothing is recorded while nobody asks, and
 * undo, redo and load need no care.
 */
#ifndef MMSH_WHY_H
#define MMSH_WHY_H

#include "event.h"
#include "session.h"

/* What is asked about. */
struct why_question {
	const struct machine *m;
	bool user;			/* a page of a process's address space */
	vaddr_t address;		/* of the page; or a kernel address, or 0 */
	uint32_t mm;			/* id of the address space */
	pfn_t pfn;			/* of a kernel address, or asked about; 0: none */
};

/* One thing that happened. */
struct fact {
	uint64_t nr;			/* of the command, as undo counts them */
	size_t place;			/* of it in the log */
	enum event_id id;
	uint32_t mm, pid;		/* whose; 0: nobody's */
	uint64_t args[EVENT_MAX_ARGS];
};

/* The address space of a child comes from its parent's. */
struct descent {
	uint32_t parent, child;
	size_t at;			/* how many facts there were before it */
};

/* The last so many facts are kept. */
#define FACTS_MAX 1000u
/* Address spaces, and frames that the page was in, that are followed at a time. */
#define FOLLOWED_MAX 64u

struct history_of {
	struct fact fact[FACTS_MAX];
	size_t nr_facts;		/* ever; the last FACTS_MAX are there, at their number modulo that */
	struct descent *descents;
	size_t nr_descents, room;
};

/** Lives the session again. 0, or as rebuild(). */
int why_find(struct session *s, const struct why_question *q, struct history_of *h);
/** Tells it: command by command. */
void why_tell(struct session *s, const struct why_question *q, const struct history_of *h, struct seq_file *out);

#endif
