/* SPDX-License-Identifier: MIT */
/*
 * bench_subject.h - who is measured: the host's kernel doing the real thing, or a simulated machine. Both answer the
 * same calls, so that a workload is written once and does the same to either.
 */
#ifndef BENCH_SUBJECT_H
#define BENCH_SUBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BENCH_PAGE 4096u

struct machine;

/* A series of accesses, one to each page of a mapping. */
struct accesses {
	uint64_t base;
	size_t pages;
	const uint32_t *order;		/* NULL: ascending */
	size_t ahead;			/* how many accesses ahead the series is known; to the host none is */
	bool write;
};

/* Every call ends the program when it fails. m: the machine; the host's kernel has no use for it. */
struct subject {
	/* Private anonymous memory, readable and writable, without huge pages; at addr, or anywhere when that is 0. */
	uint64_t (*map)(struct machine *m, uint64_t addr, size_t pages);
	void (*unmap)(struct machine *m, uint64_t addr, size_t pages);
	void (*dontneed)(struct machine *m, uint64_t addr, size_t pages);
	void (*protect)(struct machine *m, uint64_t addr, size_t pages, bool writable);
	/* mremap that may not move. */
	void (*resize)(struct machine *m, uint64_t addr, size_t pages, size_t new_pages);
	/* Sets the program break; 0 asks for it. */
	uint64_t (*brk)(struct machine *m, uint64_t to);
	void (*access)(struct machine *m, const struct accesses *a);
	/* Stores eight bytes in each page that are no other page's, nor were there in an earlier round. */
	void (*store)(struct machine *m, uint64_t base, size_t pages, uint64_t round);
	/* A child that waits until it is reaped; the caller stays the parent. */
	void (*fork)(struct machine *m);
	/* All that fork does is done, even what nobody would have seen undone. */
	void (*copied)(struct machine *m);
	void (*reap)(struct machine *m);
	/* Reads /proc/self/maps as a whole; returns its lines. */
	size_t (*read_maps)(struct machine *m);
	struct machine *m;
};

extern const struct subject host_subject;

/** The simulated side, on this machine. */
struct subject simulated_subject(struct machine *m);

#endif
