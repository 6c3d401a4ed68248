/* SPDX-License-Identifier: MIT */
#ifndef MMSH_COMPLETIONS_H
#define MMSH_COMPLETIONS_H

/* A list of completions: filled by complete.h, shown by the line editors. */

#include <stddef.h>

/* The candidates for line[start, pos): each replaces that part. */
struct completions {
	size_t start;		/* byte offset, <= pos */
	char append;		/* what follows a lone candidate: ' ', or 0 for nothing */
	size_t nr, cap;
	char **words;		/* sorted, each once; from libc malloc, as readline requires */
	char hint[160];		/* what is expected here; shown when there are no words */
};

void completions_init(struct completions *c);
void completions_release(struct completions *c);

/* Adds @word if it begins with the @len bytes of @prefix. 0, or -ENOMEM. */
int completions_add(struct completions *c, const char *prefix, size_t len, const char *word);

/* Sorts the words and drops repetitions. */
void completions_finish(struct completions *c);

/* Length of the longest prefix that all words share, in bytes, never inside a character. */
size_t completions_common(const struct completions *c);

/* Bytes of the folder that all words lie in: what a list of them need not repeat. */
size_t completions_folder(const struct completions *c);

#endif
