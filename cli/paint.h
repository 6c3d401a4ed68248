/* SPDX-License-Identifier: MIT */
/*
 * paint.h - colours on a terminal: whether there may be any, and where they go in the text of a view. Without them
 * the text is the same to the byte. Colours are put in behind safe_text(), so a name cannot bring its own.
 */
#ifndef MMSH_PAINT_H
#define MMSH_PAINT_H

#include <stdbool.h>
#include <stddef.h>

#include "seq_file.h"

enum when { WHEN_AUTO, WHEN_ALWAYS, WHEN_NEVER };

/** Whether a stream may have colours: the option, else NO_COLOR, CLICOLOR_FORCE, a terminal that is not dumb. */
bool paint_allowed(enum when option, bool tty);

/** Writes text, colours put in. */
typedef void paint_fn(struct seq_file *out, const char *text, size_t len);

/** What colours the view of that name, or the file of /proc at that path; NULL: nothing does. */
paint_fn *paint_of_view(const char *name);
paint_fn *paint_of_path(const char *path, size_t len);
/** An error: who says it stands out. */
paint_fn paint_error;

#endif
