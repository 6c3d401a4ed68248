// SPDX-License-Identifier: MIT
/*
 * In outline a fault is told from its beginning to its end, the first of each kind in a command; of other events the
 * first few. The rest is counted.
 *
 * In full a line waits until it is clear what it follows from. Each has a rank, its place among the causes, deeper
 * inside a fault or a run of reclaim than outside. An event that is reported when it has ended takes the deeper ones
 * that wait last below itself, and nothing after it follows from it. At most STORY_PENDING lines wait.
 */
#include "story.h"

#include <string.h>

#include "event_nouns.h"
#include "figure_words.h"
#include "mmzone.h"
#include "pgtable.h"

#define LIST_WIDTH 80u
#define TOLD 3u		/* events of a kind; of those of a block's orders, as many as there are orders */

void story_init(struct story *st, struct seq_file *text)
{
	*st = (struct story){.text = text};
	seq_init(&st->lines);
}

void story_release(struct story *st)
{
	seq_release(&st->lines);
}

void story_begin(struct story *st, bool full, bool classic)
{
	st->full = full;
	st->classic = classic;
	st->depth = 0;
	st->nr_pending = st->nr_tops = 0;
	st->headed = false;
	memset(st->told, 0, sizeof(st->told));
	memset(st->hidden, 0, sizeof(st->hidden));
	memset(st->faults, 0, sizeof(st->faults));
	seq_clear(&st->lines);
}

void story_headline(struct story *st, const char *line)
{
	seq_printf(st->text, "  %s\n", line);
	st->headed = true;
}

static void indent(struct seq_file *out, unsigned int depth)
{
	for (unsigned int i = 0; i <= depth; i++)
		seq_puts(out, "  ");
}

/* ---- in outline ---- */

static struct scope *innermost(struct story *st)
{
	return st->depth ? &st->scope[st->depth - 1] : NULL;
}

/* Whether this one is among the first few of its kind: in its fault, or in the command outside of faults. */
static bool among_first(struct story *st, const struct event_words *w, enum event_id id)
{
	const struct scope *scope = innermost(st);
	bool in_reclaim = scope && !scope->fault, of_fault = scope && scope->fault && !(w->place & LOUD);
	unsigned int *told = of_fault ? st->told_of_fault : st->told;

	if (told[id]++ < (w->place & CHAIN && !in_reclaim ? MAX_ORDER : TOLD))
		return true;
	st->hidden[id]++;
	return false;
}

static bool is_fault(enum event_id id)
{
	return id == EV_page_fault_user || id == EV_do_page_fault || id == EV_faultin_page;
}

/* A kind of fault that has been told is not told again: what was written of it goes. */
static void note_kind(struct story *st, struct scope *scope, const struct event_view *v)
{
	uint64_t kind = v->args[1];

	if (kind >= NR_FAULT_KINDS)
		return;
	st->last[kind] = v->args[0];
	if (!st->faults[kind]++)
		return;
	scope->silent = true;
	st->text->count = scope->start;
}

static void begin_scope(struct story *st, enum event_id id, size_t start)
{
	if (st->depth == STORY_SCOPES)
		return;
	if (is_fault(id))
		memset(st->told_of_fault, 0, sizeof(st->told_of_fault));
	st->scope[st->depth++] = (struct scope){.fault = is_fault(id), .start = start};
}

/* An entry that only has become old: what reclaim looks at before it decides. */
static bool only_ages(const struct event_view *v)
{
	pte_t old = {v->args[1]}, new = {v->args[2]};

	return pte_present(v->m, old) && new.val == pte_mkold(v->m, old).val;
}

static void outline(struct story *st, const struct event_words *w, enum event_id id, const struct event_view *v)
{
	struct scope *scope = innermost(st);

	if (scope && scope->fault && (w->place & KIND))
		note_kind(st, scope, v);
	if (w->story[0] == '+' || (scope && scope->silent && !(w->place & LOUD)))
		return;
	if (id == EV_set_pte && (!scope || !scope->fault) && only_ages(v)) {
		st->hidden[id]++;
		return;
	}
	if (!is_fault(id) && !among_first(st, w, id))
		return;
	indent(st->text, st->depth);
	show_figures(st->text, w->story, v);
	seq_putc(st->text, '\n');
}

/* ---- in full ---- */

/* Tells line by line: each below the last of lower rank, unless that one has ended, and then what it brought along. */
static void tell_lines(struct story *st, const struct line *line, unsigned int depth)
{
	unsigned int above[STORY_SCOPES * NR_PLACES], nr = 0;

	for (; line; line = line->next) {
		while (nr && above[nr - 1] >= line->rank)
			nr--;
		indent(st->text, depth + nr);
		seq_write(st->text, st->lines.buf + line->start, line->len);
		if (line->first)
			tell_lines(st, line->first, depth + nr + 1);
		if (!line->ended && nr < sizeof(above) / sizeof(above[0]))
			above[nr++] = line->rank;
	}
}

static void tell_pending(struct story *st)
{
	for (unsigned int i = 0; i + 1 < st->nr_tops; i++)
		st->top[i]->next = st->top[i + 1];
	if (st->nr_tops)
		tell_lines(st, st->top[0], st->headed);
	st->nr_pending = st->nr_tops = 0;
	seq_clear(&st->lines);
}

/* How many of the last lines that wait follow from an event of this rank that has ended. */
static unsigned int nr_caused(const struct story *st, const struct event_words *w, unsigned int rank)
{
	unsigned int child = (w->place & OF_SLAB ? AT_SLAB : AT_FRAME) + st->depth * NR_PLACES, nr = 0;

	if (w->place & ENDS)
		while (nr < st->nr_tops && st->top[st->nr_tops - 1 - nr]->rank > rank)
			nr++;
	else if (w->place & (OF_SLAB | OF_FRAME) && st->nr_tops)
		nr = st->top[st->nr_tops - 1]->rank == child;
	return nr;
}

/* The last nr lines go below this one. */
static void adopt(struct story *st, struct line *line, unsigned int nr)
{
	struct line **top = st->top + st->nr_tops - nr;

	for (unsigned int i = 0; i + 1 < nr; i++)
		top[i]->next = top[i + 1];
	line->first = nr ? top[0] : NULL;
	st->nr_tops -= nr;
	st->top[st->nr_tops++] = line;
}

static void in_full(struct story *st, const struct event_words *w, const struct event_view *v)
{
	unsigned int rank = (w->place & PLACE_MASK) + st->depth * NR_PLACES;
	struct line *line;

	if (st->nr_pending == STORY_PENDING)
		tell_pending(st);
	line = &st->pending[st->nr_pending++];
	*line = (struct line){
		.rank = rank, .ended = w->place & (ENDS | OF_SLAB | OF_FRAME | LEAF), .start = st->lines.count,
	};
	show_figures(&st->lines, w->function, v);
	seq_puts(&st->lines, "(): ");
	show_figures(&st->lines, w->story + (w->story[0] == '+'), v);
	seq_puts(&st->lines, "  [");
	show_figures(&st->lines, w->fields, v);
	seq_puts(&st->lines, "]\n");
	line->len = st->lines.count - line->start;
	adopt(st, line, nr_caused(st, w, rank));
}

/* ---- both ---- */

void story_tell(struct story *st, enum event_id id, const struct event_view *v)
{
	const struct event_words *w = &event_words[id];
	size_t start = st->text->count;

	if (st->full)
		in_full(st, w, v);
	else
		outline(st, w, id, v);
	if (w->place & OPENS)
		begin_scope(st, id, start);
	if (w->place & CLOSES && st->depth)
		st->depth--;
}

/* "and so on: 3 more PTEs set, 12 more frames freed", over as many lines as it needs. */
static void list_hidden(struct story *st)
{
	size_t line = st->text->count;
	bool first = true;

	for (unsigned int id = 0; id < NR_EVENTS; id++) {
		bool full = st->text->count - line > LIST_WIDTH;

		if (!st->hidden[id])
			continue;
		seq_puts(st->text, first ? "  and so on: " : full ? ",\n    " : ", ");
		if (full)
			line = st->text->count;
		seq_dec(st->text, st->hidden[id], 0);
		seq_puts(st->text, " more ");
		show_era(st->text, event_noun(id), st->classic);
		first = false;
	}
	if (!first)
		seq_putc(st->text, '\n');
}

static void sum_up(struct story *st)
{
	for (unsigned int kind = 0; kind < NR_FAULT_KINDS; kind++)
		if (st->faults[kind] > 1)
			seq_printf(st->text, "  and %llu more of these faults (%s), the last at 0x%llx\n",
				   (unsigned long long)(st->faults[kind] - 1), figure_word(&fault_name_words, kind),
				   (unsigned long long)st->last[kind]);
	list_hidden(st);
}

void story_end(struct story *st)
{
	if (st->full)
		tell_pending(st);
	else
		sum_up(st);
}
