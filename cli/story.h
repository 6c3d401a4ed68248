/* SPDX-License-Identifier: MIT */
/*
 * story.h - what a command caused, told for a reader: in outline, so that a thousand faults of a kind are one story and
 * a number, or in full, each step below what it follows from.
 */
#ifndef MMSH_STORY_H
#define MMSH_STORY_H

#include "event_words.h"
#include "figures.h"
#include "mm.h"

#define STORY_SCOPES 16
#define STORY_PENDING 1024

struct story {
	struct seq_file *text;		/* where it is told */
	bool classic, full;
	unsigned int depth;		/* faults and runs of reclaim that have begun and not ended */
	/* in outline */
	struct scope {
		bool fault, silent;	/* silent: one of its kind has been told */
		size_t start;		/* where its text begins */
	} scope[STORY_SCOPES];
	unsigned int told[NR_EVENTS];	/* outside of faults */
	unsigned int told_of_fault[NR_EVENTS];	/* in the fault that was told last */
	uint64_t hidden[NR_EVENTS];
	uint64_t faults[NR_FAULT_KINDS];
	vaddr_t last[NR_FAULT_KINDS];
	/* in full: lines that may still have to go below a later one */
	struct line {
		struct line *next, *first;	/* of the lines that it is in; of those below it */
		unsigned int rank;
		bool ended;		/* what comes later does not follow from it */
		size_t start, len;	/* in lines */
	} pending[STORY_PENDING];
	struct line *top[STORY_PENDING];	/* those that are below none */
	unsigned int nr_pending, nr_tops;
	struct seq_file lines;
	bool headed;			/* the call that the command is stands above */
};

void story_init(struct story *st, struct seq_file *text);
void story_release(struct story *st);
/** A command begins. */
void story_begin(struct story *st, bool full, bool classic);
/** A line above all others: the call that the command is. */
void story_headline(struct story *st, const char *line);
void story_tell(struct story *st, enum event_id id, const struct event_view *v);
/** What was left out is summed up, what waited is told. */
void story_end(struct story *st);

#endif
