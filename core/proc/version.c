// SPDX-License-Identifier: MIT
/*
 * version.c - /proc/version, filesystems, sys/kernel: what the kernel says of itself (fs/proc/version.c,
 * fs/filesystems.c)
 */
#include "kernel_rules.h"
#include "proc_views.h"
#include "task.h"

int show_version(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "Linux version %s.0 (mmsh@localhost) #1 SMP\n", m->rules->version);
	return 0;
}

int show_ostype(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "Linux\n");
	return 0;
}

int show_osrelease(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "%s.0\n", m->rules->version);
	return 0;
}

int show_threads_max(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_dec(seq, m->max_threads, 0);
	seq_putc(seq, '\n');
	return 0;
}

int show_pid_max(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_dec(seq, PID_MAX, 0);
	seq_putc(seq, '\n');
	return 0;
}

/* Where simulated files lie, and what shows this. */
int show_filesystems(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\n\text4\n");
	return 0;
}
