// SPDX-License-Identifier: MIT
/*
 * ledger.c - `ledger [PID]`: what a family of processes has in memory, and who shares it
 *
 * A line a process with figures of smaps_rollup, in kB: Rss counts every resident page, Pss a page's share (its size
 * divided by the number of PTEs that map it), USS (unique set size) what nobody else maps; then the four kinds that
 * smaps knows. Rss adds up to more than there is as soon as pages are shared; Pss adds up to the frames in use, which
 * the last line shows. Threads share one address space: it stands once, at its lowest pid.
 */
#include "proc_views.h"
#include "task.h"
#include "task_mmu.h"
#include "view_page.h"

static const char header[] = "    PID    PPID     RSS     PSS     USS SHCLEAN SHDIRTY PRCLEAN PRDIRTY COMMAND\n";

static void put_kb(struct seq_file *seq, uint64_t bytes)
{
	seq_putc(seq, ' ');
	seq_dec(seq, bytes >> 10, 7);
}

static void put_figures(struct seq_file *seq, const struct mem_size_stats *mss)
{
	put_kb(seq, mss->resident);
	put_kb(seq, mss->pss >> PSS_SHIFT);
	put_kb(seq, mss->private_clean + mss->private_dirty);
	put_kb(seq, mss->shared_clean);
	put_kb(seq, mss->shared_dirty);
	put_kb(seq, mss->private_clean);
	put_kb(seq, mss->private_dirty);
}

static void put_process(struct seq_file *seq, const struct task_struct *task, const struct mem_size_stats *mss)
{
	seq_dec(seq, task->pid, 7);
	seq_putc(seq, ' ');
	seq_dec(seq, parent_pid(task), 7);
	put_figures(seq, mss);
	seq_putc(seq, ' ');
	seq_escape(seq, task->comm, "\n");
	seq_putc(seq, '\n');
}

/* Without an ancestor everybody counts. */
static bool descends_from(const struct task_struct *task, const struct task_struct *ancestor)
{
	while (task && task != ancestor)
		task = task->parent;
	return task || !ancestor;
}

static void add(struct mem_size_stats *sum, const struct mem_size_stats *mss)
{
	sum->resident += mss->resident;
	sum->pss += mss->pss;
	sum->shared_clean += mss->shared_clean;
	sum->shared_dirty += mss->shared_dirty;
	sum->private_clean += mss->private_clean;
	sum->private_dirty += mss->private_dirty;
}

int show_ledger(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	struct mem_size_stats sum = {0};

	seq_puts(seq, header);
	for (const struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid)) {
		struct mem_size_stats mss = {0};

		if (!descends_from(t, args->task) || !t->mm || mm_owner_pid(m, t->mm) != t->pid)
			continue;
		gather_mm_stats(m, t->mm, &mss);
		put_process(seq, t, &mss);
		add(&sum, &mss);
	}
	seq_puts(seq, "  total        ");
	put_figures(seq, &sum);
	seq_putc(seq, '\n');
	return 0;
}
