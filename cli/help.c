// SPDX-License-Identifier: MIT
#include "help.h"

#include <stdio.h>

#include "safe_text.h"

static void show_words(struct seq_file *out, const struct keyword *words)
{
	for (const struct keyword *w = words; w->word; w++) {
		if (w != words)
			seq_putc(out, '|');
		seq_puts(out, w->word);
	}
}

/* The parameter without its brackets. */
static void show_bare_param(struct seq_file *out, const struct param *p)
{
	if (p->kind == PARAM_FLAG) {
		seq_puts(out, p->key);
		return;
	}
	if (p->key) {
		seq_puts(out, p->key);
		seq_putc(out, '=');
	}
	if (p->kind == PARAM_CHOICE)
		show_words(out, p->words);
	else if (p->kind == PARAM_PROT && !p->name)
		seq_puts(out, "none|r|w|x");
	else
		seq_puts(out, p->name);
}

void show_param(struct seq_file *out, const struct param *p)
{
	bool optional = p->key || (p->flags & PARAM_OPTIONAL);

	if (optional)
		seq_putc(out, '[');
	show_bare_param(out, p);
	if (optional)
		seq_putc(out, ']');
}

void show_usage(struct seq_file *out, const struct command *cmd)
{
	seq_puts(out, cmd->name);
	for (const struct param *p = cmd->params; p && p->kind != PARAM_END; p++) {
		seq_putc(out, ' ');
		show_param(out, p);
	}
}

const char *usage_text(struct session *s, const struct command *cmd)
{
	struct seq_file text;
	const char *copy;

	seq_init(&text);
	show_usage(&text, cmd);
	copy = arena_copy(&s->arena, text.buf, text.count);
	seq_release(&text);
	return copy;
}

void help_command(struct seq_file *out, const struct command *cmd)
{
	seq_puts(out, "usage: ");
	show_usage(out, cmd);
	seq_printf(out, "\n%s\n", cmd->summary);
	for (const struct param *p = cmd->params; p && p->kind != PARAM_END; p++) {
		if (!p->words || p->kind == PARAM_CHOICE)
			continue;
		seq_printf(out, "%s: a number or ", p->name);
		show_words(out, p->words);
		seq_putc(out, '\n');
	}
}

void help_all(struct seq_file *out)
{
	enum family last = NR_FAMILIES;

	for (unsigned int i = 0; command_at(i); i++) {
		const struct command *cmd = command_at(i);

		if (cmd->family != last)
			seq_printf(out, "%s%s\n", i ? "\n" : "", family_names[cmd->family]);
		last = cmd->family;
		seq_printf(out, "  %-18s %s\n", cmd->name, cmd->summary);
	}
	seq_puts(out, "\nhelp COMMAND and man COMMAND tell more.\n");
}

/* ---- suggestions ---- */

#define MAX_WORD 32
#define MAX_SUGGESTIONS 3

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

/* What people type who know other tools. */
static const char *const other_names[][2] = {
	{"free", "meminfo"}, {"slabtop", "slabinfo"}, {"pmap", "maps"},	{"kill", "exit"},
	{"print", "echo"},   {"exit()", "quit"},      {"source", "."},	{"swtich", "switch"},
	{"procs", "ps"},     {"pgrep", "ps"},	      {"vm", "maps"},	{"kmem", "meminfo"},
	{"clear", "help"},   {"alloc_page", "alloc_pages"}, {"pte", "vtop"}, {"bt", "trace"},
};

static const char *alias_of(struct str name)
{
	for (size_t i = 0; i < sizeof(other_names) / sizeof(other_names[0]); i++) {
		const char *to = other_names[i][1];

		if (str_is(name, other_names[i][0]) && command_find(to, strlen(to)))
			return to;
	}
	return NULL;
}

static void show_suggestions(struct seq_file *out, struct str name)
{
	unsigned int limit = name.len < 6 ? 1 : (unsigned int)name.len / 3;
	const char *alias = alias_of(name);
	unsigned int shown = 0;

	if (alias) {
		seq_printf(out, "; did you mean '%s'?", alias);
		return;
	}
	for (unsigned int distance = 1; distance <= limit; distance++) {
		for (unsigned int i = 0; command_at(i) && shown < MAX_SUGGESTIONS; i++) {
			struct str other = str_of(command_at(i)->name);

			if (edit_distance(name, other, limit) != distance)
				continue;
			seq_printf(out, "%s '%s'", shown++ ? "," : "; did you mean", other.s);
		}
	}
	if (shown)
		seq_putc(out, '?');
}

const char *suggest_command(struct session *s, struct str name)
{
	struct seq_file text;
	const char *copy;

	seq_init(&text);
	show_suggestions(&text, name);
	copy = arena_copy(&s->arena, text.count ? text.buf : "", text.count);
	seq_release(&text);
	return copy;
}
