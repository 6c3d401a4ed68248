// SPDX-License-Identifier: MIT
/*
 * figures.c - `get`: one figure of a view
 *
 * A figure is looked up in the text that the view shows, so what `get` says and what `cat` says cannot differ. A name
 * is taken apart from the left: an optional pid, the view, and what is left is the figure in the view's own words. The
 * view's row says how its text is laid out.
 */
#include <errno.h>
#include <string.h>

#include "root.h"
#include "task.h"

/* A stretch of text. */
struct span {
	const char *at;
	size_t len;
};

static bool span_is(struct span s, const char *text, size_t len)
{
	return s.len == len && !memcmp(s.at, text, len);
}

static bool span_is_str(struct span s, const char *text)
{
	return span_is(s, text, strlen(text));
}

/* Takes the next line off the text. */
static bool next_line(struct span *text, struct span *line)
{
	const char *nl;

	if (text->len == 0)
		return false;
	nl = memchr(text->at, '\n', text->len);
	line->at = text->at;
	line->len = nl ? (size_t)(nl - text->at) : text->len;
	text->at += line->len + (nl != NULL);
	text->len -= line->len + (nl != NULL);
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* Takes the next word off a line. */
static bool next_word(struct span *line, struct span *word)
{
	while (line->len && is_blank(*line->at))
		line->at++, line->len--;
	word->at = line->at;
	while (line->len && !is_blank(*line->at))
		line->at++, line->len--;
	word->len = (size_t)(line->at - word->at);
	return word->len != 0;
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

static int to_figure(struct span word, struct figure *ret)
{
	struct figure f = {0};
	unsigned int base = 10;
	size_t i = 0;

	if (word.len > 1 && word.at[0] == '-') {
		f.negative = true;
		i = 1;
	} else if (word.len > 2 && word.at[0] == '0' && word.at[1] == 'x') {
		f.hex = true;
		base = 16;
		i = 2;
	}
	if (i >= word.len)
		return -EINVAL;
	for (; i < word.len; i++) {
		int digit = digit_value(word.at[i]);

		if (digit >= (int)base)
			return -EINVAL;
		f.value = f.value * base + (unsigned int)digit;
	}
	if (f.negative)
		f.value = -f.value;
	*ret = f;
	return 0;
}

static int nth_word(struct span line, uint64_t n, struct figure *ret)
{
	struct span word;

	do
		if (!next_word(&line, &word))
			return -ENOENT;
	while (n-- > 0);
	return to_figure(word, ret);
}

/* "Label:   value" or "label value". A label may contain blanks only in parentheses: none does. */
static int find_label(struct span text, const char *name, struct figure *ret)
{
	struct span line, label;

	while (next_line(&text, &line)) {
		if (!next_word(&line, &label))
			continue;
		if (label.at[label.len - 1] == ':')
			label.len--;
		if (span_is_str(label, name))
			return nth_word(line, 0, ret);
	}
	return -ENOENT;
}

static int find_in_list(struct span text, const char *name, struct figure *ret)
{
	struct figure n;
	int err = to_figure((struct span){name, strlen(name)}, &n);

	if (err || n.hex || n.negative)
		return -ENOENT;
	return nth_word(text, n.value, ret);
}

/* Field 1 stands before the name in parentheses, which may have blanks in it and is no figure, field 3 behind it. */
static int find_stat(struct span text, const char *name, struct figure *ret)
{
	const char *fields = memrchr(text.at, ')', text.len);
	struct figure n;
	int err = to_figure((struct span){name, strlen(name)}, &n);

	if (err || n.hex || n.negative || !n.value || !fields)
		return -ENOENT;
	if (n.value < 3)
		return n.value == 1 ? nth_word(text, 0, ret) : -EINVAL;
	fields++;
	return nth_word((struct span){fields, (size_t)(text.at + text.len - fields)}, n.value - 3, ret);
}

static int find_statm(struct span text, const char *name, struct figure *ret)
{
	static const char *const names[] = {"size", "resident", "shared", "text", "lib", "data", "dt"};

	for (unsigned int i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!strcmp(name, names[i]))
			return nth_word(text, i, ret);
	return -ENOENT;
}

/* Takes "Node 0, zone   Normal" off a line when it is about that zone. */
static bool take_zone(struct span *line, const char *zone, size_t len)
{
	struct span rest = *line, word;

	if (!next_word(&rest, &word) || !span_is_str(word, "Node") || !next_word(&rest, &word) ||
	    !next_word(&rest, &word) || !span_is_str(word, "zone") || !next_word(&rest, &word))
		return false;
	*line = rest;
	return span_is(word, zone, len);
}

static int find_buddyinfo(struct span text, const char *name, struct figure *ret)
{
	size_t len = strcspn(name, ".");
	struct span line;

	while (name[len] && next_line(&text, &line))
		if (take_zone(&line, name, len))
			return find_in_list(line, name + len + 1, ret);
	return -ENOENT;
}

/* In the zone's part of the text a line ends "... NAME VALUE" or "NAME: VALUE". */
static int find_zoneinfo(struct span text, const char *name, struct figure *ret)
{
	size_t len = strcspn(name, ".");
	bool in_zone = false;
	struct span line;

	while (name[len] && next_line(&text, &line)) {
		struct span label = {0}, value = {0}, word;

		if (line.len > 4 && !memcmp(line.at, "Node", 4))
			in_zone = take_zone(&line, name, len);
		if (!in_zone)
			continue;
		while (next_word(&line, &word)) {
			label = value;
			value = word;
		}
		if (label.len && label.at[label.len - 1] == ':')
			label.len--;
		if (label.len && span_is_str(label, name + len + 1))
			return to_figure(value, ret);
	}
	return -ENOENT;
}

/* A column's name without the marks that headers put around it. */
static struct span plain_heading(struct span word)
{
	if (word.len > 2 && word.at[0] == '<')
		return (struct span){word.at + 1, word.len - 2};
	return word;
}

/* The place of a column among the words of a row: a '#' that begins the header stands for nothing. */
static int find_column(struct span header, const char *column, uint64_t *ret)
{
	struct span word;

	for (uint64_t n = 0; next_word(&header, &word);) {
		if (span_is_str(word, "#"))
			continue;
		if (span_is_str(plain_heading(word), column)) {
			*ret = n;
			return 0;
		}
		n++;
	}
	return -ENOENT;
}

/* The heading names columns; the row is found by its first word, which may itself contain dots. */
static int find_in_table(struct span text, const char *name, struct figure *ret)
{
	const char *dot = strrchr(name, '.');
	struct span line, word, header = {0};
	uint64_t column;

	if (!dot)
		return -ENOENT;
	while (next_line(&text, &line)) {
		struct span row = line;

		if (!next_word(&row, &word))
			continue;
		if (span_is(word, name, (size_t)(dot - name)))
			return find_column(header, dot + 1, &column) ? -ENOENT : nth_word(line, column, ret);
		if (!header.at || span_is_str(word, "#"))
			header = line;
	}
	return -ENOENT;
}

/* Behind the last "=" of the lines from NAME to the next name: what is computed stands below its formula. */
static int find_formula(struct span text, const char *name, struct figure *ret)
{
	struct span line, word, value = {0};
	bool here = false;

	while (next_line(&text, &line)) {
		if (line.len && !is_blank(*line.at)) {
			next_word(&line, &word);
			here = span_is_str(word, name);
		}
		if (here && next_word(&line, &word))
			value = line;
	}
	return value.at ? nth_word(value, 0, ret) : -ENOENT;
}

static int find_figure(enum view_figures kind, struct span text, const char *name, struct figure *ret)
{
	switch (kind) {
	case FIGURES_LABEL:
		return find_label(text, name, ret);
	case FIGURES_SINGLE:
		return *name ? -ENOENT : find_in_list(text, "0", ret);
	case FIGURES_LIST:
		return find_in_list(text, name, ret);
	case FIGURES_STAT:
		return find_stat(text, name, ret);
	case FIGURES_STATM:
		return find_statm(text, name, ret);
	case FIGURES_BUDDYINFO:
		return find_buddyinfo(text, name, ret);
	case FIGURES_ZONEINFO:
		return find_zoneinfo(text, name, ret);
	case FIGURES_TABLE:
		return find_in_table(text, name, ret);
	case FIGURES_FORMULAS:
		return find_formula(text, name, ret);
	case FIGURES_NONE:
		break;
	}
	return -ENOENT;
}

/*
 * How long the view's own name is at the start of name, 0 when it is another view's. A setting goes by its sysctl name:
 * /proc/sys/vm/swappiness is vm.swappiness.
 */
static size_t match_view(const struct proc_view *view, const char *name)
{
	static const char sys[] = "/proc/sys/";
	const char *own = view->name;
	size_t i;

	if (!own && view->path && !strncmp(view->path, sys, sizeof(sys) - 1))
		own = view->path + sizeof(sys) - 1;
	if (!own || view->figures == FIGURES_NONE)
		return 0;
	for (i = 0; own[i]; i++)
		if (name[i] != (own[i] == '/' ? '.' : own[i]))
			return 0;
	return name[i] == '\0' || name[i] == '.' ? i : 0;
}

static const struct proc_view *find_view(const char **name)
{
	const struct proc_view *view;

	for (unsigned int i = 0; (view = proc_view_at(i)) != NULL; i++) {
		size_t len = match_view(view, *name);

		if (len == 0)
			continue;
		*name += len + ((*name)[len] == '.');
		return view;
	}
	return NULL;
}

/* Takes "PID." off the name. NULL: no such process; the current one when no pid stands there. */
static const struct task_struct *take_pid(const struct machine *m, const char **name)
{
	size_t len = strspn(*name, "0123456789");
	uint64_t pid = 0;

	if (len == 0 || (*name)[len] != '.')
		return current_task(m);
	if (len > 6)
		return NULL;
	for (size_t i = 0; i < len; i++)
		pid = pid * 10 + (uint64_t)((*name)[i] - '0');
	*name += len + 1;
	return find_pid(m, pid);
}

/* Takes "PFN." or "ADDR." off the name of a figure of a view that needs one. */
static int take_argument(const struct proc_view *view, const char **name, struct view_args *args)
{
	size_t len = strcspn(*name, ".");
	struct figure n;

	if (view->params != VIEW_PFN && view->params != VIEW_ADDR_PID)
		return 0;
	if (!(*name)[len] || to_figure((struct span){*name, len}, &n) || n.negative)
		return -ENOENT;
	args->arg[args->nr++] = n.value;
	*name += len + 1;
	return 0;
}

int proc_get(const struct machine *m, const char *name, struct figure *ret)
{
	struct view_args args = {0};
	const struct proc_view *view;
	bool with_pid = *name >= '0' && *name <= '9';
	struct seq_file seq;
	int err;

	args.task = take_pid(m, &name);
	view = find_view(&name);
	if (!args.task || !view || (with_pid && view->owner != VIEW_OF_TASK))
		return -ENOENT;
	if (view->params == VIEW_FAMILY)
		args.task = NULL;
	err = take_argument(view, &name, &args);
	if (err)
		return err;
	seq_init(&seq);
	err = view->show(m, &args, &seq);
	if (!err)
		err = find_figure(view->figures, (struct span){seq.buf, seq.count}, name, ret);
	seq_release(&seq);
	return err;
}
