/* SPDX-License-Identifier: MIT */
/* file_inode.h - an inode with what only file.c, inode.c and filestore.c know of it. */
#ifndef MMSH_FILE_INODE_H
#define MMSH_FILE_INODE_H

#include "file.h"

#define MAX_LFS_FILESIZE ((uint64_t)INT64_MAX)

struct file_inode {
	struct inode inode;
	struct file *shared_open;	/* INODE_SIM: the one open file; holds a reference */
	bool kept;			/* the table holds a reference */
	uint64_t fill_end;		/* INODE_SIM: bytes below it that nobody wrote are index + 1 */
	struct file_inode *next_name;	/* of its bucket in the name table */
};

static inline struct file_inode *file_inode(const struct inode *inode)
{
	return container_of(inode, struct file_inode, inode);
}

/** From now on the table holds the inode itself: it may have cached pages without anybody having it open. */
static inline void inode_keep(struct inode *inode)
{
	if (file_inode(inode)->kept)
		return;
	file_inode(inode)->kept = true;
	inode->i_count++;
}

/** The inode of that kind and name, or of a frozen host file; NULL: there is none. Never of shared anonymous memory. */
struct inode *inode_find_kind(const struct machine *m, const char *name, enum inode_kind kind);
struct inode *inode_find_host(const struct machine *m, const struct hostfile *host);
/** A new inode that nobody holds yet. Shared anonymous memory is found through its mappings only. ENOMEM. */
int inode_create(struct machine *m, enum inode_kind kind, const char *name, uint64_t size, struct inode **ret);
/** The file's objects, unless they are in memory still. ENOMEM. */
int read_inode(struct machine *m, struct inode *inode);
/** Gives a reference up; with the last one the inode goes. */
void iput(struct machine *m, struct inode *inode);

/** Drops what was written back of pages from first on. */
void inode_drop_store(struct machine *m, struct inode *inode, uint64_t first);
/** Hashes what was written back. */
void inode_store_digest(struct hash *h, const struct machine *m, const struct inode *inode);

#endif
