// SPDX-License-Identifier: MIT
/*
 * pgtable_walk.c - the walk that the MMU makes, one step a level, for vtop and for audits
 *
 * Reads tables wherever they are: stored in frames, or computed (the lower tables of x86_64's direct mapping and
 * vmemmap, kernel_map.c). On ARM a step of the top level shows the pair of hardware entries of which bit 20 of the
 * address picks one, and a leaf step Linux's entry with the hardware's beside it.
 */
#include "pgtable.h"

#include <string.h>

#include "kernel_map.h"
#include "pgtable_impl.h"

static uint64_t stored_entry(const struct machine *m, paddr_t at, unsigned int bytes)
{
	const struct page *page = find_page(m, at >> PAGE_SHIFT);
	uint32_t word;
	uint64_t entry;

	if (!page)
		return 0;
	if (bytes == 4) {
		page_read(m, page, at & ~PAGE_MASK, &word, sizeof(word));
		return word;
	}
	page_read(m, page, at & ~PAGE_MASK, &entry, sizeof(entry));
	return entry;
}

/* Fills in a step; returns the entry that the hardware would use. */
static uint64_t read_step(const struct machine *m, vaddr_t address, const struct big_map *big, struct walk_step *s)
{
	const struct pgtable_level *l = &m->arch->level[s->level];
	bool leaf = s->level + 1 == m->arch->nr_levels;

	s->index = address >> l->shift & (l->entries - 1);
	s->entry_at = s->table + s->index * l->entry_bytes;
	if (big && s->level > 0) {
		s->entry = big_map_entry(m, big, s->level, address);
		return s->entry;
	}
	s->entry = stored_entry(m, s->entry_at, m->arch->pgd_pairs ? 4 : l->entry_bytes);
	if (!m->arch->pgd_pairs)
		return s->entry;
	if (leaf) {
		s->entry2 = pte_hardware(m, address, (pte_t){s->entry});
		return s->entry;
	}
	s->entry2 = stored_entry(m, s->entry_at + 4, 4);
	return address & SZ_1M ? s->entry2 : s->entry;
}

/* Bytes that a large entry of this level maps. */
static uint64_t large_size(const struct machine *m, unsigned int level)
{
	return m->arch->pgd_pairs ? m->arch->large_page : (uint64_t)1 << m->arch->level[level].shift;
}

unsigned int walk_page_table(const struct machine *m, pfn_t pgd, vaddr_t address,
			     struct walk_step step[PGTABLE_MAX_LEVELS], bool *present, paddr_t *phys)
{
	const struct big_map *big = find_big_map(m, address);
	paddr_t table = pgd << PAGE_SHIFT;

	*present = false;
	for (unsigned int level = 0; level < m->arch->nr_levels; level++) {
		const struct pgtable_level *l = &m->arch->level[level];
		struct walk_step *s = &step[level];
		uint64_t entry, size;

		memset(s, 0, sizeof(*s));
		s->level = level;
		s->table = table;
		if (level + 1 == m->arch->nr_levels)
			unshare_frame(m, table >> PAGE_SHIFT);
		entry = read_step(m, address, big, s);
		if (level + 1 == m->arch->nr_levels) {
			s->present = pte_present(m, (pte_t){entry});
			*phys = (pte_pfn(m, (pte_t){entry}) << PAGE_SHIFT) | (address & ~PAGE_MASK);
		} else if (entry && entry_is_large(l, entry)) {
			size = large_size(m, level);
			s->present = s->large = true;
			*phys = (entry & pte_bits(m)->pfn_mask & ~(size - 1)) | (address & (size - 1));
		} else {
			s->present = entry != 0;
			/* ARM: the entry points to the hardware's half of the frame */
			table = entry & l->addr_mask & PAGE_MASK;
		}
		if (!s->present || s->large || level + 1 == m->arch->nr_levels) {
			*present = s->present;
			return level + 1;
		}
	}
	return m->arch->nr_levels;
}

/* ---- how ARM reports a walk that failed ---- */

#define ARM_FSR_WRITE 0x800u
#define ARM_FSR_LPAE 0x200u		/* the tables have long descriptors */

uint32_t arm_fault_status(const struct machine *m, const struct walk_step *step, unsigned int nr, enum arm_fault fault,
			  bool write)
{
	bool second = nr == m->arch->nr_levels;
	uint32_t fsr = (uint32_t)fault | (write ? ARM_FSR_WRITE : 0), domain;

	if (!m->arch->pgd_pairs)
		return fsr | ARM_FSR_LPAE | nr;
	/*
	 * 5 and 7 for a section and a page that are not there, 0xd and 0xf for those that are; then the domain is known
	 */
	fsr |= second ? 3 : 1;
	domain = step[0].entry >> 5 & 0xf;
	return second || fault == ARM_PERMISSION_FAULT ? fsr | domain << 4 : fsr;
}
