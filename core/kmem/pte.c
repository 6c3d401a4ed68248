// SPDX-License-Identifier: MIT
/*
 * pte.c - what single entries of leaf tables say
 *
 * An entry is kept with the bits of the machine (struct pte_bits). ARM has two of each: Linux's own, and the
 * hardware's, which follows from it (pte_hardware). Young and dirty bits are Linux's alone there: the hardware entry of
 * an old page is 0, that of a clean one read-only, and the resulting fault sets the bit. Of ARM's long descriptors
 * (LPAE) one entry is both; the hardware's read-only bit, AP[2], follows from L_PTE_RDONLY and L_PTE_DIRTY whenever the
 * entry is written (pte_for_mmu).
 *
 * An entry that is not present names a slot of swap, or is a marker: of a type that no swap area has.
 *
 * Differences from Linux: entries of PROT_NONE pages keep their frame number as it is (x86_64 inverts it against L1TF).
 */
#include "pgtable.h"

/* Hardware bits of ARM's small page (short descriptor) and Linux's bits beside them. */
#define ARM_HW_XN 0x1u
#define ARM_HW_SMALL 0x2u
#define ARM_HW_AP0 0x10u
#define ARM_HW_AP1 0x20u
#define ARM_HW_TEX0 0x40u
#define ARM_HW_APX 0x200u
#define ARM_HW_NG 0x800u
#define ARM_HW_KEPT 0xfffff40cu		/* frame, shared, C and B: where Linux's memory type has them */
#define ARM_L_MT_HIGH 0x10u

pte_t pte_modify(const struct machine *m, pte_t pte, pte_t prot)
{
	const struct pte_bits *b = pte_bits(m);
	uint64_t changed = b->present | b->protnone | b->write | b->exec | b->user;

	return (pte_t){(pte.val & ~changed) | (prot.val & changed)};
}

pte_t vm_get_page_prot(const struct machine *m, uint64_t vm_flags)
{
	const struct pte_bits *b = pte_bits(m);
	bool none = !(vm_flags & (VM_READ | VM_WRITE | VM_EXEC));
	/* private mappings become writable by a fault that copies */
	bool write = vm_flags & VM_WRITE && vm_flags & VM_SHARED;
	bool x86 = m->arch->config & CONFIG_X86;
	bool hides = x86 || !m->arch->pgd_pairs;	/* PROT_NONE takes the valid bit away */
	pte_t pte = {b->base};

	pte = pte_with(m, pte, b->young, true);
	pte = pte_with(m, pte, b->write, write);
	if (none) {
		pte.val |= b->protnone | (hides ? 0 : b->present);
		/* x86 leaves such an entry executable: it is not present anyway */
		return pte_with(m, pte, b->exec, x86);
	}
	pte.val |= b->present;
	pte = pte_with(m, pte, b->user, true);
	return pte_with(m, pte, b->exec, vm_flags & VM_EXEC);
}

uint32_t pte_hardware(const struct machine *m, vaddr_t address, pte_t pte)
{
	const struct pte_bits *b = pte_bits(m);
	uint32_t hw = ((uint32_t)pte.val & ARM_HW_KEPT) | ARM_HW_AP0 | ARM_HW_SMALL;

	if (!pte_young(m, pte) || !(pte.val & b->present) || pte.val & b->protnone)
		return 0;
	if (pte.val & ARM_L_MT_HIGH)
		hw |= ARM_HW_TEX0;
	if (!pte_write(m, pte) || !pte_dirty(m, pte))
		hw |= ARM_HW_APX;
	if (pte.val & b->user)
		hw |= ARM_HW_AP1;
	if (!pte_exec(m, pte))
		hw |= ARM_HW_XN;
	/* entries of a process are its own; the kernel's, the vectors among them, are global */
	return address < m->arch->task_size ? hw | ARM_HW_NG : hw;
}

static uint64_t low_bits(unsigned int bits)
{
	return ((uint64_t)1 << bits) - 1;
}

pte_t swp_entry_pte(const struct machine *m, unsigned int type, uint64_t offset)
{
	const struct pte_bits *b = pte_bits(m);

	if (b->swap_offset_inverted)
		offset = ~offset;
	return (pte_t){(uint64_t)type << b->swap_type_shift |
		       (offset & low_bits(b->swap_offset_bits)) << b->swap_offset_shift};
}

unsigned int pte_swp_type(const struct machine *m, pte_t pte)
{
	return (unsigned int)(pte.val >> pte_bits(m)->swap_type_shift & low_bits(pte_bits(m)->swap_type_bits));
}

uint64_t pte_swp_offset(const struct machine *m, pte_t pte)
{
	const struct pte_bits *b = pte_bits(m);
	uint64_t offset = pte.val >> b->swap_offset_shift;

	return (b->swap_offset_inverted ? ~offset : offset) & low_bits(b->swap_offset_bits);
}

bool pte_guard_marker(const struct machine *m, pte_t pte)
{
	return pte_swp_type(m, pte) == SWP_PTE_MARKER;
}
