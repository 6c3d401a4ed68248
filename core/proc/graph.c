// SPDX-License-Identifier: MIT
/*
 * graph.c - `graph [PID]`: how the structures of a process hang together
 *
 *	task_struct -> mm_struct -> vm_area_struct -> vm_ops, file, anon_vma
 *	                         -> pgd -> tables -> page frames
 *
 * The lecture's figure of the relations, drawn from the live structures: each line below a structure is something that
 * it points to.
 */
#include <errno.h>

#include "arch.h"
#include "fields.h"
#include "file.h"
#include "pagewalk.h"
#include "proc_views.h"
#include "task_mmu.h"

static void put_vma_node(struct seq_file *seq, const struct vm_area_struct *vma)
{
	seq_puts(seq, "   |  +- ");
	put_vma_range(seq, vma);
	seq_putc(seq, ' ');
	put_vma_perms(seq, vma);
	seq_puts(seq, "  vm_ops ");
	seq_puts(seq, vma->vm_ops ? vma->vm_ops->name : "NULL");
	if (vma->vm_file) {
		seq_puts(seq, ", vm_file ");
		seq_escape(seq, vma->vm_file->f_inode->name, "\n");
		seq_printf(seq, " from page %llu", (unsigned long long)vma->vm_pgoff);
	}
	if (vma->anon_vma)
		seq_printf(seq, ", anon_vma #%u", vma->anon_vma->id);
	seq_putc(seq, '\n');
}

struct table_node {
	const struct machine *m;
	const struct mm_struct *mm;
	struct seq_file *seq;
	uint64_t entries;
};

static void count_entry(void *data, vaddr_t address, pte_t pte)
{
	struct table_node *node = data;

	(void)address;
	node->entries += pte_present(node->m, pte);
}

/* A table of the mm; a leaf table with the frames it leads to. */
static void put_table_node(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct table_node *node = data;
	const struct arch *arch = node->m->arch;

	if (level == 0)
		return;
	seq_puts(node->seq, "      ");
	for (unsigned int i = 1; i < level; i++)
		seq_puts(node->seq, "   ");
	seq_printf(node->seq, "+- %s table ", arch->level[level].name);
	put_0x(node->seq, pfn << PAGE_SHIFT);
	seq_puts(node->seq, " for addresses from ");
	put_0x(node->seq, base);
	if (level + 1 == arch->nr_levels) {
		node->entries = 0;
		walk_page_range(node->m, node->mm, base, min_u64(base + arch->pmd_size, arch->task_size), count_entry,
				node);
		seq_printf(node->seq, " -> %llu page%s", (unsigned long long)node->entries,
			   node->entries == 1 ? "" : "s");
	}
	seq_putc(node->seq, '\n');
}

int show_graph(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct task_struct *task = args->task;
	const struct mm_struct *mm = task->mm;
	struct table_node node = {.m = m, .mm = mm, .seq = seq};

	if (!mm)
		return -EINVAL;
	seq_printf(seq, "task_struct pid %u ", task->pid);
	seq_escape(seq, task->comm, "\n");
	seq_printf(seq, "\n+- mm: mm_struct, mm_users %d, mm_count %d\n", mm->mm_users, mm->mm_count);
	seq_printf(seq, "   +- mmap, mm_rb: %d vm_area_structs, in a list and in a tree\n", mm->map_count);
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		put_vma_node(seq, vma);
	seq_puts(seq, "   +- pgd ");
	put_0x(seq, mm->pgd << PAGE_SHIFT);
	seq_putc(seq, '\n');
	for_each_table(m, mm, put_table_node, &node);
	return 0;
}
