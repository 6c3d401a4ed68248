// SPDX-License-Identifier: MIT
#include "manual.h"

#include <stdio.h>
#include <unistd.h>

#include "alias.h"
#include "help.h"
#include "pager.h"
#include "safe_text.h"

/* Pages that are no command's. */
static const struct {
	const char *name, *page;
} other_pages[] = {
	{"mmsh", "man1/mmsh.1"},
	{"mmsh-lab", "man1/mmsh-lab.1"},
	{"mmsh-script", "man5/mmsh-script.5"},
	{"mmsh-machines", "man7/mmsh-machines.7"},
};

/*
 * The page beside the program: PREFIX/bin/mmsh has PREFIX/share/man, installed or in the build
 * tree.
 */
static bool find_page(const char *page, char *path, size_t size)
{
	char exe[400];
	ssize_t len = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	char *slash;

	if (len < 0)
		return false;
	exe[len] = '\0';
	for (int up = 0; up < 2; up++) {
		slash = strrchr(exe, '/');
		if (!slash)
			return false;
		*slash = '\0';
	}
	return (size_t)snprintf(path, size, "%s/share/man/%s", exe, page) < size &&
	       !access(path, R_OK);
}

/* Runs a program that shows the page. Returns whether it did. */
static bool run_viewer(const char *program, const char *option, const char *path)
{
	const char *const argv[] = {program, option, path, NULL};
	int status;

	return !run_program(argv, -1, &status) && status == 0;
}

int show_manual(struct call *c, struct str name)
{
	struct session *s = c->s;
	const struct command *cmd = command_find(name.s, name.len);
	char page[120] = "", path[600], visible[64];

	if (!cmd)
		cmd = foreign_command(name);
	if (cmd)
		snprintf(page, sizeof(page), "man1/mmsh-%s.1", cmd->name);
	for (size_t i = 0; i < sizeof(other_pages) / sizeof(other_pages[0]); i++)
		if (str_is(name, other_pages[i].name))
			snprintf(page, sizeof(page), "%s", other_pages[i].page);
	if (!page[0]) {
		safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
		return call_fail(c, "no manual page '%s'%s", visible, suggest_command(s, name));
	}
	if (s->interactive && s->con.out_tty && !s->safe && find_page(page, path, sizeof(path))) {
		console_flush(&s->con);
		if (run_viewer("man", "-l", path) || run_viewer("mandoc", "-a", path))
			return 0;
	}
	if (cmd)
		help_command(c->out, cmd);
	else
		help_all(c->out);
	return 0;
}
