// SPDX-License-Identifier: MIT
/*
 * Reference strings from files: numbers, or what valgrind's lackey writes. A trace has gigabytes, so it is read in
 * pieces that end between two words; what a line is about may go on in the next piece.
 */
#include "reference_string.h"

#include <string.h>

#include "arena.h"
#include "types.h"

#define PIECE 32768u

struct reader {
	const char *at, *end;		/* of the piece */
	uint32_t line;
	bool in_comment;		/* it goes on in the next piece */
	bool wants_address;		/* so does an access: its letter was the last word */
	uint64_t *refs;			/* of the piece: each has a digit and a blank at least */
	size_t nr;
};

static bool at_blank(const struct reader *r)
{
	static const bool blank[256] = {[' '] = true, ['\t'] = true, ['\n'] = true, ['\r'] = true};

	return blank[(unsigned char)*r->at];
}

static bool at_comment(const struct reader *r)
{
	return *r->at == '#' || (*r->at == '=' && r->end - r->at > 1 && r->at[1] == '=');
}

static void skip_line(struct reader *r)
{
	const char *newline = memchr(r->at, '\n', (size_t)(r->end - r->at));

	r->at = newline ? newline : r->end;
	r->in_comment = !newline;
}

/* Moves to the next word; false: the piece has none. */
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

/* "04222c4c,8"; the access is taken for one of its first page. */
static bool take_address(struct reader *r)
{
	uint64_t address, size;

	if (!take_digits(r, 16, &address) || r->at == r->end || *r->at++ != ',' || !take_digits(r, 10, &size) ||
	    !word_ends(r))
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

/* The letter and its blank; an address stands behind them. */
static bool take_access(struct reader *r)
{
	r->at += 2;
	if (next_word(r))
		return take_address(r);
	r->wants_address = true;
	return true;
}

/* False: what stands at r->line is neither. */
static bool parse_piece(struct reader *r)
{
	if (r->in_comment)
		skip_line(r);
	if (r->wants_address && next_word(r)) {
		r->wants_address = false;
		if (!take_address(r))
			return false;
	}
	while (next_word(r))
		if (!(is_access(r) ? take_access(r) : take_number(r)))
			return false;
	return true;
}

/* How much of len bytes ends between two words; 0: not one word ends. */
static size_t whole_words(const char *text, size_t len)
{
	while (len && !memchr(" \t\n\r", text[len - 1], 4))
		len--;
	return len;
}

/* A word that fills a piece is no number; a comment may. */
static bool is_endless(const struct reader *r, const char *text)
{
	const struct reader start = {.at = text, .end = text + PIECE};

	return !r->in_comment && !at_comment(&start);
}

/* How much of the piece to parse now; one that is not full is the last. Negative: a word has no end. */
static int64_t part_to_parse(const struct reader *r, const char *text, size_t len)
{
	size_t whole;

	if (len < PIECE)
		return (int64_t)len;
	whole = whole_words(text, len);
	if (whole)
		return (int64_t)whole;
	return is_endless(r, text) ? -1 : (int64_t)len;
}

/* Parses what is whole of the piece, hands its pages on, and moves the rest to the front: *left bytes. */
static int take_piece(struct reader *r, const struct reference_pipe *pipe, char *text, size_t len, size_t *left)
{
	int64_t part = part_to_parse(r, text, len);

	if (part < 0)
		return REFERENCE_BAD;
	r->at = text;
	r->end = text + part;
	r->nr = 0;
	if (!parse_piece(r))
		return REFERENCE_BAD;
	*left = len - (size_t)part;
	memmove(text, text + part, *left);
	return pipe->take(pipe->data, r->refs, r->nr);
}

int reference_string_read(struct arena *a, const struct reference_pipe *pipe, uint32_t *line)
{
	struct reader r = {.line = 1, .refs = arena_alloc(a, (PIECE / 2 + 1) * sizeof(*r.refs))};
	char *text = arena_alloc(a, PIECE);
	uint64_t offset = 0;
	size_t len, left = 0;
	int err;

	do {
		int64_t got = pipe->read(pipe->data, text + left, PIECE - left, offset);

		if (got < 0)
			return (int)got;
		offset += (uint64_t)got;
		len = left + (size_t)got;
		err = take_piece(&r, pipe, text, len, &left);
	} while (!err && len == PIECE);
	*line = r.line;
	return !err && r.wants_address ? REFERENCE_BAD : err;
}
