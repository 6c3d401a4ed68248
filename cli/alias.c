// SPDX-License-Identifier: MIT
#include "alias.h"

#include <stdlib.h>

#include "parse.h"

/* crash, procps, util-linux, gdb: what their users type, and where mmsh shows the same. */
static const struct foreign_name foreign[] = {
	{"vm", "-m", "mm"}, {"vm", "-p", "pagemap"}, {"vm", "-v", "vmas"}, {"vm", NULL, "maps"},
	{"kmem", "-i", "meminfo"}, {"kmem", "-s", "slabinfo"}, {"kmem", "-S", "slab"}, {"kmem", "-f", "free_area"},
	{"kmem", "-F", "free_area"}, {"kmem", "-v", "vmallocinfo"}, {"kmem", "-V", "vmstat"},
	{"kmem", "-z", "zoneinfo"}, {"kmem", "-p", "page"}, {"kmem", "-n", "mem_map"}, {"kmem", NULL, "whatis"},
	{"rd", "-u", "read"}, {"rd", NULL, "kread"}, {"wr", "-u", "write"}, {"wr", NULL, "kwrite"},
	{"ptov", NULL, "__va"}, {"log", NULL, "dmesg"}, {"mod", NULL, "modules"}, {"swap", NULL, "swaps"},
	{"pmap", "-x", "smaps"}, {"pmap", "-X", "smaps"}, {"pmap", NULL, "maps"},
	{"slabtop", "-o", "slabinfo"}, {"slabtop", NULL, "slabinfo"}, {"top", NULL, "ps"}, {"lsmod", NULL, "modules"},
	{"vmstat", "-s", "vmstat"}, {"vmstat", "-m", "slabinfo"}, {"ps", "-A", "ps"}, {"ps", "-e", "ps"},
	{"swapon", "-s", "swaps"}, {"swapon", "--show", "swaps"}, {"p", NULL, "print"},
	{"free", "-k", "free"}, {"pa", NULL, "__pa"}, {"va", NULL, "__va"}, {"slabs", NULL, "slab"},
	{"audit", NULL, "verify"}, {"fsck", NULL, "verify"},
};

#define NR_FOREIGN (sizeof(foreign) / sizeof(foreign[0]))

const struct foreign_name *foreign_name_at(unsigned int i)
{
	return i < NR_FOREIGN ? &foreign[i] : NULL;
}

const struct foreign_name *foreign_name_find(const struct word *words, size_t nr)
{
	for (size_t i = 0; i < NR_FOREIGN; i++) {
		const struct foreign_name *f = &foreign[i];

		if (word_is(&words[0], f->name) && (!f->option || (nr > 1 && word_is(&words[1], f->option))))
			return f;
	}
	return NULL;
}

const struct command *foreign_command(struct str name)
{
	for (size_t i = 0; i < NR_FOREIGN; i++)
		if (!foreign[i].option && str_is(name, foreign[i].name))
			return command_find(foreign[i].text, strlen(foreign[i].text));
	return NULL;
}

/* ---- the person's own ---- */

/* The link to the alias of that name, or to where it would stand. */
static struct alias **place_of(struct session *s, struct str name)
{
	struct alias **link = &s->aliases;

	while (*link) {
		size_t len = strlen((*link)->name), shorter = len < name.len ? len : name.len;
		int order = memcmp((*link)->name, name.s, shorter);

		if (order > 0 || (order == 0 && len >= name.len))
			break;
		link = &(*link)->next;
	}
	return link;
}

static char *copy_of(struct str text)
{
	char *copy = xmalloc(text.len + 1);

	memcpy(copy, text.s, text.len);
	copy[text.len] = '\0';
	return copy;
}

void alias_set(struct session *s, struct str name, struct str text)
{
	struct alias **link = place_of(s, name), *new;

	if (*link && str_is(name, (*link)->name)) {
		free((*link)->text);
		(*link)->text = copy_of(text);
		return;
	}
	new = xmalloc(sizeof(*new));
	*new = (struct alias){.next = *link, .name = copy_of(name), .text = copy_of(text)};
	*link = new;
}

static void remove_at(struct alias **link)
{
	struct alias *gone = *link;

	*link = gone->next;
	free(gone->name);
	free(gone->text);
	free(gone);
}

bool alias_remove(struct session *s, struct str name)
{
	struct alias **link = place_of(s, name);

	if (!*link || !str_is(name, (*link)->name))
		return false;
	remove_at(link);
	return true;
}

const struct alias *alias_find(const struct session *s, struct str name)
{
	for (const struct alias *a = s->aliases; a; a = a->next)
		if (str_is(name, a->name))
			return a;
	return NULL;
}

void aliases_release(struct session *s)
{
	while (s->aliases)
		remove_at(&s->aliases);
}

/* ---- running ---- */

/* The words of the text, those of the line behind them, and its block. */
static enum run run_joined(struct session *s, const struct stmt *st, struct cmdline line, struct value *v)
{
	struct cmdline joined = {.nr = st->nr_words + line.nr, .block = line.block};
	struct word *words = arena_alloc(&s->arena, (joined.nr + 1) * sizeof(*words));

	memcpy(words, st->words, st->nr_words * sizeof(*words));
	memcpy(words + st->nr_words, line.words, line.nr * sizeof(*words));
	joined.words = words;
	return run_words(s, joined, v);
}

static enum run run_text(struct session *s, const char *text, struct cmdline line, struct value *v)
{
	struct parse p;

	text = arena_copy(&s->arena, text, strlen(text));
	if (parse_text(&p, &s->arena, text, strlen(text), s->line) != PARSE_OK)
		return fail_message(s, "%s", p.message[0] ? p.message : "unbalanced {");
	if (p.first && !p.first->next && !p.first->block)
		return run_joined(s, p.first, line, v);
	if (line.nr || line.block)
		return fail_message(s, "stands for more than one command; nothing can follow it");
	return run_list(s, p.first);
}

bool run_alias(struct session *s, struct cmdline line, struct value *v, enum run *r)
{
	const struct alias *own = alias_find(s, word_text(&line.words[0]));
	const struct foreign_name *f = own ? NULL : foreign_name_find(line.words, line.nr);
	size_t used = f && f->option ? 2 : 1;

	if (!own && !f)
		return false;
	*r = run_text(s, own ? own->text : f->text,
		      (struct cmdline){line.words + used, line.nr - used, line.block}, v);
	return true;
}

const struct command *command_of_prefix(struct str word)
{
	const struct command *cmd, *found = NULL;

	for (unsigned int i = 0; (cmd = command_at(i)) != NULL; i++) {
		if (strncmp(cmd->name, word.s, word.len))
			continue;
		if (found)
			return NULL;
		found = cmd;
	}
	return found;
}
