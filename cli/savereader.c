// SPDX-License-Identifier: MIT
#include "savereader.h"

#include <stdio.h>

#include "savefile.h"

bool reader_fail(struct savereader *r, const char *what)
{
	if (!r->failed && r->error)
		snprintf(r->error, SAVE_ERROR_MAX, "line %lu: %s", r->line, what);
	r->failed = true;
	return false;
}

char reader_peek(const struct savereader *r)
{
	return r->p < r->end ? *r->p : '\0';
}

bool reader_skip(struct savereader *r, const char *text)
{
	size_t len = strlen(text);

	if ((size_t)(r->end - r->p) < len || memcmp(r->p, text, len) != 0)
		return false;
	r->p += len;
	return true;
}

bool reader_need(struct savereader *r, const char *text)
{
	return reader_skip(r, text) || reader_fail(r, "not as a saved session is written");
}

struct str reader_name(struct savereader *r)
{
	struct str name = {r->p, 0};

	while (r->p < r->end && *r->p != ' ' && *r->p != '=' && *r->p != '\n')
		r->p++;
	name.len = (size_t)(r->p - name.s);
	return name;
}

static unsigned int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned int)(c - '0');
	return c >= 'a' && c <= 'f' ? (unsigned int)(c - 'a') + 10 : 16;
}

bool reader_number(struct savereader *r, uint64_t *n)
{
	unsigned int base = reader_skip(r, "0x") ? 16 : 10, digit;
	const char *start = r->p;

	*n = 0;
	for (; (digit = digit_value(reader_peek(r))) < base; r->p++) {
		if (__builtin_mul_overflow(*n, base, n) || __builtin_add_overflow(*n, digit, n))
			return reader_fail(r, "a number that is too large");
	}
	return r->p > start || reader_fail(r, "no number");
}

/* The byte that stands here, or is written here as \xNN; 0: none is. */
static char take_byte(struct savereader *r)
{
	unsigned int high, low;

	if (!reader_skip(r, "\\x"))
		return *r->p >= ' ' && *r->p < 0x7f && *r->p != '\\' ? *r->p++ : '\0';
	high = digit_value(reader_peek(r));
	r->p += r->p < r->end;
	low = digit_value(reader_peek(r));
	r->p += r->p < r->end;
	return high < 16 && low < 16 ? (char)(high << 4 | low) : '\0';
}

bool reader_text(struct savereader *r, struct str *text)
{
	const char *close;
	size_t len = 0;
	char *s;

	if (!reader_need(r, "\""))
		return false;
	close = memchr(r->p, '"', (size_t)(r->end - r->p));
	if (!close)
		return reader_fail(r, "a text without an end");
	s = arena_alloc(r->arena, (size_t)(close - r->p) + 1);
	while (r->p < close) {
		s[len] = take_byte(r);
		if (!s[len++] || r->p > close)
			return reader_fail(r, "a text that cannot be");
	}
	s[len] = '\0';
	*text = (struct str){s, len};
	return reader_need(r, "\"");
}
