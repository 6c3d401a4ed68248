/* SPDX-License-Identifier: MIT */
/* ld_so.h - what the dynamic linker and start-up code do to an address space before main (elf/rtld.c of glibc 2.36). */
#ifndef MMSH_LD_SO_H
#define MMSH_LD_SO_H

#include "binfmt_elf.h"
#include "task.h"

/**
 * Goes on where the kernel left a new program: libraries found, mapped and relocated, thread-local storage, relro, what
 * known constructors allocate. A static program: what its own start-up does. task->mm is the program's, task->umalloc
 * is NULL. Errors: ELIBACC (a library was not found, or may not be read), ELIBBAD (it is broken or for another
 * machine), ELIBMAX, ENOMEM, EFAULT (the linker dies of a signal), EINTR, ESTALE, EIO; what was mapped stays.
 */
int ld_so_run(struct machine *m, struct task_struct *task, const struct elf_program *prog,
	      const struct elf_layout *lay);

#endif
