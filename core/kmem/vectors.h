/* SPDX-License-Identifier: MIT */
/*
 * vectors.h - ARM's exception vectors, their stubs, and the helpers for user space in the same page
 * (arch/arm/kernel/entry-armv.S, traps.c).
 */
#ifndef MMSH_VECTORS_H
#define MMSH_VECTORS_H

#include "machine.h"
#include "pgtable_types.h"

/* One of the eight words that the processor jumps to. */
struct exception_vector {
	const char *exception;		/* Reset, Undefined instruction ... */
	const char *target;		/* the stub it branches to */
	uint32_t offset;		/* of the stub from the vectors' base; swi: of the word with the handler */
};

/* A symbol of the two pages, with the offset that System.map gives it. */
struct vector_symbol {
	const char *name;
	uint32_t offset;
	char type;
};

#define NR_VECTORS 8

extern const struct exception_vector exception_vectors[NR_VECTORS];

/** The i-th symbol, or NULL behind the last: stubs, then kuser helpers. */
const struct vector_symbol *vector_symbol_at(unsigned int i);
/** The instruction of vector i. */
uint32_t vector_instruction(unsigned int i);

/** early_trap_init(): copies vectors, stubs and helpers into their two pages. Does nothing on a machine without. */
void early_trap_init(struct machine *m);

#endif
