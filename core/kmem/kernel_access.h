/* SPDX-License-Identifier: MIT */
/*
 * kernel_access.h - the kernel's own reads and writes, through its page tables, whatever the area, and its report when
 * one goes wrong: `kread` and `kwrite`.
 */
#ifndef MMSH_KERNEL_ACCESS_H
#define MMSH_KERNEL_ACCESS_H

#include "machine.h"
#include "seq_file.h"

/**
 * Reads len bytes at a virtual address as the kernel would: its own addresses through swapper_pg_dir, a user's through
 * the tables at user_pgd. A device's registers read as all ones. EFAULT: nothing is mapped at *bad; the kernel's report
 * is in its log then, and what lies before that address has been read.
 */
int kernel_read_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, void *to, uint64_t len, vaddr_t *bad);
/** Whether kernel_read_virtual() would find all of the range, reports where not: EFAULT. EINTR. */
int kernel_check_read(struct machine *m, pfn_t user_pgd, vaddr_t address, uint64_t len, vaddr_t *bad);
/**
 * Writes len bytes. EFAULT as above, also where the page is read-only; EPERM: the frame is in nobody's use, or in the
 * kernel's own for what would break the machine (its image, page tables). The reason's first figure is the address. All
 * pages are checked before the first byte is written.
 */
int kernel_write_virtual(struct machine *m, pfn_t user_pgd, vaddr_t address, const void *from, uint64_t len);
/** Whether the kernel's own tables let it write at an address: a page is mapped, and not read-only. */
bool kernel_may_write(const struct machine *m, vaddr_t address);
/** The first line of the kernel's last report, of a bad address, without the line's end. */
void kernel_fault_line(struct seq_file *seq, const struct machine *m, vaddr_t address);

#endif
