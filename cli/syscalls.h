/* SPDX-License-Identifier: MIT */
/* syscalls.h - the system calls that commands are: their names and numbers on each machine. */
#ifndef MMSH_SYSCALLS_H
#define MMSH_SYSCALLS_H

#include "command.h"

struct syscall {
	const char *name;		/* as the machine's table of system calls has it */
	unsigned int number;
	bool returns;			/* exit and exit_group do not, unless they are refused */
	unsigned int nr_args;		/* so many of the command's parameters are the call's own, in its order */
};

/**
 * The call that a command of this name (task_call_name, vm_call_name) makes on this machine; false: it makes none, or
 * several.
 */
bool syscall_of(const struct machine *m, const char *command, struct syscall *ret);

#endif
