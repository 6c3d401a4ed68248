// SPDX-License-Identifier: MIT
/*
 * ld_so_ctor.c - constructors of libraries.
 *
 * Before main, the linker calls every library's constructors, dependencies before dependents. They are code, which
 * nothing here runs; but those of a few common libraries do what a memory map shows: they allocate, and the first to do
 * so makes the heap. They are listed here with what they ask of malloc.
 *
 *	libstdc++	the emergency pool for exceptions (eh_alloc.cc)
 *	libselinux	reads /proc/filesystems through stdio (init_selinuxmnt): a stream, a line, its buffer
 *	libgpg-error	binds its text domain
 *	libX11		locks (XInitThreads)
 *	libp11-kit	a locale of its own (newlocale) and its name
 *	libjq		a first try of malloc
 *	libgnutls	the nodes of its ASN.1 definitions, each with a list entry until the tree is whole
 *	libglib		quarks: a hash table, the array of names
 *	libgobject	the fundamental types
 *	libLLVM		registers its command-line options
 *
 * The last two make hundreds of blocks in a changing order. Their rows are a census: every block that was in use when
 * the constructors of Debian 12's 64-bit library had returned, counted by what malloc_usable_size() said, in a program
 * that needs nothing else. Freed blocks of theirs are not in it, nor is the order; the break, which is all that maps
 * show, follows from the sum. Constructors of programs, and of libraries that are not listed, are not known at all.
 */
#include "ld_so_impl.h"

#include <string.h>

#include "umalloc.h"

#define KINDS 22

struct constructor {
	const char *soname;
	struct {
		unsigned int bytes, count;
		bool freed;		/* before the constructor returns */
	} kind[KINDS];
};

static const struct constructor constructors[] = {
	{"libstdc++.so.6", {{72704, 1, false}}},
	{"libselinux.so.1", {{472, 1, true}, {120, 1, true}, {1024, 1, true}}},
	{"libgpg-error.so.0", {{37, 1, false}}},
	{"libX11.so.6", {{40, 3, false}}},
	{"libp11-kit.so.0", {{232, 1, false}, {33, 1, false}}},
	{"libjq.so.1", {{1, 1, true}}},
	{"libgnutls.so.30", {{176, 597, false}, {16, 597, true}}},
	{"libglib-2.0.so.0",
	 {{4, 1, false}, {252, 1, false}, {504, 2, false}, {2032, 1, false}, {32, 4, false}, {16384, 1, false}}},
	{"libgobject-2.0.so.0",
	 {{4104, 1, false}, {520, 3, false}, {264, 3, false}, {184, 2, false}, {152, 2, false}, {136, 3, false},
	  {104, 49, false}, {88, 58, false}, {72, 1, false}, {56, 1, false}, {40, 7, false}, {24, 95, false}}},
	{"libLLVM-14.so.1",
	 {{49176, 1, false}, {4616, 1, false}, {2056, 1, false}, {1560, 1, false}, {1048, 94, false}, {1032, 1, false},
	  {952, 1, false}, {824, 1, false}, {536, 1, false}, {520, 1, false}, {408, 2, false}, {360, 1, false},
	  {264, 2, false}, {216, 1, false}, {168, 3, false}, {136, 28, false}, {104, 19, false}, {88, 49, false},
	  {72, 1803, false}, {56, 909, false}, {40, 1127, false}, {24, 61, false}}},
};

static int allocate(struct ld_so *ld, unsigned int bytes, unsigned int count, vaddr_t *blocks)
{
	struct umalloc_report report;
	int err = 0;

	for (unsigned int i = 0; i < count && err == 0; i++)
		err = umalloc_malloc(ld->m, ld->task, bytes, &blocks[i], &report);
	return err;
}

static int release(struct ld_so *ld, const vaddr_t *blocks, unsigned int count)
{
	struct umalloc_report report;
	int err = 0;

	for (unsigned int i = 0; i < count && err == 0; i++)
		err = umalloc_free(ld->m, ld->task, blocks[i], &report);
	return err;
}

static int run_constructor(struct ld_so *ld, const struct constructor *c)
{
	vaddr_t *blocks[KINDS];
	int err = 0;

	for (unsigned int i = 0; i < KINDS && err == 0; i++) {
		blocks[i] = ld_alloc(ld, c->kind[i].count * sizeof(vaddr_t));
		err = allocate(ld, c->kind[i].bytes, c->kind[i].count, blocks[i]);
	}
	for (unsigned int i = 0; i < KINDS && err == 0; i++)
		if (c->kind[i].freed)
			err = release(ld, blocks[i], c->kind[i].count);
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
