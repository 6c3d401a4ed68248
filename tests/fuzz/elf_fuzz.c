// SPDX-License-Identifier: MIT
/*
 * A program file by a stranger: for each machine, as the kernel maps it, and as its dynamic linker leaves it at main.
 */
#include "fuzz_kit.h"

#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *path = fuzz_file(data, size);
	char script[400];
	int len = snprintf(script, sizeof(script),
			   "exec %s\nmaps\nsmaps\nexec -l %s\nmaps\nstatus\nfork\nexec %s\nmalloc 100\nexit\n", path,
			   path, path);

	fuzz_type_on_each(script, (size_t)len);
	return 0;
}
