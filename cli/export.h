/* SPDX-License-Identifier: MIT */
/* export.h - the simulated /proc and /sys as files of the host, for programs that know nothing of mmsh. */
#ifndef MMSH_EXPORT_H
#define MMSH_EXPORT_H

struct machine;

/**
 * Makes dir the tree of all views that have a path, as they are now. dir must not exist, or be empty, or be what an
 * export left; it is replaced as a whole or not at all. Errors: ENOTEMPTY (something else is there), EINTR, what the
 * host says.
 */
int export_tree(const struct machine *m, const char *dir);

#endif
