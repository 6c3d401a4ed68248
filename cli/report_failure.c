// SPDX-License-Identifier: MIT
/* How a command that failed says so: the session's failure, and the line that tells it. */
#include "interp.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "errors.h"
#include "help.h"
#include "json_report.h"
#include "safe_text.h"

/* Errors name the place in a script, but not what was typed at a prompt or in a transcript. */
static void note_place(struct session *s, struct failure *f)
{
	const char *file = s->frame && !s->plain_errors ? s->frame->name : NULL;

	snprintf(f->file, sizeof(f->file), "%s", file ? file : "");
	f->line = s->line;
}

static __attribute__((format(printf, 2, 0))) void note_message(struct session *s, const char *fmt, va_list ap)
{
	struct failure *f = &s->failure;

	f->kind = FAILURE_MESSAGE;
	f->err = 0;
	f->reported = false;
	note_place(s, f);
	vsnprintf(f->message, sizeof(f->message), fmt, ap);
	safe_text(f->command, sizeof(f->command), s->running.s, s->running.len, SAFE_NAME);
}

enum run fail_message(struct session *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	note_message(s, fmt, ap);
	va_end(ap);
	return RUN_FAILED;
}

int call_fail(struct call *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	note_message(c->s, fmt, ap);
	va_end(ap);
	return CALL_SAID;
}

int call_lacks(struct call *c, const char *what)
{
	return call_fail(c, "%s is missing; usage: %s", what, usage_text(c->s, c->cmd));
}

/* A refusal that the command's man page does not list is a finding of the audit. */
static void audit_failure(struct session *s, const struct command *cmd)
{
	struct failure *f = &s->failure;
	struct refusal why = {f->err, f->why.err == f->err ? f->why.why : WHY_NONE, {0}};

	if (s->set.verify == VERIFY_OFF || error_is_listed(cmd, &why))
		return;
	console_flush(&s->con);
	console_errorf(&s->con, "mmsh: line %lu: %s fails with errno %d (%s), which cli/errors.c does not list\n",
		       s->line, cmd->name, f->err, why.why == WHY_NONE ? errno_message(f->err) : reason_words(why.why));
	console_flush(&s->con);
	_Exit(4);
}

int call_fail_errno(struct call *c, int err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	note_message(c->s, fmt, ap);
	va_end(ap);
	c->s->failure.err = err < 0 ? -err : err;
	c->s->failure.why.why = WHY_NONE;
	audit_failure(c->s, c->cmd);
	return CALL_SAID;
}

enum run failed_call(struct call *c, int rc)
{
	struct session *s = c->s;
	struct failure *f = &s->failure;

	switch (rc) {
	case CALL_SAID:
		return RUN_FAILED;
	case CALL_NESTED:
		return (enum run)s->unwind;
	case CALL_USAGE:
		return fail_message(s, "usage: %s", usage_text(s, c->cmd));
	case CALL_FAULT:
		fail_message(s, "%s", "");
		f->kind = FAILURE_FAULT;
		f->fault = c->fault;
		return RUN_FAILED;
	default:
		break;
	}
	if (rc == -EINTR && interrupted)
		return RUN_INTERRUPTED;
	fail_message(s, "%s", "");
	f->kind = FAILURE_ERRNO;
	f->err = -rc;
	f->why = s->m->ctx.why;
	f->says = error_says(c->cmd, f->err);
	audit_failure(s, c->cmd);
	return RUN_FAILED;
}

/* `mmsh: FILE:LINE: COMMAND: MESSAGE`, or without the first two where nobody reads a script. */
static void print_failure(struct session *s, const struct failure *f)
{
	bool reasons = s->set.reasons == SET_ON ||
		       (s->set.reasons == SET_AUTO && s->con.err_tty && !s->con.capture);
	struct seq_file line;

	seq_init(&line);
	if (f->file[0])
		seq_printf(&line, "mmsh: %s:%lu: ", f->file, f->line);
	if (f->command[0])
		seq_printf(&line, "%s: ", f->command);
	show_failure(&line, f, reasons);
	seq_putc(&line, '\n');
	console_error(&s->con, line.buf, line.count);
	seq_release(&line);
}

void tell_failure(struct session *s)
{
	struct failure *f = &s->failure;

	if (f->reported || s->con.mute)
		return;
	f->reported = true;
	if (s->report)
		json_report_failure(s->report, f);
	else
		print_failure(s, f);
}

void report_failure(struct session *s)
{
	s->failed = true;
	tell_failure(s);
}
