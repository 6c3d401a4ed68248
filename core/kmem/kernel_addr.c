// SPDX-License-Identifier: MIT
/*
 * kernel_addr.c - kernel addresses
 *
 * Only the linear mapping (and x86_64's mapping of the image) translates by arithmetic. Everything else needs a walk:
 * vmalloc, modules, fixmap and pkmap have page tables of their own, and highmem has no address at all.
 */
#include "kernel_addr.h"

#include "arch.h"
#include "kmem.h"
#include "mem_map.h"
#include "memblock.h"

/* The area of x86_64's kernel text mapping: KERNEL_IMAGE_SIZE, up to the modules. */
static bool in_image_map(const struct arch *arch, vaddr_t address)
{
	return arch->kernel_map != arch->page_offset && address >= arch->kernel_map && address < arch->modules_vaddr;
}

int pa_of(struct machine *m, vaddr_t address, paddr_t *ret)
{
	const struct arch *arch = m->arch;

	if (in_image_map(arch, address) && address >= arch->image.text && address < arch->image.end) {
		*ret = image_to_phys(arch, address);
		return 0;
	}
	if (!is_linear(arch, address))
		return refuse(m, EINVAL, WHY_NOT_LINEAR, address, arch->page_offset, arch->high_memory);
	*ret = linear_to_phys(arch, address);
	return 0;
}

int va_of(struct machine *m, paddr_t phys, vaddr_t *ret)
{
	const struct arch *arch = m->arch;
	/* x86 maps the first MiB, RAM or not */
	bool isa = arch->config & CONFIG_X86 && phys < SZ_1M;

	if (phys < arch->phys_offset || phys >= arch->lowmem_end || !(isa || memblock_is_memory(m, phys)))
		return refuse(m, EINVAL, WHY_NOT_LOWMEM, phys);
	*ret = phys_to_linear(arch, phys);
	return 0;
}

vaddr_t page_descriptor(const struct machine *m, pfn_t pfn)
{
	const struct arch *arch = m->arch;

	if (arch->vmemmap)
		return arch->vmemmap + pfn * arch->struct_page_bytes;
	pfn -= round_down(arch->ram[0].base >> PAGE_SHIFT, MAX_ORDER_NR_PAGES);
	return phys_to_linear(arch, m->kmem->mem_map) + pfn * arch->struct_page_bytes;
}

int descriptor_pfn(struct machine *m, vaddr_t page, pfn_t *ret)
{
	vaddr_t first = page_descriptor(m, m->arch->ram[0].base >> PAGE_SHIFT);
	uint64_t bytes = m->arch->struct_page_bytes;
	pfn_t pfn = (m->arch->ram[0].base >> PAGE_SHIFT) + (page - first) / bytes;

	if (page < first || (page - first) % bytes || !pfn_valid(m, pfn))
		return refuse(m, EINVAL, WHY_NO_DESCRIPTOR, page);
	*ret = pfn;
	return 0;
}

bool address_valid(const struct machine *m, vaddr_t address)
{
	uint64_t top;

	if (m->arch->bits == 32)
		return address <= UINT32_MAX;
	top = address >> (m->arch->level[0].shift + 8);	/* the bits that must all be alike */
	return top == 0 || top == UINT64_MAX >> (m->arch->level[0].shift + 8);
}

bool address_is_user(const struct machine *m, vaddr_t address)
{
	return address < m->arch->task_size;
}

struct area {
	const char *name;
	vaddr_t start, end;
};

static const char *find_area(const struct area *area, size_t nr, vaddr_t address)
{
	for (size_t i = 0; i < nr; i++)
		if (address >= area[i].start && address < area[i].end)
			return area[i].name;
	return NULL;
}

const char *kernel_area(const struct machine *m, vaddr_t address)
{
	const struct arch *a = m->arch;
	bool wide = a->bits == 64;
	/* areas that lie in others come first; i386 has no area of its own for modules */
	const struct area areas[] = {
		{"vectors", a->vectors_base, a->vectors_base ? a->vectors_base + 2 * PAGE_SIZE : 0},
		{"fixmap", a->fixaddr_start, a->fixaddr_end},
		{"cpu_entry", a->cpu_entry_area, a->cpu_entry_area_end},
		{"pkmap", a->pkmap_base, a->pkmap_base + a->last_pkmap * PAGE_SIZE},
		{"kernel", a->image.text, a->image.end},
		{wide ? "direct" : "lowmem", a->page_offset, a->high_memory},
		{"hole", wide ? 0 : a->high_memory, wide ? 0 : a->vmalloc_start},
		{"modules", a->modules_vaddr, a->modules_vaddr == a->vmalloc_start ? 0 : a->modules_end},
		{"vmalloc", a->vmalloc_start, a->vmalloc_end + (wide ? 1 : 0)},
		{"vmemmap", a->vmemmap, a->vmemmap_end},
		{"ldt", a->ldt_base, a->ldt_base ? a->page_offset : 0},
	};

	return find_area(areas, sizeof(areas) / sizeof(areas[0]), address);
}
