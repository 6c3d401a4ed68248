/* SPDX-License-Identifier: MIT */
/* exec.h - a process gets a new program (fs/exec.c). sys_execve() itself is in task.h. */
#ifndef MMSH_EXEC_H
#define MMSH_EXEC_H

#include "machine.h"
#include "task_types.h"

/** Gives a process that has no address space yet the init program. ENOMEM. */
int exec_init_program(struct machine *m, struct task_struct *task);

#endif
