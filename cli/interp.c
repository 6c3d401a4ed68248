// SPDX-License-Identifier: MIT
#include "interp.h"

#include "alias.h"
#include "bind.h"
#include "blocks.h"
#include "expand.h"
#include "habits.h"
#include "help.h"
#include "json_report.h"
#include "leaf_share.h"
#include "quota.h"
#include "reclaim.h"
#include "rebuild.h"
#include "show_events.h"
#include "show_result.h"
#include "task.h"

#define USED_UP "the host memory for a machine is used up; the machine is as before"
/* Prefixes and blocks inside one another. */
#define MAX_NESTING 200
/* A slip of a finger is no command. */
#define MIN_PREFIX 3

/* Notes in the log what a command did to the machine, for undo and for rebuilding. */
static void log_command(struct session *s, const struct call *c, bool counts)
{
	struct log_entry e = {
		.cmd = c->cmd,
		.on_pid = s->on_pid,
		.line = s->line,
		.stop_at = s->m->ctx.stop_at,
		.counts = counts,
		.given = c->given,
		.arg = c->arg,
	};

	cmdlog_append(&s->log, &e);
}

/*
 * Runs a command that may change the machine; a process runs, not the kernel thread that did last, unless the shell had
 * only something to show. A command that did not change anything, not even the count of allocations, is not logged.
 */
static int run_logged(struct call *c)
{
	struct core_ctx *ctx = &c->m->ctx;
	struct task_struct *thread = c->m->tasks->lazy;
	bool resumed = process_runs(c->m), changed;
	uint64_t changes = ctx->changes, allocations = ctx->allocations;
	int rc;

	ctx->steps = ctx->stop_at = 0;
	rc = c->cmd->run(c);
	reclaim_end_call(c->m);
	if (c->out->exhausted)
		hm_out_of_memory(&c->m->ctx.mem);
	changed = ctx->changes != changes;
	if (resumed && c->cmd->flags & CMD_MAY_SHOW && !changed && ctx->allocations == allocations) {
		kthread_goes_on(c->m, thread);
		resumed = false;
	}
	if (resumed || changed || ctx->allocations != allocations || (c->cmd->flags & CMD_LOGGED))
		log_command(c->s, c, changed);
	ctx->stop_at = 0;
	return rc;
}

/* What cannot be printed in full is not printed, here by a command that left the machine alone. */
static int run_view(struct call *c)
{
	int rc = c->cmd->run(c);

	if (!c->out->exhausted)
		return rc;
	seq_clear(c->out);
	return call_fail(c, USED_UP);
}

static int run_handler(struct call *c)
{
	c->m->ctx.why.why = WHY_NONE;
	if (!(c->cmd->flags & CMD_SHARES))
		leaf_unshare_all(c->m);
	return c->cmd->flags & CMD_CHANGES ? run_logged(c) : run_view(c);
}

static int run_traced(struct call *c)
{
	int rc;

	trace_begin(c->s, c);
	rc = run_handler(c);
	trace_end(c->s, c, rc);
	return rc;
}

static bool allowed(struct session *s, const struct command *cmd)
{
	if (s->safe && (cmd->flags & CMD_HOSTFILE)) {
		fail_message(s, "writes a host file: refused under --safe");
		return false;
	}
	if ((cmd->flags & CMD_TERMINAL) && !s->interactive) {
		fail_message(s, "works only at a terminal");
		return false;
	}
	return true;
}

static void print_result(struct session *s, const struct call *c)
{
	if (s->out.count) {
		show_result(s, c);
		seq_clear(&s->out);
	}
	if ((c->cmd->flags & CMD_PRINTS) && c->ret.form != VALUE_NONE)
		console_value(&s->con, c->ret);
}

static enum run run_command(struct session *s, const struct command *cmd, struct cmdline args,
			    struct value *v)
{
	struct arg arg[COMMAND_MAX_PARAMS];
	struct call c = {.s = s, .cmd = cmd, .out = &s->out, .block = args.block};
	int rc;

	s->running.s = cmd->name;
	s->running.len = strlen(cmd->name);
	s->unwind = RUN_FAILED;
	if (!bind_args(&c, arg, args)) {
		explain_habit(s, cmd, args);
		return (enum run)s->unwind;
	}
	if (cmd->flags & (CMD_HOSTFILE | CMD_TERMINAL) && !allowed(s, cmd))
		return RUN_FAILED;
	s->running.s = cmd->name;
	s->running.len = strlen(cmd->name);
	c.m = s->m;
	c.task = session_task(s);
	if (!c.task)
		rc = -ESRCH;
	else if (s->trace && !(cmd->flags & CMD_PREFIX))
		rc = run_traced(&c);
	else
		rc = run_handler(&c);
	if (rc) {
		print_result(s, &(struct call){.cmd = cmd});
		return failed_call(&c, rc);
	}
	print_result(s, &c);
	if (c.ret.form != VALUE_NONE)
		s->last = c.ret;
	*v = c.ret;
	return RUN_OK;
}

/* `5`, `$p+4K`: an expression where a command is expected, as at a calculator. */
static bool looks_like_expression(const struct word *w)
{
	char c = w->s[0];

	if (w->len > 1 && (c == '"' || c == '\''))
		c = w->s[1];
	else if (w->flags & WORD_QUOTED)
		return false;
	return c >= 'a' ? c == '~' : c && strchr("0123456789$(-+~!", c);
}

static enum run run_expression(struct session *s, struct cmdline line, bool print, struct value *v)
{
	s->running = word_text(&line.words[0]);
	s->unwind = RUN_FAILED;
	if (line.block)
		return fail_message(s, "unexpected {");
	if (!eval_words(s, line.words, line.nr, v)) {
		v->form = VALUE_NONE;
		return (enum run)s->unwind;
	}
	s->last = *v;
	if (print)
		console_value(&s->con, *v);
	return RUN_OK;
}

/* name = COMMAND …, name = EXPR. A command without a value leaves the name as it was. */
static enum run run_assignment(struct session *s, struct cmdline line, struct value *v)
{
	struct str name = word_text(&line.words[0]);
	struct cmdline rest = {line.words + 2, line.nr - 2, line.block};
	enum run r;

	s->running = name;
	if (str_is(name, "pid"))
		return fail_message(s, "$pid is the current process; it cannot be assigned");
	if (!rest.nr)
		return fail_message(s, "a command or an expression is missing after =");
	if (looks_like_expression(&rest.words[0]))
		r = run_expression(s, rest, false, v);
	else
		r = run_words(s, rest, v);
	if (r == RUN_OK && v->form != VALUE_NONE)
		vars_set(&s->vars, name, *v);
	return r;
}

static enum run unknown_command(struct session *s, const struct word *w)
{
	const char *instead = habit_of_command(word_text(w));

	s->running = word_text(w);
	if (word_is(w, "else"))
		return fail_message(s, "stands without its if or its braces");
	if (instead)
		return fail_message(s, "unknown command; %s", instead);
	return fail_message(s, "unknown command%s", suggest_command(s, word_text(w)));
}

/* At the prompt the beginning of a name is enough, if no other begins so. */
static const struct command *abbreviated(const struct session *s, struct str name)
{
	return s->interactive && !s->frame->name && name.len >= MIN_PREFIX ? command_of_prefix(name) : NULL;
}

/* `vmstat -s`: a command of ours that has options in another tool. */
static bool has_foreign_option(struct cmdline line)
{
	return line.nr > 1 && line.words[1].s[0] == '-' && foreign_name_find(line.words, line.nr);
}

/*
 * For a line that names no command of ours (cmd is NULL), or gives one an option of another tool's. Returns the
 * command that is meant; NULL: the line has run, or failed, as *r says.
 */
static const struct command *other_command(struct session *s, const struct command *cmd, struct cmdline line,
					    struct value *v, enum run *r)
{
	const struct word *first = &line.words[0];

	if (!cmd && line.block && word_is(first, "else")) {
		*r = run_else(s, line);
		return NULL;
	}
	if (run_alias(s, line, v, r))
		return NULL;
	if (!cmd && !habit_of_command(word_text(first)))
		cmd = abbreviated(s, word_text(first));
	if (!cmd)
		*r = unknown_command(s, first);
	return cmd;
}

static enum run run_named(struct session *s, struct cmdline line, struct value *v)
{
	const struct word *first = &line.words[0];
	const struct command *cmd;
	struct str name;
	enum run r;

	s->running = word_text(first);
	s->unwind = RUN_FAILED;
	if (!expand_word(s, first, &name))
		return (enum run)s->unwind;
	cmd = command_find(name.s, name.len);
	if (!cmd || has_foreign_option(line)) {
		cmd = other_command(s, cmd, line, v, &r);
		if (!cmd)
			return r;
	}
	if (cmd->flags & CMD_BLOCK)
		return run_block_command(s, cmd, line);
	if (line.block && !(cmd->flags & CMD_PREFIX)) {
		s->running = str_of(cmd->name);
		return fail_message(s, "unexpected {");
	}
	return run_command(s, cmd, (struct cmdline){line.words + 1, line.nr - 1, line.block}, v);
}

enum run run_words(struct session *s, struct cmdline line, struct value *v)
{
	enum run r;

	v->form = VALUE_NONE;
	if (!line.nr)
		return line.block ? run_list(s, line.block->body) : RUN_OK;
	if (s->depth >= MAX_NESTING) {
		s->running = word_text(&line.words[0]);
		return fail_message(s, "commands are nested too deeply");
	}
	s->depth++;
	if (line.nr >= 2 && word_is(&line.words[1], "=") && is_name(word_text(&line.words[0])))
		r = run_assignment(s, line, v);
	else if (looks_like_expression(&line.words[0]))
		r = run_expression(s, line, true, v);
	else
		r = run_named(s, line, v);
	s->depth--;
	return r;
}

/* What a command changes for a while, and what must not stay so when it is cut off. */
struct intact {
	struct arena_mark mark;
	struct frame *frame;
	struct seq_file *capture;
	struct json_report *report;
	unsigned int mute, depth, nesting, stop_at_failure;
	uint64_t on_pid;
};

static struct intact remember(struct session *s)
{
	return (struct intact){
		.mark = arena_mark(&s->arena),
		.frame = s->frame,
		.capture = s->con.capture,
		.report = s->report,
		.mute = s->con.mute,
		.depth = s->depth,
		.nesting = s->nesting,
		.stop_at_failure = s->stop_at_failure,
		.on_pid = s->on_pid,
	};
}

static void put_back(struct session *s, const struct intact *before)
{
	session_close_frames(s, before->frame);
	json_reports_drop(s, before->report);
	arena_back(&s->arena, before->mark);
	s->con.capture = before->capture;
	s->con.mute = before->mute;
	s->depth = before->depth;
	s->nesting = before->nesting;
	s->stop_at_failure = before->stop_at_failure;
	s->on_pid = before->on_pid;
	seq_clear(&s->out);
}

/* The machine may be in the middle of anything: it is made again from its log. */
static enum run out_of_host_memory(struct session *s)
{
	struct str running = s->running;

	if (rebuild_at(s, s->log.at)) {
		console_errorf(&s->con, "mmsh: the host's memory cannot hold the machine again\n");
		s->failed = true;
		return RUN_UNREADABLE;
	}
	s->running = running;
	return fail_message(s, USED_UP);
}

static void catch_exhaustion(struct session *s, jmp_buf *where)
{
	s->exhausted = s->m->ctx.mem.exhausted = where;
}

/* Runs a command that may use up the host's memory: then it fails, like any other. */
static enum run run_guarded(struct session *s, struct cmdline line, struct value *v)
{
	const struct intact before = remember(s);
	jmp_buf here, *const outer = s->exhausted;
	enum run r;

	if (__builtin_expect(setjmp(here), 0)) {
		catch_exhaustion(s, outer);
		put_back(s, &before);
		v->form = VALUE_NONE;
		return out_of_host_memory(s);
	}
	catch_exhaustion(s, &here);
	r = run_words(s, line, v);
	catch_exhaustion(s, outer);
	return r;
}

int call_rest(struct call *c)
{
	struct session *s = c->s;
	enum run r = run_guarded(s, (struct cmdline){c->rest, c->nrest, c->block}, &c->ret);

	s->running = str_of(c->cmd->name);
	s->unwind = r;
	return r == RUN_OK ? 0 : CALL_NESTED;
}

/* Prints how a statement failed, and decides whether the next one runs all the same. */
static enum run after_statement(struct session *s, enum run r)
{
	if (r == RUN_FAILED && !s->stop_at_failure) {
		report_failure(s);
		if (s->keep_going)
			r = RUN_OK;
	} else if (r == RUN_FAILED && s->json) {
		tell_failure(s);
	}
	if (interrupted && (r == RUN_OK || r == RUN_FAILED))
		r = RUN_INTERRUPTED;
	return r;
}

static void echo_statement(struct session *s, const struct stmt *st)
{
	console_write(&s->con, "mmsh> ", 6);
	console_write(&s->con, st->text, st->text_len);
	console_write(&s->con, "\n", 1);
}

/* A command without braces: the one that -x and --json know. */
static enum run run_simple(struct session *s, const struct stmt *st)
{
	struct value v;
	enum run r;
	bool ok;

	if (s->echo && !s->con.mute && !s->json)
		echo_statement(s, st);
	if (s->json)
		json_report_begin(s, st);
	r = run_guarded(s, (struct cmdline){st->words, st->nr_words, NULL}, &v);
	ok = r == RUN_OK || r == RUN_QUIT;
	r = after_statement(s, r);
	if (s->json)
		json_report_end(s, ok, v);
	if (s->set.verify != VERIFY_OFF)
		verify_after(s, st);
	return r;
}

static enum run run_braces(struct session *s, const struct stmt *st)
{
	const struct word *first = st->nr_words ? &st->words[0] : NULL;
	struct value v;
	enum run r;
	bool ok;

	if (!first || !word_is(first, "else"))
		s->frame->branch = BRANCH_NONE;
	if (s->json)
		json_report_begin(s, st);
	r = run_guarded(s, (struct cmdline){st->words, st->nr_words, st->block}, &v);
	/* What an if inside the braces left there is not for an else behind them. */
	if (!first || !(word_is(first, "if") || word_is(first, "else")))
		s->frame->branch = BRANCH_NONE;
	ok = r == RUN_OK || r == RUN_QUIT;
	r = after_statement(s, r);
	if (s->json)
		json_report_end_block(s, ok, v);
	return r;
}

static enum run run_statement(struct session *s, const struct stmt *st)
{
	struct arena_mark mark = arena_mark(&s->arena);
	enum run r;

	s->line = st->line;
	if (__builtin_expect(s->limits.on, 0) && quota_step(s) != RUN_OK)
		return RUN_LIMITED;
	if (st->block) {
		r = run_braces(s, st);
	} else {
		r = run_simple(s, st);
		s->frame->branch = BRANCH_NONE;
	}
	arena_back(&s->arena, mark);
	if (s->con.out_tty)
		console_flush(&s->con);
	return r;
}

enum run run_list(struct session *s, const struct stmt *list)
{
	unsigned long line = s->line;
	enum run r = RUN_OK;

	for (; list && r == RUN_OK; list = list->next)
		r = run_statement(s, list);
	s->line = line;
	return r;
}
