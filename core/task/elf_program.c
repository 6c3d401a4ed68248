// SPDX-License-Identifier: MIT
/*
 * elf_program.c - a program and its interpreter are read and checked, before anything is mapped (load_elf_binary, first
 * half). The headers of both are in memory then, decoded; nothing of the process has changed.
 */
#include "binfmt_elf.h"

#include <elf.h>
#include <string.h>

#include "arch.h"

#define GUEST_PATH_MAX 4096		/* PATH_MAX */

int open_exec(struct machine *m, const char *path, bool sysroot, struct file **ret)
{
	int err = sysroot ? file_open_sysroot(m, path, ret) : file_open(m, path, ret);

	if (err == -ENODEV)
		return refuse(m, EACCES, WHY_NOT_REGULAR);
	if (err != 0)
		return err;
	if (!file_executable(*ret)) {
		fput(m, *ret);
		return refuse(m, EACCES, WHY_NOT_EXECUTABLE);
	}
	return 0;
}

/* The path in PT_INTERP; path has room for GUEST_PATH_MAX bytes. */
static int read_interp_path(struct machine *m, const struct elf_file *exe, const struct elf_segment *s, char *path)
{
	int64_t n;

	if (s->filesz > GUEST_PATH_MAX || s->filesz < 2)
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	n = s->offset > INT64_MAX ? 0 : kernel_read(m, exe->file, path, s->filesz, s->offset);
	if (n < 0)
		return (int)n;
	if ((uint64_t)n != s->filesz)
		return refuse(m, EIO, WHY_ELF_TRUNCATED);
	if (path[s->filesz - 1] != '\0')
		return refuse(m, ENOEXEC, WHY_NOT_ELF);
	return 0;
}

static int read_interpreter(struct machine *m, struct elf_program *prog)
{
	int err = elf_file_read(m, prog->interpreter, &prog->interp);

	if (err == -ENOEXEC)
		return refuse(m, ELIBBAD, m->ctx.why.why);
	if (err == 0)
		err = elf_file_check_segments(m, &prog->interp, ENOMEM);
	if (err == 0 && elf_file_span(&prog->interp) == 0)
		err = refuse(m, EINVAL, WHY_NOT_ELF);
	return err;
}

static int open_interpreter(struct machine *m, struct elf_program *prog, const struct elf_segment *s)
{
	char path[GUEST_PATH_MAX];
	int err = read_interp_path(m, &prog->exe, s, path);

	if (err != 0)
		return err;
	err = open_exec(m, path, true, &prog->interpreter);
	if (err == -ENOENT)
		return refuse(m, ENOENT, WHY_NO_INTERPRETER);
	return err;
}

static const struct elf_segment *find_segment(const struct elf_file *elf, uint32_t type)
{
	for (unsigned int i = 0; i < elf->nr_segments; i++)
		if (elf->segment[i].type == type)
			return &elf->segment[i];
	return NULL;
}

/* The last PT_GNU_STACK decides; without one the machine's habit does. */
static void read_stack_flags(const struct machine *m, struct elf_program *prog)
{
	bool found = false;

	for (unsigned int i = 0; i < prog->exe.nr_segments; i++) {
		const struct elf_segment *s = &prog->exe.segment[i];

		if (s->type != PT_GNU_STACK)
			continue;
		found = true;
		prog->stack_exec = (s->flags & PF_X) != 0;
	}
	prog->read_implies_exec = !found && m->arch->bits == 32;
	if (prog->read_implies_exec)
		prog->stack_exec = true;
}

int elf_program_read(struct machine *m, struct file *file, struct elf_program *ret)
{
	const struct elf_segment *interp;
	int err;

	memset(ret, 0, sizeof(*ret));
	err = elf_file_read(m, file, &ret->exe);
	if (err == -EIO && m->ctx.why.why != WHY_NONE)
		err = refuse(m, ENOEXEC, m->ctx.why.why);
	if (err != 0)
		return err;
	read_stack_flags(m, ret);
	interp = find_segment(&ret->exe, PT_INTERP);
	if (interp)
		err = open_interpreter(m, ret, interp);
	if (err != 0)
		return err;
	if (interp)
		err = read_interpreter(m, ret);
	if (err == 0)
		err = elf_file_check_segments(m, &ret->exe, EINVAL);
	if (err == 0 && ret->exe.dyn && elf_file_span(&ret->exe) == 0)
		err = refuse(m, EINVAL, WHY_NOT_ELF);
	if (err != 0)
		elf_program_release(m, ret);
	return err;
}

void elf_program_release(struct machine *m, struct elf_program *prog)
{
	if (prog->interpreter)
		fput(m, prog->interpreter);
	prog->interpreter = NULL;
}
