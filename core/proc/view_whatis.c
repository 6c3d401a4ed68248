// SPDX-License-Identifier: MIT
/*
 * view_whatis.c - `whatis ADDR|PFN`: what a number names, in a line a meaning
 *
 *	user:   what the current process has there: a VMA, the heap, nothing
 *	area:   the area of the kernel's address space
 *	frame:  what the page frame is used for: the frame behind the address, or the frame of that number
 *
 * A small number may be an address and a frame number at once; then both lines stand. An address that the page tables
 * map is followed to its frame. What a frame is used for is read off its descriptor, and the owner of a page table or
 * of a kernel stack is found by walking the tables and the tasks: looking changes nothing.
 */
#include <errno.h>

#include "arch.h"
#include "cpu_entry.h"
#include "fields.h"
#include "file.h"
#include "free_walk.h"
#include "kernel_addr.h"
#include "kernel_pgtable.h"
#include "kmem.h"
#include "module.h"
#include "pgtable.h"
#include "proc_views.h"
#include "rmap.h"
#include "slab.h"
#include "task.h"
#include "task_mmu.h"
#include "thread_stack.h"
#include "view_page.h"
#include "vma.h"
#include "vmalloc.h"

/* ---- frames ---- */

struct image_part {
	const char *name;
	vaddr_t start, end;
};

static const char *find_part(const struct image_part *part, size_t nr, vaddr_t address)
{
	for (size_t i = 0; i < nr; i++)
		if (address >= part[i].start && address < part[i].end)
			return part[i].name;
	return NULL;
}

/* The part of the kernel image that has the physical address, or NULL. Read-only data may lie inside of text. */
static const char *image_part(const struct machine *m, paddr_t phys)
{
	const struct kernel_image *k = &m->arch->image;
	const struct image_part parts[] = {
		{".rodata", k->rodata, k->erodata},	{".text", k->text, k->etext},
		{".init", k->init_begin, k->init_end},	{".data", k->sdata, k->edata},
		{".bss", k->bss_start, k->bss_stop},	{"between its sections", k->text, k->end},
	};

	if (phys < k->phys || phys >= image_to_phys(m->arch, k->end))
		return NULL;
	return find_part(parts, sizeof(parts) / sizeof(parts[0]), phys - k->phys + k->text);
}

static void put_reserved(const struct machine *m, struct seq_file *seq, pfn_t pfn)
{
	const struct kmem *kmem = m->kmem;
	const char *part = image_part(m, pfn << PAGE_SHIFT);
	pfn_t pgd_pages = (pfn_t)1 << m->arch->pgd_order;

	seq_puts(seq, "reserved since boot");
	if (pfn >= kmem->pgd && pfn < kmem->pgd + pgd_pages)
		seq_puts(seq, ", swapper_pg_dir");
	else if (pfn == kmem->zero_pfn)
		seq_puts(seq, ", the zero page");
	else if (kmem->vectors_pfn && (pfn == kmem->vectors_pfn || pfn == kmem->vectors_pfn + 1))
		seq_puts(seq, pfn == kmem->vectors_pfn ? ", the vectors" : ", the stubs of the vectors");
	else if (part)
		seq_printf(seq, ", kernel image %s", part);
	else if (pfn - (kmem->percpu >> PAGE_SHIFT) < kmem->percpu_pages)
		seq_puts(seq, ", per-CPU memory");
	for (unsigned int i = 0; i < kmem->nr_tables; i++)
		if (kmem->table[i].pfn == pfn) {
			seq_puts(seq, ", kernel page table for ");
			put_0x(seq, kmem->table[i].base);
		}
}

static void put_free(const struct machine *m, struct seq_file *seq, pfn_t head, unsigned int order, bool pcp)
{
	static const char *const types[MIGRATE_TYPES] = {
		[MIGRATE_UNMOVABLE] = "Unmovable", [MIGRATE_MOVABLE] = "Movable", [MIGRATE_RECLAIMABLE] = "Reclaimable",
		[MIGRATE_HIGHATOMIC] = "HighAtomic", [MIGRATE_CMA] = "CMA", [MIGRATE_ISOLATE] = "Isolate",
	};

	if (pcp) {
		seq_printf(seq, "free on a per-CPU list, order %u", order);
		return;
	}
	seq_printf(seq, "free, in the block of order %u from ", order);
	put_0x(seq, head);
	seq_printf(seq, ", pageblock %s", types[pfn_pageblock_type(m, head)]);
}

/* False: no task has it as its stack. */
static bool put_stack_name(struct seq_file *seq, const struct task_struct *task)
{
	if (!task)
		return false;
	seq_puts(seq, "kernel stack of ");
	if (task->pid)
		seq_printf(seq, "pid %u, ", task->pid);
	else
		seq_printf(seq, "%s, ", task->comm);
	return true;
}

/* What an area of vmalloc, ioremap or a module is, and the range it has. */
static void put_vm_area_name(const struct machine *m, struct seq_file *seq, const struct vm_struct *area)
{
	const struct module *mod = find_module_at(m, area->addr);

	if (mod)
		seq_printf(seq, "module %s, ", mod->name);
	else if (!put_stack_name(seq, task_of_stack(m, area->addr)))
		seq_puts(seq, area->flags & VM_IOREMAP ? "ioremap, " : area->flags & VM_MAP ? "vmap, " : "vmalloc, ");
	put_0x(seq, area->addr);
	seq_putc(seq, '-');
	put_0x(seq, area->addr + area->size);
}

/* A frame that a vmalloc area or a module has: which, and which page of it. False: none has. */
static bool put_vmalloc_page(const struct machine *m, struct seq_file *seq, pfn_t pfn)
{
	for (const struct vm_struct *area = next_vm_area(m, NULL); area; area = next_vm_area(m, area))
		for (uint64_t i = 0; i < area->nr_pages; i++) {
			if (area->pages[i] != pfn)
				continue;
			seq_printf(seq, "page %llu of ", (unsigned long long)i);
			put_vm_area_name(m, seq, area);
			return true;
		}
	return false;
}

struct table_search {
	const struct machine *m;
	pfn_t pfn;
	bool found;
	unsigned int level;
	vaddr_t base;
};

static void match_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct table_search *s = data;

	if (pfn != s->pfn)
		return;
	s->found = true;
	s->level = level;
	s->base = base;
}

static void put_table(const struct machine *m, struct seq_file *seq, pfn_t pfn)
{
	struct table_search search = {.m = m, .pfn = pfn};
	const struct mm_struct *mm = NULL;

	while (!search.found && (mm = mm_next(m, mm)))
		for_each_table(m, mm, match_table, &search);
	if (!search.found)
		for_each_kernel_table(m, match_table, &search);
	seq_puts(seq, "page table");
	if (!search.found)
		return;
	if (mm)
		seq_printf(seq, " of pid %u: ", mm_owner_pid(m, mm));
	else
		seq_puts(seq, " of the kernel: ");
	if (search.level == 0) {
		seq_puts(seq, "its page directory (pgd)");
		return;
	}
	seq_printf(seq, "%s table for ", m->arch->level[search.level].name);
	put_0x(seq, search.base);
}

struct mapper {
	const struct machine *m;
	const struct page *page;
	struct seq_file *seq;
};

/* The first mapping is named, the number of all is in the line already. */
static bool put_mapper(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	struct mapper *search = data;
	pte_t pte;

	if (!maps_frame(search->m, vma, address, page_to_pfn(search->page), &pte))
		return false;
	seq_printf(search->seq, ", pid %u at ", mm_owner_pid(search->m, vma->vm_mm));
	put_0x(search->seq, address);
	return true;
}

static void put_mappers(const struct machine *m, struct seq_file *seq, const struct page *page)
{
	struct mapper search = {.m = m, .page = page, .seq = seq};
	int count = page_mapcount(page);

	seq_printf(seq, ", mapped by %d PTE%s", count, count == 1 ? "" : "s");
	if (count > 0)
		rmap_walk(m, page, put_mapper, &search);
}

static void put_slab(const struct machine *m, struct seq_file *seq, pfn_t pfn)
{
	const struct slab *slab = slab_of(m, phys_to_linear(m->arch, pfn << PAGE_SHIFT));

	seq_puts(seq, "slab of ");
	seq_puts(seq, slab->slab_cache->name);
	seq_printf(seq, ", %u of %u objects are out", slab->active, slab->slab_cache->num);
}

static void put_allocated(const struct machine *m, struct seq_file *seq, pfn_t pfn, pfn_t head, unsigned int order)
{
	const struct page *page = find_page(m, pfn);
	const struct inode *inode;
	unsigned int held_order;
	pfn_t held = head;

	if (PageTable(page)) {
		put_table(m, seq, pfn);
	} else if (PageAnon(page)) {
		seq_puts(seq, "anonymous page");
		put_mappers(m, seq, page);
	} else if ((inode = page_inode(m, page))) {
		seq_printf(seq, "page %llu of ", (unsigned long long)page->index);
		seq_escape(seq, inode->name, "\n");
		seq_puts(seq, ", in the page cache");
		put_mappers(m, seq, page);
	} else if (slab_of(m, phys_to_linear(m->arch, pfn << PAGE_SHIFT))) {
		put_slab(m, seq, pfn);
	} else if (put_vmalloc_page(m, seq, pfn)) {
		return;
	} else {
		if (next_held_block(m, &held, &held_order) && held == head)
			seq_puts(seq, "allocated by command, ");
		else if (!put_stack_name(seq, task_of_stack(m, phys_to_linear(m->arch, head << PAGE_SHIFT))))
			seq_puts(seq, "allocated by the kernel, ");
		seq_printf(seq, "order %u from ", order);
		put_0x(seq, head);
	}
}

static void put_frame(const struct machine *m, struct seq_file *seq, pfn_t pfn)
{
	enum frame_state state;
	unsigned int order;
	pfn_t head;

	state = frame_state(m, pfn, &head, &order);
	seq_puts(seq, "frame   ");
	put_0x(seq, pfn);
	seq_printf(seq, " (%s): ", pfn_zone_name(m, pfn));
	if (state == FRAME_RESERVED)
		put_reserved(m, seq, pfn);
	else if (state == FRAME_ALLOCATED)
		put_allocated(m, seq, pfn, head, order);
	else
		put_free(m, seq, head, order, state == FRAME_PCP);
	seq_putc(seq, '\n');
}

/* ---- addresses ---- */

/* The frame that a walk from the current page directory ends at. */
static bool frame_behind(const struct machine *m, const struct task_struct *task, vaddr_t address, pfn_t *pfn)
{
	struct walk_step step[PGTABLE_MAX_LEVELS];
	pfn_t pgd = task->mm ? task->mm->pgd : kernel_pgd(m);
	bool present;
	paddr_t phys;

	walk_page_table(m, pgd, address, step, &present, &phys);
	*pfn = phys >> PAGE_SHIFT;
	return present && pfn_valid(m, *pfn);
}

static void put_vma(const struct machine *m, struct seq_file *seq, const struct vm_area_struct *vma, vaddr_t address)
{
	const char *name = vma_display_name(m, vma);

	put_vma_range(seq, vma);
	seq_putc(seq, ' ');
	put_vma_perms(seq, vma);
	seq_putc(seq, ' ');
	if (name)
		seq_escape(seq, name, "\n");
	else
		seq_puts(seq, "anonymous memory");
	seq_printf(seq, ", page %llu of %llu", (unsigned long long)((address - vma->vm_start) >> PAGE_SHIFT),
		   (unsigned long long)vma_pages(vma));
	if (vma->vm_file)
		seq_printf(seq, ", page %llu of the file", (unsigned long long)vma_page_index(vma, address));
}

static void put_gap(struct seq_file *seq, const struct mm_struct *mm, vaddr_t address)
{
	const struct vm_area_struct *next = mm->mmap, *prev = NULL;

	for (; next && next->vm_end <= address; next = next->vm_next)
		prev = next;
	seq_puts(seq, "nothing is mapped");
	if (prev) {
		seq_puts(seq, ", below it ends ");
		seq_hex(seq, prev->vm_end, 8);
	}
	if (next) {
		seq_puts(seq, ", above it begins ");
		seq_hex(seq, next->vm_start, 8);
	}
}

/* Returns whether the address is mapped in a VMA. */
static bool put_user_address(const struct machine *m, struct seq_file *seq, const struct task_struct *task,
			     vaddr_t address)
{
	const struct vm_area_struct *vma = task->mm ? vma_lookup(task->mm, address) : NULL;

	seq_printf(seq, "user    pid %u: ", task->pid);
	if (vma)
		put_vma(m, seq, vma, address);
	else if (task->mm)
		put_gap(seq, task->mm, address);
	seq_putc(seq, '\n');
	return vma != NULL;
}

static void put_kernel_address(const struct machine *m, struct seq_file *seq, vaddr_t address)
{
	const char *area = kernel_area(m, address);

	seq_puts(seq, "area    ");
	if (!address_valid(m, address))
		seq_puts(seq, "none: not a canonical address");
	else
		seq_puts(seq, area ? area : "none: between the kernel's areas");
	seq_putc(seq, '\n');
}

/* An address in x86's CPU entry area. */
static void put_entry_part(const struct machine *m, struct seq_file *seq, vaddr_t address)
{
	unsigned int page, pages;
	const char *part = cpu_entry_part(m, address, &page, &pages);

	if (!part)
		return;
	seq_printf(seq, "part    %s", part);
	if (pages > 1)
		seq_printf(seq, ", page %u of %u", page, pages);
	seq_putc(seq, '\n');
}

/* An address in an area of vmalloc: which one, and how far from its start. */
static void put_vm_area(const struct machine *m, struct seq_file *seq, vaddr_t address)
{
	const struct vm_struct *area = find_vm_area(m, address);

	if (!area)
		return;
	seq_puts(seq, "vm_area ");
	put_vm_area_name(m, seq, area);
	if (address >= area->addr + area->size - PAGE_SIZE)
		seq_puts(seq, ", its guard page");
	seq_putc(seq, '\n');
}

/* An address in a slab: which object it is in, and whose that is. */
static void put_object(const struct machine *m, struct seq_file *seq, vaddr_t address)
{
	const struct slab *slab = slab_of(m, address);
	const struct kmem_cache *s;
	uint64_t index;

	if (!slab)
		return;
	s = slab->slab_cache;
	index = (address - slab_s_mem(slab)) / s->size;
	seq_printf(seq, "object  %s: ", s->name);
	if (address < slab_s_mem(slab) || index >= s->num) {
		seq_puts(seq, "none, beside the objects of the slab\n");
		return;
	}
	seq_printf(seq, "number %llu of its slab, %s, begins at ", (unsigned long long)index,
		   slab_allocated(slab, (uint32_t)index) ? "in use" : "free");
	put_0x(seq, index_to_obj(s, slab, (uint32_t)index));
	seq_putc(seq, '\n');
}

int show_whatis(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	uint64_t n = args->arg[0];
	bool is_frame = pfn_valid(m, n), mapped = false, user = address_is_user(m, n);
	const struct task_struct *task = args->task;
	pfn_t behind;

	if (!user)
		put_kernel_address(m, seq, n);
	else if (!is_frame || (task->mm && vma_lookup(task->mm, n)))
		mapped = put_user_address(m, seq, task, n);
	if ((!user || mapped) && address_valid(m, n)) {
		if (frame_behind(m, task, n, &behind))
			put_frame(m, seq, behind);
		else if (mapped)
			seq_puts(seq, "frame   none: the page is not present\n");
	}
	if (!user) {
		put_entry_part(m, seq, n);
		put_vm_area(m, seq, n);
		put_object(m, seq, n);
	}
	if (is_frame)
		put_frame(m, seq, n);
	return 0;
}
