/* SPDX-License-Identifier: MIT */
/* boot_params.h - the kernel's command line, as far as it bears on memory. Private to arch/. */
#ifndef MMSH_BOOT_PARAMS_H
#define MMSH_BOOT_PARAMS_H

#include "arch.h"

struct hostmem;

/* Words that mean something: those of kernels, then what only a kernel's configuration could say. */
enum boot_word {
	BOOT_MEM,			/* mem=: RAM the kernel may use */
	BOOT_VMALLOC,			/* vmalloc=: room for vmalloc, on 32-bit machines */
	BOOT_HIGHMEM,			/* highmem=: RAM to use as highmem, on i386 */
	BOOT_MOVABLECORE, BOOT_KERNELCORE,	/* bytes for ZONE_MOVABLE, or for everything else */
	BOOT_CMA,			/* cma=: memory for the contiguous memory allocator */
	BOOT_SLAB_MAX_ORDER,		/* slab_max_order=: no larger slabs */
	BOOT_PHYSICAL_START,		/* CONFIG_PHYSICAL_START of x86: where the kernel is loaded */
	BOOT_PAGE_OFFSET,		/* CONFIG_PAGE_OFFSET: the split of the 4 GB */
	BOOT_PHYS_OFFSET,		/* PHYS_OFFSET: where ARM's RAM begins */
	BOOT_TASK_SIZE, BOOT_PKMAP_BASE, BOOT_LAST_PKMAP,	/* constants of ARM's headers, to see checks fail */
	BOOT_HWCAPS,			/* hwcaps=: what the processor has, enum cpu_hwcap */
	BOOT_TCM,			/* CONFIG_HAVE_TCM, with banks of this size */
	BOOT_NOHIGHMEM,			/* no CONFIG_HIGHMEM */
	BOOT_PAE,			/* CONFIG_X86_PAE */
	BOOT_LPAE,			/* CONFIG_ARM_LPAE */
	BOOT_THUMB2,			/* CONFIG_THUMB2_KERNEL */
	NR_BOOT_WORDS
};

struct boot_params {
	uint64_t value[NR_BOOT_WORDS];
	bool given[NR_BOOT_WORDS];
	const char *cmdline;		/* as given */
	char *unknown;			/* the words nobody knows, separated by blanks */
};

static inline bool boot_given(const struct boot_params *p, enum boot_word word)
{
	return p->given[word];
}

/** The word's value, or fallback when it was not given. */
static inline uint64_t boot_value(const struct boot_params *p, enum boot_word word, uint64_t fallback)
{
	return boot_given(p, word) ? p->value[word] : fallback;
}

/**
 * Takes a machine's command line apart. -EINVAL, with *why naming the first word that only another machine's kernel
 * knows or whose value is wrong; *ret is of no use then. Other unknown words are kept aside, as a kernel passes them
 * on.
 */
int boot_params_parse(struct hostmem *hm, enum arch_id id, const char *cmdline, struct boot_params *ret,
		      struct refusal *why);

#endif
