// SPDX-License-Identifier: MIT
/*
 * oom_kill.c - when nothing can be reclaimed any more (mm/oom_kill.c)
 *
 *	badness = pages in memory + pages in swap + pages of page tables + oom_score_adj * (RAM and swap) / 1000
 *
 * The largest is killed. init, processes with oom_score_adj -1000, and those that are being killed already are left
 * out. A process that calls swapoff goes first, of whatever size and oom_score_adj: it is what asks for the memory. The
 * victim's private memory is given back at once, as the kernel's reaper does; its address space goes at the end of the
 * command that runs, because that command may be the victim's own, in the middle of a fault. Until then the victim gets
 * no frames: its accesses end with SIGKILL, its swapoff with -EINTR.
 *
 * Where Linux panics (nobody can be killed, panic_on_oom), the log has the panic's line and the allocation fails; the
 * machine goes on, so that one can look at it.
 */
#include "klog.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "scan_control.h"
#include "swapfile.h"
#include "task.h"
#include "vma.h"

#define OOM_SCORE_ADJ_MIN (-1000)
#define OOM_SCORE_ADJ_MAX 1000

static int64_t total_pages(const struct machine *m)
{
	return (int64_t)(totalram_pages(m) + total_swap_pages(m));
}

static bool oom_unkillable_task(const struct task_struct *task)
{
	return !task->mm || task->tgid == 1 || task->oom_victim;
}

int64_t oom_badness(const struct machine *m, const struct task_struct *task)
{
	const struct mm_struct *mm = task->mm;
	int64_t points;

	if (oom_unkillable_task(task) || task->signal->oom_score_adj == OOM_SCORE_ADJ_MIN)
		return INT64_MIN;
	points = (int64_t)(get_mm_rss(mm) + mm->rss_stat[MM_SWAPENTS] + mm->pgtables_bytes / PAGE_SIZE);
	return points + task->signal->oom_score_adj * (total_pages(m) / 1000);
}

int64_t oom_score(const struct machine *m, const struct task_struct *task)
{
	int64_t points = oom_badness(m, task);

	if (points == INT64_MIN)
		return 0;
	points = (1000 + points * 1000 / total_pages(m)) * 2 / 3;
	return points < 0 ? 0 : points;
}

int set_oom_score_adj(struct machine *m, struct task_struct *task, int adj)
{
	bool root = task_is_root(current_task(m));

	if (adj < OOM_SCORE_ADJ_MIN || adj > OOM_SCORE_ADJ_MAX)
		return refuse(m, EINVAL, WHY_BAD_SYSCTL, (int64_t)adj, OOM_SCORE_ADJ_MIN, OOM_SCORE_ADJ_MAX);
	if (adj < task->signal->oom_score_adj_min && !root)
		return refuse(m, EACCES, WHY_NOT_ROOT);
	for (struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid)) {
		if (t->mm != task->mm)
			continue;
		t->signal->oom_score_adj = adj;
		if (root)
			t->signal->oom_score_adj_min = adj;
	}
	trace(m, oom_score_adj_update, task->pid, (uint64_t)(int64_t)adj);
	return 0;
}

/* Ties go to the later one in the list (oom_evaluate_task). */
static struct task_struct *select_bad_process(const struct machine *m)
{
	struct task_struct *chosen = NULL;
	int64_t most = INT64_MIN;

	for (struct task_struct *t = next_process(m, 0); t; t = next_process(m, t->tgid)) {
		int64_t points;

		if (t->signal->oom_flag_origin && !oom_unkillable_task(t)) {
			chosen = t;
			most = INT64_MAX;
			continue;
		}
		points = oom_badness(m, t);
		if (points == INT64_MIN)
			continue;
		trace(m, oom_badness, t->pid, (uint64_t)points, (uint64_t)(int64_t)t->signal->oom_score_adj);
		if (points < most)
			continue;
		chosen = t;
		most = points;
	}
	return chosen;
}

/* What the victim alone has is free at once (__oom_reap_task_mm). */
static void reap(struct machine *m, struct mm_struct *mm)
{
	for (struct vm_area_struct *vma = mm->mmap; vma; vma = vma->vm_next)
		if (!(vma->vm_flags & VM_PFNMAP) && (vma_is_anonymous(vma) || !(vma->vm_flags & VM_SHARED)))
			zap_page_range(m, vma, vma->vm_start, vma->vm_end);
}

static unsigned long long kb(uint64_t pages)
{
	return (unsigned long long)pages << (PAGE_SHIFT - 10);
}

static void kill_process(struct machine *m, struct task_struct *victim, const char *message)
{
	const struct mm_struct *mm = victim->mm;

	printk(m, "%s: Killed process %u (%s) total-vm:%llukB, anon-rss:%llukB, file-rss:%llukB, shmem-rss:%llukB, "
	       "UID:%u pgtables:%llukB oom_score_adj:%d\n", message, victim->pid, victim->comm, kb(mm->total_vm),
	       kb(mm->rss_stat[MM_ANONPAGES]), kb(mm->rss_stat[MM_FILEPAGES]), kb(mm->rss_stat[MM_SHMEMPAGES]),
	       victim->uid, (unsigned long long)mm->pgtables_bytes >> 10, victim->signal->oom_score_adj);
	count_vm_event(m, OOM_KILL);
	trace(m, mark_victim, victim->pid);
	/* whoever else runs in this address space goes, too */
	for (struct task_struct *t = next_task(m, 0); t; t = next_task(m, t->pid))
		if (t->mm == victim->mm)
			t->oom_victim = true;
	m->reclaim->oom_victims = true;
	reap(m, victim->mm);
	core_changed(m);
}

static bool panics(struct machine *m, const struct task_struct *asks, unsigned int order, gfp_t gfp)
{
	if (!m->reclaim->panic_on_oom)
		return false;
	oom_report(m, asks, order, gfp);
	printk(m, "Kernel panic - not syncing: Out of memory: %s panic_on_oom is enabled\n",
	       m->reclaim->panic_on_oom == 2 ? "compulsory" : "system-wide");
	return true;
}

static void summary(struct machine *m, const struct task_struct *victim)
{
	printk(m, "oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,"
	       "task=%s,pid=%u,uid=%u\n", victim->comm, victim->pid, victim->uid);
}

bool out_of_memory(struct machine *m, unsigned int order, gfp_t gfp)
{
	struct task_struct *asks = m->vm->asking ? m->vm->asking : current_task(m), *victim;
	bool allocating = m->reclaim->oom_kill_allocating_task && oom_badness(m, asks) != INT64_MIN;

	/* a victim gets nothing more: what it was doing ends */
	if (asks->oom_victim || panics(m, asks, order, gfp))
		return false;
	victim = allocating ? asks : select_bad_process(m);
	oom_report(m, asks, order, gfp);
	if (!victim) {
		printk(m, "Out of memory and no killable processes...\n");
		printk(m, "Kernel panic - not syncing: System is deadlocked on memory\n");
		return false;
	}
	summary(m, victim);
	kill_process(m, victim, allocating ? "Out of memory (oom_kill_allocating_task)" : "Out of memory");
	return true;
}

void bury_victims(struct machine *m)
{
	struct task_struct *task = m->reclaim->oom_victims ? next_task(m, 0) : NULL;

	m->reclaim->oom_victims = false;
	while (task) {
		uint32_t pid = task->pid;

		if (task->oom_victim)
			do_exit(m, task, SIGKILL);
		task = next_task(m, pid);
	}
}
