// SPDX-License-Identifier: MIT
/*
 * A lab is a session with questions. With the default seed its parameters have the values that stand in it, so it is a
 * transcript, too; another seed draws others, and whatever the questions are about comes out differently.
 */
#include "cmd_lab.h"

#include <stdlib.h>

#include "expand.h"
#include "hash.h"
#include "lab.h"
#include "safe_text.h"

/* What a parameter is drawn from: nr values from the first, or the words of a list. */
struct choice {
	struct value first;
	uint64_t nr, step;
	const struct str *list;
};

/* A number below nr that depends on the seed and the parameter's name, and on nothing else. */
static uint64_t draw(const struct session *s, struct str name, uint64_t nr)
{
	struct hash h;

	hash_init(&h);
	hash_u64(&h, s->seed);
	hash_bytes(&h, name.s, name.len);
	return hash_final(&h) % nr;
}

/* A..B, A..B step N: B is excluded, as in a for. */
static int parse_range(struct call *c, struct str range, const struct str *more, uint64_t nr_more,
		       struct choice *choice)
{
	const char *dots = memmem(range.s, range.len, "..", 2);
	struct str from = {range.s, (size_t)(dots - range.s)};
	struct str to = {dots + 2, range.len - from.len - 2};
	struct value end, step = value_dec(1);

	if (nr_more && (nr_more != 2 || !str_is(more[0], "step")))
		return CALL_USAGE;
	if (!eval(c->s, from, &choice->first, NULL) || !eval(c->s, to, &end, NULL))
		return CALL_NESTED;
	if (nr_more && !eval(c->s, more[1], &step, NULL))
		return CALL_NESTED;
	if (!step.n || end.n <= choice->first.n)
		return call_fail(c, "there is nothing in %.*s", (int)(range.len < 80 ? range.len : 80), range.s);
	choice->step = step.n;
	choice->nr = (end.n - choice->first.n - 1) / step.n + 1;
	return 0;
}

static int parse_choice(struct call *c, const struct str *words, uint64_t nr, struct choice *choice)
{
	*choice = (struct choice){0};
	if (memmem(words[0].s, words[0].len, "..", 2))
		return parse_range(c, words[0], words + 1, nr - 1, choice);
	choice->list = words;
	choice->nr = nr;
	return 0;
}

static bool drawn(struct call *c, const struct choice *choice, uint64_t at, struct value *v)
{
	if (choice->list)
		return eval(c->s, choice->list[at], v, NULL);
	*v = choice->first;
	v->n += at * choice->step;
	return true;
}

/* param NAME DEFAULT in A..B step N, or in X Y Z */
int cmd_param(struct call *c)
{
	struct session *s = c->s;
	struct str name = {c->arg[DRAW_NAME].s, c->arg[DRAW_NAME].len};
	const struct str *words = c->arg[DRAW_VALUES].list;
	struct str preset = {c->arg[DRAW_DEFAULT].s, c->arg[DRAW_DEFAULT].len};
	char text[VALUE_TEXT];
	struct choice choice;
	struct value v;
	int rc;

	if (!is_name(name) || str_is(name, "pid"))
		return call_fail(c, "'%.*s' cannot be the name of a parameter", (int)(name.len < 60 ? name.len : 60),
				 name.s);
	if (!str_is((struct str){c->arg[DRAW_IN].s, c->arg[DRAW_IN].len}, "in"))
		return CALL_USAGE;
	rc = parse_choice(c, words, c->arg[DRAW_VALUES].n, &choice);
	if (rc)
		return rc;
	if (s->seed ? !drawn(c, &choice, draw(s, name, choice.nr), &v) : !eval(s, preset, &v, NULL))
		return CALL_NESTED;
	vars_set(&s->vars, name, v);
	seq_write(c->out, name.s, name.len);
	seq_puts(c->out, " = ");
	seq_write(c->out, text, value_text(v, text));
	seq_putc(c->out, '\n');
	return 0;
}

static char *visible_copy(struct str text)
{
	size_t len = safe_text(NULL, 0, text.s, text.len, SAFE_NAME);
	char *copy = xmalloc(len + 1);

	safe_text(copy, len + 1, text.s, text.len, SAFE_NAME);
	return copy;
}

/* The question an id stands for; *rc is why there is none. */
static struct question *question_of(struct call *c, struct str id, int *rc)
{
	struct question *q;

	*rc = 0;
	if (!is_name(id)) {
		*rc = call_fail(c, "'%.*s' cannot be the id of a question", (int)(id.len < 60 ? id.len : 60), id.s);
		return NULL;
	}
	q = c->s->lab ? lab_question(c->s->lab, id) : NULL;
	if (c->s->lab && !q)
		*rc = call_fail(c, "a lab has at most %d questions", LAB_MAX_QUESTIONS);
	return q;
}

int cmd_hint(struct call *c)
{
	int rc;
	struct question *q = question_of(c, (struct str){c->arg[HINT_ID].s, c->arg[HINT_ID].len}, &rc);

	if (!q)
		return rc;
	q->hints = xrealloc(q->hints, (q->nr_hints + 1) * sizeof(*q->hints));
	q->hints[q->nr_hints++] = visible_copy((struct str){c->arg[HINT_TEXT].s, c->arg[HINT_TEXT].len});
	return 0;
}

/* Runs the command behind ask; what it prints goes to printed, its failure, too. */
static int run_asked(struct call *c, struct seq_file *printed, bool *failed)
{
	struct session *s = c->s;
	struct seq_file *outer = s->con.capture;
	bool json = s->json;
	int rc;

	/* What a block prints is the answer: no objects. */
	s->json = false;
	s->con.capture = printed;
	s->stop_at_failure++;
	rc = call_rest(c);
	s->stop_at_failure--;
	s->con.capture = outer;
	s->json = json;
	*failed = rc;
	if (!rc || s->unwind != RUN_FAILED)
		return rc;
	/* What was asked is whether it fails, and how; a command that is wrong itself is no answer. */
	if (s->failure.kind == FAILURE_MESSAGE && !s->failure.err)
		return rc;
	seq_clear(printed);
	show_failure(printed, &s->failure, s->set.reasons == SET_ON);
	c->ret.form = VALUE_NONE;
	return 0;
}

static struct str word_at(struct str words, uint64_t at)
{
	const char *comma;

	for (; at; at--) {
		comma = memchr(words.s, ',', words.len);
		if (!comma)
			return (struct str){NULL, 0};
		words.len -= (size_t)(comma + 1 - words.s);
		words.s = comma + 1;
	}
	comma = memchr(words.s, ',', words.len);
	return (struct str){words.s, comma ? (size_t)(comma - words.s) : words.len};
}

/* The answer in words: one of the choices, EINVAL of a failure, all of a line that was printed, ok. */
static int answer_in_words(struct call *c, const struct seq_file *printed, bool failed, struct str *text)
{
	struct str out = str_trim((struct str){printed->count ? printed->buf : "", printed->count});
	const char *blank;

	if (call_has(c, ASK_OF)) {
		*text = word_at((struct str){c->arg[ASK_OF].s, c->arg[ASK_OF].len}, c->ret.n);
		if (c->ret.form != VALUE_NONE && text->s)
			return 0;
		return call_fail(c, "the command's value is not the number of one of the words of=");
	}
	if (failed) {
		blank = memchr(out.s, ' ', out.len);
		*text = (struct str){out.s, blank ? (size_t)(blank - out.s) : out.len};
		return 0;
	}
	*text = out.len ? out : str_of("ok");
	if (text->len > ANSWER_MAX || memchr(text->s, '\n', text->len))
		return call_fail(c, "the command prints more than a line of %d bytes", ANSWER_MAX);
	return 0;
}

static int make_answer(struct call *c, const struct seq_file *printed, bool failed, struct answer *right)
{
	char number[VALUE_TEXT];
	struct str text;
	int rc;

	*right = (struct answer){.kind = ANSWER_WORDS};
	if (c->ret.form != VALUE_NONE && !call_has(c, ASK_OF)) {
		right->kind = ANSWER_NUMBER;
		right->value = c->ret;
		text = (struct str){number, value_text(c->ret, number)};
	} else {
		rc = answer_in_words(c, printed, failed, &text);
		if (rc)
			return rc;
	}
	right->text = visible_copy(text);
	if (call_has(c, ASK_UNIT))
		right->unit = visible_copy((struct str){c->arg[ASK_UNIT].s, c->arg[ASK_UNIT].len});
	return 0;
}

/* What the command printed, where that is more than the answer, then the answer under its id. */
static void show_answer(struct call *c, const struct answer *right, const struct seq_file *printed, bool failed)
{
	struct str out = str_trim((struct str){printed->count ? printed->buf : "", printed->count});

	if (memchr(out.s, '\n', out.len) || (failed && c->s->set.reasons == SET_ON)) {
		seq_write(c->out, out.s, out.len);
		seq_putc(c->out, '\n');
	}
	seq_write(c->out, c->arg[ASK_ID].s, c->arg[ASK_ID].len);
	seq_printf(c->out, " = %s%s%s\n", right->text, right->unit ? " " : "", right->unit ? right->unit : "");
}

/* Fills in a question, and hands it to whoever runs the lab. */
static void pose(struct call *c, struct question *q, const struct answer *right, const struct seq_file *printed)
{
	struct lab *lab = c->s->lab;
	struct str of = {c->arg[ASK_OF].s, call_has(c, ASK_OF) ? c->arg[ASK_OF].len : 0};

	q->text = visible_copy((struct str){c->arg[ASK_TEXT].s, c->arg[ASK_TEXT].len});
	q->choices = of.len ? visible_copy(of) : NULL;
	q->points = (unsigned int)call_num(c, ASK_POINTS, 1);
	q->line = c->s->line;
	q->right = *right;
	q->command = words_span(c->rest, c->nrest);
	if (lab->asked)
		lab->asked(lab->data, q, printed);
	q->command = (struct str){NULL, 0};
}

int cmd_ask(struct call *c)
{
	struct question *q;
	struct answer right;
	struct seq_file printed;
	bool failed;
	int rc;

	q = question_of(c, (struct str){c->arg[ASK_ID].s, c->arg[ASK_ID].len}, &rc);
	if (rc)
		return rc;
	if (q && q->text)
		return call_fail(c, "'%s' was asked before", q->id);
	if (call_num(c, ASK_POINTS, 1) - 1 >= LAB_MAX_POINTS)
		return call_fail(c, "points= is 1 to %d", LAB_MAX_POINTS);
	seq_init(&printed);
	rc = run_asked(c, &printed, &failed);
	if (!rc)
		rc = make_answer(c, &printed, failed, &right);
	if (!rc && q)
		pose(c, q, &right, &printed);
	if (!rc && !q) {
		show_answer(c, &right, &printed, failed);
		free(right.unit);
		free(right.text);
	}
	seq_release(&printed);
	return rc;
}
