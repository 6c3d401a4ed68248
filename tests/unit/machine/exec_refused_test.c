// SPDX-License-Identifier: MIT
/* A program that cannot run leaves everything as it was: bad files, interpreters and segments, memory that runs out. */
#include "exec_kit.h"

/* ---- what cannot run ---- */

struct figures {
	uint64_t digest, frames, committed;
	char maps[8192];
};

static void take_figures(struct machine *m, struct figures *f)
{
	drain_all_pages(m);
	f->digest = machine_digest(m);
	f->frames = nr_free_pages(m);
	f->committed = m->vm->committed_pages;
	snprintf(f->maps, sizeof(f->maps), "%s", maps_of(m));
}

/* Refused before anything changed: not one figure moved. */
static void refused_early(struct machine *m, const char *path, int err, enum why why)
{
	struct figures before, after;

	take_figures(m, &before);
	assert_int_equal(try_exec(m, path), -err);
	assert_int_equal(m->ctx.why.why, why);
	take_figures(m, &after);
	assert_true(before.digest == after.digest);
	assert_string_equal(before.maps, after.maps);
}

/* Refused while the new program was being mapped: memory is given back, the old program is as it was. */
static void refused_late(struct machine *m, const char *path, int err)
{
	struct figures before, after;

	take_figures(m, &before);
	assert_int_equal(try_exec(m, path), -err);
	take_figures(m, &after);
	assert_string_equal(before.maps, after.maps);
	assert_int_equal(before.frames, after.frames);
	assert_int_equal(before.committed, after.committed);
	kit_assert_sound(m, "exec that failed");
}

static void files_that_are_no_programs(void **state)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	static struct elf_builder b;
	char path[128];

	(void)state;
	refused_early(m, "/no/such/program", ENOENT, WHY_NO_FILE);
	refused_early(m, "", ENOENT, WHY_NO_FILE);
	refused_early(m, folder, EACCES, WHY_NOT_REGULAR);
	refused_early(m, "/dev/zero", EACCES, WHY_NOT_REGULAR);
	static_program(&b, m, 0x2000);
	snprintf(path, sizeof(path), "%s", write_program(&b, folder, "closed"));
	chmod(path, 0644);
	refused_early(m, path, EACCES, WHY_NOT_EXECUTABLE);
	b.size = 0;
	refused_early(m, write_program(&b, folder, "empty"), ENOEXEC, WHY_NOT_ELF);
	b.size = 100;
	refused_early(m, write_program(&b, folder, "short"), ENOEXEC, WHY_ELF_TRUNCATED);
	memcpy(b.bytes, "#!/bin/sh\n", 10);
	refused_early(m, write_program(&b, folder, "script"), ENOEXEC, WHY_NOT_ELF);
	assert_int_equal(file_create(m, "simulated", 3 * PAGE_SIZE), 0);
	refused_early(m, "simulated", ENOEXEC, WHY_NOT_ELF);
	kit_end(m);
}

static void bad_interpreters(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM), *i386 = kit_machine("i386", KIT_RAM);
	static struct elf_builder b;
	char path[128];

	(void)state;
	position_independent(&b, m, "/no/such/ld.so");
	refused_early(m, write_program(&b, folder, "p1"), ENOENT, WHY_NO_INTERPRETER);
	position_independent(&b, m, folder);
	refused_early(m, write_program(&b, folder, "p2"), EACCES, WHY_NOT_REGULAR);

	memset(&b, 'x', sizeof(b.bytes));
	b.size = 1000;
	snprintf(path, sizeof(path), "%s", write_program(&b, folder, "text"));
	position_independent(&b, m, path);
	refused_early(m, write_program(&b, folder, "p3"), ELIBBAD, WHY_NOT_ELF);
	b.size = 20;
	snprintf(path, sizeof(path), "%s", write_program(&b, folder, "tiny"));
	position_independent(&b, m, path);
	refused_early(m, write_program(&b, folder, "p4"), EIO, WHY_ELF_TRUNCATED);

	/* of another class */
	position_independent(&b, i386, NULL);
	snprintf(path, sizeof(path), "%s", write_program(&b, folder, "ld-32"));
	position_independent(&b, m, path);
	refused_early(m, write_program(&b, folder, "p5"), ELIBBAD, WHY_ELF_OF_I386);
	/* with nothing to load */
	build_header(&b, m->arch, ET_DYN, 0);
	build_stack(&b, PF_R);
	snprintf(path, sizeof(path), "%s", write_program(&b, folder, "ld-empty"));
	position_independent(&b, m, path);
	refused_early(m, write_program(&b, folder, "p6"), EINVAL, WHY_NOT_ELF);
	/* with a segment larger than any address space, with one whose offset does not fit its address */
	for (unsigned int i = 0; i < 2; i++) {
		position_independent(&b, m, NULL);
		build_load(&b, PF_R, i, 0x10000, 1, i ? 1 : (uint64_t)1 << 62);
		snprintf(path, sizeof(path), "%s", write_program(&b, folder, i ? "ld-odd" : "ld-big"));
		position_independent(&b, m, path);
		refused_early(m, write_program(&b, folder, i ? "p11" : "p12"), i ? EINVAL : ENOMEM,
			      WHY_ELF_BAD_SEGMENT);
	}

	/* a path without an end, of one byte, of too many, beyond the file */
	position_independent(&b, m, "/lib/ld.so");
	b.bytes[PAGE_SIZE - 256 + strlen("/lib/ld.so")] = 'x';
	refused_early(m, write_program(&b, folder, "p7"), ENOEXEC, WHY_NOT_ELF);
	for (unsigned int i = 0; i < 3; i++) {
		static const uint64_t sizes[] = {1, PAGE_SIZE + 1, PAGE_SIZE};

		position_independent(&b, m, "/lib/ld.so");
		put_at(&b, EHDR_SIZE(&b) + offsetof(Elf64_Phdr, p_filesz), sizes[i], 8);
		if (i == 2)
			put_at(&b, EHDR_SIZE(&b) + offsetof(Elf64_Phdr, p_offset), 4 * PAGE_SIZE - 1, 8);
		refused_early(m, write_program(&b, folder, i == 0 ? "p8" : i == 1 ? "p9" : "p10"),
			      i == 2 ? EIO : ENOEXEC, i == 2 ? WHY_ELF_TRUNCATED : WHY_NOT_ELF);
	}
	machine_destroy(i386);
	kit_end(m);
}

static void impossible_segments(void **state)
{
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	static struct elf_builder b;

	(void)state;
	static_program(&b, m, (uint64_t)1 << 62);
	refused_early(m, write_program(&b, folder, "s1"), EINVAL, WHY_ELF_BAD_SEGMENT);
	build_header(&b, m->arch, ET_DYN, 0);
	build_stack(&b, PF_R);
	refused_early(m, write_program(&b, folder, "s2"), EINVAL, WHY_NOT_ELF);

	/* more than the address space holds; more than there is memory for */
	static_program(&b, m, (uint64_t)127 << 40);
	refused_late(m, write_program(&b, folder, "s3"), ENOMEM);
	static_program(&b, m, 1 << 30);
	refused_late(m, write_program(&b, folder, "s4"), ENOMEM);
	/* on the stack's place */
	build_header(&b, m->arch, ET_EXEC, 0);
	build_load(&b, PF_R, 0, 0x7fffffffe000, PAGE_SIZE, PAGE_SIZE);
	refused_late(m, write_program(&b, folder, "s5"), EEXIST);
	/* two segments as far apart as possible */
	build_header(&b, m->arch, ET_DYN, 0);
	build_load(&b, PF_R, 0, 0, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R, 0, 0x7fffffffe000, PAGE_SIZE, PAGE_SIZE);
	refused_late(m, write_program(&b, folder, "s6"), ENOMEM);
	current_task(m)->signal->rlimit[RLIMIT_AS] = 10 << 12;
	static_program(&b, m, 0x2000);
	refused_late(m, write_program(&b, folder, "s7"), ENOMEM);
	kit_end(m);
}

/* Zeros that begin in a page of the file which is beyond its end; offsets that no file has. */
static void zeros_beyond_the_file(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);

		static_program(&b, m, 0x2000);
		build_load(&b, PF_R | PF_W, 4 * PAGE_SIZE, 0x10d000, 0x100, 0x2000);
		refused_late(m, write_program(&b, folder, "z1"), EFAULT);
		assert_int_equal(m->ctx.why.why, WHY_ELF_ZEROS_BEYOND);
		assert_int_equal(m->ctx.why.arg[0], 4);
		static_program(&b, m, 0x2000);
		build_load(&b, PF_R | PF_W, 3 * PAGE_SIZE + 0x800, 0x10d800, 0x1900, 0x5000);
		refused_late(m, write_program(&b, folder, "z2"), EFAULT);
		static_program(&b, m, 0x2000);
		build_load(&b, PF_R, PAGE_MASK, 0x10d000, PAGE_SIZE, PAGE_SIZE);
		refused_late(m, write_program(&b, folder, "z3"), EINVAL);
		assert_int_equal(m->ctx.why.why, WHY_OFFSET_OVERFLOW);
		if (b.wide) {
			static_program(&b, m, 0x2000);
			build_load(&b, PF_R, (uint64_t)1 << 63, 0x10d000, PAGE_SIZE, PAGE_SIZE);
			refused_late(m, write_program(&b, folder, "z4"), EOVERFLOW);
		}
		kit_end(m);
	}
}

/* The n-th simulated allocation of exec fails, for every n: the old program goes on, and no frame is lost. */
static void allocations_that_fail(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		char path[128];
		unsigned int n = 0;

		position_independent(&b, m, NULL);
		snprintf(path, sizeof(path), "%s", write_program(&b, folder, "ld-fail"));
		position_independent(&b, m, path);
		snprintf(path, sizeof(path), "%s", write_program(&b, folder, "fail"));
		assert_int_equal(try_exec(m, path), 0);		/* now its pages are in the cache */
		for (;;) {
			struct figures before, after;
			int err;

			take_figures(m, &before);
			m->ctx.fail_nth = ++n;
			m->ctx.fail_times = 1;
			err = try_exec(m, path);
			if (err == 0)
				break;
			assert_int_equal(err, -ENOMEM);
			take_figures(m, &after);
			assert_string_equal(before.maps, after.maps);
			assert_int_equal(before.frames, after.frames);
			assert_int_equal(before.committed, after.committed);
			assert_int_equal(current_task(m)->min_flt, 0);
			kit_assert_sound(m, "exec that failed");
		}
		assert_true(n > 20);
		m->ctx.fail_nth = 0;
		kit_end(m);
	}
}

/* Files with random headers: refused or run, and the machine is sound. */
static void random_programs(void **state)
{
	static struct elf_builder b;
	uint32_t seed = 99;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);

		for (unsigned int round = 0; round < 60; round++) {
			char name[32];

			if (round & 1)
				static_program(&b, m, 0x2000);
			else
				position_independent(&b, m, NULL);
			for (unsigned int changes = round % 6 + 1; changes; changes--) {
				seed = seed * 1664525 + 1013904223;
				b.bytes[0x18 + (seed >> 8) % 300] = (unsigned char)(seed >> 24);
			}
			snprintf(name, sizeof(name), "random-%u-%u", i, round);
			try_exec(m, write_program(&b, folder, name));
			if (round % 20 == 0)
				kit_assert_sound(m, name);
		}
		kit_assert_sound(m, "random programs");
		kit_end(m);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_that_are_no_programs),
		cmocka_unit_test(bad_interpreters),
		cmocka_unit_test(impossible_segments),
		cmocka_unit_test(zeros_beyond_the_file),
		cmocka_unit_test(allocations_that_fail),
		cmocka_unit_test(random_programs),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
