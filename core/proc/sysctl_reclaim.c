// SPDX-License-Identifier: MIT
/*
 * sysctl_reclaim.c - /proc/sys/vm as far as reclaim, swap and the OOM killer go (kernel/sysctl.c)
 *
 * swappiness is 0..200, drop_caches 1..4 and acts when it is written; page-cluster and vfs_cache_pressure are not
 * limited above, as in the kernel, but page-cluster uses no more than the largest window it can have.
 */
#include <limits.h>

#include "back.h"
#include "klog.h"
#include "proc_views.h"
#include "reclaim.h"
#include "swapfile.h"
#include "sysctl.h"
#include "task.h"

#define DROP_CACHES_QUIET 4		/* "echo 4": nothing is said of it in the log any more */

static int put_int(struct seq_file *seq, int value)
{
	seq_printf(seq, "%d\n", value);
	return 0;
}

/* ---- plain numbers: name, where it is kept, smallest and largest value ---- */

#define SETTING(name, field, min, max)                                                             \
	int show_##name(const struct machine *m, const struct view_args *args, struct seq_file *seq)   \
	{                                                                                              \
		(void)args;                                                                                \
		return put_int(seq, (int)(field));                                                         \
	}                                                                                              \
                                                                                                   \
	int store_##name(struct machine *m, const char *text, size_t len)                              \
	{                                                                                              \
		int value, err = sysctl_parse_int(m, text, len, min, max, &value);                            \
                                                                                                   \
		if (!err)                                                                                  \
			field = (__typeof__(field))value;                                                      \
		return err;                                                                                \
	}

SETTING(swappiness, m->reclaim->swappiness, 0, 200)
SETTING(vfs_cache_pressure, m->reclaim->vfs_cache_pressure, 0, INT_MAX)
SETTING(page_cluster, m->back->swap->page_cluster, 0, 31)
SETTING(panic_on_oom, m->reclaim->panic_on_oom, 0, 2)
SETTING(oom_kill_allocating_task, m->reclaim->oom_kill_allocating_task, INT_MIN, INT_MAX)
SETTING(oom_dump_tasks, m->reclaim->oom_dump_tasks, INT_MIN, INT_MAX)

/* ---- one that acts ---- */

int store_drop_caches(struct machine *m, const char *text, size_t len)
{
	int which, err = sysctl_parse_int(m, text, len, 1, 4, &which);

	if (err)
		return err;
	if (!m->reclaim->drop_caches_quiet)
		printk(m, "%s (%u): drop_caches: %d\n", current_task(m)->comm, current_task(m)->pid, which);
	m->reclaim->drop_caches_quiet |= which & DROP_CACHES_QUIET;
	drop_caches(m, which);
	return 0;
}
