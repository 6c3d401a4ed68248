/* SPDX-License-Identifier: MIT */
/* kmem_machine.h - machines up to this floor: frames, zones and the kernel's page tables, but no processes. */
#ifndef MMSH_TEST_KMEM_MACHINE_H
#define MMSH_TEST_KMEM_MACHINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "arch.h"
#include "kernel_addr.h"
#include "kernel_map.h"
#include "kmem.h"
#include "memblock.h"
#include "page_alloc.h"
#include "pgtable.h"

#define KM __attribute__((unused)) static

static const char *const km_names[] = {"i386", "vexpress", "x86_64"};
#define KM_MACHINES 3

KM void km_table(struct machine *m, vaddr_t address)
{
	paddr_t frame = memblock_phys_alloc(m, PAGE_SIZE, PAGE_SIZE);

	assert_true(frame);
	kernel_map_add_table(m, address & ~(pmd_size(m) - 1), frame >> PAGE_SHIFT);
}

KM void km_big_map(struct machine *m, struct big_map *map)
{
	map->tables = memblock_phys_alloc(m, big_map_tables(map) << PAGE_SHIFT, PAGE_SIZE) >> PAGE_SHIFT;
	assert_true(map->tables);
}

KM void km_reserve_tables(struct machine *m)
{
	vaddr_t base[2];

	if (m->arch->nr_levels == 2) {
		for (unsigned int i = 0, nr = kernel_map_lowmem_tables(m, base); i < nr; i++)
			km_table(m, base[i]);
		km_table(m, m->arch->pkmap_base);
		km_table(m, m->arch->fixaddr_start);
		return;
	}
	kernel_map_plan_direct(m);
	km_big_map(m, &m->kmem->direct);
	kernel_map_plan_vmemmap(m, memblock_phys_alloc(m, 16 * SZ_1M, 2 * SZ_1M));
	km_big_map(m, &m->kmem->vmemmap);
}

KM void km_begin(struct machine *m, const char *name, uint64_t ram)
{
	const struct arch_request req = {(enum arch_id)arch_find(name), ram, NULL, kernel_rules_find("6.1")};
	struct refusal why;

	memset(m, 0, sizeof(*m));
	hostmem_init(&m->ctx.mem, 0);
	m->rules = req.rules;
	assert_int_equal(arch_create(&m->ctx.mem, &req, &m->arch, &why), 0);
	phys_create(m);
	kmem_create(m);
	for (unsigned int i = 0; i < m->arch->nr_ram; i++)
		memblock_add(m, m->arch->ram[i].base, m->arch->ram[i].size);
	memblock_reserve(m, m->arch->phys_offset,
			 page_align(image_to_phys(m->arch, m->arch->image.end)) - m->arch->phys_offset);
	memblock_set_current_limit(m, m->arch->lowmem_end);
	m->kmem->pgd = image_to_phys(m->arch, m->arch->swapper_pg_dir) >> PAGE_SHIFT;
	km_reserve_tables(m);
	phys_hand_over(m);
	kernel_map_fill(m);
	assert_int_equal(mark_rodata_ro(m), 0);
}

KM void km_end(struct machine *m)
{
	hostmem_release(&m->ctx.mem);
}

KM uint64_t km_random(uint64_t *seed)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return *seed >> 16;
}

#endif
