// SPDX-License-Identifier: MIT
/*
 * arch.c - machines: from a name, an amount of RAM and a command line to a description
 *
 * struct arch is computed once, before anything else of the machine exists, and never changes. i386.c, vexpress.c and
 * x86_64.c hold what differs; this file has what they share: the table of machines, RAM ranges, zones.
 *
 * Zones are ranges of frames. A machine lists them lowest first with the frame each ends at; a zone spans what lies
 * between its neighbour's end and its own, holes included, as far as RAM reaches, and is empty when no RAM is there.
 * ZONE_MOVABLE is carved from the end of the highest zone that has RAM (movablecore=, kernelcore=;
 * find_zone_movable_pfns_for_nodes).
 */
#include "arch.h"

#include <string.h>

#include "arch_setup.h"
#include "hostmem.h"

ARCHS_KNOWN_HERE(3);

#define ISA_RAM_END 0x9fc00		/* the firmware keeps the last KiB below 640K (EBDA) */
#define ISA_HOLE_END 0x100000
#define PCI_HOLE_MIN_RAM 0xe0000000	/* with this much RAM it is split ... */
#define PCI_HOLE_START 0xc0000000	/* ... here; the rest follows at 4G (QEMU's pc) */

struct machine_kind {
	const char *name;
	uint64_t default_ram;
	int (*setup)(struct arch *arch, const struct boot_params *params, struct refusal *why);
};

static const struct machine_kind kinds[NR_ARCHS] = {
	[ARCH_I386] = {"i386", SZ_1G, i386_setup},
	[ARCH_VEXPRESS] = {"vexpress", SZ_1G, vexpress_setup},
	[ARCH_X86_64] = {"x86_64", 4 * SZ_1G, x86_64_setup},
};

int arch_find(const char *name)
{
	for (int id = 0; id < NR_ARCHS; id++)
		if (!strcmp(kinds[id].name, name))
			return id;
	return -EINVAL;
}

const char *arch_name(unsigned int id)
{
	return id < NR_ARCHS ? kinds[id].name : NULL;
}

int arch_check_ram(const struct arch *arch, uint64_t min_bytes, struct refusal *why)
{
	uint64_t image_end = image_to_phys(arch, arch->image.end) - arch->phys_offset;

	if (arch->max_pfn << PAGE_SHIFT >= arch->phys_offset + min_bytes)
		return 0;
	return refuse_why(why, EINVAL, WHY_TOO_LITTLE_RAM, arch->asked_bytes, image_end, min_bytes - image_end);
}

void arch_add_ram(struct arch *arch, paddr_t base, paddr_t end)
{
	if (base >= end)
		return;
	arch->ram[arch->nr_ram++] = (struct ram_range){base, end - base};
	arch->max_pfn = end >> PAGE_SHIFT;
}

static void add_e820(struct arch *arch, paddr_t base, paddr_t end, enum e820_type type)
{
	if (base < end)
		arch->e820[arch->nr_e820++] = (struct e820_entry){base, end - base, type};
}

void arch_setup_pc_ram(struct arch *arch, paddr_t limit)
{
	bool split = arch->ram_bytes >= PCI_HOLE_MIN_RAM;
	paddr_t low_end = split ? PCI_HOLE_START : arch->ram_bytes;
	paddr_t high_end = split ? 4 * SZ_1G + arch->ram_bytes - PCI_HOLE_START : 0;

	add_e820(arch, 0, ISA_RAM_END, E820_USABLE);
	add_e820(arch, ISA_RAM_END, 0xa0000, E820_RESERVED);
	add_e820(arch, 0xf0000, ISA_HOLE_END, E820_RESERVED);
	add_e820(arch, ISA_HOLE_END, low_end, E820_USABLE);
	add_e820(arch, 0xfffc0000, 4 * SZ_1G, E820_RESERVED);
	add_e820(arch, 4 * SZ_1G, high_end, E820_USABLE);
	arch_add_ram(arch, PAGE_SIZE, min_u64(ISA_RAM_END & PAGE_MASK, limit));
	arch_add_ram(arch, ISA_HOLE_END, min_u64(low_end, limit));
	arch_add_ram(arch, 4 * SZ_1G, min_u64(high_end, limit));
}

void arch_setup_x86(struct arch *arch, const struct kernel_rules *rules)
{
	arch->mmap_min_addr = rules->x86_mmap_min_addr;
	arch->mmap_min_hint = rules->x86_mmap_min_hint;
	arch->mmap_low = PAGE_SIZE;
	arch->stack_align = 16;
	arch->vvar_pages = 4;
	arch->vdso_pages = 2;
	arch->nr_cpus = 1;
}

int arch_check_layout(const struct arch *a, struct refusal *why)
{
	vaddr_t pkmap_end = a->pkmap_base + a->last_pkmap * PAGE_SIZE;

	if (!(a->config & CONFIG_X86) && a->task_size > a->modules_vaddr)
		return refuse_why(why, EINVAL, WHY_BUG_TASK_SIZE, a->task_size, a->modules_vaddr, 0);
	if (!(a->config & CONFIG_X86) && pkmap_end > a->page_offset)
		return refuse_why(why, EINVAL, WHY_BUG_PKMAP_PAGE_OFFSET, pkmap_end, a->page_offset, 0);
	if (!(a->config & CONFIG_X86) && (a->last_pkmap > a->ptrs_per_pte || a->last_pkmap & (a->last_pkmap - 1)))
		return refuse_why(why, EINVAL, WHY_BUG_LAST_PKMAP, a->last_pkmap, a->ptrs_per_pte, 0);
	if (a->config & CONFIG_X86 && pkmap_end > a->fixaddr_start)
		return refuse_why(why, EINVAL, WHY_BUG_PKMAP_FIXADDR, pkmap_end, a->fixaddr_start, 0);
	if (a->config & CONFIG_X86 && a->pkmap_base && a->vmalloc_end > a->pkmap_base)
		return refuse_why(why, EINVAL, WHY_BUG_VMALLOC_PKMAP, a->vmalloc_end, a->pkmap_base, 0);
	if (a->vmalloc_start >= a->vmalloc_end)
		return refuse_why(why, EINVAL, WHY_BUG_VMALLOC_EMPTY, a->vmalloc_start, a->vmalloc_end, 0);
	if (a->high_memory > a->vmalloc_start)
		return refuse_why(why, EINVAL, WHY_BUG_HIGH_MEMORY, a->high_memory, a->vmalloc_start, 0);
	return 0;
}

/* ---- zones ---- */

/* The part of RAM in [start, end), in frames: how many, and the first and last of them. */
static uint64_t ram_between(const struct arch *arch, pfn_t start, pfn_t end, pfn_t *first, pfn_t *last)
{
	uint64_t pages = 0;

	for (unsigned int i = 0; i < arch->nr_ram; i++) {
		const struct ram_range *r = &arch->ram[i];
		pfn_t from = max_u64(start, r->base >> PAGE_SHIFT);
		pfn_t to = min_u64(end, (r->base + r->size) >> PAGE_SHIFT);

		if (from >= to)
			continue;
		if (!pages)
			*first = from;
		*last = to;
		pages += to - from;
	}
	return pages;
}

void arch_add_zone(struct arch *arch, enum zone_type type, const char *name, pfn_t end_pfn)
{
	struct arch_zone *zone = &arch->zones[arch->nr_zones];
	pfn_t start = arch->ram[0].base >> PAGE_SHIFT, first, last;

	for (unsigned int i = 0; i < arch->nr_zones; i++)
		start = max_u64(start, arch->zones[i].end_pfn);
	arch->nr_zones++;
	zone->type = type;
	zone->name = name;
	end_pfn = min_u64(end_pfn, arch->max_pfn);
	if (!ram_between(arch, start, end_pfn, &first, &last))
		return;
	zone->start_pfn = zone->possible.start = start;
	zone->end_pfn = zone->possible.end = end_pfn;
}

/* The frame at which `pages` frames of RAM are behind, counted from start. */
static pfn_t frame_after(const struct arch *arch, pfn_t start, uint64_t pages)
{
	for (unsigned int i = 0; i < arch->nr_ram; i++) {
		pfn_t from = max_u64(start, arch->ram[i].base >> PAGE_SHIFT);
		pfn_t to = (arch->ram[i].base + arch->ram[i].size) >> PAGE_SHIFT;

		if (from >= to)
			continue;
		if (pages <= to - from)
			return from + pages;
		pages -= to - from;
	}
	return arch->max_pfn;
}

/* The RAM that zones below ZONE_MOVABLE keep, of `total` frames: as much as either word says; 0: no word was given. */
static uint64_t required_kernelcore(const struct boot_params *params, uint64_t total)
{
	uint64_t kernelcore = boot_value(params, BOOT_KERNELCORE, 0) >> PAGE_SHIFT;

	if (boot_given(params, BOOT_MOVABLECORE)) {
		uint64_t movablecore = round_up(params->value[BOOT_MOVABLECORE] >> PAGE_SHIFT, MAX_ORDER_NR_PAGES);

		kernelcore = max_u64(kernelcore, total - min_u64(total, movablecore));
	}
	return kernelcore;
}

/* movablecore=, kernelcore=: cuts ZONE_MOVABLE from the end of the highest zone with RAM. */
static void carve_movable(struct arch *arch, const struct boot_params *params)
{
	pfn_t first = 0, last = 0, start;
	uint64_t total = ram_between(arch, 0, arch->max_pfn, &first, &last), below;
	uint64_t kernel = required_kernelcore(params, total);
	struct arch_zone *highest = NULL, *movable = &arch->zones[arch_zone_index(arch, ZONE_MOVABLE)];

	for (unsigned int i = 0; i < arch->nr_zones; i++)
		if (arch->zones[i].end_pfn)
			highest = &arch->zones[i];
	if (!highest || !kernel || kernel >= total)
		return;
	below = ram_between(arch, 0, highest->start_pfn, &first, &last);
	start = frame_after(arch, highest->start_pfn, kernel > below ? kernel - below : 0);
	start = round_up(start, MAX_ORDER_NR_PAGES);
	if (start >= highest->end_pfn)
		return;
	movable->start_pfn = start;
	movable->end_pfn = highest->end_pfn;
	highest->end_pfn = start > highest->start_pfn ? start : 0;
	if (!highest->end_pfn)
		highest->start_pfn = 0;
}

enum zone_type arch_movable_zone(const struct arch *arch)
{
	enum zone_type found = ZONE_NORMAL;

	for (unsigned int i = 0; i < arch->nr_zones; i++)
		if (arch->zones[i].type < ZONE_MOVABLE && arch->zones[i].possible.end)
			found = arch->zones[i].type;
	return found;
}

int arch_zone_index(const struct arch *arch, enum zone_type type)
{
	for (unsigned int i = 0; i < arch->nr_zones; i++)
		if (arch->zones[i].type == type)
			return (int)i;
	return -1;
}

/* Figures of the last level that walks use most. */
static void note_leaf_level(struct arch *arch)
{
	const struct pgtable_level *leaf = &arch->level[arch->nr_levels - 1];

	arch->ptrs_per_pte = leaf->entries;
	arch->pmd_size = (uint64_t)leaf->entries << leaf->shift;
	arch->pmd_mask = ~(arch->pmd_size - 1);
	arch->pmd_shift = (unsigned int)__builtin_ctzll(arch->pmd_size);
	arch->pte_is_64 = leaf->entry_bytes == 8;
}

int arch_create(struct hostmem *hm, const struct arch_request *req, const struct arch **ret, struct refusal *why)
{
	struct arch *arch = hm_alloc(hm, sizeof(*arch));
	const enum arch_id id = req->id;
	struct boot_params params;
	uint64_t mem;
	int err = boot_params_parse(hm, id, req->boot_params ? req->boot_params : "", &params, why);

	if (err)
		return err;
	mem = boot_value(&params, BOOT_MEM, UINT64_MAX);
	if (mem < PAGE_SIZE)
		return refuse_why(why, EINVAL, WHY_BOOT_FEW_BYTES, params.value[BOOT_MEM], 0, 0);
	arch->id = id;
	arch->name = kinds[id].name;
	arch->asked_bytes = min_u64(req->ram_bytes ? req->ram_bytes : kinds[id].default_ram, mem);
	arch->ram_bytes = (req->ram_bytes ? req->ram_bytes : kinds[id].default_ram) & PAGE_MASK;
	arch->usable_bytes = arch->asked_bytes & PAGE_MASK;
	arch->cmdline = params.cmdline;
	arch->unknown_params = params.unknown;
	arch->slab_order_given = boot_given(&params, BOOT_SLAB_MAX_ORDER);
	arch->slab_max_order = (unsigned int)min_u64(params.value[BOOT_SLAB_MAX_ORDER], MAX_ORDER - 1);
	if (id != ARCH_VEXPRESS)
		arch_setup_x86(arch, req->rules);
	err = kinds[id].setup(arch, &params, why);
	if (err)
		return err;
	note_leaf_level(arch);
	err = arch_check_layout(arch, why);
	if (err)
		return err;
	carve_movable(arch, &params);
	arch->config |= req->rules->lines;
	arch->movable_min = req->rules->movable_min;
	*ret = arch;
	return 0;
}
