/* SPDX-License-Identifier: MIT */
/* event_nouns.h - what happened, where there is only a number of it to tell: "3 more PTEs set". */
#ifndef MMSH_EVENT_NOUNS_H
#define MMSH_EVENT_NOUNS_H

#include "event_words.h"

/** What many of an event are called, in the words of both times; its name where it comes alone. */
const char *event_noun(enum event_id id);

#endif
