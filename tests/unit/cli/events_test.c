// SPDX-License-Identifier: MIT
/*
 * Every row of events.def can be told at every level, in the words of both times, with letters that are known: on a
 * booted machine each is shown with figures that name something there, and with zeros.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "arch.h"
#include "figure_words.h"
#include "machine_ops.h"
#include "show_events.h"
#include "story.h"
#include "task.h"

static struct machine *m;

static int boot(void **state)
{
	const struct machine_config config = {.machine = "i386", .ram_bytes = 64 << 20};
	struct refusal why;

	(void)state;
	return machine_create(&config, &m, &why);
}

static int halt(void **state)
{
	(void)state;
	machine_destroy(m);
	return 0;
}

static const uint64_t zeros[EVENT_MAX_ARGS], ones[EVENT_MAX_ARGS] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
static const uint64_t *const figures[] = {zeros, ones};

static struct event_view view_of(const uint64_t *args, bool classic)
{
	struct event_view v = {.m = m, .args = args, .nr = EVENT_MAX_ARGS, .classic = classic, .who = {.pid = 1}};

	snprintf(v.who.comm, sizeof(v.who.comm), "init");
	return v;
}

static void assert_no_unknown(const struct seq_file *seq, const char *what, enum event_id id)
{
	if (memmem(seq->buf, seq->count, "%?", 2) || memchr(seq->buf, '{', seq->count))
		fail_msg("%s of %s: %.*s", what, event_words[id].name, (int)seq->count, seq->buf);
}

static void rows_are_whole(void **state)
{
	(void)state;
	for (enum event_id id = 0; id < NR_EVENTS; id++) {
		const struct event_words *w = &event_words[id];

		if (!*w->name || !*w->system || !*w->function || !*w->raw || !*w->fields)
			fail_msg("%s has an empty column", w->name);
		if (!w->story[w->story[0] == '+'])
			fail_msg("%s has no story", w->name);
		if (!(w->place & PLACE_MASK) || (w->place & PLACE_MASK) >= NR_PLACES)
			fail_msg("%s has no place", w->name);
	}
}

static void every_event_has_a_sentence(void **state)
{
	struct seq_file text;

	(void)state;
	seq_init(&text);
	for (enum event_id id = 0; id < NR_EVENTS; id++)
		for (unsigned int i = 0; i < 4; i++) {
			const struct event_view v = view_of(figures[i & 1], i & 2);

			seq_clear(&text);
			show_figures(&text, event_words[id].story, &v);
			show_figures(&text, event_words[id].fields, &v);
			show_figures(&text, event_words[id].function, &v);
			assert_no_unknown(&text, "story", id);
			assert_null(memchr(text.buf, '\n', text.count));
		}
	seq_release(&text);
}

/* `            init-1       [000] .....     0.000012: NAME: FIELDS` */
static void every_event_has_a_raw_line(void **state)
{
	static const char head[] = "            init-1       [000] ..... ";
	struct seq_file text;

	(void)state;
	seq_init(&text);
	for (enum event_id id = 0; id < NR_EVENTS; id++) {
		const struct event_view v = view_of(ones, true);
		char name[80];

		seq_clear(&text);
		show_raw_event(&text, id, &v, NULL);
		assert_memory_equal(text.buf, head, sizeof(head) - 1);
		assert_int_equal(text.buf[text.count - 1], '\n');
		snprintf(name, sizeof(name),
			 event_is_probe(&event_words[id]) ? ": %s: (" : ": %s: ", event_words[id].name);
		assert_non_null(memmem(text.buf, text.count, name, strlen(name)));
		assert_no_unknown(&text, "raw line", id);
	}
	seq_release(&text);
}

static size_t tell(struct story *st, bool full, enum event_id id, const uint64_t *args)
{
	const struct event_view v = view_of(args, false);

	seq_clear(st->text);
	story_begin(st, full, false);
	story_tell(st, id, &v);
	story_end(st);
	return st->text->count;
}

static void every_event_is_told(void **state)
{
	struct seq_file text;
	struct story st;

	(void)state;
	seq_init(&text);
	story_init(&st, &text);
	for (enum event_id id = 0; id < NR_EVENTS; id++) {
		bool detail = event_words[id].story[0] == '+';

		assert_true(tell(&st, true, id, ones) > 20);
		assert_int_equal(tell(&st, false, id, ones) > 0, !detail);
	}
	story_release(&st);
	seq_release(&text);
}

static void kinds_of_faults_differ(void **state)
{
	static const struct figure_words *const lists[] = {&fault_kind_words, &fault_name_words};

	(void)state;
	for (size_t l = 0; l < 2; l++)
		for (unsigned int a = 0; a < NR_FAULT_KINDS; a++)
			for (unsigned int b = 0; b < a; b++)
				assert_string_not_equal(figure_word(lists[l], a), figure_word(lists[l], b));
}

/* What is demand zero never says copy on write, and the other way round. */
static void zeros_are_no_copies(void **state)
{
	(void)state;
	for (unsigned int kind = 0; kind < NR_FAULT_KINDS; kind++) {
		const char *words = figure_word(&fault_kind_words, kind);
		bool copies = kind == FAULT_COW || kind == FAULT_COW_FILE;

		assert_int_equal(strstr(words, "copy on write") != NULL, copies);
		assert_int_equal(strstr(words, "demand zero") != NULL,
				 kind == FAULT_DEMAND_ZERO || kind == FAULT_COW_ZERO);
	}
}

static void a_thousand_faults_are_one_story(void **state)
{
	const uint64_t fault[] = {0x1000, 6}, kind[] = {0x1000, FAULT_DEMAND_ZERO, 0, 0, 0, 1},
		       end[] = {0x1000, 0, 1, 0};
	struct seq_file text;
	struct story st;

	(void)state;
	seq_init(&text);
	story_init(&st, &text);
	story_begin(&st, false, false);
	for (unsigned int i = 0; i < 1000; i++) {
		const struct event_view a = view_of(fault, false), b = view_of(kind, false), c = view_of(end, false);

		story_tell(&st, EV_page_fault_user, &a);
		story_tell(&st, EV_handle_mm_fault, &b);
		story_tell(&st, EV_page_fault_end, &c);
	}
	story_end(&st);
	assert_true(text.count < 500);
	assert_non_null(memmem(text.buf, text.count, "and 999 more of these faults (demand zero)", 42));
	story_release(&st);
	seq_release(&text);
}

/* What an allocation did stands below it, though it was reported before. */
static void causes_stand_above(void **state)
{
	const uint64_t split[] = {8, 3, 12, 2, 0}, alloc[] = {8, 2, 0, 0};
	const struct event_view a = view_of(split, false), b = view_of(alloc, false);
	struct seq_file text;
	struct story st;
	const char *expand, *pages;

	(void)state;
	seq_init(&text);
	story_init(&st, &text);
	story_begin(&st, true, false);
	story_tell(&st, EV_buddy_split, &a);
	story_tell(&st, EV_mm_page_alloc, &b);
	story_end(&st);
	seq_putc(&text, '\0');
	expand = strstr(text.buf, "    expand()");
	pages = strstr(text.buf, "  __alloc_pages()");
	assert_non_null(expand);
	assert_non_null(pages);
	assert_true(pages < expand);
	story_release(&st);
	seq_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_whole),
		cmocka_unit_test(every_event_has_a_sentence),
		cmocka_unit_test(every_event_has_a_raw_line),
		cmocka_unit_test(every_event_is_told),
		cmocka_unit_test(kinds_of_faults_differ),
		cmocka_unit_test(zeros_are_no_copies),
		cmocka_unit_test(a_thousand_faults_are_one_story),
		cmocka_unit_test(causes_stand_above),
	};

	return cmocka_run_group_tests(tests, boot, halt);
}
