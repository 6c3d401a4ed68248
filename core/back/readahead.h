/* SPDX-License-Identifier: MIT */
/* readahead.h - pages of files are read before anybody asks for them (mm/readahead.c). */
#ifndef MMSH_READAHEAD_H
#define MMSH_READAHEAD_H

#include "fs_types.h"
#include "machine.h"
#include "mm_types.h"
#include "page.h"

#define PG_readahead PG_reclaim		/* of a page in the page cache: whoever faults on it starts the next window */

/**
 * The fault of vma at index missed: a window with the page is read, and the page is locked. ENOMEM, EIO, ESTALE, though
 * the page itself may be there.
 */
int page_cache_sync_ra(struct machine *m, const struct vm_area_struct *vma, uint64_t index);
/** A fault hit the mark of the window last read: the next one is read. */
void page_cache_async_ra(struct machine *m, struct file *file, struct page *page);

/**
 * Reads nr pages from first on as far as they are in the file, not cached, and one request to the disk carries them.
 */
void force_page_cache_readahead(struct machine *m, struct inode *inode, uint64_t first, uint64_t nr);

#endif
