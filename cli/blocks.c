// SPDX-License-Identifier: MIT
#include "blocks.h"

#include "expand.h"
#include "help.h"
#include "progress.h"
#include "quota.h"

/* Whether a loop has to end now, although nothing in it failed. */
static enum run may_go_on(struct session *s, enum run r)
{
	if (r == RUN_OK && s->limits.on)
		r = quota_step(s);
	return r == RUN_OK && interrupted ? RUN_INTERRUPTED : r;
}

/* An argument of the block's own, evaluated; a failure is that of the block command. */
static enum run header_value(struct session *s, const struct command *cmd, struct str text,
			     struct value *v)
{
	s->running = str_of(cmd->name);
	s->unwind = RUN_FAILED;
	return eval(s, text, v, NULL) ? RUN_OK : (enum run)s->unwind;
}

static enum run condition(struct session *s, const struct command *cmd, struct cmdline line,
			  bool *holds)
{
	struct arena_mark mark = arena_mark(&s->arena);
	struct value v;
	bool ok;

	s->running = str_of(cmd->name);
	s->unwind = RUN_FAILED;
	ok = eval_words(s, line.words + 1, line.nr - 1, &v);
	arena_back(&s->arena, mark);
	*holds = ok && v.n;
	return ok ? RUN_OK : (enum run)s->unwind;
}

/* More is a negative number, which would go round for ever. Loops without an end are while's. */
#define MAX_ROUNDS INT64_MAX

static enum run check_rounds(struct session *s, uint64_t rounds)
{
	if (rounds <= MAX_ROUNDS)
		return RUN_OK;
	return fail_message(s, "%llu times are too many, at most %llu; while goes on without a count",
			    (unsigned long long)rounds, (unsigned long long)MAX_ROUNDS);
}

static enum run run_repeat(struct session *s, const struct command *cmd, struct cmdline line)
{
	struct value times;
	bool counts;
	enum run r = header_value(s, cmd, words_span(line.words + 1, line.nr - 1), &times);

	if (r == RUN_OK)
		r = check_rounds(s, times.n);
	if (r != RUN_OK)
		return r;
	counts = progress_open(times.n);
	for (uint64_t i = 0; i < times.n && r == RUN_OK; i++) {
		r = may_go_on(s, run_list(s, line.block->body));
		if (counts)
			progress_at(i + 1);
	}
	if (counts)
		progress_close();
	return r;
}

/* for NAME in A..B: finds the two dots that stand outside of parentheses. */
static bool split_range(struct str range, struct str *from, struct str *to)
{
	int open = 0;

	for (size_t i = 0; i + 1 < range.len; i++) {
		open += (range.s[i] == '(') - (range.s[i] == ')');
		if (open || range.s[i] != '.' || range.s[i + 1] != '.')
			continue;
		*from = (struct str){range.s, i};
		*to = (struct str){range.s + i + 2, range.len - i - 2};
		return true;
	}
	return false;
}

static enum run run_for(struct session *s, const struct command *cmd, struct cmdline line)
{
	struct str name, from, to;
	struct value a, b;
	uint64_t rounds = 0;
	bool counts;
	enum run r;

	s->running = str_of(cmd->name);
	if (line.nr < 4 || !word_is(&line.words[2], "in") ||
	    !split_range(words_span(line.words + 3, line.nr - 3), &from, &to))
		return fail_message(s, "usage: %s", usage_text(s, cmd));
	name = word_text(&line.words[1]);
	if (!is_name(name) || str_is(name, "pid"))
		return fail_message(s, "'%.*s' cannot be the name of a loop variable",
				    (int)(name.len > 60 ? 60 : name.len), name.s);
	r = header_value(s, cmd, from, &a);
	if (r == RUN_OK)
		r = header_value(s, cmd, to, &b);
	if (r == RUN_OK) {
		rounds = b.n > a.n ? b.n - a.n : 0;
		r = check_rounds(s, rounds);
	}
	if (r != RUN_OK)
		return r;
	counts = progress_open(rounds);
	for (uint64_t i = a.n; r == RUN_OK && i < b.n; i++) {
		vars_set(&s->vars, name, value_dec(i));
		r = may_go_on(s, run_list(s, line.block->body));
		if (counts)
			progress_at(i + 1 - a.n);
	}
	if (counts)
		progress_close();
	return r;
}

static enum run run_while(struct session *s, const struct command *cmd, struct cmdline line)
{
	bool holds;
	enum run r = condition(s, cmd, line, &holds);

	while (r == RUN_OK && holds) {
		r = may_go_on(s, run_list(s, line.block->body));
		if (r == RUN_OK)
			r = condition(s, cmd, line, &holds);
	}
	return r;
}

/* Whether an else may still follow: none of the ifs in the chain has one. */
static bool chain_is_open(const struct block *b)
{
	while (b && b->else_if)
		b = b->other->block;
	return b && !b->has_else;
}

static enum run run_if(struct session *s, const struct command *cmd, struct cmdline line)
{
	const struct block *b = line.block;
	enum branch *branch = &s->frame->branch;
	bool holds;
	enum run r = condition(s, cmd, line, &holds);

	if (r == RUN_OK)
		r = run_list(s, holds ? b->body : b->other);
	if (!chain_is_open(b))
		*branch = BRANCH_NONE;
	else if (holds || r != RUN_OK)
		*branch = BRANCH_TAKEN;
	else if (!b->else_if)
		*branch = BRANCH_OPEN;
	/* Else the if of `else if` ran, and has said it. */
	return r;
}

enum run run_block_command(struct session *s, const struct command *cmd, struct cmdline line)
{
	s->running = str_of(cmd->name);
	if (!line.block || line.nr < 2)
		return fail_message(s, "usage: %s", usage_text(s, cmd));
	if (line.block->has_else && !str_is(s->running, "if"))
		return fail_message(s, "has no else");
	switch (cmd->name[0]) {
	case 'r':
		return run_repeat(s, cmd, line);
	case 'f':
		return run_for(s, cmd, line);
	case 'w':
		return run_while(s, cmd, line);
	default:
		return run_if(s, cmd, line);
	}
}

enum run run_else(struct session *s, struct cmdline line)
{
	enum branch before = s->frame->branch;
	struct cmdline rest = {line.words + 1, line.nr - 1, line.block};

	s->running = str_of("else");
	s->frame->branch = BRANCH_NONE;
	if (before == BRANCH_NONE)
		return fail_message(s, "stands without its if");
	if (rest.nr ? !word_is(&rest.words[0], "if") : line.block->has_else)
		return fail_message(s, rest.nr ? "needs a { ... } or an if" : "has no else");
	if (before == BRANCH_TAKEN) {
		if (rest.nr && chain_is_open(line.block))
			s->frame->branch = BRANCH_TAKEN;
		return RUN_OK;
	}
	if (rest.nr)
		return run_block_command(s, command_find("if", 2), rest);
	return run_list(s, line.block->body);
}
