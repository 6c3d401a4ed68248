/* SPDX-License-Identifier: MIT */
/*
 * shmem.h - shared anonymous memory (mm/shmem.c): pages that live in the page cache of a file without storage, or in
 * swap.
 */
#ifndef MMSH_SHMEM_H
#define MMSH_SHMEM_H

#include "fs_types.h"
#include "machine.h"
#include "page.h"
#include "swap_types.h"
#include "verify.h"

/**
 * The page at index: cached, brought from swap (*major: it had to be read; NULL: nobody faulted on it), or new and
 * zero. Errors: ENOMEM, EIO.
 */
int shmem_get_page(struct machine *m, struct inode *inode, uint64_t index, struct page **ret, bool *major);
/** Writes an unmapped page to swap, where the file finds it again (shmem_writepage). False: no slot is free. */
bool shmem_writepage(struct machine *m, struct page *page);
/** Frees the slots of pages [first, last] that are in swap. */
void shmem_free_swap(struct machine *m, struct inode *inode, uint64_t first, uint64_t last);
/** How many of the pages [first, last] are in swap (shmem_swap_usage). */
uint64_t shmem_swap_usage(const struct inode *inode, uint64_t first, uint64_t last);
/** The slot of the page at index; val 0: it is not in swap. */
swp_entry_t shmem_swap_entry(const struct inode *inode, uint64_t index);
/** Brings back every page of shared memory that lies in an area (shmem_unuse). ENOMEM, EIO. */
int shmem_unuse(struct machine *m, unsigned int type);

#endif
