// SPDX-License-Identifier: MIT
#include "expand.h"

#include <stdio.h>
#include <stdlib.h>

#include "safe_text.h"
#include "suggest.h"

/* $(…) may nest this deep, in itself and through prefixes. */
#define MAX_NESTING 50

static bool unknown_name(const struct session *s, char *error, struct str name)
{
	const struct var **vars = vars_sorted(&s->vars);
	struct suggestions near;
	struct seq_file meant;
	char visible[64];

	safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
	suggest_begin(&near, name);
	for (size_t i = 0; i < s->vars.nr; i++)
		suggest_offer(&near, vars[i]->name);
	free(vars);
	seq_init(&meant);
	suggest_tell(&near, "$", &meant);
	snprintf(error, EXPR_ERROR_MAX, "unknown name '%s'%.*s", visible, (int)meant.count,
		 meant.count ? meant.buf : "");
	seq_release(&meant);
	return false;
}

/* $1 $2 …: the words the script was given. */
static bool argument(const struct session *s, struct str name, struct str *text, char *error)
{
	unsigned long nr = strtoul(name.s, NULL, 10);
	const struct frame *f = s->frame;

	if (!f || nr < 1 || nr > f->nr_args)
		return unknown_name(s, error, name);
	*text = f->args[nr - 1];
	return true;
}

static bool lookup(void *data, struct str name, struct value *v, struct str *text, char *error)
{
	struct session *s = data;
	const struct value *found;

	if (name.len && name.s[0] >= '0' && name.s[0] <= '9')
		return argument(s, name, text, error);
	if (str_is(name, "_"))
		found = s->last.form == VALUE_NONE ? NULL : &s->last;
	else if (str_is(name, "pid"))
		return session_pid(s, v) || unknown_name(s, error, name);
	else
		found = vars_get(&s->vars, name);
	if (!found)
		return unknown_name(s, error, name);
	*v = *found;
	return true;
}

static bool no_value(struct session *s, const struct stmt *st)
{
	s->running = st->nr_words ? word_text(&st->words[0]) : str_of("{ }");
	fail_message(s, "has no value");
	return false;
}

/* $(command): its value, printing nothing of it. What fails inside leaves its own failure. */
static bool substitute(void *data, struct str text, struct value *v, char *error)
{
	struct session *s = data;
	struct str running = s->running;
	struct arena_mark mark = arena_mark(&s->arena);
	char *copy = arena_copy(&s->arena, text.s, text.len);
	struct parse p;
	enum run r = RUN_FAILED;
	bool ok = false;

	error[0] = '\0';
	v->form = VALUE_NONE;
	if (++s->nesting > MAX_NESTING) {
		fail_message(s, "$( ) is nested too deeply");
	} else if (parse_text(&p, &s->arena, copy, text.len, s->line) != PARSE_OK) {
		fail_message(s, "%s in $( )", p.message[0] ? p.message : "unbalanced {");
	} else if (!p.first || p.first->next) {
		fail_message(s, "$( ) takes one command");
	} else {
		struct stmt *st = p.first;

		s->con.mute++;
		s->stop_at_failure++;
		r = run_words(s, (struct cmdline){st->words, st->nr_words, st->block}, v);
		s->stop_at_failure--;
		s->con.mute--;
		if (r == RUN_OK && v->form == VALUE_NONE)
			no_value(s, st);
		ok = r == RUN_OK && v->form != VALUE_NONE;
		s->unwind = (int)(r == RUN_OK ? RUN_FAILED : r);
	}
	s->nesting--;
	s->running = running;
	arena_back(&s->arena, mark);
	return ok;
}

bool eval(struct session *s, struct str text, struct value *v, struct expr_sides *sides)
{
	struct expr_env env = {lookup, substitute, s};
	char error[EXPR_ERROR_MAX];

	if (!sides && expr_literal(text, v))
		return true;
	s->unwind = RUN_FAILED;
	if (expr_eval(&env, text, v, sides, error))
		return true;
	if (error[0])
		fail_message(s, "%s", error);
	return false;
}

struct str words_span(const struct word *w, size_t nr)
{
	return (struct str){w->s, (size_t)(w[nr - 1].s + w[nr - 1].len - w->s)};
}

bool expression_text(struct session *s, const struct word *w, size_t nr, struct str *text)
{
	for (size_t i = 0; i < nr; i++)
		if (w[i].flags & WORD_QUOTED)
			return expand_words(s, w, nr, text);
	*text = words_span(w, nr);
	return true;
}

bool eval_words(struct session *s, const struct word *w, size_t nr, struct value *v)
{
	struct str text;

	return expression_text(s, w, nr, &text) && eval(s, text, v, NULL);
}

/* Appends the text of the $… that *p begins with, and moves *p behind it. */
static bool append_dollar(struct session *s, struct seq_file *to, const char **p, const char *end)
{
	size_t len = dollar_length(*p, (size_t)(end - *p));
	struct str inner = {*p + 1, len - 1}, text = {0};
	char error[EXPR_ERROR_MAX], digits[VALUE_TEXT];
	struct value v;
	bool ok;

	if (len <= 1) {
		seq_putc(to, '$');
		*p += 1;
		return true;
	}
	*p += len;
	s->unwind = RUN_FAILED;
	if (inner.s[0] == '(') {
		ok = substitute(s, (struct str){inner.s + 1, inner.len - 2}, &v, error);
	} else {
		if (inner.s[0] == '{')
			inner = (struct str){inner.s + 1, inner.len - 2};
		ok = lookup(s, inner, &v, &text, error);
		if (!ok)
			fail_message(s, "%s", error);
	}
	if (!ok)
		return false;
	if (text.s)
		seq_write(to, text.s, text.len);
	else
		seq_write(to, digits, value_text(v, digits));
	return true;
}

/*
 * Appends what stands inside "…"; *p is behind the opening quote, afterwards behind the closing
 * one.
 */
static bool append_double_quoted(struct session *s, struct seq_file *to, const char **p,
				 const char *end)
{
	while (*p < end && **p != '"') {
		if (**p == '$') {
			if (!append_dollar(s, to, p, end))
				return false;
			continue;
		}
		if (**p == '\\' && *p + 1 < end && strchr("\"\\$", (*p)[1]))
			++*p;
		seq_putc(to, *(*p)++);
	}
	++*p;
	return true;
}

static bool append_word(struct session *s, struct seq_file *to, const struct word *w)
{
	const char *p = w->s, *end = p + w->len;

	while (p < end) {
		const char *close;

		switch (*p) {
		case '$':
			if (!append_dollar(s, to, &p, end))
				return false;
			break;
		case '\'':
			close = memchr(p + 1, '\'', (size_t)(end - p - 1));
			seq_write(to, p + 1, (size_t)(close - p - 1));
			p = close + 1;
			break;
		case '"':
			p++;
			if (!append_double_quoted(s, to, &p, end))
				return false;
			break;
		case '\\':
			if (p + 1 < end)
				p++;
			seq_putc(to, *p++);
			break;
		default:
			seq_putc(to, *p++);
		}
	}
	return true;
}

bool expand_words(struct session *s, const struct word *w, size_t nr, struct str *text)
{
	struct seq_file to;
	bool ok = true;

	seq_init(&to);
	for (size_t i = 0; i < nr && ok; i++) {
		if (i)
			seq_putc(&to, ' ');
		ok = append_word(s, &to, &w[i]);
	}
	if (ok && to.failed) {
		fail_message(s, "the words are too long");
		ok = false;
	}
	if (ok)
		*text = (struct str){arena_copy(&s->arena, to.buf, to.count), to.count};
	seq_release(&to);
	return ok;
}

bool expand_word(struct session *s, const struct word *w, struct str *text)
{
	if (!(w->flags & (WORD_DOLLAR | WORD_QUOTED))) {
		*text = word_text(w);
		return true;
	}
	return expand_words(s, w, 1, text);
}
