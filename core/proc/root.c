// SPDX-License-Identifier: MIT
/*
 * root.c - the path table (fs/proc/root.c, base.c, proc_sysctl.c)
 *
 * One row a view: its path, its short name, the arguments of the short name, how figures are found in its text, and the
 * function that writes it. `cat`, `ls`, `get`, completion and the short names all read the rows below; nothing else
 * knows which views there are.
 *
 * A path is taken apart once (struct place): it names a file of the machine, a file of a process, or a directory.
 * Directories have no rows of their own: a directory is what some row's path goes through. A thread has the files of a
 * process in /proc/PID/task/TID; /proc lists the leader of a group alone, and finds its threads all the same.
 */
#include "root.h"

#include <errno.h>
#include <string.h>

#include "proc_views.h"
#include "task.h"

#define PROC_PATH_MAX 128

#define FILE_OF_TASK(file, params_, figures_, show_)                                               \
	{ .path = file, .name = file, .of_task = true, .params = params_, .figures = figures_, .show = show_ }
#define FILE_OF_MACHINE(file, figures_, show_)                                                     \
	{ .path = "/proc/" file, .name = file, .figures = figures_, .show = show_ }
#define FILE_WITHOUT_NAME(path_, show_) { .path = path_, .show = show_ }
#define STRUCTURE(name_, task, params_, figures_, show_)                                           \
	{ .name = name_, .of_task = task, .params = params_, .figures = figures_, .show = show_ }
#define SYSCTL(file, figures_)                                                                     \
	{ .path = "/proc/sys/vm/" #file, .figures = figures_, .show = show_##file, .store = store_##file }

static const struct proc_view views[] = {
	/* a process */
	FILE_OF_TASK("maps", VIEW_PID, FIGURES_NONE, show_maps),
	FILE_OF_TASK("smaps", VIEW_PID, FIGURES_NONE, show_smaps),
	FILE_OF_TASK("smaps_rollup", VIEW_PID, FIGURES_LABEL, show_smaps_rollup),
	FILE_OF_TASK("status", VIEW_PID, FIGURES_LABEL, show_status),
	FILE_OF_TASK("stat", VIEW_PID, FIGURES_LIST, show_stat),
	FILE_OF_TASK("statm", VIEW_PID, FIGURES_STATM, show_statm),
	FILE_OF_TASK("oom_score", VIEW_PID, FIGURES_SINGLE, show_oom_score),
	{ .path = "oom_score_adj", .name = "oom_score_adj", .of_task = true, .params = VIEW_PID, .figures = FIGURES_SINGLE,
	  .show = show_oom_score_adj, .store_task = store_oom_score_adj },
	{ .path = "comm", .of_task = true, .show = show_comm },
	{ .path = "cmdline", .of_task = true, .show = show_cmdline },
	{ .path = "environ", .of_task = true, .show = show_environ },
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
	FILE_WITHOUT_NAME("/sys/devices/system/cpu/online", show_first_only),
	FILE_WITHOUT_NAME("/sys/devices/system/cpu/possible", show_cpu_possible),
	FILE_WITHOUT_NAME("/sys/devices/system/node/online", show_first_only),
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
	SYSCTL(compact_memory, FIGURES_NONE),
	SYSCTL(compact_unevictable_allowed, FIGURES_SINGLE),
	SYSCTL(compaction_proactiveness, FIGURES_SINGLE),
	SYSCTL(drop_caches, FIGURES_SINGLE),
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

/* What a path names. */
struct place {
	char path[PROC_PATH_MAX];	/* single slashes, none at the end; "" is the root */
	const char *rest;		/* of a process: the part of path below /proc/PID, "" is its directory */
	const struct task_struct *task;	/* NULL: not below /proc/PID */
	bool thread;			/* below /proc/PID/task/TID: task is that thread */
	bool thread_list;		/* /proc/PID/task */
	const struct proc_view *view;	/* NULL: a directory */
};

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

/* Copies path with single slashes and without one at the end. */
static int tidy_path(const char *path, char tidy[PROC_PATH_MAX])
{
	size_t n = 0;

	if (*path != '/')
		return -ENOENT;
	for (; *path; path++) {
		if (*path == '/' && (path[1] == '/' || path[1] == '\0'))
			continue;
		if (n == PROC_PATH_MAX - 1)
			return -ENOENT;
		tidy[n++] = *path;
	}
	tidy[n] = '\0';
	return 0;
}

/* The process a component of length len names: a pid in plain decimal, or self. */
static const struct task_struct *task_by_name(const struct machine *m, const char *name, size_t len)
{
	uint64_t pid = 0;

	if (len == 4 && !memcmp(name, "self", 4))
		return current_task(m);
	if (len == 0 || len > 6 || name[0] == '0')
		return NULL;
	for (size_t i = 0; i < len; i++) {
		if (name[i] < '0' || name[i] > '9')
			return NULL;
		pid = pid * 10 + (uint64_t)(name[i] - '0');
	}
	return find_pid(m, pid);
}

/* Where in row's path the part below a directory begins, NULL when the row does not lie below it. */
static const char *below(const char *path, const char *dir)
{
	size_t n = strlen(dir);

	return !strncmp(path, dir, n) && path[n] == '/' ? path + n + 1 : NULL;
}

/* The first row of the kind that is the file, or else (a directory) lies below it. */
static const struct proc_view *find_row(const char *path, bool of_task, bool *is_dir)
{
	*is_dir = false;
	for (size_t i = 0; i < NR_VIEWS; i++) {
		if (!views[i].path || views[i].of_task != of_task)
			continue;
		if (!strcmp(views[i].path, path))
			return &views[i];
		*is_dir = *is_dir || below(views[i].path, path);
	}
	return NULL;
}

/* Whether the path goes on below something that is a file. */
static bool goes_through_file(const char *path, bool of_task)
{
	for (size_t i = 0; i < NR_VIEWS; i++)
		if (views[i].path && views[i].of_task == of_task && below(path, views[i].path))
			return true;
	return false;
}

/* A name in a directory of processes: goes on below the process it names, if it names one. */
static bool enter_task(const struct machine *m, struct place *place, const char *name)
{
	size_t len = strcspn(name, "/");
	const struct task_struct *task = task_by_name(m, name, len);

	if (!task || (place->task && place->task->tgid != task->tgid))
		return false;
	place->thread = place->task != NULL;
	place->task = task;
	place->rest = name + len + (name[len] == '/');
	return true;
}

static int lookup(const struct machine *m, const char *path, struct place *place)
{
	const char *name;
	bool is_dir;
	int err = tidy_path(path, place->path);

	if (err)
		return err;
	place->task = NULL;
	place->thread = place->thread_list = false;
	place->rest = place->path;
	name = below(place->path, "/proc");
	if (name && enter_task(m, place, name)) {
		place->thread_list = !strcmp(place->rest, "task");
		name = below(place->rest, "task");
		if (name)
			enter_task(m, place, name);
	}
	place->view = find_row(place->rest, place->task != NULL, &is_dir);
	if (place->view || is_dir || place->thread_list || (place->task && !*place->rest))
		return 0;
	return goes_through_file(place->rest, place->task != NULL) ? -ENOTDIR : -ENOENT;
}

int proc_read(const struct machine *m, const char *path, struct seq_file *seq)
{
	struct view_args args = {0};
	struct place place;
	int err = lookup(m, path, &place);

	if (err)
		return err;
	if (!place.view)
		return -EISDIR;
	args.task = place.task;
	return place.view->show(m, &args, seq);
}

int proc_write(struct machine *m, const char *path, const char *text, size_t len)
{
	struct place place;
	int err = lookup(m, path, &place);

	if (err)
		return err;
	if (!place.view)
		return -EISDIR;
	if (!place.view->store && !place.view->store_task)
		return -EACCES;
	err = place.view->store ? place.view->store(m, text, len) :
				  place.view->store_task(m, find_pid(m, place.task->pid), text, len);
	if (!err)
		core_changed(m);
	return err;
}

/* ---- directories ---- */

struct dir_entry {
	const char *name;
	size_t len;
	bool dir;
};

static bool entry_before(const char *a, size_t alen, const char *b, size_t blen)
{
	int cmp = memcmp(a, b, alen < blen ? alen : blen);

	return cmp < 0 || (cmp == 0 && alen < blen);
}

/* What stands in a directory without a row that goes through it. */
static const char *extra_name(const struct place *place)
{
	if (!place->task)
		return !strcmp(place->path, "/proc") ? "self/" : NULL;
	return place->thread || *place->rest ? NULL : "task/";
}

/* The name of a directory that comes next after *entry in order; false at the end. */
static bool next_entry(const struct place *place, struct dir_entry *entry)
{
	struct dir_entry best = {0};

	for (size_t i = 0; i <= NR_VIEWS; i++) {
		const char *name;
		size_t len;

		if (i == NR_VIEWS)
			name = extra_name(place);
		else if (!views[i].path || views[i].of_task != (place->task != NULL))
			continue;
		else if (place->task && !*place->rest)
			name = views[i].path;
		else
			name = below(views[i].path, place->rest);
		if (!name)
			continue;
		len = strcspn(name, "/");
		if (entry->name && !entry_before(entry->name, entry->len, name, len))
			continue;
		if (!best.name || entry_before(name, len, best.name, best.len))
			best = (struct dir_entry){.name = name, .len = len, .dir = name[len] == '/'};
	}
	*entry = best;
	return best.name != NULL;
}

static void list_pid(uint32_t pid, proc_name_fn *fn, void *data)
{
	char name[12];
	size_t at = sizeof(name);

	name[--at] = '\0';
	do
		name[--at] = (char)('0' + pid % 10);
	while ((pid /= 10) != 0);
	fn(data, name + at, true);
}

/* Processes; a thread whose leader is gone stands for both. */
static void list_pids(const struct machine *m, proc_name_fn *fn, void *data)
{
	for (struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid))
		if (t->pid == t->tgid || !find_pid(m, t->tgid))
			list_pid(t->pid, fn, data);
}

static void list_threads(const struct machine *m, const struct task_struct *task, proc_name_fn *fn, void *data)
{
	for (struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid))
		if (t->tgid == task->tgid)
			list_pid(t->pid, fn, data);
}

int proc_readdir(const struct machine *m, const char *path, proc_name_fn *fn, void *data)
{
	struct dir_entry entry = {0};
	struct place place;
	int err = lookup(m, path, &place);

	if (err)
		return err;
	if (place.view) {
		fn(data, path, false);
		return 0;
	}
	if (!strcmp(place.path, "/proc"))
		list_pids(m, fn, data);
	if (place.thread_list)
		list_threads(m, place.task, fn, data);
	while (!place.thread_list && next_entry(&place, &entry)) {
		char name[PROC_PATH_MAX];

		memcpy(name, entry.name, entry.len);
		name[entry.len] = '\0';
		fn(data, name, entry.dir);
	}
	return 0;
}
