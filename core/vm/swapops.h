/* SPDX-License-Identifier: MIT */
/* swapops.h - pages between address spaces and swap: entries that give up their page for reclaim, and get it back. */
#ifndef MMSH_SWAPOPS_H
#define MMSH_SWAPOPS_H

#include "machine.h"
#include "mm_types.h"
#include "page.h"
#include "task_types.h"

/* ---- swapin.c ---- */

/* What is to be brought back, and how much was. */
struct swapin_range {
	bool one_area;			/* only what lies in area `type` */
	unsigned int type;
	uint64_t pages;
};

/** Brings back and maps what a process has in swap. Errors: ENOMEM, EIO, EINTR; what came stays. */
int swapin_mm(struct machine *m, struct mm_struct *mm, struct swapin_range *range);
/**
 * `swapoff` by the task: all of the area's pages come back. Errors: EINVAL (no active area), ENOMEM (RAM and the other
 * areas cannot hold them), EIO, EINTR (also when the OOM killer took the task, as it does first); then it is an area
 * again, below all others if its priority was automatic, and what came back stays in memory.
 */
int sys_swapoff(struct machine *m, struct task_struct *task, const char *name);

/* ---- unmap.c ---- */

struct page_use {
	unsigned int referenced;	/* entries that were young; they are old now */
	uint64_t vm_flags;		/* of the VMAs that map it, or-ed */
};

/** How the page was used, through all entries that map it, since the last time (page_referenced): they are made old. */
struct page_use page_referenced(struct machine *m, struct page *page);
/** Takes the page out of every page table, naming its slot there if it is anonymous. Whether nobody maps it now. */
bool try_to_unmap(struct machine *m, struct page *page);

#endif
