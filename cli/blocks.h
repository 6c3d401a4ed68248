/* SPDX-License-Identifier: MIT */
/* blocks.h - repeat, for, while and if: the commands that take blocks. */
#ifndef MMSH_BLOCKS_H
#define MMSH_BLOCKS_H

#include "interp.h"

/** Runs a CMD_BLOCK command; line.words[0] is its name. */
enum run run_block_command(struct session *s, const struct command *cmd, struct cmdline line);

#endif
