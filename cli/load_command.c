// SPDX-License-Identifier: MIT
/*
 * A command of a saved session: what stands behind `run`. The command table says which arguments there may be; each is
 * judged as if it had been typed.
 */
#include "arch.h"
#include "bind.h"
#include "loading.h"
#include "savefile.h"

static bool is_one_of(const struct keyword *words, uint64_t n)
{
	for (; words && words->word; words++)
		if (words->value == n)
			return true;
	return false;
}

static bool are_flags(const struct keyword *words, uint64_t n)
{
	uint64_t all = 0;

	for (const struct keyword *w = words ? words : gfp_words; w->word; w++)
		all |= w->value;
	return !(n & ~all);
}

/* Whether typing could have given this number. */
static bool number_fits(const struct loading *l, const struct param *p, uint64_t n)
{
	switch (p->kind) {
	case PARAM_PROT:
		return n <= 7;			/* of r, w and x */
	case PARAM_CHOICE:
		return is_one_of(p->words, n);
	case PARAM_GFP:
		return are_flags(p->words, n);
	case PARAM_FLAG:
		return n == 1;
	default:
		return !param_is_cut(p->kind) || n <= l->word_mask || is_one_of(p->words, n);
	}
}

/* Room for one more behind n of a list; it doubles at the powers of two. */
static void *grow_list(struct savereader *r, void *list, uint64_t n, size_t size)
{
	void *more;

	if (n & (n - 1))
		return list;
	more = arena_alloc(r->arena, (size_t)(n ? 2 * n : 1) * size);
	if (n)
		memcpy(more, list, (size_t)n * size);
	return more;
}

static bool load_texts(struct savereader *r, struct arg *a)
{
	struct str *list = NULL;

	for (; !reader_skip(r, "]"); a->n++) {
		list = grow_list(r, list, a->n, sizeof(*list));
		if (!reader_text(r, &list[a->n]))
			return false;
	}
	a->list = list;
	return true;
}

static bool load_numbers(struct savereader *r, struct arg *a)
{
	for (; !reader_skip(r, "]"); a->n++) {
		a->nums = grow_list(r, a->nums, a->n, sizeof(*a->nums));
		if ((a->n && !reader_need(r, ",")) || !reader_number(r, &a->nums[a->n]))
			return false;
	}
	return true;
}

static bool load_arg(struct loading *l, const struct param *p, struct arg *a)
{
	struct savereader *r = &l->r;
	enum keep keep = how_kept(p->kind);
	struct str text;

	*a = (struct arg){0};
	if (keep == KEEP_LIST || keep == KEEP_NUMBERS)
		return reader_need(r, "[") && (keep == KEEP_LIST ? load_texts(r, a) : load_numbers(r, a));
	if (keep == KEEP_TEXT || (keep == KEEP_EITHER && reader_peek(r) == '"')) {
		if (!reader_text(r, &text))
			return false;
		a->s = text.s;
		a->len = text.len;
		return true;
	}
	if (!reader_number(r, &a->n))
		return false;
	return number_fits(l, p, a->n) || reader_fail(r, "an argument that cannot be");
}

static int find_param(const struct command *cmd, struct str name)
{
	for (int i = 0; cmd->params && cmd->params[i].kind != PARAM_END; i++) {
		struct str known = save_param_name(&cmd->params[i]);

		if (known.len == name.len && !memcmp(known.s, name.s, name.len))
			return i;
	}
	return -1;
}

static bool needs(const struct param *p)
{
	return !p->key && !(p->flags & PARAM_OPTIONAL);
}

static bool load_args(struct loading *l, struct log_entry *e, struct arg *args)
{
	struct savereader *r = &l->r;

	while (reader_skip(r, " ")) {
		int i = find_param(e->cmd, reader_name(r));

		if (i < 0 || (e->given & (1u << i)))
			return reader_fail(r, "an argument that the command does not take");
		if (!reader_need(r, "=") || !load_arg(l, &e->cmd->params[i], &args[i]))
			return false;
		e->given |= 1u << i;
	}
	for (int i = 0; e->cmd->params && e->cmd->params[i].kind != PARAM_END; i++)
		if (needs(&e->cmd->params[i]) && !(e->given & (1u << i)))
			return reader_fail(r, "an argument is missing");
	return true;
}

bool load_run(struct loading *l)
{
	struct arg args[COMMAND_MAX_PARAMS];
	struct log_entry e = {.arg = args, .counts = true, .foreign = true};
	struct savereader *r = &l->r;
	struct arena_mark mark = arena_mark(r->arena);
	struct str name;

	if (!l->booted)
		return reader_fail(r, "a command before its machine");
	l->checkpoint_last = false;
	if (reader_skip(r, "pid=") && (!reader_number(r, &e.on_pid) || !reader_need(r, " ")))
		return false;
	if (reader_skip(r, "stop=") && (!reader_number(r, &e.stop_at) || !reader_need(r, " ")))
		return false;
	if (reader_skip(r, "quiet=1 "))
		e.counts = false;
	name = reader_name(r);
	e.cmd = command_find(name.s, name.len);
	if (!e.cmd || !(e.cmd->flags & CMD_CHANGES) || (e.cmd->flags & (CMD_HOSTFILE | CMD_PREFIX | CMD_BLOCK)))
		return reader_fail(r, "no command that changes a machine");
	if (!load_args(l, &e, args))
		return false;
	cmdlog_append(&l->log, &e);
	arena_back(r->arena, mark);
	return true;
}
