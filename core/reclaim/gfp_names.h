/* SPDX-License-Identifier: MIT */
/* gfp_names.h - GFP flags in words, as the kernel's %pGg writes them: GFP_HIGHUSER_MOVABLE|__GFP_ZERO. */
#ifndef MMSH_GFP_NAMES_H
#define MMSH_GFP_NAMES_H

#include <stddef.h>

#include "gfp.h"

/** Writes the names to text (room bytes, cut if need be). */
void gfp_names(gfp_t gfp, char *text, size_t room);

#endif
