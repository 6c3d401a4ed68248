/* SPDX-License-Identifier: MIT */
/*
 * bad_page.h - what a process's command frees, with the report that a kernel writes when it may not (mm/page_alloc.c).
 */
#ifndef MMSH_BAD_PAGE_H
#define MMSH_BAD_PAGE_H

#include "machine.h"
#include "task_types.h"

/**
 * free_pages_checked() for a process. When it refuses what a kernel would call a bad page, the kernel's log gets the
 * report; nothing else changes.
 */
int task_free_pages(struct machine *m, const struct task_struct *task, pfn_t pfn, unsigned int order);
/** The same of free_held_pages_exact(). */
int task_free_pages_exact(struct machine *m, const struct task_struct *task, pfn_t pfn, uint64_t size);

#endif
