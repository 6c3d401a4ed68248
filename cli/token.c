// SPDX-License-Identifier: MIT
#include "token.h"

#include "expr.h"

enum char_class {
	PLAIN,
	ENDS,		/* ends a word */
	QUOTES,		/* ' " \ */
	DOLLAR,
};

static const unsigned char classes[256] = {
	['\0'] = ENDS, [' '] = ENDS,  ['\t'] = ENDS,  ['\n'] = ENDS,   [';'] = ENDS,  ['{'] = ENDS,
	['}'] = ENDS,  ['\''] = QUOTES, ['"'] = QUOTES, ['\\'] = QUOTES, ['$'] = DOLLAR,
};

void lexer_init(struct lexer *lx, const char *text, size_t len, unsigned long line)
{
	*lx = (struct lexer){.p = text, .end = text + len, .line = line};
}

static const char *unbalanced(struct lexer *lx, const char *what)
{
	lx->bad = what;
	return NULL;
}

/* p is at a $. Returns what follows the substitution, or NULL. */
static const char *skip_dollar(struct lexer *lx, const char *p, struct word *w)
{
	size_t left = (size_t)(lx->end - p);
	size_t len = dollar_length(p, left);
	const char *name = p + 1;

	if (!len)
		return unbalanced(lx, p[1] == '(' ? "$(" : "${");
	if (len > 1)
		w->flags |= WORD_DOLLAR;
	if (len > 2 && *name == '{')
		name++;
	if (len > 1 && *name >= '0' && *name <= '9')
		w->flags |= WORD_ARGUMENT;
	return p + len;
}

/* p is at a quote or a backslash. Returns what follows the quoted text, or NULL. */
static const char *skip_quoted(struct lexer *lx, const char *p, struct word *w)
{
	char quote = *p++;

	w->flags |= WORD_QUOTED;
	if (quote == '\\')
		return p < lx->end && *p != '\n' ? p + 1 : p;
	while (p && p < lx->end && *p != quote && *p != '\n') {
		if (quote == '"' && *p == '$')
			p = skip_dollar(lx, p, w);
		else if (quote == '"' && *p == '\\' && p + 1 < lx->end && p[1] != '\n')
			p += 2;
		else
			p++;
	}
	if (!p)
		return NULL;
	if (p >= lx->end || *p != quote)
		return unbalanced(lx, "quote");
	return p + 1;
}

static enum token read_word(struct lexer *lx, struct word *w)
{
	const char *p = lx->p;

	w->s = p;
	w->flags = 0;
	for (;;) {
		unsigned char class;

		while ((class = classes[(unsigned char)*p]) == PLAIN && p < lx->end)
			p++;
		if (class == ENDS || p >= lx->end)
			break;
		p = class == QUOTES ? skip_quoted(lx, p, w) : skip_dollar(lx, p, w);
		if (!p)
			return TOKEN_BAD;
	}
	w->len = (uint32_t)(p - w->s);
	lx->p = p;
	return TOKEN_WORD;
}

enum token lexer_next(struct lexer *lx, struct word *w)
{
	const char *p = lx->p;

	while (p < lx->end && (*p == ' ' || *p == '\t'))
		p++;
	if (p < lx->end && *p == '#')
		while (p < lx->end && *p != '\n')
			p++;
	lx->p = p;
	if (p >= lx->end)
		return TOKEN_END;
	switch (*p) {
	case '\n':
		lx->line++;
		lx->p++;
		return TOKEN_SEPARATOR;
	case ';':
		lx->p++;
		return TOKEN_SEPARATOR;
	case '{':
		lx->p++;
		return TOKEN_OPEN;
	case '}':
		lx->p++;
		return TOKEN_CLOSE;
	default:
		return read_word(lx, w);
	}
}

bool line_continues(const char *text, size_t len)
{
	struct lexer lx;
	struct word w = {0};	/* a line of nothing but a comment has none */
	size_t backslashes = 0;
	enum token t;

	while (backslashes < len && text[len - 1 - backslashes] == '\\')
		backslashes++;
	if (backslashes % 2 == 0)
		return false;
	lexer_init(&lx, text, len, 1);
	do {
		t = lexer_next(&lx, &w);
		if (t == TOKEN_BAD)
			return true;
	} while (t != TOKEN_END);
	/* The last word is the one with the backslash, unless a comment came behind it. */
	return w.s && w.s + w.len == text + len;
}

bool follow_braces(const char *text, size_t len, unsigned int *depth, const char **bad)
{
	struct lexer lx;
	struct word w;

	lexer_init(&lx, text, len, 1);
	for (;;) {
		switch (lexer_next(&lx, &w)) {
		case TOKEN_OPEN:
			++*depth;
			break;
		case TOKEN_CLOSE:
			if (!*depth) {
				*bad = "}";
				return false;
			}
			--*depth;
			break;
		case TOKEN_BAD:
			*bad = lx.bad;
			return false;
		case TOKEN_END:
			return true;
		default:
			break;
		}
	}
}
