// SPDX-License-Identifier: MIT
/*
 * ld_so_tls.c - thread-local storage of the first thread.
 *
 *	x86	| surplus | block n ... block 1 | struct pthread	the thread pointer is where pthread begins
 *	ARM	| struct pthread | 8 bytes | block 1 ... | surplus	the thread pointer is where the 8 bytes begin
 *
 * One block for all modules that are there from the beginning, with room to spare for libraries loaded later (surplus),
 * comes from the linker's allocator; together with struct pthread it is larger than a page on x86_64, and gets a
 * mapping of its own. A static program takes its block from the heap.
 */
#include "ld_so_impl.h"

#include <elf.h>

#include "arch.h"

#define TLS_STATIC_SURPLUS 1664		/* (4-1) * 192 + 4 * 144 + 512: rtld.nns, rtld.optional_static_tls */
#define TLS_STATIC_SURPLUS_STATIC 800	/* a static program has one name space */
#define TLS_SLOTINFO_SURPLUS 62
#define DTV_SURPLUS 14
#define ARM_TCB_SIZE 8			/* tcbhead_t */

struct tls_layout {
	uint64_t offset;		/* end of what is in use */
	uint64_t free_top, free_bottom;	/* an alignment gap smaller blocks may fill */
	uint64_t align;
};

static const struct elf_segment *tls_segment(const struct elf_file *elf)
{
	const struct elf_segment *found = NULL;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		if (elf->segment[i].type == PT_TLS && elf->segment[i].memsz != 0)
			found = &elf->segment[i];
	return found;
}

unsigned int ld_count_loads(const struct elf_file *elf)
{
	unsigned int nr = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		nr += elf->segment[i].type == PT_LOAD;
	return nr;
}

bool ld_has_tls(const struct elf_file *elf)
{
	return tls_segment(elf) != NULL;
}

/* Blocks below the thread pointer (_dl_determine_tlsoffset, TLS_TCB_AT_TP). */
static void add_below(struct tls_layout *t, uint64_t size, uint64_t align, uint64_t first)
{
	uint64_t off;

	if (t->free_bottom - t->free_top >= size) {
		off = round_up(t->free_top + size - first, align) + first;
		if (off <= t->free_bottom) {
			t->free_top = off;
			return;
		}
	}
	off = round_up(t->offset + size - first, align) + first;
	if (off > t->offset + size + (t->free_bottom - t->free_top)) {
		t->free_top = t->offset;
		t->free_bottom = off - size;
	}
	t->offset = off;
}

/* Blocks above it (TLS_DTV_AT_TP). */
static void add_above(struct tls_layout *t, uint64_t size, uint64_t align, uint64_t first)
{
	uint64_t off = round_up(t->offset, align);

	if (off - t->offset < first)
		off += align;
	t->offset = off + size - first;
}

static int add_block(const struct ld_so *ld, struct tls_layout *t, const struct elf_file *elf)
{
	const struct elf_segment *s = tls_segment(elf);
	uint64_t align, first;

	if (!s)
		return 0;
	align = s->align ? s->align : 1;
	if (align & (align - 1) || align > SZ_1M || s->memsz > ld->m->arch->task_size)
		return refuse(ld->m, ELIBBAD, WHY_ELF_BAD_DYNAMIC);
	first = -(s->vaddr & (align - 1)) & (align - 1);
	t->align = max_u64(t->align, align);
	if (ld->abi->dtv_at_tp)
		add_above(t, s->memsz, align, first);
	else
		add_below(t, s->memsz, align, first);
	return 0;
}

static uint64_t block_size(const struct ld_so *ld, const struct tls_layout *t)
{
	if (ld->abi->dtv_at_tp)
		return round_up(t->offset + TLS_STATIC_SURPLUS, ld->abi->tcb_align) +
		       round_up(ld->abi->pthread, t->align);
	return round_up(t->offset + TLS_STATIC_SURPLUS, t->align) + ld->abi->pthread;
}

int ld_tls_init(struct ld_so *ld)
{
	struct tls_layout t = {.align = ld->abi->tcb_align};
	uint64_t size, dtv = 2 * ld->abi->word;
	int err = ld_malloc(ld, dtv + (1 + ld->nr_tls + TLS_SLOTINFO_SURPLUS) * dtv);

	if (ld->abi->dtv_at_tp)
		t.offset = round_up(ARM_TCB_SIZE, t.align);
	for (struct ld_object *o = ld->objects; o && err == 0; o = o->next)
		if (o->elf)
			err = add_block(ld, &t, o->elf);
	if (err != 0)
		return err;
	size = block_size(ld, &t);
	err = ld_malloc(ld, size + t.align + ld->abi->word);
	if (err == 0)
		err = ld_malloc(ld, (ld->nr_tls + DTV_SURPLUS + 2) * dtv);
	return err;
}

int ld_tls_static(struct ld_so *ld)
{
	const struct elf_segment *s = tls_segment(&ld->prog->exe);
	uint64_t size = s ? s->memsz : 0, align = s ? max_u64(s->align, ld->abi->tcb_align) : ld->abi->tcb_align;
	vaddr_t old, brk;

	if (align & (align - 1) || align > SZ_1M || size > ld->m->arch->task_size)
		return refuse(ld->m, ELIBBAD, WHY_ELF_BAD_DYNAMIC);
	if (ld->abi->dtv_at_tp)
		size += round_up(ARM_TCB_SIZE, align) + TLS_STATIC_SURPLUS_STATIC;
	else
		size = round_up(size + TLS_STATIC_SURPLUS_STATIC, align);
	size += ld->abi->pthread + align;
	sys_brk(ld->m, ld->task, 0, &old);
	sys_brk(ld->m, ld->task, old + size, &brk);
	if (brk != old + size)
		return refuse(ld->m, ENOMEM, WHY_NO_GAP, size);
	return ld_touch(ld, old, size, ACCESS_WRITE);
}
