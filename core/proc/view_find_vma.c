// SPDX-License-Identifier: MIT
/*
 * view_find_vma.c - `find_vma ADDR`: how the kernel finds the first VMA that ends above an address (mm/mmap.c)
 *
 * Shown as it happens: the cache first, then the tree from its root down, one comparison a line. Going left remembers
 * the node, for it ends above the address, too. The view only looks: it does not fill the cache as the call does.
 */
#include <errno.h>

#include "fields.h"
#include "proc_views.h"
#include "task_mmu.h"
#include "vma.h"

static void put_node(struct seq_file *seq, unsigned int depth, const struct vm_area_struct *vma)
{
	seq_printf(seq, "%-8s%2u  ", depth ? "mm_rb" : "root", depth);
	put_vma_range(seq, vma);
}

/* The tree's way down; *comparisons of addresses were made. */
static const struct vm_area_struct *descend(struct seq_file *seq, const struct mm_struct *mm, vaddr_t address)
{
	const struct vm_area_struct *found = NULL;
	struct rb_node *node = mm->mm_rb.node;

	for (unsigned int depth = 0; node; depth++) {
		const struct vm_area_struct *vma = rb_vma(node);

		put_node(seq, depth, vma);
		if (vma->vm_end <= address) {
			seq_puts(seq, "  ends below: right\n");
			node = node->right;
			continue;
		}
		found = vma;
		if (vma->vm_start <= address) {
			seq_puts(seq, "  contains it: found\n");
			break;
		}
		seq_puts(seq, "  lies above: left\n");
		node = node->left;
	}
	return found;
}

int show_find_vma(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;
	const struct vm_area_struct *vma;
	vaddr_t address = args->arg[0];

	(void)m;
	if (!mm)
		return -EINVAL;
	vma = mm->vmacache;
	seq_puts(seq, "vmacache    ");
	put_vma_range(seq, vma);
	if (vma && vma->vm_start <= address && address < vma->vm_end) {
		seq_puts(seq, "  contains it: hit\n");
	} else {
		seq_puts(seq, "  miss\n");
		vma = descend(seq, mm, address);
	}
	seq_puts(seq, "result      ");
	put_vma_range(seq, vma);
	seq_puts(seq, vma && vma->vm_start > address ? "  the next one above: the address is in a gap\n" : "\n");
	return 0;
}
