// SPDX-License-Identifier: MIT
/*
 * ld_so_heap.c - the dynamic linker's own malloc, in use until libc's is there.
 *
 *	[ interpreter's data | bss |######....]   [######........]   [TLS #####.....]
 *	                           ^_end      ^page end
 *
 * Blocks lie one behind the other, nothing is kept beside them. The rest of the page behind the interpreter's bss comes
 * first; when the room is used up, the rounded size and one page more are mapped, and what was left is forgotten unless
 * the new memory happens to follow it. Only the last block can be freed. How many such mappings a program has, and
 * where, follows from the sizes of the linker's structures alone; so this file is exact where it can be.
 */
#include "ld_so_impl.h"

#include <elf.h>
#define MALLOC_ALIGNMENT 16		/* ARM: 8 */

void ld_heap_init(struct ld_so *ld)
{
	const struct elf_file *elf = &ld->prog->interp;
	vaddr_t end = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		if (elf->segment[i].type == PT_LOAD)
			end = max_u64(end, elf->segment[i].vaddr + elf->segment[i].memsz);
	ld->heap_next = ld->lay->interp_base + end;
	ld->heap_end = page_align(ld->heap_next);
}

static int more_memory(struct ld_so *ld, uint64_t size)
{
	uint64_t len = page_align(size) + PAGE_SIZE;
	vaddr_t at;
	int err;

	if (len < size)
		return refuse(ld->m, ENOMEM, WHY_NO_GAP, size);
	err = ld_map_anon(ld, len, &at);
	if (err != 0)
		return err;
	if (at != ld->heap_end)
		ld->heap_next = at;
	ld->heap_end = at + len;
	return 0;
}

int ld_malloc_part(struct ld_so *ld, uint64_t size, uint64_t touched, vaddr_t *ret)
{
	int err = 0;

	ld->heap_next = round_up(ld->heap_next, ld->abi->dtv_at_tp ? 8 : MALLOC_ALIGNMENT);
	if (ld->heap_next >= ld->heap_end || size >= ld->heap_end - ld->heap_next)
		err = more_memory(ld, size);
	if (err != 0)
		return err;
	ld->heap_last = ld->heap_next;
	ld->heap_next += size;
	if (ret)
		*ret = ld->heap_last;
	return ld_touch(ld, ld->heap_last, min_u64(touched, size), ACCESS_WRITE);
}

int ld_malloc(struct ld_so *ld, uint64_t size)
{
	return ld_malloc_part(ld, size, size, NULL);
}

void ld_free_last(struct ld_so *ld)
{
	ld->heap_next = ld->heap_last;
}
