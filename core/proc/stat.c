// SPDX-License-Identifier: MIT
/*
 * stat.c - /proc/stat, uptime, loadavg (fs/proc/stat.c, uptime.c, loadavg.c)
 *
 * What programs ask before they print anything else. The simulation counts context switches and processes; it has no
 * clock and no interrupts, so times, interrupts and load are 0, and the machine booted at the epoch. The process that is
 * current runs, the others wait for their turn: procs_running is 1.
 *
 * Different from Linux: processes counts the processes of users, as pids do; kernel threads took none.
 */
#include "proc_views.h"
#include "task.h"

#define NR_CPU_TIMES 10		/* user nice system idle iowait irq softirq steal guest guest_nice */
#define NR_SOFTIRQS 10

static void put_zero_line(struct seq_file *seq, const char *label, unsigned int zeros)
{
	seq_puts(seq, label);
	while (zeros-- > 0)
		seq_puts(seq, " 0");
	seq_putc(seq, '\n');
}

int show_kernel_stat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	put_zero_line(seq, "cpu ", NR_CPU_TIMES);
	put_zero_line(seq, "cpu0", NR_CPU_TIMES);
	put_zero_line(seq, "intr", 1);
	seq_printf(seq, "ctxt %llu\nbtime 0\nprocesses %llu\nprocs_running 1\nprocs_blocked 0\n",
		   (unsigned long long)m->tasks->switches, (unsigned long long)m->tasks->total_forks);
	put_zero_line(seq, "softirq", NR_SOFTIRQS + 1);
	return 0;
}

int show_uptime(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	seq_puts(seq, "0.00 0.00\n");
	return 0;
}

int show_loadavg(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	seq_printf(seq, "0.00 0.00 0.00 1/%u %u\n", m->tasks->nr_processes + m->tasks->nr_zombies,
		   m->tasks->last_pid);
	return 0;
}
