/* SPDX-License-Identifier: MIT */
/* show_events.h - `trace`: core's events as text, as a story or in ftrace's own form. */
#ifndef MMSH_SHOW_EVENTS_H
#define MMSH_SHOW_EVENTS_H

#include "session.h"

enum trace_level { TRACE_OFF, TRACE_BRIEF, TRACE_FULL, TRACE_RAW };

/** Starts, changes or ends listening to the machine's events. */
void trace_set(struct session *s, enum trace_level level);
/** Listens to a machine that took the place of another. */
void trace_attach(struct session *s);
/** Listens to the steps of a boot, when there is a trace. */
struct event_sink trace_of_boot(struct session *s);
/** Prints what the last command caused. */
void show_trace(struct session *s);
/**
 * The text of one event at this level, its newline included; nothing for what the level leaves
 * out.
 */
void show_event(struct seq_file *out, enum trace_level level, uint32_t pid, enum event_id id,
		const uint64_t *args, unsigned int nr);

#endif
