/* SPDX-License-Identifier: MIT */
/*
 * event.h - what core reports while it works: numbers under the kernel's tracepoint names, one line a fact in
 * events.def. The shell owns the words. While nobody listens an event costs one predictable branch.
 */
#ifndef MMSH_EVENT_H
#define MMSH_EVENT_H

#include <stdbool.h>
#include <stdint.h>

#define EVENT_MAX_ARGS 8

enum event_id {
#define EVENT(name, group, fmt, story) EV_##name,
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

void event_emit(const struct event_sink *sink, enum event_id id, unsigned int nr,
		const uint64_t *args);

/** trace(m, mm_page_alloc, pfn, order, ...): reports an event with its figures. */
#define trace(m, name, ...)                                                                     \
	do {                                                                                    \
		if (__builtin_expect((m)->ctx.events.fn != 0, 0)) {                             \
			const uint64_t args_[] = {__VA_ARGS__};                                 \
			event_emit(&(m)->ctx.events, EV_##name,                                 \
				   sizeof(args_) / sizeof(args_[0]), args_);                    \
		}                                                                               \
	} while (0)

#endif
