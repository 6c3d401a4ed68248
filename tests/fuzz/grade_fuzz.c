// SPDX-License-Identifier: MIT
/* Files that strangers hand in: answers, traces of malloc, reference strings. */
#include "fuzz_kit.h"

#include <stdio.h>

#include "answers.h"

static void read_answers(const char *path)
{
	struct answers a = {0};

	answers_read(&a, path);
	answers_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *path = fuzz_file(data, size);
	char script[300];
	int len = snprintf(script, sizeof(script),
			   "replay rep %s\npolicy lru 4 file=%s\npolicy linux 3 file=%s\ncheckpoint a\ndiff a\n", path,
			   path, path);
	struct fuzz f;

	read_answers(path);
	fuzz_begin(&f, size ? data[0] : 0, false);
	fuzz_type(&f, script, (size_t)len);
	fuzz_end(&f);
	return 0;
}
