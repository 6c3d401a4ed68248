// SPDX-License-Identifier: MIT
#include "completions.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

void completions_init(struct completions *c)
{
	memset(c, 0, sizeof(*c));
	c->append = ' ';
}

void completions_release(struct completions *c)
{
	for (size_t i = 0; i < c->nr; i++)
		free(c->words[i]);
	free(c->words);
	c->words = NULL;
	c->nr = c->cap = 0;
}

int completions_add(struct completions *c, const char *prefix, size_t len, const char *word)
{
	char *copy;

	if (strncmp(word, prefix, len) != 0)
		return 0;
	if (c->nr == c->cap) {
		size_t cap = c->cap ? 2 * c->cap : 16;
		char **words = realloc(c->words, cap * sizeof(*words));

		if (!words)
			return -ENOMEM;
		c->words = words;
		c->cap = cap;
	}
	copy = strdup(word);
	if (!copy)
		return -ENOMEM;
	c->words[c->nr++] = copy;
	return 0;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void completions_finish(struct completions *c)
{
	size_t kept = 0;

	if (c->nr == 0)
		return;
	qsort(c->words, c->nr, sizeof(*c->words), compare);
	for (size_t i = 1; i < c->nr; i++) {
		if (strcmp(c->words[kept], c->words[i]) == 0)
			free(c->words[i]);
		else
			c->words[++kept] = c->words[i];
	}
	c->nr = kept + 1;
}

size_t completions_common(const struct completions *c)
{
	size_t len;

	if (c->nr == 0)
		return 0;
	len = strlen(c->words[0]);
	for (size_t i = 1; i < c->nr; i++) {
		size_t n = 0;

		while (n < len && c->words[i][n] == c->words[0][n])
			n++;
		len = n;
	}
	/* Back to the start of a character of which only the first bytes are shared. */
	while (len > 0 && ((unsigned char)c->words[0][len] & 0xc0) == 0x80)
		len--;
	return len;
}

size_t completions_folder(const struct completions *c)
{
	size_t len = completions_common(c);

	if (c->nr < 2)
		return 0;
	while (len > 0 && c->words[0][len - 1] != '/')
		len--;
	return len;
}
