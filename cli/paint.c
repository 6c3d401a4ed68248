// SPDX-License-Identifier: MIT
#include "paint.h"

#include <stdlib.h>
#include <string.h>

#define RESET "\033[m"

/* The sequences that mmsh writes, and no others. */
#define BOLD_RED "\033[1;31m"
#define RED "\033[31m"
#define GREEN "\033[32m"
#define YELLOW "\033[33m"
#define BLUE "\033[34m"
#define MAGENTA "\033[35m"
#define CYAN "\033[36m"
#define DIM "\033[2m"

bool paint_allowed(enum when option, bool tty)
{
	const char *no = getenv("NO_COLOR"), *force = getenv("CLICOLOR_FORCE"), *term = getenv("TERM");

	if (option != WHEN_AUTO)
		return option == WHEN_ALWAYS;
	if (no && *no)
		return false;
	if (force && *force && strcmp(force, "0") != 0)
		return true;
	return tty && term && *term && strcmp(term, "dumb") != 0;
}

static void put(struct seq_file *out, const char *colour, const char *text, size_t len)
{
	if (!len)
		return;
	seq_puts(out, colour);
	seq_write(out, text, len);
	seq_puts(out, RESET);
}

/* Bytes at the start of a text that are all in a set; the text has no end of its own. */
static size_t span(const char *text, size_t len, const char *set)
{
	size_t n = 0;

	while (n < len && text[n] && strchr(set, text[n]))
		n++;
	return n;
}

/* A line without its newline. */
typedef void paint_line_fn(struct seq_file *out, const char *line, size_t len);

static void by_lines(struct seq_file *out, const char *text, size_t len, paint_line_fn *paint)
{
	while (len > 0) {
		const char *end = memchr(text, '\n', len);
		size_t line = end ? (size_t)(end - text) : len;

		paint(out, text, line);
		if (end)
			seq_putc(out, '\n');
		line += end != NULL;
		text += line;
		len -= line;
	}
}

/* ---- maps, smaps, vmas: by what an area allows ---- */

static const char *perms_colour(const char *perms)
{
	bool write = perms[1] == 'w', exec = perms[2] == 'x';

	if (write && exec)
		return BOLD_RED;
	if (exec)
		return GREEN;
	if (write)
		return YELLOW;
	return perms[0] == 'r' ? CYAN : DIM;
}

/* Whether the four bytes are a column like r-xp. */
static bool is_perms(const char *s)
{
	static const char letters[][3] = {"r-", "w-", "x-", "ps"};

	for (size_t i = 0; i < 4; i++)
		if (!s[i] || !strchr(letters[i], s[i]))
			return false;
	return true;
}

static bool is_range(const char *s, size_t len)
{
	static const char digits[] = "0123456789abcdef";
	size_t start = span(s, len, digits);

	return start && start + 1 < len && s[start] == '-' &&
	       span(s + start + 1, len - start - 1, digits) == len - start - 1;
}

/* `b7fea000-b7ffa000 rw-p ...`, perhaps behind blanks. */
static void paint_area(struct seq_file *out, const char *line, size_t len)
{
	size_t start = span(line, len, " ");
	const char *blank = start < len ? memchr(line + start, ' ', len - start) : NULL;
	size_t at = blank ? (size_t)(blank + 1 - line) : len;

	if (at + 4 > len || !is_range(line + start, at - 1 - start) || !is_perms(line + at)) {
		seq_write(out, line, len);
		return;
	}
	seq_write(out, line, at);
	put(out, perms_colour(line + at), line + at, 4);
	seq_write(out, line + at + 4, len - at - 4);
}

static void paint_areas(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_area);
}

/* ---- frames: by owner ---- */

static const char *owner_colour(char letter)
{
	switch (letter | 0x20) {
	case 'r':
		return DIM;
	case 'p':
		return CYAN;
	case 't':
		return MAGENTA;
	case 's':
		return BLUE;
	case 'a':
		return YELLOW;
	case 'c':
		return GREEN;
	default:
		return RED;
	}
}

/* Letters of one colour in a row get it once; dots and blanks have none. */
static void paint_letters(struct seq_file *out, const char *text, size_t len)
{
	for (size_t i = 0, run; i < len; i += run) {
		for (run = 1; i + run < len && text[i + run] == text[i]; run++)
			;
		if (text[i] == '.' || text[i] == ' ')
			seq_write(out, text + i, run);
		else
			put(out, owner_colour(text[i]), text + i, run);
	}
}

/* `0x00000100 RRRr..` a row of the map, `R reserved 1234` a line of its legend. */
static void paint_frame_row(struct seq_file *out, const char *line, size_t len)
{
	const char *blank = memchr(line, ' ', len);
	size_t at = blank ? (size_t)(blank + 1 - line) : len;

	if (len > 2 && line[0] == '0' && line[1] == 'x') {
		seq_write(out, line, at);
		paint_letters(out, line + at, len - at);
	} else if (at == 2) {
		paint_letters(out, line, 1);
		seq_write(out, line + 1, len - 1);
	} else {
		seq_write(out, line, len);
	}
}

static void paint_frames(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_frame_row);
}

/* ---- buddytree: what is free, and what is only halves ---- */

static bool ends_with(const char *line, size_t len, const char *word)
{
	size_t n = strlen(word);

	return len >= n && !memcmp(line + len - n, word, n);
}

static void paint_tree_row(struct seq_file *out, const char *line, size_t len)
{
	if (ends_with(line, len, " free"))
		put(out, GREEN, line, len);
	else if (ends_with(line, len, " split"))
		put(out, DIM, line, len);
	else
		seq_write(out, line, len);
}

static void paint_tree(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_tree_row);
}

/* ---- slab: its objects in use, and those in an array ---- */

static void paint_objects(struct seq_file *out, const char *line, size_t len)
{
	size_t at = span(line, len, " "), i, run;

	if (at >= len || span(line + at, len - at, "#.as") != len - at) {
		seq_write(out, line, len);
		return;
	}
	seq_write(out, line, at);
	for (i = at; i < len; i += run) {
		run = span(line + i, len - i, (const char[]){line[i], '\0'});
		if (line[i] == '.')
			seq_write(out, line + i, run);
		else
			put(out, line[i] == '#' ? YELLOW : CYAN, line + i, run);
	}
}

static void paint_slab(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_objects);
}

/* ---- diff: what went and what came ---- */

static void paint_change(struct seq_file *out, const char *line, size_t len)
{
	if (len && (line[0] == '+' || line[0] == '-'))
		put(out, line[0] == '+' ? GREEN : RED, line, len);
	else
		seq_write(out, line, len);
}

static void paint_changes(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_change);
}

/* ---- errors ---- */

/* `mmsh: FILE:LINE: COMMAND: MESSAGE`, `COMMAND: MESSAGE`. */
static void paint_error_line(struct seq_file *out, const char *line, size_t len)
{
	const char *colon = memchr(line, ':', len);
	size_t who = colon ? (size_t)(colon + 1 - line) : 0;

	put(out, BOLD_RED, line, who);
	seq_write(out, line + who, len - who);
}

void paint_error(struct seq_file *out, const char *text, size_t len)
{
	by_lines(out, text, len, paint_error_line);
}

/* ---- which view has which ---- */

static const struct {
	const char *name;
	paint_fn *paint;
} painters[] = {
	{"maps", paint_areas}, {"smaps", paint_areas}, {"vmas", paint_areas}, {"frames", paint_frames},
	{"buddytree", paint_tree}, {"slab", paint_slab}, {"diff", paint_changes},
};

paint_fn *paint_of_view(const char *name)
{
	for (size_t i = 0; i < sizeof(painters) / sizeof(painters[0]); i++)
		if (!strcmp(name, painters[i].name))
			return painters[i].paint;
	return NULL;
}

paint_fn *paint_of_path(const char *path, size_t len)
{
	const char *slash = memrchr(path, '/', len);
	size_t skip = slash ? (size_t)(slash + 1 - path) : 0;

	for (size_t i = 0; i < sizeof(painters) / sizeof(painters[0]); i++)
		if (strlen(painters[i].name) == len - skip && !memcmp(painters[i].name, path + skip, len - skip))
			return painters[i].paint;
	return NULL;
}
