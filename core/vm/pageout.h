/* SPDX-License-Identifier: MIT */
/* pageout.h - advice about pages that will not, or will soon be needed, and swapping a process out. */
#ifndef MMSH_PAGEOUT_H
#define MMSH_PAGEOUT_H

#include "machine.h"
#include "task_types.h"

/** MADV_COLD, or with pageout MADV_PAGEOUT, for [start, end) of vma. EINVAL: locked or special. */
int advise_cold_or_pageout(struct machine *m, const struct task_struct *task, struct vm_area_struct *vma, vaddr_t start,
			   vaddr_t end, bool pageout);
/** MADV_WILLNEED: what is in swap is read, not mapped. */
void advise_willneed(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
/** MADV_PAGEOUT for all of [start, end) where it may be given; how many pages the process has less. */
uint64_t pageout_mm(struct machine *m, const struct task_struct *task, vaddr_t start, vaddr_t end);

#endif
