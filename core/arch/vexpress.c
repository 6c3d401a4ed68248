// SPDX-License-Identifier: MIT
/*
 * vexpress.c - the article's board: a Versatile Express with Cortex-A9, RAM at 0x60000000, layout of kernel 4.0
 *
 *   ffff0000 vectors, ffff1000 their stubs
 *   ffc00000 FIXADDR_START .. fff00000 FIXADDR_END
 *   ff000000 VMALLOC_END
 *   f0000000 VMALLOC_START   = (high_memory + 8M) & ~(8M - 1)
 *   ef800000 high_memory     = vmalloc_min = VMALLOC_END - 240M - 8M, or the end of RAM
 *   c0008000 the kernel      TEXT_OFFSET 0x8000 behind PAGE_OFFSET; swapper_pg_dir right below, at c0004000
 *   c0000000 PAGE_OFFSET
 *   bfe00000 PKMAP_BASE      = PAGE_OFFSET - PMD_SIZE
 *   bf000000 MODULES_VADDR   = PAGE_OFFSET - 16M = TASK_SIZE
 *
 * Lowmem's end is the article's sanity_check_meminfo(): RAM up to __pa(vmalloc_min - 1) + 1 is lowmem, the rest highmem.
 * What user space sees (vdso, sigpage, first user address) follows 6.1.
 */
#include "arch_setup.h"

#define PHYS_OFFSET 0x60000000u
#define PAGE_OFFSET 0xc0000000u
#define TEXT_OFFSET 0x8000u
#define PG_DIR_SIZE 0x4000u
#define PMD_SIZE ((uint64_t)1 << 21)
#define SECTION_SIZE SZ_1M
#define VMALLOC_END 0xff000000u
#define VMALLOC_OFFSET (8 * SZ_1M)
#define VMALLOC_DEFAULT (240 * SZ_1M)
#define VMALLOC_MIN_ARG (16 * SZ_1M)
#define LOWMEM_MIN (32 * SZ_1M)			/* early_vmalloc() leaves this much */
#define MIN_RAM (16 * SZ_1M)

static void setup_user(struct arch *arch)
{
	arch->bits = 32;
	arch->config = CONFIG_HIGHMEM;
	arch->task_size = arch->stack_top = arch->modules_vaddr;
	arch->unmapped_base = 0x40000000;	/* TASK_UNMAPPED_BASE = ALIGN(TASK_SIZE / 3, 16M) */
	arch->first_user_address = 2 * PAGE_SIZE;	/* FIRST_USER_ADDRESS: the vectors could be low */
	arch->mmap_low = arch->first_user_address;
	arch->elf_et_dyn_base = 0x00400000;
	arch->stack_align = 16;
	arch->maps_name_column = 49;
	arch->platform = "v7l";
	arch->elf_machine = 40;			/* EM_ARM */
	arch->elf_class = 1;
	arch->sigpage_pages = arch->vvar_pages = arch->vdso_pages = 1;
	arch->mmap_min_addr = 4096;
	arch->mmap_min_hint = 32768;		/* CONFIG_LSM_MMAP_MIN_ADDR */
}

/* Linux's view of the short-descriptor format: 2,048 entries of two hardware words, leaf tables of 512 entries. */
static void setup_page_tables(struct arch *arch)
{
	arch->nr_levels = 2;
	arch->level[0] = (struct pgtable_level){
		.name = "pgd", .shift = 21, .entries = 2048, .entry_bytes = 8,
		.table_flags = 0x31,		/* PMD_TYPE_TABLE, PMD_BIT4, domain 1 (user) */
		.kernel_table_flags = 0x11,	/* domain 0 */
		.leaf_flag = 0x2, .leaf_mask = 0x3,	/* PMD_TYPE_SECT */
		.addr_mask = 0xfffff000,
	};
	arch->level[1] = (struct pgtable_level){
		.name = "pte", .shift = 12, .entries = 512, .entry_bytes = 4, .addr_mask = 0xfffff000,
	};
	arch->pgd_order = 2;
	arch->pte_table_bytes = 2048;
	arch->first_kernel_pgd = (unsigned int)(arch->task_size >> 21);
	arch->pte = (struct pte_bits){
		.present = 0x1, .there = 0x1,	/* L_PTE_VALID */
		.protnone = 0x800,		/* L_PTE_NONE */
		.write = 0x80,			/* L_PTE_RDONLY, inverted */
		.exec = 0x200,			/* L_PTE_XN, inverted */
		.user = 0x100, .young = 0x2, .dirty = 0x40,
		.invert = 0x280,
		.base = 0xc,			/* L_PTE_MT_WRITEBACK */
		.pfn_mask = 0xfffff000,
		.swap_type_shift = 2, .swap_type_bits = 5, .swap_offset_shift = 7, .swap_offset_bits = 25,
	};
	arch->dirty_by_fault = true;
	arch->nx = true;
	arch->kernel_prot = (struct kernel_prot){
		.page = 0x24f, .page_exec = 0x4f, .large = 0x41e, .large_exec = 0x40e,
	};
}

static void place_image(struct arch *arch)
{
	/* The article's System.map; read-only data is the 1,364 kB of its Memory: line. */
	arch->image = (struct kernel_image){
		.phys = PHYS_OFFSET + TEXT_OFFSET,
		.text = 0xc0008000, .stext = 0xc0008280, .etext = 0xc060a09c,
		.rodata = 0xc04a5000, .erodata = 0xc05fa000, .rodata_in_text = true,
		.init_begin = 0xc060b000, .init_end = 0xc075c000,
		.sdata = 0xc075c000, .edata = 0xc07833c0,
		.bss_start = 0xc07833c0, .bss_stop = 0xc07acbf0, .end = 0xc07acbf0,
	};
	arch->swapper_pg_dir = arch->image.text - PG_DIR_SIZE;
}

static void setup_ram(struct arch *arch, const struct boot_params *params)
{
	uint64_t size = min_u64(arch->ram_bytes, params->mem ? params->mem & PAGE_MASK : UINT64_MAX);
	/* arm_add_memory(): the last address must fit in 32 bits, so a page is lost up there */
	uint64_t most = (UINT32_MAX - PHYS_OFFSET) & PAGE_MASK;

	arch_add_ram(arch, PHYS_OFFSET, PHYS_OFFSET + min_u64(size, most));
}

/* The article's sanity_check_meminfo(), and early_vmalloc() before it. */
static int setup_lowmem(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	uint64_t most = VMALLOC_END - (PAGE_OFFSET + LOWMEM_MIN);
	paddr_t vmalloc_limit;

	if (params->vmalloc > VMALLOC_END)
		return refuse_why(why, EINVAL, WHY_BAD_BOOT_PARAM, params->vmalloc_at, 0, 0);
	if (params->vmalloc) {
		arch->vmalloc_reserve = min_u64(max_u64(params->vmalloc, VMALLOC_MIN_ARG), most);
		arch->vmalloc_min = VMALLOC_END - arch->vmalloc_reserve;
	} else {
		arch->vmalloc_reserve = VMALLOC_DEFAULT;
		arch->vmalloc_min = VMALLOC_END - arch->vmalloc_reserve - VMALLOC_OFFSET;
	}
	vmalloc_limit = linear_to_phys(arch, arch->vmalloc_min - 1) + 1;
	arch->lowmem_end = min_u64(arch->max_pfn << PAGE_SHIFT, round_down(vmalloc_limit, SECTION_SIZE));
	if (params->nohighmem && arch->max_pfn << PAGE_SHIFT > arch->lowmem_end) {
		arch->nr_ram = 0;
		arch_add_ram(arch, PHYS_OFFSET, arch->lowmem_end);
	}
	return 0;
}

static void setup_kernel_areas(struct arch *arch)
{
	arch->high_memory = phys_to_linear(arch, arch->lowmem_end - 1) + 1;
	arch->vmalloc_offset = VMALLOC_OFFSET;
	arch->vmalloc_start = round_down(arch->high_memory + VMALLOC_OFFSET, VMALLOC_OFFSET);
	arch->vmalloc_end = VMALLOC_END;
	arch->pkmap_base = PAGE_OFFSET - PMD_SIZE;
	arch->last_pkmap = 512;			/* PTRS_PER_PTE */
	arch->modules_end = arch->pkmap_base;
	arch->fixaddr_start = 0xffc00000;
	arch->fixaddr_end = 0xfff00000;
	arch->fixaddr_top = arch->fixaddr_end - PAGE_SIZE;
	arch->fix_kmap_begin = 0;
	arch->fix_kmap_end = 16 * arch->nr_cpus - 1;	/* KM_TYPE_NR slots a CPU */
	arch->vectors_base = 0xffff0000;
}

int vexpress_setup(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	int err;

	arch->page_offset = arch->kernel_map = PAGE_OFFSET;
	arch->phys_offset = PHYS_OFFSET;
	arch->struct_page_bytes = 32;
	arch->lecture_page_bytes = 40;
	arch->pageblock_order = 10;
	arch->nr_cpus = 4;			/* the device tree's; one of them runs */
	arch->max_phys = 4 * SZ_1G;
	arch->modules_vaddr = PAGE_OFFSET - 16 * SZ_1M;
	place_image(arch);
	setup_ram(arch, params);
	err = arch_check_ram(arch, MIN_RAM, why);
	if (err)
		return err;
	err = setup_lowmem(arch, params, why);
	if (err)
		return err;
	setup_user(arch);
	if (params->cma) {
		arch->cma_bytes = round_up(params->cma, MAX_ORDER_NR_PAGES << PAGE_SHIFT);
		arch->config |= CONFIG_CMA;
	}
	setup_page_tables(arch);
	setup_kernel_areas(arch);
	arch_add_zone(arch, ZONE_NORMAL, "Normal", arch->lowmem_end >> PAGE_SHIFT);
	arch_add_zone(arch, ZONE_HIGHMEM, "HighMem", arch->max_pfn);
	arch_add_zone(arch, ZONE_MOVABLE, "Movable", 0);
	return 0;
}
