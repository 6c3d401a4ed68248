// SPDX-License-Identifier: MIT
#include "json_report.h"

#include <jansson.h>
#include <stdlib.h>

#include "safe_text.h"

#define MAX_EVENTS 10000u	/* of one command: they wait in memory until it ends */

struct json_report {
	struct json_report *up;
	json_t *object;
	struct seq_file output;
	struct seq_file *capture;	/* where output went before */
	uint64_t events_left_out;
};

static json_t *text_value(const char *s, size_t len)
{
	json_t *text = json_stringn(s, len);
	size_t visible;
	char *copy;

	/* What is no UTF-8 is made visible byte by byte. */
	if (text)
		return text;
	visible = safe_text(NULL, 0, s, len, SAFE_LINES);
	copy = xmalloc(visible + 1);
	safe_text(copy, visible + 1, s, len, SAFE_LINES);
	text = json_stringn(copy, visible);
	free(copy);
	return text;
}

static json_t *output_value(const struct seq_file *output)
{
	return text_value(output->buf ? output->buf : "", output->count);
}

/* Numbers that jq and JavaScript would round go as strings, too. */
static json_t *number_value(struct value v)
{
	char text[VALUE_TEXT];
	size_t len = value_text(v, text);

	if (v.form != VALUE_HEX && (v.n <= (1ull << 53) || v.form == VALUE_SIGNED))
		return json_integer((json_int_t)v.n);
	return json_stringn(text, len);
}

void json_report_begin(struct session *s, const struct stmt *st)
{
	struct json_report *r = xmalloc(sizeof(*r));

	*r = (struct json_report){
		.up = s->report, .object = json_object(), .capture = s->con.capture};
	json_object_set_new(r->object, "mmsh", json_integer(1));
	json_object_set_new(r->object, "line", json_integer((json_int_t)st->line));
	json_object_set_new(r->object, "command", text_value(st->text, st->text_len));
	seq_init(&r->output);
	s->report = r;
	s->con.capture = &r->output;
}

void json_report_failure(struct json_report *r, const struct failure *f)
{
	json_t *error = json_object();
	struct seq_file text;

	seq_init(&text);
	show_failure(&text, f, false);
	json_object_set_new(error, "command", json_string(f->command));
	json_object_set_new(error, "message", text_value(text.buf, text.count));
	if (f->kind == FAILURE_FAULT) {
		json_object_set_new(error, "signal", json_string(f->fault.signal));
		json_object_set_new(error, "code", json_string(f->fault.code));
		json_object_set_new(error, "address", number_value(value_hex(f->fault.address)));
	} else if (f->err) {
		json_object_set_new(error, "errno", json_integer(f->err));
		json_object_set_new(error, "name", json_string(errno_name(f->err)));
	}
	seq_clear(&text);
	if (failure_is_explained(f)) {
		show_explanation(&text, f);
		json_object_set_new(error, "reason", text_value(text.buf, text.count));
	}
	seq_release(&text);
	json_object_set_new(r->object, "error", error);
}

void json_report_event(struct json_report *r, const char *name, uint32_t pid, const struct seq_file *story,
		       const struct seq_file *raw)
{
	json_t *events = json_object_get(r->object, "events"), *event;

	if (!events) {
		events = json_array();
		json_object_set_new(r->object, "events", events);
	}
	if (json_array_size(events) == MAX_EVENTS) {
		r->events_left_out++;
		return;
	}
	event = json_object();
	json_object_set_new(event, "event", json_string(name));
	json_object_set_new(event, "pid", json_integer(pid));
	json_object_set_new(event, "story", output_value(story));
	json_object_set_new(event, "raw", output_value(raw));
	json_array_append_new(events, event);
}

static void report_pop(struct session *s)
{
	struct json_report *r = s->report;

	s->report = r->up;
	s->con.capture = r->capture;
	json_decref(r->object);
	seq_release(&r->output);
	free(r);
}

void json_report_end(struct session *s, bool ok, struct value v)
{
	struct json_report *report = s->report;
	json_t *o = report->object;
	struct json_report *outer = report->up;
	char *line;

	if (report->events_left_out)
		json_object_set_new(o, "events_left_out", json_integer((json_int_t)report->events_left_out));
	json_object_set_new(o, "ok", json_boolean(ok));
	if (v.form != VALUE_NONE)
		json_object_set_new(o, "value", number_value(v));
	json_object_set_new(o, "output", output_value(&report->output));
	line = json_dumps(o, JSON_COMPACT);
	report_pop(s);
	if (!line)
		return;
	/* Objects come one after another, never one inside another's output. */
	if (outer) {
		struct seq_file *capture = s->con.capture;

		while (outer->up)
			outer = outer->up;
		s->con.capture = outer->capture;
		console_write(&s->con, line, strlen(line));
		console_write(&s->con, "\n", 1);
		s->con.capture = capture;
	} else {
		console_write(&s->con, line, strlen(line));
		console_write(&s->con, "\n", 1);
	}
	free(line);
}

/* Whether the block failed itself, or printed something, as time does. */
static bool tells_something(const struct json_report *r)
{
	return r->output.count || json_object_get(r->object, "error") || json_object_get(r->object, "events");
}

void json_report_end_block(struct session *s, bool ok, struct value v)
{
	if (tells_something(s->report))
		json_report_end(s, ok, v);
	else
		report_pop(s);
}

void json_reports_drop(struct session *s, const struct json_report *keep)
{
	while (s->report != keep)
		report_pop(s);
}
