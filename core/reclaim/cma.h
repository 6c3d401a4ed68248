/* SPDX-License-Identifier: MIT */
/* cma.h - the contiguous memory allocator (mm/cma.c): ranges of an area that movable pages use meanwhile. */
#ifndef MMSH_CMA_H
#define MMSH_CMA_H

#include "machine.h"

/**
 * `count` frames in a row of the CMA area; what movable pages are in the way move out. *ret is the first frame, and a
 * command holds each. Errors: ENODEV (the machine was booted without cma=), EINVAL (count is 0 or more than the area
 * has), ENOMEM (no such range can be had).
 */
int cma_alloc(struct machine *m, uint64_t count, pfn_t *ret);
/**
 * Gives frames of cma_alloc() back. EINVAL: one of them is not held, or lies outside the area; nothing changes then.
 */
int cma_release(struct machine *m, pfn_t pfn, uint64_t count);

#endif
