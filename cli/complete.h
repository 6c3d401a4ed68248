/* SPDX-License-Identifier: MIT */
#ifndef MMSH_COMPLETE_H
#define MMSH_COMPLETE_H

/*
 * What may stand at a point of a command line, from the command table's typed parameters and the
 * machine as it is now. The editors and `mmsh --complete` show the same answer.
 */

#include <stddef.h>

#include "completions.h"

struct session;

/*
 * Fills @out, which is initialised, for byte @pos of @line: the words that may stand there, or a
 * hint at what is expected. @session is a struct session *: the signature is the line editor's
 * (lineedit_set_completer). Changes nothing of the session or its machine.
 */
void complete_line(void *session, const char *line, size_t pos, struct completions *out);

#endif
