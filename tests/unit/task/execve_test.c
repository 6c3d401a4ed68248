// SPDX-License-Identifier: MIT
/*
 * execve() with programs made byte by byte: where all comes to lie, what is on the stack, and what
 * a refusal leaves.
 */
#include "process_machine.h"

#include "elf_builder.h"
#include "umalloc.h"

static struct process_machine e;
static struct elf_builder b;

/* ---- programs ---- */

static uint64_t link_base(void)
{
	static const uint64_t bases[NR_ARCHS] = {
		[ARCH_I386] = 0x8048000, [ARCH_VEXPRESS] = 0x10000, [ARCH_X86_64] = 0x400000,
	};

	return bases[e.m.arch->id];
}

/* Headers, text, and data with 0x123 bytes of file in its page and three pages of bss behind it. */
static void add_segments(uint64_t base)
{
	build_load(&b, PF_R, 0, base, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R | PF_X, PAGE_SIZE, base + 0x1000, 0x800, 0x800);
	build_load(&b, PF_R | PF_W, 2 * PAGE_SIZE, base + 0x2000, 0x123, 0x3456);
	memset(b.bytes + 2 * PAGE_SIZE, 0xaa, PAGE_SIZE);
	build_stack(&b, PF_R | PF_W);
}

static void build_static(void)
{
	build_header(&b, e.m.arch, ET_EXEC, link_base() + 0x1000);
	add_segments(link_base());
}

static void build_pie(const char *interpreter)
{
	build_header(&b, e.m.arch, ET_DYN, 0x1000);
	build_interp(&b, interpreter);
	add_segments(0);
}

/* An interpreter: ET_DYN of two segments. Returns its path. */
static const char *make_interpreter(void)
{
	static char path[256];

	build_header(&b, e.m.arch, ET_DYN, 0x1040);
	build_load(&b, PF_R, 0, 0, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R | PF_X, PAGE_SIZE, 0x1000, PAGE_SIZE, PAGE_SIZE);
	build_load(&b, PF_R | PF_W, 2 * PAGE_SIZE, 0x2000, 0x10, 0x20);
	build_stack(&b, PF_R | PF_W);
	strcpy(path, write_program(&b, e.dir, "ld.so"));
	return path;
}

static int run_built(const char *name)
{
	return try_exec(&e, write_program(&b, e.dir, name));
}

/* ---- the whole state ---- */

static uint64_t digest(void)
{
	struct hash h;

	hash_init(&h);
	phys_digest(&h, &e.m);
	kmem_digest(&h, &e.m);
	files_digest(&h, &e.m);
	vm_digest(&h, &e.m);
	tasks_digest(&h, &e.m);
	return hash_final(&h);
}

/* Refused before anything changed. */
static void refused(int err, int got, uint64_t was)
{
	assert_int_equal(got, -err);
	assert_true(digest() == was);
	assert_machine_sound(&e);
}

/* ---- layouts ---- */

static const char *const static_maps[NR_ARCHS] = {
	[ARCH_I386] =
		"08048000-08049000 r--p 0 prog\n"
		"08049000-0804a000 r-xp 1000 prog\n"
		"0804a000-0804b000 rw-p 2000 prog\n"
		"0804b000-0804e000 rw-p 0 \n"
		"b7ffa000-b7ffe000 r--p 0 [vvar]\n"
		"b7ffe000-b8000000 r-xp 0 [vdso]\n"
		"bffdf000-c0000000 rw-p 0 [stack]\n",
	[ARCH_VEXPRESS] =
		"00010000-00011000 r--p 0 prog\n"
		"00011000-00012000 r-xp 1000 prog\n"
		"00012000-00013000 rw-p 2000 prog\n"
		"00013000-00016000 rw-p 0 \n"
		"b6ffd000-b6ffe000 r-xp 0 [sigpage]\n"
		"b6ffe000-b6fff000 r--p 0 [vvar]\n"
		"b6fff000-b7000000 r-xp 0 [vdso]\n"
		"befdf000-bf000000 rw-p 0 [stack]\n",
	[ARCH_X86_64] =
		"00400000-00401000 r--p 0 prog\n"
		"00401000-00402000 r-xp 1000 prog\n"
		"00402000-00403000 rw-p 2000 prog\n"
		"00403000-00406000 rw-p 0 \n"
		"7ffff7ff9000-7ffff7ffd000 r--p 0 [vvar]\n"
		"7ffff7ffd000-7ffff7fff000 r-xp 0 [vdso]\n"
		"7ffffffde000-7ffffffff000 rw-p 0 [stack]\n",
};

static void static_programs(void **state)
{
	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		const struct mm_struct *mm;
		uint64_t base;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		base = link_base();
		build_static();
		assert_int_equal(run_built("prog"), 0);
		assert_maps(&e, static_maps[id]);
		mm = e.task->mm;
		assert_int_equal(mm->start_brk, base + 0x6000);
		assert_int_equal(mm->brk, mm->start_brk);
		assert_int_equal(mm->start_code, base + 0x1000);
		assert_int_equal(mm->end_code, base + 0x1800);
		assert_int_equal(mm->start_data, base + 0x2000);
		assert_int_equal(mm->end_data, base + 0x2123);
		assert_int_equal(e.task->pc, base + 0x1000);
		assert_string_equal(e.task->comm, "prog");
		process_machine_release(&e);
	}
}

static const char *const pie_maps[NR_ARCHS] = {
	[ARCH_I386] =
		"00400000-00401000 r--p 0 pie\n"
		"00401000-00402000 r-xp 1000 pie\n"
		"00402000-00403000 rw-p 2000 pie\n"
		"00403000-00406000 rw-p 0 \n"
		"b7ff7000-b7ffb000 r--p 0 [vvar]\n"
		"b7ffb000-b7ffd000 r-xp 0 [vdso]\n"
		"b7ffd000-b7ffe000 r--p 0 ld.so\n"
		"b7ffe000-b7fff000 r-xp 1000 ld.so\n"
		"b7fff000-b8000000 rw-p 2000 ld.so\n"
		"bffdf000-c0000000 rw-p 0 [stack]\n",
	[ARCH_VEXPRESS] =
		"00400000-00401000 r--p 0 pie\n"
		"00401000-00402000 r-xp 1000 pie\n"
		"00402000-00403000 rw-p 2000 pie\n"
		"00403000-00406000 rw-p 0 \n"
		"b6ffa000-b6ffb000 r-xp 0 [sigpage]\n"
		"b6ffb000-b6ffc000 r--p 0 [vvar]\n"
		"b6ffc000-b6ffd000 r-xp 0 [vdso]\n"
		"b6ffd000-b6ffe000 r--p 0 ld.so\n"
		"b6ffe000-b6fff000 r-xp 1000 ld.so\n"
		"b6fff000-b7000000 rw-p 2000 ld.so\n"
		"befdf000-bf000000 rw-p 0 [stack]\n",
	[ARCH_X86_64] =
		"555555554000-555555555000 r--p 0 pie\n"
		"555555555000-555555556000 r-xp 1000 pie\n"
		"555555556000-555555557000 rw-p 2000 pie\n"
		"555555557000-55555555a000 rw-p 0 \n"
		"7ffff7ff6000-7ffff7ffa000 r--p 0 [vvar]\n"
		"7ffff7ffa000-7ffff7ffc000 r-xp 0 [vdso]\n"
		"7ffff7ffc000-7ffff7ffd000 r--p 0 ld.so\n"
		"7ffff7ffd000-7ffff7ffe000 r-xp 1000 ld.so\n"
		"7ffff7ffe000-7ffff7fff000 rw-p 2000 ld.so\n"
		"7ffffffde000-7ffffffff000 rw-p 0 [stack]\n",
};

static void programs_with_interpreter(void **state)
{
	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		vaddr_t mmap_base;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		build_pie(make_interpreter());
		assert_int_equal(run_built("pie"), 0);
		assert_maps(&e, pie_maps[id]);
		mmap_base = e.task->mm->mmap_base;
		assert_int_equal(e.task->pc, mmap_base - 0x3000 + 0x1040);
		assert_int_equal(e.task->mm->brk, (e.m.arch->elf_et_dyn_base & PAGE_MASK) + 0x6000);
		process_machine_release(&e);
	}
}

/* vm.legacy_va_layout: from TASK_UNMAPPED_BASE up, ld.so first. On ARM a stack without limit does the same. */
static void legacy_layout(void **state)
{
	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		const struct mm_struct *mm;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		if (id == ARCH_VEXPRESS)
			e.task->signal->rlimit[RLIMIT_STACK] = RLIM_INFINITY;
		else
			e.m.vm->legacy_va_layout = 1;
		build_pie(make_interpreter());
		assert_int_equal(run_built("pie"), 0);
		mm = e.task->mm;
		assert_false(mm->topdown);
		assert_int_equal(mm->mmap_base, e.m.arch->unmapped_base);
		assert_int_equal(e.task->pc, mm->mmap_base + 0x1040);
		assert_int_equal(find_vma(e.task->mm, mm->mmap_base)->vm_start, mm->mmap_base);
		process_machine_release(&e);
	}
}

/*
 * Between vvar and vdso 6.18 has two pages of clocks; without interpreter a position-independent
 * program lies on top.
 */
static void newer_kernel_and_loader_alone(void **state)
{
	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.18");
	assert_int_equal(try_exec(&e, make_interpreter()), 0);
	assert_maps(&e,
		    "7ffff7ff4000-7ffff7ff8000 r--p 0 [vvar]\n"
		    "7ffff7ff8000-7ffff7ffa000 r--p 0 [vvar_vclock]\n"
		    "7ffff7ffa000-7ffff7ffc000 r-xp 0 [vdso]\n"
		    "7ffff7ffc000-7ffff7ffd000 r--p 0 ld.so\n"
		    "7ffff7ffd000-7ffff7ffe000 r-xp 1000 ld.so\n"
		    "7ffff7ffe000-7ffff7fff000 rw-p 2000 ld.so\n"
		    "7ffffffde000-7ffffffff000 rw-p 0 [stack]\n");
	assert_int_equal(e.task->mm->brk, 0x555555555000);
	process_machine_release(&e);
}

/*
 * A later segment lies over an earlier one; without PT_GNU_STACK a 32-bit program's readable memory
 * is executable.
 */
static void overlapping_segments(void **state)
{
	(void)state;
	process_machine_init(&e, ARCH_I386, "6.1");
	build_header(&b, e.m.arch, ET_EXEC, 0x100000);
	build_load(&b, PF_R, 0, 0x100000, 3 * PAGE_SIZE, 3 * PAGE_SIZE);
	build_load(&b, PF_R | PF_W, PAGE_SIZE, 0x101000, PAGE_SIZE, PAGE_SIZE);
	assert_int_equal(run_built("over"), 0);
	assert_maps(&e,
		    "00100000-00101000 r-xp 0 over\n"
		    "00101000-00102000 rwxp 1000 over\n"
		    "00102000-00103000 r-xp 2000 over\n"
		    "b7ffa000-b7ffe000 r--p 0 [vvar]\n"
		    "b7ffe000-b8000000 r-xp 0 [vdso]\n"
		    "bffdf000-c0000000 rwxp 0 [stack]\n");
	process_machine_release(&e);
}

/* ---- memory ---- */

static uint64_t peek(vaddr_t at, unsigned int bytes)
{
	struct access_report access;
	unsigned char buf[8] = {0};
	uint64_t value = 0;

	assert_int_equal(read_user(&e.m, e.task, at, buf, bytes, &access), 0);
	for (unsigned int i = 0; i < bytes; i++)
		value |= (uint64_t)buf[i] << 8 * i;
	return value;
}

static const char *peek_string(vaddr_t at)
{
	static char text[300];
	size_t n = 0;

	do
		text[n] = (char)peek(at + n, 1);
	while (text[n] != '\0' && ++n < sizeof(text) - 1);
	return text;
}

/* The file goes on behind the data, but the program finds zeros there. */
static void bss_is_zero(void **state)
{
	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		vaddr_t data;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		build_static();
		assert_int_equal(run_built("prog"), 0);
		data = link_base() + 0x2000;
		assert_int_equal(peek(data, 1), 0xaa);
		assert_int_equal(peek(data + 0x122, 1), 0xaa);
		assert_int_equal(peek(data + 0x123, 1), 0);
		assert_int_equal(peek(data + 0xff8, 8), 0);
		assert_int_equal(peek(data + 0x3455, 1), 0);
		process_machine_release(&e);
	}
}

static uint64_t auxv(vaddr_t at, uint64_t type)
{
	unsigned int word = WORD(&b);

	for (;; at += 2 * word) {
		uint64_t found = peek(at, word);

		if (found == type)
			return peek(at + word, word);
		assert_int_not_equal(found, AT_NULL);
	}
}

static void stack_of_a_new_program(void **state)
{
	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		const char *path, *argv[] = {NULL, "", "two words"};
		unsigned int word, n;
		vaddr_t sp, base;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		build_pie(make_interpreter());
		argv[0] = path = write_program(&b, e.dir, "pie");
		assert_int_equal(sys_execve(&e.m, e.task, path, 3, argv, false, &(struct access_report){0}), 0);
		word = WORD(&b);
		sp = e.task->sp;
		base = e.m.arch->elf_et_dyn_base & PAGE_MASK;
		assert_int_equal(sp % 16, 0);
		assert_int_equal(e.task->mm->start_stack, sp);
		assert_int_equal(peek(sp, word), 3);
		assert_string_equal(peek_string(peek(sp + word, word)), path);
		assert_string_equal(peek_string(peek(sp + 2 * word, word)), "");
		assert_string_equal(peek_string(peek(sp + 3 * word, word)), "two words");
		assert_int_equal(peek(sp + 4 * word, word), 0);
		assert_int_equal(peek(sp + word, word), e.task->mm->arg_start);
		assert_int_equal(peek(sp + 5 * word, word), e.task->mm->env_start);
		for (n = 5; peek(sp + n * word, word) != 0; n++)
			assert_non_null(strchr(peek_string(peek(sp + n * word, word)), '='));
		sp += (n + 1) * word;
		assert_int_equal(auxv(sp, AT_PAGESZ), PAGE_SIZE);
		assert_int_equal(auxv(sp, AT_PHDR), base + EHDR_SIZE(&b));
		assert_int_equal(auxv(sp, AT_PHENT), PHDR_SIZE(&b));
		assert_int_equal(auxv(sp, AT_PHNUM), 5);
		assert_int_equal(auxv(sp, AT_ENTRY), base + 0x1000);
		assert_int_equal(auxv(sp, AT_BASE), e.task->mm->mmap_base - 0x3000);
		assert_int_equal(auxv(sp, AT_UID), 0);
		assert_string_equal(peek_string(auxv(sp, AT_EXECFN)), path);
		assert_string_equal(peek_string(auxv(sp, AT_PLATFORM)), e.m.arch->platform);
		assert_true(auxv(sp, AT_RANDOM) > sp);
		assert_int_equal(peek(e.m.arch->stack_top - word, word), 0);
		process_machine_release(&e);
	}
}

/* ---- limits of arguments ---- */

static void arguments_too_big(void **state)
{
	static char longest[32 * PAGE_SIZE + 1];
	const char *argv[64];
	uint64_t was;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	build_static();
	argv[0] = write_program(&b, e.dir, "prog");
	for (unsigned int i = 1; i < 64; i++)
		argv[i] = longest;
	memset(longest, 'x', sizeof(longest) - 1);
	was = digest();
	refused(E2BIG, sys_execve(&e.m, e.task, argv[0], 2, argv, false, &(struct access_report){0}), was);
	longest[sizeof(longest) - 2] = '\0';
	/* a quarter of the stack's 8 MiB: 15 of 128 KiB, and not 16 */
	refused(E2BIG, sys_execve(&e.m, e.task, argv[0], 17, argv, false, &(struct access_report){0}), was);
	assert_int_equal(sys_execve(&e.m, e.task, argv[0], 16, argv, false, &(struct access_report){0}), 0);
	assert_true(e.task->mm->stack_vm > 15 * 32);
	e.task->signal->rlimit[RLIMIT_STACK] = 64 << 10;
	was = digest();
	refused(E2BIG, sys_execve(&e.m, e.task, argv[0], 3, argv, false, &(struct access_report){0}), was);
	e.task->signal->rlimit[RLIMIT_STACK] = 8 << 20;
	process_machine_release(&e);
}

/* ---- files that are no programs ---- */

static void bad_files(void **state)
{
	char path[128];
	uint64_t was;

	(void)state;
	process_machine_init(&e, ARCH_X86_64, "6.1");
	was = digest();
	snprintf(path, sizeof(path), "%s/nothing", e.dir);
	refused(ENOENT, try_exec(&e, path), was);
	refused(EACCES, try_exec(&e, e.dir), was);
	refused(EACCES, try_exec(&e, "/dev/zero"), was);
	build_static();
	snprintf(path, sizeof(path), "%s", write_program(&b, e.dir, "plain"));
	assert_int_equal(chmod(path, 0644), 0);
	refused(EACCES, try_exec(&e, path), was);
	b.size = 0;
	refused(ENOEXEC, run_built("empty"), was);
	b.size = 40;
	refused(ENOEXEC, run_built("short"), was);
	memcpy(b.bytes, "#!/bin/sh\n", 10);
	b.size = PAGE_SIZE;
	refused(ENOEXEC, run_built("script"), was);
	process_machine_release(&e);
}

static void bad_interpreters(void **state)
{
	char path[256];
	uint64_t was;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		process_machine_init(&e, (enum arch_id)id, "6.1");
		was = digest();
		build_pie("/no/such/interpreter");
		refused(ENOENT, run_built("a"), was);
		build_pie(e.dir);
		refused(EACCES, run_built("b"), was);
		snprintf(path, sizeof(path), "%s", make_interpreter());
		assert_int_equal(chmod(path, 0600), 0);
		build_pie(path);
		refused(EACCES, run_built("c"), was);
		build_static();
		b.bytes[0] = 'x';
		snprintf(path, sizeof(path), "%s", write_program(&b, e.dir, "bad.so"));
		build_pie(path);
		refused(ELIBBAD, run_built("d"), was);
		build_header(&b, e.m.arch, ET_DYN, 0);		/* nothing to map */
		build_stack(&b, PF_R);
		snprintf(path, sizeof(path), "%s", write_program(&b, e.dir, "void.so"));
		build_pie(path);
		refused(EINVAL, run_built("e"), was);
		build_pie("");					/* an empty path */
		refused(ENOEXEC, run_built("f"), was);
		process_machine_release(&e);
	}
}

/* What the kernel would find out only after the old program is gone still leaves it alone here. */
static void impossible_places(void **state)
{
	struct machine_figures was;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		uint64_t top;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		top = e.m.arch->task_size;
		build_static();
		assert_int_equal(run_built("good"), 0);
		take_figures(&e, &was);
		build_header(&b, e.m.arch, ET_EXEC, 0x100000);	/* onto the stack */
		build_load(&b, PF_R | PF_X, 0, e.m.arch->stack_top - 2 * PAGE_SIZE, PAGE_SIZE, PAGE_SIZE);
		assert_int_not_equal(run_built("a"), 0);
		assert_unchanged(&e, &was);
		build_header(&b, e.m.arch, ET_EXEC, 0x100000);	/* bss as large as all of user space */
		build_load(&b, PF_R | PF_W, 0, 0x100000, PAGE_SIZE, top - 0x200000);
		assert_int_not_equal(run_built("b"), 0);
		assert_unchanged(&e, &was);
		build_header(&b, e.m.arch, ET_DYN, 0);		/* a span without room */
		build_load(&b, PF_R, 0, 0, PAGE_SIZE, PAGE_SIZE);
		build_load(&b, PF_R, 0, top - 2 * PAGE_SIZE, PAGE_SIZE, PAGE_SIZE);
		assert_int_not_equal(run_built("c"), 0);
		assert_unchanged(&e, &was);
		build_header(&b, e.m.arch, ET_EXEC, top);	/* the entry point in the kernel */
		build_load(&b, PF_R | PF_X, 0, 0x100000, PAGE_SIZE, PAGE_SIZE);
		assert_int_equal(run_built("d"), -EINVAL);
		assert_unchanged(&e, &was);
		assert_string_equal(e.task->comm, "good");
		process_machine_release(&e);
	}
}

/* ---- flipped bytes ---- */

#define VARIANTS 700			/* a machine */

/*
 * Whatever becomes of a good file's headers: an answer, a sound machine, and the old program or a
 * new one.
 */
static void flipped_bytes(void **state)
{
	uint32_t seed = 1;
	char name[16];

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		const char *interpreter;
		unsigned int ran = 0;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		interpreter = make_interpreter();
		for (unsigned int i = 0; i < VARIANTS; i++) {
			if (i % 2 == 0)
				build_static();
			else
				build_pie(interpreter);
			for (unsigned int n = i % 4 + 1; n > 0; n--) {
				seed = seed * 1664525 + 1013904223;
				b.bytes[(seed >> 8) % (EHDR_SIZE(&b) + 5 * PHDR_SIZE(&b))] ^=
					(unsigned char)(1u << (seed >> 24) % 8);
			}
			snprintf(name, sizeof(name), "v%u", i);
			if (run_built(name) == 0) {
				ran++;
				assert_string_equal(e.task->comm, name);
			}
			if (i % 16 == 0)
				assert_machine_sound(&e);
		}
		assert_in_range(ran, VARIANTS / 20, VARIANTS);
		process_machine_release(&e);
	}
}

/* ---- memory runs out ---- */

static void nth_allocation_fails(void **state)
{
	struct umalloc_report report;
	struct machine_figures was;
	vaddr_t mem, again;

	(void)state;
	for (unsigned int id = 0; id < NR_ARCHS; id++) {
		unsigned int nth = 0;
		char path[256];
		int err;

		process_machine_init(&e, (enum arch_id)id, "6.1");
		build_pie(make_interpreter());
		snprintf(path, sizeof(path), "%s", write_program(&b, e.dir, "pie"));
		assert_int_equal(umalloc_malloc(&e.m, e.task, 1000, &mem, &report), 0);
		do {
			take_figures(&e, &was);
			e.m.ctx.fail_nth = ++nth;
			e.m.ctx.fail_times = 1;
			err = try_exec(&e, path);
			e.m.ctx.fail_nth = 0;
			if (err == 0)
				break;
			assert_int_equal(err, -ENOMEM);
			assert_unchanged(&e, &was);
			assert_string_equal(e.task->comm, "init");
		} while (nth < 500);
		assert_int_equal(err, 0);
		assert_true(nth > 10);
		assert_string_equal(e.task->comm, "pie");
		assert_int_equal(umalloc_malloc(&e.m, e.task, 1000, &again, &report), 0);
		assert_true(again > e.task->mm->start_brk);	/* a new heap */
		process_machine_release(&e);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(static_programs),
		cmocka_unit_test(programs_with_interpreter),
		cmocka_unit_test(legacy_layout), cmocka_unit_test(newer_kernel_and_loader_alone),
		cmocka_unit_test(overlapping_segments),
		cmocka_unit_test(bss_is_zero),
		cmocka_unit_test(stack_of_a_new_program),
		cmocka_unit_test(arguments_too_big),
		cmocka_unit_test(bad_files),
		cmocka_unit_test(bad_interpreters),
		cmocka_unit_test(impossible_places),
		cmocka_unit_test(flipped_bytes),
		cmocka_unit_test(nth_allocation_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
