/* SPDX-License-Identifier: MIT */
/* show_events.h - `trace`: core's events as text, as a story or in ftrace's own form. */
#ifndef MMSH_SHOW_EVENTS_H
#define MMSH_SHOW_EVENTS_H

#include "figures.h"
#include "session.h"

struct call;

enum trace_level { TRACE_OFF, TRACE_BRIEF, TRACE_FULL, TRACE_RAW };

/** Starts, changes or ends listening to the machine's events. */
void trace_set(struct session *s, enum trace_level level);
enum trace_level trace_level_of(const struct session *s);
/** Listens to a machine that took the place of another. */
void trace_attach(struct session *s);
/** Listens to the steps of a boot, when there is a trace. */
struct event_sink trace_of_boot(struct session *s);
/** A command begins. Only while s->trace. */
void trace_begin(struct session *s, const struct call *c);
/** It has ended, with this result: prints what it caused. */
void trace_end(struct session *s, const struct call *c, int rc);
void trace_release(struct session *s);

/** What stands above ftrace's lines. */
void show_raw_header(struct seq_file *out);
/** An event as ftrace prints it, with its newline; thread: of the kernel's, in whose name it happens; NULL: v->who. */
void show_raw_event(struct seq_file *out, enum event_id id, const struct event_view *v, const char *thread);

#endif
