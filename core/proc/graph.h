/* SPDX-License-Identifier: MIT */
/* graph.h - what the two forms of `graph` share. */
#ifndef MMSH_GRAPH_H
#define MMSH_GRAPH_H

#include "pagewalk.h"
#include "proc_views.h"

/** Present entries of the last-level table for the addresses from base on. */
uint64_t nr_present_in_table(const struct machine *m, const struct mm_struct *mm, vaddr_t base);
/** The graph of a process that has an mm, for graphviz. */
void put_graph_dot(const struct machine *m, const struct task_struct *task, struct seq_file *seq);

#endif
