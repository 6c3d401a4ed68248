// SPDX-License-Identifier: MIT
/* Words, lines, braces: what the tree of a text is, and what is unbalanced. */
#include "parse.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct arena arena;

static void render(const struct stmt *list, char *to, size_t size)
{
	for (; list; list = list->next) {
		size_t n = strlen(to);

		snprintf(to + n, size - n, "%lu:", list->line);
		for (size_t i = 0; i < list->nr_words; i++) {
			n = strlen(to);
			snprintf(to + n, size - n, "[%.*s]", (int)list->words[i].len, list->words[i].s);
		}
		if (list->block) {
			strcat(to, "{");
			render(list->block->body, to, size);
			strcat(to, "}");
		}
		if (list->block && list->block->has_else) {
			strcat(to, "else{");
			render(list->block->other, to, size);
			strcat(to, "}");
		}
	}
}

static void expect_tree(const char *text, const char *tree)
{
	struct arena_mark mark = arena_mark(&arena);
	char found[4096] = "";
	struct parse p;

	assert_int_equal(parse_text(&p, &arena, text, strlen(text), 1), PARSE_OK);
	render(p.first, found, sizeof(found));
	assert_string_equal(found, tree);
	arena_back(&arena, mark);
}

static void expect_bad(const char *text, const char *message)
{
	struct parse p;

	assert_int_equal(parse_text(&p, &arena, text, strlen(text), 1), PARSE_BAD);
	assert_string_equal(p.message, message);
}

static void expect_more(const char *text, unsigned int depth)
{
	struct parse p;

	assert_int_equal(parse_text(&p, &arena, text, strlen(text), 1), PARSE_MORE);
	assert_int_equal(p.depth, depth);
}

static void words(void **state)
{
	(void)state;
	expect_tree("", "");
	expect_tree("  \t # all comment", "");
	expect_tree("a b\tc", "1:[a][b][c]");
	expect_tree("a;b;;c;", "1:[a]1:[b]1:[c]");
	expect_tree("a;b\nc", "1:[a]1:[b]2:[c]");
	expect_tree("a #b\nc#d", "1:[a]2:[c#d]");
	expect_tree("a 'b c' \"d e\"", "1:[a]['b c'][\"d e\"]");
	expect_tree("a 'b#' #c", "1:[a]['b#']");
	expect_tree("a b'c d'e", "1:[a][b'c d'e]");
	expect_tree("a \"x\\\"y\" z", "1:[a][\"x\\\"y\"][z]");
	expect_tree("a b\\ c \\;d", "1:[a][b\\ c][\\;d]");
	expect_tree("a $(b c; d) e", "1:[a][$(b c; d)][e]");
	expect_tree("a $(b (c) ')') e", "1:[a][$(b (c) ')')][e]");
	expect_tree("a \"$(b \"c d\")\" e", "1:[a][\"$(b \"c d\")\"][e]");
	expect_tree("a ${x}y", "1:[a][${x}y]");
	expect_tree("p = mmap 1", "1:[p][=][mmap][1]");
}

static void blocks(void **state)
{
	(void)state;
	expect_tree("repeat 2 { a }", "1:[repeat][2]{1:[a]}");
	expect_tree("repeat 2 {a}", "1:[repeat][2]{1:[a]}");
	expect_tree("repeat 2 { a; b }", "1:[repeat][2]{1:[a]1:[b]}");
	expect_tree("repeat 2 {\na\n\nb\n}\nc", "1:[repeat][2]{2:[a]4:[b]}6:[c]");
	expect_tree("{ }", "1:{}");
	expect_tree("a { b { c } d } e", "1:[a]{1:[b]{1:[c]}1:[d]}1:[e]");
	expect_tree("if x { a } else { b }", "1:[if][x]{1:[a]}else{1:[b]}");
	expect_tree("if x { a }\n# c\nelse { b }", "1:[if][x]{1:[a]}else{3:[b]}");
	expect_tree("if x { a } else if y { b } else { c }",
		    "1:[if][x]{1:[a]}else{1:[if][y]{1:[b]}else{1:[c]}}");
	expect_tree("if x { } b", "1:[if][x]{}1:[b]");
}

static void unbalanced(void **state)
{
	(void)state;
	expect_bad("a 'b", "unbalanced quote");
	expect_bad("a 'b\nc'", "unbalanced quote");
	expect_bad("a \"b", "unbalanced quote");
	expect_bad("a \"b $(c\"", "unbalanced $(");
	expect_bad("a $(b", "unbalanced $(");
	expect_bad("a $(b\n)", "unbalanced $(");
	expect_bad("a ${b", "unbalanced ${");
	expect_bad("a }", "unbalanced }");
	expect_bad("}", "unbalanced }");
	expect_bad("{ a } }", "unbalanced }");
	expect_bad("{ a 'b }", "unbalanced quote");
	expect_more("{", 1);
	expect_more("{ a { b }", 1);
	expect_more("{ a { b", 2);
	/* Quotes in comments do not count. */
	expect_tree("a # don't", "1:[a]");
}

static void deep(void **state)
{
	char text[4 * PARSE_MAX_DEPTH] = "";

	(void)state;
	for (int i = 0; i <= PARSE_MAX_DEPTH; i++)
		strcat(text, "{ ");
	expect_bad(text, "braces are nested too deeply");
}

static void flags(void **state)
{
	struct parse p;
	const char text[] = "a $x '$x' \"$x\" \\$x $1 ${2} $(f) $ 1$";
	static const unsigned int expected[] = {
		0, WORD_DOLLAR, WORD_QUOTED, WORD_QUOTED | WORD_DOLLAR, WORD_QUOTED,
		WORD_DOLLAR | WORD_ARGUMENT, WORD_DOLLAR | WORD_ARGUMENT, WORD_DOLLAR, 0, 0};

	(void)state;
	assert_int_equal(parse_text(&p, &arena, text, strlen(text), 1), PARSE_OK);
	assert_int_equal(p.first->nr_words, sizeof(expected) / sizeof(expected[0]));
	for (size_t i = 0; i < p.first->nr_words; i++)
		assert_int_equal(p.first->words[i].flags, expected[i]);
}

static void many_words(void **state)
{
	enum { MANY = 10000 };
	char *text = malloc(2 * MANY + 1);
	struct parse p;

	(void)state;
	for (int i = 0; i < MANY; i++)
		memcpy(text + 2 * i, "w ", 2);
	text[2 * MANY] = '\0';
	assert_int_equal(parse_text(&p, &arena, text, 2 * MANY, 1), PARSE_OK);
	assert_int_equal(p.first->nr_words, MANY);
	for (size_t i = 0; i < MANY; i++)
		assert_true(word_is(&p.first->words[i], "w"));
	free(text);
}

static void continued_lines(void **state)
{
	(void)state;
	assert_true(line_continues("a \\", 3));
	assert_true(line_continues("\\", 1));
	assert_false(line_continues("# a \\", 5));
	assert_false(line_continues("a \\\\", 4));
	assert_true(line_continues("a \\\\\\", 5));
	assert_false(line_continues("a # b \\", 7));
	assert_true(line_continues("a#b \\", 5));
	assert_true(line_continues("a '# b \\", 8));
	assert_false(line_continues("a", 1));
}

static void braces(void **state)
{
	unsigned int depth = 1;
	const char *bad = NULL;

	(void)state;
	assert_true(follow_braces("a { b '}' \"}\" \\} $(})", 21, &depth, &bad));
	assert_int_equal(depth, 2);
	assert_true(follow_braces("} } # }", 7, &depth, &bad));
	assert_int_equal(depth, 0);
	assert_false(follow_braces("}", 1, &depth, &bad));
	assert_string_equal(bad, "}");
	assert_false(follow_braces("'", 1, &depth, &bad));
	assert_string_equal(bad, "quote");
}

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),      cmocka_unit_test(blocks),
		cmocka_unit_test(unbalanced), cmocka_unit_test(deep),
		cmocka_unit_test(flags),      cmocka_unit_test(many_words),
		cmocka_unit_test(braces),     cmocka_unit_test(continued_lines),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
