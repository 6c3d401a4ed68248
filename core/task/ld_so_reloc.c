// SPDX-License-Identifier: MIT
/*
 * ld_so_reloc.c - relocation: which pages it writes, and the protection of relro afterwards.
 *
 *	DT_REL, DT_RELA, DT_JMPREL	one place in each entry; entries of type 0 (NONE) name none
 *	DT_RELR		an even word is a place; an odd word's other bits tell which of the next 31 or 63 words are
 *
 * The linker reads the tables, and writes each place once: a page of a private mapping becomes the process's own copy.
 * The words of the dynamic section that hold addresses are moved, too, and the global offset table's first entries set.
 *
 * Differs from the dynamic linker: the places' bytes stay what they are in the file; symbols are not looked up.
 */
#include "ld_so_impl.h"

#include <elf.h>

#include "arch.h"

#ifndef PT_GNU_RELRO
#define PT_GNU_RELRO 0x6474e552
#endif
#define PIECE 4080			/* bytes read at once: whole entries of every kind (8, 12, 16, 24) */

/* Places come in ascending order mostly: a page is touched when the place leaves it. */
struct reloc_run {
	struct ld_so *ld;
	struct ld_object *o;
	vaddr_t page;			/* touched last; 1: none */
};

static int write_place(struct reloc_run *run, vaddr_t place)
{
	vaddr_t at = run->o->base + place;

	if (run->ld->m->arch->bits == 32)
		at = (uint32_t)at;
	if ((at & PAGE_MASK) == run->page)
		return 0;
	run->page = at & PAGE_MASK;
	return ld_touch(run->ld, at, 1, ACCESS_WRITE);
}

/* The piece of a table that begins `done` bytes into it. */
static int read_piece(struct reloc_run *run, const struct elf_reloc_table *t, uint64_t done, unsigned char *piece,
		      uint64_t *len)
{
	*len = min_u64(PIECE, t->size - done);
	if (core_poll(run->ld->m))
		return refuse(run->ld->m, EINTR, WHY_INTERRUPTED);
	return elf_read_at(run->ld->m, run->o->elf, t->vaddr + done, piece, *len);
}

/* One entry: its place and its symbol. lazy: the symbol is looked up when the function is first called. */
static int apply_entry(struct reloc_run *run, uint64_t place, uint64_t info, bool lazy)
{
	bool wide = run->ld->abi->word == 8;
	int err = 0;

	if ((wide ? info & UINT32_MAX : info & 0xff) == 0)
		return 0;
	if (!lazy)
		err = ld_unique_symbol(run->ld, run->o, wide ? info >> 32 : info >> 8);
	return err == 0 ? write_place(run, place) : err;
}

static int apply_table(struct reloc_run *run, const struct elf_reloc_table *t, bool rela, bool lazy)
{
	unsigned int word = run->ld->abi->word, entry = (rela ? 3 : 2) * word;
	unsigned char piece[PIECE];
	int err = 0;

	if (t->size != 0)
		err = ld_touch(run->ld, run->o->base + t->vaddr, t->size, ACCESS_READ);
	for (uint64_t done = 0, len; err == 0 && done < t->size; done += len) {
		err = read_piece(run, t, done, piece, &len);
		for (uint64_t at = 0; err == 0 && at + entry <= len; at += entry)
			err = apply_entry(run, elf_word(piece + at, word), elf_word(piece + at + word, word), lazy);
	}
	return err;
}

static int apply_relr_word(struct reloc_run *run, uint64_t entry, uint64_t *where)
{
	unsigned int word = run->ld->abi->word;
	int err = 0;

	if (!(entry & 1)) {
		*where = entry + word;
		return write_place(run, entry);
	}
	for (unsigned int i = 1; i < 8 * word && err == 0; i++)
		if (entry >> i & 1)
			err = write_place(run, *where + (uint64_t)(i - 1) * word);
	*where += (uint64_t)(8 * word - 1) * word;
	return err;
}

static int apply_relr(struct reloc_run *run, const struct elf_reloc_table *t)
{
	unsigned int word = run->ld->abi->word;
	unsigned char piece[PIECE];
	uint64_t where = 0;
	int err = 0;

	for (uint64_t done = 0, len; err == 0 && done < t->size; done += len) {
		err = read_piece(run, t, done, piece, &len);
		for (uint64_t at = 0; err == 0 && at + word <= len; at += word)
			err = apply_relr_word(run, elf_word(piece + at, word), &where);
	}
	return err;
}

/* The dynamic section, where it may be written. */
static int move_dynamic(struct ld_so *ld, const struct ld_object *o)
{
	for (unsigned int i = 0; i < o->elf->nr_segments; i++) {
		const struct elf_segment *s = &o->elf->segment[i];

		if (s->type == PT_DYNAMIC && (s->flags & PF_W) && o->dyn.present && s->vaddr == o->dyn.vaddr)
			return ld_touch(ld, o->base + s->vaddr, min_u64(s->memsz, SZ_1M), ACCESS_WRITE);
	}
	return 0;
}

int ld_protect_relro(struct ld_so *ld, const struct elf_file *elf, vaddr_t base)
{
	const struct elf_segment *relro = NULL;
	vaddr_t start, end;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		if (elf->segment[i].type == PT_GNU_RELRO)
			relro = &elf->segment[i];
	if (!relro || relro->memsz == 0)
		return 0;
	start = (base + relro->vaddr) & PAGE_MASK;
	end = (base + relro->vaddr + relro->memsz) & PAGE_MASK;
	return start == end ? 0 : sys_mprotect(ld->m, ld->task, start, end - start, PROT_READ);
}

int ld_relocate(struct ld_so *ld, struct ld_object *o)
{
	struct reloc_run run = {ld, o, 1};
	const struct elf_dynamic *d = &o->dyn;
	int err = move_dynamic(ld, o);

	if (err == 0 && d->pltgot && d->jmprel.size)
		err = write_place(&run, d->pltgot);
	if (err == 0)
		err = apply_relr(&run, &d->relr);
	if (err == 0)
		err = apply_table(&run, &d->rel, false, false);
	if (err == 0)
		err = apply_table(&run, &d->rela, true, false);
	if (err == 0)
		err = apply_table(&run, &d->jmprel, d->jmprel_is_rela, true);
	return err;
}
