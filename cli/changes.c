// SPDX-License-Identifier: MIT
/*
 * All views of the path table are written twice and compared as text, so that a view that is added is compared, too.
 * Views of figures are compared figure by figure, the others line by line. Left out are views that say again what
 * another one says, and `pagemap` and `page`, which want to know of what.
 */
#include "changes.h"

#include <errno.h>
#include <stdio.h>

#include "root.h"
#include "session.h"
#include "task.h"
#include "transcript.h"
#include "view_changes.h"

static const char *const left_out[] = {
	"smaps", "smaps_rollup", "status", "stat", "statm", "oom_score", "vmas", "graph", "ledger", "kmemleak",
	"meminfo", "pagetypeinfo", "zoneinfo", "buddyinfo", "/proc/stat", "/proc/uptime", "/proc/loadavg",
};

struct comparison {
	const struct machine *before, *after;
	struct seq_file *out, old, new, lines;
};

static struct str text_of(const struct seq_file *seq)
{
	return (struct str){seq->buf, seq->count};
}

static bool same(struct str a, struct str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.s, b.s, a.len));
}

static struct str take_line(struct str *text)
{
	const char *newline = text->len ? memchr(text->s, '\n', text->len) : NULL;
	struct str line = {text->s, newline ? (size_t)(newline - text->s) : text->len};
	size_t taken = line.len + (newline != NULL);

	text->s += taken;
	text->len -= taken;
	return line;
}

static struct str trim(struct str s)
{
	while (s.len && (s.s[0] == ' ' || s.s[0] == '\t')) {
		s.s++;
		s.len--;
	}
	return s;
}

/* A field's note is the same before and after. */
static struct str without_note(struct str value)
{
	for (size_t i = 0; i + 1 < value.len; i++)
		if (value.s[i] == ' ' && value.s[i + 1] == '(') {
			value.len = i;
			while (value.len && value.s[value.len - 1] == ' ')
				value.len--;
		}
	return value;
}

/* "MemFree:   12 kB" becomes MemFree and 12 kB. */
static struct str take_label(struct str *line)
{
	struct str label = trim(*line);
	size_t len = 0;

	while (len < label.len && label.s[len] != ' ' && label.s[len] != '\t')
		len++;
	*line = without_note(trim((struct str){label.s + len, label.len - len}));
	label.len = len && label.s[len - 1] == ':' ? len - 1 : len;
	return label;
}

/* ---- one view ---- */

/* Figures that differ, as "label old -> new". False: the views do not have the same labels. */
static bool compare_figures(struct comparison *c)
{
	struct str old = text_of(&c->old), new = text_of(&c->new);

	seq_clear(&c->lines);
	while (old.len || new.len) {
		struct str was = take_line(&old), is = take_line(&new);
		struct str label = take_label(&was);

		if (!same(label, take_label(&is)))
			return false;
		if (same(was, is))
			continue;
		seq_write(&c->lines, label.s, label.len);
		seq_putc(&c->lines, ' ');
		seq_write(&c->lines, was.s, was.len);
		seq_puts(&c->lines, " -> ");
		seq_write(&c->lines, is.s, is.len);
		seq_putc(&c->lines, '\n');
	}
	return true;
}

/* Copies the lines that tell a difference; those around it begin with a blank. */
static void put_lines(struct comparison *c, const char *title)
{
	struct str text = text_of(&c->lines);
	unsigned long nr = 0;

	while (text.len) {
		struct str line = take_line(&text);

		if (line.len && line.s[0] == ' ')
			continue;
		if (!nr++)
			seq_printf(c->out, "%s:\n", title);
		if (nr > CHANGES_MAX)
			continue;
		seq_write(c->out, line.s, line.len);
		seq_putc(c->out, '\n');
	}
	if (nr > CHANGES_MAX)
		seq_printf(c->out, " ... %lu more\n", nr - CHANGES_MAX);
}

static void compare_view(struct comparison *c, const struct proc_view *view, const struct view_args *before,
			 const struct view_args *after, const char *title)
{
	seq_clear(&c->old);
	seq_clear(&c->new);
	if (view->show(c->before, before, &c->old))
		seq_clear(&c->old);
	if (view->show(c->after, after, &c->new))
		seq_clear(&c->new);
	if (same(text_of(&c->old), text_of(&c->new)))
		return;
	if (view->figures != FIGURES_LABEL || !compare_figures(c)) {
		seq_clear(&c->lines);
		show_difference(&c->lines, text_of(&c->old), text_of(&c->new));
	}
	put_lines(c, title);
}

static bool is_compared(const struct proc_view *view)
{
	const char *name = view->name ? view->name : view->path;

	if (view->params != VIEW_NONE && view->params != VIEW_PID)
		return false;
	if (view->config)		/* of the only node: what the machine's views say */
		return false;
	for (size_t i = 0; i < sizeof(left_out) / sizeof(left_out[0]); i++)
		if (!strcmp(name, left_out[i]))
			return false;
	return true;
}

/* ---- all of them ---- */

static void compare_task_views(struct comparison *c, const struct task_struct *before, const struct task_struct *after)
{
	const struct view_args old = {.task = before}, new = {.task = after};
	const struct proc_view *view;
	char title[64];

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		if (view->owner != VIEW_OF_TASK || !is_compared(view))
			continue;
		snprintf(title, sizeof(title), "pid %u %s", after->pid, view->name ? view->name : view->path);
		compare_view(c, view, &old, &new, title);
	}
}

static int compare_tasks(struct comparison *c)
{
	for (uint32_t pid = 0;;) {
		const struct task_struct *before = next_pid(c->before, pid), *after = next_pid(c->after, pid);

		if (!before && !after)
			return 0;
		if (interrupted)
			return -EINTR;
		pid = !after || (before && before->pid < after->pid) ? before->pid : after->pid;
		if (!before || before->pid != pid)
			seq_printf(c->out, "pid %u: new\n", pid);
		else if (!after || after->pid != pid)
			seq_printf(c->out, "pid %u: gone\n", pid);
		else
			compare_task_views(c, before, after);
	}
}

static int compare_machine_views(struct comparison *c)
{
	const struct view_args none = {.task = NULL};
	const struct proc_view *view;

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		if (view->owner != VIEW_OF_MACHINE || !is_compared(view))
			continue;
		if (interrupted)
			return -EINTR;
		compare_view(c, view, &none, &none, view->name ? view->name : view->path);
	}
	return 0;
}

int show_changes(const struct machine *before, const struct machine *after, struct seq_file *out)
{
	struct comparison c = {.before = before, .after = after, .out = out};
	int rc;

	seq_init(&c.old);
	seq_init(&c.new);
	seq_init(&c.lines);
	rc = compare_tasks(&c);
	if (!rc) {
		seq_clear(&c.lines);
		show_frame_changes(before, after, &c.lines);
		put_lines(&c, "frames");
		rc = compare_machine_views(&c);
	}
	seq_release(&c.old);
	seq_release(&c.new);
	seq_release(&c.lines);
	return rc;
}
