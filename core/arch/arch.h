/* SPDX-License-Identifier: MIT */
/*
 * arch.h - a machine: where its address spaces lie, what its page tables look like, which zones it has. arch_create()
 * computes one from a name, an amount of RAM and boot parameters; the rest of core only reads it.
 */
#ifndef MMSH_ARCH_H
#define MMSH_ARCH_H

#include "kernel_rules.h"
#include "mmzone.h"
#include "pgtable_types.h"
#include "types.h"

struct hostmem;
struct refusal;

enum arch_id { ARCH_I386, ARCH_VEXPRESS, ARCH_X86_64, NR_ARCHS };

/**
 * Stands in every file in which something hangs on the id: ARCHS_KNOWN_HERE(3); says that the first three have their
 * part there. So the compiler shows whoever adds a machine all these files.
 */
#define ARCHS_KNOWN_HERE(nr) _Static_assert(NR_ARCHS == (nr), "a machine was added: what has it in this file?")

/*
 * Where the properties of a leaf entry (PTE) lie. A bit in `invert` means the property holds when the bit is clear
 * (ARM's L_PTE_RDONLY, NX): accessors test (pte ^ invert).
 */
struct pte_bits {
	uint64_t present;	/* hardware-valid; on ARM PROT_NONE pages have it, too */
	uint64_t protnone;	/* set, in an entry Linux calls present, by PROT_NONE */
	uint64_t there;		/* Linux's pte_present(): any of these. ARM has swap offsets where protnone lies */
	uint64_t write, exec, user, young, dirty, special, global, soft_dirty;	/* 0: the machine has none */
	uint64_t invert;	/* bits of the masks above whose meaning is inverted */
	uint64_t hw_readonly, hw_ng;	/* LPAE: for the MMU alone, what follows from the others (pte_for_mmu) */
	uint64_t base;		/* further bits of every ordinary user mapping (memory type) */
	uint64_t pfn_mask;	/* physical address bits */
	unsigned int swap_type_shift, swap_type_bits, swap_offset_shift, swap_offset_bits;
	bool swap_offset_inverted;	/* x86_64 and PAE store ~offset */
	uint64_t swap_soft_dirty;	/* _PAGE_SWP_SOFT_DIRTY; 0: none */
	uint64_t swap_exclusive;	/* pte_swp_exclusive bit; 0: none */
};

/* One level of the page-table walk, from the top (level 0) to the leaf (nr_levels - 1). */
struct pgtable_level {
	const char *name;	/* pgd, p4d, pud, pmd, pte */
	unsigned int shift;	/* an entry maps 1 << shift bytes */
	unsigned int entries;
	unsigned int entry_bytes;	/* as the hardware has them; ARM's pgd entry is a pair: 8 */
	uint64_t table_flags;	/* bits of an entry that points to a user's next table, as 0x67 */
	uint64_t kernel_table_flags;
	uint64_t leaf_flag;	/* bit(s) that make an entry of this level a large page or section; 0: never */
	uint64_t leaf_mask;	/* an entry is a leaf when (entry & leaf_mask) == leaf_flag */
	uint64_t addr_mask;	/* physical address bits of an entry that points to a table */
};

/* Zones in the order of the machine's zone list (index order), lowest first. */
struct arch_zone {
	enum zone_type type;
	const char *name;	/* DMA, DMA32, Normal, HighMem, Movable, Device */
	pfn_t start_pfn;	/* frames it spans, holes included; both 0: empty */
	pfn_t end_pfn;
	struct { pfn_t start, end; } possible;	/* what it spans without ZONE_MOVABLE (arch_zone_lowest_possible_pfn) */
};

struct ram_range {
	paddr_t base, size;
};

/* What the firmware says about physical addresses (x86: BIOS-e820), to the byte. */
enum e820_type { E820_USABLE, E820_RESERVED };

struct e820_entry {
	paddr_t base, size;
	enum e820_type type;
};

/* The kernel image: its sections as the linker placed them (virtual), for the Memory: line, iomem and sym. */
struct kernel_image {
	vaddr_t text, stext, etext, rodata, erodata, init_begin, init_end, sdata, edata, bss_start, bss_stop, end;
	paddr_t phys;		/* physical address of _text */
	bool rodata_in_text;	/* read-only data lies between _stext and _etext (ARM before 4.6) */
};

/* The kernel's own mappings: bits of entries beyond the address. */
struct kernel_prot {
	uint64_t page;		/* PAGE_KERNEL */
	uint64_t page_exec;	/* PAGE_KERNEL_EXEC */
	uint64_t large;		/* a large page or section of the linear mapping */
	uint64_t large_exec;	/* the same where the kernel's text lies */
	uint64_t io;		/* device memory (PAGE_KERNEL_IO, MT_DEVICE) */
	uint64_t io_large;	/* a large page of it; 0: none (HAVE_ARCH_HUGE_VMAP) */
};

/*
 * What the dynamic linker finds in the processor (x86_64): levels of the ABI, and names from before there were levels.
 */
enum cpu_hwcap {
	HWCAP_X86_64_V2 = 0x1,
	HWCAP_X86_64_V3 = 0x2,
	HWCAP_X86_64_V4 = 0x4,
	HWCAP_HASWELL = 0x8,	/* Intel with AVX2, BMI, FMA, LZCNT, MOVBE */
	HWCAP_XEON_PHI = 0x10,	/* Intel with AVX512ER and AVX512PF */
	HWCAP_AVX512_1 = 0x20,	/* Intel with AVX512BW, CD, DQ, VL, not ER */
};

struct arch {
	enum arch_id id;
	const char *name;	/* i386, vexpress, x86_64 */
	unsigned int bits;	/* of a word: 32 or 64 */
	uint32_t config;	/* enum kernel_config */
	/* user space */
	vaddr_t task_size;	/* end of user space */
	vaddr_t stack_top;
	vaddr_t unmapped_base;	/* bottom-up search starts here */
	vaddr_t mmap_low;	/* lowest address the top-down search uses */
	vaddr_t elf_et_dyn_base;	/* where position-independent programs go */
	unsigned int stack_align;	/* of the initial stack pointer */
	unsigned int maps_name_column;	/* 0-based column of the name in maps: 49 or 73 */
	const char *platform;	/* AT_PLATFORM */
	uint32_t hwcaps;	/* enum cpu_hwcap; 0: the first x86-64 processors */
	uint16_t elf_machine;	/* EM_... */
	uint8_t elf_class;	/* ELFCLASS32/64 */
	/* page tables */
	unsigned int nr_levels;
	struct pgtable_level level[PGTABLE_MAX_LEVELS];
	/* what every walk needs of the last level: entries of a leaf table (PTRS_PER_PTE), bytes it maps, their mask */
	unsigned int ptrs_per_pte;
	uint64_t pmd_size, pmd_mask;
	unsigned int pmd_shift;
	bool pte_is_64;		/* an entry has 8 bytes */
	bool pgd_pairs;		/* ARM's short descriptors: a top-level entry is a pair of the hardware's */
	unsigned int pgd_order;	/* of the frames of a pgd: ARM 2 */
	unsigned int pte_table_bytes;	/* charged to pgtables_bytes per leaf table: ARM 2048 */
	unsigned int first_kernel_pgd;	/* pgd entries from here on are the kernel's, shared by all */
	unsigned int nr_kernel_pmds;	/* PAE, LPAE: middle tables behind swapper_pg_dir in the image */
	unsigned int first_kernel_pmd;	/* the top-level entry of the first of them */
	uint32_t dacr;		/* ARM's short descriptors: Domain Access Control Register, two bits a domain; else 0 */
	uint64_t vectors_table_flags;	/* ARM: of the entry that leads to the table of the vectors */
	unsigned int nr_early_pmds;	/* PAE, LPAE: the last user entries of a pgd get their middle tables at once */
	struct pte_bits pte;
	bool dirty_by_fault;	/* young and dirty are emulated: a write to a clean entry faults once more (ARM) */
	bool nx;		/* the MMU can forbid execution */
	struct kernel_prot kernel_prot;
	/* kernel parameters as given, and those nobody knows ("" when none) */
	const char *cmdline, *unknown_params;
	bool slab_order_given;
	unsigned int slab_max_order;	/* when it was given */
	/* kernel space */
	vaddr_t page_offset;
	paddr_t phys_offset;	/* PHYS_OFFSET: where RAM begins */
	vaddr_t kernel_map;	/* x86_64: __START_KERNEL_map; else page_offset */
	unsigned int struct_page_bytes;	/* of the real kernel's struct page: sizes mem_map and the boot log */
	unsigned int lecture_page_bytes;	/* 40 */
	/* RAM and what the kernel makes of it, computed for this boot */
	unsigned int nr_ram;
	struct ram_range ram[4];
	unsigned int nr_e820;
	struct e820_entry e820[8];
	paddr_t ram_bytes;	/* all of it, as the machine was made; what the kernel uses is in ram[] */
	paddr_t usable_bytes;	/* what mem= leaves of it, */
	paddr_t asked_bytes;	/* and to the byte, as it was asked */
	pfn_t max_pfn;		/* first frame after RAM */
	uint64_t cma_bytes;	/* cma=, whole blocks of the highest order; 0: no CMA area */
	paddr_t ignored_end;	/* nohighmem: end of the RAM behind lowmem that is not used; 0: none */
	paddr_t max_phys;	/* end of what the machine can address */
	paddr_t lowmem_end;	/* end of the linear mapping, physical; x86_64: end of RAM */
	unsigned int nr_zones;
	struct arch_zone zones[MAX_NR_ZONES];
	unsigned int pageblock_order;
	bool movable_min;		/* the movable zone's min watermark is that of a highmem zone */
	unsigned int nr_cpus;	/* per-CPU structures: 1, vexpress's device tree 4 present but one online */
	struct kernel_image image;
	vaddr_t swapper_pg_dir;
	/*
	 * kernel areas, 0 where the machine has none; see layout. vmalloc_end is VMALLOC_END: x86_64's is the last byte
	 */
	vaddr_t high_memory, vmalloc_start, vmalloc_end, pkmap_base, fixaddr_start, fixaddr_top;
	vaddr_t modules_vaddr, modules_end, vectors_base;
	unsigned int thread_size_order;	/* THREAD_SIZE_ORDER: of a kernel stack */
	bool has_tcm;		/* ARM: the kernel knows of tightly coupled memory */
	vaddr_t dtcm_offset, dtcm_end, itcm_offset, itcm_end;
	vaddr_t vmalloc_offset;	/* VMALLOC_OFFSET, the hole below vmalloc_start */
	vaddr_t vmalloc_min;	/* vexpress: lowest end that lowmem may have (vmalloc_min of the article) */
	uint64_t large_page;	/* bytes that a large page or section of the kernel maps */
	unsigned int ioremap_max_order;	/* IOREMAP_MAX_ORDER: ioremap aligns areas to their size, up to this */
	uint64_t vmalloc_reserve;	/* bytes the kernel keeps for vmalloc */
	bool vmalloc_given;	/* by vmalloc= */
	uint64_t vmalloc_asked;	/* ARM: what vmalloc= asked for and did not get; 0: it got it */
	bool own_constants;	/* ARM: task_size=, pkmap_base= or last_pkmap= was given */
	bool thumb2;		/* CONFIG_THUMB2_KERNEL */
	uint64_t highmem_cut;	/* i386: what highmem= took from lowmem */
	uint64_t highmem_refused;	/* i386: what highmem= asked for in vain */
	vaddr_t fixaddr_end;	/* ARM FIXADDR_END; x86: fixaddr_top + a page */
	unsigned int fix_kmap_begin, fix_kmap_end;	/* FIX_KMAP_BEGIN, _END: slots, counted down from fixaddr_top */
	vaddr_t cpu_entry_area, cpu_entry_area_end;	/* x86 */
	vaddr_t ldt_base;	/* x86_64: LDT_BASE_ADDR */
	vaddr_t vmemmap, vmemmap_end;	/* x86_64: struct page of frame 0, and the end of the area */
	unsigned int last_pkmap;
	/* special user mappings placed at exec */
	unsigned int vvar_pages, vdso_pages, sigpage_pages;
	uint64_t mmap_min_addr;	/* of an ordinary user */
	uint64_t mmap_min_hint;	/* lower hints are raised to it */
	uint64_t first_user_address;	/* ARM 0x2000, even for root */
};

/** Finds a machine by the name a user types (i386, vexpress, x86_64). Returns its id or -EINVAL. */
int arch_find(const char *name);

/** The name of a machine by its id; NULL behind the last. */
const char *arch_name(unsigned int id);

/* What machine is wanted. */
struct arch_request {
	enum arch_id id;
	uint64_t ram_bytes;		/* 0: its default */
	const char *boot_params;	/* as on the kernel's command line; NULL: none */
	const struct kernel_rules *rules;
};

/**
 * Computes a machine. Returns 0 or -EINVAL with the reason in why (too little RAM, unknown or impossible parameter);
 * *ret is arena memory.
 */
int arch_create(struct hostmem *hm, const struct arch_request *req, const struct arch **ret, struct refusal *why);

/** The boot parameters that mean something on some machine, one by one; NULL behind the last. */
const char *arch_boot_word(unsigned int i, bool *has_value);

/** Physical address of a symbol of the kernel image. */
static inline paddr_t image_to_phys(const struct arch *arch, vaddr_t symbol)
{
	return symbol - arch->image.text + arch->image.phys;
}

/** Physical address of an address of the linear mapping; not checked (__pa_nodebug). */
static inline paddr_t linear_to_phys(const struct arch *arch, vaddr_t address)
{
	return address - arch->page_offset + arch->phys_offset;
}

/** Address in the linear mapping of a physical address; not checked. */
static inline vaddr_t phys_to_linear(const struct arch *arch, paddr_t phys)
{
	return phys - arch->phys_offset + arch->page_offset;
}

/** True when the address lies in the linear mapping of RAM [page_offset, high_memory). */
static inline bool is_linear(const struct arch *arch, vaddr_t address)
{
	return address >= arch->page_offset && address < arch->high_memory;
}

/** The bits of a machine word: what is in a register is cut to them. */
static inline uint64_t arch_word_mask(const struct arch *arch)
{
	return arch->bits == 32 ? UINT32_MAX : UINT64_MAX;
}

static inline bool arch_is_x86(const struct arch *arch)
{
	return arch->config & CONFIG_X86;
}

/** The machine's zone of this type; -1 when it has none. */
int arch_zone_index(const struct arch *arch, enum zone_type type);

/** The highest zone that would have anything were there no ZONE_MOVABLE, which is cut from it (movable_zone). */
enum zone_type arch_movable_zone(const struct arch *arch);

#endif
