// SPDX-License-Identifier: MIT
/* A swap file by a stranger: its header is what the input says, behind it come pages enough. */
#include "fuzz_kit.h"

#include <stdio.h>
#include <string.h>

#define PAGES 64

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static uint8_t file[PAGES * 4096];
	char script[300];
	const char *path;
	int len;

	memset(file, 0, sizeof(file));
	memcpy(file, data, size < 4096 ? size : 4096);
	path = fuzz_file(file, sizeof(file));
	len = snprintf(script, sizeof(script),
		       "swapon %s\nswaps\np = mmap 100K\nwrite $p 7\ntouch $p 100K\nswapout 1\nswapmap\nread $p\n"
		       "swapin 1\nswapoff %s\n", path, path);
	fuzz_type_on_each(script, (size_t)len);
	return 0;
}
