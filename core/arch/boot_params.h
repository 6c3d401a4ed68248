/* SPDX-License-Identifier: MIT */
/* boot_params.h - the kernel's command line, as far as it bears on memory. Private to arch/. */
#ifndef MMSH_BOOT_PARAMS_H
#define MMSH_BOOT_PARAMS_H

#include "types.h"

struct hostmem;

struct boot_params {
	uint64_t mem;			/* mem=: RAM the kernel may use; 0: not given, as for the others */
	uint64_t vmalloc;		/* vmalloc=: room for vmalloc */
	uint64_t physical_start;	/* physical_start=: where an x86 kernel is loaded */
	uint64_t movablecore, kernelcore;	/* bytes for ZONE_MOVABLE, or for everything else */
	uint32_t hwcaps;		/* hwcaps=: enum cpu_hwcap */
	uint64_t cma;			/* cma=: lowmem for the contiguous memory allocator */
	bool nohighmem;			/* nohighmem, highmem=0: RAM beyond lowmem is not used */
	unsigned int vmalloc_at, physical_start_at, cma_at;	/* position of the word, from 1, for refusals */
	const char *cmdline;		/* as given */
	const char *unknown;		/* the words nobody knows, separated by blanks */
};

/**
 * Takes a command line apart. Returns 0, or the position (from 1) of the first word whose value is no size or out of
 * range, or that asks for another kind of machine (lpae, pae ...). Other unknown words are kept aside, as a kernel passes them on.
 */
unsigned int boot_params_parse(struct hostmem *hm, const char *cmdline, struct boot_params *ret);

#endif
