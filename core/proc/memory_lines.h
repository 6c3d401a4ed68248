/* SPDX-License-Identifier: MIT */
/*
 * memory_lines.h - lines of /proc/meminfo, which a node's meminfo has again behind a prefix: a label, blanks up to
 * column 16, the value in a field of 8, and kB. For the views of proc/.
 */
#ifndef MMSH_MEMORY_LINES_H
#define MMSH_MEMORY_LINES_H

#include "mmzone.h"
#include "seq_file.h"

struct machine;

struct memory_lines {
	const struct machine *m;
	struct seq_file *seq;
	const char *prefix;		/* of each line */
};

/** One line: without a unit, in kB, of pages, of a counter of the node's pages. */
void put_count(const struct memory_lines *l, const char *label, uint64_t count);
void put_kb(const struct memory_lines *l, const char *label, uint64_t kb);
void put_pages(const struct memory_lines *l, const char *label, uint64_t pages);
void put_node(const struct memory_lines *l, const char *label, enum node_stat_item item);

/** Several: the LRU lists; slabs; KernelStack to WritebackTmp; huge pages, if the kernel knows them. */
void put_lru_lists(const struct memory_lines *l);
void put_slab(const struct memory_lines *l);
void put_kernel_pages(const struct memory_lines *l);
void put_transparent_huge_pages(const struct memory_lines *l);
void put_unaccepted(const struct memory_lines *l);

#endif
