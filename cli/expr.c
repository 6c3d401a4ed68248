// SPDX-License-Identifier: MIT
#include "expr.h"

#include <stdio.h>

#include "vars.h"

/* Parentheses, prefix operators and texts of variables may nest this deep. */
#define MAX_DEPTH 200

#define NO_NUMBER "is not a number; numbers look like 4096, 64K, 3pg, 0x1000"
#define BAD_SUFFIX "is not a number; behind its digits may stand K, M, G, T, P or pg"

struct parser {
	const struct expr_env *env;
	const char *p, *end;
	struct str whole;
	struct expr_sides *sides;
	char *error;
	unsigned int depth;
	bool skip;		/* inside the branch that && || ?: does not take */
	bool failed;
};

struct operator {
	char text[3];
	unsigned char prec;	/* binds tighter when larger */
};

/* As in C. */
enum { PREC_OR = 1, PREC_AND, PREC_BIT_OR, PREC_BIT_XOR, PREC_BIT_AND, PREC_EQUAL, PREC_LESS, PREC_SHIFT, PREC_ADD,
       PREC_MULTIPLY };

/* Of two that begin alike the longer one comes first. */
static const struct operator operators[] = {
	{"||", PREC_OR},       {"&&", PREC_AND},      {"==", PREC_EQUAL},    {"!=", PREC_EQUAL},   {"<=", PREC_LESS},
	{">=", PREC_LESS},     {"<<", PREC_SHIFT},    {">>", PREC_SHIFT},    {"|", PREC_BIT_OR},   {"^", PREC_BIT_XOR},
	{"&", PREC_BIT_AND},   {"<", PREC_LESS},      {">", PREC_LESS},      {"+", PREC_ADD},      {"-", PREC_ADD},
	{"*", PREC_MULTIPLY},  {"/", PREC_MULTIPLY},  {"%", PREC_MULTIPLY},
};

static struct value parse_ternary(struct parser *x);

static struct value fail(struct parser *x, const char *what, const char *at, size_t len)
{
	if (!x->failed) {
		x->failed = true;
		if (len > 60)
			len = 60;
		if (len)
			snprintf(x->error, EXPR_ERROR_MAX, "'%.*s' %s", (int)len, at, what);
		else
			snprintf(x->error, EXPR_ERROR_MAX, "%s", what);
	}
	return value_dec(0);
}

static void skip_blanks(struct parser *x)
{
	while (x->p < x->end && (*x->p == ' ' || *x->p == '\t' || *x->p == '\n'))
		x->p++;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int hex_digit(char c)
{
	if (is_digit(c))
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_word_char(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

enum scan { SCAN_OK, SCAN_OVERFLOW, SCAN_NOT_A_NUMBER };

/* Digits of base 10 or 16 from *p on; p moves behind them. */
static enum scan scan_digits(const char **p, const char *end, unsigned int base, uint64_t *n)
{
	const char *q = *p;
	enum scan result = SCAN_OK;

	for (*n = 0; q < end; q++) {
		int d = base == 16 ? hex_digit(*q) : is_digit(*q) ? *q - '0' : -1;

		if (d < 0)
			break;
		if (__builtin_mul_overflow(*n, base, n) ||
		    __builtin_add_overflow(*n, (uint64_t)d, n))
			result = SCAN_OVERFLOW;
	}
	if (q == *p)
		return SCAN_NOT_A_NUMBER;
	*p = q;
	return result;
}

/* The factor of the suffix at *p, 1 for none; p moves behind it. */
static uint64_t scan_suffix(const char **p, const char *end)
{
	static const char letters[] = "KMGTP";
	const char *letter;

	if (*p == end || **p == '\0')
		return 1;
	if (end - *p >= 2 && (*p)[0] == 'p' && (*p)[1] == 'g') {
		*p += 2;
		return EXPR_PAGE_SIZE;
	}
	letter = strchr(letters, **p);
	if (!letter)
		return 1;
	(*p)++;
	return 1ull << (10 * (letter - letters + 1));
}

static bool starts_hex(const char *p, const char *end)
{
	return end - p > 1 && p[0] == '0' && (p[1] | 0x20) == 'x';
}

static enum scan scan_number(const char **p, const char *end, struct value *v)
{
	bool hex = starts_hex(*p, end) && end - *p > 2;
	enum scan result;

	if (hex)
		*p += 2;
	v->form = hex ? VALUE_HEX : VALUE_DEC;
	result = scan_digits(p, end, hex ? 16 : 10, &v->n);
	if (result == SCAN_NOT_A_NUMBER)
		return result;
	if (__builtin_mul_overflow(v->n, scan_suffix(p, end), &v->n))
		result = SCAN_OVERFLOW;
	return *p < end && is_word_char(**p) ? SCAN_NOT_A_NUMBER : result;
}

/* .5 behind digits; of 0..5 they are a number. */
static bool is_fraction(const char *p, const char *end)
{
	return end - p > 1 && *p == '.' && is_digit(p[1]);
}

bool expr_literal(struct str text, struct value *v)
{
	const char *p = text.s, *end = p + text.len;

	return text.len && is_digit(*p) && scan_number(&p, end, v) == SCAN_OK && p == end;
}

static struct value parse_number(struct parser *x)
{
	const char *start = x->p;
	struct value v;
	enum scan result = scan_number(&x->p, x->end, &v);

	const bool whole = !is_fraction(x->p, x->end);

	while (x->p < x->end && (is_word_char(*x->p) || (!whole && *x->p == '.')))
		x->p++;
	if (!whole)
		return fail(x, "is not a whole number", start, (size_t)(x->p - start));
	if (result == SCAN_OVERFLOW)
		return fail(x, "does not fit in 64 bits", start, (size_t)(x->p - start));
	if (result == SCAN_NOT_A_NUMBER)
		return fail(x, starts_hex(start, x->end) ? NO_NUMBER : BAD_SUFFIX, start, (size_t)(x->p - start));
	return v;
}

/* The length of a (…) that text begins with, quotes and nested ones included; 0: it does not end. */
static size_t paren_length(const char *text, size_t len)
{
	unsigned int depth = 0;
	char quote = 0;

	for (size_t i = 0; i < len; i++) {
		char c = text[i];

		if (c == '\n')
			return 0;
		if (c == '\\' && quote != '\'')
			i++;
		else if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == '\'' || c == '"')
			quote = c;
		else if (c == '(')
			depth++;
		else if (c == ')' && --depth == 0)
			return i + 1;
	}
	return 0;
}

size_t dollar_length(const char *text, size_t len)
{
	size_t n;

	if (len < 2)
		return len;
	if (text[1] == '(') {
		n = paren_length(text + 1, len - 1);
		return n ? n + 1 : 0;
	}
	if (text[1] == '{') {
		for (n = 2; n < len && text[n] != '\n'; n++)
			if (text[n] == '}')
				return n + 1;
		return 0;
	}
	for (n = 1; n < len && is_digit(text[n]); n++)
		;
	return n > 1 ? n : 1 + name_length(text + 1, len - 1);
}

/* A variable's text, such as $1, stands for its value as a whole. */
static struct value parse_text(struct parser *x, struct str text)
{
	struct parser inner = *x;
	struct value v;

	if (++inner.depth > MAX_DEPTH)
		return fail(x, "the expression is nested too deeply", NULL, 0);
	inner.p = text.s;
	inner.end = text.s + text.len;
	inner.whole = text;
	inner.sides = NULL;
	v = parse_ternary(&inner);
	if (!inner.failed && inner.p < inner.end)
		fail(&inner, "is not a number", text.s, text.len);
	x->failed = inner.failed;
	return v;
}

static struct value parse_dollar(struct parser *x)
{
	size_t len = dollar_length(x->p, (size_t)(x->end - x->p));
	struct str text = {0}, inner = {x->p + 1, len - 1};
	struct value v = value_dec(0);
	bool ok;

	if (len <= 1)
		return fail(x, "needs a name after the $", x->p, (size_t)(x->end - x->p));
	x->p += len;
	if (x->skip)
		return v;
	x->error[0] = '\0';
	if (inner.s[0] == '(') {
		ok = x->env->command(x->env->data, (struct str){inner.s + 1, inner.len - 2}, &v,
				     x->error);
	} else {
		if (inner.s[0] == '{')
			inner = (struct str){inner.s + 1, inner.len - 2};
		ok = x->env->name(x->env->data, inner, &v, &text, x->error);
	}
	if (!ok) {
		x->failed = true;
		return v;
	}
	return text.s ? parse_text(x, text) : v;
}

static struct value parse_paren(struct parser *x)
{
	struct expr_sides *sides = x->sides;
	struct value v;

	x->p++;
	x->sides = NULL;
	v = parse_ternary(x);
	x->sides = sides;
	if (x->failed)
		return v;
	if (x->p == x->end || *x->p != ')')
		return fail(x, "lacks a closing parenthesis", x->whole.s, x->whole.len);
	x->p++;
	return v;
}

/* No number begins here. A name that is known was meant, perhaps. */
static struct value fail_at_word(struct parser *x)
{
	struct str name = {x->p, name_length(x->p, (size_t)(x->end - x->p))}, text;
	struct value v;
	char what[100];

	if (!name.len || !x->env->name(x->env->data, name, &v, &text, x->error))
		return fail(x, NO_NUMBER, x->p, (size_t)(x->end - x->p));
	snprintf(what, sizeof(what), "is a name; its value is $%.*s", (int)name.len, name.s);
	return fail(x, what, name.s, name.len);
}

static struct value parse_prefix(struct parser *x)
{
	struct value v;
	char op;

	skip_blanks(x);
	if (x->p == x->end)
		return x->whole.len ? fail(x, "lacks an operand", x->whole.s, x->whole.len)
				    : fail(x, "an expression is missing", NULL, 0);
	op = *x->p;
	if (is_digit(op))
		return parse_number(x);
	if (op == '$')
		return parse_dollar(x);
	if (op != '(' && op != '-' && op != '+' && op != '~' && op != '!')
		return fail_at_word(x);
	if (++x->depth > MAX_DEPTH)
		return fail(x, "the expression is nested too deeply", NULL, 0);
	if (op == '(') {
		v = parse_paren(x);
	} else {
		x->p++;
		v = parse_prefix(x);
	}
	x->depth--;
	switch (op) {
	case '-':
		v.n = -v.n;
		break;
	case '~':
		v.n = ~v.n;
		break;
	case '!':
		v = value_dec(!v.n);
		break;
	default:
		break;
	}
	return v;
}

static const struct operator *peek_operator(struct parser *x)
{
	skip_blanks(x);
	if (x->p == x->end)
		return NULL;
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		const struct operator *op = &operators[i];
		size_t len = op->text[1] ? 2 : 1;

		if ((size_t)(x->end - x->p) >= len && !memcmp(x->p, op->text, len))
			return op;
	}
	return NULL;
}

static struct value apply(struct parser *x, const struct operator *op, struct value a,
			  struct value b)
{
	bool two = op->text[1];
	enum value_form form = a.form > b.form ? a.form : b.form;

	switch (op->text[0]) {
	case '|':
		return two ? value_dec(a.n || b.n) : (struct value){a.n | b.n, form};
	case '&':
		return two ? value_dec(a.n && b.n) : (struct value){a.n & b.n, form};
	case '^':
		return (struct value){a.n ^ b.n, form};
	case '=':
		return value_dec(a.n == b.n);
	case '!':
		return value_dec(a.n != b.n);
	case '<':
		if (op->prec == PREC_SHIFT)
			return (struct value){b.n < 64 ? a.n << b.n : 0, a.form};
		return value_dec(two ? a.n <= b.n : a.n < b.n);
	case '>':
		if (op->prec == PREC_SHIFT)
			return (struct value){b.n < 64 ? a.n >> b.n : 0, a.form};
		return value_dec(two ? a.n >= b.n : a.n > b.n);
	case '+':
		return (struct value){a.n + b.n, form};
	case '-':
		return (struct value){a.n - b.n, form};
	case '*':
		return (struct value){a.n * b.n, form};
	default:
		break;
	}
	if (!b.n)
		return x->skip ? a : fail(x, "divides by zero", x->whole.s, x->whole.len);
	return (struct value){op->text[0] == '/' ? a.n / b.n : a.n % b.n, form};
}

static struct value parse_binary(struct parser *x, unsigned int min_prec)
{
	/* Only the outermost level sees the operator that is applied last. */
	struct expr_sides *sides = x->sides;
	struct value a, b;

	x->sides = NULL;
	a = parse_prefix(x);
	for (;;) {
		const struct operator *op = x->failed ? NULL : peek_operator(x);
		bool skipping = x->skip;

		if (!op || op->prec < min_prec)
			break;
		x->p += op->text[1] ? 2 : 1;
		if ((op->prec == PREC_OR && a.n) || (op->prec == PREC_AND && !a.n))
			x->skip = true;
		b = parse_binary(x, op->prec + 1u);
		x->skip = skipping;
		if (x->failed)
			break;
		if (sides) {
			*sides = (struct expr_sides){.left = a, .right = b};
			memcpy(sides->op, op->text, sizeof(sides->op));
		}
		a = apply(x, op, a, b);
	}
	x->sides = sides;
	return a;
}

static struct value parse_ternary(struct parser *x)
{
	struct value cond = parse_binary(x, 1), yes, no;
	bool skipping = x->skip;

	skip_blanks(x);
	if (x->failed || x->p == x->end || *x->p != '?')
		return cond;
	if (++x->depth > MAX_DEPTH)
		return fail(x, "the expression is nested too deeply", NULL, 0);
	if (x->sides)
		x->sides->op[0] = '\0';
	x->sides = NULL;
	x->p++;
	x->skip = skipping || !cond.n;
	yes = parse_ternary(x);
	if (x->failed)
		return yes;
	if (x->p == x->end || *x->p != ':')
		return fail(x, "lacks the ':' of its '?'", x->whole.s, x->whole.len);
	x->p++;
	x->skip = skipping || cond.n;
	no = parse_ternary(x);
	x->skip = skipping;
	x->depth--;
	return cond.n ? yes : no;
}

/* Why no operator stands at p. */
static const char *no_operator(const char *p)
{
	switch (*p) {
	case ',':
		return "is not an operator; blanks separate words";
	case '=':
		return "is not an operator; == compares";
	default:
		return "is not an operator";
	}
}

bool expr_eval(const struct expr_env *env, struct str text, struct value *v,
	       struct expr_sides *sides, char *error)
{
	struct parser x = {
		.env = env,
		.p = text.s,
		.end = text.s + text.len,
		.whole = text,
		.sides = sides,
		.error = error,
	};

	if (sides)
		sides->op[0] = '\0';
	*v = parse_ternary(&x);
	if (!x.failed && x.p < x.end)
		fail(&x, no_operator(x.p), x.p, (size_t)(x.end - x.p));
	return !x.failed;
}
