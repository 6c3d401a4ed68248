/* SPDX-License-Identifier: MIT */
/* hostpath.h - where a path on the host ends, links followed as below a root of its own. */
#ifndef MMSH_HOSTPATH_H
#define MMSH_HOSTPATH_H

#include <limits.h>
#include <sys/stat.h>

struct host_path {
	const char *root;		/* "", or a folder that stands for "/"; borrowed */
	char done[PATH_MAX];		/* below root, starts with "/", no links; "" is root itself */
	char rest[PATH_MAX];		/* used while walking */
};

/**
 * Walks path below root ("" for none; root itself must be free of links) to its end, which *st describes. A relative
 * path begins at the working directory, with a root at the root. A trailing slash demands a directory. Errors: as
 * stat().
 */
int host_path_resolve(struct host_path *w, const char *root, const char *path, struct stat *st);
/** The path on the host, root included. ENAMETOOLONG. */
int host_path_full(const struct host_path *w, char full[PATH_MAX]);

#endif
