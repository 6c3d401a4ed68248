// SPDX-License-Identifier: MIT
/*
 * kernel_pgtable.c - the kernel's page tables while it runs
 *
 *	swapper_pg_dir ──────> tables from boot: lowmem, fixmap, pkmap, vectors; x86_64: also of modules
 *	      │  └───────────> tables made here: vmalloc, ioremap, modules,        each a frame, which stays
 *	      │                                  split large pages
 *	      └── copied to ──> pgd of every process (pgd_list, linked through page->lru as x86 does)
 *
 * vmalloc fills swapper_pg_dir. A new entry of the top level is copied to all processes at once (x86's
 * arch_sync_kernel_mappings); what lies below is shared, so it needs no copying. Where a whole gigabyte's middle table
 * is shared since boot (PAE), the top level never changes.
 *
 * A large page of lowmem of which only a part is to have another protection is split: a leaf table from the buddy lists
 * maps the same (set_memory_ro, set_memory_nx). Nothing joins the pages again.
 *
 * Device memory is mapped by large pages where both addresses are aligned to them and the machine has them for that
 * (HAVE_ARCH_HUGE_VMAP: x86_64 and PAE). A leaf table that lies in the way, empty by now, is freed on x86_64; PAE,
 * whose tables are shared by all processes, keeps it and maps 4 KiB pages.
 *
 * Rule: kernel-pgd.
 * Differences from Linux: ARM fetches missing entries at the first fault or context switch, not at once, and x86_64
 * makes all tables of the second level for vmalloc at boot (64 frames), not on demand. Frames of the kernel's tables
 * have page type PG_table, too.
 */
#include "kernel_pgtable.h"

#include <string.h>

#include "page_alloc.h"
#include "pgtable_impl.h"

#define GFP_PGTABLE_KERNEL (GFP_KERNEL | __GFP_ZERO)

/* ---- processes' copies of the kernel's half ---- */

void pgd_list_add(struct machine *m, struct page *pgd)
{
	pgx_t first = m->kmem->pgd_list;

	pgd->lru.next = first;
	pgd->lru.prev = 0;
	if (first)
		pgx_page(m, first)->lru.prev = page_pgx(pgd);
	m->kmem->pgd_list = page_pgx(pgd);
}

void pgd_list_del(struct machine *m, struct page *pgd)
{
	if (pgd->lru.next)
		pgx_page(m, pgd->lru.next)->lru.prev = pgd->lru.prev;
	if (pgd->lru.prev)
		pgx_page(m, pgd->lru.prev)->lru.next = pgd->lru.next;
	else
		m->kmem->pgd_list = pgd->lru.next;
	pgd->lru.next = pgd->lru.prev = 0;
}

/* A new entry of swapper_pg_dir reaches every process. */
static void sync_top_level(struct machine *m, uint64_t index)
{
	unsigned int bytes = m->arch->level[0].entry_bytes;
	uint64_t at = index * bytes;
	const void *entry = entry_at(m, 0, m->kmem->pgd, index);

	for (pgx_t pgx = m->kmem->pgd_list; pgx; pgx = pgx_page(m, pgx)->lru.next)
		page_write(m, pgx_page(m, pgx) + (at >> PAGE_SHIFT), at & ~PAGE_MASK, entry, bytes);
}

/* ---- tables ---- */

/* Linux accounts the kernel's pmds (pgtable_pmd_page_ctor), but not its leaf tables. */
static bool kernel_level_counted(const struct machine *m, unsigned int level)
{
	return level > 0 && level + 1 == leaf_level(m);
}

/* A kernel table of this level; 0 when no frame is free. */
static pfn_t kernel_table_alloc(struct machine *m, unsigned int level, vaddr_t address)
{
	struct page *page;

	if (alloc_page(m, GFP_PGTABLE_KERNEL, &page))
		return 0;
	mark_table(page);
	if (kernel_level_counted(m, level))
		mod_node_state(m, NR_PAGE_TABLE_PAGES, 1);
	trace(m, kernel_table_alloc, address, level, page_to_pfn(page));
	return page_to_pfn(page);
}

static void kernel_table_free(struct machine *m, unsigned int level, pfn_t pfn, vaddr_t address)
{
	struct page *page = pfn_to_page(m, pfn);

	trace(m, page_table_free, address, level, pfn);
	if (kernel_level_counted(m, level))
		mod_node_state(m, NR_PAGE_TABLE_PAGES, -1);
	unmark_table(page);
	page_drop_content(m, page);
	__free_pages(m, page, 0);
}

/* The table behind an entry; 0: there is none, or the entry is a large page. */
static pfn_t next_kernel_table(const struct machine *m, unsigned int level, pfn_t table, uint64_t index)
{
	if (entry_is_large(&m->arch->level[level], table_entry_at(m, level, table, index)))
		return 0;
	return next_table(m, level, table, index);
}

/* The table of a level for address, 0: none. */
static pfn_t find_table(const struct machine *m, unsigned int at_level, vaddr_t address)
{
	pfn_t table = m->kmem->pgd;

	for (unsigned int level = 0; level < at_level && table; level++)
		table = next_kernel_table(m, level, table, index_at(m, level, address));
	return table;
}

static pfn_t find_leaf(const struct machine *m, vaddr_t address)
{
	return find_table(m, leaf_level(m), address);
}

/* The same, made if need be. */
static pfn_t make_table(struct machine *m, unsigned int at_level, vaddr_t address)
{
	pfn_t table = m->kmem->pgd, next;

	for (unsigned int level = 0; level < at_level; level++, table = next) {
		uint64_t index = index_at(m, level, address);

		next = next_kernel_table(m, level, table, index);
		if (next)
			continue;
		next = kernel_table_alloc(m, level + 1, address);
		if (!next)
			return 0;
		set_table(m, level, table, index, next << PAGE_SHIFT | m->arch->level[level].kernel_table_flags);
		if (level == 0)
			sync_top_level(m, index);
	}
	return table;
}

/* ---- entries ---- */

static void put_pte(struct machine *m, pfn_t table, vaddr_t address, pte_t pte)
{
	pte_put(m, page_write_bytes(m, pfn_to_page(m, table)), pte_index(m, address), pte);
}

/* Calls for each page of a range: its frame is pfn[i], or follows from phys. */
struct map_request {
	const pfn_t *pfn;	/* NULL: consecutive from phys on */
	paddr_t phys;
	uint64_t prot;
	uint64_t large_prot;	/* of large pages; 0: there shall be none */
};

/* Whether a large page may map what comes next (vmap_try_huge_pmd). */
static bool large_page_fits(const struct machine *m, vaddr_t address, paddr_t phys, uint64_t nr,
			    const struct map_request *r)
{
	if (!r->large_prot || nr << PAGE_SHIFT < pmd_size(m) || (address | phys) & (pmd_size(m) - 1))
		return false;
	return m->arch->bits == 64 || !find_leaf(m, address);
}

static int map_large_page(struct machine *m, vaddr_t address, uint64_t entry)
{
	unsigned int level = leaf_level(m) - 1;
	pfn_t table = make_table(m, level, address), empty;

	if (!table)
		return -ENOMEM;
	empty = next_kernel_table(m, level, table, index_at(m, level, address));
	set_table(m, level, table, index_at(m, level, address), entry);
	if (empty)
		kernel_table_free(m, level + 1, empty, address);
	return 0;
}

static int map_small_page(struct machine *m, vaddr_t address, uint64_t entry, pfn_t *table)
{
	if (!*table || !(address & (pmd_size(m) - 1)))
		*table = make_table(m, leaf_level(m), address);
	if (!*table)
		return -ENOMEM;
	put_pte(m, *table, address, (pte_t){entry});
	return 0;
}

static int map_range(struct machine *m, vaddr_t address, uint64_t nr, const struct map_request *r)
{
	uint64_t pages;
	pfn_t table = 0;
	int err = 0;

	for (uint64_t i = 0; i < nr && !err; i += pages, address += pages << PAGE_SHIFT) {
		paddr_t phys = r->pfn ? r->pfn[i] << PAGE_SHIFT : r->phys + (i << PAGE_SHIFT);
		bool large = large_page_fits(m, address, phys, nr - i, r);

		pages = large ? pmd_size(m) >> PAGE_SHIFT : 1;
		err = large ? map_large_page(m, address, phys | r->large_prot) :
			      map_small_page(m, address, phys | r->prot, &table);
	}
	return err;
}

int kernel_map_pages(struct machine *m, vaddr_t address, const pfn_t *pfn, uint64_t nr, uint64_t prot)
{
	return map_range(m, address, nr, &(struct map_request){.pfn = pfn, .prot = prot});
}

int kernel_map_range(struct machine *m, vaddr_t address, paddr_t phys, uint64_t nr, uint64_t prot)
{
	return map_range(m, address, nr, &(struct map_request){.phys = phys, .prot = prot});
}

int kernel_map_device(struct machine *m, vaddr_t address, paddr_t phys, uint64_t nr)
{
	const struct kernel_prot *prot = &m->arch->kernel_prot;

	return map_range(m, address, nr, &(struct map_request){
		.phys = phys, .prot = prot->io, .large_prot = prot->io_large,
	});
}

/* The entry of a large page that has the address in it; 0: none has. */
static uint64_t large_entry(const struct machine *m, vaddr_t address)
{
	unsigned int level = leaf_level(m) - 1;
	pfn_t table = find_table(m, level, address);
	uint64_t entry = table ? table_entry_at(m, level, table, index_at(m, level, address)) : 0;

	return entry_is_large(&m->arch->level[level], entry) ? entry : 0;
}

bool kernel_large_page(const struct machine *m, vaddr_t address)
{
	return large_entry(m, address) != 0;
}

static void clear_large_page(struct machine *m, vaddr_t address)
{
	unsigned int level = leaf_level(m) - 1;

	set_table(m, level, find_table(m, level, address), index_at(m, level, address), 0);
}

void kernel_unmap_range(struct machine *m, vaddr_t start, vaddr_t end)
{
	for (vaddr_t at = start; at < end;) {
		vaddr_t stop = min_u64((at & ~(pmd_size(m) - 1)) + pmd_size(m), end);
		pfn_t table = find_leaf(m, at);

		if (large_entry(m, at))
			clear_large_page(m, at);
		for (; table && at < stop; at += PAGE_SIZE)
			put_pte(m, table, at, (pte_t){0});
		at = stop;
	}
}

void kernel_set_pte(struct machine *m, vaddr_t address, pte_t pte)
{
	put_pte(m, find_leaf(m, address), address, pte);
}

pte_t kernel_pte(const struct machine *m, vaddr_t address)
{
	pfn_t table = find_leaf(m, address);
	const void *entries = table ? table_bytes(m, table) : NULL;
	uint64_t large = table ? 0 : large_entry(m, address);

	if (large)
		return (pte_t){(large & ~m->arch->level[leaf_level(m) - 1].leaf_flag) +
			       (address & (pmd_size(m) - 1) & PAGE_MASK)};
	return entries ? pte_get(m, entries, pte_index(m, address)) : (pte_t){0};
}

/* ---- protections of what is mapped already (x86: change_page_attr_set_clr) ---- */

struct attr_change {
	uint64_t set, clear;
};

static uint64_t changed_entry(uint64_t entry, const struct attr_change *c)
{
	return (entry & ~c->clear) | c->set;
}

/* Writes an entry of the level above the leaves; each process has a copy of the top level. */
static void put_block_entry(struct machine *m, pfn_t table, uint64_t index, uint64_t entry)
{
	unsigned int level = leaf_level(m) - 1;

	set_table(m, level, table, index, entry);
	if (level == 0)
		sync_top_level(m, index);
}

/* A leaf table takes the place of a large page and maps the same (__split_large_page). */
static int split_large_page(struct machine *m, vaddr_t address, pfn_t table, uint64_t index)
{
	const struct pgtable_level *above = &m->arch->level[leaf_level(m) - 1];
	uint64_t entry = table_entry_at(m, leaf_level(m) - 1, table, index) & ~above->leaf_flag;
	uint64_t kernpg = above->kernel_table_flags & ~m->arch->pte.user;	/* _KERNPG_TABLE */
	pfn_t leaf = kernel_table_alloc(m, leaf_level(m), address);

	if (!leaf)
		return -ENOMEM;
	for (vaddr_t at = 0; at < pmd_size(m); at += PAGE_SIZE)
		put_pte(m, leaf, at, (pte_t){entry + at});
	put_block_entry(m, table, index, leaf << PAGE_SHIFT | kernpg);
	return 0;
}

/* The part of a range that lies in one large page: the page changes as a whole, or it is split first. */
static int change_large_page(struct machine *m, vaddr_t start, vaddr_t end, const struct attr_change *c)
{
	unsigned int level = leaf_level(m) - 1;
	pfn_t table = find_table(m, level, start);
	uint64_t index = index_at(m, level, start), entry = table_entry_at(m, level, table, index);

	if (!entry_is_large(&m->arch->level[level], entry) || changed_entry(entry, c) == entry)
		return 0;
	if (end - start < pmd_size(m))
		return split_large_page(m, start, table, index);
	put_block_entry(m, table, index, changed_entry(entry, c));
	return 0;
}

static void change_small_pages(struct machine *m, vaddr_t start, vaddr_t end, const struct attr_change *c)
{
	pfn_t leaf = find_leaf(m, start);

	for (vaddr_t at = start; leaf && at < end; at += PAGE_SIZE) {
		uint64_t entry = kernel_pte(m, at).val;

		if (entry)
			put_pte(m, leaf, at, (pte_t){changed_entry(entry, c)});
	}
}

static int change_page_attr(struct machine *m, vaddr_t start, vaddr_t end, struct attr_change change)
{
	vaddr_t stop;
	int err = 0;

	for (vaddr_t at = start; at < end && !err; at = stop) {
		stop = min_u64((at & ~(pmd_size(m) - 1)) + pmd_size(m), end);
		err = change_large_page(m, at, stop, &change);
		if (!err)
			change_small_pages(m, at, stop, &change);
	}
	return err;
}

int set_memory_ro(struct machine *m, vaddr_t start, vaddr_t end)
{
	return change_page_attr(m, start, end, (struct attr_change){.clear = m->arch->pte.write});
}

int set_memory_nx(struct machine *m, vaddr_t start, vaddr_t end)
{
	if (!m->arch->nx)
		return 0;
	return change_page_attr(m, start, end, (struct attr_change){.set = m->arch->pte.exec});
}

/* ---- all tables made while the kernel runs ---- */

struct kernel_table_visit {
	const struct machine *m;
	void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base);
	void *data;
};

/* What boot set aside stays reserved; init memory, though memblock goes on naming it, has long been given back. */
static bool is_boot_table(const struct machine *m, pfn_t pfn)
{
	const struct page *page = find_page(m, pfn);

	return !page || page_test(page, PG_reserved);
}

static void visit_below(const struct kernel_table_visit *v, unsigned int level, pfn_t table, vaddr_t start,
			vaddr_t last)
{
	uint64_t size = (uint64_t)1 << v->m->arch->level[level].shift;

	for (vaddr_t at = start & ~(size - 1); at <= last; at += size) {
		pfn_t next = next_kernel_table(v->m, level, table, index_at(v->m, level, at));

		if (next && !is_boot_table(v->m, next))
			v->fn(v->data, level + 1, next, at);
		if (next && level + 1 < leaf_level(v->m))
			visit_below(v, level + 1, next, max_u64(at, start), min_u64(at + size - 1, last));
		if (at + size - 1 >= last)
			return;
	}
}

void for_each_kernel_table(const struct machine *m, void (*fn)(void *data, unsigned int level, pfn_t pfn, vaddr_t base),
			   void *data)
{
	const struct kernel_table_visit v = {m, fn, data};
	const struct arch *a = m->arch;
	vaddr_t vmalloc_last = a->bits == 64 ? a->vmalloc_end : a->vmalloc_end - 1;

	if (a->bits == 32)
		visit_below(&v, 0, m->kmem->pgd, a->page_offset, a->high_memory - 1);	/* split large pages */
	visit_below(&v, 0, m->kmem->pgd, a->vmalloc_start, vmalloc_last);
	if (a->modules_vaddr != a->vmalloc_start)
		visit_below(&v, 0, m->kmem->pgd, a->modules_vaddr, a->modules_end - 1);
}

/* ---- audit ---- */

void kernel_pgtable_verify(struct verify *v, const struct machine *m)
{
	unsigned int bytes = m->arch->level[0].entry_bytes;

	for (pgx_t pgx = m->kmem->pgd_list; pgx; pgx = pgx_page(m, pgx)->lru.next) {
		const struct page *pgd = pgx_page(m, pgx);

		for (uint64_t i = m->arch->first_kernel_pgd; i < m->arch->level[0].entries; i++) {
			const void *own = entry_at(m, 0, page_to_pfn(pgd), i);
			const void *swapper = entry_at(m, 0, m->kmem->pgd, i);
			static const uint64_t empty;

			verify_that(v, "kernel-pgd", "pgd", page_to_pfn(pgd),
				    !memcmp(own ? own : &empty, swapper ? swapper : &empty, bytes));
		}
	}
}
