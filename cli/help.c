// SPDX-License-Identifier: MIT
#include "help.h"

#include "alias.h"
#include "suggest.h"

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

static const char *kept(struct session *s, struct seq_file *text)
{
	const char *copy = arena_copy(&s->arena, text->count ? text->buf : "", text->count);

	seq_release(text);
	return copy;
}

const char *usage_text(struct session *s, const struct command *cmd)
{
	struct seq_file text;

	seq_init(&text);
	show_usage(&text, cmd);
	return kept(s, &text);
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

void help_family(struct seq_file *out, enum family family)
{
	seq_printf(out, "%s (@%s)\n", family_names[family], family_words[family]);
	for (unsigned int i = 0; command_at(i); i++) {
		const struct command *cmd = command_at(i);

		if (cmd->family == family)
			seq_printf(out, "  %-18s %s\n", cmd->name, cmd->summary);
	}
}

void help_all(struct seq_file *out)
{
	for (enum family family = 0; family < NR_FAMILIES; family++) {
		help_family(out, family);
		seq_putc(out, '\n');
	}
	seq_puts(out, "help COMMAND and man COMMAND tell more, help @view lists one group, apropos WORD finds.\n");
}

/* ---- suggestions ---- */

/* What people type who know other tools. */
static const char *const other_names[][2] = {
	{"kill", "exit"}, {"exit()", "quit"}, {"print()", "print"}, {".", "source"}, {"swtich", "switch"},
	{"procs", "ps"}, {"pgrep", "ps"}, {"clear", "help"}, {"alloc_page", "alloc_pages"}, {"pte", "vtop"},
	{"bt", "trace"}, {"info", "help"}, {"find", "apropos"}, {"search", "apropos"},
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

static void show_suggestions(const struct session *s, struct seq_file *out, struct str name)
{
	const char *known = alias_of(name);
	struct suggestions near;

	if (known) {
		seq_printf(out, "; did you mean '%s'?", known);
		return;
	}
	suggest_begin(&near, name);
	for (unsigned int i = 0; command_at(i); i++)
		suggest_offer(&near, command_at(i)->name);
	for (const struct alias *a = s->aliases; a; a = a->next)
		suggest_offer(&near, a->name);
	suggest_tell(&near, "", out);
}

/* The words that a parameter knows; NULL: none. */
static const struct keyword *words_of(const struct param *p)
{
	static const struct keyword prot_words[] = {{"none", 0}, {"r", 0}, {"w", 0}, {"x", 0}, {NULL, 0}};

	if (p->words)
		return p->words;
	return p->kind == PARAM_GFP ? gfp_words : p->kind == PARAM_PROT ? prot_words : NULL;
}

static void offer_keywords(const struct command *cmd, struct suggestions *near)
{
	for (const struct param *p = cmd->params; p && p->kind != PARAM_END; p++) {
		if (p->key)
			suggest_offer(near, p->key);
		for (const struct keyword *w = words_of(p); w && w->word; w++)
			suggest_offer(near, w->word);
	}
}

/*
 * What C calls MAP_SHARED, MADV_FREE or PROT_READ is shared, free and r here. Writes our form of a word into room,
 * which has place for it; of a word that is no such name the lower case.
 */
static struct str from_c(struct str typed, char *room)
{
	static const char *const letters[][2] = {{"read", "r"}, {"write", "w"}, {"exec", "x"}};
	const char *bar = memchr(typed.s, '_', typed.len);
	size_t skip = bar ? (size_t)(bar - typed.s) + 1 : 0, len = typed.len - skip;

	for (size_t i = 0; i < len; i++) {
		char c = typed.s[skip + i];

		room[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
	}
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (str_is((struct str){room, len}, letters[i][0]))
			return str_of(letters[i][1]);
	return (struct str){room, len};
}

static void show_near_keywords(const struct command *cmd, struct seq_file *out, struct str typed)
{
	const char *equals = memchr(typed.s, '=', typed.len);
	struct suggestions near;
	char room[64];

	if (equals)
		typed.len = (size_t)(equals - typed.s);
	suggest_begin(&near, typed);
	offer_keywords(cmd, &near);
	if (!near.nr && typed.len <= sizeof(room)) {
		suggest_begin(&near, from_c(typed, room));
		offer_keywords(cmd, &near);
	}
	suggest_tell(&near, "", out);
}

const char *suggest_keyword(struct session *s, const struct command *cmd, struct str word)
{
	struct seq_file text;

	seq_init(&text);
	show_near_keywords(cmd, &text, word);
	return kept(s, &text);
}

const char *suggest_command(struct session *s, struct str name)
{
	struct seq_file text;

	seq_init(&text);
	show_suggestions(s, &text, name);
	return kept(s, &text);
}
