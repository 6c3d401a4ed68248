// SPDX-License-Identifier: MIT
/*
 * kernel_map.c - the kernel's half of every address space
 *
 * i386 and ARM: swapper_pg_dir maps lowmem by itself, with large pages (4 MiB) or sections (1 MiB, two in each of
 * Linux's entries); where less than such a block is RAM, and in the first block of i386 (fixed MTRRs lie there), a leaf
 * table of 4 KiB entries does. So it is with a CMA area in lowmem, whose pages may need other attributes one by one
 * (dma_contiguous_remap). Further leaf tables exist for the fixed areas: fixmap, pkmap, vectors. All these are frames
 * with contents like any user's table. With PAE and LPAE the blocks (2 MiB) and leaf tables hang from middle tables
 * that lie in the image, right behind swapper_pg_dir.
 *
 * Once the kernel is up, i386's text and read-only data may not be written, and with PAE nothing behind the text be
 * executed. A large page in which that ends is split: its leaf table is a frame from the buddy lists
 * (kernel_pgtable.c). ARM's sections stay as they are: its kernel 4.0 has no CONFIG_DEBUG_RODATA.
 *
 * x86_64: direct mapping and vmemmap are big maps (big_map.c), of which only the top-level entries are stored. The
 * image's own mapping at __START_KERNEL_map is stored as a whole: its tables lie in .data.
 *
 * Rules: kernel-map-linear (the walk of a linear address ends at its frame), kernel-map-rodata (x86: text and read-only
 * data cannot be written).
 * Difference from Linux: on x86_64 protections of parts of the image are set at once, not tightened later; the direct
 * mapping of the image keeps large writable pages.
 */
#include "kernel_map.h"

#include <string.h>

#include "arch.h"
#include "content.h"
#include "kernel_pgtable.h"
#include "mem_map.h"
#include "pgtable.h"

ARCHS_KNOWN_HERE(3);

#define MAX_TABLE_ENTRIES 512u
#define X86_RW 0x2u

/* ---- writing entries of stored tables ---- */

/* Host address of entry `index` of a stored table. */
static void *table_slot(struct machine *m, pfn_t table, uint64_t index, unsigned int entry_bytes)
{
	uint64_t at = index * entry_bytes;
	struct page *page = pfn_to_page(m, table + (at >> PAGE_SHIFT));

	return (char *)page_write_bytes(m, page) + (at & ~PAGE_MASK);
}

static void put_u32(struct machine *m, pfn_t table, uint64_t index, uint64_t value)
{
	*(uint32_t *)table_slot(m, table, index, 4) = (uint32_t)value;
}

static void put_u64(struct machine *m, pfn_t table, uint64_t index, uint64_t value)
{
	*(uint64_t *)table_slot(m, table, index, 8) = value;
}

static bool is_text(const struct arch *arch, vaddr_t address, uint64_t size)
{
	return address < arch->image.init_end && address + size > round_down(arch->image.text, size);
}

void kernel_map_add_table(struct machine *m, vaddr_t base, pfn_t pfn)
{
	struct kmem *k = m->kmem;

	if (k->nr_tables == k->room_for_tables) {
		size_t bytes = k->nr_tables * sizeof(*k->table), grown = bytes ? 2 * bytes : 8 * sizeof(*k->table);

		k->table = hm_grow(&m->ctx.mem, k->table, bytes, grown);
		k->room_for_tables = (unsigned int)(grown / sizeof(*k->table));
	}
	k->table[k->nr_tables++] = (struct kernel_table){base, pfn};
}

/* The table above the leaves that has the entry for a kernel address: swapper_pg_dir, or a middle table behind it. */
static pfn_t block_table(const struct machine *m, vaddr_t address)
{
	if (m->arch->nr_levels == 2)
		return m->kmem->pgd;
	return m->kmem->pgd + 1 + (address >> m->arch->level[0].shift) - m->arch->first_kernel_pmd;
}

/* Writes the entry of that table for one large page, or for a leaf table. */
static void put_block(struct machine *m, vaddr_t address, uint64_t size, uint64_t entry)
{
	const struct pgtable_level *l = &m->arch->level[m->arch->nr_levels - 2];
	pfn_t table = block_table(m, address);

	if (m->arch->pte_is_64)
		put_u64(m, table, address >> l->shift & (l->entries - 1), entry);
	else
		put_u32(m, table, address / size, entry);
}

static void put_leaf(struct machine *m, pfn_t table, vaddr_t address, uint64_t entry)
{
	pte_store(page_write_bytes(m, pfn_to_page(m, table)), pte_index(m, address), (pte_t){entry}, pte_is_64(m));
}

/* PAE, LPAE: swapper_pg_dir's entries lead to the image's middle tables. */
static void link_middle_tables(struct machine *m)
{
	const struct arch *arch = m->arch;

	for (unsigned int i = 0; i < arch->nr_kernel_pmds; i++)
		put_u64(m, m->kmem->pgd, arch->first_kernel_pmd + i,
			(m->kmem->pgd + 1 + i) << PAGE_SHIFT | arch->level[0].kernel_table_flags);
	m->kmem->pgd_frames += arch->nr_kernel_pmds;
}

/* Links the noted leaf tables. */
static void link_tables(struct machine *m)
{
	const struct pgtable_level *above = &m->arch->level[m->arch->nr_levels - 2];

	for (unsigned int i = 0; i < m->kmem->nr_tables; i++) {
		const struct kernel_table *t = &m->kmem->table[i];
		bool vectors = m->arch->vectors_base && t->base == (m->arch->vectors_base & m->arch->pmd_mask);
		uint64_t flags = vectors ? m->arch->vectors_table_flags : above->kernel_table_flags;
		uint64_t entry = t->pfn << PAGE_SHIFT | flags;
		uint64_t index = t->base >> above->shift;

		if (m->arch->pgd_pairs) {		/* the hardware's halves of the frame */
			put_u32(m, m->kmem->pgd, 2 * index, entry + 2048);
			put_u32(m, m->kmem->pgd, 2 * index + 1, entry + 3072);
		} else {
			put_block(m, t->base, pmd_size(m), entry);
		}
	}
}

static const struct kernel_table *find_kernel_table(const struct kmem *k, vaddr_t address, unsigned int shift)
{
	for (unsigned int i = 0; i < k->nr_tables; i++)
		if (k->table[i].base >> shift == address >> shift)
			return &k->table[i];
	return NULL;
}

void kernel_map_page(struct machine *m, vaddr_t address, paddr_t phys, uint64_t prot)
{
	const struct kernel_table *t = find_kernel_table(m->kmem, address, m->arch->pmd_shift);

	put_leaf(m, t->pfn, address, phys | prot);
}

/* ---- lowmem of i386 and ARM ---- */

static vaddr_t lowmem_end_address(const struct arch *arch)
{
	return phys_to_linear(arch, arch->lowmem_end);
}

unsigned int kernel_map_lowmem_tables(const struct machine *m, vaddr_t base[2])
{
	const struct arch *arch = m->arch;
	vaddr_t end = lowmem_end_address(arch);
	unsigned int nr = 0;

	if (arch->bits == 64)
		return 0;
	if (arch->id == ARCH_I386)
		base[nr++] = arch->page_offset;
	if (end & (arch->large_page - 1))
		base[nr++] = round_down(end, pmd_size(m));
	return nr;
}

static void put_lowmem_block(struct machine *m, vaddr_t address)
{
	const struct arch *arch = m->arch;
	const struct kernel_prot *prot = &arch->kernel_prot;
	uint64_t size = arch->large_page;
	uint64_t entry = linear_to_phys(arch, address) |
			 (is_text(arch, address, size) ? prot->large_exec : prot->large);

	put_block(m, address, size, entry);
}

/* Leaf entries for the part of lowmem in a table's span. */
static void fill_lowmem_table(struct machine *m, const struct kernel_table *t)
{
	const struct arch *arch = m->arch;
	vaddr_t end = min_u64(t->base + pmd_size(m), lowmem_end_address(arch));

	for (vaddr_t address = t->base; address < end; address += PAGE_SIZE) {
		uint64_t prot =
			is_text(arch, address, PAGE_SIZE) ? arch->kernel_prot.page_exec : arch->kernel_prot.page;

		put_leaf(m, t->pfn, address, linear_to_phys(arch, address) | prot);
	}
}

static void fill_lowmem(struct machine *m)
{
	const struct arch *arch = m->arch;
	vaddr_t end = lowmem_end_address(arch);
	uint64_t size = arch->large_page;

	for (unsigned int i = 0; i < m->kmem->nr_tables; i++)
		if (m->kmem->table[i].base >= arch->page_offset && m->kmem->table[i].base < end)
			fill_lowmem_table(m, &m->kmem->table[i]);
	for (vaddr_t address = arch->page_offset; address + size <= end; address += size)
		if (!find_kernel_table(m->kmem, address, arch->pmd_shift))
			put_lowmem_block(m, address);
}

/* ---- protections of i386's image, once it is up ---- */

int set_initmem_nx(struct machine *m)
{
	const struct kernel_image *image = &m->arch->image;

	if (m->arch->id != ARCH_I386)
		return 0;
	return set_memory_nx(m, image->init_begin, image->init_end);
}

/* x86_64 counts the gaps before the next large page in. */
uint64_t kernel_ro_bytes(const struct arch *arch)
{
	return (arch->bits == 64 ? arch->image.sdata : arch->image.erodata) - arch->image.text;
}

/* All behind the text, up to the end of the large page behind the image's last part that could be executed. */
void kernel_nx_data(const struct arch *arch, vaddr_t *start, vaddr_t *end)
{
	*start = page_align(arch->image.etext);
	*end = round_down(arch->image.init_end + arch->large_page, arch->large_page);
}

int mark_rodata_ro(struct machine *m)
{
	const struct arch *arch = m->arch;
	vaddr_t start, end;
	int err;

	if (arch->id != ARCH_I386)
		return 0;
	err = set_memory_ro(m, arch->image.text, arch->image.erodata);
	if (err)
		return err;
	kernel_nx_data(arch, &start, &end);
	return set_memory_nx(m, start, end);
}

/* ---- the big maps of x86_64 ---- */

/* The top-level entries of a big map are stored: processes copy them. */
static void fill_big_map(struct machine *m, const struct big_map *map)
{
	unsigned int shift = m->arch->level[0].shift;
	uint64_t first = map->base >> shift & (MAX_TABLE_ENTRIES - 1);

	for (uint64_t i = 0; i < map->size >> shift; i++) {
		uint64_t entry = big_map_entry(m, map, 0, map->base + (i << shift));

		if (entry)
			put_u64(m, m->kmem->pgd, first + i, entry);
	}
}

/* ---- the image's mapping on x86_64 ---- */

/* Static tables in .data..page_aligned, behind init_top_pgt (two pages: room for a user half). */
enum static_table {
	LEVEL3_KERNEL_PGT = 2, LEVEL2_KERNEL_PGT, LEVEL2_FIXMAP_PGT,
	LEVEL1_FIXMAP_PGT,		/* FIXMAP_PMD_NUM of them: the fixmap has more than 512 slots */
	LEVEL3_CPU_ENTRY = LEVEL1_FIXMAP_PGT + 2, LEVEL2_CPU_ENTRY, LEVEL1_CPU_ENTRY,
	NR_STATIC_TABLES,
};

static uint64_t image_large_prot(const struct arch *arch, vaddr_t address)
{
	const struct kernel_prot *prot = &arch->kernel_prot;

	if (address < arch->image.rodata)
		return prot->large_exec & ~(uint64_t)X86_RW;
	if (address < arch->image.sdata)
		return prot->large & ~(uint64_t)X86_RW;
	return prot->large;
}

/* The CPU entry area has an entry of the top level for itself, and needs one leaf table of it. */
static void link_cpu_entry_tables(struct machine *m)
{
	const struct arch *arch = m->arch;
	vaddr_t base = arch->cpu_entry_area;
	pfn_t tables = m->kmem->pgd;

	put_u64(m, tables, base >> arch->level[0].shift & (MAX_TABLE_ENTRIES - 1),
		kernel_table_entry(m, 0, tables + LEVEL3_CPU_ENTRY));
	put_u64(m, tables + LEVEL3_CPU_ENTRY, 0, kernel_table_entry(m, 1, tables + LEVEL2_CPU_ENTRY));
	put_u64(m, tables + LEVEL2_CPU_ENTRY, 0, kernel_table_entry(m, 2, tables + LEVEL1_CPU_ENTRY));
	kernel_map_add_table(m, base, tables + LEVEL1_CPU_ENTRY);
}

static void fill_image(struct machine *m)
{
	const struct arch *arch = m->arch;
	pfn_t tables = m->kmem->pgd;
	uint64_t large = (uint64_t)1 << arch->level[2].shift;
	uint64_t kernpg = arch->level[0].kernel_table_flags & ~arch->pte.user;

	put_u64(m, tables, 511, kernel_table_entry(m, 0, tables + LEVEL3_KERNEL_PGT));
	put_u64(m, tables + LEVEL3_KERNEL_PGT, 510, (tables + LEVEL2_KERNEL_PGT) << PAGE_SHIFT | kernpg);
	put_u64(m, tables + LEVEL3_KERNEL_PGT, 511, kernel_table_entry(m, 1, tables + LEVEL2_FIXMAP_PGT));
	put_u64(m, tables + LEVEL2_FIXMAP_PGT, 506, kernel_table_entry(m, 2, tables + LEVEL1_FIXMAP_PGT));
	put_u64(m, tables + LEVEL2_FIXMAP_PGT, 507, kernel_table_entry(m, 2, tables + LEVEL1_FIXMAP_PGT + 1));
	m->kmem->pgd_frames = NR_STATIC_TABLES;
	for (vaddr_t address = arch->image.text; address < arch->image.end; address += large)
		put_u64(m, tables + LEVEL2_KERNEL_PGT, address >> arch->level[2].shift & (MAX_TABLE_ENTRIES - 1),
			image_to_phys(arch, address) | image_large_prot(arch, address));
}

/* ---- the whole ---- */

void kernel_map_direct_bytes(const struct machine *m, uint64_t *small, uint64_t *large)
{
	const struct arch *arch = m->arch;

	if (m->kmem->direct.size) {
		big_map_bytes(m, &m->kmem->direct, small, large);
		return;
	}
	*small = *large = 0;
	for (vaddr_t at = arch->page_offset; at < lowmem_end_address(arch); at += pmd_size(m))
		*(kernel_large_page(m, at) ? large : small) += min_u64(pmd_size(m), lowmem_end_address(arch) - at);
}

void kernel_map_fill(struct machine *m)
{
	const struct arch *arch = m->arch;

	m->kmem->pgd_frames = (uint64_t)1 << arch->pgd_order;
	if (arch->bits == 32) {
		link_middle_tables(m);
		link_tables(m);
		fill_lowmem(m);
		return;
	}
	fill_big_map(m, &m->kmem->direct);
	fill_big_map(m, &m->kmem->vmemmap);
	fill_image(m);
	link_cpu_entry_tables(m);
}
