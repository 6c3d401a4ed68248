// SPDX-License-Identifier: MIT
/*
 * Words may come in any order where they cannot be confused: a keyword (shared, addr=…, rw,
 * GFP_DMA) is recognised wherever it stands, everything else fills the row's other parameters
 * from left to right.
 */
#include "bind.h"

#include <stdio.h>

#include "arch.h"
#include "expand.h"
#include "help.h"
#include "mman.h"
#include "safe_text.h"

struct binder {
	struct session *s;
	struct call *c;
	struct arg *args;
	const struct param *params;
	struct cmdline line;
	size_t at;		/* the word that is looked at */
};

enum match { MATCH, NO_MATCH, MATCH_FAILED };

bool param_is_number(enum param_kind kind)
{
	return kind >= PARAM_ADDR && kind <= PARAM_PID;
}

bool param_is_cut(enum param_kind kind)
{
	return kind >= PARAM_ADDR && kind <= PARAM_NUM;
}

uint64_t bind_cut(const struct session *s, enum param_kind kind, uint64_t n)
{
	return param_is_cut(kind) ? n & arch_word_mask(s->m->arch) : n;
}

static const char *visible(const struct binder *b, struct str text)
{
	size_t len = safe_text(NULL, 0, text.s, text.len, SAFE_NAME);
	char *copy;

	if (len > 100)
		len = 100;
	copy = arena_alloc(&b->s->arena, len + 1);
	safe_text(copy, len + 1, text.s, text.len, SAFE_NAME);
	return copy;
}

static enum match refuse_word(struct binder *b, const struct param *p, struct str text,
			      const char *what)
{
	fail_message(b->s, "%s '%s' %s", p->name ? p->name : p->key, visible(b, text), what);
	return MATCH_FAILED;
}

static enum match give(struct binder *b, const struct param *p, uint64_t n)
{
	size_t i = (size_t)(p - b->params);

	b->args[i] = (struct arg){.n = n};
	b->c->given |= 1u << i;
	return MATCH;
}

static enum match give_text(struct binder *b, const struct param *p, struct str text)
{
	size_t i = (size_t)(p - b->params);

	b->args[i] = (struct arg){.s = text.s, .len = text.len};
	b->c->given |= 1u << i;
	return MATCH;
}

static bool is_given(const struct binder *b, const struct param *p)
{
	return b->c->given & (1u << (p - b->params));
}

static bool find_keyword(const struct keyword *words, struct str text, uint64_t *n)
{
	for (; words && words->word; words++) {
		if (str_is(text, words->word)) {
			*n = words->value;
			return true;
		}
	}
	return false;
}

static bool parse_prot(struct str text, uint64_t *prot)
{
	static const struct keyword bits[] = {
		{"r", PROT_READ}, {"w", PROT_WRITE}, {"x", PROT_EXEC}, {NULL, 0}};
	uint64_t bit;

	*prot = PROT_NONE;
	if (str_is(text, "none"))
		return true;
	for (size_t i = 0; i < text.len; i++) {
		if (!find_keyword(bits, (struct str){text.s + i, 1}, &bit) || (*prot & bit))
			return false;
		*prot |= bit;
	}
	return text.len > 0;
}

/* One more number of a list that has room for all words of the line. */
static enum match give_number(struct binder *b, const struct param *p, uint64_t n)
{
	struct arg *arg = &b->args[p - b->params];

	if (!is_given(b, p)) {
		*arg = (struct arg){.nums = arena_alloc(&b->s->arena, b->line.nr * sizeof(*arg->nums))};
		b->c->given |= 1u << (p - b->params);
	}
	arg->nums[arg->n++] = n;
	return MATCH;
}

static enum match no_such_word(struct binder *b, const struct param *p, struct str text)
{
	const char *meant, *usage;

	if (p->kind == PARAM_PROT)
		return refuse_word(b, p, text, "is no protection: none, or a mix of r, w and x");
	meant = suggest_keyword(b->s, b->c->cmd, text);
	usage = usage_text(b->s, b->c->cmd);
	fail_message(b->s, "%s '%s' is not one of its words%s usage: %s", p->name ? p->name : p->key, visible(b, text),
		     *meant ? meant : ";", usage);
	return MATCH_FAILED;
}

/* eval() has said why text is no number; a word may have been meant. */
static enum match no_number(struct binder *b, const struct param *p, struct str text)
{
	if (!name_length(text.s, text.len) || vars_get(&b->s->vars, text))
		return MATCH_FAILED;
	if (p->words)
		return no_such_word(b, p, text);
	if (p->kind == PARAM_BYTES)
		return refuse_word(b, p, text, "is neither a number nor a text in quotes");
	return MATCH_FAILED;
}

/*
 * Whether text, which is what stands behind a key, or the whole word, fits the parameter; then it
 * is given.
 */
static enum match bind_value(struct binder *b, const struct param *p, struct str text, bool quoted)
{
	struct value v;

	if (param_is_number(p->kind) || (p->kind == PARAM_BYTES && !quoted) || p->kind == PARAM_NUMBERS) {
		if (!find_keyword(p->words, text, &v.n) && !eval(b->s, text, &v, NULL))
			return no_number(b, p, text);
		if (p->kind == PARAM_NUMBERS)
			return give_number(b, p, v.n);
		return give(b, p, bind_cut(b->s, p->kind, v.n));
	}
	switch (p->kind) {
	case PARAM_PROT:
		return parse_prot(text, &v.n) ? give(b, p, v.n) : NO_MATCH;
	case PARAM_CHOICE:
		return find_keyword(p->words, text, &v.n) ? give(b, p, v.n) : NO_MATCH;
	case PARAM_GFP:
		if (!find_keyword(p->words ? p->words : gfp_words, text, &v.n))
			return NO_MATCH;
		return give(b, p, v.n | (is_given(b, p) ? b->args[p - b->params].n : 0));
	case PARAM_FLAG:
		return str_is(text, p->key) ? give(b, p, 1) : NO_MATCH;
	default:
		return give_text(b, p, text);
	}
}

/*
 * An expression may have blanks inside its parentheses: takes in the words up to the closing one.
 * It begins skip bytes behind the start of the present word.
 */
static struct str whole_expression(struct binder *b, size_t skip)
{
	const struct word *w = &b->line.words[b->at];
	struct str text = {w->s + skip, w->len - skip};
	int open = 0;

	if (!memchr(text.s, '(', text.len))
		return text;
	for (size_t i = 0;; i++) {
		for (size_t k = 0; k < w[i].len; k++)
			open += (w[i].s[k] == '(') - (w[i].s[k] == ')');
		if (open <= 0 || b->at + i + 1 == b->line.nr) {
			if (open == 0) {
				text.len = words_span(w, i + 1).len - skip;
				b->at += i;
			}
			return text;
		}
	}
}

/* KEY=VALUE, where the parameter has the key. */
static enum match match_key(struct binder *b, const struct param *p, const struct word *w, struct str text)
{
	const size_t skip = strlen(p->key) + 1;
	enum match result;

	if (!param_is_number(p->kind) && !expand_word(b->s, w, &text))
		return MATCH_FAILED;
	text.s += skip;
	text.len -= skip;
	if (param_is_number(p->kind) && !(w->flags & (WORD_QUOTED | WORD_ARGUMENT)))
		text = whole_expression(b, skip);
	if (is_given(b, p)) {
		fail_message(b->s, "%s= is given twice", p->key);
		return MATCH_FAILED;
	}
	result = bind_value(b, p, text, w->flags & WORD_QUOTED);
	return result == NO_MATCH ? refuse_word(b, p, text, "is not understood") : result;
}

static bool has_key(const struct param *p, struct str text)
{
	size_t len = p->key && p->kind != PARAM_FLAG ? strlen(p->key) : 0;

	return len && text.len > len && !memcmp(text.s, p->key, len) && text.s[len] == '=';
}

/* Whether the parameter knows its words by themselves, and may get another one: all but GFP_ flags take one only. */
static bool takes_own_words(const struct binder *b, const struct param *p)
{
	if (p->kind == PARAM_FLAG)
		return !is_given(b, p);
	if (p->key)
		return false;
	return p->kind == PARAM_GFP || ((p->kind == PARAM_PROT || p->kind == PARAM_CHOICE) && !is_given(b, p));
}

/* Words that say themselves which parameter they are. */
static enum match match_keyword(struct binder *b, const struct word *w, struct str text)
{
	for (const struct param *p = b->params; p && p->kind != PARAM_END; p++) {
		enum match result = NO_MATCH;

		if (has_key(p, text))
			return match_key(b, p, w, text);
		if (takes_own_words(b, p))
			result = bind_value(b, p, text, w->flags & WORD_QUOTED);
		if (result != NO_MATCH)
			return result;
	}
	return NO_MATCH;
}

static bool is_rest(const struct param *p)
{
	return p->kind == PARAM_WORDS || p->kind == PARAM_EXPR || p->kind == PARAM_COMMAND;
}

/* The parameter that an ordinary word fills now: the first that is not given and is no keyword. */
static const struct param *next_param(const struct binder *b)
{
	const struct param *p = b->params;

	if (!p)
		return NULL;
	for (; p->kind != PARAM_END; p++) {
		bool keyword = p->key || p->kind == PARAM_GFP ||
			       ((p->flags & PARAM_OPTIONAL) &&
				(p->kind == PARAM_PROT || p->kind == PARAM_CHOICE));

		if (!keyword && (!is_given(b, p) || p->kind == PARAM_NUMBERS))
			return p;
	}
	return NULL;
}

static bool bind_rest(struct binder *b, const struct param *p)
{
	const struct word *w = &b->line.words[b->at];
	size_t nr = b->line.nr - b->at, i = (size_t)(p - b->params);
	struct str *list;

	b->at = b->line.nr;
	give(b, p, nr);
	if (p->kind == PARAM_COMMAND) {
		b->c->rest = w;
		b->c->nrest = nr;
		return true;
	}
	if (p->kind == PARAM_EXPR) {
		struct str span;

		if (!expression_text(b->s, w, nr, &span))
			return false;
		b->args[i].s = span.s;
		b->args[i].len = span.len;
		return true;
	}
	list = arena_alloc(&b->s->arena, nr * sizeof(*list));
	for (size_t k = 0; k < nr; k++)
		if (!expand_word(b->s, &w[k], &list[k]))
			return false;
	b->args[i].list = list;
	return true;
}

/* The word that a parameter has already, where text would be another one for it; NULL: it has none. */
static const char *word_given(const struct binder *b, const struct param *p, struct str text)
{
	uint64_t n;

	if (!is_given(b, p))
		return NULL;
	if (p->kind == PARAM_FLAG)
		return str_is(text, p->key) ? p->key : NULL;
	if (p->kind != PARAM_CHOICE || !find_keyword(p->words, text, &n))
		return NULL;
	for (const struct keyword *w = p->words; w->word; w++)
		if (w->value == b->args[p - b->params].n)
			return w->word;
	return NULL;
}

/* Whether text is one word too many for a parameter that takes one, or one too few; then that is said. */
static bool is_second_or_half(struct binder *b, struct str text)
{
	uint64_t prot;

	for (const struct param *p = b->params; p && p->kind != PARAM_END; p++) {
		const char *first = word_given(b, p, text);

		if (p->key && p->kind != PARAM_FLAG && str_is(text, p->key))
			fail_message(b->s, "%s= needs a value", p->key);
		else if (first && str_is(text, first))
			fail_message(b->s, "%s is given twice", first);
		else if (first)
			fail_message(b->s, "%s and %s exclude each other", first, visible(b, text));
		else if (p->kind == PARAM_PROT && is_given(b, p) && parse_prot(text, &prot))
			fail_message(b->s, "'%s' is a second protection; one word says it all, such as rw",
				     visible(b, text));
		else
			continue;
		return true;
	}
	return false;
}

static bool unexpected(struct binder *b, struct str text)
{
	const char *meant;

	if (is_second_or_half(b, text))
		return false;
	meant = suggest_keyword(b->s, b->c->cmd, text);
	fail_message(b->s, "unexpected '%s'%s usage: %s", visible(b, text), *meant ? meant : ";",
		     usage_text(b->s, b->c->cmd));
	return false;
}

/* Binds the word at b->at, and moves on. */
static bool bind_word(struct binder *b)
{
	const struct word *w = &b->line.words[b->at];
	struct str text = word_text(w);
	bool quoted = w->flags & WORD_QUOTED;
	const struct param *p = next_param(b);
	enum match result = NO_MATCH;

	if (p && is_rest(p))
		return bind_rest(b, p);
	if ((w->flags & (WORD_QUOTED | WORD_ARGUMENT)) && !expand_word(b->s, w, &text))
		return false;
	if (text.len && (text.s[0] >= 'A' || text.s[0] == '-'))
		result = match_keyword(b, w, text);
	if (result == NO_MATCH && p) {
		bool number = param_is_number(p->kind) || p->kind == PARAM_NUMBERS;

		if (number && !(w->flags & (WORD_QUOTED | WORD_ARGUMENT)))
			text = whole_expression(b, 0);
		else if ((w->flags & WORD_DOLLAR) && p->kind != PARAM_BYTES &&
			 !expand_word(b->s, w, &text))
			return false;
		result = bind_value(b, p, text, quoted);
		if (result == NO_MATCH)
			result = no_such_word(b, p, text);
	}
	if (result == NO_MATCH)
		return unexpected(b, text);
	b->at++;
	return result == MATCH;
}

static bool all_given(struct binder *b)
{
	for (const struct param *p = b->params; p && p->kind != PARAM_END; p++) {
		if (p->key || (p->flags & PARAM_OPTIONAL) || is_given(b, p))
			continue;
		if (p->kind == PARAM_COMMAND && b->line.block) {
			b->c->rest = b->line.words + b->line.nr;
			continue;
		}
		call_lacks(b->c, p->name);
		return false;
	}
	return true;
}

bool bind_args(struct call *c, struct arg *args, struct cmdline line)
{
	struct binder b = {
		.s = c->s, .c = c, .args = args, .params = c->cmd->params, .line = line};

	c->arg = args;
	while (b.at < line.nr)
		if (!bind_word(&b))
			return false;
	return all_given(&b);
}
