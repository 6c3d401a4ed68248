// SPDX-License-Identifier: MIT
/*
 * bench_policy: what a reference costs that goes through the TLB and the page tables of a machine with exact LRU, from
 * page numbers to hits and misses: pages are numbered, looked up, faulted in, evicted.
 *
 * libCacheSim's, cachegrind's and OSTEP's figures were measured once. libCacheSim's are scaled by this machine's
 * memory, since a reference of its LRU costs about ten independent random loads, cachegrind's by a load from L1. Zipf
 * and uniform traces are those libCacheSim was measured with, so the miss ratio has to be the same, too.
 */
#include "bench.h"
#include "bench_memory.h"

#include <err.h>
#include <math.h>
#include <stdio.h>

#include "machine_ops.h"
#include "paging.h"

#define OBJECTS 1000000u
#define REFERENCES 10000000u
#define CACHE 100000u
#define ROUNDS 5

/* Recorded on a host whose independent random load took 11.5 ns. */
#define RECORDED_RANDOM 11.5
#define RECORDED_ZIPF (1e9 / 8.4e6)
#define RECORDED_UNIFORM (1e9 / 4.6e6)
#define RECORDED_OSTEP (1e9 / 71e3)	/* LRU with 1,000 frames, no matter whose memory */
/* Recorded on a host whose load from L1 took 0.95 ns. */
#define RECORDED_L1 0.95
#define RECORDED_CACHEGRIND (1e9 / 98e6)
#define STAY 64u		/* references of a local trace to a page */

static uint64_t *pages;

/* ---- traces ---- */

/* Zipf(1.0) over shuffled objects, or uniform: the first of the running sums that is not below a random number. */
static void make_trace(bool zipf)
{
	uint64_t state = 88172645463325252u;
	double *sum = malloc(OBJECTS * sizeof(*sum)), all = 0;
	uint32_t *object = malloc(OBJECTS * sizeof(*object));

	if (!sum || !object)
		err(2, "malloc");
	for (uint32_t i = 0; i < OBJECTS; i++) {
		all += zipf ? 1 / (double)(i + 1) : 1;
		sum[i] = all;
		object[i] = i;
	}
	shuffle_by(object, OBJECTS, &state);
	for (uint32_t i = 0; i < REFERENCES; i++) {
		double wanted = (double)(next_random(&state) >> 11) * 0x1p-53 * all;
		uint32_t low = 0, high = OBJECTS - 1;

		while (low < high) {
			uint32_t middle = (low + high) / 2;

			if (sum[middle] < wanted)
				low = middle + 1;
			else
				high = middle;
		}
		pages[i] = object[low];
	}
	free(sum);
	free(object);
}

/* Each page of the trace 64 times, `together` pages in turn. */
static void make_local(uint32_t together)
{
	for (uint32_t i = REFERENCES; i-- > 0;)
		pages[i] = pages[i / (STAY * together) * together + i % together];
}

/* ---- runs ---- */

struct task {
	size_t references;
	uint32_t frames;
	bool mapped;
	double ns, miss_ratio;
};

static double round_of(struct machine *m, struct task *t)
{
	struct policy_string string;
	struct paging_request request = {&string, {.kind = POLICY_LRU, .frames = t->frames}, NULL};
	struct access_report report;
	struct policy_result result;
	double start = cpu_ns();
	int err;

	if (!paging_string_create(m, pages, t->references, &string))
		errx(2, "too many pages");
	if (t->mapped)
		err = paging_run(m, current_task(m), &request, &result, &report);
	else
		err = policy_run(&m->ctx, &string, &request.policy, NULL, &result);
	if (err)
		errx(2, "the run ends early");
	policy_string_destroy(&m->ctx.mem, &string);
	t->miss_ratio = (double)result.misses / (double)t->references;
	return (cpu_ns() - start) / (double)t->references;
}

static int rounds(struct machine *m, void *data)
{
	struct task *t = data;
	double ns[ROUNDS];

	for (int i = 0; i < ROUNDS; i++)
		ns[i] = round_of(m, t);
	t->ns = median(ns, ROUNDS);
	return 0;
}

static void run(struct task *t)
{
	struct machine_config config = {.machine = "x86_64", .ram_bytes = (uint64_t)8 << 30};
	struct machine *m;
	struct refusal why;

	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	if (machine_guard(m, rounds, t))
		errx(2, "out of host memory");
	machine_destroy(m);
}

/* ---- rows ---- */

static void report(const char *row, const char *what, double anchor, const struct task *t, double goal)
{
	printf("%4s %-44s %8.1f ns %6.1f ns %7.1fx, at least %3gx %-6s %6.1f M/s, miss ratio %.4f\n", row, what, anchor,
	       t->ns, anchor / t->ns, goal, anchor / t->ns >= goal ? "holds" : "MISSES", 1e3 / t->ns, t->miss_ratio);
}

static void run_trace(bool zipf, double anchor, double goal, double miss_ratio)
{
	struct task t = {.references = REFERENCES, .frames = CACHE, .mapped = true};

	make_trace(zipf);
	run(&t);
	if (fabs(t.miss_ratio - miss_ratio) > 0.00005)
		errx(1, "miss ratio %.4f, libCacheSim's is %.4f", t.miss_ratio, miss_ratio);
	report("17", zipf ? "TLB, tables, exact LRU: Zipf" : "same, uniform", anchor, &t, goal);
}

static void run_local(uint32_t together, const char *what, double anchor, double goal)
{
	struct task t = {.references = REFERENCES, .frames = CACHE, .mapped = true};

	make_trace(true);
	make_local(together);
	run(&t);
	report("18", what, anchor, &t, goal);
}

int main(void)
{
	double scale = random_load() / RECORDED_RANDOM, l1 = l1_load() / RECORDED_L1;
	struct task script = {.references = REFERENCES / 10, .frames = 1000};

	pages = malloc(REFERENCES * sizeof(*pages));
	if (!pages)
		err(2, "malloc");
	printf("CPU time of a reference, medians of %d rounds; recorded figures x%.2f for this host's memory, x%.2f "
	       "for its L1\n",
	       ROUNDS, scale, l1);
	run_trace(true, RECORDED_ZIPF * scale, 2, 0.2231);
	run_trace(false, RECORDED_UNIFORM * scale, 3, 0.9006);
	run(&script);
	report("19", "LRU with 1,000 frames beside OSTEP's script", RECORDED_OSTEP, &script, 50);
	run_local(1, "64 references to a page, then the next", RECORDED_CACHEGRIND * l1, 2);
	run_local(4, "same, 4 pages in turn", RECORDED_CACHEGRIND * l1, 2);
	return 0;
}
