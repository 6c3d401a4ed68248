/* SPDX-License-Identifier: MIT */
/*
 * machine_ops.h - a machine as a whole: made, audited, compared, shown. This is what the shell holds on to.
 */
#ifndef MMSH_MACHINE_OPS_H
#define MMSH_MACHINE_OPS_H

#include <setjmp.h>

#include "machine.h"
#include "seq_file.h"
#include "verify.h"

struct machine_config {
	const char *machine;		/* i386, vexpress, x86_64; NULL: i386 */
	uint64_t ram_bytes;		/* 0: the machine's default */
	const char *kernel;		/* 6.1 or 6.18; NULL: 6.1 */
	const char *boot_params;	/* the kernel's command line; NULL: empty */
	uint64_t seed;
	uint64_t host_budget;		/* most host memory the machine may take, bytes; 0: no limit */
	struct host_files *host_files;	/* of the session; borrowed */
	const volatile sig_atomic_t *interrupt;
	struct event_sink boot_events;	/* who hears of the steps of boot */
};

/**
 * Boots a machine: arch, memblock, zones, kernel page tables, init as pid 1. Returns 0, or -errno with the reason in
 * *why (EINVAL: unknown machine or kernel, impossible RAM or parameters; ENOMEM: out of host memory).
 */
int machine_create(const struct machine_config *config, struct machine **ret, struct refusal *why);
void machine_destroy(struct machine *m);

/**
 * Runs fn(m, data) so that exhausted host memory comes back as -ENOBUFS instead of unwinding the caller; the machine
 * must then be destroyed and rebuilt. Else what fn returned.
 */
int machine_guard(struct machine *m, int (*fn)(struct machine *m, void *data), void *data);

/** One number for the whole state that views can show. */
uint64_t machine_digest(const struct machine *m);

/** Every rule of every floor, then the census: each frame has exactly one owner. */
void machine_verify(struct verify *v, const struct machine *m);

#endif
