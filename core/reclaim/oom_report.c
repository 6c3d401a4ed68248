// SPDX-License-Identifier: MIT
/*
 * oom_report.c - what the log says when memory has run out (mm/oom_kill.c: dump_header)
 *
 * The lines are the kernel's, from "invoked oom-killer" to the table of processes; every figure is the machine's own.
 * Left out is what a simulated processor does not have: the stack trace and the registers.
 */
#include "klog.h"
#include "scan_control.h"
#include "show_mem.h"
#include "task.h"
#include "vma.h"
#include "zone.h"

typedef unsigned long long ull;

static void dump_tasks(struct machine *m)
{
	printk(m, "Tasks state (memory values in pages):\n");
	printk(m, "[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n");
	for (const struct task_struct *t = next_process(m, 0); t; t = next_process(m, t->tgid)) {
		const struct mm_struct *mm = t->mm;

		if (t->tgid == 1)
			continue;
		printk(m, "[%7u] %5u %5u %8llu %8llu %8llu %8llu         %5d %s\n", t->pid, t->uid, t->tgid,
		       (ull)mm->total_vm, (ull)get_mm_rss(mm), (ull)mm->pgtables_bytes, (ull)mm->rss_stat[MM_SWAPENTS],
		       t->signal->oom_score_adj, t->comm);
	}
}

void oom_report(struct machine *m, const struct task_struct *asks, unsigned int order, gfp_t gfp)
{
	printk(m, "%s invoked oom-killer: gfp_mask=", asks->comm);
	log_gfp(m, "", gfp);
	printk(m, ", order=%u, oom_score_adj=%d\n", order, asks->signal->oom_score_adj);
	show_mem(m, (unsigned int)m->phys->zones->gfp_zone[gfp & 0xf]);
	if (m->reclaim->oom_dump_tasks)
		dump_tasks(m);
}
