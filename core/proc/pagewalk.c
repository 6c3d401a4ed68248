// SPDX-License-Identifier: MIT
/* pagewalk.c - visiting the entries of an address space, for views and audits */
#include "pagewalk.h"

void walk_page_range(const struct machine *m, const struct mm_struct *mm, vaddr_t start, vaddr_t end,
		     pte_entry_fn *fn, void *data)
{
	const uint64_t table_bytes = pmd_size(m);
	vaddr_t addr = start;

	while ((addr = next_pte_table(m, mm, addr, end)) < end) {
		const void *entries = pte_offset(m, mm, addr);
		vaddr_t stop = min_u64(end, round_down(addr, table_bytes) + table_bytes);

		for (; addr < stop; addr += PAGE_SIZE) {
			pte_t pte = pte_get(m, entries, pte_index(m, addr));

			if (!pte_none(pte))
				fn(data, addr, pte);
		}
	}
}
