/* SPDX-License-Identifier: MIT */
/* stopwatch.h - what commands took: in virtual time, the same everywhere, and by the host's clock. */
#ifndef MMSH_STOPWATCH_H
#define MMSH_STOPWATCH_H

#include <time.h>

#include "session.h"

struct stopwatch {
	unsigned long machine;		/* whose virtual time: the session's n-th */
	uint64_t virtual_ns;		/* since that machine's boot */
	struct timespec real;
};

void stopwatch_start(struct stopwatch *watch, const struct session *s);
/**
 * A line with the virtual time since then, a result, if it is still the same machine; and one with the real time on
 * standard error where that is a terminal: it differs from one run to the next, so no script and no file gets it.
 */
void stopwatch_tell(const struct stopwatch *watch, struct session *s);

#endif
