// SPDX-License-Identifier: MIT
#include "answers.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "failure.h"
#include "linereader.h"
#include "safe_text.h"

static char *copy(struct str text)
{
	char *to = xmalloc(text.len + 1);

	memcpy(to, text.s, text.len);
	to[text.len] = '\0';
	return to;
}

static void complain(struct answers *a, const char *path, unsigned long line, const char *what, struct str name)
{
	char visible[100];

	safe_text(visible, sizeof(visible), path, strlen(path), SAFE_NAME);
	seq_printf(&a->complaints, "mmsh: %s:%lu: %s", visible, line, what);
	if (name.s) {
		safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
		seq_printf(&a->complaints, " '%s'", visible);
	}
	seq_putc(&a->complaints, '\n');
}

static void add(struct answers *a, struct str id, struct str text, unsigned long line)
{
	char **header = str_is(id, "lab") ? &a->lab : str_is(id, "seed") ? &a->seed : NULL;

	if (header) {
		free(*header);
		*header = copy(text);
		return;
	}
	a->list[a->nr++] = (struct given){copy(id), copy(text), line};
}

static void take_line(struct answers *a, const char *path, struct str line, unsigned long lineno)
{
	const char *equals;

	line = str_trim(line);
	if (!line.len || line.s[0] == '#')
		return;
	equals = memchr(line.s, '=', line.len);
	if (!equals) {
		complain(a, path, lineno, "no 'ID = ANSWER'", (struct str){0});
		return;
	}
	add(a, str_trim((struct str){line.s, (size_t)(equals - line.s)}),
	    str_trim((struct str){equals + 1, (size_t)(line.s + line.len - equals - 1)}), lineno);
}

static const char *read_lines(struct answers *a, struct linereader *r, const char *path)
{
	enum line_status status;
	char *line;
	size_t len;

	while ((status = linereader_next(r, &line, &len)) == LINE_OK) {
		if (r->lineno > ANSWERS_MAX_LINES)
			return "it has more than 2000 lines";
		take_line(a, path, (struct str){line, len}, r->lineno);
	}
	switch (status) {
	case LINE_END:
		return NULL;
	case LINE_TOO_LONG:
		return "a line is too long";
	case LINE_NUL:
		return "it holds a NUL byte: it is no text";
	case LINE_INTR:
		return "interrupted";
	default:
		return errno_message(r->error);
	}
}

/* A regular file: a FIFO or a terminal would keep a grader waiting. */
static int open_answers(const char *path, const char **trouble)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;

	*trouble = fd < 0 ? errno_message(errno) : NULL;
	if (fd >= 0 && !fstat(fd, &st) && !S_ISREG(st.st_mode)) {
		*trouble = "it is no regular file";
		close(fd);
		fd = -1;
	}
	return fd;
}

const char *answers_read(struct answers *a, const char *path)
{
	bool is_stdin = !strcmp(path, "-");
	struct linereader reader;
	const char *trouble;
	int fd;

	*a = (struct answers){.list = xmalloc(ANSWERS_MAX_LINES * sizeof(*a->list))};
	seq_init(&a->complaints);
	fd = is_stdin ? STDIN_FILENO : open_answers(path, &trouble);
	if (fd < 0)
		return trouble;
	trouble = linereader_open_fd(&reader, fd) ? "the host has no memory left" : read_lines(a, &reader, path);
	linereader_close(&reader);
	if (!is_stdin)
		close(fd);
	return trouble;
}

void answers_release(struct answers *a)
{
	for (size_t i = 0; i < a->nr; i++) {
		free(a->list[i].id);
		free(a->list[i].text);
	}
	free(a->list);
	free(a->lab);
	free(a->seed);
	seq_release(&a->complaints);
}

void answers_give(struct answers *a, struct lab *lab, const char *path)
{
	for (size_t i = 0; i < a->nr; i++) {
		const struct given *given = &a->list[i];
		struct question *q = lab_find(lab, str_of(given->id));

		if (!q)
			complain(a, path, given->line, "no such question:", str_of(given->id));
		else if (q->given)
			complain(a, path, given->line, "answered before, the first answer counts:", str_of(given->id));
		else if (given->text[0])
			question_answer(q, str_of(given->text));
	}
}
