// SPDX-License-Identifier: MIT
/*
 * pgtable.c - page tables of address spaces, and what single entries say
 *
 *   mm->pgd -> [entry] -> table -> ... -> leaf table: [pte][pte]...
 *
 * Each table is one frame (ARM's top level four), its entries the frame's content in the machine's own format, so a walk
 * of the simulated MMU and the code below read the same bytes. Tables of the user's half belong to one mm; the kernel's
 * half of a new top level is copied from swapper_pg_dir, and what it points to is shared by all.
 *
 * ARM's hardware has 4,096 top entries and leaf tables of 256; Linux joins two of each: an entry of 8 bytes, and a frame
 * with 512 entries of Linux's own at its start. The hardware's 512 entries behind them follow from Linux's
 * (pte_hardware) and are not stored. Young and dirty bits are Linux's alone there: the hardware entry of an old page
 * is 0, that of a clean one read-only, and the resulting fault sets the bit.
 *
 * ARM's long descriptors (LPAE) are as one table of both; the hardware's read-only bit, AP[2], follows from Linux's
 * L_PTE_RDONLY and L_PTE_DIRTY and is not stored either.
 *
 * The mm remembers the leaf tables that walks found, and where they found none (struct leaf_memo), and is asked inline:
 * most walks end there. There is room for every leaf table, so that accesses in random order are not slower for it.
 *
 * PAE's processor reads the four top entries once, when cr3 is loaded, so a pgd gets all its middle tables at once; ARM's
 * kernel wants the one that modules share with the stack (LPAE). A gigabyte's table goes with the last mapping in it, what
 * is left goes with the pgd.
 *
 * Rules (checked with the VMAs, in vm/): a pte allows no more than its VMA; pgtables_bytes and nr_tables count what
 * for_each_table() finds.
 * Differences from Linux: every table frame has page type PG_table, the top level too; entries of PROT_NONE pages keep
 * their frame number as it is (x86_64 inverts it against L1TF); the four top entries of PAE and LPAE have a frame of their
 * own, not 32 bytes of a cache.
 */
#include "pgtable.h"

#include <assert.h>

#include "kmem.h"
#include "leaf_share.h"
#include "page_alloc.h"
#include "pgtable_impl.h"

#define GFP_PGTABLE_USER (GFP_KERNEL | __GFP_ACCOUNT | __GFP_ZERO)

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

/* ---- one entry ---- */

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

static void table_free(struct machine *m, struct mm_struct *mm, unsigned int level, pfn_t pfn, vaddr_t address)
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
	__free_pages(m, page, 0);
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

struct page *find_leaf_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	pfn_t table = mm->pgd;

	for (unsigned int level = 0; level < leaf_level(m); level++) {
		table = next_table(m, level, table, index_at(m, level, address));
		if (!table)
			return NULL;
	}
	return find_page(m, table);
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

struct page *alloc_leaf_table(struct machine *m, struct mm_struct *mm, vaddr_t address)
{
	pfn_t table = mm->pgd, next;

	for (unsigned int level = 0; level < leaf_level(m); level++, table = next) {
		uint64_t index = index_at(m, level, address);

		next = next_table(m, level, table, index);
		if (next)
			continue;
		next = table_alloc(m, mm, level + 1, address);
		if (!next)
			return NULL;
		set_table(m, level, table, index, user_table_entry(m, level, next));
	}
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
	uint64_t size = (uint64_t)1 << l->shift;

	for (uint64_t i = (address - base) >> l->shift; i < l->entries; i++) {
		vaddr_t at = base + (i << l->shift), found;
		pfn_t next;

		if (at >= end)
			return end;
		next = next_table(m, level, table, i);
		if (!next)
			continue;
		if (level + 1 == leaf_level(m))
			return max_u64(at, address);
		found = next_leaf_below(m, level + 1, next, at, max_u64(at, address), min_u64(end, at + size));
		if (found < min_u64(end, at + size))
			return found;
	}
	return end;
}

/* Whether there is one; what is shared stays so. */
static bool has_leaf_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address)
{
	const struct leaf_memo *memo = leaf_memo(m, mm, address);
	const struct page *table;

	if (leaf_remembered(m, memo, address))
		return memo->table;
	table = find_leaf_table(m, mm, address);
	return (table && leaf_is_shared(table)) || pte_offset_walk(m, mm, address);	/* which remembers that there is none, too */
}

vaddr_t next_pte_table(const struct machine *m, const struct mm_struct *mm, vaddr_t address, vaddr_t end)
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

struct free_range {
	struct machine *m;
	struct mm_struct *mm;
	vaddr_t floor, ceiling;		/* ceiling 0: none */
};

/* Whether the table behind an entry of `size` bytes maps nothing outside floor and ceiling (free_pte_range and friends). */
static bool table_outlived(const struct free_range *f, vaddr_t start, vaddr_t end, uint64_t size)
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
static void free_tables_below(const struct free_range *f, unsigned int level, pfn_t table, vaddr_t start, vaddr_t end)
{
	struct machine *m = f->m;
	uint64_t size = (uint64_t)1 << m->arch->level[level].shift;
	vaddr_t stop;

	for (vaddr_t at = start; at < end; at = stop) {
		uint64_t index = index_at(m, level, at);
		pfn_t next = next_table(m, level, table, index);

		stop = min_u64((at & ~(size - 1)) + size, end);
		if (!next)
			continue;
		if (level + 1 < leaf_level(m)) {
			free_tables_below(f, level + 1, next, at, stop);
			if (!table_outlived(f, at, stop, size))
				continue;
		}
		set_table(m, level, table, index, 0);
		table_free(m, f->mm, level + 1, next, at & ~(size - 1));
	}
}

void free_pgtables(struct machine *m, struct mm_struct *mm, vaddr_t start, vaddr_t end, vaddr_t floor, vaddr_t ceiling)
{
	struct free_range f = {m, mm, floor, ceiling};
	uint64_t size = pmd_size(m);

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
	free_tables_below(&f, 0, mm->pgd, start, end);
}

/* ---- all tables ---- */

struct table_visit {
	const struct machine *m;
	void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base);
	void *data;
};

static void visit_tables_below(const struct table_visit *v, unsigned int level, pfn_t table, vaddr_t base, uint64_t entries)
{
	unsigned int shift = v->m->arch->level[level].shift;

	for (uint64_t i = 0; i < entries; i++) {
		pfn_t next = next_table(v->m, level, table, i);
		vaddr_t at = base + (i << shift);

		if (!next)
			continue;
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
