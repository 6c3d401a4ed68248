/* SPDX-License-Identifier: MIT */
/*
 * fs_types.h - files as memory management sees them: an inode with its page cache (struct address_space is part of it
 * here), and open files that refer to it.
 */
#ifndef MMSH_FS_TYPES_H
#define MMSH_FS_TYPES_H

#include "list.h"
#include "types.h"
#include "xarray.h"

enum inode_kind {
	INODE_SIM,		/* made by `file`: cached and clean, page k filled with byte k+1 */
	INODE_HOST,		/* a frozen host file, read-only */
	INODE_IMAGE,		/* bytes that core made itself (the init program) */
	INODE_SHMEM,		/* shared anonymous memory: "/dev/zero (deleted)" */
};

struct hostfile;		/* back/hostfile.h: the frozen host file behind an inode */

struct inode {
	uint32_t id;			/* handle that page->mapping holds */
	enum inode_kind kind;
	char *name;			/* path as maps prints it */
	uint64_t i_size;		/* bytes */
	uint64_t i_ino;			/* simulated inode number */
	uint32_t s_dev;			/* simulated device, major << 8 | minor */
	uint32_t i_count;		/* open files and the name table's own reference */
	struct xarray i_pages;		/* page index -> pgx_t; the page cache */
	uint64_t nrpages;
	struct xarray i_shadow;		/* page index -> shadow of a page that reclaim took (workingset.h) */
	struct xarray i_swap;		/* INODE_SHMEM: page index -> swp_entry_t of a page in swap */
	struct list_head i_mmap;	/* vm_area_struct.shared */
	struct list_head all_inodes;
	struct hostfile *host;		/* INODE_HOST */
	const unsigned char *image;	/* INODE_IMAGE: i_size bytes */
	uint64_t accounted_pages;	/* INODE_SHMEM: pages charged to Committed_AS */
	bool dirty_tracking;		/* file system that wants to know of first writes (page_mkwrite) */
	/* backing store of an INODE_SIM: index -> content handle of pages that were written back */
	struct xarray store;
	uint64_t kobj, dentry_kobj;	/* its objects in the simulated inode and dentry caches */
};

struct file {
	struct inode *f_inode;
	uint32_t f_count;
	bool writable;
	/* file_ra_state: the readahead window last read, and how often mmap missed the cache */
	uint64_t ra_start;
	uint32_t ra_size, ra_async_size, ra_order, mmap_miss;
	uint64_t kobj;			/* its object in the simulated filp cache */
};

#endif
