// SPDX-License-Identifier: MIT
/*
 * ld_so.c - the dynamic linker between the kernel and main.
 *
 *	brk(0)
 *	program, vdso, hwcap names, search lists	mmap 8192, when the page behind its bss is used up
 *	each needed library, breadth first		/etc/ld.so.cache whole; per library: see ld_so_map.c
 *	versions, TLS				mmap 12288, on x86_64 and as a rule
 *	relocation, dependencies first		copies of written pages; mprotect of each relro
 *	the linker's own relro, munmap of the cache, constructors
 *
 * The linker is a program among others: it maps through the calls of any process and is refused like one. What it
 * allocates decides where the libraries come to lie; so the sizes of its structures are part of the picture (struct
 * ld_abi), those of glibc 2.36.
 *
 * Differs from the dynamic linker: no preloaded libraries, no environment, no symbol lookup (relocated words keep the
 * file's bytes), and no constructors but those listed in ld_so_ctor.c. What ends a real process here (a library missing
 * or broken) is an error, and the old program stays.
 */
#include "ld_so.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "ld_so_impl.h"

ARCHS_KNOWN_HERE(3);

static const struct ld_abi abis[NR_ARCHS] = {
	[ARCH_I386] = {
		.word = 4, .link_map = 640 + 4 + 12, .audit = 16 * 8, .libname = 12, .path_elem = 20,
		.hwcaps = {"sse2"}, .version = 16, .pointers = 20, .pthread = 1216, .tcb_align = 64,
		.vdso_versions = 3, .lib = "lib/i386-linux-gnu",
		.dirs = {"/lib/i386-linux-gnu/", "/usr/lib/i386-linux-gnu/", "/lib/", "/usr/lib/", "/lib32/",
			 "/usr/lib32/"},
	},
	[ARCH_VEXPRESS] = {
		.word = 4, .link_map = 624 + 4 + 12, .audit = 16 * 8, .libname = 12, .path_elem = 20,
		.hwcaps = {"vfp", "neon"}, .version = 16, .pointers = 20, .pthread = 1280, .tcb_align = 16,
		.dtv_at_tp = true, .vdso_versions = 2, .lib = "lib/arm-linux-gnueabihf",
		.dirs = {"/lib/arm-linux-gnueabihf/", "/usr/lib/arm-linux-gnueabihf/", "/lib/", "/usr/lib/"},
	},
	[ARCH_X86_64] = {
		.word = 8, .link_map = 1192 + 8 + 24, .audit = 16 * 16, .libname = 24, .path_elem = 40,
		.hwcaps = {"x86_64"}, .version = 24, .pointers = 32,
		.pthread = 2368, .tcb_align = 64, .vdso_versions = 2, .lib = "lib/x86_64-linux-gnu",
		.dirs = {"/lib/x86_64-linux-gnu/", "/usr/lib/x86_64-linux-gnu/", "/lib/", "/usr/lib/"},
	},
};

/* ---- tools ---- */

struct ld_block {
	struct ld_block *next;
	uint64_t size;
	char bytes[];
};

void *ld_alloc(struct ld_so *ld, uint64_t size)
{
	struct ld_block *block = hm_alloc(&ld->m->ctx.mem, sizeof(*block) + size);

	block->next = ld->blocks;
	block->size = sizeof(*block) + size;
	ld->blocks = block;
	return block->bytes;
}

char *ld_strdup(struct ld_so *ld, const char *s)
{
	char *copy = ld_alloc(ld, strlen(s) + 1);

	strcpy(copy, s);
	return copy;
}

int ld_touch(struct ld_so *ld, vaddr_t at, uint64_t len, enum access_kind kind)
{
	struct access_report report;

	return len == 0 ? 0 : touch_user(ld->m, ld->task, at, len, kind, &report);
}

int ld_map_anon(struct ld_so *ld, uint64_t len, vaddr_t *ret)
{
	struct mmap_request req = {
		.len = len, .prot = PROT_READ | PROT_WRITE, .flags = MAP_PRIVATE | MAP_ANONYMOUS,
	};

	return sys_mmap(ld->m, ld->task, &req, ret);
}

static void release(struct ld_so *ld)
{
	for (struct ld_object *o = ld->objects; o; o = o->next)
		if (o->file)
			fput(ld->m, o->file);
	if (ld->cache)
		fput(ld->m, ld->cache);
	while (ld->blocks) {
		struct ld_block *block = ld->blocks;

		ld->blocks = block->next;
		hm_free(&ld->m->ctx.mem, block, block->size);
	}
}

/* ---- the objects that are there from the beginning ---- */

static int read_soname(struct ld_so *ld, struct ld_object *o)
{
	if (!o->dyn.soname)
		return 0;
	o->soname = ld_alloc(ld, ELF_STRING_MAX);
	return elf_dynamic_string(ld->m, o->elf, &o->dyn, o->dyn.soname, o->soname);
}

/* The linker relocates itself before anything else; its map is part of its data. */
static int add_interpreter(struct ld_so *ld)
{
	struct ld_object *o = ld_alloc(ld, sizeof(*o));
	int err;

	o->path = ld->prog->interpreter->f_inode->name;
	o->elf = &ld->prog->interp;
	o->base = ld->lay->interp_base;
	o->soname_added = true;
	ld->interp = o;
	err = elf_dynamic_read(ld->m, o->elf, &o->dyn);
	if (err == 0)
		err = read_soname(ld, o);
	return err == 0 ? ld_relocate(ld, o) : err;
}

static int add_program(struct ld_so *ld)
{
	int err = ld_new_object(ld, "", "", &ld->main);

	if (err != 0)
		return err;
	ld->main->elf = &ld->prog->exe;
	ld->main->base = ld->lay->load_bias;
	ld->main->needed = true;
	err = elf_dynamic_read(ld->m, ld->main->elf, &ld->main->dyn);
	ld->nr_tls += ld_has_tls(ld->main->elf);
	return err;
}

static int add_vdso(struct ld_so *ld)
{
	struct ld_object *vdso;

	if (!ld->lay->vdso)
		return 0;
	return ld_new_object(ld, "", "", &vdso);
}

/* The names of the folders for special processors, and the default directories (_dl_init_paths). */
static int init_paths(struct ld_so *ld)
{
	int err = ld_hwcaps_init(ld);

	if (err == 0)
		err = ld_malloc(ld, (LD_SYSTEM_DIRS + 1) * ld->abi->word);
	if (err == 0)
		err = ld_malloc(ld, ld_system_dirs(ld->abi, ld_hwcap_states(ld)));
	return err == 0 ? ld_find_init(ld) : err;
}

/* ---- libraries ---- */

static bool has_name(const struct ld_object *o, const char *name)
{
	if (strcmp(o->path, name) == 0)
		return true;
	for (const struct ld_name *n = o->names; n; n = n->next)
		if (strcmp(n->text, name) == 0)
			return true;
	return false;
}

static int add_name(struct ld_so *ld, struct ld_object *o, const char *name)
{
	size_t len = strlen(name) + 1;
	struct ld_name *n = ld_alloc(ld, sizeof(*n) + len);

	memcpy(n->text, name, len);
	n->next = o->names;
	o->names = n;
	return ld_malloc(ld, ld->abi->libname + len);
}

/* The object that is already there under this name; NULL: none. */
static int find_loaded(struct ld_so *ld, const char *name, struct ld_object **ret)
{
	*ret = NULL;
	if (ld->interp->soname && strcmp(ld->interp->soname, name) == 0) {
		*ret = ld->interp;
		return 0;
	}
	for (struct ld_object *o = ld->objects; o; o = o->next) {
		if (!o->elf)
			continue;
		*ret = o;
		if (has_name(o, name))
			return 0;
		if (o->soname && !o->soname_added && strcmp(o->soname, name) == 0) {
			o->soname_added = true;
			return add_name(ld, o, name);
		}
	}
	*ret = NULL;
	return 0;
}

static struct ld_object *find_file(struct ld_so *ld, const struct file *file)
{
	if (ld->prog->interpreter->f_inode == file->f_inode)
		return ld->interp;
	for (struct ld_object *o = ld->objects; o; o = o->next)
		if (o->file && o->file->f_inode == file->f_inode)
			return o;
	return NULL;
}

static int open_library(struct ld_so *ld, struct ld_object *loader, const char *name, struct ld_object **ret)
{
	struct file *file;
	char *path;
	int err = find_loaded(ld, name, ret);

	if (err != 0 || *ret)
		return err;
	err = ld_find(ld, loader, name, &file, &path);
	if (err != 0)
		return err;
	*ret = find_file(ld, file);
	if (!*ret)
		return ld_load(ld, loader, name, file, path, ret);
	fput(ld->m, file);
	ld_free_last(ld);
	return add_name(ld, *ret, name);
}

static int load_needed(struct ld_so *ld, struct ld_object *o, struct ld_object **list, unsigned int *nr)
{
	char *name = ld_alloc(ld, ELF_STRING_MAX);
	int err = 0;

	o->deps = ld_alloc(ld, (o->dyn.nr_needed + 1) * sizeof(struct ld_object *));
	for (unsigned int i = 0; i < o->dyn.nr_needed && err == 0; i++) {
		struct ld_object *dep;

		if (core_poll(ld->m))
			return refuse(ld->m, EINTR, WHY_INTERRUPTED);
		err = elf_dynamic_needed(ld->m, o->elf, &o->dyn, i, name);
		if (err == 0)
			err = open_library(ld, o, name, &dep);
		if (err != 0)
			return err;
		o->deps[o->nr_deps++] = dep;
		if (!dep->needed)
			list[(*nr)++] = dep;
		dep->needed = true;
	}
	if (o != ld->main && o != ld->interp)
		err = ld_malloc(ld, (2ull * (o->nr_deps + 1) + 1) * ld->abi->word);
	return err;
}

/* Dependencies come behind what depends on them (_dl_sort_maps_dfs); list is filled from its end. */
static void sort_from(struct ld_so *ld, struct ld_object *o, struct ld_object ***end)
{
	if (o->sorted)
		return;
	o->sorted = true;
	for (unsigned int i = 0; i < o->nr_deps; i++)
		if (o->deps[i] != ld->main)
			sort_from(ld, o->deps[i], end);
	*--*end = o;
}

/* Loads all libraries; list has the program and them, in the order of loading. */
static int load_all(struct ld_so *ld, struct ld_object **list, unsigned int *nr)
{
	int err = 0;

	list[0] = ld->main;
	*nr = 1;
	for (unsigned int i = 0; i < *nr && err == 0; i++)
		err = load_needed(ld, list[i], list, nr);
	return err == 0 ? ld_malloc(ld, (2ull * *nr + 1) * ld->abi->word) : err;
}

/* Dependents first. */
static void sort_all(struct ld_so *ld, struct ld_object **list, unsigned int nr)
{
	struct ld_object **sorted = ld_alloc(ld, nr * sizeof(struct ld_object *)), **end = sorted + nr;

	for (unsigned int i = nr; i-- > 0;)
		sort_from(ld, list[i], &end);
	memcpy(list, sorted, nr * sizeof(struct ld_object *));
}

/* ---- the rest ---- */

/* One table for each object that has versions, in the order of their maps: the vdso comes behind the program. */
static int check_versions(struct ld_so *ld, struct ld_object *const *list, unsigned int nr)
{
	int err = 0;

	for (unsigned int i = 0; i < nr && err == 0; i++) {
		if (list[i]->dyn.highest_version)
			err = ld_malloc(ld, (list[i]->dyn.highest_version + 1ull) * ld->abi->version);
		if (i == 0 && err == 0 && ld->lay->vdso)
			err = ld_malloc(ld, (ld->abi->vdso_versions + 1ull) * ld->abi->version);
	}
	return err;
}

/* Whether a page of the program's span belongs to no segment. */
static bool has_holes(const struct elf_file *elf)
{
	uint64_t end = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type != PT_LOAD)
			continue;
		if (end && (s->vaddr & PAGE_MASK) > end)
			return true;
		end = page_align(s->vaddr + s->memsz);
	}
	return false;
}

/* The table of address ranges (_dl_find_object_init): an object each, and each segment of a program with holes. */
static int list_ranges(struct ld_so *ld)
{
	uint64_t nr = ld->nr_objects;	/* the program is not among them, but the linker is */

	if (has_holes(ld->main->elf))
		nr += ld_count_loads(ld->main->elf);
	return ld_malloc(ld, nr * ld->abi->pointers);
}

static int relocate_all(struct ld_so *ld, struct ld_object **list, unsigned int nr)
{
	int err = 0;

	for (unsigned int i = nr; i-- > 0 && err == 0;) {
		if (list[i] == ld->interp)
			continue;
		err = ld_relocate(ld, list[i]);
		if (err == 0)
			err = ld_protect_relro(ld, list[i]->elf, list[i]->base);
	}
	return err == 0 ? ld_protect_relro(ld, ld->interp->elf, ld->interp->base) : err;
}

static int link_program(struct ld_so *ld)
{
	struct ld_object **list = ld_alloc(ld, (LD_OBJECTS_MAX + 2) * sizeof(struct ld_object *));
	unsigned int nr;
	int err;

	ld_heap_init(ld);
	err = add_program(ld);
	if (err == 0)
		err = add_vdso(ld);
	if (err == 0)
		err = init_paths(ld);
	if (err == 0)
		err = load_all(ld, list, &nr);
	if (err == 0)
		err = check_versions(ld, list, nr);
	if (err == 0)
		err = ld_tls_init(ld);
	if (err != 0)
		return err;
	sort_all(ld, list, nr);
	err = relocate_all(ld, list, nr);
	if (err == 0)
		err = list_ranges(ld);
	if (err == 0)
		err = ld_find_end(ld);
	return err == 0 ? ld_constructors(ld, list, nr) : err;
}

int ld_so_run(struct machine *m, struct task_struct *task, const struct elf_program *prog,
	      const struct elf_layout *lay)
{
	struct ld_so ld = {
		.m = m, .task = task, .abi = &abis[m->arch->id], .prog = prog, .lay = lay,
	};
	vaddr_t brk;
	int err;

	ld.tail = &ld.objects;
	sys_brk(m, task, 0, &brk);
	if (prog->interpreter) {
		err = add_interpreter(&ld);
		if (err == 0)
			err = link_program(&ld);
	} else {
		err = ld_start_static(&ld);
	}
	release(&ld);
	return err;
}
