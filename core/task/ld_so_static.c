// SPDX-License-Identifier: MIT
/*
 * ld_so_static.c - the start-up code of a static program.
 *
 * A program that glibc was linked into (a note names the ABI, and there is thread-local storage) takes its TLS block
 * from the heap with brk, allocates what it would need to load libraries later, and protects its relro. Other static
 * programs (Go, Free Pascal, assembler) start differently: they stay as the kernel leaves them.
 */
#include "ld_so_impl.h"

#include <elf.h>
#include <string.h>

#include "umalloc.h"

#define NOTES_MAX 4096
#define STATIC_STATES 1			/* no folders for special processors */

/* Walks the notes of one segment: namesz, descsz, type, then name and content, each padded to 4. */
static bool names_abi(const unsigned char *notes, uint64_t len)
{
	uint64_t at = 0;

	while (len - at >= 16) {
		uint64_t name = elf_word(notes + at, 4), desc = elf_word(notes + at + 4, 4);

		if (elf_word(notes + at + 8, 4) == NT_GNU_ABI_TAG && name == 4 &&
		    memcmp(notes + at + 12, "GNU", 4) == 0)
			return true;
		at += 12 + round_up(name, 4) + round_up(desc, 4);
		if (at >= len)
			break;
	}
	return false;
}

static int has_abi_note(struct ld_so *ld, bool *ret)
{
	const struct elf_file *elf = &ld->prog->exe;
	unsigned char *notes = ld_alloc(ld, NOTES_MAX);

	*ret = false;
	for (unsigned int i = 0; i < elf->nr_segments && !*ret; i++) {
		const struct elf_segment *s = &elf->segment[i];
		int64_t n;

		if (s->type != PT_NOTE || s->offset > INT64_MAX)
			continue;
		n = kernel_read(ld->m, elf->file, notes, min_u64(s->filesz, NOTES_MAX), s->offset);
		if (n < 0)
			return (int)n;
		*ret = n >= 16 && names_abi(notes, (uint64_t)n);
	}
	return 0;
}

/*
 * What start-up code allocates, in its order: the folder, the vdso's map, the default directories, the address ranges.
 */
static int allocate(struct ld_so *ld)
{
	const char *path = ld->prog->exe.file->f_inode->name, *slash = strrchr(path, '/');
	const uint64_t sizes[] = {
		(slash ? (uint64_t)(slash - path) : 0) + 2, ld->abi->link_map + 1,
		(LD_SYSTEM_DIRS + 1) * ld->abi->word, ld_system_dirs(ld->abi, STATIC_STATES),
		(ld_count_loads(&ld->prog->exe) + 1) * ld->abi->pointers,
	};
	struct umalloc_report report;
	vaddr_t block;
	int err = 0;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]) && err == 0; i++)
		err = umalloc_malloc(ld->m, ld->task, sizes[i], &block, &report);
	return err;
}

int ld_start_static(struct ld_so *ld)
{
	bool glibc;
	int err = has_abi_note(ld, &glibc);

	if (err != 0 || !glibc || !ld_has_tls(&ld->prog->exe))
		return err;
	err = ld_tls_static(ld);
	if (err == 0)
		err = allocate(ld);
	return err == 0 ? ld_protect_relro(ld, &ld->prog->exe, ld->lay->load_bias) : err;
}
