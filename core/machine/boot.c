// SPDX-License-Identifier: MIT
/*
 * boot.c - memory from power-on to the first allocation
 *
 *   1. memblock learns of RAM                           (e820__memblock_setup, arm_memblock_init)
 *   2. fixed places are reserved: image, page directory, x86's first MiB, ARM's device tree
 *   3. early allocations, from the end of lowmem downwards: page tables, mem_map, per-CPU memory, hash tables
 *   4. what is left goes to the buddy lists             (memblock_free_all; phys_hand_over)
 *   5. the kernel's page tables are filled              (paging_init; earlier in Linux, but it needs descriptors here)
 *   6. slab caches are made, vmalloc begins             (kmem_cache_init, vmalloc_init)
 *   7. init memory is freed                             (free_initmem)
 *   8. x86: text and read-only data are write-protected (mark_rodata_ro)
 *
 * On vexpress the order and sizes of step 3 are those of the article's kernel 4.0, so that its Memory: line comes out:
 * 1031428K of 1048576K. PID hash and the zones' wait tables are of that age. x86 reserves as 6.1 does.
 *
 * Difference from Linux: early allocations are whole pages.
 */
#include "boot.h"

#include "arch.h"
#include "boot_report.h"
#include "cpu_entry.h"
#include "kernel_map.h"
#include "memblock.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "slab.h"
#include "thread_stack.h"
#include "vectors.h"
#include "vmalloc.h"

ARCHS_KNOWN_HERE(3);

#define ISA_END SZ_1M
#define SECTION_BYTES (128 * SZ_1M)		/* SPARSEMEM on x86_64 */
#define SECTION_MEMMAP (2 * SZ_1M)		/* its descriptors: 32,768 of 64 bytes */
#define SECTION_USAGE 64u			/* struct mem_section_usage and mem_section */
#define NODE_DATA_BYTES 0x2b000u		/* NODE_DATA(0), captured */
#define PAGEBLOCK_FLAG_BITS 4u
#define DEVICE_TREE_BYTES 0xb000u		/* blob as the emulator enlarges it */
#define DEVICE_TREE_AT (128 * SZ_1M)		/* behind the start of RAM, or its middle when that comes first */
#define DEVICE_TREE_NODES 50000u		/* unflattened tree, resources, command lines */
#define PAGES_PER_WAITQUEUE 256u
#define WAIT_QUEUE_HEAD_BYTES 12u
#define LOG_BUF_BYTES (32 * SZ_1K)		/* 16K and 3 other CPUs' 4K, to a power of two */
#define ADAPT_SCALE_PAGES ((uint64_t)1 << 24)	/* 64 GiB: hash tables of larger machines grow more slowly */

/* ---- reservations ---- */

static paddr_t alloc_aligned(struct boot_report *b, uint64_t bytes, uint64_t align)
{
	paddr_t at = memblock_phys_alloc(b->m, page_align(bytes), align);

	if (!at)
		b->full = true;
	return at;
}

static paddr_t alloc_early(struct boot_report *b, uint64_t bytes)
{
	return alloc_aligned(b, bytes, PAGE_SIZE);
}

static pfn_t alloc_table(struct boot_report *b)
{
	return alloc_early(b, PAGE_SIZE) >> PAGE_SHIFT;
}

/* One leaf table of the kernel for the top-level entry that covers address. */
static void alloc_kernel_table(struct boot_report *b, vaddr_t address)
{
	kernel_map_add_table(b->m, address & ~(pmd_size(b->m) - 1), alloc_table(b));
}

static void alloc_lowmem_tables(struct boot_report *b)
{
	vaddr_t base[2];
	unsigned int nr = kernel_map_lowmem_tables(b->m, base);

	for (unsigned int i = 0; i < nr; i++)
		alloc_kernel_table(b, base[i]);
}

/* A CMA area in lowmem is mapped page by page (dma_contiguous_remap). */
static void alloc_cma_tables(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	if (!b->cma || b->cma >= arch->lowmem_end)
		return;
	for (paddr_t at = b->cma; at < b->cma + arch->cma_bytes; at += pmd_size(b->m))
		alloc_kernel_table(b, phys_to_linear(arch, at));
}

static uint64_t round_up_pow2(uint64_t x)
{
	return x <= 1 ? 1 : (uint64_t)1 << (64 - __builtin_clzll(x - 1));
}

/* ---- sizes ---- */

/* is_highmem_idx() */
static bool zone_is_high(const struct arch *arch, const struct arch_zone *zone)
{
	return zone->type == ZONE_HIGHMEM ||
	       (zone->type == ZONE_MOVABLE && arch_movable_zone(arch) == ZONE_HIGHMEM);
}

/* nr_kernel_pages: lowmem less all descriptors (free_area_init_core). */
static uint64_t kernel_pages(const struct machine *m)
{
	const struct arch *arch = m->arch;
	uint64_t pages = 0;

	for (unsigned int i = 0; i < arch->nr_zones; i++) {
		const struct arch_zone *zone = &arch->zones[i];
		uint64_t present = memblock_present_pages(m, zone->start_pfn, zone->end_pfn);
		uint64_t spanned = zone->end_pfn - zone->start_pfn;
		uint64_t memmap =
			page_align((arch->bits == 64 ? present : spanned) * arch->struct_page_bytes) >> PAGE_SHIFT;

		if (!zone_is_high(arch, zone))
			pages += present > memmap ? present - memmap : present;
		else if (pages > 2 * memmap)
			pages -= memmap;
	}
	return pages;
}

/* Entries of a hash table with one bucket for 1 << scale bytes of lowmem (alloc_large_system_hash). */
static struct boot_hash alloc_hash(struct boot_report *b, const char *name, unsigned int scale, uint64_t limit)
{
	uint64_t entries = round_up(kernel_pages(b->m), SZ_1M >> PAGE_SHIFT);
	struct boot_hash hash = {.name = name};

	if (b->m->arch->bits == 64)
		for (uint64_t adapt = ADAPT_SCALE_PAGES; adapt < entries; adapt <<= 2)
			scale++;
	hash.entries = round_up_pow2(entries >> (scale - PAGE_SHIFT));
	hash.entries = min_u64(hash.entries, limit);
	hash.bytes = max_u64(hash.entries * b->m->arch->bits / 8, PAGE_SIZE);
	hash.entries = hash.bytes / (b->m->arch->bits / 8);
	hash.at = alloc_early(b, hash.bytes);
	return hash;
}

/* FLATMEM's mem_map: one descriptor for every frame of the node, in whole blocks of the highest order. */
static uint64_t flat_mem_map_bytes(const struct arch *arch)
{
	pfn_t start = round_down(arch->ram[0].base >> PAGE_SHIFT, MAX_ORDER_NR_PAGES);

	return (round_up(arch->max_pfn, MAX_ORDER_NR_PAGES) - start) * arch->struct_page_bytes;
}

/* Bits for every pageblock of a zone (usemap_size). */
static uint64_t usemap_bytes(const struct arch *arch, const struct arch_zone *zone)
{
	uint64_t block = (uint64_t)1 << arch->pageblock_order;
	uint64_t blocks = (zone->end_pfn - zone->start_pfn + (zone->start_pfn & (block - 1)) + block - 1) / block;

	return round_up(blocks * PAGEBLOCK_FLAG_BITS, arch->bits) / 8;
}

static uint64_t usemaps_bytes(const struct arch *arch)
{
	uint64_t bytes = 0;

	for (unsigned int i = 0; i < arch->nr_zones; i++)
		bytes += usemap_bytes(arch, &arch->zones[i]);
	return bytes;
}

/* Linux up to 4.9: a table of wait queues for every zone (wait_table_hash_nr_entries). */
static uint64_t wait_tables_bytes(const struct arch *arch)
{
	uint64_t bytes = 0;

	for (unsigned int i = 0; i < arch->nr_zones; i++) {
		uint64_t pages = (arch->zones[i].end_pfn - arch->zones[i].start_pfn) / PAGES_PER_WAITQUEUE;

		if (arch->zones[i].end_pfn)
			bytes += max_u64(min_u64(round_up_pow2(pages), 4096), 4) * WAIT_QUEUE_HEAD_BYTES;
	}
	return bytes;
}

struct percpu_layout boot_percpu(const struct machine *m)
{
	switch (m->arch->id) {
	case ARCH_I386:
		return (struct percpu_layout){33, 103316, 0, 31852, 135168};
	case ARCH_VEXPRESS:
		return (struct percpu_layout){10, 12096, 8192, 20672, 40960};
	default:
		return (struct percpu_layout){62, 217088, 8192, 28672, 2 * SZ_1M};
	}
}

static void alloc_percpu(struct boot_report *b)
{
	struct percpu_layout cpu = boot_percpu(b->m);

	b->m->kmem->percpu_pages = (uint64_t)b->m->arch->nr_cpus * cpu.pages;
	b->m->kmem->percpu =
		alloc_aligned(b, b->m->kmem->percpu_pages * PAGE_SIZE, cpu.unit > SZ_1M ? cpu.unit : PAGE_SIZE);
}

/* ---- the machines ---- */

static void reserve_image(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	memblock_reserve(b->m, arch->image.phys, arch->image.end - arch->image.text);
}

/* The device tree, where the boot loader puts it: not into the image. */
static void reserve_device_tree(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;
	uint64_t ram = (arch->max_pfn << PAGE_SHIFT) - arch->phys_offset;
	paddr_t at = arch->phys_offset + min_u64(DEVICE_TREE_AT, ram / 2);

	at = max_u64(page_align(at), page_align(image_to_phys(arch, arch->image.end)));
	memblock_reserve(b->m, at, DEVICE_TREE_BYTES);
}

/*
 * The CMA area lies in one zone: in highmem if that has room, at its end, or at 4G where RAM goes beyond that by the
 * area's size; else in lowmem (cma_declare_contiguous).
 */
static void reserve_cma(struct boot_report *b)
{
	const uint64_t bytes = b->m->arch->cma_bytes, align = MAX_ORDER_NR_PAGES << PAGE_SHIFT;
	const bool beyond_4g = memblock_end_of_DRAM(b->m) >= 4 * SZ_1G + bytes;

	b->cma = memblock_phys_alloc_range(b->m, bytes, align, b->m->arch->lowmem_end,
					   beyond_4g ? 4 * SZ_1G + bytes : MEMBLOCK_ALLOC_ANYWHERE);
	if (!b->cma)
		b->cma = memblock_phys_alloc_range(b->m, bytes, align, 0, b->m->arch->lowmem_end);
	b->full |= !b->cma;
}

static void reserve_vexpress(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	memblock_reserve(b->m, linear_to_phys(arch, arch->swapper_pg_dir), arch->image.text - arch->swapper_pg_dir);
	reserve_image(b);
	reserve_device_tree(b);
	if (arch->cma_bytes)
		reserve_cma(b);
	/* until a tail of lowmem that is no whole section is mapped, its table must come from the part that is */
	memblock_set_current_limit(b->m, round_down(arch->lowmem_end, pmd_size(b->m)));
	alloc_lowmem_tables(b);
	memblock_set_current_limit(b->m, arch->lowmem_end);
	alloc_cma_tables(b);
	b->m->kmem->vectors_pfn = alloc_early(b, 2 * PAGE_SIZE) >> PAGE_SHIFT;
	alloc_kernel_table(b, arch->vectors_base);
	if (arch->last_pkmap)
		alloc_kernel_table(b, arch->pkmap_base);
	alloc_kernel_table(b, arch->fixaddr_start);	/* the upper third lies in the table of the vectors */
	b->m->kmem->zero_pfn = alloc_table(b);
	b->mem_map_bytes = flat_mem_map_bytes(arch);
	b->mem_map = alloc_early(b, b->mem_map_bytes);
	alloc_early(b, usemaps_bytes(arch) + wait_tables_bytes(arch) + DEVICE_TREE_NODES);
	alloc_percpu(b);
	alloc_early(b, LOG_BUF_BYTES);
	b->pid = alloc_hash(b, "PID", 18, 4096);
	b->dentry = alloc_hash(b, "Dentry cache", 13, UINT64_MAX);
	b->inode = alloc_hash(b, "Inode-cache", 14, UINT64_MAX);
}

/* On x86 empty_zero_page is the last page of .bss..page_aligned; nothing else looks at where. */
static void place_zero_page(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	b->m->kmem->zero_pfn =
		image_to_phys(arch, round_down(arch->image.bss_stop - PAGE_SIZE, PAGE_SIZE)) >> PAGE_SHIFT;
}

static void reserve_i386(struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	memblock_reserve(b->m, 0, ISA_END);
	reserve_image(b);
	place_zero_page(b);
	memblock_set_current_limit(b->m, arch->lowmem_end);
	alloc_lowmem_tables(b);
	for (vaddr_t at = round_down(arch->fixaddr_start, pmd_size(b->m)); at < arch->fixaddr_top; at += pmd_size(b->m))
		alloc_kernel_table(b, at);
	if (arch->last_pkmap)
		alloc_kernel_table(b, arch->pkmap_base);
	b->mem_map_bytes = flat_mem_map_bytes(arch);
	b->mem_map = alloc_early(b, b->mem_map_bytes);
	alloc_early(b, usemaps_bytes(arch));
	alloc_percpu(b);
	b->dentry = alloc_hash(b, "Dentry cache", 13, UINT64_MAX);
	b->inode = alloc_hash(b, "Inode-cache", 14, UINT64_MAX);
}

/* SPARSEMEM: descriptors for every section that has RAM, in one piece. */
static uint64_t present_sections(const struct arch *arch)
{
	uint64_t count = 0, next = 0;

	for (unsigned int i = 0; i < arch->nr_ram; i++) {
		uint64_t first = max_u64(arch->ram[i].base / SECTION_BYTES, next);

		next = (arch->ram[i].base + arch->ram[i].size + SECTION_BYTES - 1) / SECTION_BYTES;
		count += next > first ? next - first : 0;
	}
	return count;
}

static void alloc_big_map(struct boot_report *b, struct big_map *map)
{
	map->tables = alloc_early(b, big_map_tables(map) << PAGE_SHIFT) >> PAGE_SHIFT;
}

static void reserve_x86_64(struct boot_report *b)
{
	struct machine *m = b->m;
	uint64_t sections = present_sections(m->arch);

	memblock_reserve(m, 0, ISA_END);
	reserve_image(b);
	place_zero_page(b);
	kernel_map_plan_direct(m);
	alloc_big_map(b, &m->kmem->direct);
	b->node_data_bytes = NODE_DATA_BYTES;
	b->node_data = alloc_early(b, NODE_DATA_BYTES);
	alloc_early(b, sections * SECTION_USAGE);
	b->mem_map_bytes = sections * SECTION_MEMMAP;
	b->mem_map = alloc_aligned(b, b->mem_map_bytes, SECTION_MEMMAP);
	kernel_map_plan_vmemmap(m, b->mem_map);
	alloc_big_map(b, &m->kmem->vmemmap);
	alloc_percpu(b);
	b->dentry = alloc_hash(b, "Dentry cache", 13, UINT64_MAX);
	b->inode = alloc_hash(b, "Inode-cache", 14, UINT64_MAX);
}

/* ---- steps ---- */

static void find_ram(struct machine *m)
{
	for (unsigned int i = 0; i < m->arch->nr_ram; i++)
		memblock_add(m, m->arch->ram[i].base, m->arch->ram[i].size);
}

static void reserve(struct boot_report *b)
{
	b->m->kmem->pgd = image_to_phys(b->m->arch, b->m->arch->swapper_pg_dir) >> PAGE_SHIFT;
	switch (b->m->arch->id) {
	case ARCH_I386:
		reserve_i386(b);
		break;
	case ARCH_VEXPRESS:
		reserve_vexpress(b);
		break;
	default:
		reserve_x86_64(b);
	}
}

/* The two pages of exception vectors: user code may read the first (kuser helpers). */
static void map_vectors(struct machine *m)
{
	const struct pte_bits *b = pte_bits(m);
	/* L_PTE_RDONLY set: inverted; global, although the first is a user's */
	uint64_t stubs = b->present | b->young | b->dirty | b->base | b->write | b->hw_readonly;
	paddr_t phys = m->kmem->vectors_pfn << PAGE_SHIFT;

	if (!m->arch->vectors_base)
		return;
	kernel_map_page(m, m->arch->vectors_base, phys, stubs | b->user);
	kernel_map_page(m, m->arch->vectors_base + PAGE_SIZE, phys + PAGE_SIZE, stubs);
}

static void note_pages(struct boot_report *b)
{
	struct machine *m = b->m;

	b->free_pages = nr_free_pages(m);
	b->total_pages = totalram_pages(m);
	b->high_pages = totalhigh_pages(m);
	b->present_pages = 0;
	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		b->present_pages += zone_present(machine_zone(m, i));
}

/* Not more kernel stacks than an eighth of what is RAM so far (set_max_threads). */
static void fork_init(struct boot_report *b)
{
	uint64_t threads = b->total_pages / 8 >> b->m->arch->thread_size_order;

	b->m->max_threads = (uint32_t)min_u64(max_u64(threads, MIN_THREADS), MAX_THREADS);
}

static uint64_t free_image_part(struct machine *m, vaddr_t start, vaddr_t end)
{
	start = page_align(start);
	if (start >= end)
		return 0;
	return free_reserved_area(m, image_to_phys(m->arch, start), image_to_phys(m->arch, end)) << PAGE_SHIFT;
}

/* free_initmem(), and mark_rodata_ro()'s gaps where the parts of the image begin large pages. */
static void free_initmem(struct boot_report *b)
{
	const struct kernel_image *image = &b->m->arch->image;

	b->init_bytes = free_image_part(b->m, image->init_begin, image->init_end);
	if (b->m->arch->id != ARCH_X86_64)
		return;
	b->text_gap_bytes = free_image_part(b->m, image->etext, image->rodata);
	b->rodata_gap_bytes = free_image_part(b->m, image->erodata, image->sdata);
}

static int refuse_full(struct machine *m)
{
	const struct arch *arch = m->arch;
	uint64_t image_end = image_to_phys(arch, arch->image.end) - arch->phys_offset;

	return refuse(m, EINVAL, WHY_TOO_LITTLE_RAM, arch->asked_bytes, image_end, flat_mem_map_bytes(arch));
}

int boot_machine(struct machine *m, const struct event_sink *listener)
{
	struct boot_report b = {.m = m, .listener = *listener};
	int err;

	phys_create(m);
	kmem_create(m);
	find_ram(m);
	boot_step(&b, BOOT_MEMORY);
	boot_step(&b, BOOT_LIMITS);
	reserve(&b);
	if (b.full)
		return refuse_full(m);
	boot_step(&b, BOOT_RESERVED);
	m->kmem->mem_map = b.mem_map;
	m->kmem->mem_map_bytes = b.mem_map_bytes;
	phys_hand_over(m);
	boot_step(&b, BOOT_MEM_INIT);
	kernel_map_fill(m);
	map_vectors(m);
	setup_cpu_entry_areas(m);
	early_trap_init(m);
	note_pages(&b);
	boot_step(&b, BOOT_REPORT);
	err = kmem_cache_init(m);
	if (!err)
		err = vmalloc_init(m);
	if (err)
		return err;
	fork_init(&b);
	if (m->arch->cma_bytes)
		init_cma_area(m, b.cma, m->arch->cma_bytes);
	err = set_initmem_nx(m);
	if (err)
		return err;
	free_initmem(&b);
	boot_step(&b, BOOT_INIT_MEMORY);
	err = mark_rodata_ro(m);
	if (err)
		return err;
	boot_step(&b, BOOT_RODATA);
	boot_log(&b);
	return 0;
}
