// SPDX-License-Identifier: MIT
#include "transcript.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "failure.h"
#include "linereader.h"
#include "safe_text.h"
#include "script.h"

/* What a command must print at most; more of it in a transcript is an error in the transcript. */
#define EXPECTED_MAX ((size_t)256 << 20)

struct check {
	struct session *s;
	const char *name;
	struct frame *frame;
	struct seq_file typed, expected, printed;
	unsigned long line;		/* of the command whose output is being read */
	unsigned long typed_lines;	/* what is typed is a session of its own, and its lines are counted so */
	unsigned long commands, different;
	enum run result;		/* RUN_QUIT: the session ended */
	bool incomplete;		/* its block is still open */
};

/* Whether the line begins with the mark, or is it but for the blank at its end. */
static bool has_mark(const char *line, size_t len, const char *mark, struct str *rest)
{
	size_t mark_len = strlen(mark);

	if (len + 1 < mark_len || memcmp(line, mark, len < mark_len ? len : mark_len))
		return false;
	*rest = len < mark_len ? (struct str){line + len, 0} : (struct str){line + mark_len, len - mark_len};
	return true;
}

enum transcript_line transcript_line(const char *line, size_t len, struct str *typed)
{
	if (has_mark(line, len, "mmsh> ", typed))
		return TRANSCRIPT_TYPED;
	return has_mark(line, len, "...> ", typed) ? TRANSCRIPT_MORE : TRANSCRIPT_PRINTED;
}

static void type_line(struct check *c, const char *line, size_t len)
{
	struct session *s = c->s;
	struct arena_mark mark = arena_mark(&s->arena);
	const struct stmt *list;

	s->con.capture = &c->printed;
	switch (gather_line(s, c->frame, (struct str){line, len}, ++c->typed_lines, &list)) {
	case GATHER_MORE:
		c->incomplete = true;
		break;
	case GATHER_BAD:
		c->incomplete = false;
		break;
	default:
		c->incomplete = false;
		c->result = run_list(s, list);
		break;
	}
	s->con.capture = NULL;
	arena_back(&s->arena, mark);
}

static void begin_command(struct check *c, const char *text, size_t len, unsigned long line)
{
	seq_clear(&c->typed);
	seq_clear(&c->expected);
	seq_clear(&c->printed);
	seq_write(&c->typed, text, len);
	c->line = line;
	c->commands++;
	type_line(c, text, len);
}

/* Compares the command's output with what the record says. */
static void end_command(struct check *c)
{
	struct str expected = {c->expected.buf, c->expected.count};
	struct str printed = {c->printed.buf, c->printed.count};
	struct seq_file report;

	if (!c->commands)
		return;
	if (c->incomplete) {
		seq_puts(&c->printed, "unbalanced {\n");
		printed = (struct str){c->printed.buf, c->printed.count};
		gather_drop(c->frame);
	}
	if (expected.len == printed.len &&
	    (!expected.len || !memcmp(expected.s, printed.s, expected.len)))
		return;
	c->different++;
	seq_init(&report);
	seq_printf(&report, "%s:%lu: mmsh> ", c->name, c->line);
	seq_write(&report, c->typed.buf, c->typed.count);
	seq_putc(&report, '\n');
	show_difference(&report, expected, printed);
	console_write(&c->s->con, report.buf, report.count);
	seq_release(&report);
}

/* Returns whether the transcript goes on. */
static bool take_line(struct check *c, const char *line, size_t len, unsigned long lineno)
{
	struct str text;
	enum transcript_line kind = transcript_line(line, len, &text);

	if (kind == TRANSCRIPT_TYPED) {
		end_command(c);
		if (c->result != RUN_OK && c->result != RUN_FAILED)
			return false;
		begin_command(c, text.s, text.len, lineno);
		return true;
	}
	if (!c->commands)
		return true;
	if (kind == TRANSCRIPT_MORE && c->incomplete) {
		seq_puts(&c->typed, "\n...> ");
		seq_write(&c->typed, text.s, text.len);
		type_line(c, text.s, text.len);
		return true;
	}
	seq_write(&c->expected, line, len);
	seq_putc(&c->expected, '\n');
	if (c->expected.count > EXPECTED_MAX)
		c->expected.failed = true;
	return !c->expected.failed;
}

static int unreadable(struct check *c, unsigned long line, const char *what)
{
	if (line)
		console_errorf(&c->s->con, "mmsh: %s:%lu: %s\n", c->name, line, what);
	else
		console_errorf(&c->s->con, "mmsh: %s: %s\n", c->name, what);
	return 2;
}

static int verdict(struct check *c)
{
	if (interrupted)
		return 130;
	if (!c->commands)
		return unreadable(c, 0, "no line begins with 'mmsh> '");
	if (!c->different)
		return 0;
	console_errorf(&c->s->con, "mmsh: %s: %lu of %lu commands differ\n", c->name, c->different,
		       c->commands);
	return 1;
}

static int check_lines(struct check *c, struct linereader *r)
{
	bool more = true;

	while (more) {
		enum line_status status;
		char *line, message[100];
		size_t len;

		status = linereader_next(r, &line, &len);
		if (status == LINE_END || interrupted) {
			end_command(c);
			break;
		}
		if (status == LINE_INTR)
			continue;
		if (status != LINE_OK)
			return unreadable(c, r->lineno,
					  linereader_message(r, status, message, sizeof(message)));
		more = take_line(c, line, len, r->lineno);
		if (!more && c->expected.failed)
			return unreadable(c, r->lineno, "too much text for one command");
		if (!more && !interrupted) {
			c->different++;
			unreadable(c, r->lineno, "the session ended before this line");
		}
	}
	return verdict(c);
}

int transcript_check(struct session *s, const char *path)
{
	struct check c = {.s = s, .name = path};
	struct linereader reader;
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY), status;

	if (fd < 0)
		return unreadable(&c, 0, errno_message(errno));
	if (!fstat(fd, &st) && S_ISDIR(st.st_mode)) {
		close(fd);
		return unreadable(&c, 0, errno_message(EISDIR));
	}
	s->plain_errors = s->keep_going = true;
	s->echo = s->json = false;
	c.frame = frame_push(s, NULL);
	seq_init(&c.typed);
	seq_init(&c.expected);
	seq_init(&c.printed);
	if (linereader_open_fd(&reader, fd))
		status = unreadable(&c, 0, "the host has no memory left to read it");
	else
		status = check_lines(&c, &reader);
	linereader_close(&reader);
	close(fd);
	session_close_frames(s, c.frame->up);
	seq_release(&c.typed);
	seq_release(&c.expected);
	seq_release(&c.printed);
	return status;
}
