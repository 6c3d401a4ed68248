/* SPDX-License-Identifier: MIT */
/*
 * cmd_swap.h - handlers of the commands of swap and reclaim; their rows stand with kernel memory's and the machine's.
 */
#ifndef MMSH_CMD_SWAP_H
#define MMSH_CMD_SWAP_H

#include "command.h"

command_fn cmd_mkswap, cmd_swapon, cmd_swapoff, cmd_swapout, cmd_swapin, cmd_kswapd, cmd_reclaim, cmd_tick, cmd_settle,
	cmd_cost;

/* The lecture's ways to swap, as `kswapd` takes them. */
extern const struct keyword swap_strategies[];
/* Devices, and the start of a new count, as `cost` takes them. */
extern const struct keyword cost_words[];

#endif
