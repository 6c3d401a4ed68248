/* SPDX-License-Identifier: MIT */
/* task_mmu.h - parts of the lines about a VMA that several views share. */
#ifndef MMSH_TASK_MMU_H
#define MMSH_TASK_MMU_H

#include "machine.h"
#include "mm_types.h"
#include "seq_file.h"

/** What stands behind a VMA in maps: a path (may contain newlines), [heap], [stack], [vdso]; NULL: nothing. */
const char *vma_display_name(const struct machine *m, const struct vm_area_struct *vma);

/** "08048000-0804c000", or NULL. */
void put_vma_range(struct seq_file *seq, const struct vm_area_struct *vma);
/** "rw-p". */
void put_vma_perms(struct seq_file *seq, const struct vm_area_struct *vma);

/** "READ WRITE MAYREAD": the flags that have names, as the kernel's VM_ constants. */
void put_vma_flags(struct seq_file *seq, uint64_t flags);

/* What a walk of an address space found, in bytes; the pss figures shifted left by PSS_SHIFT. */
struct mem_size_stats {
	uint64_t resident, shared_clean, shared_dirty, private_clean, private_dirty;
	uint64_t referenced, anonymous, lazyfree, swap;
	uint64_t pss, pss_anon, pss_file, pss_shmem, pss_dirty, pss_locked, swap_pss;
};

#define PSS_SHIFT 12

/** Adds up what all mappings of an address space have in memory (smap_gather_stats). */
void gather_mm_stats(const struct machine *m, const struct mm_struct *mm, struct mem_size_stats *mss);

#endif
