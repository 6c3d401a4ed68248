// SPDX-License-Identifier: MIT
/*
 * exec.c - execve: a new address space with a new program, in place of the old one.
 *
 * The stack as the program finds it, from the top down:
 *
 *	word of zero | file name | environment | arguments | (align 16) platform | 16 random bytes | auxv, envp[], argv[],
 *	argc  <- sp, aligned to 16
 *
 * All of it is laid out on paper first: the strings decide p, where Linux stands when it calls the binary's loader, and
 * the 32 pages below p's page are the stack's first VMA. Then the new address space is built aside, with the task
 * standing in it, and takes the old one's place when nothing can fail any more.
 *
 * Differs from Linux: there the old program is gone before the first segment is mapped, and a later failure kills the
 * process. Here every failure leaves the old program as it was; so both are in memory for a moment. The environment is
 * always the same six strings.
 */
#include "exec.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "binfmt_elf.h"
#include "content.h"
#include "init_image.h"
#include "kernel_rules.h"
#include "ld_so.h"
#include "mm.h"
#include "task.h"
#include "umalloc.h"

ARCHS_KNOWN_HERE(3);

#define MAX_ARG_STRLEN (32 * PAGE_SIZE)
#define ARG_MAX_BYTES 131072u		/* ARG_MAX: allowed whatever the stack limit */
#define STK_LIM (8 * SZ_1M)		/* _STK_LIM */
#define STACK_EXPAND 131072u		/* setup_arg_pages() */
#define AUXV_MAX 24

/* Elf.h of the build machine may not know these yet. */
#define AUX_MINSIGSTKSZ 51
#define AUX_RSEQ_FEATURE_SIZE 27
#define AUX_RSEQ_ALIGN 28

static const char *const environment[] = {
	"HOME=/", "TERM=linux", "SHELL=/bin/sh", "USER=root", "PWD=/", "PATH=/bin:/usr/bin",
};

#define ENVC (sizeof(environment) / sizeof(environment[0]))

/* A program about to run (struct linux_binprm). */
struct linux_binprm {
	const char *filename;
	unsigned int argc;
	const char *const *argv;
	unsigned int word;		/* bytes */
	vaddr_t exec;			/* of the file name on the stack */
	vaddr_t env, arg;		/* of the first string of each */
	vaddr_t platform, random;
	vaddr_t sp;			/* of argc */
	vaddr_t stack_start, stack_end;	/* its first VMA */
	bool linked;			/* go on to main */
};

struct aux {
	uint64_t type, value;
};

/* What differs between machines in the auxiliary vector: what the processor can. */
struct aux_machine {
	uint64_t hwcap, hwcap2, minsigstksz;
};

static const struct aux_machine aux_machines[NR_ARCHS] = {
	[ARCH_I386] = {0x178bfbff, 0x2, 1232},		/* CPUID 1 EDX; ring-3 fsgsbase */
	[ARCH_VEXPRESS] = {0x8b0d6, 0, 0},		/* half thumb fastmult vfp edsp neon vfpv3 tls vfpd32 */
	[ARCH_X86_64] = {0x178bfbff, 0x2, 1776},
};

/* ---- layout ---- */

static uint64_t strings_bytes(unsigned int n, const char *const *strings)
{
	uint64_t bytes = 0;

	for (unsigned int i = 0; i < n; i++)
		bytes += strlen(strings[i]) + 1;
	return bytes;
}

static bool string_too_long(const char *s)
{
	return strnlen(s, MAX_ARG_STRLEN) >= MAX_ARG_STRLEN;
}

/* Whether the strings fit (bprm_stack_limits, copy_strings). */
static int check_arg_limits(struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm)
{
	uint64_t limit = max_u64(min_u64(STK_LIM / 4 * 3, task->rlimit[RLIMIT_STACK] / 4), ARG_MAX_BYTES);
	uint64_t pointers = (bprm->argc + ENVC) * bprm->word;
	uint64_t strings = strlen(bprm->filename) + 1 + strings_bytes(ENVC, environment);

	if (string_too_long(bprm->filename))
		return refuse(m, E2BIG, WHY_ARGS_TOO_BIG, MAX_ARG_STRLEN, MAX_ARG_STRLEN);
	for (unsigned int i = 0; i < bprm->argc; i++) {
		if (string_too_long(bprm->argv[i]))
			return refuse(m, E2BIG, WHY_ARGS_TOO_BIG, strlen(bprm->argv[i]), MAX_ARG_STRLEN);
		strings += strlen(bprm->argv[i]) + 1;
	}
	if (limit <= pointers || strings > limit - pointers)
		return refuse(m, E2BIG, WHY_ARGS_TOO_BIG, strings + pointers, limit);
	if (page_align(strings + bprm->word) > task->rlimit[RLIMIT_STACK])
		return refuse(m, E2BIG, WHY_ARGS_TOO_BIG, strings, task->rlimit[RLIMIT_STACK]);
	return 0;
}

/* Where everything will lie on the stack (copy_strings, create_elf_tables, setup_arg_pages). */
static void lay_out_stack(const struct machine *m, const struct task_struct *task, unsigned int auxc,
			  struct linux_binprm *bprm)
{
	uint64_t rlimit = task->rlimit[RLIMIT_STACK] & PAGE_MASK;
	uint64_t items = (uint64_t)bprm->argc + 1 + ENVC + 1 + 1;
	vaddr_t top = m->arch->stack_top, p;

	bprm->exec = top - bprm->word - (strlen(bprm->filename) + 1);
	bprm->env = bprm->exec - strings_bytes(ENVC, environment);
	bprm->arg = bprm->env - strings_bytes(bprm->argc, bprm->argv);
	bprm->stack_end = top;
	bprm->stack_start = bprm->arg & PAGE_MASK;
	if (top - bprm->stack_start + STACK_EXPAND <= rlimit)
		bprm->stack_start -= STACK_EXPAND;
	else
		bprm->stack_start = min_u64(bprm->stack_start, top - rlimit);

	/* arch_align_stack(): x86 only */
	p = arch_is_x86(m->arch) ? round_down(bprm->arg, 16) : bprm->arg;
	bprm->platform = p - (strlen(m->arch->platform) + 1);
	bprm->random = bprm->platform - 16;
	bprm->sp = round_down(bprm->random - (2 * auxc + items) * bprm->word, 16);
	bprm->stack_start = min_u64(bprm->stack_start, bprm->sp & PAGE_MASK);
}

/* ---- contents ---- */

/* Writes to the new stack, remembering the page it is in. */
struct stack_writer {
	struct machine *m;
	struct task_struct *task;
	unsigned int word;
	struct page *page;
	vaddr_t page_at;		/* 0: none yet */
	vaddr_t at;			/* where the next word goes */
	int err;			/* the first failure; later writes do nothing */
};

static void write_at(struct stack_writer *w, vaddr_t at, const void *bytes, uint64_t len)
{
	for (uint64_t done = 0; done < len && w->err == 0;) {
		vaddr_t page_at = (at + done) & PAGE_MASK;
		uint64_t part = min_u64(len - done, page_at + PAGE_SIZE - (at + done));

		if (w->page_at != page_at) {
			w->page_at = page_at;
			if (fault_in_user(w->m, w->task, w->task->mm, page_at, true, &w->page) != ACCESS_OK) {
				w->err = refuse(w->m, ENOMEM, WHY_NO_FRAME, 0);
				return;
			}
		}
		page_write(w->m, w->page, (at + done) & ~PAGE_MASK, (const char *)bytes + done, part);
		done += part;
	}
}

static void write_word(struct stack_writer *w, uint64_t value)
{
	unsigned char bytes[8];

	for (unsigned int i = 0; i < w->word; i++)
		bytes[i] = (unsigned char)(value >> 8 * i);
	write_at(w, w->at, bytes, w->word);
	w->at += w->word;
}

/* Strings one behind the other from `at`; returns where they end. */
static vaddr_t write_strings(struct stack_writer *w, vaddr_t at, unsigned int n, const char *const *strings)
{
	for (unsigned int i = 0; i < n; i++) {
		write_at(w, at, strings[i], strlen(strings[i]) + 1);
		at += strlen(strings[i]) + 1;
	}
	return at;
}

/* Pointers to strings that lie one behind the other from `at`, and a NULL. */
static void write_pointers(struct stack_writer *w, vaddr_t at, unsigned int n, const char *const *strings)
{
	for (unsigned int i = 0; i < n; i++) {
		write_word(w, at);
		at += strlen(strings[i]) + 1;
	}
	write_word(w, 0);
}

/* The 16 bytes of AT_RANDOM, from the session's seed (splitmix64). */
static void random_bytes(const struct machine *m, const struct task_struct *task, unsigned char bytes[16])
{
	uint64_t state = m->seed + task->pid;

	for (unsigned int i = 0; i < 16; i++) {
		uint64_t z = state += 0x9e3779b97f4a7c15u;

		z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
		z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
		bytes[i] = (unsigned char)(z >> 56);
	}
}

/* The auxiliary vector in the kernel's order (create_elf_tables, ARCH_DLINFO). Returns the number of entries. */
static unsigned int fill_auxv(const struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm,
			      const struct elf_program *prog, const struct elf_layout *lay,
			      struct aux aux[AUXV_MAX])
{
	const struct aux_machine *am = &aux_machines[m->arch->id];
	unsigned int n = 0;

	if (m->arch->id == ARCH_I386)
		aux[n++] = (struct aux){AT_SYSINFO, lay->vdso + 0x560};	/* __kernel_vsyscall */
	aux[n++] = (struct aux){AT_SYSINFO_EHDR, lay->vdso};
	if (arch_is_x86(m->arch))
		aux[n++] = (struct aux){AUX_MINSIGSTKSZ, am->minsigstksz};
	aux[n++] = (struct aux){AT_HWCAP, am->hwcap};
	aux[n++] = (struct aux){AT_PAGESZ, PAGE_SIZE};
	aux[n++] = (struct aux){AT_CLKTCK, 100};
	aux[n++] = (struct aux){AT_PHDR, lay->phdr};
	aux[n++] = (struct aux){AT_PHENT, bprm->word == 8 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)};
	aux[n++] = (struct aux){AT_PHNUM, prog->exe.nr_segments};
	aux[n++] = (struct aux){AT_BASE, lay->interp_base};
	aux[n++] = (struct aux){AT_FLAGS, 0};
	aux[n++] = (struct aux){AT_ENTRY, lay->entry};
	aux[n++] = (struct aux){AT_UID, task->uid};
	aux[n++] = (struct aux){AT_EUID, task->uid};
	aux[n++] = (struct aux){AT_GID, task->uid};
	aux[n++] = (struct aux){AT_EGID, task->uid};
	aux[n++] = (struct aux){AT_SECURE, 0};
	aux[n++] = (struct aux){AT_RANDOM, bprm->random};
	aux[n++] = (struct aux){AT_HWCAP2, am->hwcap2};
	aux[n++] = (struct aux){AT_EXECFN, bprm->exec};
	aux[n++] = (struct aux){AT_PLATFORM, bprm->platform};
	if (m->rules->auxv_rseq) {
		aux[n++] = (struct aux){AUX_RSEQ_FEATURE_SIZE, 28};
		aux[n++] = (struct aux){AUX_RSEQ_ALIGN, 32};
	}
	aux[n++] = (struct aux){AT_NULL, 0};
	return n;
}

/* The strings go onto the stack first, as execve has them before it looks at the file. */
static void write_all_strings(struct stack_writer *w, const struct linux_binprm *bprm)
{
	write_at(w, bprm->exec, bprm->filename, strlen(bprm->filename) + 1);
	write_strings(w, bprm->env, ENVC, environment);
	write_strings(w, bprm->arg, bprm->argc, bprm->argv);
}

static void write_tables(struct stack_writer *w, const struct linux_binprm *bprm, const struct elf_program *prog,
			 const struct elf_layout *lay)
{
	struct aux aux[AUXV_MAX];
	unsigned char random[16];
	unsigned int auxc = fill_auxv(w->m, w->task, bprm, prog, lay, aux);

	random_bytes(w->m, w->task, random);
	write_at(w, bprm->platform, w->m->arch->platform, strlen(w->m->arch->platform) + 1);
	write_at(w, bprm->random, random, sizeof(random));
	w->at = bprm->sp;
	write_word(w, bprm->argc);
	write_pointers(w, bprm->arg, bprm->argc, bprm->argv);
	write_pointers(w, bprm->env, ENVC, environment);
	for (unsigned int i = 0; i < auxc; i++) {
		write_word(w, aux[i].type);
		write_word(w, aux[i].value);
	}
}

/* ---- the new address space ---- */

static uint64_t stack_flags(const struct elf_program *prog)
{
	return VM_GROWSDOWN | VM_DATA_DEFAULT_FLAGS | VM_ACCOUNT | (prog->stack_exec ? VM_EXEC : 0);
}

static int check_stack_limit(struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm)
{
	uint64_t size = bprm->stack_end - bprm->stack_start;

	if (size > task->rlimit[RLIMIT_STACK])
		return refuse(m, ENOMEM, WHY_RLIMIT_STACK, task->rlimit[RLIMIT_STACK]);
	return 0;
}

static void set_figures(struct mm_struct *mm, const struct linux_binprm *bprm, const struct elf_layout *lay)
{
	mm->start_code = lay->start_code;
	mm->end_code = lay->end_code;
	mm->start_data = lay->start_data;
	mm->end_data = lay->end_data;
	mm->start_brk = mm->brk = lay->brk;
	mm->start_stack = bprm->sp;
	mm->arg_start = bprm->arg;
	mm->arg_end = mm->env_start = bprm->env;
	mm->env_end = bprm->exec;
}

/*
 * Builds the program in task->mm, which is new and empty, and fetches its first instruction. A program whose entry point
 * nothing is mapped at has been started all the same; it is its first step that fails.
 */
static int build_program(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
			 const struct elf_program *prog, struct elf_layout *lay)
{
	struct stack_writer w = {.m = m, .task = task, .word = bprm->word};
	int err = check_stack_limit(m, task, bprm);

	if (err == 0)
		err = vm_install_stack(m, task->mm, bprm->stack_start, bprm->stack_end, stack_flags(prog));
	if (err != 0)
		return err;
	write_all_strings(&w, bprm);
	if (w.err != 0)
		return w.err;
	err = elf_program_map(m, task, prog, lay);
	if (err != 0)
		return err;
	w.page_at = 0;
	write_tables(&w, bprm, prog, lay);
	if (w.err != 0)
		return w.err;
	set_figures(task->mm, bprm, lay);
	if (access_user(m, task, lay->pc & ~(vaddr_t)1, ACCESS_EXEC, NULL) == ACCESS_OOM)
		return refuse(m, ENOMEM, WHY_NO_FRAME, 0);
	return 0;
}

/* comm is the last part of the file's name as it was given (begin_new_exec). */
static void set_comm(struct task_struct *task, const char *filename)
{
	const char *slash = strrchr(filename, '/');
	const char *name = slash ? slash + 1 : filename;
	size_t len = strnlen(name, TASK_COMM_LEN - 1);

	memset(task->comm, 0, TASK_COMM_LEN);
	memcpy(task->comm, name, len);
}

/* From here on nothing fails: the task is the new program. */
static void become(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm, struct file *file,
		   const struct elf_layout *lay)
{
	task->active_mm = task->mm;
	task->mm->exe_file = get_file(file);
	set_comm(task, bprm->filename);
	task->pc = lay->pc & ~(vaddr_t)1;
	task->sp = bprm->sp;
	task->min_flt = task->maj_flt = 0;
	task->seen_min = task->seen_maj = 0;
	trace(m, sched_process_exec, task->pid, task->pc);
	core_changed(m);
}

/* The program's own way to main: the dynamic linker's part. Its first instruction is then that of the program itself. */
static int run_linker(struct machine *m, struct task_struct *task, const struct elf_program *prog,
		      struct elf_layout *lay)
{
	int err = ld_so_run(m, task, prog, lay);

	if (err != 0)
		return err;
	lay->pc = lay->entry;
	if (access_user(m, task, lay->pc & ~(vaddr_t)1, ACCESS_EXEC, NULL) == ACCESS_OOM)
		return refuse(m, ENOMEM, WHY_NO_FRAME, 0);
	return 0;
}

static int replace_mm(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
		      const struct elf_program *prog)
{
	struct task_struct saved = *task;
	struct elf_layout lay;
	int err = mm_alloc(m, &task->mm);

	if (err != 0)
		return err;
	mm_pick_layout(m, task->mm, task->rlimit[RLIMIT_STACK]);
	task->umalloc = NULL;
	err = build_program(m, task, bprm, prog, &lay);
	if (err == 0 && bprm->linked)
		err = run_linker(m, task, prog, &lay);
	if (err != 0) {
		umalloc_put(m, task);
		mmput(m, task->mm);
		task->mm = saved.mm;
		task->umalloc = saved.umalloc;
		task->min_flt = saved.min_flt;
		task->maj_flt = saved.maj_flt;
		return err;
	}
	umalloc_put(m, &saved);
	if (saved.mm)
		mmput(m, saved.mm);
	become(m, task, bprm, prog->exe.file, &lay);
	return 0;
}

static int exec_file(struct machine *m, struct task_struct *task, struct linux_binprm *bprm, struct file *file)
{
	const struct elf_layout nowhere = {0};
	struct elf_program prog;
	struct aux aux[AUXV_MAX];
	int err = elf_program_read(m, file, &prog);

	if (err != 0)
		return err;
	lay_out_stack(m, task, fill_auxv(m, task, bprm, &prog, &nowhere, aux), bprm);
	err = replace_mm(m, task, bprm, &prog);
	elf_program_release(m, &prog);
	return err;
}

int sys_execve(struct machine *m, struct task_struct *task, const char *path, unsigned int argc,
	       const char *const *argv, bool linked)
{
	struct linux_binprm bprm = {
		.filename = path, .argc = argc ? argc : 1, .argv = argc ? argv : &path, .word = m->arch->bits / 8,
		.linked = linked,
	};
	struct file *file;
	int err = check_arg_limits(m, task, &bprm);

	if (err == 0)
		err = open_exec(m, path, false, &file);
	if (err != 0)
		return err;
	err = exec_file(m, task, &bprm, file);
	fput(m, file);
	return err;
}

int exec_init_program(struct machine *m, struct task_struct *task)
{
	static const char *const argv[] = {INIT_PATH};
	struct linux_binprm bprm = {.filename = INIT_PATH, .argc = 1, .argv = argv, .word = m->arch->bits / 8};
	struct file *file;
	int err = init_image_open(m, &file);

	if (err)
		return err;
	err = exec_file(m, task, &bprm, file);
	fput(m, file);
	return err;
}
