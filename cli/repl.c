// SPDX-License-Identifier: MIT
#include "repl.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "arch.h"
#include "complete.h"
#include "history.h"
#include "lineedit.h"
#include "progress.h"
#include "rcfile.h"
#include "safe_text.h"
#include "script.h"
#include "stopwatch.h"
#include "task.h"

struct prompt {
	struct session *s;
	struct frame *frame;
	struct history_file history;
	struct seq_file text;
	unsigned long lineno;
	bool been_here;			/* the history had something */
};

static void add_line(void *arg, const char *line)
{
	struct prompt *p = arg;

	p->been_here = true;
	lineedit_add_history(line);
}

/* For who has no history yet. */
static void greet(struct prompt *p)
{
	static const char words[] = "help lists the commands, man NAME tells of one, quit ends the shell.\n";

	if (!p->been_here)
		console_write(&p->s->con, words, sizeof(words) - 1);
}

static void warn(void *arg, const char *path, int err)
{
	struct prompt *p = arg;
	char visible[200] = "";

	if (path)
		safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	console_errorf(&p->s->con, "mmsh: history: %s%s%s\n", visible, path ? ": " : "",
		       errno_message(err));
}

/* The machine is named where it is not the one that everybody starts with. */
static const char *usual_prompt(const struct session *s)
{
	return strcmp(s->m->arch->name, "i386") ? "mmsh[%m %p %c]> " : "mmsh[%p %c]> ";
}

/* %p pid, %c its program, %m the machine, %k whose kernel, %% a percent sign. */
static void show_custom(struct seq_file *out, const struct session *s, const char *format)
{
	const struct task_struct *task = current_task(s->m);

	for (const char *p = format; *p; p++) {
		if (*p != '%' || !p[1]) {
			seq_putc(out, *p);
			continue;
		}
		switch (*++p) {
		case 'p':
			seq_dec(out, task->pid, 0);
			break;
		case 'c':
			seq_puts(out, task->comm);
			break;
		case 'm':
			seq_puts(out, s->m->arch->name);
			break;
		case 'k':
			seq_puts(out, s->m->rules->version);
			break;
		default:
			seq_putc(out, *p);
		}
	}
}

static const char *prompt_text(struct prompt *p, bool more)
{
	struct session *s = p->s;
	char visible[160];
	struct seq_file plain;

	if (more)
		return "...> ";
	seq_init(&plain);
	show_custom(&plain, s, s->set.prompt ? s->set.prompt : usual_prompt(s));
	/* A program's name comes from a file; the terminal must not obey it. */
	safe_text(visible, sizeof(visible), plain.buf ? plain.buf : "", plain.count, SAFE_NAME);
	seq_release(&plain);
	seq_clear(&p->text);
	seq_puts(&p->text, s->con.out_color ? "\001\033[1m\002" : "");
	seq_puts(&p->text, visible);
	seq_puts(&p->text, s->con.out_color ? "\001\033[0m\002" : "");
	seq_putc(&p->text, '\0');
	return p->text.buf;
}

/* What of the line names it: its first word. */
static const char *first_word(struct session *s, const char *line)
{
	size_t start = strspn(line, " \t"), len = strcspn(line + start, " \t;");

	return arena_copy(&s->arena, line + start, len);
}

static enum run run_block(struct prompt *p, const char *line, const struct stmt *list)
{
	struct session *s = p->s;
	struct stopwatch watch;
	enum run r;

	if (!list)
		return RUN_OK;
	progress_begin(first_word(s, line));
	stopwatch_start(&watch, s);
	r = run_list(s, list);
	if (s->set.timing)
		stopwatch_tell(&watch, s);
	progress_end();
	return r;
}

static enum run run_line(struct prompt *p, const char *line)
{
	struct session *s = p->s;
	struct arena_mark mark = arena_mark(&s->arena);
	const struct stmt *list;
	enum run r = RUN_OK;

	/* The editor's line lasts only until something reads another. */
	line = arena_copy(&s->arena, line, strlen(line));
	if (gather_line(s, p->frame, str_of(line), ++p->lineno, &list) == GATHER_BLOCK)
		r = run_block(p, line, list);
	arena_back(&s->arena, mark);
	if (r == RUN_INTERRUPTED && !terminated) {
		interrupted = 0;
		lineedit_drop_paste();
		console_errorf(&s->con, "interrupted\n");
		r = RUN_OK;
	}
	return r;
}

static enum run read_and_run(struct prompt *p)
{
	struct session *s = p->s;
	enum run r = RUN_OK;

	while (r != RUN_QUIT && !terminated) {
		const char *line;

		console_flush(&s->con);
		switch (lineedit_read(prompt_text(p, p->frame->block.pending), &line)) {
		case EDIT_LINE:
			history_add(&p->history, line);
			r = run_line(p, line);
			break;
		case EDIT_INTR:
			gather_drop(p->frame);
			break;
		case EDIT_EOF:
			return RUN_OK;
		case EDIT_ERR:
			return RUN_UNREADABLE;
		}
	}
	return terminated ? RUN_INTERRUPTED : r;
}

enum run repl(struct session *s, bool rcfiles)
{
	struct prompt p = {.s = s};
	struct history_ops ops = {.add = add_line, .warn = warn, .arg = &p};
	enum run r = RUN_OK;

	signal(SIGPIPE, SIG_IGN);
	if (lineedit_open(&interrupted)) {
		console_errorf(&s->con, "mmsh: the terminal cannot be used\n");
		return RUN_UNREADABLE;
	}
	s->interactive = true;
	seq_init(&p.text);
	lineedit_set_completer(complete_line, s);
	history_open(&p.history, lineedit_name(), &ops);
	if (rcfiles)
		r = rcfiles_run(s);
	p.frame = frame_push(s, NULL);
	if (r == RUN_OK) {
		greet(&p);
		r = read_and_run(&p);
	}
	history_close(&p.history);
	lineedit_close();
	session_close_frames(s, p.frame->up);
	seq_release(&p.text);
	return r;
}
