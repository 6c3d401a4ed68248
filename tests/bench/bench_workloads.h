/* SPDX-License-Identifier: MIT */
/*
 * bench_workloads.h - what is measured. Each function is one run: set up, measure, clean up; ns of CPU time an
 * operation.
 */
#ifndef BENCH_WORKLOADS_H
#define BENCH_WORKLOADS_H

#include "bench_subject.h"

/** size: pages, VMAs or operations, as the workload says. */
typedef double workload(const struct subject *s, size_t size);

/* size pages, each accessed once */
workload write_faults, write_faults_random, write_faults_ahead, read_faults;
workload cow_faults, cow_stores, cow_sole_owner;
workload unmap_resident, dontneed_resident;
/* beside size VMAs: mmap and munmap of 64 KiB wherever there is room, and of a page in gaps between them */
workload map_pair, map_pair_in_gaps;
/* size pairs of calls */
workload protect_pair, protect_pair_touched, brk_touch, brk_pair, resize_pair;
/* size resident pages; ns a page */
workload fork_copied, fork_resident;
/* size VMAs; ns a line */
workload print_maps;

#endif
