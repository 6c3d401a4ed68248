/* SPDX-License-Identifier: MIT */
/* boot_report.h - what boot did, from the reservations to the boot log: for boot.c, boot_steps.c and boot_log.c. */
#ifndef MMSH_BOOT_REPORT_H
#define MMSH_BOOT_REPORT_H

#include "machine.h"

struct boot_hash {
	const char *name;
	uint64_t entries, bytes;
	paddr_t at;
};

struct boot_report {
	struct machine *m;
	struct event_sink listener;	/* of the steps */
	bool full;			/* a reservation found no room */
	paddr_t node_data, node_data_bytes;
	paddr_t cma;			/* the CMA area */
	paddr_t mem_map;
	uint64_t mem_map_bytes;
	struct boot_hash pid, dentry, inode;
	/* pages at the moment of the Memory: line */
	uint64_t free_pages, present_pages, total_pages, high_pages;
	uint64_t init_bytes;		/* freed at the end */
	uint64_t text_gap_bytes, rodata_gap_bytes;	/* x86_64: between the image's parts */
};

/** Kinds of per-CPU memory as the log prints them: bytes of static, reserved, dynamic, and of one unit. */
struct percpu_layout {
	unsigned int pages, s, r, d, unit;
};

/** That of the machine's kernel (pcpu_embed_first_chunk). */
struct percpu_layout boot_percpu(const struct machine *m);

/* The steps that are told to whoever listens. */
enum boot_step { BOOT_MEMORY, BOOT_LIMITS, BOOT_RESERVED, BOOT_MEM_INIT, BOOT_REPORT, BOOT_INIT_MEMORY, BOOT_RODATA };

/** Tells of a step that is done. */
void boot_step(const struct boot_report *report, enum boot_step step);

/** Writes the boot log. */
void boot_log(const struct boot_report *report);

#endif
