/* SPDX-License-Identifier: MIT */
/* kernel_access.h - reading and writing in kernel mode: `kread` and `kwrite`. */
#ifndef MMSH_KERNEL_ACCESS_H
#define MMSH_KERNEL_ACCESS_H

#include "machine.h"
#include "seq_file.h"

/**
 * Reads len bytes at a virtual address as the kernel would: its own addresses through swapper_pg_dir, a user's through
 * the tables at user_pgd. EFAULT: nothing is mapped at *bad; the kernel's report is in its log then.
 */
int kernel_read_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, void *to, uint64_t len, vaddr_t *bad);
/**
 * Writes a byte. EFAULT as above; EPERM: the frame is in nobody's use, or in the kernel's own for what would break the
 * machine (its image, page tables).
 */
int kernel_write_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, uint8_t byte);
/** The first line of the kernel's report of a bad address, without its end. */
void kernel_fault_line(struct seq_file *seq, const struct machine *m, vaddr_t address);

#endif
