// SPDX-License-Identifier: MIT
#include "lab_talk.h"

#include <stdlib.h>
#include <unistd.h>

#include "lineedit.h"
#include "quota.h"
#include "safe_text.h"

/* At a terminal one may try again; of what comes through a pipe each line answers one question. */
#define TRIES 3

static void say(struct lab_talk *talk, const char *mark, const char *text)
{
	struct console *con = &talk->s->con;

	console_write(con, mark, strlen(mark));
	console_write(con, text, strlen(text));
	console_write(con, "\n", 1);
}

bool lab_talk_open(struct lab_talk *talk, struct session *s, bool asks)
{
	*talk = (struct lab_talk){.s = s, .asks = asks, .story = true, .terminal = asks && lineedit_possible()};
	if (talk->terminal)
		return !lineedit_open(&interrupted);
	if (linereader_open_fd(&talk->reader, STDIN_FILENO))
		return false;
	talk->reader.stop = &interrupted;
	return true;
}

void lab_talk_close(struct lab_talk *talk)
{
	if (talk->terminal)
		lineedit_close();
	else
		linereader_close(&talk->reader);
}

void show_question(struct seq_file *out, const struct question *q)
{
	seq_puts(out, q->text);
	if (q->choices) {
		seq_puts(out, " (");
		for (const char *p = q->choices; *p; p++)
			seq_puts(out, *p == ',' ? " or " : (char[]){*p, '\0'});
		seq_putc(out, ')');
	} else if (q->right.unit) {
		seq_printf(out, " (%s)", q->right.unit);
	}
}

/* A line, borrowed; NULL: there are no more. Nobody is hurried. */
static const char *read_answer(struct lab_talk *talk, const char *id)
{
	struct session *s = talk->s;
	const char *line = NULL;
	enum lineedit_status end = EDIT_EOF;
	char *typed, prompt[100];
	size_t len;

	console_flush(&s->con);
	quota_pause(s);
	snprintf(prompt, sizeof(prompt), "%s? ", id);
	if (talk->terminal)
		end = lineedit_read(prompt, &line);
	else if (linereader_next(&talk->reader, &typed, &len) == LINE_OK)
		line = typed;
	quota_resume(s);
	if (end == EDIT_INTR)
		interrupted = SIGINT;
	return talk->terminal && end != EDIT_LINE ? NULL : line;
}

static void give_hint(struct lab_talk *talk, const struct question *q, size_t *next)
{
	if (*next < q->nr_hints)
		say(talk, "hint: ", q->hints[(*next)++]);
	else
		say(talk, "", q->nr_hints ? "There are no more hints; ! shows the answer." :
					    "There is no hint; ! shows the answer.");
}

/* A person's words that no question has for an answer, and that are not meant as one. */
static bool asks_for_help(const struct lab_talk *talk, const struct question *q, struct str text)
{
	static const char *const words[] = {"help", "hint", "skip", "quit", "exit", "man"};

	for (size_t i = 0; talk->terminal && !q->choices && i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(text, words[i]))
			return true;
	return false;
}

/* Takes answers until one is right, or the person has enough of it. */
static void take_answers(struct lab_talk *talk, struct question *q)
{
	size_t hint = 0;
	int tries = talk->terminal ? TRIES : 1;

	while (tries) {
		const char *line = read_answer(talk, q->id);
		struct str text = line ? str_trim(str_of(line)) : (struct str){NULL, 0};

		if (!line)
			talk->story = false;
		if (!text.len || str_is(text, "!"))
			return;
		if (str_is(text, "?")) {
			give_hint(talk, q, &hint);
			continue;
		}
		if (asks_for_help(talk, q, text)) {
			say(talk, "", "? gives a hint, ! the answer, an empty line goes on, Ctrl-D ends the lab.");
			continue;
		}
		question_answer(q, text);
		tries = q->is_right ? 0 : tries - 1;
		if (tries)
			say(talk, "", "No. Try again; ? gives a hint, ! the answer.");
	}
}

/* The verdict, and how the answer came about. */
static void show_verdict(struct lab_talk *talk, const struct question *q, const struct seq_file *printed)
{
	struct seq_file out;

	seq_init(&out);
	if (talk->asks)
		seq_puts(&out, q->is_right ? "Right: " : q->given ? "No: " : "It is: ");
	seq_printf(&out, "%s = %s%s%s\n", q->id, q->right.text, q->right.unit ? " " : "",
		   q->right.unit ? q->right.unit : "");
	seq_puts(&out, "mmsh> ");
	seq_write(&out, q->command.s, q->command.len);
	seq_putc(&out, '\n');
	seq_write(&out, printed->buf ? printed->buf : "", printed->count);
	if (printed->count && printed->buf[printed->count - 1] != '\n')
		seq_putc(&out, '\n');
	console_write(&talk->s->con, out.buf, out.count);
	seq_release(&out);
}

void lab_talk_asked(void *data, struct question *q, const struct seq_file *printed)
{
	struct lab_talk *talk = data;
	struct seq_file out;

	if (!talk->story)
		return;
	seq_init(&out);
	seq_printf(&out, "\n%s: ", q->id);
	show_question(&out, q);
	seq_putc(&out, '\n');
	console_write(&talk->s->con, out.buf, out.count);
	seq_release(&out);
	if (talk->asks)
		take_answers(talk, q);
	if (talk->story)
		show_verdict(talk, q, printed);
}
