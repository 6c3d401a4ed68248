/* SPDX-License-Identifier: MIT */
/*
 * mmap_lock.h - who may change an address space, and when (linux/mmap_lock.h). One command runs at a time, so nobody
 * ever waits; that a lock is held is told to whoever listens, for the real kernel would hold it there.
 *
 *	mmap_lock         the VMAs: whoever changes them has it for writing, a fault for reading
 *	page_table_lock   the entries of one table, for as long as somebody goes through it
 */
#ifndef MMSH_MMAP_LOCK_H
#define MMSH_MMAP_LOCK_H

#include "machine.h"
#include "mm_types.h"
#include "task_types.h"

/** Of an address space that no task has any more: process pid is doing it. */
static inline void mm_lock_taken(struct machine *m, const struct mm_struct *mm, bool write, uint32_t pid)
{
	trace(m, mmap_lock_acquire_returned, mm->kobj, write, pid);
}

static inline void mm_lock_released(struct machine *m, const struct mm_struct *mm, bool write, uint32_t pid)
{
	trace(m, mmap_lock_released, mm->kobj, write, pid);
}

static inline void mmap_read_lock(struct machine *m, const struct task_struct *task)
{
	mm_lock_taken(m, task->mm, false, task->pid);
}

static inline void mmap_read_unlock(struct machine *m, const struct task_struct *task)
{
	mm_lock_released(m, task->mm, false, task->pid);
}

static inline void mmap_write_lock(struct machine *m, const struct task_struct *task)
{
	mm_lock_taken(m, task->mm, true, task->pid);
}

static inline void mmap_write_unlock(struct machine *m, const struct task_struct *task)
{
	mm_lock_released(m, task->mm, true, task->pid);
}

/** The table that maps address is gone through (pte_offset_map_lock). */
static inline void pte_lock(struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	trace(m, page_table_lock, address, mm->id, false);
}

/** The same of a second table, while the first one's lock is held (SINGLE_DEPTH_NESTING). */
static inline void pte_lock_nested(struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	trace(m, page_table_lock, address, mm->id, true);
}

#endif
