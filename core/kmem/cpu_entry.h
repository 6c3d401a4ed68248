/* SPDX-License-Identifier: MIT */
/*
 * cpu_entry.h - x86's CPU entry area: aliases of what the processor needs on its way into the kernel
 * (arch/x86/mm/cpu_entry_area.c).
 */
#ifndef MMSH_CPU_ENTRY_H
#define MMSH_CPU_ENTRY_H

#include "machine.h"
#include "verify.h"

/** Maps the area; the kernel's boot-time tables and the per-CPU memory are there. Nothing on ARM. */
void setup_cpu_entry_areas(struct machine *m);
/** What lies at an address of the area, and which page of it (NULL: nothing does, or there is no area). */
const char *cpu_entry_part(const struct machine *m, vaddr_t address, unsigned int *page, unsigned int *pages);

/** Rule cpu-entry: the entries are those of the parts, guard pages have none. */
void cpu_entry_verify(struct verify *v, const struct machine *m);

#endif
