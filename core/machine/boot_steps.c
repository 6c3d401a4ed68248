// SPDX-License-Identifier: MIT
/*
 * boot_steps.c - the steps of boot as events, for whoever listens while a machine starts: the memory memblock was given
 * and what of it is taken, the limits of lowmem, then mem_init() of the article: set_max_mapnr(), free_unused_memmap(),
 * free_all_bootmem(), free_highpages(), the Memory: line; and at the end free_initmem() and, on x86,
 * mark_rodata_ro().
 *
 * What the steps do to single frames is not told: it would be thousands of merging blocks.
 */
#include "arch.h"
#include "boot_report.h"
#include "derive.h"
#include "kernel_map.h"
#include "memblock.h"
#include "page_alloc.h"
#include "zone.h"

ARCHS_KNOWN_HERE(3);

static void tell_memory(const struct boot_report *b)
{
	const struct memblock_type *memory = &machine_memblock(b->m)->memory;

	for (unsigned int i = 0; i < memory->cnt; i++)
		trace(b->m, memblock_add, memory->regions[i].base, memory->regions[i].base + memory->regions[i].size);
}

static uint64_t derived(const struct machine *m, const char *name)
{
	uint64_t value = 0;

	derive_value(m->arch, name, &value);
	return value;
}

static void tell_limits(const struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	if (arch->id == ARCH_VEXPRESS)
		trace(b->m, sanity_check_meminfo, derived(b->m, "vmalloc_min"), derived(b->m, "vmalloc_limit"),
		      derived(b->m, "arm_lowmem_limit"), arch->high_memory, derived(b->m, "memblock_limit"));
	trace(b->m, find_limits, arch->phys_offset >> PAGE_SHIFT, arch->lowmem_end >> PAGE_SHIFT, arch->max_pfn);
}

static void tell_reservations(const struct boot_report *b)
{
	const struct memblock_type *reserved = &machine_memblock(b->m)->reserved;

	for (unsigned int i = 0; i < reserved->cnt; i++)
		trace(b->m, memblock_reserve, reserved->regions[i].base,
		      reserved->regions[i].base + reserved->regions[i].size);
}

/* Pages that went from memblock to the buddy lists, in highmem or below it. */
static uint64_t freed_pages(const struct machine *m, bool high)
{
	uint64_t pages = 0;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++)
		if (is_highmem(m->phys->zones, machine_zone(m, i)) == high)
			pages += zone_managed(machine_zone(m, i));
	return pages;
}

static void tell_blocks(const struct boot_report *b, bool high)
{
	for (unsigned int i = 0; i < b->m->arch->nr_zones; i++) {
		if (is_highmem(b->m->phys->zones, machine_zone(b->m, i)) != high)
			continue;
		for (unsigned int order = 0; order < MAX_ORDER; order++) {
			uint64_t blocks = zone_nr_free(machine_zone(b->m, i), order);

			if (blocks)
				trace(b->m, memblock_free_pages, i, order, blocks);
		}
	}
}

/* mem_init(): descriptors for all frames, the frames to the buddy lists. */
static void tell_mem_init(const struct boot_report *b)
{
	const struct arch *arch = b->m->arch;

	trace(b->m, set_max_mapnr, arch->max_pfn - (arch->phys_offset >> PAGE_SHIFT), b->mem_map_bytes);
	if (arch->id == ARCH_VEXPRESS)
		trace(b->m, free_unused_memmap, arch->nr_ram - 1, 0);
	trace(b->m, free_all_bootmem, freed_pages(b->m, false));
	tell_blocks(b, false);
	if (arch->last_pkmap) {
		trace(b->m, free_highpages, freed_pages(b->m, true));
		tell_blocks(b, true);
	}
}

static void tell_report(const struct boot_report *b)
{
	trace(b->m, mem_init_print_info, b->free_pages << (PAGE_SHIFT - 10), b->present_pages << (PAGE_SHIFT - 10));
}

static void tell_init_memory(const struct boot_report *b)
{
	trace(b->m, free_initmem, b->init_bytes >> 10);
}

static void tell_rodata(const struct boot_report *b)
{
	if (b->m->arch->config & CONFIG_X86)
		trace(b->m, mark_rodata_ro, kernel_ro_bytes(b->m->arch) >> 10);
}

void boot_step(const struct boot_report *b, enum boot_step step)
{
	static void (*const tell[])(const struct boot_report *) = {
		[BOOT_MEMORY] = tell_memory, [BOOT_LIMITS] = tell_limits, [BOOT_RESERVED] = tell_reservations,
		[BOOT_MEM_INIT] = tell_mem_init, [BOOT_REPORT] = tell_report, [BOOT_INIT_MEMORY] = tell_init_memory,
		[BOOT_RODATA] = tell_rodata,
	};

	b->m->ctx.events = b->listener;
	tell[step](b);
	b->m->ctx.events = (struct event_sink){0};
}
