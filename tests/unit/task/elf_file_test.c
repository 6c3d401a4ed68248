// SPDX-License-Identifier: MIT
/* Reading ELF headers: what a machine takes for a program, and what no liar gets past. */
#include "unit/kmem/kmem_machine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "back.h"
#include "elf_builder.h"
#include "elf_file.h"
#include "hostfile.h"
#include "slab.h"

struct fixture {
	struct machine m;
	char dir[64];
	struct elf_builder b;
	unsigned int files;
};

static const enum arch_id machines[] = {ARCH_I386, ARCH_VEXPRESS, ARCH_X86_64};

static struct fixture *begin(enum arch_id id)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct machine *m = &f->m;

	km_begin(m, km_names[id], 128 * SZ_1M);
	assert_int_equal(kmem_cache_init(m), 0);
	m->back = hm_alloc(&m->ctx.mem, sizeof(*m->back));
	files_init(m);
	m->host_files = host_files_create();
	strcpy(f->dir, "/tmp/elf_file_test.XXXXXX");
	assert_non_null(mkdtemp(f->dir));
	return f;
}

static void end(struct fixture *f)
{
	char command[128];

	host_files_destroy(f->m.host_files);
	hostmem_release(&f->m.ctx.mem);
	snprintf(command, sizeof(command), "rm -rf '%s'", f->dir);
	assert_int_equal(system(command), 0);
	free(f);
}

/* Reads the file as it was built; with good headers checks the segments too, and *whole is elf_file_is_whole(). */
static int read_segments(struct fixture *f, struct elf_file *elf, bool *whole)
{
	struct file *file;
	char name[16];
	int err;

	snprintf(name, sizeof(name), "f%u", f->files++);
	assert_int_equal(file_open(&f->m, write_program(&f->b, f->dir, name), &file), 0);
	err = elf_file_read(&f->m, file, elf);
	if (err == 0)
		err = elf_file_check_segments(&f->m, elf, EINVAL);
	if (err == 0)
		*whole = elf_file_is_whole(elf);
	fput(&f->m, file);
	return err;
}

static int read_built(struct fixture *f, struct elf_file *elf)
{
	bool whole;

	return read_segments(f, elf, &whole);
}

static void refused(struct fixture *f, int err, enum why why)
{
	struct elf_file elf;

	assert_int_equal(read_built(f, &elf), -err);
	assert_int_equal(f->m.ctx.why.why, why);
}

static void good_file(struct fixture *f)
{
	build_header(&f->b, f->m.arch, ET_EXEC, 0x11000);
	build_load(&f->b, PF_R, 0, 0x10000, PAGE_SIZE, PAGE_SIZE);
	build_load(&f->b, PF_R | PF_X, PAGE_SIZE, 0x11000, PAGE_SIZE, PAGE_SIZE);
	build_load(&f->b, PF_R | PF_W, 2 * PAGE_SIZE + 0x123, 0x14123, 0x10, 0x5000);
}

static void decodes(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		struct elf_file elf;

		good_file(f);
		assert_int_equal(read_built(f, &elf), 0);
		assert_false(elf.dyn);
		assert_int_equal(elf.entry, 0x11000);
		assert_int_equal(elf.nr_segments, 3);
		assert_int_equal(elf.phoff, EHDR_SIZE(&f->b));
		assert_int_equal(elf.segment[2].type, PT_LOAD);
		assert_int_equal(elf.segment[2].flags, PF_R | PF_W);
		assert_int_equal(elf.segment[2].offset, 0x2123);
		assert_int_equal(elf.segment[2].vaddr, 0x14123);
		assert_int_equal(elf.segment[2].filesz, 0x10);
		assert_int_equal(elf.segment[2].memsz, 0x5000);
		assert_int_equal(elf.segment[2].align, PAGE_SIZE);
		assert_int_equal(elf_file_span(&elf), 0x9123);
		assert_int_equal(elf_file_alignment(&elf), PAGE_SIZE);
		end(f);
	}
}

/* Each machine runs its own kind only; what e_ident says of class and byte order nobody looks at, as in the kernel. */
static void machine_of_the_file(void **state)
{
	static const unsigned int others[] = {EM_NONE, EM_SPARC, EM_PPC, EM_AARCH64, EM_RISCV};
	static const struct {
		unsigned int machine;
		enum why why;
	} ours[] = {{EM_386, WHY_ELF_OF_I386}, {EM_ARM, WHY_ELF_OF_ARM}, {EM_X86_64, WHY_ELF_OF_X86_64}};

	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		struct elf_file elf;

		for (unsigned int j = 0; j < sizeof(others) / sizeof(others[0]); j++) {
			good_file(f);
			put_at(&f->b, EHDR_AT(&f->b, e_machine), others[j], 2);
			refused(f, ENOEXEC, WHY_NOT_ELF);
		}
		for (unsigned int j = 0; j < 3; j++) {
			good_file(f);
			put_at(&f->b, EHDR_AT(&f->b, e_machine), ours[j].machine, 2);
			if (ours[j].machine != f->m.arch->elf_machine)
				refused(f, ENOEXEC, ours[j].why);
		}
		for (unsigned int type = 0; type < 6; type++) {
			good_file(f);
			put_at(&f->b, EHDR_AT(&f->b, e_type), type, 2);
			assert_int_equal(read_built(f, &elf), type == ET_EXEC || type == ET_DYN ? 0 : -ENOEXEC);
		}
		good_file(f);
		f->b.bytes[EI_CLASS] = 7;
		f->b.bytes[EI_DATA] = ELFDATA2MSB;
		f->b.bytes[EI_VERSION] = 0;
		assert_int_equal(read_built(f, &elf), 0);
		good_file(f);
		f->b.bytes[1] = 'e';
		refused(f, ENOEXEC, WHY_NOT_ELF);
		end(f);
	}
}

static void arm_entry_points(void **state)
{
	struct fixture *f = begin(ARCH_VEXPRESS);
	struct elf_file elf;

	(void)state;
	for (unsigned int entry = 0; entry < 4; entry++) {
		good_file(f);
		put_at(&f->b, EHDR_AT(&f->b, e_entry), 0x11000 + entry, 4);
		assert_int_equal(read_built(f, &elf), entry == 2 ? -ENOEXEC : 0);
	}
	end(f);
}

/* Every length from nothing to the whole file: refused until all headers are there, and not whole before it is. */
static void truncated_anywhere(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		size_t needed = 2 * PAGE_SIZE + 0x123 + 0x10, headers;
		struct elf_file elf;
		bool whole;
		int err;

		for (size_t size = 0; size <= 3 * PAGE_SIZE; size += size < 400 ? 3 : 0x1ff) {
			good_file(f);
			f->b.size = size;
			headers = EHDR_SIZE(&f->b) + f->b.nr * PHDR_SIZE(&f->b);
			err = read_segments(f, &elf, &whole);
			if (size < EHDR_SIZE(&f->b))
				assert_int_equal(err, -EIO);
			else
				assert_int_equal(err, size < headers ? -ENOEXEC : 0);
			if (err == 0)
				assert_int_equal(whole, size >= needed);
		}
		end(f);
	}
}

static void lying_tables(void **state)
{
	static const uint64_t offsets[] = {0x3fff, 0x4000, 0x100000, 0x7fffffff, 0xffffffff, 0x7fffffffffffffff,
					   0x8000000000000000, UINT64_MAX};

	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		struct elf_builder *b = &f->b;

		for (unsigned int j = 0; j < sizeof(offsets) / sizeof(offsets[0]); j++) {
			if (f->m.arch->bits == 32 && offsets[j] > UINT32_MAX)
				continue;
			good_file(f);
			put_at(b, EHDR_AT(b, e_phoff), offsets[j], WORD(b));
			refused(f, ENOEXEC, WHY_ELF_TRUNCATED);
		}
		good_file(f);
		put_at(b, EHDR_AT(b, e_phnum), 0, 2);
		refused(f, ENOEXEC, WHY_NOT_ELF);
		good_file(f);
		put_at(b, EHDR_AT(b, e_phnum), PAGE_SIZE / PHDR_SIZE(b) + 1, 2);
		refused(f, ENOEXEC, WHY_NOT_ELF);
		good_file(f);
		put_at(b, EHDR_AT(b, e_phnum), 0xffff, 2);
		refused(f, ENOEXEC, WHY_NOT_ELF);
		good_file(f);
		put_at(b, EHDR_AT(b, e_phentsize), PHDR_SIZE(b) + 1, 2);
		refused(f, ENOEXEC, WHY_NOT_ELF);
		end(f);
	}
}

/* As many headers as the kernel takes; section headers that lead nowhere disturb nobody. */
static void full_table(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		struct elf_builder *b = &f->b;
		struct elf_file elf;
		unsigned int most;

		good_file(f);
		most = (unsigned int)(PAGE_SIZE / PHDR_SIZE(b));
		while (b->nr < most)
			build_segment(b, &(struct elf_segment){.type = PT_NOTE, .vaddr = b->nr});
		put_at(b, EHDR_AT(b, e_shoff), UINT64_MAX, WORD(b));
		put_at(b, EHDR_AT(b, e_shnum), 0xffff, 2);
		put_at(b, EHDR_AT(b, e_shstrndx), 0xffff, 2);
		put_at(b, EHDR_AT(b, e_shentsize), 1, 2);
		assert_int_equal(read_built(f, &elf), 0);
		assert_int_equal(elf.nr_segments, most);
		assert_int_equal(elf.segment[most - 1].vaddr, most - 1);
		end(f);
	}
}

static void lying_segments(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		uint64_t top = f->m.arch->task_size, word = f->m.arch->bits == 64 ? UINT64_MAX : UINT32_MAX;
		const struct elf_segment bad[] = {
			{.vaddr = 0x20000, .filesz = 2, .memsz = 1},
			{.vaddr = 0x20000, .memsz = word / 4 + 1},
			{.vaddr = 0x20000, .memsz = word},
			{.vaddr = 0x20000, .filesz = word, .memsz = word},
			{.vaddr = top, .memsz = 1},
			{.vaddr = word, .memsz = 1},
			{.vaddr = top - PAGE_SIZE, .memsz = PAGE_SIZE + 1},
			{.vaddr = 0x20001, .filesz = 1, .memsz = 1},
			{.vaddr = 0x20000, .offset = word, .filesz = 1, .memsz = 1},
		};
		const struct elf_segment beyond[] = {
			{.vaddr = 0x20000, .filesz = 4 * PAGE_SIZE + 1, .memsz = 4 * PAGE_SIZE + 1},
			{.vaddr = 0x20000, .offset = 4 * PAGE_SIZE, .filesz = 1, .memsz = 1},
			{.vaddr = 0x20000, .offset = word & PAGE_MASK, .filesz = 4096, .memsz = 4096},
		};
		struct elf_file elf;
		bool whole;

		for (unsigned int j = 0; j < sizeof(bad) / sizeof(bad[0]); j++) {
			struct elf_segment s = bad[j];

			if (s.memsz == UINT32_MAX / 4 + 1)
				continue;	/* fits a 32-bit machine */
			s.type = PT_LOAD;
			good_file(f);
			build_segment(&f->b, &s);
			refused(f, EINVAL, WHY_ELF_BAD_SEGMENT);
			assert_int_equal(f->m.ctx.why.arg[0], 3);
		}
		for (unsigned int j = 0; j < sizeof(beyond) / sizeof(beyond[0]); j++) {
			struct elf_segment s = beyond[j];

			s.type = PT_LOAD;
			good_file(f);
			build_segment(&f->b, &s);
			assert_int_equal(read_segments(f, &elf, &whole), 0);
			assert_false(whole);
		}
		good_file(f);
		assert_int_equal(read_segments(f, &elf, &whole), 0);
		assert_true(whole);
		end(f);
	}
}

static void spans_and_alignments(void **state)
{
	struct fixture *f = begin(ARCH_X86_64);
	struct elf_file elf = {0};

	(void)state;
	assert_int_equal(elf_file_span(&elf), 0);
	assert_int_equal(elf_file_alignment(&elf), 0);
	elf.nr_segments = 2;
	elf.segment[0] = (struct elf_segment){.type = PT_LOAD, .vaddr = 0x1fff, .memsz = 2, .align = 3};
	assert_int_equal(elf_file_span(&elf), 0x1001);
	assert_int_equal(elf_file_alignment(&elf), 0);
	elf.segment[1] = (struct elf_segment){.type = PT_LOAD, .vaddr = 0x1000, .memsz = 0, .align = 16};
	assert_int_equal(elf_file_alignment(&elf), PAGE_SIZE);
	elf.segment[1].align = 0x200000;
	assert_int_equal(elf_file_alignment(&elf), 0x200000);
	end(f);
}

/*
 * Files of random bytes behind an honest header, and honest files with random bytes in them: an answer, never a crash.
 */
static void random_bytes(void **state)
{
	uint32_t seed = 12345;

	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct fixture *f = begin(machines[i]);
		struct elf_file elf;

		for (unsigned int round = 0; round < 100; round++) {
			unsigned int changes = round % 20 + 1;

			good_file(f);
			while (changes--) {
				seed = seed * 1664525 + 1013904223;
				f->b.bytes[(seed >> 8) % 240] = (unsigned char)(seed >> 24);
			}
			read_built(f, &elf);
		}
		end(f);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes),
		cmocka_unit_test(machine_of_the_file),
		cmocka_unit_test(arm_entry_points),
		cmocka_unit_test(truncated_anywhere),
		cmocka_unit_test(lying_tables),
		cmocka_unit_test(full_table),
		cmocka_unit_test(lying_segments),
		cmocka_unit_test(spans_and_alignments),
		cmocka_unit_test(random_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
