/* SPDX-License-Identifier: MIT */
/* show_mem.h - the kernel's report of memory in its log (lib/show_mem.c, show_free_areas). */
#ifndef MMSH_SHOW_MEM_H
#define MMSH_SHOW_MEM_H

#include "gfp.h"
#include "machine.h"

/** Mem-Info and all that follows, for a request that could use zones up to `highest` (a position in arch->zones). */
void show_mem(struct machine *m, unsigned int highest);
/** What failed, and of which flags, with Mem-Info behind it. */
void log_failed_alloc(struct machine *m, gfp_t gfp, const char *what);

#endif
