// SPDX-License-Identifier: MIT
#include "screen.h"

#include <string.h>
#include <sys/ioctl.h>

#define USUAL_COLUMNS 80
#define USUAL_ROWS 24
#define TAB_STOP 8

struct screen screen_of(int fd)
{
	struct winsize size = {0};

	if (ioctl(fd, TIOCGWINSZ, &size) < 0)
		size = (struct winsize){0};
	return (struct screen){
		.columns = size.ws_col ? size.ws_col : USUAL_COLUMNS,
		.rows = size.ws_row ? size.ws_row : USUAL_ROWS,
	};
}

/* Bytes of the colour that the text begins with: ESC [ ... m. */
static size_t colour_length(const char *text, size_t len)
{
	const char *end = len > 1 && text[0] == '\033' && text[1] == '[' ? memchr(text, 'm', len) : NULL;

	return end ? (size_t)(end + 1 - text) : 0;
}

static size_t columns_of(const char *line, size_t len)
{
	size_t column = 0;

	for (size_t i = 0, skip; i < len; i += skip ? skip : 1) {
		skip = colour_length(line + i, len - i);
		if (skip)
			continue;
		if (line[i] == '\t')
			column += TAB_STOP - column % TAB_STOP;
		else
			column += ((unsigned char)line[i] & 0xc0) != 0x80;
	}
	return column;
}

size_t screen_rows(const char *text, size_t len, unsigned int columns)
{
	size_t rows = 0;

	while (len > 0) {
		const char *end = memchr(text, '\n', len);
		size_t line = end ? (size_t)(end - text) : len;
		size_t width = columns_of(text, line);

		rows += width ? (width + columns - 1) / columns : 1;
		line += end != NULL;
		text += line;
		len -= line;
	}
	return rows;
}
