/* SPDX-License-Identifier: MIT */
/* habits.h - what fingers type that know other shells, and what mmsh has instead. */
#ifndef MMSH_HABITS_H
#define MMSH_HABITS_H

#include "interp.h"

/** What to say of a word that is another shell's command; NULL: nobody is known to type it. */
const char *habit_of_command(struct str name);
/**
 * The arguments did not fit the command, and the session's failure says so. Where another shell's sign or an option
 * stands among them, or an alias wants a variable too early, it says that instead.
 */
void explain_habit(struct session *s, const struct command *cmd, struct cmdline args);

#endif
