// SPDX-License-Identifier: MIT
/*
 * ld_so_map.c - maps a library as _dl_map_object_from_fd() does.
 *
 *	1. mmap of the whole span with the first segment's protection: the kernel chooses the place
 *	2. holes between segments: mprotect to none
 *	3. each further segment over it, MAP_FIXED
 *	4. zeros behind a segment's bytes: the rest of the page by a write, further pages anonymous
 *
 * A library that wants more than page alignment gets reserved memory first, of which the aligned middle is kept.
 *
 * Differs from the dynamic linker: a segment whose bytes lie beyond the end of the file is refused; there the program
 * dies of SIGBUS. The errors the linker prints before it exits are ELIBBAD here.
 */
#include "ld_so_impl.h"

#include <elf.h>
#include <string.h>

#include "arch.h"

#define MAP_LIBRARY MAP_PRIVATE	/* MAP_COPY without MAP_DENYWRITE, which the kernel ignores */

/* struct loadcmd */
struct loadcmd {
	vaddr_t mapstart, mapend;	/* pages of the file */
	vaddr_t dataend, allocend;	/* bytes of the file, bytes of memory */
	uint64_t mapoff;
	unsigned int prot;
};

struct load_plan {
	struct loadcmd *cmd;
	unsigned int nr;
	uint64_t align;
	bool has_holes;
};

static int bad(const struct ld_so *ld)
{
	return refuse(ld->m, ELIBBAD, WHY_LIBRARY_WRONG, ld->nr_objects);
}

static unsigned int prot_of(const struct elf_segment *s)
{
	return (s->flags & PF_R ? PROT_READ : 0u) | (s->flags & PF_W ? PROT_WRITE : 0u) |
	       (s->flags & PF_X ? PROT_EXEC : 0u);
}

static int add_loadcmd(struct ld_so *ld, struct load_plan *plan, const struct elf_segment *s)
{
	struct loadcmd *c = &plan->cmd[plan->nr];

	if (s->align & ~PAGE_MASK || (s->align && (s->vaddr - s->offset) & (s->align - 1)))
		return bad(ld);
	*c = (struct loadcmd){
		.mapstart = s->vaddr & PAGE_MASK, .mapend = page_align(s->vaddr + s->filesz),
		.dataend = s->vaddr + s->filesz, .allocend = s->vaddr + s->memsz,
		.mapoff = s->offset & PAGE_MASK, .prot = prot_of(s),
	};
	if (plan->nr != 0 && c->mapstart < c[-1].mapend)
		return bad(ld);
	if (plan->nr != 0 && c[-1].mapend != c->mapstart)
		plan->has_holes = true;
	if (!(s->align & (s->align - 1)))
		plan->align = max_u64(plan->align, s->align);
	plan->nr++;
	return 0;
}

static int make_plan(struct ld_so *ld, const struct elf_file *elf, struct load_plan *plan)
{
	int err = 0;

	plan->cmd = ld_alloc(ld, elf->nr_segments * sizeof(*plan->cmd));
	for (unsigned int i = 0; i < elf->nr_segments && err == 0; i++)
		if (elf->segment[i].type == PT_LOAD)
			err = add_loadcmd(ld, plan, &elf->segment[i]);
	if (err == 0 && plan->nr == 0)
		err = bad(ld);
	return err;
}

/* The whole span, where the kernel likes (_dl_map_segment). */
static int map_span(struct ld_so *ld, struct file *file, const struct load_plan *plan, uint64_t len, vaddr_t *ret)
{
	struct mmap_request req = {
		.len = len, .prot = plan->cmd[0].prot, .flags = MAP_LIBRARY, .file = file,
		.offset = plan->cmd[0].mapoff,
	};
	struct mmap_request room = {.flags = MAP_PRIVATE | MAP_ANONYMOUS};
	vaddr_t at, end;
	int err;

	if (plan->align <= PAGE_SIZE)
		return sys_mmap(ld->m, ld->task, &req, ret);
	room.len = len >= plan->align ? len + plan->align : 2 * plan->align;
	if (room.len < len)
		return refuse(ld->m, ENOMEM, WHY_NO_GAP, len);
	err = sys_mmap(ld->m, ld->task, &room, &at);
	if (err != 0)
		return err;
	req.addr = round_up(at, plan->align);
	req.flags |= MAP_FIXED;
	err = sys_mmap(ld->m, ld->task, &req, ret);
	if (err == 0 && *ret != at)
		err = sys_munmap(ld->m, ld->task, at, *ret - at);
	end = page_align(req.addr + len);
	if (err == 0 && at + room.len != end)
		err = sys_munmap(ld->m, ld->task, end, at + room.len - end);
	return err;
}

static int write_zeros(struct ld_so *ld, vaddr_t at, uint64_t len)
{
	static const char zeros[PAGE_SIZE];
	struct access_report report;

	return write_user(ld->m, ld->task, at, zeros, len, &report);
}

/* Zeros from the end of a segment's bytes to the end of its memory. */
static int zero_rest(struct ld_so *ld, vaddr_t base, const struct loadcmd *c)
{
	vaddr_t zero = base + c->dataend, end = base + c->allocend, page = min_u64(page_align(zero), end);
	struct mmap_request req = {
		.addr = page, .len = end - page, .prot = c->prot,
		.flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
	};
	bool locked = !(c->prot & PROT_WRITE);
	vaddr_t at;
	int err = 0;

	if (page > zero) {
		if (locked)
			err = sys_mprotect(ld->m, ld->task, zero & PAGE_MASK, PAGE_SIZE, c->prot | PROT_WRITE);
		if (err == 0)
			err = write_zeros(ld, zero, page - zero);
		if (err == 0 && locked)
			err = sys_mprotect(ld->m, ld->task, zero & PAGE_MASK, PAGE_SIZE, c->prot);
	}
	if (err == 0 && end > page)
		err = sys_mmap(ld->m, ld->task, &req, &at);
	return err;
}

static int map_segments(struct ld_so *ld, struct file *file, const struct load_plan *plan, vaddr_t *base)
{
	const struct loadcmd *first = plan->cmd, *last = &plan->cmd[plan->nr - 1];
	vaddr_t at;
	int err = map_span(ld, file, plan, last->allocend - first->mapstart, &at);

	*base = at - first->mapstart;
	if (err == 0 && plan->has_holes)
		err = sys_mprotect(ld->m, ld->task, *base + first->mapend, last->mapstart - first->mapend, PROT_NONE);
	for (const struct loadcmd *c = first; err == 0 && c <= last; c++) {
		struct mmap_request req = {
			.addr = *base + c->mapstart, .len = c->mapend - c->mapstart, .prot = c->prot,
			.flags = MAP_LIBRARY | MAP_FIXED, .file = file, .offset = c->mapoff,
		};

		if (c != first && req.len != 0)
			err = sys_mmap(ld->m, ld->task, &req, &at);
		if (err == 0 && c->allocend > c->dataend)
			err = zero_rest(ld, *base, c);
	}
	return err;
}

int ld_new_object(struct ld_so *ld, const char *path, const char *libname, struct ld_object **ret)
{
	struct ld_object *o = ld_alloc(ld, sizeof(*o));
	struct ld_name *name = ld_alloc(ld, sizeof(*name) + strlen(libname) + 1);
	int err;

	if (ld->nr_objects >= LD_OBJECTS_MAX)
		return refuse(ld->m, ELIBMAX, WHY_TOO_MANY_LIBRARIES, LD_OBJECTS_MAX);
	strcpy(name->text, libname);
	o->path = path;
	o->names = name;
	err = ld_malloc(ld, ld->abi->link_map + strlen(libname) + 1 + (*path ? 0 : ld->abi->audit));
	if (err == 0 && *path)
		err = ld_malloc(ld, strlen(path) + 1);	/* l_origin */
	*ld->tail = o;
	ld->tail = &o->next;
	ld->nr_objects++;
	*ret = o;
	return err;
}

static int read_library(struct ld_so *ld, struct ld_object *o, struct file *file, struct load_plan *plan)
{
	struct elf_file *elf = ld_alloc(ld, sizeof(*elf));
	int err = elf_file_read(ld->m, file, elf);

	if (err == 0)
		err = elf_file_check_segments(ld->m, elf, EINVAL);
	if (err == -ENOEXEC || err == -EINVAL || err == -EIO)
		return bad(ld);
	if (err == 0 && (!elf->dyn || !elf_file_is_whole(elf)))
		return bad(ld);
	if (err == 0)
		err = elf_dynamic_read(ld->m, elf, &o->dyn);
	if (err == 0 && !o->dyn.present)
		return bad(ld);
	if (err == 0)
		err = make_plan(ld, elf, plan);
	o->elf = elf;
	return err;
}

int ld_load(struct ld_so *ld, struct ld_object *loader, const char *name, struct file *file, char *path,
	    struct ld_object **ret)
{
	struct load_plan plan = {0};
	struct ld_object *o;
	int err = ld_new_object(ld, path, name, &o);

	if (err != 0) {
		fput(ld->m, file);
		return err;
	}
	o->file = file;
	o->loader = loader;
	err = read_library(ld, o, file, &plan);
	if (err == 0)
		err = map_segments(ld, file, &plan, &o->base);
	if (err != 0)
		return err;
	if (o->dyn.soname) {
		o->soname = ld_alloc(ld, ELF_STRING_MAX);
		err = elf_dynamic_string(ld->m, o->elf, &o->dyn, o->dyn.soname, o->soname);
	}
	ld->nr_tls += ld_has_tls(o->elf);
	*ret = o;
	return err;
}
