// SPDX-License-Identifier: MIT
/*
 * bench_core [ROW]...: what memory operations cost in the simulated machine and in the host's kernel, side by side. The
 * simulated ones do no privilege switch and zero no memory: the ratio says how fast one can experiment, not that the
 * host is slow.
 *
 * The host's side runs in a process of its own, which has nothing of the machine in its address space. Each row has a
 * fresh machine: the very first run of its workload is the column `first`; then rounds alternate, and medians count. A
 * busy sibling of the processor can halve its speed for seconds, so one measurement says little: a row misses its goal
 * when two of three do. Rows without a goal are there to compare.
 *
 * How many times faster depends on the host as much as on mmsh: virtual machines enter their kernel at very different
 * prices. So `as recorded` is the same cost against what PERFORMANCE.md's machine paid for the operation, both in loads
 * from L1, the unit in which recorded figures travel. It is beside the verdict, not in it.
 */
#include "bench.h"
#include "bench_memory.h"
#include "bench_workloads.h"

#include <err.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "machine_ops.h"
#include "root.h"

#define ROUNDS 7
#define ROUND_NS 2e8			/* a round lasts at least so long */

#define MANY_VMAS 30000u
#define PAGES_64M (1u << 14)
#define PAGES_256M (1u << 16)
#define PAGES_1G (1u << 18)
#define PAGES_4G (1u << 20)

struct row {
	const char *number, *what;
	workload *run;
	size_t size;
	double goal;			/* at least so many times as fast as the host; 0: none */
	double recorded;		/* what the host of PERFORMANCE.md paid, in ns; 0: not recorded */
};


static const struct row rows[] = {
	{"1", "anonymous write fault, sequential, 4 GiB", write_faults, PAGES_4G, 25, 1250},
	{"2", "same, random order, one at a time", write_faults_random, PAGES_4G, 0, 1370},
	{"2", "same, as a replay does it: 12 ahead", write_faults_ahead, PAGES_4G, 20, 1370},
	{"3", "read fault on the zero page", read_faults, PAGES_1G, 40, 640},
	{"4", "write after fork, content shared on", cow_faults, PAGES_64M, 25, 1910},
	{"4", "same, 4 KiB really copied", cow_stores, PAGES_64M, 5, 1910},
	{"4", "same, the only owner that is left", cow_sole_owner, PAGES_64M, 30, 715},
	{"5", "munmap, a resident page", unmap_resident, PAGES_1G, 12, 280},
	{"5", "MADV_DONTNEED, a resident page", dontneed_resident, PAGES_1G, 12, 280},
	{"6", "mmap+munmap 64K, 10 VMAs", map_pair, 10, 12, 3040},
	{"6", "same, 1000 VMAs", map_pair, 1000, 12, 3010},
	{"6", "mmap+munmap in a random gap of 1000 VMAs", map_pair_in_gaps, 1000, 0, 1680},
	{"7", "mmap+munmap 64K, 30000 VMAs", map_pair, MANY_VMAS, 6, 3130},
	{"7", "mmap+munmap in a random gap of 30000 VMAs", map_pair_in_gaps, MANY_VMAS, 0, 1830},
	{"8", "mprotect pair that splits and merges", protect_pair, 100000, 10, 2750},
	{"8", "same, touched pages", protect_pair_touched, 100000, 10, 4550},
	{"9", "brk by a page, and touch it", brk_touch, 20000, 25, 2430},
	{"9", "brk up and down", brk_pair, 100000, 12, 3000},
	{"9", "mremap up and down in place", resize_pair, 50000, 12, 4260},
	{"10", "fork with 64 MiB resident, a page", fork_copied, PAGES_64M, 20, 70},
	{"10", "fork with 4 GiB resident, a page", fork_copied, PAGES_4G, 7, 73},
	{"10b", "same, tables shared until first looked at", fork_resident, PAGES_4G, 100, 73},
	{"11", "maps, a line, 1000 VMAs", print_maps, 1000, 2, 256},
	{"11", "same, 30000 VMAs", print_maps, MANY_VMAS, 2, 347},
};

/* mmsh beside itself: what a million VMAs cost, which the host refuses. */
static const struct own_row {
	const char *number, *what;
	workload *run;
	size_t size, small;
	double goal;			/* at most so many times the cost of the small one */
} own_rows[] = {
	{"7", "mmap+munmap 64K, a million VMAs", map_pair, 1000000, 1000, 8},
	{"7", "same, in a random gap", map_pair_in_gaps, 1000000, 1000, 8},
};

/*
 * A round: the workload again and again for a while, and the median. A processor that waited for the other side's round
 * begins with cold caches and a slow clock; who needs a hundredth of the other's time would be measured in no other
 * state.
 */
static double steady(workload *run, const struct subject *s, size_t size)
{
	double ns[MAX_ROUNDS], start = cpu_ns();
	int n = 0;

	do
		ns[n++] = run(s, size);
	while (n < MAX_ROUNDS && cpu_ns() - start < ROUND_NS);
	return median(ns, n);
}

/* ---- the host's side ---- */

struct order {
	workload *run;
	size_t size;
};

/* The process that measures the host: takes orders, answers with figures, ends with its orders. */
struct host {
	int orders, figures;
};

static void serve(int orders, int figures)
{
	struct order order;

	prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
	while (read(orders, &order, sizeof(order)) == sizeof(order)) {
		double ns = steady(order.run, &host_subject, order.size);

		if (write(figures, &ns, sizeof(ns)) != sizeof(ns))
			err(2, "write");
	}
	_exit(0);
}

static struct host start_host(void)
{
	int orders[2], figures[2];
	pid_t pid;

	if (pipe(orders) || pipe(figures))
		err(2, "pipe");
	pid = fork();
	if (pid < 0)
		err(2, "fork");
	if (!pid) {
		close(orders[1]);
		serve(orders[0], figures[1]);
	}
	close(orders[0]);
	close(figures[1]);
	return (struct host){orders[1], figures[0]};
}

/* Both sides are this program, so a workload has the same address in either. */
static double host_round(const struct host *host, workload *run, size_t size)
{
	struct order order = {run, size};
	double ns;

	if (write(host->orders, &order, sizeof(order)) != sizeof(order) ||
	    read(host->figures, &ns, sizeof(ns)) != sizeof(ns))
		errx(2, "the host's side has ended");
	return ns;
}

/* ---- one row ---- */

/* Figures of one row: what it is held against, what it costs, and what it cost at first. */
struct figures {
	double anchor, ours, first, ratio, recorded;
};

struct job {
	const struct host *host;
	const struct row *row;
	struct figures f;
};

static int measure(struct machine *m, void *data)
{
	struct job *job = data;
	const struct row *row = job->row;
	struct subject s = simulated_subject(m);
	double host[ROUNDS], ours[ROUNDS];

	job->f.first = row->run(&s, row->size);
	host_round(job->host, row->run, row->size);
	for (int i = 0; i < ROUNDS; i++) {
		host[i] = host_round(job->host, row->run, row->size);
		ours[i] = steady(row->run, &s, row->size);
	}
	job->f.anchor = median(host, ROUNDS);
	job->f.ours = median(ours, ROUNDS);
	job->f.ratio = job->f.anchor / job->f.ours;
	job->f.recorded = row->recorded / RECORDED_L1 / (job->f.ours / l1_load());
	return 0;
}

struct own_job {
	const struct own_row *row;
	struct figures f;
};

static int measure_own(struct machine *m, void *data)
{
	static const char limit[] = "2000000";
	struct own_job *job = data;
	const struct own_row *row = job->row;
	struct subject s = simulated_subject(m);
	double large[ROUNDS], small[ROUNDS];

	if (proc_write(m, "/proc/sys/vm/max_map_count", limit, strlen(limit)))
		errx(2, "max_map_count cannot be raised");
	job->f.first = row->run(&s, row->size);
	for (int i = 0; i < ROUNDS; i++) {
		small[i] = steady(row->run, &s, row->small);
		large[i] = steady(row->run, &s, row->size);
	}
	job->f.anchor = median(small, ROUNDS);
	job->f.ours = median(large, ROUNDS);
	job->f.ratio = job->f.ours / job->f.anchor;
	return 0;
}

/* Runs fn on a fresh machine, against a host memory that may end: see hostmem.h. */
static void on_machine(int (*fn)(struct machine *m, void *data), void *data)
{
	struct machine_config config = {.machine = "x86_64", .ram_bytes = (uint64_t)8 << 30};
	struct machine *m;
	struct refusal why;

	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	if (machine_guard(m, fn, data))
		errx(2, "out of host memory");
	machine_destroy(m);
}

static bool holds(const struct figures *f, double goal, bool at_most)
{
	return at_most ? f->ratio <= goal : f->ratio >= goal;
}

static void print_row(const char *number, const char *what, const struct figures *f, double goal, bool at_most)
{
	printf("%4s %-44s %10.1f %9.1f %9.1f %8.1fx ", number, what, f->anchor, f->ours, f->first, f->ratio);
	if (goal > 0)
		printf("%10s x%-4g %7s", at_most ? "at most" : "at least", goal,
		       holds(f, goal, at_most) ? "holds" : "MISSES");
	else
		printf("%16s %7s", "-", "-");
	if (f->recorded > 0)
		printf(" %10.1fx", f->recorded);
	putchar('\n');
	fflush(stdout);
}

static bool chosen(const char *number, char **numbers)
{
	if (!*numbers)
		return true;
	for (; *numbers; numbers++)
		if (!strcmp(*numbers, number))
			return true;
	return false;
}

/* Rows of 4 GiB shrink where the host has not that much memory to spare. */
static struct row fitting(const struct row *row)
{
	struct row fit = *row;

	if (fit.size == PAGES_4G && sysconf(_SC_AVPHYS_PAGES) < (long)(PAGES_4G + PAGES_4G / 4)) {
		printf("%4s measured with an eighth of the memory, the host has no more\n", row->number);
		fit.size /= 8;
	}
	return fit;
}

static void run_row(const struct host *host, const struct row *wanted)
{
	struct row row = fitting(wanted);
	struct job job = {.host = host, .row = &row};

	for (int held = 0, missed = 0; held < 2 && missed < 2;) {
		on_machine(measure, &job);
		if (holds(&job.f, row.goal, false))
			held++;
		else
			missed++;
	}
	print_row(row.number, row.what, &job.f, row.goal, false);
}

static void run_own_row(const struct own_row *row)
{
	struct own_job job = {.row = row};

	for (int held = 0, missed = 0; held < 2 && missed < 2;) {
		on_machine(measure_own, &job);
		if (holds(&job.f, row->goal, true))
			held++;
		else
			missed++;
	}
	print_row(row->number, row->what, &job.f, row->goal, true);
}

int main(int argc, char **argv)
{
	struct host host = start_host();

	(void)argc;
	printf("CPU time in ns, medians of %d rounds; simulated content is not materialised\n", ROUNDS);
	printf("the host's memory: load from L1 %.2f ns, independent random load %.1f ns, copy of a page %.0f ns\n",
	       l1_load(), random_load(), page_copy());
	printf("%4s %-44s %10s %9s %9s %9s %16s %7s %11s\n", "row", "what", "host", "mmsh", "first", "ratio", "goal",
	       "verdict", "as recorded");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (chosen(rows[i].number, argv + 1))
			run_row(&host, &rows[i]);
	if (chosen("7", argv + 1))
		printf("%4s %-44s %10s\n", "", "beside itself", "1000 VMAs");
	for (size_t i = 0; i < sizeof(own_rows) / sizeof(own_rows[0]); i++)
		if (chosen(own_rows[i].number, argv + 1))
			run_own_row(&own_rows[i]);
	return 0;
}
