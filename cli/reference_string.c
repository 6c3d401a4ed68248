// SPDX-License-Identifier: MIT
/* Reference strings from files: numbers, or what valgrind's lackey writes. */
#include "reference_string.h"

#include "arena.h"
#include "types.h"

struct reader {
	const char *at, *end;
	uint32_t line;
	uint64_t *refs;
	size_t nr;
};

static bool at_blank(const struct reader *r)
{
	return *r->at == ' ' || *r->at == '\t' || *r->at == '\n' || *r->at == '\r';
}

static bool at_comment(const struct reader *r)
{
	return *r->at == '#' || (*r->at == '=' && r->end - r->at > 1 && r->at[1] == '=');
}

static void skip_line(struct reader *r)
{
	while (r->at < r->end && *r->at != '\n')
		r->at++;
}

/* Moves to the next word; false: there is none. */
static bool next_word(struct reader *r)
{
	while (r->at < r->end) {
		if (at_blank(r))
			r->line += *r->at++ == '\n';
		else if (at_comment(r))
			skip_line(r);
		else
			return true;
	}
	return false;
}

/* What a character is worth as a digit, plus one; 0: it is none. */
static const unsigned char digit[256] = {
	['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6, ['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10,
	['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
	['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
};

/* Inline, so that each base has a loop of its own: most of the time goes here. */
static inline __attribute__((always_inline)) bool take_digits(struct reader *r, unsigned int base, uint64_t *ret)
{
	const char *at = r->at;
	uint64_t n = 0;

	for (; at < r->end; at++) {
		unsigned int d = digit[(unsigned char)*at] - 1u;

		if (d >= base)
			break;
		if (n > (UINT64_MAX - d) / base)
			return false;
		n = n * base + d;
	}
	*ret = n;
	if (at == r->at)
		return false;
	r->at = at;
	return true;
}

static bool word_ends(const struct reader *r)
{
	return r->at == r->end || at_blank(r);
}

/* "04222c4c,8" behind the letter; the access is taken for one of its first page. */
static bool take_lackey(struct reader *r)
{
	uint64_t address, size;

	r->at++;
	if (!next_word(r) || !take_digits(r, 16, &address) || r->at == r->end || *r->at++ != ',' ||
	    !take_digits(r, 10, &size) || !word_ends(r))
		return false;
	r->refs[r->nr++] = address >> PAGE_SHIFT;
	return true;
}

static bool take_number(struct reader *r)
{
	bool hex = r->end - r->at > 2 && r->at[0] == '0' && (r->at[1] == 'x' || r->at[1] == 'X');

	r->at += hex ? 2 : 0;
	return take_digits(r, hex ? 16 : 10, &r->refs[r->nr++]) && word_ends(r);
}

static bool is_access(const struct reader *r)
{
	return (*r->at == 'I' || *r->at == 'L' || *r->at == 'S' || *r->at == 'M') && r->end - r->at > 1 &&
	       (r->at[1] == ' ' || r->at[1] == '\t');
}

bool reference_string_parse(struct arena *a, const char *text, size_t len, uint64_t **ret, size_t *nr, uint32_t *line)
{
	/* a reference takes at least one digit and a blank */
	struct reader r = {.at = text, .end = text + len, .line = 1,
			   .refs = arena_alloc(a, (len / 2 + 1) * sizeof(*r.refs))};

	while (next_word(&r)) {
		if (is_access(&r) ? take_lackey(&r) : take_number(&r))
			continue;
		*line = r.line;
		return false;
	}
	*ret = r.refs;
	*nr = r.nr;
	return true;
}
