// SPDX-License-Identifier: MIT
/* The views are written before and after, and compared line by line: what a kernel counts is in there already. */
#include "counters.h"

#include <stdio.h>
#include <string.h>

#include "root.h"
#include "task.h"

#define LINE_WIDTH 100

/* One line of a view of figures. */
struct reading {
	const char *label;
	size_t len;
	uint64_t value;
	bool kib;
};

void counters_init(struct counters *c)
{
	seq_init(&c->vmstat);
	seq_init(&c->status);
	c->pid = 0;
}

void counters_release(struct counters *c)
{
	seq_release(&c->vmstat);
	seq_release(&c->status);
}

static void take_view(struct seq_file *seq, const char *name, const struct machine *m, const struct task_struct *task)
{
	seq_clear(seq);
	if (proc_view_find(name)->show(m, &(struct view_args){.task = task}, seq))
		seq_clear(seq);
}

void counters_take(struct counters *c, const struct machine *m, const struct task_struct *task)
{
	take_view(&c->vmstat, "vmstat", m, NULL);
	c->pid = task ? task->pid : 0;
	if (task)
		take_view(&c->status, "status", m, task);
	else
		seq_clear(&c->status);
}

/* The figure in the line at *pos, which moves behind it; false at the end. A line without one has the label only. */
static bool next_reading(const struct seq_file *seq, size_t *pos, struct reading *f)
{
	size_t at = *pos, end = at;

	if (at >= seq->count)
		return false;
	*f = (struct reading){.label = seq->buf + at};
	while (end < seq->count && seq->buf[end] != '\n')
		end++;
	*pos = end + 1;
	while (at < end && seq->buf[at] != ':' && seq->buf[at] != ' ')
		at++;
	f->len = (size_t)(seq->buf + at - f->label);
	while (at < end && (seq->buf[at] < '0' || seq->buf[at] > '9'))
		at++;
	for (; at < end && seq->buf[at] >= '0' && seq->buf[at] <= '9'; at++)
		f->value = f->value * 10 + (uint64_t)(seq->buf[at] - '0');
	f->kib = end - at == 3 && !memcmp(seq->buf + at, " kB", 3);
	return true;
}

struct lines {
	struct seq_file *out;
	const char *indent, *title;
	size_t column;		/* 0: nothing is written yet */
};

/* A line is full before it is too long; the next one is indented further. */
static void put_reading(struct lines *list, const struct reading *was, const struct reading *is)
{
	bool up = is->value >= was->value;
	size_t width = is->len + 8;

	if (!list->column) {
		seq_puts(list->out, list->indent);
		seq_puts(list->out, list->title);
		list->column = strlen(list->indent) + strlen(list->title);
	} else if (list->column + width > LINE_WIDTH) {
		seq_printf(list->out, ",\n%s   ", list->indent);
		list->column = strlen(list->indent) + 3;
	} else {
		seq_putc(list->out, ',');
	}
	seq_putc(list->out, ' ');
	seq_write(list->out, is->label, is->len);
	seq_puts(list->out, up ? " +" : " -");
	seq_dec(list->out, up ? is->value - was->value : was->value - is->value, 0);
	if (is->kib)
		seq_puts(list->out, " kB");
	list->column += width;
}

/* What follows from another figure, or is the most that one ever was. */
static bool says_it_again(const struct reading *r)
{
	static const char *const left_out[] = {"nr_zone_", "nr_dirty_", "VmPeak", "VmHWM"};

	for (size_t i = 0; i < sizeof(left_out) / sizeof(left_out[0]); i++)
		if (r->len > strlen(left_out[i]) - 1 && !memcmp(r->label, left_out[i], strlen(left_out[i])))
			return true;
	return false;
}

/* Only what is counted in kB: the rest of a status is names and masks. */
static void show_moved(struct lines *list, const struct seq_file *before, const struct seq_file *after, bool only_kib)
{
	size_t old = 0, new = 0;
	struct reading was, is;

	while (next_reading(before, &old, &was) && next_reading(after, &new, &is)) {
		if (was.len != is.len || memcmp(was.label, is.label, is.len))
			return;
		if (was.value != is.value && (is.kib || !only_kib) && !says_it_again(&is))
			put_reading(list, &was, &is);
	}
}

static void end_lines(const struct lines *list)
{
	if (list->column)
		seq_putc(list->out, '\n');
}

void counters_show(struct seq_file *out, const struct counters *before, const struct machine *m, const char *indent)
{
	struct lines list = {.out = out, .indent = indent, .title = "counters:"};
	const struct task_struct *task = find_task(m, before->pid);
	struct counters now;
	char title[32];

	counters_init(&now);
	counters_take(&now, m, task);
	show_moved(&list, &before->vmstat, &now.vmstat, false);
	end_lines(&list);
	snprintf(title, sizeof(title), "process %u:", before->pid);
	list = (struct lines){.out = out, .indent = indent, .title = title};
	show_moved(&list, &before->status, &now.status, true);
	end_lines(&list);
	counters_release(&now);
}
