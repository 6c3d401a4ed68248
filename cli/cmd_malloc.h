/* SPDX-License-Identifier: MIT */
/* cmd_malloc.h - the handlers of malloc and its like; their rows stand with those of cmd_vm.c. */
#ifndef MMSH_CMD_MALLOC_H
#define MMSH_CMD_MALLOC_H

#include "command.h"

int cmd_malloc(struct call *c);
int cmd_calloc(struct call *c);
int cmd_realloc(struct call *c);
int cmd_aligned_alloc(struct call *c);
int cmd_free(struct call *c);
int cmd_malloc_trim(struct call *c);

#endif
