/* SPDX-License-Identifier: MIT */
/*
 * types.h - the numbers that addresses and frames are. The guest may be a 32-bit machine, so all are 64 bits wide.
 * What is only added is a plain number; what must be decoded (a page-table entry) is wrapped, in pgtable_types.h.
 */
#ifndef MMSH_TYPES_H
#define MMSH_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t vaddr_t;	/* virtual address, user or kernel */
typedef uint64_t paddr_t;	/* physical address */
typedef uint64_t pfn_t;		/* page frame number: physical address >> PAGE_SHIFT */
typedef uint32_t pgx_t;		/* index of a touched page descriptor; 0: none (see page.h) */
typedef uint32_t gfp_t;		/* allocation flags, gfp.h */

#define PAGE_SHIFT 12
#define PAGE_SIZE ((uint64_t)1 << PAGE_SHIFT)
#define PAGE_MASK (~(PAGE_SIZE - 1))

#define SZ_1K ((uint64_t)1 << 10)
#define SZ_1M ((uint64_t)1 << 20)
#define SZ_1G ((uint64_t)1 << 30)
#define SZ_1T ((uint64_t)1 << 40)

static inline uint64_t page_align(uint64_t x)
{
	return (x + PAGE_SIZE - 1) & PAGE_MASK;
}

static inline uint64_t offset_in_page(uint64_t x)
{
	return x & ~PAGE_MASK;
}

static inline int64_t min_i64(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static inline uint64_t min_u64(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static inline uint64_t max_u64(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

static inline uint64_t round_down(uint64_t x, uint64_t step)
{
	return x & ~(step - 1);
}

static inline uint64_t round_up(uint64_t x, uint64_t step)
{
	return (x + step - 1) & ~(step - 1);
}

#endif
