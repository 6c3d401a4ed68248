// SPDX-License-Identifier: MIT
/*
 * graph_dot.c - `graph [PID] dot`: the figure of graph.c in the language of graphviz
 *
 * A node is a structure, named by what tells it from others of its kind; an edge is a pointer, and its label the field.
 * VMAs hang together twice, by vm_next and, dashed, in the red-black tree. A file or an anon_vma that several VMAs name
 * is one node. Below the tables of the last level stand how many pages they lead to.
 */
#include "graph.h"

#include "arch.h"
#include "fields.h"
#include "file.h"
#include "task_mmu.h"
#include "vma.h"

/* Inside double quotes. */
static void put_name(struct seq_file *seq, const char *name)
{
	seq_escape(seq, name, "\"\\\n");
}

static void put_hex_name(struct seq_file *seq, const char *kind, uint64_t address)
{
	seq_printf(seq, "%s_", kind);
	seq_hex(seq, address, 1);
}

static void put_vma_edge(struct seq_file *seq, const char *from, const struct vm_area_struct *to,
			 const char *attributes)
{
	if (!to)
		return;
	seq_printf(seq, "\t%s -> ", from);
	put_hex_name(seq, "vma", to->vm_start);
	seq_printf(seq, " [%s]\n", attributes);
}

static void put_file(struct seq_file *seq, const char *self, const struct vm_area_struct *vma)
{
	seq_puts(seq, "\t\"file ");
	put_name(seq, vma->vm_file->f_inode->name);
	seq_printf(seq, "\" [shape=note]\n\t%s -> \"file ", self);
	put_name(seq, vma->vm_file->f_inode->name);
	seq_printf(seq, "\" [label=\"vm_file, page %llu\"]\n", (unsigned long long)vma->vm_pgoff);
}

static struct vm_area_struct *vma_of(struct rb_node *node)
{
	return node ? rb_vma(node) : NULL;
}

static void put_vma(struct seq_file *seq, const struct vm_area_struct *vma)
{
	struct seq_file self;

	seq_init(&self);
	put_hex_name(&self, "vma", vma->vm_start);
	seq_putc(&self, '\0');
	seq_printf(seq, "\t%s [label=\"vm_area_struct\\n", self.buf);
	put_vma_range(seq, vma);
	seq_putc(seq, ' ');
	put_vma_perms(seq, vma);
	seq_printf(seq, "\\nvm_ops %s\"]\n", vma->vm_ops ? vma->vm_ops->name : "NULL");
	put_vma_edge(seq, self.buf, vma->vm_next, "label=vm_next");
	put_vma_edge(seq, self.buf, vma_of(vma->vm_rb.left), "label=rb_left, style=dashed");
	put_vma_edge(seq, self.buf, vma_of(vma->vm_rb.right), "label=rb_right, style=dashed");
	if (vma->vm_file)
		put_file(seq, self.buf, vma);
	if (vma->anon_vma)
		seq_printf(seq, "\t\"anon_vma %u\" [shape=oval]\n\t%s -> \"anon_vma %u\" [label=anon_vma]\n",
			   vma->anon_vma->id, self.buf, vma->anon_vma->id);
	seq_release(&self);
}

struct dot_tables {
	const struct machine *m;
	const struct mm_struct *mm;
	struct seq_file *seq;
	vaddr_t above[PGTABLE_MAX_LEVELS];	/* the table of each level that was named last */
};

static void put_table_name(struct seq_file *seq, unsigned int level, vaddr_t base)
{
	if (level)
		seq_printf(seq, "table%u_%llx", level, (unsigned long long)base);
	else
		seq_puts(seq, "pgd");
}

/* Tables come in order, each before those below it. */
static void put_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	struct dot_tables *t = data;
	struct seq_file *seq = t->seq;

	if (level == 0)
		return;
	t->above[level] = base;
	seq_putc(seq, '\t');
	put_table_name(seq, level, base);
	seq_printf(seq, " [label=\"%s table\\n", t->m->arch->level[level].name);
	put_0x(seq, pfn << PAGE_SHIFT);
	seq_puts(seq, "\"]\n\t");
	put_table_name(seq, level - 1, t->above[level - 1]);
	seq_puts(seq, " -> ");
	put_table_name(seq, level, base);
	seq_puts(seq, " [label=\"");
	put_0x(seq, base);
	seq_puts(seq, "\"]\n");
	if (level + 1 < t->m->arch->nr_levels)
		return;
	put_hex_name(seq, "\tpages", base);
	seq_printf(seq, " [shape=box3d, label=\"%llu present\"]\n\t",
		   (unsigned long long)nr_present_in_table(t->m, t->mm, base));
	put_table_name(seq, level, base);
	put_hex_name(seq, " -> pages", base);
	seq_putc(seq, '\n');
}

void put_graph_dot(const struct machine *m, const struct task_struct *task, struct seq_file *seq)
{
	const struct mm_struct *mm = task->mm;
	struct dot_tables tables = {.m = m, .mm = mm, .seq = seq};

	seq_printf(seq, "digraph \"process %u\" {\n\tnode [shape=box, fontname=monospace]\n\trankdir=LR\n", task->pid);
	seq_printf(seq, "\ttask [label=\"task_struct\\npid %u ", task->pid);
	put_name(seq, task->comm);
	seq_printf(seq, "\"]\n\tmm [label=\"mm_struct\\nmm_users %d, mm_count %d\\nmap_count %d\"]\n", mm->mm_users,
		   mm->mm_count, mm->map_count);
	seq_puts(seq, "\ttask -> mm [label=mm]\n");
	put_vma_edge(seq, "mm", mm->mmap, "label=mmap");
	put_vma_edge(seq, "mm", vma_of(mm->mm_rb.node), "label=mm_rb, style=dashed");
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		put_vma(seq, vma);
	seq_puts(seq, "\tpgd [label=\"page directory\\n");
	put_0x(seq, mm->pgd << PAGE_SHIFT);
	seq_puts(seq, "\"]\n\tmm -> pgd [label=pgd]\n");
	for_each_table(m, mm, put_table, &tables);
	seq_puts(seq, "}\n");
}
