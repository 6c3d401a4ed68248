/* SPDX-License-Identifier: MIT */
/*
 * xarray.h - a sparse array of non-zero 32-bit values indexed by 64-bit numbers: a radix tree of 64-way nodes that
 * grows in height with the largest index. The page cache is one, as in Linux.
 */
#ifndef MMSH_XARRAY_H
#define MMSH_XARRAY_H

#include <stdbool.h>
#include <stdint.h>

struct hostmem;
struct xa_node;

struct xarray {
	struct xa_node *root;
	uint32_t height;		/* levels of nodes; 0: empty */
};

/** The value at index; 0 when there is none. */
uint32_t xa_load(const struct xarray *xa, uint64_t index);
/** Stores a value at index; 0 erases. Returns the value that was there. */
uint32_t xa_store(struct hostmem *hm, struct xarray *xa, uint64_t index, uint32_t value);
/**
 * Finds the first value at or after *index and not after last. Returns it and moves *index to it;
 * 0 when there is none.
 */
uint32_t xa_find(const struct xarray *xa, uint64_t *index, uint64_t last);
/** Frees all nodes; the array is empty afterwards. */
void xa_destroy(struct hostmem *hm, struct xarray *xa);

#define xa_for_each(xa, index, value, first, last)                                              \
	for ((index) = (first); ((value) = xa_find(xa, &(index), last)) != 0; (index)++)

#endif
