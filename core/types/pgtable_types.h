/* SPDX-License-Identifier: MIT */
/*
 * pgtable_types.h - page-table entries hold the real bits of the machine. They are never taken apart by hand: struct
 * pte_bits (one a machine, in arch/) says where each property lies, and pgtable.h (kmem/) has the accessors.
 */
#ifndef MMSH_PGTABLE_TYPES_H
#define MMSH_PGTABLE_TYPES_H

#include "types.h"

typedef struct {
	uint64_t val;
} pte_t;

#define PGTABLE_MAX_LEVELS 5

#endif
