/* SPDX-License-Identifier: MIT */
/* suggest.h - what somebody may have meant: up to three words near the one that was typed, the nearest first. */
#ifndef MMSH_SUGGEST_H
#define MMSH_SUGGEST_H

#include "seq_file.h"
#include "value.h"

#define MAX_SUGGESTIONS 3

struct suggestions {
	struct str typed;
	unsigned int limit;	/* a word farther away is none */
	unsigned int nr;
	struct {
		const char *word;
		unsigned int distance;
	} near[MAX_SUGGESTIONS];
};

void suggest_begin(struct suggestions *s, struct str typed);
/** The word must live until it is told. */
void suggest_offer(struct suggestions *s, const char *word);
/** `; did you mean 'mmap', 'munmap'?`, each behind lead ("$"), or nothing. */
void suggest_tell(const struct suggestions *s, const char *lead, struct seq_file *out);

/**
 * How many insertions, deletions, changes and swaps of neighbours lie between two words; limit + 1 when more than
 * limit.
 */
unsigned int edit_distance(struct str a, struct str b, unsigned int limit);

#endif
