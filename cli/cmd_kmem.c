// SPDX-License-Identifier: MIT
/* Kernel memory, by the kernel's own names. */
#include <limits.h>

#include "arch.h"
#include "bad_page.h"
#include "cma.h"
#include "cmd_kernel.h"
#include "cmd_slab.h"
#include "cmd_swap.h"
#include "kernel_addr.h"
#include "page_alloc.h"
#include "params.h"
#include "root.h"
#include "session.h"
#include "tlb.h"
#include "vtop.h"

static unsigned int order_arg(const struct call *c, unsigned int param)
{
	return c->arg[param].n < UINT_MAX ? (unsigned int)c->arg[param].n : UINT_MAX;
}

static int cmd_alloc_pages(struct call *c)
{
	pfn_t pfn;
	int rc = alloc_held_pages(c->m, (gfp_t)call_num(c, 1, GFP_KERNEL), order_arg(c, 0), &pfn);

	if (rc)
		return rc;
	core_changed(c->m);
	c->ret = value_hex(pfn);
	return 0;
}

static int free_block(struct call *c, pfn_t pfn)
{
	int rc = task_free_pages(c->m, c->task, pfn, order_arg(c, 1));

	if (!rc)
		core_changed(c->m);
	return rc;
}

static int cmd_free_pages_pfn(struct call *c)
{
	return free_block(c, c->arg[0].n);
}

/* Highmem has no kernel address, so __get_free_pages() never takes it. */
static int cmd_get_free_pages(struct call *c)
{
	gfp_t gfp = (gfp_t)call_num(c, 1, GFP_KERNEL) & ~__GFP_HIGHMEM;
	pfn_t pfn;
	int rc = alloc_held_pages(c->m, gfp, order_arg(c, 0), &pfn);

	if (rc)
		return rc;
	core_changed(c->m);
	c->ret = value_hex(phys_to_linear(c->m->arch, pfn << PAGE_SHIFT));
	return 0;
}

/* As in the kernel, freeing address 0 is nothing. */
static int cmd_free_pages(struct call *c)
{
	paddr_t phys;
	int rc;

	if (!c->arg[0].n)
		return 0;
	rc = pa_of(c->m, c->arg[0].n, &phys);
	return rc ? rc : free_block(c, phys >> PAGE_SHIFT);
}

/* Whole frames for so many bytes and no more; highmem has no kernel address. */
static int cmd_alloc_pages_exact(struct call *c)
{
	pfn_t pfn;
	int rc = alloc_held_pages_exact(c->m, c->arg[0].n, (gfp_t)call_num(c, 1, GFP_KERNEL), &pfn);

	if (rc)
		return rc;
	core_changed(c->m);
	c->ret = value_hex(phys_to_linear(c->m->arch, pfn << PAGE_SHIFT));
	return 0;
}

static int cmd_free_pages_exact(struct call *c)
{
	paddr_t phys;
	int rc = pa_of(c->m, c->arg[0].n, &phys);

	if (!rc)
		rc = task_free_pages_exact(c->m, c->task, phys >> PAGE_SHIFT, c->arg[1].n);
	if (!rc)
		core_changed(c->m);
	return rc;
}

/* The kernel's get_order() is undefined for 0; for more than the largest block it is whatever comes out. */
static int cmd_get_order(struct call *c)
{
	if (!c->arg[0].n)
		return refuse(c->m, EINVAL, WHY_ZERO_LENGTH);
	c->ret = value_dec(get_order(c->arg[0].n));
	return 0;
}

static int cmd_cma_alloc(struct call *c)
{
	pfn_t pfn;
	int rc = cma_alloc(c->m, c->arg[0].n, &pfn);

	if (!rc)
		c->ret = value_hex(pfn);
	return rc;
}

static int cmd_cma_release(struct call *c)
{
	return cma_release(c->m, c->arg[0].n, c->arg[1].n);
}

static int cmd_pa(struct call *c)
{
	paddr_t phys;
	int rc = pa_of(c->m, c->arg[0].n, &phys);

	if (!rc)
		c->ret = value_hex(phys);
	return rc;
}

static int cmd_va(struct call *c)
{
	vaddr_t address;
	int rc = va_of(c->m, c->arg[0].n, &address);

	if (!rc)
		c->ret = value_hex(address);
	return rc;
}

static int cmd_vtop(struct call *c)
{
	struct view_args args = {.task = c->task, .nr = 1, .arg = {c->arg[0].n}};
	paddr_t phys;
	int rc = proc_view_find(c->cmd->name)->show(c->m, &args, c->out);

	if (!rc && vtop_translate(c->m, c->task, c->arg[0].n, &phys))
		c->ret = value_hex(phys);
	return rc;
}

/* Parameters of tlb, by their place in the row */
enum { TLB_ENTRIES, TLB_WAYS, TLB_POLICY, TLB_ASID };

static const struct keyword tlb_policies[] = {
	{"lru", TLB_LRU}, {"fifo", TLB_FIFO}, {"random", TLB_RANDOM}, {NULL, 0},
};
static const struct keyword on_off[] = {{"off", false}, {"on", true}, {NULL, 0}};

static int cmd_tlb(struct call *c)
{
	struct view_args args = {.task = c->task};
	struct tlb_config config = c->m->tlb->config;

	if (!c->given)
		return proc_view_find(c->cmd->name)->show(c->m, &args, c->out);
	config.entries = (unsigned int)call_num(c, TLB_ENTRIES, config.entries);
	config.ways = (unsigned int)call_num(c, TLB_WAYS, config.ways);
	config.policy = (enum tlb_policy)call_num(c, TLB_POLICY, config.policy);
	config.asid = call_num(c, TLB_ASID, config.asid);
	return tlb_configure(c->m, &config);
}

static int cmd_fail(struct call *c)
{
	c->m->ctx.fail_nth = c->arg[0].n;
	c->m->ctx.fail_times = call_num(c, 1, 1);
	if (!c->m->ctx.fail_times)
		c->m->ctx.fail_nth = 0;
	return 0;
}

#define ORDER_GFP PARAMS(NEED(COUNT, "ORDER"), MAY(GFP, "GFP..."))
#define SIZE_GFP PARAMS(NEED(LEN, "SIZE"), MAY(GFP, "GFP..."))
#define ALLOCATES (CMD_CHANGES | CMD_PRINTS)

const struct command kmem_commands[] = {
	{"alloc_pages", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "allocate 2^ORDER page frames",
	 cmd_alloc_pages, ORDER_GFP},
	{"__free_pages", FAMILY_KMEM, CMD_CHANGES, "free page frames by their number",
	 cmd_free_pages_pfn, PARAMS(NEED(PFN, "PFN"), NEED(COUNT, "ORDER"))},
	{"__get_free_pages", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS,
	 "allocate page frames that have a kernel address", cmd_get_free_pages, ORDER_GFP},
	{"free_pages", FAMILY_KMEM, CMD_CHANGES, "free page frames by their kernel address",
	 cmd_free_pages, PARAMS(NEED(ADDR, "ADDR"), NEED(COUNT, "ORDER"))},
	{"kmalloc", FAMILY_KMEM, ALLOCATES, "allocate kernel memory by size", cmd_kmalloc, SIZE_GFP},
	{"kzalloc", FAMILY_KMEM, ALLOCATES, "allocate zeroed kernel memory by size", cmd_kzalloc, SIZE_GFP},
	{"krealloc", FAMILY_KMEM, ALLOCATES, "resize kernel memory", cmd_krealloc,
	 PARAMS(NEED(ADDR, "ADDR"), NEED(LEN, "SIZE"), MAY(GFP, "GFP..."))},
	{"ksize", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "how many bytes an object really has", cmd_ksize,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"kfree", FAMILY_KMEM, CMD_CHANGES, "free kernel memory", cmd_kfree, PARAMS(NEED(ADDR, "ADDR"))},
	{"kmem_cache_create", FAMILY_KMEM, CMD_CHANGES, "make a slab cache", cmd_kmem_cache_create,
	 PARAMS(NEED(WORD, "NAME"), NEED(LEN, "SIZE"), KEY(COUNT, "align", "N"), KEY(COUNT, "ctor", "BYTE"),
		MAY_FLAGS("FLAGS...", slab_flag_words))},
	{"kmem_cache_alloc", FAMILY_KMEM, ALLOCATES, "allocate an object from a slab cache", cmd_kmem_cache_alloc,
	 PARAMS(NEED(CACHE, "NAME"), MAY(GFP, "GFP..."))},
	{"kmem_cache_free", FAMILY_KMEM, CMD_CHANGES, "give an object back to its slab cache", cmd_kmem_cache_free,
	 PARAMS(NEED(CACHE, "NAME"), NEED(ADDR, "ADDR"))},
	{"kmem_cache_shrink", FAMILY_KMEM, CMD_CHANGES, "free the empty slabs of a cache", cmd_kmem_cache_shrink,
	 PARAMS(NEED(CACHE, "NAME"))},
	{"kmem_cache_destroy", FAMILY_KMEM, CMD_CHANGES, "give a slab cache up", cmd_kmem_cache_destroy,
	 PARAMS(NEED(CACHE, "NAME"))},
	{"kread", FAMILY_KMEM, CMD_CHANGES, "read memory in kernel mode: a byte, or a dump", cmd_kread,
	 PARAMS(NEED(ADDR, "ADDR"), MAY(LEN, "LEN"))},
	{"alloc_pages_exact", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS,
	 "allocate as many page frames as SIZE bytes need", cmd_alloc_pages_exact,
	 PARAMS(NEED(LEN, "SIZE"), MAY(GFP, "GFP..."))},
	{"free_pages_exact", FAMILY_KMEM, CMD_CHANGES, "free what alloc_pages_exact gave", cmd_free_pages_exact,
	 PARAMS(NEED(ADDR, "ADDR"), NEED(LEN, "SIZE"))},
	{"get_order", FAMILY_KMEM, CMD_PRINTS, "the order of the block that SIZE bytes need", cmd_get_order,
	 PARAMS(NEED(LEN, "SIZE"))},
	{"cma_alloc", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "take page frames in a row of the CMA area",
	 cmd_cma_alloc, PARAMS(NEED(COUNT, "PAGES"))},
	{"cma_release", FAMILY_KMEM, CMD_CHANGES, "give page frames of cma_alloc back", cmd_cma_release,
	 PARAMS(NEED(PFN, "PFN"), NEED(COUNT, "PAGES"))},
	{"kwrite", FAMILY_KMEM, CMD_CHANGES, "write a byte or a text in kernel mode", cmd_kwrite,
	 PARAMS(NEED(ADDR, "ADDR"), NEED(BYTES, "BYTE|TEXT"))},
	{"vmalloc", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "allocate pages with consecutive kernel addresses",
	 cmd_vmalloc, PARAMS(NEED(LEN, "SIZE"))},
	{"vzalloc", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "vmalloc of zeroed memory", cmd_vzalloc,
	 PARAMS(NEED(LEN, "SIZE"))},
	{"vfree", FAMILY_KMEM, CMD_CHANGES, "free what vmalloc gave", cmd_vfree, PARAMS(NEED(ADDR, "ADDR"))},
	{"vmap", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "map page frames into the vmalloc area", cmd_vmap,
	 PARAMS(NEED(PFN, "PFN"), MAY(COUNT, "PAGES"))},
	{"vunmap", FAMILY_KMEM, CMD_CHANGES, "take a mapping of vmap away", cmd_vunmap, PARAMS(NEED(ADDR, "ADDR"))},
	{"vm_unmap_aliases", FAMILY_KMEM, CMD_CHANGES, "make lazily freed vmalloc addresses reusable",
	 cmd_vm_unmap_aliases, NULL},
	{"ioremap", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "map a device's registers into the vmalloc area",
	 cmd_ioremap, PARAMS(NEED(PHYS, "PHYS"), NEED(LEN, "SIZE"))},
	{"iounmap", FAMILY_KMEM, CMD_CHANGES, "take a mapping of ioremap away", cmd_iounmap,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"kmap", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "give a page frame a kernel address", cmd_kmap,
	 PARAMS(NEED(PFN, "PFN"))},
	{"kunmap", FAMILY_KMEM, CMD_CHANGES, "give up one use of kmap's address", cmd_kunmap,
	 PARAMS(NEED(PFN, "PFN"))},
	{"kmap_local", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "map a page frame for a moment", cmd_kmap_local,
	 PARAMS(NEED(PFN, "PFN"))},
	{"kunmap_local", FAMILY_KMEM, CMD_CHANGES, "take the last mapping of kmap_local away", cmd_kunmap_local,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"kmap_atomic", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "kmap_local under its old name", cmd_kmap_local,
	 PARAMS(NEED(PFN, "PFN"))},
	{"kunmap_atomic", FAMILY_KMEM, CMD_CHANGES, "kunmap_local under its old name", cmd_kunmap_local,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"set_fixmap", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "map a page at a fixed kernel address", cmd_set_fixmap,
	 PARAMS(NEED(FIXMAP, "SLOT"), NEED(PHYS, "PHYS"))},
	{"clear_fixmap", FAMILY_KMEM, CMD_CHANGES, "make a fixmap slot map nothing", cmd_clear_fixmap,
	 PARAMS(NEED(FIXMAP, "SLOT"))},
	{"insmod", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "load a kernel module of SIZE bytes", cmd_insmod,
	 PARAMS(NEED(WORD, "NAME"), NEED(LEN, "SIZE"))},
	{"rmmod", FAMILY_KMEM, CMD_CHANGES, "unload a kernel module", cmd_rmmod, PARAMS(NEED(MODULE, "NAME"))},
	{"sym", FAMILY_KMEM, 0, "a symbol of the kernel image, by name or address", cmd_sym,
	 PARAMS(NEED(SYMBOL, "NAME|ADDR"))},
	{"pfn_to_page", FAMILY_KMEM, CMD_PRINTS, "where the struct page of a frame lies", cmd_pfn_to_page,
	 PARAMS(NEED(PFN, "PFN"))},
	{"page_to_pfn", FAMILY_KMEM, CMD_PRINTS, "the frame of a struct page", cmd_page_to_pfn,
	 PARAMS(NEED(ADDR, "PAGE"))},
	{"virt_to_page", FAMILY_KMEM, CMD_PRINTS, "the struct page of a linear kernel address", cmd_virt_to_page,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"vmalloc_to_page", FAMILY_KMEM, CMD_PRINTS, "the struct page of a vmalloc address", cmd_vmalloc_to_page,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"page_address", FAMILY_KMEM, CMD_PRINTS, "the kernel address a frame has, or 0", cmd_page_address,
	 PARAMS(NEED(PFN, "PFN|PAGE"))},
	{"__pa", FAMILY_KMEM, CMD_PRINTS, "the physical address of a linear kernel address", cmd_pa,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"__va", FAMILY_KMEM, CMD_PRINTS, "the linear kernel address of a physical address", cmd_va,
	 PARAMS(NEED(PHYS, "PHYS"))},
	{"vtop", FAMILY_KMEM, CMD_VIEW, "walk the page tables for an address", cmd_vtop,
	 PARAMS(NEED(ADDR, "ADDR"))},
	{"tlb", FAMILY_KMEM, CMD_CHANGES | CMD_MAY_SHOW, "show the TLB, or make another one", cmd_tlb,
	 PARAMS(KEY(COUNT, "entries", "N"), KEY(COUNT, "ways", "N"),
		KEY_CHOICE("policy", "lru|fifo|random", tlb_policies), KEY_CHOICE("asid", "on|off", on_off))},
	{"mkswap", FAMILY_KMEM, CMD_HOSTFILE, "write a swap header to a host file", cmd_mkswap,
	 PARAMS(NEED(HOSTFILE, "NAME"), MAY(SIZE, "SIZE"))},
	{"swapon", FAMILY_KMEM, CMD_CHANGES, "use a device or a host file for swap", cmd_swapon,
	 PARAMS(NEED(HOSTFILE, "NAME"), MAY(SIZE, "SIZE"), KEY(COUNT, "prio", "N"))},
	{"swapoff", FAMILY_KMEM, CMD_CHANGES, "bring everything back and stop using it for swap", cmd_swapoff,
	 PARAMS(NEED(SWAP_AREA, "NAME"))},
	{"swapout", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "swap a process out, or a part of it", cmd_swapout,
	 PARAMS(NEED(PID, "PID"), MAY(ADDR, "ADDR"), MAY(LEN, "LEN"))},
	{"swapin", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "swap a process in", cmd_swapin,
	 PARAMS(NEED(PID, "PID"))},
	{"kswapd", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "run kswapd now, or choose when pages are swapped",
	 cmd_kswapd, PARAMS(MAY_CHOICE("STRATEGY", swap_strategies))},
	{"reclaim", FAMILY_KMEM, CMD_CHANGES | CMD_PRINTS, "reclaim pages as a process does that needs them",
	 cmd_reclaim, PARAMS(NEED(COUNT, "PAGES"))},
	{"fail", FAMILY_KMEM, CMD_CHANGES | CMD_LOGGED, "make the NTH allocation from now fail",
	 cmd_fail, PARAMS(NEED(COUNT, "NTH"), MAY(COUNT, "TIMES"))},
	{NULL, 0, 0, NULL, NULL, NULL},
};
