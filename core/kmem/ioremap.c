// SPDX-License-Identifier: MIT
/*
 * ioremap.c - device memory in the vmalloc window (arch/x86/mm/ioremap.c, arch/arm/mm/ioremap.c)
 *
 * An area like vmalloc's, but its entries lead to physical addresses that no frame stands behind, uncached. RAM is
 * refused: two mappings of one page with different caching are what neither processor allows.
 *
 * Areas are aligned to their size, so that large pages can map them: on x86_64 and with PAE they do. ARM has sections
 * for device memory only on kernels for one processor, and the board's is for four.
 *
 * Differences from Linux: static mappings of ARM's boards and x86's first MiB are not reused; no processor here has
 * large pages of 1 GiB.
 */
#include "vmalloc.h"

#include "arch.h"
#include "kallsyms.h"
#include "kernel_pgtable.h"
#include "klog.h"
#include "memblock.h"

typedef unsigned long long ull;

static bool range_has_ram(const struct machine *m, paddr_t phys, paddr_t last)
{
	for (unsigned int i = 0; i < m->arch->nr_ram; i++) {
		const struct ram_range *r = &m->arch->ram[i];

		if (phys < r->base + r->size && last >= r->base)
			return true;
	}
	return false;
}

static int check_range(struct machine *m, paddr_t phys, uint64_t size)
{
	paddr_t last = phys + size - 1;
	int digits = m->arch->max_phys > 4 * SZ_1G ? 16 : 8;

	if (!size)
		return refuse(m, EINVAL, WHY_ZERO_LENGTH);
	if (last < phys || last >= m->arch->max_phys)
		return refuse(m, EINVAL, WHY_PHYS_WRAPS, phys, size);
	if (!range_has_ram(m, phys, last))
		return 0;
	if (m->arch->config & CONFIG_X86)
		kernel_warning(m, "ioremap on RAM at 0x%0*llx - 0x%0*llx", digits, (ull)phys, digits, (ull)last);
	else
		kernel_warning(m, "WARNING: at arch/arm/mm/ioremap.c __arm_ioremap_pfn_caller");
	return refuse(m, EPERM, WHY_IOREMAP_RAM, phys);
}

int ioremap(struct machine *m, paddr_t phys, uint64_t size, vaddr_t *ret)
{
	paddr_t base = phys & PAGE_MASK;
	struct vmalloc_request r = {
		.start = m->arch->vmalloc_start, .end = vmalloc_area_end(m), .flags = VM_IOREMAP,
		.caller = kallsyms_caller(m->arch, "mmsh_command"),
	};
	struct vm_struct *area;
	int err = check_range(m, phys, size);

	if (err)
		return err;
	r.size = page_align(phys + size) - base;
	err = get_vm_area(m, &r, &area);
	if (err)
		return err;
	area->phys_addr = base;
	area->nr_mapped = r.size >> PAGE_SHIFT;
	err = kernel_map_device(m, area->addr, base, area->nr_mapped);
	if (err) {
		free_vm_area(m, area);
		return err;
	}
	*ret = area->addr + (phys - base);
	return 0;
}

int iounmap(struct machine *m, vaddr_t address)
{
	struct vmap_area *va = find_vmap_area(m, address);

	if (!va || !(va->vm->flags & VM_IOREMAP)) {
		printk(m, "iounmap: bad address %0*llx\n", (int)m->arch->bits / 4, (ull)address);
		return refuse(m, EINVAL, WHY_NOT_IOREMAP, address);
	}
	free_vm_area(m, va->vm);
	return 0;
}
