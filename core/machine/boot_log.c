// SPDX-License-Identifier: MIT
/*
 * boot_log.c - what a booting kernel says about memory
 *
 * The lines are those of a 6.1 kernel on a PC and of the article's 4.0 on vexpress, in their order; every figure comes
 * from the machine. Lines about other things than memory are left out, and so are time stamps: there is no clock.
 */
#include "arch.h"
#include "boot_report.h"
#include "free_walk.h"
#include "kernel_map.h"
#include "klog.h"
#include "layout.h"
#include "page_alloc.h"
#include "zone.h"

ARCHS_KNOWN_HERE(3);

typedef unsigned long long ull;

/* ---- firmware and limits ---- */

static void log_e820(struct machine *m)
{
	printk(m, "BIOS-provided physical RAM map:\n");
	for (unsigned int i = 0; i < m->arch->nr_e820; i++) {
		const struct e820_entry *e = &m->arch->e820[i];

		printk(m, "BIOS-e820: [mem 0x%016llx-0x%016llx] %s\n", (ull)e->base, (ull)(e->base + e->size - 1),
		       e->type == E820_USABLE ? "usable" : "reserved");
	}
}

/* RAM the firmware reports and the kernel leaves alone: mem=, or more than it can address. */
static void log_removed_ram(struct machine *m)
{
	const struct e820_entry *last = &m->arch->e820[m->arch->nr_e820 - 1];
	paddr_t end = m->arch->max_pfn << PAGE_SHIFT, highest = 0;

	for (unsigned int i = 0; i < m->arch->nr_e820; i++, last = &m->arch->e820[i - 1])
		if (last->type == E820_USABLE && last->base + last->size > highest)
			highest = last->base + last->size;
	if (highest > end)
		printk(m, "e820: remove [mem 0x%08llx-0x%08llx] usable\n", (ull)end, (ull)highest - 1);
}

static void log_x86_ram(struct machine *m)
{
	log_e820(m);
	printk(m, m->arch->nx ? "NX (Execute Disable) protection: active\n" :
		  "Notice: NX (Execute Disable) protection missing in CPU!\n");
	printk(m, "e820: update [mem 0x00000000-0x00000fff] usable ==> reserved\n");
	printk(m, "e820: remove [mem 0x000a0000-0x000fffff] usable\n");
	log_removed_ram(m);
	printk(m, "last_pfn = 0x%llx max_arch_pfn = 0x%llx\n", (ull)m->arch->max_pfn,
	       (ull)(m->arch->max_phys >> PAGE_SHIFT));
}

/* RAM that a kernel without CONFIG_HIGHMEM cannot use. */
static void log_ignored_ram(struct machine *m)
{
	paddr_t start = m->arch->lowmem_end, end = m->arch->ignored_end;
	int digits = m->arch->max_phys > 4 * SZ_1G ? 16 : 8;

	if (!end)
		return;
	if (m->arch->id == ARCH_I386) {
		printk(m, "Warning only %lluMB will be used.\n", (ull)start >> 20);
		printk(m, "Use a %s enabled kernel.\n", end > 4 * SZ_1G ? "HIGHMEM64G" : "HIGHMEM");
		return;
	}
	printk(m, "Truncating RAM at 0x%0*llx-0x%0*llx to -0x%0*llx\n", digits, (ull)m->arch->phys_offset, digits,
	       (ull)end, digits, (ull)start);
}

/* highmem= that cannot be: more than there is above lowmem or in all, or too much of lowmem. */
static void log_refused_highmem(struct machine *m)
{
	ull asked = m->arch->highmem_refused >> 20, ram = (m->arch->max_pfn << PAGE_SHIFT) >> 20;
	ull above = ram - (m->arch->lowmem_end >> 20);

	if (!m->arch->highmem_refused)
		return;
	if (above)
		printk(m, "only %lluMB highmem pages available, ignoring highmem size of %lluMB!\n", above, asked);
	else if (asked >= ram)
		printk(m, "highmem size (%lluMB) is bigger than pages available (%lluMB)!\n", asked, ram);
	else
		printk(m, "highmem size (%lluMB) results in <64MB lowmem, ignoring it!\n", asked);
}

static void log_lowmem(struct machine *m)
{
	paddr_t end = m->arch->lowmem_end;

	if (m->arch->id != ARCH_I386)
		return;
	log_refused_highmem(m);
	if (m->arch->config & CONFIG_HIGHMEM)
		printk(m, "%lluMB HIGHMEM available.\n", (ull)((m->arch->max_pfn << PAGE_SHIFT) - end) >> 20);
	printk(m, "%lluMB LOWMEM available.\n", (ull)end >> 20);
	printk(m, "  mapped low ram: 0 - %08llx\n", (ull)end);
	printk(m, "  low ram: 0 - %08llx\n", (ull)end);
}

static void log_node(const struct boot_report *b)
{
	if (!b->node_data)
		return;
	printk(b->m, "No NUMA configuration found\n");
	printk(b->m, "Faking a node at [mem 0x%016llx-0x%016llx]\n", 0ull,
	       (ull)(b->m->arch->max_pfn << PAGE_SHIFT) - 1);
	printk(b->m, "NODE_DATA(0) allocated [mem 0x%llx-0x%llx]\n", (ull)b->node_data,
	       (ull)(b->node_data + b->node_data_bytes - 1));
}

/* ---- zones ---- */

static void log_mem_range(struct machine *m, const char *what, pfn_t start, pfn_t end)
{
	printk(m, "%s[mem 0x%016llx-0x%016llx]\n", what, (ull)(start << PAGE_SHIFT), (ull)(end << PAGE_SHIFT) - 1);
}

static void log_zones(struct machine *m)
{
	const struct arch *arch = m->arch;
	const struct arch_zone *movable = &arch->zones[arch_zone_index(arch, ZONE_MOVABLE)];

	printk(m, "Zone ranges:\n");
	for (unsigned int i = 0; i < arch->nr_zones; i++) {
		if (arch->zones[i].type == ZONE_MOVABLE)
			continue;
		printk(m, "  %-8s ", arch->zones[i].name);
		if (arch->zones[i].possible.end)
			log_mem_range(m, "", arch->zones[i].possible.start, arch->zones[i].possible.end);
		else
			printk(m, "empty\n");
	}
	printk(m, "Movable zone start for each node\n");
	if (movable->end_pfn)
		printk(m, "  Node 0: 0x%016llx\n", (ull)(movable->start_pfn << PAGE_SHIFT));
	printk(m, "Early memory node ranges\n");
	for (unsigned int i = 0; i < arch->nr_ram; i++)
		log_mem_range(m, "  node   0: ", arch->ram[i].base >> PAGE_SHIFT,
			      (arch->ram[i].base + arch->ram[i].size) >> PAGE_SHIFT);
	log_mem_range(m, "Initmem setup node 0 ", arch->ram[0].base >> PAGE_SHIFT, arch->max_pfn);
}

#define PAGES_PER_SECTION ((uint64_t)1 << 15)	/* SPARSEMEM of x86_64: 128 MB */

/* How many frames of the hole [start, end) have a descriptor: all, or those of sections that have RAM, too. */
static uint64_t described(const struct arch *arch, pfn_t start, pfn_t end)
{
	if (arch->bits == 32 || round_up(start, PAGES_PER_SECTION) >= end)
		return end - start;
	return round_up(start, PAGES_PER_SECTION) - start + end - round_down(end, PAGES_PER_SECTION);
}

static void log_hole(struct machine *m, const struct arch_zone *zone, uint64_t pages)
{
	if (pages)
		printk(m, "On node 0, zone %s: %llu pages in unavailable ranges\n", zone->name, (ull)pages);
}

/*
 * x86: frames without RAM that have a descriptor all the same (memmap_init). They are of the zone of the RAM behind
 * them; those behind all RAM, which only sections have, of the last zone with any.
 */
static void log_holes(struct machine *m)
{
	const struct arch *arch = m->arch;
	const struct arch_zone *zone = arch->zones;
	pfn_t hole = 0;

	if (!(arch->config & CONFIG_X86))
		return;
	for (unsigned int i = 0; i < arch->nr_ram; i++) {
		pfn_t next = arch->ram[i].base >> PAGE_SHIFT;

		while (next >= zone->end_pfn)
			zone++;
		log_hole(m, zone, described(arch, hole, next));
		hole = (arch->ram[i].base + arch->ram[i].size) >> PAGE_SHIFT;
	}
	for (unsigned int i = 0; i < arch->nr_zones; i++)
		if (arch->zones[i].end_pfn)
			zone = &arch->zones[i];
	if (arch->bits == 64)
		log_hole(m, zone, described(arch, hole, round_up(hole, PAGES_PER_SECTION)));
}

/* zone_batchsize() of 4.0: at most 512K a refill, a quarter of it, and one less than a power of two. */
static uint64_t lifo_batch(uint64_t pages)
{
	uint64_t batch = max_u64(min_u64(pages / 1024, 512 * SZ_1K / PAGE_SIZE) / 4, 1);

	return ((uint64_t)1 << (63 - __builtin_clzll(batch + batch / 2))) - 1;
}

/* The 4.0 kernel's account of each zone (free_area_init_core). */
static void log_zone_sizes(const struct boot_report *b)
{
	struct machine *m = b->m;
	const struct arch *arch = m->arch;

	printk(m, "On node 0 totalpages: %llu\n", (ull)b->present_pages);
	printk(m, "free_area_init_node: node 0, node_mem_map %08llx\n", (ull)phys_to_linear(arch, b->mem_map));
	for (unsigned int i = 0; i < arch->nr_zones; i++) {
		const struct zone *zone = machine_zone(m, i);
		uint64_t memmap = page_align(zone_spanned(zone) * arch->struct_page_bytes) >> PAGE_SHIFT;

		if (!zone_present(zone))
			continue;
		if (zone_type(zone) == ZONE_NORMAL) {
			printk(m, "  %s zone: %llu pages used for memmap\n", zone_name(zone), (ull)memmap);
			printk(m, "  %s zone: 0 pages reserved\n", zone_name(zone));
		}
		printk(m, "  %s zone: %llu pages, LIFO batch:%llu\n", zone_name(zone), (ull)zone_present(zone),
		       (ull)lifo_batch(zone_present(zone)));
	}
}

/* ---- mm_init ---- */

static void log_percpu(struct machine *m)
{
	struct percpu_layout p = boot_percpu(m);
	bool arm = m->arch->id == ARCH_VEXPRESS;

	if (!arm)
		printk(m, "setup_percpu: NR_CPUS:%d nr_cpumask_bits:%u nr_cpu_ids:%u nr_node_ids:1\n",
		       m->arch->bits == 64 ? 8192 : 32, m->arch->nr_cpus, m->arch->nr_cpus);
	printk(m, "%s: Embedded %u pages/cpu s%u r%u d%u u%u\n", arm ? "PERCPU" : "percpu", p.pages, p.s, p.r, p.d,
	       p.unit);
}

static void log_zonelists(struct machine *m)
{
	const char *order = m->arch->id == ARCH_VEXPRESS ? " in Zone order" : "";

	printk(m, "Built 1 zonelists%s, mobility grouping %s.  Total pages: %llu\n", order,
	       m->phys->zones->mobility_disabled ? "off" : "on", (ull)vm_total_pages(m));
	if (m->arch->config & CONFIG_NUMA)
		printk(m, "Policy zone: %s\n", m->arch->zones[2].end_pfn ? "Normal" : "DMA32");
}

static void log_cmdline(struct machine *m)
{
	printk(m, "Kernel command line: %.400s\n", m->arch->cmdline);
	if (*m->arch->unknown_params)
		printk(m, "Unknown kernel command line parameters \"%.400s\", will be passed to user space.\n",
		       m->arch->unknown_params);
}

static void log_hash(const struct boot_report *b, const struct boot_hash *hash)
{
	unsigned int order = 0;

	if (!hash->name)
		return;
	while (PAGE_SIZE << order < hash->bytes)
		order++;
	printk(b->m, "%s hash table entries: %llu (order: %u, %llu bytes%s)\n", hash->name, (ull)hash->entries, order,
	       (ull)hash->bytes, b->m->arch->id == ARCH_VEXPRESS ? "" : ", linear");
}

static void log_highmem(struct machine *m)
{
	int high = arch_zone_index(m->arch, ZONE_HIGHMEM), movable = arch_zone_index(m->arch, ZONE_MOVABLE);
	const struct arch_zone *zones = m->arch->zones;

	if (m->arch->id != ARCH_I386 || high < 0)
		return;
	printk(m, "Initializing HighMem for node 0 (%08llx:%08llx)\n", (ull)zones[high].start_pfn,
	       (ull)zones[high].end_pfn);
	printk(m, "Initializing Movable for node 0 (%08llx:%08llx)\n", (ull)zones[movable].start_pfn,
	       (ull)zones[movable].end_pfn);
}

/* mem_init_print_info(): everything truncated to kB. */
static void log_memory(const struct boot_report *b)
{
	const struct arch *arch = b->m->arch;
	const struct kernel_image *k = &arch->image;
	uint64_t rodata = k->erodata - k->rodata, code = k->etext - k->stext;
	ull cma = (ull)arch->cma_bytes >> 10, reserved = ((ull)(b->present_pages - b->total_pages) << 2) - cma;

	if (k->rodata_in_text)
		code -= rodata;
	printk(b->m,
	       "Memory: %lluK/%lluK available (%lluK kernel code, %lluK rwdata, %lluK rodata, %lluK init, %lluK bss, "
	       "%lluK reserved, %lluK cma-reserved",
	       (ull)b->free_pages << 2, (ull)b->present_pages << 2, (ull)code >> 10, (ull)(k->edata - k->sdata) >> 10,
	       (ull)rodata >> 10, (ull)(k->init_end - k->init_begin) >> 10, (ull)(k->bss_stop - k->bss_start) >> 10,
	       reserved, cma);
	if (arch->config & CONFIG_HIGHMEM)
		printk(b->m, ", %lluK highmem", (ull)b->high_pages << 2);
	printk(b->m, ")\n");
}

static void log_layout_line(void *data, const char *line)
{
	printk(data, "%s\n", line);
}

static void log_rodata_i386(struct machine *m)
{
	vaddr_t start, end;

	printk(m, "Write protecting kernel text and read-only data: %lluk\n", (ull)kernel_ro_bytes(m->arch) >> 10);
	if (!m->arch->nx)
		return;
	kernel_nx_data(m->arch, &start, &end);
	printk(m, "NX-protecting the kernel data: %lluk\n", (ull)(end - start) >> 10);
}

static void log_freed(const struct boot_report *b)
{
	const struct kernel_image *k = &b->m->arch->image;

	if (b->m->arch->id == ARCH_VEXPRESS)
		printk(b->m, "Freeing unused kernel memory: %lluK (%08llx - %08llx)\n", (ull)b->init_bytes >> 10,
		       (ull)k->init_begin, (ull)k->init_end);
	else
		printk(b->m, "Freeing unused kernel image (initmem) memory: %lluK\n", (ull)b->init_bytes >> 10);
	if (b->m->arch->id == ARCH_I386)
		log_rodata_i386(b->m);
	if (b->m->arch->id != ARCH_X86_64)
		return;
	printk(b->m, "Write protecting the kernel read-only data: %lluk\n", (ull)kernel_ro_bytes(b->m->arch) >> 10);
	printk(b->m, "Freeing unused kernel image (text/rodata gap) memory: %lluK\n", (ull)b->text_gap_bytes >> 10);
	printk(b->m, "Freeing unused kernel image (rodata/data gap) memory: %lluK\n", (ull)b->rodata_gap_bytes >> 10);
}

/* vmalloc= outside of what the kernel accepts (early_vmalloc). */
static void log_vmalloc_limit(struct machine *m)
{
	const struct arch *arch = m->arch;
	ull limit = arch->vmalloc_reserve >> 20;

	if (!arch->vmalloc_asked)
		return;
	if (arch->vmalloc_asked < arch->vmalloc_reserve)
		printk(m, "vmalloc area too small, limiting to %lluMB\n", limit);
	else
		printk(m, "vmalloc area is too big, limiting to %lluMB\n", limit);
}

void boot_log(const struct boot_report *b)
{
	struct machine *m = b->m;
	bool arm = m->arch->id == ARCH_VEXPRESS;

	printk(m, "Linux version %s.0 (mmsh@localhost) #1 SMP\n", m->rules->version);
	log_vmalloc_limit(m);
	if (arm) {
		log_ignored_ram(m);	/* sanity_check_meminfo() comes before paging_init() */
		printk(m, "Memory policy: Data cache writeback\n");
	} else {
		log_x86_ram(m);
	}
	if (m->arch->cma_bytes)
		printk(m, "cma: Reserved %llu MiB at 0x%08llx\n", (ull)m->arch->cma_bytes >> 20, (ull)b->cma);
	if (!arm)
		log_ignored_ram(m);
	log_lowmem(m);
	log_node(b);
	if (arm)
		log_zone_sizes(b);
	log_zones(m);
	log_holes(m);
	log_percpu(m);
	log_zonelists(m);
	log_cmdline(m);
	log_hash(b, &b->pid);
	log_hash(b, &b->dentry);
	log_hash(b, &b->inode);
	log_highmem(m);
	log_memory(b);
	if (arm)
		layout_lines(m, log_layout_line, m);
	if (m->arch->cma_bytes && !totalcma_pages(m))
		printk(m, "cma: CMA area reserved could not be activated\n");
	log_freed(b);
}
