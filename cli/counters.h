/* SPDX-License-Identifier: MIT */
/* counters.h - which counters of the machine and of a process a command moved, and by how much. */
#ifndef MMSH_COUNTERS_H
#define MMSH_COUNTERS_H

#include "machine.h"
#include "seq_file.h"

struct task_struct;

struct counters {
	struct seq_file vmstat, status;	/* as /proc shows them */
	uint32_t pid;
};

void counters_init(struct counters *c);
void counters_release(struct counters *c);
/** Takes them as they are now; task: whose status. */
void counters_take(struct counters *c, const struct machine *m, const struct task_struct *task);
/** Writes those that moved since, in lines that begin with indent; nothing if none did. */
void counters_show(struct seq_file *out, const struct counters *before, const struct machine *m, const char *indent);

#endif
