/* SPDX-License-Identifier: MIT */
/* locks.h - `locks COMMAND`: a command step by step, and who holds which lock of an address space at each. */
#ifndef MMSH_LOCKS_H
#define MMSH_LOCKS_H

#include "event.h"
#include "session.h"

struct lock_watch;

/** Listens to the session's machine, beside whoever does already; the watch is in the session's arena. */
struct lock_watch *lock_watch_begin(struct session *s);
/** Stops listening and writes what was heard, a line a step. */
void lock_watch_end(struct lock_watch *w, struct seq_file *out);

/** Between two commands: nobody holds anything. A line for each process with an address space. */
void locks_now(const struct session *s, struct seq_file *out);

#endif
