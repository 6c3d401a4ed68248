/* SPDX-License-Identifier: MIT */
/*
 * errors.h - which errors a command can fail with, and for which reasons: the ERRORS of its man page. The table is held
 * against every refusal while the machine audits itself (set verify), so what a page does not list does not happen.
 */
#ifndef MMSH_ERRORS_H
#define MMSH_ERRORS_H

#include "command.h"
#include "fail.h"

/** Whether the page of the command lists the refusal, or it is one that any command may meet. */
bool error_is_listed(const struct command *cmd, const struct refusal *why);
/** What the page says of an errno that came without a reason; NULL: nothing. */
const char *error_says(const struct command *cmd, int err);
/** The section ERRORS of a command's man page, in mdoc; nothing for a command that has none. */
void show_errors(struct seq_file *out, const struct command *cmd);

#endif
