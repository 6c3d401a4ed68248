// SPDX-License-Identifier: MIT
#include "parse.h"

#include <stdio.h>

#define FIRST_WORDS 4

struct state {
	struct parse *out;
	struct lexer lx;
	unsigned int depth;
	enum parse_status status;
};

static struct stmt *parse_list(struct state *st);

static void bad(struct state *st, const char *what)
{
	if (st->status != PARSE_OK)
		return;
	st->status = PARSE_BAD;
	st->out->line = st->lx.line;
	snprintf(st->out->message, sizeof(st->out->message), "%s", what);
}

static void bad_token(struct state *st)
{
	char what[40];

	snprintf(what, sizeof(what), "unbalanced %s", st->lx.bad);
	bad(st, what);
}

/* What stands between { and }. The lexer is behind the {; afterwards behind the }. */
static struct stmt *parse_braces(struct state *st)
{
	struct stmt *list;

	if (++st->depth > PARSE_MAX_DEPTH) {
		bad(st, "braces are nested too deeply");
		return NULL;
	}
	list = parse_list(st);
	if (st->status == PARSE_OK)
		st->depth--;
	return list;
}

/* Appends a word to the statement's row, whose room doubles: it is full at 4, 8, 16 ... words. */
static void add_word(struct state *st, struct stmt *s, const struct word *w)
{
	size_t n = s->nr_words;

	if (n == 0) {
		s->words = arena_alloc(st->out->arena, FIRST_WORDS * sizeof(*w));
	} else if (n >= FIRST_WORDS && !(n & (n - 1))) {
		struct word *more = arena_alloc(st->out->arena, 2 * n * sizeof(*w));

		memcpy(more, s->words, n * sizeof(*w));
		s->words = more;
	}
	s->words[s->nr_words++] = *w;
}

static struct stmt *parse_command(struct state *st, enum token t, struct word *w);

/* An else that follows a block, on the same line or (so that both styles work) on a later one. */
static void parse_else(struct state *st, struct block *b)
{
	struct lexer before = st->lx;
	struct word w;
	enum token t;

	do
		t = lexer_next(&st->lx, &w);
	while (t == TOKEN_SEPARATOR);
	if (t != TOKEN_WORD || !word_is(&w, "else")) {
		st->lx = before;
		return;
	}
	b->has_else = true;
	t = lexer_next(&st->lx, &w);
	if (t == TOKEN_OPEN)
		b->other = parse_braces(st);
	else if ((b->else_if = t == TOKEN_WORD && word_is(&w, "if")))
		b->other = parse_command(st, t, &w);
	else if (t == TOKEN_BAD)
		bad_token(st);
	else
		bad(st, "else needs a { … } or an if");
}

static void parse_block(struct state *st, struct stmt *s)
{
	s->block = arena_alloc(st->out->arena, sizeof(*s->block));
	*s->block = (struct block){0};
	s->block->body = parse_braces(st);
	if (st->status == PARSE_OK)
		parse_else(st, s->block);
}

/* t and *w are the statement's first token. */
static struct stmt *parse_command(struct state *st, enum token t, struct word *w)
{
	struct stmt *s = arena_alloc(st->out->arena, sizeof(*s));

	*s = (struct stmt){.text = t == TOKEN_WORD ? w->s : st->lx.p, .line = st->lx.line};
	for (;;) {
		struct lexer before;

		if (t == TOKEN_WORD) {
			add_word(st, s, w);
			s->text_len = (size_t)(st->lx.p - s->text);
		}
		if (t == TOKEN_OPEN) {
			parse_block(st, s);
			return s;
		}
		before = st->lx;
		t = lexer_next(&st->lx, w);
		if (t == TOKEN_BAD)
			bad_token(st);
		if (t != TOKEN_WORD && t != TOKEN_OPEN) {
			st->lx = before;
			return s;
		}
	}
}

static struct stmt *parse_list(struct state *st)
{
	bool inside = st->depth > 0;
	struct stmt *first = NULL, **link = &first;

	while (st->status == PARSE_OK) {
		struct word w;
		enum token t = lexer_next(&st->lx, &w);

		switch (t) {
		case TOKEN_SEPARATOR:
			break;
		case TOKEN_CLOSE:
			if (inside)
				return first;
			bad(st, "unbalanced }");
			break;
		case TOKEN_END:
			if (inside)
				st->status = PARSE_MORE;
			return first;
		case TOKEN_BAD:
			bad_token(st);
			break;
		default:
			*link = parse_command(st, t, &w);
			link = &(*link)->next;
		}
	}
	return first;
}

enum parse_status parse_text(struct parse *p, struct arena *arena, const char *text, size_t len,
			     unsigned long line)
{
	struct state st = {.out = p, .status = PARSE_OK};

	*p = (struct parse){.arena = arena};
	lexer_init(&st.lx, text, len, line);
	p->first = parse_list(&st);
	p->depth = st.depth;
	return st.status;
}
