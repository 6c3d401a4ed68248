/* SPDX-License-Identifier: MIT */
/* pagewalk.h - visiting the entries of an address space (mm/pagewalk.c). */
#ifndef MMSH_PAGEWALK_H
#define MMSH_PAGEWALK_H

#include "mm.h"
#include "pgtable.h"

/** Called for an entry that is not empty. */
typedef void pte_entry_fn(void *data, vaddr_t address, pte_t pte);

/** Calls fn for each non-empty entry of [start, end), in order; skips what has no leaf table. */
void walk_page_range(const struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end,
		     pte_entry_fn *fn, void *data);

#endif
