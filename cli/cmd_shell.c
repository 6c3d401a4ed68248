// SPDX-License-Identifier: MIT
/* The language itself: commands about commands, words and the session. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "alias.h"
#include "cmd_lab.h"
#include "cmd_prompt.h"
#include "expand.h"
#include "help.h"
#include "manual.h"
#include "params.h"
#include "root.h"
#include "safe_text.h"
#include "script.h"
#include "settings.h"

/* echo TEXT > /proc/...: the words before the >, written to a file of /proc. */
static int echo_to_proc(struct call *c, struct str path, uint64_t nr)
{
	struct seq_file text;
	int rc;

	seq_init(&text);
	for (uint64_t i = 0; i < nr; i++) {
		if (i)
			seq_putc(&text, ' ');
		seq_write(&text, c->arg[0].list[i].s, c->arg[0].list[i].len);
	}
	seq_putc(&text, '\n');
	rc = proc_write(c->m, arena_copy(&c->s->arena, path.s, path.len), text.buf, text.count);
	seq_release(&text);
	return rc;
}

static int cmd_echo(struct call *c)
{
	const struct str *w = c->arg[0].list;
	uint64_t nr = call_has(c, 0) ? c->arg[0].n : 0;

	if (nr >= 2 && str_is(w[nr - 2], ">") && w[nr - 1].len && w[nr - 1].s[0] == '/')
		return echo_to_proc(c, w[nr - 1], nr - 2);
	if (nr && w[nr - 1].len > 1 && !memcmp(w[nr - 1].s, ">/", 2))
		return echo_to_proc(c, (struct str){w[nr - 1].s + 1, w[nr - 1].len - 1}, nr - 1);
	for (uint64_t i = 0; i < nr; i++) {
		if (i)
			seq_putc(c->out, ' ');
		seq_write(c->out, w[i].s, w[i].len);
	}
	seq_putc(c->out, '\n');
	return 0;
}

static int cmd_print(struct call *c)
{
	if (!eval(c->s, (struct str){c->arg[0].s, c->arg[0].len}, &c->ret, NULL))
		return CALL_NESTED;
	return 0;
}

static int cmd_assert(struct call *c)
{
	struct str text = {c->arg[0].s, c->arg[0].len};
	char left[VALUE_TEXT], right[VALUE_TEXT];
	struct expr_sides sides;
	struct value v;

	if (!eval(c->s, text, &v, &sides))
		return CALL_NESTED;
	if (v.n)
		return 0;
	if (!sides.op[0])
		return call_fail(c, "%.*s is 0", (int)(text.len < 200 ? text.len : 200), text.s);
	return call_fail(c, "%.*s does not hold: %.*s %s %.*s",
			 (int)(text.len < 200 ? text.len : 200), text.s,
			 (int)value_text(sides.left, left), left, sides.op,
			 (int)value_text(sides.right, right), right);
}

static int cmd_try(struct call *c)
{
	struct session *s = c->s;
	bool failed = s->failed;
	int rc;

	s->stop_at_failure++;
	rc = call_rest(c);
	s->stop_at_failure--;
	if (rc && s->unwind != RUN_FAILED)
		return rc;
	if (rc)
		report_failure(s);
	s->failed = failed;
	c->ret = value_dec(rc ? (uint64_t)failure_errno(&s->failure) : 0);
	return 0;
}

/* `mmap: EEXIST (File exists)`: what came instead of the failure that was expected. */
static int expected_otherwise(struct call *c, struct str want)
{
	struct failure found = c->s->failure;
	struct seq_file text;
	int rc;

	seq_init(&text);
	show_failure(&text, &found, false);
	rc = call_fail(c, "%.*s expected, but %s: %.*s", (int)want.len, want.s, found.command,
		       (int)(text.count < 300 ? text.count : 300), text.buf ? text.buf : "");
	seq_release(&text);
	return rc;
}

static int cmd_expect(struct call *c)
{
	struct session *s = c->s;
	struct str want = {c->arg[0].s, c->arg[0].len};
	char name[64];
	int rc;

	if (!is_failure_name(want)) {
		safe_text(name, sizeof(name), want.s, want.len, SAFE_NAME);
		return call_fail(c, "'%s' is no errno or signal: ENOMEM, SIGSEGV ...", name);
	}
	s->stop_at_failure++;
	s->con.mute++;
	rc = call_rest(c);
	s->con.mute--;
	s->stop_at_failure--;
	c->ret.form = VALUE_NONE;
	if (rc && s->unwind != RUN_FAILED)
		return rc;
	if (rc && failure_is(&s->failure, want))
		return 0;
	s->running = str_of("expect");
	if (rc)
		return expected_otherwise(c, want);
	return call_fail(c, "%.*s expected, but the command held", (int)want.len, want.s);
}

static int cmd_source(struct call *c)
{
	struct session *s = c->s;
	const char *path = arena_copy(&s->arena, c->arg[0].s, c->arg[0].len);
	char visible[200];
	int err;

	if (!script_allowed(s, path))
		return call_fail_errno(c, EPERM, "only the script's folder is read under --safe");
	s->unwind = script_run_file(s, path, call_has(c, 1) ? c->arg[1].list : NULL,
				    call_has(c, 1) ? c->arg[1].n : 0, &err);
	if (err == -ELOOP)
		return call_fail(c, "files source one another too deeply (%d)", SCRIPT_MAX_DEPTH);
	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	if (err)
		return call_fail_errno(c, err, "%s", visible);
	s->running = str_of("source");
	return s->unwind == RUN_OK ? 0 : CALL_NESTED;
}

static int cmd_set(struct call *c)
{
	struct seq_file *out = c->out;

	if (!call_has(c, 0)) {
		settings_show(c->s, out);
		return 0;
	}
	return settings_set(c, (struct str){c->arg[0].s, c->arg[0].len},
			    (struct str){c->arg[1].s, call_has(c, 1) ? c->arg[1].len : 0});
}

static bool help_group(struct seq_file *out, struct str word)
{
	for (enum family family = 0; family < NR_FAMILIES; family++) {
		if (!str_is(word, family_words[family]))
			continue;
		help_family(out, family);
		return true;
	}
	return false;
}

/* `vm: maps by another name`, for the person's aliases and for names of other tools. */
static bool help_alias(struct call *c, struct str name)
{
	const struct alias *a = alias_find(c->s, name);
	const struct foreign_name *f;
	bool found = a;

	if (a)
		seq_printf(c->out, "%s: alias of %s\n", a->name, a->text);
	for (unsigned int i = 0; !a && (f = foreign_name_at(i)) != NULL; i++) {
		if (!str_is(name, f->name))
			continue;
		seq_printf(c->out, "%s%s%s: another name of %s\n", f->name, f->option ? " " : "",
			   f->option ? f->option : "", f->text);
		found = true;
	}
	return found;
}

static int cmd_help(struct call *c)
{
	struct str name = {c->arg[0].s, c->arg[0].len};
	const struct command *cmd;
	char visible[64];

	if (!call_has(c, 0)) {
		help_all(c->out);
		return 0;
	}
	if (name.len && name.s[0] == '@' && help_group(c->out, (struct str){name.s + 1, name.len - 1}))
		return 0;
	cmd = command_find(name.s, name.len);
	if (cmd)
		help_command(c->out, cmd);
	if (cmd || help_alias(c, name))
		return 0;
	safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
	return call_fail(c, "no command '%s'%s", visible, suggest_command(c->s, name));
}

static int cmd_man(struct call *c)
{
	struct str name = str_of("mmsh");

	if (call_has(c, 0))
		name = (struct str){c->arg[0].s, c->arg[0].len};
	return show_manual(c, name);
}

static int cmd_quit(struct call *c)
{
	struct session *s = c->s;
	int fallback = s->failed && !s->interactive;

	s->quit_status = (int)(call_num(c, 0, (uint64_t)fallback) & 0xff);
	s->unwind = RUN_QUIT;
	return CALL_NESTED;
}

const struct command shell_commands[] = {
	{"echo", FAMILY_SHELL, CMD_CHANGES | CMD_MAY_SHOW, "print words, or write them to a file of /proc",
	 cmd_echo, PARAMS(MAY(WORDS, "WORD..."))},
	{"print", FAMILY_SHELL, CMD_PRINTS | CMD_SHARES, "print the value of an expression", cmd_print,
	 PARAMS(NEED(EXPR, "EXPR"))},
	{"assert", FAMILY_SHELL, 0, "fail unless an expression is not zero", cmd_assert,
	 PARAMS(NEED(EXPR, "EXPR"))},
	{"expect", FAMILY_SHELL, CMD_PREFIX | CMD_SHARES, "hold only if a command fails with an errno or signal",
	 cmd_expect, PARAMS(NEED(WORD, "ERRNO"), NEED(COMMAND, "COMMAND..."))},
	{"try", FAMILY_SHELL, CMD_PREFIX | CMD_SHARES, "run a command that may fail: 0 or its errno", cmd_try,
	 PARAMS(NEED(COMMAND, "COMMAND..."))},
	{"repeat", FAMILY_SHELL, CMD_BLOCK, "run a block N times", NULL,
	 PARAMS(NEED(COUNT, "N"), NEED(COMMAND, "{ COMMAND... }"))},
	{"for", FAMILY_SHELL, CMD_BLOCK, "run a block with a variable from A to B-1", NULL,
	 PARAMS(NEED(VAR, "NAME"), NEED(WORD, "in"), NEED(EXPR, "A..B { COMMAND... }"))},
	{"while", FAMILY_SHELL, CMD_BLOCK, "run a block as long as an expression is not zero", NULL,
	 PARAMS(NEED(EXPR, "EXPR { COMMAND... }"))},
	{"if", FAMILY_SHELL, CMD_BLOCK, "run a block if an expression is not zero", NULL,
	 PARAMS(NEED(EXPR, "EXPR { COMMAND... } else { COMMAND... }"))},
	{"param", FAMILY_SHELL, 0, "set a variable of a lab, drawn from its seed", cmd_param,
	 PARAMS(NEED(VAR, "NAME"), NEED(WORD, "DEFAULT"), NEED(WORD, "in"), NEED(WORDS, "VALUE..."))},
	{"hint", FAMILY_SHELL, 0, "say what helps with a question of a lab", cmd_hint,
	 PARAMS(NEED(WORD, "ID"), NEED(WORD, "TEXT"))},
	{"ask", FAMILY_SHELL, CMD_PREFIX, "ask what a command is worth, or prints", cmd_ask,
	 PARAMS(NEED(WORD, "ID"), NEED(WORD, "TEXT"), KEY(WORD, "of", "WORDS"), KEY(WORD, "unit", "UNIT"),
		KEY(COUNT, "points", "N"), NEED(COMMAND, "COMMAND..."))},
	{"source", FAMILY_SHELL, 0, "run the commands in a file", cmd_source,
	 PARAMS(NEED(HOSTFILE, "FILE"), MAY(WORDS, "ARG..."))},
	{"set", FAMILY_SHELL, CMD_CHANGES | CMD_MAY_SHOW, "change a setting, or show them all", cmd_set,
	 PARAMS(MAY(WORD, "NAME"), MAY(WORD, "VALUE"))},
	{"alias", FAMILY_SHELL, CMD_PREFIX, "give a command another name, or list such names", cmd_alias,
	 PARAMS(MAY(WORD, "NAME"), MAY(COMMAND, "COMMAND..."))},
	{"unalias", FAMILY_SHELL, 0, "forget an alias", cmd_unalias, PARAMS(NEED(WORD, "NAME"))},
	{"time", FAMILY_SHELL, CMD_PREFIX | CMD_SHARES, "tell how long a command takes", cmd_time,
	 PARAMS(NEED(COMMAND, "COMMAND..."))},
	{"help", FAMILY_SHELL, 0, "list the commands, or tell about one", cmd_help,
	 PARAMS(MAY(COMMAND_NAME, "COMMAND"))},
	{"apropos", FAMILY_SHELL, 0, "find commands by a word", cmd_apropos, PARAMS(NEED(WORD, "WORD"))},
	{"man", FAMILY_SHELL, 0, "show the manual page of a command", cmd_man,
	 PARAMS(MAY(COMMAND_NAME, "COMMAND"))},
	{"quit", FAMILY_SHELL, 0, "end the session", cmd_quit, PARAMS(MAY(COUNT, "STATUS"))},
	{NULL, 0, 0, NULL, NULL, NULL},
};
