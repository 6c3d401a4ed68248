// SPDX-License-Identifier: MIT
/*
 * The dynamic linker with programs and libraries made byte by byte: what is mapped where on every
 * machine, what broken files end in, and what a failure leaves. And the cache of library names.
 */
#include "process_machine.h"

#include "elf_builder.h"
#include "ld_cache.h"

#define DYNAMIC_AT 0x2000u
#define STRINGS_AT 0x2800u
#define STRINGS_SIZE 0x400u
#define RELOCS_AT 0x2c00u
#define DATA_AT 0x3000u			/* the second page of the writable segment */
#define PT_GNU_RELRO_TYPE 0x6474e552u

static struct process_machine e;
static struct elf_builder b;
static unsigned int nr_dynamic, nr_string_bytes;

/* ---- files ---- */

static void add_dynamic(uint64_t tag, uint64_t value)
{
	unsigned int word = WORD(&b);

	put_at(&b, DYNAMIC_AT + nr_dynamic * 2 * word, tag, word);
	put_at(&b, DYNAMIC_AT + nr_dynamic * 2 * word + word, value, word);
	nr_dynamic++;
}

static void add_name(uint64_t tag, const char *name)
{
	add_dynamic(tag, nr_string_bytes);
	memcpy(b.bytes + STRINGS_AT + nr_string_bytes, name, strlen(name) + 1);
	nr_string_bytes += (unsigned int)strlen(name) + 1;
}

/* Text, and two pages of data with the dynamic section in the first, which is relro; bss behind. */
static void begin(uint64_t bss)
{
	build_header(&b, e.m.arch, ET_DYN, 0x1000);
	build_load(&b, PF_R | PF_X, 0, 0, 0x2000, 0x2000);
	build_load(&b, PF_R | PF_W, DYNAMIC_AT, DYNAMIC_AT, 0x1800, 0x1800 + bss);
	build_segment(&b, &(struct elf_segment){
		.type = PT_DYNAMIC, .flags = PF_R | PF_W, .offset = DYNAMIC_AT, .vaddr = DYNAMIC_AT,
		.filesz = 0x800, .memsz = 0x800, .align = 8,
	});
	build_segment(&b, &(struct elf_segment){
		.type = PT_GNU_RELRO_TYPE, .flags = PF_R, .offset = DYNAMIC_AT, .vaddr = DYNAMIC_AT,
		.filesz = 0x1000, .memsz = 0x1000, .align = 1,
	});
	build_stack(&b, PF_R | PF_W);
	nr_dynamic = 0;
	nr_string_bytes = 1;
	add_dynamic(DT_STRTAB, STRINGS_AT);
	add_dynamic(DT_STRSZ, STRINGS_SIZE);
}

static const char *path_of(const char *name)
{
	static char path[128];

	snprintf(path, sizeof(path), "%s/%s", e.dir, name);
	return path;
}

static void make_interpreter(void)
{
	begin(0x100);
	add_name(DT_SONAME, "ld.so");
	write_program(&b, e.dir, "ld.so");
}

/* liba and libb need each other, and each itself and the linker. */
static void make_library(const char *name, const char *other)
{
	unsigned int word = WORD(&b);

	begin(0x2000);
	add_name(DT_SONAME, name);
	add_name(DT_NEEDED, path_of(other));
	add_name(DT_NEEDED, name);
	add_name(DT_NEEDED, "ld.so");
	add_dynamic(DT_REL, RELOCS_AT);
	add_dynamic(DT_RELSZ, 2 * word);
	put_at(&b, RELOCS_AT, DATA_AT, word);
	put_at(&b, RELOCS_AT + word, 8, word);	/* RELATIVE */
	build_segment(&b, &(struct elf_segment){
		.type = PT_TLS, .flags = PF_R, .offset = DATA_AT, .vaddr = DATA_AT, .memsz = 40, .align = 8,
	});
	write_program(&b, e.dir, name);
}

static const char *make_program(void)
{
	begin(0);
	build_interp(&b, path_of("ld.so"));
	add_name(DT_NEEDED, path_of("liba"));
	return write_program(&b, e.dir, "program");
}

static void start(enum arch_id id)
{
	process_machine_init(&e, id, "6.1");
	make_interpreter();
	make_library("liba", "libb");
	make_library("libb", "liba");
}

static int try_link(const char *path)
{
	const char *argv[] = {path, NULL};

	return sys_execve(&e.m, e.task, path, 1, argv, true, &(struct access_report){0});
}

/* ---- linking ---- */

static unsigned int count(const char *text, const char *part)
{
	unsigned int n = 0;

	for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
		n++;
	return n;
}

static void libraries_are_mapped(void **state)
{
	(void)state;
	for (enum arch_id id = 0; id < NR_ARCHS; id++) {
		const char *maps;

		start(id);
		assert_int_equal(try_link(make_program()), 0);
		maps = maps_of(e.task->mm);
		/* text, relro, data; each library once, though the needs go round in a circle */
		assert_int_equal(count(maps, "r-xp 0 liba\n"), 1);
		assert_int_equal(count(maps, "r--p 2000 liba\n"), 1);
		assert_int_equal(count(maps, "rw-p 3000 liba\n"), 1);
		assert_int_equal(count(maps, " liba\n"), 3);
		assert_int_equal(count(maps, " libb\n"), 3);
		assert_int_equal(count(maps, " program\n"), 3);
		assert_int_equal(count(maps, "r--p 2000 ld.so\n"), 1);
		assert_int_equal(count(maps, " ld.so.cache\n"), 0);
		assert_int_equal(e.task->min_flt, 0);
		process_machine_release(&e);
	}
}

/* Relocation makes the page that it writes the process's own. */
static void written_pages_are_private(void **state)
{
	(void)state;
	start(ARCH_X86_64);
	assert_int_equal(try_exec(&e, make_program()), 0);
	assert_int_equal(e.task->mm->rss_stat[MM_ANONPAGES], 2);	/* stack, ld.so's bss */
	assert_int_equal(try_link(make_program()), 0);
	assert_true(e.task->mm->rss_stat[MM_ANONPAGES] >= 2 + 3 + 2 * 2);
	process_machine_release(&e);
}

/* ---- refusals ---- */

static void refused(int err, const char *program)
{
	struct machine_figures was;

	take_figures(&e, &was);
	assert_int_equal(try_link(program), err);
	assert_unchanged(&e, &was);
}

static void broken_libraries(void **state)
{
	(void)state;
	start(ARCH_X86_64);
	make_program();
	unlink(path_of("libb"));
	refused(-ELIBACC, path_of("program"));

	begin(0);
	b.bytes[EI_CLASS] = ELFCLASS32;
	write_program(&b, e.dir, "libb");
	refused(-ELIBBAD, path_of("program"));
	process_machine_release(&e);
}

/* Each value of the dynamic section at its most absurd, for every machine: refused, or linked and sound. */
static void absurd_dynamic_sections(void **state)
{
	static const uint64_t tags[] = {
		DT_NEEDED, DT_STRTAB, DT_STRSZ, DT_SONAME, DT_RPATH, DT_RUNPATH, DT_RELSZ, DT_REL, DT_RELA, DT_RELASZ,
		DT_JMPREL, DT_PLTRELSZ, DT_PLTGOT, DT_SYMTAB, DT_VERNEED, DT_VERDEF, 35, 36,
	};
	static const uint64_t values[] = {1, 0x2001, 0x7fff, 1ull << 31, 1ull << 47, 1ull << 62, UINT64_MAX};
	char name[32];

	(void)state;
	for (enum arch_id id = 0; id < NR_ARCHS; id++) {
		unsigned int nr = 0;

		start(id);
		for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]) * (sizeof(values) / sizeof(values[0])); i++) {
			int err;

			snprintf(name, sizeof(name), "lib%u", nr++);
			begin(0x2000);
			add_dynamic(DT_RELASZ, 48);
			add_dynamic(DT_RELSZ, 48);
			add_dynamic(tags[i / 7], values[i % 7]);
			write_program(&b, e.dir, name);
			begin(0);
			build_interp(&b, path_of("ld.so"));
			add_name(DT_NEEDED, path_of(name));
			snprintf(name, sizeof(name), "program%u", nr);
			err = try_link(write_program(&b, e.dir, name));
			assert_true(err == 0 || err == -ELIBBAD || err == -ELIBACC || err == -EFAULT);
			assert_machine_sound(&e);
		}
		process_machine_release(&e);
	}
}

static void nth_allocation_fails(void **state)
{
	(void)state;
	for (enum arch_id id = 0; id < NR_ARCHS; id++) {
		struct machine_figures was;
		uint64_t nth = 0;
		int err;

		start(id);
		make_program();
		do {
			take_figures(&e, &was);
			e.m.ctx.fail_nth = ++nth;
			e.m.ctx.fail_times = 1;
			err = try_link(path_of("program"));
			e.m.ctx.fail_nth = 0;
			if (err == 0)
				break;
			assert_int_equal(err, -ENOMEM);
			assert_unchanged(&e, &was);
		} while (nth < 500);
		assert_int_equal(err, 0);
		assert_true(nth > 30);
		process_machine_release(&e);
	}
}

/* ---- the cache ---- */

static unsigned char cache[1024];
static size_t cache_size;

static void cache_word(size_t at, uint64_t value, unsigned int bytes)
{
	for (unsigned int i = 0; i < bytes; i++)
		cache[at + i] = (unsigned char)(value >> 8 * i);
}

/* A cache of pairs (name, path), x86-64 entries; names descend. old: behind an older table. */
static void make_cache(const char *const (*pairs)[2], unsigned int nr, bool old)
{
	size_t base = old ? 32 : 0, strings = base + 48 + 24 * (size_t)nr;

	memset(cache, 0, sizeof(cache));
	if (old) {
		memcpy(cache, "ld.so-1.7.0", 11);
		cache_word(12, 1, 4);
	}
	memcpy(cache + base, "glibc-ld.so.cache1.1", 20);
	cache_word(base + 20, nr, 4);
	for (unsigned int i = 0; i < nr; i++) {
		size_t entry = base + 48 + 24 * (size_t)i;

		cache_word(entry, 0x0303, 4);
		for (unsigned int k = 0; k < 2; k++) {
			cache_word(entry + 4 + 4 * k, strings - base, 4);
			strcpy((char *)cache + strings, pairs[i][k]);
			strings += strlen(pairs[i][k]) + 1;
		}
	}
	cache_size = strings;
}

static void assert_lookup(const char *name, const char *expected)
{
	static unsigned int nr;
	char file_name[32], path[256];
	struct file *file;
	bool found;

	snprintf(file_name, sizeof(file_name), "/cache%u", nr++);
	assert_int_equal(file_open_image(&e.m, file_name, cache, cache_size, &file), 0);
	assert_int_equal(ld_cache_lookup(&e.m, file, name, path, sizeof(path), &found), 0);
	assert_int_equal(found, expected != NULL);
	if (expected)
		assert_string_equal(path, expected);
	fput(&e.m, file);
}

static void names_in_the_cache(void **state)
{
	static const char *const pairs[][2] = {
		{"libz.so.10", "/a/z10"}, {"libz.so.9", "/a/z9"}, {"libz.so", "/a/z"}, {"libc.so.6", "/a/c"},
		{"liba.so", "/a/a"},
	};

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	for (int old = 0; old < 2; old++) {
		make_cache(pairs, 5, old);
		for (unsigned int i = 0; i < 5; i++)
			assert_lookup(pairs[i][0], pairs[i][1]);
		assert_lookup("libb.so", NULL);
		assert_lookup("libz.so.11", NULL);
		assert_lookup("", NULL);
	}
	cache_word(32 + 48, 0x0803, 4);		/* for another ABI */
	assert_lookup("libz.so.10", NULL);
	process_machine_release(&e);
}

static void broken_caches(void **state)
{
	static const char *const pairs[][2] = {{"libb.so", "/b"}, {"liba.so", "/a"}};
	size_t whole;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	make_cache(pairs, 2, false);
	for (whole = cache_size, cache_size = 0; cache_size + 2 < whole; cache_size++)
		assert_lookup("liba.so", NULL);
	cache_size = whole;
	assert_lookup("liba.so", "/a");
	cache_word(20, UINT32_MAX, 4);
	assert_lookup("liba.so", NULL);
	cache_word(20, 2, 4);
	cache_word(48 + 24 + 8, UINT32_MAX, 4);	/* its path lies nowhere */
	assert_lookup("liba.so", NULL);
	process_machine_release(&e);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(libraries_are_mapped),
		cmocka_unit_test(written_pages_are_private),
		cmocka_unit_test(broken_libraries),
		cmocka_unit_test(absurd_dynamic_sections),
		cmocka_unit_test(nth_allocation_fails),
		cmocka_unit_test(names_in_the_cache),
		cmocka_unit_test(broken_caches),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
