/* SPDX-License-Identifier: MIT */
/*
 * layout.h - the kernel's virtual memory layout in lines, as ARM's and i386's mem_init() printed it up to 4.x and 5.x.
 */
#ifndef MMSH_LAYOUT_H
#define MMSH_LAYOUT_H

#include "machine.h"

/** Calls emit with each line (without \n), the heading first. Every figure is computed from the machine. */
void layout_lines(const struct machine *m, void (*emit)(void *data, const char *line), void *data);

#endif
