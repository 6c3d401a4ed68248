// SPDX-License-Identifier: MIT
/*
 * root.c - the path table (fs/proc/root.c, base.c, proc_sysctl.c)
 *
 * One row a view: its path, its short name, the arguments of the short name, how figures are found in its text, and the
 * function that writes it. `cat`, `ls`, `get`, completion and the short names all read the rows below; nothing else
 * knows which views there are. namei.c finds the row of a path.
 */
#include "root.h"

#include <errno.h>
#include <string.h>

#include "arch.h"
#include "proc_views.h"

#define FILE_OF_TASK(file, params_, figures_, show_)                                               \
	{ .path = file, .name = file, .owner = VIEW_OF_TASK, .params = params_, .figures = figures_, .show = show_ }
#define FILE_OF_MACHINE(file, figures_, show_)                                                     \
	{ .path = "/proc/" file, .name = file, .figures = figures_, .show = show_ }
#define FILE_WITHOUT_NAME(path_, show_) { .path = path_, .show = show_ }
#define STRUCTURE(name_, task, params_, figures_, show_)                                           \
	{ .name = name_, .owner = task ? VIEW_OF_TASK : VIEW_OF_MACHINE, .params = params_,             \
	  .figures = figures_, .show = show_ }
#define FILE_OF_MODULE(file, show_) { .path = file, .owner = VIEW_OF_MODULE, .show = show_ }
#define FILE_OF_NODE(file, show_)                                                                  \
	{ .path = "/sys/devices/system/node/" file, .config = CONFIG_NUMA, .show = show_ }
#define SYSCTL(file, figures_)                                                                     \
	{ .path = "/proc/sys/vm/" #file, .figures = figures_, .show = show_##file, .store = store_##file }

/* Mode 0200: what is written is an order. */
#define SYSCTL_WRITE_ONLY(file)                                                                    \
	{ .path = "/proc/sys/vm/" #file, .show = show_write_only, .store = store_##file }

/* sysctl_perm: not even root may read it. */
static int show_write_only(const struct machine *m, const struct view_args *args, struct seq_file *seq)
{
	(void)m;
	(void)args;
	(void)seq;
	return -EACCES;
}

static const struct proc_view views[] = {
	/* a process */
	FILE_OF_TASK("maps", VIEW_PID, FIGURES_NONE, show_maps),
	FILE_OF_TASK("smaps", VIEW_PID, FIGURES_NONE, show_smaps),
	FILE_OF_TASK("smaps_rollup", VIEW_PID, FIGURES_LABEL, show_smaps_rollup),
	FILE_OF_TASK("status", VIEW_PID, FIGURES_LABEL, show_status),
	FILE_OF_TASK("stat", VIEW_PID, FIGURES_STAT, show_stat),
	FILE_OF_TASK("statm", VIEW_PID, FIGURES_STATM, show_statm),
	FILE_OF_TASK("oom_score", VIEW_PID, FIGURES_SINGLE, show_oom_score),
	{ .path = "oom_score_adj", .name = "oom_score_adj", .owner = VIEW_OF_TASK, .params = VIEW_PID,
	  .figures = FIGURES_SINGLE, .show = show_oom_score_adj, .store_task = store_oom_score_adj },
	{ .path = "limits", .owner = VIEW_OF_TASK, .show = show_limits },
	{ .path = "comm", .owner = VIEW_OF_TASK, .show = show_comm },
	{ .path = "cmdline", .owner = VIEW_OF_TASK, .show = show_cmdline },
	{ .path = "environ", .owner = VIEW_OF_TASK, .show = show_environ },
	STRUCTURE("pagemap", true, VIEW_RANGE, FIGURES_NONE, show_pagemap),
	STRUCTURE("mm", true, VIEW_PID, FIGURES_LABEL, show_mm),
	STRUCTURE("vma", true, VIEW_ADDR_PID, FIGURES_LABEL, show_vma),
	STRUCTURE("vmas", true, VIEW_PID, FIGURES_NONE, show_vmas),
	STRUCTURE("find_vma", true, VIEW_ADDR_PID, FIGURES_NONE, show_find_vma),
	STRUCTURE("pagetable", true, VIEW_PID, FIGURES_NONE, show_pagetable),
	STRUCTURE("graph", true, VIEW_PID, FIGURES_NONE, show_graph),
	STRUCTURE("vtop", true, VIEW_ADDR, FIGURES_NONE, show_vtop),
	STRUCTURE("whatis", true, VIEW_ADDR, FIGURES_NONE, show_whatis),
	STRUCTURE("ledger", false, VIEW_FAMILY, FIGURES_TABLE, show_ledger),
	/* the machine */
	FILE_OF_MACHINE("meminfo", FIGURES_LABEL, show_meminfo),
	FILE_OF_MACHINE("vmstat", FIGURES_LABEL, show_vmstat),
	FILE_OF_MACHINE("swaps", FIGURES_TABLE, show_swaps),
	FILE_OF_MACHINE("buddyinfo", FIGURES_BUDDYINFO, show_buddyinfo),
	FILE_OF_MACHINE("pagetypeinfo", FIGURES_NONE, show_pagetypeinfo),
	FILE_OF_MACHINE("zoneinfo", FIGURES_ZONEINFO, show_zoneinfo),
	{ .path = "/proc/slabinfo", .name = "slabinfo", .figures = FIGURES_TABLE, .show = show_slabinfo,
	  .store = store_slabinfo },
	FILE_OF_MACHINE("iomem", FIGURES_NONE, show_iomem),
	FILE_WITHOUT_NAME("/proc/stat", show_kernel_stat),
	FILE_WITHOUT_NAME("/proc/uptime", show_uptime),
	FILE_WITHOUT_NAME("/proc/loadavg", show_loadavg),
	FILE_WITHOUT_NAME("/proc/cpuinfo", show_cpuinfo),
	FILE_WITHOUT_NAME("/proc/filesystems", show_filesystems),
	FILE_WITHOUT_NAME("/proc/version", show_version),
	FILE_WITHOUT_NAME("/proc/sys/kernel/osrelease", show_osrelease),
	FILE_WITHOUT_NAME("/proc/sys/kernel/ostype", show_ostype),
	FILE_WITHOUT_NAME("/proc/sys/kernel/pid_max", show_pid_max),
	FILE_WITHOUT_NAME("/proc/sys/kernel/threads-max", show_threads_max),
	FILE_WITHOUT_NAME("/sys/devices/system/cpu/online", show_first_only),
	FILE_WITHOUT_NAME("/sys/devices/system/cpu/possible", show_cpu_possible),
	FILE_OF_NODE("online", show_first_only),
	FILE_OF_NODE("possible", show_first_only),
	FILE_OF_NODE("has_memory", show_first_only),
	FILE_OF_NODE("node0/meminfo", show_node_meminfo),
	FILE_OF_NODE("node0/numastat", show_numastat),
	FILE_OF_NODE("node0/vmstat", show_node_vmstat),
	FILE_OF_MODULE("coresize", show_module_coresize),
	FILE_OF_MODULE("initstate", show_module_initstate),
	FILE_OF_MODULE("refcnt", show_module_refcnt),
	{ .path = "/sys/kernel/debug/extfrag/unusable_index", .name = "unusable_index", .show = show_unusable_index },
	{ .path = "/sys/kernel/debug/extfrag/extfrag_index", .name = "extfrag_index", .show = show_extfrag_index },
	STRUCTURE("freepages", false, VIEW_NONE, FIGURES_TABLE, show_freepages),
	STRUCTURE("mem_map", false, VIEW_NONE, FIGURES_LABEL, show_mem_map),
	STRUCTURE("frames", false, VIEW_WORD, FIGURES_NONE, show_frames),
	STRUCTURE("buddytree", false, VIEW_PFN, FIGURES_NONE, show_buddytree),
	FILE_OF_MACHINE("vmallocinfo", FIGURES_NONE, show_vmallocinfo),
	STRUCTURE("vm_struct", false, VIEW_ADDR, FIGURES_NONE, show_vm_struct),
	FILE_OF_MACHINE("modules", FIGURES_NONE, show_modules),
	FILE_OF_MACHINE("kallsyms", FIGURES_NONE, show_kallsyms),
	STRUCTURE("page", false, VIEW_PFN, FIGURES_LABEL, show_page),
	STRUCTURE("tlb", false, VIEW_NONE, FIGURES_LABEL, show_tlb),
	STRUCTURE("cost", false, VIEW_NONE, FIGURES_TABLE, show_cost),
	STRUCTURE("ticks", false, VIEW_NONE, FIGURES_NONE, show_ticks),
	STRUCTURE("machine", false, VIEW_NONE, FIGURES_TABLE, show_machine),
	STRUCTURE("slab", false, VIEW_WORD, FIGURES_NONE, show_slab),
	STRUCTURE("kmemleak", false, VIEW_NONE, FIGURES_TABLE, show_kmemleak),
	STRUCTURE("lru", false, VIEW_NONE, FIGURES_NONE, show_lru),
	STRUCTURE("swapmap", false, VIEW_WORD, FIGURES_NONE, show_swapmap),
	STRUCTURE("free_area", false, VIEW_NONE, FIGURES_NONE, show_free_area),
	STRUCTURE("memblock", false, VIEW_NONE, FIGURES_NONE, show_memblock),
	STRUCTURE("dmesg", false, VIEW_NONE, FIGURES_NONE, show_dmesg),
	STRUCTURE("pkmap", false, VIEW_NONE, FIGURES_NONE, show_pkmap),
	STRUCTURE("fixmap", false, VIEW_WORD, FIGURES_NONE, show_fixmap),
	STRUCTURE("vectors", false, VIEW_NONE, FIGURES_NONE, show_vectors),
	STRUCTURE("init_mm", false, VIEW_NONE, FIGURES_LABEL, show_init_mm),
	STRUCTURE("derive", false, VIEW_WORD, FIGURES_FORMULAS, show_derive),
	STRUCTURE("layout", false, VIEW_WORD, FIGURES_NONE, show_layout),
	/* settings */
	SYSCTL(admin_reserve_kbytes, FIGURES_SINGLE),
	SYSCTL_WRITE_ONLY(compact_memory),
	SYSCTL(compact_unevictable_allowed, FIGURES_SINGLE),
	SYSCTL(compaction_proactiveness, FIGURES_SINGLE),
	SYSCTL_WRITE_ONLY(drop_caches),
	SYSCTL(extfrag_threshold, FIGURES_SINGLE),
	SYSCTL(legacy_va_layout, FIGURES_SINGLE),
	SYSCTL(lowmem_reserve_ratio, FIGURES_LIST),
	SYSCTL(max_map_count, FIGURES_SINGLE),
	SYSCTL(min_free_kbytes, FIGURES_SINGLE),
	SYSCTL(mmap_min_addr, FIGURES_SINGLE),
	SYSCTL(oom_dump_tasks, FIGURES_SINGLE),
	SYSCTL(oom_kill_allocating_task, FIGURES_SINGLE),
	SYSCTL(overcommit_kbytes, FIGURES_SINGLE),
	SYSCTL(overcommit_memory, FIGURES_SINGLE),
	SYSCTL(overcommit_ratio, FIGURES_SINGLE),
	{ .path = "/proc/sys/vm/page-cluster", .figures = FIGURES_SINGLE, .show = show_page_cluster,
	  .store = store_page_cluster },
	SYSCTL(panic_on_oom, FIGURES_SINGLE),
	SYSCTL(percpu_pagelist_high_fraction, FIGURES_SINGLE),
	SYSCTL(swappiness, FIGURES_SINGLE),
	SYSCTL(user_reserve_kbytes, FIGURES_SINGLE),
	SYSCTL(vfs_cache_pressure, FIGURES_SINGLE),
	SYSCTL(watermark_boost_factor, FIGURES_SINGLE),
	SYSCTL(watermark_scale_factor, FIGURES_SINGLE),
};

#define NR_VIEWS (sizeof(views) / sizeof(views[0]))

const struct proc_view *proc_view_at(unsigned int i)
{
	return i < NR_VIEWS ? &views[i] : NULL;
}

const struct proc_view *proc_view_find(const char *name)
{
	for (size_t i = 0; i < NR_VIEWS; i++)
		if (views[i].name && !strcmp(views[i].name, name))
			return &views[i];
	return NULL;
}
