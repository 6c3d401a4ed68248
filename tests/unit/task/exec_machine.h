/* SPDX-License-Identifier: MIT */
/*
 * exec_machine.h - machines for the tests of exec: booted as far as address spaces need it, with one process that is
 * made by hand, and ELF files made byte by byte.
 */
#ifndef MMSH_TEST_EXEC_MACHINE_H
#define MMSH_TEST_EXEC_MACHINE_H

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

#include <elf.h>

#include "arch.h"
#include "arch_setup.h"
#include "back.h"
#include "content.h"
#include "exec.h"
#include "filemap.h"
#include "hostfile.h"
#include "kernel_map.h"
#include "kmem.h"
#include "memblock.h"
#include "mm.h"
#include "page_alloc.h"
#include "phys.h"
#include "rmap.h"
#include "swap.h"
#include "task.h"

struct exec_machine {
	struct machine m;
	struct task_struct task;
	char dir[64];
	char path[128];			/* of the file that write_elf() wrote last */
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

static inline void exec_machine_init(struct exec_machine *e, enum arch_id id, const char *kernel)
{
	struct machine *m = &e->m;

	memset(e, 0, sizeof(*e));
	hostmem_init(&m->ctx.mem, 0);
	m->rules = kernel_rules_find(kernel);
	assert_int_equal(arch_create(&m->ctx.mem, &m->ctx.why, id, (uint64_t)256 << 20, "", m->rules, &m->arch), 0);
	phys_create(m);
	kmem_create(m);
	reserve_kernel(m);
	phys_hand_over(m);
	kernel_map_fill(m);
	m->back = hm_alloc(&m->ctx.mem, sizeof(*m->back));
	files_init(m);
	rmap_init(m);
	lru_init(m);
	assert_int_equal(vm_init(m), 0);
	m->host_files = host_files_create();

	e->task.pid = 1;
	for (unsigned int i = 0; i < NR_RLIMITS; i++)
		e->task.rlimit[i] = RLIM_INFINITY;
	e->task.rlimit[RLIMIT_STACK] = 8 << 20;
	list_init(&e->task.children);
	list_init(&e->task.sibling);
	list_init(&e->task.tasks);
	strcpy(e->dir, "/tmp/exec_test.XXXXXX");
	assert_non_null(mkdtemp(e->dir));
}

static inline void assert_machine_sound(struct exec_machine *e)
{
	struct seq_file report;
	struct verify v = {&report, 0};

	seq_init(&report);
	files_verify(&v, &e->m);
	filemap_verify(&v, &e->m);
	vm_verify(&v, &e->m);
	lru_verify(&v, &e->m);
	phys_verify(&v, &e->m);
	if (v.findings)
		fail_msg("%.*s", (int)report.count, report.buf);
	seq_release(&report);
}

static inline void exec_machine_release(struct exec_machine *e)
{
	char command[128];

	assert_machine_sound(e);
	host_files_destroy(e->m.host_files);
	hostmem_release(&e->m.ctx.mem);
	snprintf(command, sizeof(command), "rm -rf '%s'", e->dir);
	assert_int_equal(system(command), 0);
}

/* The address space as text: "start-end perms offset name" a line; names of files without their folder. */
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

static inline void assert_maps(struct exec_machine *e, const char *expected)
{
	assert_string_equal(maps_of(e->task.mm), expected);
}

/* ---- ELF files ---- */

struct elf_builder {
	unsigned char bytes[1 << 16];
	size_t size;			/* written to the file */
	bool wide;			/* ELFCLASS64 */
	unsigned int nr;		/* program headers so far */
};

static inline void put_at(struct elf_builder *b, size_t at, uint64_t value, unsigned int bytes)
{
	for (unsigned int i = 0; i < bytes; i++)
		b->bytes[at + i] = (unsigned char)(value >> 8 * i);
}

/* Offsets in both headers; W is the width of an address. */
#define EHDR_AT(b, field) ((b)->wide ? offsetof(Elf64_Ehdr, field) : offsetof(Elf32_Ehdr, field))
#define PHDR_SIZE(b) ((b)->wide ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr))
#define EHDR_SIZE(b) ((b)->wide ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr))
#define WORD(b) ((b)->wide ? 8u : 4u)

static inline void elf_begin_file(struct elf_builder *b, const struct machine *m, unsigned int type, uint64_t entry)
{
	memset(b, 0, sizeof(*b));
	b->wide = m->arch->bits == 64;
	b->size = 4096;
	memcpy(b->bytes, ELFMAG, SELFMAG);
	b->bytes[EI_CLASS] = b->wide ? ELFCLASS64 : ELFCLASS32;
	b->bytes[EI_DATA] = ELFDATA2LSB;
	b->bytes[EI_VERSION] = EV_CURRENT;
	put_at(b, EHDR_AT(b, e_type), type, 2);
	put_at(b, EHDR_AT(b, e_machine), m->arch->elf_machine, 2);
	put_at(b, EHDR_AT(b, e_version), EV_CURRENT, 4);
	put_at(b, EHDR_AT(b, e_entry), entry, WORD(b));
	put_at(b, EHDR_AT(b, e_phoff), EHDR_SIZE(b), WORD(b));
	put_at(b, EHDR_AT(b, e_ehsize), EHDR_SIZE(b), 2);
	put_at(b, EHDR_AT(b, e_phentsize), PHDR_SIZE(b), 2);
}

static inline void elf_segment(struct elf_builder *b, const struct elf_segment *s)
{
	size_t at = EHDR_SIZE(b) + b->nr * PHDR_SIZE(b);

#define PHDR_AT(field) (at + (b->wide ? offsetof(Elf64_Phdr, field) : offsetof(Elf32_Phdr, field)))
	put_at(b, PHDR_AT(p_type), s->type, 4);
	put_at(b, PHDR_AT(p_flags), s->flags, 4);
	put_at(b, PHDR_AT(p_offset), s->offset, WORD(b));
	put_at(b, PHDR_AT(p_vaddr), s->vaddr, WORD(b));
	put_at(b, PHDR_AT(p_paddr), s->vaddr, WORD(b));
	put_at(b, PHDR_AT(p_filesz), s->filesz, WORD(b));
	put_at(b, PHDR_AT(p_memsz), s->memsz, WORD(b));
	put_at(b, PHDR_AT(p_align), s->align, WORD(b));
#undef PHDR_AT
	b->nr++;
	put_at(b, EHDR_AT(b, e_phnum), b->nr, 2);
}

/* Writes the file under a name of its own folder; every file is executable unless mode says otherwise. */
static inline const char *write_elf(struct exec_machine *e, const struct elf_builder *b, const char *name)
{
	FILE *f;

	snprintf(e->path, sizeof(e->path), "%s/%s", e->dir, name);
	f = fopen(e->path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(b->bytes, 1, b->size, f), b->size);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod(e->path, 0755), 0);
	return e->path;
}

static inline int try_exec(struct exec_machine *e, const char *path)
{
	const char *argv[] = {path, NULL};

	return sys_execve(&e->m, &e->task, path, 1, argv, false);
}

/* Everything that a failed call must leave as it was. */
struct machine_figures {
	uint64_t free_pages, committed, files;
	char maps[8192];
};

static inline void take_figures(struct exec_machine *e, struct machine_figures *f)
{
	struct hash h;

	drain_all_pages(&e->m);
	f->free_pages = nr_free_pages(&e->m);
	f->committed = e->m.vm->committed_pages;
	hash_init(&h);
	files_digest(&h, &e->m);
	f->files = hash_final(&h);
	strcpy(f->maps, maps_of(e->task.mm));
}

static inline void assert_unchanged(struct exec_machine *e, const struct machine_figures *was)
{
	struct machine_figures now;

	take_figures(e, &now);
	assert_string_equal(now.maps, was->maps);
	assert_int_equal(now.free_pages, was->free_pages);
	assert_int_equal(now.committed, was->committed);
	assert_true(now.files == was->files);
	assert_machine_sound(e);
}

#endif
