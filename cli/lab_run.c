// SPDX-License-Identifier: MIT
#include "lab_run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "quota.h"
#include "linereader.h"
#include "safe_text.h"
#include "script.h"
#include "transcript.h"

struct lab_run {
	struct session *s;
	struct lab *lab;
	const char *name;
	const bool *story;
	struct frame *frame;
	struct seq_file unseen;		/* what commands print while no story is told */
	bool begun, incomplete;		/* a command was read; its block is still open */
	bool silent;			/* it is an ask or a hint: it shows itself */
	struct lab_result result;
};

static enum run end_with(struct lab_run *run, int status, unsigned long line, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

/* The first trouble is the one that is told. */
static enum run end_with(struct lab_run *run, int status, unsigned long line, const char *fmt, ...)
{
	char text[LAB_TROUBLE_MAX / 2], visible[LAB_TROUBLE_MAX / 4];
	va_list ap;

	if (run->result.status)
		return RUN_FAILED;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	run->result.status = status;
	safe_text(visible, sizeof(visible), run->name, strlen(run->name), SAFE_NAME);
	snprintf(run->result.trouble, LAB_TROUBLE_MAX, line ? "%s:%lu: %s" : "%s%.0lu: %s", visible, line, text);
	return RUN_FAILED;
}

static void tell(struct lab_run *run, const char *mark, struct str text)
{
	struct console *con = &run->s->con;

	if (!*run->story)
		return;
	console_write(con, mark, strlen(mark));
	console_write(con, text.s, text.len);
	console_write(con, "\n", 1);
}

static bool begins_with(struct str text, const char *word)
{
	size_t len = strlen(word);

	return text.len > len && !memcmp(text.s, word, len) && text.s[len] == ' ';
}

/* Comments are the story; questions and hints come when their time has come. */
static void tell_typed(struct lab_run *run, struct str text, bool first)
{
	if (first)
		run->silent = begins_with(text, "ask") || begins_with(text, "hint");
	if (run->silent)
		return;
	if (first && text.len && text.s[0] == '#')
		tell(run, "", str_trim((struct str){text.s + 1, text.len - 1}));
	else
		tell(run, first ? "mmsh> " : "...> ", text);
}

/* What a command printed that nobody saw. */
static const char *first_line(const struct lab_run *run, char *buf, size_t size)
{
	struct str text = {run->unseen.buf, run->unseen.count};
	const char *end = text.len ? memchr(text.s, '\n', text.len) : NULL;

	if (!text.len)
		return "see above";
	safe_text(buf, size, text.s, end ? (size_t)(end - text.s) : text.len, SAFE_NAME);
	return buf;
}

/* A lab whose own commands fail asks about a machine that its author has not seen. */
static enum run after_block(struct lab_run *run, enum run r, unsigned long line)
{
	struct session *s = run->s;
	char text[150];

	if (quota_reached(s, text, sizeof(text)))
		return end_with(run, LAB_FAILED, line, "stopped: %s", text);
	switch (r) {
	case RUN_INTERRUPTED:
		run->result.status = LAB_INTERRUPTED;
		return r;
	case RUN_QUIT:
		return end_with(run, LAB_FAILED, line, "the lab quits here");
	case RUN_OK:
	case RUN_FAILED:
		break;
	default:
		return end_with(run, LAB_FAILED, line, "the lab cannot be run on");
	}
	if (!s->failed)
		return RUN_OK;
	return end_with(run, LAB_FAILED, line, "the lab's own command fails: %s", first_line(run, text, sizeof(text)));
}

static enum run type_line(struct lab_run *run, struct str text, unsigned long line)
{
	struct session *s = run->s;
	struct arena_mark mark = arena_mark(&s->arena);
	const struct stmt *list;
	enum run r = RUN_OK;

	seq_clear(&run->unseen);
	s->con.capture = *run->story ? NULL : &run->unseen;
	switch (gather_line(s, run->frame, text, line, &list)) {
	case GATHER_MORE:
		run->incomplete = true;
		break;
	case GATHER_BAD:
		run->incomplete = false;
		break;
	default:
		run->incomplete = false;
		r = run_list(s, list);
		break;
	}
	s->con.capture = NULL;
	arena_back(&s->arena, mark);
	return run->incomplete ? RUN_OK : after_block(run, r, line);
}

static enum run take_line(struct lab_run *run, struct str line, unsigned long lineno)
{
	struct str typed;
	enum transcript_line kind = transcript_line(line.s, line.len, &typed);

	if (kind == TRANSCRIPT_TYPED && run->incomplete)
		return end_with(run, LAB_FAILED, lineno, "unbalanced {");
	if (kind == TRANSCRIPT_TYPED || (kind == TRANSCRIPT_MORE && run->incomplete)) {
		run->begun = true;
		tell_typed(run, typed, kind == TRANSCRIPT_TYPED);
		return type_line(run, typed, lineno);
	}
	if (!run->begun)
		tell(run, "", line);
	return RUN_OK;
}

static void check_questions(struct lab_run *run)
{
	const struct lab *lab = run->lab;

	if (!run->begun)
		end_with(run, LAB_UNREADABLE, 0, "no line begins with 'mmsh> '");
	for (size_t i = 0; i < lab->nr; i++)
		if (!lab->questions[i].text)
			end_with(run, LAB_FAILED, 0, "a hint for '%s', which is not asked", lab->questions[i].id);
	if (!lab->nr && !lab->asked)
		end_with(run, LAB_UNREADABLE, 0, "a lab without questions");
}

static void run_lines(struct lab_run *run, struct linereader *r)
{
	enum run end = RUN_OK;

	while (end == RUN_OK) {
		enum line_status status;
		char *line, message[100];
		size_t len;

		status = linereader_next(r, &line, &len);
		if (status == LINE_END)
			break;
		if (status == LINE_OK)
			end = take_line(run, (struct str){line, len}, r->lineno);
		else if (status != LINE_INTR || interrupted)
			end = end_with(run, LAB_UNREADABLE, r->lineno, "%s",
				       linereader_message(r, status, message, sizeof(message)));
	}
	if (end == RUN_OK)
		check_questions(run);
}

/* Not a FIFO, which might never end. */
static int open_lab(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;

	if (fd < 0)
		return -errno;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode))
		return fd;
	close(fd);
	return S_ISDIR(st.st_mode) ? -EISDIR : -EINVAL;
}

struct lab_result lab_run(struct session *s, struct lab *lab, const char *path, const bool *story)
{
	struct lab_run run = {.s = s, .lab = lab, .name = path, .story = story};
	struct linereader reader;
	int fd = open_lab(path);

	if (fd < 0) {
		end_with(&run, LAB_UNREADABLE, 0, "%s", errno_message(-fd));
		return run.result;
	}
	/* What a lab reads lies beside it, wherever mmsh was started. */
	if (s->safe_folder && chdir(s->safe_folder) != 0)
		end_with(&run, LAB_UNREADABLE, 0, "its folder: %s", errno_message(errno));
	s->plain_errors = s->keep_going = true;
	s->echo = s->json = false;
	s->lab = lab;
	run.frame = frame_push(s, NULL);
	seq_init(&run.unseen);
	if (linereader_open_fd(&reader, fd))
		end_with(&run, LAB_UNREADABLE, 0, "the host has no memory left to read it");
	else if (!run.result.status)
		run_lines(&run, &reader);
	linereader_close(&reader);
	close(fd);
	session_close_frames(s, run.frame->up);
	s->lab = NULL;
	seq_release(&run.unseen);
	return run.result;
}
