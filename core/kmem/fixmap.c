// SPDX-License-Identifier: MIT
/*
 * fixmap.c - kernel addresses fixed when the kernel is built (arch/.../include/asm/fixmap.h)
 *
 *	FIXADDR_TOP              slot 0
 *	FIXADDR_TOP - 1 page     slot 1           an address is known at compile time: no search, no table to look at,
 *	...                                       and it works before anything else does
 *	FIXADDR_START            the last slot
 *
 * A slot has a number, its name in enum fixed_addresses, and from it an address. What it maps is in its page-table
 * entry and nowhere else. The names are those of 6.1 on x86 (with Debian's configuration), and of the article's 4.0 on
 * ARM. On ARM slot 0 is the last page below FIXADDR_END: the "hole of one page" that the article sees in FIXADDR_TOP =
 * FIXADDR_END - PAGE_SIZE is none.
 *
 * Rule: fixmap-slot.
 */
#include "fixmap.h"

#include <string.h>

#include "arch.h"
#include "kernel_pgtable.h"
#include "pgtable.h"

ARCHS_KNOWN_HERE(3);

#define NR_FIX_NAMES 10

static const struct fixmap_name i386_names[NR_FIX_NAMES] = {
	{"FIX_HOLE", 0, 0, false}, {"FIX_DBGP_BASE", 1, 1, false}, {"FIX_EARLYCON_MEM_BASE", 2, 2, false},
	{"FIX_APIC_BASE", 3, 3, false}, {"FIX_IO_APIC_BASE_0", 4, 67, false},	/* MAX_IO_APICS: 64 */
	{"FIX_KMAP_BEGIN", 68, 579, true},	/* KM_MAX_IDX slots for each of NR_CPUS 32 */
	{"FIX_PCIE_MCFG", 580, 580, false}, {"FIX_APEI_GHES_IRQ", 581, 581, false},
	{"FIX_APEI_GHES_NMI", 582, 582, false},
};

static const struct fixmap_name vexpress_names[NR_FIX_NAMES] = {
	{"FIX_KMAP_BEGIN", 0, 63, true},	/* KM_TYPE_NR slots for each of NR_CPUS 4 */
	{"FIX_TEXT_POKE0", 64, 64, false}, {"FIX_TEXT_POKE1", 65, 65, false},
};

static const struct fixmap_name x86_64_names[NR_FIX_NAMES] = {
	{"VSYSCALL_PAGE", 511, 511, false}, {"FIX_DBGP_BASE", 512, 512, false},
	{"FIX_EARLYCON_MEM_BASE", 513, 513, false}, {"FIX_APIC_BASE", 514, 514, false},
	{"FIX_IO_APIC_BASE_0", 515, 642, false},	/* MAX_IO_APICS: 128 */
	{"FIX_PARAVIRT_BOOTMAP", 643, 643, false}, {"FIX_APEI_GHES_IRQ", 644, 644, false},
	{"FIX_APEI_GHES_NMI", 645, 645, false},
};

static const struct fixmap_name *const names[NR_ARCHS] = {
	[ARCH_I386] = i386_names, [ARCH_VEXPRESS] = vexpress_names, [ARCH_X86_64] = x86_64_names,
};

const struct fixmap_name *fixmap_name_at(const struct machine *m, unsigned int i)
{
	const struct fixmap_name *name = &names[m->arch->id][i];

	return name->name ? name : NULL;
}

unsigned int fixmap_slots(const struct machine *m)
{
	const struct fixmap_name *name;
	unsigned int end = 0;

	for (unsigned int i = 0; (name = fixmap_name_at(m, i)); i++)
		end = name->last + 1;
	return end;
}

int fixmap_find(struct machine *m, const char *wanted, unsigned int *ret)
{
	const struct fixmap_name *name;

	for (unsigned int i = 0; (name = fixmap_name_at(m, i)); i++)
		if (!strcmp(name->name, wanted)) {
			*ret = name->first;
			return 0;
		}
	return refuse(m, EINVAL, WHY_NO_FIXMAP_NAME);
}

vaddr_t fix_to_virt(const struct machine *m, unsigned int slot)
{
	return m->arch->fixaddr_top - slot * PAGE_SIZE;
}

uint64_t fixmap_entry(const struct machine *m, unsigned int slot)
{
	return kernel_pte(m, fix_to_virt(m, slot)).val;
}

static const struct fixmap_name *name_of(const struct machine *m, unsigned int slot)
{
	const struct fixmap_name *name;

	for (unsigned int i = 0; (name = fixmap_name_at(m, i)); i++)
		if (slot >= name->first && slot <= name->last)
			return name;
	return NULL;
}

static int check_slot(struct machine *m, unsigned int slot)
{
	const struct fixmap_name *name = name_of(m, slot);

	if (!name)
		return refuse(m, EINVAL, WHY_NO_FIXMAP_SLOT, slot, fixmap_slots(m) - 1);
	return name->kmap ? refuse(m, EINVAL, WHY_KMAP_SLOT, slot) : 0;
}

int set_fixmap(struct machine *m, unsigned int slot, paddr_t phys, vaddr_t *ret)
{
	int err = check_slot(m, slot);

	if (err)
		return err;
	if (phys >= m->arch->max_phys)
		return refuse(m, EINVAL, WHY_PHYS_WRAPS, phys, PAGE_SIZE);
	*ret = fix_to_virt(m, slot);
	kernel_set_pte(m, *ret, pfn_pte(m, phys >> PAGE_SHIFT, (pte_t){m->arch->kernel_prot.page}));
	trace(m, set_fixmap, slot, phys, *ret);
	return 0;
}

int clear_fixmap(struct machine *m, unsigned int slot)
{
	int err = check_slot(m, slot);

	if (!err)
		kernel_set_pte(m, fix_to_virt(m, slot), (pte_t){0});
	return err;
}

void fixmap_verify(struct verify *v, const struct machine *m)
{
	uint64_t slots = (m->arch->fixaddr_end - m->arch->fixaddr_start) >> PAGE_SHIFT;

	for (unsigned int slot = 0; slot < slots; slot++)
		if (fixmap_entry(m, slot))
			verify_that(v, "fixmap-slot", "slot", slot, name_of(m, slot) != NULL);
}
