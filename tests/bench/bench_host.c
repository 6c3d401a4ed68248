// SPDX-License-Identifier: MIT
#include "bench_host.h"
#include "bench.h"

#include <err.h>
#include <sys/mman.h>

#define HOST_PAGE 4096u

double host_fault_round(size_t nr_pages, const uint32_t *order)
{
	size_t len = nr_pages * HOST_PAGE;
	volatile char *p;
	double start, end;
	void *map;

	map = mmap(NULL, len, PROT_READ | PROT_WRITE,
		   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (map == MAP_FAILED)
		err(2, "mmap");
	madvise(map, len, MADV_NOHUGEPAGE);
	p = map;
	start = cpu_ns();
	for (size_t i = 0; i < nr_pages; i++)
		p[(order ? order[i] : i) * HOST_PAGE] = 1;
	end = cpu_ns();
	munmap(map, len);
	return (end - start) / (double)nr_pages;
}
