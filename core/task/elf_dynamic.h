/* SPDX-License-Identifier: MIT */
/* elf_dynamic.h - what an ELF file tells the dynamic linker: its PT_DYNAMIC, read from the file and checked. */
#ifndef MMSH_ELF_DYNAMIC_H
#define MMSH_ELF_DYNAMIC_H

#include "elf_file.h"

#define ELF_DYNAMIC_MAX 4096		/* entries that are looked at */
#define ELF_STRING_MAX 4096		/* PATH_MAX */

/* A table of relocations; size 0: none. Addresses are the file's own. */
struct elf_reloc_table {
	uint64_t vaddr, size;
};

struct elf_dynamic {
	bool present;
	uint64_t vaddr;			/* of PT_DYNAMIC */
	uint64_t strtab, strsz;
	uint64_t symtab;		/* 0: none */
	uint64_t soname, rpath, runpath;	/* in the string table; 0: none */
	uint64_t pltgot;		/* 0: none */
	struct elf_reloc_table rel, rela, jmprel, relr;
	bool jmprel_is_rela, nodeflib;
	unsigned int highest_version;	/* largest index of its version tables; 0: none */
	unsigned int nr_needed;
	uint16_t needed_at[ELF_DYNAMIC_MAX];	/* which entries are DT_NEEDED */
};

/**
 * Reads the dynamic section through the segments of elf, which elf_file_check_segments() accepted. Errors: ELIBBAD
 * (tables that lie outside the file, or that contradict each other), EIO, ESTALE.
 */
int elf_dynamic_read(struct machine *m, const struct elf_file *elf, struct elf_dynamic *ret);

/** Bytes of the file as the program would see them at vaddr. ELIBBAD: some of them are in no segment's file part. */
int elf_read_at(struct machine *m, const struct elf_file *elf, uint64_t vaddr, void *to, uint64_t len);

/**
 * The string at this offset of the string table; to has room for ELF_STRING_MAX bytes. ELIBBAD: it does not end in
 * time.
 */
int elf_dynamic_string(struct machine *m, const struct elf_file *elf, const struct elf_dynamic *dyn, uint64_t offset,
		       char *to);
/** The name of the needed library number i (i < nr_needed); as elf_dynamic_string(). */
int elf_dynamic_needed(struct machine *m, const struct elf_file *elf, const struct elf_dynamic *dyn, unsigned int i,
		       char *to);

/** A little-endian word of 4 or 8 bytes. */
static inline uint64_t elf_word(const unsigned char *bytes, unsigned int size)
{
	uint64_t value = 0;

	for (unsigned int i = size; i-- > 0;)
		value = value << 8 | bytes[i];
	return value;
}

#endif
