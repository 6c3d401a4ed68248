// SPDX-License-Identifier: MIT
/*
 * mm_fields.c - `mm`, `vma` and `vmas`: the structures themselves, field by field
 *
 * Fields stand under the names of include/linux/mm_types.h (up to 6.0, when VMAs were a list and a red-black tree). A
 * field that had another name in the days of the lecture has it beside, in parentheses. A pointer to a VMA is shown as
 * that VMA's range: what it points at, not where it lies.
 */
#include <errno.h>

#include "fields.h"
#include "file.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "proc_views.h"
#include "task_mmu.h"
#include "view_page.h"
#include "vma.h"

/* ---- parts of lines ---- */

static void vma_field(struct seq_file *seq, const char *name, const struct vm_area_struct *vma, const char *old_name)
{
	begin_field(seq, name);
	put_vma_range(seq, vma);
	end_field(seq, old_name);
}

/* ---- mm ---- */

static void put_layout(struct seq_file *seq, const struct mm_struct *mm)
{
	hex_field(seq, "start_code", mm->start_code, NULL);
	hex_field(seq, "end_code", mm->end_code, NULL);
	hex_field(seq, "start_data", mm->start_data, NULL);
	hex_field(seq, "end_data", mm->end_data, NULL);
	hex_field(seq, "start_brk", mm->start_brk, NULL);
	hex_field(seq, "brk", mm->brk, NULL);
	hex_field(seq, "start_stack", mm->start_stack, NULL);
	hex_field(seq, "arg_start", mm->arg_start, NULL);
	hex_field(seq, "arg_end", mm->arg_end, NULL);
	hex_field(seq, "env_start", mm->env_start, NULL);
	hex_field(seq, "env_end", mm->env_end, NULL);
}

static void count_table(void *data, unsigned int level, pfn_t pfn, vaddr_t base)
{
	uint64_t *tables = data;

	(void)pfn;
	(void)base;
	tables[level]++;
}

/* nr_ptes counted leaf tables only; the levels above had counters of their own (nr_pmds since 4.0, nr_puds 4.15). */
static void put_tables(const struct machine *m, struct seq_file *seq, const struct mm_struct *mm)
{
	uint64_t tables[PGTABLE_MAX_LEVELS] = {0};
	unsigned int level = m->arch->nr_levels - 1;

	for_each_table(m, mm, count_table, tables);
	dec_field(seq, "pgtables_bytes", mm->pgtables_bytes, "all tables below the pgd, since 4.15");
	dec_field(seq, "nr_ptes", tables[level], "pte tables");
	if (level > 1)
		dec_field(seq, "nr_pmds", tables[level - 1], "pmd tables");
	if (level > 2)
		dec_field(seq, "nr_puds", tables[level - 2], "pud tables");
}

static void put_counts(struct seq_file *seq, const struct mm_struct *mm)
{
	dec_field(seq, "map_count", (uint64_t)mm->map_count, NULL);
	dec_field(seq, "hiwater_rss", max_u64(mm->hiwater_rss, get_mm_rss(mm)), NULL);
	dec_field(seq, "hiwater_vm", max_u64(mm->hiwater_vm, mm->total_vm), NULL);
	dec_field(seq, "total_vm", mm->total_vm, NULL);
	dec_field(seq, "locked_vm", mm->locked_vm, NULL);
	dec_field(seq, "data_vm", mm->data_vm, NULL);
	dec_field(seq, "exec_vm", mm->exec_vm, NULL);
	dec_field(seq, "stack_vm", mm->stack_vm, NULL);
	dec_field(seq, "rss_stat.filepages", mm->rss_stat[MM_FILEPAGES], "rss, all four together");
	dec_field(seq, "rss_stat.anonpages", mm->rss_stat[MM_ANONPAGES], NULL);
	dec_field(seq, "rss_stat.swapents", mm->rss_stat[MM_SWAPENTS], NULL);
	dec_field(seq, "rss_stat.shmempages", mm->rss_stat[MM_SHMEMPAGES], NULL);
}

int show_mm(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	if (!mm)
		return -EINVAL;
	vma_field(seq, "mmap", mm->mmap, NULL);
	vma_field(seq, "mm_rb", rb_vma(mm->mm_rb.node), "mmap_avl");
	vma_field(seq, "vmacache", mm->vmacache, "mmap_cache");
	dec_field(seq, "vmacache_seqnum", mm->vmacache_seqnum, "counts what makes the cache void");
	text_field(seq, "get_unmapped_area", mm->topdown ? "arch_get_unmapped_area_topdown" : "arch_get_unmapped_area",
		   NULL);
	hex_field(seq, "mmap_base", mm->mmap_base, NULL);
	hex_field(seq, "mmap_legacy_base", mm->mmap_legacy_base, "TASK_UNMAPPED_BASE");
	hex_field(seq, "task_size", mm->task_size, NULL);
	hex_field(seq, "highest_vm_end", mm->highest_vm_end, NULL);
	hex_field(seq, "pgd", mm->pgd << PAGE_SHIFT, "physical; CR3 or TTBR0");
	dec_field(seq, "mm_users", (uint64_t)mm->mm_users, NULL);
	dec_field(seq, "mm_count", (uint64_t)mm->mm_count, NULL);
	put_tables(m, seq, mm);
	put_counts(seq, mm);
	text_field(seq, "mmlist", list_empty(&mm->mmlist) ? "empty" : "linked",
		   "linked: pages may be in swap; init_mm has the list");
	text_field(seq, "page_table_lock", "free", "`locks COMMAND` shows who takes it");
	text_field(seq, "mmap_lock", "free", "mmap_sem; the same");
	hex_field(seq, "def_flags", mm->def_flags, NULL);
	put_layout(seq, mm);
	text_field(seq, "exe_file", mm->exe_file ? mm->exe_file->f_inode->name : NULL, NULL);
	return 0;
}

/* ---- vma ---- */

void put_vma_flags(struct seq_file *seq, uint64_t flags)
{
	static const struct { uint64_t flag; const char *name; } names[] = {
		{VM_READ, "READ"}, {VM_WRITE, "WRITE"}, {VM_EXEC, "EXEC"}, {VM_SHARED, "SHARED"},
		{VM_MAYREAD, "MAYREAD"}, {VM_MAYWRITE, "MAYWRITE"}, {VM_MAYEXEC, "MAYEXEC"},
		{VM_MAYSHARE, "MAYSHARE"}, {VM_GROWSDOWN, "GROWSDOWN"}, {VM_PFNMAP, "PFNMAP"},
		{VM_MAYBE_GUARD, "MAYBE_GUARD"},
		{VM_LOCKED, "LOCKED"}, {VM_IO, "IO"}, {VM_SEQ_READ, "SEQ_READ"}, {VM_RAND_READ, "RAND_READ"},
		{VM_DONTCOPY, "DONTCOPY"}, {VM_DONTEXPAND, "DONTEXPAND"}, {VM_LOCKONFAULT, "LOCKONFAULT"},
		{VM_ACCOUNT, "ACCOUNT"}, {VM_NORESERVE, "NORESERVE"}, {VM_SYNC, "SYNC"},
		{VM_WIPEONFORK, "WIPEONFORK"}, {VM_DONTDUMP, "DONTDUMP"}, {VM_SOFTDIRTY, "SOFTDIRTY"},
		{VM_MIXEDMAP, "MIXEDMAP"}, {VM_HUGEPAGE, "HUGEPAGE"}, {VM_NOHUGEPAGE, "NOHUGEPAGE"},
		{VM_MERGEABLE, "MERGEABLE"},
	};
	const char *separator = "";

	for (unsigned int i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!(flags & names[i].flag))
			continue;
		seq_puts(seq, separator);
		seq_puts(seq, names[i].name);
		separator = " ";
	}
}

static void put_rb_node(struct seq_file *seq, const struct vm_area_struct *vma)
{
	text_field(seq, "vm_rb", vma->vm_rb.red ? "red" : "black", "vm_avl");
	vma_field(seq, "vm_rb.parent", rb_vma(vma->vm_rb.parent), NULL);
	vma_field(seq, "vm_rb.left", rb_vma(vma->vm_rb.left), NULL);
	vma_field(seq, "vm_rb.right", rb_vma(vma->vm_rb.right), NULL);
	hex_field(seq, "rb_subtree_gap", vma->rb_subtree_gap, NULL);
}

static void put_anon_vmas(struct seq_file *seq, const struct vm_area_struct *vma)
{
	const struct list_head *pos;

	begin_field(seq, "anon_vma_chain");
	if (list_empty(&vma->anon_vma_chain))
		seq_puts(seq, "empty");
	list_for_each(pos, &vma->anon_vma_chain) {
		const struct anon_vma_chain *avc = list_entry(pos, struct anon_vma_chain, same_vma);

		seq_putc(seq, '#');
		seq_dec(seq, avc->anon_vma->id, 0);
		if (pos->next != &vma->anon_vma_chain)
			seq_putc(seq, ' ');
	}
	end_field(seq, NULL);
	begin_field(seq, "anon_vma");
	if (vma->anon_vma)
		seq_printf(seq, "#%u, parent #%u, root #%u", vma->anon_vma->id, vma->anon_vma->parent->id,
			   vma->anon_vma->root->id);
	else
		seq_puts(seq, "NULL");
	end_field(seq, NULL);
}

static void put_vm_mm(const struct machine *m, struct seq_file *seq, const struct mm_struct *mm)
{
	begin_field(seq, "vm_mm");
	seq_printf(seq, "mm_struct of pid %u", mm_owner_pid(m, mm));
	end_field(seq, NULL);
}

static void put_vma(const struct machine *m, struct seq_file *seq, const struct vm_area_struct *vma)
{
	uint64_t flags = vma->vm_flags;

	hex_field(seq, "vm_start", vma->vm_start, NULL);
	hex_field(seq, "vm_end", vma->vm_end, NULL);
	vma_field(seq, "vm_next", vma->vm_next, NULL);
	vma_field(seq, "vm_prev", vma->vm_prev, NULL);
	put_rb_node(seq, vma);
	put_vm_mm(m, seq, vma->vm_mm);
	hex_field(seq, "vm_page_prot", vma->vm_page_prot.val, NULL);
	begin_field(seq, "vm_flags");
	put_0x(seq, flags);
	seq_putc(seq, ' ');
	put_vma_flags(seq, flags);
	end_field(seq, NULL);
	put_anon_vmas(seq, vma);
	text_field(seq, "vm_ops", vma->vm_ops ? vma->vm_ops->name : NULL, NULL);
	hex_field(seq, "vm_pgoff", vma->vm_pgoff, "vm_offset, in bytes");
	text_field(seq, "vm_file", vma->vm_file ? vma->vm_file->f_inode->name : NULL, "vm_inode");
	text_field(seq, "vm_private_data", vma->vm_name, vma->vm_name ? "its vm_special_mapping" : "vm_pte");
}

int show_vma(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	if (args->nr < 1)
		return -EINVAL;
	for (const struct vm_area_struct *vma = mm ? mm->mmap : NULL; vma; vma = vma->vm_next) {
		if (args->arg[0] < vma->vm_start || args->arg[0] >= vma->vm_end)
			continue;
		put_vma(m, seq, vma);
		return 0;
	}
	return -EFAULT;
}

/* ---- vmas ---- */

static void put_list(const struct machine *m, struct seq_file *seq, const struct mm_struct *mm)
{
	for (const struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next) {
		const char *name = vma_display_name(m, vma);

		seq_puts(seq, "  ");
		put_vma_range(seq, vma);
		seq_putc(seq, ' ');
		put_vma_perms(seq, vma);
		seq_puts(seq, " gap ");
		put_0x(seq, vma_gap(vma));
		if (name) {
			seq_putc(seq, ' ');
			seq_escape(seq, name, "\n");
		}
		seq_putc(seq, '\n');
	}
}

/* Right to left, so that the tree lies on its left side: addresses fall from top to bottom. */
static void put_subtree(struct seq_file *seq, struct rb_node *node, unsigned int depth)
{
	const struct vm_area_struct *vma = rb_vma(node);

	if (!node)
		return;
	put_subtree(seq, node->right, depth + 1);
	for (unsigned int i = 0; i <= depth; i++)
		seq_puts(seq, "  ");
	put_vma_range(seq, vma);
	seq_puts(seq, node->red ? " red" : " black");
	seq_puts(seq, " gap ");
	put_0x(seq, vma_gap(vma));
	seq_puts(seq, " subtree_gap ");
	put_0x(seq, vma->rb_subtree_gap);
	seq_putc(seq, '\n');
	put_subtree(seq, node->left, depth + 1);
}

int show_vmas(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	if (!mm)
		return -EINVAL;
	seq_printf(seq, "mmap: %d VMAs in a list\n", mm->map_count);
	put_list(m, seq, mm);
	seq_puts(seq, "mm_rb: the same in a tree, right to left\n");
	put_subtree(seq, mm->mm_rb.node, 0);
	return 0;
}
