// SPDX-License-Identifier: MIT
/* Processes, and the files they map. */
#include "cmd_task.h"

#include <errno.h>

#include "arch.h"
#include "interp.h"
#include "params.h"
#include "task.h"
#include "user_access.h"

static int cmd_fork(struct call *c)
{
	uint32_t child;
	int rc = sys_fork(c->m, c->task, &child);

	if (!rc)
		c->ret = value_dec(child);
	return rc;
}

static const struct keyword clone_words[] = {{"vm", 1}, {NULL, 0}};

static int cmd_clone(struct call *c)
{
	uint32_t child;
	int rc = sys_clone_vm(c->m, c->task, &child);

	if (!rc)
		c->ret = value_dec(child);
	return rc;
}

void task_call_registers(const struct call *c, uint64_t reg[6])
{
	if (c->cmd->run == cmd_clone)
		reg[0] = CLONE_THREAD_FLAGS;
}

enum { EXEC_LINKED, EXEC_FILE, EXEC_ARGS };

static int cmd_exec(struct call *c)
{
	struct arena *arena = &c->s->arena;
	const struct arg *file = &c->arg[EXEC_FILE], *args = &c->arg[EXEC_ARGS];
	unsigned int nr = call_has(c, EXEC_ARGS) ? (unsigned int)args->n : 0;
	const char **argv = arena_alloc(arena, (nr + 2) * sizeof(*argv));
	struct access_report fetch;
	int rc;

	argv[0] = arena_copy(arena, file->s, file->len);
	for (unsigned int i = 0; i < nr; i++)
		argv[i + 1] = arena_copy(arena, args->list[i].s, args->list[i].len);
	argv[nr + 1] = NULL;
	rc = sys_execve(c->m, c->task, argv[0], nr + 1, argv, call_has(c, EXEC_LINKED), &fetch);
	return rc || fetch.result == ACCESS_OK ? rc : access_failed(c, -EFAULT, &fetch);
}

static int cmd_exit(struct call *c)
{
	return sys_exit(c->m, c->task, (int)(call_num(c, 0, 0) & 0xff));
}

const char *task_call_name(const struct call *c)
{
	bool ends_thread = c->cmd->run == cmd_exit && find_alive_thread(c->m, c->task);

	return ends_thread ? "exit_thread" : c->cmd->name;
}

static int cmd_switch(struct call *c)
{
	return switch_to(c->m, c->arg[0].n);
}

static int cmd_on(struct call *c)
{
	struct session *s = c->s;
	uint64_t before = s->on_pid;
	int rc;

	if (!find_task(c->m, c->arg[0].n))
		return -ESRCH;
	s->on_pid = c->arg[0].n;
	rc = call_rest(c);
	s->on_pid = before;
	return rc;
}

static uint64_t rss_pages(const struct mm_struct *mm)
{
	const uint64_t *rss = mm->rss_stat;

	return rss[MM_FILEPAGES] + rss[MM_ANONPAGES] + rss[MM_SHMEMPAGES];
}

/* A thread's name stands in braces, as pstree has it. */
static void put_command(struct call *c, const struct task_struct *task)
{
	bool thread = is_thread(task);

	seq_puts(c->out, thread ? " {" : " ");
	seq_escape(c->out, task->comm, "\n\\");
	seq_puts(c->out, thread ? "}" : "");
	seq_puts(c->out, task->state == TASK_ZOMBIE ? " <defunct>\n" : "\n");
}

static void put_process(struct call *c, const struct task_struct *task)
{
	const struct mm_struct *mm = task->mm;

	seq_putc(c->out, task == current_task(c->m) ? '>' : ' ');
	seq_dec(c->out, task->pid, 6);
	seq_putc(c->out, ' ');
	seq_dec(c->out, parent_pid(task), 7);
	seq_putc(c->out, ' ');
	seq_dec(c->out, task->uid, 5);
	seq_putc(c->out, ' ');
	seq_dec(c->out, mm ? mm->total_vm * 4 : 0, 8);
	seq_putc(c->out, ' ');
	seq_dec(c->out, mm ? rss_pages(mm) * 4 : 0, 8);
	put_command(c, task);
}

/* A pointer of the kernel in a column as wide as the machine's addresses. */
static void put_kernel_pointer(struct call *c, vaddr_t pointer)
{
	unsigned int digits = c->m->arch->bits / 4;

	seq_putc(c->out, ' ');
	if (pointer) {
		seq_puts(c->out, "0x");
		seq_hex(c->out, pointer, digits);
	} else {
		seq_printf(c->out, "%*s", (int)digits + 2, "NULL");
	}
}

static char state_letter(const struct task_struct *task)
{
	static const char letters[] = {[TASK_RUNNING] = 'R', [TASK_INTERRUPTIBLE] = 'S', [TASK_ZOMBIE] = 'Z'};

	return letters[task->state];
}

static void put_task_pointers(struct call *c, const struct task_struct *task)
{
	bool runs = c->m->tasks->lazy ? task == c->m->tasks->lazy : task == current_task(c->m);

	seq_putc(c->out, runs ? '>' : ' ');
	if (task->pid)
		seq_dec(c->out, task->pid, 6);
	else
		seq_puts(c->out, "     -");
	seq_printf(c->out, " %c", state_letter(task));
	put_kernel_pointer(c, task->kobj[TASK_OBJ_TASK_STRUCT]);
	put_kernel_pointer(c, task->stack);
	put_kernel_pointer(c, task->mm ? task->mm->kobj : 0);
	put_kernel_pointer(c, task->active_mm ? task->active_mm->kobj : 0);
	put_command(c, task);
}

/* ps -m: every task, kernel threads too, with the structures it hangs on. */
static void show_tasks(struct call *c)
{
	int width = (int)c->m->arch->bits / 4 + 2;
	const struct list_head *pos;

	seq_printf(c->out, "    PID S %*s %*s %*s %*s COMMAND\n", width, "TASK", width, "STACK", width, "MM", width,
		   "ACTIVE_MM");
	list_for_each(pos, &c->m->tasks->all)
		put_task_pointers(c, list_entry(pos, struct task_struct, tasks));
}

static int cmd_ps(struct call *c)
{
	const struct task_struct *task;

	if (call_has(c, 0)) {
		show_tasks(c);
		return 0;
	}
	seq_puts(c->out, "    PID    PPID   UID      VSZ      RSS COMMAND\n");
	for (uint32_t pid = 0; (task = next_pid(c->m, pid)) != NULL; pid = task->pid)
		put_process(c, task);
	return 0;
}

static const struct keyword switch_words[] = {{"on", 1}, {"off", 0}, {NULL, 0}};

static int cmd_autoreap(struct call *c)
{
	set_autoreap(c->m, c->task, c->arg[0].n);
	return 0;
}

/* How a child ended, as the macros of wait(2) take a status apart. */
static void put_wait_status(struct seq_file *out, uint32_t pid, int code)
{
	seq_printf(out, "pid=%u", pid);
	if (pid && code & 0x7f)
		seq_printf(out, " signal=%d", code & 0x7f);
	else if (pid)
		seq_printf(out, " status=%d", code >> 8 & 0xff);
	seq_putc(out, '\n');
}

static int cmd_wait(struct call *c)
{
	uint64_t pid = call_num(c, 0, 0);
	uint32_t reaped;
	int code = 0, rc;

	if (call_has(c, 0) && (!pid || pid >= PID_MAX))
		return refuse(c->m, ECHILD, WHY_NOT_CHILD, pid);
	rc = sys_wait4(c->m, c->task, (uint32_t)pid, &reaped, &code);
	if (rc)
		return rc;
	put_wait_status(c->out, reaped, code);
	c->ret = value_dec(reaped);
	return 0;
}

static int cmd_setuid(struct call *c)
{
	if (c->arg[0].n >= UINT32_MAX)
		return -EINVAL;
	return sys_setuid(c->m, c->task, (uint32_t)c->arg[0].n);
}

static const struct keyword limit_words[] = {
	{"as", RLIMIT_AS},	     {"data", RLIMIT_DATA}, {"stack", RLIMIT_STACK},
	{"memlock", RLIMIT_MEMLOCK}, {NULL, 0},
};
static const struct keyword unlimited_words[] = {{"unlimited", RLIM_INFINITY}, {NULL, 0}};

static int cmd_rlimit(struct call *c)
{
	return sys_setrlimit(c->m, c->task, (enum rlimit_kind)c->arg[0].n, c->arg[1].n);
}

static const char *name_arg(struct call *c)
{
	return arena_copy(&c->s->arena, c->arg[0].s, c->arg[0].len);
}

static int cmd_file(struct call *c)
{
	return file_create(c->m, name_arg(c), c->arg[1].n);
}

static int cmd_truncate(struct call *c)
{
	return sys_truncate(c->m, name_arg(c), c->arg[1].n);
}

static int cmd_evict(struct call *c)
{
	return sys_evict(c->m, name_arg(c));
}

const struct command task_commands[] = {
	{"fork", FAMILY_TASK, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "make a child process", cmd_fork, NULL},
	{"clone", FAMILY_TASK, CMD_CHANGES | CMD_PRINTS | CMD_SHARES, "make a thread that shares the mm",
	 cmd_clone, PARAMS(CHOICE("WHAT", clone_words))},
	{"exec", FAMILY_TASK, CMD_CHANGES | CMD_SHARES, "run an ELF file in the process", cmd_exec,
	 PARAMS(FLAG("-l"), NEED(HOSTFILE, "FILE"), MAY(WORDS, "ARG..."))},
	{"exit", FAMILY_TASK, CMD_CHANGES | CMD_SHARES, "end the process", cmd_exit,
	 PARAMS(MAY(COUNT, "STATUS"))},
	{"switch", FAMILY_TASK, CMD_CHANGES | CMD_LOGGED | CMD_SHARES, "make another process the current one",
	 cmd_switch, PARAMS(NEED(PID, "PID"))},
	{"on", FAMILY_TASK, CMD_PREFIX | CMD_SHARES, "run a command in another process", cmd_on,
	 PARAMS(NEED(PID, "PID"), NEED(COMMAND, "COMMAND..."))},
	{"autoreap", FAMILY_TASK, CMD_CHANGES | CMD_LOGGED, "whether children that end leave no zombie",
	 cmd_autoreap, PARAMS(CHOICE("on|off", switch_words))},
	{"wait", FAMILY_TASK, CMD_CHANGES | CMD_SHARES, "reap a child that has ended", cmd_wait,
	 PARAMS(MAY(PID, "PID"))},
	{"ps", FAMILY_TASK, 0, "list the processes", cmd_ps, PARAMS(FLAG("-m"))},
	{"setuid", FAMILY_TASK, CMD_CHANGES | CMD_LOGGED, "change the user of the process",
	 cmd_setuid, PARAMS(NEED(COUNT, "UID"))},
	{"rlimit", FAMILY_TASK, CMD_CHANGES | CMD_LOGGED, "limit a resource of the process",
	 cmd_rlimit,
	 PARAMS(CHOICE("RESOURCE", limit_words), NEED_OR(SIZE, "SIZE|unlimited", unlimited_words))},
	{"file", FAMILY_TASK, CMD_CHANGES, "make a simulated file", cmd_file,
	 PARAMS(NEED(WORD, "NAME"), NEED(SIZE, "SIZE"))},
	{"truncate", FAMILY_TASK, CMD_CHANGES, "change the size of a simulated file", cmd_truncate,
	 PARAMS(NEED(SIMFILE, "NAME"), NEED(SIZE, "SIZE"))},
	{"evict", FAMILY_TASK, CMD_CHANGES, "write a simulated file back and drop its cached pages",
	 cmd_evict, PARAMS(NEED(SIMFILE, "NAME"))},
	{NULL, 0, 0, NULL, NULL, NULL},
};
