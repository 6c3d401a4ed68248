// SPDX-License-Identifier: MIT
#include "share_path.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *share_path(const char *name)
{
	char exe[PATH_MAX], *path;
	ssize_t len = readlink("/proc/self/exe", exe, sizeof(exe) - 1);

	if (len < 0)
		return NULL;
	exe[len] = '\0';
	for (int up = 0; up < 2; up++) {
		char *slash = strrchr(exe, '/');

		if (!slash)
			return NULL;
		*slash = '\0';
	}
	return asprintf(&path, "%s/share/%s", exe, name) < 0 ? NULL : path;
}
