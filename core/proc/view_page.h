/* SPDX-License-Identifier: MIT */
/* view_page.h - what is said of a frame in more than one view. */
#ifndef MMSH_VIEW_PAGE_H
#define MMSH_VIEW_PAGE_H

#include "machine.h"
#include "mm_types.h"

/** The zone that spans the frame; frames below the first zone (a PC's page 0) belong to it. */
const char *pfn_zone_name(const struct machine *m, pfn_t pfn);

/** The lowest pid that runs in the mm; 0: none does. */
uint32_t mm_owner_pid(const struct machine *m, const struct mm_struct *mm);

/** Whether vma's entry for address maps the frame; *ret is the entry, then. */
bool maps_frame(const struct machine *m, const struct vm_area_struct *vma, vaddr_t address, pfn_t pfn, pte_t *ret);

#endif
