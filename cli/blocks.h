/* SPDX-License-Identifier: MIT */
/* blocks.h - repeat, for, while and if: the commands that take blocks. */
#ifndef MMSH_BLOCKS_H
#define MMSH_BLOCKS_H

#include "interp.h"

/** Runs a CMD_BLOCK command; line.words[0] is its name. */
enum run run_block_command(struct session *s, const struct command *cmd, struct cmdline line);
/**
 * Runs an else that stands behind its if as a statement of its own, as on the next line: the
 * frame remembers what became of the if.
 */
enum run run_else(struct session *s, struct cmdline line);

#endif
