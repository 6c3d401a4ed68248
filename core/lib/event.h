/* SPDX-License-Identifier: MIT */
/*
 * event.h - what core reports while it works: numbers under the kernel's tracepoint names, one line a fact in
 * events.def. The shell owns the words. While nobody listens an event costs one predictable branch.
 */
#ifndef MMSH_EVENT_H
#define MMSH_EVENT_H

#include <stdbool.h>
#include <stdint.h>

#define EVENT_MAX_ARGS 10

enum event_id {
#define EVENT(name, ...) EV_##name,
#include "events.def"
#undef EVENT
	NR_EVENTS
};

/** Called for each event while the sink listens; args has nr numbers, in the order of events.def. */
typedef void event_fn(void *data, enum event_id id, const uint64_t *args, unsigned int nr);

struct event_sink {
	event_fn *fn;		/* NULL: nobody listens */
	void *data;
};

/* The figures of an event, by value: an array in its caller's frame would cost every caller a guard of its stack. */
struct event_args {
	uint64_t v0, v1, v2, v3, v4, v5, v6, v7, v8, v9;
};

__attribute__((cold)) void event_emit(const struct event_sink *sink, enum event_id id, unsigned int nr,
				      struct event_args args);

#define EVENT_NR(...) (sizeof((const uint64_t[]){__VA_ARGS__}) / sizeof(uint64_t))
#define EVENT_FIRST_10(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, ...) \
	(struct event_args){v0, v1, v2, v3, v4, v5, v6, v7, v8, v9}

/** Somebody listens: for figures that only an event needs. */
#define trace_enabled(m) __builtin_expect((m)->ctx.events.fn != 0, 0)

/** trace(m, mm_page_alloc, pfn, order, ...): reports an event with its figures. */
#define trace(m, name, ...)                                                                     \
	do {                                                                                    \
		_Static_assert(EVENT_NR(__VA_ARGS__) <= EVENT_MAX_ARGS, #name);                 \
		if (trace_enabled(m))                                                           \
			event_emit(&(m)->ctx.events, EV_##name, EVENT_NR(__VA_ARGS__),          \
				   EVENT_FIRST_10(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));  \
	} while (0)

#endif
