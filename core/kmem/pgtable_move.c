// SPDX-License-Identifier: MIT
/*
 * pgtable_move.c - tables that move whole (mm/mremap.c: move_normal_pmd, move_normal_pud)
 *
 *	before	pmd entry of `from' ──> leaf table		after	pmd entry of `from' ──> nothing
 *		pmd entry of `to'   ──> nothing				pmd entry of `to'   ──> the same leaf table
 *
 * mremap of much memory hangs a leaf table, or the middle table above 512 of them, where it shall be, instead of
 * carrying every entry to a new one: the frame stays, no entry is read, and none becomes soft-dirty. x86 does it, of 64
 * bits and of 32 (CONFIG_HAVE_MOVE_PMD, CONFIG_HAVE_MOVE_PUD); ARM does not.
 *
 * A leaf table that still shares with those of other processes (leaf_share.h) goes on doing so: the ring is one of
 * frames, and their address spaces stay the same.
 *
 * Differs from Linux: PAE's pgd always has middle tables at both ends, which Linux warns of once; here nothing is said.
 */
#include "pgtable.h"

#include "pgtable_impl.h"

/* The level whose entries map `len` bytes each and may be moved; nr_levels: none. */
static unsigned int level_of_entry(const struct machine *m, uint64_t len)
{
	const uint32_t config = m->arch->config;
	const unsigned int pmd = leaf_level(m) - 1;

	if (config & CONFIG_HAVE_MOVE_PMD && len == pmd_size(m))
		return pmd;
	if (config & CONFIG_HAVE_MOVE_PUD && pmd > 0 && len == (uint64_t)1 << m->arch->level[pmd - 1].shift)
		return pmd - 1;
	return m->arch->nr_levels;
}

static void forget_leaves(const struct machine *m, const struct mm_struct *mm, vaddr_t address, uint64_t len)
{
	for (vaddr_t end = address + len; address < end; address += pmd_size(m))
		forget_leaf(m, mm, address);
}

int alloc_new_puds(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len)
{
	const unsigned int pmds = leaf_level(m) - 1;	/* the level of the tables whose entries lead to leaves */
	const uint64_t span = pmds > 1 ? (uint64_t)1 << m->arch->level[pmds - 1].shift : 0;
	const vaddr_t end = from + len, move = to - from;

	for (vaddr_t next; span && from < end; from = next) {
		to = from + move;
		next = from + min_u64(end - from, span - max_u64(from & (span - 1), to & (span - 1)));
		if (find_user_table(m, mm, pmds, from) && !alloc_user_table(m, mm, pmds - 1, to))
			return -ENOMEM;
	}
	return 0;
}

int move_table(struct machine *m, struct mm_struct *mm, vaddr_t from, vaddr_t to, uint64_t len)
{
	const unsigned int level = level_of_entry(m, len);
	pfn_t old, new, table;

	if (level == m->arch->nr_levels || (from | to) & (len - 1))
		return 0;
	old = find_user_table(m, mm, level, from);
	table = old ? next_table(m, level, old, index_at(m, level, from)) : 0;
	if (!table)
		return 0;
	new = alloc_user_table(m, mm, level, to);
	if (!new)
		return -ENOMEM;
	if (next_table(m, level, new, index_at(m, level, to)))
		return 0;
	set_table(m, level, old, index_at(m, level, from), 0);
	set_table(m, level, new, index_at(m, level, to), user_table_entry(m, level, table));
	forget_leaves(m, mm, from, len);
	forget_leaves(m, mm, to, len);
	trace(m, move_table, from, to, level + 1, table, mm->id);
	return 1;
}
