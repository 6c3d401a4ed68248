/* SPDX-License-Identifier: MIT */
/*
 * exec_kit.h - what tests of exec share: a folder for programs, two kinds of them, running one, and the maps it has
 * then.
 */
#ifndef MMSH_EXEC_KIT_H
#define MMSH_EXEC_KIT_H

#include "machine_kit.h"

#include "unit/task/elf_builder.h"

static char folder[64];

KIT int make_folder(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/exec_test.XXXXXX");
	return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

KIT int remove_folder(void **state)
{
	char command[128];

	(void)state;
	snprintf(command, sizeof(command), "cd / && rm -rf '%s'", folder);
	return system(command);
}

KIT int try_exec(struct machine *m, const char *path)
{
	const char *argv[] = {path, NULL};

	return sys_execve(m, current_task(m), path, 1, argv, false, &(struct access_report){0});
}

/* "start-end perms offset name" a line; of files only the last part of the name. */
KIT const char *maps_of(const struct machine *m)
{
	static char text[8192];
	size_t n = 0;

	text[0] = '\0';
	for (const struct vm_area_struct *v = current_task(m)->mm->mmap; v; v = v->vm_next) {
		const char *name = v->vm_file ? strrchr(v->vm_file->f_inode->name, '/') + 1 : v->vm_name;

		if (!name)
			name = v->vm_flags & VM_GROWSDOWN ? "[stack]" : "-";
		n += (size_t)snprintf(text + n, sizeof(text) - n, "%08llx-%08llx %c%c%c%c %llx %s\n",
				      (unsigned long long)v->vm_start, (unsigned long long)v->vm_end,
				      v->vm_flags & VM_READ ? 'r' : '-', v->vm_flags & VM_WRITE ? 'w' : '-',
				      v->vm_flags & VM_EXEC ? 'x' : '-', v->vm_flags & VM_MAYSHARE ? 's' : 'p',
				      (unsigned long long)(v->vm_file ? v->vm_pgoff << PAGE_SHIFT : 0), name);
	}
	return text;
}

/* A KIT program with 0x10 bytes of data and bss up to memsz. */
static void static_program(struct elf_builder *b, const struct machine *m, uint64_t memsz)
{
	build_header(b, m->arch, ET_EXEC, 0x101000);
	build_load(b, PF_R, 0, 0x100000, PAGE_SIZE, PAGE_SIZE);
	build_load(b, PF_R | PF_X, PAGE_SIZE, 0x101000, 0x800, 0x800);
	build_load(b, PF_R | PF_W, 2 * PAGE_SIZE + 0xff0, 0x103ff0, 0x10, memsz);
	build_stack(b, PF_R | PF_W);
	memset(b->bytes + 2 * PAGE_SIZE, 0x55, 2 * PAGE_SIZE);
}

KIT void position_independent(struct elf_builder *b, const struct machine *m, const char *interp)
{
	build_header(b, m->arch, ET_DYN, 0x1010);
	if (interp)
		build_interp(b, interp);
	build_load(b, PF_R, 0, 0, PAGE_SIZE, PAGE_SIZE);
	build_load(b, PF_R | PF_X, PAGE_SIZE, 0x1000, PAGE_SIZE, PAGE_SIZE);
	build_load(b, PF_R | PF_W, 2 * PAGE_SIZE, 0x2000, 0x100, 0x2100);
	build_stack(b, PF_R | PF_W);
}

#endif
