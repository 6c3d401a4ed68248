// SPDX-License-Identifier: MIT
/*
 * kmem.c - the kernel's own memory as a whole
 *
 * Rules: kernel-map-linear (samples of the linear mapping walk to the frame that __pa() says, and nothing is mapped
 * behind its end), kernel-map-tables (frames of the kernel's tables from boot are reserved RAM), kernel-map-rodata
 * (x86: samples of the image's text and read-only data cannot be written).
 */
#include "kmem.h"

#include "arch.h"
#include "content.h"
#include "cpu_entry.h"
#include "derive.h"
#include "fixmap.h"
#include "highmem.h"
#include "kernel_access.h"
#include "kernel_map.h"
#include "kernel_pgtable.h"
#include "mem_map.h"
#include "memblock.h"
#include "module.h"
#include "pgtable.h"
#include "slab.h"
#include "vmalloc.h"

void kmem_create(struct machine *m)
{
	m->kmem = hm_alloc(&m->ctx.mem, sizeof(*m->kmem));
	vmalloc_create(m);
	highmem_init(m);
	modules_init(m);
}

/* The walk of a linear address must end at its frame. */
static void verify_linear(struct verify *v, const struct machine *m, paddr_t phys)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	vaddr_t address = phys_to_linear(m->arch, phys);
	paddr_t found = 0;
	bool present;

	walk_page_table(m, m->kmem->pgd, address, step, &present, &found);
	verify_equal(v, "kernel-map-linear", "address", address, present ? found : 0, phys);
}

static void verify_hole(struct verify *v, const struct machine *m)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	paddr_t found;
	bool present;

	if (m->arch->high_memory >= m->arch->vmalloc_start)
		return;
	walk_page_table(m, m->kmem->pgd, m->arch->high_memory, step, &present, &found);
	verify_that(v, "kernel-map-linear", "high_memory", m->arch->high_memory, !present);
}

static void verify_rodata(struct verify *v, const struct machine *m)
{
	const struct kernel_image *image = &m->arch->image;

	if (!(m->arch->config & CONFIG_X86))
		return;
	for (vaddr_t at = image->text; at < image->erodata; at += 17 * PAGE_SIZE)
		verify_that(v, "kernel-map-rodata", "address", at, !kernel_may_write(m, at));
	verify_that(v, "kernel-map-rodata", "address", image->erodata - PAGE_SIZE,
		    !kernel_may_write(m, image->erodata - PAGE_SIZE));
}

static void verify_table_frame(struct verify *v, const struct machine *m, pfn_t pfn)
{
	verify_that(v, "kernel-map-tables", "frame", pfn, memblock_is_reserved(m, pfn << PAGE_SHIFT));
}

static void verify_kernel_map(struct verify *v, const struct machine *m)
{
	const struct arch *arch = m->arch;
	const struct kmem *k = m->kmem;

	for (unsigned int i = 0; i < arch->nr_ram; i++) {
		paddr_t base = arch->ram[i].base, end = min_u64(base + arch->ram[i].size, arch->lowmem_end);

		if (base >= end)
			continue;
		for (paddr_t p = base; p < end;
		     p += max_u64(SZ_1M + PAGE_SIZE, round_down((end - base) / 16, PAGE_SIZE)))
			verify_linear(v, m, p);
		verify_linear(v, m, end - PAGE_SIZE);
	}
	verify_hole(v, m);
	verify_rodata(v, m);
	for (uint64_t i = 0; i < k->pgd_frames; i++)
		verify_table_frame(v, m, k->pgd + i);
	for (unsigned int i = 0; i < k->nr_tables; i++)
		verify_table_frame(v, m, k->table[i].pfn);
	if (k->direct.size) {
		verify_table_frame(v, m, k->direct.tables);
		verify_table_frame(v, m, k->direct.tables + big_map_tables(&k->direct) - 1);
	}
}

void kmem_verify(struct verify *v, const struct machine *m)
{
	verify_kernel_map(v, m);
	if (m->kmem->slab)
		slab_verify(v, m);
	kernel_pgtable_verify(v, m);
	derive_verify(v, m);
	cpu_entry_verify(v, m);
	vmalloc_verify(v, m);
	highmem_verify(v, m);
	fixmap_verify(v, m);
	modules_verify(v, m);
}

static void hash_frame(struct hash *h, const struct machine *m, pfn_t pfn)
{
	const struct page *page = find_page(m, pfn);

	hash_u64(h, pfn);
	content_hash(h, m, page ? page->content : CONTENT_ZERO);
}

struct table_hash {
	struct hash *h;
	const struct machine *m;
};

static void hash_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct table_hash *t = data;

	hash_u64(t->h, level);
	hash_u64(t->h, base);
	hash_frame(t->h, t->m, pfn);
}

void kmem_digest(struct hash *h, const struct machine *m)
{
	const struct kmem *k = m->kmem;
	struct table_hash tables = {h, m};

	for (uint64_t i = 0; i < k->pgd_frames; i++)
		hash_frame(h, m, k->pgd + i);
	for (unsigned int i = 0; i < k->nr_tables; i++)
		hash_frame(h, m, k->table[i].pfn);
	for_each_kernel_table(m, hash_table, &tables);
	vmalloc_digest(h, m);
	highmem_digest(h, m);
	modules_digest(h, m);
	hash_bytes(h, k->log.text, k->log.len);
	if (k->slab)
		slab_digest(h, m);
}
