/* SPDX-License-Identifier: MIT */
/*
 * process_machine.h - machines for the tests of processes: booted as far as address spaces need it,
 * with init in it, and a folder for programs.
 */
#ifndef MMSH_TEST_PROCESS_MACHINE_H
#define MMSH_TEST_PROCESS_MACHINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "arch.h"
#include "arch_setup.h"
#include "back.h"
#include "content.h"
#include "exec.h"
#include "filemap.h"
#include "hostfile.h"
#include "kernel_map.h"
#include "kmem.h"
#include "slab.h"
#include "memblock.h"
#include "mm.h"
#include "page_alloc.h"
#include "phys.h"
#include "rmap.h"
#include "swap.h"
#include "swapfile.h"
#include "task.h"
#include "thread_stack.h"
#include "tlb.h"
#include "vmalloc.h"

struct process_machine {
	struct machine m;
	struct task_struct *task;	/* pid 1, which runs the built-in program at first */
	char dir[64];
};

static inline void reserve_kernel(struct machine *m)
{
	const struct arch *arch = m->arch;

	for (unsigned int i = 0; i < arch->nr_ram; i++)
		memblock_add(m, arch->ram[i].base, arch->ram[i].size);
	memblock_set_current_limit(m, arch->lowmem_end);
	memblock_reserve(m, arch->phys_offset, 2 << 20);
	memblock_reserve(m, arch->image.phys, arch->image.end - arch->image.text);
	memblock_reserve(m, arch->lowmem_end - (64 << 12), 64 << 12);
	m->kmem->pgd = image_to_phys(arch, arch->swapper_pg_dir) >> PAGE_SHIFT;
}

static inline void process_machine_init(struct process_machine *e, enum arch_id id, const char *kernel)
{
	const struct arch_request req = {id, (uint64_t)256 << 20, NULL, kernel_rules_find(kernel)};
	struct machine *m = &e->m;

	memset(e, 0, sizeof(*e));
	hostmem_init(&m->ctx.mem, 0);
	m->rules = req.rules;
	assert_int_equal(arch_create(&m->ctx.mem, &req, &m->arch, &m->ctx.why), 0);
	phys_create(m);
	kmem_create(m);
	reserve_kernel(m);
	phys_hand_over(m);
	assert_int_equal(kmem_cache_init(m), 0);
	assert_int_equal(vmalloc_init(m), 0);
	kernel_map_fill(m);
	tlb_create(m);
	m->back = hm_alloc(&m->ctx.mem, sizeof(*m->back));
	files_init(m);
	rmap_init(m);
	lru_init(m);
	swap_init(m);
	vm_init(m);
	m->host_files = host_files_create();

	m->max_threads = MAX_THREADS;
	assert_int_equal(tasks_init(m), 0);
	e->task = current_task(m);
	strcpy(e->dir, "/tmp/process_test.XXXXXX");
	assert_non_null(mkdtemp(e->dir));
}

static inline void assert_machine_sound(struct process_machine *e)
{
	struct seq_file report;
	struct verify v = {&report, 0};

	seq_init(&report);
	files_verify(&v, &e->m);
	filemap_verify(&v, &e->m);
	vm_verify(&v, &e->m);
	tasks_verify(&v, &e->m);
	lru_verify(&v, &e->m);
	phys_verify(&v, &e->m);
	if (v.findings)
		fail_msg("%.*s", (int)report.count, report.buf);
	seq_release(&report);
}

static inline void process_machine_release(struct process_machine *e)
{
	char command[128];

	assert_machine_sound(e);
	host_files_destroy(e->m.host_files);
	hostmem_release(&e->m.ctx.mem);
	snprintf(command, sizeof(command), "rm -rf '%s'", e->dir);
	assert_int_equal(system(command), 0);
}

/*
 * The address space as text: "start-end perms offset name" a line; names of files without their
 * folder.
 */
static inline const char *maps_of(const struct mm_struct *mm)
{
	static char text[8192];
	size_t n = 0;

	text[0] = '\0';
	for (const struct vm_area_struct *v = mm->mmap; v; v = v->vm_next) {
		const char *name = v->vm_file ? strrchr(v->vm_file->f_inode->name, '/') + 1 : v->vm_name;

		n += (size_t)snprintf(text + n, sizeof(text) - n, "%08llx-%08llx %c%c%c%c %llx %s\n",
				      (unsigned long long)v->vm_start, (unsigned long long)v->vm_end,
				      v->vm_flags & VM_READ ? 'r' : '-', v->vm_flags & VM_WRITE ? 'w' : '-',
				      v->vm_flags & VM_EXEC ? 'x' : '-', v->vm_flags & VM_MAYSHARE ? 's' : 'p',
				      (unsigned long long)(v->vm_file ? v->vm_pgoff << PAGE_SHIFT : 0),
				      name ? name : v->vm_flags & VM_GROWSDOWN ? "[stack]" : "");
	}
	return text;
}

static inline void assert_maps(struct process_machine *e, const char *expected)
{
	assert_string_equal(maps_of(e->task->mm), expected);
}

/* ---- exec ---- */

static inline int try_exec(struct process_machine *e, const char *path)
{
	const char *argv[] = {path, NULL};

	return sys_execve(&e->m, e->task, path, 1, argv, false, &(struct access_report){0});
}

/* Empties what only caches: pages of files that nobody maps, and the per-CPU lists, and slabs. */
static inline void drop_caches(struct process_machine *e)
{
	for (struct inode *inode = inode_next(&e->m, NULL), *next; inode; inode = next) {
		next = inode_next(&e->m, inode);
		invalidate_mapping_pages(&e->m, inode, 0, UINT64_MAX);
	}
	kmem_cache_shrink_all(&e->m);
	drain_all_pages(&e->m);
}

/* What a failed call must leave as it was, up to caches. */
struct machine_figures {
	uint64_t free_pages, committed;
	char maps[8192];
};

static inline void take_figures(struct process_machine *e, struct machine_figures *f)
{
	drop_caches(e);
	f->free_pages = nr_free_pages(&e->m);
	f->committed = e->m.vm->committed_pages;
	strcpy(f->maps, maps_of(e->task->mm));
}

static inline void assert_unchanged(struct process_machine *e, const struct machine_figures *was)
{
	struct machine_figures now;

	take_figures(e, &now);
	assert_string_equal(now.maps, was->maps);
	assert_int_equal(now.free_pages, was->free_pages);
	assert_int_equal(now.committed, was->committed);
	assert_machine_sound(e);
}

#endif
