// SPDX-License-Identifier: MIT
#include "answer.h"

#include <strings.h>

#include "expr.h"

/* Addresses are copied from maps, which writes no 0x; shorter digits are decimal. */
#define MIN_BARE_HEX 5

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_hex_digit(char c)
{
	return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

struct str str_trim(struct str text)
{
	while (text.len && is_blank(text.s[0])) {
		text.s++;
		text.len--;
	}
	while (text.len && is_blank(text.s[text.len - 1]))
		text.len--;
	return text;
}

static bool same_word(struct str a, struct str b)
{
	return a.len == b.len && !strncasecmp(a.s, b.s, a.len);
}

/* The bytes in a unit of memory; 0: the word is none. */
static uint64_t bytes_in(struct str unit)
{
	static const struct {
		const char *word;
		uint64_t bytes;
	} units[] = {
		{"B", 1}, {"byte", 1}, {"bytes", 1}, {"pg", EXPR_PAGE_SIZE}, {"page", EXPR_PAGE_SIZE},
		{"pages", EXPR_PAGE_SIZE}, {"K", 1u << 10}, {"kB", 1u << 10}, {"KiB", 1u << 10},
		{"M", 1u << 20}, {"MB", 1u << 20}, {"MiB", 1u << 20}, {"G", 1u << 30}, {"GB", 1u << 30},
		{"GiB", 1u << 30}, {"T", 1ull << 40}, {"TB", 1ull << 40}, {"TiB", 1ull << 40},
	};

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (same_word(unit, str_of(units[i].word)))
			return units[i].bytes;
	return 0;
}

/* Splits `12 kB`, `0x1000`, `3pg` into its digits, as a literal, and the word behind them. */
static bool split_number(struct str text, uint64_t *n, struct str *unit)
{
	bool hex = text.len > 2 && text.s[0] == '0' && (text.s[1] | 0x20) == 'x';
	size_t len = hex ? 2 : 0;
	struct value v;

	while (len < text.len && (hex ? is_hex_digit(text.s[len]) : is_digit(text.s[len])))
		len++;
	if (!expr_literal((struct str){text.s, len}, &v))
		return false;
	*n = v.n;
	*unit = str_trim((struct str){text.s + len, text.len - len});
	return true;
}

/* Both numbers in bytes, if both units are of memory; else the words must be the same. */
static bool same_in_units(uint64_t a, struct str a_unit, uint64_t b, struct str b_unit)
{
	uint64_t a_bytes = a_unit.len ? bytes_in(a_unit) : 1, b_bytes = bytes_in(b_unit), x, y;

	if (same_word(a_unit, b_unit))
		return a == b;
	if (!a_bytes || !b_bytes)
		return false;
	return !__builtin_mul_overflow(a, a_bytes, &x) && !__builtin_mul_overflow(b, b_bytes, &y) && x == y;
}

static bool is_bare_hex(struct str given, uint64_t n)
{
	uint64_t found = 0;

	if (given.len < MIN_BARE_HEX || given.len > 16)
		return false;
	for (size_t i = 0; i < given.len; i++) {
		char c = given.s[i];

		if (!is_hex_digit(c))
			return false;
		found = found << 4 | (uint64_t)(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
	}
	return found == n;
}

static bool number_is(const struct answer *right, struct str given)
{
	struct str want = str_of(right->unit ? right->unit : ""), unit;
	uint64_t n, expected = right->value.n;

	if (right->value.form == VALUE_HEX && is_bare_hex(given, expected))
		return true;
	if (given.len && given.s[0] == '-') {
		if (right->value.form != VALUE_SIGNED || (int64_t)expected >= 0)
			return false;
		expected = -expected;
		given = str_trim((struct str){given.s + 1, given.len - 1});
	} else if (right->value.form == VALUE_SIGNED && (int64_t)expected < 0) {
		return false;
	}
	if (!split_number(given, &n, &unit))
		return false;
	return unit.len ? same_in_units(expected, want, n, unit) : n == expected;
}

/* Takes the first word, and a comma behind it, off the text. */
static struct str next_word(struct str *text)
{
	struct str word;
	size_t len = 0;

	*text = str_trim(*text);
	while (len < text->len && !is_blank(text->s[len]) && text->s[len] != ',')
		len++;
	word = (struct str){text->s, len};
	text->s += len;
	text->len -= len;
	*text = str_trim(*text);
	if (text->len && text->s[0] == ',') {
		text->s++;
		text->len--;
	}
	return word;
}

/* A row of digits such as mincore's is no number: its zeros count. */
static bool is_number(struct str text, uint64_t *n)
{
	struct value v;

	if (text.len > 1 && text.s[0] == '0' && is_digit(text.s[1]))
		return false;
	if (!expr_literal(text, &v))
		return false;
	*n = v.n;
	return true;
}

static bool word_matches(struct str right, struct str given)
{
	uint64_t a, b;

	return same_word(right, given) || (is_number(right, &a) && is_number(given, &b) && a == b);
}

static bool words_are(struct str right, struct str given)
{
	while (right.len && given.len) {
		struct str a = next_word(&right), b = next_word(&given);

		if (!word_matches(a, b))
			return false;
	}
	return !str_trim(right).len && !str_trim(given).len;
}

bool answer_is(const struct answer *right, struct str given)
{
	given = str_trim(given);
	if (!given.len || given.len > ANSWER_MAX)
		return false;
	return right->kind == ANSWER_NUMBER ? number_is(right, given) : words_are(str_of(right->text), given);
}
