// SPDX-License-Identifier: MIT
/*
 * The common head and tail of both texts are taken off first; what is left is compared by the
 * longest common subsequence of lines, unless that would be large: then it is shown as replaced
 * as a whole.
 */
#include <stdlib.h>

#include "arena.h"
#include "seq_file.h"
#include "transcript.h"

#define CONTEXT 2
#define MAX_TABLE ((size_t)1 << 20)

struct lines {
	struct str *line;
	size_t nr;
};

static struct lines split(struct str text)
{
	struct lines l = {NULL, 0};
	size_t room = 0;

	while (text.len) {
		const char *newline = memchr(text.s, '\n', text.len);
		size_t len = newline ? (size_t)(newline - text.s) : text.len;

		if (l.nr == room) {
			room = room ? 2 * room : 16;
			l.line = xrealloc(l.line, room * sizeof(*l.line));
		}
		l.line[l.nr++] = (struct str){text.s, len};
		len += newline != NULL;
		text.s += len;
		text.len -= len;
	}
	return l;
}

static bool same(struct str a, struct str b)
{
	return a.len == b.len && !memcmp(a.s, b.s, a.len);
}

static void show_lines(struct seq_file *out, char mark, const struct str *line, size_t nr)
{
	for (size_t i = 0; i < nr; i++) {
		seq_putc(out, mark);
		seq_write(out, line[i].s, line[i].len);
		seq_putc(out, '\n');
	}
}

/* Length of the longest common subsequence of a[i..] and b[j..], for all i and j. */
static unsigned int *common_table(const struct str *a, size_t na, const struct str *b, size_t nb)
{
	size_t width = nb + 1;
	unsigned int *t = xmalloc((na + 1) * width * sizeof(*t));

	memset(t, 0, (na + 1) * width * sizeof(*t));
	for (size_t i = na; i-- > 0;)
		for (size_t j = nb; j-- > 0;) {
			unsigned int down = t[(i + 1) * width + j], right = t[i * width + j + 1];

			t[i * width + j] = same(a[i], b[j]) ? t[(i + 1) * width + j + 1] + 1
					   : down > right   ? down
							    : right;
		}
	return t;
}

static void show_middle(struct seq_file *out, const struct str *a, size_t na, const struct str *b,
			size_t nb)
{
	size_t i = 0, j = 0, width = nb + 1;
	unsigned int *t;

	if (na * nb > MAX_TABLE) {
		show_lines(out, '-', a, na);
		show_lines(out, '+', b, nb);
		return;
	}
	t = common_table(a, na, b, nb);
	while (i < na || j < nb) {
		if (i < na && j < nb && same(a[i], b[j])) {
			show_lines(out, ' ', &a[i++], 1);
			j++;
		} else if (i < na && (j == nb || t[(i + 1) * width + j] >= t[i * width + j + 1])) {
			show_lines(out, '-', &a[i++], 1);
		} else {
			show_lines(out, '+', &b[j++], 1);
		}
	}
	free(t);
}

void show_difference(struct seq_file *out, struct str expected, struct str printed)
{
	struct lines a = split(expected), b = split(printed);
	size_t least = a.nr < b.nr ? a.nr : b.nr, head = 0, tail = 0, context;

	while (head < least && same(a.line[head], b.line[head]))
		head++;
	while (tail < least - head && same(a.line[a.nr - 1 - tail], b.line[b.nr - 1 - tail]))
		tail++;
	context = head < CONTEXT ? head : CONTEXT;
	if (head > context)
		seq_puts(out, " ...\n");
	show_lines(out, ' ', a.line + head - context, context);
	show_middle(out, a.line + head, a.nr - head - tail, b.line + head, b.nr - head - tail);
	context = tail < CONTEXT ? tail : CONTEXT;
	show_lines(out, ' ', a.line + a.nr - tail, context);
	if (tail > context)
		seq_puts(out, " ...\n");
	free(a.line);
	free(b.line);
}
