// SPDX-License-Identifier: MIT
#include "event.h"

void event_emit(const struct event_sink *sink, enum event_id id, unsigned int nr, struct event_args args)
{
	const uint64_t v[EVENT_MAX_ARGS] = {args.a, args.b, args.c, args.d, args.e, args.f, args.g, args.h};

	sink->fn(sink->data, id, v, nr);
}
