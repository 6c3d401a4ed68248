/* SPDX-License-Identifier: MIT */
/* task_impl.h - the process table's inside, for the files of this floor. */
#ifndef MMSH_TASK_IMPL_H
#define MMSH_TASK_IMPL_H

#include <string.h>

#include "task.h"

/** The next free pid; EAGAIN when all are in use. */
int alloc_pid(struct machine *m, uint32_t *ret);
/* What a new task has of its own, bits of 1 << enum task_object; the rest is its parent's. */
#define OBJECTS_OF(object) (1u << TASK_OBJ_##object)
#define OBJECTS_OF_PROCESS ((1u << NR_TASK_OBJECTS) - 1)
#define OBJECTS_OF_THREAD (OBJECTS_OF(TASK_STRUCT) | OBJECTS_OF(PID))
#define OBJECTS_OF_KTHREAD (OBJECTS_OF_PROCESS & ~(OBJECTS_OF(FILES) | OBJECTS_OF(FS)))

/** A task, not in the table yet, with a kernel stack and parent's properties (NULL: empty). NULL: ENOMEM. */
struct task_struct *task_create(struct machine *m, struct task_struct *parent, unsigned int objects);
/** Enters the task into table, list and its parent's children. */
void task_attach(struct machine *m, struct task_struct *task, uint32_t pid);
void task_free(struct machine *m, struct task_struct *task);
/** Allocates one of the objects that task_create() did not. ENOMEM. */
int task_alloc_object(struct machine *m, struct task_struct *task, enum task_object object);
/** Frees one of the objects that the task has of its own; nothing when it has none. */
void task_free_object(struct machine *m, struct task_struct *task, enum task_object object);
/** Who may wait for the task when it has ended: its parent, or init for an orphan; NULL: nobody. */
struct task_struct *task_reaper(const struct machine *m, const struct task_struct *task);
/** The threads of this task's process that live, in order of pid. NULL at the end. */
struct task_struct *next_thread(const struct machine *m, const struct task_struct *task, uint32_t after_pid);
/** A program takes the whole process: its other threads end, and the task has the process's pid (de_thread). */
void de_thread(struct machine *m, struct task_struct *task);
/** Makes the kernel threads. ENOMEM. */
int kthreads_init(struct machine *m);
/** Rule task-lazy. */
void kthreads_verify(struct verify *v, const struct machine *m);
/** Context switch: the MMU uses this task's page tables from now on. */
void make_current(struct machine *m, struct task_struct *task);

#endif
