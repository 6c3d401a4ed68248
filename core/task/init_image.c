// SPDX-License-Identifier: MIT
/*
 * init_image.c - the program of pid 1, an ELF file made of bytes.
 *
 *	file    0x0000 headers   0x1000 text   0x2000 rodata   0x3000 data   (end 0x4000)
 *	memory  base   r--       +1 page r-x   +2 r--          +3 rw-        +4, +5 bss rw-
 *
 * The text is a loop around pause(2). Real linkers place static programs so: at 0x08048000 on i386, 0x10000 on ARM and
 * 0x400000 on x86-64.
 */
#include "init_image.h"

#include <elf.h>
#include <string.h>

#include "arch.h"

ARCHS_KNOWN_HERE(3);

#define IMAGE_PAGES 4
#define BSS_PAGES 2
#define NR_SEGMENTS 5			/* four PT_LOAD and PT_GNU_STACK */

struct init_machine {
	uint64_t base;
	unsigned char text[16];
	unsigned int text_bytes;
};

static const struct init_machine init_machines[NR_ARCHS] = {
	/* mov $29,%eax; int $0x80; jmp back */
	[ARCH_I386] = {0x08048000, {0xb8, 0x1d, 0, 0, 0, 0xcd, 0x80, 0xeb, 0xf7}, 9},
	/* mov r7,#29; svc #0; b back */
	[ARCH_VEXPRESS] = {0x10000, {0x1d, 0x70, 0xa0, 0xe3, 0, 0, 0, 0xef, 0xfc, 0xff, 0xff, 0xea}, 12},
	/* mov $34,%eax; syscall; jmp back */
	[ARCH_X86_64] = {0x400000, {0xb8, 0x22, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7}, 9},
};

/* Appends a number of `bytes` bytes, lowest first: all three machines are little-endian. */
static unsigned char *put(unsigned char *at, uint64_t value, unsigned int bytes)
{
	for (unsigned int i = 0; i < bytes; i++)
		*at++ = (unsigned char)(value >> 8 * i);
	return at;
}

static unsigned char *put_header(unsigned char *at, const struct arch *arch, uint64_t entry)
{
	unsigned int word = arch->bits / 8;
	unsigned int ehsize = word == 8 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	const unsigned char ident[EI_NIDENT] = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, arch->elf_class, ELFDATA2LSB,
						EV_CURRENT};

	memcpy(at, ident, EI_NIDENT);
	at = put(at + EI_NIDENT, ET_EXEC, 2);
	at = put(at, arch->elf_machine, 2);
	at = put(at, EV_CURRENT, 4);
	at = put(at, entry, word);
	at = put(at, ehsize, word);		/* e_phoff: right behind */
	at = put(at, 0, word);			/* e_shoff */
	at = put(at, arch->id == ARCH_VEXPRESS ? EF_ARM_EABI_VER5 : 0, 4);
	at = put(at, ehsize, 2);
	at = put(at, word == 8 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr), 2);
	at = put(at, NR_SEGMENTS, 2);
	return put(at, 0, 6);			/* no sections */
}

static unsigned char *put_segment(unsigned char *at, const struct arch *arch, const uint64_t seg[8])
{
	/* type, flags, offset, vaddr, paddr, filesz, memsz, align as 64-bit files order them */
	static const unsigned char order32[] = {0, 2, 3, 4, 5, 6, 1, 7};

	for (unsigned int i = 0; i < 8; i++) {
		if (arch->bits == 32)
			at = put(at, seg[order32[i]], 4);
		else
			at = put(at, seg[i], i < 2 ? 4 : 8);
	}
	return at;
}

static void build(const struct arch *arch, const struct init_machine *im, unsigned char *image)
{
	static const unsigned int flags[IMAGE_PAGES] = {PF_R, PF_R | PF_X, PF_R, PF_R | PF_W};
	const uint64_t stack[8] = {PT_GNU_STACK, PF_R | PF_W, 0, 0, 0, 0, 0, 16};
	unsigned char *at = put_header(image, arch, im->base + PAGE_SIZE);

	for (unsigned int i = 0; i < IMAGE_PAGES; i++) {
		uint64_t offset = i * PAGE_SIZE;
		uint64_t bss = i == IMAGE_PAGES - 1 ? BSS_PAGES * PAGE_SIZE : 0;
		const uint64_t seg[8] = {PT_LOAD, flags[i], offset, im->base + offset, im->base + offset,
					 PAGE_SIZE, PAGE_SIZE + bss, PAGE_SIZE};

		at = put_segment(at, arch, seg);
	}
	put_segment(at, arch, stack);
	memcpy(image + PAGE_SIZE, im->text, im->text_bytes);
	memcpy(image + 2 * PAGE_SIZE, INIT_PATH, sizeof(INIT_PATH));
	put(image + 3 * PAGE_SIZE, 1, 4);
}

int init_image_open(struct machine *m, struct file **ret)
{
	const uint64_t size = IMAGE_PAGES * PAGE_SIZE;
	unsigned char *image = hm_alloc(&m->ctx.mem, size);

	build(m->arch, &init_machines[m->arch->id], image);
	return file_open_image(m, INIT_PATH, image, size, ret);
}
