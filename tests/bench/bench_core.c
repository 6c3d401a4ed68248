// SPDX-License-Identifier: MIT
/*
 * bench_core: what a page fault costs in the simulated machine and in the host's kernel, side by side.
 * The simulated fault does no privilege switch and zeroes no memory: the ratio says how fast one can
 * experiment, not that the host is slow.
 */
#include "bench.h"
#include "bench_host.h"

#include <err.h>
#include <stdio.h>
#include <unistd.h>

#include "machine_ops.h"
#include "mm.h"
#include "task.h"

#define ROUNDS 7

struct job {
	struct machine *m;
	size_t nr_pages;
	const uint32_t *order;	/* NULL: ascending */
	size_t ahead;		/* how far the series is known: 0, or prefetch that many accesses ahead */
};

/* One mapping of the machine, touched page by page: ns a page. */
static double simulated_round(const struct job *job)
{
	struct machine *m = job->m;
	struct task_struct *task = current_task(m);
	struct mmap_request request = {
		.len = job->nr_pages << PAGE_SHIFT,
		.prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS,
	};
	double start, end;
	vaddr_t base;

	if (sys_mmap(m, task, &request, &base))
		errx(2, "the simulated mmap fails");
	start = cpu_ns();
	for (size_t i = 0; i < job->nr_pages; i++) {
		uint64_t page_nr = job->order ? job->order[i] : i;
		struct page *page;

		if (job->ahead && i + job->ahead < job->nr_pages)
			prefetch_user(m, task->mm, base + ((uint64_t)job->order[i + job->ahead] << PAGE_SHIFT));
		if (access_user(m, task, base + (page_nr << PAGE_SHIFT), ACCESS_WRITE, &page) !=
		    ACCESS_OK)
			errx(2, "a simulated access fails");
	}
	end = cpu_ns();
	if (sys_munmap(m, task, base, request.len))
		errx(2, "the simulated munmap fails");
	return (end - start) / (double)job->nr_pages;
}

static void report(const char *row, const char *what, double host, double ours, double goal)
{
	double ratio = host / ours;

	printf("%4s %-44s %16s %4.0f ns %13.1f ns %12s x%-8.0f %7s\n", row, what, "host", host, ours,
	       "at least", goal, ratio >= goal ? "holds" : "MISSES");
	printf("%4s %-44s %24s %15.0fx\n", row, "same", "", ratio);
}

/* ABAB... after one cold round of both. */
static void compare(const char *row, const char *what, const struct job *job, double goal)
{
	double host[ROUNDS], ours[ROUNDS], cold;

	host_fault_round(job->nr_pages, job->order);
	cold = simulated_round(job);
	for (int i = 0; i < ROUNDS; i++) {
		host[i] = host_fault_round(job->nr_pages, job->order);
		ours[i] = simulated_round(job);
	}
	report(row, what, median(host, ROUNDS), median(ours, ROUNDS), goal);
	printf("%4s %-44s %24s %13.1f ns\n", row, "same, first time in this machine", "", cold);
}

static struct machine *boot(uint64_t ram)
{
	struct machine_config config = { .machine = "x86_64", .ram_bytes = ram };
	struct machine *m;
	struct refusal why;

	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	return m;
}

/* Runs fn against a host memory that never ends: see hostmem.h. */
static int run_all(struct machine *m, void *data)
{
	size_t nr_pages = *(size_t *)data;
	uint32_t *order = malloc(nr_pages * sizeof(*order));
	struct job job = { .m = m, .nr_pages = nr_pages };

	if (!order)
		err(2, "malloc");
	for (size_t i = 0; i < nr_pages; i++)
		order[i] = (uint32_t)i;
	shuffle(order, nr_pages);
	compare("1", "anonymous write fault, sequential", &job, 25);
	job.order = order;
	compare("2", "anonymous write fault, random, one at a time", &job, 20);
	job.ahead = 12;
	compare("2", "same, as a replay does it: 12 ahead", &job, 20);
	free(order);
	return 0;
}

int main(void)
{
	size_t nr_pages = (size_t)1 << 20;
	struct machine *m;

	if (sysconf(_SC_AVPHYS_PAGES) < (long)nr_pages + (long)nr_pages / 4)
		nr_pages /= 8;
	printf("%zu pages, CPU time, medians of %d rounds\n", nr_pages, ROUNDS);
	m = boot((uint64_t)8 << 30);
	if (machine_guard(m, run_all, &nr_pages))
		errx(2, "out of host memory");
	machine_destroy(m);
	return 0;
}
