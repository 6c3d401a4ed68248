/* SPDX-License-Identifier: MIT */
/*
 * boot.h - a kernel boots as far as memory is concerned (setup_arch, mm_init): RAM is found, divided and handed over.
 */
#ifndef MMSH_BOOT_H
#define MMSH_BOOT_H

#include "machine.h"

/**
 * Boots a machine whose ctx, arch and rules are set and whose other floors are empty: makes its physical memory,
 * reserves what the kernel needs, hands the rest to the page allocator, fills the kernel's page tables, frees init
 * memory, and writes the boot log. Each step that is done is told to listener. Returns 0, or -EINVAL with the reason
 * when RAM does not hold the kernel's tables.
 */
int boot_machine(struct machine *m, const struct event_sink *listener);

#endif
