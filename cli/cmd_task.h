/* SPDX-License-Identifier: MIT */
/* cmd_task.h - what others ask of the commands about processes. */
#ifndef MMSH_CMD_TASK_H
#define MMSH_CMD_TASK_H

#include "command.h"

/** Sets those registers of the system call which are not the command's leading arguments: clone's flags. */
void task_call_registers(const struct call *c, uint64_t reg[6]);

/**
 * The name under which syscall_of() has the command's call, its own mostly. exit ends a thread alone while others live;
 * the last one ends the process, as the C library does it.
 */
const char *task_call_name(const struct call *c);

#endif
