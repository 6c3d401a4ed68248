// SPDX-License-Identifier: MIT
/*
 * elf_dynamic.c - the dynamic section of an ELF file.
 *
 *	PT_DYNAMIC	(tag, value) pairs, up to DT_NULL
 *	  DT_STRTAB ... names: DT_NEEDED, DT_SONAME, DT_RPATH and DT_RUNPATH are offsets into it
 *	  DT_REL, DT_RELA, DT_JMPREL, DT_RELR	relocations
 *	  DT_VERDEF, DT_VERNEED		chains of records, each with the distance to the next
 *
 * All of it lies in the file's segments, so an address is translated by the program headers and read from the file.
 * Nothing that the file says is believed: a table has to lie within the part of one segment that is in the file, and
 * chains are followed no further than a fixed number of steps.
 */
#include "elf_dynamic.h"

#include <elf.h>
#include <string.h>

#include "arch.h"

#define CHAIN_MAX 65536			/* version records */
#define VERSION_MASK 0x7fffu		/* the rest of the index hides a version */
#ifndef DT_RELR
#define DT_RELRSZ 35
#define DT_RELR 36
#endif

static int bad(struct machine *m)
{
	return refuse(m, ELIBBAD, WHY_ELF_BAD_DYNAMIC);
}

/* The segment that has [vaddr, vaddr+len) in its file part. */
static const struct elf_segment *segment_of(const struct elf_file *elf, uint64_t vaddr, uint64_t len)
{
	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type == PT_LOAD && vaddr >= s->vaddr && vaddr - s->vaddr <= s->filesz &&
		    len <= s->filesz - (vaddr - s->vaddr))
			return s;
	}
	return NULL;
}

int elf_read_at(struct machine *m, const struct elf_file *elf, uint64_t vaddr, void *to, uint64_t len)
{
	const struct elf_segment *s = segment_of(elf, vaddr, len);
	int64_t n;

	if (!s)
		return bad(m);
	n = kernel_read(m, elf->file, to, len, s->offset + (vaddr - s->vaddr));
	if (n < 0)
		return (int)n;
	return (uint64_t)n == len ? 0 : bad(m);
}

int elf_dynamic_string(struct machine *m, const struct elf_file *elf, const struct elf_dynamic *dyn, uint64_t offset,
		       char *to)
{
	uint64_t len;
	int err;

	if (offset >= dyn->strsz)
		return bad(m);
	len = min_u64(dyn->strsz - offset, ELF_STRING_MAX);
	err = elf_read_at(m, elf, dyn->strtab + offset, to, len);
	if (err != 0)
		return err;
	return memchr(to, '\0', len) ? 0 : bad(m);
}

static int read_entry(struct machine *m, const struct elf_file *elf, uint64_t vaddr, uint64_t *tag, uint64_t *value)
{
	unsigned int word = m->arch->bits / 8;
	unsigned char bytes[16];
	int err = elf_read_at(m, elf, vaddr, bytes, 2 * word);

	*tag = elf_word(bytes, word);
	*value = elf_word(bytes + word, word);
	return err;
}

int elf_dynamic_needed(struct machine *m, const struct elf_file *elf, const struct elf_dynamic *dyn, unsigned int i,
		       char *to)
{
	uint64_t tag, value;
	int err = read_entry(m, elf, dyn->vaddr + (uint64_t)dyn->needed_at[i] * 2 * (m->arch->bits / 8), &tag, &value);

	if (err != 0)
		return err;
	return elf_dynamic_string(m, elf, dyn, value, to);
}

/* What is collected on the way through the section. */
struct dynamic_scan {
	struct elf_dynamic *dyn;
	uint64_t verneed, verdef, pltrel;
};

static void note_entry(struct dynamic_scan *scan, unsigned int index, uint64_t tag, uint64_t value)
{
	struct elf_dynamic *d = scan->dyn;

	switch (tag) {
	case DT_NEEDED: d->needed_at[d->nr_needed++] = (uint16_t)index; break;
	case DT_STRTAB: d->strtab = value; break;
	case DT_SYMTAB: d->symtab = value; break;
	case DT_STRSZ: d->strsz = value; break;
	case DT_SONAME: d->soname = value; break;
	case DT_RPATH: d->rpath = value; break;
	case DT_RUNPATH: d->runpath = value; break;
	case DT_PLTGOT: d->pltgot = value; break;
	case DT_REL: d->rel.vaddr = value; break;
	case DT_RELSZ: d->rel.size = value; break;
	case DT_RELA: d->rela.vaddr = value; break;
	case DT_RELASZ: d->rela.size = value; break;
	case DT_JMPREL: d->jmprel.vaddr = value; break;
	case DT_PLTRELSZ: d->jmprel.size = value; break;
	case DT_PLTREL: scan->pltrel = value; break;
	case DT_RELR: d->relr.vaddr = value; break;
	case DT_RELRSZ: d->relr.size = value; break;
	case DT_FLAGS_1: d->nodeflib = (value & DF_1_NODEFLIB) != 0; break;
	case DT_VERNEED: scan->verneed = value; break;
	case DT_VERDEF: scan->verdef = value; break;
	default: break;
	}
}

static void note_version(struct elf_dynamic *dyn, unsigned int index)
{
	if (dyn->highest_version < (index & VERSION_MASK))
		dyn->highest_version = index & VERSION_MASK;
}

/* The auxiliary records of one file in DT_VERNEED (Elf_Vernaux: hash, flags, other, name, next). */
static int read_vernaux(struct machine *m, const struct elf_file *elf, struct elf_dynamic *dyn, uint64_t at,
			unsigned int *steps)
{
	for (;;) {
		unsigned char aux[16];
		int err = elf_read_at(m, elf, at, aux, sizeof(aux));

		if (err != 0 || ++*steps > CHAIN_MAX)
			return err != 0 ? err : bad(m);
		note_version(dyn, (unsigned int)elf_word(aux + 6, 2));
		if (elf_word(aux + 12, 4) == 0)
			return 0;
		at += elf_word(aux + 12, 4);
	}
}

/* Elf_Verneed: version, count, file, aux, next. */
static int read_verneed(struct machine *m, const struct elf_file *elf, struct elf_dynamic *dyn, uint64_t at)
{
	unsigned int steps = 0;

	for (;;) {
		unsigned char need[16];
		int err = elf_read_at(m, elf, at, need, sizeof(need));

		if (err == 0)
			err = read_vernaux(m, elf, dyn, at + elf_word(need + 8, 4), &steps);
		if (err != 0 || elf_word(need + 12, 4) == 0)
			return err;
		at += elf_word(need + 12, 4);
	}
}

/* Elf_Verdef: version, flags, index, count, hash, aux, next. */
static int read_verdef(struct machine *m, const struct elf_file *elf, struct elf_dynamic *dyn, uint64_t at)
{
	for (unsigned int steps = 0;; steps++) {
		unsigned char def[20];
		int err = elf_read_at(m, elf, at, def, sizeof(def));

		if (err != 0 || steps > CHAIN_MAX)
			return err != 0 ? err : bad(m);
		note_version(dyn, (unsigned int)elf_word(def + 4, 2));
		if (elf_word(def + 16, 4) == 0)
			return 0;
		at += elf_word(def + 16, 4);
	}
}

static const struct elf_segment *dynamic_segment(const struct elf_file *elf)
{
	const struct elf_segment *found = NULL;

	for (unsigned int i = 0; i < elf->nr_segments; i++)
		if (elf->segment[i].type == PT_DYNAMIC)
			found = &elf->segment[i];
	return found;
}

static int scan_section(struct machine *m, const struct elf_file *elf, const struct elf_segment *s,
			struct dynamic_scan *scan)
{
	unsigned int word = m->arch->bits / 8;
	uint64_t entries = s->memsz / (2 * word);

	for (unsigned int i = 0; i < entries; i++) {
		uint64_t tag, value;
		int err = read_entry(m, elf, s->vaddr + (uint64_t)i * 2 * word, &tag, &value);

		if (err != 0)
			return err;
		if (tag == DT_NULL)
			return 0;
		if (i >= ELF_DYNAMIC_MAX)
			return bad(m);
		note_entry(scan, i, tag, value);
	}
	return 0;
}

static bool table_is_there(const struct elf_file *elf, const struct elf_reloc_table *t)
{
	return t->size == 0 || segment_of(elf, t->vaddr, t->size);
}

int elf_dynamic_read(struct machine *m, const struct elf_file *elf, struct elf_dynamic *ret)
{
	const struct elf_segment *s = dynamic_segment(elf);
	struct dynamic_scan scan = {.dyn = ret};
	int err;

	memset(ret, 0, sizeof(*ret));
	if (!s)
		return 0;
	ret->present = true;
	ret->vaddr = s->vaddr;
	err = scan_section(m, elf, s, &scan);
	if (err != 0)
		return err;
	ret->jmprel_is_rela = scan.pltrel == DT_RELA;
	if ((ret->strsz != 0 && !segment_of(elf, ret->strtab, ret->strsz)) || !table_is_there(elf, &ret->rel) ||
	    !table_is_there(elf, &ret->rela) || !table_is_there(elf, &ret->jmprel) || !table_is_there(elf, &ret->relr))
		return bad(m);
	if (scan.verneed)
		err = read_verneed(m, elf, ret, scan.verneed);
	if (err == 0 && scan.verdef)
		err = read_verdef(m, elf, ret, scan.verdef);
	return err;
}
