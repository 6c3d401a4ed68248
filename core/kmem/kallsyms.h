/* SPDX-License-Identifier: MIT */
/* kallsyms.h - symbols of the kernel image: System.map, /proc/kallsyms, and the names behind addresses. */
#ifndef MMSH_KALLSYMS_H
#define MMSH_KALLSYMS_H

#include "arch.h"
#include "seq_file.h"

struct ksym {
	const char *name;
	vaddr_t address;
	uint64_t size;			/* of a function; 0: a mark of the linker's */
	char type;			/* as nm prints it */
};

/** The i-th symbol in order of addresses, as *ret; false behind the last. */
bool kallsyms_at(const struct arch *arch, unsigned int i, struct ksym *ret);
/** The symbol of this name; false, and *ret as it was, where there is none. */
bool kallsyms_find(const struct arch *arch, const char *name, struct ksym *ret);
/** The last symbol at or below an address inside the image, functions before marks; false outside of it. */
bool kallsyms_lookup(const struct arch *arch, vaddr_t address, struct ksym *ret);
/** The place in a function of the image from which it calls: what vmallocinfo shows as caller. */
vaddr_t kallsyms_caller(const struct arch *arch, const char *function);
/** %pS: name+0xoffset/0xsize, or the bare address. */
void kallsyms_put(struct seq_file *seq, const struct arch *arch, vaddr_t address);

#endif
