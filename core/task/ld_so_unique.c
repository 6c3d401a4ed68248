// SPDX-License-Identifier: MIT
/*
 * ld_so_unique.c - the table of unique symbols.
 *
 * A symbol with binding STB_GNU_UNIQUE (C++: static data of templates and inline functions) has one definition in the
 * whole process. When a relocation names one for the first time, the linker enters it into a table that it allocates
 * then: 31 places, and the next prime above twice as many once three quarters are taken. In most C++ programs that
 * table needs one more mapping, so it is counted here: by name, hashed, in a table that grows with the linker's.
 *
 * Differs from the dynamic linker: a symbol counts where it is unique in the object that refers to it, not where the
 * definition found is; which is the same for what compilers make. Two names of one hash would be taken for one.
 */
#include "ld_so_impl.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "hash.h"

/* _dl_higher_prime_number() */
static const uint32_t primes[] = {31, 61, 127, 251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071, 262139};

#define NR_PRIMES (sizeof(primes) / sizeof(primes[0]))

static bool insert(uint64_t *table, uint32_t size, uint64_t hash)
{
	uint32_t at = (uint32_t)(hash % size);

	while (table[at] && table[at] != hash)
		at = (at + 1) % size;
	if (table[at] == hash)
		return false;
	table[at] = hash;
	return true;
}

static bool contains(const uint64_t *table, uint32_t size, uint64_t hash)
{
	uint32_t at = (uint32_t)(hash % size);

	while (table[at] && table[at] != hash)
		at = (at + 1) % size;
	return table[at] == hash;
}

/* The next size; the old table is forgotten, as it is never the last block. */
static int grow(struct ld_unique *u, struct ld_so *ld)
{
	uint32_t size = primes[u->step];
	uint64_t *table = ld_alloc(ld, size * sizeof(*table));

	for (uint32_t i = 0; i < u->size; i++)
		if (u->table[i])
			insert(table, size, u->table[i]);
	u->table = table;
	u->size = size;
	u->step++;
	return ld_malloc(ld, (uint64_t)size * 4 * ld->abi->word);	/* struct unique_sym */
}

static int enter(struct ld_so *ld, const char *name)
{
	struct ld_unique *u = &ld->unique;
	struct hash h;
	uint64_t value;
	int err = 0;

	hash_init(&h);
	hash_bytes(&h, name, strlen(name));
	value = hash_final(&h) | 1;
	if (u->size && contains(u->table, u->size, value))
		return 0;
	if (u->size * 3 <= u->used * 4 && u->step < NR_PRIMES)
		err = grow(u, ld);
	if (u->used + 1 < u->size && insert(u->table, u->size, value))
		u->used++;
	return err;
}

/* Symbols between the table's start and the end of its segment: more cannot be. */
static uint64_t symbol_limit(const struct ld_object *o, unsigned int size)
{
	for (unsigned int i = 0; i < o->elf->nr_segments; i++) {
		const struct elf_segment *s = &o->elf->segment[i];

		if (s->type == PT_LOAD && o->dyn.symtab >= s->vaddr && o->dyn.symtab - s->vaddr < s->filesz)
			return (s->filesz - (o->dyn.symtab - s->vaddr)) / size;
	}
	return 0;
}

int ld_unique_symbol(struct ld_so *ld, struct ld_object *o, uint64_t index)
{
	unsigned int size = ld->abi->word == 8 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	unsigned char sym[sizeof(Elf64_Sym)];
	char *name = ld->unique.name;
	int err;

	if (index == 0 || !o->dyn.symtab)
		return 0;
	if (!o->seen) {
		o->nr_symbols = symbol_limit(o, size);
		o->seen = ld_alloc(ld, o->nr_symbols / 8 + 1);
	}
	if (index >= o->nr_symbols)
		return refuse(ld->m, ELIBBAD, WHY_ELF_BAD_DYNAMIC);
	if (o->seen[index / 8] >> index % 8 & 1)
		return 0;
	o->seen[index / 8] |= (unsigned char)(1u << index % 8);
	err = elf_read_at(ld->m, o->elf, o->dyn.symtab + index * size, sym, size);
	if (err != 0 || ELF64_ST_BIND(sym[size == sizeof(Elf64_Sym) ? 4 : 12]) != STB_GNU_UNIQUE)
		return err;
	if (!name)
		name = ld->unique.name = ld_alloc(ld, ELF_STRING_MAX);
	err = elf_dynamic_string(ld->m, o->elf, &o->dyn, elf_word(sym, 4), name);
	return err == 0 ? enter(ld, name) : err;
}
