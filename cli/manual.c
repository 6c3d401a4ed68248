// SPDX-License-Identifier: MIT
#include "manual.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "alias.h"
#include "help.h"
#include "pager.h"
#include "safe_text.h"
#include "share_path.h"

/* Pages that are no command's. */
static const struct {
	const char *name, *page;
} other_pages[] = {
	{"mmsh", "man1/mmsh.1"},
	{"mmsh-lab", "man1/mmsh-lab.1"},
	{"mmsh-run", "man1/mmsh-run.1"},
	{"mmsh-json", "man5/mmsh-json.5"},
	{"mmsh-script", "man5/mmsh-script.5"},
	{"mmsh-errors", "man7/mmsh-errors.7"},
	{"mmsh-machines", "man7/mmsh-machines.7"},
};

/* Runs a program that shows the page. Returns whether it did. */
static bool run_viewer(const char *program, const char *option, const char *path)
{
	const char *const argv[] = {program, option, path, NULL};
	int status;

	return !run_program(argv, -1, &status) && status == 0;
}

/*
 * The page's path below share/man in @page, empty: there is none of that name; the command that it is about, or NULL.
 */
static const struct command *choose_page(struct str name, char *page, size_t size)
{
	static const char prefix[] = "mmsh-";
	const size_t skip = sizeof(prefix) - 1;
	const struct command *cmd = command_find(name.s, name.len);

	/* Pages call each other by the names that man(1) knows them by. */
	if (!cmd && name.len > skip && !memcmp(name.s, prefix, skip))
		cmd = command_find(name.s + skip, name.len - skip);
	if (!cmd)
		cmd = foreign_command(name);
	*page = '\0';
	if (cmd)
		snprintf(page, size, "man1/mmsh-%s.1", cmd->name);
	for (size_t i = 0; i < sizeof(other_pages) / sizeof(other_pages[0]); i++)
		if (str_is(name, other_pages[i].name))
			snprintf(page, size, "%s", other_pages[i].page);
	return cmd;
}

/* Lets man(1) or mandoc(1) show the page. False: there is no page, or neither of them. */
static bool view_page(const char *page)
{
	char file[130], *path;
	bool shown;

	snprintf(file, sizeof(file), "man/%s", page);
	path = share_path(file);
	shown = path && !access(path, R_OK) && (run_viewer("man", "-l", path) || run_viewer("mandoc", "-a", path));
	free(path);
	return shown;
}

int show_manual(struct call *c, struct str name)
{
	struct session *s = c->s;
	char page[120], visible[64];
	const struct command *cmd = choose_page(name, page, sizeof(page));

	if (!page[0]) {
		safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
		return call_fail(c, "no manual page '%s'%s", visible, suggest_command(s, name));
	}
	if (s->interactive && s->con.out_tty && !s->safe) {
		console_flush(&s->con);
		if (view_page(page))
			return 0;
	}
	if (cmd)
		help_command(c->out, cmd);
	else
		help_all(c->out);
	return 0;
}
