/* SPDX-License-Identifier: MIT */
/* pageout.h - advice about pages that will not, or will soon be needed, and swapping a process out. */
#ifndef MMSH_PAGEOUT_H
#define MMSH_PAGEOUT_H

#include "machine.h"
#include "task_types.h"

struct vma_part;

/** MADV_COLD, or with pageout MADV_PAGEOUT, for a part of a VMA. EINVAL: locked or special. */
int advise_cold_or_pageout(struct machine *m, const struct task_struct *task, const struct vma_part *part,
			   bool pageout);
/** MADV_WILLNEED: what is in swap, or in the file, is read, not mapped. What cannot be read is left. */
void advise_willneed(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
/** MADV_PAGEOUT for all of [start, end) where it may be given; how many pages the process has less. */
uint64_t pageout_mm(struct machine *m, const struct task_struct *task, vaddr_t start, vaddr_t end);

#endif
