/* SPDX-License-Identifier: MIT */
/*
 * hostfile.h - host files, frozen at first use. They belong to the session: machines come and go (boot, undo), what a
 * path meant and what the file held stays. Memory is the session's own (malloc), never a machine's.
 */
#ifndef MMSH_HOSTFILE_H
#define MMSH_HOSTFILE_H

#include <stdbool.h>
#include <stdint.h>

struct host_files;
struct hostfile;

/** An empty collection, without restriction and sysroot; NULL: out of host memory. */
struct host_files *host_files_create(void);
void host_files_destroy(struct host_files *hf);

/** --safe: from now on only files below folder are opened; NULL: none at all. Errors: ENOENT ..., ENOMEM. */
int host_files_restrict(struct host_files *hf, const char *folder);
/** --sysroot: the folder that hostfile_open_sysroot() takes for "/". Errors: ENOENT, ENOTDIR, ENOMEM. */
int host_files_set_sysroot(struct host_files *hf, const char *folder);
/**
 * While a session replays its log, a frozen file is served as it was, whatever became of it on the host; else opening a
 * file that changed is refused.
 */
void host_files_set_replay(struct host_files *hf, bool on);

/**
 * Opens a regular file, frozen at its first use; *ret belongs to the collection. Never blocks, never reads a device.
 * Errors: what open() says (ENOENT, EACCES, ENOTDIR, ELOOP, ENAMETOOLONG ...), ENODEV: not a regular file, EPERM:
 * outside the allowed folder, ESTALE: changed since it was first used, ENOMEM.
 */
int hostfile_open(struct host_files *hf, const char *path, struct hostfile **ret);
/**
 * The same for interpreters and libraries: below the sysroot if the path is there (links resolved inside it), else the
 * host's.
 */
int hostfile_open_sysroot(struct host_files *hf, const char *path, struct hostfile **ret);

/** Called for a path that was opened, and what it led to. */
typedef void hostfile_fn(void *data, const char *path, bool sysroot, struct hostfile *f);
/** Calls fn for each path that was opened with success, in an order that depends on the paths alone. */
void hostfile_for_each(const struct host_files *hf, hostfile_fn *fn, void *data);

/** Its path without links, below the sysroot when it came from there: what maps shows. */
const char *hostfile_name(const struct hostfile *f);
uint64_t hostfile_size(const struct hostfile *f);
/** When it was last written, in seconds since the epoch. */
uint64_t hostfile_time(const struct hostfile *f);
/** Whether anybody may execute it. */
bool hostfile_executable(const struct hostfile *f);

/**
 * Copies bytes of the frozen file; fewer than len only at its end. Returns how many, or -ESTALE (changed on the host),
 * -EIO and the like.
 */
int64_t hostfile_read(struct hostfile *f, void *to, uint64_t len, uint64_t offset);

/**
 * Hash of its content, for saved sessions: of all bytes up to 256 MiB; of a larger file the first and last 128 MiB,
 * which bounds the time to a fraction of a second, and size and time still tell the rest. Errors as hostfile_read().
 */
int hostfile_hash(struct hostfile *f, uint64_t *ret);

#endif
