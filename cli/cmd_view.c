// SPDX-License-Identifier: MIT
/*
 * Views: what the simulated /proc and the structures behind it look like. They never change the
 * machine.
 */
#include <errno.h>

#include "era.h"
#include "interp.h"
#include "locks.h"
#include "mem_map.h"
#include "memblock.h"
#include "params.h"
#include "root.h"
#include "session.h"
#include "show_result.h"
#include "task.h"

static const char *text_arg(struct call *c, unsigned int param)
{
	return arena_copy(&c->s->arena, c->arg[param].s, c->arg[param].len);
}

/* What /proc has is exact, whatever the era. */
static int show_view(struct call *c, const struct proc_view *view, const struct view_args *args)
{
	size_t from = c->out->count;
	int rc = view->show(c->m, args, c->out);

	if (!rc && c->s->set.classic && !view->path)
		era_exchange_names(c->out, from);
	return rc;
}

static void take_numbers(const struct call *c, struct view_args *args, unsigned int max)
{
	for (; args->nr < max && call_has(c, args->nr); args->nr++)
		args->arg[args->nr] = c->arg[args->nr].n;
}

/* The process that parameter i names, if it is given; what lies under /proc is also there for a thread's pid. */
static int take_task(struct call *c, const struct proc_view *view, unsigned int i, const struct task_struct **task)
{
	if (!call_has(c, i))
		return 0;
	*task = view->path ? find_pid(c->m, c->arg[i].n) : find_task(c->m, c->arg[i].n);
	return *task ? 0 : -ESRCH;
}

static int take_view_args(struct call *c, const struct proc_view *view, struct view_args *args)
{
	switch (view->params) {
	case VIEW_NONE:
		return 0;
	case VIEW_PID:
		return take_task(c, view, 0, &args->task);
	case VIEW_FAMILY:
		args->task = NULL;
		return take_task(c, view, 0, &args->task);
	case VIEW_RANGE:
		take_numbers(c, args, 2);
		return args->nr == 1 ? call_lacks(c, c->cmd->params[1].name) : 0;
	case VIEW_ADDR:
		take_numbers(c, args, 1);
		return 0;
	case VIEW_ADDR_PID:
		take_numbers(c, args, 1);
		return take_task(c, view, 1, &args->task);
	case VIEW_PFN:
		take_numbers(c, args, 1);
		return pfn_valid(c->m, args->arg[0]) ? 0 : refuse(c->m, EINVAL, WHY_BAD_PFN, args->arg[0]);
	case VIEW_WORD:
		args->word = call_has(c, 0) ? text_arg(c, 0) : NULL;
		return 0;
	}
	return 0;
}

/* maps, meminfo, page ...: the view of the command's own name; its row there says which arguments it takes. */
static int cmd_view(struct call *c)
{
	const struct proc_view *view = proc_view_find(c->cmd->name);
	struct view_args args = {.task = c->task, .width = result_width(c->s)};
	int rc = take_view_args(c, view, &args);

	return rc ? rc : show_view(c, view, &args);
}

/* The mm of process 0, which runs when nobody does, is the kernel's own. */
static const struct keyword kernel_mm[] = {{"init_mm", 0}, {NULL, 0}};

static int cmd_mm(struct call *c)
{
	const struct view_args args = {0};

	if (call_has(c, 0) && !c->arg[0].n)
		return proc_view_find("init_mm")->show(c->m, &args, c->out);
	return cmd_view(c);
}

static int cmd_locks(struct call *c)
{
	struct lock_watch *watch;
	int rc;

	if (!call_has(c, 0) && !c->block) {
		locks_now(c->s, c->out);
		return 0;
	}
	watch = lock_watch_begin(c->s);
	rc = call_rest(c);
	lock_watch_end(watch, c->out);
	return rc;
}

/* ls shows /proc, so names are those of files there, unless they begin at the root. */
static const char *path_arg(struct call *c, unsigned int param)
{
	static const char top[] = "/proc/";
	const struct arg *a = &c->arg[param];
	char *path;

	if (!call_has(c, param))
		return "/proc";
	if (a->len && a->s[0] == '/')
		return text_arg(c, param);
	path = arena_alloc(&c->s->arena, sizeof(top) + a->len);
	memcpy(path, top, sizeof(top) - 1);
	memcpy(path + sizeof(top) - 1, a->s, a->len);
	path[sizeof(top) - 1 + a->len] = '\0';
	return path;
}

static int read_file(struct call *c, const char *path)
{
	int rc = proc_read(c->m, path, c->out);

	return rc == -EACCES ? refuse(c->m, EACCES, WHY_WRITE_ONLY) : rc;
}

static int cmd_cat(struct call *c)
{
	return read_file(c, path_arg(c, 0));
}

static void print_name(void *data, const char *name, bool dir)
{
	(void)dir;
	seq_puts(data, name);
	seq_putc(data, '\n');
}

static int cmd_ls(struct call *c)
{
	return proc_readdir(c->m, path_arg(c, 0), print_name, c->out);
}

static int cmd_get(struct call *c)
{
	struct figure f;
	int rc = proc_get(c->m, text_arg(c, 0), &f);

	if (rc)
		return rc;
	if (f.hex)
		c->ret = value_hex(f.value);
	else
		c->ret = f.negative ? value_signed(f.value) : value_dec(f.value);
	return 0;
}

static const struct keyword layout_sides[] = {{"kernel", 0}, {"user", 1}, {NULL, 0}};

static int cmd_layout(struct call *c)
{
	struct view_args args = {.task = c->task, .word = call_has(c, 0) && c->arg[0].n ? "user" : NULL};

	return proc_view_find("layout")->show(c->m, &args, c->out);
}

static const struct keyword memblock_calls[] = {
	{"add", MEMBLOCK_ADD},
	{"remove", MEMBLOCK_REMOVE},
	{"reserve", MEMBLOCK_RESERVE},
	{"free", MEMBLOCK_FREE},
	{NULL, 0},
};

/* memblock is only read once the free lists have taken over, so a call shows what it would have done. */
static int cmd_memblock(struct call *c)
{
	const struct view_args args = {.task = c->task};

	if (!call_has(c, 0))
		return proc_view_find("memblock")->show(c->m, &args, c->out);
	for (unsigned int i = 1; i <= 2; i++)
		if (!call_has(c, i))
			return call_lacks(c, c->cmd->params[i].name);
	if (!memblock_dump_after(c->out, c->m, (enum memblock_call)c->arg[0].n, c->arg[1].n, c->arg[2].n))
		return -ENOSPC;
	return 0;
}

static int cmd_graph(struct call *c)
{
	struct view_args args = {.task = c->task, .word = call_has(c, 1) ? "dot" : NULL};

	if (call_has(c, 0))
		args.task = find_task(c->m, c->arg[0].n);
	return args.task ? show_view(c, proc_view_find("graph"), &args) : -ESRCH;
}

/* sysctl NAME=VALUE, sysctl NAME: vm.swappiness is /proc/sys/vm/swappiness. */
static int cmd_sysctl(struct call *c)
{
	struct str word = {c->arg[0].s, c->arg[0].len};
	const char *equals = memchr(word.s, '=', word.len);
	size_t name_len = equals ? (size_t)(equals - word.s) : word.len;
	static const char top[] = "/proc/sys/";
	char *path = arena_alloc(&c->s->arena, sizeof(top) + name_len);

	memcpy(path, top, sizeof(top));
	memcpy(path + sizeof(top) - 1, word.s, name_len);
	path[sizeof(top) - 1 + name_len] = '\0';
	for (char *p = path + sizeof(top) - 1; *p; p++)
		if (*p == '.')
			*p = '/';
	if (equals)
		return proc_write(c->m, path, equals + 1, word.len - name_len - 1);
	return read_file(c, path);
}

static int cmd_verify(struct call *c)
{
	struct verify v = {.out = c->out};

	machine_verify(&v, c->m);
	if (v.findings)
		return call_fail(c, "%llu rule%s broken", (unsigned long long)v.findings,
				 v.findings == 1 ? " is" : "s are");
	return 0;
}

#define VIEW(name, summary, ...) {name, FAMILY_VIEW, CMD_VIEW, summary, cmd_view, __VA_ARGS__}

const struct command view_commands[] = {
	{"cat", FAMILY_VIEW, 0, "show a file of the simulated /proc", cmd_cat,
	 PARAMS(NEED(PROCFILE, "PATH"))},
	{"ls", FAMILY_VIEW, 0, "list a folder of the simulated /proc", cmd_ls,
	 PARAMS(MAY(PROCFILE, "PATH"))},
	{"get", FAMILY_VIEW, CMD_PRINTS, "one figure of a view", cmd_get,
	 PARAMS(NEED(FIGURE, "NAME"))},
	{"sysctl", FAMILY_VIEW, CMD_CHANGES | CMD_MAY_SHOW, "show or set a file of /proc/sys", cmd_sysctl,
	 PARAMS(NEED(WORD, "NAME[=VALUE]"))},
	VIEW("maps", "mappings of a process", PARAMS(MAY(PID, "PID"))),
	VIEW("smaps", "mappings with what each has in memory", PARAMS(MAY(PID, "PID"))),
	VIEW("smaps_rollup", "sums over all mappings", PARAMS(MAY(PID, "PID"))),
	VIEW("status", "a process in words", PARAMS(MAY(PID, "PID"))),
	VIEW("stat", "a process in one line of numbers", PARAMS(MAY(PID, "PID"))),
	VIEW("statm", "sizes of a process in pages", PARAMS(MAY(PID, "PID"))),
	VIEW("oom_score", "how likely the OOM killer takes a process", PARAMS(MAY(PID, "PID"))),
	VIEW("oom_score_adj", "what is added to a process's oom_score", PARAMS(MAY(PID, "PID"))),
	VIEW("pagemap", "the frame behind each page", PARAMS(MAY(ADDR, "ADDR"), MAY(LEN, "LEN"))),
	{"mm", FAMILY_VIEW, CMD_VIEW, "mm_struct, field by field", cmd_mm,
	 PARAMS(MAY_OR(PID, "PID|init_mm", kernel_mm))},
	{"locks", FAMILY_VIEW, CMD_PREFIX, "who holds which lock while a command runs", cmd_locks,
	 PARAMS(MAY(COMMAND, "COMMAND..."))},
	VIEW("vma", "the vm_area_struct at an address, field by field",
	     PARAMS(NEED(ADDR, "ADDR"), MAY(PID, "PID"))),
	VIEW("vmas", "all vm_area_structs, as list and tree", PARAMS(MAY(PID, "PID"))),
	VIEW("find_vma", "how the VMA at an address is found",
	     PARAMS(NEED(ADDR, "ADDR"), MAY(PID, "PID"))),
	VIEW("pagetable", "page tables of a process, in runs", PARAMS(MAY(PID, "PID"))),
	{"graph", FAMILY_VIEW, CMD_VIEW, "how the structures of a process hang together", cmd_graph,
	 PARAMS(MAY(PID, "PID"), FLAG("dot"))},
	VIEW("ledger", "who has and shares how much memory", PARAMS(MAY(PID, "PID"))),
	VIEW("whatis", "what an address or a frame is", PARAMS(NEED(NUM, "ADDR|PFN"))),
	VIEW("meminfo", "memory of the machine in kB", NULL),
	VIEW("vmstat", "counters of the virtual memory", NULL),
	VIEW("buddyinfo", "free blocks by zone and order", NULL),
	VIEW("pagetypeinfo", "free blocks by migrate type", NULL),
	VIEW("zoneinfo", "zones with watermarks and counters", NULL),
	VIEW("swaps", "swap areas in use", NULL),
	VIEW("slabinfo", "slab caches in a line each", NULL),
	VIEW("slab", "a slab cache with its arrays and slabs, field by field", PARAMS(NEED(CACHE, "NAME"))),
	VIEW("kmemleak", "kernel memory that commands took and did not give back", NULL),
	VIEW("swapmap", "who uses the slots of swap", PARAMS(MAY(SWAP_AREA, "NAME"))),
	VIEW("lru", "the LRU lists, frame by frame", NULL),
	VIEW("ticks", "a line a tick, as vmstat 1 prints them", NULL),
	VIEW("machine", "the levels of memory: sizes and times", NULL),
	VIEW("iomem", "who has which physical addresses", NULL),
	VIEW("vmallocinfo", "areas of vmalloc and ioremap", NULL),
	VIEW("vm_struct", "the vm_struct at an address, with its frames", PARAMS(NEED(ADDR, "ADDR"))),
	VIEW("modules", "loaded kernel modules", NULL),
	VIEW("kallsyms", "symbols of the kernel image", NULL),
	VIEW("pkmap", "slots of kmap and kmap_local", NULL),
	VIEW("fixmap", "kernel addresses fixed at compile time", PARAMS(MAY(FIXMAP, "SLOT"))),
	VIEW("vectors", "the exception vectors of ARM", NULL),
	VIEW("free_area", "the buddy system's lists, block by block", NULL),
	VIEW("unusable_index", "how much free memory each order cannot use", NULL),
	VIEW("extfrag_index", "whether a request would fail for fragmentation", NULL),
	VIEW("freepages", "free pages and watermarks by zone", NULL),
	VIEW("mem_map", "what the descriptors of all frames take", NULL),
	VIEW("frames", "the frames of a zone by owner, as a map", PARAMS(MAY(ZONE, "ZONE"))),
	VIEW("buddytree", "how the buddy system has split the block of a frame", PARAMS(NEED(PFN, "PFN"))),
	VIEW("page", "struct page of a frame, field by field", PARAMS(NEED(PFN, "PFN"))),
	{"memblock", FAMILY_VIEW, CMD_VIEW, "the allocator of early boot, and what a call would have done",
	 cmd_memblock,
	 PARAMS(MAY_CHOICE("add|remove|reserve|free", memblock_calls), MAY(PHYS, "BASE"), MAY(LEN, "SIZE"))},
	VIEW("dmesg", "the kernel log", NULL),
	VIEW("init_mm", "the mm_struct of the kernel itself", NULL),
	VIEW("derive", "where the figures of the layout come from", PARAMS(MAY(DERIVED, "NAME"))),
	{"layout", FAMILY_VIEW, CMD_VIEW, "the virtual memory layout, the kernel's or the process's", cmd_layout,
	 PARAMS(MAY_CHOICE("kernel|user", layout_sides))},
	{"verify", FAMILY_VIEW, 0, "check every structure of the machine", cmd_verify, NULL},
	{NULL, 0, 0, NULL, NULL, NULL},
};
