/* SPDX-License-Identifier: MIT */
/* kernel_bytes.h - bytes at addresses of the linear mapping. The frames must exist; a range may span frames. */
#ifndef MMSH_KERNEL_BYTES_H
#define MMSH_KERNEL_BYTES_H

#include "machine.h"

/** Copies len bytes out. */
void kernel_get(const struct machine *m, vaddr_t address, void *to, uint64_t len);
/** Copies len bytes in. */
void kernel_put(struct machine *m, vaddr_t address, const void *from, uint64_t len);
/** len times the same byte; where a frame is full of it already that costs nothing. */
void kernel_fill(struct machine *m, vaddr_t address, uint8_t byte, uint64_t len);
/** Copies between ranges that do not overlap. */
void kernel_copy(struct machine *m, vaddr_t to, vaddr_t from, uint64_t len);
/** The first byte of the range that is not `byte`: its offset; len when there is none. */
uint64_t kernel_find_other(const struct machine *m, vaddr_t address, uint8_t byte, uint64_t len);

#endif
