/* SPDX-License-Identifier: MIT */
/*
 * file.h - files that processes map: simulated ones (`file NAME SIZE`), frozen host files, the init program, shared
 * anonymous memory. Nothing a simulated process does ever writes to a host file.
 */
#ifndef MMSH_FILE_H
#define MMSH_FILE_H

#include "fs_types.h"
#include "hash.h"
#include "page.h"
#include "machine.h"
#include "verify.h"

/** Sets up the empty file table. */
void files_init(struct machine *m);

/**
 * Makes a simulated file: cached and clean, every byte of page k is k+1 (mod 256), zero beyond the end.
 * Errors: EEXIST, ENOMEM (its cached pages need frames), EFBIG. Nothing is made on failure.
 */
int file_create(struct machine *m, const char *name, uint64_t size);
/**
 * Changes a simulated file's size: ENOENT, EFBIG. Pages beyond the end leave the cache and every mapping (vm/ does
 * that).
 */
int inode_set_size(struct machine *m, struct inode *inode, uint64_t size);
/** The simulated file of this name, or NULL. */
struct inode *inode_find(const struct machine *m, const char *name);

/**
 * Opens a file: a simulated one (all openers share one open file, readable and writable), else the host file of that
 * path, read-only, frozen at first use. Errors: ENOENT, EACCES ..., ENODEV (not a regular file), ESTALE (the host file
 * changed since it was first used), EPERM (--safe and outside the allowed folder). *ret carries a reference.
 */
int file_open(struct machine *m, const char *path, struct file **ret);
/** The same for an interpreter or library: below the session's sysroot first, where there is one. */
int file_open_sysroot(struct machine *m, const char *path, struct file **ret);
/** Whether anybody may execute the file. */
bool file_executable(const struct file *file);
/** Opens an image that core made itself (bytes must outlive the machine); name as maps shows it. ENOMEM. */
int file_open_image(struct machine *m, const char *name, const void *bytes, uint64_t size, struct file **ret);
/** A new file of zero pages for shared anonymous memory: "/dev/zero (deleted)", an inode number of its own. ENOMEM. */
int shmem_file_setup(struct machine *m, uint64_t size, struct file **ret);

static inline struct file *get_file(struct file *file)
{
	file->f_count++;
	return file;
}

/**
 * Drops a reference; the last one closes the file, and frees an inode nothing else holds (its cache is empty or
 * goes).
 */
void fput(struct machine *m, struct file *file);

/**
 * Reads from the file itself, not through the page cache: for ELF headers. Returns the bytes read (fewer at the end) or
 * -EIO/-ESTALE.
 */
int64_t kernel_read(struct machine *m, struct file *file, void *to, uint64_t len, uint64_t offset);

/**
 * The content (content.h) of page `index` of the file as its storage has it, zero-filled beyond the end; a reference is
 * passed. Errors: EIO, ESTALE.
 */
int inode_read_content(struct machine *m, struct inode *inode, uint64_t index, uint32_t *ret);
/** Stores the content of a dirty page of a simulated file (takes over the reference). */
void inode_write_content(struct machine *m, struct inode *inode, uint64_t index, uint32_t content);
/** Pages [first, last] of a simulated file, none of them cached, read as zero from now on (FALLOC_FL_PUNCH_HOLE). */
void inode_punch_hole(struct machine *m, struct inode *inode, uint64_t first, uint64_t last);

/** The inode of a page's mapping, NULL when the page is anonymous or has none. */
struct inode *page_inode(const struct machine *m, const struct page *page);
struct inode *inode_by_id(const struct machine *m, uint32_t id);
/** Next inode in order of creation; NULL: the first. NULL at the end. */
struct inode *inode_next(const struct machine *m, const struct inode *after);

/* An inode and a directory entry. */
#define OBJECTS_PER_FILE 2u
/** Files that nobody has open, without a page in the page cache, whose objects are still in memory. */
uint64_t nr_unused_inodes(const struct machine *m);
/** Frees the objects of up to `most` of them, the oldest files first; an open makes them again. How many. */
uint64_t prune_inodes(struct machine *m, uint64_t most);

void files_digest(struct hash *h, const struct machine *m);
void files_verify(struct verify *v, const struct machine *m);

#endif
