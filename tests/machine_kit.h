/* SPDX-License-Identifier: MIT */
/* machine_kit.h - whole machines for tests: made, used, audited. */
#ifndef MMSH_MACHINE_KIT_H
#define MMSH_MACHINE_KIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hostfile.h"
#include "machine_ops.h"
#include "mm.h"
#include "page_alloc.h"
#include "root.h"
#include "slab.h"
#include "task.h"
#include "thread_stack.h"
#include "vmalloc.h"

#define KIT __attribute__((unused)) static

/* The three machines with an amount of RAM that is quick to boot. */
static const char *const kit_names[] = {"i386", "vexpress", "x86_64"};
#define KIT_MACHINES 3
#define KIT_RAM (64 * SZ_1M)

static struct host_files *kit_files;

/* Boots a machine with these words on the kernel's command line. 0, or -errno with the reason in *why. */
KIT int kit_try_boot(const char *name, uint64_t ram, const char *params, struct machine **m, struct refusal *why)
{
	struct machine_config config = {.machine = name, .ram_bytes = ram, .boot_params = params};

	if (!kit_files)
		kit_files = host_files_create();
	config.host_files = kit_files;
	return machine_create(&config, m, why);
}

KIT struct machine *kit_boot(const char *name, uint64_t ram, const char *params)
{
	struct refusal why;
	struct machine *m = NULL;

	assert_int_equal(kit_try_boot(name, ram, params, &m, &why), 0);
	return m;
}

/* Why there is no such machine. */
KIT struct refusal kit_refused(const char *name, uint64_t ram, const char *params)
{
	struct refusal why = {0};
	struct machine *m = NULL;

	if (kit_try_boot(name, ram, params, &m, &why) != -EINVAL)
		fail_msg("%s boots with '%s'", name, params);
	return why;
}

KIT struct machine *kit_machine(const char *name, uint64_t ram)
{
	return kit_boot(name, ram, NULL);
}

/* Frees a machine, and what the kit keeps. */
KIT void kit_end(struct machine *m)
{
	machine_destroy(m);
	host_files_destroy(kit_files);
	kit_files = NULL;
}

/* What verify finds, as text. seq is the caller's to release. */
KIT uint64_t kit_audit(const struct machine *m, struct seq_file *seq)
{
	struct verify v = {.out = seq};

	machine_verify(&v, m);
	seq_putc(seq, '\0');
	return v.findings;
}

KIT void kit_assert_sound(const struct machine *m, const char *when)
{
	struct seq_file seq;
	uint64_t findings;

	seq_init(&seq);
	findings = kit_audit(m, &seq);
	if (findings)
		print_error("after %s:\n%s", when, seq.buf);
	seq_release(&seq);
	assert_int_equal(findings, 0);
}

/* What a view without arguments prints, by its short name; the caller frees it. */
KIT char *kit_show(const struct machine *m, const char *name)
{
	struct view_args args = {0};
	struct seq_file seq;
	char *text;

	seq_init(&seq);
	assert_int_equal(proc_view_find(name)->show(m, &args, &seq), 0);
	seq_putc(&seq, '\0');
	text = strdup(seq.buf);
	seq_release(&seq);
	assert_non_null(text);
	return text;
}

/* A view's text, terminated; the caller frees it. */
KIT char *kit_view(const struct machine *m, const char *path)
{
	struct seq_file seq;
	char *text;

	seq_init(&seq);
	assert_int_equal(proc_read(m, path, &seq), 0);
	seq_putc(&seq, '\0');
	assert_false(seq.failed);
	text = strdup(seq.buf);
	seq_release(&seq);
	assert_non_null(text);
	return text;
}

/* How many areas vmalloc has: kernel stacks on x86_64, none on the others, once a machine has booted. */
KIT unsigned int kit_nr_vm_areas(const struct machine *m)
{
	unsigned int nr = 0;

	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area))
		nr++;
	return nr;
}

/* Fills what is free between the first areas. Where the next one comes to lie. */
KIT vaddr_t kit_fill_vm_gaps(struct machine *m)
{
	vaddr_t end = m->arch->vmalloc_start, at;

	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area)) {
		if (area->addr > end)
			assert_int_equal(vmalloc(m, area->addr - end - PAGE_SIZE, &at), 0);
		end = area->addr + area->size;
	}
	return end;
}

/* What an operation that is undone must give back. */
struct kit_memory {
	uint64_t frames;	/* free ones and those of slabs: which slabs the same objects lie in may change */
	uint64_t objects;	/* live ones of all slab caches */
};

/* With nothing left in per-CPU lists, array caches, empty slabs and among stacks that wait. */
KIT struct kit_memory kit_memory(struct machine *m)
{
	struct kit_memory now = {0};
	struct kmem_cache *s = NULL;

	free_vm_stack_cache(m);
	purge_vmap_areas(m);
	kmem_cache_shrink_all(m);
	drain_all_pages(m);
	while ((s = kmem_cache_next(m, s)) != NULL) {
		struct slabinfo info;

		get_slabinfo(s, &info);
		now.objects += info.active_objs;
	}
	now.frames = nr_free_pages(m) + slab_pages(m, true) + slab_pages(m, false);
	return now;
}

KIT void kit_assert_given_back(struct machine *m, struct kit_memory before, const char *what)
{
	struct kit_memory now = kit_memory(m);

	if (now.frames != before.frames || now.objects != before.objects)
		print_error("%s: %lld frames and %lld objects were lost\n", what,
			    (long long)(before.frames - now.frames), (long long)(now.objects - before.objects));
	assert_int_equal(now.frames, before.frames);
	assert_int_equal(now.objects, before.objects);
}

KIT uint64_t kit_figure(const struct machine *m, const char *name)
{
	struct figure f;
	int err = proc_get(m, name, &f);

	if (err)
		print_error("get %s: %s\n", name, strerror(-err));
	assert_int_equal(err, 0);
	return f.value;
}

/* Private anonymous memory, or a mapping of file (borrowed). */
KIT int kit_try_mmap(struct machine *m, uint64_t len, unsigned int flags, struct file *file, vaddr_t *ret)
{
	struct mmap_request req = {
		.len = len, .prot = PROT_READ | PROT_WRITE, .flags = flags | (file ? 0 : MAP_ANONYMOUS), .file = file,
	};

	return sys_mmap(m, current_task(m), &req, ret);
}

KIT vaddr_t kit_mmap(struct machine *m, uint64_t len)
{
	vaddr_t addr = 0;

	assert_int_equal(kit_try_mmap(m, len, MAP_PRIVATE, NULL, &addr), 0);
	return addr;
}

KIT int kit_touch(struct machine *m, vaddr_t addr, uint64_t len, enum access_kind kind)
{
	struct access_report report;

	return touch_user(m, current_task(m), addr, len, kind, &report);
}

#endif
