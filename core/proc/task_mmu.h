/* SPDX-License-Identifier: MIT */
/* task_mmu.h - parts of the lines about a VMA that several views share. */
#ifndef MMSH_TASK_MMU_H
#define MMSH_TASK_MMU_H

#include "machine.h"
#include "mm_types.h"

/** What stands behind a VMA in maps: a path (may contain newlines), [heap], [stack], [vdso]; NULL: nothing. */
const char *vma_display_name(const struct machine *m, const struct vm_area_struct *vma);

/** vm_flags as this machine's kernel has them: new VMAs are soft-dirty only where soft-dirty bits are compiled in. */
uint64_t vma_shown_flags(const struct machine *m, const struct vm_area_struct *vma);

#endif
