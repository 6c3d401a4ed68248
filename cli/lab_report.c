// SPDX-License-Identifier: MIT
#include "lab_report.h"

#include <jansson.h>
#include <stdlib.h>

#include "lab_talk.h"
#include "safe_text.h"

/* What a report says about a question. All of it is free of control characters. */
struct verdict {
	const char *word;		/* right, wrong, missing */
	char given[3 * ANSWER_MAX];
	char detail[8 * ANSWER_MAX];
};

static void judge(const struct grading *g, const struct question *q, struct verdict *v)
{
	const char *unit = q->right.unit ? q->right.unit : "";

	v->word = q->is_right ? "right" : q->given ? "wrong" : "missing";
	v->given[0] = '\0';
	if (q->given)
		safe_text(v->given, sizeof(v->given), q->given, strlen(q->given), SAFE_NAME);
	snprintf(v->detail, sizeof(v->detail), "%s%s%s", v->word, q->given ? ": " : "", v->given);
	if (g->reveal && !q->is_right)
		snprintf(v->detail + strlen(v->detail), sizeof(v->detail) - strlen(v->detail), "; it is %s%s%s",
			 q->right.text, *unit ? " " : "", unit);
}

static void report_text(struct seq_file *out, const struct grading *g)
{
	struct verdict v;

	for (size_t i = 0; i < g->lab->nr; i++) {
		judge(g, &g->lab->questions[i], &v);
		seq_printf(out, "%-16s %s\n", g->lab->questions[i].id, v.detail);
	}
	if (!g->trouble)
		seq_printf(out, "%s, seed %llu: %u of %u\n", g->name, (unsigned long long)g->seed,
			   lab_score(g->lab), lab_points(g->lab));
}

/* A # would begin a directive, a backslash an escape. */
static void tap_text(struct seq_file *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '#' || *text == '\\')
			seq_putc(out, '\\');
		seq_putc(out, *text);
	}
}

static void report_tap(struct seq_file *out, const struct grading *g)
{
	struct verdict v;

	seq_puts(out, "TAP version 13\n");
	if (g->trouble) {
		seq_puts(out, "Bail out! ");
		tap_text(out, g->trouble);
		seq_putc(out, '\n');
		return;
	}
	seq_printf(out, "1..%zu\n", g->lab->nr);
	for (size_t i = 0; i < g->lab->nr; i++) {
		const struct question *q = &g->lab->questions[i];

		judge(g, q, &v);
		seq_printf(out, "%s %zu - %s ", q->is_right ? "ok" : "not ok", i + 1, q->id);
		tap_text(out, q->is_right ? q->text : v.detail);
		seq_putc(out, '\n');
	}
	seq_printf(out, "# %s, seed %llu: %u of %u\n", g->name, (unsigned long long)g->seed, lab_score(g->lab),
		   lab_points(g->lab));
}

static void xml_text(struct seq_file *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '&')
			seq_puts(out, "&amp;");
		else if (*text == '<')
			seq_puts(out, "&lt;");
		else if (*text == '>')
			seq_puts(out, "&gt;");
		else if (*text == '"')
			seq_puts(out, "&quot;");
		else
			seq_putc(out, *text);
	}
}

static void junit_case(struct seq_file *out, const struct grading *g, const struct question *q)
{
	struct verdict v;

	judge(g, q, &v);
	seq_puts(out, "    <testcase classname=\"");
	xml_text(out, g->name);
	seq_printf(out, "\" name=\"%s\"", q->id);
	if (q->is_right) {
		seq_puts(out, "/>\n");
		return;
	}
	seq_printf(out, ">\n      <failure type=\"%s\" message=\"", v.word);
	xml_text(out, v.detail);
	seq_puts(out, "\">");
	xml_text(out, q->text);
	seq_puts(out, "</failure>\n    </testcase>\n");
}

static unsigned int count_wrong(const struct lab *lab)
{
	unsigned int wrong = 0;

	for (size_t i = 0; i < lab->nr; i++)
		wrong += !lab->questions[i].is_right;
	return wrong;
}

static void report_junit(struct seq_file *out, const struct grading *g)
{
	bool error = g->trouble;

	seq_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"");
	xml_text(out, g->name);
	seq_printf(out, "\" tests=\"%zu\" failures=\"%u\" errors=\"%d\">\n", error ? 1 : g->lab->nr,
		   error ? 0 : count_wrong(g->lab), error);
	seq_printf(out, "    <properties><property name=\"seed\" value=\"%llu\"/></properties>\n",
		   (unsigned long long)g->seed);
	if (error) {
		seq_puts(out, "    <testcase classname=\"");
		xml_text(out, g->name);
		seq_puts(out, "\" name=\"lab\">\n      <error message=\"");
		xml_text(out, g->trouble);
		seq_puts(out, "\"/>\n    </testcase>\n");
	}
	for (size_t i = 0; !error && i < g->lab->nr; i++)
		junit_case(out, g, &g->lab->questions[i]);
	seq_puts(out, "  </testsuite>\n</testsuites>\n");
}

static json_t *gradescope_test(const struct grading *g, size_t i)
{
	const struct question *q = &g->lab->questions[i];
	struct verdict v;

	judge(g, q, &v);
	return json_pack("{s:s, s:s+, s:i, s:i, s:s, s:s, s:s}", "number", q->id, "name", q->text, "", "score",
			 q->is_right ? (int)q->points : 0, "max_score", (int)q->points, "status",
			 q->is_right ? "passed" : "failed", "output", v.detail, "visibility", "visible");
}

static void report_gradescope(struct seq_file *out, const struct grading *g)
{
	json_t *tests = json_array(), *all;
	char *text, summary[LAB_MAX_QUESTIONS + 400];

	snprintf(summary, sizeof(summary), "%s, seed %llu%s%s", g->name, (unsigned long long)g->seed,
		 g->trouble ? ": no verdict: " : "", g->trouble ? g->trouble : "");
	for (size_t i = 0; !g->trouble && i < g->lab->nr; i++)
		json_array_append_new(tests, gradescope_test(g, i));
	all = json_pack("{s:i, s:s, s:s, s:s, s:o}", "score", g->trouble ? 0 : (int)lab_score(g->lab), "output",
			summary, "visibility", "visible", "stdout_visibility", "hidden", "tests", tests);
	text = json_dumps(all, JSON_INDENT(2));
	seq_puts(out, text ? text : "{}");
	seq_putc(out, '\n');
	free(text);
	json_decref(all);
}

void lab_report(struct seq_file *out, const struct grading *g, enum lab_form form)
{
	static void (*const report[])(struct seq_file *, const struct grading *) = {
		[FORM_TEXT] = report_text,
		[FORM_TAP] = report_tap,
		[FORM_JUNIT] = report_junit,
		[FORM_GRADESCOPE] = report_gradescope,
	};

	report[form](out, g);
}

void lab_template(struct seq_file *out, const struct grading *g)
{
	seq_printf(out, "# Answers: a number, or a word, behind each =. Graded by\n# mmsh grade %s FILE\n"
		   "lab = %s\nseed = %llu\n", g->name, g->name, (unsigned long long)g->seed);
	for (size_t i = 0; i < g->lab->nr; i++) {
		const struct question *q = &g->lab->questions[i];

		seq_puts(out, "\n# ");
		show_question(out, q);
		seq_printf(out, "\n%s =%s%s\n", q->id, g->reveal ? " " : "", g->reveal ? q->right.text : "");
	}
}
