/* SPDX-License-Identifier: MIT */
/* binfmt_elf.h - from an ELF file to an address space (fs/binfmt_elf.c). */
#ifndef MMSH_BINFMT_ELF_H
#define MMSH_BINFMT_ELF_H

#include "elf_file.h"
#include "task_types.h"

/* A program with all that was read of it before anything was mapped. */
struct elf_program {
	struct elf_file exe;
	struct elf_file interp;		/* valid with an interpreter */
	struct file *interpreter;	/* holds a reference; NULL: static */
	bool stack_exec;		/* the stack's VMA is executable */
	bool read_implies_exec;		/* no PT_GNU_STACK on a 32-bit machine: what is readable is executable */
};

/* Where a program came to lie. */
struct elf_layout {
	vaddr_t entry;			/* AT_ENTRY: of the program */
	vaddr_t pc;			/* where it starts: the interpreter's entry, or its own */
	vaddr_t phdr;			/* AT_PHDR */
	vaddr_t load_bias;
	vaddr_t interp_base;		/* AT_BASE; 0: static */
	vaddr_t vdso;			/* AT_SYSINFO_EHDR; 0: none */
	vaddr_t start_code, end_code, start_data, end_data, brk;
};

/**
 * Reads the program's and its interpreter's headers and checks all that can be checked before anything changes. Errors:
 * ENOEXEC (no program of this machine), EINVAL, ENOMEM (impossible segments), ENOENT, EACCES ... (interpreter),
 * ELIBBAD (it is no ELF file of this machine), EIO. On success release with elf_program_release().
 */
int elf_program_read(struct machine *m, struct file *file, struct elf_program *ret);
void elf_program_release(struct machine *m, struct elf_program *prog);

/**
 * Maps program, interpreter and the kernel's own pages (vdso ...) into task->mm, which holds nothing but the stack, as
 * load_elf_binary() does. Errors: ENOMEM, EEXIST (a fixed segment hits the stack), EINVAL, EFAULT; what was mapped
 * stays.
 */
int elf_program_map(struct machine *m, struct task_struct *task, const struct elf_program *prog,
		    struct elf_layout *ret);

/**
 * Opens a file to execute it (open_exec): EACCES when it is not a regular file or nobody may execute it; as
 * file_open().
 */
int open_exec(struct machine *m, const char *path, bool sysroot, struct file **ret);

#endif
