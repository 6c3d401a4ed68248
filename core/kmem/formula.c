// SPDX-License-Identifier: MIT
/*
 * formula.c - arithmetic on named figures, as text
 *
 *	or      = and { "|" and }          sum     = product { "+" | "-" product }
 *	and     = shift { "&" shift }      product = unary { "*" unary }
 *	shift   = sum { "<<" | ">>" sum }  unary   = [ "~" ] ( number | name | function "(" or "," or ")" | "(" or ")" )
 *
 * C's precedence. Everything is unsigned and 64 bits wide, and wraps.
 */
#include "formula.h"

#include <string.h>

struct parser {
	const char *at;
	formula_name_fn *name;
	void *data;
	bool failed;
};

static uint64_t parse_or(struct parser *p);

static void skip_blanks(struct parser *p)
{
	while (*p->at == ' ')
		p->at++;
}

/* Takes a token if it comes next. */
static bool take(struct parser *p, const char *token)
{
	size_t len = strlen(token);

	skip_blanks(p);
	if (strncmp(p->at, token, len))
		return false;
	p->at += len;
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || is_digit(c);
}

static unsigned int hex_digit(char c)
{
	if (is_digit(c))
		return (unsigned int)(c - '0');
	return c >= 'a' && c <= 'f' ? (unsigned int)(c - 'a') + 10 : 16;
}

static uint64_t parse_number(struct parser *p)
{
	static const char suffixes[] = "KMGT";
	unsigned int base = p->at[0] == '0' && p->at[1] == 'x' ? 16 : 10;
	const char *suffix;
	uint64_t value = 0;

	if (base == 16)
		p->at += 2;
	for (; hex_digit(*p->at) < base; p->at++)
		value = value * base + hex_digit(*p->at);
	suffix = *p->at ? strchr(suffixes, *p->at) : NULL;
	if (!suffix)
		return value;
	p->at++;
	return value << 10 * (unsigned int)(suffix - suffixes + 1);
}

static uint64_t call(const char *function, size_t len, uint64_t a, uint64_t b)
{
	if (len == 3 && !memcmp(function, "min", len))
		return min_u64(a, b);
	if (len == 3)
		return max_u64(a, b);
	return len == 8 ? round_up(a, b) : round_down(a, b);
}

/* A name, or a function of two values. */
static uint64_t parse_name(struct parser *p)
{
	const char *name = p->at;
	uint64_t a = 0, b;
	size_t len = 0;

	while (is_name_char(name[len]))
		len++;
	p->at += len;
	if (!take(p, "(")) {
		p->failed |= !len || !p->name(p->data, name, len, &a);
		return a;
	}
	a = parse_or(p);
	p->failed |= !take(p, ",");
	b = parse_or(p);
	p->failed |= !take(p, ")");
	return call(name, len, a, b);
}

static uint64_t parse_unary(struct parser *p)
{
	uint64_t value;

	if (take(p, "~"))
		return ~parse_unary(p);
	if (take(p, "(")) {
		value = parse_or(p);
		p->failed |= !take(p, ")");
		return value;
	}
	return is_digit(*p->at) ? parse_number(p) : parse_name(p);
}

static uint64_t parse_product(struct parser *p)
{
	uint64_t value = parse_unary(p);

	while (take(p, "*"))
		value *= parse_unary(p);
	return value;
}

static uint64_t parse_sum(struct parser *p)
{
	uint64_t value = parse_product(p);

	for (;;) {
		if (take(p, "+"))
			value += parse_product(p);
		else if (take(p, "-"))
			value -= parse_product(p);
		else
			return value;
	}
}

static uint64_t parse_shift(struct parser *p)
{
	uint64_t value = parse_sum(p);

	for (;;) {
		if (take(p, "<<"))
			value <<= parse_sum(p) & 63;
		else if (take(p, ">>"))
			value >>= parse_sum(p) & 63;
		else
			return value;
	}
}

static uint64_t parse_and(struct parser *p)
{
	uint64_t value = parse_shift(p);

	while (take(p, "&"))
		value &= parse_shift(p);
	return value;
}

static uint64_t parse_or(struct parser *p)
{
	uint64_t value = parse_and(p);

	while (take(p, "|"))
		value |= parse_and(p);
	return value;
}

bool formula_eval(const char *text, formula_name_fn *name, void *data, uint64_t *ret)
{
	struct parser p = {text, name, data, false};
	uint64_t value = parse_or(&p);

	skip_blanks(&p);
	if (p.failed || *p.at)
		return false;
	*ret = value;
	return true;
}

size_t formula_next_name(const char **text, const char **name)
{
	const char *at = *text;
	size_t len = 0;

	while (*at && !is_name_char(*at))
		at++;
	while (is_name_char(at[len]))
		len++;
	*name = at;
	*text = at + len;
	/* numbers and functions are no names */
	if (len && (is_digit(*at) || at[len] == '('))
		return formula_next_name(text, name);
	return len;
}

void formula_put(struct seq_file *seq, const char *text, formula_name_fn *fn, void *data)
{
	const char *at = text, *name;
	uint64_t value;
	size_t len;

	while ((len = formula_next_name(&at, &name))) {
		seq_write(seq, text, (size_t)(name - text));
		text = at;
		if (fn(data, name, len, &value))
			seq_printf(seq, value < 10 ? "%llu" : "0x%llx", (unsigned long long)value);
		else
			seq_write(seq, name, len);
	}
	seq_puts(seq, text);
}
