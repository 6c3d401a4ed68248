// SPDX-License-Identifier: MIT
/* A simulated machine as a subject: the calls that its shell makes, of its current process. */
#include "bench_subject.h"

#include <err.h>
#include <string.h>

#include "leaf_share.h"
#include "machine_ops.h"
#include "mm.h"
#include "root.h"
#include "task.h"

static void must(int failed, const char *what)
{
	if (failed)
		errx(2, "the simulated %s fails", what);
}

static uint64_t simulated_map(struct machine *m, uint64_t addr, size_t pages)
{
	struct mmap_request request = {
		.addr = addr, .len = (uint64_t)pages << PAGE_SHIFT, .prot = PROT_READ | PROT_WRITE,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (addr ? MAP_FIXED : 0),
	};
	vaddr_t base;

	must(sys_mmap(m, current_task(m), &request, &base), "mmap");
	return base;
}

static void simulated_unmap(struct machine *m, uint64_t addr, size_t pages)
{
	must(sys_munmap(m, current_task(m), addr, (uint64_t)pages << PAGE_SHIFT), "munmap");
}

static void simulated_dontneed(struct machine *m, uint64_t addr, size_t pages)
{
	must(sys_madvise(m, current_task(m), addr, (uint64_t)pages << PAGE_SHIFT, MADV_DONTNEED), "madvise");
}

static void simulated_protect(struct machine *m, uint64_t addr, size_t pages, bool writable)
{
	unsigned int prot = writable ? PROT_READ | PROT_WRITE : PROT_READ;

	must(sys_mprotect(m, current_task(m), addr, (uint64_t)pages << PAGE_SHIFT, prot), "mprotect");
}

static void simulated_resize(struct machine *m, uint64_t addr, size_t pages, size_t new_pages)
{
	const struct mremap_request req = {
		.addr = addr, .old_len = (uint64_t)pages << PAGE_SHIFT, .new_len = (uint64_t)new_pages << PAGE_SHIFT,
	};
	vaddr_t moved;

	must(sys_mremap(m, current_task(m), &req, &moved), "mremap");
}

static uint64_t simulated_brk(struct machine *m, uint64_t to)
{
	vaddr_t now;

	sys_brk(m, current_task(m), to, &now);
	must(to && now != to, "brk");
	return now;
}

static void simulated_access(struct machine *m, const struct accesses *a)
{
	struct task_struct *task = current_task(m);
	enum access_kind kind = a->write ? ACCESS_WRITE : ACCESS_READ;

	for (size_t i = 0; i < a->pages; i++) {
		uint64_t nr = a->order ? a->order[i] : i;

		if (a->ahead && i + a->ahead < a->pages)
			prefetch_user(m, task->mm, a->base + ((uint64_t)a->order[i + a->ahead] << PAGE_SHIFT));
		must(access_user(m, task, a->base + (nr << PAGE_SHIFT), kind, NULL) != ACCESS_OK, "access");
	}
}

static void simulated_store(struct machine *m, uint64_t base, size_t pages, uint64_t round)
{
	struct access_report report;

	for (size_t i = 0; i < pages; i++) {
		uint64_t bytes = round << 32 | i;

		must(write_user(m, current_task(m), base + ((uint64_t)i << PAGE_SHIFT), &bytes, sizeof(bytes), &report),
		     "store");
	}
}

static void simulated_fork(struct machine *m)
{
	uint32_t child;

	must(sys_fork(m, current_task(m), &child), "fork");
}

static void simulated_copied(struct machine *m)
{
	leaf_unshare_all(m);
}

static void simulated_reap(struct machine *m)
{
	struct task_struct *child = next_task(m, current_task(m)->pid);

	must(!child || sys_exit(m, child, 0), "exit");
}

static size_t simulated_read_maps(struct machine *m)
{
	static struct seq_file text;
	size_t lines = 0;

	seq_clear(&text);
	must(proc_read(m, "/proc/self/maps", &text), "maps");
	for (const char *p = text.buf; (p = memchr(p, '\n', (size_t)(text.buf + text.count - p))); p++)
		lines++;
	return lines;
}

struct subject simulated_subject(struct machine *m)
{
	return (struct subject){
		.map = simulated_map, .unmap = simulated_unmap, .dontneed = simulated_dontneed,
		.protect = simulated_protect, .resize = simulated_resize, .brk = simulated_brk,
		.access = simulated_access, .store = simulated_store, .fork = simulated_fork,
		.copied = simulated_copied,
		.reap = simulated_reap, .read_maps = simulated_read_maps, .m = m,
	};
}
