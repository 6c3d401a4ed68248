/* SPDX-License-Identifier: MIT */
/* elf_builder.h - ELF files made byte by byte: small honest programs, and whatever a liar would write. */
#ifndef MMSH_TEST_ELF_BUILDER_H
#define MMSH_TEST_ELF_BUILDER_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch.h"
#include "elf_file.h"

#define BUILDER __attribute__((unused)) static

struct elf_builder {
	unsigned char bytes[1 << 16];
	size_t size;			/* bytes that are written to the file */
	bool wide;			/* ELFCLASS64 */
	unsigned int nr;		/* program headers so far */
};

BUILDER void put_at(struct elf_builder *b, size_t at, uint64_t value, unsigned int bytes)
{
	for (unsigned int i = 0; i < bytes; i++)
		b->bytes[at + i] = (unsigned char)(value >> 8 * i);
}

#define EHDR_AT(b, field) ((b)->wide ? offsetof(Elf64_Ehdr, field) : offsetof(Elf32_Ehdr, field))
#define PHDR_SIZE(b) ((b)->wide ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr))
#define EHDR_SIZE(b) ((b)->wide ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr))
#define WORD(b) ((b)->wide ? 8u : 4u)

/* A header of the machine's kind, four pages of file, no segments yet. */
BUILDER void build_header(struct elf_builder *b, const struct arch *arch, unsigned int type, uint64_t entry)
{
	memset(b, 0, sizeof(*b));
	b->wide = arch->bits == 64;
	b->size = 4 * PAGE_SIZE;
	memcpy(b->bytes, ELFMAG, SELFMAG);
	b->bytes[EI_CLASS] = b->wide ? ELFCLASS64 : ELFCLASS32;
	b->bytes[EI_DATA] = ELFDATA2LSB;
	b->bytes[EI_VERSION] = EV_CURRENT;
	put_at(b, EHDR_AT(b, e_type), type, 2);
	put_at(b, EHDR_AT(b, e_machine), arch->elf_machine, 2);
	put_at(b, EHDR_AT(b, e_version), EV_CURRENT, 4);
	put_at(b, EHDR_AT(b, e_entry), entry, WORD(b));
	put_at(b, EHDR_AT(b, e_phoff), EHDR_SIZE(b), WORD(b));
	put_at(b, EHDR_AT(b, e_ehsize), EHDR_SIZE(b), 2);
	put_at(b, EHDR_AT(b, e_phentsize), PHDR_SIZE(b), 2);
}

BUILDER void build_segment(struct elf_builder *b, const struct elf_segment *s)
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

BUILDER void build_load(struct elf_builder *b, uint32_t flags, uint64_t offset, uint64_t vaddr, uint64_t filesz,
			uint64_t memsz)
{
	build_segment(b, &(struct elf_segment){
		.type = PT_LOAD, .flags = flags, .offset = offset, .vaddr = vaddr, .filesz = filesz,
		.memsz = memsz, .align = PAGE_SIZE,
	});
}

/* PT_INTERP with its path at the end of the file's first page. */
BUILDER void build_interp(struct elf_builder *b, const char *path)
{
	const uint64_t at = PAGE_SIZE - 256;

	memset(b->bytes + at, 0, 256);
	memcpy(b->bytes + at, path, strlen(path));
	build_segment(b, &(struct elf_segment){
		.type = PT_INTERP, .flags = PF_R, .offset = at, .vaddr = at, .filesz = strlen(path) + 1,
		.memsz = strlen(path) + 1, .align = 1,
	});
}

BUILDER void build_stack(struct elf_builder *b, uint32_t flags)
{
	build_segment(b, &(struct elf_segment){.type = PT_GNU_STACK, .flags = flags, .align = 16});
}

/* Writes the file into a folder, executable. Returns its path, which the next call reuses. */
BUILDER const char *write_program(const struct elf_builder *b, const char *folder, const char *name)
{
	static char path[256];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	unlink(path);
	f = fopen(path, "w");
	if (!f || fwrite(b->bytes, 1, b->size, f) != b->size || fclose(f) != 0 || chmod(path, 0755) != 0)
		abort();
	return path;
}

#endif
