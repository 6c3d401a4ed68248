/* SPDX-License-Identifier: MIT */
/*
 * progress.h - a line on standard error while a command typed at the prompt takes longer than half a second: what it
 * is, how much of it is done, for how long it has run. Only a terminal gets it, and only where it may be wiped out
 * again: not with NO_COLOR. A timer's handler writes it; whoever prints takes it away first.
 */
#ifndef MMSH_PROGRESS_H
#define MMSH_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

/** A command begins; its name is copied. */
void progress_begin(const char *command);
void progress_end(void);
/** Takes the line away: before anything is printed. It comes back when nothing is for a while. */
void progress_clear(void);

/** Something that has so many steps begins. Whether it is the outermost, whose steps count. */
bool progress_open(uint64_t steps);
/** How many of them are done; then that it has ended. By the one that progress_open() gave true. */
void progress_at(uint64_t done);
void progress_close(void);

#endif
