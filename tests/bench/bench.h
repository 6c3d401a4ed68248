/* SPDX-License-Identifier: MIT */
/*
 * bench.h - samples side by side. A is the anchor (the host, or a trusted peer), B is mmsh; rounds
 * alternate ABAB..., so that a busy neighbour hurts both, and a ratio of medians is the verdict.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#define MAX_ROUNDS 201

static inline double clock_ns(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* CPU time of this process, in ns. */
static inline double cpu_ns(void)
{
	return clock_ns(CLOCK_PROCESS_CPUTIME_ID);
}

static inline int compare_double(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The median; sorts v. */
static inline double median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), compare_double);
	return v[n / 2];
}

/* A small fixed random sequence (xorshift64): the same order of pages in every run. */
static inline uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static inline void shuffle_by(uint32_t *v, size_t n, uint64_t *state)
{
	for (size_t i = n - 1; i > 0; i--) {
		size_t j = (size_t)(next_random(state) % (i + 1));
		uint32_t t = v[i];

		v[i] = v[j];
		v[j] = t;
	}
}

static inline void shuffle(uint32_t *v, size_t n)
{
	uint64_t state = 88172645463325252u;

	shuffle_by(v, n, &state);
}

#endif
