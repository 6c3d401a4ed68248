// SPDX-License-Identifier: MIT
/* The host's kernel as a subject: system calls of this process. */
#include "bench_subject.h"

#include <err.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* The child that waits for its end of file. */
static pid_t child;
static int hold[2];

static void *pointer(uint64_t addr)
{
	return (void *)(uintptr_t)addr;
}

static uint64_t host_map(struct machine *m, uint64_t addr, size_t pages)
{
	void *p = mmap(pointer(addr), pages * BENCH_PAGE, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (addr ? MAP_FIXED : 0), -1, 0);

	(void)m;
	if (p == MAP_FAILED)
		err(2, "mmap");
	return (uintptr_t)p;
}

static void host_unmap(struct machine *m, uint64_t addr, size_t pages)
{
	(void)m;
	if (munmap(pointer(addr), pages * BENCH_PAGE))
		err(2, "munmap");
}

static void host_dontneed(struct machine *m, uint64_t addr, size_t pages)
{
	(void)m;
	if (madvise(pointer(addr), pages * BENCH_PAGE, MADV_DONTNEED))
		err(2, "madvise");
}

static void host_protect(struct machine *m, uint64_t addr, size_t pages, bool writable)
{
	(void)m;
	if (mprotect(pointer(addr), pages * BENCH_PAGE, writable ? PROT_READ | PROT_WRITE : PROT_READ))
		err(2, "mprotect");
}

static void host_resize(struct machine *m, uint64_t addr, size_t pages, size_t new_pages)
{
	(void)m;
	if (mremap(pointer(addr), pages * BENCH_PAGE, new_pages * BENCH_PAGE, 0) == MAP_FAILED)
		err(2, "mremap");
}

static uint64_t host_brk(struct machine *m, uint64_t to)
{
	(void)m;
	if (to && brk(pointer(to)))
		err(2, "brk");
	return to ? to : (uintptr_t)sbrk(0);
}

static void host_access(struct machine *m, const struct accesses *a)
{
	volatile char *p = pointer(a->base);

	(void)m;
	for (size_t i = 0; i < a->pages; i++) {
		volatile char *at = p + (a->order ? a->order[i] : i) * BENCH_PAGE;

		if (a->write)
			*at = 1;
		else
			(void)*at;
	}
}

static void host_store(struct machine *m, uint64_t base, size_t pages, uint64_t round)
{
	(void)m;
	for (size_t i = 0; i < pages; i++)
		*(volatile uint64_t *)pointer(base + i * BENCH_PAGE) = round << 32 | i;
}

static void host_fork(struct machine *m)
{
	char byte;

	(void)m;
	if (pipe(hold))
		err(2, "pipe");
	child = fork();
	if (child < 0)
		err(2, "fork");
	if (child)
		return;
	close(hold[1]);
	_exit(read(hold[0], &byte, 1) != 0);
}

/* The kernel puts nothing off. */
static void host_copied(struct machine *m)
{
	(void)m;
}

static void host_reap(struct machine *m)
{
	(void)m;
	close(hold[1]);
	if (waitpid(child, NULL, 0) != child)
		err(2, "waitpid");
	close(hold[0]);
}

static size_t host_read_maps(struct machine *m)
{
	static char text[1 << 16];
	int fd = open("/proc/self/maps", O_RDONLY);
	size_t lines = 0;
	ssize_t got;

	(void)m;
	if (fd < 0)
		err(2, "/proc/self/maps");
	while ((got = read(fd, text, sizeof(text))) > 0)
		for (const char *p = text; (p = memchr(p, '\n', (size_t)(text + got - p))); p++)
			lines++;
	close(fd);
	return lines;
}

const struct subject host_subject = {
	.map = host_map, .unmap = host_unmap, .dontneed = host_dontneed, .protect = host_protect, .resize = host_resize,
	.brk = host_brk, .access = host_access, .store = host_store, .fork = host_fork, .copied = host_copied,
	.reap = host_reap, .read_maps = host_read_maps,
};
