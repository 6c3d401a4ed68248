// SPDX-License-Identifier: MIT
/*
 * pgtable.c - page tables of address spaces
 *
 *   mm->pgd -> [entry] -> table -> ... -> leaf table: [pte][pte]...
 *
 * Each table is one frame (ARM's top level four), its entries the frame's content in the machine's own format, so a
 * walk of the simulated MMU and the code below read the same bytes. Tables of the user's half belong to one mm; the
 * kernel's half of a new top level is copied from swapper_pg_dir, and what it points to is shared by all.
 *
 * ARM's hardware has 4,096 top entries and leaf tables of 256; Linux joins two of each: an entry of 8 bytes, and a
 * frame with 512 entries of Linux's own at its start. The hardware's 512 entries behind them follow from Linux's and
 * are not stored (pte.c).
 *
 * The mm remembers the leaf tables that walks found, and where they found none (struct leaf_memo), and is asked inline:
 * most walks end there. There is room for every leaf table, so that accesses in random order are not slower for it.
 *
 * PAE's processor reads the four top entries once, when cr3 is loaded, so a pgd gets all its middle tables at once;
 * ARM's kernel wants the one that modules share with the stack (LPAE). A gigabyte's table goes with the last mapping in
 * it, what is left goes with the pgd.
 *
 * Rules (checked with the VMAs, in vm/): a pte allows no more than its VMA; pgtables_bytes and nr_tables count what
 * for_each_table() finds.
 * Differences from Linux: every table frame has page type PG_table, the top level too; the four top entries of PAE and
 * LPAE have a frame of their own, not 32 bytes of a cache.
 */
#include "pgtable.h"

#include <assert.h>

#include "kmem.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "pgtable_impl.h"

#define GFP_PGTABLE_USER (GFP_KERNEL | __GFP_ACCOUNT | __GFP_ZERO)

/* ---- tables ---- */

pfn_t kernel_pgd(const struct machine *m)
{
	return m->kmem->pgd;
}

/* Linux counts leaf tables and pmds only (pgtable_pte_page_ctor, pgtable_pmd_page_ctor). */
static bool level_counted(const struct machine *m, unsigned int level)
{
	return level + 2 >= m->arch->nr_levels && level > 0;
}

static uint64_t table_bytes_charged(const struct machine *m, unsigned int level)
{
	return level == leaf_level(m) ? m->arch->pte_table_bytes : PAGE_SIZE;
}

/* A table of this level for address; 0 when no frame is free. */
static pfn_t table_alloc(struct machine *m, struct mm_struct *mm, unsigned int level, vaddr_t address)
{
	struct page *page;

	if (alloc_page(m, GFP_PGTABLE_USER, &page))
		return 0;
	mark_table(page);
	if (level_counted(m, level))
		mod_node_state(m, NR_PAGE_TABLE_PAGES, 1);
	mm->nr_tables++;
	mm->pgtables_bytes += table_bytes_charged(m, level);
	trace(m, page_table_alloc, address, level, page_to_pfn(page), table_bytes_charged(m, level), mm->id);
	return page_to_pfn(page);
}

/* It is a table no more, but a frame with a reference. */
static struct page *table_end(struct machine *m, struct mm_struct *mm, unsigned int level, pfn_t pfn, vaddr_t address)
{
	struct page *page = pfn_to_page(m, pfn);

	if (level == leaf_level(m))
		forget_leaf(m, mm, address);
	trace(m, page_table_free, address, level, pfn, table_bytes_charged(m, level), mm->id);
	if (level_counted(m, level))
		mod_node_state(m, NR_PAGE_TABLE_PAGES, -1);
	mm->nr_tables--;
	mm->pgtables_bytes -= table_bytes_charged(m, level);
	unmark_table(page);
	assert(!leaf_is_shared(page) && "leaf-share");
	page_drop_content(m, page);
	return page;
}

static void table_free(struct machine *m, struct mm_struct *mm, unsigned int level, pfn_t pfn, vaddr_t address)
{
	__free_pages(m, table_end(m, mm, level, pfn, address), 0);
}

/* The middle tables of the last user entries (PREALLOCATED_PMDS). */
static int preallocate_pmds(struct machine *m, struct mm_struct *mm)
{
	const struct arch *arch = m->arch;

	for (unsigned int i = arch->first_kernel_pgd - arch->nr_early_pmds; i < arch->first_kernel_pgd; i++) {
		pfn_t table = table_alloc(m, mm, 1, (vaddr_t)i << arch->level[0].shift);

		if (!table)
			return -ENOMEM;
		set_table(m, 0, mm->pgd, i, user_table_entry(m, 0, table));
	}
	return 0;
}

/* Middle tables that are left: of gigabytes that no mapping was in. */
static void mop_up_pmds(struct machine *m, struct mm_struct *mm)
{
	for (unsigned int i = 0; m->arch->nr_early_pmds && i < m->arch->first_kernel_pgd; i++) {
		pfn_t table = next_table(m, 0, mm->pgd, i);

		if (table)
			table_free(m, mm, 1, table, (vaddr_t)i << m->arch->level[0].shift);
	}
}

int pgd_alloc(struct machine *m, struct mm_struct *mm)
{
	const struct pgtable_level *top = &m->arch->level[0];
	uint64_t frames = (uint64_t)1 << m->arch->pgd_order;
	uint64_t first = (uint64_t)m->arch->first_kernel_pgd * top->entry_bytes >> PAGE_SHIFT;
	struct page *page;
	int err = alloc_pages(m, GFP_PGTABLE_USER, m->arch->pgd_order, &page);

	if (err)
		return err;
	/* swapper_pg_dir has nothing in its user half, so whole frames can be shared until somebody writes */
	for (uint64_t i = first; i < frames; i++)
		page_copy_content(m, page + i, pfn_to_page(m, m->kmem->pgd + i));
	if (m->arch->nr_kernel_pmds)		/* PAE, LPAE: both halves share a frame */
		for (uint64_t i = 0; i < m->arch->first_kernel_pgd; i++)
			set_table(m, 0, page_to_pfn(page), i, 0);
	for (uint64_t i = 0; i < frames; i++)
		mark_table(page + i);
	pgd_list_add(m, page);
	mm->pgd = page_to_pfn(page);
	err = preallocate_pmds(m, mm);
	if (err)
		pgd_free(m, mm);
	return err;
}

void pgd_free(struct machine *m, struct mm_struct *mm)
{
	struct page *page = pfn_to_page(m, mm->pgd);

	mop_up_pmds(m, mm);
	pgd_list_del(m, page);
	for (uint64_t i = 0; i < (uint64_t)1 << m->arch->pgd_order; i++) {
		unmark_table(page + i);
		page_drop_content(m, page + i);
	}
	__free_pages(m, page, m->arch->pgd_order);
}

/* The first of the entries [index, end) of a table above the leaves that leads somewhere; or end. */
static uint64_t next_entry(const struct machine *m, unsigned int level, pfn_t table, uint64_t index, uint64_t end)
{
	const bool wide = m->arch->level[level].entry_bytes == sizeof(uint64_t);
	const unsigned int shift = PAGE_SHIFT - (wide ? 3 : 2);
	const uint64_t per_frame = (uint64_t)1 << shift;

	while (index < end) {
		const void *entries = table_bytes(m, table + (index >> shift));
		const uint64_t base = index & ~(per_frame - 1), stop = min_u64(end, base + per_frame);

		for (; entries && index < stop; index++) {
			const uint64_t i = index - base;

			if (wide ? ((const uint64_t *)entries)[i] : ((const uint32_t *)entries)[i])
				return index;
		}
		index = stop;
	}
	return end;
}

/* ---- leaf tables of an address space ---- */

#define LEAF_MEMOS_MIN 64u

static void new_leaf_memos(struct machine *m, struct mm_struct *mm, unsigned int nr)
{
	mm->nr_leaf_memos = nr;
	mm->leaf = hm_alloc(&m->ctx.mem, nr * sizeof(*mm->leaf));
	for (unsigned int i = 0; i < nr; i++)
		mm->leaf[i].base = ~(vaddr_t)0;
}

void leaf_memos_alloc(struct machine *m, struct mm_struct *mm)
{
	new_leaf_memos(m, mm, LEAF_MEMOS_MIN);
}

void leaf_memos_free(struct machine *m, struct mm_struct *mm)
{
	hm_free(&m->ctx.mem, mm->leaf, mm->nr_leaf_memos * sizeof(*mm->leaf));
}

static void more_leaf_memos(struct machine *m, struct mm_struct *mm)
{
	unsigned int nr = 2 * mm->nr_leaf_memos;

	leaf_memos_free(m, mm);
	new_leaf_memos(m, mm, nr);
}

static void *remember_leaf(const struct machine *m, const struct mm_struct *mm, vaddr_t address, void *entries)
{
	*leaf_memo(m, mm, address) = (struct leaf_memo){.base = address & m->arch->pmd_mask, .table = entries};
	return entries;
}

pfn_t find_user_table(const struct machine *m, const struct mm_struct *mm, unsigned int level, vaddr_t address)
{
	pfn_t table = mm->pgd;

	for (unsigned int above = 0; table && above < level; above++)
		table = next_table(m, above, table, index_at(m, above, address));
	return table;
}

struct page *find_leaf_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	pfn_t table = find_user_table(m, mm, leaf_level(m), address);

	return table ? find_page(m, table) : NULL;
}

void *pte_offset_walk(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	struct page *table = find_leaf_table(m, mm, address);
	const void *entries;

	if (!table)
		return remember_leaf(m, mm, address, NULL);
	if (leaf_is_shared(table))
		leaf_unshare(m, table);
	/* leaf tables got a block of their own when they were made, and keep it */
	entries = content_bytes(m, table->content);
	return entries ? remember_leaf(m, mm, address, (void *)(uintptr_t)entries) : NULL;
}

pfn_t alloc_user_table(struct machine *m, struct mm_struct *mm, unsigned int level, vaddr_t address)
{
	pfn_t table = mm->pgd, next;

	for (unsigned int above = 0; above < level; above++, table = next) {
		uint64_t index = index_at(m, above, address);

		next = next_table(m, above, table, index);
		if (next)
			continue;
		next = table_alloc(m, mm, above + 1, address);
		if (!next)
			return 0;
		set_table(m, above, table, index, user_table_entry(m, above, next));
	}
	return table;
}

struct page *alloc_leaf_table(struct machine *m, struct mm_struct *mm, vaddr_t address)
{
	pfn_t table = alloc_user_table(m, mm, leaf_level(m), address);

	if (!table)
		return NULL;
	if (mm->nr_tables > mm->nr_leaf_memos)
		more_leaf_memos(m, mm);
	return pfn_to_page(m, table);
}

void *pte_alloc_walk(struct machine *m, struct mm_struct *mm, vaddr_t address)
{
	struct page *table = alloc_leaf_table(m, mm, address);

	if (!table)
		return NULL;
	if (leaf_is_shared(table))
		leaf_unshare(m, table);
	return remember_leaf(m, mm, address, page_write_bytes(m, table));
}

/* The first leaf table below `table`, whose span begins at base, for an address in [address, end); or end. */
static vaddr_t next_leaf_below(const struct machine *m, unsigned int level, pfn_t table, vaddr_t base, vaddr_t address,
			       vaddr_t end)
{
	const struct pgtable_level *l = &m->arch->level[level];
	uint64_t size = (uint64_t)1 << l->shift, last = min_u64(l->entries, ((end - 1 - base) >> l->shift) + 1);

	for (uint64_t i = (address - base) >> l->shift; (i = next_entry(m, level, table, i, last)) < last; i++) {
		vaddr_t at = base + (i << l->shift), found;

		if (level + 1 == leaf_level(m))
			return max_u64(at, address);
		found = next_leaf_below(m, level + 1, next_table(m, level, table, i), at, max_u64(at, address),
					min_u64(end, at + size));
		if (found < min_u64(end, at + size))
			return found;
	}
	return end;
}

/* Whether there is one; what is shared stays so. The walk remembers that there is none, too. */
static bool has_leaf_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const struct leaf_memo *memo = leaf_memo(m, mm, address);
	const struct page *table;

	if (leaf_remembered(m, memo, address))
		return memo->table;
	table = find_leaf_table(m, mm, address);
	return (table && leaf_is_shared(table)) || pte_offset_walk(m, mm, address);
}

vaddr_t next_pte_table_walk(const struct machine *m, const struct mm_struct *mm, vaddr_t address, vaddr_t end)
{
	if (address >= end)
		return end;
	if (has_leaf_table(m, mm, address))
		return address;
	address = round_down(address, pmd_size(m)) + pmd_size(m);
	if (address >= end)
		return end;
	return next_leaf_below(m, 0, mm->pgd, 0, address, end);
}

/* ---- freeing ---- */

/*
 * Whether the table behind an entry of `size` bytes maps nothing outside floor and ceiling (free_pte_range and
 * friends).
 */
static bool table_outlived(const struct pgtable_limits *f, vaddr_t start, vaddr_t end, uint64_t size)
{
	vaddr_t ceiling = f->ceiling;

	if ((start & ~(size - 1)) < f->floor)
		return false;
	if (ceiling) {
		ceiling &= ~(size - 1);
		if (!ceiling)
			return false;
	}
	return end - 1 <= ceiling - 1;
}

/* Frees the leaf tables in [start, end) below `table`, and tables between that are not needed any more. */
static void free_tables_below(const struct pgtable_limits *f, unsigned int level, pfn_t table, vaddr_t start,
			      vaddr_t end)
{
	struct machine *m = f->m;
	uint64_t size = (uint64_t)1 << m->arch->level[level].shift;
	uint64_t first = index_at(m, level, start), last = index_at(m, level, end - 1) + 1;

	for (uint64_t i = first; (i = next_entry(m, level, table, i, last)) < last; i++) {
		vaddr_t base = (start & ~(size - 1)) + (i - first) * size;
		vaddr_t at = max_u64(base, start), stop = min_u64(base + size, end);
		pfn_t next = next_table(m, level, table, i);

		if (level + 1 < leaf_level(m)) {
			free_tables_below(f, level + 1, next, at, stop);
			if (!table_outlived(f, at, stop, size))
				continue;
		}
		set_table(m, level, table, i, 0);
		if (f->take)
			f->take(f->data, table_end(m, f->mm, level + 1, next, base), at);
		else
			table_free(m, f->mm, level + 1, next, base);
	}
}

void free_pgtables(const struct pgtable_limits *limits, vaddr_t start, vaddr_t end)
{
	const vaddr_t floor = limits->floor;
	const uint64_t size = pmd_size(limits->m);
	vaddr_t ceiling = limits->ceiling;

	/* free_pgd_range(): whole leaf tables only, as far as floor and ceiling allow */
	start &= ~(size - 1);
	if (start < floor)
		start += size;
	if (ceiling) {
		ceiling &= ~(size - 1);
		if (!ceiling)
			return;
	}
	if (end - 1 > ceiling - 1)
		end -= size;
	if (start > end - 1)
		return;
	free_tables_below(limits, 0, limits->mm->pgd, start, end);
}

/* ---- all tables ---- */

struct table_visit {
	const struct machine *m;
	void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base);
	void *data;
};

static void visit_tables_below(const struct table_visit *v, unsigned int level, pfn_t table, vaddr_t base,
			       uint64_t entries)
{
	unsigned int shift = v->m->arch->level[level].shift;

	for (uint64_t i = 0; (i = next_entry(v->m, level, table, i, entries)) < entries; i++) {
		pfn_t next = next_table(v->m, level, table, i);
		vaddr_t at = base + (i << shift);

		if (level + 1 == leaf_level(v->m))
			unshare_frame(v->m, next);
		v->fn(v->data, level + 1, next, at);
		if (level + 1 < leaf_level(v->m))
			visit_tables_below(v, level + 1, next, at, v->m->arch->level[level + 1].entries);
	}
}

void for_each_table(const struct machine *m, const struct mm_struct *mm,
		    void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base), void *data)
{
	const struct table_visit v = {m, fn, data};
	const struct pgtable_level *top = &m->arch->level[0];

	for (uint64_t i = 0; i < (uint64_t)1 << m->arch->pgd_order; i++)
		fn(data, 0, mm->pgd + i, (i << PAGE_SHIFT) / top->entry_bytes << top->shift);
	visit_tables_below(&v, 0, mm->pgd, 0, m->arch->first_kernel_pgd);
}
