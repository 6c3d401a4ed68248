// SPDX-License-Identifier: MIT
/*
 * i386.c - the classical 32-bit PC of the lecture: 3G/1G split, two-level page tables, 896 MB of lowmem
 *
 *   fffff000 FIXADDR_TOP     slot x lies at FIXADDR_TOP - x pages
 *   ffdb8000 FIXADDR_START
 *   ffc00000 CPU_ENTRY_AREA_BASE = (FIXADDR_START - 4K * (pages + 1)) & PMD_MASK
 *   ff800000 PKMAP_BASE      = the page directory entry below it, 1,024 slots
 *   ff7fe000 VMALLOC_END     = PKMAP_BASE - 2 pages
 *   f8800000 VMALLOC_START   = high_memory rounded up to 8 MB, and 8 MB of hole before it
 *   f8000000 high_memory     = PAGE_OFFSET + min(RAM, 1G - __VMALLOC_RESERVE)
 *   c0100000 the kernel      loaded at 1 MB (physical_start= moves it)
 *   c0000000 PAGE_OFFSET
 *
 * pae: page tables of three levels with 64-bit entries (PGDIR_SHIFT 30, large pages of 2 MiB, NX), RAM up to 64 GB, 512
 * pkmap slots; areas are aligned to the smaller PMD_SIZE, so they move up. page_offset= moves the split, nohighmem
 * leaves pkmap out, highmem= takes part of lowmem away.
 *
 * The running 6.1 kernels place CPU entry area and LDT lower and so end lowmem at 0x36bfe000; the lecture's figure is
 * 896 MB, and everything else follows from it by the kernel's own formulas.
 */
#include <string.h>

#include "arch_setup.h"

#define DEFAULT_PAGE_OFFSET 0xc0000000u
#define NX ((uint64_t)1 << 63)
#define VMALLOC_RESERVE (128 * SZ_1M)		/* __VMALLOC_RESERVE: vmalloc and its 8 MB hole, fixmap, pkmap */
#define VMALLOC_OFFSET (8 * SZ_1M)
#define MIN_LOWMEM (64 * SZ_1M)			/* vmalloc= must leave this much; the kernel's limit for highmem= */
#define FIXADDR_TOP 0xfffff000u
#define FIX_PERMANENT_SLOTS 0x247u		/* __end_of_permanent_fixed_addresses, 32 CPUs */
#define CPU_ENTRY_PAGES 43u			/* CPU_ENTRY_AREA_PAGES of one CPU; one more is for the IDT */
#define DEFAULT_PHYSICAL_START SZ_1M
#define MAX_PHYS (4 * SZ_1G)
#define MAX_PHYS_PAE (64 * SZ_1G)
#define MIN_RAM (16 * SZ_1M)
#define MAX_DMA_PFN 0x1000u			/* 16 MB: what ISA DMA reaches */

/* Sections of the teaching image, as offsets from _text: 5.9 MB in all. */
static const struct kernel_image image_offsets = {
	.text = 0, .stext = 0, .etext = 0x315d3a,
	.rodata = 0x316000, .erodata = 0x429000,
	.sdata = 0x429000, .edata = 0x4a7f80,
	.init_begin = 0x4a8000, .init_end = 0x52e000,
	.bss_start = 0x52e000, .bss_stop = 0x5d9c00, .end = 0x5da000,
};

static void place_image(struct arch *arch, paddr_t phys)
{
	vaddr_t base = arch->page_offset + phys;
	struct kernel_image *k = &arch->image;

	*k = image_offsets;
	k->phys = phys;
	k->text += base;
	k->stext += base;
	k->etext += base;
	k->rodata += base;
	k->erodata += base;
	k->sdata += base;
	k->edata += base;
	k->init_begin += base;
	k->init_end += base;
	k->bss_start += base;
	k->bss_stop += base;
	k->end += base;
	arch->swapper_pg_dir = k->bss_start;	/* first page of .bss..page_aligned */
}

static void setup_user(struct arch *arch, const struct boot_params *params)
{
	arch->bits = 32;
	arch->config = CONFIG_X86 | CONFIG_THP | CONFIG_HUGETLB | CONFIG_MEMORY_FAILURE | CONFIG_HAVE_MOVE_PMD |
		       CONFIG_HAVE_MOVE_PUD;
	if (!boot_given(params, BOOT_NOHIGHMEM))
		arch->config |= CONFIG_HIGHMEM;
	arch->task_size = arch->stack_top = arch->page_offset;
	arch->unmapped_base = page_align(arch->task_size / 3);	/* TASK_UNMAPPED_BASE */
	arch->elf_et_dyn_base = 0x00400000;	/* ELF_ET_DYN_BASE */
	arch->maps_name_column = 49;
	arch->platform = "i686";
	arch->thread_size_order = 1;
	arch->elf_machine = 3;			/* EM_386 */
	arch->elf_class = 1;
}

static void setup_two_levels(struct arch *arch)
{
	arch->nr_levels = 2;
	arch->level[0] = (struct pgtable_level){
		.name = "pgd", .shift = 22, .entries = 1024, .entry_bytes = 4,
		.table_flags = 0x67, .kernel_table_flags = 0x67,
		.leaf_flag = 0x80, .leaf_mask = 0x80, .addr_mask = 0xfffff000,
	};
	arch->level[1] = (struct pgtable_level){
		.name = "pte", .shift = 12, .entries = 1024, .entry_bytes = 4, .addr_mask = 0xfffff000,
	};
	arch->pte = (struct pte_bits){
		.present = 0x1, .protnone = 0x100, .there = 0x101, .write = 0x2, .user = 0x4, .young = 0x20,
		.dirty = 0x40, .special = 0x200, .global = 0x100, .pfn_mask = 0xfffff000,
		.swap_type_shift = 1, .swap_type_bits = 5, .swap_offset_shift = 9, .swap_offset_bits = 23,
	};
	arch->kernel_prot = (struct kernel_prot){
		.page = 0x163, .page_exec = 0x163, .large = 0x1e3, .large_exec = 0x1e3, .io = 0x173,
	};
	arch->first_kernel_pgd = (unsigned int)(arch->page_offset >> 22);
}

/* PAE: four entries at the top, of which the kernel's lead to tables that all processes share (SHARED_KERNEL_PMD). */
static void setup_three_levels(struct arch *arch)
{
	const uint64_t address = MAX_PHYS_PAE - PAGE_SIZE;

	arch->nr_levels = 3;
	arch->level[0] = (struct pgtable_level){
		.name = "pgd", .shift = 30, .entries = 4, .entry_bytes = 8,
		.table_flags = 0x1, .kernel_table_flags = 0x1,	/* nothing but _PAGE_PRESENT there */
		.addr_mask = address,
	};
	arch->level[1] = (struct pgtable_level){
		.name = "pmd", .shift = 21, .entries = 512, .entry_bytes = 8,
		.table_flags = 0x67, .kernel_table_flags = 0x67,
		.leaf_flag = 0x80, .leaf_mask = 0x80, .addr_mask = address,
	};
	arch->level[2] = (struct pgtable_level){
		.name = "pte", .shift = 12, .entries = 512, .entry_bytes = 8, .addr_mask = address,
	};
	arch->pte = (struct pte_bits){
		.present = 0x1, .protnone = 0x100, .there = 0x101, .write = 0x2, .exec = NX, .user = 0x4, .young = 0x20,
		.dirty = 0x40, .special = 0x200, .global = 0x100, .invert = NX, .pfn_mask = address,
		.swap_type_shift = 59, .swap_type_bits = 5, .swap_offset_shift = 9, .swap_offset_bits = 50,
		.swap_offset_inverted = true,
	};
	arch->nx = true;
	arch->kernel_prot = (struct kernel_prot){
		.page = NX | 0x163, .page_exec = 0x163, .large = NX | 0x1e3, .large_exec = 0x1e3, .io = NX | 0x173,
		.io_large = NX | 0x1f3,
	};
	arch->first_kernel_pgd = arch->first_kernel_pmd = (unsigned int)(arch->page_offset >> 30);
	arch->nr_kernel_pmds = 4 - arch->first_kernel_pmd;	/* initial_pg_pmd */
	arch->nr_early_pmds = arch->first_kernel_pgd;	/* PREALLOCATED_PMDS: the processor wants all */
}

static void setup_page_tables(struct arch *arch, const struct boot_params *params)
{
	bool pae = boot_given(params, BOOT_PAE);

	if (pae)
		setup_three_levels(arch);
	else
		setup_two_levels(arch);
	arch->pte_table_bytes = 4096;
	arch->large_page = (uint64_t)1 << (pae ? 21 : 22);	/* PMD_SIZE */
	arch->ioremap_max_order = pae ? 21 : 22;		/* PMD_SHIFT */
	arch->pageblock_order = pae ? 9 : 10;
}

/* The areas above lowmem, from the top down. */
static void setup_kernel_areas(struct arch *arch)
{
	uint64_t pmd_size = arch->large_page;
	vaddr_t below;			/* what lies above the vmalloc area */

	arch->fixaddr_top = FIXADDR_TOP;
	arch->fixaddr_end = arch->fixaddr_top + PAGE_SIZE;
	arch->fixaddr_start = arch->fixaddr_top - FIX_PERMANENT_SLOTS * PAGE_SIZE;
	arch->fix_kmap_begin = 68;
	arch->fix_kmap_end = 579;
	arch->cpu_entry_area = round_down(arch->fixaddr_start - PAGE_SIZE * (CPU_ENTRY_PAGES + 1), pmd_size);
	arch->cpu_entry_area_end = arch->cpu_entry_area + (CPU_ENTRY_PAGES + 1) * PAGE_SIZE;
	below = arch->cpu_entry_area;
	if (arch->config & CONFIG_HIGHMEM) {
		arch->pkmap_base = round_down(arch->cpu_entry_area - PAGE_SIZE, pmd_size);
		arch->last_pkmap = arch->nr_levels == 3 ? 512 : 1024;
		below = arch->pkmap_base;
	}
	arch->vmalloc_end = below - 2 * PAGE_SIZE;
	arch->vmalloc_offset = VMALLOC_OFFSET;
	arch->high_memory = phys_to_linear(arch, arch->lowmem_end);
	arch->vmalloc_start = round_up(arch->high_memory + VMALLOC_OFFSET, VMALLOC_OFFSET);
	arch->modules_vaddr = arch->vmalloc_start;	/* modules live in the vmalloc area */
	arch->modules_end = arch->vmalloc_end;
}

/* highmem=: so much RAM as highmem, out of lowmem if need be (highmem_pfn_init, lowmem_pfn_init). */
static void apply_highmem(struct arch *arch, const struct boot_params *params)
{
	paddr_t end = arch->max_pfn << PAGE_SHIFT;
	uint64_t highmem = round_down(boot_value(params, BOOT_HIGHMEM, UINT64_MAX), PAGE_SIZE);

	if (boot_given(params, BOOT_NOHIGHMEM))
		highmem = 0;
	else if (!boot_given(params, BOOT_HIGHMEM))
		return;
	if (end > arch->lowmem_end) {
		/* less than there is: the rest is not used; more than there is: ignored, all of it is used */
		if (highmem > end - arch->lowmem_end) {
			arch->highmem_refused = highmem;
			return;
		}
		arch->ignored_end = boot_given(params, BOOT_NOHIGHMEM) ? end : 0;
		arch->nr_ram = 0;
		arch->nr_e820 = 0;
		arch_setup_pc_ram(arch, arch->lowmem_end + highmem);
		return;
	}
	if (highmem < end && end - highmem >= MIN_LOWMEM)
		arch->highmem_cut = highmem;
	else
		arch->highmem_refused = highmem;
	arch->lowmem_end = end - arch->highmem_cut;
}

static int setup_lowmem(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	uint64_t window = 4 * SZ_1G - arch->page_offset, vmalloc = params->value[BOOT_VMALLOC], maxmem;
	uint64_t least = 2 * VMALLOC_OFFSET, most = window - MIN_LOWMEM - VMALLOC_OFFSET;

	if (vmalloc && (vmalloc < least || vmalloc > most))
		return refuse_why(why, EINVAL, WHY_BOOT_RANGE, BOOT_VMALLOC, least, most);
	arch->vmalloc_given = vmalloc;
	arch->vmalloc_reserve = vmalloc ? vmalloc + VMALLOC_OFFSET : VMALLOC_RESERVE;
	maxmem = round_down(window - arch->vmalloc_reserve, PAGE_SIZE);
	arch->lowmem_end = min_u64(arch->max_pfn << PAGE_SHIFT, maxmem);
	apply_highmem(arch, params);
	most = round_down(arch->lowmem_end - (arch->image.end - arch->image.text), SZ_1M);
	if (arch->image.phys > most)
		return refuse_why(why, EINVAL, WHY_BOOT_RANGE, BOOT_PHYSICAL_START, SZ_1M, most);
	return 0;
}

/* CONFIG_VMSPLIT_3G, 3G_OPT, 2G, 2G_OPT, 1G; the odd ones need page tables of two levels. */
static bool split_possible(const struct boot_params *params, vaddr_t page_offset)
{
	if (page_offset == 0xc0000000 || page_offset == 0x80000000 || page_offset == 0x40000000)
		return true;
	return !boot_given(params, BOOT_PAE) && (page_offset == 0xb0000000 || page_offset == 0x78000000);
}

/* Where things lie that no RAM decides about. */
static int setup_places(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	paddr_t physical_start = boot_value(params, BOOT_PHYSICAL_START, DEFAULT_PHYSICAL_START);

	arch->page_offset = arch->kernel_map = boot_value(params, BOOT_PAGE_OFFSET, DEFAULT_PAGE_OFFSET);
	if (!split_possible(params, arch->page_offset))
		return refuse_why(why, EINVAL, WHY_BAD_SPLIT, arch->page_offset, 0, 0);
	arch->struct_page_bytes = arch->lecture_page_bytes = 40;
	arch->max_phys = boot_given(params, BOOT_PAE) ? MAX_PHYS_PAE : MAX_PHYS;
	if (physical_start < SZ_1M || physical_start > 512 * SZ_1M)
		return refuse_why(why, EINVAL, WHY_BOOT_RANGE, BOOT_PHYSICAL_START, SZ_1M, 512 * SZ_1M);
	if (physical_start & (SZ_1M - 1))
		return refuse_why(why, EINVAL, WHY_BOOT_UNALIGNED, BOOT_PHYSICAL_START, SZ_1M, 0);
	place_image(arch, physical_start);
	return 0;
}

int i386_setup(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	int err = setup_places(arch, params, why);

	if (err)
		return err;
	arch_setup_pc_ram(arch, min_u64(boot_value(params, BOOT_MEM, UINT64_MAX) & PAGE_MASK, arch->max_phys));
	err = arch_check_ram(arch, arch->image.phys == DEFAULT_PHYSICAL_START ? MIN_RAM :
									       arch->image.phys + 2 * MIN_RAM, why);
	if (!err)
		err = setup_lowmem(arch, params, why);
	if (err)
		return err;
	setup_user(arch, params);
	setup_page_tables(arch, params);
	setup_kernel_areas(arch);
	arch_add_zone(arch, ZONE_DMA, "DMA", min_u64(MAX_DMA_PFN, arch->lowmem_end >> PAGE_SHIFT));
	arch_add_zone(arch, ZONE_NORMAL, "Normal", arch->lowmem_end >> PAGE_SHIFT);
	if (arch->config & CONFIG_HIGHMEM)
		arch_add_zone(arch, ZONE_HIGHMEM, "HighMem", arch->max_pfn);
	arch_add_zone(arch, ZONE_MOVABLE, "Movable", 0);
	return 0;
}
