// SPDX-License-Identifier: MIT
/*
 * pagemap.c - the `pagemap` command: what /proc/PID/pagemap says of each page that is present or swapped, in words
 *
 * A line is `0xADDR present file|anon excl|shared 0xPFN`. "file" is the kernel's bit 61 (a page that is not anonymous),
 * "excl" its bit 56 (one entry maps it). The zero page has neither and reads `zero` for its frame; a swapped page has
 * no frame and reads `-`. A page of a guard region is one of them to the kernel, with a bit of its own besides, 58.
 */
#include "pagewalk.h"
#include "proc_views.h"
#include "vma.h"

struct pagemap_walk {
	const struct machine *m;
	const struct vm_area_struct *vma;
	struct seq_file *seq;
};

static void pagemap_entry(void *data, vaddr_t address, pte_t pte)
{
	struct pagemap_walk *walk = data;
	const struct machine *m = walk->m;
	const struct page *page = vm_normal_page(m, walk->vma, pte);
	struct seq_file *seq = walk->seq;

	seq_puts(seq, "0x");
	seq_hex(seq, address, 1);
	seq_puts(seq, pte_present(m, pte) ? " present" : " swapped");
	seq_puts(seq, page && !PageAnon(page) ? " file" : " anon");
	seq_puts(seq, page && page_mapcount(page) == 1 ? " excl " : " shared ");
	if (!pte_present(m, pte)) {
		seq_puts(seq, pte_guard(m, pte) ? "- guard\n" : "-\n");
		return;
	}
	if (pte_pfn(m, pte) == m->vm->zero_pfn) {
		seq_puts(seq, "zero\n");
		return;
	}
	seq_puts(seq, "0x");
	seq_hex(seq, pte_pfn(m, pte), 1);
	seq_putc(seq, '\n');
}

int show_pagemap(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	vaddr_t start = args->nr ? args->arg[0] & PAGE_MASK : 0;
	vaddr_t end = args->nr ? args->arg[0] + args->arg[1] : UINT64_MAX & PAGE_MASK;
	const struct mm_struct *mm = args->task->mm;

	if (args->nr && end < args->arg[0])
		end = UINT64_MAX & PAGE_MASK;
	end = max_u64(end, page_align(end));
	for (const struct vm_area_struct *vma = mm ? mm->mmap : NULL; vma; vma = vma->vm_next) {
		struct pagemap_walk walk = {m, vma, seq};

		if (vma->vm_end > start && vma->vm_start < end)
			walk_page_range(m, mm, max_u64(vma->vm_start, start), min_u64(vma->vm_end, end),
					pagemap_entry, &walk);
	}
	return 0;
}
