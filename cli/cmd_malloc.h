/* SPDX-License-Identifier: MIT */
/* cmd_malloc.h - the handlers of malloc and its like; their rows stand with those of cmd_vm.c. */
#ifndef MMSH_CMD_MALLOC_H
#define MMSH_CMD_MALLOC_H

#include "command.h"

struct umalloc_report;

/** The handler's result for a call that failed with rc: glibc's message, or the signal of an access. */
int malloc_failed(struct call *c, int rc, const struct umalloc_report *report);

int cmd_malloc(struct call *c);
int cmd_calloc(struct call *c);
int cmd_realloc(struct call *c);
int cmd_aligned_alloc(struct call *c);
int cmd_free(struct call *c);
int cmd_malloc_trim(struct call *c);

#endif
