// SPDX-License-Identifier: MIT
#include "lab_main.h"

#include <stdlib.h>

#include "answers.h"
#include "expr.h"
#include "lab_files.h"
#include "lab_report.h"
#include "lab_run.h"
#include "lab_talk.h"
#include "quota.h"
#include "safe_text.h"

static void print(struct session *s, struct seq_file *out)
{
	console_write(&s->con, out->buf ? out->buf : "", out->count);
	seq_release(out);
}

int lab_show(struct session *s, const struct lab_options *o)
{
	struct seq_file out;
	int rc = 0;

	seq_init(&out);
	if (o->task == LAB_HELP)
		lab_options_help(&out);
	else
		rc = lab_list(&out);
	if (rc)
		console_errorf(&s->con, "mmsh: the labs: %s\n", errno_message(-rc));
	print(s, &out);
	return rc ? LAB_UNREADABLE : 0;
}

static int tell_trouble(struct session *s, const struct lab_result *result)
{
	if (result->trouble[0])
		console_errorf(&s->con, "mmsh: %s\n", result->trouble);
	return result->status;
}

/* The name and the variant, above the story; below it, with the score. */
static void show_variant(struct session *s, const char *name)
{
	struct seq_file out;

	seq_init(&out);
	seq_printf(&out, "%s, seed %llu", name, (unsigned long long)s->seed);
	print(s, &out);
}

static int show_score(struct session *s, const struct lab *lab, const char *name)
{
	unsigned int score = lab_score(lab), points = lab_points(lab);
	struct seq_file out;

	console_write(&s->con, "\n", 1);
	show_variant(s, name);
	seq_init(&out);
	seq_printf(&out, ": %u of %u\n", score, points);
	print(s, &out);
	return score == points ? LAB_RIGHT : LAB_WRONG;
}

static int run_story(struct session *s, const struct lab_options *o, struct lab *lab, const char *path,
		     const char *name)
{
	struct lab_talk talk;
	struct lab_result result;

	if (!lab_talk_open(&talk, s, o->task == LAB_ASK)) {
		console_errorf(&s->con, "mmsh: standard input cannot be used\n");
		return LAB_UNREADABLE;
	}
	lab->asked = lab_talk_asked;
	lab->data = &talk;
	show_variant(s, name);
	console_write(&s->con, "\n\n", 2);
	result = lab_run(s, lab, path, &talk.story);
	lab_talk_close(&talk);
	if (result.status)
		return tell_trouble(s, &result);
	return o->task == LAB_ASK ? show_score(s, lab, name) : 0;
}

static int run_template(struct session *s, const struct lab_options *o, struct lab *lab, const char *path,
			const char *name)
{
	const bool story = false;
	struct lab_result result = lab_run(s, lab, path, &story);
	struct grading g = {.lab = lab, .name = name, .seed = s->seed, .reveal = o->reveal};
	struct seq_file out;

	if (result.status)
		return tell_trouble(s, &result);
	seq_init(&out);
	lab_template(&out, &g);
	print(s, &out);
	return 0;
}

/* The answers may say which variant they are for; whoever grades has the last word. */
static const char *check_header(struct session *s, const struct lab_options *o, const struct answers *a,
				const char *name)
{
	struct value seed;

	if (a->lab && strcmp(a->lab, name))
		return "the answers are for another lab";
	if (!a->seed)
		return NULL;
	if (!expr_literal(str_of(a->seed), &seed))
		return "its seed is no number";
	if (o->has_seed && seed.n != s->seed)
		return "the answers are for another seed";
	s->seed = seed.n;
	return NULL;
}

static int grade(struct session *s, const struct lab_options *o, struct lab *lab, struct answers *a, const char *path,
		 const char *name)
{
	const bool story = false;
	struct lab_result result = lab_run(s, lab, path, &story);
	struct grading g = {.lab = lab, .name = name, .seed = s->seed, .reveal = o->reveal};
	struct seq_file out;

	if (result.status == LAB_INTERRUPTED)
		return result.status;
	if (result.status)
		g.trouble = result.trouble;
	else
		answers_give(a, lab, o->answers);
	seq_init(&out);
	if (!g.trouble || o->form != FORM_TEXT)
		lab_report(&out, &g, o->form);
	print(s, &out);
	if (result.status)
		return tell_trouble(s, &result);
	console_error(&s->con, a->complaints.buf, a->complaints.count);
	return lab_score(lab) == lab_points(lab) ? LAB_RIGHT : LAB_WRONG;
}

static int run_grade(struct session *s, const struct lab_options *o, struct lab *lab, const char *path,
		     const char *name)
{
	struct answers a;
	const char *trouble = answers_read(&a, o->answers);
	char visible[300];
	int status;

	if (!trouble)
		trouble = check_header(s, o, &a, name);
	if (interrupted == SIGINT) {
		status = LAB_INTERRUPTED;
	} else if (trouble) {
		safe_text(visible, sizeof(visible), o->answers, strlen(o->answers), SAFE_NAME);
		console_errorf(&s->con, "mmsh: %s: %s\n", visible, trouble);
		status = LAB_UNREADABLE;
	} else {
		status = grade(s, o, lab, &a, path, name);
	}
	answers_release(&a);
	return status;
}

int lab_main(struct session *s, const struct lab_options *o, const char *path)
{
	struct lab lab;
	char *file = lab_name(path), name[200];
	int status;

	safe_text(name, sizeof(name), file, strlen(file), SAFE_NAME);
	free(file);
	lab_init(&lab);
	quota_begin(s, o->limits);
	if (o->task == LAB_GRADE)
		status = run_grade(s, o, &lab, path, name);
	else if (o->task == LAB_TEMPLATE)
		status = run_template(s, o, &lab, path, name);
	else
		status = run_story(s, o, &lab, path, name);
	quota_end(s);
	lab_release(&lab);
	return status;
}
