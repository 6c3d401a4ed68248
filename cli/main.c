// SPDX-License-Identifier: MIT
/* The program: options, a booted machine, then a script, a text, standard input or the prompt. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "complete.h"
#include "expr.h"
#include "help.h"
#include "hostfile.h"
#include "lab_files.h"
#include "lab_main.h"
#include "lineedit.h"
#include "options.h"
#include "repl.h"
#include "safe_text.h"
#include "script.h"
#include "transcript.h"

#define STATUS_FAILED 1
#define STATUS_USAGE 2
#define STATUS_INTERRUPTED 130

static void on_signal(int signo)
{
	if (signo != SIGINT)
		terminated = signo;
	interrupted = signo;
}

static void catch_signals(void)
{
	struct sigaction act = {.sa_handler = on_signal};

	/* No SA_RESTART: a read that waits for input has to notice. */
	sigaction(SIGINT, &act, NULL);
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGHUP, &act, NULL);
}

/*
 * A script must not be opened as descriptor 1 because somebody closed standard output: writing to
 * it has to fail.
 */
static void keep_standard_descriptors(void)
{
	for (int fd = 0; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			if (open("/dev/null", fd ? O_RDONLY : O_WRONLY) < 0)
				_exit(STATUS_FAILED);
}

/* help: the words behind mmsh that tell more. */
static int usage(const char *error, const char *help)
{
	fprintf(stderr, "mmsh: %s\nTry 'mmsh %s'.\n", error, help);
	return STATUS_USAGE;
}

static int cannot_read(struct session *s, const char *path, int err)
{
	char visible[300];

	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	console_errorf(&s->con, "mmsh: %s: %s\n", visible, errno_message(-err));
	return STATUS_USAGE;
}

static void show_version(struct seq_file *out)
{
	seq_puts(out, "mmsh " MMSH_VERSION "\n"
		      "machines: i386 vexpress x86_64; kernels: 6.1 6.18; line editor: ");
	seq_puts(out, lineedit_name());
	seq_putc(out, '\n');
}

/* Modes that need no machine. */
static int show_text(struct session *s, const struct options *o)
{
	const struct command *cmd;

	if (o->mode == MODE_HELP)
		options_help(&s->out);
	else if (o->mode == MODE_VERSION)
		show_version(&s->out);
	else if (!o->nr_args)
		for (unsigned int i = 0; command_at(i); i++)
			seq_printf(&s->out, "%s\n", command_at(i)->name);
	for (int i = 0; o->mode == MODE_DUMP_MAN && i < o->nr_args; i++) {
		cmd = command_find(o->args[i], strlen(o->args[i]));
		if (!cmd)
			return usage("--dump-man: no such command", "-c help");
		dump_man(&s->out, cmd);
	}
	console_write(&s->con, s->out.buf, s->out.count);
	return 0;
}

static int complete(struct session *s, const struct options *o)
{
	struct completions c;

	completions_init(&c);
	complete_line(s, o->complete_line, o->complete_pos, &c);
	for (size_t i = 0; i < c.nr; i++) {
		console_write(&s->con, c.words[i], strlen(c.words[i]));
		console_write(&s->con, "\n", 1);
	}
	completions_release(&c);
	return 0;
}

static int script_status(struct session *s, enum run r)
{
	switch (r) {
	case RUN_QUIT:
		return s->quit_status;
	case RUN_INTERRUPTED:
		return STATUS_INTERRUPTED;
	case RUN_SYNTAX:
	case RUN_UNREADABLE:
		return STATUS_USAGE;
	default:
		return s->failed ? STATUS_FAILED : 0;
	}
}

/* Somebody else's script must not be helped by what the person has set up. */
static int run_prompt(struct session *s, const struct options *o)
{
	enum run r = repl(s, !o->norc && !o->safe);

	if (r == RUN_INTERRUPTED)
		return STATUS_INTERRUPTED;
	if (r == RUN_UNREADABLE)
		return STATUS_FAILED;
	return r == RUN_QUIT ? s->quit_status : 0;
}

/* The arguments as $1 $2 ..., which live as long as the program. */
static struct str *script_args(struct session *s, char **args, int nr)
{
	struct str *list = arena_alloc(&s->arena, (size_t)(nr + 1) * sizeof(*list));

	for (int i = 0; i < nr; i++)
		list[i] = str_of(args[i]);
	return list;
}

/* -c and SCRIPT, in this order; *ran tells that there was one, *r how it ended. */
static int run_given(struct session *s, const struct options *o, enum run *r)
{
	int err, nr = o->nr_args;
	char **args = o->args;

	*r = RUN_OK;
	if (o->commands) {
		*r = script_run_text(s, str_of(o->commands), "-c", script_args(s, args, nr), (size_t)nr);
		return script_status(s, *r);
	}
	if (!strcmp(args[0], "-")) {
		*r = script_run_fd(s, STDIN_FILENO, "<stdin>", script_args(s, args + 1, nr - 1),
				   (size_t)(nr - 1));
		return script_status(s, *r);
	}
	*r = script_run_file(s, args[0], script_args(s, args + 1, nr - 1), (size_t)(nr - 1), &err);
	if (err)
		return cannot_read(s, args[0], err);
	return script_status(s, *r);
}

static int run(struct session *s, const struct options *o)
{
	bool given = o->commands || o->nr_args;
	enum run r = RUN_OK;
	int status = 0;

	if (o->mode == MODE_LAB)
		return lab_main(s, &o->lab, o->args[0]);
	if (o->mode == MODE_CHECK)
		return transcript_check(s, o->args[0]);
	if (o->mode == MODE_COMPLETE)
		return complete(s, o);
	if (given)
		status = run_given(s, o, &r);
	if (given && (!o->interactive || r == RUN_QUIT || r == RUN_INTERRUPTED))
		return status;
	if (lineedit_possible())
		return run_prompt(s, o);
	return script_status(s, script_run_fd(s, STDIN_FILENO, "<stdin>", NULL, 0));
}

/* --safe: the folder of SCRIPT is all that is read of the host. */
static int restrict_files(struct session *s, const struct options *o)
{
	char *path, *folder;
	int rc;

	if (o->commands || !o->nr_args)
		return host_files_restrict(s->host_files, NULL);
	path = xstrdup(o->args[0]);
	folder = realpath(dirname(path), NULL);
	rc = folder ? host_files_restrict(s->host_files, folder) : -errno;
	s->safe_folder = folder;
	free(path);
	return rc;
}

/* What a stranger's machine may take. */
#define LAB_BUDGET ((uint64_t)1 << 30)

/* What a machine may take of the host: MMSH_HOST_MEMORY, else three quarters of its RAM. */
static uint64_t host_budget(bool lab)
{
	const char *text = getenv("MMSH_HOST_MEMORY");
	long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
	struct value v;

	if (text && expr_literal(str_of(text), &v))
		return v.n;
	if (lab)
		return LAB_BUDGET;
	return pages > 0 && size > 0 ? (uint64_t)pages * (uint64_t)size / 4 * 3 : 0;
}

static int set_up(struct session *s, struct options *o)
{
	struct refusal why;
	struct machine *m;
	struct failure f = {.kind = FAILURE_ERRNO};
	int rc;

	s->con.out_color = !o->json && paint_allowed(o->color, s->con.out_tty);
	s->con.err_color = !o->json && paint_allowed(o->color, s->con.err_tty);
	s->set.pager = !o->no_pager;
	s->keep_going = o->keep_going;
	s->echo = o->echo;
	s->json = o->json;
	s->safe = o->safe;
	s->seed = o->mode == MODE_LAB ? o->lab_seed : o->boot.seed;
	s->host_budget = host_budget(o->mode == MODE_LAB);
	s->host_files = host_files_create();
	if (!s->host_files) {
		fputs("mmsh: the host has no memory left\n", stderr);
		return STATUS_FAILED;
	}
	rc = o->safe ? restrict_files(s, o) : 0;
	if (rc)
		return cannot_read(s, o->args[0], rc);
	rc = o->sysroot ? host_files_set_sysroot(s->host_files, o->sysroot) : 0;
	if (rc)
		return cannot_read(s, o->sysroot, rc);
	boot_options_copy(&s->boot, &o->boot);
	rc = session_boot(s, &s->boot, NULL, &m, &why);
	if (rc) {
		f.err = -rc;
		f.why = why;
		seq_puts(&s->out, "mmsh: the machine does not boot: ");
		show_failure(&s->out, &f, true);
		seq_putc(&s->out, '\n');
		console_error(&s->con, s->out.buf, s->out.count);
		return STATUS_USAGE;
	}
	session_adopt(s, m);
	return 0;
}

/* No lab has the name, or several have. */
static int tell_no_lab(struct session *s, const char *name, const struct seq_file *several)
{
	char visible[100], names[400];

	safe_text(visible, sizeof(visible), name, strlen(name), SAFE_NAME);
	if (several->count) {
		safe_text(names, sizeof(names), several->buf, several->count, SAFE_NAME);
		console_errorf(&s->con, "mmsh: '%s' may be:%s\n", visible, names);
	} else {
		console_errorf(&s->con, "mmsh: no lab '%s'; 'mmsh lab' lists them\n", visible);
	}
	return STATUS_USAGE;
}

/* A lab is a script that is found by its name. */
static int run_lab(struct session *s, struct options *o)
{
	char *path, *args[] = {NULL, NULL};
	struct seq_file several;
	int status;

	if (o->lab.task == LAB_LIST || o->lab.task == LAB_HELP)
		return lab_show(s, &o->lab);
	seq_init(&several);
	path = lab_path(o->lab.name, &several);
	status = path ? 0 : tell_no_lab(s, o->lab.name, &several);
	seq_release(&several);
	if (status)
		return status;
	args[0] = path;
	o->args = args;
	o->nr_args = 1;
	status = set_up(s, o);
	if (!status)
		status = run(s, o);
	free(path);
	return status;
}

static int finish(struct session *s, int status)
{
	int err = console_finish(&s->con);

	if (err && err != EPIPE)
		fprintf(stderr, "mmsh: standard output: %s\n", errno_message(err));
	if (err && status != STATUS_INTERRUPTED)
		status = STATUS_FAILED;
	session_release(s);
	if (terminated) {
		signal(terminated, SIG_DFL);
		raise(terminated);
	}
	return status;
}

int main(int argc, char **argv)
{
	char error[OPTIONS_ERROR_MAX];
	struct options o;
	struct session s;
	int status;

	keep_standard_descriptors();
	if (!options_parse(&o, argc, argv, error)) {
		status = usage(error, o.mode == MODE_LAB ? "lab --help" : "--help");
		options_release(&o);
		return status;
	}
	session_init(&s);
	catch_signals();
	if (o.mode == MODE_HELP || o.mode == MODE_VERSION || o.mode == MODE_DUMP_MAN) {
		status = show_text(&s, &o);
	} else if (o.mode == MODE_LAB) {
		status = run_lab(&s, &o);
	} else {
		status = set_up(&s, &o);
		if (!status)
			status = run(&s, &o);
	}
	options_release(&o);
	return finish(&s, status);
}
