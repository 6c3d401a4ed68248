// SPDX-License-Identifier: MIT
#include "help.h"

#include "errors.h"

/* Characters that mean something to roff at the start of a word or anywhere. */
static void mdoc_text(struct seq_file *out, const char *s)
{
	for (; *s; s++) {
		if (*s == '\\')
			seq_puts(out, "\\e");
		else if (*s == '-')
			seq_puts(out, "\\-");
		else
			seq_putc(out, *s);
	}
}

static void mdoc_words(struct seq_file *out, const struct keyword *words)
{
	for (const struct keyword *w = words; w->word; w++) {
		if (w != words)
			seq_puts(out, " | ");
		seq_puts(out, "Cm ");
		mdoc_text(out, w->word);
	}
}

static bool is_repeated(enum param_kind kind)
{
	return kind == PARAM_GFP || kind == PARAM_NUMBERS || kind == PARAM_WORDS || kind == PARAM_COMMAND;
}

/* "GFP..." is documented as an argument GFP and an ellipsis. */
static void mdoc_arg(struct seq_file *out, const struct param *p)
{
	size_t len = strlen(p->name);

	if (len > 3 && is_repeated(p->kind) && !strcmp(p->name + len - 3, "..."))
		len -= 3;
	seq_puts(out, "Ar ");
	seq_write(out, p->name, len);
	if (p->name[len])
		seq_puts(out, " ...");
}

static void mdoc_param(struct seq_file *out, const struct param *p)
{
	bool optional = p->key || (p->flags & PARAM_OPTIONAL);

	seq_puts(out, optional ? ".Op " : ".");
	if (p->kind == PARAM_FLAG) {
		seq_puts(out, "Cm ");
		mdoc_text(out, p->key);
	} else if (p->key) {
		seq_printf(out, "Cm %s Ns = Ns ", p->key);
		mdoc_arg(out, p);
	} else if (p->kind == PARAM_CHOICE) {
		mdoc_words(out, p->words);
	} else if (p->kind == PARAM_PROT && !p->name) {
		seq_puts(out, "Cm none | r | w | x");
	} else {
		mdoc_arg(out, p);
	}
	seq_putc(out, '\n');
}

void dump_man(struct seq_file *out, const struct command *cmd)
{
	seq_puts(out, ".Sh NAME\n.Nm ");
	mdoc_text(out, cmd->name);
	seq_printf(out, "\n.Nd %s\n.Sh SYNOPSIS\n.Nm ", cmd->summary);
	mdoc_text(out, cmd->name);
	seq_putc(out, '\n');
	for (const struct param *p = cmd->params; p && p->kind != PARAM_END; p++)
		mdoc_param(out, p);
	show_errors(out, cmd);
}
