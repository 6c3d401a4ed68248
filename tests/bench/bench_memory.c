// SPDX-License-Identifier: MIT
#include "bench_memory.h"

#include <err.h>
#include <string.h>
#include <sys/mman.h>

#include "bench.h"
#include "bench_subject.h"

static void *host_memory(size_t bytes)
{
	void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		err(2, "mmap");
	return memory;
}

double l1_load(void)
{
	static uint32_t next[4096];
	uint32_t order[4096], at = 0;
	double start;

	for (uint32_t i = 0; i < 4096; i++)
		order[i] = i;
	shuffle(order, 4096);
	for (uint32_t i = 0; i < 4096; i++)
		next[order[i]] = order[(i + 1) % 4096];
	start = cpu_ns();
	for (int i = 0; i < 20000000; i++)
		at = next[at];
	return (cpu_ns() - start) / 20000000 + (at == UINT32_MAX);
}

double random_load(void)
{
	size_t words = (size_t)1 << 27;
	uint64_t *memory = host_memory(words * 8);
	uint64_t state = 88172645463325252u, sum = 0;
	double start, ns;

	for (size_t i = 0; i < words; i += 512)
		memory[i] = i;
	start = cpu_ns();
	for (int i = 0; i < 10000000; i++)
		sum += memory[next_random(&state) & (words - 1)];
	ns = (cpu_ns() - start) / 10000000;
	munmap(memory, words * 8);
	return ns + (sum == 1);
}

double page_copy(void)
{
	const size_t pages = (size_t)1 << 14;
	char *memory = host_memory(2 * pages * BENCH_PAGE), *to = memory + pages * BENCH_PAGE;
	double start, ns;

	memset(memory, 1, 2 * pages * BENCH_PAGE);
	start = cpu_ns();
	for (size_t i = 0; i < pages; i++)
		memcpy(to + i * BENCH_PAGE, memory + i * BENCH_PAGE, BENCH_PAGE);
	ns = (cpu_ns() - start) / (double)pages;
	munmap(memory, 2 * pages * BENCH_PAGE);
	return ns;
}
