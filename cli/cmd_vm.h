/* SPDX-License-Identifier: MIT */
/* cmd_vm.h - what others ask of the memory calls' commands. */
#ifndef MMSH_CMD_VM_H
#define MMSH_CMD_VM_H

#include "command.h"

bool is_mmap(const struct command *cmd);
/** The six arguments of the system call that an mmap command is, as the registers have them. */
void mmap_registers(const struct call *c, uint64_t reg[6]);

#endif
