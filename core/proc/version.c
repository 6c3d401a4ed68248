// SPDX-License-Identifier: MIT
/* version.c - /proc/version (fs/proc/version.c) */
#include "kernel_rules.h"
#include "proc_views.h"

int show_version(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "Linux version %s.0 (mmsh@localhost) #1 SMP\n", m->rules->version);
	return 0;
}
