// SPDX-License-Identifier: MIT
#include "hash.h"

void hash_bytes(struct hash *h, const void *data, size_t len)
{
	const unsigned char *p = data;
	size_t i, left = len;

	while (left) {
		uint64_t word = 0;
		size_t n = left < 8 ? left : 8;

		for (i = 0; i < n; i++)
			word |= (uint64_t)p[i] << (8 * i);
		hash_u64(h, word);
		p += n;
		left -= n;
	}
	hash_u64(h, len);
}
