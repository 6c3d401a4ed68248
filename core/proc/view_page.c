// SPDX-License-Identifier: MIT
/*
 * view_page.c - `page PFN`: struct page of a frame, field by field, and the PTEs that map it
 *
 * Names are those of include/linux/mm_types.h and page-flags.h; a note in parentheses has the name a field bore in the
 * lecture's kernels, or what the value means. The descriptor of a frame that nothing touched yet is synthesised:
 * looking changes nothing. PTEs are found as the kernel finds them, by rmap_walk().
 */
#include <errno.h>

#include "arch.h"
#include "fields.h"
#include "file.h"
#include "flag_names.h"
#include "free_walk.h"
#include "pgtable.h"
#include "proc_views.h"
#include "rmap.h"
#include "slab.h"
#include "swap.h"
#include "task.h"
#include "view_page.h"

struct frame {
	const struct machine *m;
	pfn_t pfn;
	struct page page;		/* a copy */
	enum frame_state state;
	pfn_t head;			/* of the block it is in */
	unsigned int order;
	struct seq_file *seq;
};

/* ---- flags ---- */

static void put_flags(const struct frame *f)
{
	const char *separator = "  ", *name;
	unsigned int at = 0;

	begin_field(f->seq, "flags");
	put_0x(f->seq, f->page.flags & PAGEFLAGS_MASK);
	while ((name = next_page_flag(&f->page, &at))) {
		seq_puts(f->seq, separator);
		seq_puts(f->seq, name);
		separator = "|";
	}
	end_field(f->seq, NULL);
}

/* ---- counts and type ---- */

static void put_counts(const struct frame *f)
{
	dec_field(f->seq, "_refcount", (uint64_t)f->page._refcount, "count");
	begin_field(f->seq, "_mapcount");
	seq_printf(f->seq, "%d", f->page._mapcount);
	if (f->page._mapcount < -1)
		end_field(f->seq, "shared with page_type");
	else
		end_field(f->seq, "PTEs that map it, minus one");
	if (f->page._mapcount >= -1)
		return;
	hex_field(f->seq, "page_type", f->page.page_type,
		  PageBuddy(&f->page) ? "PG_buddy" : PageTable(&f->page) ? "PG_table" : NULL);
}

/* ---- what it belongs to ---- */

static void put_mapping(const struct frame *f)
{
	const struct inode *inode;

	begin_field(f->seq, "mapping");
	if (PageAnon(&f->page)) {
		seq_printf(f->seq, "anon_vma #%u", f->page.mapping >> 1);
		end_field(f->seq, "lowest bit set: anonymous");
		return;
	}
	inode = f->page.mapping ? inode_by_id(f->m, f->page.mapping >> 1) : NULL;
	if (!inode) {
		seq_puts(f->seq, "NULL");
		end_field(f->seq, NULL);
		return;
	}
	seq_printf(f->seq, "inode %llu ", (unsigned long long)inode->i_ino);
	seq_escape(f->seq, inode->name, "\n");
	end_field(f->seq, NULL);
}

/*
 * Only blocks in free_area keep their order in private; the order of a compound page stands in its first tail. Our own
 * descriptors keep it in the head, and on per-CPU lists, which have a list for each order in the kernel.
 */
static void put_private(const struct frame *f)
{
	bool own = page_test(&f->page, PG_head) || f->state == FRAME_PCP;

	if (!(f->page.flags & PG_tail)) {
		hex_field(f->seq, "private", own ? 0 : f->page.private,
			  PageBuddy(&f->page) ? "order of the block" : NULL);
		return;
	}
	hex_field(f->seq, "compound_head", f->pfn - f->page.private, NULL);
	if (f->page.private != 1)
		return;
	text_field(f->seq, "compound_dtor", "COMPOUND_PAGE_DTOR", NULL);
	dec_field(f->seq, "compound_order", f->order, "of the whole page: only its first tail has it");
}

static void put_lru(const struct frame *f)
{
	static const char *const names[NR_LRU_LISTS] = {
		[LRU_INACTIVE_ANON] = "inactive_anon", [LRU_ACTIVE_ANON] = "active_anon",
		[LRU_INACTIVE_FILE] = "inactive_file", [LRU_ACTIVE_FILE] = "active_file",
		[LRU_UNEVICTABLE] = "unevictable",
	};

	begin_field(f->seq, "lru");
	if (page_test(&f->page, PG_lru))
		seq_puts(f->seq, names[page_lru(&f->page)]);
	else if (PageBuddy(&f->page))
		seq_printf(f->seq, "free_area[%u]", f->order);
	else if (f->state == FRAME_PCP && f->head == f->pfn)
		seq_puts(f->seq, "a per-CPU list");
	else
		seq_puts(f->seq, "none");
	end_field(f->seq, NULL);
}

const char *pfn_zone_name(const struct machine *m, pfn_t pfn)
{
	const char *first = NULL;

	for (unsigned int i = 0; i < m->arch->nr_zones; i++) {
		const struct arch_zone *zone = &m->arch->zones[i];

		if (pfn >= zone->start_pfn && pfn < zone->end_pfn)
			return zone->name;
		if (!first && zone->end_pfn)
			first = zone->name;
	}
	return first;
}

/* What a frame of a slab has in place of lru (struct slab). */
static void put_slab(const struct frame *f)
{
	const struct slab *slab = slab_of(f->m, phys_to_linear(f->m->arch, f->pfn << PAGE_SHIFT));

	if (!slab)
		return;
	text_field(f->seq, "slab_cache", slab->slab_cache->name, NULL);
	hex_field(f->seq, "s_mem", slab_s_mem(slab), "the first object");
	dec_field(f->seq, "active", slab->active, "objects that left the slab: inuse");
	if (slab->freelist)
		hex_field(f->seq, "freelist", slab->freelist, "the array of free indices");
	else
		text_field(f->seq, "freelist", NULL, "no object is free");
}

static void put_block(const struct frame *f)
{
	static const char *const states[] = {
		[FRAME_NONE] = "none", [FRAME_RESERVED] = "reserved", [FRAME_FREE] = "free",
		[FRAME_PCP] = "free", [FRAME_ALLOCATED] = "allocated",
	};

	begin_field(f->seq, "frame");
	seq_puts(f->seq, states[f->state]);
	if (f->state != FRAME_RESERVED) {
		seq_printf(f->seq, ", order %u", f->order);
		if (f->head != f->pfn) {
			seq_puts(f->seq, " from ");
			put_0x(f->seq, f->head);
		}
	}
	end_field(f->seq, NULL);
}

static void put_address(const struct frame *f)
{
	paddr_t phys = f->pfn << PAGE_SHIFT;

	if (phys < f->m->arch->lowmem_end)
		hex_field(f->seq, "virtual", phys_to_linear(f->m->arch, phys), "page_address()");
	else
		text_field(f->seq, "virtual", NULL, "highmem");
}

/* ---- who maps it ---- */

uint32_t mm_owner_pid(const struct machine *m, const struct mm_struct *mm)
{
	const struct task_struct *t = next_task(m, 0);

	while (t && t->mm != mm)
		t = next_task(m, t->pid);
	return t ? t->pid : 0;
}

bool maps_frame(const struct machine *m, const struct vm_area_struct *vma, vaddr_t address, pfn_t pfn, pte_t *ret)
{
	const void *entries = pte_offset(m, vma->vm_mm, address);

	if (!entries)
		return false;
	*ret = pte_get(m, entries, pte_index(m, address));
	return pte_present(m, *ret) && pte_pfn(m, *ret) == pfn;
}

static bool put_pte(void *data, struct vm_area_struct *vma, vaddr_t address)
{
	const struct frame *f = data;
	pte_t pte;

	if (!maps_frame(f->m, vma, address, f->pfn, &pte))
		return false;
	begin_field(f->seq, "mapped by");
	seq_printf(f->seq, "pid %u at ", mm_owner_pid(f->m, vma->vm_mm));
	put_0x(f->seq, address);
	seq_puts(f->seq, pte_write(f->m, pte) ? " rw" : " r-");
	end_field(f->seq, NULL);
	return false;
}

int show_page(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	struct frame f = {.m = m, .pfn = args->arg[0], .seq = seq};

	if (!pfn_valid(m, f.pfn))
		return -EINVAL;
	page_snapshot(m, f.pfn, &f.page);
	f.state = frame_state(m, f.pfn, &f.head, &f.order);
	hex_field(seq, "pfn", f.pfn, NULL);
	hex_field(seq, "physical", f.pfn << PAGE_SHIFT, NULL);
	put_address(&f);
	text_field(seq, "zone", pfn_zone_name(m, f.pfn), NULL);
	put_flags(&f);
	put_counts(&f);
	put_mapping(&f);
	hex_field(seq, "index", f.page.index,
		  PageAnon(&f.page) ? "linear page number of its mapping" : "offset, in pages");
	put_private(&f);
	put_lru(&f);
	put_slab(&f);
	put_block(&f);
	if (page_mapped(&f.page))
		rmap_walk(m, &f.page, put_pte, &f);
	return 0;
}
