// SPDX-License-Identifier: MIT
/*
 * limits.c - /proc/PID/limits (fs/proc/base.c)
 *
 * `rlimit` sets the four soft limits that memory knows, and root raises the hard ones with it (sys_setrlimit); the
 * others read as a process of a fresh Debian has them.
 */
#include "proc_views.h"
#include "task.h"

struct limit {
	const char *name, *unit;
	uint64_t soft, hard;
};

static void put_limit(struct seq_file *seq, uint64_t value)
{
	if (value == RLIM_INFINITY)
		seq_printf(seq, "%-20s ", "unlimited");
	else
		seq_printf(seq, "%-20llu ", (unsigned long long)value);
}

static struct limit of_memory(const struct task_struct *task, const char *name, enum rlimit_kind kind)
{
	return (struct limit){name, "bytes", rlimit(task, kind), task->signal->rlim_max[kind]};
}

int show_limits(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct task_struct *task = args->task;
	const uint64_t none = RLIM_INFINITY, nproc = rlimit_nproc(m);
	const struct limit limits[] = {
		{"Max cpu time", "seconds", none, none},
		{"Max file size", "bytes", none, none},
		of_memory(task, "Max data size", RLIMIT_DATA),
		of_memory(task, "Max stack size", RLIMIT_STACK),
		{"Max core file size", "bytes", 0, none},
		{"Max resident set", "bytes", none, none},
		{"Max processes", "processes", nproc, nproc},
		{"Max open files", "files", 1024, 4096},
		of_memory(task, "Max locked memory", RLIMIT_MEMLOCK),
		of_memory(task, "Max address space", RLIMIT_AS),
		{"Max file locks", "locks", none, none},
		{"Max pending signals", "signals", nproc, nproc},
		{"Max msgqueue size", "bytes", 819200, 819200},
		{"Max nice priority", "", 0, 0},
		{"Max realtime priority", "", 0, 0},
		{"Max realtime timeout", "us", none, none},
	};

	seq_printf(seq, "%-25s %-20s %-20s %-10s\n", "Limit", "Soft Limit", "Hard Limit", "Units");
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		seq_printf(seq, "%-25s ", limits[i].name);
		put_limit(seq, limits[i].soft);
		put_limit(seq, limits[i].hard);
		seq_printf(seq, *limits[i].unit ? "%-10s\n" : "%s\n", limits[i].unit);
	}
	return 0;
}
