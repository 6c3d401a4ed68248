/* SPDX-License-Identifier: MIT */
/* cmd_vm.h - what others ask of the memory calls' commands. */
#ifndef MMSH_CMD_VM_H
#define MMSH_CMD_VM_H

#include "command.h"

/** The command that the call is: mlock with a flag is mlock2. */
const char *vm_call_name(const struct call *c);
/** Sets those registers of the system call which are not the command's leading arguments: flags, and all of mmap. */
void vm_call_registers(const struct call *c, uint64_t reg[6]);

#endif
