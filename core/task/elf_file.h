/* SPDX-License-Identifier: MIT */
/* elf_file.h - header and program headers of an ELF file of this machine, decoded and checked, as plain numbers. */
#ifndef MMSH_ELF_FILE_H
#define MMSH_ELF_FILE_H

#include "file.h"

#define ELF_MAX_SEGMENTS 128		/* program headers of 32 bytes in a page, the kernel's limit */

struct elf_segment {
	uint32_t type, flags;		/* PT_, PF_ */
	uint64_t offset, vaddr, filesz, memsz, align;
};

struct elf_file {
	struct file *file;		/* borrowed */
	bool dyn;			/* ET_DYN: position-independent */
	uint64_t entry, phoff;
	unsigned int nr_segments;
	struct elf_segment segment[ELF_MAX_SEGMENTS];
};

/**
 * Reads and decodes the headers (kernel_read: outside the page cache). Errors: ENOEXEC (no ELF program of this machine,
 * or a table that the kernel would not take), EIO (shorter than its headers), ESTALE. Whatever the file says, no more
 * than 4 KiB and a header of it are read.
 */
int elf_file_read(struct machine *m, struct file *file, struct elf_file *ret);

/**
 * Checks what the segments claim before anything is mapped: EINVAL (an offset that does not fit its address), bad_sizes
 * (sizes and addresses that no address space has). Their bytes may lie beyond the end of the file.
 */
int elf_file_check_segments(struct machine *m, const struct elf_file *elf, int bad_sizes);

/** The file has all bytes of its PT_LOAD segments. */
bool elf_file_is_whole(const struct elf_file *elf);

/** From the first page of the lowest PT_LOAD to the end of the highest; 0: it has none (total_mapping_size). */
uint64_t elf_file_span(const struct elf_file *elf);
/**
 * Largest power of two that a PT_LOAD asks to be aligned to, at least a page; 0: none has a valid one
 * (maximum_alignment).
 */
uint64_t elf_file_alignment(const struct elf_file *elf);

#endif
