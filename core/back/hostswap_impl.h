/* SPDX-License-Identifier: MIT */
/* hostswap_impl.h - what using a swap file on the host (hostswap.c) and making one (mkswap.c) have in common. */
#ifndef MMSH_HOSTSWAP_IMPL_H
#define MMSH_HOSTSWAP_IMPL_H

#include <sys/stat.h>

#include "host_files.h"
#include "hostswap.h"
#include "swap_header.h"

/** A page of the file, from its offset in pages; false: errno. */
bool host_swap_transfer(int fd, void *bytes, uint64_t offset, bool write_it);
/** A regular file for reading and writing, opened with flags besides; *st describes it. Or -errno. */
int host_swap_open_regular(struct machine *m, const char *path, int flags, struct stat *st);
bool host_swap_in_use(const struct machine *m, const struct stat *st);

/** What the host said of the file. */
static inline int host_swap_refuse(struct machine *m, int err)
{
	if (err == EPERM || err == EACCES)
		return refuse(m, err, WHY_HOST_REFUSES);
	return refuse(m, err, err == ENOENT ? WHY_NO_FILE : WHY_NONE);
}

#endif
