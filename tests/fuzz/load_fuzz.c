// SPDX-License-Identifier: MIT
/*
 * A saved session by a stranger who knows how to reckon the checksum: the input is all before it. It is loaded as a
 * whole, or refused and the session as it was.
 */
#include "fuzz_kit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "savefile.h"

static const char *saved_file(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 64);
	struct hash h;
	int len;
	const char *path;

	memcpy(text, data, size);
	hash_init(&h);
	hash_bytes(&h, data, size);
	len = snprintf(text + size, 64, "checksum 0x%llx\n", (unsigned long long)hash_final(&h));
	path = fuzz_file((const uint8_t *)text, size + (size_t)len);
	free(text);
	return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char error[SAVE_ERROR_MAX];
	struct fuzz f;
	uint64_t before;

	fuzz_begin(&f, 0, false);
	before = machine_digest(f.s.m);
	if (session_load(&f.s, saved_file(data, size), error) && machine_digest(f.s.m) != before) {
		fprintf(stderr, "a session that was refused is loaded\n");
		abort();
	}
	fuzz_end(&f);
	return 0;
}
