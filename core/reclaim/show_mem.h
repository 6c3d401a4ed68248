/* SPDX-License-Identifier: MIT */
/* show_mem.h - the kernel's report of memory in its log (lib/show_mem.c, show_free_areas). */
#ifndef MMSH_SHOW_MEM_H
#define MMSH_SHOW_MEM_H

#include "gfp.h"
#include "machine.h"

/** Mem-Info and all that follows, for a request that could use zones up to `highest` (a position in arch->zones). */
void show_mem(struct machine *m, unsigned int highest);
/** "page allocation failure", with Mem-Info behind it. */
void warn_alloc(struct machine *m, unsigned int order, gfp_t gfp);

#endif
