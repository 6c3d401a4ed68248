/* SPDX-License-Identifier: MIT */
/*
 * machine.h - one simulated machine: the context every floor needs, then one opaque pointer a floor. A floor reaches
 * into its own part only; everything else goes through the public functions of the floor that owns it.
 */
#ifndef MMSH_MACHINE_H
#define MMSH_MACHINE_H

#include "ctx.h"
#include "types.h"

struct arch;
struct kernel_rules;
struct phys;
struct kmem;
struct tlb;
struct back;
struct vm;
struct tasks;
struct reclaim;
struct host_files;

struct machine {
	struct core_ctx ctx;			/* first: macros take either */
	const struct arch *arch;		/* layout and page-table format, with this boot's parameters */
	const struct kernel_rules *rules;	/* whose behaviour: 6.1 or 6.18 */
	struct phys *phys;			/* frames, zones, counters */
	struct kmem *kmem;			/* kernel page tables and areas */
	struct tlb *tlb;			/* translations the processor remembers */
	struct back *back;			/* files, page cache, LRU, rmap */
	struct vm *vm;				/* address spaces */
	struct tasks *tasks;			/* processes */
	struct reclaim *reclaim;
	struct host_files *host_files;		/* frozen host files; belongs to the session, outlives the machine */
	uint64_t seed;
	uint32_t max_threads;			/* threads-max: their kernel stacks take an eighth of RAM at most */
};

#endif
