/* SPDX-License-Identifier: MIT */
/*
 * hash.h - the running 64-bit hash behind `digest`: the same words in the same order give the same number on every
 * host. Values are hashed as numbers, never as memory, so padding, addresses and byte order cannot show.
 */
#ifndef MMSH_HASH_H
#define MMSH_HASH_H

#include <stddef.h>
#include <stdint.h>

struct hash {
	uint64_t state;
};

static inline void hash_init(struct hash *h)
{
	h->state = 0x9e3779b97f4a7c15u;
}

/** Mixes one number in (order matters). */
static inline void hash_u64(struct hash *h, uint64_t value)
{
	uint64_t x = (h->state ^ value) * 0xff51afd7ed558ccdu;

	x ^= x >> 32;
	h->state = (x * 0xc4ceb9fe1a85ec53u) + 0x9e3779b97f4a7c15u;
}

/** Mixes len bytes in, and their number. */
void hash_bytes(struct hash *h, const void *data, size_t len);

static inline uint64_t hash_final(const struct hash *h)
{
	uint64_t x = h->state;

	x ^= x >> 33;
	x *= 0xff51afd7ed558ccdu;
	return x ^ (x >> 29);
}

#endif
