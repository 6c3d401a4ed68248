// SPDX-License-Identifier: MIT
#include "apropos.h"

#include <stdio.h>

#include "alias.h"
#include "root.h"
#include "settings.h"
#include "topics.h"

static void put_row(struct seq_file *out, const char *name, const char *text)
{
	seq_printf(out, "%-18s %s\n", name, text);
}

static void find_commands(struct str word, struct seq_file *out)
{
	const struct command *cmd;

	for (unsigned int i = 0; (cmd = command_at(i)) != NULL; i++)
		if (command_matches(cmd, word))
			put_row(out, cmd->name, cmd->summary);
}

static void find_names(const struct session *s, struct str word, struct seq_file *out)
{
	const struct foreign_name *f;

	for (const struct alias *a = s->aliases; a; a = a->next)
		if (text_has(a->name, word) || text_has(a->text, word))
			seq_printf(out, "%-18s alias of %s\n", a->name, a->text);
	for (unsigned int i = 0; (f = foreign_name_at(i)) != NULL; i++) {
		char name[40];

		snprintf(name, sizeof(name), "%s%s%s", f->name, f->option ? " " : "", f->option ? f->option : "");
		if (text_has(name, word))
			seq_printf(out, "%-18s another name of %s\n", name, f->text);
	}
}

/* Files of /proc that are no command by themselves. */
static void find_files(struct str word, struct seq_file *out)
{
	static const char *const owners[] = {
		[VIEW_OF_MACHINE] = "", [VIEW_OF_TASK] = "/proc/PID/", [VIEW_OF_MODULE] = "/sys/module/NAME/",
	};
	const struct proc_view *view;

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		if (!view->path || view->name || !text_has(view->path, word))
			continue;
		seq_printf(out, "cat %s%s\n", owners[view->owner], view->path);
	}
}

static void find_settings(struct str word, struct seq_file *out)
{
	const char *name, *values;

	for (unsigned int i = 0; (name = settings_name(i, &values)) != NULL; i++)
		if (text_has(name, word))
			seq_printf(out, "set %-14s %s\n", name, *values ? values : "TEXT");
}

bool apropos(const struct session *s, struct str word, struct seq_file *out)
{
	size_t before = out->count;

	find_commands(word, out);
	find_names(s, word, out);
	find_files(word, out);
	find_settings(word, out);
	return out->count > before;
}
