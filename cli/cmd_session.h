/* SPDX-License-Identifier: MIT */
/* cmd_session.h - handlers of commands about the session as a whole and the host; their rows stand in cmd_machine.c. */
#ifndef MMSH_CMD_SESSION_H
#define MMSH_CMD_SESSION_H

#include "command.h"

command_fn cmd_diff, cmd_save, cmd_load, cmd_export;

/** Fails for a checkpoint that is not there. Is CALL_SAID. */
int no_checkpoint(struct call *c, struct str name);

#endif
