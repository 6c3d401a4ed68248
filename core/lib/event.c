// SPDX-License-Identifier: MIT
#include "event.h"

void event_emit(const struct event_sink *sink, enum event_id id, unsigned int nr,
		const uint64_t *args)
{
	sink->fn(sink->data, id, args, nr);
}
