/* SPDX-License-Identifier: MIT */
/* guard.h - guard regions: pages of a VMA that no access may touch (mm/madvise.c), on kernels that have them. */
#ifndef MMSH_GUARD_H
#define MMSH_GUARD_H

#include "machine.h"
#include "mm_types.h"

/**
 * Pages [start, end) of the VMA become guards; what they held is lost. EINVAL: the VMA is locked or special; ENOMEM,
 * EINTR: nothing was changed but that there are tables for them.
 */
int advise_guard_install(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
/** Guards in [start, end) are empty pages again; others stay as they are. EINVAL: the VMA is special; EINTR. */
int advise_guard_remove(struct machine *m, struct vm_area_struct *vma, vaddr_t start, vaddr_t end);

#endif
