/* SPDX-License-Identifier: MIT */
/* figure_tasks.h - figures of events that name a process, its address space, or a file. For figures.c. */
#ifndef MMSH_FIGURE_TASKS_H
#define MMSH_FIGURE_TASKS_H

#include "figures.h"

/* Writes what a letter says of the figure at this place. */
typedef void figure_fn(struct seq_file *out, const struct event_view *v, unsigned int at);

static inline uint64_t figure_arg(const struct event_view *v, unsigned int at)
{
	return at < v->nr ? v->args[at] : 0;
}

figure_fn put_comm, put_kthread, put_exe, put_mm, put_other_process, put_oom_score_adj, put_left, put_flushed,
	put_ip, put_file_name, put_device;

#endif
