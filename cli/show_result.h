/* SPDX-License-Identifier: MIT */
/* show_result.h - what a command has printed, on its way to the person: coloured, paged, as wide as the screen. */
#ifndef MMSH_SHOW_RESULT_H
#define MMSH_SHOW_RESULT_H

#include "session.h"

/** Shows the text in s->out, which c printed. */
void show_result(struct session *s, const struct call *c);
/** How wide pictures are: as the screen where a person sees them, else 0, the usual. */
unsigned int result_width(const struct session *s);

#endif
