/* SPDX-License-Identifier: MIT */
/* cmd_lab.h - what a lab is written with: param, hint, ask. Their rows stand with those of cmd_shell.c. */
#ifndef MMSH_CMD_LAB_H
#define MMSH_CMD_LAB_H

#include "command.h"

/** The places of their parameters. */
enum { DRAW_NAME, DRAW_DEFAULT, DRAW_IN, DRAW_VALUES };
enum { HINT_ID, HINT_TEXT };
enum { ASK_ID, ASK_TEXT, ASK_OF, ASK_UNIT, ASK_POINTS, ASK_COMMAND };

command_fn cmd_param, cmd_hint, cmd_ask;

#endif
