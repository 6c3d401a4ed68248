/* SPDX-License-Identifier: MIT */
/* ld_cache.h - /etc/ld.so.cache: which file a library's name means. */
#ifndef MMSH_LD_CACHE_H
#define MMSH_LD_CACHE_H

#include "file.h"

/**
 * Looks name up; *found: path (room for size bytes) has the file to load. A file that is no such cache, or a broken
 * one, holds nothing, as for the dynamic linker. Errors: EIO, ESTALE.
 */
int ld_cache_lookup(struct machine *m, struct file *cache, const char *name, char *path, uint64_t size, bool *found);

#endif
