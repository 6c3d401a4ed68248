// SPDX-License-Identifier: MIT
/*
 * exec_stack.c - the stack as a program finds it, from the top down:
 *
 *	word of zero | file name | environment | arguments | (align 16) platform | 16 random bytes |
 *	auxv, envp[], argv[], argc  <- sp, aligned to 16
 *
 * All of it is laid out on paper first: the strings decide p, where Linux stands when it calls the binary's loader, and
 * the 32 pages below p's page are the stack's first VMA. Only then it is written, page by page as a process would.
 *
 * Differs from Linux: the environment is always the same six strings.
 */
#include "exec_stack.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "content.h"
#include "kernel_rules.h"
#include "mm.h"
#include "mmap_lock.h"

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

/* ---- the strings ---- */

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
int bprm_check_limits(struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm)
{
	uint64_t limit = max_u64(min_u64(STK_LIM / 4 * 3, rlimit(task, RLIMIT_STACK) / 4), ARG_MAX_BYTES);
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
	if (page_align(strings + bprm->word) > rlimit(task, RLIMIT_STACK))
		return refuse(m, E2BIG, WHY_ARGS_TOO_BIG, strings, rlimit(task, RLIMIT_STACK));
	return 0;
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
			enum access_result got;

			w->page_at = page_at;
			mmap_read_lock(w->m, w->task);
			got = fault_in_user(w->m, w->task, page_at, FOLL_WRITE, &w->page);
			mmap_read_unlock(w->m, w->task);
			if (got != ACCESS_OK) {
				w->err = refuse_oom(w->m, ENOMEM);
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

/* ---- the layout ---- */

/* Where things lie does not matter for how long the vector is. */
static unsigned int count_auxv(const struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm,
			       const struct elf_program *prog)
{
	const struct elf_layout nowhere = {0};
	struct aux aux[AUXV_MAX];

	return fill_auxv(m, task, bprm, prog, &nowhere, aux);
}

void exec_stack_lay_out(const struct machine *m, const struct task_struct *task, const struct elf_program *prog,
			struct linux_binprm *bprm)
{
	uint64_t limit = rlimit(task, RLIMIT_STACK) & PAGE_MASK;
	uint64_t items = (uint64_t)bprm->argc + 1 + ENVC + 1 + 1;
	uint64_t words = 2 * (uint64_t)count_auxv(m, task, bprm, prog) + items;
	vaddr_t top = m->arch->stack_top, p;

	bprm->exec = top - bprm->word - (strlen(bprm->filename) + 1);
	bprm->env = bprm->exec - strings_bytes(ENVC, environment);
	bprm->arg = bprm->env - strings_bytes(bprm->argc, bprm->argv);
	bprm->stack_end = top;
	bprm->stack_start = bprm->arg & PAGE_MASK;
	if (top - bprm->stack_start + STACK_EXPAND <= limit)
		bprm->stack_start -= STACK_EXPAND;
	else
		bprm->stack_start = min_u64(bprm->stack_start, top - limit);

	/* arch_align_stack(): x86 only */
	p = arch_is_x86(m->arch) ? round_down(bprm->arg, 16) : bprm->arg;
	bprm->platform = p - (strlen(m->arch->platform) + 1);
	bprm->random = bprm->platform - 16;
	bprm->sp = round_down(bprm->random - words * bprm->word, 16);
	bprm->stack_start = min_u64(bprm->stack_start, bprm->sp & PAGE_MASK);
}

/* ---- the writing ---- */

int exec_stack_write_strings(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm)
{
	struct stack_writer w = {.m = m, .task = task, .word = bprm->word};

	write_at(&w, bprm->exec, bprm->filename, strlen(bprm->filename) + 1);
	write_strings(&w, bprm->env, ENVC, environment);
	write_strings(&w, bprm->arg, bprm->argc, bprm->argv);
	return w.err;
}

int exec_stack_write_tables(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
			    const struct elf_program *prog, const struct elf_layout *lay)
{
	struct stack_writer w = {.m = m, .task = task, .word = bprm->word, .at = bprm->sp};
	struct aux aux[AUXV_MAX];
	unsigned char random[16];
	unsigned int auxc = fill_auxv(m, task, bprm, prog, lay, aux);

	random_bytes(m, task, random);
	write_at(&w, bprm->platform, m->arch->platform, strlen(m->arch->platform) + 1);
	write_at(&w, bprm->random, random, sizeof(random));
	write_word(&w, bprm->argc);
	write_pointers(&w, bprm->arg, bprm->argc, bprm->argv);
	write_pointers(&w, bprm->env, ENVC, environment);
	for (unsigned int i = 0; i < auxc; i++) {
		write_word(&w, aux[i].type);
		write_word(&w, aux[i].value);
	}
	return w.err;
}
