// SPDX-License-Identifier: MIT
/*
 * vectors.c - ARM's exception vectors (arch/arm/kernel/entry-armv.S, early_trap_init() in traps.c)
 *
 *	ffff0000  eight words, one an exception: branches to the stubs; the one of swi loads its target
 *	ffff0f60  kuser helpers, up to the end of the page: code at fixed addresses that user programs may call
 *	ffff1000  the first word is the address of vector_swi, then the stubs
 *
 * Both pages are frames from boot, mapped by the kernel's page tables; the first is readable and executable for users
 * and so shows in every process's maps. A stub saves lr and spsr, switches to SVC mode and goes on through a table of
 * sixteen handlers, one a mode; what handlers do has nothing to do with memory, so the tables are left empty. The rest
 * of the first page, the room behind a helper's code too, is one word over and over, an undefined instruction for ARM
 * and Thumb.
 *
 * The offsets are those of the article's System.map.
 */
#include "vectors.h"

#include <stddef.h>

#include "arch.h"
#include "content.h"
#include "kallsyms.h"
#include "kmem.h"
#include "mem_map.h"

#define STUBS 0x1000u
#define ARM_BRANCH 0xea000000u
#define ARM_LDR_PC 0xe59ff000u		/* ldr pc, [pc, #offset] */
#define ARM_PREFETCH 8u			/* pc reads as the instruction's address and 8 */
#define SWI_VECTOR 2u
#define KUSER_HELPERS 0xf60u

const struct exception_vector exception_vectors[NR_VECTORS] = {
	{"reset", "vector_rst", 0x1004},
	{"undefined instruction", "vector_und", 0x11a0},
	{"software interrupt", "vector_swi", STUBS},
	{"prefetch abort", "vector_pabt", 0x1120},
	{"data abort", "vector_dabt", 0x10a0},
	{"address exception", "vector_addrexcptn", 0x1220},
	{"irq", "vector_irq", 0x1020},
	{"fiq", "vector_fiq", 0x1240},
};

static const struct vector_symbol symbols[] = {
	{"__vectors_start", 0x0, 't'}, {"__kuser_helper_start", KUSER_HELPERS, 't'},
	{"__kuser_cmpxchg64", KUSER_HELPERS, 't'}, {"__kuser_memory_barrier", 0xfa0, 't'},
	{"__kuser_cmpxchg", 0xfc0, 't'}, {"__kuser_get_tls", 0xfe0, 't'}, {"__kuser_helper_version", 0xffc, 't'},
	{"__stubs_start", STUBS, 't'}, {"vector_rst", 0x1004, 't'}, {"vector_irq", 0x1020, 't'},
	{"vector_dabt", 0x10a0, 't'}, {"vector_pabt", 0x1120, 't'}, {"vector_und", 0x11a0, 't'},
	{"vector_addrexcptn", 0x1220, 't'}, {"vector_fiq", 0x1240, 'T'},
};

/* Words of code and data in the two pages. */
struct code {
	uint32_t offset;
	unsigned int nr;
	uint32_t word[12];
};

/* What a stub does: lr corrected, r0, lr and spsr saved, SVC mode, and on through the table behind it. */
#define STUB(offset, correct_lr, mode)                                                              \
	{ offset, 11, { correct_lr, 0xe88d4001, 0xe14fe000, 0xe58de008, 0xe10f0000,                  \
			0xe2200000 | ((mode) ^ SVC_MODE), 0xe16ff000, 0xe20ee00f, 0xe1a0000d, 0xe79fe10e, 0xe1b0f00e } }
#define SVC_MODE 0x13u
#define IRQ_MODE 0x12u
#define ABT_MODE 0x17u
#define UND_MODE 0x1bu
#define SUB_LR_4 0xe24ee004u		/* sub lr, lr, #4 */
#define SUB_LR_8 0xe24ee008u
#define NOP 0xe1a00000u
#define UNDEFINED 0xe7fddef1u

static const struct code code[] = {
	/* kuser helpers of ARMv7: ldrexd/strexd, dmb, ldrex/strex, the thread register */
	{KUSER_HELPERS, 12, {0xe92d4070, 0xe1c040d0, 0xe1c160d0, 0xf57ff05b, 0xe1b20f9f, 0xe0303004, 0x00313005,
			     0x01a23f96, 0x03330001, 0x0afffff9, 0xf57ff05b, 0xe8bd8070}},
	{0xfa0, 2, {0xf57ff05b, 0xe12fff1e}},
	{0xfc0, 8, {0xf57ff05b, 0xe1923f9f, 0xe0533000, 0x01823f91, 0x03330001, 0x0afffffa, 0xe2730000, 0xeaffffef}},
	{0xfe0, 3, {0xee1d0f70, 0xe12fff1e, 0xee1d0f70}},
	{0xff0, 4, {0, 0, 0, (0x1000 - KUSER_HELPERS) >> 5}},	/* where software would keep the pointer; the version */
	{0x1004, 2, {0xef9f0000, ARM_BRANCH | ((0x11a0 - 0x1008 - ARM_PREFETCH) >> 2)}},
	STUB(0x1020, SUB_LR_4, IRQ_MODE), STUB(0x10a0, SUB_LR_8, ABT_MODE), STUB(0x1120, SUB_LR_4, ABT_MODE),
	STUB(0x11a0, NOP, UND_MODE),
	{0x1220, 1, {0xeafffffe}},
	{0x1240, 1, {0xe25ef004}},
};

const struct vector_symbol *vector_symbol_at(unsigned int i)
{
	return i < sizeof(symbols) / sizeof(symbols[0]) ? &symbols[i] : NULL;
}

uint32_t vector_instruction(unsigned int i)
{
	uint32_t distance = exception_vectors[i].offset - 4 * i - ARM_PREFETCH;

	return i == SWI_VECTOR ? ARM_LDR_PC | distance : ARM_BRANCH | distance >> 2;
}

static void put_word(struct machine *m, uint32_t offset, uint32_t word)
{
	struct page *page = pfn_to_page(m, m->kmem->vectors_pfn + (offset >> PAGE_SHIFT));

	page_write(m, page, offset & ~PAGE_MASK, &word, sizeof(word));
}

void early_trap_init(struct machine *m)
{
	struct ksym swi;

	if (!m->arch->vectors_base)
		return;
	for (uint32_t offset = 0; offset < PAGE_SIZE; offset += sizeof(uint32_t))
		put_word(m, offset, UNDEFINED);
	for (unsigned int i = 0; i < NR_VECTORS; i++)
		put_word(m, 4 * i, vector_instruction(i));
	for (size_t i = 0; i < sizeof(code) / sizeof(code[0]); i++)
		for (unsigned int w = 0; w < code[i].nr; w++)
			put_word(m, code[i].offset + 4 * w, code[i].word[w]);
	if (kallsyms_find(m->arch, "vector_swi", &swi))
		put_word(m, STUBS, (uint32_t)swi.address);
}
