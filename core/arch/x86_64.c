// SPDX-License-Identifier: MIT
/*
 * x86_64.c - the 64-bit PC: four-level page tables, all of RAM in the direct mapping
 *
 *   ffffffffff7ff000 FIXADDR_TOP
 *   ffffffffff579000 FIXADDR_START
 *   ffffffffc0000000 modules (KASLR compiled in, not used), up to ffffffffff000000
 *   ffffffff80000000 __START_KERNEL_map: the image once more, at its physical address
 *   fffffe0000000000 CPU entry area
 *   ffffea0000000000 vmemmap: struct page of frame 0
 *   ffffc90000000000 vmalloc, 32 TiB
 *   ffff888000000000 PAGE_OFFSET: direct mapping of at most 64 TiB
 *   ffff880000000000 LDT remap
 *   00007ffffffff000 TASK_SIZE
 *
 * Everything as the captured 6.1 kernel has it (Documentation/x86/x86_64/mm.rst), except the image: an 8 MB teaching
 * image instead of the 52 MB of a distribution's kernel. The direct mapping uses 2 MiB pages, as on a CPU without pages
 * of 1 GiB.
 */
#include "arch_setup.h"

#define START_KERNEL_MAP 0xffffffff80000000u
#define DEFAULT_PHYSICAL_START (16 * SZ_1M)
#define MAXMEM ((uint64_t)1 << 46)		/* 64 TiB: 4-level MAX_PHYSMEM_BITS */
#define MIN_RAM (32 * SZ_1M)
#define NX ((uint64_t)1 << 63)
#define MAX_DMA_PFN 0x1000u			/* 16 MB */
#define MAX_DMA32_PFN 0x100000u			/* 4 GB */
#define SECTION_PAGES_SPARSE ((uint64_t)1 << 15)	/* SPARSEMEM: 128 MB sections */

static void place_image(struct arch *arch, paddr_t phys)
{
	vaddr_t base = START_KERNEL_MAP + phys;

	/* text, read-only data and data each begin a 2 MiB page, so that each can have its own protection */
	arch->image = (struct kernel_image){
		.phys = phys,
		.text = base, .stext = base, .etext = base + 0x34f1c1,
		.rodata = base + 0x400000, .erodata = base + 0x548000,
		.sdata = base + 0x600000, .edata = base + 0x6b3a40,
		.init_begin = base + 0x6b4000, .init_end = base + 0x74a000,
		.bss_start = base + 0x74a000, .bss_stop = base + 0x7ee000, .end = base + 0x7ef000,
	};
	arch->swapper_pg_dir = base + 0x60a000;	/* init_top_pgt, in .data..page_aligned */
}

static void setup_user(struct arch *arch)
{
	arch->bits = 64;
	arch->config = CONFIG_X86 | CONFIG_NUMA | CONFIG_THP | CONFIG_PUD_THP | CONFIG_HUGETLB |
		       CONFIG_MEMORY_FAILURE | CONFIG_SOFTDIRTY | CONFIG_VMAP_STACK | CONFIG_HAVE_MOVE_PMD |
		       CONFIG_HAVE_MOVE_PUD | CONFIG_THP_SWAP;
	arch->thread_size_order = 2;
	arch->task_size = arch->stack_top = 0x7ffffffff000;
	arch->unmapped_base = 0x2aaaaaaab000;	/* TASK_UNMAPPED_BASE = TASK_SIZE / 3 */
	arch->elf_et_dyn_base = 0x555555554aaa;	/* ELF_ET_DYN_BASE = DEFAULT_MAP_WINDOW / 3 * 2 */
	arch->maps_name_column = 73;
	arch->platform = "x86_64";
	arch->elf_machine = 62;			/* EM_X86_64 */
	arch->elf_class = 2;
}

static struct pgtable_level level(const char *name, unsigned int shift, uint64_t leaf_flag)
{
	return (struct pgtable_level){
		.name = name, .shift = shift, .entries = 512, .entry_bytes = 8,
		.table_flags = 0x67, .kernel_table_flags = 0x67,
		.leaf_flag = leaf_flag, .leaf_mask = leaf_flag, .addr_mask = 0xffffffffff000,
	};
}

static void setup_page_tables(struct arch *arch)
{
	arch->nr_levels = 4;
	arch->level[0] = level("pgd", 39, 0);
	arch->level[1] = level("pud", 30, 0x80);
	arch->level[2] = level("pmd", 21, 0x80);
	arch->level[3] = level("pte", 12, 0);
	arch->pte_table_bytes = 4096;
	arch->large_page = 2 * SZ_1M;
	arch->ioremap_max_order = 30;		/* PUD_SHIFT */
	arch->first_kernel_pgd = 256;
	arch->pte = (struct pte_bits){
		.present = 0x1, .protnone = 0x100, .there = 0x101, .write = 0x2, .exec = NX, .user = 0x4, .young = 0x20,
		.dirty = 0x40, .special = 0x200, .global = 0x100, .soft_dirty = 0x800, .invert = NX,
		.pfn_mask = 0xffffffffff000,
		.swap_type_shift = 59, .swap_type_bits = 5, .swap_offset_shift = 9, .swap_offset_bits = 50,
		.swap_offset_inverted = true, .swap_soft_dirty = 0x2, .swap_exclusive = 0x8,
	};
	arch->nx = true;
	arch->kernel_prot = (struct kernel_prot){
		.page = NX | 0x163, .page_exec = 0x163, .large = NX | 0x1e3, .large_exec = 0x1e3, .io = NX | 0x173,
		.io_large = NX | 0x1f3,
	};
}

static void setup_kernel_areas(struct arch *arch)
{
	arch->high_memory = phys_to_linear(arch, arch->lowmem_end);
	arch->ldt_base = 0xffff880000000000;
	arch->vmalloc_start = 0xffffc90000000000;
	arch->vmalloc_end = 0xffffe8ffffffffff;
	arch->vmemmap = 0xffffea0000000000;
	arch->vmemmap_end = arch->vmemmap +
			    round_up(arch->max_pfn, SECTION_PAGES_SPARSE) * arch->struct_page_bytes;
	arch->cpu_entry_area = 0xfffffe0000000000;
	arch->cpu_entry_area_end = arch->cpu_entry_area + ((uint64_t)1 << 39);
	arch->modules_vaddr = 0xffffffffc0000000;
	arch->modules_end = 0xffffffffff000000;
	arch->fixaddr_start = 0xffffffffff579000;
	arch->fixaddr_top = 0xffffffffff7ff000;
	arch->fixaddr_end = arch->fixaddr_top + PAGE_SIZE;
}

static int check_physical_start(paddr_t start, struct refusal *why)
{
	const uint64_t most = 256 * SZ_1M, align = 2 * SZ_1M;

	if (start < DEFAULT_PHYSICAL_START || start > most)
		return refuse_why(why, EINVAL, WHY_BOOT_RANGE, BOOT_PHYSICAL_START, DEFAULT_PHYSICAL_START, most);
	if (start & (align - 1))
		return refuse_why(why, EINVAL, WHY_BOOT_UNALIGNED, BOOT_PHYSICAL_START, align, 0);
	return 0;
}

int x86_64_setup(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	paddr_t physical_start = boot_value(params, BOOT_PHYSICAL_START, DEFAULT_PHYSICAL_START);
	int err;

	arch->page_offset = 0xffff888000000000;
	arch->phys_offset = 0;
	arch->kernel_map = START_KERNEL_MAP;
	arch->struct_page_bytes = 64;
	arch->lecture_page_bytes = 40;
	arch->pageblock_order = 9;
	arch->max_phys = MAXMEM;
	err = check_physical_start(physical_start, why);
	if (err)
		return err;
	place_image(arch, physical_start);
	arch->ram_bytes = min_u64(arch->ram_bytes, MAXMEM);
	arch_setup_pc_ram(arch, min_u64(boot_value(params, BOOT_MEM, UINT64_MAX) & PAGE_MASK, MAXMEM));
	err = arch_check_ram(arch, physical_start - DEFAULT_PHYSICAL_START + MIN_RAM, why);
	if (err)
		return err;
	arch->lowmem_end = arch->max_pfn << PAGE_SHIFT;
	setup_user(arch);
	arch->hwcaps = (uint32_t)params->value[BOOT_HWCAPS];
	setup_page_tables(arch);
	setup_kernel_areas(arch);
	arch_add_zone(arch, ZONE_DMA, "DMA", MAX_DMA_PFN);
	arch_add_zone(arch, ZONE_DMA32, "DMA32", MAX_DMA32_PFN);
	arch_add_zone(arch, ZONE_NORMAL, "Normal", arch->max_pfn);
	arch_add_zone(arch, ZONE_MOVABLE, "Movable", 0);
	arch_add_zone(arch, ZONE_DEVICE, "Device", 0);
	return 0;
}
