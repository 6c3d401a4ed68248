// SPDX-License-Identifier: MIT
/*
 * Completion goes the way that binding goes (bind.c), only up to the cursor: the innermost $( that
 * is open there, its last command, the parameters which that command's words have filled so far,
 * and so those that the word at the cursor may fill.
 */
#include "complete.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "complete_values.h"
#include "expr.h"
#include "help.h"
#include "session.h"
#include "task.h"
#include "token.h"

#define MAX_WORDS 256
#define MAX_OPEN 64

/* The words of the command at the cursor; the last one, perhaps empty, is completed. */
struct command_at_cursor {
	struct word words[MAX_WORDS];
	size_t nr;
	bool after_block;	/* a } stands before it */
};

/*
 * Where the command text at the cursor begins: behind the innermost $( that is still open, else at
 * the line's start. *@quote is the quote that is open there, 0 for none, '#' in a comment.
 */
static size_t open_text(const char *line, size_t pos, char *quote)
{
	size_t starts[MAX_OPEN];
	char quotes[MAX_OPEN];
	size_t depth = 0;

	starts[0] = 0;
	quotes[0] = 0;
	for (size_t i = 0; i < pos; i++) {
		char ch = line[i], *q = &quotes[depth];

		if (*q == '#') {
			*q = ch == '\n' ? 0 : '#';
		} else if (*q == '\'') {
			*q = ch == '\'' ? 0 : '\'';
		} else if (ch == '\\') {
			i++;
		} else if (ch == '$' && i + 1 < pos && line[i + 1] == '(' &&
			   depth + 1 < MAX_OPEN) {
			starts[++depth] = ++i + 1;
			quotes[depth] = 0;
		} else if (ch == '"' || (ch == '\'' && !*q)) {
			*q = *q == ch ? 0 : ch;
		} else if (ch == ')' && depth > 0 && !*q) {
			depth--;
		} else if (ch == '#' && !*q && (i == starts[depth] || strchr(" \t;", line[i - 1]))) {
			*q = '#';
		}
	}
	*quote = quotes[depth];
	return starts[depth];
}

/* Where a `$name` or `${name` that ends at the cursor begins; pos when there is none. */
static size_t open_variable(const char *line, size_t start, size_t pos)
{
	size_t i = pos;

	while (i > start && (isalnum((unsigned char)line[i - 1]) || line[i - 1] == '_'))
		i--;
	if (i > start && line[i - 1] == '{')
		i--;
	return i > start && line[i - 1] == '$' ? i - 1 : pos;
}

static void add_word(struct command_at_cursor *cmd, const struct word *w)
{
	if (cmd->nr < MAX_WORDS)
		cmd->words[cmd->nr++] = *w;
}

static void find_words(struct command_at_cursor *cmd, const char *text, size_t len)
{
	struct lexer lx;
	struct word w = { 0 };
	const char *end = text;
	enum token token;

	cmd->nr = 0;
	cmd->after_block = false;
	lexer_init(&lx, text, len, 1);
	do {
		token = lexer_next(&lx, &w);
		if (token == TOKEN_WORD) {
			add_word(cmd, &w);
			end = w.s + w.len;
		} else if (token == TOKEN_BAD) {
			/* A quote is open: the word reaches to the cursor. */
			w.len = (uint32_t)(text + len - w.s);
			add_word(cmd, &w);
			end = text + len;
		} else if (token != TOKEN_END) {
			cmd->nr = 0;
			cmd->after_block = token == TOKEN_CLOSE;
		}
	} while (token != TOKEN_END && token != TOKEN_BAD);
	if (cmd->nr == 0 || end != text + len)
		add_word(cmd, &(struct word){ .s = text + len });
}

static bool is_rest(const struct param *p)
{
	return p->kind == PARAM_WORDS || p->kind == PARAM_EXPR || p->kind == PARAM_COMMAND;
}

/* Parameters whose words say themselves what they are, wherever they stand. */
static bool is_keyword(const struct param *p)
{
	return p->key || p->kind == PARAM_GFP ||
	       ((p->flags & PARAM_OPTIONAL) &&
		(p->kind == PARAM_PROT || p->kind == PARAM_CHOICE));
}

static bool has_keyword(const struct keyword *words, struct str text)
{
	for (; words && words->word; words++)
		if (str_is(text, words->word))
			return true;
	return false;
}

static bool is_prot(struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!memchr("rwx", text.s[i], 3))
			return str_is(text, "none");
	return text.len > 0;
}

/* Bytes of `key=` that the word begins with; 0 if it is not this parameter's. */
static size_t key_length(const struct param *p, struct str text)
{
	size_t len = p->key ? strlen(p->key) : 0;

	if (len == 0 || p->kind == PARAM_FLAG || text.len <= len ||
	    memcmp(text.s, p->key, len) != 0 || text.s[len] != '=')
		return 0;
	return len + 1;
}

static bool is_word_of(const struct param *p, struct str text)
{
	if (p->key && p->kind != PARAM_FLAG)
		return key_length(p, text) > 0;
	switch (p->kind) {
	case PARAM_FLAG:
		return str_is(text, p->key);
	case PARAM_PROT:
		return is_prot(text);
	case PARAM_CHOICE:
		return has_keyword(p->words, text);
	case PARAM_GFP:
		return has_keyword(gfp_words, text);
	default:
		return false;
	}
}

/* Which parameters the words before the cursor have filled, a bit each. */
struct filled {
	const struct param *params;
	uint32_t given;
};

static bool is_given(const struct filled *f, const struct param *p)
{
	return f->given & (1u << (p - f->params));
}

/* The parameter that an ordinary word fills now. */
static const struct param *next_param(const struct filled *f)
{
	for (const struct param *p = f->params; p && p->kind != PARAM_END; p++)
		if (!is_keyword(p) && (!is_given(f, p) || p->kind == PARAM_NUMBERS))
			return p;
	return NULL;
}

/* The parameter that this word fills; NULL: none, it is one too many. */
static const struct param *param_of(const struct filled *f, struct str text)
{
	for (const struct param *p = f->params; p && p->kind != PARAM_END; p++)
		if (!is_given(f, p) && is_word_of(p, text))
			return p;
	return next_param(f);
}

/* Words that stand for themselves: flags, protections, choices, `key=`. */
static void offer_keyword_params(struct completing *c, const struct command *cmd,
				 const struct filled *f)
{
	for (const struct param *p = f->params; p && p->kind != PARAM_END; p++) {
		char key[64];

		if (!is_keyword(p) || (is_given(f, p) && p->kind != PARAM_GFP))
			continue;
		if (p->kind == PARAM_FLAG) {
			offer(c, p->key);
		} else if (p->key) {
			snprintf(key, sizeof(key), "%s=", p->key);
			offer(c, key);
		} else {
			offer_values(c, cmd, p);
		}
	}
}

/* The word behind `key=` of a parameter that is not given yet. */
static bool offer_keyed_value(struct completing *c, const struct command *cmd,
			      const struct filled *f)
{
	for (const struct param *p = f->params; p && p->kind != PARAM_END; p++) {
		size_t key = key_length(p, (struct str){ c->word, c->len });

		if (!key)
			continue;
		c->word += key;
		c->len -= key;
		c->out->start += key;
		if (!is_given(f, p))
			offer_values(c, cmd, p);
		return true;
	}
	return false;
}

static void set_hint(struct completing *c, const struct command *cmd)
{
	struct seq_file usage;

	seq_init(&usage);
	show_usage(&usage, cmd);
	snprintf(c->out->hint, sizeof(c->out->hint), "%.*s", (int)usage.count, usage.buf);
	seq_release(&usage);
}

static void complete_words(struct completing *c, const struct word *words, size_t nr,
			   bool after_block);

/* `on PID command`: the addresses are that process's. */
static void note_process(struct completing *c, const struct command *cmd, const struct param *p,
			 struct str text)
{
	struct value v;

	if (cmd->flags & CMD_PREFIX && p->kind == PARAM_PID && expr_literal(text, &v))
		c->task = find_task(c->s->m, v.n);
}

static void complete_argument(struct completing *c, const struct command *cmd,
			      const struct word *words, size_t nr)
{
	struct filled f = { .params = cmd->params };
	const struct param *p;

	for (size_t i = 1; i + 1 < nr; i++) {
		p = param_of(&f, word_text(&words[i]));
		if (!p)
			return;
		if (p->kind == PARAM_COMMAND) {
			complete_words(c, words + i, nr - i, false);
			return;
		}
		/* What is left of the command is one expression, or words without order. */
		if (is_rest(p))
			break;
		note_process(c, cmd, p, word_text(&words[i]));
		f.given |= 1u << (p - f.params);
	}
	if (offer_keyed_value(c, cmd, &f))
		return;
	p = next_param(&f);
	if (p && p->kind == PARAM_COMMAND) {
		complete_words(c, words + nr - 1, 1, false);
		return;
	}
	if (c->len > 0 || !p || p->flags & PARAM_OPTIONAL)
		offer_keyword_params(c, cmd, &f);
	if (p)
		offer_values(c, cmd, p);
}

static void complete_words(struct completing *c, const struct word *words, size_t nr,
			   bool after_block)
{
	const struct command *cmd;

	if (nr > 2 && is_name(word_text(&words[0])) && word_is(&words[1], "=")) {
		words += 2;
		nr -= 2;
	}
	if (nr == 1) {
		offer_commands(c, after_block);
		return;
	}
	cmd = command_find(words[0].s, words[0].len);
	if (!cmd)
		return;
	if (!offer_special(c, cmd, words, nr))
		complete_argument(c, cmd, words, nr);
	if (c->out->nr == 0 && !c->out->hint[0])
		set_hint(c, cmd);
}

/* A lone candidate is a whole word unless it ends in what begins its next part. */
static void choose_append(struct completions *out, bool quoted)
{
	const char *word = out->nr == 1 ? out->words[0] : "";
	size_t len = strlen(word);

	if (quoted || (len > 0 && strchr("=/.", word[len - 1])))
		out->append = '\0';
}

void complete_line(void *session, const char *line, size_t pos, struct completions *out)
{
	const struct session *s = session;
	struct completing c = { .s = s, .task = session_task(s), .out = out };
	struct command_at_cursor at;
	size_t start, variable;
	char quote;

	if (pos > strlen(line))
		pos = strlen(line);
	out->start = pos;
	start = open_text(line, pos, &quote);
	if (quote == '#')
		return;
	variable = open_variable(line, start, pos);
	if (variable < pos && quote != '\'') {
		out->start = variable;
		c.word = line + variable;
		c.len = pos - variable;
		offer_variables(&c, true);
	} else {
		find_words(&at, line + start, pos - start);
		c.word = at.words[at.nr - 1].s;
		c.len = (size_t)(line + pos - c.word);
		c.quoted = quote && c.len > 0 && *c.word == quote;
		c.word += c.quoted;
		c.len -= c.quoted;
		out->start = (size_t)(c.word - line);
		complete_words(&c, at.words, at.nr, at.after_block);
	}
	completions_finish(out);
	choose_append(out, quote != 0);
}
