/* SPDX-License-Identifier: MIT */
/*
 * root.h - the path table of /proc (fs/proc/root.c): which views there are, under which path and which short name, and
 * how the shell reads, writes, lists and picks figures from them. A view never changes the machine.
 */
#ifndef MMSH_ROOT_H
#define MMSH_ROOT_H

#include "machine.h"
#include "seq_file.h"
#include "task_types.h"

/* Where nobody says how wide the screen is, it is so wide on every host. */
#define VIEW_USUAL_WIDTH 80u

static inline unsigned int view_width(unsigned int width)
{
	return width ? width : VIEW_USUAL_WIDTH;
}

/** How many characters of a map stand in a line behind lead others: a power of two, 8 on the narrowest screen. */
static inline unsigned int view_map_chars(unsigned int width, unsigned int lead)
{
	unsigned int chars = 8;

	while (lead + chars * 2 <= view_width(width))
		chars *= 2;
	return chars;
}

/* What a view looks at besides the machine. */
struct view_args {
	const struct task_struct *task;	/* whose view; NULL only where VIEW_FAMILY says so */
	bool thread;			/* of that thread alone: /proc/PID/task/TID */
	const struct module *module;	/* of a file in /sys/module/NAME */
	unsigned int nr;		/* arguments given in arg */
	uint64_t arg[2];		/* ADDR, LEN, PFN as the view's enum view_params says */
	const char *word;		/* VIEW_WORD: NUL-terminated; NULL: not given */
	unsigned int width;		/* columns that a picture may take; 0: VIEW_USUAL_WIDTH */
};

/** Writes a view's text. Returns 0 or -errno (then nothing that it wrote counts). */
typedef int view_show_fn(const struct machine *m, const struct view_args *args, struct seq_file *seq);
/** Takes what was written to a file of /proc: len bytes, not NUL-terminated. 0 or -errno, nothing changed then. */
typedef int view_store_fn(struct machine *m, const char *text, size_t len);

/** The same for a file of a process. */
typedef int view_store_task_fn(struct machine *m, struct task_struct *task, const char *text, size_t len);

/* Which arguments the short name takes. */
enum view_params {
	VIEW_NONE,
	VIEW_PID,		/* [PID], the current process without it: only through args.task */
	VIEW_FAMILY,		/* [PID]: a process and its descendants, through args.task; NULL: every process */
	VIEW_RANGE,		/* [ADDR LEN]: nr 0 or 2; of args.task */
	VIEW_ADDR,		/* ADDR */
	VIEW_ADDR_PID,		/* ADDR [PID] */
	VIEW_PFN,		/* PFN */
	VIEW_WORD,		/* [WORD] */
};

/* How `get` finds a figure in the view's text. */
enum view_figures {
	FIGURES_NONE,
	FIGURES_LABEL,		/* "Label: value ..." or "label value ..." a line; get VIEW.Label, VIEW.ARG.Label */
	FIGURES_SINGLE,		/* one number; get VIEW */
	FIGURES_LIST,		/* numbers in a row; get VIEW.I, from 0 */
	FIGURES_STAT,		/* the fields of proc(5), from 1; get stat.23 */
	FIGURES_STATM,		/* size resident shared text lib data dt; get statm.resident */
	FIGURES_BUDDYINFO,	/* get buddyinfo.ZONE.ORDER */
	FIGURES_ZONEINFO,	/* get zoneinfo.ZONE.NAME */
	FIGURES_TABLE,		/* a header of names, then rows that begin with one: get slabinfo.CACHE.active_objs */
	FIGURES_FORMULAS,	/* "NAME = formula", below "= ..." up to its value: get derive.NAME */
};

/* What a view belongs to: files of processes are in /proc/PID, those of modules in /sys/module/NAME. */
enum view_owner { VIEW_OF_MACHINE, VIEW_OF_TASK, VIEW_OF_MODULE };

/* A row of the table. */
struct proc_view {
	const char *path;	/* /proc/meminfo; of an owner: below its directory, as maps; NULL: a short name only */
	const char *name;	/* the short name (a command); NULL: none */
	enum view_owner owner;
	uint32_t config;	/* CONFIG_ bits that the kernel must have for the path to be there */
	enum view_params params;
	enum view_figures figures;
	view_show_fn *show;
	view_store_fn *store;	/* NULL: read-only, */
	view_store_task_fn *store_task;	/* unless this is not, of a process */
};

/** The i-th row, or NULL past the last one. */
const struct proc_view *proc_view_at(unsigned int i);
/** The view of this short name, or NULL. */
const struct proc_view *proc_view_find(const char *name);

/**
 * `cat PATH`: /proc/meminfo, /proc/2/maps, /proc/self/maps, /proc/sys/vm/swappiness; self is the current process. In
 * all paths here . and .. lead where they do on Linux, and a slash at the end asks for a directory.
 * Errors: ENOENT (no such file or process), EISDIR, ENOTDIR, EACCES (write-only), or what the view says.
 */
int proc_read(const struct machine *m, const char *path, struct seq_file *seq);
/**
 * `echo TEXT > PATH`. Errors: as proc_read, EACCES (read-only), EINVAL (not a number, out of range). Nothing changes
 * then.
 */
int proc_write(struct machine *m, const char *path, const char *text, size_t len);

/** Called for a name of a directory. dir: it is a directory itself. */
typedef void proc_name_fn(void *data, const char *name, bool dir);
/**
 * `ls PATH`: calls fn for each name in a directory: pids in order, then names in the order of ls in the C locale. "/",
 * "/proc", "/proc/2", "/proc/2/task", "/proc/sys/vm". For a file: fn once, with the path itself. Errors: ENOENT,
 * ENOTDIR.
 */
int proc_readdir(const struct machine *m, const char *path, proc_name_fn *fn, void *data);

/* One figure of a view. */
struct figure {
	uint64_t value;
	bool hex;		/* the view prints it in hex */
	bool negative;		/* value is a two's complement (oom_score_adj) */
};

/**
 * `get NAME`: VIEW.FIGURE, PID.VIEW.FIGURE: meminfo.MemFree (kB as printed), vmstat.pgfault, 2.status.VmRSS,
 * buddyinfo.Normal.3, zoneinfo.Normal.min, statm.resident, mm.total_vm, vm.swappiness (a sysctl's own name).
 * Errors: ENOENT (no such view, process or figure), EINVAL (the figure is no number). *ret is written on success only.
 */
int proc_get(const struct machine *m, const char *name, struct figure *ret);

#endif
