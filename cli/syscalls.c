// SPDX-License-Identifier: MIT
#include "syscalls.h"

#include <string.h>

#include "arch.h"
#include "machine.h"

ARCHS_KNOWN_HERE(3);

/* Numbers of arch/x86/entry/syscalls/syscall_32.tbl, arch/arm/tools/syscall.tbl, syscall_64.tbl. */
static const struct row {
	const char *command, *name32, *name64;
	uint16_t i386, arm, x86_64;
	uint8_t nr_args;
} rows[] = {
	{"mmap", "mmap2", "mmap", 192, 192, 9, 0},
	{"munmap", "munmap", "munmap", 91, 91, 11, 2},
	{"mprotect", "mprotect", "mprotect", 125, 125, 10, 3},
	{"mremap", "mremap", "mremap", 163, 163, 25, 3},
	{"brk", "brk", "brk", 45, 45, 12, 1},
	{"madvise", "madvise", "madvise", 219, 220, 28, 3},
	{"mlock", "mlock", "mlock", 150, 150, 149, 2},
	{"mlock2", "mlock2", "mlock2", 376, 390, 325, 2},
	{"munlock", "munlock", "munlock", 151, 151, 150, 2},
	{"mlockall", "mlockall", "mlockall", 152, 152, 151, 0},
	{"munlockall", "munlockall", "munlockall", 153, 153, 152, 0},
	{"msync", "msync", "msync", 144, 144, 26, 2},
	{"mincore", "mincore", "mincore", 218, 219, 27, 2},
	{"fork", "fork", "fork", 2, 2, 57, 0},
	{"clone", "clone", "clone", 120, 120, 56, 0},
	{"exec", "execve", "execve", 11, 11, 59, 0},
	{"exit", "exit_group", "exit_group", 252, 248, 231, 1},
	{"exit_thread", "exit", "exit", 1, 1, 60, 1},
	{"wait", "wait4", "wait4", 114, 114, 61, 0},
	{"swapon", "swapon", "swapon", 87, 87, 167, 0},
	{"swapoff", "swapoff", "swapoff", 115, 115, 168, 0},
};

bool syscall_of(const struct machine *m, const char *command, struct syscall *ret)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct row *row = &rows[i];

		if (strcmp(row->command, command))
			continue;
		ret->name = m->arch->bits == 64 ? row->name64 : row->name32;
		ret->number = m->arch->bits == 64 ? row->x86_64 : m->arch->id == ARCH_VEXPRESS ? row->arm : row->i386;
		ret->returns = strncmp(command, "exit", 4) != 0;
		ret->nr_args = row->nr_args;
		return true;
	}
	return false;
}
