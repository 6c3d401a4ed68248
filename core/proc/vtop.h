/* SPDX-License-Identifier: MIT */
/* vtop.h - from a virtual to a physical address, as the MMU finds it. */
#ifndef MMSH_VTOP_H
#define MMSH_VTOP_H

#include "machine.h"
#include "pgtable_types.h"
#include "seq_file.h"
#include "task_types.h"

/**
 * Where the MMU finds an address: a user's in the tables of the task, the kernel's in swapper_pg_dir. Returns false
 * when there is no such place (nothing mapped, PROT_NONE, not an address at all); *ret is written on success only.
 */
bool vtop_translate(const struct machine *m, const struct task_struct *task, vaddr_t address, paddr_t *ret);

/** The bits of a present leaf entry under the machine's own names: PRESENT|RW|USER (ARM: Linux's entry). */
void put_pte_bits(struct seq_file *seq, const struct machine *m, pte_t pte);

#endif
