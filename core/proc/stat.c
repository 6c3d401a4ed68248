// SPDX-License-Identifier: MIT
/*
 * stat.c - /proc/stat, uptime, loadavg (fs/proc/stat.c, uptime.c, loadavg.c)
 *
 * What programs ask before they print anything else. Time is virtual (vclock.c): it passes with `tick` and with work,
 * and the machine booted at the epoch. Interrupts are those of the disk. The process that is current runs, the others
 * wait for their turn: procs_running is 1.
 *
 * Different from Linux: processes counts the processes of users, as pids do; kernel threads took none.
 */
#include "proc_views.h"
#include "reclaim.h"
#include "task.h"
#include "vmstat.h"

#define NR_SOFTIRQS 10
#define LOAD_ROUND (FIXED_1 / 200)	/* half of a hundredth */

static void put_cpu(struct seq_file *seq, const char *label, const struct vtime *t)
{
	/* user nice system idle iowait, then irq softirq steal guest guest_nice */
	seq_printf(seq, "%s %llu 0 %llu %llu %llu 0 0 0 0 0\n", label, nsec_to_clock_t(t->user),
		   nsec_to_clock_t(t->system), nsec_to_clock_t(t->idle), nsec_to_clock_t(t->wait));
}

static void put_softirqs(struct seq_file *seq)
{
	seq_puts(seq, "softirq 0");
	for (unsigned int i = 0; i < NR_SOFTIRQS; i++)
		seq_puts(seq, " 0");
	seq_putc(seq, '\n');
}

int show_kernel_stat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const uint64_t *event = machine_counters(m)->event;
	const struct vtime now = vclock_now(m);

	(void)args;
	put_cpu(seq, "cpu ", &now);
	put_cpu(seq, "cpu0", &now);
	seq_printf(seq, "intr %llu\nctxt %llu\nbtime 0\nprocesses %llu\nprocs_running 1\nprocs_blocked 0\n",
		   (unsigned long long)(event[PGMAJFAULT] + event[PSWPOUT]), (unsigned long long)m->tasks->switches,
		   (unsigned long long)m->tasks->total_forks);
	put_softirqs(seq);
	return 0;
}

static void put_seconds(struct seq_file *seq, uint64_t ns)
{
	unsigned long long hundredths = ns / (TICK_NS / 100);

	seq_printf(seq, "%llu.%02llu", hundredths / 100, hundredths % 100);
}

int show_uptime(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct vtime now = vclock_now(m);

	(void)args;
	put_seconds(seq, vtime_work(&now) + now.idle);
	seq_putc(seq, ' ');
	put_seconds(seq, now.idle);
	seq_putc(seq, '\n');
	return 0;
}

static void put_load(struct seq_file *seq, uint64_t load)
{
	load += LOAD_ROUND;
	seq_printf(seq, "%llu.%02llu ", (unsigned long long)(load >> FSHIFT),
		   (unsigned long long)((load & (FIXED_1 - 1)) * 100 >> FSHIFT));
}

int show_loadavg(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)args;
	for (unsigned int i = 0; i < NR_LOADS; i++)
		put_load(seq, m->reclaim->clock.avenrun[i]);
	seq_printf(seq, "1/%u %u\n", m->tasks->nr_processes + m->tasks->nr_zombies, m->tasks->last_pid);
	return 0;
}
