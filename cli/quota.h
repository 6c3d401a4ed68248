/* SPDX-License-Identifier: MIT */
/*
 * quota.h - what a stranger's script may take: so many commands, so much output, so much of the host's time. There are
 * none unless quota_begin() sets them, as for labs. Time is the only thing of the host's that is looked at, and it
 * decides nothing but when to give up.
 */
#ifndef MMSH_QUOTA_H
#define MMSH_QUOTA_H

#include "interp.h"

/** Sets them, and starts the clock. */
void quota_begin(struct session *s, struct limits limits);
/** Stops the clock; a time limit that was reached is no interruption any more. */
void quota_end(struct session *s);
/** While somebody thinks, the clock stands still. */
void quota_pause(struct session *s);
void quota_resume(struct session *s);

/** Counts a command, or a round of a loop: RUN_OK, or RUN_LIMITED. */
enum run quota_step(struct session *s);
/** Which limit ended the run, for people: "more than 1000 commands"; NULL: none did. */
const char *quota_reached(const struct session *s, char *buf, size_t size);

#endif
