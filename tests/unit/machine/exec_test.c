// SPDX-License-Identifier: MIT
/* execve: where a program lies, and what it finds. */
#include "exec_kit.h"

static unsigned char byte_at(struct machine *m, vaddr_t addr)
{
	struct access_report report;
	unsigned char byte = 0xee;

	assert_int_equal(read_user(m, current_task(m), addr, &byte, 1, &report), 0);
	return byte;
}

static uint64_t word_at(struct machine *m, vaddr_t addr)
{
	unsigned int bytes = m->arch->bits / 8;
	uint64_t word = 0;

	while (bytes--)
		word = word << 8 | byte_at(m, addr + bytes);
	return word;
}

static void assert_string_at(struct machine *m, vaddr_t addr, const char *s)
{
	for (size_t i = 0; i <= strlen(s); i++)
		assert_int_equal(byte_at(m, addr + i), (unsigned char)s[i]);
}

/* ---- where programs lie ---- */

static void init_program(void **state)
{
	static const char *const expected[] = {
		"08048000-08049000 r--p 0 init\n08049000-0804a000 r-xp 1000 init\n0804a000-0804b000 r--p 2000 init\n"
		"0804b000-0804c000 rw-p 3000 init\n0804c000-0804e000 rw-p 0 -\n"
		"b7ffa000-b7ffe000 r--p 0 [vvar]\nb7ffe000-b8000000 r-xp 0 [vdso]\nbffdf000-c0000000 rw-p 0 [stack]\n",
		"00010000-00011000 r--p 0 init\n00011000-00012000 r-xp 1000 init\n00012000-00013000 r--p 2000 init\n"
		"00013000-00014000 rw-p 3000 init\n00014000-00016000 rw-p 0 -\n"
		"b6ffd000-b6ffe000 r-xp 0 [sigpage]\nb6ffe000-b6fff000 r--p 0 [vvar]\nb6fff000-b7000000 r-xp 0 [vdso]\n"
		"befdf000-bf000000 rw-p 0 [stack]\n",
		"00400000-00401000 r--p 0 init\n00401000-00402000 r-xp 1000 init\n00402000-00403000 r--p 2000 init\n"
		"00403000-00404000 rw-p 3000 init\n00404000-00406000 rw-p 0 -\n"
		"7ffff7ff9000-7ffff7ffd000 r--p 0 [vvar]\n7ffff7ffd000-7ffff7fff000 r-xp 0 [vdso]\n"
		"7ffffffde000-7ffffffff000 rw-p 0 [stack]\n",
	};

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		const struct mm_struct *mm = current_task(m)->mm;

		assert_string_equal(maps_of(m), expected[i]);
		assert_string_equal(current_task(m)->comm, "init");
		assert_int_equal(mm->start_brk, mm->mmap->vm_start + 6 * PAGE_SIZE);
		/* a text page and a stack page, nothing else */
		assert_int_equal(mm->rss_stat[MM_FILEPAGES] + mm->rss_stat[MM_ANONPAGES], 2);
		kit_end(m);
	}
}

static void fixed_program_with_bss(void **state)
{
	static const struct {
		uint64_t memsz;
		const char *bss;
		vaddr_t brk;
	} cases[] = {
		{0x10, "", 0x104000},			/* ends with the file's page: nothing to zero */
		{0x11, "00104000-00105000 rw-p 0 -\n", 0x105000},
		{0x1010, "00104000-00105000 rw-p 0 -\n", 0x105000},
		{0x1400010, "00104000-01504000 rw-p 0 -\n", 0x1504000},
	};
	static struct elf_builder b;

	(void)state;
	for (unsigned int c = 0; c < sizeof(cases) / sizeof(cases[0]); c++) {
		struct machine *m = kit_machine("i386", KIT_RAM);
		char expected[1024];

		static_program(&b, m, cases[c].memsz);
		assert_int_equal(try_exec(m, write_program(&b, folder, "fixed")), 0);
		snprintf(expected, sizeof(expected),
			 "00100000-00101000 r--p 0 fixed\n00101000-00102000 r-xp 1000 fixed\n"
			 "00103000-00104000 rw-p 2000 fixed\n%sb7ffa000-b7ffe000 r--p 0 [vvar]\n"
			 "b7ffe000-b8000000 r-xp 0 [vdso]\nbffdf000-c0000000 rw-p 0 [stack]\n", cases[c].bss);
		assert_string_equal(maps_of(m), expected);
		assert_int_equal(current_task(m)->mm->brk, cases[c].brk);
		assert_int_equal(byte_at(m, 0x103fff), 0x55);
		if (cases[c].bss[0])
			assert_int_equal(byte_at(m, 0x104000), 0);
		kit_assert_sound(m, "exec");
		kit_end(m);
	}
}

/* Zeroing bss that begins inside a page of the file writes that page: a private copy, and the file keeps its bytes. */
static void bss_inside_a_page(void **state)
{
	static struct elf_builder b;
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	const struct mm_struct *mm;

	(void)state;
	build_header(&b, m->arch, ET_EXEC, 0x101000);
	build_load(&b, PF_R | PF_X, PAGE_SIZE, 0x101000, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R | PF_W, 2 * PAGE_SIZE, 0x102000, 0x100, 0x200);
	memset(b.bytes + 2 * PAGE_SIZE, 0x55, PAGE_SIZE);
	assert_int_equal(try_exec(m, write_program(&b, folder, "inside")), 0);
	mm = current_task(m)->mm;
	assert_int_equal(mm->rss_stat[MM_ANONPAGES], 2);	/* that page and the stack's */
	assert_int_equal(mm->start_brk, 0x103000);
	assert_int_equal(byte_at(m, 0x1020ff), 0x55);
	assert_int_equal(byte_at(m, 0x102100), 0);
	assert_int_equal(byte_at(m, 0x102fff), 0);
	/* where the program may not write, the file's bytes stay */
	build_header(&b, m->arch, ET_EXEC, 0x101000);
	build_load(&b, PF_R | PF_X, PAGE_SIZE, 0x101000, 0x100, 0x200);
	memset(b.bytes + PAGE_SIZE, 0x55, PAGE_SIZE);
	assert_int_equal(try_exec(m, write_program(&b, folder, "readonly")), 0);
	assert_int_equal(byte_at(m, 0x101100), 0x55);
	kit_assert_sound(m, "exec");
	kit_end(m);
}

/* A segment may reach beyond the end of the file: it is mapped, and its pages behind that end cannot be touched. */
static void bytes_beyond_the_file(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		const struct vm_area_struct *vma;

		build_header(&b, m->arch, ET_EXEC, 0x101000);
		build_load(&b, PF_R | PF_X, PAGE_SIZE, 0x101000, PAGE_SIZE, PAGE_SIZE);
		build_load(&b, PF_R | PF_W, 3 * PAGE_SIZE, 0x110000, 0x8000, 0x8000);
		/* read-only: that its zeros cannot be written is no error */
		build_load(&b, PF_R, 4 * PAGE_SIZE, 0x120000, 0x100, 0x1100);
		b.bytes[3 * PAGE_SIZE] = 0x55;
		b.size -= 0x10;
		assert_int_equal(try_exec(m, write_program(&b, folder, "longer")), 0);
		vma = vma_lookup(current_task(m)->mm, 0x110000);
		assert_int_equal(vma->vm_end, 0x118000);
		assert_int_equal(byte_at(m, 0x110000), 0x55);
		assert_int_equal(byte_at(m, 0x110fff), 0);
		assert_int_equal(access_user(m, current_task(m), 0x111000, ACCESS_READ, NULL), ACCESS_BUS_ADRERR);
		assert_int_equal(access_user(m, current_task(m), 0x117fff, ACCESS_WRITE, NULL), ACCESS_BUS_ADRERR);
		assert_int_equal(access_user(m, current_task(m), 0x120000, ACCESS_READ, NULL), ACCESS_BUS_ADRERR);
		assert_int_equal(byte_at(m, 0x121000), 0);
		kit_assert_sound(m, "exec");
		kit_end(m);
	}
}

static void program_with_interpreter(void **state)
{
	static const struct {
		vaddr_t base, mmap_base;
	} where[] = {{0x400000, 0xb8000000}, {0x400000, 0xb7000000}, {0x555555554000, 0x7ffff7fff000}};
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		const struct task_struct *task = current_task(m);
		vaddr_t interp = where[i].mmap_base - 0x5000;
		char path[128];

		position_independent(&b, m, NULL);
		snprintf(path, sizeof(path), "%s", write_program(&b, folder, "ld.so"));
		position_independent(&b, m, path);
		assert_int_equal(try_exec(m, write_program(&b, folder, "pie")), 0);
		assert_int_equal(task->mm->mmap->vm_start, where[i].base);
		assert_int_equal(task->mm->start_brk, where[i].base + 0x5000);
		assert_int_equal(task->mm->start_code, where[i].base + 0x1000);
		assert_int_equal(task->mm->end_code, where[i].base + 0x2000);
		assert_int_equal(task->mm->start_data, where[i].base + 0x2000);
		assert_int_equal(task->mm->end_data, where[i].base + 0x2100);
		assert_int_equal(task->pc, interp + 0x1010);
		assert_non_null(vma_lookup(task->mm, interp + 0x4fff));
		assert_null(find_vma_intersection(task->mm, where[i].mmap_base, where[i].mmap_base + PAGE_SIZE));
		kit_assert_sound(m, "exec");
		/* the interpreter on its own: among the mappings, its heap where programs are */
		assert_int_equal(try_exec(m, path), 0);
		assert_int_equal(task->mm->start_code, interp + 0x1000);
		assert_int_equal(task->mm->start_brk, page_align(m->arch->elf_et_dyn_base));
		kit_end(m);
	}
}

/* Beside a program at a fixed address the address an interpreter was linked at is a hint, raised to mmap_min_addr. */
static void interpreter_with_an_address(void **state)
{
	static const struct {
		vaddr_t linked, base[KIT_MACHINES];
	} cases[] = {
		{0, {0xb7ffb000, 0xb6ffb000, 0x7ffff7ffa000}},
		{0x1000, {0x10000, 0x8000, 0x10000}},
		{0x700000, {0x700000, 0x700000, 0x700000}},
		{0x101000, {0xb7ffb000, 0xb6ffb000, 0x7ffff7ffa000}},	/* where the program is */
	};
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);

		for (unsigned int c = 0; c < sizeof(cases) / sizeof(cases[0]); c++) {
			vaddr_t base = cases[c].base[i];
			char path[128], name[16];

			build_header(&b, m->arch, ET_DYN, cases[c].linked);
			build_load(&b, PF_R | PF_X, 0, cases[c].linked, PAGE_SIZE, PAGE_SIZE);
			build_load(&b, PF_R | PF_W, PAGE_SIZE, cases[c].linked + 0x3000, 0x10, 0x1010);
			build_stack(&b, PF_R | PF_W);
			snprintf(name, sizeof(name), "ld-%u-%u", i, c);
			snprintf(path, sizeof(path), "%s", write_program(&b, folder, name));
			build_header(&b, m->arch, ET_EXEC, 0x101000);
			build_interp(&b, path);
			build_load(&b, PF_R | PF_X, PAGE_SIZE, 0x101000, PAGE_SIZE, PAGE_SIZE);
			build_stack(&b, PF_R | PF_W);
			snprintf(name, sizeof(name), "fixed-%u-%u", i, c);
			assert_int_equal(try_exec(m, write_program(&b, folder, name)), 0);
			assert_int_equal(current_task(m)->pc, base);
			assert_int_equal(vma_lookup(current_task(m)->mm, base)->vm_end, base + PAGE_SIZE);
			assert_null(vma_lookup(current_task(m)->mm, base + PAGE_SIZE));
			assert_int_equal(vma_lookup(current_task(m)->mm, base + 0x4000)->vm_end, base + 0x5000);
			kit_assert_sound(m, "exec");
		}
		kit_end(m);
	}
}

static void alignment_is_kept(void **state)
{
	static struct elf_builder b;
	struct machine *m = kit_machine("x86_64", KIT_RAM);

	(void)state;
	build_header(&b, m->arch, ET_DYN, 0);
	build_segment(&b, &(struct elf_segment){.type = PT_LOAD, .flags = PF_R | PF_X, .filesz = 4096, .memsz = 4096,
					       .align = 0x200000});
	assert_int_equal(try_exec(m, write_program(&b, folder, "aligned")), 0);
	assert_int_equal(current_task(m)->mm->mmap->vm_start, 0x7ffff7e00000);
	kit_end(m);
}

/* Between the segments of a position-independent file nothing stays mapped; later segments may overlap earlier ones. */
static void holes_and_overlaps(void **state)
{
	static struct elf_builder b;
	struct machine *m = kit_machine("i386", KIT_RAM);

	(void)state;
	build_header(&b, m->arch, ET_DYN, 0x1000);
	build_load(&b, PF_R | PF_X, 0, 0, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R | PF_W, PAGE_SIZE, 0x10000, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R, 2 * PAGE_SIZE, 0x10000, PAGE_SIZE, PAGE_SIZE);
	build_stack(&b, PF_R | PF_W | PF_X);
	assert_int_equal(try_exec(m, write_program(&b, folder, "holes")), 0);
	assert_int_equal(current_task(m)->mm->map_count, 5);
	assert_non_null(strstr(maps_of(m), "b7fef000-b7ff0000 r-xp 0 holes\n"));
	assert_non_null(strstr(maps_of(m), "b7fff000-b8000000 r--p 2000 holes\n"));
	assert_non_null(strstr(maps_of(m), "rwxp 0 [stack]\n"));
	kit_assert_sound(m, "exec");
	kit_end(m);
}

/* Without PT_GNU_STACK a 32-bit program gets what was usual before there was one. */
static void no_stack_header(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		bool old = m->arch->bits == 32;

		build_header(&b, m->arch, ET_EXEC, 0x100000);
		build_load(&b, PF_R | PF_W, 0, 0x100000, 0x100, 0x2000);
		assert_int_equal(try_exec(m, write_program(&b, folder, "old")), 0);
		assert_non_null(strstr(maps_of(m), old ? "rwxp 0 [stack]" : "rw-p 0 [stack]"));
		assert_non_null(strstr(maps_of(m), old ? "rwxp 0 old" : "rw-p 0 old"));
		assert_non_null(strstr(maps_of(m), old ? "00101000-00102000 rwxp" : "00101000-00102000 rw-p"));
		kit_end(m);
	}
}

/* ---- what a program finds ---- */

static void stack_contents(void **state)
{
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < KIT_MACHINES; i++) {
		struct machine *m = kit_machine(kit_names[i], KIT_RAM);
		struct task_struct *task = current_task(m);
		const unsigned int word = m->arch->bits / 8;
		const char *path, *argv[] = {"zero", "", "two words"};
		uint64_t aux[64] = {0};
		vaddr_t at;

		static_program(&b, m, 0x2000);
		path = write_program(&b, folder, "program");
		assert_int_equal(sys_execve(m, task, path, 3, argv, false, &(struct access_report){0}), 0);
		at = task->sp;
		assert_int_equal(at % 16, 0);
		assert_int_equal(at, task->mm->start_stack);
		assert_int_equal(word_at(m, at), 3);
		assert_int_equal(word_at(m, at + word), task->mm->arg_start);
		for (unsigned int a = 0; a < 3; a++)
			assert_string_at(m, word_at(m, at + (1 + a) * word), argv[a]);
		assert_int_equal(word_at(m, at + 4 * word), 0);
		at += 5 * word;
		assert_int_equal(word_at(m, at), task->mm->env_start);
		assert_string_at(m, word_at(m, at), "HOME=/");
		while (word_at(m, at))
			at += word;
		for (at += word; word_at(m, at); at += 2 * word)
			if (word_at(m, at) < 64)
				aux[word_at(m, at)] = word_at(m, at + word);
		assert_int_equal(aux[AT_PHDR], 0x100000 + EHDR_SIZE(&b));
		assert_int_equal(aux[AT_PHNUM], 4);
		assert_int_equal(aux[AT_ENTRY], 0x101000);
		assert_int_equal(aux[AT_BASE], 0);
		assert_int_equal(aux[AT_PAGESZ], 4096);
		assert_string_at(m, aux[AT_PLATFORM], m->arch->platform);
		assert_string_at(m, aux[AT_EXECFN], path);
		assert_string_equal(vma_lookup(task->mm, aux[AT_SYSINFO_EHDR])->vm_name, "[vdso]");
		assert_int_equal(task->mm->env_end, aux[AT_EXECFN]);
		assert_int_equal(word_at(m, m->arch->stack_top - word), 0);
		kit_end(m);
	}
}

/* Figures that real 6.1 kernels showed for programs with names of these lengths and six strings of environment. */
static void stack_figures_as_captured(void **state)
{
	static const struct {
		const char *machine, *name;
		vaddr_t start_stack, arg_start, arg_end, env_end;
	} seen[] = {
		{"x86_64", "payload__ex41", 0x7fffffffedd0, 0x7fffffffef99, 0x7fffffffefa7, 0x7fffffffefea},
		{"i386", "payload__ex41", 0xbffffea0, 0xbfffff9d, 0xbfffffab, 0xbfffffee},
		{"vexpress", "payload__ex41-static", 0xbefffeb0, 0xbeffff8f, 0xbeffffa4, 0xbeffffe7},
	};
	static struct elf_builder b;

	(void)state;
	for (unsigned int i = 0; i < 3; i++) {
		struct machine *m = kit_machine(seen[i].machine, KIT_RAM);
		const struct mm_struct *mm;

		static_program(&b, m, 0x2000);
		write_program(&b, folder, seen[i].name);
		assert_int_equal(try_exec(m, seen[i].name), 0);
		mm = current_task(m)->mm;
		assert_int_equal(mm->start_stack, seen[i].start_stack);
		assert_int_equal(mm->arg_start, seen[i].arg_start);
		assert_int_equal(mm->arg_end, seen[i].arg_end);
		assert_int_equal(mm->env_start, seen[i].arg_end);
		assert_int_equal(mm->env_end, seen[i].env_end);
		kit_end(m);
	}
}

static void process_after_exec(void **state)
{
	static struct elf_builder b;
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *task = current_task(m);
	uint64_t before;
	const char *path;

	(void)state;
	static_program(&b, m, 0x2000);
	path = write_program(&b, folder, "a-name-that-is-longer-than-comm");
	assert_int_equal(try_exec(m, path), 0);
	assert_string_equal(task->comm, "a-name-that-is-");
	assert_int_equal(task->pc, 0x101000);
	assert_int_equal(task->min_flt + task->maj_flt, 0);
	/* the page of the entry point is there already, the others are not */
	assert_int_equal(kit_touch(m, 0x101000, 1, ACCESS_EXEC), 0);
	assert_int_equal(task->min_flt + task->maj_flt, 0);
	assert_int_equal(kit_touch(m, 0x104000, 1, ACCESS_READ), 0);
	assert_int_equal(task->min_flt, 1);

	drain_all_pages(m);
	before = nr_free_pages(m);
	for (unsigned int i = 0; i < 50; i++)
		assert_int_equal(try_exec(m, path), 0);
	drain_all_pages(m);
	assert_in_range(nr_free_pages(m), before - 2, before + 2);
	kit_assert_sound(m, "fifty times exec");
	kit_end(m);
}

/* An entry point where nothing is, or nothing to execute: the program has been started all the same. */
static void entry_nowhere(void **state)
{
	static const struct {
		vaddr_t entry;
		enum access_result result;
	} cases[] = {{0x101000, ACCESS_OK}, {0x900000, ACCESS_SEGV_MAPERR}, {0x104000, ACCESS_SEGV_ACCERR},
		     {0x10e000, ACCESS_BUS_ADRERR}};
	static struct elf_builder b;
	struct machine *m = kit_machine("x86_64", KIT_RAM);
	struct task_struct *task = current_task(m);

	(void)state;
	for (unsigned int i = 0; i < 8; i++) {
		struct access_report fetch;
		const char *path;
		char name[8];

		static_program(&b, m, 0x2000);
		build_load(&b, PF_R | PF_X, 3 * PAGE_SIZE, 0x10d000, 0x2000, 0x2000);
		put_at(&b, EHDR_AT(&b, e_entry), cases[i / 2].entry, 8);
		snprintf(name, sizeof(name), "no-%u", i);
		path = write_program(&b, folder, name);
		if (i == 1)
			continue;	/* no dynamic linker could make something of this */
		/* what the linker would do is never reached */
		assert_int_equal(sys_execve(m, task, path, 1, &path, i & 1, &fetch), 0);
		assert_int_equal(fetch.result, cases[i / 2].result);
		assert_int_equal(fetch.address, cases[i / 2].entry);
		assert_int_equal(task->pc, cases[i / 2].entry);
		assert_int_equal(task->min_flt + task->maj_flt, 0);
		assert_string_equal(task->comm, name);
	}
	put_at(&b, EHDR_AT(&b, e_entry), 0x7ffffffff000, 8);
	assert_int_equal(try_exec(m, write_program(&b, folder, "beyond")), -EINVAL);
	kit_assert_sound(m, "exec");
	kit_end(m);
}

static void stack_limits(void **state)
{
	static struct elf_builder b;
	struct machine *m = kit_machine("i386", KIT_RAM);
	struct task_struct *task = current_task(m);
	static char big[140000];
	const char *argv[3] = {"a", big, big}, *path;
	struct access_report fetch;

	(void)state;
	static_program(&b, m, 0x2000);
	path = write_program(&b, folder, "program");
	task->signal->rlimit[RLIMIT_STACK] = 64 << 10;
	assert_int_equal(try_exec(m, path), 0);
	assert_non_null(strstr(maps_of(m), "bfff0000-c0000000 rw-p 0 [stack]"));

	memset(big, 'x', sizeof(big) - 1);
	task->signal->rlimit[RLIMIT_STACK] = 8 << 20;
	assert_int_equal(sys_execve(m, task, path, 2, argv, false, &fetch), -E2BIG);	/* a string of over 32 pages */
	big[131071] = '\0';
	assert_int_equal(sys_execve(m, task, path, 3, argv, false, &fetch), 0);
	assert_non_null(strstr(maps_of(m), "bff9f000-c0000000 rw-p 0 [stack]"));
	task->signal->rlimit[RLIMIT_STACK] = 1 << 20;
	assert_int_equal(sys_execve(m, task, path, 3, argv, false, &fetch), -E2BIG);	/* a quarter of the limit */
	assert_int_equal(m->ctx.why.why, WHY_ARGS_TOO_BIG);
	kit_assert_sound(m, "exec");
	kit_end(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(init_program),
		cmocka_unit_test(fixed_program_with_bss),
		cmocka_unit_test(bss_inside_a_page),
		cmocka_unit_test(bytes_beyond_the_file),
		cmocka_unit_test(program_with_interpreter),
		cmocka_unit_test(interpreter_with_an_address),
		cmocka_unit_test(alignment_is_kept),
		cmocka_unit_test(holes_and_overlaps),
		cmocka_unit_test(no_stack_header),
		cmocka_unit_test(stack_contents),
		cmocka_unit_test(stack_figures_as_captured),
		cmocka_unit_test(process_after_exec),
		cmocka_unit_test(entry_nowhere),
		cmocka_unit_test(stack_limits),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
