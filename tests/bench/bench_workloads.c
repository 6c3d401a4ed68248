// SPDX-License-Identifier: MIT
#include "bench_workloads.h"

#include "bench.h"

#include <err.h>

#define MAP_PAIRS 20000u

/* 0..n-1 in a random order that is the same in every run. */
static const uint32_t *random_order(size_t n)
{
	static uint32_t *order;
	static size_t have;

	if (have == n)
		return order;
	order = realloc(order, n * sizeof(*order));
	if (!order)
		err(2, "realloc");
	for (size_t i = 0; i < n; i++)
		order[i] = (uint32_t)i;
	shuffle(order, n);
	have = n;
	return order;
}

static double each(double start, size_t n)
{
	return (cpu_ns() - start) / (double)n;
}

/* ---- faults ---- */

static double faults(const struct subject *s, struct accesses a)
{
	double start, ns;

	a.base = s->map(s->m, 0, a.pages);
	start = cpu_ns();
	s->access(s->m, &a);
	ns = each(start, a.pages);
	s->unmap(s->m, a.base, a.pages);
	return ns;
}

double write_faults(const struct subject *s, size_t size)
{
	return faults(s, (struct accesses){.pages = size, .write = true});
}

double write_faults_random(const struct subject *s, size_t size)
{
	return faults(s, (struct accesses){.pages = size, .write = true, .order = random_order(size)});
}

double write_faults_ahead(const struct subject *s, size_t size)
{
	return faults(s, (struct accesses){.pages = size, .write = true, .order = random_order(size), .ahead = 12});
}

double read_faults(const struct subject *s, size_t size)
{
	return faults(s, (struct accesses){.pages = size});
}

/* ---- copy on write ---- */

/*
 * A fork that nothing is owed of: the host's kernel has copied its entries before it returns, so no fault pays for
 * that.
 */
static void fork_wholly(const struct subject *s)
{
	s->fork(s->m);
	s->copied(s->m);
}

/* Memory with bytes of its own in every page. */
static uint64_t map_filled(const struct subject *s, size_t pages)
{
	uint64_t base = s->map(s->m, 0, pages);

	s->store(s->m, base, pages, 1);
	return base;
}

double cow_faults(const struct subject *s, size_t size)
{
	struct accesses a = {.base = map_filled(s, size), .pages = size, .write = true};
	double start, ns;

	fork_wholly(s);
	start = cpu_ns();
	s->access(s->m, &a);
	ns = each(start, size);
	s->reap(s->m);
	s->unmap(s->m, a.base, size);
	return ns;
}

double cow_stores(const struct subject *s, size_t size)
{
	uint64_t base = map_filled(s, size);
	double start, ns;

	fork_wholly(s);
	start = cpu_ns();
	s->store(s->m, base, size, 2);
	ns = each(start, size);
	s->reap(s->m);
	s->unmap(s->m, base, size);
	return ns;
}

double cow_sole_owner(const struct subject *s, size_t size)
{
	struct accesses a = {.base = map_filled(s, size), .pages = size, .write = true};
	double start, ns;

	fork_wholly(s);
	s->reap(s->m);
	start = cpu_ns();
	s->access(s->m, &a);
	ns = each(start, size);
	s->unmap(s->m, a.base, size);
	return ns;
}

/* ---- taking memory away ---- */

static uint64_t map_touched(const struct subject *s, size_t pages)
{
	struct accesses a = {.base = s->map(s->m, 0, pages), .pages = pages, .write = true};

	s->access(s->m, &a);
	return a.base;
}

double unmap_resident(const struct subject *s, size_t size)
{
	uint64_t base = map_touched(s, size);
	double start = cpu_ns();

	s->unmap(s->m, base, size);
	return each(start, size);
}

double dontneed_resident(const struct subject *s, size_t size)
{
	uint64_t base = map_touched(s, size);
	double start = cpu_ns(), ns;

	s->dontneed(s->m, base, size);
	ns = each(start, size);
	s->unmap(s->m, base, size);
	return ns;
}

/* ---- many VMAs ---- */

/* VMAs of a page each, a free page between any two, so that none can join another. */
static uint64_t map_many(const struct subject *s, size_t vmas)
{
	uint64_t base = s->map(s->m, 0, 2 * vmas + 2);

	s->unmap(s->m, base, 2 * vmas + 2);
	for (size_t i = 0; i < vmas; i++)
		s->map(s->m, base + 2 * i * BENCH_PAGE, 1);
	return base;
}

double map_pair(const struct subject *s, size_t size)
{
	uint64_t base = map_many(s, size);
	double start = cpu_ns(), ns;

	for (size_t i = 0; i < MAP_PAIRS; i++)
		s->unmap(s->m, s->map(s->m, 0, 16), 16);
	ns = each(start, MAP_PAIRS);
	s->unmap(s->m, base, 2 * size + 2);
	return ns;
}

/* Fills a gap that chance chooses, which joins two VMAs, and opens it again. */
double map_pair_in_gaps(const struct subject *s, size_t size)
{
	uint64_t base = map_many(s, size), state = 88172645463325252u;
	double start = cpu_ns(), ns;

	for (size_t i = 0; i < MAP_PAIRS; i++) {
		uint64_t gap = base + (2 * (next_random(&state) % size) + 1) * BENCH_PAGE;

		s->map(s->m, gap, 1);
		s->unmap(s->m, gap, 1);
	}
	ns = each(start, MAP_PAIRS);
	s->unmap(s->m, base, 2 * size + 2);
	return ns;
}

double print_maps(const struct subject *s, size_t size)
{
	uint64_t base = map_many(s, size);
	double start = cpu_ns(), ns;
	size_t lines = 0;

	while (lines < 100000)
		lines += s->read_maps(s->m);
	ns = each(start, lines);
	s->unmap(s->m, base, 2 * size + 2);
	return ns;
}

/* ---- pairs of calls ---- */

static double protect_pairs(const struct subject *s, uint64_t base, size_t pairs)
{
	double start = cpu_ns(), ns;

	for (size_t i = 0; i < pairs; i++) {
		s->protect(s->m, base + 4 * BENCH_PAGE, 1, false);
		s->protect(s->m, base + 4 * BENCH_PAGE, 1, true);
	}
	ns = each(start, pairs);
	s->unmap(s->m, base, 16);
	return ns;
}

double protect_pair(const struct subject *s, size_t size)
{
	return protect_pairs(s, s->map(s->m, 0, 16), size);
}

double protect_pair_touched(const struct subject *s, size_t size)
{
	return protect_pairs(s, map_touched(s, 16), size);
}

double brk_touch(const struct subject *s, size_t size)
{
	uint64_t old = s->brk(s->m, 0), now = old;
	double start = cpu_ns(), ns;

	for (size_t i = 0; i < size; i++) {
		struct accesses a = {.base = now, .pages = 1, .write = true};

		now = s->brk(s->m, now + BENCH_PAGE);
		s->access(s->m, &a);
	}
	ns = each(start, size);
	s->brk(s->m, old);
	return ns;
}

double brk_pair(const struct subject *s, size_t size)
{
	uint64_t old = s->brk(s->m, 0);
	double start = cpu_ns();

	for (size_t i = 0; i < size; i++) {
		s->brk(s->m, old + BENCH_PAGE);
		s->brk(s->m, old);
	}
	return each(start, size);
}

double resize_pair(const struct subject *s, size_t size)
{
	uint64_t base = s->map(s->m, 0, 64);
	double start, ns;

	s->unmap(s->m, base + 32 * BENCH_PAGE, 32);
	start = cpu_ns();
	for (size_t i = 0; i < size; i++) {
		s->resize(s->m, base, 32, 64);
		s->resize(s->m, base, 64, 32);
	}
	ns = each(start, size);
	s->unmap(s->m, base, 32);
	return ns;
}

/* ---- fork ---- */

static double forks(const struct subject *s, size_t size, bool copied)
{
	uint64_t base = map_touched(s, size);
	double start = cpu_ns(), ns;

	s->fork(s->m);
	if (copied)
		s->copied(s->m);
	ns = each(start, size);
	s->reap(s->m);
	s->unmap(s->m, base, size);
	return ns;
}

double fork_copied(const struct subject *s, size_t size)
{
	return forks(s, size, true);
}

double fork_resident(const struct subject *s, size_t size)
{
	return forks(s, size, false);
}
