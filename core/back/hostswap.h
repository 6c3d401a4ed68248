/* SPDX-License-Identifier: MIT */
/*
 * hostswap.h - files on the host that serve as swap, with the real SWAPSPACE2 header: the bytes of pages are written
 * there and read back. They belong to the session, as frozen files do (hostfile.h); only files that mkswap or swapon
 * were given.
 */
#ifndef MMSH_HOSTSWAP_H
#define MMSH_HOSTSWAP_H

#include "machine.h"

struct host_swap;
struct swap_info;

/** What mkswap tells. */
struct mkswap_report {
	uint64_t bytes;			/* of the pages behind the header */
	unsigned char uuid[16];
};

/**
 * `mkswap` (mkswap.c): writes a header to a file of the host; with a size the file is made, or made that long.
 * Nothing else in it changes. Errors: those of open and write; EINVAL (less than ten pages, no regular file), EBUSY
 * (in use), ENOSPC (it would take more than half of what the disk has left), EINTR, EPERM (--safe): then the file is
 * as before.
 */
int host_mkswap(struct machine *m, const char *path, uint64_t size, struct mkswap_report *report);
/**
 * Opens a file with a swap header; *last_page as it says. Errors: those of open, EBUSY (in use, also by another
 * process), EINVAL (no signature, another version, empty, shorter than its header says, holes), each with its line in
 * the log.
 */
int host_swap_open(struct machine *m, const char *path, struct host_swap **ret, uint64_t *last_page);
/** The area is no swap any more; the file may be anything from now on. */
void host_swap_close(struct machine *m, struct host_swap *hs);
/** Page offset of the file must still hold these bytes, as they were written: 0 or -EIO (short, gone, changed). */
int host_swap_read(struct machine *m, const struct swap_info *si, uint64_t offset, const void *expected);
/** Writes a page of the file: 0 or -EIO. Both say on replay what they said the first time. */
int host_swap_write(struct machine *m, const struct swap_info *si, uint64_t offset, const void *bytes);
struct host_files;
/** Closes all at the end of the session. */
void host_swaps_destroy(struct host_files *hf);

#endif
