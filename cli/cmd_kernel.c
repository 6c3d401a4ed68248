// SPDX-License-Identifier: MIT
/* The kernel's own address space: vmalloc, highmem, fixmap, modules, and what lies at its addresses. */
#include "cmd_kernel.h"

#include "arch.h"
#include "expr.h"
#include "fixmap.h"
#include "highmem.h"
#include "kallsyms.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "mem_map.h"
#include "module.h"
#include "pgtable.h"
#include "session.h"
#include "vmalloc.h"

/* A call that made an address, or did not. */
static int give_address(struct call *c, int rc, vaddr_t address)
{
	core_changed(c->m);		/* a failure may have left page tables and lines in the log */
	if (!rc)
		c->ret = value_hex(address);
	return rc;
}

static int changed(struct call *c, int rc)
{
	core_changed(c->m);
	return rc;
}

static const char *word_arg(struct call *c, unsigned int param)
{
	return arena_copy(&c->s->arena, c->arg[param].s, c->arg[param].len);
}

/* ---- vmalloc ---- */

int cmd_vmalloc(struct call *c)
{
	vaddr_t address = 0;
	int rc = vmalloc(c->m, c->arg[0].n, &address);

	return give_address(c, rc, address);
}

int cmd_vzalloc(struct call *c)
{
	vaddr_t address = 0;
	int rc = vzalloc(c->m, c->arg[0].n, &address);

	return give_address(c, rc, address);
}

int cmd_vfree(struct call *c)
{
	return changed(c, vfree(c->m, c->arg[0].n));
}

int cmd_vmap(struct call *c)
{
	vaddr_t address = 0;
	int rc = vmap(c->m, c->arg[0].n, call_num(c, 1, 1), &address);

	return give_address(c, rc, address);
}

int cmd_vunmap(struct call *c)
{
	return changed(c, vunmap(c->m, c->arg[0].n));
}

int cmd_vm_unmap_aliases(struct call *c)
{
	if (purge_vmap_areas(c->m))
		core_changed(c->m);
	return 0;
}

int cmd_ioremap(struct call *c)
{
	vaddr_t address = 0;
	int rc = ioremap(c->m, c->arg[0].n, c->arg[1].n, &address);

	return give_address(c, rc, address);
}

int cmd_iounmap(struct call *c)
{
	return changed(c, iounmap(c->m, c->arg[0].n));
}

/* ---- highmem ---- */

int cmd_kmap(struct call *c)
{
	vaddr_t address = 0;
	int rc = kmap(c->m, c->arg[0].n, &address);

	return give_address(c, rc, address);
}

int cmd_kunmap(struct call *c)
{
	return changed(c, kunmap(c->m, c->arg[0].n));
}

int cmd_kmap_local(struct call *c)
{
	vaddr_t address = 0;
	int rc = kmap_local(c->m, c->arg[0].n, &address);

	return give_address(c, rc, address);
}

int cmd_kunmap_local(struct call *c)
{
	return changed(c, kunmap_local(c->m, c->arg[0].n));
}

/* ---- fixmap ---- */

/* A slot by its number or name. */
static int slot_arg(struct call *c, unsigned int *ret)
{
	struct value v;

	if (!expr_literal((struct str){c->arg[0].s, c->arg[0].len}, &v))
		return fixmap_find(c->m, word_arg(c, 0), ret);
	*ret = v.n < UINT32_MAX ? (unsigned int)v.n : UINT32_MAX;
	return 0;
}

int cmd_set_fixmap(struct call *c)
{
	unsigned int slot;
	vaddr_t address = 0;
	int rc = slot_arg(c, &slot);

	if (!rc)
		rc = set_fixmap(c->m, slot, c->arg[1].n & PAGE_MASK, &address);
	return give_address(c, rc, address);
}

int cmd_clear_fixmap(struct call *c)
{
	unsigned int slot;
	int rc = slot_arg(c, &slot);

	return rc ? rc : changed(c, clear_fixmap(c->m, slot));
}

/* ---- modules ---- */

int cmd_insmod(struct call *c)
{
	vaddr_t address = 0;
	int rc = insmod(c->m, word_arg(c, 0), c->arg[1].n, &address);

	return give_address(c, rc, address);
}

int cmd_rmmod(struct call *c)
{
	return changed(c, rmmod(c->m, word_arg(c, 0)));
}

/* ---- symbols ---- */

static void put_symbol(struct call *c, const struct ksym *s, vaddr_t address)
{
	seq_hex(c->out, address, c->m->arch->bits / 4);
	seq_printf(c->out, " (%c) ", s->type);
	if (address == s->address)
		seq_puts(c->out, s->name);
	else
		kallsyms_put(c->out, c->m->arch, address);
	seq_putc(c->out, '\n');
}

/* All symbols of an address, or the one it lies behind. */
static int symbols_at(struct call *c, vaddr_t address)
{
	struct ksym s;
	bool found = false;

	for (unsigned int i = 0; kallsyms_at(c->m->arch, i, &s); i++) {
		if (s.address != address)
			continue;
		put_symbol(c, &s, address);
		found = true;
	}
	if (!found && !kallsyms_lookup(c->m->arch, address, &s))
		return refuse(c->m, ENOENT, WHY_NO_SYMBOL);
	if (!found)
		put_symbol(c, &s, address);
	c->ret = value_hex(address);
	return 0;
}

int cmd_sym(struct call *c)
{
	struct value v;
	struct ksym s;

	if (expr_literal((struct str){c->arg[0].s, c->arg[0].len}, &v))
		return symbols_at(c, v.n);
	if (!kallsyms_find(c->m->arch, word_arg(c, 0), &s))
		return refuse(c->m, ENOENT, WHY_NO_SYMBOL);
	put_symbol(c, &s, s.address);
	c->ret = value_hex(s.address);
	return 0;
}

/* ---- frames, descriptors, addresses ---- */

static int give_descriptor(struct call *c, pfn_t pfn)
{
	if (!pfn_valid(c->m, pfn))
		return refuse(c->m, EINVAL, WHY_BAD_PFN, pfn);
	c->ret = value_hex(page_descriptor(c->m, pfn));
	return 0;
}

int cmd_pfn_to_page(struct call *c)
{
	return give_descriptor(c, c->arg[0].n);
}

int cmd_page_to_pfn(struct call *c)
{
	pfn_t pfn;
	int rc = descriptor_pfn(c->m, c->arg[0].n, &pfn);

	if (!rc)
		c->ret = value_hex(pfn);
	return rc;
}

/* Arithmetic, so only for addresses of the linear mapping. */
int cmd_virt_to_page(struct call *c)
{
	paddr_t phys;
	int rc = pa_of(c->m, c->arg[0].n, &phys);

	return rc ? rc : give_descriptor(c, phys >> PAGE_SHIFT);
}

/* A walk of the kernel's page tables, for addresses of vmalloc areas. */
int cmd_vmalloc_to_page(struct call *c)
{
	vaddr_t address = c->arg[0].n;
	pte_t pte;

	if (!find_vm_area(c->m, address))
		return refuse(c->m, EINVAL, WHY_NO_VM_AREA, address);
	pte = kernel_pte(c->m, address);
	if (!pte_present(c->m, pte))
		return refuse(c->m, EINVAL, WHY_NOTHING_MAPPED, address);
	return give_descriptor(c, pte_pfn(c->m, pte));
}

/*
 * Of a frame, or as the kernel's own page_address(), of its struct page: no frame has a number like a kernel address.
 */
int cmd_page_address(struct call *c)
{
	pfn_t pfn = c->arg[0].n;
	int rc = pfn >= c->m->arch->page_offset ? descriptor_pfn(c->m, pfn, &pfn) : 0;

	if (rc)
		return rc;
	if (!pfn_valid(c->m, pfn))
		return refuse(c->m, EINVAL, WHY_BAD_PFN, pfn);
	c->ret = value_hex(page_address(c->m, pfn));
	return 0;
}
