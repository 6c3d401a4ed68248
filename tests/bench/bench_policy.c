// SPDX-License-Identifier: MIT
/*
 * bench_policy: what a reference costs. libCacheSim's and OSTEP's figures were measured once; libCacheSim's are scaled by
 * this machine's memory, since a reference of its LRU costs about ten independent random loads. The traces are those it was
 * measured with, so the miss ratio has to be the same, too.
 *
 * Here page replacement works on a reference string by itself, and TLB and page tables belong to the machine: a reference
 * goes through both, one after the other.
 */
#include "bench.h"
#include "bench_memory.h"
#include "bench_subject.h"

#include <err.h>
#include <math.h>
#include <stdio.h>

#include "hostmem.h"
#include "machine_ops.h"
#include "mm.h"
#include "policy.h"
#include "task.h"

#define OBJECTS 1000000u
#define REFERENCES 10000000u
#define CACHE 100000u
#define ROUNDS 5

/* Recorded on a host whose independent random load took 11.5 ns. */
#define RECORDED_RANDOM 11.5
#define RECORDED_ZIPF (1e9 / 8.4e6)
#define RECORDED_UNIFORM (1e9 / 4.6e6)
#define RECORDED_OSTEP (1e9 / 71e3)	/* LRU with 1,000 frames, no matter whose memory */

static uint64_t *names;
static uint32_t *pages;

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
		names[i] = object[low];
	}
	free(sum);
	free(object);
}

/* ---- both parts ---- */

struct cost {
	double replacement, translation, miss_ratio;
};

static double lru_round(struct hostmem *hm, const struct policy_string *string, uint32_t frames, double *miss_ratio)
{
	const struct policy_request request = {.kind = POLICY_LRU, .frames = frames};
	struct policy_result result;
	double start = cpu_ns();

	policy_run(hm, string, &request, NULL, NULL, &result);
	*miss_ratio = (double)result.misses / (double)string->nr_refs;
	return (cpu_ns() - start) / (double)string->nr_refs;
}

static double lru(size_t references, uint32_t frames, double *miss_ratio)
{
	struct hostmem hm;
	struct policy_string string;
	double ns[ROUNDS];

	hostmem_init(&hm, 0);
	if (!policy_string_create(&hm, names, references, &string))
		errx(2, "too many pages");
	for (int i = 0; i < ROUNDS; i++)
		ns[i] = lru_round(&hm, &string, frames, miss_ratio);
	hostmem_release(&hm);
	return median(ns, ROUNDS);
}

/* References to resident pages, through the TLB and four levels of tables. */
static int translate(struct machine *m, void *data)
{
	struct mmap_request request = {
		.len = (uint64_t)OBJECTS << PAGE_SHIFT, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_POPULATE,
	};
	struct accesses a = {.pages = REFERENCES, .order = pages, .ahead = 12};
	struct subject s = simulated_subject(m);
	double ns[ROUNDS], *ret = data;

	if (sys_mmap(m, current_task(m), &request, &a.base))
		errx(2, "no memory");
	for (int i = 0; i < ROUNDS; i++) {
		double start = cpu_ns();

		s.access(s.m, &a);
		ns[i] = (cpu_ns() - start) / REFERENCES;
	}
	*ret = median(ns, ROUNDS);
	return 0;
}

static double translation(void)
{
	struct machine_config config = {.machine = "x86_64", .ram_bytes = (uint64_t)8 << 30};
	struct machine *m;
	struct refusal why;
	double ns;

	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	if (machine_guard(m, translate, &ns))
		errx(2, "out of host memory");
	machine_destroy(m);
	return ns;
}

/* ---- rows ---- */

static void report(const char *row, const char *what, double anchor, double ours, double goal)
{
	printf("%4s %-50s %8.1f ns %8.1f ns %8.1fx, at least %3gx %s\n", row, what, anchor, ours, anchor / ours, goal,
	       anchor / ours >= goal ? "holds" : "MISSES");
}

static void run_trace(bool zipf, double anchor, double goal, double miss_ratio)
{
	double ours, misses;

	make_trace(zipf);
	ours = lru(REFERENCES, CACHE, &misses) + translation();
	if (fabs(misses - miss_ratio) > 0.00005)
		errx(1, "miss ratio %.4f, libCacheSim's is %.4f", misses, miss_ratio);
	report("17", zipf ? "exact LRU, then TLB and tables: Zipf" : "same, uniform", anchor, ours, goal);
}

int main(void)
{
	double scale = random_load() / RECORDED_RANDOM, misses;

	names = malloc(REFERENCES * sizeof(*names));
	pages = malloc(REFERENCES * sizeof(*pages));
	if (!names || !pages)
		err(2, "malloc");
	printf("CPU time of a reference, medians of %d rounds; recorded figures x%.2f for this host's memory\n", ROUNDS, scale);
	run_trace(true, RECORDED_ZIPF * scale, 2, 0.2231);
	run_trace(false, RECORDED_UNIFORM * scale, 3, 0.9006);
	report("19", "LRU with 1,000 frames beside OSTEP's script", RECORDED_OSTEP, lru(REFERENCES / 10, 1000, &misses), 50);
	return 0;
}
