// SPDX-License-Identifier: MIT
#include "suggest.h"

#include <string.h>

#define MAX_WORD 32

/* Damerau's distance (optimal string alignment) over three rolling rows. */
unsigned int edit_distance(struct str a, struct str b, unsigned int limit)
{
	unsigned int rows[3][MAX_WORD + 1];

	if (a.len > MAX_WORD || b.len > MAX_WORD)
		return limit + 1;
	for (unsigned int j = 0; j <= b.len; j++)
		rows[0][j] = j;
	for (unsigned int i = 1; i <= a.len; i++) {
		unsigned int *row = rows[i % 3], *up = rows[(i + 2) % 3], *upup = rows[(i + 1) % 3];

		row[0] = i;
		for (unsigned int j = 1; j <= b.len; j++) {
			unsigned int best = up[j - 1] + (a.s[i - 1] != b.s[j - 1]);

			if (up[j] + 1 < best)
				best = up[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] &&
			    a.s[i - 2] == b.s[j - 1] && upup[j - 2] + 1 < best)
				best = upup[j - 2] + 1;
			row[j] = best;
		}
	}
	return rows[a.len % 3][b.len] <= limit ? rows[a.len % 3][b.len] : limit + 1;
}

/* A third of the word may be wrong, one letter at least; but not all there is. */
static unsigned int suggestion_limit(size_t len)
{
	return len < 2 ? 0 : len < 6 ? 1 : (unsigned int)len / 3;
}

void suggest_begin(struct suggestions *s, struct str typed)
{
	*s = (struct suggestions){.typed = typed, .limit = suggestion_limit(typed.len)};
}

void suggest_offer(struct suggestions *s, const char *word)
{
	unsigned int distance = edit_distance(s->typed, str_of(word), s->limit), i;

	if (distance > s->limit || (s->nr == MAX_SUGGESTIONS && distance >= s->near[s->nr - 1].distance))
		return;
	if (s->nr < MAX_SUGGESTIONS)
		s->nr++;
	/* Of words as near the first offered comes first. */
	for (i = s->nr - 1; i && s->near[i - 1].distance > distance; i--)
		s->near[i] = s->near[i - 1];
	s->near[i].word = word;
	s->near[i].distance = distance;
}

void suggest_tell(const struct suggestions *s, const char *lead, struct seq_file *out)
{
	for (unsigned int i = 0; i < s->nr; i++)
		seq_printf(out, "%s '%s%s'", i ? "," : "; did you mean", lead, s->near[i].word);
	if (s->nr)
		seq_putc(out, '?');
}
