// SPDX-License-Identifier: MIT
#include "cmd_prompt.h"

#include "alias.h"
#include "apropos.h"
#include "expand.h"
#include "safe_text.h"
#include "stopwatch.h"

static void show_alias(struct seq_file *out, const struct alias *a)
{
	seq_printf(out, "alias %s = ", a->name);
	seq_puts(out, a->text);
	seq_putc(out, '\n');
}

static int no_alias(struct call *c, struct str name)
{
	char visible[64];

	safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
	return call_fail(c, "no alias '%s'; alias alone lists them", visible);
}

/* What stands behind the name and perhaps an equals sign: the words as written, or one in quotes without them. */
static bool alias_text(struct call *c, struct str *text)
{
	size_t skip = word_is(c->rest, "="), nr = c->nrest - skip;
	const struct word *w = c->rest + skip;

	if (!nr) {
		call_fail(c, "a command is missing after =");
		return false;
	}
	if (nr == 1 && w->flags & WORD_QUOTED)
		return expand_word(c->s, w, text);
	*text = words_span(w, nr);
	return true;
}

static int define_alias(struct call *c, struct str name, struct str text)
{
	if (!is_name(name) || str_is(name, "else"))
		return call_fail(c, "an alias has letters, digits and _");
	if (command_find(name.s, name.len))
		return call_fail(c, "%.*s is a command", (int)name.len, name.s);
	alias_set(c->s, name, text);
	return 0;
}

static int show_aliases(struct call *c, struct str name)
{
	if (name.len) {
		const struct alias *one = alias_find(c->s, name);

		if (!one)
			return no_alias(c, name);
		show_alias(c->out, one);
		return 0;
	}
	for (const struct alias *a = c->s->aliases; a; a = a->next)
		show_alias(c->out, a);
	return 0;
}

int cmd_alias(struct call *c)
{
	struct str name = {c->arg[0].s, call_has(c, 0) ? c->arg[0].len : 0}, text;
	const char *equals = name.len ? memchr(name.s, '=', name.len) : NULL;

	if (c->block)
		return call_fail(c, "braces belong in quotes here");
	/* name='COMMAND', as in other shells */
	if (equals && !c->nrest) {
		text = (struct str){equals + 1, (size_t)(name.s + name.len - equals - 1)};
		name.len = (size_t)(equals - name.s);
		return define_alias(c, name, text);
	}
	if (!c->nrest)
		return show_aliases(c, name);
	return alias_text(c, &text) ? define_alias(c, name, text) : CALL_SAID;
}

int cmd_unalias(struct call *c)
{
	struct str name = {c->arg[0].s, c->arg[0].len};

	return alias_remove(c->s, name) ? 0 : no_alias(c, name);
}

int cmd_apropos(struct call *c)
{
	struct str word = {c->arg[0].s, c->arg[0].len};
	char visible[64];

	if (apropos(c->s, word, c->out))
		return 0;
	safe_text(visible, sizeof(visible), word.s, word.len, SAFE_NAME);
	return call_fail(c, "nothing about '%s'", visible);
}

int cmd_time(struct call *c)
{
	struct stopwatch watch;
	int rc;

	stopwatch_start(&watch, c->s);
	rc = call_rest(c);
	if (!rc)
		stopwatch_tell(&watch, c->s);
	return rc;
}
