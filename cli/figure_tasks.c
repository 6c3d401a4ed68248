// SPDX-License-Identifier: MIT
#include "figure_tasks.h"

#include <string.h>

#include "back.h"
#include "file.h"
#include "safe_text.h"
#include "task.h"
#include "tlb.h"

void show_task_name(struct seq_file *out, const char *comm)
{
	char visible[4 * TASK_COMM_LEN];

	safe_text(visible, sizeof(visible), comm, strnlen(comm, TASK_COMM_LEN), SAFE_NAME);
	seq_puts(out, visible);
}

void put_comm(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct task_struct *task = find_pid(v->m, figure_arg(v, at));

	show_task_name(out, task ? task->comm : "?");
}

void put_kthread(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	show_task_name(out, v->m->tasks->kthread[figure_arg(v, at)]->comm);
}

/* The file that a process runs. */
void put_exe(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct task_struct *task = find_task(v->m, figure_arg(v, at));
	const char *name = task && task->mm && task->mm->exe_file ? task->mm->exe_file->f_inode->name : "?";
	char visible[200];

	safe_text(visible, sizeof(visible), name, strlen(name), SAFE_NAME);
	seq_puts(out, visible);
}

/* The address space of this number. */
static const struct mm_struct *mm_of(const struct event_view *v, unsigned int at)
{
	const struct mm_struct *mm = NULL;

	while ((mm = mm_next(v->m, mm)) && mm->id != figure_arg(v, at))
		;
	return mm;
}

void put_mm(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct mm_struct *mm = mm_of(v, at);

	show_pointer(out, v->m, mm ? mm->kobj : 0);
}

/*
 * Whose the address space of this number is, unless it is that of the process in whose name all this happens, or one
 * that is given up: nobody has it then, and the story says whose it was.
 */
void put_other_process(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct task_struct *task = next_task(v->m, 0), *acts = find_task(v->m, v->who.pid);
	const struct mm_struct *mm = mm_of(v, at);

	if (!mm || !mm->mm_users || !acts || acts->mm == mm)
		return;
	while (task && task->mm != mm)
		task = next_task(v->m, task->pid);
	if (task) {
		seq_printf(out, " of process %u", task->pid);
		return;
	}
	seq_puts(out, " of mm 0x");
	show_pointer(out, v->m, mm->kobj);
}

void put_oom_score_adj(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct task_struct *task = find_task(v->m, figure_arg(v, at));

	seq_printf(out, "%d", task ? task->signal->oom_score_adj : 0);
}

/* What an exit leaves behind: how many run in the address space still. */
void put_left(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	if (!figure_arg(v, at))
		seq_puts(out, "gives its address space up");
	else
		seq_printf(out, "ends; its address space stays, with mm_users %llu",
			   (unsigned long long)figure_arg(v, at));
}

/* Pages whose translations are forgotten: how many; where they begin is the figure after the next. */
void put_flushed(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t pages = figure_arg(v, at);

	if (pages == TLB_FLUSH_ALL)
		seq_puts(out, "all is flushed");
	else if (!pages)
		seq_puts(out, "nothing is flushed, what is known under this ASID holds");
	else if (pages == 1)
		seq_printf(out, "page 0x%llx is flushed", (unsigned long long)figure_arg(v, at + 2));
	else
		seq_printf(out, "%llu pages from 0x%llx are flushed", (unsigned long long)pages,
			   (unsigned long long)figure_arg(v, at + 2));
}

void put_ip(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	(void)at;
	seq_hex(out, v->who.pc, 0);
}

const char *inode_name(const struct machine *m, uint64_t ino)
{
	const struct inode *inode = NULL;

	while ((inode = inode_next(m, inode)))
		if (inode->i_ino == ino)
			return inode->name;
	return "?";
}

void put_file_name(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const char *name = inode_name(v->m, figure_arg(v, at));
	char visible[200];

	safe_text(visible, sizeof(visible), name, strlen(name), SAFE_NAME);
	seq_puts(out, visible);
}

void put_device(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_printf(out, "%u:%u", (unsigned int)(figure_arg(v, at) >> 8), (unsigned int)(figure_arg(v, at) & 0xff));
}
