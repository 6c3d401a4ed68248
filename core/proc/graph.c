// SPDX-License-Identifier: MIT
/*
 * graph.c - `graph [PID] [dot]`: how the structures of a process hang together
 *
 *	task_struct -> mm_struct -> vm_area_struct -> vm_ops, file, anon_vma
 *	                         -> pgd -> tables -> page frames
 *
 * The lecture's figure of the relations, drawn from the live structures: each line below a structure is something that
 * it points to.
 */
#include "graph.h"

#include <errno.h>
#include <string.h>

#include "arch.h"
#include "fields.h"
#include "file.h"
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

struct counted {
	const struct machine *m;
	uint64_t present;
};

static void count_entry(void *data, vaddr_t address, pte_t pte)
{
	struct counted *counted = data;

	(void)address;
	counted->present += pte_present(counted->m, pte);
}

uint64_t nr_present_in_table(const struct machine *m, const struct mm_struct *mm, vaddr_t base)
{
	struct counted counted = {.m = m};

	walk_page_range(m, mm, base, min_u64(base + m->arch->pmd_size, m->arch->task_size), count_entry, &counted);
	return counted.present;
}

struct table_node {
	const struct machine *m;
	const struct mm_struct *mm;
	struct seq_file *seq;
};

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
		unsigned long long present = nr_present_in_table(node->m, node->mm, base);

		seq_printf(node->seq, " -> %llu page%s", present, present == 1 ? "" : "s");
	}
	seq_putc(node->seq, '\n');
}

static void put_graph(const struct machine *m, const struct task_struct *task, struct seq_file *seq)
{
	const struct mm_struct *mm = task->mm;
	struct table_node node = {.m = m, .mm = mm, .seq = seq};

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
}

/* The word is "dot", or none. */
int show_graph(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	if (!args->task->mm)
		return -EINVAL;
	if (args->word && strcmp(args->word, "dot") != 0)
		return -ENOENT;
	if (args->word)
		put_graph_dot(m, args->task, seq);
	else
		put_graph(m, args->task, seq);
	return 0;
}
