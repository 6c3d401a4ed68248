/* SPDX-License-Identifier: MIT */
/* The host's side of bench_core: apart, because its <sys/mman.h> names what the guest's mman.h names. */
#ifndef BENCH_HOST_H
#define BENCH_HOST_H

#include <stddef.h>
#include <stdint.h>

/*
 * Maps nr_pages anonymous pages of the host, without huge pages, writes to each in the order given
 * (NULL: ascending), and unmaps them. Returns the CPU time of the writes, in ns a page.
 */
double host_fault_round(size_t nr_pages, const uint32_t *order);

#endif
