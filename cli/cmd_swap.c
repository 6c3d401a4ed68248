// SPDX-License-Identifier: MIT
/* Swap areas, processes swapped out and in, reclaim on command. */
#include "cmd_swap.h"

#include <errno.h>
#include <string.h>

#include "hostswap.h"
#include "page_alloc.h"
#include "pageout.h"
#include "params.h"
#include "reclaim.h"
#include "root.h"
#include "session.h"
#include "slab.h"
#include "swapfile.h"
#include "swapops.h"
#include "task.h"
#include "thread_stack.h"
#include "vmalloc.h"

static const char *name_arg(struct call *c)
{
	return arena_copy(&c->s->arena, c->arg[0].s, c->arg[0].len);
}

static void put_uuid(struct seq_file *out, const unsigned char uuid[16])
{
	seq_puts(out, "UUID=");
	for (unsigned int i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			seq_putc(out, '-');
		seq_hex(out, uuid[i], 2);
	}
	seq_putc(out, '\n');
}

int cmd_mkswap(struct call *c)
{
	struct mkswap_report report;
	int rc = host_mkswap(c->m, name_arg(c), call_num(c, 1, 0), &report);

	if (rc)
		return rc;
	seq_printf(c->out, "Setting up swapspace version 1, size = %llu bytes\n", (unsigned long long)report.bytes);
	put_uuid(c->out, report.uuid);
	return 0;
}

enum { SWAPON_NAME, SWAPON_SIZE, SWAPON_PRIO };

int cmd_swapon(struct call *c)
{
	const char *name = name_arg(c);
	int prio = SWAP_PRIO_AUTO;

	if (!task_is_root(c->task))
		return refuse(c->m, EPERM, WHY_NOT_ROOT);
	if (call_has(c, SWAPON_PRIO))
		prio = c->arg[SWAPON_PRIO].n <= SWAP_PRIO_MAX ? (int)c->arg[SWAPON_PRIO].n : SWAP_PRIO_MAX + 1;
	if (call_has(c, SWAPON_SIZE))
		return swapon_device(c->m, name, c->arg[SWAPON_SIZE].n, prio);
	if (c->s->safe && !swap_device_exists(c->m, name)) {
		c->s->refused = true;
		return call_fail(c, "writes a host file: refused under --safe");
	}
	return swapon_named(c->m, name, prio);
}

int cmd_swapoff(struct call *c)
{
	if (!task_is_root(c->task))
		return refuse(c->m, EPERM, WHY_NOT_ROOT);
	return sys_swapoff(c->m, c->task, name_arg(c));
}

static struct task_struct *task_arg(const struct call *c)
{
	return find_task(c->m, c->arg[0].n);
}

int cmd_swapout(struct call *c)
{
	const struct task_struct *task = task_arg(c);
	vaddr_t start = call_num(c, 1, 0), end = UINT64_MAX;

	if (!task)
		return -ESRCH;
	if (call_has(c, 1) && !call_has(c, 2))
		return call_lacks(c, c->cmd->params[2].name);
	if (call_has(c, 2))
		end = page_align(start + c->arg[2].n);
	c->ret = value_dec(pageout_mm(c->m, task, start & PAGE_MASK, end));
	return 0;
}

int cmd_swapin(struct call *c)
{
	const struct task_struct *task = task_arg(c);
	struct swapin_range range = {0};
	int rc;

	if (!task)
		return -ESRCH;
	rc = swapin_mm(c->m, task->mm, &range);
	if (!rc)
		c->ret = value_dec(range.pages);
	return rc;
}

const struct keyword swap_strategies[] = {
	{"linux", STRATEGY_LINUX}, {"demand", STRATEGY_DEMAND}, {"ahead", STRATEGY_AHEAD}, {"drop", STRATEGY_DROP},
	{NULL, 0},
};

int cmd_kswapd(struct call *c)
{
	if (!call_has(c, 0)) {
		c->ret = value_dec(kswapd_run_now(c->m));
		return 0;
	}
	if (c->m->reclaim->strategy != (enum swap_strategy)c->arg[0].n)
		core_changed(c->m);
	c->m->reclaim->strategy = (enum swap_strategy)c->arg[0].n;
	return 0;
}

int cmd_reclaim(struct call *c)
{
	c->ret = value_dec(reclaim_pages_now(c->m, c->arg[0].n));
	return 0;
}

/* More would take hours: 136 years of simulated seconds. */
#define MAX_TICKS UINT32_MAX

int cmd_tick(struct call *c)
{
	uint64_t written = 0, seconds = call_num(c, 0, 1);

	if (seconds > INT64_MAX)
		return call_fail(c, "time does not run backwards");
	if (seconds > MAX_TICKS)
		return call_fail(c, "%llu times are too many, at most %llu at once", (unsigned long long)seconds,
				 (unsigned long long)MAX_TICKS);
	for (uint64_t n = seconds; n; n--) {
		if (core_poll(c->m))
			return refuse(c->m, EINTR, WHY_INTERRUPTED);
		written += reclaim_tick(c->m);
	}
	c->ret = value_dec(written);
	return 0;
}

/* Parameters of cost, by their place in the row; the latencies lie as in enum cost_event */
enum { COST_WORD, COST_LATENCIES };
enum { COST_WORD_RESET = DEVICE_DISK + 1 };

const struct keyword cost_words[] = {
	{"ssd", DEVICE_SSD}, {"disk", DEVICE_DISK}, {"reset", COST_WORD_RESET}, {NULL, 0},
};

int cmd_cost(struct call *c)
{
	uint64_t latency[NR_COST_EVENTS], word = call_num(c, COST_WORD, COST_WORD_RESET);
	struct view_args args = {.task = c->task};
	int rc;

	if (!c->given)
		return proc_view_find(c->cmd->name)->show(c->m, &args, c->out);
	memcpy(latency, c->m->reclaim->clock.latency, sizeof(latency));
	if (word != COST_WORD_RESET)
		device_latencies((enum cost_device)word, latency);
	for (unsigned int i = 0; i < NR_COST_EVENTS; i++)
		latency[i] = call_num(c, COST_LATENCIES + i, latency[i]);
	rc = vclock_set_latencies(c->m, latency);
	if (!rc && call_has(c, COST_WORD) && word == COST_WORD_RESET)
		vclock_reset(c->m);
	return rc;
}

int cmd_settle(struct call *c)
{
	drop_caches(c->m, 3);
	free_vm_stack_cache(c->m);
	purge_vmap_areas(c->m);
	kmem_cache_shrink_all(c->m);
	drain_all_pages(c->m);
	core_changed(c->m);
	return 0;
}
