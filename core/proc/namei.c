// SPDX-License-Identifier: MIT
/*
 * namei.c - from a path to what it names (fs/namei.c, fs/proc/base.c)
 *
 * A path is taken apart once (struct place): it names a file of the machine, a file of a process or of a module, or a
 * directory. Directories have no rows of their own: a directory is what some row's path goes through. A thread has the
 * files of a process in /proc/PID/task/TID; /proc lists the leader of a group alone, and finds its threads, too.
 *
 * Different from Linux: /sys/module lists loaded modules only, the newest first, and not what is built in.
 */
#include <errno.h>
#include <string.h>

#include "arch.h"
#include "module.h"
#include "root.h"
#include "task.h"

#define PROC_PATH_MAX 128
#define HOLDERS "holders"	/* modules that use a module: none does */

/* Directories whose names come from no row. */
enum name_list { LIST_NONE, LIST_THREADS, LIST_MODULES };

/* What a path names. */
struct place {
	char path[PROC_PATH_MAX];	/* single slashes, none at the end, no . or ..; "" is the root */
	const char *rest;		/* of a process or a module: the part below it, "" is its directory */
	uint32_t config;		/* of the machine's kernel */
	enum view_owner owner;
	const struct task_struct *task;	/* VIEW_OF_TASK */
	const struct module *module;	/* VIEW_OF_MODULE */
	bool thread;			/* below /proc/PID/task/TID: task is that thread */
	enum name_list list;
	const struct proc_view *view;	/* NULL: a directory */
};

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

/* Whether the row is a file of what the place is in, on this machine. */
static bool may_stand_here(const struct place *place, const struct proc_view *view)
{
	return view->path && view->owner == place->owner && (place->config & view->config) == view->config;
}

/* The row that is the file; a directory is what some row's path goes through. */
static const struct proc_view *find_row(const struct place *place, bool *is_dir)
{
	const struct proc_view *view;

	*is_dir = false;
	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		if (!may_stand_here(place, view))
			continue;
		if (!strcmp(view->path, place->rest))
			return view;
		*is_dir = *is_dir || below(view->path, place->rest);
	}
	return NULL;
}

/* Whether the path goes on below something that is a file. */
static bool goes_through_file(const struct place *place)
{
	const struct proc_view *view;

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++)
		if (may_stand_here(place, view) && below(place->rest, view->path))
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
	place->owner = VIEW_OF_TASK;
	place->task = task;
	place->rest = name + len + (name[len] == '/');
	return true;
}

/* The same with modules. */
static void enter_module(const struct machine *m, struct place *place, const char *name)
{
	size_t len = strcspn(name, "/");
	char module[MODULE_NAME_LEN] = "";

	if (len >= sizeof(module))
		return;
	memcpy(module, name, len);
	place->module = find_module(m, module);
	if (!place->module)
		return;
	place->owner = VIEW_OF_MODULE;
	place->rest = name + len + (name[len] == '/');
}

/* Directories that no row's path goes through. */
static bool is_other_dir(const struct place *place)
{
	switch (place->owner) {
	case VIEW_OF_TASK:
		return place->list == LIST_THREADS || !*place->rest;
	case VIEW_OF_MODULE:
		return !*place->rest || !strcmp(place->rest, HOLDERS);
	case VIEW_OF_MACHINE:
		break;
	}
	return place->list == LIST_MODULES;
}

/* Finds what place->path names. */
static int find_place(const struct machine *m, struct place *place)
{
	const char *name;
	bool is_dir;

	place->config = m->arch->config;
	place->rest = place->path;
	if ((name = below(place->path, "/sys/module")) != NULL)
		enter_module(m, place, name);
	else if (!strcmp(place->path, "/sys/module"))
		place->list = LIST_MODULES;
	name = below(place->path, "/proc");
	if (name && enter_task(m, place, name)) {
		place->list = strcmp(place->rest, "task") ? LIST_NONE : LIST_THREADS;
		name = below(place->rest, "task");
		if (name)
			enter_task(m, place, name);
	}
	place->view = find_row(place, &is_dir);
	if (place->view || is_dir || is_other_dir(place))
		return 0;
	return goes_through_file(place) ? -ENOTDIR : -ENOENT;
}

static int check_dir(const struct machine *m, const char *path)
{
	struct place place = {0};
	int err;

	memcpy(place.path, path, strlen(path));
	err = find_place(m, &place);
	return err || !place.view ? err : -ENOTDIR;
}

/* Goes on from tidy by a component; a file has neither . nor .. below it, nor has what is not there. */
static int add_component(const struct machine *m, const char *name, size_t len, char tidy[PROC_PATH_MAX])
{
	size_t n = strlen(tidy);
	int err;

	if (len > 2 || memcmp("..", name, len)) {
		if (n + 1 + len >= PROC_PATH_MAX)
			return -ENOENT;
		tidy[n] = '/';
		memcpy(tidy + n + 1, name, len);
		tidy[n + 1 + len] = '\0';
		return 0;
	}
	err = check_dir(m, tidy);
	if (!err && len == 2 && n)
		*strrchr(tidy, '/') = '\0';
	return err;
}

/* Copies path with single slashes, without . and .. and without a slash at the end, which only directories have. */
static int tidy_path(const struct machine *m, const char *path, char tidy[PROC_PATH_MAX])
{
	int err = 0;

	*tidy = '\0';
	if (*path != '/')
		return -ENOENT;
	while (!err && *path) {
		size_t len;

		path += strspn(path, "/");
		len = strcspn(path, "/");
		err = add_component(m, path, len, tidy);
		path += len;
	}
	return err;
}

static int lookup(const struct machine *m, const char *path, struct place *place)
{
	int err;

	*place = (struct place){0};
	err = tidy_path(m, path, place->path);
	return err ? err : find_place(m, place);
}

/* The same, and it is a file. */
static int lookup_file(const struct machine *m, const char *path, struct place *place)
{
	int err = lookup(m, path, place);

	return err || place->view ? err : -EISDIR;
}

int proc_read(const struct machine *m, const char *path, struct seq_file *seq)
{
	struct view_args args = {0};
	struct place place;
	int err = lookup_file(m, path, &place);

	if (err)
		return err;
	args.task = place.task;
	args.thread = place.thread;
	args.module = place.module;
	return place.view->show(m, &args, seq);
}

int proc_write(struct machine *m, const char *path, const char *text, size_t len)
{
	struct place place;
	int err = lookup_file(m, path, &place);

	if (err)
		return err;
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
	if (place->owner == VIEW_OF_MODULE)
		return *place->rest ? NULL : HOLDERS "/";
	if (place->owner == VIEW_OF_TASK)
		return place->thread || *place->rest ? NULL : "task/";
	if (!strcmp(place->path, "/sys"))
		return "module/";
	return strcmp(place->path, "/proc") ? NULL : "self/";
}

/* The part of the row's path that lies in the directory, NULL when it does not lie there. */
static const char *name_in_dir(const struct place *place, const struct proc_view *view)
{
	if (!may_stand_here(place, view))
		return NULL;
	if (place->owner != VIEW_OF_MACHINE && !*place->rest)
		return view->path;
	return below(view->path, place->rest);
}

/* Makes the name the next entry, if it comes behind the last one and before what is best so far. */
static void offer_name(const char *name, const struct dir_entry *last, struct dir_entry *best)
{
	size_t len = strcspn(name, "/");

	if (last->name && !entry_before(last->name, last->len, name, len))
		return;
	if (!best->name || entry_before(name, len, best->name, best->len))
		*best = (struct dir_entry){.name = name, .len = len, .dir = name[len] == '/'};
}

/* The name of a directory that comes next after *entry in order; false at the end. */
static bool next_entry(const struct place *place, struct dir_entry *entry)
{
	const char *name = extra_name(place);
	const struct proc_view *view;
	struct dir_entry best = {0};

	if (name)
		offer_name(name, entry, &best);
	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++)
		if ((name = name_in_dir(place, view)) != NULL)
			offer_name(name, entry, &best);
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

static void list_pids(const struct machine *m, proc_name_fn *fn, void *data)
{
	for (struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid))
		if (!is_thread(t))
			list_pid(t->pid, fn, data);
}

static void list_threads(const struct machine *m, const struct task_struct *task, proc_name_fn *fn, void *data)
{
	for (struct task_struct *t = next_pid(m, 0); t; t = next_pid(m, t->pid))
		if (t->tgid == task->tgid)
			list_pid(t->pid, fn, data);
}

/* sysfs has no place for a module of that name. */
static bool is_dots(const char *name)
{
	return !strcmp(name, ".") || !strcmp(name, "..");
}

static void list_modules(const struct machine *m, proc_name_fn *fn, void *data)
{
	for (const struct module *mod = next_module(m, NULL); mod; mod = next_module(m, mod))
		if (!is_dots(mod->name))
			fn(data, mod->name, true);
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
	if (place.list == LIST_THREADS) {
		list_threads(m, place.task, fn, data);
		return 0;
	}
	if (!strcmp(place.path, "/proc"))
		list_pids(m, fn, data);
	if (place.list == LIST_MODULES)
		list_modules(m, fn, data);
	while (next_entry(&place, &entry)) {
		char name[PROC_PATH_MAX];

		memcpy(name, entry.name, entry.len);
		name[entry.len] = '\0';
		fn(data, name, entry.dir);
	}
	return 0;
}
