// SPDX-License-Identifier: MIT
/* A script by a stranger: any bytes, behind one that chooses the machine. */
#include "fuzz_kit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f;

	if (!size)
		return 0;
	fuzz_begin(&f, data[0], true);
	fuzz_type(&f, (const char *)data + 1, size - 1);
	fuzz_end(&f);
	return 0;
}
