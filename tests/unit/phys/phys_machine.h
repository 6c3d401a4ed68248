/* SPDX-License-Identifier: MIT */
/* phys_machine.h - small machines for the tests of phys/: an arch made by hand, memblock filled, handed over. */
#ifndef MMSH_TEST_PHYS_MACHINE_H
#define MMSH_TEST_PHYS_MACHINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "arch.h"
#include "content.h"
#include "free_walk.h"
#include "hash.h"
#include "memblock.h"
#include "page_alloc.h"
#include "zone.h"

struct test_machine {
	struct machine m;
	struct arch arch;
	struct seq_file report;
};

/* A zone from the one below to end_pfn; empty when that is not above the first or behind the last RAM. */
static inline void add_zone(struct test_machine *t, enum zone_type type, const char *name, paddr_t end)
{
	struct arch *arch = &t->arch;
	pfn_t start = memblock_start_of_DRAM(&t->m) >> PAGE_SHIFT;
	pfn_t end_pfn = min_u64(end, memblock_end_of_DRAM(&t->m)) >> PAGE_SHIFT;
	unsigned int i;

	for (i = 0; i < arch->nr_zones; i++)
		start = max_u64(start, arch->zones[i].end_pfn);
	if (start >= end_pfn)
		start = end_pfn = 0;
	arch->zones[arch->nr_zones++] = (struct arch_zone){type, name, start, end_pfn, {start, end_pfn}};
}

/* An empty machine: memblock is for the test to fill, then phys_hand_over(). */
static inline void machine_init(struct test_machine *t, unsigned int bits, uint32_t config, unsigned int pageblock)
{
	memset(t, 0, sizeof(*t));
	t->arch.bits = bits;
	t->arch.config = config;
	t->arch.pageblock_order = pageblock;
	t->arch.nr_cpus = 1;
	t->arch.struct_page_bytes = bits == 64 ? 64 : 40;
	t->m.arch = &t->arch;
	hostmem_init(&t->m.ctx.mem, 0);
	seq_init(&t->report);
	phys_create(&t->m);
}

static inline void machine_destroy(struct test_machine *t)
{
	hostmem_release(&t->m.ctx.mem);
	seq_release(&t->report);
}

/* The captured i386 with 1 GB (lowmem ends at 0x36bfe000) or the classical one; RAM below 1 MB is all reserved. */
static inline void i386_init(struct test_machine *t, paddr_t ram_end, paddr_t lowmem_end)
{
	machine_init(t, 32, CONFIG_X86 | CONFIG_HIGHMEM, 10);
	t->arch.lowmem_end = lowmem_end;
	memblock_add(&t->m, 0x1000, 0x9e000);
	memblock_add(&t->m, 0x100000, ram_end - 0x100000);
	add_zone(t, ZONE_DMA, "DMA", 0x1000000);
	add_zone(t, ZONE_NORMAL, "Normal", lowmem_end);
	add_zone(t, ZONE_HIGHMEM, "HighMem", ram_end);
	add_zone(t, ZONE_MOVABLE, "Movable", 0);
	memblock_reserve(&t->m, 0x1000, 0x9e000);
	memblock_set_current_limit(&t->m, lowmem_end);
}

/* The article's Vexpress; its reservations as one block for the image and one of `top` bytes at the end of lowmem. */
static inline void vexpress_init(struct test_machine *t, paddr_t top)
{
	machine_init(t, 32, CONFIG_HIGHMEM, 10);
	t->arch.nr_cpus = 4;
	t->arch.struct_page_bytes = 32;
	t->arch.lowmem_end = 0x8f800000;
	t->arch.phys_offset = 0x60000000;
	memblock_add(&t->m, 0x60000000, 0x40000000);
	add_zone(t, ZONE_NORMAL, "Normal", 0x8f800000);
	add_zone(t, ZONE_HIGHMEM, "HighMem", 0xa0000000);
	add_zone(t, ZONE_MOVABLE, "Movable", 0);
	memblock_set_current_limit(&t->m, 0x8f800000);
	memblock_reserve(&t->m, 0x60004000, 0x4000);
	memblock_reserve(&t->m, 0x60008000, 0x7a4bf0);
	memblock_reserve(&t->m, 0x8f800000 - top, top);
}

static inline void x86_64_init(struct test_machine *t, paddr_t ram_bytes)
{
	machine_init(t, 64, CONFIG_X86 | CONFIG_NUMA | CONFIG_THP, 9);
	t->arch.lowmem_end = ram_bytes > 0xc0000000 ? ram_bytes + 0x40000000 : ram_bytes;
	memblock_add(&t->m, 0x1000, 0x9e000);
	memblock_add(&t->m, 0x100000, (ram_bytes > 0xc0000000 ? 0xc0000000 : ram_bytes) - 0x100000);
	if (ram_bytes > 0xc0000000)
		memblock_add(&t->m, 0x100000000, ram_bytes - 0xc0000000);
	memblock_reserve(&t->m, 0x1000, 0x9e000);
	add_zone(t, ZONE_DMA, "DMA", 0x1000000);
	add_zone(t, ZONE_DMA32, "DMA32", 0x100000000);
	add_zone(t, ZONE_NORMAL, "Normal", t->arch.lowmem_end);
	add_zone(t, ZONE_MOVABLE, "Movable", 0);
	add_zone(t, ZONE_DEVICE, "Device", 0);
}

/* Findings of phys_verify(), printed when there are any. */
static inline uint64_t findings(struct test_machine *t)
{
	struct verify v = {&t->report, 0};

	seq_clear(&t->report);
	phys_verify(&v, &t->m);
	return v.findings;
}

static inline void assert_sound(struct test_machine *t)
{
	if (findings(t))
		fail_msg("%.*s", (int)t->report.count, t->report.buf);
}

/* The audit names exactly this rule, and perhaps others that follow from the same damage. */
static inline void assert_finds(struct test_machine *t, const char *rule)
{
	size_t len = strlen(rule);

	assert_true(findings(t) > 0);
	seq_putc(&t->report, '\0');
	for (const char *line = t->report.buf; line && *line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (!strncmp(line, rule, len) && line[len] == ':')
			return;
	}
	fail_msg("expected %s, found %s", rule, t->report.buf);
}

static inline uint64_t digest(const struct test_machine *t)
{
	struct hash h;

	hash_init(&h);
	phys_digest(&h, &t->m);
	return hash_final(&h);
}

/* The free blocks of a zone by order, as buddyinfo has them: "1 2 1 ..." */
static inline void assert_buddyinfo(struct test_machine *t, unsigned int zone, const char *expected)
{
	char line[256] = "";
	unsigned int order;
	size_t n = 0;

	for (order = 0; order < MAX_ORDER; order++)
		n += (size_t)snprintf(line + n, sizeof(line) - n, "%s%llu", order ? " " : "",
				      (unsigned long long)zone_nr_free(machine_zone(&t->m, zone), order));
	assert_string_equal(line, expected);
}

static inline struct page *take(struct test_machine *t, gfp_t gfp, unsigned int order)
{
	struct page *page = NULL;

	assert_int_equal(alloc_pages(&t->m, gfp, order, &page), 0);
	return page;
}

#endif
