// SPDX-License-Identifier: MIT
/*
 * big_map.c - x86_64's direct mapping and vmemmap, described by a few ranges, whatever the amount of RAM:
 *
 *   pgd (stored) -> pud, one a 512 GiB -> pmd, one a GiB -> large page, or leaf table where a 2 MiB block is partly RAM
 *   frames:         tables + 0 ...        + nr_pud ...       + nr_pud + nr_pmd ...
 *
 * The tables below the pgd are counted as reserved frames, 256 MiB of them for 64 TiB, but never written: an entry is
 * computed from the ranges when somebody looks.
 */
#include "kernel_map.h"

#include "arch.h"

#define ISA_END 0x100000u			/* the first MiB is mapped, RAM or not */

static void add_range(struct big_map *map, uint64_t start, uint64_t end, paddr_t phys)
{
	struct map_range *last = map->nr_ranges ? &map->range[map->nr_ranges - 1] : NULL;

	if (last && last->end >= start && last->phys - last->start == phys - start) {
		last->end = max_u64(last->end, end);
		return;
	}
	map->range[map->nr_ranges++] = (struct map_range){start, end, phys};
}

/* How many blocks of 1 << shift bytes have something mapped in them, among those below block `limit`. */
static uint64_t blocks_below(const struct big_map *map, unsigned int shift, uint64_t limit)
{
	uint64_t count = 0, next = 0;

	for (unsigned int i = 0; i < map->nr_ranges; i++) {
		uint64_t first = max_u64(map->range[i].start >> shift, next);
		uint64_t last = min_u64(((map->range[i].end - 1) >> shift) + 1, limit);

		if (first < last)
			count += last - first;
		next = max_u64(next, last);
	}
	return count;
}

static const struct map_range *range_of(const struct big_map *map, uint64_t offset)
{
	for (unsigned int i = 0; i < map->nr_ranges; i++)
		if (offset >= map->range[i].start && offset < map->range[i].end)
			return &map->range[i];
	return NULL;
}

static bool block_mapped(const struct big_map *map, unsigned int shift, uint64_t block)
{
	return blocks_below(map, shift, block + 1) > blocks_below(map, shift, block);
}

static void note_part_block(struct big_map *map, uint64_t block)
{
	if (!map->nr_part || map->part[map->nr_part - 1] < block)
		map->part[map->nr_part++] = block;
}

static void count_tables(const struct arch *arch, struct big_map *map)
{
	unsigned int shift = arch->level[2].shift;
	uint64_t mask = ((uint64_t)1 << shift) - 1;

	map->nr_pud = blocks_below(map, arch->level[0].shift, UINT64_MAX);
	map->nr_pmd = blocks_below(map, arch->level[1].shift, UINT64_MAX);
	for (unsigned int i = 0; i < map->nr_ranges; i++) {
		const struct map_range *r = &map->range[i];

		if (r->start & mask)
			note_part_block(map, r->start >> shift);
		if (r->end & mask)
			note_part_block(map, r->end >> shift);
	}
}

uint64_t big_map_tables(const struct big_map *map)
{
	return map->nr_pud + map->nr_pmd + map->nr_part;
}

void kernel_map_plan_direct(struct machine *m)
{
	struct big_map *map = &m->kmem->direct;

	map->base = m->arch->page_offset;
	map->size = (uint64_t)64 << 40;
	map->part[map->nr_part++] = 0;		/* the first 2 MiB: mapped in two steps, so by 4 KiB entries */
	add_range(map, 0, ISA_END, 0);
	for (unsigned int i = 0; i < m->arch->nr_ram; i++) {
		const struct ram_range *r = &m->arch->ram[i];

		if (r->base >= ISA_END)
			add_range(map, r->base, r->base + r->size, r->base);
	}
	count_tables(m->arch, map);
}

void kernel_map_plan_vmemmap(struct machine *m, paddr_t memmap)
{
	struct big_map *map = &m->kmem->vmemmap;
	uint64_t section = (uint64_t)128 << 20, page_bytes = m->arch->struct_page_bytes;

	map->base = m->arch->vmemmap;
	map->size = (uint64_t)1 << 40;
	for (unsigned int i = 0; i < m->arch->nr_ram; i++) {
		const struct ram_range *r = &m->arch->ram[i];
		uint64_t start = (round_down(r->base, section) >> PAGE_SHIFT) * page_bytes;
		uint64_t end = (round_up(r->base + r->size, section) >> PAGE_SHIFT) * page_bytes;

		if (map->nr_ranges)
			start = max_u64(start, map->range[map->nr_ranges - 1].end);
		if (start >= end)
			continue;
		add_range(map, start, end, memmap);
		memmap += end - start;
	}
	count_tables(m->arch, map);
}

const struct big_map *find_big_map(const struct machine *m, vaddr_t address)
{
	const struct kmem *k = m->kmem;

	if (k->direct.size && address - k->direct.base < k->direct.size)
		return &k->direct;
	if (k->vmemmap.size && address - k->vmemmap.base < k->vmemmap.size)
		return &k->vmemmap;
	return NULL;
}

uint64_t kernel_table_entry(const struct machine *m, unsigned int level, pfn_t pfn)
{
	return pfn << PAGE_SHIFT | m->arch->level[level].kernel_table_flags;
}

/* The pmd entry of a 2 MiB block: a large page, a leaf table, or nothing. */
static uint64_t big_map_pmd(const struct machine *m, const struct big_map *map, uint64_t block, unsigned int shift)
{
	const struct map_range *r = range_of(map, block << shift);

	for (unsigned int i = 0; i < map->nr_part; i++)
		if (map->part[i] == block)
			return kernel_table_entry(m, 2, map->tables + map->nr_pud + map->nr_pmd + i);
	return r ? (r->phys + (block << shift) - r->start) | m->arch->kernel_prot.large : 0;
}

uint64_t big_map_entry(const struct machine *m, const struct big_map *map, unsigned int level, vaddr_t address)
{
	uint64_t offset = address - map->base;
	unsigned int shift = m->arch->level[level].shift;
	uint64_t block = offset >> shift;
	const struct map_range *r;

	switch (level) {
	case 0:
		if (!block_mapped(map, shift, block))
			return 0;
		return kernel_table_entry(m, 0, map->tables + blocks_below(map, shift, block));
	case 1:
		if (!block_mapped(map, shift, block))
			return 0;
		return kernel_table_entry(m, 1, map->tables + map->nr_pud + blocks_below(map, shift, block));
	case 2:
		return big_map_pmd(m, map, block, shift);
	default:
		r = range_of(map, offset);
		return r ? (round_down(offset, PAGE_SIZE) - r->start + r->phys) | m->arch->kernel_prot.page : 0;
	}
}

/* Bytes in blocks that have a leaf table. */
static uint64_t part_bytes(const struct machine *m, const struct big_map *map)
{
	uint64_t size = (uint64_t)1 << m->arch->level[2].shift, bytes = 0;

	for (unsigned int i = 0; i < map->nr_part; i++) {
		uint64_t start = map->part[i] * size;

		for (unsigned int r = 0; r < map->nr_ranges; r++) {
			uint64_t from = max_u64(start, map->range[r].start);
			uint64_t to = min_u64(start + size, map->range[r].end);

			bytes += to > from ? to - from : 0;
		}
	}
	return bytes;
}

void big_map_bytes(const struct machine *m, const struct big_map *map, uint64_t *small, uint64_t *large)
{
	uint64_t total = 0;

	for (unsigned int i = 0; i < map->nr_ranges; i++)
		total += map->range[i].end - map->range[i].start;
	*small = part_bytes(m, map);
	*large = total - *small;
}
