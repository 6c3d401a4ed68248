/* SPDX-License-Identifier: MIT */
/* cmd_prompt.h - commands for the person at the prompt, in the table of cmd_shell.c. */
#ifndef MMSH_CMD_PROMPT_H
#define MMSH_CMD_PROMPT_H

#include "command.h"

command_fn cmd_alias, cmd_unalias, cmd_apropos, cmd_time;

#endif
