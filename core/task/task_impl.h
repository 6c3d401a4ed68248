/* SPDX-License-Identifier: MIT */
/* task_impl.h - the process table's inside, for the files of this floor. */
#ifndef MMSH_TASK_IMPL_H
#define MMSH_TASK_IMPL_H

#include <string.h>

#include "task.h"

/** The next free pid; EAGAIN when all are in use. */
int alloc_pid(struct machine *m, uint32_t *ret);
/** A task, not in the table yet, with parent's properties (NULL: empty). NULL: ENOMEM. */
struct task_struct *task_create(struct machine *m, struct task_struct *parent, bool thread);
/** Enters the task into table, list and its parent's children. */
void task_attach(struct machine *m, struct task_struct *task, uint32_t pid);
void task_free(struct machine *m, struct task_struct *task);
/** Context switch: the MMU uses this task's page tables from now on. */
void make_current(struct machine *m, struct task_struct *task);
/** The instruction fetch of a process that starts to run: maps the page of its next instruction; not counted. */
void fetch_instruction(struct machine *m, struct task_struct *task);

#endif
