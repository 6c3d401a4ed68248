/* SPDX-License-Identifier: MIT */
/* prefetch.h - asks the host for a cache line that will be wanted soon (linux/prefetch.h). */
#ifndef MMSH_PREFETCH_H
#define MMSH_PREFETCH_H

/* The empty asm keeps functions that do nothing but prefetch: GCC takes them for pure and drops their calls. */
#define prefetch(p) (__builtin_prefetch(p), keep_effect())
#define prefetchw(p) (__builtin_prefetch(p, 1), keep_effect())

static inline __attribute__((always_inline)) void keep_effect(void)
{
	__asm__ volatile("");
}

#endif
