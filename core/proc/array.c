// SPDX-License-Identifier: MIT
/*
 * array.c - /proc/PID/status, stat, statm, comm, cmdline, environ, oom_score, oom_score_adj (fs/proc/array.c, base.c)
 *
 * What a simulated process does not have (signals, CPU time, groups, seccomp) reads as a fresh process of root would
 * have it, so that the lines stand where programs look for them.
 *
 * Different from Linux: resident figures are exact; there they lag behind by what each task has batched.
 */
#include <limits.h>
#include <string.h>

#include "arch.h"
#include "content.h"
#include "kernel_rules.h"
#include "page_alloc.h"
#include "pagewalk.h"
#include "proc_views.h"
#include "reclaim.h"
#include "sysctl.h"
#include "task.h"
#include "vclock.h"
#include "vma.h"

#define NR_CAPABILITIES 41		/* CAP_LAST_CAP + 1, 6.1 */
#define MAX_NUMNODES 1024		/* amd64: CONFIG_NODES_SHIFT 10 */
#define SIGCHLD_NR 17

static const char *state_name(const struct task_struct *task)
{
	switch (task->state) {
	case TASK_RUNNING:
		return "R (running)";
	case TASK_INTERRUPTIBLE:
		return "S (sleeping)";
	case TASK_ZOMBIE:
		break;
	}
	return "Z (zombie)";
}

/* The code segment's pages, as status and statm count them. */
static uint64_t text_bytes(const struct mm_struct *mm)
{
	return page_align(mm->end_code) - (mm->start_code & PAGE_MASK);
}

/* ---- status ---- */

static void put_id(struct seq_file *seq, const char *label, uint64_t id)
{
	seq_puts(seq, label);
	for (int i = 0; i < 4; i++) {		/* real, effective, saved, file system */
		seq_putc(seq, '\t');
		seq_dec(seq, id, 0);
	}
	seq_putc(seq, '\n');
}

static void put_number(struct seq_file *seq, const char *label, uint64_t value)
{
	seq_puts(seq, label);
	seq_dec(seq, value, 0);
	seq_putc(seq, '\n');
}

static void put_kb(struct seq_file *seq, const char *label, uint64_t kb)
{
	seq_puts(seq, label);
	seq_dec(seq, kb, 8);
	seq_puts(seq, " kB\n");
}

static void put_pages(struct seq_file *seq, const char *label, uint64_t pages)
{
	put_kb(seq, label, pages << (PAGE_SHIFT - 10));
}

static void put_identity(const struct machine *m, const struct task_struct *task, struct seq_file *seq)
{
	seq_printf(seq, "Name:\t%s\nUmask:\t0022\nState:\t%s\n", task->comm, state_name(task));
	put_number(seq, "Tgid:\t", task->tgid);
	seq_puts(seq, "Ngid:\t0\n");
	put_number(seq, "Pid:\t", task->pid);
	put_number(seq, "PPid:\t", parent_pid(task));
	seq_puts(seq, "TracerPid:\t0\n");
	put_id(seq, "Uid:", task->uid);
	put_id(seq, "Gid:", 0);
	put_number(seq, "FDSize:\t", task->state == TASK_ZOMBIE ? 0 : m->arch->bits);	/* NR_OPEN_DEFAULT */
	seq_puts(seq, "Groups:\t \n");
	put_number(seq, "NStgid:\t", task->tgid);
	put_number(seq, "NSpid:\t", task->pid);
	seq_puts(seq, m->rules->status_kthread ? "NSpgid:\t0\nNSsid:\t0\nKthread:\t0\n" : "NSpgid:\t0\nNSsid:\t0\n");
}

static void put_memory(const struct machine *m, const struct mm_struct *mm, struct seq_file *seq)
{
	uint64_t rss = get_mm_rss(mm);
	uint64_t text = min_u64(text_bytes(mm), mm->exec_vm << PAGE_SHIFT);

	put_pages(seq, "VmPeak:\t", max_u64(mm->hiwater_vm, mm->total_vm));
	put_pages(seq, "VmSize:\t", mm->total_vm);
	put_pages(seq, "VmLck:\t", mm->locked_vm);
	put_pages(seq, "VmPin:\t", 0);
	put_pages(seq, "VmHWM:\t", max_u64(mm->hiwater_rss, rss));
	put_pages(seq, "VmRSS:\t", rss);
	put_pages(seq, "RssAnon:\t", mm->rss_stat[MM_ANONPAGES]);
	put_pages(seq, "RssFile:\t", mm->rss_stat[MM_FILEPAGES]);
	put_pages(seq, "RssShmem:\t", mm->rss_stat[MM_SHMEMPAGES]);
	put_pages(seq, "VmData:\t", mm->data_vm);
	put_pages(seq, "VmStk:\t", mm->stack_vm);
	put_kb(seq, "VmExe:\t", text >> 10);
	put_kb(seq, "VmLib:\t", ((mm->exec_vm << PAGE_SHIFT) - text) >> 10);
	put_kb(seq, "VmPTE:\t", mm->pgtables_bytes >> 10);
	put_pages(seq, "VmSwap:\t", mm->rss_stat[MM_SWAPENTS]);
	if (m->arch->config & CONFIG_HUGETLB)
		put_kb(seq, "HugetlbPages:\t", 0);
	seq_puts(seq, "CoreDumping:\t0\n");
	put_number(seq, "THP_enabled:\t", (m->arch->config & CONFIG_THP) != 0);
	if (m->rules->status_untag_mask && m->arch->bits == 64)
		seq_puts(seq, "untag_mask:\t0xffffffffffffffff\n");
}

static void put_signals(const struct machine *m, struct seq_file *seq)
{
	static const char *const masks[] = {"SigPnd", "ShdPnd", "SigBlk", "SigIgn", "SigCgt"};

	put_number(seq, "SigQ:\t0/", rlimit_nproc(m));
	for (unsigned int i = 0; i < sizeof(masks) / sizeof(masks[0]); i++) {
		seq_puts(seq, masks[i]);
		seq_puts(seq, ":\t0000000000000000\n");
	}
}

static void put_capability(struct seq_file *seq, const char *label, bool all)
{
	seq_puts(seq, label);
	seq_hex(seq, all ? ((uint64_t)1 << NR_CAPABILITIES) - 1 : 0, 16);
	seq_putc(seq, '\n');
}

static void put_credentials(const struct machine *m, const struct task_struct *task, struct seq_file *seq)
{
	bool x86 = m->arch->config & CONFIG_X86;

	put_capability(seq, "CapInh:\t", false);
	put_capability(seq, "CapPrm:\t", task_is_root(task));
	put_capability(seq, "CapEff:\t", task_is_root(task));
	put_capability(seq, "CapBnd:\t", true);
	put_capability(seq, "CapAmb:\t", false);
	seq_puts(seq, "NoNewPrivs:\t0\nSeccomp:\t0\nSeccomp_filters:\t0\n");
	seq_printf(seq, "Speculation_Store_Bypass:\t%s\nSpeculationIndirectBranch:\t%s\n",
		   x86 ? "vulnerable" : "unknown", x86 ? "always enabled" : "unsupported");
}

static void put_cpus(const struct machine *m, struct seq_file *seq)
{
	unsigned int cpus = m->arch->nr_cpus;
	unsigned int words = m->arch->config & CONFIG_NUMA ? MAX_NUMNODES / 32 : 0;

	seq_printf(seq, "Cpus_allowed:\t%x\n", (1u << cpus) - 1);
	seq_printf(seq, cpus > 1 ? "Cpus_allowed_list:\t0-%u\n" : "Cpus_allowed_list:\t%u\n", cpus - 1);
	seq_puts(seq, "Mems_allowed:\t");
	for (unsigned int i = 1; i < words; i++)
		seq_puts(seq, "00000000,");
	seq_puts(seq, words ? "00000001\n" : "1\n");
	seq_puts(seq, "Mems_allowed_list:\t0\nvoluntary_ctxt_switches:\t0\nnonvoluntary_ctxt_switches:\t0\n");
}

int show_status(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct task_struct *task = args->task;

	put_identity(m, task, seq);
	if (task->mm)
		put_memory(m, task->mm, seq);
	put_number(seq, "Threads:\t", task->signal->nr_threads);
	put_signals(m, seq);
	put_credentials(m, task, seq);
	put_cpus(m, seq);
	return 0;
}

/* ---- stat and statm ---- */

static void put_zeros(struct seq_file *seq, unsigned int n)
{
	while (n-- > 0)
		seq_puts(seq, " 0");
}

static void put_numbers(struct seq_file *seq, const uint64_t *numbers, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++) {
		seq_putc(seq, ' ');
		seq_dec(seq, numbers[i], 0);
	}
}

#define put_all(seq, ...)                                                                          \
	put_numbers(seq, (const uint64_t[]){__VA_ARGS__},                                          \
		    sizeof((const uint64_t[]){__VA_ARGS__}) / sizeof(uint64_t))

/* Faults: of one thread, or of the process, the threads that have ended included. */
static void count_faults(const struct machine *m, const struct view_args *args, uint64_t *minor, uint64_t *major)
{
	const struct task_struct *task = args->task;

	*minor = args->thread ? task->min_flt : task->signal->min_flt;
	*major = args->thread ? task->maj_flt : task->signal->maj_flt;
	if (args->thread)
		return;
	for (const struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid)) {
		*minor += t->tgid == task->tgid ? t->min_flt : 0;
		*major += t->tgid == task->tgid ? t->maj_flt : 0;
	}
}

int show_stat(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	static const struct mm_struct no_mm;
	const struct task_struct *task = args->task;
	const struct mm_struct *mm = task->mm ? task->mm : &no_mm;
	uint64_t no_limit = m->arch->bits == 64 ? UINT64_MAX : UINT32_MAX, minor, major;

	count_faults(m, args, &minor, &major);
	seq_printf(seq, "%u (%s) %c %u 0 0 0 -1", task->pid, task->comm, state_name(task)[0], parent_pid(task));
	put_all(seq, 0, minor, task->signal->cmin_flt, major, task->signal->cmaj_flt);	/* flags, faults, children's */
	put_zeros(seq, 4);					/* times */
	put_all(seq, 20, 0, task->signal->nr_threads, 0);		/* priority, nice, threads, timer */
	put_all(seq, nsec_to_clock_t(task->start_time));
	put_all(seq, mm->total_vm << PAGE_SHIFT, get_mm_rss(mm), no_limit);
	put_all(seq, mm->start_code, mm->end_code, mm->start_stack);
	put_zeros(seq, 9);					/* registers, signals, wchan, swap */
	put_all(seq, SIGCHLD_NR, 0, 0, 0, 0, 0, 0);		/* exit signal, processor ... guest times */
	put_all(seq, mm->start_data, mm->end_data, mm->start_brk, mm->arg_start, mm->arg_end, mm->env_start,
		mm->env_end, (uint64_t)(unsigned int)task->exit_code);
	seq_putc(seq, '\n');
	return 0;
}

int show_statm(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	(void)m;
	if (!mm) {
		seq_puts(seq, "0 0 0 0 0 0 0\n");
		return 0;
	}
	seq_dec(seq, mm->total_vm, 0);
	put_all(seq, get_mm_rss(mm), mm->rss_stat[MM_FILEPAGES] + mm->rss_stat[MM_SHMEMPAGES],
		text_bytes(mm) >> PAGE_SHIFT, 0, mm->data_vm + mm->stack_vm, 0);
	seq_putc(seq, '\n');
	return 0;
}

/* ---- name and arguments ---- */

int show_comm(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	seq_puts(seq, args->task->comm);
	seq_putc(seq, '\n');
	return 0;
}

/* The strings where exec put them, NULs included; what is not in memory ends them. */
static void put_strings(const struct machine *m, const struct mm_struct *mm, vaddr_t at, vaddr_t end,
			struct seq_file *seq)
{
	char bytes[PAGE_SIZE];

	while (at < end) {
		const void *entries = pte_offset(m, mm, at);
		pte_t pte = entries ? pte_get(m, entries, pte_index(m, at)) : (pte_t){0};
		const struct page *page = pte_present(m, pte) ? find_page(m, pte_pfn(m, pte)) : NULL;
		uint64_t offset = at & ~PAGE_MASK;
		uint64_t len = min_u64(PAGE_SIZE - offset, end - at);

		if (!page)
			break;
		page_read(m, page, offset, bytes, len);
		seq_write(seq, bytes, len);
		at += len;
	}
}

int show_cmdline(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	if (mm)
		put_strings(m, mm, mm->arg_start, mm->arg_end, seq);
	return 0;
}

int show_environ(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	const struct mm_struct *mm = args->task->mm;

	if (mm)
		put_strings(m, mm, mm->env_start, mm->env_end, seq);
	return 0;
}

/* ---- the OOM killer's view ---- */

int show_oom_score(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	seq_printf(seq, "%lld\n", (long long)oom_score(m, args->task));
	return 0;
}

int show_oom_score_adj(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	seq_printf(seq, "%d\n", args->task->signal->oom_score_adj);
	return 0;
}

int store_oom_score_adj(struct machine *m, struct task_struct *task, const char *text, size_t len)
{
	int adj, err = sysctl_parse_int(m, text, len, INT_MIN, INT_MAX, &adj);

	return err ? err : set_oom_score_adj(m, task, adj);
}
