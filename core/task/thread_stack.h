/* SPDX-License-Identifier: MIT */
/* thread_stack.h - kernel stacks (kernel/fork.c): every task that can run has one. */
#ifndef MMSH_THREAD_STACK_H
#define MMSH_THREAD_STACK_H

#include "arch.h"
#include "hash.h"
#include "machine.h"
#include "task_types.h"
#include "verify.h"

/** THREAD_SIZE: bytes of a kernel stack. */
static inline uint64_t thread_size(const struct arch *arch)
{
	return PAGE_SIZE << arch->thread_size_order;
}

/* How many tasks there may be, whatever the RAM (kernel/fork.c). */
#define MIN_THREADS 20u
#define MAX_THREADS 0x3fffffffu

/** Gives the task a stack (alloc_thread_stack_node). ENOMEM, EBUSY: it has none. */
int alloc_thread_stack(struct machine *m, struct task_struct *task);
/** Takes it away; nothing when it has none (put_task_stack). */
void free_thread_stack(struct machine *m, struct task_struct *task);
/** Stacks that wait for the next task go, too (free_vm_stack_cache: when a CPU is taken away). */
void free_vm_stack_cache(struct machine *m);
/** The task whose stack has this kernel address, or NULL. */
const struct task_struct *task_of_stack(const struct machine *m, vaddr_t address);

void thread_stacks_digest(struct hash *h, const struct machine *m);
/** Rule task-stack. */
void thread_stacks_verify(struct verify *v, const struct machine *m);

#endif
