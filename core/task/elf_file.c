// SPDX-License-Identifier: MIT
/*
 * elf_file.c - reading ELF headers.
 *
 * The file is hostile until proven otherwise, and it may be huge. So libelf never sees it: it decodes an image in
 * memory of at most a header and a page of program headers, in which everything that points elsewhere (section headers)
 * was blotted out. Class and byte order are the machine's, as in the kernel, which does not look at e_ident beyond the
 * magic number.
 *
 *	image:  ELF header, patched: e_phoff = 64, e_shoff = 0 ... | program headers as they are in the file
 *
 * A segment may have bytes that lie beyond the end of the file: it is mapped, and whoever touches them gets SIGBUS.
 */
#include "elf_file.h"

#include <gelf.h>
#include <string.h>

#include "arch.h"

ARCHS_KNOWN_HERE(3);

#define HEADER_ROOM 64			/* sizeof(Elf64_Ehdr) */
#define TABLE_MAX PAGE_SIZE		/* ELF_MIN_ALIGN */
#define EM_486 6
#define EF_ARM_ABI_FDPIC 65		/* ELFOSABI_ARM_FDPIC */

_Static_assert(TABLE_MAX / sizeof(Elf32_Phdr) <= ELF_MAX_SEGMENTS, "room for a page of headers");

/* Where the fields lie that are patched (elf.h has them as structs of the host's byte order). */
struct header_layout {
	unsigned int size, phentsize;
	unsigned int phoff, shoff, offset_bytes;
	unsigned int sections;		/* e_shentsize, e_shnum, e_shstrndx: 6 bytes */
};

static const struct header_layout layout32 = {
	.size = sizeof(Elf32_Ehdr), .phentsize = sizeof(Elf32_Phdr),
	.phoff = offsetof(Elf32_Ehdr, e_phoff), .shoff = offsetof(Elf32_Ehdr, e_shoff), .offset_bytes = 4,
	.sections = offsetof(Elf32_Ehdr, e_shentsize),
};
static const struct header_layout layout64 = {
	.size = sizeof(Elf64_Ehdr), .phentsize = sizeof(Elf64_Phdr),
	.phoff = offsetof(Elf64_Ehdr, e_phoff), .shoff = offsetof(Elf64_Ehdr, e_shoff), .offset_bytes = 8,
	.sections = offsetof(Elf64_Ehdr, e_shentsize),
};

struct elf_image {
	_Alignas(16) char bytes[HEADER_ROOM + TABLE_MAX];
};

static const struct header_layout *header_layout(const struct machine *m)
{
	return m->arch->elf_class == ELFCLASS64 ? &layout64 : &layout32;
}

/* Says what the machine is, and hides the section headers from libelf. */
static void patch_header(const struct machine *m, struct elf_image *image)
{
	const struct header_layout *l = header_layout(m);

	image->bytes[EI_CLASS] = (char)m->arch->elf_class;
	image->bytes[EI_DATA] = ELFDATA2LSB;
	image->bytes[EI_VERSION] = EV_CURRENT;
	memset(image->bytes + l->shoff, 0, l->offset_bytes);
	memset(image->bytes + l->sections, 0, 6);
}

static int decode_header(struct elf_image *image, GElf_Ehdr *ehdr)
{
	Elf *elf;
	bool ok;

	elf_version(EV_CURRENT);
	elf = elf_memory(image->bytes, HEADER_ROOM);
	ok = elf && elf_kind(elf) == ELF_K_ELF && gelf_getehdr(elf, ehdr);
	elf_end(elf);
	return ok ? 0 : -ENOEXEC;
}

static int decode_segments(const struct machine *m, struct elf_image *image, struct elf_file *ret)
{
	const struct header_layout *l = header_layout(m);
	GElf_Phdr phdr;
	Elf *elf;
	unsigned int i;

	memset(image->bytes + l->phoff, 0, l->offset_bytes);
	image->bytes[l->phoff] = HEADER_ROOM;
	elf = elf_memory(image->bytes, HEADER_ROOM + (size_t)ret->nr_segments * l->phentsize);
	for (i = 0; i < ret->nr_segments && elf && gelf_getphdr(elf, (int)i, &phdr); i++)
		ret->segment[i] = (struct elf_segment){
			.type = phdr.p_type, .flags = phdr.p_flags, .offset = phdr.p_offset,
			.vaddr = phdr.p_vaddr, .filesz = phdr.p_filesz, .memsz = phdr.p_memsz,
			.align = phdr.p_align,
		};
	elf_end(elf);
	return i == ret->nr_segments ? 0 : -ENOEXEC;
}

/* elf_check_arch() and elf_check_fdpic() of the machine. */
static bool right_machine(const struct machine *m, const GElf_Ehdr *ehdr, const struct elf_image *image)
{
	switch (m->arch->id) {
	case ARCH_I386:
		return ehdr->e_machine == EM_386 || ehdr->e_machine == EM_486;
	case ARCH_VEXPRESS:
		return ehdr->e_machine == EM_ARM && ((ehdr->e_entry & 1) || !(ehdr->e_entry & 3)) &&
		       image->bytes[EI_OSABI] != EF_ARM_ABI_FDPIC;
	default:
		return ehdr->e_machine == m->arch->elf_machine;
	}
}

/* Another machine's program says where it would run. */
static enum why why_not(const struct machine *m, const GElf_Ehdr *ehdr)
{
	if (ehdr->e_machine == m->arch->elf_machine)
		return WHY_NOT_ELF;
	switch (ehdr->e_machine) {
	case EM_386:
		return WHY_ELF_OF_I386;
	case EM_ARM:
		return WHY_ELF_OF_ARM;
	case EM_X86_64:
		return WHY_ELF_OF_X86_64;
	default:
		return WHY_NOT_ELF;
	}
}

static int read_header(struct machine *m, struct file *file, struct elf_image *image, GElf_Ehdr *ehdr)
{
	const struct header_layout *l = header_layout(m);
	int64_t n = kernel_read(m, file, image->bytes, l->size, 0);
	bool magic;

	if (n < 0)
		return (int)n;
	magic = n >= SELFMAG && memcmp(image->bytes, ELFMAG, SELFMAG) == 0;
	if (n < (int64_t)l->size)
		return refuse(m, EIO, magic ? WHY_ELF_TRUNCATED : WHY_NOT_ELF);
	if (!magic)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	patch_header(m, image);
	if (decode_header(image, ehdr) != 0)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	if (ehdr->e_type != ET_EXEC && ehdr->e_type != ET_DYN)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	if (!right_machine(m, ehdr, image))
		return refuse(m, ENOEXEC, why_not(m, ehdr));
	return 0;
}

int elf_file_read(struct machine *m, struct file *file, struct elf_file *ret)
{
	const struct header_layout *l = header_layout(m);
	struct elf_image image = {0};
	GElf_Ehdr ehdr;
	uint64_t size;
	int64_t n;
	int err = read_header(m, file, &image, &ehdr);

	if (err != 0)
		return err;
	size = (uint64_t)ehdr.e_phnum * l->phentsize;
	if (ehdr.e_phentsize != l->phentsize || size == 0 || size > TABLE_MAX)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	n = ehdr.e_phoff > INT64_MAX ? 0 : kernel_read(m, file, image.bytes + HEADER_ROOM, size, ehdr.e_phoff);
	if (n < 0)
		return (int)n;
	if ((uint64_t)n != size)
		return refuse(m, ENOEXEC, WHY_ELF_TRUNCATED);

	ret->file = file;
	ret->dyn = ehdr.e_type == ET_DYN;
	ret->entry = ehdr.e_entry;
	ret->phoff = ehdr.e_phoff;
	ret->nr_segments = ehdr.e_phnum;
	if (decode_segments(m, &image, ret) != 0)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	return 0;
}

static bool offset_fits(const struct elf_segment *s)
{
	return s->filesz == 0 || ((s->offset ^ s->vaddr) & ~PAGE_MASK) == 0;
}

static bool sizes_fit(const struct machine *m, const struct elf_segment *s)
{
	return s->vaddr < m->arch->task_size && s->filesz <= s->memsz && s->memsz <= m->arch->task_size &&
	       m->arch->task_size - s->memsz >= s->vaddr;
}

int elf_file_check_segments(struct machine *m, const struct elf_file *elf, int bad_sizes)
{
	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type != PT_LOAD)
			continue;
		if (!offset_fits(s))
			return refuse(m, EINVAL, WHY_ELF_BAD_SEGMENT, i);
		if (!sizes_fit(m, s))
			return refuse(m, bad_sizes, WHY_ELF_BAD_SEGMENT, i);
	}
	return 0;
}

bool elf_file_is_whole(const struct elf_file *elf)
{
	uint64_t size = elf->file->f_inode->i_size;

	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type == PT_LOAD && s->filesz != 0 && (s->offset > size || s->filesz > size - s->offset))
			return false;
	}
	return true;
}

uint64_t elf_file_span(const struct elf_file *elf)
{
	uint64_t min = UINT64_MAX, max = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		const struct elf_segment *s = &elf->segment[i];

		if (s->type != PT_LOAD)
			continue;
		min = min_u64(min, s->vaddr & PAGE_MASK);
		max = max_u64(max, s->vaddr + s->memsz);
	}
	return max > min ? max - min : 0;
}

uint64_t elf_file_alignment(const struct elf_file *elf)
{
	uint64_t alignment = 0;

	for (unsigned int i = 0; i < elf->nr_segments; i++) {
		uint64_t align = elf->segment[i].align;

		if (elf->segment[i].type == PT_LOAD && align && !(align & (align - 1)))
			alignment = max_u64(alignment, align);
	}
	return page_align(alignment);
}
