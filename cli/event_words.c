// SPDX-License-Identifier: MIT
#include "event_words.h"

#include <string.h>

const struct event_words event_words[NR_EVENTS] = {
#define EVENT(name, system, place, function, raw, story, fields) \
	[EV_##name] = {#name, #system, place, function, raw, story, fields},
#include "events.def"
#undef EVENT
};

bool event_is_probe(const struct event_words *w)
{
	return !strcmp(w->system, "probe");
}
