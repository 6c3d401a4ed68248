// SPDX-License-Identifier: MIT
/* Only names of one and the same figure change places; what is counted in another unit, or only explained, stays. */
#include "era.h"

#include <string.h>

static const struct pair {
	const char *today, *then;
} pairs[] = {
	{"mmap_lock", "mmap_sem"}, {"_refcount", "count"}, {"mm_rb", "mmap_avl"}, {"vmacache", "mmap_cache"},
	{"vm_rb", "vm_avl"},
};

static bool begins(const char *line, size_t len, const char *word)
{
	size_t n = strlen(word);

	return len > n && !memcmp(line, word, n);
}

/* The pair of a line whose label is today's name and whose note begins with the other one; *note: where that is. */
static const struct pair *pair_of(const char *line, size_t len, const char **note)
{
	const char *open = memchr(line, '(', len);

	*note = open ? open + 1 : NULL;
	for (size_t i = 0; open && i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (begins(line, len, pairs[i].today) && line[strlen(pairs[i].today)] == ' ' &&
		    begins(*note, (size_t)(line + len - *note), pairs[i].then))
			return &pairs[i];
	return NULL;
}

static void put_line(struct seq_file *out, const char *line, size_t len)
{
	const char *note, *value, *rest;
	const struct pair *p = pair_of(line, len, &note);
	size_t column;

	if (!p) {
		seq_write(out, line, len);
		return;
	}
	value = line + strlen(p->today);
	value += strspn(value, " ");
	column = (size_t)(value - line);
	rest = note + strlen(p->then);
	seq_puts(out, p->then);
	seq_pad(out, column, 1);
	seq_write(out, value, (size_t)(note - value));
	seq_puts(out, p->today);
	seq_write(out, rest, (size_t)(line + len - rest));
}

void era_exchange_names(struct seq_file *text, size_t from)
{
	struct seq_file out;
	size_t at = from;

	seq_init(&out);
	while (at < text->count) {
		const char *line = text->buf + at, *end = memchr(line, '\n', text->count - at);
		size_t len = end ? (size_t)(end - line) + 1 : text->count - at;

		put_line(&out, line, len);
		at += len;
	}
	text->count = from;
	seq_write(text, out.buf, out.count);
	seq_release(&out);
}
