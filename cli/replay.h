/* SPDX-License-Identifier: MIT */
/* replay.h - `replay rep FILE`: a trace of malloc calls, run in the current process. */
#ifndef MMSH_REPLAY_H
#define MMSH_REPLAY_H

#include "command.h"

/** The places of its parameters: rep, FILE, touch. */
enum { REPLAY_KIND, REPLAY_FILE, REPLAY_TOUCH };

command_fn cmd_replay;

#endif
