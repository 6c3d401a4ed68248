/* SPDX-License-Identifier: MIT */
/* changes.h - what `diff` prints: in which views two machines differ, and how. */
#ifndef MMSH_CHANGES_H
#define MMSH_CHANGES_H

struct machine;
struct seq_file;

/**
 * Writes a part for each view that is not the same in both machines, with at most CHANGES_MAX lines of each; nothing if
 * they look alike everywhere. 0, or -EINTR.
 */
int show_changes(const struct machine *before, const struct machine *after, struct seq_file *out);

#define CHANGES_MAX 40

#endif
