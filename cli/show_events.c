// SPDX-License-Identifier: MIT
#include "show_events.h"

#include <stdio.h>
#include <stdlib.h>

#include "arch.h"
#include "cmd_task.h"
#include "cmd_vm.h"
#include "counters.h"
#include "json_report.h"
#include "reclaim.h"
#include "show_result.h"
#include "story.h"
#include "syscalls.h"
#include "task.h"
#include "vclock.h"
#include "wrap.h"

/* Text is printed before a command ends once there is so much of it. */
#define LONG_TEXT 65536u

struct trace {
	enum trace_level level;
	const struct call *call;	/* the command that runs; NULL: none */
	bool any;			/* an event happened in it */
	bool is_call;			/* and it is this system call */
	struct syscall made;
	const char *thread;		/* of the kernel's, between its wake and sleep; NULL: none */
	const char *before_kcompactd;	/* who goes on when it sleeps: kswapd, whose run asked for it; or NULL */
	struct counters before;
	unsigned long machine;		/* whose they are, by its number in the session */
	struct event_actor who;
	struct seq_file text;
	struct story story;
};

/* ---- ftrace's form ---- */

void show_raw_header(struct seq_file *out)
{
	seq_puts(out,
		 "# tracer: nop\n"
		 "#\n"
		 "# entries-in-buffer/entries-written: 0/0   #P:1\n"
		 "#\n"
		 "#                                _-----=> irqs-off/BH-disabled\n"
		 "#                               / _----=> need-resched\n"
		 "#                              | / _---=> hardirq/softirq\n"
		 "#                              || / _--=> preempt-depth\n"
		 "#                              ||| / _-=> migrate-disable\n"
		 "#                              |||| /     delay\n"
		 "#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION\n"
		 "#              | |         |   |||||     |         |\n");
}

/* Virtual time: what happened so far would have taken so long. */
static uint64_t nanoseconds(const struct machine *m)
{
	uint64_t count[NR_COST_EVENTS];

	if (!m)
		return 0;
	cost_counts_since_boot(m, count);
	return cost_sum(&m->reclaim->clock, count);
}

/* `            init-1       [000] .....     0.000012: ` */
static void show_context(struct seq_file *out, const struct event_view *v, const char *thread)
{
	uint64_t ns = nanoseconds(v->m);
	struct seq_file comm;

	seq_init(&comm);
	show_task_name(&comm, thread ? thread : v->who.comm);
	seq_printf(out, "%16.*s-%-7u [000] ..... %5llu.%06llu: ", (int)comm.count, comm.buf, thread ? 0 : v->who.pid,
		   (unsigned long long)(ns / 1000000000), (unsigned long long)(ns / 1000 % 1000000));
	seq_release(&comm);
}

void show_raw_event(struct seq_file *out, enum event_id id, const struct event_view *v, const char *thread)
{
	const struct event_words *w = &event_words[id];
	const struct event_view now = {.m = v->m, .who = v->who, .args = v->args, .nr = v->nr};

	show_context(out, &now, thread);
	seq_puts(out, w->name);
	seq_puts(out, ": ");
	if (event_is_probe(w)) {
		seq_putc(out, '(');
		show_figures(out, w->function, &now);
		seq_puts(out, ") ");
	}
	show_figures(out, w->raw, &now);
	seq_putc(out, '\n');
}

/* The call's arguments as the registers have them. */
static void syscall_registers(const struct call *c, const struct syscall *call, uint64_t reg[6])
{
	memset(reg, 0, 6 * sizeof(*reg));
	for (unsigned int i = 0; i < call->nr_args; i++)
		reg[i] = call_num(c, i, 0);
	vm_call_registers(c, reg);
	task_call_registers(c, reg);
}

static void raw_enter(struct seq_file *out, const struct event_view *v, const struct call *c,
		      const struct syscall *call)
{
	uint64_t reg[6];

	syscall_registers(c, call, reg);
	show_context(out, v, NULL);
	seq_printf(out, "sys_enter: NR %u (", call->number);
	for (unsigned int i = 0; i < 6; i++)
		seq_printf(out, "%s%llx", i ? ", " : "", (unsigned long long)reg[i]);
	seq_puts(out, ")\n");
}

static long long returned(const struct machine *m, const struct call *c)
{
	if (c->ret.form == VALUE_NONE)
		return 0;
	return m->arch->bits == 32 ? (int32_t)c->ret.n : (long long)c->ret.n;
}

static void raw_exit(struct trace *t, const struct session *s, const struct call *c, int rc)
{
	const struct event_view v = {.m = s->m, .who = t->who};

	if (t->any && t->is_call && (rc || t->made.returns)) {
		show_context(&t->text, &v, NULL);
		seq_printf(&t->text, "sys_exit: NR %u = %lld\n", t->made.number,
			   rc ? (long long)rc : returned(s->m, c));
	}
}

/* ---- listening ---- */

/* A person's terminal breaks no word of a story. */
static void print(struct session *s, struct trace *t)
{
	unsigned int width = t->level == TRACE_RAW ? 0 : result_width(s);
	struct seq_file lines;

	if (!t->text.count)
		return;
	if (!width) {
		console_write(&s->con, t->text.buf, t->text.count);
	} else {
		seq_init(&lines);
		wrap_lines(&lines, t->text.buf, t->text.count, width);
		console_write(&s->con, lines.buf, lines.count);
		seq_release(&lines);
	}
	seq_clear(&t->text);
}

/* Before the first event: the system call that the command is. */
static void tell_call(struct trace *t, const struct event_view *v)
{
	char line[80];

	t->any = true;
	t->is_call = t->call && v->m && syscall_of(v->m, vm_call_name(t->call), &t->made);
	if (!t->is_call)
		return;
	if (t->level == TRACE_RAW) {
		raw_enter(&t->text, v, t->call, &t->made);
		return;
	}
	snprintf(line, sizeof(line), t->level == TRACE_FULL ? "sys_%s(): system call %u" : "system call %s, number %u",
		 t->made.name, t->made.number);
	story_headline(&t->story, line);
}

/* A process that has ended is named until its command has. */
static const struct event_actor *actor(struct trace *t, const struct task_struct *task)
{
	if (task) {
		t->who.pid = task->pid;
		t->who.pc = task->pc;
		memcpy(t->who.comm, task->comm, sizeof(t->who.comm));
	}
	return &t->who;
}

/* --json: an object an event; brief leaves details out. */
static void report_event(struct json_report *report, enum trace_level level, enum event_id id,
			 const struct event_view *v)
{
	const struct event_words *w = &event_words[id];
	bool detail = w->story[0] == '+';
	struct seq_file story, raw;

	if (detail && level == TRACE_BRIEF)
		return;
	seq_init(&story);
	seq_init(&raw);
	show_figures(&story, w->story + detail, v);
	show_figures(&raw, w->raw, v);
	json_report_event(report, w->name, v->who.pid, &story, &raw);
	seq_release(&story);
	seq_release(&raw);
}

static void tell(struct session *s, enum event_id id, const struct event_view *v, const char *thread)
{
	struct trace *t = s->trace;

	if (s->report) {
		report_event(s->report, t->level, id, v);
		return;
	}
	if (!t->any)
		tell_call(t, v);
	if (t->level == TRACE_RAW)
		show_raw_event(&t->text, id, v, thread);
	else
		story_tell(&t->story, id, v);
	if (t->text.count > LONG_TEXT && t->level != TRACE_BRIEF)
		print(s, t);
}

static void listen(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct session *s = data;
	struct trace *t = s->trace;
	const struct event_view v = {
		.m = s->m, .who = *actor(t, session_task(s)), .args = args, .nr = nr, .classic = s->set.classic,
	};

	if (id == EV_mm_vmscan_kswapd_wake) {
		t->thread = "kswapd0";
	} else if (id == EV_mm_compaction_kcompactd_wake || id == EV_proactive_compact_node) {
		t->before_kcompactd = t->thread;
		t->thread = "kcompactd0";
	}
	tell(s, id, &v, t->thread);
	if (id == EV_mm_compaction_kcompactd_sleep)
		t->thread = t->before_kcompactd;
	else if (id == EV_mm_vmscan_kswapd_sleep)
		t->thread = NULL;
}

/* Nobody runs yet, and the machine is not the session's: such events are told by their figures alone. */
static void listen_to_boot(void *data, enum event_id id, const uint64_t *args, unsigned int nr)
{
	struct session *s = data;

	tell(s, id, &(struct event_view){.args = args, .nr = nr, .classic = s->set.classic}, "swapper");
}

struct event_sink trace_of_boot(struct session *s)
{
	return (struct event_sink){.fn = s->trace ? listen_to_boot : NULL, .data = s};
}

void trace_attach(struct session *s)
{
	s->m->ctx.events.fn = s->trace ? listen : NULL;
	s->m->ctx.events.data = s;
}

void trace_release(struct session *s)
{
	if (!s->trace)
		return;
	counters_release(&s->trace->before);
	story_release(&s->trace->story);
	seq_release(&s->trace->text);
	free(s->trace);
	s->trace = NULL;
}

void trace_set(struct session *s, enum trace_level level)
{
	trace_release(s);
	if (level != TRACE_OFF) {
		s->trace = xmalloc(sizeof(*s->trace));
		*s->trace = (struct trace){.level = level};
		counters_init(&s->trace->before);
		seq_init(&s->trace->text);
		story_init(&s->trace->story, &s->trace->text);
	}
	trace_attach(s);
}

enum trace_level trace_level_of(const struct session *s)
{
	return s->trace ? s->trace->level : TRACE_OFF;
}

void trace_begin(struct session *s, const struct call *c)
{
	struct trace *t = s->trace;

	t->call = c;
	t->any = false;
	t->thread = NULL;
	seq_clear(&t->text);
	if (t->level == TRACE_RAW || s->report)
		return;
	story_begin(&t->story, t->level == TRACE_FULL, s->set.classic);
	counters_take(&t->before, s->m, session_task(s));
	t->machine = s->nr_machines;
}

void trace_end(struct session *s, const struct call *c, int rc)
{
	struct trace *t = s->trace;

	if (!t || t->call != c)		/* it was `trace` itself */
		return;
	t->call = NULL;
	if (s->report)
		return;
	if (t->level == TRACE_RAW) {
		raw_exit(t, s, c, rc);
	} else if (t->any) {
		story_end(&t->story);
		if (t->machine == s->nr_machines)
			counters_show(&t->text, &t->before, s->m, "  ");
	}
	print(s, t);
}
