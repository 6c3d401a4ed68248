/* SPDX-License-Identifier: MIT */
/*
 * exec_stack.h - arguments, environment and auxiliary vector on a new program's stack (fs/exec.c, create_elf_tables).
 */
#ifndef MMSH_EXEC_STACK_H
#define MMSH_EXEC_STACK_H

#include "binfmt_elf.h"

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
	struct access_report *fetch;	/* how the first instruction's fetch ended */
};

/** Whether the strings fit (bprm_stack_limits, copy_strings): E2BIG. */
int bprm_check_limits(struct machine *m, const struct task_struct *task, const struct linux_binprm *bprm);
/**
 * Works out where everything will lie (copy_strings, create_elf_tables, setup_arg_pages): fills in the addresses of
 * bprm.
 */
void exec_stack_lay_out(const struct machine *m, const struct task_struct *task, const struct elf_program *prog,
			struct linux_binprm *bprm);

/**
 * Writes to the stack of task->mm, whose VMA is there: first the strings, as execve has them before it looks at the
 * file, then, when the program lies where lay says, the tables. ENOMEM: what was written stays.
 */
int exec_stack_write_strings(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm);
int exec_stack_write_tables(struct machine *m, struct task_struct *task, const struct linux_binprm *bprm,
			    const struct elf_program *prog, const struct elf_layout *lay);

#endif
