/* SPDX-License-Identifier: MIT */
/* host_files.h - the collection of frozen host files from inside: hostfile.c opens them, hostread.c reads them. */
#ifndef MMSH_HOST_FILES_H
#define MMSH_HOST_FILES_H

#include "hostfile.h"

#include <sys/stat.h>
#include <time.h>

#define HOST_BUCKETS 256

struct alias;

struct identity {
	dev_t dev;
	ino_t ino;
	uint64_t size;
	struct timespec mtime;
};

struct hostfile {
	struct host_files *owner;
	struct hostfile *next;		/* in the collection */
	struct identity id;
	mode_t mode;
	unsigned char *copy;		/* the whole content, or NULL */
	int fd;				/* -1: closed, or never needed */
	uint64_t used_at;		/* of the descriptor, for FDS_MAX */
	uint64_t hash;
	bool hashed;
	const char *name;		/* in path: what follows the sysroot */
	char path[];			/* on the host */
};

struct host_files {
	struct hostfile *files;
	struct alias *alias[HOST_BUCKETS];
	char *sysroot;			/* NULL: none; else without trailing slash */
	char *folder;			/* allowed by --safe, no slash at the end: "" is the root; NULL: nothing is */
	bool restricted, replay;
	uint64_t copied;		/* bytes of all copies */
	unsigned int open_fds;
	uint64_t clock;			/* grows with each use of a descriptor */
	struct host_swap *swaps;	/* files given to mkswap or swapon (hostswap.c) */
	struct swap_opening *openings;	/* of them, the newest first */
	struct swap_outcome *outcomes;	/* openings, and accesses that did not simply succeed, by number */
	size_t nr_outcomes, outcome_room;
};

/** Opens a path that has no links, if it is a regular file; *st describes it. Never blocks. A descriptor or -errno. */
int host_open_regular(const char *path, struct stat *st);
/** A file seen for the first time: notes its identity and copies it or keeps fd, which is taken over. */
void hostfile_freeze(struct hostfile *f, const struct stat *st, int fd);
/** Whether what the host has behind fd now is still the frozen file: the same one, or one with the same bytes. */
bool hostfile_is_same(struct hostfile *f, const struct stat *st, int fd);
/** Closes and frees. */
void hostfile_destroy(struct hostfile *f);

#endif
