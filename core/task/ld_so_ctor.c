// SPDX-License-Identifier: MIT
/*
 * ld_so_ctor.c - constructors of libraries.
 *
 * Before main, the linker calls every library's constructors, dependencies before dependents. They are code, which nothing
 * here runs; but those of a few common libraries do what a memory map shows: they allocate, and the first to do so makes the
 * heap. They are listed here with what they ask of malloc.
 *
 *	libstdc++	the emergency pool for exceptions (eh_alloc.cc)
 *	libselinux	reads /proc/filesystems through stdio (init_selinuxmnt): a stream, a line, its buffer
 *	libgpg-error	binds its text domain
 *	libX11		locks (XInitThreads)
 *	libp11-kit	a locale of its own (newlocale) and its name
 *	libjq		a first try of malloc
 *	libglib		quarks: a hash table, the array of names
 *	libgobject	the fundamental types: some 200 blocks, 12 KB
 *	libLLVM		registers some thousand command-line options: 400 KB stay, here in blocks of a page
 *
 * The last two are sums, not the single blocks. Constructors of the program itself are not known at all.
 */
#include "ld_so_impl.h"

#include <string.h>

#include "umalloc.h"

#define BLOCKS 6

struct constructor {
	const char *soname;
	struct {
		unsigned int bytes, count;
	} block[BLOCKS];
	bool frees;			/* one of each kind, given back before it returns */
};

static const struct constructor constructors[] = {
	{"libstdc++.so.6", {{72704, 1}}, false},
	{"libselinux.so.1", {{472, 1}, {120, 1}, {1024, 1}}, true},
	{"libgpg-error.so.0", {{37, 1}}, false},
	{"libX11.so.6", {{40, 3}}, false},
	{"libp11-kit.so.0", {{232, 1}, {33, 1}}, false},
	{"libjq.so.1", {{1, 1}}, true},
	{"libglib-2.0.so.0", {{4, 1}, {252, 1}, {504, 2}, {2032, 1}, {32, 2}, {16384, 1}}, false},
	{"libgobject-2.0.so.0", {{62, 200}}, false},
	{"libLLVM-14.so.1", {{4000, 100}}, false},
};

static int allocate(struct ld_so *ld, unsigned int bytes, unsigned int count, vaddr_t *last)
{
	struct umalloc_report report;
	int err = 0;

	for (unsigned int i = 0; i < count && err == 0; i++)
		err = umalloc_malloc(ld->m, ld->task, bytes, last, &report);
	return err;
}

static int run_constructor(struct ld_so *ld, const struct constructor *c)
{
	struct umalloc_report report;
	vaddr_t last[BLOCKS] = {0};
	int err = 0;

	for (unsigned int i = 0; i < BLOCKS && err == 0; i++)
		err = allocate(ld, c->block[i].bytes, c->block[i].count, &last[i]);
	for (unsigned int i = 0; i < BLOCKS && err == 0 && c->frees; i++)
		if (last[i])
			err = umalloc_free(ld->m, ld->task, last[i], &report);
	return err;
}

static int construct(struct ld_so *ld, const struct ld_object *o)
{
	int err = 0;

	for (size_t i = 0; i < sizeof(constructors) / sizeof(constructors[0]) && err == 0; i++)
		if (o->soname && strcmp(o->soname, constructors[i].soname) == 0)
			err = run_constructor(ld, &constructors[i]);
	return err;
}

int ld_constructors(struct ld_so *ld, struct ld_object *const *list, unsigned int nr)
{
	int err = 0;

	while (nr-- > 0 && err == 0)
		err = construct(ld, list[nr]);
	return err;
}
