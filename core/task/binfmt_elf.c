// SPDX-License-Identifier: MIT
/*
 * binfmt_elf.c - maps an ELF program the way load_elf_binary() does.
 *
 *	low   program   ET_EXEC where it was linked, ET_DYN from elf_et_dyn_base up (no interpreter: as mmap places it)
 *	      [bss]     anonymous, from the last file page on; the heap begins behind it
 *	      ...
 *	      vvar, vdso / sigpage, vvar, vdso     highest gap
 *	      interpreter                          ends at mmap_base; of ET_EXEC: where it was linked, if not at 0
 *	high  stack
 *
 * A segment is a private mapping of the file, whole pages. What lies in memory beyond its bytes in the file is zero:
 * the rest of the last file page is written with zeros (one private copy of that page), further pages are anonymous.
 * The first segment of a position-independent file is mapped with the span of all, and the rest unmapped again: that
 * keeps the room free for the others. How long the file is nobody asks: of a segment that reaches beyond its end all
 * pages are mapped, and those behind it cannot be touched, not even to zero the rest of the last one.
 *
 * Differs from Linux: an interpreter's bss is mapped segment by segment as later kernels do it (6.1 maps one bss behind
 * the highest segment), and for every segment the program may write it is an error that the zeros cannot be written
 * (6.1 looks at the last one only, and there even if it is read-only); which comes to the same for every file a linker
 * makes. READ_IMPLIES_EXEC holds for what exec maps, not for the program's own calls.
 */
#include "binfmt_elf.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "content.h"
#include "mm.h"
#include "mmap_lock.h"

#define VM_VVAR_FLAGS (VM_READ | VM_MAYREAD | VM_DONTEXPAND)
#define VM_VDSO_FLAGS (VM_READ | VM_EXEC | VM_MAYREAD | VM_MAYWRITE | VM_MAYEXEC | VM_DONTEXPAND)
#define VVAR_VCLOCK_PAGES 2

/* ---- segments ---- */

/* One file on its way into the address space. */
struct elf_mapper {
	struct machine *m;
	struct task_struct *task;
	const struct elf_file *elf;
	bool read_implies_exec;
};

static unsigned int segment_prot(const struct elf_mapper *map, const struct elf_segment *s)
{
	unsigned int prot = 0;

	if (s->flags & PF_R)
		prot |= PROT_READ;
	if (s->flags & PF_W)
		prot |= PROT_WRITE;
	if (s->flags & PF_X)
		prot |= PROT_EXEC;
	if ((prot & PROT_READ) && map->read_implies_exec)
		prot |= PROT_EXEC;
	return prot;
}

/* The segment's bytes in the file (elf_map). span: reserve that much, the rest is given back at once. */
static int map_bytes(const struct elf_mapper *map, vaddr_t addr, const struct elf_segment *s, unsigned int flags,
		     uint64_t span, vaddr_t *ret)
{
	uint64_t inset = s->vaddr & ~PAGE_MASK, size = page_align(s->filesz + inset);
	struct mmap_request req = {
		.addr = addr & PAGE_MASK, .len = span ? page_align(span) : size,
		.prot = segment_prot(map, s), .flags = MAP_PRIVATE | flags,
		.file = map->elf->file, .offset = s->offset - inset,
	};
	int err;

	if (((req.offset + req.len) & arch_word_mask(map->m->arch)) < req.offset)
		return refuse(map->m, EINVAL, WHY_OFFSET_OVERFLOW);
	err = vm_mmap(map->m, map->task, &req, ret);
	if (err != 0 || req.len <= size)
		return err;
	return sys_munmap(map->m, map->task, *ret + size, req.len - size);
}

/*
 * Zeros from addr to the end of its page (padzero). Where the program may not write nothing happens: the bytes of the
 * file stay. A page beyond the end of the file cannot be written.
 */
static int pad_zero(const struct elf_mapper *map, vaddr_t addr, const struct elf_segment *s)
{
	struct page *page;
	enum access_result got;

	if (!offset_in_page(addr))
		return 0;
	mmap_read_lock(map->m, map->task);
	got = fault_in_user(map->m, map->task, addr & PAGE_MASK, FOLL_WRITE, &page);
	mmap_read_unlock(map->m, map->task);
	if (got == ACCESS_OOM)
		return refuse_oom(map->m, ENOMEM);
	if (got == ACCESS_OK)
		page_zero_from(map->m, page, addr & ~PAGE_MASK);
	else if (s->flags & PF_W)
		return refuse(map->m, EFAULT, WHY_ELF_ZEROS_BEYOND, s - map->elf->segment);
	return 0;
}

/* One PT_LOAD at addr: bytes, padding, anonymous rest (elf_load). *ret is the page it begins in. */
static int map_segment(const struct elf_mapper *map, vaddr_t addr, const struct elf_segment *s, unsigned int flags,
		       uint64_t span, vaddr_t *ret)
{
	uint64_t inset = s->vaddr & ~PAGE_MASK;
	vaddr_t zero_start, zero_end;
	int err = 0;

	*ret = addr & PAGE_MASK;
	if (s->filesz != 0)
		err = map_bytes(map, addr, s, flags, span, ret);
	if (err != 0 || s->memsz <= s->filesz)
		return err;
	zero_start = s->filesz != 0 ? *ret + inset + s->filesz : *ret;
	zero_end = *ret + inset + s->memsz;
	err = pad_zero(map, zero_start, s);
	if (err != 0)
		return err;
	zero_start = page_align(zero_start);
	zero_end = page_align(zero_end);
	if (zero_end <= zero_start)
		return 0;
	return vm_brk_flags(map->m, map->task, zero_start, zero_end - zero_start,
			    segment_prot(map, s) & PROT_EXEC ? VM_EXEC : 0);
}

/* Where a position-independent program without interpreter goes that wants more than page alignment. */
static int aligned_base(const struct elf_mapper *map, const struct elf_segment *first, uint64_t alignment,
			vaddr_t *ret)
{
	uint64_t span = elf_file_span(map->elf);
	int err = map_segment(map, 0, first, 0, span, ret);

	if (err == 0)
		err = sys_munmap(map->m, map->task, *ret, page_align(span));
	*ret &= ~(alignment - 1);
	return err;
}

/* The bias and the flags with which the first segment of an ET_DYN program is mapped. */
static int choose_bias(const struct elf_mapper *map, const struct elf_segment *first, bool interp, vaddr_t *bias,
		       unsigned int *flags)
{
	uint64_t alignment = elf_file_alignment(map->elf);
	vaddr_t base = 0;
	int err = 0;

	*flags = MAP_FIXED_NOREPLACE;
	if (interp)
		base = map->m->arch->elf_et_dyn_base & ~(alignment ? alignment - 1 : 0);
	else if (alignment > PAGE_SIZE)
		err = aligned_base(map, first, alignment, &base);
	else
		*flags = 0;
	*bias = (base - first->vaddr) & PAGE_MASK;
	return err;
}

/* start_code and its like follow from each segment as it is mapped; addresses are still unbiased. */
static void note_segment(const struct elf_file *elf, const struct elf_segment *s, struct elf_layout *out)
{
	uint64_t file_end = s->vaddr + s->filesz;

	if (s->offset <= elf->phoff && elf->phoff < s->offset + s->filesz)
		out->phdr = elf->phoff - s->offset + s->vaddr;
	if (s->flags & PF_X) {
		out->start_code = min_u64(out->start_code, s->vaddr);
		out->end_code = max_u64(out->end_code, file_end);
	}
	out->start_data = max_u64(out->start_data, s->vaddr);
	out->end_data = max_u64(out->end_data, file_end);
	out->brk = max_u64(out->brk, s->vaddr + s->memsz);
}

static void add_bias(const struct machine *m, struct elf_layout *out)
{
	vaddr_t *at[] = {
		&out->entry, &out->phdr, &out->start_code, &out->end_code, &out->start_data, &out->end_data,
		&out->brk,
	};

	for (size_t i = 0; i < sizeof(at) / sizeof(at[0]); i++)
		*at[i] = (*at[i] + out->load_bias) & arch_word_mask(m->arch);
}

static int map_program(const struct elf_mapper *map, bool interp, struct elf_layout *out)
{
	const struct elf_file *elf = map->elf;
	unsigned int flags = MAP_FIXED_NOREPLACE;
	uint64_t span = 0;
	bool first = true;
	vaddr_t at;
	int err = 0;

	out->start_code = UINT64_MAX;
	out->entry = elf->entry;
	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type != PT_LOAD)
			continue;
		if (first && elf->dyn) {
			span = elf_file_span(elf);
			err = choose_bias(map, s, interp, &out->load_bias, &flags);
		}
		if (err == 0)
			err = map_segment(map, out->load_bias + s->vaddr, s, flags, span, &at);
		if (err != 0)
			return err;
		if (first && elf->dyn)
			out->load_bias += at - ((out->load_bias + s->vaddr) & PAGE_MASK);
		note_segment(elf, s, out);
		first = false;
		flags = MAP_FIXED;
		span = 0;
	}
	add_bias(map->m, out);
	return 0;
}

/*
 * Maps the interpreter (load_elf_interp); *base is what its addresses are moved by. One that can lie anywhere goes
 * where mmap likes. But beside a program that was not moved itself its first address is a hint.
 */
static int map_interpreter(const struct elf_mapper *map, bool program_moved, vaddr_t *base)
{
	const struct elf_file *elf = map->elf;
	uint64_t span = elf_file_span(elf);
	bool placed = !elf->dyn;
	vaddr_t at;

	*base = 0;
	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];
		int err;

		if (s->type != PT_LOAD)
			continue;
		if (placed)
			err = map_segment(map, *base + s->vaddr, s, MAP_FIXED, span, &at);
		else
			err = map_segment(map, program_moved ? 0 : s->vaddr, s, 0, span, &at);
		if (err != 0)
			return err;
		if (!placed)
			*base = at - (s->vaddr & PAGE_MASK);
		placed = true;
		span = 0;
		if (*base + s->vaddr >= map->m->arch->task_size ||
		    map->m->arch->task_size - s->memsz < *base + s->vaddr)
			return refuse(map->m, ENOMEM, WHY_ELF_BAD_SEGMENT, i);
	}
	return 0;
}

/* ---- the kernel's own pages ---- */

struct special {
	const char *name;
	unsigned int pages;
	uint64_t vm_flags;
};

/* What a machine maps, in ascending order, and where the vdso is among it. */
static unsigned int special_mappings(const struct machine *m, struct special list[4])
{
	uint64_t vvar = VM_VVAR_FLAGS;
	unsigned int n = 0;

	if (arch_is_x86(m->arch))
		vvar |= VM_IO | VM_DONTDUMP | VM_PFNMAP;
	if (m->arch->sigpage_pages)
		list[n++] = (struct special){"[sigpage]", m->arch->sigpage_pages, VM_VDSO_FLAGS};
	if (m->arch->vvar_pages)
		list[n++] = (struct special){"[vvar]", m->arch->vvar_pages, vvar};
	if (m->arch->vvar_pages && m->rules->vvar_vclock && arch_is_x86(m->arch))
		list[n++] = (struct special){"[vvar_vclock]", VVAR_VCLOCK_PAGES, vvar};
	if (m->arch->vdso_pages)
		list[n++] = (struct special){"[vdso]", m->arch->vdso_pages, VM_VDSO_FLAGS};
	return n;
}

/* One gap for all of them (map_vdso, arm's arch_setup_additional_pages). */
static int map_special(struct machine *m, struct task_struct *task, struct elf_layout *out)
{
	struct special list[4];
	unsigned int n = special_mappings(m, list);
	struct unmapped_area at = {.flags = MAP_SHARED};
	int err;

	for (unsigned int i = 0; i < n; i++)
		at.len += (uint64_t)list[i].pages << PAGE_SHIFT;
	if (at.len == 0)
		return 0;
	mmap_write_lock(m, task);
	err = get_unmapped_area(m, task, &at);
	for (unsigned int i = 0; i < n && err == 0; i++) {
		vaddr_t end = at.addr + ((uint64_t)list[i].pages << PAGE_SHIFT);

		err = vm_install_special(m, task->mm, &(struct special_mapping){at.addr, end, list[i].vm_flags,
										 list[i].name});
		if (strcmp(list[i].name, "[vdso]") == 0)
			out->vdso = at.addr;
		at.addr = end;
	}
	mmap_write_unlock(m, task);
	return err;
}

int elf_program_map(struct machine *m, struct task_struct *task, const struct elf_program *prog,
		    struct elf_layout *ret)
{
	struct elf_mapper exe = {m, task, &prog->exe, prog->read_implies_exec};
	struct elf_mapper interp = {m, task, &prog->interp, prog->read_implies_exec};
	int err;

	memset(ret, 0, sizeof(*ret));
	err = map_program(&exe, prog->interpreter != NULL, ret);
	if (err != 0)
		return err;
	ret->pc = ret->entry;
	if (prog->interpreter) {
		err = map_interpreter(&interp, ret->load_bias != 0, &ret->interp_base);
		ret->pc = (ret->interp_base + prog->interp.entry) & arch_word_mask(m->arch);
	}
	if (err != 0)
		return err;
	if (ret->pc >= m->arch->task_size)
		return refuse(m, EINVAL, WHY_NOT_ELF);
	/* A loader run on its own lies among the mappings; its heap goes where programs are, with more room above. */
	if (prog->exe.dyn && !prog->interpreter)
		ret->brk = m->arch->elf_et_dyn_base;
	ret->brk = page_align(ret->brk);
	return map_special(m, task, ret);
}
