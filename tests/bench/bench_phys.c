// SPDX-License-Identifier: MIT
/*
 * bench_phys: what a page frame costs, beside the page-frame allocators that were measured once. Those are not
 * packaged, so their figures are scaled by this machine's memory: llfree's pair is about 72 loads from the first cache,
 * and buddy_alloc's 285; frees over a large memory are counted in independent random loads.
 */
#include "bench.h"
#include "bench_memory.h"

#include <err.h>
#include <stdio.h>

#include "arch.h"
#include "machine_ops.h"
#include "page_alloc.h"

#define ROUNDS 7
#define MAX_MIXED_ORDER 10u		/* orders 0..9 */

/* Recorded on a host whose L1 load took 0.95 ns and whose independent random load 11.5 ns. */

struct held {
	struct page *page;
	unsigned int order;
};

struct bench {
	struct machine *m;
	struct held *held;
	size_t nr;
};

/* ---- rows ---- */

static struct page *take(struct bench *b, unsigned int order)
{
	struct page *page;

	if (alloc_pages(b->m, GFP_KERNEL | __GFP_NOWARN | __GFP_MEMALLOC, order, &page))
		return NULL;
	return page;
}

static double pair_round(struct bench *b)
{
	const int pairs = 5000000;
	double start = cpu_ns();

	for (int i = 0; i < pairs; i++) {
		struct page *page = take(b, 0);

		if (!page)
			errx(2, "no frame");
		__free_pages(b->m, page, 0);
	}
	return (cpu_ns() - start) / pairs;
}

static void fill(struct bench *b, uint64_t frames)
{
	for (b->nr = 0; b->nr < frames; b->nr++) {
		b->held[b->nr] = (struct held){take(b, 0), 0};
		if (!b->held[b->nr].page)
			break;
	}
}

/* Frames of a memory that is 90 % full go in random order: ns each. */
static double random_free_round(struct bench *b)
{
	uint64_t state = 0x9e3779b97f4a7c15;
	double start;

	fill(b, nr_free_pages(b->m) / 10 * 9);
	for (size_t i = b->nr - 1; i > 0; i--) {
		size_t j = (size_t)(next_random(&state) % (i + 1));
		struct held t = b->held[i];

		b->held[i] = b->held[j];
		b->held[j] = t;
	}
	start = cpu_ns();
	for (size_t i = 0; i < b->nr; i++)
		__free_pages(b->m, b->held[i].page, 0);
	return (cpu_ns() - start) / (double)b->nr;
}

/* Free pages that requests of the kernel can have. */
static uint64_t nr_free_lowmem(const struct machine *m)
{
	uint64_t pages = 0;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		if (m->arch->zones[i].type != ZONE_HIGHMEM)
			pages += zone_free_pages(machine_zone(m, i));
	return pages;
}

/* At half full, one block of a random order goes and one comes: ns for both. */
static double mixed_round(struct bench *b)
{
	const int pairs = 1000000;
	uint64_t state = 0xbf58476d1ce4e5b9, frames = nr_free_lowmem(b->m) / 2;
	double start;

	for (b->nr = 0; frames >= 512;) {
		unsigned int order = (unsigned int)(next_random(&state) % MAX_MIXED_ORDER);

		b->held[b->nr++] = (struct held){take(b, order), order};
		frames -= (uint64_t)1 << order;
	}
	start = cpu_ns();
	for (int i = 0; i < pairs; i++) {
		uint64_t random = next_random(&state);
		struct held *h = &b->held[(random >> 8) % b->nr];

		if (h->page)
			__free_pages(b->m, h->page, h->order);
		h->order = (unsigned int)(random % MAX_MIXED_ORDER);
		h->page = take(b, h->order);
	}
	start = (cpu_ns() - start) / pairs;
	for (size_t i = 0; i < b->nr; i++)
		if (b->held[i].page)
			__free_pages(b->m, b->held[i].page, b->held[i].order);
	return start;
}

static double median_of(struct bench *b, double (*round)(struct bench *b))
{
	double ns[ROUNDS];

	round(b);
	for (int i = 0; i < ROUNDS; i++)
		ns[i] = round(b);
	return median(ns, ROUNDS);
}

static void report(const char *row, const char *what, const char *peer, double anchor, double ours, double goal)
{
	printf("%4s %-38s %-22s %6.0f ns %8.1f ns %6.1fx, at least %4.1fx %s\n", row, what, peer, anchor, ours,
	       anchor / ours, goal, anchor / ours >= goal ? "holds" : "MISSES");
}

/*
 * The per-CPU lists of x86_64 hold blocks of order 9, too, where huge pages are compiled in: one fills them, and small
 * blocks come and go in batches all the time. On i386 and vexpress they do not.
 */
static int run_memory(struct machine *m, void *data)
{
	const double *scale = data;	/* of L1, of random loads */
	uint64_t frames = nr_free_pages(m);
	const bool large = frames > (uint64_t)1 << 20;
	struct bench b = {.m = m, .held = calloc(frames, sizeof(*b.held))};
	char what[64];

	if (!b.held)
		err(2, "calloc");
	if (m->arch->id == ARCH_X86_64 && !large)
		report("14", "order-0 pair", "llfree 68, recorded", 68 * scale[0], median_of(&b, pair_round), 10);
	if (m->arch->id == ARCH_X86_64)
		report("15", large ? "order-0 random free, 16 GiB 90 % full" : "order-0 random free, 1 GiB 90 % full",
		       large ? "llfree 91, recorded" : "llfree 32, recorded", large ? 91 * scale[1] : 32 * scale[1],
		       median_of(&b, random_free_round), 1);
	snprintf(what, sizeof(what), "orders 0..9 churn, %s GiB, %s", large ? "16" : "1", m->arch->name);
	report("16", what, large ? "llfree 140, recorded" : "llfree 82, recorded",
	       large ? 140 * scale[1] : 82 * scale[0], median_of(&b, mixed_round), large ? 3 : 4);
	free(b.held);
	return 0;
}

int main(void)
{
	static const struct {
		const char *name;
		uint64_t ram;
	} machine[] = {{"i386", SZ_1G}, {"vexpress", SZ_1G}, {"x86_64", SZ_1G}, {"x86_64", 16 * SZ_1G}};
	double l1 = l1_load(), random = random_load(), scale[] = {l1 / RECORDED_L1, random / RECORDED_RANDOM};

	printf("CPU time, medians of %d rounds; an L1 load takes %.2f ns, an independent random one %.1f ns\n", ROUNDS,
	       l1, random);
	for (size_t i = 0; i < sizeof(machine) / sizeof(machine[0]); i++) {
		struct machine_config config = {.machine = machine[i].name, .ram_bytes = machine[i].ram};
		struct machine *m;
		struct refusal why;

		if (machine_create(&config, &m, &why))
			errx(2, "the machine does not boot");
		if (machine_guard(m, run_memory, scale))
			errx(2, "out of host memory");
		machine_destroy(m);
	}
	return 0;
}
