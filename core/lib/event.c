// SPDX-License-Identifier: MIT
#include "event.h"

void event_emit(const struct event_sink *sink, enum event_id id, unsigned int nr, struct event_args args)
{
	const uint64_t v[EVENT_MAX_ARGS] = {
		args.v0, args.v1, args.v2, args.v3, args.v4, args.v5, args.v6, args.v7, args.v8, args.v9,
	};

	sink->fn(sink->data, id, v, nr);
}
