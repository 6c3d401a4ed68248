// SPDX-License-Identifier: MIT
/*
 * bench_swap: what a page's way to swap and back costs, without host I/O: MADV_PAGEOUT with the page dropped at once,
 * then a major fault, readahead off and on; and a page that stays in the swap cache and comes back by a minor fault.
 */
#include "bench.h"

#include <err.h>
#include <stdio.h>

#include "back.h"
#include "machine_ops.h"
#include "pageout.h"
#include "reclaim.h"
#include "swapfile.h"
#include "task.h"

#define ROUNDS 21
#define NR_PAGES 16384u
#define GOAL_US 5.0

struct job {
	struct machine *m;
	vaddr_t at;
};

static void touch_all(const struct job *job)
{
	struct access_report report;

	if (touch_user(job->m, current_task(job->m), job->at, NR_PAGES * PAGE_SIZE, ACCESS_WRITE, &report))
		errx(2, "a simulated access fails");
}

static double round_trip(const struct job *job)
{
	double start = cpu_ns();

	if (pageout_mm(job->m, current_task(job->m), job->at, job->at + NR_PAGES * PAGE_SIZE) != NR_PAGES)
		errx(2, "not all pages went out");
	touch_all(job);
	return (cpu_ns() - start) / NR_PAGES;
}

static void measure(const struct job *job, const char *what)
{
	double ns[ROUNDS];

	round_trip(job);
	for (int i = 0; i < ROUNDS; i++)
		ns[i] = round_trip(job);
	printf("%-52s %8.0f ns a page, at most %.0f us: %s\n", what, median(ns, ROUNDS), GOAL_US,
	       median(ns, ROUNDS) <= GOAL_US * 1000 ? "holds" : "MISSES");
}

static int run_all(struct machine *m, void *data)
{
	struct mmap_request request = {
		.len = NR_PAGES * PAGE_SIZE, .prot = PROT_READ | PROT_WRITE, .flags = MAP_PRIVATE | MAP_ANONYMOUS,
	};
	struct job job = {.m = m};

	(void)data;
	if (sys_mmap(m, current_task(m), &request, &job.at) ||
	    swapon_device(m, "/dev/vda", 256 * SZ_1M, SWAP_PRIO_AUTO))
		errx(2, "no memory or no swap");
	touch_all(&job);
	measure(&job, "out to the swap cache, back by a minor fault");
	m->reclaim->strategy = STRATEGY_DROP;
	measure(&job, "out, dropped, back with readahead");
	m->back->swap->page_cluster = 0;
	measure(&job, "out, dropped, back one by one");
	return 0;
}

int main(void)
{
	struct machine_config config = {.machine = "x86_64", .ram_bytes = SZ_1G};
	struct refusal why;
	struct machine *m;

	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	if (machine_guard(m, run_all, NULL))
		errx(2, "out of host memory");
	machine_destroy(m);
	return 0;
}
