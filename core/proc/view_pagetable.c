// SPDX-License-Identifier: MIT
/*
 * view_pagetable.c - `pagetable [PID]`: the user half of a process's page tables, in runs
 *
 * First the table frames, a line a level. Then the entries that are not empty: neighbours whose frames follow each
 * other and whose bits agree are one run. What stands here is all that the MMU knows of the process: addresses that are
 * missing fault.
 */
#include <errno.h>

#include "arch.h"
#include "fields.h"
#include "pagewalk.h"
#include "proc_views.h"
#include "vtop.h"

struct run {
	vaddr_t start, end;		/* addresses; end == start: none yet */
	pte_t first;
};

struct runs {
	const struct machine *m;
	struct seq_file *seq;
	struct run run;
	uint64_t tables[PGTABLE_MAX_LEVELS];
};

/* Whether the entry maps the next frame, with the same bits. */
static bool goes_on(const struct runs *r, vaddr_t address, pte_t pte)
{
	const struct machine *m = r->m;
	uint64_t pages = (address - r->run.start) >> PAGE_SHIFT;

	if (address != r->run.end || !pte_present(m, pte) || !pte_present(m, r->run.first))
		return false;
	return pte_pfn(m, pte) == pte_pfn(m, r->run.first) + pages &&
	       pte.val - r->run.first.val == (pte_pfn(m, pte) - pte_pfn(m, r->run.first)) << PAGE_SHIFT;
}

static void put_run(const struct runs *r)
{
	const struct machine *m = r->m;
	uint64_t pages = (r->run.end - r->run.start) >> PAGE_SHIFT;
	pfn_t pfn;

	if (!pages)
		return;
	seq_hex(r->seq, r->run.start, 8);
	seq_putc(r->seq, '-');
	seq_hex(r->seq, r->run.end, 8);
	if (pte_guard(m, r->run.first)) {
		seq_puts(r->seq, " -> guard region\n");
		return;
	}
	if (pte_swap(m, r->run.first)) {
		seq_printf(r->seq, " -> swap type %u offset %llu\n", pte_swp_type(m, r->run.first),
			   (unsigned long long)pte_swp_offset(m, r->run.first));
		return;
	}
	pfn = pte_pfn(m, r->run.first);
	seq_puts(r->seq, " -> ");
	seq_hex(r->seq, pfn << PAGE_SHIFT, 8);
	seq_putc(r->seq, '-');
	seq_hex(r->seq, (pfn + pages) << PAGE_SHIFT, 8);
	seq_printf(r->seq, " %5llu page%s ", (unsigned long long)pages, pages == 1 ? " " : "s");
	put_pte_bits(r->seq, m, r->run.first);
	seq_putc(r->seq, '\n');
}

static void add_entry(void *data, vaddr_t address, pte_t pte)
{
	struct runs *r = data;

	if (!goes_on(r, address, pte)) {
		put_run(r);
		r->run = (struct run){.start = address, .first = pte};
	}
	r->run.end = address + PAGE_SIZE;
}

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct runs *r = data;

	(void)pfn;
	(void)base;
	r->tables[level]++;
}

int show_pagetable(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	struct runs r = {.m = m, .seq = seq};

	if (!mm)
		return -EINVAL;
	for_each_table(m, mm, count_table, &r);
	seq_puts(seq, "pgd at ");
	put_0x(seq, mm->pgd << PAGE_SHIFT);
	seq_puts(seq, "; frames:");
	for (unsigned int i = 0; i < m->arch->nr_levels; i++)
		seq_printf(seq, " %s %llu", m->arch->level[i].name, (unsigned long long)r.tables[i]);
	seq_printf(seq, "; %llu bytes below the pgd (nr_ptes %llu)\n", (unsigned long long)mm->pgtables_bytes,
		   (unsigned long long)r.tables[m->arch->nr_levels - 1]);
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		walk_page_range(m, mm, vma->vm_start, vma->vm_end, add_entry, &r);
	put_run(&r);
	return 0;
}
