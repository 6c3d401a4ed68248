/* SPDX-License-Identifier: MIT */
/* bench_memory.h - what the host's memory costs, which bounds what any allocator or simulator on it can do. */
#ifndef BENCH_MEMORY_H
#define BENCH_MEMORY_H

/* The machine on which PERFORMANCE.md's figures were recorded: the same two loads, in ns. */
#define RECORDED_L1 0.95
#define RECORDED_RANDOM 11.5

/** ns of a dependent load in 16 KiB. */
double l1_load(void);
/** ns of an independent random load over 1 GiB. */
double random_load(void);
/** ns of a copy of a page, from and to memory that no cache holds. */
double page_copy(void);

#endif
