// SPDX-License-Identifier: MIT
#include "wrap.h"

#include <string.h>

#define HANGING 4u

static unsigned int columns(const char *text, size_t len)
{
	unsigned int n = 0;

	for (size_t i = 0; i < len; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}

static void put_blanks(struct seq_file *out, unsigned int nr)
{
	while (nr--)
		seq_putc(out, ' ');
}

static size_t blanks(const char *text, size_t len)
{
	size_t n = 0;

	while (n < len && text[n] == ' ')
		n++;
	return n;
}

/* A word, and the blanks before it. */
static size_t word_length(const char *text, size_t len)
{
	size_t n = blanks(text, len);

	while (n < len && text[n] != ' ')
		n++;
	return n;
}

static void wrap_line(struct seq_file *out, const char *line, size_t len, unsigned int width)
{
	size_t lead = blanks(line, len);
	unsigned int indent = lead < width / 2 ? (unsigned int)lead : width / 2;
	unsigned int hanging = indent + HANGING < width / 2 ? indent + HANGING : width / 2, column = indent;
	bool first = true;		/* of its line: it is not moved to another */

	put_blanks(out, indent);
	line += lead;
	len -= lead;
	while (len) {
		size_t word = word_length(line, len), gap = 0;
		unsigned int wide = columns(line, word);

		if (!first && column + wide > width) {
			seq_putc(out, '\n');
			put_blanks(out, hanging);
			column = hanging;
			gap = blanks(line, word);
		}
		seq_write(out, line + gap, word - gap);
		column += wide - (unsigned int)gap;
		first = false;
		line += word;
		len -= word;
	}
}

void wrap_lines(struct seq_file *out, const char *text, size_t len, unsigned int width)
{
	while (len) {
		const char *end = memchr(text, '\n', len);
		size_t line = end ? (size_t)(end - text) : len;

		if (columns(text, line) > width)
			wrap_line(out, text, line, width);
		else
			seq_write(out, text, line);
		if (end)
			seq_putc(out, '\n');
		line += end != NULL;
		text += line;
		len -= line;
	}
}
