// SPDX-License-Identifier: MIT
/*
 * vexpress.c - the article's board: a Versatile Express with Cortex-A9, RAM at 0x60000000, layout of kernel 4.0
 *
 *   ffff0000 vectors, ffff1000 their stubs
 *   fffe8000 DTCM, fffe0000 ITCM (tcm)
 *   ffc00000 FIXADDR_START .. fff00000 FIXADDR_END
 *   ff000000 VMALLOC_END
 *   f0000000 VMALLOC_START   = (high_memory + 8M) & ~(8M - 1)
 *   ef800000 high_memory     = vmalloc_min = VMALLOC_END - 240M - 8M, or the end of RAM
 *   c0008000 the kernel      TEXT_OFFSET 0x8000 behind PAGE_OFFSET; swapper_pg_dir right below, at c0004000
 *   c0000000 PAGE_OFFSET
 *   bfe00000 PKMAP_BASE      = PAGE_OFFSET - PMD_SIZE
 *   bf000000 MODULES_VADDR   = PAGE_OFFSET - 16M = TASK_SIZE
 *
 * Lowmem's end is the article's sanity_check_meminfo(): RAM up to __pa(vmalloc_min - 1) + 1 is lowmem, be that the end
 * of a section or not, the rest highmem. What user space sees (vdso, sigpage, first user address) follows 6.1.
 *
 * lpae: long descriptors, three levels of 64-bit entries, sections of 2 MiB; swapper_pg_dir is a page of four entries
 * and the four tables behind it, 0x5000 bytes. thumb2: modules begin 8 MB below PAGE_OFFSET, since branches reach less
 * far. nohighmem: no pkmap, and modules up to PAGE_OFFSET.
 */
#include "arch_setup.h"

#define DEFAULT_PHYS_OFFSET 0x60000000u
#define DEFAULT_PAGE_OFFSET 0xc0000000u
#define PHYS_OFFSET_ALIGN (16 * SZ_1M)		/* CONFIG_ARM_PATCH_PHYS_VIRT */
#define TEXT_OFFSET 0x8000u
#define PG_DIR_SIZE 0x4000u
#define PG_DIR_SIZE_LPAE 0x5000u
#define PMD_SIZE ((uint64_t)1 << 21)
#define PTRS_PER_PTE 512u
#define VMALLOC_END 0xff000000u
#define VMALLOC_OFFSET (8 * SZ_1M)
#define VMALLOC_DEFAULT (240 * SZ_1M)
#define VMALLOC_MIN_ARG (16 * SZ_1M)
#define LOWMEM_MIN (32 * SZ_1M)			/* early_vmalloc() leaves this much */
#define MIN_RAM (16 * SZ_1M)
#define MIN_TASK_SIZE (256 * SZ_1M)		/* of task_size=: less leaves no room for a process */
#define DTCM_OFFSET 0xfffe8000u
#define ITCM_OFFSET 0xfffe0000u
#define TCM_MAX (32 * SZ_1K)			/* between the two */
#define MAX_PHYS_LPAE ((uint64_t)1 << 40)
#define LPAE_AP2 ((uint64_t)1 << 7)		/* of long descriptors, as those below */
#define LPAE_NG ((uint64_t)1 << 11)
#define XN ((uint64_t)1 << 54)
#define LPAE_DIRTY ((uint64_t)1 << 55)
#define LPAE_SPECIAL ((uint64_t)1 << 56)
#define LPAE_NONE ((uint64_t)1 << 57)
#define LPAE_RDONLY ((uint64_t)1 << 58)
#define LPAE_SWAPPER ((uint64_t)1 << 55)	/* of a pgd: the middle table is one of swapper_pg_dir's */

/* The article's image: 6,152 kB of text with 1,364 kB of read-only data in it, and so on (System.map). */
const struct image_sections vexpress_sections = {
	.text = 0x60209c, .rodata = 0x155000, .behind_rodata = 0x1009c,
	.init = 0x151000, .data = 0x273c0, .bss = 0x29830,
};

static void setup_user(struct arch *arch, const struct boot_params *params)
{
	arch->bits = 32;
	arch->config = boot_given(params, BOOT_NOHIGHMEM) ? 0 : CONFIG_HIGHMEM;
	arch->task_size = boot_value(params, BOOT_TASK_SIZE, arch->page_offset - 16 * SZ_1M) & PAGE_MASK;
	arch->stack_top = arch->task_size;
	arch->unmapped_base = round_up(arch->task_size / 3, 16 * SZ_1M);	/* TASK_UNMAPPED_BASE */
	arch->first_user_address = 2 * PAGE_SIZE;	/* FIRST_USER_ADDRESS: the vectors could be low */
	arch->mmap_low = arch->first_user_address;
	arch->elf_et_dyn_base = 0x00400000;
	arch->stack_align = 16;
	arch->maps_name_column = 49;
	arch->platform = "v7l";
	arch->thread_size_order = 1;
	arch->elf_machine = 40;			/* EM_ARM */
	arch->elf_class = 1;
	arch->sigpage_pages = arch->vvar_pages = arch->vdso_pages = 1;
	arch->mmap_min_addr = 4096;
	arch->mmap_min_hint = 32768;		/* CONFIG_LSM_MMAP_MIN_ADDR */
}

/* Linux's view of the short-descriptor format: 2,048 entries of two hardware words, leaf tables of 512 entries. */
static void setup_short_descriptors(struct arch *arch)
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
	arch->vectors_table_flags = 0x21;	/* PMD_TYPE_TABLE, domain 1: of MT_HIGH_VECTORS, up to 4.2 */
	arch->dacr = 0x15;			/* domains 0 to 2, kernel, user and io: DOMAIN_CLIENT */
	arch->pgd_order = 2;
	arch->pgd_pairs = true;
	arch->pte_table_bytes = 2048;
	arch->large_page = SZ_1M;		/* SECTION_SIZE */
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
	arch->kernel_prot = (struct kernel_prot){
		.page = 0x24f, .page_exec = 0x4f, .large = 0x41e, .large_exec = 0x40e,
		.io = 0x653,			/* L_PTE_MT_DEV_SHARED, SHARED, XN */
	};
}

static struct pgtable_level long_level(const char *name, unsigned int shift, unsigned int entries)
{
	return (struct pgtable_level){
		.name = name, .shift = shift, .entries = entries, .entry_bytes = 8,
		.table_flags = 0x3, .kernel_table_flags = 0x3,	/* PMD_TYPE_TABLE */
		.addr_mask = MAX_PHYS_LPAE - PAGE_SIZE,
	};
}

/*
 * Long descriptors: an entry serves Linux and the hardware at once; the bits from 55 on are Linux's own. Memory is not
 * shareable: one processor's cache policy is writeback, as the log says, and only devices are.
 */
static void setup_long_descriptors(struct arch *arch)
{
	const uint64_t page = 0x3 | 0xc | 0x400;	/* L_PTE_PRESENT, MT_WRITEBACK, YOUNG (AF) */

	arch->nr_levels = 3;
	arch->level[0] = long_level("pgd", 30, 4);
	arch->level[0].kernel_table_flags |= LPAE_SWAPPER;
	arch->level[1] = long_level("pmd", 21, 512);
	arch->level[1].leaf_flag = 0x1;		/* PMD_TYPE_SECT */
	arch->level[1].leaf_mask = 0x3;
	arch->level[2] = long_level("pte", 12, 512);
	arch->pte_table_bytes = 4096;
	arch->large_page = PMD_SIZE;
	arch->first_kernel_pgd = (unsigned int)(arch->page_offset >> 30);
	arch->nr_kernel_pmds = 4;
	arch->vectors_table_flags = arch->level[1].kernel_table_flags;
	arch->nr_early_pmds = 1;	/* below PAGE_OFFSET lie modules and pkmap, too */
	arch->pte = (struct pte_bits){
		.present = 0x1, .there = 0x3, .protnone = LPAE_NONE,
		.write = LPAE_RDONLY, .exec = XN, .user = 0x40, .young = 0x400, .dirty = LPAE_DIRTY,
		.special = LPAE_SPECIAL, .invert = LPAE_RDONLY | XN,
		.hw_readonly = LPAE_AP2, .hw_ng = LPAE_NG,
		.base = 0x2 | 0xc,		/* a page, not a block; MT_WRITEBACK */
		.pfn_mask = MAX_PHYS_LPAE - PAGE_SIZE,
		.swap_type_shift = 2, .swap_type_bits = 5, .swap_offset_shift = 7, .swap_offset_bits = 25,
	};
	arch->kernel_prot = (struct kernel_prot){
		.page = page | LPAE_DIRTY | XN, .page_exec = page | LPAE_DIRTY,
		.large = 0x40d | XN, .large_exec = 0x40d,	/* PMD_TYPE_SECT, MT_WRITEBACK, AF */
		.io = 0x3 | 0x10 | 0x300 | 0x400 | LPAE_DIRTY | XN,
	};
}

static void setup_page_tables(struct arch *arch, const struct boot_params *params)
{
	if (boot_given(params, BOOT_LPAE))
		setup_long_descriptors(arch);
	else
		setup_short_descriptors(arch);
	arch->ioremap_max_order = 24;
	arch->dirty_by_fault = true;
	arch->nx = true;
}

void vexpress_place_image(struct arch *arch, const struct image_sections *sections)
{
	struct kernel_image *k = &arch->image;

	k->phys = arch->phys_offset + TEXT_OFFSET;
	k->text = arch->page_offset + TEXT_OFFSET;
	k->stext = k->text + 0x280;		/* behind .head.text */
	k->etext = k->text + sections->text;
	k->rodata_in_text = true;
	k->erodata = k->etext - sections->behind_rodata;
	k->rodata = k->erodata - sections->rodata;
	k->init_begin = page_align(k->etext);
	k->init_end = k->init_begin + sections->init;
	k->sdata = round_up(k->init_end, 2 * PAGE_SIZE);	/* THREAD_SIZE: init_thread_union comes first */
	k->edata = k->sdata + sections->data;
	k->bss_start = k->edata;
	k->bss_stop = k->end = k->bss_start + sections->bss;
}

/*
 * As far as arm_add_memory() takes it: without LPAE the last address must fit in 32 bits, and a page is lost up there.
 */
static void setup_ram(struct arch *arch)
{
	uint64_t most = (arch->max_phys - 1 - arch->phys_offset) & PAGE_MASK;

	arch_add_ram(arch, arch->phys_offset, arch->phys_offset + min_u64(arch->usable_bytes, most));
}

/* The article's sanity_check_meminfo(), and early_vmalloc() before it. */
static int setup_lowmem(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	uint64_t most = VMALLOC_END - (arch->page_offset + LOWMEM_MIN), vmalloc = params->value[BOOT_VMALLOC];
	paddr_t vmalloc_limit;

	arch->vmalloc_given = vmalloc;
	if (vmalloc > VMALLOC_END)
		return refuse_why(why, EINVAL, WHY_BOOT_TOO_BIG, BOOT_VMALLOC, VMALLOC_END, 0);
	if (vmalloc) {
		arch->vmalloc_reserve = min_u64(max_u64(vmalloc, VMALLOC_MIN_ARG), most);
		arch->vmalloc_asked = vmalloc != arch->vmalloc_reserve ? vmalloc : 0;
		arch->vmalloc_min = VMALLOC_END - arch->vmalloc_reserve;
	} else {
		arch->vmalloc_reserve = VMALLOC_DEFAULT;
		arch->vmalloc_min = VMALLOC_END - arch->vmalloc_reserve - VMALLOC_OFFSET;
	}
	vmalloc_limit = linear_to_phys(arch, arch->vmalloc_min - 1) + 1;
	/* a part of a page would belong to highmem as well */
	arch->lowmem_end = min_u64(arch->max_pfn << PAGE_SHIFT, vmalloc_limit & PAGE_MASK);
	if (boot_given(params, BOOT_NOHIGHMEM) && arch->max_pfn << PAGE_SHIFT > arch->lowmem_end) {
		arch->ignored_end = arch->max_pfn << PAGE_SHIFT;
		arch->nr_ram = 0;
		arch_add_ram(arch, arch->phys_offset, arch->lowmem_end);
	}
	return 0;
}

static void setup_cma(struct arch *arch, const struct boot_params *params)
{
	if (!boot_given(params, BOOT_CMA))
		return;
	arch->cma_bytes = round_up(params->value[BOOT_CMA], MAX_ORDER_NR_PAGES << PAGE_SHIFT);
	arch->config |= CONFIG_CMA;
}

static void setup_tcm(struct arch *arch, const struct boot_params *params)
{
	uint64_t size = min_u64(params->value[BOOT_TCM], TCM_MAX);

	arch->has_tcm = boot_given(params, BOOT_TCM);
	arch->dtcm_offset = DTCM_OFFSET;
	arch->itcm_offset = ITCM_OFFSET;
	arch->dtcm_end = DTCM_OFFSET + size;
	arch->itcm_end = ITCM_OFFSET + size;
}

static void setup_kernel_areas(struct arch *arch, const struct boot_params *params)
{
	arch->high_memory = phys_to_linear(arch, arch->lowmem_end - 1) + 1;
	arch->vmalloc_offset = VMALLOC_OFFSET;
	arch->vmalloc_start = round_down(arch->high_memory + VMALLOC_OFFSET, VMALLOC_OFFSET);
	arch->vmalloc_end = VMALLOC_END;
	arch->own_constants = boot_given(params, BOOT_TASK_SIZE) || boot_given(params, BOOT_PKMAP_BASE) ||
			      boot_given(params, BOOT_LAST_PKMAP);
	arch->thumb2 = boot_given(params, BOOT_THUMB2);
	arch->modules_vaddr = arch->page_offset - (arch->thumb2 ? 8 : 16) * SZ_1M;
	arch->modules_end = arch->page_offset;
	if (arch->config & CONFIG_HIGHMEM) {
		arch->pkmap_base = boot_value(params, BOOT_PKMAP_BASE, arch->page_offset - PMD_SIZE) & PAGE_MASK;
		arch->last_pkmap = (unsigned int)min_u64(boot_value(params, BOOT_LAST_PKMAP, PTRS_PER_PTE), UINT32_MAX);
		arch->modules_end = arch->page_offset - PMD_SIZE;
	}
	arch->fixaddr_start = 0xffc00000;
	arch->fixaddr_end = 0xfff00000;
	arch->fixaddr_top = arch->fixaddr_end - PAGE_SIZE;
	arch->fix_kmap_begin = 0;
	arch->fix_kmap_end = 16 * arch->nr_cpus - 1;	/* KM_TYPE_NR slots a CPU */
	arch->vectors_base = 0xffff0000;
	setup_tcm(arch, params);
}

/* Constants of the headers, changed by hand, must at least be places for page tables. */
static int check_constants(const struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	if (boot_given(params, BOOT_TASK_SIZE) && arch->task_size & (PMD_SIZE - 1))
		return refuse_why(why, EINVAL, WHY_BOOT_UNALIGNED, BOOT_TASK_SIZE, PMD_SIZE, 0);
	if (boot_given(params, BOOT_TASK_SIZE) && arch->task_size < MIN_TASK_SIZE)
		return refuse_why(why, EINVAL, WHY_BOOT_TOO_LOW, BOOT_TASK_SIZE, MIN_TASK_SIZE, 0);
	if (boot_given(params, BOOT_PKMAP_BASE) && arch->pkmap_base < arch->modules_end)
		return refuse_why(why, EINVAL, WHY_BOOT_TOO_LOW, BOOT_PKMAP_BASE, arch->modules_end, 0);
	return 0;
}

/* Where things lie that no RAM decides about. */
static int setup_places(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	bool lpae = boot_given(params, BOOT_LPAE);

	arch->page_offset = arch->kernel_map = boot_value(params, BOOT_PAGE_OFFSET, DEFAULT_PAGE_OFFSET);
	arch->phys_offset = boot_value(params, BOOT_PHYS_OFFSET, DEFAULT_PHYS_OFFSET);
	arch->max_phys = lpae ? MAX_PHYS_LPAE : 4 * SZ_1G;
	arch->struct_page_bytes = 32;
	arch->lecture_page_bytes = 40;
	arch->pageblock_order = 10;
	arch->nr_cpus = 4;			/* the device tree's; one of them runs */
	vexpress_place_image(arch, &vexpress_sections);
	arch->swapper_pg_dir = arch->image.text - (lpae ? PG_DIR_SIZE_LPAE : PG_DIR_SIZE);
	if ((arch->image.text & 0xffff) != TEXT_OFFSET)
		return refuse_why(why, EINVAL, WHY_BUG_TEXT_OFFSET, arch->image.text, 0, 0);
	if (arch->page_offset & (SZ_1G - 1) || arch->page_offset < SZ_1G || arch->page_offset > DEFAULT_PAGE_OFFSET)
		return refuse_why(why, EINVAL, WHY_BAD_SPLIT, arch->page_offset, 0, 0);
	if (arch->phys_offset & (PHYS_OFFSET_ALIGN - 1) || arch->phys_offset >= 4 * SZ_1G - MIN_RAM)
		return refuse_why(why, EINVAL, WHY_BAD_PHYS_OFFSET, arch->phys_offset, PHYS_OFFSET_ALIGN, 0);
	return 0;
}

int vexpress_setup(struct arch *arch, const struct boot_params *params, struct refusal *why)
{
	int err = setup_places(arch, params, why);

	if (err)
		return err;
	setup_user(arch, params);
	setup_cma(arch, params);
	setup_page_tables(arch, params);
	setup_ram(arch);
	err = arch_check_ram(arch, MIN_RAM, why);
	if (!err)
		err = setup_lowmem(arch, params, why);
	if (err)
		return err;
	setup_kernel_areas(arch, params);
	err = check_constants(arch, params, why);
	if (err)
		return err;
	arch_add_zone(arch, ZONE_NORMAL, "Normal", arch->lowmem_end >> PAGE_SHIFT);
	if (arch->config & CONFIG_HIGHMEM)
		arch_add_zone(arch, ZONE_HIGHMEM, "HighMem", arch->max_pfn);
	arch_add_zone(arch, ZONE_MOVABLE, "Movable", 0);
	return 0;
}
